/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-judgement.h"
#include "jihua-ledger.h"

G_BEGIN_DECLS

JihuaJudgement *jihua_judge            (JihuaLedger *ledger,
                                        JihuaTarget *target,
                                        JihuaPeriod  as_of);
JihuaPeriod     jihua_judge_due_period (JihuaTarget *target,
                                        const JihuaRules *rules,
                                        JihuaPeriod  as_of);
gboolean        jihua_judge_is_due     (JihuaTarget *target,
                                        const JihuaRules *rules,
                                        JihuaPeriod  through);
JihuaDecimal    jihua_judge_tolerance  (JihuaTarget *target,
                                        const JihuaRules *rules,
                                        const JihuaDecimal *yardstick);
double          jihua_judge_pace       (JihuaTarget *target,
                                        JihuaPeriod  through);

G_END_DECLS
