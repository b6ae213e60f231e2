/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-period.h"

G_BEGIN_DECLS

/**
 * JihuaReportScope:
 * @JIHUA_REPORT_SCOPE_DUE: the targets whose figure is due for the period
 * @JIHUA_REPORT_SCOPE_UNREPORTED: those of them that have none yet
 * @JIHUA_REPORT_SCOPE_ALL: all targets that have figures at all
 *
 * Which targets a reporting sheet lists.
 */
typedef enum {
  JIHUA_REPORT_SCOPE_DUE,
  JIHUA_REPORT_SCOPE_UNREPORTED,
  JIHUA_REPORT_SCOPE_ALL,
} JihuaReportScope;

/* What stands in a query for targets that nobody is named for. */
#define JIHUA_REPORT_NOBODY "-"

/**
 * JihuaReportQuery:
 * @unit: the responsible unit; empty for all, %JIHUA_REPORT_NOBODY for targets
 *   without one
 * @period: the period to fill in; not set for the “as of” month
 * @scope: which targets
 *
 * What a reporting sheet shows, as the query of a URI says it:
 * `unit=…&period=2024-09&show=unreported`, each part of which may be left out.
 */
typedef struct {
  char             *unit;
  JihuaPeriod       period;
  JihuaReportScope  scope;
} JihuaReportQuery;

#define JIHUA_TYPE_REPORT_SCOPE (jihua_report_scope_get_type ())

GType             jihua_report_scope_get_type   (void) G_GNUC_CONST;
const char       *jihua_report_scope_get_nick   (JihuaReportScope        scope);

JihuaReportQuery *jihua_report_query_parse      (const char             *text);
void              jihua_report_query_free       (JihuaReportQuery       *self);
char             *jihua_report_query_to_string  (const JihuaReportQuery *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JihuaReportQuery, jihua_report_query_free)

G_END_DECLS
