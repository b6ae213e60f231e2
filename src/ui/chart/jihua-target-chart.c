/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-target-chart.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "jihua-chart-layers.h"
#include "jihua-chart-legend.h"
#include "jihua-chart-readout.h"
#include "jihua-chart-sign.h"
#include "jihua-chart-text.h"
#include "jihua-layer.h"
#include "jihua-status-class.h"
#include "jihua-target-chart-private.h"

/**
 * JihuaTargetChart:
 *
 * The year of one target: its figures, the goal they are held against, the year
 * before. Rates, shares, levels and averages are a line, totals of the year
 * columns with the pace of time. It is redrawn as the ledger or the “as of”
 * month changes.
 *
 * A month is read out under the pointer, or with Left, Right, Home and End when
 * the chart has the focus; Escape ends it. Ctrl+C copies the figures.
 *
 * ## CSS nodes
 *
 * ```
 * targetchart
 * ├── layer.ground
 * ├── layer.as-of
 * ├── layer.last-year
 * ├── layer.pace
 * ├── layer.columns.status-…
 * ├── layer.goal
 * ├── layer.line.status-…
 * ├── layer.gaps
 * ├── layer.labels
 * ├── layer.cursor
 * ├── widget.legend
 * ╰── readout
 * ```
 */

typedef enum {
  LAYER_GROUND,
  LAYER_AS_OF,
  LAYER_LAST_YEAR,
  LAYER_PACE,
  LAYER_COLUMNS,
  LAYER_GOAL,
  LAYER_LINE,
  LAYER_GAPS,
  LAYER_VALUES,
  LAYER_CURSOR,
  N_LAYERS,
} Layer;

static const struct {
  const char     *style;
  JihuaLayerDraw  draw;
} layers[N_LAYERS] = {
  [LAYER_GROUND]    = { "ground", jihua_chart_draw_ground },
  [LAYER_AS_OF]     = { "as-of", jihua_chart_draw_as_of },
  [LAYER_LAST_YEAR] = { "last-year", jihua_chart_draw_last_year },
  [LAYER_PACE]      = { "pace", jihua_chart_draw_pace },
  [LAYER_COLUMNS]   = { "columns", jihua_chart_draw_columns },
  [LAYER_GOAL]      = { "goal", jihua_chart_draw_goal },
  [LAYER_LINE]      = { "line", jihua_chart_draw_line },
  [LAYER_GAPS]      = { "gaps", jihua_chart_draw_gaps },
  [LAYER_VALUES]    = { "labels", jihua_chart_draw_values },
  [LAYER_CURSOR]    = { "cursor", jihua_chart_draw_cursor },
};

struct _JihuaTargetChart {
  GtkWidget       parent_instance;

  JihuaDocument  *document;
  JihuaTarget    *target;
  JihuaChartView  view;

  GtkWidget      *layers[N_LAYERS];
  GtkWidget      *legend;
  GtkWidget      *readout;
};

enum {
  PROP_DOCUMENT = 1,
  PROP_TARGET,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE_WITH_CODE (JihuaTargetChart, jihua_target_chart, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (JIHUA_TYPE_DRAWING, jihua_target_chart_drawing_init))

#define MINIMUM_WIDTH 240
#define NATURAL_WIDTH 640
#define HEIGHT 240
#define LEGEND_SPACING 6
#define CLEARANCE 14        /* between a point and the card that reads it out */

static gboolean
has_legend (JihuaTargetChart *self)
{
  return self->view.series != NULL && jihua_chart_signs_find (self->view.series) != 0;
}

static int
measure_legend (JihuaTargetChart *self,
                int               width)
{
  int height;

  if (!has_legend (self))
    return 0;

  gtk_widget_measure (self->legend, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);

  return height + LEGEND_SPACING;
}

static void
jihua_target_chart_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  JihuaTargetChart *self = JIHUA_TARGET_CHART (widget);
  GtkSettings *settings = gtk_widget_get_settings (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    /* A chart may be as narrow with large text as without. */
    *minimum = MINIMUM_WIDTH;
    *natural = NATURAL_WIDTH;
    return;
  }

  *minimum = (int) adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, HEIGHT, settings) + measure_legend (self, for_size);
  *natural = *minimum;
}

static GtkSizeRequestMode
jihua_target_chart_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
allocate_readout (JihuaTargetChart *self)
{
  graphene_point_t point;
  graphene_rect_t place;
  int width, minimum, natural;

  if (self->view.cursor == 0)
    return;

  gtk_widget_measure (self->readout, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &width, NULL, NULL);
  width = MAX (minimum, MIN (width, (int) self->view.plot.area.size.width));
  gtk_widget_measure (self->readout, GTK_ORIENTATION_VERTICAL, width, &minimum, &natural, NULL, NULL);

  point = jihua_chart_view_get_position (&self->view, self->view.cursor);
  place = jihua_plot_place_card (&self->view.plot, &point, CLEARANCE, (float) width, (float) minimum, (float) natural);
  gtk_widget_size_allocate (self->readout, &(GtkAllocation) { (int) place.origin.x, (int) place.origin.y,
                                                              (int) place.size.width, (int) place.size.height }, -1);
}

static void
jihua_target_chart_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  JihuaTargetChart *self = JIHUA_TARGET_CHART (widget);
  int legend = measure_legend (self, width);

  for (guint i = 0; i < N_LAYERS; i++)
    gtk_widget_size_allocate (self->layers[i], &(GtkAllocation) { 0, 0, width, height - legend }, -1);

  if (self->view.series == NULL)
    return;

  jihua_chart_view_lay_out (&self->view, widget, width, height - legend);
  if (has_legend (self))
    gtk_widget_size_allocate (self->legend, &(GtkAllocation) { 0, height - legend + LEGEND_SPACING,
                                                               width, legend - LEGEND_SPACING }, -1);
  allocate_readout (self);
}

void
jihua_target_chart_read_month (JihuaTargetChart *self,
                               guint             month)
{
  self->view.cursor = month;

  if (month > 0)
    jihua_chart_readout_read (JIHUA_CHART_READOUT (self->readout), self->view.series,
                              jihua_target_series_get_point (self->view.series, month));
  gtk_widget_set_visible (self->readout, month > 0);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  for (guint i = 0; i < N_LAYERS; i++)
    gtk_widget_queue_draw (self->layers[i]);
}

static gboolean
is_readable (JihuaTargetChart *self,
             guint             month)
{
  return jihua_chart_point_is_readable (jihua_target_series_get_point (self->view.series, month));
}

static void
describe_chart (JihuaTargetChart *self)
{
  g_autofree char *summary = jihua_chart_text_summary (self->view.series);
  g_autofree char *label = NULL;

  /* Translators: %s is the name of a target */
  label = g_strdup_printf (_("Chart of the year: %s"), jihua_node_get_display_title (JIHUA_NODE (self->target)));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, summary,
                                  -1);
}

static void
show_series (JihuaTargetChart *self)
{
  JihuaStatus status = jihua_target_series_get_status (self->view.series);
  guint month = self->view.cursor;

  jihua_status_class_apply (self->layers[LAYER_COLUMNS], status);
  jihua_status_class_apply (self->layers[LAYER_LINE], status);
  jihua_chart_legend_explain (JIHUA_CHART_LEGEND (self->legend), self->view.series);
  gtk_widget_set_visible (self->legend, has_legend (self));

  describe_chart (self);
  jihua_target_chart_read_month (self, month > 0 && is_readable (self, month) ? month : 0);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
make_series (JihuaTargetChart *self)
{
  if (self->view.series != NULL)
    g_signal_handlers_disconnect_by_func (self->view.series, show_series, self);
  g_clear_object (&self->view.series);
  self->view.cursor = 0;

  for (guint i = 0; i < N_LAYERS; i++)
    gtk_widget_set_visible (self->layers[i], self->document != NULL && self->target != NULL);
  if (self->document == NULL || self->target == NULL) {
    gtk_widget_set_visible (self->legend, FALSE);
    gtk_widget_set_visible (self->readout, FALSE);
    return;
  }

  self->view.series = jihua_target_series_new (self->document, self->target);
  g_signal_connect_object (self->view.series, "items-changed", G_CALLBACK (show_series), self, G_CONNECT_SWAPPED);
  show_series (self);
}

void
jihua_target_chart_hover (JihuaTargetChart *self,
                          double            x,
                          double            y)
{
  guint month;

  if (self->view.series == NULL)
    return;

  month = jihua_plot_find_month (&self->view.plot, (float) x);
  if (x < jihua_plot_get_left (&self->view.plot) || x > jihua_plot_get_right (&self->view.plot)
      || y > self->view.size.height || !is_readable (self, month))
    month = 0;
  if (month != self->view.cursor)
    jihua_target_chart_read_month (self, month);
}

void
jihua_target_chart_leave (JihuaTargetChart *self)
{
  if (self->view.cursor > 0)
    jihua_target_chart_read_month (self, 0);
}

static void
chart_pressed (JihuaTargetChart *self,
               int               n_press,
               double            x,
               double            y)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  jihua_target_chart_hover (self, x, y);
}

static void
contrast_changed (JihuaTargetChart *self)
{
  self->view.contrast = adw_style_manager_get_high_contrast (adw_style_manager_get_default ());
  for (guint i = 0; i < N_LAYERS; i++)
    gtk_widget_queue_draw (self->layers[i]);
}

static void
jihua_target_chart_system_setting_changed (GtkWidget        *widget,
                                           GtkSystemSetting  setting)
{
  if (setting == GTK_SYSTEM_SETTING_DPI)
    gtk_widget_queue_resize (widget);

  GTK_WIDGET_CLASS (jihua_target_chart_parent_class)->system_setting_changed (widget, setting);
}

static void
jihua_target_chart_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  JihuaTargetChart *self = JIHUA_TARGET_CHART (object);

  switch (prop_id) {
    case PROP_DOCUMENT:
      g_value_set_object (value, self->document);
      break;
    case PROP_TARGET:
      g_value_set_object (value, self->target);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_target_chart_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  JihuaTargetChart *self = JIHUA_TARGET_CHART (object);

  switch (prop_id) {
    case PROP_DOCUMENT:
      if (g_set_object (&self->document, g_value_get_object (value))) {
        make_series (self);
        g_object_notify_by_pspec (object, pspec);
      }
      break;
    case PROP_TARGET:
      jihua_target_chart_set_target (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_target_chart_dispose (GObject *object)
{
  JihuaTargetChart *self = JIHUA_TARGET_CHART (object);

  for (guint i = 0; i < N_LAYERS; i++)
    g_clear_pointer (&self->layers[i], gtk_widget_unparent);
  g_clear_pointer (&self->legend, gtk_widget_unparent);
  g_clear_pointer (&self->readout, gtk_widget_unparent);

  g_clear_object (&self->view.series);
  g_clear_object (&self->target);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (jihua_target_chart_parent_class)->dispose (object);
}

static void
jihua_target_chart_class_init (JihuaTargetChartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = jihua_target_chart_get_property;
  object_class->set_property = jihua_target_chart_set_property;
  object_class->dispose = jihua_target_chart_dispose;

  widget_class->measure = jihua_target_chart_measure;
  widget_class->get_request_mode = jihua_target_chart_get_request_mode;
  widget_class->size_allocate = jihua_target_chart_size_allocate;
  widget_class->system_setting_changed = jihua_target_chart_system_setting_changed;

  /**
   * JihuaTargetChart:document: (nullable)
   *
   * The document the target is of.
   */
  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, JIHUA_TYPE_DOCUMENT,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * JihuaTargetChart:target: (nullable)
   *
   * The target whose year is shown.
   */
  properties[PROP_TARGET] =
    g_param_spec_object ("target", NULL, NULL, JIHUA_TYPE_TARGET,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
  jihua_target_chart_add_keys (widget_class);

  gtk_widget_class_set_css_name (widget_class, "targetchart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
add_controllers (JihuaTargetChart *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_object (motion, "enter", G_CALLBACK (jihua_target_chart_hover), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "motion", G_CALLBACK (jihua_target_chart_hover), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "leave", G_CALLBACK (jihua_target_chart_leave), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);

  g_signal_connect_object (click, "pressed", G_CALLBACK (chart_pressed), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

static void
jihua_target_chart_init (JihuaTargetChart *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  for (guint i = 0; i < N_LAYERS; i++) {
    self->layers[i] = jihua_layer_new (widget, layers[i].style, layers[i].draw, &self->view);
    gtk_widget_set_visible (self->layers[i], FALSE);
  }
  self->legend = jihua_chart_legend_new ();
  gtk_widget_set_visible (self->legend, FALSE);
  gtk_widget_set_parent (self->legend, widget);
  self->readout = jihua_chart_readout_new ();
  gtk_widget_set_visible (self->readout, FALSE);
  gtk_widget_set_parent (self->readout, widget);

  add_controllers (self);
  gtk_widget_set_focusable (widget, TRUE);

  g_signal_connect_object (adw_style_manager_get_default (), "notify::high-contrast",
                           G_CALLBACK (contrast_changed), self, G_CONNECT_SWAPPED);
  contrast_changed (self);
}

/**
 * jihua_target_chart_new:
 * @document: a document
 * @target: a target of its plan
 *
 * Returns: (transfer floating): the chart of its year
 */
GtkWidget *
jihua_target_chart_new (JihuaDocument *document,
                        JihuaTarget   *target)
{
  return g_object_new (JIHUA_TYPE_TARGET_CHART, "document", document, "target", target, NULL);
}

/**
 * jihua_target_chart_set_target:
 * @self: a chart
 * @target: (nullable): the target whose year to show
 */
void
jihua_target_chart_set_target (JihuaTargetChart *self,
                               JihuaTarget      *target)
{
  g_return_if_fail (JIHUA_IS_TARGET_CHART (self));

  if (!g_set_object (&self->target, target))
    return;

  make_series (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TARGET]);
}

JihuaChartView *
jihua_target_chart_get_view (JihuaTargetChart *self)
{
  return &self->view;
}

gboolean
jihua_target_chart_get_card_bounds (JihuaTargetChart *self,
                                    graphene_rect_t  *bounds)
{
  return gtk_widget_get_visible (self->readout)
         && gtk_widget_compute_bounds (self->readout, GTK_WIDGET (self), bounds);
}

void
jihua_target_chart_draw (JihuaTargetChart *self,
                         GtkSnapshot      *snapshot,
                         int               width,
                         int               height)
{
  self->view.cursor = 0;
  self->view.contrast = FALSE;
  jihua_chart_view_lay_out (&self->view, GTK_WIDGET (self), width, height);

  for (guint i = 0; i < N_LAYERS; i++)
    layers[i].draw (self->layers[i], snapshot, &self->view);
}

char *
jihua_target_chart_dup_readout (JihuaTargetChart *self)
{
  if (self->view.cursor == 0)
    return NULL;

  return jihua_chart_text_readout (self->view.series,
                                   jihua_target_series_get_point (self->view.series, self->view.cursor));
}
