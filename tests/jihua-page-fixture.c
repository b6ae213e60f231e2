/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-page-fixture.h"

#include <adwaita.h>

#include "jihua-ledger-file.h"
#include "jihua-test-utils.h"

static void
set_up (JihuaPageFixture *self,
        JihuaLedger      *ledger)
{
  g_autoptr (GFileIOStream) stream = NULL;
  g_autoptr (GError) error = NULL;

  self->file = g_file_new_tmp ("page-XXXXXX.jihua", &stream, &error);
  g_assert_no_error (error);
  self->document = jihua_document_create (self->file, ledger, &error);
  g_assert_no_error (error);

  jihua_document_set_as_of (self->document, jihua_period_new (2024, 9));
  self->standings = jihua_document_get_standings (self->document);
}

/**
 * jihua_page_fixture_set_up_empty:
 * @self: a fixture
 * @data: not used
 *
 * Opens a ledger without any figure, as of September.
 */
void
jihua_page_fixture_set_up_empty (JihuaPageFixture *self,
                                 gconstpointer     data)
{
  g_autoptr (JihuaLedger) ledger = jihua_builtin_new_ledger ();

  set_up (self, ledger);
}

/**
 * jihua_page_fixture_set_up_published:
 * @self: a fixture
 * @data: not used
 *
 * Opens a ledger with the published figures, as of September.
 */
void
jihua_page_fixture_set_up_published (JihuaPageFixture *self,
                                     gconstpointer     data)
{
  g_autoptr (JihuaLedger) ledger = jihua_builtin_published_ledger ();

  set_up (self, ledger);
}

/**
 * jihua_page_fixture_tear_down:
 * @self: a fixture
 * @data: not used
 *
 * Closes the window and the ledger.
 */
void
jihua_page_fixture_tear_down (JihuaPageFixture *self,
                              gconstpointer     data)
{
  g_autoptr (GError) error = NULL;

  if (self->window != NULL)
    jihua_test_close (self->window);
  jihua_document_flush (self->document, &error);
  g_assert_no_error (error);
  g_clear_object (&self->document);
  g_file_delete (self->file, NULL, NULL);
  g_clear_object (&self->file);
  g_clear_pointer (&self->opened, g_free);
}

static void
node_opened (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  JihuaPageFixture *self = user_data;

  g_set_str (&self->opened, g_variant_get_string (parameter, NULL));
}

static void
published_opened (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  JihuaPageFixture *self = user_data;

  g_set_str (&self->opened, "published");
}

static void
targets_shown (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  JihuaPageFixture *self = user_data;

  g_clear_pointer (&self->opened, g_free);
  self->opened = g_strconcat ("?", g_variant_get_string (parameter, NULL), NULL);
}

static void
report_opened (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  JihuaPageFixture *self = user_data;

  g_clear_pointer (&self->opened, g_free);
  self->opened = g_strconcat ("report?", g_variant_get_string (parameter, NULL), NULL);
}

static void
add_actions (JihuaPageFixture *self)
{
  static const GActionEntry window_actions[] = {
    { .name = "open-node", .activate = node_opened, .parameter_type = "s" },
    { .name = "report", .activate = report_opened, .parameter_type = "s" },
    { .name = "show-page", .activate = node_opened, .parameter_type = "s" },
    { .name = "show-targets", .activate = targets_shown, .parameter_type = "s" },
  };
  static const GActionEntry application_actions[] = {
    { .name = "open-published", .activate = published_opened },
  };
  g_autoptr (GSimpleActionGroup) window = g_simple_action_group_new ();
  g_autoptr (GSimpleActionGroup) application = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (window), window_actions, G_N_ELEMENTS (window_actions), self);
  g_action_map_add_action_entries (G_ACTION_MAP (application), application_actions,
                                   G_N_ELEMENTS (application_actions), self);
  gtk_widget_insert_action_group (self->window, "win", G_ACTION_GROUP (window));
  gtk_widget_insert_action_group (self->window, "app", G_ACTION_GROUP (application));
}

/**
 * jihua_page_fixture_show:
 * @self: a fixture
 * @page: (transfer floating): a page
 *
 * Shows a page in a window.
 */
void
jihua_page_fixture_show (JihuaPageFixture *self,
                         GtkWidget        *page)
{
  self->window = adw_window_new ();
  add_actions (self);
  gtk_window_set_default_size (GTK_WINDOW (self->window), 1000, 800);
  adw_window_set_content (ADW_WINDOW (self->window), page);
  gtk_window_present (GTK_WINDOW (self->window));
  jihua_test_settle (page);
}

/**
 * jihua_page_fixture_get_node:
 * @self: a fixture
 * @id: an identifier
 *
 * Returns: (transfer none): the node of the plan
 */
JihuaNode *
jihua_page_fixture_get_node (JihuaPageFixture *self,
                             const char       *id)
{
  JihuaNode *node = jihua_plan_lookup (jihua_document_get_plan (self->document), id);

  g_assert_nonnull (node);

  return node;
}

/**
 * jihua_page_fixture_get_standing:
 * @self: a fixture
 * @id: an identifier
 *
 * Returns: (transfer none): how the node stands
 */
JihuaStanding *
jihua_page_fixture_get_standing (JihuaPageFixture *self,
                                 const char       *id)
{
  return jihua_standings_lookup (self->standings, jihua_page_fixture_get_node (self, id));
}

/**
 * jihua_page_fixture_put:
 * @self: a fixture
 * @id: the identifier of a target
 * @month: a month of 2024
 * @value: a number
 *
 * Records a figure as a person does.
 */
void
jihua_page_fixture_put (JihuaPageFixture *self,
                        const char       *id,
                        guint             month,
                        const char       *value)
{
  g_autoptr (JihuaActual) actual = NULL;
  JihuaDecimal decimal;

  g_assert_true (jihua_decimal_parse (value, &decimal));
  actual = jihua_actual_new (id, jihua_period_new (2024, month), decimal, FALSE, NULL, NULL, NULL, NULL);
  g_assert_true (jihua_document_put_actual (self->document, actual));
}

/**
 * jihua_page_fixture_get_content_width:
 * @self: a fixture that shows a page
 *
 * Returns: the width that the page cannot do without, as it is laid out now;
 *   the page itself would be cut
 */
int
jihua_page_fixture_get_content_width (JihuaPageFixture *self)
{
  GtkWidget *page = adw_window_get_content (ADW_WINDOW (self->window));

  return jihua_test_get_min_width (adw_breakpoint_bin_get_child (ADW_BREAKPOINT_BIN (page)));
}

static void
collect (GtkWidget *widget,
         GType      type,
         GPtrArray *found)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    g_ptr_array_add (found, widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    collect (child, type, found);
}

/**
 * jihua_page_fixture_find_all:
 * @widget: where to look
 * @type: a type of widgets
 *
 * Returns: (transfer container) (element-type GtkWidget): all widgets of this
 *   type in @widget, seen or not
 */
GPtrArray *
jihua_page_fixture_find_all (GtkWidget *widget,
                             GType      type)
{
  GPtrArray *found = g_ptr_array_new ();

  collect (widget, type, found);

  return found;
}
