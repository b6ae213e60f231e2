/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-unit-row.h"

#include <glib/gi18n-lib.h>

#include "jihua-unit-dialog.h"
#include "jihua-unit-labels.h"

/**
 * JihuaUnitRow:
 *
 * Who is responsible for a section or target, and who co-operates; activated,
 * it lets one change that. What is inherited is dimmed.
 */
struct _JihuaUnitRow {
  AdwActionRow   parent_instance;

  JihuaDocument *document;
  JihuaNode     *node;
};

enum {
  PROP_DOCUMENT = 1,
  PROP_NODE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaUnitRow, jihua_unit_row, ADW_TYPE_ACTION_ROW)

static char *
describe (JihuaNode *node)
{
  const char *responsible = jihua_node_get_effective_responsible (node);
  const char *cooperating = jihua_node_get_effective_cooperating (node);
  g_autofree char *inherited = jihua_node_dup_inherited_label (node);
  GString *text = g_string_new (responsible ? responsible : _("None yet"));

  if (inherited)
    g_string_append_printf (text, "\n%s", inherited);
  if (cooperating) {
    g_string_append_c (text, '\n');
    /* Translators: %s are units */
    g_string_append_printf (text, _("Co-operating: %s"), cooperating);
  }

  return g_string_free (text, FALSE);
}

static void
show_units (JihuaUnitRow *self)
{
  g_autofree char *text = describe (self->node);

  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), text);
  if (jihua_node_find_responsible (self->node) == self->node)
    gtk_widget_remove_css_class (GTK_WIDGET (self), "inherited");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self), "inherited");
}

static void
jihua_unit_row_activate (AdwActionRow *row)
{
  JihuaUnitRow *self = JIHUA_UNIT_ROW (row);
  g_autoptr (GPtrArray) nodes = g_ptr_array_new ();

  g_ptr_array_add (nodes, self->node);
  adw_dialog_present (jihua_unit_dialog_new (self->document, nodes), GTK_WIDGET (self));
}

static void
jihua_unit_row_constructed (GObject *object)
{
  JihuaUnitRow *self = JIHUA_UNIT_ROW (object);
  GtkWidget *pencil = gtk_image_new_from_icon_name ("document-edit-symbolic");

  G_OBJECT_CLASS (jihua_unit_row_parent_class)->constructed (object);

  gtk_accessible_update_state (GTK_ACCESSIBLE (pencil), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), _("Responsible unit"));
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), pencil);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "property");

  g_signal_connect_object (jihua_document_get_ledger (self->document), "changed",
                           G_CALLBACK (show_units), self, G_CONNECT_SWAPPED);
  show_units (self);
}

static void
jihua_unit_row_dispose (GObject *object)
{
  JihuaUnitRow *self = JIHUA_UNIT_ROW (object);

  g_clear_object (&self->document);
  g_clear_object (&self->node);

  G_OBJECT_CLASS (jihua_unit_row_parent_class)->dispose (object);
}

static void
jihua_unit_row_set_property (GObject      *object,
                             guint         property_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  JihuaUnitRow *self = JIHUA_UNIT_ROW (object);

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
jihua_unit_row_class_init (JihuaUnitRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = jihua_unit_row_constructed;
  object_class->dispose = jihua_unit_row_dispose;
  object_class->set_property = jihua_unit_row_set_property;
  ADW_ACTION_ROW_CLASS (klass)->activate = jihua_unit_row_activate;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, JIHUA_TYPE_DOCUMENT, flags);
  properties[PROP_NODE] =
    g_param_spec_object ("node", NULL, NULL, JIHUA_TYPE_NODE, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jihua_unit_row_init (JihuaUnitRow *self)
{
}

/**
 * jihua_unit_row_new:
 * @document: the open ledger
 * @node: a node of its plan
 *
 * Returns: (transfer floating): a row that shows and changes its units
 */
GtkWidget *
jihua_unit_row_new (JihuaDocument *document,
                    JihuaNode     *node)
{
  return g_object_new (JIHUA_TYPE_UNIT_ROW,
                       "document", document,
                       "node", node,
                       NULL);
}
