/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-wrapped-label.h"

/* More lines than these are rare, and in the tooltip. */
#define MOST_LINES 4

/**
 * JihuaWrappedLabel:
 *
 * Rows of a table ask how high a cell is before they know how wide it is, and
 * how wide it has to be at the height they have. A #GtkLabel that wraps answers
 * both for itself, and is cut. This one answers for the width of its column.
 */
struct _JihuaWrappedLabel {
  GtkWidget  parent_instance;

  GtkWidget *label;
  int        width;        /* of the column, as far as known */
  guint      resize_id;
};

enum {
  PROP_LABEL = 1,
  PROP_WIDTH_CHARS,
  PROP_MAX_WIDTH_CHARS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaWrappedLabel, jihua_wrapped_label, GTK_TYPE_WIDGET)

static GtkSizeRequestMode
jihua_wrapped_label_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
jihua_wrapped_label_measure (GtkWidget      *widget,
                             GtkOrientation  orientation,
                             int             for_size,
                             int            *minimum,
                             int            *natural,
                             int            *minimum_baseline,
                             int            *natural_baseline)
{
  JihuaWrappedLabel *self = JIHUA_WRAPPED_LABEL (widget);
  int least;

  gtk_widget_measure (self->label, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    gtk_widget_measure (self->label, orientation, -1, minimum, natural, NULL, NULL);
    return;
  }

  for_size = self->width > 0 ? MAX (self->width, least) : -1;
  gtk_widget_measure (self->label, orientation, for_size, minimum, natural, NULL, NULL);
}

static gboolean
resize (gpointer user_data)
{
  JihuaWrappedLabel *self = user_data;

  self->resize_id = 0;
  gtk_widget_queue_resize (GTK_WIDGET (self));

  return G_SOURCE_REMOVE;
}

/* While sizes are given out it is too late to ask for another. */
static void
jihua_wrapped_label_size_allocate (GtkWidget *widget,
                                   int        width,
                                   int        height,
                                   int        baseline)
{
  JihuaWrappedLabel *self = JIHUA_WRAPPED_LABEL (widget);

  gtk_widget_allocate (self->label, width, height, baseline, NULL);
  if (self->width == width)
    return;

  self->width = width;
  if (self->resize_id == 0)
    self->resize_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, resize, self, NULL);
}

static void
jihua_wrapped_label_dispose (GObject *object)
{
  JihuaWrappedLabel *self = JIHUA_WRAPPED_LABEL (object);

  g_clear_handle_id (&self->resize_id, g_source_remove);
  g_clear_pointer (&self->label, gtk_widget_unparent);

  G_OBJECT_CLASS (jihua_wrapped_label_parent_class)->dispose (object);
}

static void
jihua_wrapped_label_get_property (GObject    *object,
                                  guint       property_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  g_object_get_property (G_OBJECT (JIHUA_WRAPPED_LABEL (object)->label), pspec->name, value);
}

static void
jihua_wrapped_label_set_property (GObject      *object,
                                  guint         property_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  g_object_set_property (G_OBJECT (JIHUA_WRAPPED_LABEL (object)->label), pspec->name, value);
  if (property_id == PROP_LABEL)
    gtk_widget_set_tooltip_text (GTK_WIDGET (object), g_value_get_string (value));
}

static void
jihua_wrapped_label_class_init (JihuaWrappedLabelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = jihua_wrapped_label_dispose;
  object_class->get_property = jihua_wrapped_label_get_property;
  object_class->set_property = jihua_wrapped_label_set_property;
  widget_class->get_request_mode = jihua_wrapped_label_get_request_mode;
  widget_class->measure = jihua_wrapped_label_measure;
  widget_class->size_allocate = jihua_wrapped_label_size_allocate;

  /* As those of #GtkLabel. */
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, "", flags);
  properties[PROP_WIDTH_CHARS] = g_param_spec_int ("width-chars", NULL, NULL, -1, G_MAXINT, -1, flags);
  properties[PROP_MAX_WIDTH_CHARS] = g_param_spec_int ("max-width-chars", NULL, NULL, -1, G_MAXINT, -1, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "wrappedlabel");
}

static void
jihua_wrapped_label_init (JihuaWrappedLabel *self)
{
  self->label = g_object_new (GTK_TYPE_LABEL,
                              "wrap", TRUE,
                              "wrap-mode", PANGO_WRAP_WORD_CHAR,
                              "ellipsize", PANGO_ELLIPSIZE_END,
                              "lines", MOST_LINES,
                              "xalign", 0.0,
                              NULL);
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
}
