/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "jihua-actual-dialog.h"
#include "jihua-figure-edits.h"
#include "jihua-paste-dialog.h"
#include "jihua-paste-row.h"
#include "jihua-report-list-row.h"
#include "jihua-report-page.h"
#include "jihua-report-pane.h"
#include "jihua-report-verdict.h"
#include "jihua-sheet-fixture.h"
#include "jihua-test-utils.h"
#include "jihua-text-row.h"
#include "jihua-value-cell.h"
#include "jihua-wrapped-label.h"

typedef struct {
  JihuaSheetFixture  sheet;   /* knows how to press keys */
  JihuaReportPage   *page;
} Fixture;

static JihuaDocument *
get_document (Fixture *fixture)
{
  return fixture->sheet.window.document;
}

static void
show (Fixture    *fixture,
      const char *query)
{
  GtkWidget *page = jihua_report_page_new (get_document (fixture), query);

  fixture->page = JIHUA_REPORT_PAGE (page);
  jihua_page_fixture_show (&fixture->sheet.window, page);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  static const char * const statistics[] = { "A1", "A5", "A6", "A8" };

  jihua_page_fixture_set_up_empty (&fixture->sheet.window, data);
  for (gsize i = 0; i < G_N_ELEMENTS (statistics); i++)
    jihua_node_set_responsible (jihua_page_fixture_get_node (&fixture->sheet.window, statistics[i]), "Statistics");
  show (fixture, "unit=Statistics");
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  jihua_page_fixture_tear_down (&fixture->sheet.window, data);
}

static JihuaReportTable *
get_table (Fixture *fixture)
{
  return jihua_report_page_get_table (fixture->page);
}

static void
focus (Fixture *fixture,
       guint    position)
{
  jihua_report_table_focus_row (get_table (fixture), position);
  jihua_test_settle (fixture->page);
}

static void
press (Fixture         *fixture,
       guint            keyval,
       GdkModifierType  state)
{
  jihua_sheet_fixture_press (&fixture->sheet, keyval, state);
  jihua_test_iterate ();
}

static void
type (Fixture    *fixture,
      const char *text)
{
  jihua_sheet_fixture_type (&fixture->sheet, text);
}

static JihuaValueCell *
get_focused_cell (Fixture *fixture)
{
  GtkWidget *widget = gtk_window_get_focus (GTK_WINDOW (fixture->sheet.window.window));

  g_assert_nonnull (widget);

  return JIHUA_VALUE_CELL (gtk_widget_get_ancestor (widget, JIHUA_TYPE_VALUE_CELL));
}

static void
assert_focus (Fixture    *fixture,
              const char *id)
{
  JihuaValueCell *cell = get_focused_cell (fixture);
  JihuaReportRow *row = jihua_report_table_get_row (get_table (fixture));

  g_assert_nonnull (cell);
  g_assert_cmpstr (jihua_node_get_id (JIHUA_NODE (jihua_figure_get_target (jihua_value_cell_get_figure (cell)))), ==, id);
  g_assert_cmpstr (jihua_node_get_id (JIHUA_NODE (jihua_report_row_get_target (row))), ==, id);
}

static void
assert_ledger (Fixture    *fixture,
               const char *id,
               const char *expected)
{
  g_autofree char *value = jihua_sheet_fixture_read (&fixture->sheet, id, 2024, 9);

  g_assert_cmpstr (value, ==, expected);
}

static void
test_keys (Fixture       *fixture,
           gconstpointer  data)
{
  static const struct {
    guint           keyval;
    GdkModifierType state;
    const char     *focus;
  } rows[] = {
    { GDK_KEY_Return, 0, "A5" },
    { GDK_KEY_Tab, 0, "A6" },
    { GDK_KEY_ISO_Left_Tab, GDK_SHIFT_MASK, "A5" },
    { GDK_KEY_Return, GDK_SHIFT_MASK, "A1" },
    { GDK_KEY_Return, GDK_SHIFT_MASK, "A1" },   /* the first one */
    { GDK_KEY_Down, 0, "A5" },
    { GDK_KEY_Up, 0, "A1" },
    { GDK_KEY_Right, 0, "A1" },                 /* without a figure there is no source */
    { GDK_KEY_End, GDK_CONTROL_MASK, "A8" },
    { GDK_KEY_Return, 0, "A8" },                /* the last one */
    { GDK_KEY_Home, GDK_CONTROL_MASK, "A1" },
    { GDK_KEY_Page_Down, 0, "A8" },
    { GDK_KEY_Page_Up, 0, "A1" },
  };

  focus (fixture, 0);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_test_message ("%s", gdk_keyval_name (rows[i].keyval));
    press (fixture, rows[i].keyval, rows[i].state);
    assert_focus (fixture, rows[i].focus);
  }
}

static const char *
get_source (Fixture    *fixture,
            const char *id)
{
  JihuaActual *actual = jihua_ledger_find_actual (jihua_document_get_ledger (get_document (fixture)),
                                                  JIHUA_TARGET (jihua_page_fixture_get_node (&fixture->sheet.window, id)),
                                                  jihua_period_new (2024, 9));

  return actual != NULL ? jihua_actual_get_source (actual) : NULL;
}

static GtkEditable *
get_source_entry (Fixture *fixture)
{
  GtkWidget *pane = jihua_test_find (fixture->page, JIHUA_TYPE_REPORT_PANE);

  return GTK_EDITABLE (jihua_test_find (pane, JIHUA_TYPE_TEXT_ROW));
}

static void
assert_focus_in_source (Fixture *fixture)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (fixture->sheet.window.window));

  g_assert_true (focus == GTK_WIDGET (gtk_editable_get_delegate (get_source_entry (fixture))));
}

static void
enter_source (Fixture    *fixture,
              const char *text)
{
  gtk_editable_set_text (get_source_entry (fixture), text);
  g_signal_emit_by_name (gtk_editable_get_delegate (get_source_entry (fixture)), "activate");
  jihua_test_settle (fixture->page);
}

/* From a figure to where it comes from and on to the next one, by keys alone. */
static void
test_source_by_keys (Fixture       *fixture,
                     gconstpointer  data)
{
  static const int widths[] = { 1200, 760 };

  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++) {
    AdwOverlaySplitView *split = jihua_test_find (fixture->page, ADW_TYPE_OVERLAY_SPLIT_VIEW);
    gboolean shown;

    jihua_test_resize (fixture->sheet.window.window, widths[i], 700);
    shown = adw_overlay_split_view_get_show_sidebar (split);
    focus (fixture, 0);
    type (fixture, i == 0 ? "5.4" : "5.3");
    press (fixture, GDK_KEY_Return, GDK_CONTROL_MASK);
    assert_ledger (fixture, "A1", i == 0 ? "5.4" : "5.3");
    assert_focus_in_source (fixture);
    enter_source (fixture, i == 0 ? "Bulletin" : "Yearbook");
    g_assert_cmpstr (get_source (fixture, "A1"), ==, i == 0 ? "Bulletin" : "Yearbook");
    assert_focus (fixture, "A5");
    g_assert_cmpint (adw_overlay_split_view_get_show_sidebar (split), ==, shown);

    /* Without a figure there is no source. */
    press (fixture, GDK_KEY_Right, 0);
    assert_focus (fixture, "A5");
    g_assert_cmpint (adw_overlay_split_view_get_show_sidebar (split), ==, shown);

    press (fixture, GDK_KEY_Up, 0);
    press (fixture, GDK_KEY_Right, 0);
    assert_focus_in_source (fixture);
    jihua_test_press (GTK_WIDGET (gtk_editable_get_delegate (get_source_entry (fixture))), GDK_KEY_Escape);
    jihua_test_settle (fixture->page);
    assert_focus (fixture, "A1");
    enter_source (fixture, i == 0 ? "Bulletin" : "Yearbook");
  }
}

/* Typed for the whole sheet, and on with what is missing. */
static void
test_source_of_sheet (Fixture       *fixture,
                      gconstpointer  data)
{
  GtkWidget *entry;

  focus (fixture, 0);
  type (fixture, "5.4");
  press (fixture, GDK_KEY_Return, 0);
  entry = jihua_test_find (fixture->page, GTK_TYPE_ENTRY);
  gtk_widget_grab_focus (entry);
  gtk_editable_set_text (GTK_EDITABLE (entry), "Bulletin");
  g_signal_emit_by_name (gtk_editable_get_delegate (GTK_EDITABLE (entry)), "activate");
  jihua_test_settle (fixture->page);
  assert_focus (fixture, "A5");
  type (fixture, "7.8");
  press (fixture, GDK_KEY_Return, 0);
  g_assert_cmpstr (get_source (fixture, "A5"), ==, "Bulletin");
}

/* Taken, but asked about; also while it is typed, and until somebody has
 * looked at it. */
static void
test_question (Fixture       *fixture,
               gconstpointer  data)
{
  static const char question[] = "About 10 times the goal, 5.5. Is it 5.4?";
  GtkWidget *pane;
  JihuaValueCell *cell;

  jihua_test_resize (fixture->sheet.window.window, 1200, 700);
  pane = jihua_test_find (fixture->page, JIHUA_TYPE_REPORT_PANE);
  focus (fixture, 0);
  cell = get_focused_cell (fixture);
  type (fixture, "54");
  jihua_test_settle (fixture->page);
  g_assert_true (jihua_test_shows_text (pane, question));
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (cell), "questioned"));

  press (fixture, GDK_KEY_Return, 0);
  assert_ledger (fixture, "A1", "54");
  assert_focus (fixture, "A5");
  jihua_test_settle (fixture->page);
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (cell), "questioned"));
  g_assert_cmpstr (gtk_widget_get_tooltip_text (GTK_WIDGET (cell)), ==, question);
  g_assert_false (jihua_test_shows_text (pane, question));
  jihua_test_screenshot (fixture->page, "reporting-question");

  /* A mistake is worse than a doubt. */
  press (fixture, GDK_KEY_Up, 0);
  g_assert_true (jihua_test_shows_text (pane, question));
  type (fixture, "5x");
  press (fixture, GDK_KEY_Return, 0);
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (cell), "questioned"));
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (cell), "invalid"));
  press (fixture, GDK_KEY_Up, 0);
  press (fixture, GDK_KEY_Escape, 0);
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (cell), "questioned"));

  jihua_figure_set_final (jihua_value_cell_get_figure (cell), TRUE);
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (cell), "questioned"));
  jihua_figure_set_final (jihua_value_cell_get_figure (cell), FALSE);
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (cell), "questioned"));
  type (fixture, "5.4");
  press (fixture, GDK_KEY_Return, 0);
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (cell), "questioned"));
  g_assert_null (gtk_widget_get_tooltip_text (GTK_WIDGET (cell)));
}

/* In the room that a window of 1280 leaves it, in the longer of the languages. */
static void
test_nothing_is_cut (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr (GPtrArray) labels = NULL;
  guint n_shown = 0;

  jihua_test_close (g_steal_pointer (&fixture->sheet.window.window));
  show (fixture, "");
  jihua_test_resize (fixture->sheet.window.window, 970, 740);
  labels = jihua_page_fixture_find_all (GTK_WIDGET (get_table (fixture)), JIHUA_TYPE_WRAPPED_LABEL);
  for (guint i = 0; i < labels->len; i++) {
    GtkLabel *label = GTK_LABEL (gtk_widget_get_first_child (g_ptr_array_index (labels, i)));

    if (!gtk_widget_get_mapped (GTK_WIDGET (label)))
      continue;
    g_test_message ("%s", gtk_label_get_label (label));
    g_assert_false (pango_layout_is_ellipsized (gtk_label_get_layout (label)));
    n_shown++;
  }
  g_assert_cmpuint (n_shown, >, 30);
}

static void
test_fill_in (Fixture       *fixture,
              gconstpointer  data)
{
  focus (fixture, 0);
  type (fixture, "5.4");
  assert_ledger (fixture, "A1", "");
  press (fixture, GDK_KEY_Return, 0);
  assert_ledger (fixture, "A1", "5.4");
  type (fixture, "7.8");
  press (fixture, GDK_KEY_Tab, 0);
  assert_ledger (fixture, "A5", "7.8");
  assert_focus (fixture, "A6");
  g_assert_true (jihua_test_shows_text (fixture->page, "2 / 4 filled in"));

  /* Typing replaces, Escape brings back what was there. */
  press (fixture, GDK_KEY_Up, 0);
  type (fixture, "9");
  g_assert_cmpstr (gtk_editable_get_text (jihua_cell_face_get_editable (JIHUA_CELL_FACE (get_focused_cell (fixture)))), ==, "9");
  press (fixture, GDK_KEY_Escape, 0);
  press (fixture, GDK_KEY_Return, 0);
  assert_ledger (fixture, "A5", "7.8");

  /* F2 goes into the text. */
  press (fixture, GDK_KEY_Up, 0);
  press (fixture, GDK_KEY_F2, 0);
  type (fixture, "9");
  press (fixture, GDK_KEY_Return, 0);
  assert_ledger (fixture, "A5", "7.89");

  press (fixture, GDK_KEY_Up, 0);
  press (fixture, GDK_KEY_Delete, 0);
  assert_ledger (fixture, "A5", "");
}

/* A mistake stays in its cell, and nothing else is in the way. */
static void
test_mistake (Fixture       *fixture,
              gconstpointer  data)
{
  JihuaFigure *figure;

  focus (fixture, 0);
  type (fixture, "5.4x");
  press (fixture, GDK_KEY_Return, 0);
  assert_focus (fixture, "A5");
  assert_ledger (fixture, "A1", "");
  g_assert_true (jihua_test_shows_text (get_table (fixture), "“5.4x” is not a number; one such as 94.8 or −0.5 is expected"));

  press (fixture, GDK_KEY_Up, 0);
  figure = jihua_value_cell_get_figure (get_focused_cell (fixture));
  g_assert_cmpstr (jihua_figure_get_entry (figure), ==, "5.4x");
  press (fixture, GDK_KEY_Escape, 0);
  g_assert_null (jihua_figure_get_entry (figure));
}

/* The pane and the cell beside tell what the figure would mean, before it is
 * recorded. */
static void
test_judged_while_typing (Fixture       *fixture,
                          gconstpointer  data)
{
  GtkWidget *pane = jihua_test_find (fixture->page, JIHUA_TYPE_REPORT_PANE);
  guint n_changes = jihua_sheet_fixture_count_changes (&fixture->sheet);

  focus (fixture, 2);
  g_assert_true (jihua_test_shows_text (pane, "Row 6"));
  type (fixture, "4.8");
  g_assert_true (jihua_test_shows_text (pane, "If 4.8 is filled in:"));
  g_assert_true (jihua_test_shows_text (pane, "Behind"));
  g_assert_true (jihua_test_shows_text (get_table (fixture), "Behind"));
  g_assert_cmpuint (jihua_sheet_fixture_count_changes (&fixture->sheet), ==, n_changes);

  press (fixture, GDK_KEY_Escape, 0);
  g_assert_false (jihua_test_shows_text (get_table (fixture), "Behind"));
  g_assert_false (jihua_test_shows_text (pane, "Behind"));

  type (fixture, "6.5");
  press (fixture, GDK_KEY_Return, 0);
  press (fixture, GDK_KEY_Up, 0);
  g_assert_true (jihua_test_shows_text (pane, "On track"));
  g_assert_false (jihua_test_shows_text (pane, "If 6.5 is filled in:"));
}

static void
set_clipboard (Fixture    *fixture,
               const char *text)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (fixture->page)), text);
}

/* As the key and the menu of a text do it. */
static void
paste (Fixture *fixture)
{
  GtkWidget *widget = gtk_window_get_focus (GTK_WINDOW (fixture->sheet.window.window));

  g_assert_true (gtk_widget_activate_action (widget, "clipboard.paste", NULL));
}

static AdwDialog *
find_dialog (Fixture *fixture)
{
  return adw_window_get_visible_dialog (ADW_WINDOW (fixture->sheet.window.window));
}

static gboolean
has_dialog (gpointer data)
{
  return find_dialog (data) != NULL;
}

static gboolean
has_no_dialog (gpointer data)
{
  return find_dialog (data) == NULL;
}

static gboolean
has_first_figure (gpointer data)
{
  g_autofree char *value = jihua_sheet_fixture_read (&((Fixture *) data)->sheet, "A1", 2024, 9);

  return *value != '\0';
}

static gboolean
has_first_entry (gpointer data)
{
  JihuaFigure *figure = jihua_value_cell_get_figure (get_focused_cell (data));

  return jihua_figure_get_entry (figure) != NULL;
}

static gboolean
has_toast (gpointer data)
{
  return jihua_test_shows_text (((Fixture *) data)->page, "There is no figure in what was copied");
}

static gboolean
has_typed (gpointer data)
{
  GtkEditable *editable = jihua_cell_face_get_editable (JIHUA_CELL_FACE (get_focused_cell (data)));

  return g_str_equal (gtk_editable_get_text (editable), "15.4");
}

static void
test_paste_cell (Fixture       *fixture,
                 gconstpointer  data)
{
  focus (fixture, 0);
  set_clipboard (fixture, "5.4%\n");
  paste (fixture);
  jihua_test_wait_until (has_first_figure, fixture);
  assert_ledger (fixture, "A1", "5.4");
  g_assert_null (find_dialog (fixture));
  assert_focus (fixture, "A1");

  press (fixture, GDK_KEY_Down, 0);
  set_clipboard (fixture, "待定\n");
  paste (fixture);
  jihua_test_wait_until (has_first_entry, fixture);
  assert_ledger (fixture, "A5", "");
  press (fixture, GDK_KEY_Escape, 0);

  set_clipboard (fixture, "—\n");
  paste (fixture);
  jihua_test_wait_until (has_toast, fixture);
  assert_ledger (fixture, "A5", "");

  /* In the midst of typing it is put in where the cursor is. */
  type (fixture, "1");
  set_clipboard (fixture, "5.4\n");
  paste (fixture);
  jihua_test_wait_until (has_typed, fixture);
}

static GtkWidget *
find_button (gpointer    widget,
             const char *label)
{
  g_autoptr (GPtrArray) buttons = jihua_page_fixture_find_all (widget, GTK_TYPE_BUTTON);

  for (guint i = 0; i < buttons->len; i++) {
    if (g_strcmp0 (gtk_button_get_label (g_ptr_array_index (buttons, i)), label) == 0)
      return g_ptr_array_index (buttons, i);
  }

  return NULL;
}

static void
click (GtkWidget *button)
{
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
}

static AdwDialog *
open_preview (Fixture    *fixture,
              guint       position,
              const char *text)
{
  focus (fixture, position);
  set_clipboard (fixture, text);
  paste (fixture);
  jihua_test_wait_until (has_dialog, fixture);
  jihua_test_settle (find_dialog (fixture));
  g_assert_true (JIHUA_IS_PASTE_DIALOG (find_dialog (fixture)));

  return find_dialog (fixture);
}

static void
test_paste_column (Fixture       *fixture,
                   gconstpointer  data)
{
  AdwDialog *dialog = open_preview (fixture, 1, "7.8\r\n4.8x\r\n4.2\r\n");
  g_autoptr (GPtrArray) rows = jihua_page_fixture_find_all (GTK_WIDGET (dialog), JIHUA_TYPE_PASTE_ROW);

  g_assert_cmpuint (rows->len, ==, 3);
  g_assert_true (jihua_test_shows_text (dialog, "1 cell is unclear"));
  assert_ledger (fixture, "A5", "");
  jihua_test_screenshot (fixture->sheet.window.window, "reporting-paste-unclear");

  jihua_paste_item_set_entry (jihua_paste_row_get_item (g_ptr_array_index (rows, 1)), "4.8");
  click (find_button (dialog, "_Fill in 3"));
  jihua_test_wait_until (has_no_dialog, fixture);
  assert_ledger (fixture, "A5", "7.8");
  assert_ledger (fixture, "A6", "4.8");
  assert_ledger (fixture, "A8", "4.2");
  g_assert_true (jihua_test_shows_text (fixture->page, "Filled in 3 figures"));
  g_assert_nonnull (find_button (fixture->page, "_Undo"));

  g_assert_true (jihua_document_undo (get_document (fixture)));
  assert_ledger (fixture, "A5", "");
  assert_ledger (fixture, "A8", "");
}

static void
test_paste_cancelled (Fixture       *fixture,
                      gconstpointer  data)
{
  AdwDialog *dialog = open_preview (fixture, 0, "服务业增加值增长\t4.8\n地区生产总值增长\t5.4\n");

  g_assert_true (jihua_test_shows_text (dialog, "Each figure goes to the target it is named after."));
  click (find_button (dialog, "_Cancel"));
  jihua_test_wait_until (has_no_dialog, fixture);
  assert_ledger (fixture, "A6", "");
  assert_ledger (fixture, "A1", "");
}

typedef struct {
  char     *text;
  gboolean  done;
} Copied;

static void
text_read (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  Copied *copied = user_data;

  copied->text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);
  copied->done = TRUE;
}

static gboolean
is_done (gpointer data)
{
  return ((Copied *) data)->done;
}

static char *
read_clipboard (Fixture *fixture)
{
  Copied copied = { NULL, FALSE };

  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (GTK_WIDGET (fixture->page)), NULL, text_read, &copied);
  jihua_test_wait_until (is_done, &copied);

  return copied.text;
}

static void
copy (Fixture *fixture)
{
  GtkWidget *widget = gtk_window_get_focus (GTK_WINDOW (fixture->sheet.window.window));

  g_assert_true (gtk_widget_activate_action (widget, "clipboard.copy", NULL));
}

static void
test_copy (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *single = NULL;
  g_autofree char *several = NULL;
  g_autofree char *sheet = NULL;

  jihua_page_fixture_put (&fixture->sheet.window, "A1", 9, "5.4");
  jihua_page_fixture_put (&fixture->sheet.window, "A6", 9, "4.8");
  focus (fixture, 0);
  copy (fixture);
  single = read_clipboard (fixture);
  g_assert_cmpstr (single, ==, "5.4");

  press (fixture, GDK_KEY_Down, GDK_SHIFT_MASK);
  press (fixture, GDK_KEY_Down, GDK_SHIFT_MASK);
  assert_focus (fixture, "A6");
  copy (fixture);
  several = read_clipboard (fixture);
  g_assert_cmpstr (several, ==, "5.4\n\n4.8");

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (get_table (fixture)), "report.copy", NULL));
  sheet = read_clipboard (fixture);
  g_assert_true (g_str_has_prefix (sheet, "No.\tIndicator\tUnit"));
}

static void
assert_told_selected (JihuaValueCell *cell,
                      gboolean        selected)
{
  GtkWidget *grid_cell = GTK_WIDGET (cell);

  while (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (grid_cell)) != GTK_ACCESSIBLE_ROLE_GRID_CELL)
    grid_cell = gtk_widget_get_parent (grid_cell);

  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (grid_cell), GTK_ACCESSIBLE_STATE_SELECTED, selected);
}

/* What is selected together goes together, and comes back together. */
static void
test_remove_selected (Fixture       *fixture,
                      gconstpointer  data)
{
  jihua_page_fixture_put (&fixture->sheet.window, "A1", 9, "5.4");
  jihua_page_fixture_put (&fixture->sheet.window, "A5", 9, "7.8");
  jihua_page_fixture_put (&fixture->sheet.window, "A8", 9, "4.2");
  focus (fixture, 0);
  assert_told_selected (get_focused_cell (fixture), FALSE);
  press (fixture, GDK_KEY_a, GDK_CONTROL_MASK);
  assert_told_selected (get_focused_cell (fixture), TRUE);
  press (fixture, GDK_KEY_Delete, 0);
  assert_ledger (fixture, "A1", "");
  assert_ledger (fixture, "A5", "");
  assert_ledger (fixture, "A8", "");

  g_assert_true (jihua_document_undo (get_document (fixture)));
  assert_ledger (fixture, "A1", "5.4");
  assert_ledger (fixture, "A8", "4.2");
}

static guint
count_rows (Fixture *fixture)
{
  return g_list_model_get_n_items (G_LIST_MODEL (jihua_report_page_get_model (fixture->page)));
}

static void
activate (Fixture    *fixture,
          const char *action,
          const char *target)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (get_table (fixture)), action, "s", target));
  jihua_test_settle (fixture->page);
}

static void
test_choices (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *query = NULL;

  g_assert_cmpuint (count_rows (fixture), ==, 4);
  activate (fixture, "report.period", "2024-06");
  g_assert_true (jihua_test_shows_text (get_table (fixture), "Jan–Jun"));
  activate (fixture, "report.unit", "");
  g_assert_cmpuint (count_rows (fixture), >, 4);
  activate (fixture, "report.scope", "unreported");
  g_object_get (fixture->page, "query", &query, NULL);
  g_assert_cmpstr (query, ==, "period=2024-06&show=unreported");

  activate (fixture, "report.unit", "Nobody at all");
  g_assert_cmpuint (count_rows (fixture), ==, 0);
  g_assert_true (jihua_test_shows_text (fixture->page, "No figure is to be filled in here."));
}

/* Sixty rows down, where only some are on the screen. */
static void
test_long (Fixture       *fixture,
           gconstpointer  data)
{
  guint last;

  activate (fixture, "report.unit", "");
  last = count_rows (fixture) - 1;
  focus (fixture, 0);
  press (fixture, GDK_KEY_End, GDK_CONTROL_MASK);
  jihua_test_settle (fixture->page);
  assert_focus (fixture, "S1");
  type (fixture, "11.3");
  press (fixture, GDK_KEY_Return, 0);
  assert_ledger (fixture, "S1", "11.3");

  focus (fixture, 0);
  for (guint i = 0; i < last; i++)
    press (fixture, GDK_KEY_Return, 0);
  assert_focus (fixture, "S1");
}

/* Where there is no room for a table, a row opens the dialog of its figure. */
static void
test_narrow (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GPtrArray) rows = NULL;
  g_autoptr (GPtrArray) entries = NULL;

  jihua_report_model_set_source (jihua_report_page_get_model (fixture->page), "Bulletin");
  jihua_test_resize (fixture->sheet.window.window, 360, 640);
  jihua_test_settle (fixture->page);
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (get_table (fixture))));
  g_assert_cmpint (jihua_page_fixture_get_content_width (&fixture->sheet.window), <=, 360);

  rows = jihua_page_fixture_find_all (GTK_WIDGET (fixture->page), JIHUA_TYPE_REPORT_LIST_ROW);
  g_assert_cmpuint (rows->len, ==, 4);
  g_signal_emit_by_name (g_ptr_array_index (rows, 0), "activate");
  jihua_test_wait_until (has_dialog, fixture);
  g_assert_true (JIHUA_IS_ACTUAL_DIALOG (find_dialog (fixture)));

  /* The value, and the source that was typed for the whole sheet. */
  entries = jihua_page_fixture_find_all (GTK_WIDGET (find_dialog (fixture)), ADW_TYPE_ENTRY_ROW);
  g_assert_cmpstr (gtk_editable_get_text (g_ptr_array_index (entries, 1)), ==, "Bulletin");
  gtk_editable_set_text (g_ptr_array_index (entries, 0), "5.4");
  click (find_button (find_dialog (fixture), "_Record"));
  jihua_test_wait_until (has_no_dialog, fixture);
  assert_ledger (fixture, "A1", "5.4");
}

static void
add (const char *path,
     void      (*test) (Fixture *fixture, gconstpointer data))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  jihua_test_init (&argc, &argv);

  add ("/reporting-page/keys", test_keys);
  add ("/reporting-page/nothing-is-cut", test_nothing_is_cut);
  add ("/reporting-page/question", test_question);
  add ("/reporting-page/fill-in", test_fill_in);
  add ("/reporting-page/source-by-keys", test_source_by_keys);
  add ("/reporting-page/source-of-sheet", test_source_of_sheet);
  add ("/reporting-page/mistake", test_mistake);
  add ("/reporting-page/judged-while-typing", test_judged_while_typing);
  add ("/reporting-page/paste-cell", test_paste_cell);
  add ("/reporting-page/paste-column", test_paste_column);
  add ("/reporting-page/paste-cancelled", test_paste_cancelled);
  add ("/reporting-page/copy", test_copy);
  add ("/reporting-page/remove-selected", test_remove_selected);
  add ("/reporting-page/choices", test_choices);
  add ("/reporting-page/long", test_long);
  add ("/reporting-page/narrow", test_narrow);

  return g_test_run ();
}
