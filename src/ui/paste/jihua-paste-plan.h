/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-paste-item.h"
#include "jihua-report-row.h"

G_BEGIN_DECLS

/**
 * JihuaPasteSheet:
 * @document: the open ledger
 * @period: the period that the heads of columns may name
 * @rows: (element-type JihuaReportRow): the rows that are shown, from top to
 *   bottom, then all others that a table may name
 * @n_shown: how many of them are shown
 * @position: which one the cursor is in
 *
 * What figures are pasted into.
 */
typedef struct {
  JihuaDocument *document;
  JihuaPeriod    period;
  GPtrArray     *rows;
  guint          n_shown;
  guint          position;
} JihuaPasteSheet;

#define JIHUA_TYPE_PASTE_PLAN (jihua_paste_plan_get_type ())

/* What pasting a table into a sheet of figures will change: a list model of
 * JihuaPasteItem. Nothing changes before it is carried out. Knows no widgets. */
G_DECLARE_FINAL_TYPE (JihuaPastePlan, jihua_paste_plan, JIHUA, PASTE_PLAN, GObject)

JihuaPastePlan *jihua_paste_plan_new              (const JihuaPasteSheet *sheet,
                                                   const char            *text);
JihuaDocument  *jihua_paste_plan_get_document     (JihuaPastePlan        *self);
gboolean        jihua_paste_plan_get_by_name      (JihuaPastePlan        *self);
guint           jihua_paste_plan_get_n_changes    (JihuaPastePlan        *self);
guint           jihua_paste_plan_get_n_skipped    (JihuaPastePlan        *self);
GStrv           jihua_paste_plan_dup_columns      (JihuaPastePlan        *self);
guint           jihua_paste_plan_get_value_column (JihuaPastePlan        *self);
void            jihua_paste_plan_set_value_column (JihuaPastePlan        *self,
                                                   guint                  column);
guint           jihua_paste_plan_carry_out        (JihuaPastePlan        *self);

G_END_DECLS
