/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-judgement.h"
#include "jihua-ledger.h"

G_BEGIN_DECLS

JihuaJudgement *jihua_trial_judge (JihuaLedger  *ledger,
                                   JihuaTarget  *target,
                                   JihuaPeriod   through,
                                   JihuaDecimal  value);

G_END_DECLS
