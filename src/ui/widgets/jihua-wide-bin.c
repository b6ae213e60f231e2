/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-wide-bin.h"

/**
 * JihuaWideBin:
 *
 * What is in it scrolls sideways where it is wider than the place, and is as
 * high as it needs to be at its width: a scrolled window alone is only as high
 * as its child would be with all the room it likes, and cuts off the lines it
 * takes beyond that.
 */
struct _JihuaWideBin {
  GtkWidget  parent_instance;

  GtkWidget *child;
  GtkWidget *viewport;
  GtkWidget *scrolled;
};

enum {
  PROP_CHILD = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void jihua_wide_bin_buildable_init (GtkBuildableIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (JihuaWideBin, jihua_wide_bin, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, jihua_wide_bin_buildable_init))

static void
set_child (JihuaWideBin *self,
           GtkWidget    *child)
{
  if (self->child == child)
    return;

  self->child = child;
  gtk_viewport_set_child (GTK_VIEWPORT (self->viewport), child);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHILD]);
}

static void
jihua_wide_bin_add_child (GtkBuildable *buildable,
                          GtkBuilder   *builder,
                          GObject      *child,
                          const char   *type)
{
  set_child (JIHUA_WIDE_BIN (buildable), GTK_WIDGET (child));
}

static void
jihua_wide_bin_buildable_init (GtkBuildableIface *iface)
{
  iface->add_child = jihua_wide_bin_add_child;
}

static GtkSizeRequestMode
jihua_wide_bin_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static int
measure_height (JihuaWideBin *self,
                int           width)
{
  int least_width, height;

  gtk_widget_measure (self->child, GTK_ORIENTATION_HORIZONTAL, -1, &least_width, NULL, NULL, NULL);
  gtk_widget_measure (self->child, GTK_ORIENTATION_VERTICAL, MAX (width, least_width), NULL, &height, NULL, NULL);

  return height;
}

static void
jihua_wide_bin_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  JihuaWideBin *self = JIHUA_WIDE_BIN (widget);

  gtk_widget_measure (self->scrolled, orientation, for_size, minimum, natural, NULL, NULL);
  if (self->child == NULL)
    return;

  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    gtk_widget_measure (self->child, orientation, -1, NULL, natural, NULL, NULL);
  } else {
    *minimum = MAX (*minimum, measure_height (self, for_size));
    *natural = MAX (*natural, *minimum);
  }
}

static void
jihua_wide_bin_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  gtk_widget_allocate (JIHUA_WIDE_BIN (widget)->scrolled, width, height, baseline, NULL);
}

static void
jihua_wide_bin_dispose (GObject *object)
{
  JihuaWideBin *self = JIHUA_WIDE_BIN (object);

  self->child = NULL;
  g_clear_pointer (&self->scrolled, gtk_widget_unparent);

  G_OBJECT_CLASS (jihua_wide_bin_parent_class)->dispose (object);
}

static void
jihua_wide_bin_get_property (GObject    *object,
                             guint       property_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  switch (property_id) {
    case PROP_CHILD:
      g_value_set_object (value, JIHUA_WIDE_BIN (object)->child);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_wide_bin_set_property (GObject      *object,
                             guint         property_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  switch (property_id) {
    case PROP_CHILD:
      set_child (JIHUA_WIDE_BIN (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_wide_bin_class_init (JihuaWideBinClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jihua_wide_bin_dispose;
  object_class->get_property = jihua_wide_bin_get_property;
  object_class->set_property = jihua_wide_bin_set_property;
  widget_class->get_request_mode = jihua_wide_bin_get_request_mode;
  widget_class->measure = jihua_wide_bin_measure;
  widget_class->size_allocate = jihua_wide_bin_size_allocate;

  /**
   * JihuaWideBin:child:
   *
   * What is shown.
   */
  properties[PROP_CHILD] =
    g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GENERIC);
}

static void
jihua_wide_bin_init (JihuaWideBin *self)
{
  self->scrolled = gtk_scrolled_window_new ();
  self->viewport = gtk_viewport_new (NULL, NULL);
  gtk_viewport_set_scroll_to_focus (GTK_VIEWPORT (self->viewport), TRUE);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scrolled), GTK_POLICY_AUTOMATIC, GTK_POLICY_NEVER);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled), self->viewport);
  gtk_widget_set_parent (self->scrolled, GTK_WIDGET (self));
}
