/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-chart-sign.h"

#include <glib/gi18n-lib.h>

#include "jihua-ink.h"

/* Columns stand too close for names at the signs themselves; lines bear theirs
 * and leave to the legend what has no place of its own. */

static gboolean
is_at_line (JihuaChartSign sign)
{
  return sign == JIHUA_CHART_SIGN_LAST_YEAR;
}

static void
find_signs_of_month (JihuaChartPoint *point,
                     gboolean        *present)
{
  JihuaActual *actual = jihua_chart_point_get_actual (point);

  if (actual != NULL)
    present[jihua_actual_get_final (actual) ? JIHUA_CHART_SIGN_FINAL : JIHUA_CHART_SIGN_PROVISIONAL] = TRUE;
  if (jihua_chart_point_get_last_year (point) != NULL)
    present[JIHUA_CHART_SIGN_LAST_YEAR] = TRUE;
  if (jihua_chart_point_get_kind (point) == JIHUA_CHART_POINT_NOT_REPORTED)
    present[JIHUA_CHART_SIGN_NOT_REPORTED] = TRUE;
  if (jihua_chart_point_has_yardstick (point))
    present[JIHUA_CHART_SIGN_REFERENCE] = TRUE;
}

/* A reference has the name of another indicator; the year before has its own. */
static void
drop_what_is_named (JihuaTargetSeries *series,
                    gboolean          *present)
{
  if (jihua_target_series_get_reference (series) == NULL)
    present[JIHUA_CHART_SIGN_REFERENCE] = FALSE;
  if (jihua_target_series_is_total (series))
    return;

  for (guint sign = 0; sign < JIHUA_N_CHART_SIGNS; sign++)
    present[sign] = present[sign] && !is_at_line (sign);
  /* A full point is just a figure, where no hollow one asks what it is. */
  if (!present[JIHUA_CHART_SIGN_PROVISIONAL])
    present[JIHUA_CHART_SIGN_FINAL] = FALSE;
}

/**
 * jihua_chart_signs_find:
 * @series: what a chart shows
 *
 * Returns: the signs in the chart that its legend explains, a bit for each
 *   #JihuaChartSign
 */
guint
jihua_chart_signs_find (JihuaTargetSeries *series)
{
  gboolean present[JIHUA_N_CHART_SIGNS] = { FALSE };
  guint signs = 0;

  g_return_val_if_fail (JIHUA_IS_TARGET_SERIES (series), 0);

  for (guint month = 1; month <= JIHUA_MONTHS; month++)
    find_signs_of_month (jihua_target_series_get_point (series, month), present);
  present[JIHUA_CHART_SIGN_PACE] = jihua_target_series_has_pace (series);
  present[JIHUA_CHART_SIGN_FORBIDDEN] = jihua_target_series_is_ceiling (series);
  drop_what_is_named (series, present);

  for (guint sign = 0; sign < JIHUA_N_CHART_SIGNS; sign++)
    signs |= (present[sign] ? 1u : 0u) << sign;

  return signs;
}

/**
 * jihua_chart_sign_get_style:
 * @sign: a sign
 *
 * Returns: the style class that gives it its colour
 */
const char *
jihua_chart_sign_get_style (JihuaChartSign sign)
{
  static const char * const styles[JIHUA_N_CHART_SIGNS] = {
    [JIHUA_CHART_SIGN_FINAL] = "actual",
    [JIHUA_CHART_SIGN_PROVISIONAL] = "actual",
    [JIHUA_CHART_SIGN_LAST_YEAR] = "last-year",
    [JIHUA_CHART_SIGN_PACE] = "pace",
    [JIHUA_CHART_SIGN_REFERENCE] = "goal",
    [JIHUA_CHART_SIGN_FORBIDDEN] = "goal",
    [JIHUA_CHART_SIGN_NOT_REPORTED] = "gaps",
  };

  return styles[sign];
}

/**
 * jihua_chart_sign_dup_label:
 * @sign: a sign
 * @series: what the chart shows
 *
 * Returns: (transfer full): what the sign means
 */
char *
jihua_chart_sign_dup_label (JihuaChartSign     sign,
                            JihuaTargetSeries *series)
{
  switch (sign) {
    case JIHUA_CHART_SIGN_FINAL:
      return g_strdup (C_("legend", "Actual"));
    case JIHUA_CHART_SIGN_PROVISIONAL:
      return g_strdup (C_("legend", "Actual, provisional"));
    case JIHUA_CHART_SIGN_LAST_YEAR:
      return g_strdup (C_("legend", "Last year"));
    case JIHUA_CHART_SIGN_PACE:
      return g_strdup (C_("legend", "Pace of time"));
    case JIHUA_CHART_SIGN_REFERENCE:
      return g_strdup (jihua_node_get_display_title (JIHUA_NODE (jihua_target_series_get_reference (series))));
    case JIHUA_CHART_SIGN_FORBIDDEN:
      return g_strdup (C_("legend", "Over the ceiling"));
    case JIHUA_CHART_SIGN_NOT_REPORTED:
      return g_strdup (C_("legend", "Not reported"));
    default:
      g_return_val_if_reached (NULL);
  }
}

static void
draw_figure (gboolean       total,
             gboolean       final,
             GtkSnapshot   *snapshot,
             const GdkRGBA *color)
{
  graphene_rect_t column = GRAPHENE_RECT_INIT (1.5f, 1, 9, 10);
  GdkRGBA pale = jihua_ink_fade (*color, .55f);

  if (!total && final) {
    jihua_ink_disc (snapshot, &GRAPHENE_POINT_INIT (6, 6), 4, color);
  } else if (!total) {
    jihua_ink_ring (snapshot, &GRAPHENE_POINT_INIT (6, 6), 3.5f, 2, color);
  } else if (final) {
    gtk_snapshot_append_color (snapshot, color, &column);
  } else {
    gtk_snapshot_append_color (snapshot, &pale, &column);
    jihua_ink_frame (snapshot, &column, 1, 2, color);
  }
}

static void
draw_level (GtkSnapshot   *snapshot,
            float          width,
            const GdkRGBA *color)
{
  jihua_ink_line (snapshot, &GRAPHENE_POINT_INIT (0, 6), &GRAPHENE_POINT_INIT (12, 6), width, JIHUA_LINE_SOLID, color);
}

static void
draw_forbidden (GtkSnapshot   *snapshot,
                const GdkRGBA *color)
{
  GdkRGBA faint = jihua_ink_fade (*color, .6f);

  jihua_ink_hatch (snapshot, &GRAPHENE_RECT_INIT (0, 1, 12, 8), 4, JIHUA_HATCH_FALLING, &faint);
  jihua_ink_line (snapshot, &GRAPHENE_POINT_INIT (0, 10), &GRAPHENE_POINT_INIT (12, 10), 2, JIHUA_LINE_SOLID, color);
}

/**
 * jihua_chart_sign_draw:
 * @sign: a sign
 * @total: whether the chart has columns, not a line
 * @snapshot: where to draw
 * @color: its colour
 *
 * Draws the sign into a square of %JIHUA_DRAWING_SIGN_SIZE.
 */
void
jihua_chart_sign_draw (JihuaChartSign  sign,
                       gboolean        total,
                       GtkSnapshot    *snapshot,
                       const GdkRGBA  *color)
{
  switch (sign) {
    case JIHUA_CHART_SIGN_FINAL:
    case JIHUA_CHART_SIGN_PROVISIONAL:
      draw_figure (total, sign == JIHUA_CHART_SIGN_FINAL, snapshot, color);
      break;
    case JIHUA_CHART_SIGN_LAST_YEAR:
      jihua_ink_frame (snapshot, &GRAPHENE_RECT_INIT (1, 1, 10, 10), 1, 1, color);
      break;
    case JIHUA_CHART_SIGN_PACE:
      draw_level (snapshot, 1.5f, color);
      break;
    case JIHUA_CHART_SIGN_REFERENCE:
      draw_level (snapshot, 2, color);
      break;
    case JIHUA_CHART_SIGN_FORBIDDEN:
      draw_forbidden (snapshot, color);
      break;
    case JIHUA_CHART_SIGN_NOT_REPORTED:
    default:
      jihua_ink_dashes (snapshot, &GRAPHENE_POINT_INIT (6, 6), 4.2f, 1.6f, color);
      break;
  }
}
