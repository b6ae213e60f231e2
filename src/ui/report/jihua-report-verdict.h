/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-report-row.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_REPORT_VERDICT (jihua_report_verdict_get_type ())

/* How the target of a row stands, also with what is being typed; or what is
 * wrong with the text in its cell. */
G_DECLARE_FINAL_TYPE (JihuaReportVerdict, jihua_report_verdict, JIHUA, REPORT_VERDICT, GtkWidget)

void            jihua_report_verdict_set_row (JihuaReportVerdict *self,
                                              JihuaReportRow     *row);

G_END_DECLS
