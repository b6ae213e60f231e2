/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-announce.h"
#include "jihua-chart-text.h"
#include "jihua-target-chart-private.h"

static void
announce_month (JihuaTargetChart *self)
{
  g_autofree char *text = jihua_target_chart_dup_readout (self);

  if (text != NULL)
    jihua_announce (GTK_WIDGET (self), text);
}

/* The next month with anything to be said of it, from one of them, or from
 * beyond the ends. */
static guint
find_readable (JihuaTargetSeries *series,
               int                from,
               int                step)
{
  for (int month = from + step; month >= 1 && month <= JIHUA_MONTHS; month += step) {
    if (jihua_chart_point_is_readable (jihua_target_series_get_point (series, (guint) month)))
      return (guint) month;
  }

  return 0;
}

/* With nothing read out yet, the latest figure is what people look for. */
static guint
find_next (JihuaChartView *view,
           int             step,
           gboolean        to_end)
{
  JihuaChartPoint *latest = jihua_target_series_get_latest (view->series);
  int beyond = step > 0 ? 0 : JIHUA_MONTHS + 1;

  if (!to_end && view->cursor > 0)
    return find_readable (view->series, (int) view->cursor, step);
  if (!to_end && latest != NULL)
    return jihua_chart_point_get_period (latest).month;

  return find_readable (view->series, beyond, step);
}

static gboolean
step_pressed (GtkWidget *widget,
              GVariant  *arguments,
              gpointer   user_data)
{
  JihuaTargetChart *self = JIHUA_TARGET_CHART (widget);
  JihuaChartView *view = jihua_target_chart_get_view (self);
  gboolean to_end;
  guint month;
  int step;

  if (view->series == NULL)
    return GDK_EVENT_PROPAGATE;

  g_variant_get (arguments, "(ib)", &step, &to_end);
  month = find_next (view, step, to_end);
  if (month > 0) {
    jihua_target_chart_read_month (self, month);
    announce_month (self);
  }

  return GDK_EVENT_STOP;
}

static gboolean
escape_pressed (GtkWidget *widget,
                GVariant  *arguments,
                gpointer   user_data)
{
  JihuaTargetChart *self = JIHUA_TARGET_CHART (widget);

  if (jihua_target_chart_get_view (self)->cursor == 0)
    return GDK_EVENT_PROPAGATE;

  jihua_target_chart_read_month (self, 0);

  return GDK_EVENT_STOP;
}

static gboolean
copy_pressed (GtkWidget *widget,
              GVariant  *arguments,
              gpointer   user_data)
{
  return jihua_drawing_copy_table (JIHUA_DRAWING (widget));
}

/**
 * jihua_target_chart_add_keys:
 * @widget_class: the class of charts
 *
 * Lets the keyboard read out months and copy the figures.
 */
void
jihua_target_chart_add_keys (GtkWidgetClass *widget_class)
{
  static const struct {
    guint    key;
    int      step;
    gboolean to_end;
  } steps[] = {
    { GDK_KEY_Left, -1, FALSE }, { GDK_KEY_KP_Left, -1, FALSE },
    { GDK_KEY_Right, 1, FALSE }, { GDK_KEY_KP_Right, 1, FALSE },
    { GDK_KEY_Home, 1, TRUE },   { GDK_KEY_KP_Home, 1, TRUE },
    { GDK_KEY_End, -1, TRUE },   { GDK_KEY_KP_End, -1, TRUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++)
    gtk_widget_class_add_binding (widget_class, steps[i].key, 0, step_pressed,
                                  "(ib)", steps[i].step, steps[i].to_end);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_pressed, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, copy_pressed, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Insert, GDK_CONTROL_MASK, copy_pressed, NULL);
}
