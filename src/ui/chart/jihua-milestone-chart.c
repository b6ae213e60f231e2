/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-milestone-chart-private.h"

#include "jihua-milestone.h"

/**
 * JihuaMilestoneChart:
 *
 * A line for each thing that is listed, from the beginning of the year to the
 * day it was done, or open up to the month that is looked at.
 *
 * ## CSS nodes
 *
 * ```
 * milestonechart
 * ├── layer.ground
 * ├── layer.names
 * ├── layer.as-of
 * ├── layer.open
 * ├── layer.on-time.status-achieved
 * ├── layer.late.status-missed
 * ╰── layer.due
 * ```
 */

#define MINIMUM_WIDTH 240
#define NATURAL_WIDTH 640
#define NAMES .42f /* how much of the width names may take */

G_DEFINE_FINAL_TYPE_WITH_CODE (JihuaMilestoneChart, jihua_milestone_chart, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (JIHUA_TYPE_DRAWING, jihua_milestone_chart_drawing_init))

static void
jihua_milestone_chart_measure (GtkWidget      *widget,
                               GtkOrientation  orientation,
                               int             for_size,
                               int            *minimum,
                               int            *natural,
                               int            *minimum_baseline,
                               int            *natural_baseline)
{
  JihuaMilestoneChart *self = JIHUA_MILESTONE_CHART (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    *minimum = MINIMUM_WIDTH;
    *natural = NATURAL_WIDTH;
    return;
  }

  *minimum = *natural = jihua_milestone_chart_get_height (self);
}

static void
jihua_milestone_chart_size_allocate (GtkWidget *widget,
                                     int        width,
                                     int        height,
                                     int        baseline)
{
  JihuaMilestoneChart *self = JIHUA_MILESTONE_CHART (widget);

  self->width = width;
  self->names_share = NAMES;
  for (guint i = 0; i < JIHUA_N_MILESTONE_LAYERS; i++)
    gtk_widget_size_allocate (self->layers[i], &(GtkAllocation) { 0, 0, width, height }, -1);
}

static void
read_ledger (JihuaMilestoneChart *self)
{
  g_autofree char *summary = jihua_milestone_dup_summary (self->document, self->target);

  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_pointer (&self->due, g_date_free);
  self->items = jihua_milestone_list_items (self->document, self->target);
  self->due = jihua_milestone_dup_due (self->document, self->target);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, jihua_node_get_display_title (JIHUA_NODE (self->target)),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, summary,
                                  -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  for (guint i = 0; i < JIHUA_N_MILESTONE_LAYERS; i++)
    gtk_widget_queue_draw (self->layers[i]);
}

/* Long names are cut in their column, and a day may be hard to read off. */
static gboolean
jihua_milestone_chart_query_tooltip (GtkWidget  *widget,
                                     int         x,
                                     int         y,
                                     gboolean    keyboard,
                                     GtkTooltip *tooltip)
{
  JihuaMilestoneChart *self = JIHUA_MILESTONE_CHART (widget);
  int index = jihua_milestone_chart_find_item (self, y);
  g_autofree char *text = NULL;

  if (keyboard)
    text = jihua_milestone_dup_summary (self->document, self->target);
  else if (index >= 0)
    text = jihua_milestone_describe_item (g_ptr_array_index (self->items, (guint) index));

  gtk_tooltip_set_text (tooltip, text);

  return text != NULL;
}

static gboolean
copy_pressed (GtkWidget *widget,
              GVariant  *arguments,
              gpointer   user_data)
{
  return jihua_drawing_copy_table (JIHUA_DRAWING (widget));
}

static void
jihua_milestone_chart_dispose (GObject *object)
{
  JihuaMilestoneChart *self = JIHUA_MILESTONE_CHART (object);

  for (guint i = 0; i < JIHUA_N_MILESTONE_LAYERS; i++)
    g_clear_pointer (&self->layers[i], gtk_widget_unparent);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_pointer (&self->due, g_date_free);
  g_clear_object (&self->target);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (jihua_milestone_chart_parent_class)->dispose (object);
}

static void
jihua_milestone_chart_class_init (JihuaMilestoneChartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jihua_milestone_chart_dispose;
  widget_class->measure = jihua_milestone_chart_measure;
  widget_class->size_allocate = jihua_milestone_chart_size_allocate;
  widget_class->query_tooltip = jihua_milestone_chart_query_tooltip;

  gtk_widget_class_add_binding (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, copy_pressed, NULL);
  gtk_widget_class_set_css_name (widget_class, "milestonechart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
jihua_milestone_chart_init (JihuaMilestoneChart *self)
{
  for (guint i = 0; i < JIHUA_N_MILESTONE_LAYERS; i++)
    self->layers[i] = jihua_milestone_layer_new (i, self);

  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
}

/**
 * jihua_milestone_chart_new:
 * @document: a document
 * @target: a milestone of its plan that lists items
 *
 * Returns: (transfer floating): the timeline of the milestone; it follows the
 *   document
 */
GtkWidget *
jihua_milestone_chart_new (JihuaDocument *document,
                           JihuaTarget   *target)
{
  JihuaMilestoneChart *self = g_object_new (JIHUA_TYPE_MILESTONE_CHART, NULL);

  self->document = g_object_ref (document);
  self->target = g_object_ref (target);
  read_ledger (self);
  g_signal_connect_object (jihua_document_get_standings (document), "changed",
                           G_CALLBACK (read_ledger), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
