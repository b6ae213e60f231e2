/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-search-provider.h"

#include "jihua-explain.h"
#include "jihua-node-labels.h"
#include "jihua-search.h"
#include "jihua-shell-search.h"

/* Shells show a handful, and the number of all. */
#define MOST_RESULTS 20

/* The next question follows the answer to the last one. */
#define SECONDS_AWAKE 10

struct _JihuaSearchProvider {
  GObject           parent_instance;

  JihuaApplication *application; /* not owned: it owns the provider */
  JihuaShellSearch *skeleton;
  JihuaLedger      *ledger;
  JihuaSearch      *search;      /* in @ledger */
  guint             sleep_id;    /* until then the application is held */
};

G_DEFINE_FINAL_TYPE (JihuaSearchProvider, jihua_search_provider, G_TYPE_OBJECT)

static void
fall_asleep (gpointer user_data)
{
  JihuaSearchProvider *self = user_data;

  if (self->sleep_id == 0)
    return;

  g_clear_handle_id (&self->sleep_id, g_source_remove);
  g_application_release (G_APPLICATION (self->application));
}

/* Without a window, the program ends as soon as nothing holds it. */
static void
stay_awake (JihuaSearchProvider *self)
{
  g_application_hold (G_APPLICATION (self->application));
  fall_asleep (self);
  self->sleep_id = g_timeout_add_seconds_once (SECONDS_AWAKE, fall_asleep, self);
}

/* A ledger that is loaded again, and another window, bring another search. */
static JihuaSearch *
provide_search (JihuaSearchProvider *self)
{
  JihuaDocument *document = jihua_application_provide_document (self->application);

  if (document == NULL)
    return NULL;

  if (g_set_object (&self->ledger, jihua_document_get_ledger (document)) || self->search == NULL) {
    g_clear_object (&self->search);
    self->search = jihua_search_new (self->ledger);
  }

  return self->search;
}

static char **
list_results (JihuaSearchProvider *self,
              const char * const  *terms)
{
  g_autoptr (GStrvBuilder) results = g_strv_builder_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autofree char *query = g_strjoinv (" ", (char **) terms);
  g_autoptr (GListModel) hits = NULL;
  JihuaSearch *search = provide_search (self);

  if (search != NULL)
    hits = jihua_search_run (search, query);

  for (guint i = 0; hits != NULL && i < g_list_model_get_n_items (hits); i++) {
    g_autoptr (JihuaSearchHit) hit = g_list_model_get_item (hits, i);
    const char *id = jihua_node_get_id (jihua_search_hit_get_node (hit));

    if (g_hash_table_size (seen) < MOST_RESULTS && g_hash_table_add (seen, (char *) id))
      g_strv_builder_add (results, id);
  }

  return g_strv_builder_end (results);
}

/* What a target's status is and why; of a section, where it stands in the plan. */
static char *
describe (JihuaDocument *document,
          JihuaNode     *node)
{
  JihuaStanding *standing = jihua_standings_lookup (jihua_document_get_standings (document), node);
  g_autofree char *reason = NULL;

  if (!JIHUA_IS_TARGET (node))
    return jihua_node_dup_place_label (node);

  reason = jihua_explain (JIHUA_TARGET (node), jihua_standing_get_judgement (standing));

  return g_strdup_printf ("%s · %s", jihua_status_get_label (jihua_standing_get_status (standing)), reason);
}

static GVariant *
make_meta (JihuaDocument *document,
           JihuaNode     *node)
{
  g_autoptr (GIcon) icon = g_themed_icon_new (JIHUA_APP_ID);
  g_autoptr (GVariant) serialized = g_icon_serialize (icon);
  g_autofree char *heading = jihua_node_dup_heading (node);
  g_autofree char *description = describe (document, node);
  GVariantDict meta = G_VARIANT_DICT_INIT (NULL);

  g_variant_dict_insert (&meta, "id", "s", jihua_node_get_id (node));
  g_variant_dict_insert (&meta, "name", "s", heading);
  g_variant_dict_insert (&meta, "description", "s", description);
  g_variant_dict_insert_value (&meta, "icon", serialized);

  return g_variant_dict_end (&meta);
}

static void
answer_results (JihuaSearchProvider   *self,
                GDBusMethodInvocation *invocation,
                const char * const    *terms)
{
  g_auto (GStrv) results = NULL;

  stay_awake (self);
  results = list_results (self, terms);
  g_dbus_method_invocation_return_value (invocation, g_variant_new ("(^as)", results));
}

static gboolean
initial_results_asked (JihuaSearchProvider   *self,
                       GDBusMethodInvocation *invocation,
                       const char * const    *terms)
{
  answer_results (self, invocation, terms);

  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

/* The whole search takes so little time that earlier results are no help. */
static gboolean
subsearch_asked (JihuaSearchProvider   *self,
                 GDBusMethodInvocation *invocation,
                 const char * const    *previous,
                 const char * const    *terms)
{
  answer_results (self, invocation, terms);

  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static gboolean
metas_asked (JihuaSearchProvider   *self,
             GDBusMethodInvocation *invocation,
             const char * const    *ids)
{
  JihuaDocument *document;
  GVariantBuilder metas = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("aa{sv}"));

  stay_awake (self);
  document = jihua_application_provide_document (self->application);
  for (guint i = 0; document != NULL && ids[i] != NULL; i++) {
    JihuaNode *node = jihua_plan_lookup (jihua_document_get_plan (document), ids[i]);

    if (node != NULL)
      g_variant_builder_add_value (&metas, make_meta (document, node));
  }
  jihua_shell_search_complete_get_result_metas (self->skeleton, invocation, g_variant_builder_end (&metas));

  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static gboolean
result_activated (JihuaSearchProvider   *self,
                  GDBusMethodInvocation *invocation,
                  const char            *id,
                  const char * const    *terms,
                  guint                  timestamp)
{
  jihua_application_show_place (self->application, id);
  fall_asleep (self);
  jihua_shell_search_complete_activate_result (self->skeleton, invocation);

  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static gboolean
search_launched (JihuaSearchProvider   *self,
                 GDBusMethodInvocation *invocation,
                 const char * const    *terms,
                 guint                  timestamp)
{
  g_autofree char *query = g_strjoinv (" ", (char **) terms);

  jihua_application_show_search (self->application, query);
  fall_asleep (self);
  jihua_shell_search_complete_launch_search (self->skeleton, invocation);

  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static void
jihua_search_provider_dispose (GObject *object)
{
  JihuaSearchProvider *self = JIHUA_SEARCH_PROVIDER (object);

  fall_asleep (self);
  g_clear_object (&self->search);
  g_clear_object (&self->ledger);
  g_clear_object (&self->skeleton);

  G_OBJECT_CLASS (jihua_search_provider_parent_class)->dispose (object);
}

static void
jihua_search_provider_class_init (JihuaSearchProviderClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jihua_search_provider_dispose;
}

static void
jihua_search_provider_init (JihuaSearchProvider *self)
{
  static const struct {
    const char *signal;
    GCallback   callback;
  } methods[] = {
    { "handle-get-initial-result-set", G_CALLBACK (initial_results_asked) },
    { "handle-get-subsearch-result-set", G_CALLBACK (subsearch_asked) },
    { "handle-get-result-metas", G_CALLBACK (metas_asked) },
    { "handle-activate-result", G_CALLBACK (result_activated) },
    { "handle-launch-search", G_CALLBACK (search_launched) },
  };

  self->skeleton = jihua_shell_search_skeleton_new ();
  for (gsize i = 0; i < G_N_ELEMENTS (methods); i++)
    g_signal_connect_object (self->skeleton, methods[i].signal, methods[i].callback, self, G_CONNECT_SWAPPED);
}

/**
 * jihua_search_provider_new:
 * @application: the application, which outlives it
 *
 * Returns: (transfer full): a provider that nobody can ask yet
 */
JihuaSearchProvider *
jihua_search_provider_new (JihuaApplication *application)
{
  JihuaSearchProvider *self = g_object_new (JIHUA_TYPE_SEARCH_PROVIDER, NULL);

  self->application = application;

  return self;
}

/**
 * jihua_search_provider_export:
 * @self: a provider
 * @connection: a message bus
 * @path: the path of an object
 * @error: return location for an error
 *
 * Lets the desktop ask.
 *
 * Returns: whether it can
 */
gboolean
jihua_search_provider_export (JihuaSearchProvider  *self,
                              GDBusConnection      *connection,
                              const char           *path,
                              GError              **error)
{
  return g_dbus_interface_skeleton_export (G_DBUS_INTERFACE_SKELETON (self->skeleton), connection, path, error);
}

/**
 * jihua_search_provider_unexport:
 * @self: a provider that the desktop can ask
 *
 * Takes it from the bus.
 */
void
jihua_search_provider_unexport (JihuaSearchProvider *self)
{
  g_dbus_interface_skeleton_unexport (G_DBUS_INTERFACE_SKELETON (self->skeleton));
}

/**
 * jihua_search_provider_forget:
 * @self: a provider
 *
 * Has it prepare its search anew: the language has changed, say.
 */
void
jihua_search_provider_forget (JihuaSearchProvider *self)
{
  g_clear_object (&self->search);
  g_clear_object (&self->ledger);
}
