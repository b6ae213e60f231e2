/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-chart-readout.h"

#include "jihua-chart-text.h"

/**
 * JihuaChartReadout:
 *
 * The card that reads out one month of a chart: its period, the finding, and
 * what else is known. Where it gets less than its natural height, the last is
 * left out.
 *
 * ## CSS nodes
 *
 * ```
 * readout
 * ├── label.period
 * ├── label.value
 * ╰── label.details
 * ```
 */

enum {
  LINE_PERIOD,
  LINE_VALUE,
  LINE_DETAILS,
  N_LINES,
};

struct _JihuaChartReadout {
  GtkWidget  parent_instance;

  GtkWidget *lines[N_LINES];
};

G_DEFINE_FINAL_TYPE (JihuaChartReadout, jihua_chart_readout, GTK_TYPE_WIDGET)

#define WIDTH_CHARS 32

static int
measure_line (GtkWidget *line,
              int        width)
{
  int height = 0;

  if (gtk_widget_should_layout (line))
    gtk_widget_measure (line, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);

  return height;
}

static void
jihua_chart_readout_measure (GtkWidget      *widget,
                             GtkOrientation  orientation,
                             int             for_size,
                             int            *minimum,
                             int            *natural,
                             int            *minimum_baseline,
                             int            *natural_baseline)
{
  JihuaChartReadout *self = JIHUA_CHART_READOUT (widget);

  if (orientation == GTK_ORIENTATION_VERTICAL) {
    *minimum = measure_line (self->lines[LINE_PERIOD], for_size) + measure_line (self->lines[LINE_VALUE], for_size);
    *natural = *minimum + measure_line (self->lines[LINE_DETAILS], for_size);
    return;
  }

  for (guint i = 0; i < N_LINES; i++) {
    int line_minimum, line_natural;

    gtk_widget_measure (self->lines[i], orientation, for_size, &line_minimum, &line_natural, NULL, NULL);
    *minimum = MAX (*minimum, line_minimum);
    *natural = MAX (*natural, line_natural);
  }
}

static GtkSizeRequestMode
jihua_chart_readout_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
jihua_chart_readout_size_allocate (GtkWidget *widget,
                                   int        width,
                                   int        height,
                                   int        baseline)
{
  JihuaChartReadout *self = JIHUA_CHART_READOUT (widget);
  int y = 0;

  for (guint i = 0; i < N_LINES; i++) {
    int line = measure_line (self->lines[i], width);

    gtk_widget_set_child_visible (self->lines[i], line > 0 && y + line <= height);
    if (line > 0)
      gtk_widget_size_allocate (self->lines[i], &(GtkAllocation) { 0, y, width, line }, -1);
    y += line;
  }
}

static void
jihua_chart_readout_dispose (GObject *object)
{
  JihuaChartReadout *self = JIHUA_CHART_READOUT (object);

  for (guint i = 0; i < N_LINES; i++)
    g_clear_pointer (&self->lines[i], gtk_widget_unparent);

  G_OBJECT_CLASS (jihua_chart_readout_parent_class)->dispose (object);
}

static void
jihua_chart_readout_class_init (JihuaChartReadoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jihua_chart_readout_dispose;

  widget_class->measure = jihua_chart_readout_measure;
  widget_class->get_request_mode = jihua_chart_readout_get_request_mode;
  widget_class->size_allocate = jihua_chart_readout_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "readout");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static GtkWidget *
add_line (JihuaChartReadout *self,
          const char        *style)
{
  GtkWidget *line = gtk_label_new (NULL);

  gtk_widget_add_css_class (line, style);
  gtk_label_set_xalign (GTK_LABEL (line), 0);
  gtk_label_set_wrap (GTK_LABEL (line), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (line), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (line), WIDTH_CHARS);
  /* A source may be a long address: two lines of each paragraph will do. */
  gtk_label_set_lines (GTK_LABEL (line), 2);
  gtk_label_set_ellipsize (GTK_LABEL (line), PANGO_ELLIPSIZE_END);
  gtk_widget_set_parent (line, GTK_WIDGET (self));

  return line;
}

static void
jihua_chart_readout_init (JihuaChartReadout *self)
{
  /* The pointer is to meet the chart below. */
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);

  self->lines[LINE_PERIOD] = add_line (self, "period");
  self->lines[LINE_VALUE] = add_line (self, "value");
  self->lines[LINE_DETAILS] = add_line (self, "details");
}

/**
 * jihua_chart_readout_new:
 *
 * Returns: (transfer floating): a card that has nothing to read yet
 */
GtkWidget *
jihua_chart_readout_new (void)
{
  return g_object_new (JIHUA_TYPE_CHART_READOUT, NULL);
}

/**
 * jihua_chart_readout_read:
 * @self: a card
 * @series: a series
 * @point: one of its months
 *
 * Reads out the month.
 */
void
jihua_chart_readout_read (JihuaChartReadout *self,
                          JihuaTargetSeries *series,
                          JihuaChartPoint   *point)
{
  g_autofree char *period = jihua_chart_text_period (point);
  g_autofree char *value = jihua_chart_text_value (series, point);
  g_autofree char *details = jihua_chart_text_details (series, point);

  g_return_if_fail (JIHUA_IS_CHART_READOUT (self));

  gtk_label_set_label (GTK_LABEL (self->lines[LINE_PERIOD]), period);
  gtk_label_set_label (GTK_LABEL (self->lines[LINE_VALUE]), value);
  gtk_label_set_label (GTK_LABEL (self->lines[LINE_DETAILS]), details);
  gtk_widget_set_visible (self->lines[LINE_DETAILS], *details != '\0');
}
