/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-document.h"
#include "jihua-history-entry.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_HISTORY_ROW (jihua_history_row_get_type ())

/* A change in a list: what, from what to what, by whom, when. */
G_DECLARE_FINAL_TYPE (JihuaHistoryRow, jihua_history_row, JIHUA, HISTORY_ROW, GtkBox)

GtkWidget         *jihua_history_row_new       (JihuaDocument     *document,
                                                JihuaNode         *place);
JihuaHistoryEntry *jihua_history_row_get_entry (JihuaHistoryRow   *self);
void               jihua_history_row_set_entry (JihuaHistoryRow   *self,
                                                JihuaHistoryEntry *entry);
GtkMenuButton     *jihua_history_row_get_restore_button (JihuaHistoryRow *self);

G_END_DECLS
