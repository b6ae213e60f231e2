/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-judge.h"

/*
 * How a target is judged: find the figure that counts as of the month, find
 * the yardstick it is held against, compare. Everything is a function of the
 * target, the recorded figures, the month and the plan's rules.
 */

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

/**
 * jihua_judge_tolerance:
 * @target: a target
 * @rules: the rules of its plan
 *
 * The tolerance applies to goals written “about” and “in step with”; other
 * goals have none unless they bring their own.
 *
 * Returns: the tolerance in the target's own unit; 0 if it has none
 */
JihuaDecimal
jihua_judge_tolerance (JihuaTarget      *target,
                       const JihuaRules *rules)
{
  const JihuaGoal *goal = jihua_target_get_goal (target);

  if (goal->tolerance)
    return *goal->tolerance;
  if (goal->kind == JIHUA_GOAL_IN_STEP_WITH)
    return rules->tolerance_rate;
  if (goal->kind != JIHUA_GOAL_ABOUT)
    return (JihuaDecimal) JIHUA_DECIMAL_INIT;
  if (is_counted (target) && goal->value)
    return jihua_decimal_percentage (rules->tolerance_count, *goal->value);

  return rules->tolerance_rate;
}

/**
 * jihua_judge_pace:
 * @through: a period
 *
 * Returns: the fraction of the year that has passed with it
 */
double
jihua_judge_pace (JihuaPeriod through)
{
  return through.month / 12.0;
}

/* A figure counts if it is at least as recent as the last one due. An earlier
 * one is remembered to be shown, but is never judged as the current one. */
static void
find_figures (JihuaJudgement *judgement,
              JihuaLedger    *ledger,
              JihuaTarget    *target)
{
  JihuaActual *latest = jihua_ledger_find_latest (ledger, target, judgement->as_of);
  JihuaPeriod through;

  if (latest == NULL)
    return;

  through = jihua_actual_get_through (latest);
  if (jihua_period_is_set (judgement->due) && jihua_period_compare (through, judgement->due) < 0) {
    judgement->last_known = g_object_ref (latest);
    return;
  }

  judgement->actual = g_object_ref (latest);
  g_set_object (&judgement->last_year,
                jihua_ledger_find_actual (ledger, target, jihua_period_year_before (through)));
}

static void
set_yardstick (JihuaJudgement *judgement,
               JihuaDecimal    yardstick)
{
  judgement->has_yardstick = TRUE;
  judgement->yardstick = yardstick;
}

/* Against another indicator the figures must be of the very same period. */
static void
find_reference (JihuaJudgement *judgement,
                JihuaLedger    *ledger,
                const char     *id)
{
  JihuaTarget *reference = jihua_plan_lookup_target (jihua_ledger_get_plan (ledger), id);

  g_set_object (&judgement->reference_target, reference);
  g_set_object (&judgement->reference,
                jihua_ledger_find_actual (ledger, reference,
                                          jihua_actual_get_through (judgement->actual)));
  if (judgement->reference)
    set_yardstick (judgement, jihua_actual_get_value (judgement->reference));
}

static void
find_baseline (JihuaJudgement *judgement,
               JihuaLedger    *ledger,
               JihuaTarget    *target)
{
  JihuaPeriod year_before = jihua_period_new (judgement->as_of.year - 1u, 12);

  if (judgement->last_year == NULL)
    g_set_object (&judgement->last_year, jihua_ledger_find_actual (ledger, target, year_before));
  if (judgement->last_year)
    set_yardstick (judgement, jihua_actual_get_value (judgement->last_year));
}

static void
find_yardstick (JihuaJudgement *judgement,
                JihuaLedger    *ledger,
                JihuaTarget    *target)
{
  const JihuaGoal *goal = jihua_target_get_goal (target);

  if (goal->value) {
    set_yardstick (judgement, *goal->value);
    return;
  }

  switch ((int) goal->kind) {
    case JIHUA_GOAL_IN_STEP_WITH:
    case JIHUA_GOAL_FASTER_THAN:
      if (goal->reference)
        find_reference (judgement, ledger, goal->reference);
      break;
    case JIHUA_GOAL_INCREASE:
    case JIHUA_GOAL_DECREASE:
    case JIHUA_GOAL_STABLE:
      find_baseline (judgement, ledger, target);
      break;
    case JIHUA_GOAL_POSITIVE:
      set_yardstick (judgement, (JihuaDecimal) JIHUA_DECIMAL_INIT);
      break;
    default:
      break;
  }
}

static gboolean
is_strict (JihuaGoalKind kind)
{
  return kind == JIHUA_GOAL_MORE_THAN
      || kind == JIHUA_GOAL_LESS_THAN
      || kind == JIHUA_GOAL_FASTER_THAN
      || kind == JIHUA_GOAL_INCREASE
      || kind == JIHUA_GOAL_DECREASE
      || kind == JIHUA_GOAL_POSITIVE;
}

/* How far the figure is on the right side of the yardstick; negative is short. */
static JihuaDecimal
get_margin (const JihuaJudgement *judgement,
            const JihuaGoal      *goal)
{
  JihuaDecimal margin = judgement->gap;

  if (goal->direction == JIHUA_DIRECTION_CEILING)
    margin.millionths = -margin.millionths;
  if (goal->kind == JIHUA_GOAL_STABLE)
    margin.millionths = -ABS (margin.millionths);

  return margin;
}

static gboolean
meets (const JihuaJudgement *judgement,
       const JihuaGoal      *goal)
{
  JihuaDecimal margin = get_margin (judgement, goal);

  return is_strict (goal->kind) ? margin.millionths > 0 : margin.millionths >= 0;
}

static gboolean
is_within_tolerance (const JihuaJudgement *judgement,
                     const JihuaGoal      *goal)
{
  JihuaDecimal margin = get_margin (judgement, goal);

  return judgement->tolerance.millionths > 0
      && margin.millionths >= -judgement->tolerance.millionths;
}

static gboolean
is_year_end (const JihuaJudgement *judgement)
{
  return jihua_actual_get_through (judgement->actual).month == 12;
}

static JihuaStatus
judge_at_year_end (const JihuaJudgement *judgement,
                   const JihuaGoal      *goal)
{
  if (meets (judgement, goal))
    return JIHUA_STATUS_ACHIEVED;
  if (is_within_tolerance (judgement, goal))
    return JIHUA_STATUS_BASICALLY_ACHIEVED;

  return JIHUA_STATUS_MISSED;
}

/* The gap to the pace in points: 100 × (pace − progress). A total that may not
 * exceed its goal is on track as long as it stays below the pace. */
static JihuaStatus
judge_against_pace (const JihuaJudgement *judgement,
                    const JihuaGoal      *goal,
                    const JihuaRules     *rules)
{
  double gap = (judgement->pace - judgement->progress) * 100.0;

  if (goal->direction == JIHUA_DIRECTION_CEILING)
    return meets (judgement, goal) ? JIHUA_STATUS_ON_TRACK : JIHUA_STATUS_FAR_BEHIND;
  if (meets (judgement, goal))
    return JIHUA_STATUS_ACHIEVED;

  /* Points are judged as they are shown, to one digit after the point. */
  gap = (double) (gint64) (gap * 10.0 + (gap < 0 ? -0.5 : 0.5)) / 10.0;
  if (gap < jihua_decimal_to_double (rules->behind))
    return JIHUA_STATUS_ON_TRACK;
  if (gap <= jihua_decimal_to_double (rules->far_behind))
    return JIHUA_STATUS_BEHIND;

  return JIHUA_STATUS_FAR_BEHIND;
}

static gboolean
is_growth_reversed (const JihuaJudgement *judgement,
                    JihuaTarget          *target)
{
  return jihua_target_get_accumulation (target) == JIHUA_ACCUMULATION_RATE
      && jihua_target_get_goal (target)->direction == JIHUA_DIRECTION_FLOOR
      && jihua_actual_get_value (judgement->actual).millionths < 0
      && judgement->yardstick.millionths >= 0;
}

static JihuaStatus
judge_directly (const JihuaJudgement *judgement,
                JihuaTarget          *target)
{
  const JihuaGoal *goal = jihua_target_get_goal (target);

  if (meets (judgement, goal) || is_within_tolerance (judgement, goal))
    return JIHUA_STATUS_ON_TRACK;
  if (is_growth_reversed (judgement, target))
    return JIHUA_STATUS_FAR_BEHIND;

  return JIHUA_STATUS_BEHIND;
}

static JihuaStatus
compare (const JihuaJudgement *judgement,
         JihuaTarget          *target,
         const JihuaRules     *rules)
{
  const JihuaGoal *goal = jihua_target_get_goal (target);

  if (is_year_end (judgement))
    return judge_at_year_end (judgement, goal);
  if (judgement->has_pace)
    return judge_against_pace (judgement, goal, rules);

  return judge_directly (judgement, target);
}

static void
measure (JihuaJudgement *judgement,
         JihuaTarget    *target)
{
  const JihuaGoal *goal = jihua_target_get_goal (target);
  JihuaDecimal value = jihua_actual_get_value (judgement->actual);

  judgement->has_gap = TRUE;
  judgement->gap = jihua_decimal_subtract (value, judgement->yardstick);

  if (goal->value == NULL || judgement->yardstick.millionths <= 0)
    return;

  judgement->has_progress = TRUE;
  judgement->progress = (double) value.millionths / (double) judgement->yardstick.millionths;

  if (jihua_target_get_accumulation (target) == JIHUA_ACCUMULATION_CUMULATIVE) {
    judgement->has_pace = TRUE;
    judgement->pace = jihua_judge_pace (jihua_actual_get_through (judgement->actual));
  }
}

/* What a target is before any figure of it has been compared. */
static JihuaStatus
judge_without_figure (const JihuaJudgement *judgement,
                      const JihuaGoal      *goal)
{
  if (goal->kind == JIHUA_GOAL_ASSIGNED && goal->value == NULL)
    return JIHUA_STATUS_AWAITING_ASSIGNMENT;
  if (goal->kind == JIHUA_GOAL_DELIVER || goal->kind == JIHUA_GOAL_DONE_BY)
    return JIHUA_STATUS_NOT_STARTED;
  if (jihua_period_is_set (judgement->due))
    return JIHUA_STATUS_NOT_REPORTED;

  return JIHUA_STATUS_AWAITING_RELEASE;
}

/**
 * jihua_judge:
 * @ledger: the figures, and the plan with its rules
 * @target: a target of the plan
 * @as_of: the month to judge as of, in the plan's year
 *
 * Judges a target. Totals of the year are held against the pace of time while
 * the year lasts; everything else is compared directly, never pro-rated. The
 * December figure settles it.
 *
 * Returns: (transfer full): the verdict and what it rests on
 */
JihuaJudgement *
jihua_judge (JihuaLedger *ledger,
             JihuaTarget *target,
             JihuaPeriod  as_of)
{
  const JihuaRules *rules = jihua_plan_get_rules (jihua_ledger_get_plan (ledger));
  const JihuaGoal *goal = jihua_target_get_goal (target);
  JihuaJudgement *judgement = jihua_judgement_new (as_of);

  judgement->comparator = goal->kind;
  judgement->due = jihua_judge_due_period (target, rules, as_of);
  judgement->tolerance = jihua_judge_tolerance (target, rules);
  if (!jihua_goal_is_event (goal))
    find_figures (judgement, ledger, target);

  if (judgement->actual == NULL || (goal->kind == JIHUA_GOAL_ASSIGNED && goal->value == NULL)) {
    judgement->status = judge_without_figure (judgement, goal);
    return judgement;
  }

  find_yardstick (judgement, ledger, target);
  if (!judgement->has_yardstick) {
    judgement->status = JIHUA_STATUS_NO_REFERENCE;
    return judgement;
  }

  measure (judgement, target);
  judgement->status = compare (judgement, target, rules);

  return judgement;
}
