/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-parameter-entry.h"

#include <glib/gi18n-lib.h>

#include "jihua-editor.h"
#include "jihua-focus.h"

/**
 * JihuaParameterEntry:
 *
 * A number to be typed, and its unit. Enter sets it, and so does leaving it;
 * Escape brings the old one back. What is wrong stays as it was typed, with
 * #JihuaParameterEntry:error to be shown beside it.
 */
struct _JihuaParameterEntry {
  GtkWidget       parent_instance;

  JihuaParameter *parameter;
  char           *error;
  GtkWidget      *entry;
  GtkWidget      *unit;
};

enum {
  PROP_PARAMETER = 1,
  PROP_ERROR,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void jihua_parameter_entry_editor_init (JihuaEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (JihuaParameterEntry, jihua_parameter_entry, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (JIHUA_TYPE_EDITOR, jihua_parameter_entry_editor_init))

static void
follow_parameter (JihuaParameterEntry *self)
{
  g_autofree char *text = jihua_parameter_dup_text (self->parameter);
  g_autofree char *placeholder = jihua_parameter_dup_placeholder (self->parameter);

  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->entry), placeholder);
  jihua_parameter_entry_fail (self, NULL);
}

static void
commit (JihuaParameterEntry *self)
{
  g_autofree char *present = jihua_parameter_dup_text (self->parameter);
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  g_autoptr (GError) error = NULL;

  if (g_str_equal (present, text) || self->error)
    return;
  if (!jihua_parameter_enter (self->parameter, text, &error))
    jihua_parameter_entry_fail (self, error->message);
  else
    follow_parameter (self);
}

static void
jihua_parameter_entry_commit (JihuaEditor *editor)
{
  commit (JIHUA_PARAMETER_ENTRY (editor));
}

static void
jihua_parameter_entry_editor_init (JihuaEditorInterface *iface)
{
  iface->commit = jihua_parameter_entry_commit;
}

static void
text_changed (JihuaParameterEntry *self)
{
  jihua_parameter_entry_fail (self, NULL);
}

/* What was typed and understood is kept, also when another row is gone to. */
static void
focus_left (JihuaParameterEntry *self)
{
  commit (self);
}

static gboolean
key_pressed (JihuaParameterEntry *self,
             guint                keyval)
{
  g_autofree char *present = jihua_parameter_dup_text (self->parameter);

  if (keyval != GDK_KEY_Escape || g_str_equal (present, gtk_editable_get_text (GTK_EDITABLE (self->entry))))
    return GDK_EVENT_PROPAGATE;

  follow_parameter (self);

  return GDK_EVENT_STOP;
}

static void
add_controllers (JihuaParameterEntry *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_signal_connect_object (focus, "leave", G_CALLBACK (focus_left), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->entry, focus);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->entry, keys);
}

static void
jihua_parameter_entry_constructed (GObject *object)
{
  JihuaParameterEntry *self = JIHUA_PARAMETER_ENTRY (object);
  const char *unit = jihua_parameter_get_unit (self->parameter);
  const char *label = jihua_setting_get_label (jihua_parameter_get_setting (self->parameter));

  G_OBJECT_CLASS (jihua_parameter_entry_parent_class)->constructed (object);

  gtk_label_set_label (GTK_LABEL (self->unit), unit);
  gtk_widget_set_visible (self->unit, *unit != '\0' && !g_str_equal (unit, "—"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  follow_parameter (self);

  g_signal_connect_object (self->parameter, "notify::value", G_CALLBACK (follow_parameter), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entry, "changed", G_CALLBACK (text_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entry, "activate", G_CALLBACK (commit), self, G_CONNECT_SWAPPED);
  add_controllers (self);
}

static void
jihua_parameter_entry_dispose (GObject *object)
{
  JihuaParameterEntry *self = JIHUA_PARAMETER_ENTRY (object);

  g_clear_pointer (&self->entry, gtk_widget_unparent);
  g_clear_pointer (&self->unit, gtk_widget_unparent);
  g_clear_object (&self->parameter);
  g_clear_pointer (&self->error, g_free);

  G_OBJECT_CLASS (jihua_parameter_entry_parent_class)->dispose (object);
}

static void
jihua_parameter_entry_get_property (GObject    *object,
                                    guint       property_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  JihuaParameterEntry *self = JIHUA_PARAMETER_ENTRY (object);

  switch (property_id) {
    case PROP_PARAMETER:
      g_value_set_object (value, self->parameter);
      break;
    case PROP_ERROR:
      g_value_set_string (value, self->error);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_parameter_entry_set_property (GObject      *object,
                                    guint         property_id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  switch (property_id) {
    case PROP_PARAMETER:
      JIHUA_PARAMETER_ENTRY (object)->parameter = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static gboolean
jihua_parameter_entry_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (JIHUA_PARAMETER_ENTRY (widget)->entry);
}

static void
jihua_parameter_entry_class_init (JihuaParameterEntryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = jihua_parameter_entry_constructed;
  object_class->dispose = jihua_parameter_entry_dispose;
  object_class->get_property = jihua_parameter_entry_get_property;
  object_class->set_property = jihua_parameter_entry_set_property;
  widget_class->focus = jihua_focus_move_within;
  widget_class->grab_focus = jihua_parameter_entry_grab_focus;

  properties[PROP_PARAMETER] =
    g_param_spec_object ("parameter", NULL, NULL, JIHUA_TYPE_PARAMETER,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * JihuaParameterEntry:error:
   *
   * What is wrong with what was typed, in the user's language, or %NULL.
   */
  properties[PROP_ERROR] =
    g_param_spec_string ("error", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "parameterentry");
}

static void
jihua_parameter_entry_init (JihuaParameterEntry *self)
{
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self))), 6);

  self->entry = g_object_new (GTK_TYPE_ENTRY,
                              "width-chars", 7,
                              "max-width-chars", 9,
                              "xalign", 1.0f,
                              "valign", GTK_ALIGN_CENTER,
                              "input-purpose", GTK_INPUT_PURPOSE_NUMBER,
                              NULL);
  gtk_widget_add_css_class (self->entry, "numeric");
  gtk_widget_set_parent (self->entry, GTK_WIDGET (self));

  self->unit = gtk_label_new (NULL);
  gtk_label_set_wrap (GTK_LABEL (self->unit), TRUE);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (self->unit), GTK_NATURAL_WRAP_NONE);
  gtk_label_set_xalign (GTK_LABEL (self->unit), 0);
  gtk_widget_add_css_class (self->unit, "dimmed");
  gtk_widget_set_parent (self->unit, GTK_WIDGET (self));
}

/**
 * jihua_parameter_entry_new:
 * @parameter: a setting that is a number
 *
 * Returns: (transfer floating): an entry for it
 */
GtkWidget *
jihua_parameter_entry_new (JihuaParameter *parameter)
{
  return g_object_new (JIHUA_TYPE_PARAMETER_ENTRY, "parameter", parameter, NULL);
}

/**
 * jihua_parameter_entry_get_entry:
 * @self: an entry
 *
 * Returns: (transfer none): where it is typed
 */
GtkEntry *
jihua_parameter_entry_get_entry (JihuaParameterEntry *self)
{
  g_return_val_if_fail (JIHUA_IS_PARAMETER_ENTRY (self), NULL);

  return GTK_ENTRY (self->entry);
}

/**
 * jihua_parameter_entry_get_error:
 * @self: an entry
 *
 * Returns: (nullable): what is wrong with what was typed
 */
const char *
jihua_parameter_entry_get_error (JihuaParameterEntry *self)
{
  g_return_val_if_fail (JIHUA_IS_PARAMETER_ENTRY (self), NULL);

  return self->error;
}

/**
 * jihua_parameter_entry_fail:
 * @self: an entry
 * @message: (nullable): what is wrong, in the user's language; %NULL for nothing
 *
 * Marks the entry as wrong.
 */
void
jihua_parameter_entry_fail (JihuaParameterEntry *self,
                            const char          *message)
{
  g_return_if_fail (JIHUA_IS_PARAMETER_ENTRY (self));

  if (!g_set_str (&self->error, message))
    return;

  if (message)
    gtk_widget_add_css_class (self->entry, "error");
  else
    gtk_widget_remove_css_class (self->entry, "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry),
                               GTK_ACCESSIBLE_STATE_INVALID,
                               message ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ERROR]);
}
