/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-report-row.h"

G_BEGIN_DECLS

/**
 * JihuaPasteState:
 * @JIHUA_PASTE_STATE_NEW: fills in a figure that was not there
 * @JIHUA_PASTE_STATE_CHANGE: puts another figure in place of one
 * @JIHUA_PASTE_STATE_SAME: changes nothing
 * @JIHUA_PASTE_STATE_UNCLEAR: is no figure of the target
 * @JIHUA_PASTE_STATE_STRAY: belongs to no row of the sheet
 *
 * What a pasted cell does.
 */
typedef enum {
  JIHUA_PASTE_STATE_NEW,
  JIHUA_PASTE_STATE_CHANGE,
  JIHUA_PASTE_STATE_SAME,
  JIHUA_PASTE_STATE_UNCLEAR,
  JIHUA_PASTE_STATE_STRAY,
} JihuaPasteState;

#define JIHUA_TYPE_PASTE_ITEM (jihua_paste_item_get_type ())

/* A cell that is about to be pasted into the figure of a row. What it says can
 * be put right, and it can be left out. */
G_DECLARE_FINAL_TYPE (JihuaPasteItem, jihua_paste_item, JIHUA, PASTE_ITEM, GObject)

JihuaPasteItem  *jihua_paste_item_new          (JihuaReportRow *row,
                                                const char     *entry);
JihuaPasteItem  *jihua_paste_item_new_stray    (const char     *name,
                                                const char     *entry,
                                                const char     *reason);
JihuaReportRow  *jihua_paste_item_get_row      (JihuaPasteItem *self);
const char      *jihua_paste_item_get_name     (JihuaPasteItem *self);
char            *jihua_paste_item_dup_present  (JihuaPasteItem *self);
const char      *jihua_paste_item_get_entry    (JihuaPasteItem *self);
void             jihua_paste_item_set_entry    (JihuaPasteItem *self,
                                                const char     *entry);
JihuaPasteState  jihua_paste_item_get_state    (JihuaPasteItem *self);
gboolean          jihua_paste_item_get_questioned (JihuaPasteItem *self);
const char      *jihua_paste_item_get_message  (JihuaPasteItem *self);
gboolean         jihua_paste_item_get_included (JihuaPasteItem *self);
void             jihua_paste_item_set_included (JihuaPasteItem *self,
                                                gboolean        included);
gboolean         jihua_paste_item_can_change   (JihuaPasteItem *self);
JihuaActual     *jihua_paste_item_make_actual  (JihuaPasteItem *self);

G_END_DECLS
