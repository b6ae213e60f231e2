/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-judgement.h"
#include "jihua-ledger.h"

G_BEGIN_DECLS

void         jihua_judge_deed            (JihuaJudgement *judgement,
                                          JihuaLedger    *ledger,
                                          JihuaTarget    *target);
JihuaRecord *jihua_judge_find_occurrence (JihuaLedger    *ledger,
                                          JihuaTarget    *target,
                                          JihuaPeriod     as_of);

G_END_DECLS
