/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-report-model.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_REPORT_TABLE (jihua_report_table_get_type ())

G_DECLARE_FINAL_TYPE (JihuaReportTable, jihua_report_table, JIHUA, REPORT_TABLE, GtkWidget)

void              jihua_report_table_set_model     (JihuaReportTable *self,
                                                    JihuaReportModel *model);
JihuaReportRow   *jihua_report_table_get_row       (JihuaReportTable *self);
guint             jihua_report_table_get_position  (JihuaReportTable *self);
void              jihua_report_table_focus_row     (JihuaReportTable *self,
                                                    guint             position);
void              jihua_report_table_paste         (JihuaReportTable *self);

G_END_DECLS
