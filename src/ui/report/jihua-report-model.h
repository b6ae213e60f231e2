/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-report-query.h"
#include "jihua-report-row.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_REPORT_MODEL (jihua_report_model_get_type ())

/* The rows of a reporting sheet, in the order of the annex and then of the
 * measures. Knows no widgets. */
G_DECLARE_FINAL_TYPE (JihuaReportModel, jihua_report_model, JIHUA, REPORT_MODEL, GObject)

JihuaReportModel *jihua_report_model_new          (JihuaDocument    *document,
                                                   const char       *query);
JihuaDocument    *jihua_report_model_get_document (JihuaReportModel *self);
JihuaPeriod       jihua_report_model_get_period   (JihuaReportModel *self);
void              jihua_report_model_set_period   (JihuaReportModel *self,
                                                   JihuaPeriod       period);
const char       *jihua_report_model_get_unit     (JihuaReportModel *self);
void              jihua_report_model_set_unit     (JihuaReportModel *self,
                                                   const char       *unit);
JihuaReportScope  jihua_report_model_get_scope    (JihuaReportModel *self);
void              jihua_report_model_set_scope    (JihuaReportModel *self,
                                                   JihuaReportScope  scope);
const char       *jihua_report_model_get_source   (JihuaReportModel *self);
void              jihua_report_model_set_source   (JihuaReportModel *self,
                                                   const char       *source);
guint             jihua_report_model_get_n_due    (JihuaReportModel *self);
guint             jihua_report_model_get_n_reported (JihuaReportModel *self);
char             *jihua_report_model_dup_query    (JihuaReportModel *self);
GPtrArray        *jihua_report_model_list_all     (JihuaReportModel *self);

G_END_DECLS
