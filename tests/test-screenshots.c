/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-annex-page.h"
#include "jihua-as-of-button.h"
#include "jihua-author.h"
#include "jihua-finder.h"
#include "jihua-history-page.h"
#include "jihua-history-row.h"
#include "jihua-ledger-file.h"
#include "jihua-notes-pane.h"
#include "jihua-notice-page.h"
#include "jihua-overview-page.h"
#include "jihua-report-page.h"
#include "jihua-section-page.h"
#include "jihua-target-page.h"
#include "jihua-test-utils.h"
#include "jihua-unit-dialog.h"
#include "jihua-units-page.h"
#include "jihua-worked-ledger.h"

#define NARROWEST 360
#define FONT "Inter 11"

typedef GType (*TypeFunc) (void);

static const struct {
  const char *name;
  const char *place;
  TypeFunc    get_type;
} pages[] = {
  { "overview", "overview", jihua_overview_page_get_type },
  { "reporting", "report", jihua_report_page_get_type },
  { "annex", "annex", jihua_annex_page_get_type },
  { "notice", "notice", jihua_notice_page_get_type },
  { "history", "history", jihua_history_page_get_type },
  { "units", "units", jihua_units_page_get_type },
  { "chapter", "3", jihua_section_page_get_type },
  { "measure", "3.2", jihua_section_page_get_type },
  { "measure-without-targets", "10.1", jihua_section_page_get_type },
  { "category", "A:1", jihua_section_page_get_type },
  { "row", "A25", jihua_section_page_get_type },
  { "target-rate", "A5", jihua_target_page_get_type },
  { "target-cumulative", "A33", jihua_target_page_get_type },
  { "target-date", "2.1.3", jihua_target_page_get_type },
};

static const struct {
  const char *name;
  gboolean    published;
} ledgers[] = {
  { "published", TRUE },
  { "empty", FALSE },
};

static const struct {
  const char *name;
  int         width;
  int         height;
} sizes[] = {
  { "wide", 1280, 800 },
  { "narrow", NARROWEST, 720 },
};

static const char * const languages[] = { "zh_CN", "en" };
static const char * const appearances[] = { "light", "dark" };

/* One window, in one language, appearance and size, shows every page in turn. */
typedef struct {
  guint ledger;
  guint language;
  guint appearance;
  guint size;
} Look;

static GSettings *
get_settings (void)
{
  return jihua_application_get_settings (jihua_test_get_application ());
}

static char *
name_picture (const Look *look,
              const char *page)
{
  return g_strjoin ("-", ledgers[look->ledger].name, page, languages[look->language],
                    appearances[look->appearance], sizes[look->size].name, NULL);
}

static JihuaDocument *
make_document (const Look *look)
{
  g_autoptr (GFile) file = g_file_new_build_filename (jihua_test_get_home (), "Plan.jihua", NULL);
  g_autoptr (JihuaLedger) ledger = ledgers[look->ledger].published ? jihua_builtin_published_ledger ()
                                                                    : jihua_builtin_new_ledger ();
  g_autoptr (GError) error = NULL;
  JihuaDocument *document = jihua_document_create (file, ledger, &error);

  g_assert_no_error (error);
  jihua_document_set_as_of (document, jihua_period_new (2024, 9));
  if (ledgers[look->ledger].published)
    jihua_worked_ledger_record (document);

  return document;
}

static JihuaWindow *
open_window_with (const Look    *look,
                  JihuaDocument *document)
{
  JihuaWindow *window;

  g_settings_set_string (get_settings (), "language", languages[look->language]);
  g_settings_set_string (get_settings (), "appearance", appearances[look->appearance]);
  g_settings_reset (get_settings (), "ledgers");
  jihua_test_iterate ();

  window = jihua_application_open_document (jihua_test_get_application (), document);
  jihua_test_resize (window, sizes[look->size].width, sizes[look->size].height);

  return window;
}

static JihuaWindow *
open_window (const Look *look)
{
  g_autoptr (JihuaDocument) document = make_document (look);

  return open_window_with (look, document);
}

static GtkWidget *
show (JihuaWindow *window,
      gsize        index)
{
  GtkWidget *page;

  jihua_window_go_to (window, pages[index].place);
  jihua_test_settle (window);

  page = jihua_test_find (window, pages[index].get_type ());
  g_assert_nonnull (page);
  g_assert_true (gtk_widget_get_mapped (page));

  return page;
}

/* In the font the system falls back to, which is a wide one. */
static void
test_narrowest (gconstpointer data)
{
  const Look *look = data;
  JihuaWindow *window = open_window (look);

  for (gsize i = 0; i < G_N_ELEMENTS (pages); i++) {
    g_test_message ("%s", pages[i].name);
    g_assert_cmpint (jihua_test_get_min_width (show (window, i)), <=, NARROWEST);
  }

  jihua_test_close (window);
}

static void
test_pages (gconstpointer data)
{
  const Look *look = data;
  JihuaWindow *window = open_window (look);

  g_object_set (gtk_settings_get_default (), "gtk-font-name", FONT, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (pages); i++) {
    g_autofree char *name = name_picture (look, pages[i].name);

    show (window, i);
    jihua_test_screenshot (window, name);
  }

  jihua_test_close (window);
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-font-name");
}

/* The cards of the overview stand beside each other or below, by the width. */
static void
test_overview (gconstpointer data)
{
  static const int widths[] = { 1280, 1000, 800, NARROWEST };
  const Look *look = data;
  g_autoptr (JihuaDocument) document = make_document (look);
  g_autofree char *whole = NULL;
  g_autofree char *targets = NULL;
  JihuaWindow *window;

  jihua_worked_ledger_assign_units (document);
  window = open_window_with (look, document);
  g_object_set (gtk_settings_get_default (), "gtk-font-name", FONT, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++) {
    g_autofree char *what = g_strdup_printf ("units-%d", widths[i]);
    g_autofree char *name = name_picture (look, what);

    jihua_test_resize (window, widths[i], 960);
    jihua_test_screenshot (window, name);
  }

  /* The whole page, also what would have to be scrolled to. */
  whole = name_picture (look, "units-whole");
  jihua_test_screenshot (jihua_test_find (jihua_test_find (window, JIHUA_TYPE_OVERVIEW_PAGE), ADW_TYPE_CLAMP), whole);

  jihua_test_resize (window, widths[0], 960);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-targets", "s", "status=behind");
  targets = name_picture (look, "units-targets");
  jihua_test_screenshot (window, targets);

  jihua_test_close (window);
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-font-name");
}

/* The annex as it is worked on: sorted, with chosen columns. */
static void
test_annex (gconstpointer data)
{
  const Look *look = data;
  g_autofree char *name = name_picture (look, "annex-sorted");
  g_autoptr (JihuaDocument) document = make_document (look);
  JihuaWindow *window;
  GtkWidget *page;

  jihua_worked_ledger_assign_units (document);
  window = open_window_with (look, document);
  g_object_set (gtk_settings_get_default (), "gtk-font-name", FONT, NULL);
  jihua_window_go_to (window, "annex");
  jihua_test_settle (window);
  page = jihua_test_find (window, JIHUA_TYPE_ANNEX_PAGE);
  gtk_widget_activate_action (page, "view.order", "s", "status");
  gtk_widget_activate_action (page, "view.last-year", NULL);
  jihua_test_screenshot (window, name);
  gtk_widget_activate_action (page, "view.order", "s", "official");
  gtk_widget_activate_action (page, "view.last-year", NULL);
  jihua_test_close (window);
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-font-name");
}

static void
test_sidebar (gconstpointer data)
{
  const Look *look = data;
  g_autofree char *name = name_picture (look, "sidebar");
  JihuaWindow *window = open_window (look);

  jihua_window_go_to (window, "3.2.2");
  if (sizes[look->size].width == NARROWEST)
    jihua_window_toggle_sidebar (window);
  jihua_test_screenshot (window, name);
  jihua_test_close (window);
}

/* The translation beside the official text, or above it. */
static void
test_both (gconstpointer data)
{
  static const char * const places[] = { "notice", "3", "3.2", "7.4" };
  const Look *look = data;
  JihuaWindow *window;

  g_settings_set_string (get_settings (), "official-text", "both");
  g_object_set (gtk_settings_get_default (), "gtk-font-name", FONT, NULL);
  window = open_window (look);

  for (gsize i = 0; i < G_N_ELEMENTS (places); i++) {
    g_autofree char *what = g_strconcat ("both-", places[i], NULL);
    g_autofree char *name = name_picture (look, what);

    jihua_window_go_to (window, places[i]);
    jihua_test_settle (window);
    jihua_test_screenshot (window, name);
  }

  jihua_test_close (window);
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-font-name");
  g_settings_reset (get_settings (), "official-text");
}

static JihuaFinder *
start_search (const Look  *look,
              JihuaWindow *window)
{
  JihuaPlan *plan = jihua_document_get_plan (jihua_window_get_document (window));

  jihua_node_set_responsible (jihua_plan_lookup (plan, "A:1"), "省统计局");
  jihua_node_set_responsible (jihua_plan_lookup (plan, "A13"), "省商务厅");
  jihua_node_set_responsible (jihua_plan_lookup (plan, "3"), "省经信厅");
  jihua_window_go_to (window, "A8");
  g_object_set (gtk_settings_get_default (), "gtk-font-name", FONT, NULL);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.search", NULL);

  return jihua_test_find (window, JIHUA_TYPE_FINDER);
}

static void
test_search (gconstpointer data)
{
  static const struct {
    const char *name;
    const char *words;
    const char *filter;
  } searches[] = {
    { "search", "gdzctz", "" },
    { "search-text", "数字经济", "" },
    { "search-translated", "growth", "" },
    { "search-filtered", "", "status=behind&status=far-behind&status=not-reported&in=A:1&unit=%E7%9C%81%E7%BB%9F%E8%AE%A1%E5%B1%80" },
    { "search-nothing", "xyz", "kind=about" },
  };
  const Look *look = data;
  JihuaWindow *window = open_window (look);
  JihuaFinder *finder = start_search (look, window);

  /* One of them is enough to see that all colors are there in the dark as well. */
  for (gsize i = 0; i < (look->appearance == 0 ? G_N_ELEMENTS (searches) : 1); i++) {
    g_autofree char *name = name_picture (look, searches[i].name);

    gtk_widget_activate_action (GTK_WIDGET (window), "win.show-targets", "s", searches[i].filter);
    gtk_editable_set_text (jihua_test_find (finder, GTK_TYPE_SEARCH_ENTRY), searches[i].words);
    jihua_test_settle (window);
    g_assert_cmpint (jihua_test_get_min_width (finder), <=, NARROWEST);
    jihua_test_screenshot (window, name);
  }

  jihua_test_close (window);
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-font-name");
}

static void
test_filter (gconstpointer data)
{
  const Look *look = data;
  g_autofree char *name = name_picture (look, "filter");
  JihuaWindow *window = open_window (look);
  JihuaFinder *finder = start_search (look, window);
  GtkMenuButton *button = jihua_test_find (finder, GTK_TYPE_MENU_BUTTON);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-targets", "s", "status=behind&status=far-behind");
  gtk_menu_button_popup (button);
  jihua_test_settle (gtk_menu_button_get_popover (button));
  g_assert_cmpint (jihua_test_get_min_width (gtk_menu_button_get_popover (button)), <=, NARROWEST);
  jihua_test_screenshot (gtk_menu_button_get_popover (button), name);
  gtk_menu_button_popdown (button);
  jihua_test_close (window);
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-font-name");
}

static void
test_months (gconstpointer data)
{
  const Look *look = data;
  g_autofree char *name = name_picture (look, "months");
  JihuaWindow *window = open_window (look);
  GtkWidget *as_of = jihua_test_find (window, JIHUA_TYPE_AS_OF_BUTTON);
  GtkMenuButton *button;

  /* In a narrow window the control at the top is hidden, that at the bottom shown. */
  button = jihua_test_find (as_of, GTK_TYPE_MENU_BUTTON);
  gtk_menu_button_popup (button);
  jihua_test_settle (gtk_menu_button_get_popover (button));
  g_assert_cmpint (jihua_test_get_min_width (gtk_menu_button_get_popover (button)), <=, NARROWEST);
  jihua_test_screenshot (gtk_menu_button_get_popover (button), name);
  gtk_menu_button_popdown (button);
  jihua_test_close (window);
}

static void
test_dialogs (gconstpointer data)
{
  static const char * const actions[] = { "preferences", "shortcuts", "about" };
  const Look *look = data;
  JihuaWindow *window = open_window (look);

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++) {
    g_autofree char *name = name_picture (look, actions[i]);
    AdwDialog *dialog;

    g_action_group_activate_action (G_ACTION_GROUP (jihua_test_get_application ()), actions[i], NULL);
    dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));
    jihua_test_settle (dialog);
    g_assert_cmpint (jihua_test_get_min_width (dialog), <=, NARROWEST);
    jihua_test_screenshot (window, name);
    adw_dialog_force_close (dialog);
    jihua_test_iterate ();
  }

  jihua_test_close (window);
}

/* What can be set about how targets are judged, and why it was judged so. */
static void
test_judging (gconstpointer data)
{
  static const struct {
    const char *name;
    const char *place;
    const char *action;
    const char *target;
  } dialogs[] = {
    { "goal-settings-rate", "A5", "page.edit-goal", "tolerance" },
    { "goal-settings-baseline", "A9.2", "page.edit-goal", "" },
    { "goal-settings-total", "A33", "page.edit-goal", "phasing" },
    { "overrule", "A5", "page.overrule", NULL },
    { "rules", "A5", "win.judging-rules", NULL },
  };
  const Look *look = data;
  JihuaWindow *window = open_window (look);

  for (gsize i = 0; i < G_N_ELEMENTS (dialogs); i++) {
    g_autofree char *name = name_picture (look, dialogs[i].name);
    GtkWidget *page;
    AdwDialog *dialog;

    jihua_window_go_to (window, dialogs[i].place);
    jihua_test_settle (window);
    page = jihua_test_find (window, JIHUA_TYPE_TARGET_PAGE);
    gtk_widget_activate_action (page, dialogs[i].action, dialogs[i].target ? "s" : NULL, dialogs[i].target);
    dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));
    jihua_test_settle (dialog);
    g_assert_cmpint (jihua_test_get_min_width (dialog), <=, NARROWEST);
    jihua_test_screenshot (window, name);
    adw_dialog_force_close (dialog);
    jihua_test_iterate ();
  }

  jihua_test_close (window);
}

static void
test_how_judged (gconstpointer data)
{
  static const char * const places[] = { "A5", "A7", "A33", "2.1.3" };
  const Look *look = data;
  JihuaWindow *window = open_window (look);

  for (gsize i = 0; i < G_N_ELEMENTS (places); i++) {
    g_autofree char *what = g_strconcat ("how-judged-", places[i], NULL);
    g_autofree char *name = name_picture (look, what);
    JihuaStatusHead *head;
    GtkMenuButton *button;

    jihua_window_go_to (window, places[i]);
    jihua_test_settle (window);
    head = jihua_target_page_get_head (jihua_test_find (window, JIHUA_TYPE_TARGET_PAGE));
    jihua_status_head_show_how_judged (head);
    button = jihua_test_find (head, GTK_TYPE_MENU_BUTTON);
    jihua_test_settle (gtk_menu_button_get_popover (button));
    jihua_test_screenshot (gtk_menu_button_get_popover (button), name);
    gtk_menu_button_popdown (button);
  }

  jihua_test_close (window);
}

static void
test_unit_dialog (gconstpointer data)
{
  const Look *look = data;
  g_autofree char *name = name_picture (look, "unit-dialog");
  g_autoptr (JihuaDocument) document = make_document (look);
  g_autoptr (GPtrArray) nodes = g_ptr_array_new ();
  JihuaWindow *window = open_window_with (look, document);
  AdwDialog *dialog;

  jihua_window_go_to (window, "3.2.2");
  g_ptr_array_add (nodes, jihua_plan_lookup (jihua_document_get_plan (document), "3.2.2"));
  dialog = jihua_unit_dialog_new (document, nodes);
  adw_dialog_present (dialog, GTK_WIDGET (window));
  jihua_test_settle (dialog);
  g_assert_cmpint (jihua_test_get_min_width (dialog), <=, NARROWEST);
  jihua_test_screenshot (window, name);
  adw_dialog_force_close (dialog);
  jihua_test_iterate ();
  jihua_test_close (window);
}

/* A note being written, and both sides of a change. */
static void
test_implementation (gconstpointer data)
{
  const Look *look = data;
  g_autofree char *note = name_picture (look, "note-editor");
  g_autofree char *restore = name_picture (look, "restore");
  JihuaWindow *window = open_window (look);
  JihuaHistoryRow *row;
  GtkMenuButton *button;

  jihua_window_go_to (window, "3.2");
  jihua_test_settle (window);
  gtk_widget_activate_action (jihua_test_find (window, JIHUA_TYPE_NOTES_PANE), "notes.add", NULL);
  jihua_test_screenshot (window, note);

  jihua_window_go_to (window, "history");
  jihua_test_settle (window);
  row = jihua_test_find (window, JIHUA_TYPE_HISTORY_ROW);
  button = jihua_history_row_get_restore_button (row);
  gtk_menu_button_popup (button);
  jihua_test_settle (gtk_menu_button_get_popover (button));
  g_assert_cmpint (jihua_test_get_min_width (gtk_menu_button_get_popover (button)), <=, NARROWEST);
  jihua_test_screenshot (gtk_menu_button_get_popover (button), restore);
  gtk_menu_button_popdown (button);
  jihua_test_close (window);
}

static void
add (const Look        *look,
     const char        *what,
     GTestDataFunc      test)
{
  g_autofree char *path = g_strjoin ("/", "/screenshots", ledgers[look->ledger].name, languages[look->language],
                                     appearances[look->appearance], sizes[look->size].name, what, NULL);

  g_test_add_data_func_full (path, g_memdup2 (look, sizeof *look), test, g_free);
}

static void
add_looks (guint ledger)
{
  for (guint language = 0; language < G_N_ELEMENTS (languages); language++) {
    for (guint appearance = 0; appearance < G_N_ELEMENTS (appearances); appearance++) {
      for (guint size = 0; size < G_N_ELEMENTS (sizes); size++) {
        Look look = { ledger, language, appearance, size };

        add (&look, "pages", test_pages);
        if (sizes[size].width == NARROWEST && appearance == 0)
          add (&look, "narrowest", test_narrowest);
        if (!ledgers[ledger].published)
          continue;
        if (sizes[size].width != NARROWEST)
          add (&look, "overview", test_overview);
        if (g_str_equal (languages[language], "en"))
          add (&look, "both", test_both);
        add (&look, "sidebar", test_sidebar);
        if (sizes[size].width != NARROWEST)
          add (&look, "annex", test_annex);
        add (&look, "search", test_search);
        add (&look, "filter", test_filter);
        add (&look, "months", test_months);
        add (&look, "dialogs", test_dialogs);
        add (&look, "judging", test_judging);
        add (&look, "how-judged", test_how_judged);
        add (&look, "unit-dialog", test_unit_dialog);
        add (&look, "implementation", test_implementation);
      }
    }
  }
}

int
main (int    argc,
      char **argv)
{
  jihua_test_init (&argc, &argv);
  jihua_author_set_name ("王敏");

  for (guint ledger = 0; ledger < G_N_ELEMENTS (ledgers); ledger++)
    add_looks (ledger);

  return g_test_run ();
}
