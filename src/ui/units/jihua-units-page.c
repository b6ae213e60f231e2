/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-units-page.h"

#include <glib/gi18n-lib.h>

#include "jihua-picked-bar.h"
#include "jihua-unit-list-row.h"

/**
 * JihuaUnitsPage:
 *
 * Every unit that the plan names with the number of its targets, to look at
 * them or to rename it; and the targets that no unit is responsible for, to
 * assign several at once.
 */
struct _JihuaUnitsPage {
  AdwBreakpointBin parent_instance;

  JihuaDocument   *document;
  gboolean         narrow;
  GPtrArray       *listed;   /* the targets without a unit */

  GtkWidget       *content;
  GtkWidget       *units;
  GtkWidget       *without_part;
  GtkWidget       *without_heading;
  GtkWidget       *without;
  GtkWidget       *picked_bar;
};

enum {
  PROP_DOCUMENT = 1,
  PROP_NARROW,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaUnitsPage, jihua_units_page, ADW_TYPE_BREAKPOINT_BIN)

static void
list_units (JihuaUnitsPage *self)
{
  g_autoptr (GListModel) units = jihua_units_collect (jihua_document_get_plan (self->document));

  gtk_list_box_remove_all (GTK_LIST_BOX (self->units));
  for (guint i = 0; i < g_list_model_get_n_items (units); i++) {
    g_autoptr (JihuaUnit) unit = g_list_model_get_item (units, i);

    gtk_list_box_append (GTK_LIST_BOX (self->units), jihua_unit_list_row_new (self->document, unit));
  }
  gtk_widget_set_visible (self->units, g_list_model_get_n_items (units) > 0);
}

static gboolean
same_targets (GPtrArray *a,
              GPtrArray *b)
{
  if (a == NULL || a->len != b->len)
    return FALSE;

  for (guint i = 0; i < a->len; i++)
    if (g_ptr_array_index (a, i) != g_ptr_array_index (b, i))
      return FALSE;

  return TRUE;
}

static GtkWidget *
create_list (JihuaUnitsPage *self,
             GPtrArray      *targets)
{
  g_autoptr (GListStore) standings = g_list_store_new (JIHUA_TYPE_STANDING);
  GtkWidget *list;

  for (guint i = 0; i < targets->len; i++)
    g_list_store_append (standings, jihua_standings_lookup (jihua_document_get_standings (self->document),
                                                            g_ptr_array_index (targets, i)));

  list = jihua_target_list_new (G_LIST_MODEL (standings));
  g_object_bind_property (self, "narrow", list, "narrow", G_BINDING_SYNC_CREATE);
  jihua_target_list_set_picking (JIHUA_TARGET_LIST (list), TRUE);

  return list;
}

/* Only when they are others, so that what is picked stays picked. */
static void
list_without (JihuaUnitsPage *self)
{
  g_autoptr (GPtrArray) targets = jihua_units_list_unassigned (jihua_document_get_plan (self->document));
  g_autofree char *heading = NULL;
  GtkWidget *list;

  if (same_targets (self->listed, targets))
    return;

  heading = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u target without a responsible unit",
                                          "%u targets without a responsible unit", targets->len), targets->len);
  gtk_label_set_label (GTK_LABEL (self->without_heading), heading);
  gtk_widget_set_visible (self->without_part, targets->len > 0);

  list = create_list (self, targets);
  adw_bin_set_child (ADW_BIN (self->without), list);
  adw_bin_set_child (ADW_BIN (self->picked_bar), jihua_picked_bar_new (self->document, JIHUA_TARGET_LIST (list), TRUE));

  g_clear_pointer (&self->listed, g_ptr_array_unref);
  self->listed = g_steal_pointer (&targets);
}

static void
ledger_changed (JihuaUnitsPage *self)
{
  list_units (self);
  list_without (self);
}

static void
set_narrow (JihuaUnitsPage *self,
            gboolean        narrow)
{
  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  if (narrow)
    gtk_widget_add_css_class (self->content, "narrow");
  else
    gtk_widget_remove_css_class (self->content, "narrow");
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}

static void
jihua_units_page_constructed (GObject *object)
{
  JihuaUnitsPage *self = JIHUA_UNITS_PAGE (object);

  G_OBJECT_CLASS (jihua_units_page_parent_class)->constructed (object);

  g_signal_connect_object (jihua_document_get_ledger (self->document), "changed",
                           G_CALLBACK (ledger_changed), self, G_CONNECT_SWAPPED);
  ledger_changed (self);
}

static void
jihua_units_page_dispose (GObject *object)
{
  JihuaUnitsPage *self = JIHUA_UNITS_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_UNITS_PAGE);
  g_clear_pointer (&self->listed, g_ptr_array_unref);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (jihua_units_page_parent_class)->dispose (object);
}

static void
jihua_units_page_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  JihuaUnitsPage *self = JIHUA_UNITS_PAGE (object);

  switch (property_id) {
    case PROP_DOCUMENT:
      g_value_set_object (value, self->document);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_units_page_set_property (GObject      *object,
                               guint         property_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  JihuaUnitsPage *self = JIHUA_UNITS_PAGE (object);

  switch (property_id) {
    case PROP_DOCUMENT:
      self->document = g_value_dup_object (value);
      break;
    case PROP_NARROW:
      set_narrow (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_units_page_class_init (JihuaUnitsPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = jihua_units_page_constructed;
  object_class->dispose = jihua_units_page_dispose;
  object_class->get_property = jihua_units_page_get_property;
  object_class->set_property = jihua_units_page_set_property;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, JIHUA_TYPE_DOCUMENT,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * JihuaUnitsPage:narrow:
   *
   * Whether the page is as narrow as on a phone.
   */
  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-units-page.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaUnitsPage, content);
  gtk_widget_class_bind_template_child (widget_class, JihuaUnitsPage, units);
  gtk_widget_class_bind_template_child (widget_class, JihuaUnitsPage, without_part);
  gtk_widget_class_bind_template_child (widget_class, JihuaUnitsPage, without_heading);
  gtk_widget_class_bind_template_child (widget_class, JihuaUnitsPage, without);
  gtk_widget_class_bind_template_child (widget_class, JihuaUnitsPage, picked_bar);
}

static void
jihua_units_page_init (JihuaUnitsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jihua_units_page_get_units:
 * @self: a page
 *
 * Returns: (transfer none): the list of units
 */
GtkListBox *
jihua_units_page_get_units (JihuaUnitsPage *self)
{
  g_return_val_if_fail (JIHUA_IS_UNITS_PAGE (self), NULL);

  return GTK_LIST_BOX (self->units);
}

/**
 * jihua_units_page_get_without:
 * @self: a page
 *
 * Returns: (transfer none): the list of targets without a unit
 */
JihuaTargetList *
jihua_units_page_get_without (JihuaUnitsPage *self)
{
  g_return_val_if_fail (JIHUA_IS_UNITS_PAGE (self), NULL);

  return JIHUA_TARGET_LIST (adw_bin_get_child (ADW_BIN (self->without)));
}
