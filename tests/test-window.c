/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <unistd.h>

#include <glib/gstdio.h>

#include "jihua-author.h"
#include "jihua-file-dialogs.h"
#include "jihua-heat-strip.h"
#include "jihua-i18n.h"
#include "jihua-ledger-file.h"
#include "jihua-report-page.h"
#include "jihua-results-pane.h"
#include "jihua-sidebar.h"
#include "jihua-test-utils.h"
#include "jihua-view-state.h"
#include "jihua-window.h"

/* A window with a ledger of its own. */
typedef struct {
  JihuaApplication *application;
  GSettings        *settings;
  GFile            *file;
  JihuaDocument    *document;
  JihuaWindow      *window;
} Fixture;

static GFile *
name_file (const char *name)
{
  return g_file_new_build_filename (jihua_test_get_home (), name, NULL);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (JihuaLedger) ledger = jihua_builtin_published_ledger ();
  g_autoptr (GError) error = NULL;

  fixture->application = jihua_test_get_application ();
  fixture->settings = jihua_application_get_settings (fixture->application);
  g_settings_reset (fixture->settings, "ledgers");
  g_settings_reset (fixture->settings, "window-width");
  g_settings_reset (fixture->settings, "window-height");

  fixture->file = name_file ("window.jihua");
  fixture->document = jihua_document_create (fixture->file, ledger, &error);
  g_assert_no_error (error);
  fixture->window = jihua_application_open_document (fixture->application, fixture->document);
  jihua_test_settle (fixture->window);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  if (fixture->window != NULL)
    jihua_test_close (fixture->window);
  g_assert_null (gtk_application_get_windows (GTK_APPLICATION (fixture->application)));
  g_clear_object (&fixture->document);
  g_file_delete (fixture->file, NULL, NULL);
  g_clear_object (&fixture->file);
}

static void
activate (Fixture    *fixture,
          const char *action,
          const char *target)
{
  gboolean activated = gtk_widget_activate_action (GTK_WIDGET (fixture->window), action,
                                                   target != NULL ? "s" : NULL, target);

  g_assert_true (activated);
}

/* What a button for the action would look like. */
static gboolean
is_enabled (Fixture    *fixture,
            const char *action)
{
  GtkWidget *button = gtk_button_new ();
  gboolean enabled;

  gtk_widget_set_parent (button, GTK_WIDGET (fixture->window));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  enabled = gtk_widget_get_sensitive (button);
  gtk_widget_unparent (button);

  return enabled;
}

static const char *
get_place (Fixture *fixture)
{
  return jihua_places_get_current (jihua_window_get_places (fixture->window));
}

static AdwNavigationSplitView *
get_split_view (Fixture *fixture)
{
  return jihua_test_find (fixture->window, ADW_TYPE_NAVIGATION_SPLIT_VIEW);
}

static const char *
get_title (Fixture *fixture)
{
  return adw_navigation_page_get_title (adw_navigation_split_view_get_content (get_split_view (fixture)));
}

static void
put (Fixture    *fixture,
     const char *target,
     const char *value)
{
  g_autoptr (JihuaActual) actual = NULL;
  JihuaDecimal number;
  gboolean parsed = jihua_decimal_parse (value, &number);

  g_assert_true (parsed);
  actual = jihua_actual_new (target, jihua_period_new (2024, 10), number, FALSE, NULL, NULL, "", "");
  g_assert_true (jihua_document_put_actual (fixture->document, actual));
}

static JihuaActual *
find (Fixture    *fixture,
      const char *target)
{
  JihuaPlan *plan = jihua_document_get_plan (fixture->document);

  return jihua_ledger_find_actual (jihua_document_get_ledger (fixture->document),
                                   jihua_plan_lookup_target (plan, target), jihua_period_new (2024, 10));
}

static void
test_places (Fixture       *fixture,
             gconstpointer  data)
{
  static const struct {
    const char *action;
    const char *target;
    const char *place;
  } steps[] = {
    { "win.show-page", "notice", "notice" },
    { "win.open-node", "3", "3" },
    { "win.open-node", "3.2", "3.2" },
    { "win.open-node", "3.2.2", "3.2.2" },
    { "win.open-node", "A", "annex" },
    { "win.show-page", "annex", "annex" },
    { "win.open-node", "A:1", "A:1" },
    { "win.open-node", "A9", "A9" },
    { "win.open-node", "A9.2", "A9.2" },
    { "win.open-node", "nowhere", "A9.2" },
    { "win.show-page", "nowhere", "A9.2" },
    { "win.show-page", "report", "report" },
    { "win.report", "", "report" },
    { "win.report", "period=2024-06", "report?period=2024-06" },
    { "win.show-page", "overview", "overview" },
  };

  g_assert_cmpstr (get_place (fixture), ==, "overview");
  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++) {
    g_test_message ("%s", steps[i].target);
    activate (fixture, steps[i].action, steps[i].target);
    g_assert_cmpstr (get_place (fixture), ==, steps[i].place);
    g_assert_cmpstr (jihua_sidebar_get_place (jihua_test_find (fixture->window, JIHUA_TYPE_SIDEBAR)), ==,
                     steps[i].place);
    g_assert_cmpuint (strlen (get_title (fixture)), >, 0);
  }
}

/* What the sheet is made to show belongs to the place: one comes back to it, and
 * a language switched in between does not lose it. */
static void
test_report (Fixture       *fixture,
             gconstpointer  data)
{
  JihuaReportPage *page;

  activate (fixture, "win.report", "unit=-&period=2024-06");
  page = jihua_test_find (fixture->window, JIHUA_TYPE_REPORT_PAGE);
  jihua_report_model_set_scope (jihua_report_page_get_model (page), JIHUA_REPORT_SCOPE_ALL);
  g_assert_cmpstr (get_place (fixture), ==, "report?unit=-&period=2024-06&show=all");
  g_assert_true (jihua_test_find (fixture->window, JIHUA_TYPE_REPORT_PAGE) == page);

  activate (fixture, "win.open-node", "A5");
  activate (fixture, "win.back", NULL);
  page = jihua_test_find (fixture->window, JIHUA_TYPE_REPORT_PAGE);
  g_assert_cmpint (jihua_report_model_get_scope (jihua_report_page_get_model (page)), ==, JIHUA_REPORT_SCOPE_ALL);
  g_assert_cmpuint (jihua_report_model_get_period (jihua_report_page_get_model (page)).month, ==, 6);

  activate (fixture, "win.report", "");
  jihua_document_set_as_of (jihua_window_get_document (fixture->window), jihua_period_new (2024, 3));
  g_assert_true (jihua_test_shows_text (fixture->window, "Jan–Mar · All units"));
}

static void
test_back_and_forward (Fixture       *fixture,
                       gconstpointer  data)
{
  g_assert_false (is_enabled (fixture, "win.back"));
  g_assert_false (is_enabled (fixture, "win.forward"));

  activate (fixture, "win.open-node", "3.2");
  activate (fixture, "win.open-node", "A5");
  g_assert_true (is_enabled (fixture, "win.back"));

  activate (fixture, "win.back", NULL);
  g_assert_cmpstr (get_place (fixture), ==, "3.2");
  activate (fixture, "win.back", NULL);
  g_assert_cmpstr (get_place (fixture), ==, "overview");
  g_assert_false (is_enabled (fixture, "win.back"));

  activate (fixture, "win.forward", NULL);
  g_assert_cmpstr (get_place (fixture), ==, "3.2");
  g_assert_true (is_enabled (fixture, "win.forward"));
  activate (fixture, "win.show-page", "notice");
  g_assert_false (is_enabled (fixture, "win.forward"));
}

static void
test_months (Fixture       *fixture,
             gconstpointer  data)
{
  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 11));
  activate (fixture, "win.next-month", NULL);
  g_assert_cmpuint (jihua_document_get_as_of (fixture->document).month, ==, 12);
  g_assert_false (is_enabled (fixture, "win.next-month"));
  g_assert_true (jihua_test_shows_text (fixture->window, "Full year 2024"));

  for (guint month = 11; month >= 1; month--) {
    activate (fixture, "win.previous-month", NULL);
    g_assert_cmpuint (jihua_document_get_as_of (fixture->document).month, ==, month);
  }
  g_assert_false (is_enabled (fixture, "win.previous-month"));
  g_assert_true (is_enabled (fixture, "win.next-month"));
}

static void
test_undo (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_false (is_enabled (fixture, "win.undo"));
  put (fixture, "A33", "101.5");
  g_assert_true (is_enabled (fixture, "win.undo"));
  g_assert_false (is_enabled (fixture, "win.redo"));

  activate (fixture, "win.undo", NULL);
  g_assert_null (find (fixture, "A33"));
  g_assert_false (is_enabled (fixture, "win.undo"));

  activate (fixture, "win.redo", NULL);
  g_assert_nonnull (find (fixture, "A33"));
  g_assert_false (is_enabled (fixture, "win.redo"));
}

static void
test_removal_can_be_undone (Fixture       *fixture,
                            gconstpointer  data)
{
  put (fixture, "A33", "101.5");
  g_assert_true (jihua_document_remove_actual (fixture->document, find (fixture, "A33")));
  jihua_test_iterate ();
  jihua_test_settle (fixture->window);
  g_assert_true (jihua_test_shows_text (fixture->window, "Removed the figure for Jan–Oct"));

  activate (fixture, "win.undo", NULL);
  g_assert_nonnull (find (fixture, "A33"));
}

/* Whatever is taken out of the ledger is told, with the way back. */
static void
test_removed_records (Fixture       *fixture,
                      gconstpointer  data)
{
  const JihuaPeriod month = jihua_period_new (2024, 10);
  g_autoptr (GDate) day = g_date_new_dmy (31, G_DATE_OCTOBER, 2024);
  JihuaTarget *milestone = jihua_plan_lookup_target (jihua_document_get_plan (fixture->document), "2.1.3");
  const char *item = jihua_target_get_goal (milestone)->items[0];
  const struct {
    JihuaRecord *record;
    const char  *told;
  } table[] = {
    { jihua_record_new_status ("A33", month, JIHUA_STATUS_BEHIND, "口径有争议"), "Withdrew the status set for Jan–Oct" },
    { jihua_record_new_note ("3.2", month, "名单公示。", NULL), "Removed the note for Jan–Oct" },
    { jihua_record_new_work ("5.3.1", month, JIHUA_WORK_STATE_UNDER_WAY, NULL, NULL, NULL),
      "Removed the state of work for Jan–Oct" },
    { jihua_record_new_item ("2.1.3", item, day, NULL, NULL), NULL },
  };
  g_autofree char *undone = g_strdup_printf ("“%s” is recorded as not done", jihua_plan_gettext (item));

  for (gsize i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autoptr (JihuaRecord) record = table[i].record;
    const char *told = table[i].told != NULL ? table[i].told : undone;

    g_assert_true (jihua_document_put_record (fixture->document, record));
    g_assert_true (jihua_document_remove_record (fixture->document, record));
    jihua_test_iterate ();
    jihua_test_settle (fixture->window);
    g_test_message ("%s", told);
    g_assert_true (jihua_test_shows_text (fixture->window, told));
  }
}

static GtkButton *
find_undo_button (GtkWidget *widget)
{
  if (GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), "_Undo") == 0)
    return GTK_BUTTON (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child)) {
    GtkButton *found = find_undo_button (child);

    if (found != NULL)
      return found;
  }

  return NULL;
}

static gboolean
shows_no_undo (gpointer data)
{
  return find_undo_button (data) == NULL;
}

/* The button of a toast takes back what the toast tells of, and nothing else. */
static void
test_toast_undoes_its_step (Fixture       *fixture,
                            gconstpointer  data)
{
  g_autoptr (GtkButton) button = NULL;

  put (fixture, "A33", "101.5");
  g_assert_true (jihua_document_remove_actual (fixture->document, find (fixture, "A33")));
  jihua_test_iterate ();
  jihua_test_settle (fixture->window);
  g_signal_emit_by_name (find_undo_button (GTK_WIDGET (fixture->window)), "clicked");
  g_assert_nonnull (find (fixture, "A33"));
  jihua_test_wait_until (shows_no_undo, fixture->window);

  g_assert_true (jihua_document_remove_actual (fixture->document, find (fixture, "A33")));
  jihua_test_iterate ();
  jihua_test_settle (fixture->window);
  button = g_object_ref (find_undo_button (GTK_WIDGET (fixture->window)));
  put (fixture, "A34", "5.0");
  /* Also while it is on its way out. */
  g_signal_emit_by_name (button, "clicked");
  g_assert_nonnull (find (fixture, "A34"));
  jihua_test_wait_until (shows_no_undo, fixture->window);
  g_assert_null (find (fixture, "A33"));
}

static void
test_undone_entry_is_no_removal (Fixture       *fixture,
                                 gconstpointer  data)
{
  put (fixture, "A33", "101.5");
  activate (fixture, "win.undo", NULL);
  jihua_test_iterate ();
  jihua_test_settle (fixture->window);
  g_assert_false (jihua_test_shows_text (fixture->window, "Removed the figure for Jan–Oct"));
}

static void
test_save (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (JihuaLedger) loaded = NULL;
  g_autoptr (GError) error = NULL;
  JihuaTarget *target;

  put (fixture, "A33", "101.5");
  activate (fixture, "win.save", NULL);
  g_assert_true (jihua_test_shows_text (fixture->window, "All changes are saved"));

  loaded = jihua_ledger_file_load (fixture->file, &error);
  g_assert_no_error (error);
  target = jihua_plan_lookup_target (jihua_ledger_get_plan (loaded), "A33");
  g_assert_nonnull (jihua_ledger_find_actual (loaded, target, jihua_period_new (2024, 10)));
}

static guint
count_windows (Fixture *fixture)
{
  return g_list_length (gtk_application_get_windows (GTK_APPLICATION (fixture->application)));
}

static void
test_one_window_per_file (Fixture       *fixture,
                          gconstpointer  data)
{
  g_autoptr (GFile) link = name_file ("link.jihua");
  g_autoptr (GError) error = NULL;

  g_assert_no_errno (symlink (g_file_peek_path (fixture->file), g_file_peek_path (link)));
  g_assert_true (jihua_application_open_file (fixture->application, fixture->file, &error));
  g_assert_true (jihua_application_open_file (fixture->application, link, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count_windows (fixture), ==, 1);
  g_assert_false (jihua_application_create_file (fixture->application, link, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_BUSY);

  g_file_delete (link, NULL, NULL);
}

static void
test_new_ledger (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (GFile) file = name_file ("new.jihua");
  g_autoptr (GError) error = NULL;
  JihuaWindow *window;

  g_assert_true (jihua_application_create_file (fixture->application, file, &error));
  g_assert_no_error (error);
  window = jihua_application_find_window (fixture->application, file);
  g_assert_nonnull (window);
  g_assert_true (window != fixture->window);
  g_assert_true (g_file_query_exists (file, NULL));

  jihua_test_close (window);
  g_file_delete (file, NULL, NULL);
}

static gboolean
has_entries (gpointer data)
{
  return g_menu_model_get_n_items (data) > 0;
}

static void
test_recent (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *header = jihua_test_find (fixture->window, ADW_TYPE_HEADER_BAR);
  GtkMenuButton *button = jihua_test_find (header, GTK_TYPE_MENU_BUTTON);
  g_autoptr (GMenuModel) section = g_menu_model_get_item_link (gtk_menu_button_get_menu_model (button), 0,
                                                               G_MENU_LINK_SECTION);
  g_autoptr (GMenuModel) recent = NULL;
  g_autofree char *uri = g_file_get_uri (fixture->file);
  g_autofree char *target = NULL;

  g_object_get (fixture->window, "recent", &recent, NULL);
  jihua_test_wait_until (has_entries, recent);
  g_assert_true (g_menu_model_get_item_attribute (recent, 0, G_MENU_ATTRIBUTE_TARGET, "s", &target));
  g_assert_cmpstr (target, ==, uri);
  g_assert_cmpint (g_menu_model_get_n_items (section), ==, 5);

  g_action_group_activate_action (G_ACTION_GROUP (fixture->application), "open-recent", g_variant_new_string (uri));
  g_assert_cmpuint (count_windows (fixture), ==, 1);
}

static void
test_saved_name (Fixture       *fixture,
                 gconstpointer  data)
{
  static const struct {
    const char *chosen;
    const char *saved;
  } cases[] = {
    { "other.jihua", "other.jihua" },
    { "other", "other.jihua" },
    { "other.json", "other.json.jihua" },
    { "window.jihua", "window.jihua" },
    { "window", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GFile) chosen = name_file (cases[i].chosen);
    g_autoptr (GError) error = NULL;
    g_autoptr (GFile) saved = jihua_file_dialog_take_saved (chosen, JIHUA_LEDGER_EXTENSION, &error);
    g_autofree char *name = saved != NULL ? g_file_get_basename (saved) : NULL;

    g_assert_cmpstr (name, ==, cases[i].saved);
    if (saved == NULL)
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS);
  }
}

static void
test_own_and_published (Fixture       *fixture,
                        gconstpointer  data)
{
  for (int i = 0; i < 2; i++) {
    g_action_group_activate_action (G_ACTION_GROUP (fixture->application), "open-published", NULL);
    g_assert_cmpuint (count_windows (fixture), ==, 2);
  }

  jihua_test_close (fixture->window);
  fixture->window = NULL;
  jihua_test_close (gtk_application_get_windows (GTK_APPLICATION (fixture->application))->data);

  for (int i = 0; i < 2; i++) {
    g_application_activate (G_APPLICATION (fixture->application));
    g_assert_cmpuint (count_windows (fixture), ==, 1);
  }
  jihua_test_close (gtk_application_get_windows (GTK_APPLICATION (fixture->application))->data);
}

static void
test_broken_file (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (GFile) file = name_file ("broken.jihua");
  GFile *files[] = { file };
  AdwDialog *dialog;
  GtkLabel *message;
  gboolean written = g_file_set_contents (g_file_peek_path (file), "{ \"format\": ", -1, NULL);

  g_assert_true (written);
  g_application_open (G_APPLICATION (fixture->application), files, 1, "");
  g_assert_cmpuint (count_windows (fixture), ==, 1);

  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window));
  g_assert_true (ADW_IS_ALERT_DIALOG (dialog));
  message = GTK_LABEL (adw_alert_dialog_get_extra_child (ADW_ALERT_DIALOG (dialog)));
  g_assert_nonnull (strstr (gtk_label_get_text (message), "broken.jihua"));
  jihua_test_screenshot (fixture->window, "dialog-broken-file");
  adw_dialog_force_close (dialog);
  g_file_delete (file, NULL, NULL);
}

static void
close_window (Fixture *fixture)
{
  jihua_test_close (fixture->window);
  fixture->window = NULL;
}

static void
open_again (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  g_clear_object (&fixture->document);
  fixture->document = jihua_document_open (fixture->file, &error);
  g_assert_no_error (error);
  fixture->window = jihua_application_open_document (fixture->application, fixture->document);
  jihua_test_settle (fixture->window);
}

static void
test_state_is_remembered (Fixture       *fixture,
                          gconstpointer  data)
{
  static const char * const expanded[] = { "3", "3.2", "A:1", NULL };
  g_auto (GStrv) now = NULL;

  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 6));
  activate (fixture, "win.open-node", "3.2.2");
  jihua_sidebar_expand (jihua_test_find (fixture->window, JIHUA_TYPE_SIDEBAR), expanded);
  close_window (fixture);
  open_again (fixture);

  g_assert_cmpstr (get_place (fixture), ==, "3.2.2");
  g_assert_cmpuint (jihua_document_get_as_of (fixture->document).month, ==, 6);
  now = jihua_sidebar_dup_expanded (jihua_test_find (fixture->window, JIHUA_TYPE_SIDEBAR));
  g_assert_cmpstrv (now, expanded);
}

static gboolean
is_row_in_sight (gpointer tree)
{
  GtkSingleSelection *selection = GTK_SINGLE_SELECTION (gtk_list_view_get_model (tree));
  GtkTreeListRow *selected = gtk_single_selection_get_selected_item (selection);

  for (GtkWidget *row = gtk_widget_get_first_child (tree); row != NULL; row = gtk_widget_get_next_sibling (row)) {
    GtkWidget *expander = jihua_test_find (row, GTK_TYPE_TREE_EXPANDER);
    graphene_rect_t bounds;

    if (expander != NULL && gtk_widget_get_mapped (row)
        && gtk_tree_expander_get_list_row (GTK_TREE_EXPANDER (expander)) == selected
        && gtk_widget_compute_bounds (row, tree, &bounds))
      return bounds.origin.y >= 0 && bounds.origin.y + bounds.size.height <= (float) gtk_widget_get_height (tree);
  }

  return FALSE;
}

/* Whoever goes on the next day sees where in the plan that is. */
static void
test_place_in_sight (Fixture       *fixture,
                     gconstpointer  data)
{
  static const char * const expanded[] = { "1", "1.1", "2", "3", "3.2", "4", "7", NULL };

  activate (fixture, "win.open-node", "A33");
  jihua_sidebar_expand (jihua_test_find (fixture->window, JIHUA_TYPE_SIDEBAR), expanded);
  close_window (fixture);
  open_again (fixture);

  g_assert_cmpstr (get_place (fixture), ==, "A33");
  jihua_test_wait_until (is_row_in_sight,
                         jihua_test_find (jihua_test_find (fixture->window, JIHUA_TYPE_SIDEBAR), GTK_TYPE_LIST_VIEW));
}

/* The month that suits the figures is no choice, and goes along with them. */
static void
test_month_follows_figures (Fixture       *fixture,
                            gconstpointer  data)
{
  g_autoptr (GVariant) ledgers = NULL;
  const char *as_of;

  close_window (fixture);
  ledgers = g_settings_get_value (fixture->settings, "ledgers");
  g_assert_cmpuint (g_variant_n_children (ledgers), ==, 1);
  g_variant_get_child (ledgers, 0, "(&s&s&s@as)", NULL, NULL, &as_of, NULL);
  g_assert_cmpstr (as_of, ==, "");
}

static void
test_state_is_of_a_ledger (Fixture       *fixture,
                           gconstpointer  data)
{
  g_autoptr (GFile) file = name_file ("another.jihua");
  g_autoptr (GError) error = NULL;
  JihuaWindow *other;

  activate (fixture, "win.open-node", "3.2.2");
  close_window (fixture);
  g_assert_true (jihua_application_create_file (fixture->application, file, &error));
  g_assert_no_error (error);
  other = jihua_application_find_window (fixture->application, file);
  jihua_test_settle (other);
  g_assert_cmpstr (jihua_places_get_current (jihua_window_get_places (other)), ==, "overview");
  jihua_window_go_to (other, "A33");
  jihua_test_close (other);
  g_file_delete (file, NULL, NULL);

  open_again (fixture);
  g_assert_cmpstr (get_place (fixture), ==, "3.2.2");
}

/* A setting may be anything that anybody wrote into it. */
static void
test_unknown_place (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autofree char *uri = g_file_get_uri (fixture->file);

  close_window (fixture);
  g_settings_set_value (fixture->settings, "ledgers",
                        g_variant_new_parsed ("[(%s, 'nowhere', '2023-14', ['nothing'])]", uri));
  fixture->window = jihua_application_open_document (fixture->application, fixture->document);
  jihua_test_settle (fixture->window);
  g_assert_cmpstr (get_place (fixture), ==, "overview");
  g_assert_cmpuint (jihua_document_get_as_of (fixture->document).year, ==, 2024);
}

static GtkEventController *
find_drop_target (Fixture *fixture)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (fixture->window));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

    if (GTK_IS_DROP_TARGET (controller))
      return controller;
  }

  return NULL;
}

static void
drop (Fixture *fixture,
      GFile   *file)
{
  g_autoptr (GSList) files = g_slist_prepend (NULL, file);
  g_auto (GValue) value = G_VALUE_INIT;
  gboolean taken = FALSE;

  g_value_init (&value, GDK_TYPE_FILE_LIST);
  g_value_take_boxed (&value, gdk_file_list_new_from_list (files));
  g_signal_emit_by_name (find_drop_target (fixture), "drop", &value, 10.0, 10.0, &taken);
  g_assert_true (taken);
}

/* What is no ledger is answered, a ledger opens. */
static void
test_files_dropped (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr (GFile) ledger_file = name_file ("dropped.jihua");
  g_autoptr (GFile) other_file = name_file ("dropped.txt");
  g_autoptr (JihuaLedger) ledger = jihua_builtin_new_ledger ();
  g_autoptr (GError) error = NULL;
  AdwDialog *dialog;
  JihuaWindow *opened;

  g_assert_true (jihua_ledger_file_save (ledger, ledger_file, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_set_contents (g_file_peek_path (other_file), "no ledger", -1, NULL));

  drop (fixture, other_file);
  g_assert_cmpuint (count_windows (fixture), ==, 1);
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window));
  g_assert_true (ADW_IS_ALERT_DIALOG (dialog));
  adw_dialog_force_close (dialog);

  drop (fixture, ledger_file);
  g_assert_cmpuint (count_windows (fixture), ==, 2);
  opened = jihua_application_find_window (fixture->application, ledger_file);
  g_assert_nonnull (opened);
  jihua_test_settle (opened);
  jihua_test_close (opened);
  g_file_delete (ledger_file, NULL, NULL);
  g_file_delete (other_file, NULL, NULL);
}

static void
test_toggle_sidebar (Fixture       *fixture,
                     gconstpointer  data)
{
  g_assert_false (adw_navigation_split_view_get_collapsed (get_split_view (fixture)));
  activate (fixture, "win.toggle-sidebar", NULL);
  g_assert_true (adw_navigation_split_view_get_collapsed (get_split_view (fixture)));
  g_assert_true (adw_navigation_split_view_get_show_content (get_split_view (fixture)));
  activate (fixture, "win.toggle-sidebar", NULL);
  g_assert_false (adw_navigation_split_view_get_collapsed (get_split_view (fixture)));

  activate (fixture, "win.toggle-sidebar", NULL);
  adw_navigation_split_view_set_show_content (get_split_view (fixture), FALSE);
  jihua_test_iterate ();
  g_assert_false (adw_navigation_split_view_get_collapsed (get_split_view (fixture)));
  g_assert_true (adw_navigation_split_view_get_show_content (get_split_view (fixture)));
}

static void
test_narrow (Fixture       *fixture,
             gconstpointer  data)
{
  AdwNavigationSplitView *view = get_split_view (fixture);

  jihua_test_resize (fixture->window, 700, 720);
  g_assert_true (adw_navigation_split_view_get_collapsed (view));
  g_assert_true (jihua_test_shows_text (fixture->window, "Full year 2024"));

  jihua_test_resize (fixture->window, 360, 720);
  g_assert_true (adw_navigation_split_view_get_collapsed (view));
  g_assert_false (jihua_test_shows_text (fixture->window, "Full year 2024"));
  g_assert_true (jihua_test_shows_text (fixture->window, "Jan–Dec"));
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (view)), ==, 360);

  activate (fixture, "win.toggle-sidebar", NULL);
  g_assert_false (adw_navigation_split_view_get_show_content (view));
  activate (fixture, "win.show-page", "overview");
  g_assert_true (adw_navigation_split_view_get_show_content (view));

  jihua_test_resize (fixture->window, 1280, 800);
  g_assert_false (adw_navigation_split_view_get_collapsed (view));
  g_assert_true (jihua_test_shows_text (fixture->window, "Full year 2024"));
}

static void
test_menu (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *header = jihua_test_find (fixture->window, ADW_TYPE_HEADER_BAR);
  GtkMenuButton *button = jihua_test_find (header, GTK_TYPE_MENU_BUTTON);

  activate (fixture, "win.show-menu", NULL);
  jihua_test_settle (fixture->window);
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (gtk_menu_button_get_popover (button))));
  gtk_menu_button_popdown (button);

  jihua_test_resize (fixture->window, 360, 720);
  activate (fixture, "win.show-menu", NULL);
  jihua_test_settle (fixture->window);
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (gtk_menu_button_get_popover (button))));
  gtk_menu_button_popdown (button);
}

static void
speak (Fixture    *fixture,
       const char *language)
{
  g_settings_set_string (fixture->settings, "language", language);
  jihua_test_iterate ();
  jihua_test_settle (fixture->window);
}

static double
get_scroll (Fixture *fixture)
{
  GtkWidget *content = GTK_WIDGET (adw_navigation_split_view_get_content (get_split_view (fixture)));
  GtkScrolledWindow *scrolled = jihua_test_find (content, GTK_TYPE_SCROLLED_WINDOW);

  return gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (scrolled));
}

static void
scroll_to (Fixture *fixture,
           double   value)
{
  GtkWidget *content = GTK_WIDGET (adw_navigation_split_view_get_content (get_split_view (fixture)));
  GtkScrolledWindow *scrolled = jihua_test_find (content, GTK_TYPE_SCROLLED_WINDOW);

  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (scrolled), value);
}

static void
test_language (Fixture       *fixture,
               gconstpointer  data)
{
  static const char * const expanded[] = { "3", "A:1", NULL };
  JihuaDocument *document = jihua_window_get_document (fixture->window);

  put (fixture, "A33", "101.5");
  activate (fixture, "win.open-node", "A5");
  activate (fixture, "win.show-page", "overview");
  jihua_sidebar_expand (jihua_test_find (fixture->window, JIHUA_TYPE_SIDEBAR), expanded);

  for (int i = 0; i < 3; i++) {
    g_auto (GStrv) now = NULL;

    speak (fixture, "zh_CN");
    g_assert_true (jihua_test_shows_text (fixture->window, "总览"));
    g_assert_false (jihua_test_shows_text (fixture->window, "Overview"));
    g_assert_cmpstr (get_title (fixture), ==, "总览");

    speak (fixture, "en");
    g_assert_true (jihua_test_shows_text (fixture->window, "Overview"));
    g_assert_false (jihua_test_shows_text (fixture->window, "总览"));

    now = jihua_sidebar_dup_expanded (jihua_test_find (fixture->window, JIHUA_TYPE_SIDEBAR));
    g_assert_cmpstrv (now, expanded);
    g_assert_true (jihua_window_get_document (fixture->window) == document);
    g_assert_cmpstr (get_place (fixture), ==, "overview");
    g_assert_true (is_enabled (fixture, "win.undo"));
    g_assert_true (is_enabled (fixture, "win.back"));
  }

  speak (fixture, "system");
  g_assert_cmpstr (get_title (fixture), ==, "Overview");
}

/* What is edited in one window is not in the other; the language is in both. */
static void
test_two_windows (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (GFile) file = name_file ("second.jihua");
  g_autoptr (GError) error = NULL;
  Fixture other = *fixture;

  g_assert_true (jihua_application_create_file (fixture->application, file, &error));
  g_assert_no_error (error);
  other.window = jihua_application_find_window (fixture->application, file);
  other.document = jihua_window_get_document (other.window);
  jihua_test_settle (other.window);

  put (fixture, "A33", "101.5");
  g_assert_true (is_enabled (fixture, "win.undo"));
  g_assert_false (is_enabled (&other, "win.undo"));
  g_assert_false (jihua_period_is_set (jihua_ledger_get_last_period (jihua_document_get_ledger (other.document))));

  activate (&other, "win.open-node", "A5");
  jihua_document_set_as_of (other.document, jihua_period_new (2024, 3));
  g_assert_cmpstr (get_place (fixture), ==, "overview");
  g_assert_cmpuint (jihua_document_get_as_of (fixture->document).month, !=, 3);

  speak (fixture, "zh_CN");
  jihua_test_settle (other.window);
  g_assert_true (jihua_test_shows_text (fixture->window, "总览"));
  g_assert_true (jihua_test_shows_text (other.window, "总览"));
  g_assert_cmpstr (get_place (&other), ==, "A5");
  speak (fixture, "system");

  jihua_test_close (other.window);
  g_file_delete (file, NULL, NULL);
}

static void
test_language_keeps_scroll (Fixture       *fixture,
                            gconstpointer  data)
{
  activate (fixture, "win.show-page", "annex");
  jihua_test_resize (fixture->window, 1280, 400);
  scroll_to (fixture, 200);
  g_assert_cmpfloat (get_scroll (fixture), ==, 200);

  speak (fixture, "zh_CN");
  g_assert_cmpfloat (get_scroll (fixture), ==, 200);
  speak (fixture, "system");
  g_assert_cmpfloat (get_scroll (fixture), ==, 200);
}

static void
test_back_keeps_scroll (Fixture       *fixture,
                        gconstpointer  data)
{
  activate (fixture, "win.show-page", "annex");
  jihua_test_resize (fixture->window, 1280, 400);
  scroll_to (fixture, 200);
  activate (fixture, "win.open-node", "A5");
  activate (fixture, "win.back", NULL);
  jihua_test_settle (fixture->window);
  g_assert_cmpfloat (get_scroll (fixture), ==, 200);
}

static void
test_language_keeps_focus (Fixture       *fixture,
                           gconstpointer  data)
{
  GtkWidget *list = jihua_test_find (fixture->window, GTK_TYPE_LIST_BOX);
  GtkWidget *focus;

  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), 2))));
  speak (fixture, "zh_CN");

  list = jihua_test_find (fixture->window, GTK_TYPE_LIST_BOX);
  focus = GTK_WIDGET (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), 2));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == focus);
  speak (fixture, "system");
}

static void
test_language_in_preferences (Fixture       *fixture,
                              gconstpointer  data)
{
  AdwDialog *dialog;
  AdwComboRow *language;

  g_action_group_activate_action (G_ACTION_GROUP (fixture->application), "preferences", NULL);
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window));
  jihua_test_settle (dialog);
  g_assert_true (jihua_test_shows_text (dialog, "Language"));

  language = jihua_test_find (dialog, ADW_TYPE_COMBO_ROW);
  adw_combo_row_set_selected (language, 1);
  jihua_test_iterate ();
  jihua_test_settle (dialog);
  g_assert_true (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window)) == dialog);
  g_assert_true (jihua_test_shows_text (dialog, "语言"));
  g_assert_true (jihua_test_shows_text (fixture->window, "总览"));

  language = jihua_test_find (dialog, ADW_TYPE_COMBO_ROW);
  g_assert_cmpuint (adw_combo_row_get_selected (language), ==, 1);
  adw_combo_row_set_selected (language, 0);
  jihua_test_iterate ();
  g_assert_cmpstr (get_title (fixture), ==, "Overview");
  adw_dialog_force_close (dialog);
}

/* The name one enters is that of the next change, not of those before. */
static void
test_author (Fixture       *fixture,
             gconstpointer  data)
{
  GListModel *history = jihua_ledger_get_history (jihua_document_get_ledger (fixture->document));
  guint n_before = g_list_model_get_n_items (history);
  g_autoptr (JihuaChange) first = NULL;
  g_autoptr (JihuaChange) second = NULL;
  g_autofree char *login = jihua_author_dup_login ();
  AdwDialog *dialog;
  GtkWidget *entry;

  put (fixture, "A33", "94.8");
  g_action_group_activate_action (G_ACTION_GROUP (fixture->application), "preferences", NULL);
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window));
  jihua_test_settle (dialog);
  entry = jihua_test_find (dialog, ADW_TYPE_ENTRY_ROW);
  gtk_editable_set_text (GTK_EDITABLE (entry), " 王小明 ");
  adw_dialog_force_close (dialog);
  put (fixture, "A33", "95");

  first = g_list_model_get_item (history, n_before);
  second = g_list_model_get_item (history, n_before + 1);
  g_assert_cmpstr (jihua_change_get_by (first), ==, login);
  g_assert_cmpstr (jihua_change_get_by (second), ==, "王小明");
  g_settings_reset (fixture->settings, "author");
}

static void
test_appearance (Fixture       *fixture,
                 gconstpointer  data)
{
  AdwStyleManager *style = adw_style_manager_get_default ();

  g_settings_set_string (fixture->settings, "appearance", "dark");
  g_assert_true (adw_style_manager_get_dark (style));
  g_settings_set_string (fixture->settings, "appearance", "light");
  g_assert_false (adw_style_manager_get_dark (style));
  g_settings_reset (fixture->settings, "appearance");
}

static void
test_dialogs (Fixture       *fixture,
              gconstpointer  data)
{
  static const char * const actions[] = { "preferences", "shortcuts", "about" };

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++) {
    AdwDialog *dialog;

    g_action_group_activate_action (G_ACTION_GROUP (fixture->application), actions[i], NULL);
    dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window));
    g_assert_nonnull (dialog);
    jihua_test_settle (dialog);
    adw_dialog_force_close (dialog);
    jihua_test_iterate ();
  }
}

static gboolean
has_widget_action (Fixture    *fixture,
                   const char *name)
{
  GtkWidgetClass *klass = GTK_WIDGET_GET_CLASS (fixture->window);
  GType owner;
  const char *action, *property;
  const GVariantType *parameter;

  for (guint i = 0; gtk_widget_class_query_action (klass, i, &owner, &action, &parameter, &property); i++) {
    if (g_str_equal (action, name))
      return TRUE;
  }

  return FALSE;
}

static void
test_shortcuts_lead_somewhere (Fixture       *fixture,
                               gconstpointer  data)
{
  g_auto (GStrv) actions = gtk_application_list_action_descriptions (GTK_APPLICATION (fixture->application));
  guint n_shortcuts = 0;

  for (guint i = 0; actions[i] != NULL; i++) {
    g_auto (GStrv) keys = gtk_application_get_accels_for_action (GTK_APPLICATION (fixture->application), actions[i]);
    g_autoptr (GVariant) target = NULL;
    g_autofree char *name = NULL;
    g_autoptr (GError) error = NULL;

    if (keys[0] == NULL)
      continue;

    g_action_parse_detailed_name (actions[i], &name, &target, &error);
    g_assert_no_error (error);
    if (g_str_has_prefix (name, "app."))
      g_assert_true (g_action_group_has_action (G_ACTION_GROUP (fixture->application), name + strlen ("app.")));
    else
      g_assert_true (has_widget_action (fixture, name));
    n_shortcuts++;
  }
  g_assert_cmpuint (n_shortcuts, ==, 25);
}

/* The folder is gone: there is nowhere to save to. */
static void
test_close_when_saving_fails (Fixture       *fixture,
                              gconstpointer  data)
{
  g_autoptr (GFile) folder = name_file ("gone");
  g_autoptr (GFile) file = g_file_get_child (folder, "lost.jihua");
  g_autoptr (JihuaLedger) ledger = jihua_builtin_new_ledger ();
  g_autoptr (JihuaDocument) document = NULL;
  g_autoptr (GError) error = NULL;
  AdwDialog *dialog;
  Fixture other = *fixture;

  g_file_make_directory (folder, NULL, &error);
  g_assert_no_error (error);
  document = jihua_document_create (file, ledger, &error);
  g_assert_no_error (error);
  other.document = document;
  other.window = jihua_application_open_document (fixture->application, document);
  jihua_test_settle (other.window);

  g_file_delete (file, NULL, NULL);
  g_file_delete (folder, NULL, NULL);
  put (&other, "A33", "101.5");
  gtk_window_close (GTK_WINDOW (other.window));
  g_assert_cmpuint (count_windows (fixture), ==, 2);
  g_assert_cmpint (jihua_document_get_save_state (document), ==, JIHUA_SAVE_STATE_FAILED);
  jihua_test_settle (other.window);
  g_assert_true (adw_banner_get_revealed (jihua_test_find (other.window, ADW_TYPE_BANNER)));

  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (other.window));
  g_assert_true (ADW_IS_ALERT_DIALOG (dialog));
  g_signal_emit_by_name (dialog, "response", "close");
  jihua_test_iterate ();
  g_assert_cmpuint (count_windows (fixture), ==, 1);
}

/* Another program writes the file: what is in it can be loaded instead. */
static void
test_changed_on_disk (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr (JihuaLedger) other = jihua_builtin_new_ledger ();
  g_autoptr (GError) error = NULL;
  AdwDialog *dialog;

  activate (fixture, "win.open-node", "3.2");
  g_assert_true (jihua_ledger_file_save (other, fixture->file, &error));
  g_assert_no_error (error);
  put (fixture, "A33", "101.5");
  activate (fixture, "win.save", NULL);
  g_assert_true (jihua_document_get_changed_on_disk (fixture->document));

  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window));
  g_assert_true (adw_alert_dialog_has_response (ADW_ALERT_DIALOG (dialog), "reload"));
  g_signal_emit_by_name (dialog, "response", "reload");
  adw_dialog_force_close (dialog);
  jihua_test_settle (fixture->window);

  g_assert_cmpint (jihua_document_get_save_state (fixture->document), ==, JIHUA_SAVE_STATE_SAVED);
  g_assert_false (adw_banner_get_revealed (jihua_test_find (fixture->window, ADW_TYPE_BANNER)));
  g_assert_null (find (fixture, "A33"));
  g_assert_cmpstr (get_place (fixture), ==, "3.2");
  g_assert_false (is_enabled (fixture, "win.back"));
  activate (fixture, "win.open-node", "A33");
  put (fixture, "A33", "101.5");
  g_assert_true (is_enabled (fixture, "win.undo"));
}

static JihuaLedger *
make_other_ledger (void)
{
  g_autoptr (JihuaPlan) plan = jihua_plan_new ("other", "另一份计划", 2024);
  g_autoptr (JihuaSection) chapter = jihua_section_new (JIHUA_SECTION_CHAPTER, "1", "一", "第一章");

  jihua_plan_add_child (plan, chapter);
  g_assert_true (jihua_plan_seal (plan, NULL));

  return jihua_ledger_new (plan);
}

/* Loaded again, the file holds another plan, without what is shown. */
static void
test_another_plan_on_disk (Fixture       *fixture,
                           gconstpointer  data)
{
  g_autoptr (JihuaLedger) other = make_other_ledger ();
  g_autoptr (GError) error = NULL;

  activate (fixture, "win.open-node", "A33");
  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 5));
  jihua_test_settle (fixture->window);
  g_assert_true (jihua_ledger_file_save (other, fixture->file, &error));
  g_assert_no_error (error);
  g_assert_true (jihua_document_reload (fixture->document, &error));
  g_assert_no_error (error);
  jihua_test_settle (fixture->window);

  g_assert_cmpstr (get_place (fixture), ==, "overview");
  g_assert_cmpstr (get_title (fixture), ==, "Overview");
  g_assert_cmpuint (jihua_document_get_as_of (fixture->document).month, ==, 5);
}

/* What the list beside the page holds: nothing but targets of one status. */
static void
assert_listed (Fixture     *fixture,
               JihuaStatus  status,
               guint        n)
{
  JihuaStandings *standings = jihua_document_get_standings (fixture->document);
  GtkWidget *list = jihua_test_find (jihua_test_find (fixture->window, JIHUA_TYPE_RESULTS_PANE), GTK_TYPE_LIST_VIEW);
  GListModel *hits;

  jihua_test_settle (fixture->window);
  g_assert_true (gtk_widget_get_mapped (list));
  hits = G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (list)));
  g_assert_cmpuint (n, >, 0);
  g_assert_cmpuint (g_list_model_get_n_items (hits), ==, n);

  for (guint i = 0; i < n; i++) {
    g_autoptr (JihuaSearchHit) hit = g_list_model_get_item (hits, i);
    JihuaNode *node = jihua_search_hit_get_node (hit);

    g_assert_true (JIHUA_IS_TARGET (node));
    g_assert_cmpint (jihua_standing_get_status (jihua_standings_lookup (standings, node)), ==, status);
  }
}

static guint
count_as_of (Fixture     *fixture,
             guint        month,
             JihuaStatus  status)
{
  g_assert_cmpuint (jihua_document_get_as_of (fixture->document).month, ==, month);

  return jihua_standing_get_count (jihua_standings_get_plan (jihua_document_get_standings (fixture->document)), status);
}

/* A number of the overview and the list it opens tell the same. */
static void
test_overview_leads_to_targets (Fixture       *fixture,
                                gconstpointer  data)
{
  JihuaHeatStrip *year;

  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 9));
  activate (fixture, "win.show-page", "overview");
  year = jihua_test_find (fixture->window, JIHUA_TYPE_HEAT_STRIP);

  jihua_test_press (jihua_heat_strip_get_cell (year, JIHUA_STATUS_BEHIND, 6), GDK_KEY_Return);
  assert_listed (fixture, JIHUA_STATUS_BEHIND, count_as_of (fixture, 6, JIHUA_STATUS_BEHIND));
  jihua_test_press (jihua_heat_strip_get_cell (year, JIHUA_STATUS_NOT_REPORTED, 3), GDK_KEY_space);
  assert_listed (fixture, JIHUA_STATUS_NOT_REPORTED, count_as_of (fixture, 3, JIHUA_STATUS_NOT_REPORTED));
}

static void
test_quit (Fixture       *fixture,
           gconstpointer  data)
{
  g_action_group_activate_action (G_ACTION_GROUP (fixture->application), "open-published", NULL);
  g_assert_cmpuint (count_windows (fixture), ==, 2);
  g_action_group_activate_action (G_ACTION_GROUP (fixture->application), "quit", NULL);
  fixture->window = NULL;
  jihua_test_iterate ();
  g_assert_cmpuint (count_windows (fixture), ==, 0);
}

#define ADD(path, test) g_test_add ("/window/" path, Fixture, NULL, set_up, test, tear_down)

int
main (int    argc,
      char **argv)
{
  jihua_test_init (&argc, &argv);

  ADD ("places", test_places);
  ADD ("report", test_report);
  ADD ("back-and-forward", test_back_and_forward);
  ADD ("months", test_months);
  ADD ("undo", test_undo);
  ADD ("removal-can-be-undone", test_removal_can_be_undone);
  ADD ("removed-records", test_removed_records);
  ADD ("toast-undoes-its-step", test_toast_undoes_its_step);
  ADD ("undone-entry-is-no-removal", test_undone_entry_is_no_removal);
  ADD ("save", test_save);
  ADD ("one-window-per-file", test_one_window_per_file);
  ADD ("new-ledger", test_new_ledger);
  ADD ("recent", test_recent);
  ADD ("saved-name", test_saved_name);
  ADD ("own-and-published", test_own_and_published);
  ADD ("broken-file", test_broken_file);
  ADD ("state-is-remembered", test_state_is_remembered);
  ADD ("month-follows-figures", test_month_follows_figures);
  ADD ("place-in-sight", test_place_in_sight);
  ADD ("state-is-of-a-ledger", test_state_is_of_a_ledger);
  ADD ("unknown-place", test_unknown_place);
  ADD ("files-dropped", test_files_dropped);
  ADD ("overview-leads-to-targets", test_overview_leads_to_targets);
  ADD ("toggle-sidebar", test_toggle_sidebar);
  ADD ("narrow", test_narrow);
  ADD ("menu", test_menu);
  ADD ("language", test_language);
  ADD ("two-windows", test_two_windows);
  ADD ("language-keeps-scroll", test_language_keeps_scroll);
  ADD ("language-keeps-focus", test_language_keeps_focus);
  ADD ("language-in-preferences", test_language_in_preferences);
  ADD ("author", test_author);
  ADD ("back-keeps-scroll", test_back_keeps_scroll);
  ADD ("appearance", test_appearance);
  ADD ("dialogs", test_dialogs);
  ADD ("shortcuts-lead-somewhere", test_shortcuts_lead_somewhere);
  ADD ("close-when-saving-fails", test_close_when_saving_fails);
  ADD ("changed-on-disk", test_changed_on_disk);
  ADD ("another-plan-on-disk", test_another_plan_on_disk);
  ADD ("quit", test_quit);

  return g_test_run ();
}
