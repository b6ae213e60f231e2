/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-figure.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_REPORT_ROW (jihua_report_row_get_type ())

/* One target in the reporting sheet of a period: its figure to be filled in,
 * what was there before, and what the figure means. Knows no widgets. */
G_DECLARE_FINAL_TYPE (JihuaReportRow, jihua_report_row, JIHUA, REPORT_ROW, GObject)

JihuaReportRow *jihua_report_row_new             (JihuaFigure    *figure,
                                                  JihuaPeriod     as_of);
JihuaTarget    *jihua_report_row_get_target      (JihuaReportRow *self);
JihuaPeriod     jihua_report_row_get_period      (JihuaReportRow *self);
JihuaFigure    *jihua_report_row_get_figure      (JihuaReportRow *self);
const char     *jihua_report_row_get_number      (JihuaReportRow *self);
const char     *jihua_report_row_get_name        (JihuaReportRow *self);
const char     *jihua_report_row_get_responsible (JihuaReportRow *self);
gboolean        jihua_report_row_get_filled      (JihuaReportRow *self);
gboolean        jihua_report_row_get_unreported  (JihuaReportRow *self);
gboolean        jihua_report_row_get_judged      (JihuaReportRow *self);
JihuaStatus     jihua_report_row_get_status      (JihuaReportRow *self);
char           *jihua_report_row_dup_previous    (JihuaReportRow *self,
                                                  char          **period);
char           *jihua_report_row_dup_year_before (JihuaReportRow *self);
char           *jihua_report_row_dup_meaning     (JihuaReportRow *self);
void            jihua_report_row_set_selected    (JihuaReportRow *self,
                                                  gboolean        selected);

G_END_DECLS
