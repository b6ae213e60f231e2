/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-actual.h"
#include "jihua-change.h"
#include "jihua-plan.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_LEDGER (jihua_ledger_get_type ())

G_DECLARE_FINAL_TYPE (JihuaLedger, jihua_ledger, JIHUA, LEDGER, GObject)

JihuaLedger *jihua_ledger_new             (JihuaPlan    *plan);
JihuaPlan   *jihua_ledger_get_plan        (JihuaLedger  *self);
GListModel  *jihua_ledger_get_actuals     (JihuaLedger  *self);
GListModel  *jihua_ledger_get_records     (JihuaLedger  *self);
GListModel  *jihua_ledger_get_history     (JihuaLedger  *self);
GListModel  *jihua_ledger_get_actuals_of  (JihuaLedger  *self,
                                           JihuaTarget  *target);
JihuaActual *jihua_ledger_find_actual     (JihuaLedger  *self,
                                           JihuaTarget  *target,
                                           JihuaPeriod   through);
JihuaActual *jihua_ledger_find_latest     (JihuaLedger  *self,
                                           JihuaTarget  *target,
                                           JihuaPeriod   as_of);
JihuaPeriod  jihua_ledger_get_last_period (JihuaLedger  *self);
JihuaPeriod  jihua_ledger_suggest_as_of  (JihuaLedger  *self);
gboolean     jihua_ledger_append_actual   (JihuaLedger  *self,
                                           JihuaActual  *actual);
JihuaRecord *jihua_ledger_find_record     (JihuaLedger  *self,
                                           JihuaRecordKind kind,
                                           JihuaNode    *node,
                                           JihuaPeriod   through);
JihuaRecord *jihua_ledger_find_latest_record (JihuaLedger *self,
                                           JihuaRecordKind kind,
                                           JihuaNode    *node,
                                           JihuaPeriod   as_of);
JihuaRecord *jihua_ledger_find_item       (JihuaLedger  *self,
                                           JihuaTarget  *target,
                                           const char   *item);
gboolean     jihua_ledger_append_record   (JihuaLedger  *self,
                                           JihuaRecord  *record);
void         jihua_ledger_append_history  (JihuaLedger  *self,
                                           JihuaChange  *change);
void         jihua_ledger_apply           (JihuaLedger  *self,
                                           JihuaChange  *change);
void         jihua_ledger_apply_all       (JihuaLedger  *self,
                                           GPtrArray    *changes);
char        *jihua_ledger_dup_original_setting (JihuaLedger *self,
                                           JihuaNode    *node,
                                           JihuaSetting  setting);

G_END_DECLS
