/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-filter-chips.h"
#include "jihua-filter-popover.h"
#include "jihua-finder.h"
#include "jihua-ledger-file.h"
#include "jihua-note-card.h"
#include "jihua-official-text.h"
#include "jihua-overview-page.h"
#include "jihua-result-row.h"
#include "jihua-results-model.h"
#include "jihua-results-pane.h"
#include "jihua-section-page.h"
#include "jihua-test-utils.h"
#include "jihua-window-content.h"
#include "jihua-window.h"

/* A window with a ledger as of September, in which A:1 has a unit. */
typedef struct {
  GFile         *file;
  JihuaDocument *document;
  JihuaWindow   *window;
} Fixture;

static GSettings *
get_settings (void)
{
  return jihua_application_get_settings (jihua_test_get_application ());
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (JihuaLedger) ledger = jihua_builtin_published_ledger ();
  g_autoptr (GError) error = NULL;

  g_settings_reset (get_settings (), "ledgers");
  g_settings_reset (get_settings (), "language");
  g_settings_set_int (get_settings (), "window-width", 1280);
  fixture->file = g_file_new_build_filename (jihua_test_get_home (), "finder.jihua", NULL);
  jihua_node_set_responsible (jihua_plan_lookup (jihua_ledger_get_plan (ledger), "A:1"), "省统计局");
  fixture->document = jihua_document_create (fixture->file, ledger, &error);
  g_assert_no_error (error);
  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 9));
  fixture->window = jihua_application_open_document (jihua_test_get_application (), fixture->document);
  jihua_test_settle (fixture->window);
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
activate (Fixture    *fixture,
          const char *action,
          const char *target)
{
  gboolean activated = gtk_widget_activate_action (GTK_WIDGET (fixture->window), action,
                                                   target != NULL ? "s" : NULL, target);

  g_assert_true (activated);
  jihua_test_settle (fixture->window);
}

static GtkWidget *
find (Fixture *fixture,
      GType    type)
{
  GtkWidget *widget = jihua_test_find (fixture->window, type);

  g_assert_nonnull (widget);

  return widget;
}

static GtkEditable *
get_entry (Fixture *fixture)
{
  return GTK_EDITABLE (find (fixture, GTK_TYPE_SEARCH_ENTRY));
}

static void
type (Fixture    *fixture,
      const char *words)
{
  gtk_editable_set_text (get_entry (fixture), words);
  jihua_test_settle (fixture->window);
}

static GtkListView *
get_list (Fixture *fixture)
{
  return jihua_test_find (find (fixture, JIHUA_TYPE_RESULTS_PANE), GTK_TYPE_LIST_VIEW);
}

static GListModel *
get_results (Fixture *fixture)
{
  return G_LIST_MODEL (gtk_list_view_get_model (get_list (fixture)));
}

/* The identifiers of what is listed. */
static char *
list_results (Fixture *fixture)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (get_results (fixture)); i++) {
    g_autoptr (JihuaSearchHit) hit = g_list_model_get_item (get_results (fixture), i);

    g_string_append_printf (ids, "%s%s", ids->len > 0 ? " " : "", jihua_node_get_id (jihua_search_hit_get_node (hit)));
  }

  return g_string_free_and_steal (ids);
}

static void
assert_results (Fixture    *fixture,
                const char *expected)
{
  g_autofree char *results = list_results (fixture);

  g_assert_cmpstr (results, ==, expected);
}

static gboolean
shows_results (Fixture *fixture)
{
  return gtk_widget_get_mapped (find (fixture, JIHUA_TYPE_RESULTS_PANE));
}

static const char *
get_place (Fixture *fixture)
{
  return jihua_places_get_current (jihua_window_get_places (fixture->window));
}

static gboolean
has_focus_in (Fixture *fixture,
              GType    type)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  GtkWidget *widget = find (fixture, type);

  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

/* A key as the words to search for get it. */
static gboolean
press (Fixture         *fixture,
       guint            keyval,
       GdkModifierType  state)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (get_entry (fixture)));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
    gboolean handled = FALSE;

    if (!GTK_IS_EVENT_CONTROLLER_KEY (controller)
        || gtk_event_controller_get_propagation_phase (controller) != GTK_PHASE_CAPTURE)
      continue;
    g_signal_emit_by_name (controller, "key-pressed", keyval, 0, state, &handled);
    if (handled)
      return TRUE;
  }

  return FALSE;
}

static void
test_results_take_the_place_of_the_tree (Fixture       *fixture,
                                         gconstpointer  data)
{
  g_assert_false (shows_results (fixture));
  type (fixture, "gdzctz");
  g_assert_true (shows_results (fixture));
  assert_results (fixture, "A8 A10 A11 A12");
  g_assert_true (jihua_test_shows_text (find (fixture, JIHUA_TYPE_RESULTS_PANE), "by pinyin initials"));
  g_assert_true (jihua_test_shows_text (find (fixture, JIHUA_TYPE_RESULTS_PANE), "Refers to this"));
  g_assert_true (jihua_test_shows_text (find (fixture, JIHUA_TYPE_RESULTS_PANE), "All 4"));
  g_assert_true (jihua_test_shows_text (find (fixture, JIHUA_TYPE_RESULTS_PANE), "Measures 0"));
  type (fixture, "  ");
  g_assert_false (shows_results (fixture));
}

static void
test_keys_choose_and_open (Fixture       *fixture,
                           gconstpointer  data)
{
  activate (fixture, "win.search", NULL);
  g_assert_true (has_focus_in (fixture, GTK_TYPE_SEARCH_ENTRY));
  g_assert_false (press (fixture, GDK_KEY_Down, 0));

  type (fixture, "gdzctz");
  g_assert_true (press (fixture, GDK_KEY_Down, 0));
  g_assert_true (press (fixture, GDK_KEY_Down, 0));
  g_assert_true (press (fixture, GDK_KEY_Down, 0));
  g_assert_true (press (fixture, GDK_KEY_Up, 0));
  g_assert_false (press (fixture, GDK_KEY_Down, GDK_CONTROL_MASK));
  g_assert_cmpstr (get_place (fixture), ==, "overview");
  g_assert_true (has_focus_in (fixture, GTK_TYPE_SEARCH_ENTRY));

  g_signal_emit_by_name (get_entry (fixture), "activate");
  jihua_test_settle (fixture->window);
  g_assert_cmpstr (get_place (fixture), ==, "A10");
  g_assert_true (shows_results (fixture));
  assert_results (fixture, "A8 A10 A11 A12");
}

/* A key that nobody wanted, wherever the focus is. */
static void
test_slash_begins (Fixture       *fixture,
                   gconstpointer  data)
{
  GtkWidget *content = find (fixture, JIHUA_TYPE_WINDOW_CONTENT);
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (content);
  gboolean handled = FALSE;

  g_assert_true (gtk_widget_child_focus (find (fixture, JIHUA_TYPE_OVERVIEW_PAGE), GTK_DIR_TAB_FORWARD));
  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !handled; i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

    if (!GTK_IS_EVENT_CONTROLLER_KEY (controller))
      continue;
    g_signal_emit_by_name (controller, "key-pressed", GDK_KEY_slash, 0, GDK_CONTROL_MASK, &handled);
    g_assert_false (handled);
    g_signal_emit_by_name (controller, "key-pressed", GDK_KEY_slash, 0, 0, &handled);
  }
  g_assert_true (handled);
  g_assert_true (has_focus_in (fixture, GTK_TYPE_SEARCH_ENTRY));
  g_assert_cmpstr (gtk_editable_get_text (get_entry (fixture)), ==, "");
}

static void
test_enter_opens_the_first (Fixture       *fixture,
                            gconstpointer  data)
{
  type (fixture, "33");
  g_signal_emit_by_name (get_entry (fixture), "activate");
  g_assert_cmpstr (get_place (fixture), ==, "A33");
}

static void
test_click_opens (Fixture       *fixture,
                  gconstpointer  data)
{
  type (fixture, "gdzctz");
  g_signal_emit_by_name (jihua_test_find (get_list (fixture), JIHUA_TYPE_RESULT_ROW), "clicked");
  g_assert_cmpstr (get_place (fixture), ==, "A8");
  g_assert_true (shows_results (fixture));
}

static void
test_text_leads_to_its_section (Fixture       *fixture,
                                gconstpointer  data)
{
  type (fixture, "涅槃");
  assert_results (fixture, "3.3");
  g_signal_emit_by_name (get_entry (fixture), "activate");
  g_assert_cmpstr (get_place (fixture), ==, "3.3");
}

/* How much of @label is marked, and whether the first mark is in sight. */
static char *
dup_marked (GtkLabel *label)
{
  PangoAttrIterator *iterator = pango_attr_list_get_iterator (gtk_label_get_attributes (label));
  GString *marked = g_string_new (NULL);

  do {
    int start, end;

    pango_attr_iterator_range (iterator, &start, &end);
    if (pango_attr_iterator_get (iterator, PANGO_ATTR_BACKGROUND) != NULL)
      g_string_append_printf (marked, "%s%.*s", marked->len > 0 ? "|" : "", end - start, gtk_label_get_text (label) + start);
  } while (pango_attr_iterator_next (iterator));
  pango_attr_iterator_destroy (iterator);

  return g_string_free_and_steal (marked);
}

static double
get_scroll (gpointer widget)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (widget, GTK_TYPE_VIEWPORT);

  return gtk_adjustment_get_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (viewport)));
}

static void
set_scroll (gpointer widget,
            double   value)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (widget, GTK_TYPE_VIEWPORT);

  gtk_adjustment_set_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (viewport)), value);
}

static gboolean
is_scrolled (gpointer widget)
{
  return get_scroll (widget) > 60;
}

static void
check_passage (Fixture           *fixture,
               JihuaOfficialText *text,
               const char        *words)
{
  g_autofree char *marked = NULL;

  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (text)));
  marked = dup_marked (jihua_test_find (text, GTK_TYPE_LABEL));
  g_assert_cmpstr (marked, ==, words);
  jihua_test_wait_until (is_scrolled, text);
}

static void
open_first (Fixture    *fixture,
            const char *words,
            const char *place)
{
  type (fixture, words);
  g_signal_emit_by_name (get_entry (fixture), "activate");
  jihua_test_settle (fixture->window);
  g_assert_cmpstr (get_place (fixture), ==, place);
}

static void
test_passage_in_text (Fixture       *fixture,
                      gconstpointer  data)
{
  JihuaSectionPage *page;

  jihua_test_resize (fixture->window, 1000, 420);
  open_first (fixture, "Zhoushan allowance", "7.4");
  page = JIHUA_SECTION_PAGE (find (fixture, JIHUA_TYPE_SECTION_PAGE));
  check_passage (fixture, jihua_section_page_get_translation (page), "allowance|Zhoushan");
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (jihua_section_page_get_official_text (page))));

  /* Asked for again on the page that is shown already. */
  set_scroll (jihua_section_page_get_translation (page), 0);
  open_first (fixture, "pilot Zhoushan", "7.4");
  check_passage (fixture, jihua_section_page_get_translation (page), "Zhoushan|pilot");
}

/* What only the other language tells is shown beside the one that is read. */
static void
test_passage_in_other_language (Fixture       *fixture,
                                gconstpointer  data)
{
  JihuaSectionPage *page;

  jihua_test_resize (fixture->window, 1000, 420);
  open_first (fixture, "一体化试点", "7.4");
  page = JIHUA_SECTION_PAGE (find (fixture, JIHUA_TYPE_SECTION_PAGE));
  check_passage (fixture, jihua_section_page_get_official_text (page), "一体化试点");
  jihua_test_screenshot (fixture->window, "finder-passage");
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (jihua_section_page_get_translation (page))));
}

static GtkLabel *
find_label (GtkWidget  *widget,
            const char *text)
{
  GtkLabel *found = NULL;

  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text))
    return GTK_LABEL (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_label (child, text);

  return found;
}

static void
test_passage_in_note (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr (JihuaRecord) note = jihua_record_new_note ("A33", jihua_period_new (2024, 9), "已召开高校毕业生就业推进会", "");
  g_autofree char *marked = NULL;
  GtkWidget *card;

  jihua_document_put_record (fixture->document, note);
  jihua_test_resize (fixture->window, 1000, 420);
  type (fixture, "推进会");
  g_signal_emit_by_name (jihua_test_find (get_list (fixture), JIHUA_TYPE_RESULT_ROW), "clicked");
  jihua_test_settle (fixture->window);
  g_assert_cmpstr (get_place (fixture), ==, "A33");
  card = find (fixture, JIHUA_TYPE_NOTE_CARD);
  jihua_test_wait_until (is_scrolled, card);
  marked = dup_marked (find_label (card, "已召开高校毕业生就业推进会"));
  g_assert_cmpstr (marked, ==, "推进会");
}

static void
test_reveal (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *finder = find (fixture, JIHUA_TYPE_FINDER);
  GtkListView *tree = jihua_test_find (find (fixture, JIHUA_TYPE_SIDEBAR), GTK_TYPE_LIST_VIEW);
  GtkTreeListRow *row;
  g_autoptr (JihuaNode) node = NULL;

  jihua_test_resize (fixture->window, 1280, 500);
  type (fixture, "gdzctz");
  press (fixture, GDK_KEY_Down, 0);
  g_assert_true (gtk_widget_activate_action (finder, "search.reveal", NULL));
  jihua_test_settle (fixture->window);
  g_assert_cmpfloat (gtk_adjustment_get_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (tree))), >, 100);

  g_assert_false (shows_results (fixture));
  g_assert_cmpstr (gtk_editable_get_text (get_entry (fixture)), ==, "");
  g_assert_cmpstr (get_place (fixture), ==, "A8");
  row = gtk_single_selection_get_selected_item (GTK_SINGLE_SELECTION (gtk_list_view_get_model (tree)));
  node = JIHUA_NODE (gtk_tree_list_row_get_item (row));
  g_assert_cmpstr (jihua_node_get_id (node), ==, "A8");
  g_assert_true (has_focus_in (fixture, JIHUA_TYPE_SIDEBAR));
}

static void
test_escape_goes_back (Fixture       *fixture,
                       gconstpointer  data)
{
  activate (fixture, "win.open-node", "A5");
  activate (fixture, "win.show-targets", "kind=about");
  type (fixture, "增长");
  g_signal_emit_by_name (get_entry (fixture), "stop-search");
  jihua_test_settle (fixture->window);

  g_assert_false (shows_results (fixture));
  g_assert_cmpstr (gtk_editable_get_text (get_entry (fixture)), ==, "");
  g_assert_cmpstr (get_place (fixture), ==, "A5");
  g_assert_true (has_focus_in (fixture, JIHUA_TYPE_SIDEBAR));
  type (fixture, "A33");
  assert_results (fixture, "A33");
}

static GtkWidget *
find_button (GtkWidget  *widget,
             const char *label)
{
  if (GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_button (child, label);

    if (found != NULL)
      return found;
  }

  return NULL;
}

static void
click (Fixture    *fixture,
       const char *label)
{
  GtkWidget *button = find_button (find (fixture, JIHUA_TYPE_RESULTS_PANE), label);

  g_assert_nonnull (button);
  g_assert_true (gtk_widget_get_mapped (button));
  g_signal_emit_by_name (button, "clicked");
  jihua_test_settle (fixture->window);
}

static void
test_scopes (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *all = NULL;

  type (fixture, "数字经济");
  all = list_results (fixture);
  click (fixture, "Measures 1");
  assert_results (fixture, "3.1");
  type (fixture, "gdzctz");
  assert_results (fixture, "");
  g_assert_true (jihua_test_shows_text (fixture->window, "Nothing of this kind matches “gdzctz”."));
  click (fixture, "Show _all results");
  assert_results (fixture, "A8 A10 A11 A12");
  type (fixture, "数字经济");
  assert_results (fixture, all);
}

static void
test_nothing_found (Fixture       *fixture,
                    gconstpointer  data)
{
  type (fixture, "<b>");
  g_assert_true (jihua_test_shows_text (fixture->window, "Nothing in the plan matches “<b>”."));
  click (fixture, "_Back to the plan");
  g_assert_false (shows_results (fixture));

  activate (fixture, "win.show-targets", "kind=in-step-with");
  type (fixture, "gdzctz");
  g_assert_true (jihua_test_shows_text (fixture->window, "No target that passes the filter matches “gdzctz”."));
  click (fixture, "_Clear the filter");
  assert_results (fixture, "A8 A10 A11 A12");
}

static GtkWidget *
find_tooltip (GtkWidget  *widget,
              const char *text)
{
  GtkWidget *found = NULL;

  if (g_strcmp0 (gtk_widget_get_tooltip_text (widget), text) == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_tooltip (child, text);

  return found;
}

static void
test_show_targets (Fixture       *fixture,
                   gconstpointer  data)
{
  type (fixture, "33");
  activate (fixture, "win.show-targets", "kind=in-step-with&unit=%E7%9C%81%E7%BB%9F%E8%AE%A1%E5%B1%80");
  g_assert_true (shows_results (fixture));
  assert_results (fixture, "A7");
  g_assert_cmpstr (gtk_editable_get_text (get_entry (fixture)), ==, "");
  g_assert_true (has_focus_in (fixture, JIHUA_TYPE_RESULTS_PANE));
  g_assert_true (jihua_test_shows_text (find (fixture, JIHUA_TYPE_FILTER_CHIPS), "省统计局"));
  g_assert_true (jihua_test_shows_text (find (fixture, JIHUA_TYPE_FILTER_CHIPS), "In step with"));
  g_assert_cmpstr (get_place (fixture), ==, "overview");
  g_assert_nonnull (find_tooltip (GTK_WIDGET (fixture->window), "Filter: 省统计局, In step with"));
}

static void
test_show_targets_of_nothing (Fixture       *fixture,
                              gconstpointer  data)
{
  activate (fixture, "win.show-targets", "kind=none-occurs&in=A");
  assert_results (fixture, "");
  g_assert_true (jihua_test_shows_text (fixture->window, "No target passes this filter."));
}

static void
test_wrong_targets (Fixture       *fixture,
                    gconstpointer  data)
{
  activate (fixture, "win.show-targets", "color=<b>");
  g_assert_false (shows_results (fixture));
  g_assert_true (jihua_test_shows_text (fixture->window, "There are no targets with “color=<b>”."));
}

static void
test_chips_go_away (Fixture       *fixture,
                    gconstpointer  data)
{
  GtkWidget *chips;

  activate (fixture, "win.show-targets", "status=awaiting-assignment&in=A:5&in=A:1&kind=assigned&unit=");
  chips = find (fixture, JIHUA_TYPE_FILTER_CHIPS);
  assert_results (fixture, "A25.1 A25.2 A25.3 A25.4");

  for (guint left = 5; left > 0; left--) {
    GtkWidget *chip = jihua_test_find (chips, GTK_TYPE_BUTTON);

    g_assert_true (gtk_widget_grab_focus (chip));
    g_signal_emit_by_name (chip, "clicked");
    jihua_test_settle (fixture->window);
    g_assert_true (has_focus_in (fixture, left > 1 ? JIHUA_TYPE_FILTER_CHIPS : GTK_TYPE_SEARCH_ENTRY));
  }
  g_assert_false (shows_results (fixture));
}

static void
test_filter_and_words_combine (Fixture       *fixture,
                               gconstpointer  data)
{
  activate (fixture, "win.show-targets", "kind=faster-than");
  assert_results (fixture, "1.4.1 1.4.2 A10 A11 A12");
  type (fixture, "gdzctz");
  assert_results (fixture, "A10 A11 A12");
  type (fixture, "贷款");
  assert_results (fixture, "1.4.1 1.4.2");
}

static void
test_follows_figures (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autofree char *september = NULL;
  g_autofree char *december = NULL;

  activate (fixture, "win.show-targets", "status=missed");
  september = list_results (fixture);
  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 12));
  jihua_test_settle (fixture->window);
  december = list_results (fixture);
  g_assert_cmpstr (september, !=, december);
  g_assert_nonnull (strstr (december, "A13"));
}

static void
test_sections_say_why (Fixture       *fixture,
                       gconstpointer  data)
{
  GtkSectionModel *sections = GTK_SECTION_MODEL (get_results (fixture));
  guint start, end;

  type (fixture, "gdzctz");
  gtk_section_model_get_section (sections, 0, &start, &end);
  g_assert_cmpuint (start, ==, 0);
  g_assert_cmpuint (end, ==, 1);
  gtk_section_model_get_section (sections, 2, &start, &end);
  g_assert_cmpuint (start, ==, 1);
  g_assert_cmpuint (end, ==, 4);
  gtk_section_model_get_section (sections, 4, &start, &end);
  g_assert_cmpuint (start, ==, 4);

  type (fixture, "");
  activate (fixture, "win.show-targets", "kind=faster-than");
  gtk_section_model_get_section (sections, 1, &start, &end);
  g_assert_cmpuint (start, ==, 0);
  g_assert_cmpuint (end, ==, 2);
  g_assert_true (jihua_test_shows_text (find (fixture, JIHUA_TYPE_RESULTS_PANE), "Annex · main targets"));
}

static void
test_language_keeps_search (Fixture       *fixture,
                            gconstpointer  data)
{
  activate (fixture, "win.show-targets", "kind=faster-than");
  type (fixture, "gdzctz");
  press (fixture, GDK_KEY_Down, 0);
  press (fixture, GDK_KEY_Down, 0);
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (get_entry (fixture))));

  g_settings_set_string (get_settings (), "language", "zh_CN");
  jihua_test_iterate ();
  jihua_test_settle (fixture->window);
  assert_results (fixture, "A10 A11 A12");
  g_assert_cmpstr (gtk_editable_get_text (get_entry (fixture)), ==, "gdzctz");
  g_assert_true (jihua_test_shows_text (find (fixture, JIHUA_TYPE_FILTER_CHIPS), "快于"));
  g_assert_true (jihua_test_shows_text (find (fixture, JIHUA_TYPE_RESULTS_PANE), "以此为参照"));
  g_assert_cmpuint (gtk_single_selection_get_selected (GTK_SINGLE_SELECTION (get_results (fixture))), ==, 1);
  g_assert_true (has_focus_in (fixture, GTK_TYPE_SEARCH_ENTRY));
}

static void
test_reload_keeps_search (Fixture       *fixture,
                          gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  activate (fixture, "win.show-targets", "kind=faster-than");
  type (fixture, "gdzctz");
  jihua_document_flush (fixture->document, NULL);
  g_assert_true (jihua_document_reload (fixture->document, &error));
  g_assert_no_error (error);
  jihua_test_settle (fixture->window);
  assert_results (fixture, "A10 A11 A12");
  type (fixture, "33");
  assert_results (fixture, "");
}

static void
test_popover (Fixture       *fixture,
              gconstpointer  data)
{
  GtkMenuButton *button = NULL;
  GtkWidget *popover;
  GtkCheckButton *first;
  JihuaStanding *plan = jihua_standings_get_plan (jihua_document_get_standings (fixture->document));
  g_autofree char *count = g_strdup_printf ("%u", jihua_standing_get_count (plan, JIHUA_STATUS_BEHIND));

  button = jihua_test_find (find (fixture, JIHUA_TYPE_FINDER), GTK_TYPE_MENU_BUTTON);
  gtk_menu_button_popup (button);
  popover = GTK_WIDGET (gtk_menu_button_get_popover (button));
  jihua_test_settle (popover);

  first = jihua_test_find (popover, GTK_TYPE_CHECK_BUTTON);
  g_assert_true (jihua_test_shows_text (first, "Behind"));
  g_assert_true (jihua_test_shows_text (first, count));
  g_assert_true (jihua_test_shows_text (popover, "省统计局"));
  g_assert_true (jihua_test_shows_text (popover, "No responsible unit"));

  gtk_check_button_set_active (first, TRUE);
  jihua_test_settle (fixture->window);
  g_assert_true (shows_results (fixture));
  g_assert_cmpuint (g_list_model_get_n_items (get_results (fixture)), ==, jihua_standing_get_count (plan, JIHUA_STATUS_BEHIND));

  g_signal_emit_by_name (find_button (popover, "Clear"), "clicked");
  g_assert_false (gtk_check_button_get_active (first));
  jihua_test_settle (fixture->window);
  g_assert_false (shows_results (fixture));
  gtk_menu_button_popdown (button);
}

static void
test_narrow (Fixture       *fixture,
             gconstpointer  data)
{
  AdwNavigationSplitView *split = ADW_NAVIGATION_SPLIT_VIEW (find (fixture, ADW_TYPE_NAVIGATION_SPLIT_VIEW));

  jihua_test_resize (fixture->window, 360, 720);
  g_assert_true (adw_navigation_split_view_get_show_content (split));
  activate (fixture, "win.show-targets", "kind=faster-than");
  g_assert_false (adw_navigation_split_view_get_show_content (split));
  assert_results (fixture, "1.4.1 1.4.2 A10 A11 A12");
  g_signal_emit_by_name (get_list (fixture), "activate", 2);
  jihua_test_settle (fixture->window);
  g_assert_true (adw_navigation_split_view_get_show_content (split));
  g_assert_cmpstr (get_place (fixture), ==, "A10");
  activate (fixture, "win.search", NULL);
  g_assert_false (adw_navigation_split_view_get_show_content (split));
  g_assert_true (has_focus_in (fixture, GTK_TYPE_SEARCH_ENTRY));
}

static void
test_hidden_sidebar (Fixture       *fixture,
                     gconstpointer  data)
{
  AdwNavigationSplitView *split = ADW_NAVIGATION_SPLIT_VIEW (find (fixture, ADW_TYPE_NAVIGATION_SPLIT_VIEW));

  activate (fixture, "win.toggle-sidebar", NULL);
  g_assert_true (adw_navigation_split_view_get_collapsed (split));
  activate (fixture, "win.search", NULL);
  g_assert_false (adw_navigation_split_view_get_collapsed (split));
  g_assert_true (has_focus_in (fixture, GTK_TYPE_SEARCH_ENTRY));
}

static void
test_accessible (Fixture       *fixture,
                 gconstpointer  data)
{
  JihuaResultRow *row;

  gtk_test_accessible_assert_property (GTK_WIDGET (get_entry (fixture)), GTK_ACCESSIBLE_PROPERTY_LABEL, "Search");
  type (fixture, "A8");
  row = jihua_test_find (get_list (fixture), JIHUA_TYPE_RESULT_ROW);
  g_assert_cmpstr (jihua_result_row_get_description (row), ==,
                   "Growth of investment in fixed assets, Annex · Economic development · Row 8 · 省统计局: Not reported");
}

#define ADD(path, test) g_test_add ("/finder/" path, Fixture, NULL, set_up, test, tear_down)

int
main (int    argc,
      char **argv)
{
  jihua_test_init (&argc, &argv);

  ADD ("results-take-the-place-of-the-tree", test_results_take_the_place_of_the_tree);
  ADD ("keys-choose-and-open", test_keys_choose_and_open);
  ADD ("slash-begins", test_slash_begins);
  ADD ("enter-opens-the-first", test_enter_opens_the_first);
  ADD ("click-opens", test_click_opens);
  ADD ("text-leads-to-its-section", test_text_leads_to_its_section);
  ADD ("passage-in-text", test_passage_in_text);
  ADD ("passage-in-other-language", test_passage_in_other_language);
  ADD ("passage-in-note", test_passage_in_note);
  ADD ("reveal", test_reveal);
  ADD ("escape-goes-back", test_escape_goes_back);
  ADD ("scopes", test_scopes);
  ADD ("nothing-found", test_nothing_found);
  ADD ("show-targets", test_show_targets);
  ADD ("show-targets-of-nothing", test_show_targets_of_nothing);
  ADD ("wrong-targets", test_wrong_targets);
  ADD ("chips-go-away", test_chips_go_away);
  ADD ("filter-and-words-combine", test_filter_and_words_combine);
  ADD ("follows-figures", test_follows_figures);
  ADD ("sections-say-why", test_sections_say_why);
  ADD ("language-keeps-search", test_language_keeps_search);
  ADD ("reload-keeps-search", test_reload_keeps_search);
  ADD ("popover", test_popover);
  ADD ("narrow", test_narrow);
  ADD ("hidden-sidebar", test_hidden_sidebar);
  ADD ("accessible", test_accessible);

  return g_test_run ();
}
