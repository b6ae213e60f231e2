/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-report-row.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_REPORT_PANE (jihua_report_pane_get_type ())

/* Beside a reporting sheet, all that is to be known about the row in focus. */
G_DECLARE_FINAL_TYPE (JihuaReportPane, jihua_report_pane, JIHUA, REPORT_PANE, AdwBin)

JihuaReportRow *jihua_report_pane_get_row (JihuaReportPane *self);
void            jihua_report_pane_set_row (JihuaReportPane *self,
                                           JihuaReportRow  *row);
gboolean        jihua_report_pane_edit_source (JihuaReportPane *self);

G_END_DECLS
