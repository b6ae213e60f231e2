/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-judgement-steps.h"

#include <glib/gi18n-lib.h>

#include "jihua-explain.h"
#include "jihua-official-markup.h"

/*
 * How a verdict came about, in the order it was found: the goal, the figure,
 * the comparison, the verdict. Each step is a finding with its numbers.
 */

/**
 * jihua_judgement_step_free:
 * @self: (transfer full): a step
 */
void
jihua_judgement_step_free (JihuaJudgementStep *self)
{
  g_free (self->finding);
  g_free (self->detail);
  g_free (self);
}

static void
add_markup_step (GPtrArray *steps,
                 char      *finding,
                 char      *detail)
{
  JihuaJudgementStep *step = g_new0 (JihuaJudgementStep, 1);

  step->finding = finding;
  step->detail = detail != NULL ? detail : g_strdup ("");
  g_ptr_array_add (steps, step);
}

static void
add_step (GPtrArray *steps,
          char      *finding,
          char      *detail)
{
  add_markup_step (steps, g_markup_escape_text (finding, -1), detail);
  g_free (finding);
}

static char *
describe_comparator (JihuaTarget *target,
                     JihuaPlan   *plan)
{
  const JihuaGoal *goal = jihua_target_get_goal (target);
  gboolean ceiling = goal->direction == JIHUA_DIRECTION_CEILING;
  JihuaNode *node = goal->reference != NULL ? jihua_plan_lookup (plan, goal->reference) : NULL;
  const char *reference = node != NULL ? jihua_node_get_display_title (node) : NULL;

  switch (goal->kind) {
    case JIHUA_GOAL_AT_LEAST:
      return g_strdup (_("Met by the goal itself or more"));
    case JIHUA_GOAL_MORE_THAN:
      return g_strdup (_("Met only by more than the goal"));
    case JIHUA_GOAL_AT_MOST:
      return g_strdup (_("Met by the goal itself or less"));
    case JIHUA_GOAL_LESS_THAN:
      return g_strdup (_("Met only by less than the goal"));
    case JIHUA_GOAL_ABOUT:
      return g_strdup (ceiling ? _("“About”, where less is better") : _("“About”, where more is better"));
    case JIHUA_GOAL_HOLD:
      return g_strdup (_("To be held in every period"));
    case JIHUA_GOAL_IN_STEP_WITH:
      return reference ? g_strdup_printf (_("Held against “%s” of the same period"), reference) : NULL;
    case JIHUA_GOAL_FASTER_THAN:
      return reference ? g_strdup_printf (_("Met only by more than “%s” of the same period"), reference) : NULL;
    case JIHUA_GOAL_INCREASE:
      return g_strdup (_("Met only by more than the year before"));
    case JIHUA_GOAL_DECREASE:
      return g_strdup (_("Met only by less than the year before"));
    case JIHUA_GOAL_STABLE:
      return g_strdup (_("To stay as in the year before"));
    case JIHUA_GOAL_POSITIVE:
      return g_strdup (_("Met by any growth above zero"));
    case JIHUA_GOAL_ASSIGNED:
      return g_strdup (_("The number is handed down in the course of the year"));
    case JIHUA_GOAL_DONE_BY:
    case JIHUA_GOAL_DELIVER:
      return g_strdup (_("A deed, not a number"));
    case JIHUA_GOAL_NONE_OCCURS:
      return g_strdup (_("Kept as long as it does not occur"));
    case JIHUA_GOAL_NONE:
    default:
      return NULL;
  }
}

static void
add_goal (GPtrArray   *steps,
          JihuaTarget *target,
          JihuaPlan   *plan)
{
  const JihuaGoal *goal = jihua_target_get_goal (target);
  g_autofree char *words = jihua_official_markup_goal (target);
  char *finding;

  if (!jihua_goal_is_numeric (goal))
    finding = g_strdup_printf (_("Goal %s"), words);
  else if (goal->direction == JIHUA_DIRECTION_CEILING)
    finding = g_strdup_printf (_("Goal %s, judged as a ceiling"), words);
  else
    finding = g_strdup_printf (_("Goal %s, judged as a floor"), words);

  add_markup_step (steps, finding, describe_comparator (target, plan));
}

static char *
describe_origin (JihuaActual *actual)
{
  const char *source = jihua_actual_get_source (actual);
  gboolean final = jihua_actual_get_final (actual);

  if (source == NULL || *source == '\0')
    return g_strdup (final ? _("Final figure") : _("Provisional figure"));

  /* Translators: %s is where a figure comes from */
  return g_strdup_printf (final ? _("Final, %s") : _("Provisional, %s"), source);
}

static const char *
name_period (JihuaPeriod period)
{
  return period.month == 12 ? C_("period", "Full year") : jihua_period_get_label (period);
}

static char *
format_actual (JihuaTarget *target,
               JihuaActual *actual)
{
  return jihua_format_quantity (jihua_actual_get_value (actual), target);
}

static void
add_missing_figure (GPtrArray            *steps,
                    JihuaTarget          *target,
                    const JihuaJudgement *judgement)
{
  char *finding, *detail = NULL;
  g_autofree char *value = NULL;

  if (jihua_period_is_set (judgement->due))
    finding = g_strdup_printf (_("No figure for %s"), name_period (judgement->due));
  else
    finding = g_strdup_printf (_("No figure is due as of %s"), name_period (judgement->as_of));

  if (judgement->last_known != NULL) {
    value = format_actual (target, judgement->last_known);
    detail = g_strdup_printf (_("Last known: %1$s for %2$s, not judged as the current one"), value,
                              name_period (jihua_actual_get_through (judgement->last_known)));
  }

  add_step (steps, finding, detail);
}

static void
add_figure (GPtrArray            *steps,
            JihuaTarget          *target,
            const JihuaJudgement *judgement)
{
  g_autofree char *value = NULL;

  if (judgement->actual == NULL) {
    add_missing_figure (steps, target, judgement);
    return;
  }

  value = format_actual (target, judgement->actual);
  add_step (steps,
            /* Translators: %1$s is a period, %2$s a value with its unit */
            g_strdup_printf (_("%1$s: actual %2$s"),
                             name_period (jihua_actual_get_through (judgement->actual)), value),
            describe_origin (judgement->actual));
}

static void
add_pace (GPtrArray            *steps,
          JihuaTarget          *target,
          const JihuaJudgement *judgement,
          const JihuaRules     *rules)
{
  g_autofree char *value = jihua_format_number (jihua_actual_get_value (judgement->actual), target);
  g_autofree char *goal = jihua_format_number (judgement->yardstick, target);
  g_autofree char *progress = jihua_format_percent (judgement->progress);
  g_autofree char *pace = jihua_format_percent (judgement->pace);
  g_autofree char *behind = jihua_decimal_format (rules->behind);
  g_autofree char *far_behind = jihua_decimal_format (rules->far_behind);

  add_step (steps,
            /* Translators: %1$s is the actual, %2$s the goal, %3$s and %4$s are percentages */
            g_strdup_printf (_("%1$s ÷ %2$s = %3$s, pace of time %4$s"), value, goal, progress, pace),
            /* Translators: %1$s and %2$s are percentage points */
            g_strdup_printf (_("Behind from %1$s points below the pace, far behind over %2$s"),
                             behind, far_behind));
}

static char *
format_signed_gap (JihuaDecimal  gap,
                   JihuaTarget  *target)
{
  g_autofree char *magnitude = jihua_format_gap (gap, target);

  if (gap.millionths == 0)
    return g_steal_pointer (&magnitude);

  return g_strconcat (gap.millionths < 0 ? "\xe2\x88\x92" : "+", magnitude, NULL);
}

static char *
describe_tolerance (JihuaTarget          *target,
                    const JihuaJudgement *judgement)
{
  g_autofree char *tolerance = NULL;

  if (judgement->tolerance.millionths == 0)
    return g_strdup (_("Compared directly, not pro-rated"));

  tolerance = jihua_format_gap (judgement->tolerance, target);

  return g_strdup_printf (_("Tolerance %s; not pro-rated"), tolerance);
}

static void
add_gap (GPtrArray            *steps,
         JihuaTarget          *target,
         const JihuaJudgement *judgement)
{
  g_autofree char *value = jihua_format_number (jihua_actual_get_value (judgement->actual), target);
  g_autofree char *yardstick = jihua_format_number (judgement->yardstick, target);
  g_autofree char *gap = format_signed_gap (judgement->gap, target);

  add_step (steps,
            /* Translators: a subtraction: actual, what it is compared with, difference with its unit */
            g_strdup_printf (C_("subtraction", "%1$s − %2$s = %3$s"), value, yardstick, gap),
            describe_tolerance (target, judgement));
}

static void
add_missing_yardstick (GPtrArray            *steps,
                       const JihuaJudgement *judgement)
{
  const char *period = name_period (jihua_actual_get_through (judgement->actual));

  if (judgement->reference_target != NULL)
    add_step (steps,
              g_strdup_printf (_("No figure of “%1$s” for %2$s"),
                               jihua_node_get_display_title (JIHUA_NODE (judgement->reference_target)), period),
              NULL);
  else
    add_step (steps, g_strdup (_("No figure of the year before")), NULL);
}

static void
add_comparison (GPtrArray            *steps,
                JihuaTarget          *target,
                const JihuaJudgement *judgement,
                const JihuaRules     *rules)
{
  if (judgement->actual == NULL)
    return;

  if (judgement->status == JIHUA_STATUS_NO_REFERENCE)
    add_missing_yardstick (steps, judgement);
  else if (judgement->has_pace && jihua_actual_get_through (judgement->actual).month < 12)
    add_pace (steps, target, judgement, rules);
  else if (judgement->has_gap)
    add_gap (steps, target, judgement);
}

static void
add_verdict (GPtrArray            *steps,
             const JihuaJudgement *judgement)
{
  const char *status = jihua_status_get_label (judgement->status);

  if (!jihua_status_is_verdict (judgement->status))
    add_step (steps, g_strdup (status), g_strdup (_("Without a comparison there is no verdict")));
  else if (jihua_actual_get_through (judgement->actual).month == 12)
    /* Translators: %s is a status */
    add_step (steps, g_strdup_printf (_("At the end of the year: %s"), status),
              g_strdup (_("Settled by the December figure")));
  else
    /* Translators: %s is a status */
    add_step (steps, g_strdup_printf (_("In the course of the year: %s"), status),
              g_strdup (_("The December figure will settle it")));
}

/**
 * jihua_judgement_steps_new:
 * @target: a target
 * @judgement: its judgement
 * @plan: the plan it belongs to
 *
 * Returns: (transfer full) (element-type JihuaJudgementStep): how the verdict
 *   came about, step by step, in the user's language
 */
GPtrArray *
jihua_judgement_steps_new (JihuaTarget          *target,
                           const JihuaJudgement *judgement,
                           JihuaPlan            *plan)
{
  GPtrArray *steps = g_ptr_array_new_with_free_func ((GDestroyNotify) jihua_judgement_step_free);

  add_goal (steps, target, plan);
  if (!jihua_goal_is_event (jihua_target_get_goal (target)))
    add_figure (steps, target, judgement);
  add_comparison (steps, target, judgement, jihua_plan_get_rules (plan));
  add_verdict (steps, judgement);

  return steps;
}
