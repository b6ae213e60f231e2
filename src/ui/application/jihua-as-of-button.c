/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-as-of-button.h"

#include <glib/gi18n-lib.h>

#include "jihua-month-popover.h"

struct _JihuaAsOfButton {
  GtkBox         parent_instance;

  JihuaDocument *document;
  GSignalGroup  *document_signals;
  gboolean       is_short;

  GtkMenuButton *menu_button;
  GtkLabel      *label;
};

G_DEFINE_FINAL_TYPE (JihuaAsOfButton, jihua_as_of_button, GTK_TYPE_BOX)

enum {
  PROP_0,
  PROP_DOCUMENT,
  PROP_SHORT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
show_as_of (JihuaAsOfButton *self)
{
  JihuaPeriod as_of = jihua_document_get_as_of (self->document);
  g_autofree char *text = jihua_period_dup_as_of_title (as_of);

  gtk_label_set_label (self->label, self->is_short ? jihua_period_get_label (as_of) : text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, text,
                                  -1);
}

static void
as_of_changed (JihuaAsOfButton *self)
{
  show_as_of (self);
}

static void
jihua_as_of_button_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  JihuaAsOfButton *self = JIHUA_AS_OF_BUTTON (object);

  switch (prop_id) {
  case PROP_DOCUMENT:
    g_value_set_object (value, self->document);
    break;
  case PROP_SHORT:
    g_value_set_boolean (value, self->is_short);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_as_of_button_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  JihuaAsOfButton *self = JIHUA_AS_OF_BUTTON (object);

  switch (prop_id) {
  case PROP_DOCUMENT:
    jihua_as_of_button_set_document (self, g_value_get_object (value));
    break;
  case PROP_SHORT:
    jihua_as_of_button_set_short (self, g_value_get_boolean (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_as_of_button_dispose (GObject *object)
{
  JihuaAsOfButton *self = JIHUA_AS_OF_BUTTON (object);

  g_clear_object (&self->document_signals);
  g_clear_object (&self->document);
  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_AS_OF_BUTTON);

  G_OBJECT_CLASS (jihua_as_of_button_parent_class)->dispose (object);
}

static void
jihua_as_of_button_class_init (JihuaAsOfButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = jihua_as_of_button_get_property;
  object_class->set_property = jihua_as_of_button_set_property;
  object_class->dispose = jihua_as_of_button_dispose;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, JIHUA_TYPE_DOCUMENT,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_SHORT] =
    g_param_spec_boolean ("short", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-as-of-button.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaAsOfButton, menu_button);
  gtk_widget_class_bind_template_child (widget_class, JihuaAsOfButton, label);
}

static void
jihua_as_of_button_init (JihuaAsOfButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->document_signals = g_signal_group_new (JIHUA_TYPE_DOCUMENT);
  g_signal_group_connect_swapped (self->document_signals, "notify::as-of",
                                  G_CALLBACK (as_of_changed), self);
}

/**
 * jihua_as_of_button_set_document:
 * @self: a button
 * @document: the document whose month to show
 *
 * Sets the document.
 */
void
jihua_as_of_button_set_document (JihuaAsOfButton *self,
                                 JihuaDocument   *document)
{
  if (!g_set_object (&self->document, document))
    return;

  g_signal_group_set_target (self->document_signals, document);
  if (document != NULL) {
    gtk_menu_button_set_popover (self->menu_button, jihua_month_popover_new (document));
    show_as_of (self);
  }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DOCUMENT]);
}

/**
 * jihua_as_of_button_set_short:
 * @self: a button
 * @is_short: whether to leave out the year
 *
 * Fits the button to little room.
 */
void
jihua_as_of_button_set_short (JihuaAsOfButton *self,
                              gboolean         is_short)
{
  if (self->is_short == is_short)
    return;

  self->is_short = is_short;
  if (self->document != NULL)
    show_as_of (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHORT]);
}
