/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-chart-text.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "jihua-explain.h"
#include "jihua-tsv.h"

/* What a chart says in words: to the read-out card, to screen readers, to the
 * clipboard. */

typedef enum {
  SIDE_BELOW,
  SIDE_LEVEL,
  SIDE_ABOVE,
} Side;

static Side
get_side (JihuaDecimal gap)
{
  if (gap.millionths == 0)
    return SIDE_LEVEL;

  return gap.millionths < 0 ? SIDE_BELOW : SIDE_ABOVE;
}

static const char *
name_period (JihuaPeriod period)
{
  return period.month == 12 ? C_("period", "Full year") : jihua_period_get_label (period);
}

/**
 * jihua_chart_text_period:
 * @point: a month of a chart
 *
 * Returns: (transfer full): its period, and of what kind its figure is
 */
char *
jihua_chart_text_period (JihuaChartPoint *point)
{
  JihuaActual *actual = jihua_chart_point_get_actual (point);
  const char *period = name_period (jihua_chart_point_get_period (point));

  if (actual == NULL)
    return g_strdup (period);
  if (jihua_actual_get_final (actual))
    /* Translators: %s is a period; its figure is final, not provisional */
    return g_strdup_printf (_("%s · final"), period);

  /* Translators: %s is a period; its figure is provisional, not final */
  return g_strdup_printf (_("%s · provisional"), period);
}

/* In points of the year's goal, rounded as they are judged. */
static char *
compare_with_pace (JihuaTarget          *target,
                   const JihuaJudgement *judgement,
                   const char           *figure)
{
  double tenths = round ((judgement->progress - judgement->pace) * 1000);
  JihuaDecimal gap = { (gint64) tenths * 100000, fmod (tenths, 10) != 0 };
  g_autofree char *points = jihua_format_points (gap);

  switch (get_side (gap)) {
    case SIDE_BELOW:
      return g_strdup_printf (_("%1$s, %2$s behind the pace of time"), figure, points);
    case SIDE_ABOVE:
      return g_strdup_printf (_("%1$s, %2$s ahead of the pace of time"), figure, points);
    case SIDE_LEVEL:
    default:
      return g_strdup_printf (_("%s, exactly on the pace of time"), figure);
  }
}

static char *
compare_with_goal (Side        side,
                   const char *figure,
                   const char *gap)
{
  switch (side) {
    case SIDE_BELOW:
      return g_strdup_printf (_("%1$s, %2$s below the goal"), figure, gap);
    case SIDE_ABOVE:
      return g_strdup_printf (_("%1$s, %2$s above the goal"), figure, gap);
    case SIDE_LEVEL:
    default:
      return g_strdup_printf (_("%s, exactly the goal"), figure);
  }
}

static char *
compare_with_last_year (Side        side,
                        const char *figure,
                        const char *gap)
{
  switch (side) {
    case SIDE_BELOW:
      return g_strdup_printf (_("%1$s, %2$s below last year"), figure, gap);
    case SIDE_ABOVE:
      return g_strdup_printf (_("%1$s, %2$s above last year"), figure, gap);
    case SIDE_LEVEL:
    default:
      return g_strdup_printf (_("%s, the same as last year"), figure);
  }
}

static char *
compare_with_reference (Side         side,
                        const char  *figure,
                        const char  *gap,
                        JihuaTarget *reference)
{
  const char *name = jihua_node_get_display_title (JIHUA_NODE (reference));

  switch (side) {
    case SIDE_BELOW:
      return g_strdup_printf (_("%1$s, %2$s below “%3$s”"), figure, gap, name);
    case SIDE_ABOVE:
      return g_strdup_printf (_("%1$s, %2$s above “%3$s”"), figure, gap, name);
    case SIDE_LEVEL:
    default:
      return g_strdup_printf (_("%1$s, the same as “%2$s”"), figure, name);
  }
}

static char *
compare_with_yardstick (JihuaTarget          *target,
                        const JihuaJudgement *judgement,
                        const char           *figure)
{
  g_autofree char *gap = jihua_format_gap (judgement->gap, target);
  Side side = get_side (judgement->gap);

  switch ((int) judgement->comparator) {
    case JIHUA_GOAL_IN_STEP_WITH:
    case JIHUA_GOAL_FASTER_THAN:
      if (judgement->reference_target == NULL)
        return compare_with_goal (side, figure, gap);
      return compare_with_reference (side, figure, gap, judgement->reference_target);
    case JIHUA_GOAL_INCREASE:
    case JIHUA_GOAL_DECREASE:
    case JIHUA_GOAL_STABLE:
      return compare_with_last_year (side, figure, gap);
    case JIHUA_GOAL_POSITIVE:
      return g_strdup (figure);
    default:
      return compare_with_goal (side, figure, gap);
  }
}

/**
 * jihua_chart_text_value:
 * @series: a series
 * @point: one of its months
 *
 * Returns: (transfer full): the finding: the figure and what it is beside the
 *   goal
 */
char *
jihua_chart_text_value (JihuaTargetSeries *series,
                        JihuaChartPoint   *point)
{
  JihuaTarget *target = jihua_target_series_get_target (series);
  JihuaActual *actual = jihua_chart_point_get_actual (point);
  JihuaJudgement *judgement = jihua_chart_point_get_judgement (point);
  g_autofree char *figure = NULL;

  switch (jihua_chart_point_get_kind (point)) {
    case JIHUA_CHART_POINT_NOT_REPORTED:
      return g_strdup (jihua_status_get_label (JIHUA_STATUS_NOT_REPORTED));
    case JIHUA_CHART_POINT_NOT_DUE:
      return g_strdup (_("Not due yet"));
    case JIHUA_CHART_POINT_BLANK:
      return g_strdup (_("No figure expected"));
    case JIHUA_CHART_POINT_REPORTED:
    default:
      break;
  }

  figure = jihua_format_quantity (jihua_actual_get_value (actual), target);
  if (judgement->has_pace && jihua_chart_point_get_period (point).month < JIHUA_MONTHS)
    return compare_with_pace (target, judgement, figure);
  if (judgement->has_gap)
    return compare_with_yardstick (target, judgement, figure);

  return g_steal_pointer (&figure);
}

static void
add_progress (GStrvBuilder         *lines,
              JihuaPeriod           period,
              const JihuaJudgement *judgement)
{
  g_autofree char *progress = NULL;
  g_autofree char *pace = NULL;

  if (judgement == NULL || !judgement->has_pace)
    return;

  progress = jihua_format_percent (judgement->progress);
  if (period.month == JIHUA_MONTHS) {
    /* Translators: %s is how much of the goal is reached, in percent */
    g_strv_builder_take (lines, g_strdup_printf (_("%s of the goal"), progress));
    return;
  }
  pace = jihua_format_percent (judgement->pace);

  /* Translators: %1$s is how much of the goal is reached, %2$s how much of the year has passed, both in percent */
  g_strv_builder_take (lines, g_strdup_printf (_("%1$s of the goal, pace %2$s"), progress, pace));
}

/**
 * jihua_chart_text_details:
 * @series: a series
 * @point: one of its months
 *
 * Returns: (transfer full): what else is known of the month, a line each;
 *   empty if nothing is
 */
char *
jihua_chart_text_details (JihuaTargetSeries *series,
                          JihuaChartPoint   *point)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  JihuaActual *actual = jihua_chart_point_get_actual (point);
  const char *source = actual != NULL ? jihua_actual_get_source (actual) : NULL;
  g_auto (GStrv) lines = NULL;

  add_progress (builder, jihua_chart_point_get_period (point), jihua_chart_point_get_judgement (point));
  if (jihua_chart_point_get_last_year (point) != NULL)
    g_strv_builder_take (builder, jihua_chart_text_last_year (point));
  if (source != NULL && *source != '\0')
    g_strv_builder_take (builder, g_strdup_printf (_("Source: %s"), source));
  lines = g_strv_builder_end (builder);

  return g_strjoinv ("\n", lines);
}

/**
 * jihua_chart_text_readout:
 * @series: a series
 * @point: one of its months
 *
 * Returns: (transfer full): all that is said of the month, a line each
 */
char *
jihua_chart_text_readout (JihuaTargetSeries *series,
                          JihuaChartPoint   *point)
{
  g_autofree char *period = jihua_chart_text_period (point);
  g_autofree char *value = jihua_chart_text_value (series, point);
  g_autofree char *details = jihua_chart_text_details (series, point);

  return g_strjoin ("\n", period, value, *details != '\0' ? details : NULL, NULL);
}

/* The scale is in the plan's unit; words that count in other multiples would
 * contradict it. */
static char *
dup_goal_on_scale (JihuaTarget *target)
{
  const JihuaGoal *goal = jihua_target_get_goal (target);

  if (jihua_target_get_power (target) > 0 && goal->value != NULL)
    return jihua_decimal_format (*goal->value);

  return g_strdup (jihua_target_get_display_words (target));
}

/**
 * jihua_chart_text_goal:
 * @series: a series
 *
 * Returns: (transfer full): the goal in its own words
 */
char *
jihua_chart_text_goal (JihuaTargetSeries *series)
{
  g_autofree char *words = dup_goal_on_scale (jihua_target_series_get_target (series));

  /* Translators: %s is the words of a goal, such as “about 6” */
  return g_strdup_printf (C_("chart", "Goal %s"), words);
}

/**
 * jihua_chart_text_tolerance:
 * @series: a series
 *
 * Returns: (transfer full) (nullable): the tolerance around the goal, or %NULL
 *   if there is none
 */
char *
jihua_chart_text_tolerance (JihuaTargetSeries *series)
{
  JihuaDecimal tolerance = jihua_target_series_get_tolerance (series);
  g_autofree char *number = NULL;

  if (tolerance.millionths == 0 || !jihua_target_series_has_goal (series))
    return NULL;

  number = jihua_decimal_format (tolerance);

  return g_strdup_printf (C_("chart", "tolerance ±%s"), number);
}

/**
 * jihua_chart_text_last_year:
 * @point: a month with a figure of the year before
 *
 * Returns: (transfer full): that figure
 */
char *
jihua_chart_text_last_year (JihuaChartPoint *point)
{
  JihuaActual *last_year = jihua_chart_point_get_last_year (point);
  g_autofree char *number = jihua_decimal_format (jihua_actual_get_value (last_year));

  return g_strdup_printf (C_("chart", "Last year %s"), number);
}

/* The months of one kind, joined as the language joins a list. */
static char *
list_months (JihuaTargetSeries   *series,
             JihuaChartPointKind  kind)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) items = NULL;

  for (guint month = 1; month <= JIHUA_MONTHS; month++) {
    JihuaChartPoint *point = jihua_target_series_get_point (series, month);
    const char *period = jihua_period_get_label (jihua_chart_point_get_period (point));
    g_autofree char *value = NULL;

    if (jihua_chart_point_get_kind (point) != kind)
      continue;
    if (kind != JIHUA_CHART_POINT_REPORTED) {
      g_strv_builder_add (builder, period);
      continue;
    }
    value = jihua_decimal_format (jihua_actual_get_value (jihua_chart_point_get_actual (point)));
    /* Translators: %1$s is a period, %2$s its figure */
    g_strv_builder_take (builder, g_strdup_printf (C_("chart", "%1$s %2$s"), period, value));
  }
  items = g_strv_builder_end (builder);

  return g_strjoinv (C_("list", ", "), items);
}

static char *
summarize_reported (JihuaTargetSeries *series)
{
  g_autofree char *figures = list_months (series, JIHUA_CHART_POINT_REPORTED);
  const char *words = jihua_target_get_display_words (jihua_target_series_get_target (series));

  if (*figures == '\0')
    /* Translators: %s is the words of a goal, such as “about 6” */
    return g_strdup_printf (_("No figures yet; goal %s."), words);

  /* Translators: %1$s is a list of periods with their figures, %2$s the words of a goal */
  return g_strdup_printf (_("%1$s; goal %2$s."), figures, words);
}

/**
 * jihua_chart_text_summary:
 * @series: a series
 *
 * Returns: (transfer full): the whole chart in words
 */
char *
jihua_chart_text_summary (JihuaTargetSeries *series)
{
  g_autofree char *reported = summarize_reported (series);
  g_autofree char *missing = list_months (series, JIHUA_CHART_POINT_NOT_REPORTED);
  const char *status = jihua_status_get_label (jihua_target_series_get_status (series));

  if (*missing == '\0')
    /* Translators: %1$s is one or more sentences, %2$s a status */
    return g_strdup_printf (_("%1$s Status: %2$s."), reported, status);

  /* Translators: %1$s is one or more sentences, %2$s a status, %3$s a list of periods */
  return g_strdup_printf (_("%1$s Status: %2$s. Not reported: %3$s."), reported, status, missing);
}

static void
append_row (GString         *table,
            JihuaChartPoint *point)
{
  JihuaActual *actual = jihua_chart_point_get_actual (point);
  JihuaActual *last_year = jihua_chart_point_get_last_year (point);
  g_autofree char *value = NULL;
  g_autofree char *before = NULL;
  const char *kind = "";

  if (actual != NULL) {
    value = jihua_decimal_to_string (jihua_actual_get_value (actual));
    kind = jihua_actual_get_final (actual) ? C_("figure", "Final") : C_("figure", "Provisional");
  }
  if (last_year != NULL)
    before = jihua_decimal_to_string (jihua_actual_get_value (last_year));

  jihua_tsv_append_row (table, (const char *[]) {
    jihua_period_get_label (jihua_chart_point_get_period (point)), value, kind, before,
  }, 4);
}

/**
 * jihua_chart_text_table:
 * @series: a series
 *
 * Numbers are written as a spreadsheet reads them.
 *
 * Returns: (transfer full): the months there is anything to be said of as
 *   lines, their cells separated by tabs, below a line of headings
 */
char *
jihua_chart_text_table (JihuaTargetSeries *series)
{
  JihuaTarget *target = jihua_target_series_get_target (series);
  GString *table = g_string_new (NULL);
  /* Translators: the head of a column; %s is a unit of measurement */
  g_autofree char *value = g_strdup_printf (C_("table", "Actual, %s"), jihua_target_get_display_unit (target));

  jihua_tsv_append_row (table, (const char *[]) {
    C_("table", "Period"), value, C_("table", "Kind"), C_("table", "Last year"),
  }, 4);

  for (guint month = 1; month <= JIHUA_MONTHS; month++) {
    JihuaChartPoint *point = jihua_target_series_get_point (series, month);

    if (jihua_chart_point_is_readable (point))
      append_row (table, point);
  }

  return g_string_free_and_steal (table);
}
