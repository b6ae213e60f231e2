/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-search-provider.h"
#include "jihua-test-utils.h"

#define PATH "/test/SearchProvider"
#define INTERFACE "org.gnome.Shell.SearchProvider2"

/* The bus by which a desktop asks, and who answers. */
typedef struct {
  JihuaApplication    *application;
  GDBusConnection     *connection;
  JihuaSearchProvider *provider;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  fixture->application = jihua_test_get_application ();
  fixture->connection = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, &error);
  g_assert_no_error (error);
  fixture->provider = jihua_search_provider_new (fixture->application);
  jihua_search_provider_export (fixture->provider, fixture->connection, PATH, &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (fixture->application));

  if (window != NULL)
    jihua_test_close (window);
  jihua_search_provider_unexport (fixture->provider);
  g_clear_object (&fixture->provider);
  g_clear_object (&fixture->connection);
}

typedef struct {
  GVariant *answer;
  GError   *error;
} Call;

static void
answered (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  Call *call = user_data;

  call->answer = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &call->error);
}

static gboolean
is_answered (gpointer data)
{
  Call *call = data;

  return call->answer != NULL || call->error != NULL;
}

static GVariant *
ask (Fixture    *fixture,
     const char *method,
     GVariant   *question)
{
  Call call = { NULL, NULL };

  g_dbus_connection_call (fixture->connection, g_dbus_connection_get_unique_name (fixture->connection),
                          PATH, INTERFACE, method, question, NULL, G_DBUS_CALL_FLAGS_NONE, -1, NULL, answered, &call);
  jihua_test_wait_until (is_answered, &call);
  g_assert_no_error (call.error);

  return call.answer;
}

static char **
find (Fixture    *fixture,
      const char *query)
{
  g_auto (GStrv) terms = g_strsplit (query, " ", -1);
  g_autoptr (GVariant) answer = ask (fixture, "GetInitialResultSet", g_variant_new ("(^as)", terms));
  char **results;

  g_variant_get (answer, "(^as)", &results);

  return results;
}

/* The first of the metas of a node. */
static GVariantDict *
describe (Fixture    *fixture,
          const char *id)
{
  const char * const ids[] = { "no-such-node", id, NULL };
  g_autoptr (GVariant) answer = ask (fixture, "GetResultMetas", g_variant_new ("(^as)", ids));
  g_autoptr (GVariant) metas = g_variant_get_child_value (answer, 0);
  g_autoptr (GVariant) meta = NULL;

  g_assert_cmpuint (g_variant_n_children (metas), ==, 1);
  meta = g_variant_get_child_value (metas, 0);

  return g_variant_dict_new (meta);
}

static void
assert_described (Fixture    *fixture,
                  const char *id,
                  const char *name,
                  const char *description)
{
  g_autoptr (GVariantDict) meta = describe (fixture, id);
  g_autoptr (GVariant) icon = g_variant_dict_lookup_value (meta, "icon", NULL);
  const char *text;

  g_assert_true (g_variant_dict_lookup (meta, "id", "&s", &text));
  g_assert_cmpstr (text, ==, id);
  g_assert_true (g_variant_dict_lookup (meta, "name", "&s", &text));
  g_assert_cmpstr (text, ==, name);
  g_assert_true (g_variant_dict_lookup (meta, "description", "&s", &text));
  g_test_message ("%s", text);
  g_assert_nonnull (strstr (text, description));
  g_assert_nonnull (icon);
}

static JihuaWindow *
get_window (Fixture *fixture)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (fixture->application));

  return window != NULL ? JIHUA_WINDOW (window) : NULL;
}

static void
open_published (Fixture *fixture)
{
  g_action_group_activate_action (G_ACTION_GROUP (fixture->application), "open-published", NULL);
  jihua_document_set_as_of (jihua_window_get_document (get_window (fixture)), jihua_period_new (2024, 9));
}

static void
test_finds (Fixture       *fixture,
            gconstpointer  data)
{
  static const struct {
    const char *query;
    const char *first;
  } cases[] = {
    { "gdzctz", "A8" },
    { "A33", "A33" },
    { "城镇 就业", "A33" },
    { "urban jobs", "A33" },
    { "nothing-of-the-kind", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_auto (GStrv) results = find (fixture, cases[i].query);

    g_test_message ("%s", cases[i].query);
    g_assert_cmpstr (results[0], ==, cases[i].first);
  }
}

/* Each node once, and no more than can be looked through. */
static void
test_few (Fixture       *fixture,
          gconstpointer  data)
{
  g_auto (GStrv) results = find (fixture, "增长");
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_cmpuint (g_strv_length (results), ==, 20);
  for (guint i = 0; results[i] != NULL; i++)
    g_assert_true (g_hash_table_add (seen, results[i]));
}

static void
test_narrows (Fixture       *fixture,
              gconstpointer  data)
{
  const char * const before[] = { "A8", NULL };
  const char * const terms[] = { "A33", NULL };
  g_autoptr (GVariant) answer = ask (fixture, "GetSubsearchResultSet", g_variant_new ("(^as^as)", before, terms));
  g_autofree const char **results = NULL;

  g_variant_get (answer, "(^a&s)", &results);
  g_assert_cmpstr (results[0], ==, "A33");
}

/* As the ledger in the window says, in the language of the window. */
static void
test_describes (Fixture       *fixture,
                gconstpointer  data)
{
  GSettings *settings = jihua_application_get_settings (fixture->application);

  open_published (fixture);
  assert_described (fixture, "A33", "New urban jobs", "94.8");
  assert_described (fixture, "A:1", "Economic development", "Annex");

  g_settings_set_string (settings, "language", "zh_CN");
  jihua_test_iterate ();
  assert_described (fixture, "A33", "城镇新增就业人数", "达到进度");
  g_settings_set_string (settings, "language", "en");
  jihua_test_iterate ();
}

static void
test_shows_result (Fixture       *fixture,
                   gconstpointer  data)
{
  const char * const terms[] = { "jobs", NULL };
  g_autoptr (GVariant) answer = NULL;

  g_assert_null (get_window (fixture));
  answer = ask (fixture, "ActivateResult", g_variant_new ("(s^asu)", "A33", terms, 0));
  g_assert_nonnull (get_window (fixture));
  g_assert_cmpstr (jihua_places_get_current (jihua_window_get_places (get_window (fixture))), ==, "A33");
}

static void
test_shows_all_results (Fixture       *fixture,
                        gconstpointer  data)
{
  const char * const terms[] = { "urban", "jobs", NULL };
  g_autoptr (GVariant) answer = ask (fixture, "LaunchSearch", g_variant_new ("(^asu)", terms, 0));
  GtkEditable *entry;

  g_assert_nonnull (get_window (fixture));
  entry = jihua_test_find (get_window (fixture), GTK_TYPE_SEARCH_ENTRY);
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "urban jobs");
}

/* What was opened to search in it is what the window shows afterwards. */
static void
test_without_window (Fixture       *fixture,
                     gconstpointer  data)
{
  g_auto (GStrv) results = find (fixture, "A33");
  g_autoptr (JihuaDocument) searched = g_object_ref (jihua_application_provide_document (fixture->application));

  g_assert_null (get_window (fixture));
  g_assert_true (jihua_document_get_built_in (searched));

  g_application_activate (G_APPLICATION (fixture->application));
  g_assert_true (jihua_window_get_document (get_window (fixture)) == searched);
}

int
main (int    argc,
      char **argv)
{
  jihua_test_init (&argc, &argv);

#define ADD(path, test) g_test_add ("/search-provider/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("finds", test_finds);
  ADD ("few", test_few);
  ADD ("narrows", test_narrows);
  ADD ("describes", test_describes);
  ADD ("shows-result", test_shows_result);
  ADD ("shows-all-results", test_shows_all_results);
  ADD ("without-window", test_without_window);
#undef ADD

  return g_test_run ();
}
