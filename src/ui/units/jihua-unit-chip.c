/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-unit-chip.h"

#include <glib/gi18n-lib.h>

#include "jihua-unit-dialog.h"
#include "jihua-unit-labels.h"

/**
 * JihuaUnitChip:
 *
 * Who is responsible for a target, as one of the facts about it; a click lets
 * one change that.
 */
struct _JihuaUnitChip {
  GtkButton      parent_instance;

  JihuaDocument *document;
  JihuaNode     *node;
  GtkWidget     *label;
};

enum {
  PROP_DOCUMENT = 1,
  PROP_NODE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaUnitChip, jihua_unit_chip, GTK_TYPE_BUTTON)

static char *
describe (JihuaNode *node)
{
  const char *cooperating = jihua_node_get_effective_cooperating (node);
  g_autofree char *inherited = jihua_node_dup_inherited_label (node);
  GString *text = g_string_new (_("Responsible unit"));

  if (inherited)
    g_string_append_printf (text, "\n%s", inherited);
  if (cooperating) {
    g_string_append_c (text, '\n');
    g_string_append_printf (text, _("Co-operating: %s"), cooperating);
  }

  return g_string_free (text, FALSE);
}

static void
show_unit (JihuaUnitChip *self)
{
  const char *unit = jihua_node_get_effective_responsible (self->node);
  g_autofree char *tooltip = describe (self->node);

  gtk_label_set_label (GTK_LABEL (self->label), unit ? unit : _("Assign unit…"));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, unit ? unit : _("Assign unit…"),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, tooltip,
                                  -1);
  if (unit && jihua_node_find_responsible (self->node) == self->node)
    gtk_widget_remove_css_class (GTK_WIDGET (self), "inherited");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self), "inherited");
}

static void
jihua_unit_chip_clicked (GtkButton *button)
{
  JihuaUnitChip *self = JIHUA_UNIT_CHIP (button);
  g_autoptr (GPtrArray) nodes = g_ptr_array_new ();

  g_ptr_array_add (nodes, self->node);
  adw_dialog_present (jihua_unit_dialog_new (self->document, nodes), GTK_WIDGET (self));
}

static void
jihua_unit_chip_constructed (GObject *object)
{
  JihuaUnitChip *self = JIHUA_UNIT_CHIP (object);
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  G_OBJECT_CLASS (jihua_unit_chip_parent_class)->constructed (object);

  self->label = g_object_new (GTK_TYPE_LABEL, "ellipsize", PANGO_ELLIPSIZE_END, NULL);
  gtk_box_append (GTK_BOX (content), gtk_image_new_from_icon_name ("avatar-default-symbolic"));
  gtk_box_append (GTK_BOX (content), self->label);
  gtk_button_set_child (GTK_BUTTON (self), content);

  g_signal_connect_object (jihua_document_get_ledger (self->document), "changed",
                           G_CALLBACK (show_unit), self, G_CONNECT_SWAPPED);
  show_unit (self);
}

static void
jihua_unit_chip_dispose (GObject *object)
{
  JihuaUnitChip *self = JIHUA_UNIT_CHIP (object);

  g_clear_object (&self->document);
  g_clear_object (&self->node);

  G_OBJECT_CLASS (jihua_unit_chip_parent_class)->dispose (object);
}

static void
jihua_unit_chip_set_property (GObject      *object,
                              guint         property_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  JihuaUnitChip *self = JIHUA_UNIT_CHIP (object);

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
jihua_unit_chip_class_init (JihuaUnitChipClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = jihua_unit_chip_constructed;
  object_class->dispose = jihua_unit_chip_dispose;
  object_class->set_property = jihua_unit_chip_set_property;
  GTK_BUTTON_CLASS (klass)->clicked = jihua_unit_chip_clicked;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, JIHUA_TYPE_DOCUMENT, flags);
  properties[PROP_NODE] =
    g_param_spec_object ("node", NULL, NULL, JIHUA_TYPE_NODE, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jihua_unit_chip_init (JihuaUnitChip *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "chip");
}

/**
 * jihua_unit_chip_new:
 * @document: the open ledger
 * @node: a node of its plan
 *
 * Returns: (transfer floating): a chip with its responsible unit
 */
GtkWidget *
jihua_unit_chip_new (JihuaDocument *document,
                     JihuaNode     *node)
{
  return g_object_new (JIHUA_TYPE_UNIT_CHIP,
                       "document", document,
                       "node", node,
                       NULL);
}
