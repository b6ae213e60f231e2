/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-paste-plan.h"
#include "jihua-report-model.h"

G_BEGIN_DECLS

/**
 * JihuaReportFixture:
 * @document: an empty ledger as of September
 * @model: its reporting sheet
 * @file: where the ledger is
 *
 * A reporting sheet without a display.
 */
typedef struct {
  JihuaDocument    *document;
  JihuaReportModel *model;
  GFile            *file;
} JihuaReportFixture;

void            jihua_report_fixture_set_up    (JihuaReportFixture *self,
                                                gconstpointer       data);
void            jihua_report_fixture_tear_down (JihuaReportFixture *self,
                                                gconstpointer       data);
void            jihua_report_fixture_show      (JihuaReportFixture *self,
                                                const char         *query);
JihuaTarget    *jihua_report_fixture_get_target (JihuaReportFixture *self,
                                                const char         *id);
JihuaReportRow *jihua_report_fixture_find_row  (JihuaReportFixture *self,
                                                const char         *id);
guint           jihua_report_fixture_find      (JihuaReportFixture *self,
                                                const char         *id);
void            jihua_report_fixture_put       (JihuaReportFixture *self,
                                                const char         *id,
                                                guint               year,
                                                guint               month,
                                                const char         *value);
JihuaPastePlan *jihua_report_fixture_paste     (JihuaReportFixture *self,
                                                const char         *text,
                                                guint               position);
char           *jihua_report_fixture_read      (JihuaReportFixture *self,
                                                const char         *id,
                                                guint               month);

G_END_DECLS
