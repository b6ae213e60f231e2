/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-paste-row.h"

#include <glib/gi18n-lib.h>

#include "jihua-line-layout.h"

struct _JihuaPasteRow {
  GtkListBoxRow   parent_instance;

  JihuaPasteItem *item;

  GtkWidget      *included;
  GtkWidget      *name;
  GtkWidget      *message;
  GtkWidget      *present;
  GtkWidget      *entry;
};

enum {
  PROP_ITEM = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaPasteRow, jihua_paste_row, GTK_TYPE_LIST_BOX_ROW)

static void
set_css_class (GtkWidget  *widget,
               const char *name,
               gboolean    present)
{
  if (present)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

static void
show_state (JihuaPasteRow *self)
{
  JihuaPasteState state = jihua_paste_item_get_state (self->item);
  gboolean wrong = state == JIHUA_PASTE_STATE_UNCLEAR || state == JIHUA_PASTE_STATE_STRAY;
  gboolean questioned = jihua_paste_item_get_questioned (self->item);

  gtk_widget_set_visible (self->message, jihua_paste_item_get_message (self->item) != NULL);
  set_css_class (self->message, "error", wrong);
  set_css_class (self->message, "question", questioned);
  set_css_class (self->message, "dimmed", !wrong && !questioned);
  set_css_class (self->entry, "error", state == JIHUA_PASTE_STATE_UNCLEAR);
  set_css_class (self->name, "dimmed", !jihua_paste_item_can_change (self->item));
  gtk_widget_set_sensitive (self->entry, state != JIHUA_PASTE_STATE_STRAY);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID,
                               wrong ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

static void
show_name (JihuaPasteRow *self)
{
  const char *name = jihua_paste_item_get_name (self->item);
  JihuaReportRow *row = jihua_paste_item_get_row (self->item);
  const char *number = row != NULL ? jihua_report_row_get_number (row) : "";
  g_autofree char *present = jihua_paste_item_dup_present (self->item);
  g_autofree char *numbered = *number != '\0' ? g_strdup_printf ("%s %s", number, name) : g_strdup (name);
  g_autofree char *period = NULL;
  g_autofree char *label = NULL;

  if (row != NULL)
    g_object_get (row, "own-period", &period, NULL);
  label = period != NULL && *period != '\0' ? g_strdup_printf ("%s · %s", numbered, period)
                                            : g_steal_pointer (&numbered);

  gtk_label_set_label (GTK_LABEL (self->name), *label != '\0' ? label : "—");
  gtk_widget_set_tooltip_text (self->name, label);
  gtk_label_set_label (GTK_LABEL (self->present), *present != '\0' ? present : "—");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->included), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->entry),
                                  GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE, self->message, NULL, -1);
}

static void
jihua_paste_row_constructed (GObject *object)
{
  JihuaPasteRow *self = JIHUA_PASTE_ROW (object);

  G_OBJECT_CLASS (jihua_paste_row_parent_class)->constructed (object);

  g_object_bind_property (self->item, "included", self->included, "active",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  g_object_bind_property (self->item, "entry", self->entry, "text",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  show_name (self);
  show_state (self);
  g_signal_connect_object (self->item, "notify::state", G_CALLBACK (show_state), self, G_CONNECT_SWAPPED);
}

static void
jihua_paste_row_dispose (GObject *object)
{
  JihuaPasteRow *self = JIHUA_PASTE_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_PASTE_ROW);
  g_clear_object (&self->item);

  G_OBJECT_CLASS (jihua_paste_row_parent_class)->dispose (object);
}

static void
jihua_paste_row_get_property (GObject    *object,
                              guint       property_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  switch (property_id) {
    case PROP_ITEM:
      g_value_set_object (value, JIHUA_PASTE_ROW (object)->item);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_paste_row_set_property (GObject      *object,
                              guint         property_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  switch (property_id) {
    case PROP_ITEM:
      JIHUA_PASTE_ROW (object)->item = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_paste_row_class_init (JihuaPasteRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = jihua_paste_row_constructed;
  object_class->dispose = jihua_paste_row_dispose;
  object_class->get_property = jihua_paste_row_get_property;
  object_class->set_property = jihua_paste_row_set_property;

  properties[PROP_ITEM] =
    g_param_spec_object ("item", NULL, NULL, JIHUA_TYPE_PASTE_ITEM,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (JIHUA_TYPE_LINE_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-paste-row.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaPasteRow, included);
  gtk_widget_class_bind_template_child (widget_class, JihuaPasteRow, name);
  gtk_widget_class_bind_template_child (widget_class, JihuaPasteRow, message);
  gtk_widget_class_bind_template_child (widget_class, JihuaPasteRow, present);
  gtk_widget_class_bind_template_child (widget_class, JihuaPasteRow, entry);
}

static void
jihua_paste_row_init (JihuaPasteRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jihua_paste_row_new:
 * @item: a figure to be pasted
 *
 * Returns: (transfer full): its row in the preview
 */
GtkWidget *
jihua_paste_row_new (JihuaPasteItem *item)
{
  return g_object_new (JIHUA_TYPE_PASTE_ROW, "item", item, NULL);
}

/**
 * jihua_paste_row_get_item:
 * @self: a row
 *
 * Returns: (transfer none): the figure
 */
JihuaPasteItem *
jihua_paste_row_get_item (JihuaPasteRow *self)
{
  g_return_val_if_fail (JIHUA_IS_PASTE_ROW (self), NULL);

  return self->item;
}
