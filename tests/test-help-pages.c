/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gstdio.h>

#include "jihua-ledger-file.h"
#include "jihua-test-utils.h"
#include "jihua-tour.h"
#include "jihua-worked-ledger.h"

/* What help is asked for is opened by a program of this test, which writes down
 * what it was called with. */
#define VIEWER "test-viewer"

static const struct {
  const char *stop;
  const char *page;
} stops[] = {
  { "overview", "first-look" },
  { "reporting", "record-month" },
  { "reporting-unit", "record-month" },
  { "annex", "annex" },
  { "annex-sorted", "annex" },
  { "annex-official", "annex" },
  { "notice", "first-look" },
  { "history", "history" },
  { "units", "units" },
  { "chapter", "notes" },
  { "measure", "notes" },
  { "measure-without-targets", "notes" },
  { "measure-long", "notes" },
  { "category", "notes" },
  { "row", "notes" },
  { "target-rate", "judging" },
  { "target-in-step", "judging" },
  { "target-increase", "judging" },
  { "target-faster", "judging" },
  { "target-cumulative", "judging" },
  { "target-average", "judging" },
  { "target-ceiling", "judging" },
  { "target-assigned", "judging" },
  { "target-small", "judging" },
  { "target-date", "deeds" },
  { "target-deliver", "deeds" },
  { "target-none-occurs", "deeds" },
  { "target-tied", "judging" },
  { "sidebar", "judging" },
  { "search", "find" },
  { "search-text", "find" },
  { "search-translated", "find" },
  { "search-nothing", "find" },
  { "targets", "find" },
  { "targets-none", "find" },
  { "search-left", "find" },
  { "preferences", "language" },
  { "shortcuts", "keyboard" },
  { "about", "index" },
  { "rules", "settings" },
  { "goal-settings-rate", "settings" },
  { "goal-settings-baseline", "settings" },
  { "goal-settings-date", "settings" },
  { "phasing", "settings" },
  { "tie", "settings" },
  { "overrule", "overrule" },
  { "unit-dialog", "units" },
  { "actual-dialog", "record-one" },
  { "paste-dialog", "record-month" },
  { "note-editor", "notes" },
  { "error", "first-look" },
};

static const struct {
  const char *language;
  const char *file;
} languages[] = {
  { "zh_CN", "help.zh_CN.html" },
  { "en", "help.C.html" },
};

static char *
find_file (const char *folder,
           const char *name)
{
  g_autofree char *path = g_build_filename (jihua_test_get_home (), folder, NULL);

  g_assert_no_errno (g_mkdir_with_parents (path, 0700));

  return g_build_filename (path, name, NULL);
}

static void
write_file (const char *path,
            const char *text)
{
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

static char *
get_record (void)
{
  return find_file (".", "opened");
}

static void
make_viewer (void)
{
  g_autofree char *program = find_file (".", VIEWER);
  g_autofree char *entry = find_file ("data/applications", VIEWER ".desktop");
  g_autofree char *record = get_record ();
  g_autofree char *script = g_strdup_printf ("#!/bin/sh\n"
                                             "printf '%%s in %%s\\n' \"$1\" \"$LANGUAGE\" >'%s.new'\n"
                                             "mv '%s.new' '%s'\n", record, record, record);
  g_autofree char *text = g_strdup_printf ("[Desktop Entry]\nType=Application\nName=Viewer\nExec=\"%s\" %%u\n"
                                           "MimeType=x-scheme-handler/help;text/html;\n", program);

  write_file (program, script);
  g_assert_no_errno (g_chmod (program, 0700));
  write_file (entry, text);
}

static gboolean
is_viewer_as_told (gpointer type)
{
  g_autoptr (GAppInfo) viewer = g_app_info_get_default_for_uri_scheme ("help");

  return (viewer != NULL) == !g_str_equal (type, "text/html");
}

/* Which kind of document the viewer shows. */
static void
set_viewer (const char *type)
{
  g_autofree char *path = find_file ("config", "mimeapps.list");
  g_autofree char *text = g_strdup_printf ("[Default Applications]\n%s=" VIEWER ".desktop\n\n"
                                           "[Removed Associations]\n%s=" VIEWER ".desktop\n", type,
                                           g_str_equal (type, "text/html") ? "x-scheme-handler/help" : "text/html");

  write_file (path, text);
  jihua_test_wait_until (is_viewer_as_told, (gpointer) type);
}

static gboolean
is_there (gpointer path)
{
  return g_file_test (path, G_FILE_TEST_EXISTS);
}

/* Returns: (transfer full): what F1 opens, and in which language */
static char *
ask_for_help (GtkWidget *widget)
{
  g_autofree char *record = get_record ();
  g_autoptr (GError) error = NULL;
  char *text;

  g_remove (record);
  gtk_widget_activate_action (GTK_WIDGET (gtk_widget_get_root (widget)), "win.help", NULL);
  jihua_test_wait_until (is_there, record);
  g_file_get_contents (record, &text, NULL, &error);
  g_assert_no_error (error);

  return g_strchomp (text);
}

static const char *
find_expected (const char *stop)
{
  for (gsize i = 0; i < G_N_ELEMENTS (stops); i++)
    if (g_str_equal (stops[i].stop, stop))
      return stops[i].page;

  g_error ("The table does not say what the help page of %s is", stop);
}

static void
check_help (GtkWidget  *widget,
            const char *stop,
            gpointer    data)
{
  const char *language = data;
  g_autofree char *opened = NULL;
  g_autofree char *expected = NULL;

  opened = ask_for_help (widget);
  expected = g_strdup_printf ("help:jihua/%s in %s", find_expected (stop), language);
  g_test_message ("%s: %s", stop, opened);
  g_assert_cmpstr (opened, ==, expected);
}

static JihuaWindow *
open_window (const char *language)
{
  g_autoptr (GFile) file = g_file_new_build_filename (jihua_test_get_home (), "Plan.jihua", NULL);
  g_autoptr (JihuaLedger) ledger = jihua_builtin_published_ledger ();
  g_autoptr (GError) error = NULL;
  g_autoptr (JihuaDocument) document = jihua_document_create (file, ledger, &error);
  GSettings *settings = jihua_application_get_settings (jihua_test_get_application ());

  g_assert_no_error (error);
  jihua_worked_ledger_record (document);
  g_settings_set_string (settings, "language", language);
  g_settings_reset (settings, "ledgers");
  jihua_test_iterate ();

  return jihua_application_open_document (jihua_test_get_application (), document);
}

/* Everywhere, F1 leads to the page about what is shown. */
static void
test_viewer (gconstpointer data)
{
  const char *language = data;
  JihuaWindow *window;

  set_viewer ("x-scheme-handler/help");
  window = open_window (language);
  /* Once is enough for the dialogs: pages of the help have no language. */
  jihua_tour (window, g_str_equal (language, languages[0].language) ? JIHUA_TOUR_DIALOGS : JIHUA_TOUR_PAGES,
              check_help, (gpointer) language);
  jihua_test_close (window);
}

/* Without a help viewer the same is opened as one page, in the language of the
 * window, which may change while it is open. */
static void
test_browser (void)
{
  JihuaWindow *window;

  set_viewer ("text/html");
  window = open_window (languages[0].language);
  for (int round = 0; round < 2; round++) {
    for (gsize i = 0; i < G_N_ELEMENTS (languages); i++) {
      g_autofree char *opened = NULL;
      g_autofree char *expected = g_strdup_printf ("*/%s in %s", languages[i].file, languages[i].language);

      g_settings_set_string (jihua_application_get_settings (jihua_test_get_application ()), "language",
                             languages[i].language);
      jihua_test_settle (window);
      opened = ask_for_help (GTK_WIDGET (window));
      g_test_message ("%s", opened);
      g_assert_true (g_pattern_match_simple (expected, opened));
    }
  }
  jihua_test_close (window);
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *folder = NULL;

  jihua_test_init (&argc, &argv);
  folder = g_test_build_filename (G_TEST_BUILT, "..", "help", NULL);
  g_setenv ("JIHUA_HELPDIR", folder, TRUE);
  make_viewer ();

  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++) {
    g_autofree char *path = g_strconcat ("/help/viewer/", languages[i].language, NULL);

    g_test_add_data_func (path, languages[i].language, test_viewer);
  }
  g_test_add_func ("/help/browser", test_browser);

  return g_test_run ();
}
