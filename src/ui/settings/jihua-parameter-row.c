/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-parameter-row.h"

#include <glib/gi18n-lib.h>

#include "jihua-cramped.h"
#include "jihua-parameter-choice.h"
#include "jihua-parameter-entry.h"

/**
 * JihuaParameterRow:
 *
 * A setting with its name, the value it has by itself, a control to change it,
 * and the way back once it was changed.
 */
struct _JihuaParameterRow {
  AdwActionRow    parent_instance;

  JihuaParameter *parameter;
  GtkWidget      *control;
  GtkWidget      *way_back;
};

enum {
  PROP_PARAMETER = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaParameterRow, jihua_parameter_row, ADW_TYPE_ACTION_ROW)

static const char *
get_error (JihuaParameterRow *self)
{
  return JIHUA_IS_PARAMETER_ENTRY (self->control)
    ? jihua_parameter_entry_get_error (JIHUA_PARAMETER_ENTRY (self->control)) : NULL;
}

/* A mistake takes the place of the remark below the name. */
static void
show_remark (JihuaParameterRow *self)
{
  g_autofree char *origin = jihua_parameter_dup_origin (self->parameter);
  const char *error = get_error (self);

  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), error ? error : origin);
  if (error)
    gtk_widget_add_css_class (GTK_WIDGET (self), "at-fault");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "at-fault");
}

static void
follow_parameter (JihuaParameterRow *self)
{
  g_autofree char *way_back = jihua_parameter_dup_way_back (self->parameter);

  gtk_widget_set_tooltip_text (self->way_back, way_back);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->way_back), GTK_ACCESSIBLE_PROPERTY_LABEL, way_back, -1);
  gtk_widget_set_visible (self->way_back, jihua_parameter_get_changed (self->parameter));
  show_remark (self);
}

static void
way_back_clicked (JihuaParameterRow *self)
{
  g_autoptr (GError) error = NULL;

  gtk_widget_grab_focus (self->control);
  if (!jihua_parameter_reset (self->parameter, &error) && JIHUA_IS_PARAMETER_ENTRY (self->control))
    jihua_parameter_entry_fail (JIHUA_PARAMETER_ENTRY (self->control), error->message);
}

static void
add_way_back (JihuaParameterRow *self)
{
  self->way_back = g_object_new (GTK_TYPE_BUTTON,
                                 "icon-name", "edit-undo-symbolic",
                                 "valign", GTK_ALIGN_CENTER,
                                 NULL);
  gtk_widget_add_css_class (self->way_back, "flat");
  g_signal_connect_object (self->way_back, "clicked", G_CALLBACK (way_back_clicked), self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), self->way_back);
}

static void
add_control (JihuaParameterRow *self)
{
  if (jihua_parameter_choice_offers (jihua_parameter_get_setting (self->parameter))) {
    self->control = jihua_parameter_choice_new (self->parameter);
  } else {
    self->control = jihua_parameter_entry_new (self->parameter);
    g_signal_connect_object (self->control, "notify::error", G_CALLBACK (show_remark), self, G_CONNECT_SWAPPED);
  }

  gtk_widget_set_valign (self->control, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), self->control);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (self), self->control);
}

static void
jihua_parameter_row_constructed (GObject *object)
{
  JihuaParameterRow *self = JIHUA_PARAMETER_ROW (object);

  G_OBJECT_CLASS (jihua_parameter_row_parent_class)->constructed (object);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self),
                                 jihua_setting_get_label (jihua_parameter_get_setting (self->parameter)));
  add_way_back (self);
  add_control (self);
  follow_parameter (self);
  jihua_cramped_stack_row (GTK_WIDGET (self));
  g_signal_connect_object (self->parameter, "notify::value", G_CALLBACK (follow_parameter), self, G_CONNECT_SWAPPED);
}

static void
jihua_parameter_row_dispose (GObject *object)
{
  g_clear_object (&JIHUA_PARAMETER_ROW (object)->parameter);

  G_OBJECT_CLASS (jihua_parameter_row_parent_class)->dispose (object);
}

static void
jihua_parameter_row_get_property (GObject    *object,
                                  guint       property_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  switch (property_id) {
    case PROP_PARAMETER:
      g_value_set_object (value, JIHUA_PARAMETER_ROW (object)->parameter);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_parameter_row_set_property (GObject      *object,
                                  guint         property_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  switch (property_id) {
    case PROP_PARAMETER:
      JIHUA_PARAMETER_ROW (object)->parameter = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static gboolean
jihua_parameter_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (JIHUA_PARAMETER_ROW (widget)->control);
}

static void
jihua_parameter_row_class_init (JihuaParameterRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = jihua_parameter_row_constructed;
  object_class->dispose = jihua_parameter_row_dispose;
  object_class->get_property = jihua_parameter_row_get_property;
  object_class->set_property = jihua_parameter_row_set_property;
  GTK_WIDGET_CLASS (klass)->grab_focus = jihua_parameter_row_grab_focus;

  properties[PROP_PARAMETER] =
    g_param_spec_object ("parameter", NULL, NULL, JIHUA_TYPE_PARAMETER,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jihua_parameter_row_init (JihuaParameterRow *self)
{
}

/**
 * jihua_parameter_row_new:
 * @parameter: a setting: a number or a choice
 *
 * Returns: (transfer floating): a row for it
 */
GtkWidget *
jihua_parameter_row_new (JihuaParameter *parameter)
{
  return g_object_new (JIHUA_TYPE_PARAMETER_ROW, "parameter", parameter, NULL);
}
