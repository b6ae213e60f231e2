/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-chart-layers.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "jihua-ink.h"

/* The ground of a chart: scale, months, what is still to come. */

#define GRID_LINE .2f
#define ZERO_LINE .55f
#define HATCHING .22f
#define CURSOR .4f
#define SLOT .08f

static void
draw_grid_line (JihuaChartView *view,
                GtkSnapshot    *snapshot,
                double          tick,
                const GdkRGBA  *color)
{
  float y = roundf (jihua_plot_get_y (&view->plot, tick));
  GdkRGBA faint = jihua_ink_fade (*color, tick == 0 || view->contrast ? ZERO_LINE : GRID_LINE);

  gtk_snapshot_append_color (snapshot, &faint,
                             &GRAPHENE_RECT_INIT (jihua_plot_get_left (&view->plot), y - 1,
                                                  view->plot.area.size.width, 1));
}

static void
draw_tick (JihuaChartView *view,
           GtkWidget      *layer,
           GtkSnapshot    *snapshot,
           guint           index,
           const GdkRGBA  *color)
{
  g_autofree char *text = jihua_scale_format_tick (&view->plot.scale, index);
  double tick = jihua_scale_get_tick (&view->plot.scale, index);
  float width, height;

  jihua_ink_measure (layer, text, FALSE, &width, &height);
  jihua_ink_text (layer, snapshot, text, FALSE,
                  &GRAPHENE_RECT_INIT (jihua_plot_get_left (&view->plot) - 8 - width,
                                       jihua_plot_get_y (&view->plot, tick) - height / 2, width, height),
                  color);
}

static void
draw_month (JihuaChartView *view,
            GtkWidget      *layer,
            GtkSnapshot    *snapshot,
            guint           month,
            const GdkRGBA  *color)
{
  g_autofree char *text = jihua_chart_view_dup_month (view, month);
  graphene_rect_t area = view->months[month - 1].area;

  if (!view->months[month - 1].shown)
    return;

  /* Labels keep a little more than their own width free. */
  area.origin.x += 3;
  jihua_ink_text (layer, snapshot, text, FALSE, &area, color);
}

static void
draw_future (JihuaChartView *view,
             GtkWidget      *layer,
             GtkSnapshot    *snapshot,
             const GdkRGBA  *color)
{
  graphene_rect_t future = jihua_chart_view_get_future (view);
  GdkRGBA faint = jihua_ink_fade (*color, HATCHING);

  if (future.size.width < 1)
    return;

  jihua_ink_hatch (snapshot, &future, 6, JIHUA_HATCH_RISING, &faint);
  if (view->not_due.shown)
    jihua_ink_text (layer, snapshot, _("Not due yet"), FALSE, &view->not_due.area, color);
}

static void
draw_no_figures (JihuaChartView *view,
                 GtkWidget      *layer,
                 GtkSnapshot    *snapshot,
                 const GdkRGBA  *color)
{
  if (view->no_figures.shown)
    jihua_ink_text (layer, snapshot, _("No figures yet"), FALSE, &view->no_figures.area, color);
}

/**
 * jihua_chart_draw_ground:
 * @layer: the layer
 * @snapshot: where to draw
 * @data: (type JihuaChartView): what to draw
 *
 * Draws the ground of a chart.
 */
void
jihua_chart_draw_ground (GtkWidget   *layer,
                         GtkSnapshot *snapshot,
                         gpointer     data)
{
  JihuaChartView *view = data;
  guint as_of = jihua_target_series_get_as_of (view->series).month;
  GdkRGBA color;

  gtk_widget_get_color (layer, &color);

  draw_future (view, layer, snapshot, &color);
  /* Without any number there is the foot of the plot alone. */
  if (!view->has_scale)
    draw_grid_line (view, snapshot, 0, &color);
  for (guint i = 0; view->has_scale && i < view->plot.scale.n_ticks; i++) {
    draw_grid_line (view, snapshot, jihua_scale_get_tick (&view->plot.scale, i), &color);
    draw_tick (view, layer, snapshot, i, &color);
  }
  for (guint month = 1; month <= JIHUA_MONTHS; month++) {
    if (month != as_of)
      draw_month (view, layer, snapshot, month, &color);
  }
  draw_no_figures (view, layer, snapshot, &color);
}

/**
 * jihua_chart_draw_as_of:
 * @layer: the layer
 * @snapshot: where to draw
 * @data: (type JihuaChartView): what to draw
 *
 * Writes the “as of” month below the chart.
 */
void
jihua_chart_draw_as_of (GtkWidget   *layer,
                        GtkSnapshot *snapshot,
                        gpointer     data)
{
  JihuaChartView *view = data;
  GdkRGBA color;

  gtk_widget_get_color (layer, &color);
  draw_month (view, layer, snapshot, jihua_target_series_get_as_of (view->series).month, &color);
}

/**
 * jihua_chart_draw_cursor:
 * @layer: the layer
 * @snapshot: where to draw
 * @data: (type JihuaChartView): what to draw
 *
 * Draws the upright line of the month that is read out, or tints the month
 * where it would run through a column.
 */
void
jihua_chart_draw_cursor (GtkWidget   *layer,
                         GtkSnapshot *snapshot,
                         gpointer     data)
{
  JihuaChartView *view = data;
  GdkRGBA color, faint;
  float x, slot = jihua_plot_get_slot (&view->plot);

  if (view->cursor == 0)
    return;

  gtk_widget_get_color (layer, &color);
  x = roundf (jihua_plot_get_x (&view->plot, view->cursor));
  if (jihua_target_series_is_total (view->series)) {
    faint = jihua_ink_fade (color, SLOT);
    gtk_snapshot_append_color (snapshot, &faint,
                               &GRAPHENE_RECT_INIT (x - slot / 2, jihua_plot_get_top (&view->plot),
                                                    slot, view->plot.area.size.height));
    return;
  }

  faint = jihua_ink_fade (color, view->contrast ? 1 : CURSOR);
  gtk_snapshot_append_color (snapshot, &faint,
                             &GRAPHENE_RECT_INIT (x - .5f, jihua_plot_get_top (&view->plot),
                                                  1, view->plot.area.size.height));
}
