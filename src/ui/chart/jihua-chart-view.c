/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-chart-view.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <math.h>

#include "jihua-chart-text.h"
#include "jihua-ink.h"

#define GAP 8             /* between the plot and what stands beside it */
#define MAX_COLUMN 30     /* the width of a column in a wide chart */
#define END_LABEL .15f    /* how much of the width the label behind the goal line may take */
#define LINES_A_TICK 1.7f
#define MAX_TICKS 8
#define MAX_UNIT 1.6
#define FOOT .12
#define FORBIDDEN 9       /* the height of the strip along a ceiling */

static void
measure (GtkWidget  *widget,
         const char *text,
         gboolean    bold,
         float      *width)
{
  float height;

  jihua_ink_measure (widget, text, bold, width, &height);
}

static float
get_line_height (GtkWidget *widget)
{
  float width, height;

  jihua_ink_measure (widget, "0", FALSE, &width, &height);

  return height;
}

static JihuaScale
make_scale (JihuaTargetSeries *series,
            float              height,
            float              line_height)
{
  guint max_ticks = (guint) CLAMP (height / (line_height * LINES_A_TICK) + 1, 3, MAX_TICKS);
  double low, high, margin;

  if (!jihua_target_series_get_range (series, &low, &high))
    return jihua_scale_new (0, 1, TRUE, 2);
  if (jihua_target_series_includes_zero (series))
    return jihua_scale_new (low, high, TRUE, max_ticks);

  /* The foot of the scale belongs to the figures that are missing. */
  margin = (high - low) * FOOT;
  return jihua_scale_new (low - margin, high + margin, FALSE, max_ticks);
}

static float
measure_ticks (const JihuaScale *scale,
               GtkWidget        *widget)
{
  float widest = 0;

  for (guint i = 0; i < scale->n_ticks; i++) {
    g_autofree char *text = jihua_scale_format_tick (scale, i);
    float width;

    measure (widget, text, FALSE, &width);
    widest = MAX (widest, width);
  }

  return widest;
}

/* How wide the goal and its tolerance are behind the end of the goal line. */
static float
measure_end_label (JihuaChartView *self,
                   GtkWidget      *widget)
{
  g_autofree char *goal = jihua_chart_text_goal (self->series);
  g_autofree char *tolerance = jihua_chart_text_tolerance (self->series);
  float goal_width, tolerance_width = 0;

  measure (widget, goal, TRUE, &goal_width);
  if (tolerance != NULL)
    measure (widget, tolerance, FALSE, &tolerance_width);

  return MAX (goal_width, tolerance_width);
}

static void
lay_plot (JihuaChartView *self,
          GtkWidget      *widget)
{
  float line = get_line_height (widget);
  float end_label = measure_end_label (self, widget);
  float top = line + GAP, bottom = line + GAP;
  float height = MAX (self->size.height - top - bottom, 1);
  float left, right;
  double low, high;

  self->has_scale = jihua_target_series_get_range (self->series, &low, &high);
  self->plot.scale = make_scale (self->series, height, line);
  self->roomy = jihua_target_series_has_goal (self->series) && end_label <= self->size.width * END_LABEL;

  left = self->has_scale ? ceilf (measure_ticks (&self->plot.scale, widget)) + GAP : 0;
  right = self->roomy ? ceilf (end_label) + GAP : 0;
  self->plot.area = GRAPHENE_RECT_INIT (left, top, MAX (self->size.width - left - right, 1), height);
}

/**
 * jihua_chart_view_dup_month:
 * @self: a view
 * @month: a month, 1 to 12
 *
 * Returns: (transfer full): what stands below it
 */
char *
jihua_chart_view_dup_month (JihuaChartView *self,
                            guint           month)
{
  JihuaPeriod period = jihua_period_new (jihua_target_series_get_as_of (self->series).year, month);

  switch (self->form) {
    case JIHUA_MONTH_PERIOD:
      return g_strdup (jihua_period_get_label (period));
    case JIHUA_MONTH_NAME:
      return g_strdup (jihua_period_get_short_label (period));
    case JIHUA_MONTH_NUMBER:
    default:
      return g_strdup_printf ("%u", month);
  }
}

static gboolean
collide (const JihuaChartLabel *a,
         const JihuaChartLabel *b)
{
  return a->shown && b->shown && graphene_rect_intersection (&a->area, &b->area, NULL);
}

/* Write every so manieth month. The “as of” month is always written, and what
 * it would run into is not. */
static gboolean
lay_months (JihuaChartView *self,
            GtkWidget      *widget,
            JihuaMonthForm  form,
            guint           step)
{
  guint as_of = jihua_target_series_get_as_of (self->series).month;
  float y = jihua_plot_get_bottom (&self->plot) + GAP;
  gboolean fits = TRUE;

  self->form = form;
  for (guint i = 0; i < JIHUA_MONTHS; i++) {
    g_autofree char *text = jihua_chart_view_dup_month (self, i + 1);
    float width, height, x;

    jihua_ink_measure (widget, text, i + 1 == as_of, &width, &height);
    x = MIN (jihua_plot_get_x (&self->plot, i + 1) - width / 2, self->size.width - width);
    self->months[i].area = GRAPHENE_RECT_INIT (x - 3, y, width + 6, height);
    self->months[i].shown = (i + 1) % step == 0 || i + 1 == as_of;
  }

  for (guint i = step; i < JIHUA_MONTHS; i++) {
    if ((i + 1) % step == 0 && collide (&self->months[i], &self->months[i - step]))
      fits = FALSE;
  }
  for (guint i = 0; i < JIHUA_MONTHS; i++) {
    if (i + 1 != as_of && collide (&self->months[i], &self->months[as_of - 1]))
      self->months[i].shown = FALSE;
  }

  return fits;
}

static void
choose_months (JihuaChartView *self,
               GtkWidget      *widget)
{
  static const struct {
    JihuaMonthForm form;
    guint          step;
  } ways[] = {
    { JIHUA_MONTH_PERIOD, 1 },
    { JIHUA_MONTH_NAME, 1 },
    { JIHUA_MONTH_PERIOD, 3 },
    { JIHUA_MONTH_NAME, 3 },
    { JIHUA_MONTH_NUMBER, 3 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (ways); i++) {
    if (lay_months (self, widget, ways[i].form, ways[i].step))
      return;
  }
}

/**
 * jihua_chart_view_lay_out:
 * @self: a view with a series
 * @widget: the chart, whose font is used
 * @width: its width
 * @height: its height
 *
 * Finds out where everything lies.
 */
void
jihua_chart_view_lay_out (JihuaChartView *self,
                          GtkWidget      *widget,
                          int             width,
                          int             height)
{
  double unit = adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, 1, gtk_widget_get_settings (widget));

  self->size = GRAPHENE_SIZE_INIT ((float) width, (float) height);
  self->unit = (float) CLAMP (unit, 1, MAX_UNIT);
  self->terse = FALSE;

  lay_plot (self, widget);
  choose_months (self, widget);
  jihua_chart_view_place_labels (self, widget);
}

/**
 * jihua_chart_view_is_empty:
 * @self: a view with a series
 *
 * Returns: whether no figure of the year is there
 */
gboolean
jihua_chart_view_is_empty (JihuaChartView *self)
{
  return jihua_target_series_get_latest (self->series) == NULL;
}

/**
 * jihua_chart_view_dup_value:
 * @self: a view with a series
 * @month: a month with a figure
 *
 * Returns: (transfer full): the figure as it is written beside its point
 */
char *
jihua_chart_view_dup_value (JihuaChartView *self,
                            guint           month)
{
  JihuaChartPoint *point = jihua_target_series_get_point (self->series, month);

  return jihua_decimal_format (jihua_actual_get_value (jihua_chart_point_get_actual (point)));
}

/**
 * jihua_chart_view_dup_goal:
 * @self: a view with a series
 *
 * Returns: (transfer full): the goal as it is written in the plot, with its
 *   tolerance if there is room
 */
char *
jihua_chart_view_dup_goal (JihuaChartView *self)
{
  g_autofree char *goal = jihua_chart_text_goal (self->series);
  g_autofree char *tolerance = jihua_chart_text_tolerance (self->series);

  if (tolerance == NULL || self->roomy || self->terse)
    return g_steal_pointer (&goal);

  /* Translators: %1$s is a goal, %2$s its tolerance: “Goal about 6, tolerance ±0.2” */
  return g_strdup_printf (C_("chart", "%1$s, %2$s"), goal, tolerance);
}

/**
 * jihua_chart_view_get_position:
 * @self: a view with a series
 * @month: a month, 1 to 12
 *
 * Returns: where the month's figure is drawn; without one where the figure of
 *   the year before is, or the foot of the plot
 */
graphene_point_t
jihua_chart_view_get_position (JihuaChartView *self,
                               guint           month)
{
  JihuaChartPoint *point = jihua_target_series_get_point (self->series, month);
  JihuaActual *last_year = jihua_chart_point_get_last_year (point);
  float x = jihua_plot_get_x (&self->plot, month);

  if (jihua_chart_point_get_actual (point) != NULL)
    return GRAPHENE_POINT_INIT (x, jihua_plot_get_y (&self->plot, jihua_chart_point_get_value (point)));
  if (last_year != NULL && jihua_chart_point_get_kind (point) != JIHUA_CHART_POINT_NOT_REPORTED)
    return GRAPHENE_POINT_INIT (x, jihua_plot_get_y (&self->plot,
                                                     jihua_decimal_to_double (jihua_actual_get_value (last_year))));

  return GRAPHENE_POINT_INIT (x, jihua_plot_get_bottom (&self->plot));
}

/**
 * jihua_chart_view_get_column:
 * @self: a view with a series
 * @month: a month with a figure
 *
 * Returns: where its column stands: from zero to the figure, never from anywhere else
 */
graphene_rect_t
jihua_chart_view_get_column (JihuaChartView *self,
                             guint           month)
{
  graphene_point_t position = jihua_chart_view_get_position (self, month);
  float zero = jihua_plot_get_y (&self->plot, 0);
  float width = MIN (roundf (jihua_plot_get_slot (&self->plot) * .56f), MAX_COLUMN);

  return GRAPHENE_RECT_INIT (roundf (position.x - width / 2), MIN (zero, position.y),
                             width, fabsf (zero - position.y));
}

/**
 * jihua_chart_view_get_last_column:
 * @self: a view with a series
 * @month: a month with a figure of the year before
 *
 * Returns: where the column of the year before stands, a little wider
 */
graphene_rect_t
jihua_chart_view_get_last_column (JihuaChartView *self,
                                  guint           month)
{
  JihuaActual *last_year = jihua_chart_point_get_last_year (jihua_target_series_get_point (self->series, month));
  float y = jihua_plot_get_y (&self->plot, jihua_decimal_to_double (jihua_actual_get_value (last_year)));
  float zero = jihua_plot_get_y (&self->plot, 0);
  graphene_rect_t column = jihua_chart_view_get_column (self, month);

  return GRAPHENE_RECT_INIT (column.origin.x - 3, MIN (zero, y), column.size.width + 6, fabsf (zero - y));
}

/**
 * jihua_chart_view_get_future:
 * @self: a view with a series
 *
 * Returns: the part of the plot that belongs to months still to come
 */
graphene_rect_t
jihua_chart_view_get_future (JihuaChartView *self)
{
  guint as_of = jihua_target_series_get_as_of (self->series).month;
  float left = jihua_plot_get_x (&self->plot, as_of) + jihua_plot_get_slot (&self->plot) / 2;

  return GRAPHENE_RECT_INIT (left, jihua_plot_get_top (&self->plot),
                             MAX (jihua_plot_get_right (&self->plot) - left, 0), self->plot.area.size.height);
}

/**
 * jihua_chart_view_get_forbidden:
 * @self: a view with a series
 * @area: (out): the strip along a ceiling that is to be kept clear
 *
 * Returns: whether the goal is a ceiling
 */
gboolean
jihua_chart_view_get_forbidden (JihuaChartView  *self,
                                graphene_rect_t *area)
{
  double tolerance = jihua_decimal_to_double (jihua_target_series_get_tolerance (self->series));
  float foot, head;

  if (!jihua_target_series_is_ceiling (self->series))
    return FALSE;

  foot = jihua_plot_get_y (&self->plot, jihua_target_series_get_goal (self->series) + tolerance);
  head = MAX (foot - FORBIDDEN * self->unit, jihua_plot_get_top (&self->plot));
  *area = GRAPHENE_RECT_INIT (jihua_plot_get_left (&self->plot), head, self->plot.area.size.width, foot - head);

  return foot > head;
}

/**
 * jihua_chart_view_get_radius:
 * @self: a view with a series
 * @month: a month with a figure
 *
 * Returns: the radius of its point; the figure of the “as of” month has a larger one
 */
float
jihua_chart_view_get_radius (JihuaChartView *self,
                             guint           month)
{
  if (month == jihua_target_series_get_as_of (self->series).month || month == self->cursor)
    return 5 * self->unit;

  return 4 * self->unit;
}
