/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-cell-face.h"
#include "jihua-figure-edits.h"
#include "jihua-kind-cell.h"
#include "jihua-sheet-fixture.h"
#include "jihua-test-utils.h"

static void
assert_ledger (JihuaSheetFixture *fixture,
               guint              month,
               const char        *expected)
{
  g_autofree char *value = jihua_sheet_fixture_read (fixture, "A33", 2024, month);

  g_assert_cmpstr (value, ==, expected);
}

static void
test_inputs (JihuaSheetFixture *fixture,
             gconstpointer      data)
{
  static const struct {
    const char *typed;
    const char *recorded;
  } cases[] = {
    { "94.8", "94.8" },
    { "９４．８", "94.8" },
    { "1,023.6", "1023.6" },
    { "6.0", "6.0" },
    { "-2", "-2" },
  };

  jihua_sheet_fixture_open (fixture, "A33");
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    jihua_sheet_fixture_enter (fixture, 9, cases[i].typed);
    assert_ledger (fixture, 9, cases[i].recorded);
    g_assert_cmpstr (jihua_sheet_fixture_get_text (fixture, 9, JIHUA_SHEET_VALUE), ==, cases[i].recorded);
  }
}

static GtkWidget *
find_label (GtkWidget  *widget,
            const char *text)
{
  if (GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget)
      && g_strcmp0 (gtk_label_get_text (GTK_LABEL (widget)), text) == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_label (child, text);

    if (found != NULL)
      return found;
  }

  return NULL;
}

static void
test_mistake (JihuaSheetFixture *fixture,
              gconstpointer      data)
{
  static const char message[] = "“暂无” is not a number; one such as 94.8 or −0.5 is expected";
  GtkAccessible *text;
  GtkWidget *cell, *label;
  guint n_changes;

  jihua_sheet_fixture_open (fixture, "A33");
  jihua_sheet_fixture_enter (fixture, 9, "94.8");
  n_changes = jihua_sheet_fixture_count_changes (fixture);

  jihua_sheet_fixture_enter (fixture, 9, "暂无");
  jihua_sheet_fixture_assert_focus (fixture, 12, JIHUA_SHEET_VALUE);
  cell = jihua_sheet_fixture_get_cell (fixture, 9, JIHUA_SHEET_VALUE);
  text = GTK_ACCESSIBLE (jihua_cell_face_get_editable (JIHUA_CELL_FACE (cell)));
  g_assert_cmpstr (jihua_sheet_fixture_get_text (fixture, 9, JIHUA_SHEET_VALUE), ==, "暂无");
  g_assert_true (gtk_widget_has_css_class (cell, "invalid"));
  gtk_test_accessible_assert_state (text, GTK_ACCESSIBLE_STATE_INVALID, GTK_ACCESSIBLE_INVALID_TRUE);

  label = find_label (GTK_WIDGET (jihua_actuals_pane_get_table (jihua_sheet_fixture_get_pane (fixture))), message);
  g_assert_nonnull (label);
  gtk_test_accessible_assert_relation (text, GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE, label, NULL);
  jihua_test_screenshot (fixture->window.window, "target-mistake");

  /* The old value stays in force. */
  assert_ledger (fixture, 9, "94.8");
  g_assert_cmpuint (jihua_sheet_fixture_count_changes (fixture), ==, n_changes);
  g_assert_true (jihua_test_shows_text (jihua_sheet_fixture_get_head (fixture), "On track"));

  /* Escape brings it back to sight. */
  jihua_sheet_fixture_press (fixture, GDK_KEY_Up, 0);
  jihua_sheet_fixture_press (fixture, GDK_KEY_Escape, 0);
  g_assert_cmpstr (jihua_sheet_fixture_get_text (fixture, 9, JIHUA_SHEET_VALUE), ==, "94.8");
  g_assert_false (gtk_widget_has_css_class (cell, "invalid"));
  gtk_test_accessible_assert_state (text, GTK_ACCESSIBLE_STATE_INVALID, GTK_ACCESSIBLE_INVALID_FALSE);
  g_assert_null (find_label (GTK_WIDGET (fixture->page), message));
}

static void
test_escape (JihuaSheetFixture *fixture,
             gconstpointer      data)
{
  jihua_sheet_fixture_open (fixture, "A33");
  jihua_sheet_fixture_enter (fixture, 9, "94.8");

  jihua_sheet_fixture_focus_value (fixture, 9);
  jihua_sheet_fixture_type (fixture, "12");
  g_assert_cmpstr (jihua_sheet_fixture_get_text (fixture, 9, JIHUA_SHEET_VALUE), ==, "12");
  jihua_sheet_fixture_press (fixture, GDK_KEY_Escape, 0);
  g_assert_cmpstr (jihua_sheet_fixture_get_text (fixture, 9, JIHUA_SHEET_VALUE), ==, "94.8");
  jihua_sheet_fixture_assert_focus (fixture, 9, JIHUA_SHEET_VALUE);
  assert_ledger (fixture, 9, "94.8");

  /* The whole text is selected again, so that typing replaces. */
  jihua_sheet_fixture_type (fixture, "95");
  g_assert_cmpstr (jihua_sheet_fixture_get_text (fixture, 9, JIHUA_SHEET_VALUE), ==, "95");
  jihua_sheet_fixture_press (fixture, GDK_KEY_Escape, 0);
}

/* Nothing typed is lost when the page goes away under it. */
static void
test_leave (JihuaSheetFixture *fixture,
            gconstpointer      data)
{
  jihua_sheet_fixture_open (fixture, "A33");
  jihua_sheet_fixture_focus_value (fixture, 9);
  jihua_sheet_fixture_type (fixture, "94.8");
  assert_ledger (fixture, 9, "");

  adw_window_set_content (ADW_WINDOW (fixture->window.window), adw_bin_new ());
  assert_ledger (fixture, 9, "94.8");
}

static void
test_keys (JihuaSheetFixture *fixture,
           gconstpointer      data)
{
  jihua_sheet_fixture_open (fixture, "A33");
  jihua_sheet_fixture_enter (fixture, 3, "25");
  jihua_sheet_fixture_enter (fixture, 6, "52");
  jihua_sheet_fixture_focus_value (fixture, 3);

  /* Arrows move between cells, and past those that take nothing. */
  jihua_sheet_fixture_press (fixture, GDK_KEY_Right, 0);
  jihua_sheet_fixture_assert_focus (fixture, 3, JIHUA_SHEET_KIND);
  jihua_sheet_fixture_press (fixture, GDK_KEY_Down, 0);
  jihua_sheet_fixture_assert_focus (fixture, 6, JIHUA_SHEET_KIND);
  jihua_sheet_fixture_press (fixture, GDK_KEY_Down, 0);
  jihua_sheet_fixture_assert_focus (fixture, 6, JIHUA_SHEET_KIND);
  jihua_sheet_fixture_press (fixture, GDK_KEY_Right, 0);
  jihua_sheet_fixture_assert_focus (fixture, 6, JIHUA_SHEET_YEAR_BEFORE);
  jihua_sheet_fixture_press (fixture, GDK_KEY_Down, 0);
  jihua_sheet_fixture_assert_focus (fixture, 9, JIHUA_SHEET_YEAR_BEFORE);
  jihua_sheet_fixture_press (fixture, GDK_KEY_Left, 0);
  jihua_sheet_fixture_assert_focus (fixture, 9, JIHUA_SHEET_VALUE);
  jihua_sheet_fixture_press (fixture, GDK_KEY_Up, 0);
  jihua_sheet_fixture_assert_focus (fixture, 6, JIHUA_SHEET_VALUE);

  /* Enter and F2 edit what is there; then Enter goes down, with shift up. */
  jihua_sheet_fixture_press (fixture, GDK_KEY_F2, 0);
  jihua_sheet_fixture_type (fixture, ".5");
  jihua_sheet_fixture_press (fixture, GDK_KEY_Return, 0);
  assert_ledger (fixture, 6, "52.5");
  jihua_sheet_fixture_assert_focus (fixture, 9, JIHUA_SHEET_VALUE);
  jihua_sheet_fixture_press (fixture, GDK_KEY_Return, GDK_SHIFT_MASK);
  jihua_sheet_fixture_assert_focus (fixture, 6, JIHUA_SHEET_VALUE);
  jihua_sheet_fixture_press (fixture, GDK_KEY_Return, 0);
  jihua_sheet_fixture_assert_focus (fixture, 6, JIHUA_SHEET_VALUE);
  jihua_sheet_fixture_type (fixture, "1");
  jihua_sheet_fixture_press (fixture, GDK_KEY_Return, GDK_SHIFT_MASK);
  assert_ledger (fixture, 6, "52.51");
  jihua_sheet_fixture_assert_focus (fixture, 3, JIHUA_SHEET_VALUE);

  /* Up and down commit as well. */
  jihua_sheet_fixture_type (fixture, "26");
  jihua_sheet_fixture_press (fixture, GDK_KEY_Down, 0);
  assert_ledger (fixture, 3, "26");
  jihua_sheet_fixture_assert_focus (fixture, 6, JIHUA_SHEET_VALUE);
}

static void
test_tab (JihuaSheetFixture *fixture,
          gconstpointer      data)
{
  static const struct {
    guint            month;
    JihuaSheetColumn column;
  } stops[] = {
    { 6, JIHUA_SHEET_KIND }, { 6, JIHUA_SHEET_YEAR_BEFORE }, { 6, JIHUA_SHEET_SOURCE }, { 6, JIHUA_SHEET_NOTE },
    { 9, JIHUA_SHEET_VALUE }, { 9, JIHUA_SHEET_YEAR_BEFORE }, { 12, JIHUA_SHEET_VALUE },
  };

  jihua_sheet_fixture_open (fixture, "A33");
  jihua_sheet_fixture_focus_value (fixture, 6);
  jihua_sheet_fixture_type (fixture, "52");

  for (gsize i = 0; i < G_N_ELEMENTS (stops); i++) {
    jihua_sheet_fixture_press (fixture, GDK_KEY_Tab, 0);
    jihua_sheet_fixture_assert_focus (fixture, stops[i].month, stops[i].column);
  }
  assert_ledger (fixture, 6, "52");

  for (gsize i = G_N_ELEMENTS (stops) - 1; i-- > 0;) {
    jihua_sheet_fixture_press (fixture, GDK_KEY_ISO_Left_Tab, GDK_SHIFT_MASK);
    jihua_sheet_fixture_assert_focus (fixture, stops[i].month, stops[i].column);
  }

  /* Past the last cell it leaves the sheet, and comes back to it. */
  gtk_widget_grab_focus (jihua_sheet_fixture_get_cell (fixture, 12, JIHUA_SHEET_YEAR_BEFORE));
  jihua_sheet_fixture_press (fixture, GDK_KEY_Tab, 0);
  g_assert_false (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (fixture->window.window)),
                                          GTK_WIDGET (jihua_actuals_pane_get_table (jihua_sheet_fixture_get_pane (fixture)))));
  jihua_sheet_fixture_press (fixture, GDK_KEY_ISO_Left_Tab, GDK_SHIFT_MASK);
  jihua_sheet_fixture_assert_focus (fixture, 12, JIHUA_SHEET_YEAR_BEFORE);
}

static void
test_remove (JihuaSheetFixture *fixture,
             gconstpointer      data)
{
  jihua_sheet_fixture_open (fixture, "A33");
  jihua_sheet_fixture_enter (fixture, 9, "94.8");

  jihua_sheet_fixture_focus_value (fixture, 9);
  jihua_sheet_fixture_press (fixture, GDK_KEY_Delete, 0);
  assert_ledger (fixture, 9, "");
  jihua_sheet_fixture_assert_focus (fixture, 9, JIHUA_SHEET_VALUE);
  g_assert_true (jihua_document_undo (fixture->window.document));
  g_assert_cmpstr (jihua_sheet_fixture_get_text (fixture, 9, JIHUA_SHEET_VALUE), ==, "94.8");

  /* Emptied letter by letter, as well. */
  jihua_sheet_fixture_press (fixture, GDK_KEY_F2, 0);
  gtk_editable_delete_text (jihua_cell_face_get_editable (JIHUA_CELL_FACE (jihua_sheet_fixture_get_cell (fixture, 9, JIHUA_SHEET_VALUE))), 0, -1);
  assert_ledger (fixture, 9, "94.8");
  jihua_sheet_fixture_press (fixture, GDK_KEY_Return, 0);
  assert_ledger (fixture, 9, "");
  g_assert_true (jihua_document_undo (fixture->window.document));
  assert_ledger (fixture, 9, "94.8");
}

static void
test_year_before (JihuaSheetFixture *fixture,
                  gconstpointer      data)
{
  g_autofree char *value = NULL;

  jihua_sheet_fixture_open (fixture, "A33");
  jihua_sheet_fixture_enter (fixture, 9, "94.8");
  gtk_widget_grab_focus (jihua_sheet_fixture_get_cell (fixture, 9, JIHUA_SHEET_YEAR_BEFORE));
  jihua_sheet_fixture_type (fixture, "91.5");
  jihua_sheet_fixture_press (fixture, GDK_KEY_Return, 0);

  value = jihua_sheet_fixture_read (fixture, "A33", 2023, 9);
  g_assert_cmpstr (value, ==, "91.5");
  assert_ledger (fixture, 9, "94.8");
}

static void
test_final (JihuaSheetFixture *fixture,
            gconstpointer      data)
{
  GtkWidget *button;
  JihuaFigure *figure;

  jihua_sheet_fixture_open (fixture, "A33");
  g_assert_null (jihua_test_find (jihua_sheet_fixture_get_cell (fixture, 9, JIHUA_SHEET_KIND), GTK_TYPE_TOGGLE_BUTTON));

  jihua_sheet_fixture_enter (fixture, 9, "94.8");
  button = jihua_test_find (jihua_sheet_fixture_get_cell (fixture, 9, JIHUA_SHEET_KIND), GTK_TYPE_TOGGLE_BUTTON);
  figure = jihua_kind_cell_get_figure (JIHUA_KIND_CELL (jihua_sheet_fixture_get_cell (fixture, 9, JIHUA_SHEET_KIND)));
  g_assert_true (jihua_test_shows_text (button, "Provisional"));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
  g_assert_true (jihua_figure_get_final (figure));
  g_assert_true (jihua_test_shows_text (button, "Final"));

  g_assert_true (jihua_document_undo (fixture->window.document));
  g_assert_false (jihua_figure_get_final (figure));
  g_assert_true (jihua_test_shows_text (button, "Provisional"));
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)));
}

static void
test_source_kept (JihuaSheetFixture *fixture,
                  gconstpointer      data)
{
  jihua_sheet_fixture_open (fixture, "A33");
  jihua_sheet_fixture_enter (fixture, 9, "94.8");
  gtk_widget_grab_focus (jihua_sheet_fixture_get_cell (fixture, 9, JIHUA_SHEET_SOURCE));
  jihua_sheet_fixture_type (fixture, "统计公报");
  jihua_sheet_fixture_press (fixture, GDK_KEY_Tab, 0);
  jihua_sheet_fixture_assert_focus (fixture, 9, JIHUA_SHEET_NOTE);
  jihua_sheet_fixture_type (fixture, "快报");

  jihua_sheet_fixture_enter (fixture, 9, "94.9");
  g_assert_cmpstr (jihua_sheet_fixture_get_text (fixture, 9, JIHUA_SHEET_SOURCE), ==, "统计公报");
  g_assert_cmpstr (jihua_sheet_fixture_get_text (fixture, 9, JIHUA_SHEET_NOTE), ==, "快报");
  assert_ledger (fixture, 9, "94.9");
}

/* What others change arrives while something is being typed. */
static void
test_unsaved_survives (JihuaSheetFixture *fixture,
                       gconstpointer      data)
{
  g_autoptr (JihuaFigure) june = NULL;
  g_autoptr (JihuaFigure) april = NULL;

  jihua_sheet_fixture_open (fixture, "A33");
  june = jihua_figure_new (fixture->window.document, jihua_sheet_fixture_get_target (fixture, "A33"), jihua_period_new (2024, 6));
  april = jihua_figure_new (fixture->window.document, jihua_sheet_fixture_get_target (fixture, "A33"), jihua_period_new (2024, 4));

  jihua_sheet_fixture_focus_value (fixture, 9);
  jihua_sheet_fixture_type (fixture, "94");
  g_assert_true (jihua_figure_enter (june, "60"));
  g_assert_true (jihua_figure_enter (april, "40"));
  jihua_document_set_as_of (fixture->window.document, jihua_period_new (2024, 10));
  jihua_test_settle (fixture->page);

  jihua_sheet_fixture_assert_focus (fixture, 9, JIHUA_SHEET_VALUE);
  g_assert_cmpstr (jihua_sheet_fixture_get_text (fixture, 9, JIHUA_SHEET_VALUE), ==, "94");
  jihua_sheet_fixture_type (fixture, ".8");
  jihua_sheet_fixture_press (fixture, GDK_KEY_Return, 0);
  assert_ledger (fixture, 9, "94.8");
  g_assert_cmpstr (jihua_sheet_fixture_get_text (fixture, 4, JIHUA_SHEET_VALUE), ==, "40");
}

int
main (int    argc,
      char **argv)
{
  jihua_test_init (&argc, &argv);

#define ADD(path, function) \
  g_test_add ("/actuals-table/" path, JihuaSheetFixture, NULL, \
              jihua_sheet_fixture_set_up, function, jihua_sheet_fixture_tear_down)

  ADD ("inputs", test_inputs);
  ADD ("mistake", test_mistake);
  ADD ("escape", test_escape);
  ADD ("leave", test_leave);
  ADD ("keys", test_keys);
  ADD ("tab", test_tab);
  ADD ("remove", test_remove);
  ADD ("year-before", test_year_before);
  ADD ("final", test_final);
  ADD ("source-kept", test_source_kept);
  ADD ("unsaved-survives", test_unsaved_survives);

  return g_test_run ();
}
