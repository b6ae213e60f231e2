/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-chart-sign.h"
#include "jihua-chart-text.h"
#include "jihua-status-class.h"
#include "jihua-target-chart-private.h"

#define HEIGHT 300

static JihuaChartView *
get_view (JihuaDrawing *drawing)
{
  return jihua_target_chart_get_view (JIHUA_TARGET_CHART (drawing));
}

static JihuaTargetSeries *
get_series (JihuaDrawing *drawing)
{
  return get_view (drawing)->series;
}

static char *
dup_summary (JihuaDrawing *drawing)
{
  return jihua_chart_text_summary (get_series (drawing));
}

static char *
dup_table (JihuaDrawing *drawing)
{
  JihuaTargetSeries *series = get_series (drawing);

  return series != NULL ? jihua_chart_text_table (series) : NULL;
}

static GPtrArray *
list_sources (JihuaDrawing *drawing)
{
  GPtrArray *sources = g_ptr_array_new_with_free_func (g_free);

  for (guint month = 1; month <= JIHUA_MONTHS; month++) {
    JihuaActual *actual = jihua_chart_point_get_actual (jihua_target_series_get_point (get_series (drawing), month));

    if (actual != NULL)
      g_ptr_array_add (sources, g_strdup (jihua_actual_get_source (actual)));
  }

  return sources;
}

static int
get_height (JihuaDrawing *drawing)
{
  return HEIGHT;
}

static void
draw (JihuaDrawing *drawing,
      GtkSnapshot  *snapshot,
      int           width,
      int           height)
{
  jihua_target_chart_draw (JIHUA_TARGET_CHART (drawing), snapshot, width, height);
}

static guint
find_signs (JihuaDrawing *drawing)
{
  return jihua_chart_signs_find (get_series (drawing));
}

static void
style_sign (JihuaDrawing *drawing,
            guint         sign,
            GtkWidget    *layer)
{
  gtk_widget_add_css_class (layer, jihua_chart_sign_get_style (sign));
  if (sign == JIHUA_CHART_SIGN_FINAL || sign == JIHUA_CHART_SIGN_PROVISIONAL)
    jihua_status_class_apply (layer, jihua_target_series_get_status (get_series (drawing)));
}

static char *
dup_sign_label (JihuaDrawing *drawing,
                guint         sign)
{
  return jihua_chart_sign_dup_label (sign, get_series (drawing));
}

static void
draw_sign (JihuaDrawing  *drawing,
           guint          sign,
           GtkSnapshot   *snapshot,
           const GdkRGBA *color)
{
  jihua_chart_sign_draw (sign, jihua_target_series_is_total (get_series (drawing)), snapshot, color);
}

static gboolean
get_pointed (JihuaDrawing     *drawing,
             graphene_point_t *at)
{
  JihuaChartView *view = get_view (drawing);

  if (view->series == NULL || view->cursor == 0)
    return FALSE;

  *at = jihua_chart_view_get_position (view, view->cursor);
  return TRUE;
}

void
jihua_target_chart_drawing_init (JihuaDrawingInterface *iface)
{
  iface->dup_summary = dup_summary;
  iface->dup_table = dup_table;
  iface->list_sources = list_sources;
  iface->get_height = get_height;
  iface->draw = draw;
  iface->find_signs = find_signs;
  iface->style_sign = style_sign;
  iface->dup_sign_label = dup_sign_label;
  iface->draw_sign = draw_sign;
  iface->get_pointed = get_pointed;
}
