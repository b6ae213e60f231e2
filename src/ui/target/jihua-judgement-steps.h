/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-judgement.h"
#include "jihua-ledger.h"

G_BEGIN_DECLS

/**
 * JihuaJudgementStep:
 * @finding: what this step found, as markup
 * @detail: what it rests on; may be empty
 *
 * One step on the way to a verdict.
 */
typedef struct {
  char *finding;
  char *detail;
} JihuaJudgementStep;

void       jihua_judgement_step_free (JihuaJudgementStep   *self);
GPtrArray *jihua_judgement_steps_new (JihuaTarget          *target,
                                      const JihuaJudgement *judgement,
                                      JihuaLedger          *ledger);

G_END_DECLS
