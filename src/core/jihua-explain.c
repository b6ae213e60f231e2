/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-explain.h"

#include <math.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "jihua-explain-deed.h"

/* The sentences stand whole in the tables below, one for each case, so that
 * every language can order and inflect them as it must. */

typedef enum {
  TOLERANCE_SILENT, /* on the right side, or there is none */
  TOLERANCE_INSIDE,
  TOLERANCE_OUTSIDE,
  N_TOLERANCES,
} Tolerance;

typedef enum {
  SIDE_BELOW,
  SIDE_EQUAL,
  SIDE_ABOVE,
  N_SIDES,
} Side;

/* 1 period, 2 actual, 3 gap, 4 goal, 5 tolerance */
static const char * const against_goal[N_TOLERANCES][N_SIDES] = {
  [TOLERANCE_SILENT] = {
    N_("%1$s: %2$s, %3$s below the goal of %4$s."),
    N_("%1$s: %2$s, exactly the goal."),
    N_("%1$s: %2$s, %3$s above the goal of %4$s."),
  },
  [TOLERANCE_INSIDE] = {
    N_("%1$s: %2$s, %3$s below the goal of %4$s, within the tolerance of %5$s."),
    NULL,
    N_("%1$s: %2$s, %3$s above the goal of %4$s, within the tolerance of %5$s."),
  },
  [TOLERANCE_OUTSIDE] = {
    N_("%1$s: %2$s, %3$s below the goal of %4$s, beyond the tolerance of %5$s."),
    NULL,
    N_("%1$s: %2$s, %3$s above the goal of %4$s, beyond the tolerance of %5$s."),
  },
};

/* What only more, or only less, would meet. */
static const char * const just_the_limit[] = {
  [JIHUA_GOAL_MORE_THAN] = N_("%1$s: %2$s, exactly the goal, which has to be exceeded."),
  [JIHUA_GOAL_LESS_THAN] = N_("%1$s: %2$s, exactly the limit, below which it has to stay."),
};

/* 1 period, 2 actual, 3 figure of the reference, 4 its name, 5 gap, 6 tolerance. No
 * sentence may leave a number out before the last it uses: printf() aborts. */
static const char * const against_reference[N_TOLERANCES][N_SIDES] = {
  [TOLERANCE_SILENT] = {
    N_("%1$s: %2$s, %5$s below the %3$s of “%4$s”."),
    N_("%1$s: %2$s, the same as “%4$s” (%3$s)."),
    N_("%1$s: %2$s, %5$s above the %3$s of “%4$s”."),
  },
  [TOLERANCE_INSIDE] = {
    N_("%1$s: %2$s, %5$s below the %3$s of “%4$s”, within the tolerance of %6$s."),
    NULL,
    N_("%1$s: %2$s, %5$s above the %3$s of “%4$s”, within the tolerance of %6$s."),
  },
  [TOLERANCE_OUTSIDE] = {
    N_("%1$s: %2$s, %5$s below the %3$s of “%4$s”, beyond the tolerance of %6$s."),
    NULL,
    N_("%1$s: %2$s, %5$s above the %3$s of “%4$s”, beyond the tolerance of %6$s."),
  },
};

/* 1 period, 2 actual, 3 gap, 4 figure of the year before, 5 tolerance */
static const char * const against_year_before[N_TOLERANCES][N_SIDES] = {
  [TOLERANCE_SILENT] = {
    N_("%1$s: %2$s, %3$s below the %4$s of the year before."),
    N_("%1$s: %2$s, the same as the year before."),
    N_("%1$s: %2$s, %3$s above the %4$s of the year before."),
  },
  [TOLERANCE_INSIDE] = {
    N_("%1$s: %2$s, %3$s below the %4$s of the year before, within the tolerance of %5$s."),
    NULL,
    N_("%1$s: %2$s, %3$s above the %4$s of the year before, within the tolerance of %5$s."),
  },
  [TOLERANCE_OUTSIDE] = {
    N_("%1$s: %2$s, %3$s below the %4$s of the year before, beyond the tolerance of %5$s."),
    NULL,
    N_("%1$s: %2$s, %3$s above the %4$s of the year before, beyond the tolerance of %5$s."),
  },
};

/* 1 period, 2 actual, 3 percent of the goal, 4 tolerance */
static const char * const of_the_year[N_TOLERANCES] = {
  N_("%1$s: %2$s, %3$s of the year’s goal."),
  N_("%1$s: %2$s, %3$s of the year’s goal, within the tolerance of %4$s."),
  N_("%1$s: %2$s, %3$s of the year’s goal, beyond the tolerance of %4$s."),
};

/* 1 period, 2 actual, 3 percent of the goal, 4 points to the pace, 5 pace */
static const char * const against_pace[N_SIDES] = {
  N_("%1$s: %2$s, %3$s of the year’s goal, %4$s behind the pace of time (%5$s)."),
  N_("%1$s: %2$s, %3$s of the year’s goal, exactly on the pace of time."),
  N_("%1$s: %2$s, %3$s of the year’s goal, %4$s ahead of the pace of time (%5$s)."),
};

/* The same where a phasing of its own takes the place of the pace of time. */
static const char * const against_phasing[N_SIDES] = {
  N_("%1$s: %2$s, %3$s of the year’s goal, %4$s behind the planned pace (%5$s)."),
  N_("%1$s: %2$s, %3$s of the year’s goal, exactly on the planned pace."),
  N_("%1$s: %2$s, %3$s of the year’s goal, %4$s ahead of the planned pace (%5$s)."),
};

/* A figure beside that of the year before: [of an amount][of the full year].
 * Amounts are more or less, levels and rates higher or lower: not every language
 * has one word for both, so that each has its context. */
static const char * const beside_year_before[2][2][N_SIDES] = {
  {
    {
      NC_("level", "That is %s below the same period of the year before."),
      NC_("level", "That is the same as in the same period of the year before."),
      NC_("level", "That is %s above the same period of the year before."),
    },
    {
      NC_("level", "That is %s below the year before."),
      NC_("level", "That is the same as the year before."),
      NC_("level", "That is %s above the year before."),
    },
  },
  {
    {
      NC_("amount", "That is %s below the same period of the year before."),
      NC_("amount", "That is the same as in the same period of the year before."),
      NC_("amount", "That is %s above the same period of the year before."),
    },
    {
      NC_("amount", "That is %s below the year before."),
      NC_("amount", "That is the same as the year before."),
      NC_("amount", "That is %s above the year before."),
    },
  },
};

static const char *
name_period (JihuaPeriod period)
{
  return period.month == 12 ? C_("period", "Full year") : jihua_period_get_label (period);
}

static Side
get_side (JihuaDecimal gap)
{
  if (gap.millionths == 0)
    return SIDE_EQUAL;

  return gap.millionths < 0 ? SIDE_BELOW : SIDE_ABOVE;
}

static gboolean
is_short (JihuaTarget          *target,
          const JihuaJudgement *judgement)
{
  const JihuaGoal *goal = jihua_target_get_goal (target);
  JihuaDirection wrong_if_below = goal->direction == JIHUA_DIRECTION_FLOOR;

  return judgement->gap.millionths != 0 && (judgement->gap.millionths < 0) == (int) wrong_if_below;
}

static Tolerance
get_tolerance (JihuaTarget          *target,
               const JihuaJudgement *judgement)
{
  if (!is_short (target, judgement) || judgement->tolerance.millionths == 0)
    return TOLERANCE_SILENT;

  return ABS (judgement->gap.millionths) <= judgement->tolerance.millionths
    ? TOLERANCE_INSIDE : TOLERANCE_OUTSIDE;
}

static char *
explain_pace (JihuaTarget          *target,
              const JihuaJudgement *judgement)
{
  JihuaPeriod through = jihua_actual_get_through (judgement->actual);
  double points = round ((judgement->progress - judgement->pace) * 1000.0);
  JihuaDecimal gap = { (gint64) points * 100000, fmod (points, 10.0) != 0.0 };
  g_autofree char *actual = jihua_format_quantity (jihua_actual_get_value (judgement->actual), target);
  g_autofree char *progress = jihua_format_percent (judgement->progress);
  g_autofree char *gap_text = jihua_format_points (gap);
  g_autofree char *pace = jihua_format_percent (judgement->pace);
  g_autofree char *tolerance = jihua_format_gap (judgement->tolerance, target);

  if (through.month == 12)
    return g_strdup_printf (_(of_the_year[get_tolerance (target, judgement)]),
                            name_period (through), actual, progress, tolerance);

  return g_strdup_printf (_((jihua_target_get_phasing (target) ? against_phasing : against_pace)[get_side (gap)]),
                          name_period (through), actual, progress, gap_text, pace);
}

static char *
explain_comparison (JihuaTarget          *target,
                    const JihuaJudgement *judgement)
{
  const char *period = name_period (jihua_actual_get_through (judgement->actual));
  Tolerance tolerance = get_tolerance (target, judgement);
  Side side = get_side (judgement->gap);
  g_autofree char *actual = jihua_format_quantity (jihua_actual_get_value (judgement->actual), target);
  g_autofree char *gap = jihua_format_gap (judgement->gap, target);
  g_autofree char *yardstick = jihua_format_quantity (judgement->yardstick, target);
  g_autofree char *tolerance_text = jihua_format_gap (judgement->tolerance, target);

  switch ((int) judgement->comparator) {
    case JIHUA_GOAL_FASTER_THAN:
      if (side == SIDE_EQUAL)
        return g_strdup_printf (_("%1$s: %2$s, the same as “%3$s”, which has to be exceeded."), period, actual,
                                jihua_node_get_display_title (JIHUA_NODE (judgement->reference_target)));
      G_GNUC_FALLTHROUGH;
    case JIHUA_GOAL_IN_STEP_WITH:
      return g_strdup_printf (_(against_reference[tolerance][side]), period, actual, yardstick,
                              jihua_node_get_display_title (JIHUA_NODE (judgement->reference_target)),
                              gap, tolerance_text);
    case JIHUA_GOAL_INCREASE:
    case JIHUA_GOAL_DECREASE:
    case JIHUA_GOAL_STABLE:
      return g_strdup_printf (_(against_year_before[tolerance][side]), period, actual, gap, yardstick,
                              tolerance_text);
    case JIHUA_GOAL_POSITIVE:
      return judgement->gap.millionths > 0
        ? g_strdup_printf (_("%1$s: %2$s, the growth is positive."), period, actual)
        : g_strdup_printf (_("%1$s: %2$s, there is no growth."), period, actual);
    case JIHUA_GOAL_MORE_THAN:
    case JIHUA_GOAL_LESS_THAN:
      if (side == SIDE_EQUAL)
        return g_strdup_printf (_(just_the_limit[judgement->comparator]), period, actual);
      G_GNUC_FALLTHROUGH;
    default:
      return g_strdup_printf (_(against_goal[tolerance][side]), period, actual, gap, yardstick,
                              tolerance_text);
  }
}

static char *
explain_year_before (JihuaTarget          *target,
                     const JihuaJudgement *judgement)
{
  JihuaDecimal gap = jihua_decimal_subtract (jihua_actual_get_value (judgement->actual),
                                             jihua_actual_get_value (judgement->last_year));
  gboolean is_full_year = jihua_actual_get_through (judgement->actual).month == 12;
  gboolean is_amount = jihua_target_get_accumulation (target) == JIHUA_ACCUMULATION_CUMULATIVE;
  Side side = get_side (gap);
  const char *text = g_dpgettext2 (GETTEXT_PACKAGE, is_amount ? "amount" : "level",
                                   beside_year_before[is_amount][is_full_year][side]);
  g_autofree char *gap_text = jihua_format_gap (gap, target);

  return side == SIDE_EQUAL ? g_strdup (text) : g_strdup_printf (text, gap_text);
}

static gboolean
compares_with_year_before (const JihuaJudgement *judgement)
{
  return judgement->comparator == JIHUA_GOAL_INCREASE
      || judgement->comparator == JIHUA_GOAL_DECREASE
      || judgement->comparator == JIHUA_GOAL_STABLE;
}

static char *
explain_missing_figure (JihuaTarget          *target,
                        const JihuaJudgement *judgement)
{
  g_autofree char *last_known = NULL;

  if (judgement->last_known == NULL)
    return g_strdup_printf (_("The figure for %s is due and has not been reported."),
                            jihua_period_get_label (judgement->due));

  last_known = jihua_format_quantity (jihua_actual_get_value (judgement->last_known), target);

  return g_strdup_printf (_("The figure for %1$s is due and has not been reported; the last one known is %2$s for %3$s."),
                          jihua_period_get_label (judgement->due), last_known,
                          jihua_period_get_label (jihua_actual_get_through (judgement->last_known)));
}

/* 1 period, 2 actual, 3 name of the reference, 4 period, 5 actual, 6 reference */
static char *
explain_last_comparison (JihuaTarget          *target,
                         const JihuaJudgement *judgement)
{
  const char *period = name_period (jihua_actual_get_through (judgement->actual));
  g_autofree char *actual = jihua_format_quantity (jihua_actual_get_value (judgement->actual), target);
  g_autofree char *compared = jihua_format_quantity (jihua_actual_get_value (judgement->compared), target);
  g_autofree char *with = jihua_format_quantity (jihua_actual_get_value (judgement->compared_with), target);

  return g_strdup_printf (_("%1$s: %2$s; “%3$s” has no figure for the same period to compare with. For %4$s it was %5$s against %6$s."),
                          period, actual,
                          jihua_node_get_display_title (JIHUA_NODE (judgement->reference_target)),
                          jihua_period_get_label (jihua_actual_get_through (judgement->compared)),
                          compared, with);
}

static char *
explain_missing_reference (JihuaTarget          *target,
                           const JihuaJudgement *judgement)
{
  const char *period = name_period (jihua_actual_get_through (judgement->actual));
  g_autofree char *actual = jihua_format_quantity (jihua_actual_get_value (judgement->actual), target);

  if (judgement->compared)
    return explain_last_comparison (target, judgement);
  if (judgement->reference_target)
    return g_strdup_printf (_("%1$s: %2$s; “%3$s” has no figure for the same period to compare with."),
                            period, actual,
                            jihua_node_get_display_title (JIHUA_NODE (judgement->reference_target)));

  return g_strdup_printf (_("%1$s: %2$s; there is no figure of the year before to compare with."),
                          period, actual);
}

/* The remark that prices that fall are no success either. Of the rates that are
 * to stay “about” a limit all are of prices. */
static gboolean
is_deflation (JihuaTarget          *target,
              const JihuaJudgement *judgement)
{
  return jihua_target_get_goal (target)->kind == JIHUA_GOAL_ABOUT
      && jihua_target_get_accumulation (target) == JIHUA_ACCUMULATION_RATE
      && jihua_target_get_goal (target)->direction == JIHUA_DIRECTION_CEILING
      && jihua_actual_get_value (judgement->actual).millionths < 0;
}

static char *
explain_lapse (JihuaTarget          *target,
               const JihuaJudgement *judgement)
{
  const char *period = name_period (jihua_actual_get_through (judgement->actual));
  g_autofree char *actual = jihua_format_quantity (jihua_actual_get_value (judgement->actual), target);
  g_autofree char *goal = jihua_format_quantity (judgement->yardstick, target);
  g_autofree char *lapse = jihua_format_quantity (jihua_actual_get_value (judgement->lapse), target);

  return g_strdup_printf (_("%1$s: %2$s; but it was %3$s for %4$s, and the goal of %5$s is to be held in every period."),
                          period, actual, lapse,
                          jihua_period_get_label (jihua_actual_get_through (judgement->lapse)), goal);
}

/* The verdict, and what else is worth knowing about the figure. */
static char *
explain_verdict (JihuaTarget          *target,
                 const JihuaJudgement *judgement)
{
  g_autofree char *verdict = NULL;
  g_autofree char *remark = NULL;

  if (judgement->lapse)
    verdict = explain_lapse (target, judgement);
  else if (judgement->has_pace)
    verdict = explain_pace (target, judgement);
  else
    verdict = explain_comparison (target, judgement);

  if (is_deflation (target, judgement))
    remark = g_strdup (_("The rate is negative: falling prices (deflation) deserve attention."));
  else if (judgement->last_year && !compares_with_year_before (judgement))
    remark = explain_year_before (target, judgement);
  if (remark == NULL)
    return g_steal_pointer (&verdict);

  /* Translators: two sentences one after the other */
  return g_strdup_printf (C_("sentences", "%1$s %2$s"), verdict, remark);
}

static char *
explain_automatic (JihuaTarget          *target,
                   const JihuaJudgement *judgement)
{
  if (jihua_goal_is_event (jihua_target_get_goal (target)))
    return jihua_explain_deed (target, judgement);

  switch (judgement->automatic) {
    case JIHUA_STATUS_NOT_REPORTED:
      return explain_missing_figure (target, judgement);
    case JIHUA_STATUS_AWAITING_RELEASE:
      return g_strdup_printf (_("As of %s no figure is due yet."), jihua_period_get_label (judgement->as_of));
    case JIHUA_STATUS_AWAITING_ASSIGNMENT:
      return g_strdup (_("The number has not been assigned yet, so there is nothing to compare with."));
    case JIHUA_STATUS_NO_REFERENCE:
      return explain_missing_reference (target, judgement);
    case JIHUA_STATUS_NOT_STARTED:
    case JIHUA_STATUS_UNDER_WAY:
    case JIHUA_STATUS_ACHIEVED:
    case JIHUA_STATUS_BASICALLY_ACHIEVED:
    case JIHUA_STATUS_ON_TRACK:
    case JIHUA_STATUS_BEHIND:
    case JIHUA_STATUS_FAR_BEHIND:
    case JIHUA_STATUS_MISSED:
    default:
      return explain_verdict (target, judgement);
  }
}

/* What a person wrote, without the full stop that the sentence around it has. */
static char *
dup_clause (const char *text)
{
  static const char * const stops[] = { ".", "。" };
  char *clause = g_strstrip (g_strdup (text));

  for (gsize i = 0; i < G_N_ELEMENTS (stops); i++)
    if (g_str_has_suffix (clause, stops[i]))
      clause[strlen (clause) - strlen (stops[i])] = '\0';

  return clause;
}

/**
 * jihua_explain:
 * @target: a target
 * @judgement: its judgement
 *
 * Returns: (transfer full): why it was judged so, as a sentence with the
 *   numbers in it, in the user's language; where a person overruled the verdict,
 *   who, why, and what it would be otherwise
 */
char *
jihua_explain (JihuaTarget          *target,
               const JihuaJudgement *judgement)
{
  g_autofree char *automatic = explain_automatic (target, judgement);
  g_autofree char *reason = NULL;
  const char *by;

  if (judgement->overruling == NULL)
    return g_steal_pointer (&automatic);

  by = jihua_record_get_by (judgement->overruling);
  reason = dup_clause (jihua_record_get_text (judgement->overruling));
  if (*by == '\0')
    /* Translators: %1$s is a reason, %2$s a status, %3$s a sentence that explains it */
    return g_strdup_printf (_("Overruled: %1$s. Automatically “%2$s”: %3$s"), reason,
                            jihua_status_get_label (judgement->automatic), automatic);

  /* Translators: %1$s is a person, %2$s a reason, %3$s a status, %4$s a sentence that explains it */
  return g_strdup_printf (_("Overruled by %1$s: %2$s. Automatically “%3$s”: %4$s"), by, reason,
                          jihua_status_get_label (judgement->automatic), automatic);
}
