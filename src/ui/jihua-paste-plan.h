/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-paste-item.h"
#include "jihua-report-model.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_PASTE_PLAN (jihua_paste_plan_get_type ())

/* What pasting a table into a reporting sheet will change: a list model of
 * JihuaPasteItem. Nothing changes before it is carried out. Knows no widgets. */
G_DECLARE_FINAL_TYPE (JihuaPastePlan, jihua_paste_plan, JIHUA, PASTE_PLAN, GObject)

JihuaPastePlan *jihua_paste_plan_new              (JihuaReportModel *model,
                                                   const char       *text,
                                                   guint             first);
gboolean        jihua_paste_plan_get_by_name      (JihuaPastePlan   *self);
guint           jihua_paste_plan_get_n_changes    (JihuaPastePlan   *self);
guint           jihua_paste_plan_get_n_skipped    (JihuaPastePlan   *self);
GStrv           jihua_paste_plan_dup_columns      (JihuaPastePlan   *self);
guint           jihua_paste_plan_get_value_column (JihuaPastePlan   *self);
void            jihua_paste_plan_set_value_column (JihuaPastePlan   *self,
                                                   guint             column);
guint           jihua_paste_plan_carry_out        (JihuaPastePlan   *self);

G_END_DECLS
