/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-report-row.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_REPORT_LIST_ROW (jihua_report_list_row_get_type ())

/* A row of a reporting sheet where there is no room for a table. */
G_DECLARE_FINAL_TYPE (JihuaReportListRow, jihua_report_list_row, JIHUA, REPORT_LIST_ROW, GtkListBoxRow)

GtkWidget      *jihua_report_list_row_new     (JihuaReportRow     *row);
JihuaReportRow *jihua_report_list_row_get_row (JihuaReportListRow *self);

G_END_DECLS
