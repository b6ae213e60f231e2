/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-restore.h"

G_BEGIN_DECLS

/**
 * JihuaHistoryKind:
 * @JIHUA_HISTORY_ANY: whatever was changed
 * @JIHUA_HISTORY_FIGURES: figures
 * @JIHUA_HISTORY_NOTES: progress notes
 * @JIHUA_HISTORY_WORK: states of work, items of milestones
 * @JIHUA_HISTORY_STATUSES: statuses that overrule a judgement
 * @JIHUA_HISTORY_UNITS: responsible and co-operating units
 * @JIHUA_HISTORY_JUDGING: how goals are judged, and the rules of the plan
 *
 * What people look for in the history.
 */
typedef enum {
  JIHUA_HISTORY_ANY,
  JIHUA_HISTORY_FIGURES,
  JIHUA_HISTORY_NOTES,
  JIHUA_HISTORY_WORK,
  JIHUA_HISTORY_STATUSES,
  JIHUA_HISTORY_UNITS,
  JIHUA_HISTORY_JUDGING,
} JihuaHistoryKind;

#define JIHUA_N_HISTORY_KINDS (JIHUA_HISTORY_JUDGING + 1)
#define JIHUA_TYPE_HISTORY_ENTRY (jihua_history_entry_get_type ())

/* A change as the history shows it. */
G_DECLARE_FINAL_TYPE (JihuaHistoryEntry, jihua_history_entry, JIHUA, HISTORY_ENTRY, GObject)

const char        *jihua_history_kind_get_label     (JihuaHistoryKind    kind);

JihuaHistoryEntry *jihua_history_entry_new          (JihuaPlan          *plan,
                                                     JihuaChange        *change);
JihuaChange       *jihua_history_entry_get_change   (JihuaHistoryEntry  *self);
JihuaNode         *jihua_history_entry_get_node     (JihuaHistoryEntry  *self);
JihuaHistoryKind   jihua_history_entry_get_kind     (JihuaHistoryEntry  *self);
guint32            jihua_history_entry_get_day      (JihuaHistoryEntry  *self);
char              *jihua_history_entry_dup_day      (JihuaHistoryEntry  *self);
char              *jihua_history_entry_dup_time     (JihuaHistoryEntry  *self);
char              *jihua_history_entry_dup_name     (JihuaHistoryEntry  *self);
char              *jihua_history_entry_dup_subject  (JihuaHistoryEntry  *self);
char              *jihua_history_entry_dup_side     (JihuaHistoryEntry  *self,
                                                     JihuaRestoreSide    side);
char              *jihua_history_entry_dup_whole_side (JihuaHistoryEntry *self,
                                                     JihuaRestoreSide    side);
gboolean           jihua_history_entry_is_in        (JihuaHistoryEntry  *self,
                                                     JihuaNode          *node);
gboolean           jihua_history_entry_contains     (JihuaHistoryEntry  *self,
                                                     const char         *folded);
GStrv              jihua_history_entry_dup_cells    (JihuaHistoryEntry  *self);

G_END_DECLS
