/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-actual-dialog.h"
#include "jihua-attention-row.h"
#include "jihua-due-row.h"
#include "jihua-finder.h"
#include "jihua-goal-settings.h"
#include "jihua-judgement-popover.h"
#include "jihua-ledger-file.h"
#include "jihua-node-menu.h"
#include "jihua-overrule-dialog.h"
#include "jihua-progress-row.h"
#include "jihua-report-table.h"
#include "jihua-result-row.h"
#include "jihua-results-pane.h"
#include "jihua-status-cell.h"
#include "jihua-target-list.h"
#include "jihua-target-row.h"
#include "jihua-test-utils.h"
#include "jihua-unit-dialog.h"

typedef struct {
  GFile         *file;
  JihuaDocument *document;
  JihuaWindow   *window;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (JihuaLedger) ledger = jihua_builtin_published_ledger ();
  g_autoptr (GError) error = NULL;

  g_settings_reset (jihua_application_get_settings (jihua_test_get_application ()), "ledgers");
  fixture->file = g_file_new_build_filename (jihua_test_get_home (), "menu.jihua", NULL);
  fixture->document = jihua_document_create (fixture->file, ledger, &error);
  g_assert_no_error (error);
  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 9));
  fixture->window = jihua_application_open_document (jihua_test_get_application (), fixture->document);
  jihua_test_resize (fixture->window, 1280, 800);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  jihua_test_close (fixture->window);
  g_clear_object (&fixture->document);
  g_file_delete (fixture->file, NULL, NULL);
  g_clear_object (&fixture->file);
}

static void
act (Fixture    *fixture,
     const char *action,
     const char *id)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), action, "s", id));
}

static void
check_dialog (Fixture *fixture,
              GType    type)
{
  AdwDialog *dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window));

  g_assert_true (g_type_is_a (G_OBJECT_TYPE (dialog), type));
  adw_dialog_force_close (dialog);
}

/* From another page: each is about the target that was pointed at. */
static void
test_actions (Fixture       *fixture,
              gconstpointer  data)
{
  static const struct {
    const char *action;
    GType     (*get_type) (void);
  } dialogs[] = {
    { "node.enter-figure", jihua_actual_dialog_get_type },
    { "node.edit-goal", jihua_goal_settings_get_type },
    { "node.overrule", jihua_overrule_dialog_get_type },
    { "node.assign-unit", jihua_unit_dialog_get_type },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (dialogs); i++) {
    act (fixture, dialogs[i].action, "A33");
    check_dialog (fixture, dialogs[i].get_type ());
  }
  g_assert_cmpstr (jihua_places_get_current (jihua_window_get_places (fixture->window)), ==, "overview");
}

static void
test_explain (Fixture       *fixture,
              gconstpointer  data)
{
  JihuaJudgementPopover *popover;

  act (fixture, "node.explain", "A33");
  jihua_test_settle (fixture->window);
  popover = jihua_test_find (fixture->window, JIHUA_TYPE_JUDGEMENT_POPOVER);
  g_assert_nonnull (popover);
  g_assert_cmpstr (jihua_node_get_id (jihua_standing_get_node (jihua_judgement_popover_get_standing (popover))), ==, "A33");
  gtk_popover_popdown (GTK_POPOVER (popover));
}

static void
test_list_targets (Fixture       *fixture,
                   gconstpointer  data)
{
  JihuaResultsPane *pane;

  act (fixture, "node.list-targets", "3.2");
  jihua_test_settle (fixture->window);
  pane = jihua_test_find (fixture->window, JIHUA_TYPE_RESULTS_PANE);
  g_assert_nonnull (pane);
  g_assert_true (g_str_has_prefix (jihua_results_pane_get_selected (pane), "3.2."));
}

static void
text_read (GObject      *clipboard,
           GAsyncResult *result,
           gpointer      user_data)
{
  char **text = user_data;

  *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (clipboard), result, NULL);
  g_assert_nonnull (*text);
}

static gboolean
is_set (gpointer data)
{
  return *(gpointer *) data != NULL;
}

static void
test_copy (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *text = NULL;

  act (fixture, "node.copy", "A33");
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (GTK_WIDGET (fixture->window)), NULL, text_read, &text);
  jihua_test_wait_until (is_set, &text);
  g_assert_cmpstr (text, ==, "33\tNew urban jobs\t948,000\t1 million jobs\tOn track");
}

static GtkWidget *
find_menu (GtkWidget *owner)
{
  for (GtkWidget *child = gtk_widget_get_first_child (owner); child != NULL; child = gtk_widget_get_next_sibling (child)) {
    if (GTK_IS_POPOVER_MENU (child))
      return child;
  }

  return NULL;
}

static gboolean
is_gone (gpointer owner)
{
  return find_menu (owner) == NULL;
}

/* With the key that is for it, on what has the focus. */
static void
check_menu (GtkWidget  *owner,
            GtkWidget  *focus,
            const char *id)
{
  GtkWidget *menu;
  GMenuModel *model;
  g_autoptr (GMenuModel) ways = NULL;
  g_autoptr (GVariant) target = NULL;

  jihua_test_press (focus, GDK_KEY_Menu);
  menu = find_menu (owner);
  g_assert_nonnull (menu);
  jihua_test_settle (menu);
  model = gtk_popover_menu_get_menu_model (GTK_POPOVER_MENU (menu));
  ways = g_menu_model_get_item_link (model, 0, G_MENU_LINK_SECTION);
  target = g_menu_model_get_item_attribute_value (ways, 0, G_MENU_ATTRIBUTE_TARGET, G_VARIANT_TYPE_STRING);
  g_assert_cmpstr (g_variant_get_string (target, NULL), ==, id);

  gtk_popover_popdown (GTK_POPOVER (menu));
  jihua_test_wait_until (is_gone, owner);
}

static void
test_in_tree (Fixture       *fixture,
              gconstpointer  data)
{
  GtkWidget *sidebar = jihua_test_find (fixture->window, JIHUA_TYPE_SIDEBAR);
  GtkWidget *expander = jihua_test_find (sidebar, GTK_TYPE_TREE_EXPANDER);

  check_menu (sidebar, expander, "1");
}

static void
test_in_targets (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkWidget *list;

  jihua_window_go_to (fixture->window, "3.2");
  jihua_test_settle (fixture->window);
  list = jihua_test_find (fixture->window, JIHUA_TYPE_TARGET_LIST);
  check_menu (list, jihua_test_find (list, JIHUA_TYPE_TARGET_ROW), "3.2.1");
}

static void
test_in_results (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkWidget *pane, *row;

  jihua_window_show_targets (fixture->window, "in=3.2");
  jihua_test_settle (fixture->window);
  pane = jihua_test_find (fixture->window, JIHUA_TYPE_RESULTS_PANE);
  row = jihua_test_find (pane, JIHUA_TYPE_RESULT_ROW);
  check_menu (pane, gtk_widget_get_parent (row), "3.2.1");
}

static void
test_in_sheet (Fixture       *fixture,
               gconstpointer  data)
{
  JihuaReportTable *table;

  jihua_window_go_to (fixture->window, "report");
  jihua_window_focus_page (fixture->window);
  jihua_test_settle (fixture->window);
  table = jihua_test_find (fixture->window, JIHUA_TYPE_REPORT_TABLE);
  check_menu (GTK_WIDGET (table), jihua_test_find (table, GTK_TYPE_COLUMN_VIEW),
              jihua_node_get_id (JIHUA_NODE (jihua_report_row_get_target (jihua_report_table_get_row (table)))));
}

static gboolean
has_action (GMenuModel *model,
            const char *wanted)
{
  for (int i = 0; i < g_menu_model_get_n_items (model); i++) {
    g_autoptr (GMenuModel) section = g_menu_model_get_item_link (model, i, G_MENU_LINK_SECTION);
    g_autofree char *action = NULL;

    if (section != NULL && has_action (section, wanted))
      return TRUE;
    if (g_menu_model_get_item_attribute (model, i, G_MENU_ATTRIBUTE_ACTION, "s", &action) && g_str_equal (action, wanted))
      return TRUE;
  }

  return FALSE;
}

static void
test_in_measures (Fixture       *fixture,
                  gconstpointer  data)
{
  GtkWidget *row;

  jihua_window_go_to (fixture->window, "3");
  jihua_test_settle (fixture->window);
  row = jihua_test_find (jihua_window_get_page (fixture->window), JIHUA_TYPE_PROGRESS_ROW);
  check_menu (row, row, "3.1");
  check_menu (row, jihua_test_find (row, JIHUA_TYPE_STATUS_CELL), "3.1.1");
}

static void
test_in_attention (Fixture       *fixture,
                   gconstpointer  data)
{
  GtkWidget *row = jihua_test_find (jihua_window_get_page (fixture->window), JIHUA_TYPE_ATTENTION_ROW);
  JihuaStanding *standing = jihua_attention_row_get_standing (JIHUA_ATTENTION_ROW (row));

  check_menu (row, row, jihua_node_get_id (jihua_standing_get_node (standing)));
}

/* Of a unit, and of what it owes. */
static void
test_in_due (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *row = jihua_test_find (jihua_window_get_page (fixture->window), JIHUA_TYPE_DUE_ROW);
  GtkWidget *cell = jihua_test_find (row, JIHUA_TYPE_STATUS_CELL);
  JihuaStanding *standing = jihua_status_cell_get_standing (JIHUA_STATUS_CELL (cell));
  GMenuModel *model;

  check_menu (row, cell, jihua_node_get_id (jihua_standing_get_node (standing)));

  jihua_test_press (row, GDK_KEY_Menu);
  model = gtk_popover_menu_get_menu_model (GTK_POPOVER_MENU (find_menu (row)));
  g_assert_true (has_action (model, "win.show-targets"));
  g_assert_true (has_action (model, "win.report"));
  gtk_popover_popdown (GTK_POPOVER (find_menu (row)));
  jihua_test_wait_until (is_gone, row);
}

/* Nothing is offered that could not be. */
static void
test_what_is_offered (Fixture       *fixture,
                      gconstpointer  data)
{
  static const struct {
    const char *id;
    const char *action;
    gboolean    offered;
  } cases[] = {
    { "A33", "node.enter-figure", TRUE },
    { "2.1.3", "node.enter-figure", FALSE },
    { "2.1.3", "node.overrule", TRUE },
    { "3.2", "node.overrule", FALSE },
    { "3.2", "node.list-targets", TRUE },
    { "3.2", "node.assign-unit", TRUE },
    { "A33", "node.list-targets", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    JihuaNode *node = jihua_plan_lookup (jihua_document_get_plan (fixture->document), cases[i].id);
    g_autoptr (GMenuModel) menu = jihua_node_menu_new (node);

    g_assert_cmpint (has_action (menu, cases[i].action), ==, cases[i].offered);
  }
}

int
main (int    argc,
      char **argv)
{
  jihua_test_init (&argc, &argv);

#define ADD(name, func) g_test_add ("/node-menu/" name, Fixture, NULL, set_up, func, tear_down)

  ADD ("actions", test_actions);
  ADD ("explain", test_explain);
  ADD ("list-targets", test_list_targets);
  ADD ("copy", test_copy);
  ADD ("in-tree", test_in_tree);
  ADD ("in-targets", test_in_targets);
  ADD ("in-results", test_in_results);
  ADD ("in-sheet", test_in_sheet);
  ADD ("in-measures", test_in_measures);
  ADD ("in-attention", test_in_attention);
  ADD ("in-due", test_in_due);
  ADD ("what-is-offered", test_what_is_offered);

  return g_test_run ();
}
