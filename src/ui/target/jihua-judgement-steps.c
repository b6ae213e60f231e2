/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-judgement-steps.h"

#include <glib/gi18n-lib.h>

#include "jihua-deed-steps.h"
#include "jihua-explain.h"
#include "jihua-official-markup.h"
#include "jihua-target-relations.h"

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

/**
 * jihua_judgement_steps_add:
 * @steps: (element-type JihuaJudgementStep): the steps so far
 * @finding: (transfer full): what the next one found
 * @detail: (transfer full) (nullable): what it rests on
 *
 * Adds a step.
 */
void
jihua_judgement_steps_add (GPtrArray *steps,
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
    case JIHUA_GOAL_NONE_OCCURS:
    case JIHUA_GOAL_NONE:
    default:
      return NULL;
  }
}

/* An assigned number is no word of the plan. */
static char *
describe_assigned (JihuaTarget *target)
{
  const JihuaGoal *goal = jihua_target_get_goal (target);
  g_autofree char *number = NULL;

  if (goal->kind != JIHUA_GOAL_ASSIGNED || goal->value == NULL)
    return NULL;

  number = jihua_format_quantity (*goal->value, target);

  /* Translators: %s is a number with its unit that was handed down from above */
  return g_strdup_printf (goal->direction == JIHUA_DIRECTION_CEILING
                          ? _("Assigned: %s; met by that or less") : _("Assigned: %s; met by that or more"), number);
}

static char *
describe_goal (JihuaTarget          *target,
               const JihuaJudgement *judgement,
               JihuaPlan            *plan)
{
  char *assigned = describe_assigned (target);

  if (assigned)
    return assigned;
  if (jihua_goal_is_event (jihua_target_get_goal (target)))
    return jihua_deed_steps_describe_date (target, judgement);

  return describe_comparator (target, plan);
}

static void
add_goal (GPtrArray            *steps,
          JihuaTarget          *target,
          const JihuaJudgement *judgement,
          JihuaPlan            *plan)
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

  add_markup_step (steps, finding, describe_goal (target, judgement, plan));
}

/* The same promise elsewhere: where its figures come from. */
static void
add_tie (GPtrArray   *steps,
         JihuaTarget *target,
         JihuaPlan   *plan)
{
  JihuaTarget *home = jihua_target_relations_get_home (plan, target);

  if (home == NULL)
    return;

  jihua_judgement_steps_add (steps,
                             /* Translators: %1$s is the number, %2$s the name of another target */
                             g_strdup_printf (_("Entered once, at %1$s %2$s"),
                                              jihua_node_get_id (JIHUA_NODE (home)),
                                              jihua_node_get_display_title (JIHUA_NODE (home))),
                             g_strdup (_("Both make the same promise and share their figures")));
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

  jihua_judgement_steps_add (steps, finding, detail);
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
  jihua_judgement_steps_add (steps,
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
  g_autofree char *behind = jihua_format_points (rules->behind);
  g_autofree char *far_behind = jihua_format_points (rules->far_behind);

  jihua_judgement_steps_add (steps,
                             g_strdup_printf (jihua_target_get_phasing (target)
                                              /* Translators: %1$s is the actual, %2$s the goal, %3$s and %4$s are percentages */
                                              ? _("%1$s ÷ %2$s = %3$s, planned pace %4$s")
                                              /* Translators: %1$s is the actual, %2$s the goal, %3$s and %4$s are percentages */
                                              : _("%1$s ÷ %2$s = %3$s, pace of time %4$s"),
                                              value, goal, progress, pace),
                             /* Translators: %1$s and %2$s are percentage points */
                             g_strdup_printf (_("Behind from %1$s below the pace, far behind over %2$s"),
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

  jihua_judgement_steps_add (steps,
            /* Translators: a subtraction: actual, what it is compared with, difference with its unit */
            g_strdup_printf (C_("subtraction", "%1$s − %2$s = %3$s"), value, yardstick, gap),
            describe_tolerance (target, judgement));
}

static char *
describe_last_comparison (JihuaTarget          *target,
                          const JihuaJudgement *judgement)
{
  g_autofree char *compared = NULL;
  g_autofree char *with = NULL;

  if (judgement->compared == NULL)
    return g_strdup (_("Figures must be of the same period to be compared"));

  compared = format_actual (target, judgement->compared);
  with = format_actual (target, judgement->compared_with);

  /* Translators: %1$s is a period, %2$s the actual then, %3$s that of the reference */
  return g_strdup_printf (_("Last compared for %1$s: %2$s against %3$s"),
                          name_period (jihua_actual_get_through (judgement->compared)), compared, with);
}

static void
add_missing_yardstick (GPtrArray            *steps,
                       JihuaTarget          *target,
                       const JihuaJudgement *judgement)
{
  const char *period = name_period (jihua_actual_get_through (judgement->actual));

  if (judgement->reference_target != NULL)
    jihua_judgement_steps_add (steps,
                               g_strdup_printf (_("No figure of “%1$s” for %2$s"),
                                                jihua_node_get_display_title (JIHUA_NODE (judgement->reference_target)),
                                                period),
                               describe_last_comparison (target, judgement));
  else
    jihua_judgement_steps_add (steps, g_strdup (_("No figure of the year before")),
                               g_strdup (_("It can be entered in the goal settings, or in the table")));
}

static void
add_reference (GPtrArray            *steps,
               JihuaTarget          *target,
               const JihuaJudgement *judgement)
{
  g_autofree char *value = format_actual (target, judgement->reference);

  jihua_judgement_steps_add (steps,
                             /* Translators: %1$s is another target, %2$s a period, %3$s its figure */
                             g_strdup_printf (_("“%1$s”, %2$s: actual %3$s"),
                                              jihua_node_get_display_title (JIHUA_NODE (judgement->reference_target)),
                                              name_period (jihua_actual_get_through (judgement->reference)), value),
                             describe_origin (judgement->reference));
}

static void
add_baseline (GPtrArray            *steps,
              JihuaTarget          *target,
              const JihuaJudgement *judgement)
{
  g_autofree char *value = format_actual (target, judgement->last_year);
  g_autofree char *period = jihua_period_dup_as_of_label (jihua_actual_get_through (judgement->last_year));

  jihua_judgement_steps_add (steps,
                             /* Translators: %1$s is a period of the year before, %2$s the figure */
                             g_strdup_printf (_("Baseline, %1$s: %2$s"), period, value),
                             describe_origin (judgement->last_year));
}

/* What the figure is compared with, where that is no number of the plan. */
static void
add_yardstick (GPtrArray            *steps,
               JihuaTarget          *target,
               const JihuaJudgement *judgement)
{
  JihuaGoalKind kind = jihua_target_get_goal (target)->kind;

  if (judgement->reference != NULL)
    add_reference (steps, target, judgement);
  else if (judgement->last_year != NULL
           && (kind == JIHUA_GOAL_INCREASE || kind == JIHUA_GOAL_DECREASE || kind == JIHUA_GOAL_STABLE))
    add_baseline (steps, target, judgement);
}

/* One figure that broke a goal to be held settles it, whatever came later. */
static void
add_lapse (GPtrArray            *steps,
           JihuaTarget          *target,
           const JihuaJudgement *judgement)
{
  g_autofree char *value = NULL;
  g_autofree char *goal = NULL;

  if (judgement->lapse == NULL)
    return;

  value = format_actual (target, judgement->lapse);
  goal = jihua_format_quantity (judgement->yardstick, target);
  jihua_judgement_steps_add (steps,
                             /* Translators: %1$s is a period, %2$s a value with its unit */
                             g_strdup_printf (_("But %1$s: %2$s"),
                                              name_period (jihua_actual_get_through (judgement->lapse)), value),
                             /* Translators: %s is the goal with its unit */
                             g_strdup_printf (_("Not the %s that are to be held in every period"), goal));
}

static void
add_comparison (GPtrArray            *steps,
                JihuaTarget          *target,
                const JihuaJudgement *judgement,
                const JihuaRules     *rules)
{
  if (judgement->actual == NULL)
    return;

  add_yardstick (steps, target, judgement);
  if (judgement->automatic == JIHUA_STATUS_NO_REFERENCE)
    add_missing_yardstick (steps, target, judgement);
  else if (judgement->has_pace && jihua_actual_get_through (judgement->actual).month < 12)
    add_pace (steps, target, judgement, rules);
  else if (judgement->has_gap)
    add_gap (steps, target, judgement);
  add_lapse (steps, target, judgement);
}

/* Why nothing is said about the target. */
static const char *
describe_no_verdict (JihuaStatus status)
{
  switch ((int) status) {
    case JIHUA_STATUS_NOT_REPORTED:
      return _("A figure that is due and missing is no verdict");
    case JIHUA_STATUS_AWAITING_RELEASE:
      return _("Not due yet is not missing");
    case JIHUA_STATUS_AWAITING_ASSIGNMENT:
      return _("Judged as soon as the assigned number is entered");
    case JIHUA_STATUS_NOT_STARTED:
    case JIHUA_STATUS_UNDER_WAY:
      return _("Judged when it is done or due");
    default:
      return _("Without a comparison there is no verdict");
  }
}

static gboolean
is_limit_of_total (JihuaTarget *target)
{
  return jihua_target_get_accumulation (target) == JIHUA_ACCUMULATION_CUMULATIVE
      && jihua_target_get_goal (target)->direction == JIHUA_DIRECTION_CEILING;
}

static const char *
describe_verdict_in_the_year (JihuaTarget          *target,
                              const JihuaJudgement *judgement)
{
  if (judgement->automatic == JIHUA_STATUS_ACHIEVED)
    return _("Reached before the year is over");
  if (judgement->automatic == JIHUA_STATUS_FAR_BEHIND && is_limit_of_total (target))
    return _("A total does not become less again");
  if (judgement->automatic == JIHUA_STATUS_FAR_BEHIND && !judgement->has_pace)
    return _("It has turned into its opposite");

  return _("The December figure will settle it");
}

static void
add_verdict (GPtrArray            *steps,
             JihuaTarget          *target,
             const JihuaJudgement *judgement)
{
  const char *status = jihua_status_get_label (judgement->automatic);

  if (!jihua_status_is_verdict (judgement->automatic))
    jihua_judgement_steps_add (steps, g_strdup (status), g_strdup (describe_no_verdict (judgement->automatic)));
  else if (judgement->actual == NULL)
    /* Translators: %s is a status */
    jihua_judgement_steps_add (steps, g_strdup_printf (_("So it is: %s"), status), NULL);
  else if (jihua_actual_get_through (judgement->actual).month == 12)
    /* Translators: %s is a status */
    jihua_judgement_steps_add (steps, g_strdup_printf (_("At the end of the year: %s"), status),
                               g_strdup (_("Settled by the December figure")));
  else
    /* Translators: %s is a status */
    jihua_judgement_steps_add (steps, g_strdup_printf (_("In the course of the year: %s"), status),
                               g_strdup (describe_verdict_in_the_year (target, judgement)));
}

static char *
format_day (const char *at)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_iso8601 (at, NULL);
  g_autoptr (GDateTime) local = time ? g_date_time_to_local (time) : NULL;

  return local ? g_date_time_format (local, "%Y-%m-%d") : g_strdup ("");
}

/* The reason, and whoever stood for it on which day. */
static char *
describe_overruling (JihuaRecord *record)
{
  const char *by = jihua_record_get_by (record);
  g_autofree char *day = format_day (jihua_record_get_at (record));
  GString *text = g_string_new (jihua_record_get_text (record));

  if (*by)
    g_string_append_printf (text, " · %s", by);
  if (*day)
    g_string_append_printf (text, " · %s", day);

  return g_string_free_and_steal (text);
}

static void
add_overruling (GPtrArray            *steps,
                const JihuaJudgement *judgement)
{
  if (judgement->overruling == NULL)
    return;

  jihua_judgement_steps_add (steps,
                             /* Translators: %1$s is the status that a person put in the place of %2$s */
                             g_strdup_printf (_("Overruled: %1$s in place of %2$s"),
                                              jihua_status_get_label (judgement->status),
                                              jihua_status_get_label (judgement->automatic)),
                             describe_overruling (judgement->overruling));
}

/**
 * jihua_judgement_steps_new:
 * @target: a target
 * @judgement: its judgement
 * @ledger: the ledger it was judged by
 *
 * Returns: (transfer full) (element-type JihuaJudgementStep): how the verdict
 *   came about, step by step, in the user's language
 */
GPtrArray *
jihua_judgement_steps_new (JihuaTarget          *target,
                           const JihuaJudgement *judgement,
                           JihuaLedger          *ledger)
{
  JihuaPlan *plan = jihua_ledger_get_plan (ledger);
  GPtrArray *steps = g_ptr_array_new_with_free_func ((GDestroyNotify) jihua_judgement_step_free);

  add_goal (steps, target, judgement, plan);
  if (jihua_goal_is_event (jihua_target_get_goal (target))) {
    jihua_deed_steps_add (steps, target, judgement, ledger);
  } else {
    add_tie (steps, target, plan);
    add_figure (steps, target, judgement);
    add_comparison (steps, target, judgement, jihua_plan_get_rules (plan));
  }
  add_verdict (steps, target, judgement);
  add_overruling (steps, judgement);

  return steps;
}
