/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-judge.h"

#include "jihua-judge-deed.h"

/*
 * How a target is judged: find the figure that counts as of the month, find
 * the yardstick it is held against, compare. Everything is a function of the
 * target, the recorded figures, the month and the plan's rules.
 */

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

/* Between two figures of a reference that is reported less often there is
 * nothing to compare with; the last comparison is remembered to be told. */
static void
find_last_comparison (JihuaJudgement *judgement,
                      JihuaLedger    *ledger,
                      JihuaTarget    *target,
                      JihuaTarget    *reference)
{
  JihuaPeriod through = jihua_actual_get_through (judgement->actual);

  while (--through.month > 0 && judgement->compared == NULL) {
    JihuaActual *actual = jihua_ledger_find_actual (ledger, target, through);
    JihuaActual *other = jihua_ledger_find_actual (ledger, reference, through);

    if (actual && other) {
      g_set_object (&judgement->compared, actual);
      g_set_object (&judgement->compared_with, other);
    }
  }
}

/* Against another indicator the figures must be of the very same period. */
static void
find_reference (JihuaJudgement *judgement,
                JihuaLedger    *ledger,
                JihuaTarget    *target)
{
  const char *id = jihua_target_get_goal (target)->reference;
  JihuaTarget *reference = jihua_plan_lookup_target (jihua_ledger_get_plan (ledger), id);

  g_set_object (&judgement->reference_target, reference);
  g_set_object (&judgement->reference,
                jihua_ledger_find_actual (ledger, reference,
                                          jihua_actual_get_through (judgement->actual)));
  if (judgement->reference)
    set_yardstick (judgement, jihua_actual_get_value (judgement->reference));
  else
    find_last_comparison (judgement, ledger, target, reference);
}

/* The baseline is the same period of the year before. Where only the whole year
 * is known it serves as well, except for totals: half a year is no match for a
 * whole one. */
static void
find_baseline (JihuaJudgement *judgement,
               JihuaLedger    *ledger,
               JihuaTarget    *target)
{
  JihuaPeriod year_before = jihua_period_new (judgement->as_of.year - 1u, 12);

  if (judgement->last_year == NULL
      && jihua_target_get_accumulation (target) != JIHUA_ACCUMULATION_CUMULATIVE)
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
        find_reference (judgement, ledger, target);
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

  return margin;
}

static gboolean
meets (const JihuaJudgement *judgement,
       const JihuaGoal      *goal)
{
  JihuaDecimal margin = get_margin (judgement, goal);

  /* “Stable” promises no more than to stay within the tolerance. */
  if (goal->kind == JIHUA_GOAL_STABLE)
    return margin.millionths >= -judgement->tolerance.millionths;

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

/* The gap to the pace in points: 100 × (pace − progress). */
static JihuaStatus
judge_against_pace (const JihuaJudgement *judgement,
                    const JihuaGoal      *goal,
                    const JihuaRules     *rules)
{
  double gap = (judgement->pace - judgement->progress) * 100.0;

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

/* Growth that has become a fall, or a reduction that has become a rise. */
static gboolean
is_sign_reversed (const JihuaJudgement *judgement,
                  JihuaTarget          *target)
{
  JihuaAccumulation accumulation = jihua_target_get_accumulation (target);

  return (accumulation == JIHUA_ACCUMULATION_RATE || accumulation == JIHUA_ACCUMULATION_REDUCTION)
      && jihua_target_get_goal (target)->direction == JIHUA_DIRECTION_FLOOR
      && jihua_actual_get_value (judgement->actual).millionths < 0
      && judgement->yardstick.millionths >= 0;
}

/* A total does not become less again. */
static gboolean
is_beyond_recovery (JihuaTarget *target)
{
  return jihua_target_get_accumulation (target) == JIHUA_ACCUMULATION_CUMULATIVE
      && jihua_target_get_goal (target)->direction == JIHUA_DIRECTION_CEILING;
}

static JihuaStatus
judge_directly (const JihuaJudgement *judgement,
                JihuaTarget          *target)
{
  const JihuaGoal *goal = jihua_target_get_goal (target);

  if (meets (judgement, goal) || is_within_tolerance (judgement, goal))
    return JIHUA_STATUS_ON_TRACK;
  if (is_sign_reversed (judgement, target) || is_beyond_recovery (target))
    return JIHUA_STATUS_FAR_BEHIND;

  return JIHUA_STATUS_BEHIND;
}

/* A goal to be held must be met by every figure of the year. */
static gboolean
find_lapse (JihuaJudgement *judgement,
            JihuaLedger    *ledger,
            JihuaTarget    *target)
{
  const JihuaGoal *goal = jihua_target_get_goal (target);
  JihuaPeriod through = jihua_actual_get_through (judgement->actual);

  for (guint month = 1; month < through.month && judgement->lapse == NULL; month++) {
    JihuaActual *actual = jihua_ledger_find_actual (ledger, target, jihua_period_new (through.year, month));
    JihuaJudgement then = *judgement;

    if (actual == NULL)
      continue;

    then.gap = jihua_decimal_subtract (jihua_actual_get_value (actual), judgement->yardstick);
    if (!meets (&then, goal) && !is_within_tolerance (&then, goal))
      g_set_object (&judgement->lapse, actual);
  }

  return judgement->lapse != NULL;
}

static JihuaStatus
compare (JihuaJudgement   *judgement,
         JihuaLedger      *ledger,
         JihuaTarget      *target,
         const JihuaRules *rules)
{
  const JihuaGoal *goal = jihua_target_get_goal (target);

  if (goal->kind == JIHUA_GOAL_HOLD && find_lapse (judgement, ledger, target))
    return is_year_end (judgement) ? JIHUA_STATUS_MISSED : JIHUA_STATUS_BEHIND;
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

  /* A limit is not to be reached, so there is no pace to keep. */
  if (jihua_target_get_accumulation (target) == JIHUA_ACCUMULATION_CUMULATIVE
      && goal->direction != JIHUA_DIRECTION_CEILING) {
    judgement->has_pace = TRUE;
    judgement->pace = jihua_judge_pace (target, jihua_actual_get_through (judgement->actual));
  }
}

/* What a target is before any figure of it has been compared. */
static JihuaStatus
judge_without_figure (const JihuaJudgement *judgement)
{
  return jihua_period_is_set (judgement->due) ? JIHUA_STATUS_NOT_REPORTED : JIHUA_STATUS_AWAITING_RELEASE;
}

/* The figures are known, but not the number they have to reach. */
static JihuaStatus
wait_for_assignment (JihuaJudgement *judgement,
                     JihuaLedger    *ledger,
                     JihuaTarget    *target)
{
  find_figures (judgement, ledger, target);

  return JIHUA_STATUS_AWAITING_ASSIGNMENT;
}

static void
judge_figure (JihuaJudgement   *judgement,
              JihuaLedger      *ledger,
              JihuaTarget      *target,
              const JihuaRules *rules)
{
  find_figures (judgement, ledger, target);
  if (judgement->actual == NULL) {
    judgement->automatic = judge_without_figure (judgement);
    return;
  }

  find_yardstick (judgement, ledger, target);
  if (!judgement->has_yardstick) {
    judgement->automatic = JIHUA_STATUS_NO_REFERENCE;
    return;
  }

  judgement->tolerance = jihua_judge_tolerance (target, rules, &judgement->yardstick);
  measure (judgement, target);
  judgement->automatic = compare (judgement, ledger, target, rules);
}

static gboolean
is_later (JihuaPeriod period,
          JihuaPeriod than)
{
  return jihua_period_is_set (period)
      && (!jihua_period_is_set (than) || jihua_period_compare (period, than) > 0);
}

/* Where figures come late, the one of the very month of the record may come
 * after it. */
static gboolean
is_recorded_after (JihuaActual *actual,
                   JihuaRecord *record,
                   guint        lag)
{
  JihuaPeriod through = jihua_record_get_through (record);
  JihuaPeriod known = through.month > lag ? jihua_period_new (through.year, through.month - lag) : JIHUA_PERIOD_NONE;

  return is_later (jihua_actual_get_through (actual), through)
      || (is_later (jihua_actual_get_through (actual), known)
          && *jihua_record_get_at (record) != '\0'
          && g_strcmp0 (jihua_actual_get_at (actual), jihua_record_get_at (record)) > 0);
}

/* Overruling is about what was known in its month: it stands until a later
 * figure is recorded or due. */
static void
overrule (JihuaJudgement   *judgement,
          JihuaLedger      *ledger,
          JihuaTarget      *target,
          const JihuaRules *rules)
{
  JihuaRecord *record = jihua_ledger_find_latest_record (ledger, JIHUA_RECORD_STATUS, JIHUA_NODE (target),
                                                         judgement->as_of);
  JihuaPeriod due_then;

  judgement->status = judgement->automatic;
  if (record == NULL)
    return;

  due_then = jihua_judge_due_period (target, rules, jihua_record_get_through (record));
  if (!jihua_goal_is_event (jihua_target_get_goal (target))
      && (is_later (judgement->due, due_then)
          || (judgement->actual && is_recorded_after (judgement->actual, record, jihua_target_get_lag (target)))))
    return;

  judgement->overruling = g_object_ref (record);
  judgement->status = jihua_record_get_status (record);
}

/**
 * jihua_judge:
 * @ledger: what was recorded, and the plan with its rules
 * @target: a target of the plan
 * @as_of: the month to judge as of, in the plan's year
 *
 * Judges a target. Totals of the year are held against the pace while the year
 * lasts; everything else is compared directly, never pro-rated. The December
 * figure settles it. A person may overrule the verdict.
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
  judgement->tolerance = jihua_judge_tolerance (target, rules, goal->value);

  if (goal->kind == JIHUA_GOAL_ASSIGNED && goal->value == NULL)
    judgement->automatic = wait_for_assignment (judgement, ledger, target);
  else if (jihua_goal_is_event (goal))
    jihua_judge_deed (judgement, ledger, target);
  else
    judge_figure (judgement, ledger, target, rules);

  overrule (judgement, ledger, target, rules);

  return judgement;
}
