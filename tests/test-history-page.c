/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-history-page.h"
#include "jihua-history-row.h"
#include "jihua-node-history.h"
#include "jihua-page-fixture.h"
#include "jihua-restore-popover.h"
#include "jihua-quantity.h"
#include "jihua-test-utils.h"

/* 400, corrected to 398; a unit; in the ledger without other figures. */
static void
fill (JihuaPageFixture *fixture)
{
  jihua_page_fixture_put (fixture, "3.2.5", 9, "400");
  jihua_page_fixture_put (fixture, "3.2.5", 9, "398");
  jihua_document_put_setting (fixture->document, jihua_page_fixture_get_node (fixture, "4.1"),
                              JIHUA_SETTING_RESPONSIBLE, "省科技厅", NULL);
}

static JihuaHistoryPage *
open_page (JihuaPageFixture *fixture,
           const char       *id)
{
  GtkWidget *page = jihua_history_page_new (fixture->document,
                                            id != NULL ? jihua_page_fixture_get_node (fixture, id) : NULL);

  jihua_page_fixture_show (fixture, page);

  return JIHUA_HISTORY_PAGE (page);
}

static guint
count (JihuaHistoryPage *page)
{
  return g_list_model_get_n_items (G_LIST_MODEL (jihua_history_page_get_model (page)));
}

static JihuaHistoryRow *
find_row (GtkWidget  *widget,
          const char *text)
{
  g_autoptr (GPtrArray) rows = jihua_page_fixture_find_all (widget, JIHUA_TYPE_HISTORY_ROW);

  for (guint i = 0; i < rows->len; i++)
    if (jihua_history_row_get_entry (g_ptr_array_index (rows, i)) != NULL
        && jihua_test_shows_text (g_ptr_array_index (rows, i), text))
      return g_ptr_array_index (rows, i);

  g_assert_not_reached ();
}

static void
test_list (JihuaPageFixture *fixture,
           gconstpointer     data)
{
  JihuaHistoryPage *page = open_page (fixture, NULL);

  g_assert_true (jihua_test_shows_text (page, "Nothing has been changed yet"));

  fill (fixture);
  jihua_test_settle (page);
  g_assert_cmpuint (count (page), ==, 3);
  g_assert_true (jihua_test_shows_text (page, "3 changes"));
  find_row (GTK_WIDGET (page), "400 enterprises → 398 enterprises");
  find_row (GTK_WIDGET (page), "省科技厅");

  gtk_editable_set_text (GTK_EDITABLE (jihua_test_find (page, GTK_TYPE_SEARCH_ENTRY)), "398");
  g_signal_emit_by_name (jihua_test_find (page, GTK_TYPE_SEARCH_ENTRY), "search-changed");
  g_assert_cmpuint (count (page), ==, 1);
  g_assert_true (jihua_test_shows_text (page, "1 of 3 changes"));
  gtk_editable_set_text (GTK_EDITABLE (jihua_test_find (page, GTK_TYPE_SEARCH_ENTRY)), "no such thing");
  g_signal_emit_by_name (jihua_test_find (page, GTK_TYPE_SEARCH_ENTRY), "search-changed");
  g_assert_true (jihua_test_shows_text (page, "No change is like this"));
}

static void
test_choices (JihuaPageFixture *fixture,
              gconstpointer     data)
{
  JihuaHistoryPage *page;
  g_autoptr (GPtrArray) choices = NULL;

  fill (fixture);
  page = open_page (fixture, NULL);
  choices = jihua_page_fixture_find_all (GTK_WIDGET (page), GTK_TYPE_DROP_DOWN);
  g_assert_cmpuint (choices->len, ==, 3);

  gtk_drop_down_set_selected (choices->pdata[0], JIHUA_HISTORY_UNITS);
  g_assert_cmpuint (count (page), ==, 1);
  gtk_drop_down_set_selected (choices->pdata[0], JIHUA_HISTORY_ANY);
  gtk_drop_down_set_selected (choices->pdata[1], 1);
  g_assert_cmpuint (count (page), ==, 3);
  for (guint time = 1; time < 5; time++) {
    gtk_drop_down_set_selected (choices->pdata[2], time);
    g_assert_cmpuint (count (page), ==, 3);
  }
}

static void
test_part (JihuaPageFixture *fixture,
           gconstpointer     data)
{
  JihuaHistoryPage *page;
  g_autoptr (GPtrArray) buttons = NULL;
  GtkWidget *chip = NULL;

  fill (fixture);
  page = open_page (fixture, "3.2");
  g_assert_cmpuint (count (page), ==, 2);
  g_assert_true (jihua_test_shows_text (page, "2 of 3 changes"));

  buttons = jihua_page_fixture_find_all (GTK_WIDGET (page), GTK_TYPE_BUTTON);
  for (guint i = 0; i < buttons->len; i++)
    if (gtk_widget_has_css_class (buttons->pdata[i], "chip"))
      chip = buttons->pdata[i];
  g_signal_emit_by_name (chip, "clicked");
  g_assert_cmpstr (fixture->opened, ==, "history");
}

static void
test_open (JihuaPageFixture *fixture,
           gconstpointer     data)
{
  JihuaHistoryPage *page;

  fill (fixture);
  page = open_page (fixture, NULL);
  g_signal_emit_by_name (jihua_test_find (page, GTK_TYPE_LIST_VIEW), "activate", 0);
  g_assert_cmpstr (fixture->opened, ==, "4.1");
  g_signal_emit_by_name (jihua_test_find (page, GTK_TYPE_LIST_VIEW), "activate", 2);
  g_assert_cmpstr (fixture->opened, ==, "3.2.5");
}

static void
text_read (GObject      *clipboard,
           GAsyncResult *result,
           gpointer      user_data)
{
  *(char **) user_data = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (clipboard), result, NULL);
}

static gboolean
is_read (gpointer data)
{
  return *(char **) data != NULL;
}

static void
test_copy (JihuaPageFixture *fixture,
           gconstpointer     data)
{
  JihuaHistoryPage *page;
  g_autoptr (GPtrArray) buttons = NULL;
  GtkWidget *button = NULL;
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  fill (fixture);
  page = open_page (fixture, NULL);
  buttons = jihua_page_fixture_find_all (GTK_WIDGET (page), GTK_TYPE_BUTTON);
  for (guint i = 0; i < buttons->len; i++)
    if (g_strcmp0 (gtk_button_get_icon_name (buttons->pdata[i]), "edit-copy-symbolic") == 0)
      button = buttons->pdata[i];
  g_assert_false (gtk_widget_is_sensitive (button));

  gtk_selection_model_select_range (jihua_history_page_get_selection (page), 1, 2, TRUE);
  g_assert_true (gtk_widget_is_sensitive (button));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (page), "history.copy", NULL));
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (GTK_WIDGET (page)), NULL, text_read, &text);
  jihua_test_wait_until (is_read, &text);

  lines = g_strsplit (text, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, 3);
  g_assert_true (g_str_has_suffix (lines[0], "\t400 enterprises\t398 enterprises"));
  g_assert_true (g_str_has_suffix (lines[1], "\t\t400 enterprises"));
}

static GtkWidget *
open_popover (JihuaHistoryRow *row)
{
  GtkMenuButton *button = jihua_history_row_get_restore_button (row);

  gtk_menu_button_popup (button);
  jihua_test_settle (gtk_menu_button_get_popover (button));

  return GTK_WIDGET (gtk_menu_button_get_popover (button));
}

static void
test_restore (JihuaPageFixture *fixture,
              gconstpointer     data)
{
  JihuaTarget *target = JIHUA_TARGET (jihua_page_fixture_get_node (fixture, "3.2.5"));
  JihuaHistoryPage *page;
  GtkWidget *popover;
  JihuaActual *actual;

  fill (fixture);
  page = open_page (fixture, NULL);
  popover = open_popover (find_row (GTK_WIDGET (page), "400 enterprises → 398 enterprises"));
  g_assert_true (jihua_test_shows_text (popover, "This is the present value."));
  g_assert_false (gtk_widget_get_visible (jihua_restore_popover_get_button (JIHUA_RESTORE_POPOVER (popover),
                                                                            JIHUA_RESTORE_AFTER)));
  g_signal_emit_by_name (jihua_restore_popover_get_button (JIHUA_RESTORE_POPOVER (popover), JIHUA_RESTORE_BEFORE),
                         "clicked");
  jihua_test_settle (page);

  actual = jihua_ledger_find_actual (jihua_document_get_ledger (fixture->document), target,
                                     jihua_period_new (2024, 9));
  g_assert_cmpint (jihua_actual_get_value (actual).millionths, ==, 400 * G_GINT64_CONSTANT (1000000));
  g_assert_cmpuint (count (page), ==, 4);
  find_row (GTK_WIDGET (page), "398 enterprises → 400 enterprises");

  g_assert_true (jihua_document_undo (fixture->document));
  actual = jihua_ledger_find_actual (jihua_document_get_ledger (fixture->document), target,
                                     jihua_period_new (2024, 9));
  g_assert_cmpint (jihua_actual_get_value (actual).millionths, ==, 398 * G_GINT64_CONSTANT (1000000));
}

/* On the page of a part, the last changes, and the way to all. */
static void
test_node (JihuaPageFixture *fixture,
           gconstpointer     data)
{
  GtkWidget *history = jihua_node_history_new (fixture->document, jihua_page_fixture_get_node (fixture, "3.2"));
  GtkWidget *page = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  JihuaTarget *target = JIHUA_TARGET (jihua_page_fixture_get_node (fixture, "3.2.3"));
  g_autofree char *figure = jihua_format_quantity ((JihuaDecimal) { 23000000, 0 }, target);
  GtkListBox *list;

  gtk_box_append (GTK_BOX (page), history);
  jihua_page_fixture_show (fixture, page);
  g_assert_false (gtk_widget_get_visible (history));

  fill (fixture);
  jihua_page_fixture_put (fixture, "3.2.4", 9, "44");
  jihua_page_fixture_put (fixture, "3.2.3", 9, "23");
  list = jihua_test_find (history, GTK_TYPE_LIST_BOX);
  g_assert_nonnull (gtk_list_box_get_row_at_index (list, 3));
  g_assert_null (gtk_list_box_get_row_at_index (list, 4));
  find_row (history, figure);

  gtk_widget_activate (GTK_WIDGET (gtk_list_box_get_row_at_index (list, 2)));
  g_assert_cmpstr (fixture->opened, ==, "3.2.5");
  gtk_widget_activate (GTK_WIDGET (gtk_list_box_get_row_at_index (list, 3)));
  g_assert_cmpstr (fixture->opened, ==, "history?in=3.2");
}

#define ADD(path, test) \
  g_test_add ("/history-page/" path, JihuaPageFixture, NULL, \
              jihua_page_fixture_set_up_empty, test, jihua_page_fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  jihua_test_init (&argc, &argv);

  ADD ("list", test_list);
  ADD ("choices", test_choices);
  ADD ("part", test_part);
  ADD ("open", test_open);
  ADD ("copy", test_copy);
  ADD ("restore", test_restore);
  ADD ("node", test_node);

  return g_test_run ();
}
