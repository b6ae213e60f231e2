/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-ledger-file.h"
#include "jihua-node-labels.h"
#include "jihua-sidebar.h"
#include "jihua-test-utils.h"
#include "jihua-tree-row.h"

/* A sidebar in a window, whose requests are recorded instead of followed. */
typedef struct {
  JihuaDocument *document;
  GtkWindow     *window;
  JihuaSidebar  *sidebar;
  GtkListView   *tree;
  char          *asked;
} Fixture;

static void
record_request (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  g_set_str (user_data, g_variant_get_string (parameter, NULL));
}

static void
add_request (GActionMap *actions,
             const char *name,
             char      **asked)
{
  g_autoptr (GSimpleAction) action = g_simple_action_new (name, G_VARIANT_TYPE_STRING);

  g_signal_connect (action, "activate", G_CALLBACK (record_request), asked);
  g_action_map_add_action (actions, G_ACTION (action));
}

static JihuaDocument *
make_document (void)
{
  g_autofree char *path = g_build_filename (jihua_test_get_home (), "sidebar.jihua", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (JihuaLedger) ledger = jihua_builtin_published_ledger ();
  g_autoptr (GError) error = NULL;
  JihuaDocument *document = jihua_document_create (file, ledger, &error);

  g_assert_no_error (error);

  return document;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  add_request (G_ACTION_MAP (actions), "open-node", &fixture->asked);
  add_request (G_ACTION_MAP (actions), "show-page", &fixture->asked);

  fixture->document = make_document ();
  fixture->window = GTK_WINDOW (gtk_window_new ());
  fixture->sidebar = g_object_new (JIHUA_TYPE_SIDEBAR, "document", fixture->document, NULL);
  gtk_widget_insert_action_group (GTK_WIDGET (fixture->window), "win", G_ACTION_GROUP (actions));
  gtk_window_set_child (fixture->window, GTK_WIDGET (fixture->sidebar));
  gtk_window_set_default_size (fixture->window, 292, data != NULL ? GPOINTER_TO_INT (data) : 800);
  gtk_window_present (fixture->window);
  jihua_test_settle (fixture->sidebar);
  fixture->tree = jihua_test_find (fixture->sidebar, GTK_TYPE_LIST_VIEW);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  jihua_test_close (fixture->window);
  g_clear_object (&fixture->document);
  g_clear_pointer (&fixture->asked, g_free);
}

static GListModel *
get_rows (Fixture *fixture)
{
  return G_LIST_MODEL (gtk_list_view_get_model (fixture->tree));
}

static const char *
get_id (Fixture *fixture,
        guint    position)
{
  g_autoptr (GtkTreeListRow) row = g_list_model_get_item (get_rows (fixture), position);
  g_autoptr (JihuaNode) node = JIHUA_NODE (gtk_tree_list_row_get_item (row));

  return jihua_node_get_id (node);
}

static guint
find_position (Fixture    *fixture,
               const char *id)
{
  for (guint i = 0; i < g_list_model_get_n_items (get_rows (fixture)); i++) {
    if (g_str_equal (get_id (fixture, i), id))
      return i;
  }

  return GTK_INVALID_LIST_POSITION;
}

static const char *
get_selected_id (Fixture *fixture)
{
  guint position = gtk_single_selection_get_selected (GTK_SINGLE_SELECTION (get_rows (fixture)));

  return position != GTK_INVALID_LIST_POSITION ? get_id (fixture, position) : NULL;
}

static GtkWidget *
get_page_row (Fixture *fixture,
              int      index)
{
  GtkListBox *pages = jihua_test_find (fixture->sidebar, GTK_TYPE_LIST_BOX);

  return GTK_WIDGET (gtk_list_box_get_row_at_index (pages, index));
}

static const char *
get_selected_page (Fixture *fixture)
{
  const char *selected = NULL;

  for (int i = 0; i < 4; i++) {
    GtkWidget *row = get_page_row (fixture, i);

    if ((gtk_widget_get_state_flags (row) & GTK_STATE_FLAG_SELECTED) == 0)
      continue;
    g_assert_null (selected);
    gtk_test_accessible_assert_state (row, GTK_ACCESSIBLE_STATE_SELECTED, TRUE);
    selected = gtk_widget_get_name (row);
  }

  return selected;
}

/* The row of a node, which has to be on the screen. */
static JihuaTreeRow *
find_row (GtkWidget  *widget,
          const char *id)
{
  if (JIHUA_IS_TREE_ROW (widget)) {
    JihuaStanding *standing = jihua_tree_row_get_standing (JIHUA_TREE_ROW (widget));

    return standing != NULL && g_str_equal (jihua_node_get_id (jihua_standing_get_node (standing)), id)
           ? JIHUA_TREE_ROW (widget) : NULL;
  }

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    JihuaTreeRow *row = find_row (child, id);

    if (row != NULL)
      return row;
  }

  return NULL;
}

static void
test_top (Fixture       *fixture,
          gconstpointer  data)
{
  g_assert_cmpuint (g_list_model_get_n_items (get_rows (fixture)), ==, 18);
  g_assert_cmpstr (get_id (fixture, 0), ==, "1");
  g_assert_cmpstr (get_id (fixture, 9), ==, "10");
  g_assert_cmpstr (get_id (fixture, 10), ==, "A:1");
  g_assert_cmpstr (get_id (fixture, 17), ==, "A:8");

  g_assert_true (jihua_test_shows_text (fixture->sidebar, "Overview"));
  g_assert_true (jihua_test_shows_text (fixture->sidebar, "Measures"));
  g_assert_true (jihua_test_shows_text (fixture->sidebar, "Annex · main targets"));
}

static void
test_starts_at_top (Fixture       *fixture,
                    gconstpointer  data)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (fixture->tree));

  g_assert_cmpfloat (gtk_adjustment_get_upper (adjustment), >, gtk_adjustment_get_page_size (adjustment));
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 0);
}

static void
test_reveal (Fixture       *fixture,
             gconstpointer  data)
{
  static const struct {
    const char *place;
    const char *page;
    const char *node;
    guint       rows;
  } cases[] = {
    { "overview", "overview", NULL, 18 },
    { "3.2.2", NULL, "3.2.2", 18 + 4 + 5 },
    { "report?unit=-", "report", NULL, 18 + 4 + 5 },
    { "annex", "annex", NULL, 18 + 4 + 5 },
    { "A9.2", NULL, "A9.2", 18 + 4 + 5 + 13 + 2 },
    { "4", NULL, "4", 18 + 4 + 5 + 13 + 2 },
    { "notice", "notice", NULL, 18 + 4 + 5 + 13 + 2 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_test_message ("%s", cases[i].place);
    jihua_sidebar_set_place (fixture->sidebar, cases[i].place);
    g_assert_cmpstr (get_selected_page (fixture), ==, cases[i].page);
    g_assert_cmpstr (get_selected_id (fixture), ==, cases[i].node);
    g_assert_cmpuint (g_list_model_get_n_items (get_rows (fixture)), ==, cases[i].rows);
    g_assert_null (fixture->asked);
  }
}

static void
test_revealed_row_is_seen (Fixture       *fixture,
                           gconstpointer  data)
{
  jihua_sidebar_set_place (fixture->sidebar, "A47");
  jihua_test_settle (fixture->sidebar);
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (find_row (GTK_WIDGET (fixture->sidebar), "A47"))));
}

static void
test_selecting_asks (Fixture       *fixture,
                     gconstpointer  data)
{
  gtk_single_selection_set_selected (GTK_SINGLE_SELECTION (get_rows (fixture)), 4);
  g_assert_cmpstr (fixture->asked, ==, "5");

  g_assert_true (gtk_widget_activate (get_page_row (fixture, 1)));
  g_assert_cmpstr (fixture->asked, ==, "report");
}

static void
test_focus_does_not_ask (Fixture       *fixture,
                         gconstpointer  data)
{
  jihua_sidebar_set_place (fixture->sidebar, "3");
  for (int i = 0; i < 4; i++)
    g_assert_true (gtk_widget_grab_focus (get_page_row (fixture, i)));

  g_assert_null (fixture->asked);
  g_assert_cmpstr (get_selected_id (fixture), ==, "3");
}

static void
test_alone_asks_when_activated (Fixture       *fixture,
                                gconstpointer  data)
{
  jihua_sidebar_set_alone (fixture->sidebar, TRUE);
  gtk_single_selection_set_selected (GTK_SINGLE_SELECTION (get_rows (fixture)), 4);
  g_assert_null (fixture->asked);

  g_signal_emit_by_name (fixture->tree, "activate", 4);
  g_assert_cmpstr (fixture->asked, ==, "5");
}

static void
test_expansion_is_kept (Fixture       *fixture,
                        gconstpointer  data)
{
  static const char * const ids[] = { "3", "3.2", "A:1", "A9", "A:7", NULL };
  g_auto (GStrv) expanded = NULL;

  jihua_sidebar_expand (fixture->sidebar, ids);
  expanded = jihua_sidebar_dup_expanded (fixture->sidebar);
  g_assert_cmpstrv (expanded, ids);
}

static void
test_keys_expand (Fixture       *fixture,
                  gconstpointer  data)
{
  JihuaTreeRow *row = find_row (GTK_WIDGET (fixture->sidebar), "3");
  GtkWidget *expander = gtk_widget_get_parent (GTK_WIDGET (row));

  g_assert_true (gtk_widget_get_focusable (expander));
  g_assert_true (gtk_widget_grab_focus (expander));
  g_assert_true (gtk_widget_activate_action (expander, "listitem.expand", NULL));
  g_assert_cmpuint (find_position (fixture, "3.1"), ==, 3);
  g_assert_true (gtk_widget_activate_action (expander, "listitem.collapse", NULL));
  g_assert_cmpuint (find_position (fixture, "3.1"), ==, GTK_INVALID_LIST_POSITION);
}

static void
assert_row (Fixture    *fixture,
            const char *id,
            const char *title,
            const char *tooltip)
{
  JihuaTreeRow *row = find_row (GTK_WIDGET (fixture->sidebar), id);

  g_assert_nonnull (row);
  g_assert_cmpstr (jihua_tree_row_get_title (row), ==, title);
  g_assert_cmpstr (gtk_widget_get_tooltip_text (GTK_WIDGET (row)), ==, tooltip);
}

/* The plan speaks Chinese here whatever the catalogue of its contents says. */
static void
test_titles (Fixture       *fixture,
             gconstpointer  data)
{
  JihuaPlan *plan = jihua_document_get_plan (fixture->document);
  JihuaNode *chapter = jihua_plan_lookup (plan, "3");
  g_autofree char *heading = jihua_node_dup_heading (chapter);
  JihuaTreeRow *row = find_row (GTK_WIDGET (fixture->sidebar), "3");
  const char *title = jihua_tree_row_get_title (row);

  assert_row (fixture, "3", title, heading);
  g_assert_cmpuint (strlen (title), <, strlen (jihua_node_get_display_title (chapter)));
  g_assert_cmpuint (strlen (title), >, 0);
}

static void
test_standing_is_shown (Fixture       *fixture,
                        gconstpointer  data)
{
  JihuaTreeRow *row = find_row (GTK_WIDGET (fixture->sidebar), "A:1");
  JihuaStanding *standing = jihua_tree_row_get_standing (row);
  g_autofree char *before = g_strdup (jihua_tree_row_get_description (row));
  g_autofree char *total = g_strdup_printf ("/%u", jihua_standing_get_total (standing));

  g_assert_true (jihua_test_shows_text (row, total));
  g_assert_nonnull (strstr (before, jihua_status_get_label (jihua_standing_get_status (standing))));
  gtk_test_accessible_assert_property (gtk_widget_get_parent (GTK_WIDGET (row)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, before);

  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 2));
  g_assert_cmpstr (jihua_tree_row_get_description (row), !=, before);
  gtk_test_accessible_assert_property (gtk_widget_get_parent (GTK_WIDGET (row)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, jihua_tree_row_get_description (row));
}

static void
test_row_without_targets (Fixture       *fixture,
                          gconstpointer  data)
{
  JihuaTreeRow *row = find_row (GTK_WIDGET (fixture->sidebar), "10");

  g_assert_false (jihua_test_shows_text (row, "/0"));
}

static void
test_common_start (void)
{
  static const struct {
    const char *titles[5];
    gsize       start;
  } cases[] = {
    { { "Focus on trade", "Focus on reform", "Focus on culture" }, 9 },
    { { "Focus on trade", "Focus on reform" }, 0 },
    { { "Promote trade", "Provide care", "Protect nature" }, 0 },
    { { "Focus on", "Focus on", "Focus on" }, 6 },
    { { "Same", "Same", "Same" }, 0 },
    { { "聚焦聚力提升", "聚焦聚力扩大", "聚焦聚力建设" }, 12 },
    { { "聚焦聚力提升", "聚焦聚力提高", "聚焦聚力提速" }, 15 },
    { { "加强保护", "加大力度", "加快建设" }, 0 },
    { { "one", "two", "three" }, 0 },
    { { NULL }, 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpuint (jihua_titles_common_start (cases[i].titles), ==, cases[i].start);
}

#define ADD(path, test) g_test_add ("/sidebar/" path, Fixture, NULL, set_up, test, tear_down)

int
main (int    argc,
      char **argv)
{
  jihua_test_init (&argc, &argv);

  g_test_add_func ("/sidebar/common-start", test_common_start);
  ADD ("top", test_top);
  g_test_add ("/sidebar/starts-at-top", Fixture, GINT_TO_POINTER (400), set_up, test_starts_at_top, tear_down);
  ADD ("reveal", test_reveal);
  ADD ("revealed-row-is-seen", test_revealed_row_is_seen);
  ADD ("selecting-asks", test_selecting_asks);
  ADD ("focus-does-not-ask", test_focus_does_not_ask);
  ADD ("alone-asks-when-activated", test_alone_asks_when_activated);
  ADD ("expansion-is-kept", test_expansion_is_kept);
  ADD ("keys-expand", test_keys_expand);
  ADD ("titles", test_titles);
  ADD ("standing-is-shown", test_standing_is_shown);
  ADD ("row-without-targets", test_row_without_targets);

  return g_test_run ();
}
