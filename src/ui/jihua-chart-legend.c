/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-chart-legend.h"

#include <glib/gi18n-lib.h>

#include "jihua-ink.h"
#include "jihua-layer.h"
#include "jihua-status-class.h"

/**
 * JihuaChartLegend:
 *
 * What the signs of a chart of columns mean. Columns stand too close for names
 * at the signs themselves; lines bear theirs and need no legend. Only signs
 * that are in the chart are explained.
 */

typedef enum {
  ENTRY_FINAL,
  ENTRY_PROVISIONAL,
  ENTRY_LAST_YEAR,
  ENTRY_PACE,
  ENTRY_NOT_REPORTED,
  N_ENTRIES,
} Entry;

struct _JihuaChartLegend {
  AdwBin     parent_instance;

  GtkWidget *entries[N_ENTRIES];
  GtkWidget *signs[N_ENTRIES];
};

G_DEFINE_FINAL_TYPE (JihuaChartLegend, jihua_chart_legend, ADW_TYPE_BIN)

/* Signs are drawn on a grid of 12. */
#define SIGN_SIZE 12

static void
scale_to_grid (GtkWidget   *layer,
               GtkSnapshot *snapshot)
{
  float unit = (float) gtk_widget_get_width (layer) / SIGN_SIZE;

  gtk_snapshot_scale (snapshot, unit, unit);
}

static void
draw_final (GtkWidget   *layer,
            GtkSnapshot *snapshot,
            gpointer     data)
{
  GdkRGBA color;

  scale_to_grid (layer, snapshot);
  gtk_widget_get_color (layer, &color);
  gtk_snapshot_append_color (snapshot, &color, &GRAPHENE_RECT_INIT (1.5f, 1, 9, 10));
}

static void
draw_provisional (GtkWidget   *layer,
                  GtkSnapshot *snapshot,
                  gpointer     data)
{
  graphene_rect_t area = GRAPHENE_RECT_INIT (1.5f, 1, 9, 10);
  GdkRGBA color, pale;

  scale_to_grid (layer, snapshot);
  gtk_widget_get_color (layer, &color);
  pale = jihua_ink_fade (color, .55f);
  gtk_snapshot_append_color (snapshot, &pale, &area);
  jihua_ink_frame (snapshot, &area, 1, 2, &color);
}

static void
draw_last_year (GtkWidget   *layer,
                GtkSnapshot *snapshot,
                gpointer     data)
{
  GdkRGBA color;

  scale_to_grid (layer, snapshot);
  gtk_widget_get_color (layer, &color);
  jihua_ink_frame (snapshot, &GRAPHENE_RECT_INIT (1, 1, 10, 10), 1, 1, &color);
}

static void
draw_pace (GtkWidget   *layer,
           GtkSnapshot *snapshot,
           gpointer     data)
{
  GdkRGBA color;

  scale_to_grid (layer, snapshot);
  gtk_widget_get_color (layer, &color);
  jihua_ink_line (snapshot, &GRAPHENE_POINT_INIT (0, 6), &GRAPHENE_POINT_INIT (12, 6), 1.5f, JIHUA_LINE_SOLID, &color);
}

static void
draw_not_reported (GtkWidget   *layer,
                   GtkSnapshot *snapshot,
                   gpointer     data)
{
  GdkRGBA color;

  scale_to_grid (layer, snapshot);
  gtk_widget_get_color (layer, &color);
  jihua_ink_dashes (snapshot, &GRAPHENE_POINT_INIT (6, 6), 4.2f, 1.6f, &color);
}

static const struct {
  const char     *text;
  const char     *style;
  JihuaLayerDraw  draw;
} descriptions[N_ENTRIES] = {
  [ENTRY_FINAL]        = { NC_("legend", "Actual"), "actual", draw_final },
  [ENTRY_PROVISIONAL]  = { NC_("legend", "Actual, provisional"), "actual", draw_provisional },
  [ENTRY_LAST_YEAR]    = { NC_("legend", "Last year"), "last-year", draw_last_year },
  [ENTRY_PACE]         = { NC_("legend", "Pace of time"), "pace", draw_pace },
  [ENTRY_NOT_REPORTED] = { NC_("legend", "Not reported"), "gaps", draw_not_reported },
};

static void
resize_signs (JihuaChartLegend *self)
{
  GtkSettings *settings = gtk_widget_get_settings (GTK_WIDGET (self));
  int size = (int) adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, SIGN_SIZE, settings);

  for (guint i = 0; i < N_ENTRIES; i++)
    gtk_widget_set_size_request (self->signs[i], size, size);
}

static void
jihua_chart_legend_system_setting_changed (GtkWidget        *widget,
                                           GtkSystemSetting  setting)
{
  if (setting == GTK_SYSTEM_SETTING_DPI)
    resize_signs (JIHUA_CHART_LEGEND (widget));

  GTK_WIDGET_CLASS (jihua_chart_legend_parent_class)->system_setting_changed (widget, setting);
}

static void
jihua_chart_legend_class_init (JihuaChartLegendClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->system_setting_changed = jihua_chart_legend_system_setting_changed;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
add_entry (JihuaChartLegend *self,
           AdwWrapBox       *box,
           Entry             index)
{
  GtkWidget *entry = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (g_dpgettext2 (GETTEXT_PACKAGE, "legend", descriptions[index].text));
  GtkWidget *sign = jihua_layer_new (entry, descriptions[index].style, descriptions[index].draw, NULL);

  gtk_widget_set_valign (sign, GTK_ALIGN_CENTER);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (entry), label);
  adw_wrap_box_append (box, entry);

  self->entries[index] = entry;
  self->signs[index] = sign;
}

static void
jihua_chart_legend_init (JihuaChartLegend *self)
{
  GtkWidget *box = adw_wrap_box_new ();

  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (box), 12);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (box), 3);
  for (guint i = 0; i < N_ENTRIES; i++)
    add_entry (self, ADW_WRAP_BOX (box), i);
  resize_signs (self);

  adw_bin_set_child (ADW_BIN (self), box);
  gtk_widget_add_css_class (GTK_WIDGET (self), "legend");
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

/**
 * jihua_chart_legend_new:
 *
 * Returns: (transfer floating): a legend
 */
GtkWidget *
jihua_chart_legend_new (void)
{
  return g_object_new (JIHUA_TYPE_CHART_LEGEND, NULL);
}

static void
find_signs (JihuaTargetSeries *series,
            gboolean          *present)
{
  present[ENTRY_PACE] = jihua_target_series_has_pace (series);

  for (guint month = 1; month <= JIHUA_MONTHS; month++) {
    JihuaChartPoint *point = jihua_target_series_get_point (series, month);
    JihuaActual *actual = jihua_chart_point_get_actual (point);

    if (actual != NULL)
      present[jihua_actual_get_final (actual) ? ENTRY_FINAL : ENTRY_PROVISIONAL] = TRUE;
    if (jihua_chart_point_get_last_year (point) != NULL)
      present[ENTRY_LAST_YEAR] = TRUE;
    if (jihua_chart_point_get_kind (point) == JIHUA_CHART_POINT_NOT_REPORTED)
      present[ENTRY_NOT_REPORTED] = TRUE;
  }
}

/**
 * jihua_chart_legend_explain:
 * @self: a legend
 * @series: what the chart shows
 *
 * Explains the signs that are in the chart.
 */
void
jihua_chart_legend_explain (JihuaChartLegend  *self,
                            JihuaTargetSeries *series)
{
  gboolean present[N_ENTRIES] = { FALSE };

  g_return_if_fail (JIHUA_IS_CHART_LEGEND (self));

  find_signs (series, present);
  for (guint i = 0; i < N_ENTRIES; i++)
    gtk_widget_set_visible (self->entries[i], present[i]);

  jihua_status_class_apply (self->signs[ENTRY_FINAL], jihua_target_series_get_status (series));
  jihua_status_class_apply (self->signs[ENTRY_PROVISIONAL], jihua_target_series_get_status (series));
}
