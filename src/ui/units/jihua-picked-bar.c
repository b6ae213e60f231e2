/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-picked-bar.h"

#include <glib/gi18n-lib.h>

#include "jihua-unit-dialog.h"

struct _JihuaPickedBar {
  AdwBin           parent_instance;

  JihuaDocument   *document;
  JihuaTargetList *list;

  GtkWidget       *end;
};

enum {
  PROP_LIST = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaPickedBar, jihua_picked_bar, ADW_TYPE_BIN)

static char *
describe_count (gpointer self,
                guint    n_picked)
{
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u selected", "%u selected", n_picked), n_picked);
}

static void
pick_all (GtkWidget  *widget,
          const char *action_name,
          GVariant   *parameter)
{
  jihua_target_list_pick_all (JIHUA_PICKED_BAR (widget)->list, TRUE);
}

static void
assign_unit (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  JihuaPickedBar *self = JIHUA_PICKED_BAR (widget);
  g_autoptr (GPtrArray) targets = jihua_target_list_list_picked (self->list);

  if (targets->len > 0)
    adw_dialog_present (jihua_unit_dialog_new (self->document, targets), widget);
}

static void
end (GtkWidget  *widget,
     const char *action_name,
     GVariant   *parameter)
{
  jihua_target_list_set_picking (JIHUA_PICKED_BAR (widget)->list, FALSE);
}

static void
n_picked_changed (JihuaPickedBar *self)
{
  guint n_picked;

  g_object_get (self->list, "n-picked", &n_picked, NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "picked.assign-unit", n_picked > 0);
}

static void
jihua_picked_bar_dispose (GObject *object)
{
  JihuaPickedBar *self = JIHUA_PICKED_BAR (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_PICKED_BAR);
  g_clear_object (&self->document);
  g_clear_object (&self->list);

  G_OBJECT_CLASS (jihua_picked_bar_parent_class)->dispose (object);
}

static void
jihua_picked_bar_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  switch (property_id) {
    case PROP_LIST:
      g_value_set_object (value, JIHUA_PICKED_BAR (object)->list);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_picked_bar_class_init (JihuaPickedBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jihua_picked_bar_dispose;
  object_class->get_property = jihua_picked_bar_get_property;

  /**
   * JihuaPickedBar:list:
   *
   * The list that is picked from.
   */
  properties[PROP_LIST] =
    g_param_spec_object ("list", NULL, NULL, JIHUA_TYPE_TARGET_LIST,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-picked-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaPickedBar, end);
  gtk_widget_class_bind_template_callback (widget_class, describe_count);
  gtk_widget_class_install_action (widget_class, "picked.all", NULL, pick_all);
  gtk_widget_class_install_action (widget_class, "picked.assign-unit", NULL, assign_unit);
  gtk_widget_class_install_action (widget_class, "picked.end", NULL, end);
}

static void
jihua_picked_bar_init (JihuaPickedBar *self)
{
  g_type_ensure (JIHUA_TYPE_TARGET_LIST);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jihua_picked_bar_new:
 * @document: the open ledger
 * @list: a list of targets of its plan
 * @lasting: whether @list is there only to pick from
 *
 * Returns: (transfer floating): a bar with what can be done with the targets
 *   that are picked, shown while some can be
 */
GtkWidget *
jihua_picked_bar_new (JihuaDocument   *document,
                      JihuaTargetList *list,
                      gboolean         lasting)
{
  JihuaPickedBar *self = g_object_new (JIHUA_TYPE_PICKED_BAR, NULL);

  self->document = g_object_ref (document);
  self->list = g_object_ref (list);
  g_signal_connect_object (list, "notify::n-picked", G_CALLBACK (n_picked_changed), self, G_CONNECT_SWAPPED);
  gtk_widget_set_visible (self->end, !lasting);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LIST]);
  n_picked_changed (self);

  return GTK_WIDGET (self);
}
