/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-chart-view.h"

#include <glib/gi18n-lib.h>

#include "jihua-chart-text.h"
#include "jihua-ink.h"
#include "jihua-label-space.h"

/* Where the labels within the plot stand. They cover nothing that is drawn and
 * none of each other; those that find no room are left out, the least needed
 * ones first. */

#define MOST_OF_THE_PLOT .8f
#define MARGIN 5   /* between a point and its label */

static graphene_rect_t
make_area (float  x,
           float  y,
           float  width,
           float  height)
{
  return GRAPHENE_RECT_INIT (x, y, width, height);
}

static void
add_polyline (JihuaChartView  *view,
              JihuaLabelSpace *space,
              gboolean         last_year)
{
  graphene_point_t before = { 0, 0 };
  gboolean any = FALSE;

  for (guint month = 1; month <= JIHUA_MONTHS; month++) {
    JihuaChartPoint *point = jihua_target_series_get_point (view->series, month);
    JihuaActual *actual = last_year ? jihua_chart_point_get_last_year (point) : jihua_chart_point_get_actual (point);
    graphene_point_t here;

    if (actual == NULL)
      continue;

    here.x = jihua_plot_get_x (&view->plot, month);
    here.y = jihua_plot_get_y (&view->plot, jihua_decimal_to_double (jihua_actual_get_value (actual)));
    jihua_label_space_add_line (space, any ? &before : &here, &here);
    before = here;
    any = TRUE;
  }
}

static void
add_points (JihuaChartView  *view,
            JihuaLabelSpace *space)
{
  for (guint month = 1; month <= JIHUA_MONTHS; month++) {
    JihuaChartPoint *point = jihua_target_series_get_point (view->series, month);
    graphene_point_t place = jihua_chart_view_get_position (view, month);
    float radius = jihua_chart_view_get_radius (view, month) + 1;
    graphene_rect_t box = make_area (place.x - radius, place.y - radius, radius * 2, radius * 2);

    if (jihua_chart_point_is_readable (point))
      jihua_label_space_add_box (space, &box);
  }
}

static void
add_columns (JihuaChartView  *view,
             JihuaLabelSpace *space)
{
  for (guint month = 1; month <= JIHUA_MONTHS; month++) {
    JihuaChartPoint *point = jihua_target_series_get_point (view->series, month);
    graphene_rect_t box;

    if (jihua_chart_point_get_actual (point) != NULL) {
      box = jihua_chart_view_get_column (view, month);
      jihua_label_space_add_box (space, &box);
    }
    if (jihua_chart_point_get_last_year (point) != NULL) {
      box = jihua_chart_view_get_last_column (view, month);
      jihua_label_space_add_box (space, &box);
    }
  }
}

/* Where the goal is drawn: one line, or a step for each month. */
static void
add_goal (JihuaChartView  *view,
          JihuaLabelSpace *space)
{
  graphene_point_t left, right;
  graphene_rect_t forbidden;

  if (jihua_chart_view_get_forbidden (view, &forbidden))
    jihua_label_space_add_box (space, &forbidden);
  if (jihua_target_series_has_goal (view->series)) {
    left.x = jihua_plot_get_left (&view->plot);
    right.x = jihua_plot_get_right (&view->plot);
    left.y = right.y = jihua_plot_get_y (&view->plot, jihua_target_series_get_goal (view->series));
    jihua_label_space_add_line (space, &left, &right);
    return;
  }

  for (guint month = 1; month <= JIHUA_MONTHS; month++) {
    JihuaChartPoint *point = jihua_target_series_get_point (view->series, month);
    float x = jihua_plot_get_x (&view->plot, month);
    float y = jihua_plot_get_y (&view->plot, jihua_chart_point_get_yardstick (point));
    graphene_rect_t step = make_area (x - 8, y - 2, 16, 4);

    if (jihua_chart_point_has_yardstick (point))
      jihua_label_space_add_box (space, &step);
  }
}

static void
add_pace (JihuaChartView  *view,
          JihuaLabelSpace *space)
{
  float half = jihua_plot_get_slot (&view->plot) * .4f;

  if (!jihua_target_series_has_pace (view->series))
    return;

  for (guint month = 1; month < JIHUA_MONTHS; month++) {
    float x = jihua_plot_get_x (&view->plot, month);
    float y = jihua_plot_get_y (&view->plot, jihua_target_series_get_pace (view->series, month));
    graphene_rect_t tick = make_area (x - half, y - 2, half * 2, 4);

    jihua_label_space_add_box (space, &tick);
  }
}

static void
fill_space (JihuaChartView  *view,
            JihuaLabelSpace *space)
{
  if (jihua_target_series_is_total (view->series)) {
    add_columns (view, space);
    add_pace (view, space);
  } else {
    add_polyline (view, space, FALSE);
    add_polyline (view, space, TRUE);
    add_points (view, space);
  }
  add_goal (view, space);
}

/* Clear of the goal line and of the year before, which stand close above a
 * column. */
static float
find_height_over_column (JihuaChartView *view,
                         guint           month,
                         float           above,
                         float           height)
{
  JihuaChartPoint *point = jihua_target_series_get_point (view->series, month);
  float goal = jihua_plot_get_y (&view->plot, jihua_target_series_get_goal (view->series));

  if (jihua_chart_point_get_last_year (point) != NULL)
    above = MIN (above, jihua_chart_view_get_last_column (view, month).origin.y - height - 1);
  if (jihua_target_series_has_goal (view->series) && goal > above - 2 && goal < above + height + 2)
    above = goal - height - 2;

  return above;
}

/* Above the point, below it, and a little aside above or below. */
static gboolean
place_value (JihuaChartView  *view,
             GtkWidget       *widget,
             JihuaLabelSpace *space,
             guint            month,
             gboolean         bold)
{
  g_autofree char *text = jihua_chart_view_dup_value (view, month);
  graphene_point_t place = jihua_chart_view_get_position (view, month);
  float clear = jihua_chart_view_get_radius (view, month) + MARGIN - 2;
  JihuaChartLabel *label = &view->values[month - 1];
  float width, height, above, below, x;

  jihua_ink_measure (widget, text, bold, &width, &height);
  above = place.y - clear - height;
  if (jihua_target_series_is_total (view->series))
    above = find_height_over_column (view, month, place.y - 2 - height, height);
  below = place.y + clear;
  x = CLAMP (place.x - width / 2, 0, MAX (view->size.width - width, 0));

  graphene_rect_t candidates[] = {
    make_area (x, above, width, height),
    make_area (x, below, width, height),
    make_area (x + width / 2, above, width, height),
    make_area (x - width / 2, above, width, height),
    make_area (x + width / 2, below, width, height),
    make_area (x - width / 2, below, width, height),
  };

  label->shown = jihua_label_space_place (space, candidates, G_N_ELEMENTS (candidates), &label->area);
  if (!label->shown && bold) {
    label->shown = TRUE;
    label->area = make_area (x, MAX (above, 0), width, height);
    jihua_label_space_add_box (space, &label->area);
  }

  return label->shown;
}

static void
place_goal_at_end (JihuaChartView *view,
                   GtkWidget      *widget)
{
  g_autofree char *tolerance = jihua_chart_text_tolerance (view->series);
  float y = jihua_plot_get_y (&view->plot, jihua_target_series_get_goal (view->series));
  float left = jihua_plot_get_right (&view->plot) + MARGIN;
  float width, line;

  jihua_ink_measure (widget, "0", TRUE, &width, &line);
  view->goal.shown = TRUE;
  view->goal.area = make_area (left, CLAMP (y - line / 2, 0, view->size.height - line * 2),
                               view->size.width - left, tolerance != NULL ? line * 2 : line);
}

/* Beside the first step of a goal that changes from month to month. */
static gboolean
place_goal_at_step (JihuaChartView  *view,
                    JihuaLabelSpace *space,
                    float            width,
                    float            height)
{
  for (guint month = 1; month <= JIHUA_MONTHS; month++) {
    JihuaChartPoint *point = jihua_target_series_get_point (view->series, month);
    float x = jihua_plot_get_x (&view->plot, month) - 7;
    float y = jihua_plot_get_y (&view->plot, jihua_chart_point_get_yardstick (point));
    graphene_rect_t candidates[] = {
      make_area (x, y - height - 3, width, height),
      make_area (x, y + 3, width, height),
      make_area (x - width - 4, y - height / 2, width, height),
      make_area (x + 14 - width, y - height - 3, width, height),
      make_area (x + 14 - width, y + 3, width, height),
    };

    if (jihua_chart_point_has_yardstick (point)
        && jihua_label_space_place (space, candidates, G_N_ELEMENTS (candidates), &view->goal.area))
      return TRUE;
  }

  return FALSE;
}

static gboolean
place_goal_at_line (JihuaChartView  *view,
                    JihuaLabelSpace *space,
                    float            width,
                    float            height)
{
  float y = jihua_plot_get_y (&view->plot, jihua_target_series_get_goal (view->series));
  float left = jihua_plot_get_left (&view->plot) + 2, right = jihua_plot_get_right (&view->plot) - width;
  graphene_rect_t forbidden;
  float above = (jihua_chart_view_get_forbidden (view, &forbidden) ? forbidden.origin.y : y) - height - 3;
  graphene_rect_t candidates[] = {
    make_area (left, above, width, height),
    make_area (left, y + 3, width, height),
    make_area (right, above, width, height),
    make_area (right, y + 3, width, height),
    make_area ((left + right) / 2, above, width, height),
    make_area ((left + right) / 2, y + 3, width, height),
  };

  return jihua_label_space_place (space, candidates, G_N_ELEMENTS (candidates), &view->goal.area);
}

static void
place_goal_inside (JihuaChartView  *view,
                   GtkWidget       *widget,
                   JihuaLabelSpace *space)
{
  g_autofree char *full = jihua_chart_view_dup_goal (view);
  g_autofree char *text = NULL;
  float left = jihua_plot_get_left (&view->plot), right = jihua_plot_get_right (&view->plot);
  float width, height;

  jihua_ink_measure (widget, full, TRUE, &width, &height);
  view->terse = width > (right - left) * MOST_OF_THE_PLOT;
  text = jihua_chart_view_dup_goal (view);
  jihua_ink_measure (widget, text, TRUE, &width, &height);
  width = MIN (width, right - left);

  if (jihua_target_series_has_goal (view->series))
    view->goal.shown = place_goal_at_line (view, space, width, height);
  else
    view->goal.shown = place_goal_at_step (view, space, width, height);

  if (!view->goal.shown) {
    graphene_rect_t corners[] = {
      make_area (left + 2, 0, width, height),
      make_area (right - width, 0, width, height),
    };

    view->goal.shown = jihua_label_space_place (space, corners, G_N_ELEMENTS (corners), &view->goal.area);
  }
}

/* At the “as of” month if it has a figure of the year before, else at the last
 * one before, else at the first behind. */
static guint
find_last_year_month (JihuaChartView *view)
{
  guint as_of = jihua_target_series_get_as_of (view->series).month;

  for (guint month = as_of; month > 0; month--) {
    if (jihua_chart_point_get_last_year (jihua_target_series_get_point (view->series, month)) != NULL)
      return month;
  }
  for (guint month = as_of + 1; month <= JIHUA_MONTHS; month++) {
    if (jihua_chart_point_get_last_year (jihua_target_series_get_point (view->series, month)) != NULL)
      return month;
  }

  return 0;
}

static void
place_last_year (JihuaChartView  *view,
                 GtkWidget       *widget,
                 JihuaLabelSpace *space)
{
  g_autofree char *text = NULL;
  graphene_point_t place;
  float width, height, x;
  JihuaActual *actual;

  view->last_year.shown = FALSE;
  view->last_year_month = find_last_year_month (view);
  if (view->last_year_month == 0 || jihua_target_series_is_total (view->series))
    return;

  text = jihua_chart_text_last_year (jihua_target_series_get_point (view->series, view->last_year_month));
  actual = jihua_chart_point_get_last_year (jihua_target_series_get_point (view->series, view->last_year_month));
  place.x = jihua_plot_get_x (&view->plot, view->last_year_month);
  place.y = jihua_plot_get_y (&view->plot, jihua_decimal_to_double (jihua_actual_get_value (actual)));
  jihua_ink_measure (widget, text, FALSE, &width, &height);
  x = CLAMP (place.x - width / 2, 0, MAX (jihua_plot_get_right (&view->plot) - width, 0));

  graphene_rect_t candidates[] = {
    make_area (x, place.y + 8, width, height),
    make_area (x, place.y - 8 - height, width, height),
    make_area (x + width / 2, place.y + 8, width, height),
    make_area (x + width / 2, place.y - 8 - height, width, height),
    make_area (x - width / 2, place.y + 8, width, height),
    make_area (x - width / 2, place.y - 8 - height, width, height),
    make_area (place.x + 9, place.y - height / 2, width, height),
    make_area (place.x - 9 - width, place.y - height / 2, width, height),
  };

  view->last_year.shown = jihua_label_space_place (space, candidates, G_N_ELEMENTS (candidates),
                                                   &view->last_year.area);
}

static void
place_not_due (JihuaChartView  *view,
               GtkWidget       *widget,
               JihuaLabelSpace *space)
{
  graphene_rect_t future = jihua_chart_view_get_future (view);
  float right = jihua_plot_get_right (&view->plot);
  graphene_rect_t area;
  float width, height;

  jihua_ink_measure (widget, _("Not due yet"), FALSE, &width, &height);
  /* Above the hatching, in the middle of it if it is wide enough. */
  area = make_area (MIN (future.origin.x + (future.size.width - width) / 2, right - width),
                    future.origin.y - height - 2, width, height);
  view->not_due.shown = future.size.width >= 1
                        && jihua_label_space_place (space, &area, 1, &view->not_due.area);
}

/* In the middle, or off the middle where something is drawn. */
static void
place_no_figures (JihuaChartView  *view,
                  GtkWidget       *widget,
                  JihuaLabelSpace *space)
{
  static const graphene_point_t places[] = { { .5f, .5f }, { .25f, .25f }, { .5f, .25f }, { .5f, .75f }, { .75f, .75f } };
  const graphene_rect_t *plot = &view->plot.area;
  graphene_rect_t candidates[G_N_ELEMENTS (places)];
  float width, height;

  view->no_figures.shown = FALSE;
  if (!jihua_chart_view_is_empty (view))
    return;

  jihua_ink_measure (widget, _("No figures yet"), FALSE, &width, &height);
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    candidates[i] = make_area (plot->origin.x + (plot->size.width - width) * places[i].x,
                               plot->origin.y + (plot->size.height - height) * places[i].y, width, height);
  view->no_figures.shown = jihua_label_space_place (space, candidates, G_N_ELEMENTS (candidates),
                                                    &view->no_figures.area);
}

/* The latest figure first, then the names of the lines, then the other figures
 * from the latest backwards. */
static void
place_in_order (JihuaChartView  *view,
                GtkWidget       *widget,
                JihuaLabelSpace *space)
{
  JihuaChartPoint *latest = jihua_target_series_get_latest (view->series);
  guint last = latest != NULL ? jihua_chart_point_get_period (latest).month : 0;

  if (last > 0)
    place_value (view, widget, space, last, TRUE);
  if (view->roomy)
    place_goal_at_end (view, widget);
  else
    place_goal_inside (view, widget, space);
  place_no_figures (view, widget, space);
  place_last_year (view, widget, space);
  place_not_due (view, widget, space);

  for (guint month = JIHUA_MONTHS; month > 0; month--) {
    JihuaChartPoint *point = jihua_target_series_get_point (view->series, month);

    if (month != last && jihua_chart_point_get_actual (point) != NULL)
      place_value (view, widget, space, month, FALSE);
  }
}

/**
 * jihua_chart_view_place_labels:
 * @self: a view whose plot is laid out
 * @widget: the chart, whose font is used
 *
 * Finds places for the labels within the plot.
 */
void
jihua_chart_view_place_labels (JihuaChartView *self,
                               GtkWidget      *widget)
{
  g_auto (JihuaLabelSpace) space = { 0 };
  graphene_rect_t bounds = make_area (0, 0, self->size.width, jihua_plot_get_bottom (&self->plot));

  jihua_label_space_init (&space, &bounds);
  for (guint i = 0; i < JIHUA_MONTHS; i++)
    self->values[i].shown = FALSE;

  fill_space (self, &space);
  place_in_order (self, widget, &space);
}
