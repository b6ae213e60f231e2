/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-tour.h"

#include "jihua-actual-dialog.h"
#include "jihua-annex-page.h"
#include "jihua-error-dialog.h"
#include "jihua-finder.h"
#include "jihua-goal-settings.h"
#include "jihua-notes-pane.h"
#include "jihua-paste-dialog.h"
#include "jihua-report-page.h"
#include "jihua-target-page.h"
#include "jihua-test-utils.h"
#include "jihua-unit-dialog.h"

/* A way through everything the program shows: each page, each dialog, and what
 * opens from the buttons on them. Whoever looks for something that must be so
 * everywhere takes this tour. */

#define LONG_PATH "/home/planner/Documents/2024/an-office-that-keeps-its-ledgers-in-deep-folders/台账.jihua"

/* Makes something more be shown than the page alone; returns what to look at. */
typedef GtkWidget * (*Open) (JihuaWindow *window,
                             const char  *detail);

static GtkWidget *
find_page (JihuaWindow *window,
           GType        type)
{
  GtkWidget *page = jihua_test_find (window, type);

  g_assert_nonnull (page);

  return page;
}

static GtkWidget *
get_dialog (JihuaWindow *window)
{
  AdwDialog *dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));

  g_assert_nonnull (dialog);

  return GTK_WIDGET (dialog);
}

static GtkWidget *
open_by_application (JihuaWindow *window,
                     const char  *action)
{
  g_action_group_activate_action (G_ACTION_GROUP (jihua_test_get_application ()), action, NULL);

  return get_dialog (window);
}

static GtkWidget *
open_rules (JihuaWindow *window,
            const char  *detail)
{
  gtk_widget_activate_action (GTK_WIDGET (window), "win.judging-rules", NULL);

  return get_dialog (window);
}

static GtkWidget *
open_goal_settings (JihuaWindow *window,
                    const char  *setting)
{
  gtk_widget_activate_action (find_page (window, JIHUA_TYPE_TARGET_PAGE), "page.edit-goal", "s", setting);

  return get_dialog (window);
}

/* A page behind a row of the goal settings. */
static GtkWidget *
open_goal_page (JihuaWindow *window,
                const char  *setting)
{
  GtkWidget *dialog = open_goal_settings (window, setting);
  g_autoptr (GEnumClass) klass = g_type_class_ref (JIHUA_TYPE_SETTING);
  GEnumValue *value = g_enum_get_value_by_nick (klass, setting);
  GtkWidget *row = jihua_goal_settings_get_row (JIHUA_GOAL_SETTINGS (dialog), (JihuaSetting) value->value);

  g_assert_nonnull (row);
  g_signal_emit_by_name (row, "activated");

  return dialog;
}

static GtkWidget *
open_overrule (JihuaWindow *window,
               const char  *detail)
{
  gtk_widget_activate_action (find_page (window, JIHUA_TYPE_TARGET_PAGE), "page.overrule", NULL);

  return get_dialog (window);
}

static GtkWidget *
open_units (JihuaWindow *window,
            const char  *id)
{
  JihuaDocument *document = jihua_window_get_document (window);
  g_autoptr (GPtrArray) nodes = g_ptr_array_new ();

  g_ptr_array_add (nodes, jihua_plan_lookup (jihua_document_get_plan (document), id));
  adw_dialog_present (jihua_unit_dialog_new (document, nodes), GTK_WIDGET (window));

  return get_dialog (window);
}

static GtkWidget *
open_actual (JihuaWindow *window,
             const char  *id)
{
  JihuaDocument *document = jihua_window_get_document (window);
  JihuaTarget *target = JIHUA_TARGET (jihua_plan_lookup (jihua_document_get_plan (document), id));
  g_autoptr (JihuaActualRow) row = jihua_actual_row_new (document, target, jihua_document_get_as_of (document));

  adw_dialog_present (jihua_actual_dialog_new (row), GTK_WIDGET (window));

  return get_dialog (window);
}

static GtkWidget *
open_paste (JihuaWindow *window,
            const char  *text)
{
  JihuaReportModel *model = jihua_report_page_get_model (JIHUA_REPORT_PAGE (find_page (window, JIHUA_TYPE_REPORT_PAGE)));
  g_autoptr (GPtrArray) rows = jihua_report_model_list_all (model);
  JihuaPasteSheet sheet = {
    .document = jihua_window_get_document (window),
    .period = jihua_report_model_get_period (model),
    .rows = rows,
    .n_shown = g_list_model_get_n_items (G_LIST_MODEL (model)),
  };
  g_autoptr (JihuaPastePlan) plan = jihua_paste_plan_new (&sheet, text);

  adw_dialog_present (jihua_paste_dialog_new (plan), GTK_WIDGET (window));

  return get_dialog (window);
}

static GtkWidget *
open_note_editor (JihuaWindow *window,
                  const char  *detail)
{
  gtk_widget_activate_action (find_page (window, JIHUA_TYPE_NOTES_PANE), "notes.add", NULL);

  return GTK_WIDGET (window);
}

static GtkWidget *
open_error (JihuaWindow *window,
            const char  *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  g_assert_false (jihua_application_open_file (jihua_test_get_application (), file, &error));
  jihua_error_dialog_present (GTK_WIDGET (window), "", error);

  return get_dialog (window);
}

static GtkWidget *
open_sidebar (JihuaWindow *window,
              const char  *detail)
{
  AdwNavigationSplitView *view = jihua_test_find (window, ADW_TYPE_NAVIGATION_SPLIT_VIEW);

  if (adw_navigation_split_view_get_collapsed (view))
    jihua_window_toggle_sidebar (window);

  return GTK_WIDGET (window);
}

static GtkWidget *
search (JihuaWindow *window,
        const char  *words)
{
  gtk_widget_activate_action (GTK_WIDGET (window), "win.search", NULL);
  gtk_editable_set_text (jihua_test_find (find_page (window, JIHUA_TYPE_FINDER), GTK_TYPE_SEARCH_ENTRY), words);

  return GTK_WIDGET (window);
}

static GtkWidget *
show_targets (JihuaWindow *window,
              const char  *query)
{
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-targets", "s", query);

  return GTK_WIDGET (window);
}

static GtkWidget *
sort_annex (JihuaWindow *window,
            const char  *column)
{
  GtkWidget *page = find_page (window, JIHUA_TYPE_ANNEX_PAGE);

  gtk_widget_activate_action (page, "view.order", "s", column);

  return GTK_WIDGET (window);
}

static const struct {
  const char *name;
  const char *place;
  Open        open;
  const char *detail;
} stops[] = {
  { "overview", "overview" },
  { "reporting", "report" },
  { "reporting-unit", "report?unit=%E7%9C%81%E7%BB%9F%E8%AE%A1%E5%B1%80" },
  { "annex", "annex" },
  { "annex-sorted", "annex", sort_annex, "status" },
  { "annex-official", "annex", sort_annex, "official" },
  { "notice", "notice" },
  { "history", "history" },
  { "units", "units" },
  { "chapter", "3" },
  { "measure", "3.2" },
  { "measure-without-targets", "10.1" },
  { "measure-long", "5.2" },
  { "category", "A:1" },
  { "row", "A25" },
  { "target-rate", "A5" },
  { "target-in-step", "A7" },
  { "target-increase", "A9.2" },
  { "target-faster", "A10" },
  { "target-cumulative", "A33" },
  { "target-average", "A34" },
  { "target-ceiling", "A35" },
  { "target-assigned", "A25.1" },
  { "target-small", "A47" },
  { "target-date", "2.1.3" },
  { "target-deliver", "5.3.1" },
  { "target-none-occurs", "1.4.4" },
  { "target-tied", "5.2.2" },
  { "sidebar", "3.2.2", open_sidebar },
  { "search", "A8", search, "gdzctz" },
  { "search-text", "A8", search, "数字经济" },
  { "search-translated", "A8", search, "growth" },
  { "search-nothing", "A8", search, "xyz" },
  { "targets", "A8", show_targets, "status=behind&status=far-behind&status=not-reported&in=A:1" },
  { "targets-none", "A8", show_targets, "kind=about&status=awaiting-assignment" },
  { "search-left", "overview", search, "" },
  { "preferences", "overview", open_by_application, "preferences" },
  { "shortcuts", "overview", open_by_application, "shortcuts" },
  { "about", "overview", open_by_application, "about" },
  { "rules", "overview", open_rules },
  { "goal-settings-rate", "A5", open_goal_settings, "tolerance" },
  { "goal-settings-baseline", "A9.2", open_goal_settings, "" },
  { "goal-settings-date", "2.1.3", open_goal_settings, "" },
  { "phasing", "A33", open_goal_page, "phasing" },
  { "tie", "A5", open_goal_page, "tie" },
  { "overrule", "A5", open_overrule },
  { "unit-dialog", "3.2.2", open_units, "3.2.2" },
  { "actual-dialog", "A33", open_actual, "A33" },
  { "paste-dialog", "report", open_paste, "指标\t1-9月\t说明\n地区生产总值增长\t5.4\t初步\n"
                                          "规上工业增加值增长\t7.8x\t\n不知名的指标\t3\t\n" },
  { "note-editor", "3.2", open_note_editor },
  { "error", "overview", open_error, LONG_PATH },
};

static void
close_dialogs (JihuaWindow *window)
{
  AdwDialog *dialog;

  while ((dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window))) != NULL) {
    adw_dialog_force_close (dialog);
    jihua_test_iterate ();
  }
}

/* Buttons that look alike and stand in the same kind of widget open the same. */
static char *
describe_button (GtkWidget *button)
{
  const char *icon = gtk_menu_button_get_icon_name (GTK_MENU_BUTTON (button));
  const char *tooltip = gtk_widget_get_tooltip_text (button);

  return g_strjoin ("-", G_OBJECT_TYPE_NAME (gtk_widget_get_parent (button)), icon ? icon : "button",
                    tooltip ? tooltip : "", NULL);
}

static void
collect_buttons (GtkWidget  *widget,
                 GHashTable *buttons)
{
  if (!gtk_widget_get_mapped (widget))
    return;

  if (GTK_IS_MENU_BUTTON (widget)) {
    g_autofree char *description = describe_button (widget);

    if (gtk_widget_is_sensitive (widget) && !g_hash_table_contains (buttons, description))
      g_hash_table_insert (buttons, g_steal_pointer (&description), g_object_ref (widget));
    return;
  }

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_buttons (child, buttons);
}

static void
visit_popover (GtkMenuButton  *button,
               const char     *name,
               JihuaTourVisit  visit,
               gpointer        data)
{
  GtkPopover *popover;

  /* What hangs on something out of sight closes again. */
  gtk_widget_grab_focus (GTK_WIDGET (button));
  jihua_test_settle (button);
  gtk_menu_button_popup (button);
  popover = gtk_menu_button_get_popover (button);
  g_assert_nonnull (popover);
  jihua_test_settle (popover);
  visit (GTK_WIDGET (popover), name, data);
  gtk_menu_button_popdown (button);
  /* A menu closes when the focus goes elsewhere, also where it came from. */
  jihua_test_settle (gtk_widget_get_root (GTK_WIDGET (button)));
}

/* What was opened once in a tour is known. */
static void
visit_popovers (GtkWidget      *root,
                const char     *stop,
                GHashTable     *seen,
                JihuaTourVisit  visit,
                gpointer        data)
{
  g_autoptr (GHashTable) buttons = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  GHashTableIter iter;
  char *description;
  GtkMenuButton *button;

  collect_buttons (root, buttons);
  g_hash_table_iter_init (&iter, buttons);
  while (g_hash_table_iter_next (&iter, (gpointer *) &description, (gpointer *) &button)) {
    g_autofree char *name = NULL;

    if (!g_hash_table_add (seen, g_strdup (description)))
      continue;
    name = g_strdup_printf ("%s-popover-%u", stop, g_hash_table_size (seen));
    g_test_message ("%s: %s", name, description);
    visit_popover (button, name, visit, data);
  }
}

static void
visit_stop (JihuaWindow    *window,
            gsize           index,
            GHashTable     *seen,
            JihuaTourVisit  visit,
            gpointer        data)
{
  GtkWidget *shown = GTK_WIDGET (window);

  jihua_window_go_to (window, stops[index].place);
  jihua_test_settle (window);
  if (stops[index].open)
    shown = stops[index].open (window, stops[index].detail);
  jihua_test_settle (shown);

  visit (shown, stops[index].name, data);
  if (seen != NULL)
    visit_popovers (shown, stops[index].name, seen, visit, data);
  close_dialogs (window);
}

/**
 * jihua_tour:
 * @window: a window with a ledger of the plan of 2024
 * @route: how much to show
 * @visit: what to do at every stop
 * @data: data for it
 *
 * Shows one page after the other, and what opens from them.
 */
void
jihua_tour (JihuaWindow    *window,
            JihuaTourRoute  route,
            JihuaTourVisit  visit,
            gpointer        data)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (stops); i++) {
    if (route != JIHUA_TOUR_PAGES || stops[i].open == NULL)
      visit_stop (window, i, route == JIHUA_TOUR_EVERYTHING ? seen : NULL, visit, data);
  }
}
