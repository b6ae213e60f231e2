/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-report-model.h"
#include "jihua-report-table.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_REPORT_PAGE (jihua_report_page_get_type ())

G_DECLARE_FINAL_TYPE (JihuaReportPage, jihua_report_page, JIHUA, REPORT_PAGE, AdwBreakpointBin)

GtkWidget        *jihua_report_page_new       (JihuaDocument   *document,
                                               const char      *query);
JihuaReportModel *jihua_report_page_get_model (JihuaReportPage *self);
JihuaReportTable *jihua_report_page_get_table (JihuaReportPage *self);

G_END_DECLS
