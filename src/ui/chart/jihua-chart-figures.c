/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-chart-layers.h"

#include <math.h>

#include "jihua-chart-text.h"
#include "jihua-ink.h"

/* The figures of a chart: of this year, of the year before, and those that are
 * not there. */

#define LINE 2.4f
#define HALO .25f
#define PROVISIONAL .55f   /* the filling of a provisional column */
#define PACE_GAP 2

static gboolean
is_provisional (JihuaChartPoint *point)
{
  return !jihua_actual_get_final (jihua_chart_point_get_actual (point));
}

static gboolean
is_as_of (JihuaChartView *view,
          guint           month)
{
  return month == jihua_target_series_get_as_of (view->series).month;
}

/* The end of a line that leaves a little air around a point. */
static graphene_point_t
stop_short (const graphene_point_t *at,
            const graphene_point_t *from,
            float                   by)
{
  float x = from->x - at->x, y = from->y - at->y;
  float length = hypotf (x, y);

  if (length <= by)
    return *at;

  return GRAPHENE_POINT_INIT (at->x + x / length * by, at->y + y / length * by);
}

/* Only between months that follow each other is the way known. */
static void
draw_way (JihuaChartView *view,
          GtkSnapshot    *snapshot,
          guint           from,
          guint           to,
          const GdkRGBA  *color)
{
  graphene_point_t start = jihua_chart_view_get_position (view, from);
  graphene_point_t end = jihua_chart_view_get_position (view, to);
  graphene_point_t line_start = stop_short (&start, &end, jihua_chart_view_get_radius (view, from) + 2 * view->unit);
  graphene_point_t line_end = stop_short (&end, &start, jihua_chart_view_get_radius (view, to) + 2 * view->unit);

  jihua_ink_line (snapshot, &line_start, &line_end, LINE * view->unit,
                  to == from + 1 ? JIHUA_LINE_SOLID : JIHUA_LINE_DOTTED, color);
}

static void
draw_point (JihuaChartView *view,
            GtkSnapshot    *snapshot,
            guint           month,
            const GdkRGBA  *color)
{
  graphene_point_t place = jihua_chart_view_get_position (view, month);
  float radius = jihua_chart_view_get_radius (view, month);
  GdkRGBA halo = jihua_ink_fade (*color, view->contrast ? 1 : HALO);

  if (is_as_of (view, month))
    jihua_ink_ring (snapshot, &place, radius + 2.5f * view->unit, 2 * view->unit, &halo);
  if (is_provisional (jihua_target_series_get_point (view->series, month)))
    jihua_ink_ring (snapshot, &place, radius - view->unit, 2 * view->unit, color);
  else
    jihua_ink_disc (snapshot, &place, radius, color);
}

/**
 * jihua_chart_draw_line:
 * @layer: the layer
 * @snapshot: where to draw
 * @data: (type JihuaChartView): what to draw
 *
 * Draws the figures as points: full if final, hollow if provisional.
 */
void
jihua_chart_draw_line (GtkWidget   *layer,
                       GtkSnapshot *snapshot,
                       gpointer     data)
{
  JihuaChartView *view = data;
  guint before = 0;
  GdkRGBA color;

  if (jihua_target_series_is_total (view->series))
    return;

  gtk_widget_get_color (layer, &color);
  for (guint month = 1; month <= JIHUA_MONTHS; month++) {
    if (jihua_chart_point_get_actual (jihua_target_series_get_point (view->series, month)) == NULL)
      continue;
    if (before > 0)
      draw_way (view, snapshot, before, month, &color);
    draw_point (view, snapshot, month, &color);
    before = month;
  }
}

/* A part of a column, cut across where the pace lies so that it shows. */
static void
fill_column (JihuaChartView        *view,
             GtkSnapshot           *snapshot,
             guint                  month,
             const graphene_rect_t *column,
             const GdkRGBA         *color)
{
  graphene_rect_t upper = *column, lower = *column;
  float pace, bottom = column->origin.y + column->size.height;

  if (!jihua_target_series_has_pace (view->series) || month == JIHUA_MONTHS) {
    gtk_snapshot_append_color (snapshot, color, column);
    return;
  }

  pace = roundf (jihua_plot_get_y (&view->plot, jihua_target_series_get_pace (view->series, month)));
  upper.size.height = CLAMP (pace - PACE_GAP / 2.f - upper.origin.y, 0, column->size.height);
  lower.origin.y = CLAMP (pace + PACE_GAP / 2.f, column->origin.y, bottom);
  lower.size.height = bottom - lower.origin.y;
  gtk_snapshot_append_color (snapshot, color, &upper);
  gtk_snapshot_append_color (snapshot, color, &lower);
}

static void
draw_column (JihuaChartView *view,
             GtkSnapshot    *snapshot,
             guint           month,
             const GdkRGBA  *color)
{
  JihuaChartPoint *point = jihua_target_series_get_point (view->series, month);
  graphene_rect_t column = jihua_chart_view_get_column (view, month);
  GdkRGBA filling = *color;
  GskRoundedRect clip;

  /* Zero is a figure too. */
  if (column.size.height < 1) {
    gtk_snapshot_append_color (snapshot, color, &GRAPHENE_RECT_INIT (column.origin.x, column.origin.y - 2,
                                                                     column.size.width, 2));
    return;
  }

  if (is_provisional (point))
    filling = jihua_ink_fade (*color, PROVISIONAL);

  gsk_rounded_rect_init_from_rect (&clip, &column, MIN (2, column.size.height / 2));
  gtk_snapshot_push_rounded_clip (snapshot, &clip);
  fill_column (view, snapshot, month, &column, &filling);
  gtk_snapshot_pop (snapshot);
  if (is_provisional (point))
    jihua_ink_frame (snapshot, &column, 2, 2, color);
}

/**
 * jihua_chart_draw_columns:
 * @layer: the layer
 * @snapshot: where to draw
 * @data: (type JihuaChartView): what to draw
 *
 * Draws the figures as columns from zero: full if final, pale with an outline
 * if provisional.
 */
void
jihua_chart_draw_columns (GtkWidget   *layer,
                          GtkSnapshot *snapshot,
                          gpointer     data)
{
  JihuaChartView *view = data;
  GdkRGBA color;

  if (!jihua_target_series_is_total (view->series))
    return;

  gtk_widget_get_color (layer, &color);
  for (guint month = 1; month <= JIHUA_MONTHS; month++) {
    if (jihua_chart_point_get_actual (jihua_target_series_get_point (view->series, month)) != NULL)
      draw_column (view, snapshot, month, &color);
  }
}

static void
draw_part_of_frame (GtkSnapshot           *snapshot,
                    const graphene_rect_t *frame,
                    const graphene_rect_t *part,
                    float                  width,
                    const GdkRGBA         *color)
{
  if (part->size.width <= 0 || part->size.height <= 0)
    return;

  gtk_snapshot_push_clip (snapshot, part);
  jihua_ink_frame (snapshot, frame, 2, width, color);
  gtk_snapshot_pop (snapshot);
}

/* Only what stands out behind the column of this year, which may be pale: at
 * its left, at its right, above it. */
static void
draw_last_year_column (JihuaChartView *view,
                       GtkSnapshot    *snapshot,
                       guint           month,
                       const GdkRGBA  *color)
{
  JihuaChartPoint *point = jihua_target_series_get_point (view->series, month);
  graphene_rect_t behind = jihua_chart_view_get_last_column (view, month);
  graphene_rect_t front = jihua_chart_view_get_column (view, month);
  graphene_rect_t parts[] = { behind, behind, behind };
  float end = front.origin.x + front.size.width;
  float width = view->contrast ? 2 : 1;

  if (jihua_chart_point_get_actual (point) == NULL || !graphene_rect_intersection (&behind, &front, NULL)) {
    jihua_ink_frame (snapshot, &behind, 2, width, color);
    return;
  }

  parts[0].size.width = front.origin.x - behind.origin.x;
  parts[1].origin.x = end;
  parts[1].size.width = behind.origin.x + behind.size.width - end;
  parts[2].size.height = front.origin.y - behind.origin.y;
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    draw_part_of_frame (snapshot, &behind, &parts[i], width, color);
}

static void
draw_last_year_columns (JihuaChartView *view,
                        GtkSnapshot    *snapshot,
                        const GdkRGBA  *color)
{
  for (guint month = 1; month <= JIHUA_MONTHS; month++) {
    if (jihua_chart_point_get_last_year (jihua_target_series_get_point (view->series, month)) != NULL)
      draw_last_year_column (view, snapshot, month, color);
  }
}

static void
draw_last_year_line (JihuaChartView *view,
                     GtkSnapshot    *snapshot,
                     const GdkRGBA  *color)
{
  float width = (view->contrast ? 2 : 1.2f) * view->unit;
  graphene_point_t before = { 0, 0 };
  gboolean any = FALSE;

  for (guint month = 1; month <= JIHUA_MONTHS; month++) {
    JihuaChartPoint *point = jihua_target_series_get_point (view->series, month);
    JihuaActual *actual = jihua_chart_point_get_last_year (point);
    graphene_point_t here, from, to;

    if (actual == NULL)
      continue;

    here.x = jihua_plot_get_x (&view->plot, month);
    here.y = jihua_plot_get_y (&view->plot, jihua_decimal_to_double (jihua_actual_get_value (actual)));
    if (any) {
      from = stop_short (&before, &here, 6 * view->unit);
      to = stop_short (&here, &before, 6 * view->unit);
      jihua_ink_line (snapshot, &from, &to, width, JIHUA_LINE_DASHED, color);
    }
    jihua_ink_diamond (snapshot, &here, 4.5f * view->unit, width, color);
    before = here;
    any = TRUE;
  }
}

/**
 * jihua_chart_draw_last_year:
 * @layer: the layer
 * @snapshot: where to draw
 * @data: (type JihuaChartView): what to draw
 *
 * Draws the figures of the year before.
 */
void
jihua_chart_draw_last_year (GtkWidget   *layer,
                            GtkSnapshot *snapshot,
                            gpointer     data)
{
  JihuaChartView *view = data;
  GdkRGBA color;

  gtk_widget_get_color (layer, &color);

  if (jihua_target_series_is_total (view->series)) {
    draw_last_year_columns (view, snapshot, &color);
    return;
  }

  draw_last_year_line (view, snapshot, &color);
  if (view->last_year.shown) {
    JihuaChartPoint *point = jihua_target_series_get_point (view->series, view->last_year_month);
    g_autofree char *text = jihua_chart_text_last_year (point);

    jihua_ink_text (layer, snapshot, text, FALSE, &view->last_year.area, &color);
  }
}

/**
 * jihua_chart_draw_gaps:
 * @layer: the layer
 * @snapshot: where to draw
 * @data: (type JihuaChartView): what to draw
 *
 * Draws a dashed ring on the axis for each figure that is due and not there.
 */
void
jihua_chart_draw_gaps (GtkWidget   *layer,
                       GtkSnapshot *snapshot,
                       gpointer     data)
{
  JihuaChartView *view = data;
  GdkRGBA color;

  gtk_widget_get_color (layer, &color);
  for (guint month = 1; month <= JIHUA_MONTHS; month++) {
    graphene_point_t place = GRAPHENE_POINT_INIT (jihua_plot_get_x (&view->plot, month),
                                                  jihua_plot_get_bottom (&view->plot));

    if (jihua_chart_point_get_kind (jihua_target_series_get_point (view->series, month)) == JIHUA_CHART_POINT_NOT_REPORTED)
      jihua_ink_dashes (snapshot, &place, (month == view->cursor ? 5.5f : 4.2f) * view->unit,
                        (view->contrast ? 2 : 1.6f) * view->unit, &color);
  }
}

/**
 * jihua_chart_draw_values:
 * @layer: the layer
 * @snapshot: where to draw
 * @data: (type JihuaChartView): what to draw
 *
 * Writes the figures beside their points, the latest one in bold.
 */
void
jihua_chart_draw_values (GtkWidget   *layer,
                         GtkSnapshot *snapshot,
                         gpointer     data)
{
  JihuaChartView *view = data;
  JihuaChartPoint *latest = jihua_target_series_get_latest (view->series);
  GdkRGBA color;

  gtk_widget_get_color (layer, &color);
  for (guint month = 1; month <= JIHUA_MONTHS; month++) {
    JihuaChartLabel *label = &view->values[month - 1];
    g_autofree char *text = NULL;

    /* The card says it already. */
    if (!label->shown || month == view->cursor)
      continue;
    text = jihua_chart_view_dup_value (view, month);
    jihua_ink_text (layer, snapshot, text,
                    latest == jihua_target_series_get_point (view->series, month), &label->area, &color);
  }
}
