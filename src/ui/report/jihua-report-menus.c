/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-report-menus.h"

#include <glib/gi18n-lib.h>

#include "jihua-collate.h"
#include "jihua-menu-label.h"
#include "jihua-unit-due.h"

/**
 * jihua_report_menus_get_unit_label:
 * @unit: a responsible unit as a model knows it
 *
 * Returns: its name for people, also for all of them and for none
 */
const char *
jihua_report_menus_get_unit_label (const char *unit)
{
  if (*unit == '\0')
    return _("All units");
  if (g_str_equal (unit, JIHUA_REPORT_NOBODY))
    return _("No unit named");

  return unit;
}

static void
append_unit (GMenu      *menu,
             const char *unit,
             guint       n_reported,
             guint       n_due)
{
  g_autofree char *name = jihua_menu_escape (jihua_report_menus_get_unit_label (unit));
  g_autofree char *label = NULL;
  g_autoptr (GMenuItem) item = NULL;

  if (n_due > 0)
    /* Translators: %1$s is a unit; %2$u of its %3$u figures are filled in */
    label = g_strdup_printf (C_("unit", "%1$s %2$u/%3$u"), name, n_reported, n_due);
  item = g_menu_item_new (label != NULL ? label : name, NULL);
  g_menu_item_set_action_and_target (item, "report.unit", "s", unit);
  g_menu_append_item (menu, item);
}

/* By name; targets that nobody is named for come last. */
static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  const JihuaUnitDue *first = *(const JihuaUnitDue * const *) a;
  const JihuaUnitDue *second = *(const JihuaUnitDue * const *) b;

  if (first->unit == NULL || second->unit == NULL)
    return (first->unit == NULL) - (second->unit == NULL);

  return jihua_collate (first->unit, second->unit);
}

/**
 * jihua_report_menus_fill_units:
 * @menu: a menu
 * @model: a reporting sheet
 *
 * Fills @menu with the units that report figures, and how far they are.
 */
void
jihua_report_menus_fill_units (GMenu            *menu,
                               JihuaReportModel *model)
{
  JihuaDocument *document = jihua_report_model_get_document (model);
  g_autoptr (GPtrArray) units = jihua_unit_due_collect (jihua_document_get_ledger (document),
                                                        jihua_report_model_get_period (model));
  guint n_reported = 0, n_due = 0;

  g_ptr_array_sort (units, compare_names);
  g_menu_remove_all (menu);
  for (guint i = 0; i < units->len; i++) {
    const JihuaUnitDue *due = g_ptr_array_index (units, i);

    n_reported += due->reported->len;
    n_due += jihua_unit_due_count (due);
  }

  append_unit (menu, "", n_reported, n_due);
  for (guint i = 0; i < units->len; i++) {
    const JihuaUnitDue *due = g_ptr_array_index (units, i);

    /* Where nobody is named at all, there is nothing to choose. */
    if (due->unit != NULL || units->len > 1)
      append_unit (menu, due->unit != NULL ? due->unit : JIHUA_REPORT_NOBODY,
                   due->reported->len, jihua_unit_due_count (due));
  }
}

/**
 * jihua_report_menus_fill_periods:
 * @menu: a menu
 * @model: a reporting sheet
 *
 * Fills @menu with the periods of the plan's year.
 */
void
jihua_report_menus_fill_periods (GMenu            *menu,
                                 JihuaReportModel *model)
{
  guint year = jihua_plan_get_year (jihua_document_get_plan (jihua_report_model_get_document (model)));

  for (guint month = 1; month <= 12; month++) {
    JihuaPeriod period = jihua_period_new (year, month);
    g_autofree char *target = jihua_period_to_string (period);
    g_autoptr (GMenuItem) item = g_menu_item_new (jihua_period_get_label (period), NULL);

    g_menu_item_set_action_and_target (item, "report.period", "s", target);
    g_menu_append_item (menu, item);
  }
}

static void
append_label (GtkWidget  *box,
              const char *text,
              const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (box), label);
}

static GtkWidget *
create_hint (const char * const *keys,
             const char         *meaning)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);

  for (gsize i = 0; keys[i] != NULL; i++)
    append_label (box, keys[i], "keycap");
  append_label (box, meaning, "caption");

  return box;
}

/**
 * jihua_report_menus_fill_hints:
 * @hints: a box
 *
 * Fills @hints with the keys of the sheet.
 */
void
jihua_report_menus_fill_hints (AdwWrapBox *hints)
{
  static const struct {
    const char *keys[3];
    const char        *meaning;
  } texts[] = {
    { { "Enter" }, NC_("key", "next") },
    { { "Shift", "Enter" }, NC_("key", "previous") },
    { { "Ctrl", "Enter" }, NC_("key", "source") },
    { { "F2" }, NC_("key", "edit") },
    { { "Esc" }, NC_("key", "restore") },
    { { "Shift", "↓" }, NC_("key", "select") },
    { { "Ctrl", "V" }, NC_("key", "paste column") },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    adw_wrap_box_append (hints, create_hint (texts[i].keys, g_dpgettext2 (GETTEXT_PACKAGE, "key", texts[i].meaning)));
}
