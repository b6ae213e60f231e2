/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-node-history.h"

#include <glib/gi18n-lib.h>

#include "jihua-help.h"
#include "jihua-history-model.h"
#include "jihua-history-row.h"
#include "jihua-places.h"

/* The page of the history has them all. */
#define N_SHOWN 3

/**
 * JihuaNodeHistory:
 *
 * What was changed last at a section or target and below it, and the way to
 * everything that ever was.
 */
struct _JihuaNodeHistory {
  AdwBin             parent_instance;

  JihuaDocument     *document;
  JihuaNode         *node;
  JihuaHistoryModel *model;

  GtkWidget         *list;
};

enum {
  PROP_DOCUMENT = 1,
  PROP_NODE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaNodeHistory, jihua_node_history, ADW_TYPE_BIN)

static void
show_all (JihuaNodeHistory *self)
{
  g_autofree char *place = g_strconcat (JIHUA_PLACE_HISTORY, "?in=", jihua_node_get_id (self->node), NULL);

  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-page", "s", place);
}

static void
row_activated (JihuaNodeHistory *self,
               GtkListBoxRow    *row)
{
  GtkWidget *child = gtk_list_box_row_get_child (row);
  JihuaNode *node = JIHUA_IS_HISTORY_ROW (child)
                      ? jihua_history_entry_get_node (jihua_history_row_get_entry (JIHUA_HISTORY_ROW (child))) : NULL;

  if (node != NULL && node != self->node)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.open-node", "s", jihua_node_get_id (node));
}

static void
add_row (JihuaNodeHistory  *self,
         JihuaHistoryEntry *entry)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *content = jihua_history_row_new (self->document, self->node);

  jihua_history_row_set_entry (JIHUA_HISTORY_ROW (content), entry);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), content);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), jihua_history_entry_get_node (entry) != self->node);
  gtk_list_box_append (GTK_LIST_BOX (self->list), row);
}

static void
add_link (JihuaNodeHistory *self,
          guint             n_changes)
{
  g_autofree char *title = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "All changes (%u)", "All changes (%u)",
                                                         n_changes), n_changes);
  GtkWidget *row = adw_button_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_button_row_set_end_icon_name (ADW_BUTTON_ROW (row), "go-next-symbolic");
  g_signal_connect_object (row, "activated", G_CALLBACK (show_all), self, G_CONNECT_SWAPPED);
  gtk_list_box_append (GTK_LIST_BOX (self->list), row);
}

static void
list_changes (JihuaNodeHistory *self)
{
  guint n_changes = g_list_model_get_n_items (G_LIST_MODEL (self->model));

  gtk_list_box_remove_all (GTK_LIST_BOX (self->list));
  for (guint i = 0; i < MIN (n_changes, N_SHOWN); i++) {
    g_autoptr (JihuaHistoryEntry) entry = g_list_model_get_item (G_LIST_MODEL (self->model), i);

    add_row (self, entry);
  }
  if (n_changes > 0)
    add_link (self, n_changes);

  gtk_widget_set_visible (GTK_WIDGET (self), n_changes > 0);
}

static void
jihua_node_history_constructed (GObject *object)
{
  JihuaNodeHistory *self = JIHUA_NODE_HISTORY (object);

  G_OBJECT_CLASS (jihua_node_history_parent_class)->constructed (object);

  self->model = jihua_history_model_new (jihua_document_get_ledger (self->document));
  jihua_history_model_set_node (self->model, self->node);
  g_signal_connect_object (self->model, "items-changed", G_CALLBACK (list_changes), self, G_CONNECT_SWAPPED);
  list_changes (self);
}

static void
jihua_node_history_dispose (GObject *object)
{
  JihuaNodeHistory *self = JIHUA_NODE_HISTORY (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_NODE_HISTORY);
  g_clear_object (&self->model);
  g_clear_object (&self->document);
  g_clear_object (&self->node);

  G_OBJECT_CLASS (jihua_node_history_parent_class)->dispose (object);
}

static void
jihua_node_history_set_property (GObject      *object,
                                 guint         property_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  JihuaNodeHistory *self = JIHUA_NODE_HISTORY (object);

  switch (property_id) {
    case PROP_DOCUMENT:
      self->document = g_value_dup_object (value);
      break;
    case PROP_NODE:
      self->node = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_node_history_class_init (JihuaNodeHistoryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = jihua_node_history_constructed;
  object_class->dispose = jihua_node_history_dispose;
  object_class->set_property = jihua_node_history_set_property;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, JIHUA_TYPE_DOCUMENT, flags);
  properties[PROP_NODE] =
    g_param_spec_object ("node", NULL, NULL, JIHUA_TYPE_NODE, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-node-history.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaNodeHistory, list);
  gtk_widget_class_bind_template_callback (widget_class, row_activated);
}

static void
jihua_node_history_init (JihuaNodeHistory *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  jihua_help_set_page (GTK_WIDGET (self), "history");
}

/**
 * jihua_node_history_new:
 * @document: the open ledger
 * @node: a node of its plan
 *
 * Returns: (transfer floating): the last changes at @node and below it; hidden
 *   as long as there are none
 */
GtkWidget *
jihua_node_history_new (JihuaDocument *document,
                        JihuaNode     *node)
{
  return g_object_new (JIHUA_TYPE_NODE_HISTORY,
                       "document", document,
                       "node", node,
                       NULL);
}
