/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-status-count.h"

#include <glib/gi18n-lib.h>

#include "jihua-standing-closures.h"
#include "jihua-status-mark.h"

struct _JihuaStatusCount {
  GtkBox parent_instance;

  JihuaStanding *standing;
  JihuaStatus status;
  gboolean show_total;

  GtkWidget *count;
  GtkWidget *total;
};

G_DEFINE_FINAL_TYPE (JihuaStatusCount, jihua_status_count, GTK_TYPE_BOX)

enum {
  PROP_STANDING = 1,
  PROP_STATUS,
  PROP_SHOW_TOTAL,
  PROP_COUNT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
describe (JihuaStatusCount *self,
          guint             count,
          guint             total)
{
  /* Translators: for screen readers: “Behind: 3 of 123” */
  g_autofree char *text = g_strdup_printf (_("%1$s: %2$u of %3$u"),
                                           jihua_status_get_label (self->status), count, total);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
standing_changed (JihuaStatusCount *self)
{
  guint count = jihua_status_count_get_count (self);
  guint total = jihua_standing_get_total (self->standing);
  g_autofree char *count_text = g_strdup_printf ("%u", count);
  g_autofree char *total_text = g_strdup_printf ("/%u", total);

  gtk_label_set_label (GTK_LABEL (self->count), count_text);
  gtk_label_set_label (GTK_LABEL (self->total), total_text);

  if (count == 0)
    gtk_widget_add_css_class (GTK_WIDGET (self), "zero");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "zero");

  describe (self, count, total);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COUNT]);
}

static void
jihua_status_count_constructed (GObject *object)
{
  JihuaStatusCount *self = JIHUA_STATUS_COUNT (object);

  G_OBJECT_CLASS (jihua_status_count_parent_class)->constructed (object);

  g_signal_connect_object (self->standing, "changed", G_CALLBACK (standing_changed), self, G_CONNECT_SWAPPED);
  standing_changed (self);
}

static void
jihua_status_count_dispose (GObject *object)
{
  JihuaStatusCount *self = JIHUA_STATUS_COUNT (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_STATUS_COUNT);
  g_clear_object (&self->standing);

  G_OBJECT_CLASS (jihua_status_count_parent_class)->dispose (object);
}

static void
jihua_status_count_get_property (GObject    *object,
                                 guint       property_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  JihuaStatusCount *self = JIHUA_STATUS_COUNT (object);

  switch (property_id) {
  case PROP_STANDING:
    g_value_set_object (value, self->standing);
    break;
  case PROP_STATUS:
    g_value_set_enum (value, self->status);
    break;
  case PROP_SHOW_TOTAL:
    g_value_set_boolean (value, self->show_total);
    break;
  case PROP_COUNT:
    g_value_set_uint (value, jihua_status_count_get_count (self));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_status_count_set_property (GObject      *object,
                                 guint         property_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  JihuaStatusCount *self = JIHUA_STATUS_COUNT (object);

  switch (property_id) {
  case PROP_STANDING:
    self->standing = g_value_dup_object (value);
    break;
  case PROP_STATUS:
    self->status = g_value_get_enum (value);
    break;
  case PROP_SHOW_TOTAL:
    if (self->show_total == g_value_get_boolean (value))
      break;
    self->show_total = g_value_get_boolean (value);
    g_object_notify_by_pspec (object, properties[PROP_SHOW_TOTAL]);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
install_properties (GObjectClass *object_class)
{
  GParamFlags once = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  /**
   * JihuaStatusCount:standing:
   *
   * How the section or the plan stands whose targets are counted.
   */
  properties[PROP_STANDING] = g_param_spec_object ("standing", NULL, NULL, JIHUA_TYPE_STANDING, once);

  properties[PROP_STATUS] = g_param_spec_enum ("status", NULL, NULL, JIHUA_TYPE_STATUS, JIHUA_STATUS_ACHIEVED, once);

  /**
   * JihuaStatusCount:show-total:
   *
   * Whether the denominator stands after the number.
   */
  properties[PROP_SHOW_TOTAL] =
    g_param_spec_boolean ("show-total", NULL, NULL, TRUE,
                          G_PARAM_READWRITE | G_PARAM_CONSTRUCT | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * JihuaStatusCount:count:
   *
   * How many targets have the status.
   */
  properties[PROP_COUNT] =
    g_param_spec_uint ("count", NULL, NULL, 0, G_MAXUINT, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jihua_status_count_class_init (JihuaStatusCountClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = jihua_status_count_constructed;
  object_class->dispose = jihua_status_count_dispose;
  object_class->get_property = jihua_status_count_get_property;
  object_class->set_property = jihua_status_count_set_property;
  install_properties (object_class);

  g_type_ensure (JIHUA_TYPE_STATUS_MARK);

  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-status-count.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaStatusCount, count);
  gtk_widget_class_bind_template_child (widget_class, JihuaStatusCount, total);
  gtk_widget_class_bind_template_callback (widget_class, jihua_closure_status_label);
}

static void
jihua_status_count_init (JihuaStatusCount *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jihua_status_count_new:
 * @standing: how a section or the plan stands
 * @status: the status to count
 *
 * Returns: (transfer floating): the count of @status, kept up to date
 */
GtkWidget *
jihua_status_count_new (JihuaStanding *standing,
                        JihuaStatus    status)
{
  return g_object_new (JIHUA_TYPE_STATUS_COUNT,
                       "standing", standing,
                       "status", status,
                       NULL);
}

/**
 * jihua_status_count_get_status:
 * @self: a count
 *
 * Returns: what is counted
 */
JihuaStatus
jihua_status_count_get_status (JihuaStatusCount *self)
{
  g_return_val_if_fail (JIHUA_IS_STATUS_COUNT (self), JIHUA_STATUS_ACHIEVED);

  return self->status;
}

/**
 * jihua_status_count_get_count:
 * @self: a count
 *
 * Returns: how many targets have the status
 */
guint
jihua_status_count_get_count (JihuaStatusCount *self)
{
  g_return_val_if_fail (JIHUA_IS_STATUS_COUNT (self), 0);

  return jihua_standing_get_count (self->standing, self->status);
}
