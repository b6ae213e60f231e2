/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-period-standing.h"

#include <glib/gi18n-lib.h>

#include "jihua-judge.h"

static JihuaPeriodStanding
stand (gboolean    due,
       JihuaStatus status)
{
  return (JihuaPeriodStanding) { due, TRUE, status, jihua_status_get_label (status) };
}

static JihuaPeriodStanding
stand_unjudged (gboolean    due,
                const char *verdict)
{
  return (JihuaPeriodStanding) { due, FALSE, JIHUA_STATUS_AWAITING_RELEASE, verdict };
}

/* A period without a figure: it may be missing, late by nature, or to come. */
static JihuaPeriodStanding
find_without_figure (JihuaLedger *ledger,
                     JihuaTarget *target,
                     JihuaPeriod  period,
                     JihuaPeriod  as_of)
{
  const JihuaRules *rules = jihua_plan_get_rules (jihua_ledger_get_plan (ledger));
  JihuaPeriod last_due = jihua_judge_due_period (target, rules, as_of);

  if (jihua_period_compare (period, as_of) > 0)
    return stand_unjudged (FALSE, C_("period", "Not due"));
  if (!jihua_judge_is_due (target, rules, period))
    return stand_unjudged (FALSE, "");
  if (jihua_period_is_set (last_due) && jihua_period_compare (period, last_due) <= 0)
    return stand (TRUE, JIHUA_STATUS_NOT_REPORTED);

  return stand (FALSE, JIHUA_STATUS_AWAITING_RELEASE);
}

/**
 * jihua_period_standing_find:
 * @ledger: the ledger
 * @target: a target or series of its plan
 * @period: a period
 * @as_of: the month somebody looks at it
 *
 * Judges a target as of one of its periods, not as of the month somebody looks;
 * that tells only whether a figure should be there by now.
 *
 * Returns: how @target stood at @period
 */
JihuaPeriodStanding
jihua_period_standing_find (JihuaLedger *ledger,
                            JihuaTarget *target,
                            JihuaPeriod  period,
                            JihuaPeriod  as_of)
{
  g_autoptr (JihuaJudgement) judgement = NULL;

  /* The goal is a promise for the year of the plan and no other. */
  if (period.year != jihua_plan_get_year (jihua_ledger_get_plan (ledger)))
    return stand_unjudged (FALSE, "");

  if (jihua_ledger_find_actual (ledger, target, period) == NULL)
    return find_without_figure (ledger, target, period, as_of);

  /* An auxiliary series promises nothing. */
  if (jihua_target_get_goal (target)->kind == JIHUA_GOAL_NONE)
    return stand_unjudged (TRUE, "");

  judgement = jihua_judge (ledger, target, period);

  return stand (TRUE, judgement->status);
}
