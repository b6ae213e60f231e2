/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-chart-legend.h"

#include "jihua-chart-sign.h"
#include "jihua-drawing.h"
#include "jihua-layer.h"
#include "jihua-status-class.h"

/**
 * JihuaChartLegend:
 *
 * What the signs of a chart mean. Only signs that are in the chart and have no
 * name there are explained.
 */

typedef struct {
  JihuaChartSign  sign;
  gboolean        total;
  GtkWidget      *box;
  GtkWidget      *layer;
  GtkWidget      *label;
} Entry;

struct _JihuaChartLegend {
  AdwBin parent_instance;

  Entry  entries[JIHUA_N_CHART_SIGNS];
};

G_DEFINE_FINAL_TYPE (JihuaChartLegend, jihua_chart_legend, ADW_TYPE_BIN)

static void
draw_sign (GtkWidget   *layer,
           GtkSnapshot *snapshot,
           gpointer     data)
{
  const Entry *entry = data;
  float unit = (float) gtk_widget_get_width (layer) / JIHUA_DRAWING_SIGN_SIZE;
  GdkRGBA color;

  gtk_widget_get_color (layer, &color);
  gtk_snapshot_scale (snapshot, unit, unit);
  jihua_chart_sign_draw (entry->sign, entry->total, snapshot, &color);
}

static void
resize_signs (JihuaChartLegend *self)
{
  GtkSettings *settings = gtk_widget_get_settings (GTK_WIDGET (self));
  int size = (int) adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, JIHUA_DRAWING_SIGN_SIZE, settings);

  for (guint i = 0; i < JIHUA_N_CHART_SIGNS; i++)
    gtk_widget_set_size_request (self->entries[i].layer, size, size);
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
           JihuaChartSign    sign)
{
  Entry *entry = &self->entries[sign];

  entry->sign = sign;
  entry->box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  entry->layer = jihua_layer_new (entry->box, jihua_chart_sign_get_style (sign), draw_sign, entry);
  entry->label = gtk_label_new (NULL);

  gtk_widget_set_valign (entry->layer, GTK_ALIGN_CENTER);
  gtk_label_set_ellipsize (GTK_LABEL (entry->label), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (entry->box), entry->label);
  adw_wrap_box_append (box, entry->box);
}

static void
jihua_chart_legend_init (JihuaChartLegend *self)
{
  GtkWidget *box = adw_wrap_box_new ();

  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (box), 12);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (box), 3);
  for (guint sign = 0; sign < JIHUA_N_CHART_SIGNS; sign++)
    add_entry (self, ADW_WRAP_BOX (box), sign);
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
explain_sign (Entry             *entry,
              JihuaTargetSeries *series)
{
  g_autofree char *label = jihua_chart_sign_dup_label (entry->sign, series);

  entry->total = jihua_target_series_is_total (series);
  gtk_label_set_label (GTK_LABEL (entry->label), label);
  gtk_widget_queue_draw (entry->layer);
  if (entry->sign == JIHUA_CHART_SIGN_FINAL || entry->sign == JIHUA_CHART_SIGN_PROVISIONAL)
    jihua_status_class_apply (entry->layer, jihua_target_series_get_status (series));
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
  guint signs;

  g_return_if_fail (JIHUA_IS_CHART_LEGEND (self));

  signs = jihua_chart_signs_find (series);
  for (guint i = 0; i < JIHUA_N_CHART_SIGNS; i++) {
    gboolean present = (signs & 1u << i) != 0;

    if (present)
      explain_sign (&self->entries[i], series);
    gtk_widget_set_visible (self->entries[i].box, present);
  }
}
