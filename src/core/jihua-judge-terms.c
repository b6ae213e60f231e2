/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-judge.h"

/* The terms of judging that depend on the target and the rules alone: which
 * figures are due, the tolerance, the pace. */

/**
 * jihua_judge_is_due:
 * @target: a target
 * @rules: the rules of its plan
 * @through: a period
 *
 * Returns: whether a figure for just that period is to be reported at all,
 *   by the target's frequency
 */
gboolean
jihua_judge_is_due (JihuaTarget      *target,
                    const JihuaRules *rules,
                    JihuaPeriod       through)
{
  JihuaFrequency frequency = jihua_target_get_frequency (target);

  if (frequency == JIHUA_FREQUENCY_MONTHLY)
    return through.month >= rules->first_month;

  return through.month % jihua_frequency_get_months (frequency) == 0;
}

/**
 * jihua_judge_due_period:
 * @target: a target
 * @rules: the rules of its plan
 * @as_of: a month
 *
 * Finds the last period of the year whose figure must be there as of a month,
 * by the target's frequency and the time until it is released.
 *
 * Returns: the period; unset if none is due yet
 */
JihuaPeriod
jihua_judge_due_period (JihuaTarget      *target,
                        const JihuaRules *rules,
                        JihuaPeriod       as_of)
{
  guint lag = jihua_target_get_lag (target);

  for (guint month = as_of.month; month > lag; month--) {
    JihuaPeriod through = jihua_period_new (as_of.year, month - lag);

    if (jihua_judge_is_due (target, rules, through))
      return through;
  }

  return JIHUA_PERIOD_NONE;
}

static gboolean
is_counted (JihuaTarget *target)
{
  JihuaAccumulation accumulation = jihua_target_get_accumulation (target);

  return accumulation == JIHUA_ACCUMULATION_CUMULATIVE
      || accumulation == JIHUA_ACCUMULATION_LEVEL;
}

static gboolean
has_tolerance (JihuaGoalKind kind)
{
  return kind == JIHUA_GOAL_ABOUT || kind == JIHUA_GOAL_IN_STEP_WITH || kind == JIHUA_GOAL_STABLE;
}

/**
 * jihua_judge_tolerance:
 * @target: a target
 * @rules: the rules of its plan
 * @yardstick: (nullable): the number it is compared with, where known
 *
 * The tolerance applies to goals written “about”, “in step with” and “stable”;
 * other goals have none unless they bring their own. Rates and shares have one
 * in points, totals and levels one in percent of the number compared with.
 *
 * Returns: the tolerance in the target's own unit; 0 if it has none, or a
 *   percentage of what is not known
 */
JihuaDecimal
jihua_judge_tolerance (JihuaTarget        *target,
                       const JihuaRules   *rules,
                       const JihuaDecimal *yardstick)
{
  const JihuaGoal *goal = jihua_target_get_goal (target);

  if (goal->tolerance)
    return *goal->tolerance;
  if (!has_tolerance (goal->kind))
    return (JihuaDecimal) JIHUA_DECIMAL_INIT;
  if (!is_counted (target))
    return rules->tolerance_rate;
  if (goal->kind == JIHUA_GOAL_IN_STEP_WITH)
    return rules->tolerance_rate;
  if (yardstick == NULL)
    return (JihuaDecimal) JIHUA_DECIMAL_INIT;

  return jihua_decimal_percentage (rules->tolerance_count, jihua_decimal_absolute (*yardstick));
}

/**
 * jihua_judge_pace:
 * @target: a target
 * @through: a period
 *
 * Returns: the fraction of the year's goal that is due with it: by the target's
 *   phasing, or as much as has passed of the year
 */
double
jihua_judge_pace (JihuaTarget *target,
                  JihuaPeriod  through)
{
  const JihuaPhasing *phasing = jihua_target_get_phasing (target);

  if (phasing)
    return jihua_decimal_to_double (phasing->percent[through.month - 1]) / 100.0;

  return through.month / 12.0;
}
