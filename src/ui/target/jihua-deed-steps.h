/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-judgement-steps.h"

G_BEGIN_DECLS

void  jihua_judgement_steps_add      (GPtrArray            *steps,
                                      char                 *finding,
                                      char                 *detail);
void  jihua_deed_steps_add           (GPtrArray            *steps,
                                      JihuaTarget          *target,
                                      const JihuaJudgement *judgement,
                                      JihuaLedger          *ledger);
char *jihua_deed_steps_describe_date (JihuaTarget          *target,
                                      const JihuaJudgement *judgement);

G_END_DECLS
