/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-layer.h"

/**
 * JihuaLayer:
 *
 * One colour of a drawing. A widget has a single colour in CSS; a drawing in
 * several colours lays several of these over each other, and each draws in its
 * own.
 *
 * ## CSS nodes
 *
 * `layer` with the layer's name as a class.
 */

struct _JihuaLayer {
  GtkWidget       parent_instance;

  JihuaLayerDraw  draw;
  gpointer        data;
};

G_DEFINE_FINAL_TYPE (JihuaLayer, jihua_layer, GTK_TYPE_WIDGET)

static void
jihua_layer_snapshot (GtkWidget   *widget,
                      GtkSnapshot *snapshot)
{
  JihuaLayer *self = JIHUA_LAYER (widget);

  if (self->draw != NULL)
    self->draw (widget, snapshot, self->data);
}

static void
jihua_layer_class_init (JihuaLayerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = jihua_layer_snapshot;

  gtk_widget_class_set_css_name (widget_class, "layer");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
jihua_layer_init (JihuaLayer *self)
{
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

/**
 * jihua_layer_new:
 * @parent: the widget it belongs to
 * @name: the style class that gives it its colour
 * @draw: (nullable): draws it; %NULL for one that only lends its font and colour
 * @data: what to draw; it must live as long as the parent
 *
 * The parent allocates the layer and unparents it when it is disposed of.
 *
 * Returns: (transfer none): a layer above those the parent has already
 */
GtkWidget *
jihua_layer_new (GtkWidget      *parent,
                 const char     *name,
                 JihuaLayerDraw  draw,
                 gpointer        data)
{
  JihuaLayer *self = g_object_new (JIHUA_TYPE_LAYER, NULL);

  self->draw = draw;
  self->data = data;
  gtk_widget_add_css_class (GTK_WIDGET (self), name);
  gtk_widget_set_parent (GTK_WIDGET (self), parent);

  return GTK_WIDGET (self);
}
