/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-actual-dialog.h"
#include "jihua-actual-list-row.h"
#include "jihua-deed-form.h"
#include "jihua-judgement-popover.h"
#include "jihua-period-picker.h"
#include "jihua-sheet-fixture.h"
#include "jihua-target-chart.h"
#include "jihua-test-utils.h"

static void
assert_ledger (JihuaSheetFixture *fixture,
               guint              month,
               const char        *expected)
{
  g_autofree char *value = jihua_sheet_fixture_read (fixture, "A33", 2024, month);

  g_assert_cmpstr (value, ==, expected);
}

/* Row 33: a planner records the figure of September with its source, sees what
 * it means, takes it back and brings it again. */
static void
test_story (JihuaSheetFixture *fixture,
            gconstpointer      data)
{
  static const char explanation[] =
    "Jan–Sep: 948,000 jobs, 94.8% of the year’s goal, 19.8 points ahead of the pace of time (75%).";
  JihuaActual *actual;

  jihua_sheet_fixture_open (fixture, "A33");
  g_assert_true (jihua_test_shows_text (jihua_sheet_fixture_get_head (fixture), "Not reported"));

  jihua_sheet_fixture_enter (fixture, 9, "94.8");
  assert_ledger (fixture, 9, "94.8");
  jihua_sheet_fixture_assert_focus (fixture, 12, JIHUA_SHEET_VALUE);

  jihua_sheet_fixture_press (fixture, GDK_KEY_Up, 0);
  jihua_sheet_fixture_press (fixture, GDK_KEY_Tab, 0);
  jihua_sheet_fixture_press (fixture, GDK_KEY_Tab, 0);
  jihua_sheet_fixture_press (fixture, GDK_KEY_Tab, 0);
  jihua_sheet_fixture_assert_focus (fixture, 9, JIHUA_SHEET_SOURCE);
  jihua_sheet_fixture_type (fixture, "省统计局新闻发布会");
  jihua_sheet_fixture_press (fixture, GDK_KEY_Return, 0);

  actual = jihua_ledger_find_actual (jihua_document_get_ledger (fixture->window.document),
                                     jihua_sheet_fixture_get_target (fixture, "A33"), jihua_period_new (2024, 9));
  g_assert_cmpstr (jihua_actual_get_source (actual), ==, "省统计局新闻发布会");
  g_assert_false (jihua_actual_get_final (actual));

  g_assert_true (jihua_test_shows_text (jihua_sheet_fixture_get_head (fixture), "On track"));
  g_assert_true (jihua_test_shows_text (jihua_sheet_fixture_get_head (fixture), "948,000"));
  g_assert_true (jihua_test_shows_text (jihua_sheet_fixture_get_head (fixture), "94.8%, pace of time 75%"));
  g_assert_true (jihua_test_shows_text (jihua_sheet_fixture_get_head (fixture), explanation));
  jihua_test_screenshot (fixture->window.window, "target-story");

  g_assert_true (jihua_document_undo (fixture->window.document));
  g_assert_true (jihua_document_undo (fixture->window.document));
  assert_ledger (fixture, 9, "");
  g_assert_cmpstr (jihua_sheet_fixture_get_text (fixture, 9, JIHUA_SHEET_VALUE), ==, "");
  g_assert_true (jihua_test_shows_text (jihua_sheet_fixture_get_head (fixture), "Not reported"));

  g_assert_true (jihua_document_redo (fixture->window.document));
  g_assert_true (jihua_document_redo (fixture->window.document));
  g_assert_true (jihua_test_shows_text (fixture->page, "All changes (6)"));
  g_assert_cmpstr (jihua_sheet_fixture_get_text (fixture, 9, JIHUA_SHEET_VALUE), ==, "94.8");
  g_assert_cmpstr (jihua_sheet_fixture_get_text (fixture, 9, JIHUA_SHEET_SOURCE), ==, "省统计局新闻发布会");
  g_assert_true (jihua_test_shows_text (jihua_sheet_fixture_get_head (fixture), "On track"));
}

static GtkWidget *
find_button (GtkWidget  *widget,
             const char *label)
{
  if (GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_button (child, label);

    if (found != NULL)
      return found;
  }

  return NULL;
}

static GtkWidget *
find_hidden (GtkWidget *widget,
             GType      type)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_hidden (child, type);

    if (found != NULL)
      return found;
  }

  return NULL;
}

static gboolean
is_visible (gpointer data)
{
  return gtk_widget_get_mapped (data);
}

static gboolean
is_hidden (gpointer data)
{
  return !gtk_widget_get_mapped (data);
}

static void
test_add_period (JihuaSheetFixture *fixture,
                 gconstpointer      data)
{
  GtkWidget *picker;

  jihua_sheet_fixture_open (fixture, "A33");
  picker = find_hidden (GTK_WIDGET (jihua_sheet_fixture_get_pane (fixture)), JIHUA_TYPE_PERIOD_PICKER);
  gtk_menu_button_popup (GTK_MENU_BUTTON (gtk_widget_get_parent (picker)));
  jihua_test_wait_until (is_visible, picker);

  g_assert_false (gtk_widget_get_sensitive (find_button (picker, "Jan–Sep")));
  g_assert_true (gtk_widget_get_sensitive (find_button (picker, "Jan–Aug")));
  g_signal_emit_by_name (find_button (picker, "Jan–Aug"), "clicked");
  jihua_test_wait_until (is_hidden, picker);

  jihua_sheet_fixture_assert_focus (fixture, 8, JIHUA_SHEET_VALUE);
  jihua_sheet_fixture_type (fixture, "83.1");
  jihua_sheet_fixture_press (fixture, GDK_KEY_Return, 0);
  assert_ledger (fixture, 8, "83.1");
  jihua_sheet_fixture_assert_focus (fixture, 9, JIHUA_SHEET_VALUE);
}

static void
test_how_judged (JihuaSheetFixture *fixture,
                 gconstpointer      data)
{
  GtkWidget *popover;

  jihua_sheet_fixture_open (fixture, "A33");
  jihua_sheet_fixture_enter (fixture, 9, "94.8");
  popover = find_hidden (GTK_WIDGET (fixture->page), JIHUA_TYPE_JUDGEMENT_POPOVER);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->page), "page.show-how-judged", NULL));
  jihua_test_wait_until (is_visible, popover);

  g_assert_true (jihua_test_shows_text (popover, "Jan–Sep: actual 948,000 jobs"));
  g_assert_true (jihua_test_shows_text (popover, "948,000 ÷ 1 million = 94.8%, pace of time 75%"));
  g_assert_true (jihua_test_shows_text (popover, "In the course of the year: On track"));
  gtk_popover_popdown (GTK_POPOVER (popover));
  jihua_test_wait_until (is_hidden, popover);
}

static gboolean
is_narrow (gpointer data)
{
  return jihua_actuals_pane_get_narrow (data);
}

static JihuaActualDialog *
open_dialog (JihuaSheetFixture *fixture,
             int                line)
{
  GtkListBox *list = jihua_actuals_pane_get_list (jihua_sheet_fixture_get_pane (fixture));
  AdwDialog *dialog;

  g_signal_emit_by_name (list, "row-activated", gtk_list_box_get_row_at_index (list, line));
  dialog = adw_window_get_visible_dialog (ADW_WINDOW (fixture->window.window));
  g_assert_true (JIHUA_IS_ACTUAL_DIALOG (dialog));
  jihua_test_settle (dialog);

  return JIHUA_ACTUAL_DIALOG (dialog);
}

static AdwEntryRow *
find_entry (GtkWidget  *widget,
            const char *title)
{
  if (ADW_IS_ENTRY_ROW (widget)
      && g_strcmp0 (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), title) == 0)
    return ADW_ENTRY_ROW (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child)) {
    AdwEntryRow *found = find_entry (child, title);

    if (found != NULL)
      return found;
  }

  return NULL;
}

static void
fill_entry (JihuaActualDialog *dialog,
            const char        *title,
            const char        *text)
{
  gtk_editable_set_text (GTK_EDITABLE (find_entry (GTK_WIDGET (dialog), title)), text);
}

static gboolean
has_no_dialog (gpointer data)
{
  return adw_window_get_visible_dialog (ADW_WINDOW (data)) == NULL;
}

static void
test_narrow (JihuaSheetFixture *fixture,
             gconstpointer      data)
{
  static const char title[] = "Actual, 10,000 jobs";
  static const char message[] = "“九十” is not a number; one such as 94.8 or −0.5 is expected";
  JihuaActualDialog *dialog;
  AdwEntryRow *value;
  g_autofree char *year_before = NULL;

  jihua_sheet_fixture_open (fixture, "A33");
  jihua_test_resize (fixture->window.window, 360, 740);
  jihua_test_wait_until (is_narrow, jihua_sheet_fixture_get_pane (fixture));
  g_assert_true (jihua_status_head_get_narrow (jihua_target_page_get_head (fixture->page)));
  g_assert_cmpint (jihua_test_get_min_width (fixture->page), <=, 360);
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (jihua_actuals_pane_get_table (jihua_sheet_fixture_get_pane (fixture)))));

  /* A mistake keeps the dialog open and says what is wrong. */
  dialog = open_dialog (fixture, 2);
  fill_entry (dialog, title, "九十");
  g_signal_emit_by_name (find_button (GTK_WIDGET (dialog), "_Record"), "clicked");
  value = find_entry (GTK_WIDGET (dialog), title);
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (value), "error"));
  g_assert_true (jihua_test_shows_text (dialog, message));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (gtk_editable_get_delegate (GTK_EDITABLE (value))),
                                    GTK_ACCESSIBLE_STATE_INVALID, GTK_ACCESSIBLE_INVALID_TRUE);
  assert_ledger (fixture, 9, "");
  jihua_test_screenshot (fixture->window.window, "target-narrow-dialog");

  /* Put right, everything is recorded. */
  fill_entry (dialog, title, "９４．８");
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (value), "error"));
  fill_entry (dialog, "Source", "新闻发布会");
  fill_entry (dialog, "Last year, 10,000 jobs", "91.5");
  g_signal_emit_by_name (find_button (GTK_WIDGET (dialog), "_Record"), "clicked");
  jihua_test_wait_until (has_no_dialog, fixture->window.window);
  assert_ledger (fixture, 9, "94.8");
  g_assert_true (jihua_test_shows_text (jihua_actuals_pane_get_list (jihua_sheet_fixture_get_pane (fixture)), "94.8"));
  g_assert_true (jihua_test_shows_text (jihua_actuals_pane_get_list (jihua_sheet_fixture_get_pane (fixture)), "Provisional · 新闻发布会"));
  g_assert_true (jihua_test_shows_text (jihua_actuals_pane_get_list (jihua_sheet_fixture_get_pane (fixture)), "last year 91.5"));
  g_assert_true (jihua_test_shows_text (jihua_sheet_fixture_get_head (fixture), "On track"));
  jihua_test_screenshot (fixture->window.window, "target-narrow");

  /* One dialog is one step. */
  g_assert_true (jihua_document_undo (fixture->window.document));
  assert_ledger (fixture, 9, "");
  year_before = jihua_sheet_fixture_read (fixture, "A33", 2023, 9);
  g_assert_cmpstr (year_before, ==, "");
}

static void
test_narrow_cancel (JihuaSheetFixture *fixture,
                    gconstpointer      data)
{
  JihuaActualDialog *dialog;

  jihua_sheet_fixture_open (fixture, "A33");
  jihua_test_resize (fixture->window.window, 360, 740);
  jihua_test_wait_until (is_narrow, jihua_sheet_fixture_get_pane (fixture));

  dialog = open_dialog (fixture, 2);
  fill_entry (dialog, "Actual, 10,000 jobs", "94.8");
  g_signal_emit_by_name (find_button (GTK_WIDGET (dialog), "_Cancel"), "clicked");
  jihua_test_wait_until (has_no_dialog, fixture->window.window);
  assert_ledger (fixture, 9, "");
}

static void
test_deed (JihuaSheetFixture *fixture,
           gconstpointer      data)
{
  jihua_sheet_fixture_open (fixture, "5.3.1");
  g_assert_null (jihua_sheet_fixture_get_pane (fixture));
  g_assert_null (jihua_test_find (fixture->page, JIHUA_TYPE_TARGET_CHART));
  g_assert_true (jihua_test_shows_text (jihua_sheet_fixture_get_head (fixture), "Not started"));
  g_assert_nonnull (jihua_test_find (fixture->page, JIHUA_TYPE_DEED_FORM));
}

static void
test_assigned (JihuaSheetFixture *fixture,
               gconstpointer      data)
{
  g_autofree char *value = NULL;

  jihua_sheet_fixture_open (fixture, "A25.1");
  g_assert_true (jihua_test_shows_text (jihua_sheet_fixture_get_head (fixture), "Awaiting assignment"));
  jihua_sheet_fixture_enter (fixture, 12, "3.1");
  value = jihua_sheet_fixture_read (fixture, "A25.1", 2024, 12);
  g_assert_cmpstr (value, ==, "3.1");
  g_assert_true (jihua_test_shows_text (jihua_sheet_fixture_get_head (fixture), "Awaiting assignment"));
}

static void
test_tied (JihuaSheetFixture *fixture,
           gconstpointer      data)
{
  g_autofree char *value = NULL;

  jihua_sheet_fixture_open (fixture, "5.2.2");
  jihua_sheet_fixture_enter (fixture, 12, "152.2");
  value = jihua_sheet_fixture_read (fixture, "A20", 2024, 12);
  g_assert_cmpstr (value, ==, "152.2");
}

static guint
count_widgets (GtkWidget *widget,
               GType      type)
{
  guint n = g_type_is_a (G_OBJECT_TYPE (widget), type) ? 1 : 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    n += count_widgets (child, type);

  return n;
}

static void
test_series (JihuaSheetFixture *fixture,
             gconstpointer      data)
{
  /* What it is compared with has no page of its own, so it is entered here. */
  jihua_sheet_fixture_open (fixture, "1.4.1");
  g_assert_cmpuint (count_widgets (GTK_WIDGET (fixture->page), JIHUA_TYPE_ACTUALS_PANE), ==, 2);
}

/* Every target of the plan has a page, and no page asks for too much room. */
static void
test_all (JihuaSheetFixture *fixture,
          gconstpointer      data)
{
  GPtrArray *nodes = jihua_plan_get_nodes (jihua_document_get_plan (fixture->window.document));

  jihua_sheet_fixture_open (fixture, "A33");
  for (guint i = 0; i < nodes->len; i++) {
    JihuaNode *node = g_ptr_array_index (nodes, i);

    if (!JIHUA_IS_TARGET (node))
      continue;

    fixture->page = JIHUA_TARGET_PAGE (jihua_target_page_new (fixture->window.document, node));
    adw_window_set_content (ADW_WINDOW (fixture->window.window), GTK_WIDGET (fixture->page));
    g_assert_cmpint (jihua_test_get_min_width (fixture->page), <=, 360);
  }
}

int
main (int    argc,
      char **argv)
{
  jihua_test_init (&argc, &argv);

#define ADD(path, function) \
  g_test_add ("/target-page/" path, JihuaSheetFixture, NULL, \
              jihua_sheet_fixture_set_up, function, jihua_sheet_fixture_tear_down)

  ADD ("story", test_story);
  ADD ("add-period", test_add_period);
  ADD ("how-judged", test_how_judged);
  ADD ("narrow", test_narrow);
  ADD ("narrow-cancel", test_narrow_cancel);
  ADD ("deed", test_deed);
  ADD ("assigned", test_assigned);
  ADD ("tied", test_tied);
  ADD ("series", test_series);
  ADD ("all", test_all);

  return g_test_run ();
}
