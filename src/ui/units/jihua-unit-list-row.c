/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-unit-list-row.h"

#include <glib/gi18n-lib.h>

#include "jihua-filter.h"
#include "jihua-unit-labels.h"

/**
 * JihuaUnitListRow:
 *
 * A unit of the plan with the number of its targets, which it leads to. It can
 * be given another name everywhere.
 */
struct _JihuaUnitListRow {
  AdwActionRow   parent_instance;

  JihuaDocument *document;
  JihuaUnit     *unit;

  GtkWidget     *rename;
  GtkWidget     *popover;
  GtkWidget     *name;
  GtkWidget     *hint;
  GtkWidget     *confirm;
};

G_DEFINE_FINAL_TYPE (JihuaUnitListRow, jihua_unit_list_row, ADW_TYPE_ACTION_ROW)

static char *
dup_name (JihuaUnitListRow *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->name))));
}

static gboolean
is_taken (JihuaUnitListRow *self,
          const char       *name)
{
  g_autoptr (GListModel) units = jihua_units_collect (jihua_document_get_plan (self->document));

  for (guint i = 0; i < g_list_model_get_n_items (units); i++) {
    g_autoptr (JihuaUnit) unit = g_list_model_get_item (units, i);

    if (g_str_equal (jihua_unit_get_name (unit), name))
      return TRUE;
  }

  return FALSE;
}

static gboolean
is_one_name (const char *name)
{
  g_auto (GStrv) names = jihua_units_split (name);

  return g_strv_length (names) == 1;
}

static void
name_changed (JihuaUnitListRow *self)
{
  g_autofree char *name = dup_name (self);
  gboolean changed = !g_str_equal (name, jihua_unit_get_name (self->unit));
  gboolean taken = changed && is_taken (self, name);
  /* Translators: %s is the name of another unit */
  g_autofree char *hint = taken ? g_strdup_printf (_("Becomes one with “%s”"), name) : NULL;

  gtk_label_set_label (GTK_LABEL (self->hint), hint != NULL ? hint : "");
  gtk_widget_set_visible (self->hint, taken);
  gtk_widget_set_sensitive (self->confirm, changed && is_one_name (name));
}

static void
rename_shown (JihuaUnitListRow *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->name), jihua_unit_get_name (self->unit));
  gtk_widget_grab_focus (self->name);
  name_changed (self);
}

/* The list is made anew by the new name, so the popover goes first. */
static void
rename_clicked (JihuaUnitListRow *self)
{
  g_autofree char *name = dup_name (self);

  if (!gtk_widget_get_sensitive (self->confirm))
    return;

  gtk_popover_popdown (GTK_POPOVER (self->popover));
  jihua_unit_list_row_rename (self, name);
}

static void
jihua_unit_list_row_activate (AdwActionRow *row)
{
  JihuaUnitListRow *self = JIHUA_UNIT_LIST_ROW (row);
  g_autoptr (JihuaFilter) filter = jihua_filter_new ();
  g_autofree char *query = NULL;

  jihua_filter_set_unit (filter, jihua_unit_get_name (self->unit), TRUE);
  query = jihua_filter_dup_query (filter);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-targets", "s", query);
}

static void
jihua_unit_list_row_dispose (GObject *object)
{
  JihuaUnitListRow *self = JIHUA_UNIT_LIST_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_UNIT_LIST_ROW);
  g_clear_object (&self->document);
  g_clear_object (&self->unit);

  G_OBJECT_CLASS (jihua_unit_list_row_parent_class)->dispose (object);
}

static void
jihua_unit_list_row_class_init (JihuaUnitListRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jihua_unit_list_row_dispose;
  ADW_ACTION_ROW_CLASS (klass)->activate = jihua_unit_list_row_activate;

  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-unit-list-row.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaUnitListRow, rename);
  gtk_widget_class_bind_template_child (widget_class, JihuaUnitListRow, popover);
  gtk_widget_class_bind_template_child (widget_class, JihuaUnitListRow, name);
  gtk_widget_class_bind_template_child (widget_class, JihuaUnitListRow, hint);
  gtk_widget_class_bind_template_child (widget_class, JihuaUnitListRow, confirm);
  gtk_widget_class_bind_template_callback (widget_class, rename_shown);
  gtk_widget_class_bind_template_callback (widget_class, name_changed);
  gtk_widget_class_bind_template_callback (widget_class, rename_clicked);
}

static void
jihua_unit_list_row_init (JihuaUnitListRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jihua_unit_list_row_new:
 * @document: the open ledger
 * @unit: a unit of its plan
 *
 * Returns: (transfer floating): a row for the unit
 */
GtkWidget *
jihua_unit_list_row_new (JihuaDocument *document,
                         JihuaUnit     *unit)
{
  JihuaUnitListRow *self = g_object_new (JIHUA_TYPE_UNIT_LIST_ROW, NULL);
  g_autofree char *count = jihua_unit_dup_count_label (unit);

  self->document = g_object_ref (document);
  self->unit = g_object_ref (unit);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), jihua_unit_get_name (unit));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), count);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), jihua_unit_get_n_lead (unit) > 0);

  return GTK_WIDGET (self);
}

/**
 * jihua_unit_list_row_rename:
 * @self: a row
 * @name: a name in one line
 *
 * Gives the unit another name wherever it stands in the plan.
 */
void
jihua_unit_list_row_rename (JihuaUnitListRow *self,
                            const char       *name)
{
  g_return_if_fail (JIHUA_IS_UNIT_LIST_ROW (self));

  jihua_document_rename_unit (self->document, jihua_unit_get_name (self->unit), name);
}
