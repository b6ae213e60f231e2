/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-parameter-choice.h"

/* A drop-down for the settings that are one of a few words. */

static GType
get_enum (JihuaSetting setting)
{
  switch ((int) setting) {
    case JIHUA_SETTING_DIRECTION:
      return JIHUA_TYPE_DIRECTION;
    case JIHUA_SETTING_ACCUMULATION:
      return JIHUA_TYPE_ACCUMULATION;
    case JIHUA_SETTING_FREQUENCY:
      return JIHUA_TYPE_FREQUENCY;
    default:
      return G_TYPE_INVALID;
  }
}

/**
 * jihua_parameter_choice_offers:
 * @setting: a setting
 *
 * Returns: whether it is one of a few words
 */
gboolean
jihua_parameter_choice_offers (JihuaSetting setting)
{
  return get_enum (setting) != G_TYPE_INVALID;
}

static GListModel *
create_model (JihuaParameter *parameter)
{
  JihuaSetting setting = jihua_parameter_get_setting (parameter);
  JihuaPlan *plan = jihua_document_get_plan (jihua_parameter_get_document (parameter));
  g_autoptr (GEnumClass) klass = g_type_class_ref (get_enum (setting));
  GtkStringList *list = gtk_string_list_new (NULL);

  for (guint i = 0; i < klass->n_values; i++)
    gtk_string_list_take (list, jihua_setting_format (setting, plan, jihua_parameter_get_node (parameter),
                                                      klass->values[i].value_nick));

  return G_LIST_MODEL (list);
}

static void
follow_parameter (GtkDropDown *self)
{
  JihuaParameter *parameter = g_object_get_data (G_OBJECT (self), "parameter");
  g_autoptr (GEnumClass) klass = g_type_class_ref (get_enum (jihua_parameter_get_setting (parameter)));
  const char *value = jihua_parameter_get_value (parameter);

  for (guint i = 0; i < klass->n_values; i++)
    if (g_strcmp0 (klass->values[i].value_nick, value) == 0)
      gtk_drop_down_set_selected (self, i);
}

static void
selected_changed (GtkDropDown *self)
{
  JihuaParameter *parameter = g_object_get_data (G_OBJECT (self), "parameter");
  g_autoptr (GEnumClass) klass = g_type_class_ref (get_enum (jihua_parameter_get_setting (parameter)));
  guint selected = gtk_drop_down_get_selected (self);

  if (selected < klass->n_values)
    jihua_parameter_put (parameter, klass->values[selected].value_nick, NULL);
}

static void
set_up_item (GtkSignalListItemFactory *factory,
             GtkListItem              *item)
{
  gtk_list_item_set_child (item, g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "ellipsize", PANGO_ELLIPSIZE_END, NULL));
}

static void
bind_item (GtkSignalListItemFactory *factory,
           GtkListItem              *item)
{
  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (item)),
                       gtk_string_object_get_string (gtk_list_item_get_item (item)));
}

/* In a narrow window a long choice gives way. */
static void
add_factory (GtkDropDown *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (set_up_item), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_item), NULL);
  gtk_drop_down_set_factory (self, factory);
}

/**
 * jihua_parameter_choice_new:
 * @parameter: a setting that is one of a few words
 *
 * Returns: (transfer floating): a drop-down for it
 */
GtkWidget *
jihua_parameter_choice_new (JihuaParameter *parameter)
{
  GtkWidget *self = gtk_drop_down_new (create_model (parameter), NULL);
  const char *label = jihua_setting_get_label (jihua_parameter_get_setting (parameter));

  add_factory (GTK_DROP_DOWN (self));
  g_object_set_data_full (G_OBJECT (self), "parameter", g_object_ref (parameter), g_object_unref);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  follow_parameter (GTK_DROP_DOWN (self));
  g_signal_connect (self, "notify::selected", G_CALLBACK (selected_changed), NULL);
  g_signal_connect_object (parameter, "notify::value", G_CALLBACK (follow_parameter), self, G_CONNECT_SWAPPED);

  return self;
}
