/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-chart-layers.h"

#include <math.h>

#include "jihua-chart-text.h"
#include "jihua-ink.h"

/* What the figures are held against: goal, tolerance, pace. */

#define BAND .12f
#define FORBIDDEN .42f
#define SECOND_RANK .72f

static void
draw_tolerance (JihuaChartView *view,
                GtkSnapshot    *snapshot,
                const GdkRGBA  *color)
{
  double goal = jihua_target_series_get_goal (view->series);
  double tolerance = jihua_decimal_to_double (jihua_target_series_get_tolerance (view->series));
  float top = jihua_plot_get_y (&view->plot, goal + tolerance);
  float bottom = jihua_plot_get_y (&view->plot, goal - tolerance);
  GdkRGBA faint = jihua_ink_fade (*color, BAND);

  if (tolerance > 0)
    gtk_snapshot_append_color (snapshot, &faint,
                               &GRAPHENE_RECT_INIT (jihua_plot_get_left (&view->plot), top,
                                                    view->plot.area.size.width, bottom - top));
}

static void
draw_forbidden (JihuaChartView *view,
                GtkSnapshot    *snapshot,
                const GdkRGBA  *color)
{
  GdkRGBA faint = jihua_ink_fade (*color, view->contrast ? 1 : FORBIDDEN);
  graphene_rect_t area;

  if (jihua_chart_view_get_forbidden (view, &area))
    jihua_ink_hatch (snapshot, &area, 5, JIHUA_HATCH_FALLING, &faint);
}

static void
draw_goal_line (JihuaChartView *view,
                GtkSnapshot    *snapshot,
                const GdkRGBA  *color)
{
  float y = roundf (jihua_plot_get_y (&view->plot, jihua_target_series_get_goal (view->series)));
  float width = roundf ((view->contrast ? 3 : 2) * view->unit);

  gtk_snapshot_append_color (snapshot, color,
                             &GRAPHENE_RECT_INIT (jihua_plot_get_left (&view->plot), y - width / 2,
                                                  view->plot.area.size.width, width));
}

/* A goal that changes from month to month: a step at each month it is known
 * for, joined where the months follow each other. */
static void
draw_yardsticks (JihuaChartView *view,
                 GtkSnapshot    *snapshot,
                 const GdkRGBA  *color)
{
  graphene_point_t before = { 0 };
  guint month_before = 0;

  for (guint month = 1; month <= JIHUA_MONTHS; month++) {
    JihuaChartPoint *point = jihua_target_series_get_point (view->series, month);
    graphene_point_t here;

    if (!jihua_chart_point_has_yardstick (point))
      continue;

    here.x = jihua_plot_get_x (&view->plot, month);
    here.y = jihua_plot_get_y (&view->plot, jihua_chart_point_get_yardstick (point));
    jihua_ink_line (snapshot, &GRAPHENE_POINT_INIT (here.x - 7, here.y), &GRAPHENE_POINT_INIT (here.x + 7, here.y),
                    view->contrast ? 3 : 2, JIHUA_LINE_SOLID, color);
    if (month_before > 0)
      jihua_ink_line (snapshot, &GRAPHENE_POINT_INIT (before.x + 7, before.y), &GRAPHENE_POINT_INIT (here.x - 7, here.y),
                      1.2f, month == month_before + 1 ? JIHUA_LINE_SOLID : JIHUA_LINE_DOTTED, color);
    before = here;
    month_before = month;
  }
}

/* The goal in bold, and below it the tolerance where the label stands alone. */
static void
draw_goal_label (JihuaChartView *view,
                 GtkWidget      *layer,
                 GtkSnapshot    *snapshot,
                 const GdkRGBA  *color)
{
  g_autofree char *goal = jihua_chart_view_dup_goal (view);
  g_autofree char *tolerance = jihua_chart_text_tolerance (view->series);
  GdkRGBA second = jihua_ink_fade (*color, view->contrast ? 1 : SECOND_RANK);
  graphene_rect_t below = view->goal.area;
  float width, height;

  if (!view->goal.shown)
    return;

  jihua_ink_text (layer, snapshot, goal, TRUE, &view->goal.area, color);
  if (tolerance == NULL || !view->roomy)
    return;

  jihua_ink_measure (layer, goal, TRUE, &width, &height);
  below.origin.y += height;
  jihua_ink_text (layer, snapshot, tolerance, FALSE, &below, &second);
}

/**
 * jihua_chart_draw_goal:
 * @layer: the layer
 * @snapshot: where to draw
 * @data: (type JihuaChartView): what to draw
 *
 * Draws the goal with its tolerance and its name.
 */
void
jihua_chart_draw_goal (GtkWidget   *layer,
                       GtkSnapshot *snapshot,
                       gpointer     data)
{
  JihuaChartView *view = data;
  GdkRGBA color;

  gtk_widget_get_color (layer, &color);

  if (jihua_target_series_has_goal (view->series)) {
    draw_tolerance (view, snapshot, &color);
    draw_forbidden (view, snapshot, &color);
    draw_goal_line (view, snapshot, &color);
  } else {
    draw_yardsticks (view, snapshot, &color);
  }
  draw_goal_label (view, layer, snapshot, &color);
}

/* Where a column reaches the pace it is cut there instead. */
static gboolean
is_cut (JihuaChartView *view,
        guint           month)
{
  JihuaChartPoint *point = jihua_target_series_get_point (view->series, month);

  return jihua_chart_point_get_actual (point) != NULL
         && jihua_chart_point_get_value (point) > jihua_target_series_get_pace (view->series, month);
}

/**
 * jihua_chart_draw_pace:
 * @layer: the layer
 * @snapshot: where to draw
 * @data: (type JihuaChartView): what to draw
 *
 * Draws for each month what is to be reached by then.
 */
void
jihua_chart_draw_pace (GtkWidget   *layer,
                       GtkSnapshot *snapshot,
                       gpointer     data)
{
  JihuaChartView *view = data;
  float half = jihua_plot_get_slot (&view->plot) * .4f;
  GdkRGBA color;

  if (!jihua_target_series_has_pace (view->series))
    return;

  gtk_widget_get_color (layer, &color);
  /* In December the pace is the goal, which has its own line. */
  for (guint month = 1; month < JIHUA_MONTHS; month++) {
    float x = jihua_plot_get_x (&view->plot, month);
    float y = roundf (jihua_plot_get_y (&view->plot, jihua_target_series_get_pace (view->series, month)));

    if (!is_cut (view, month))
      jihua_ink_line (snapshot, &GRAPHENE_POINT_INIT (x - half, y), &GRAPHENE_POINT_INIT (x + half, y),
                      (view->contrast ? 2 : 1.5f) * view->unit, JIHUA_LINE_SOLID, &color);
  }
}
