/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-results-model.h"

#include "jihua-node-labels.h"
#include "jihua-search.h"

struct _JihuaResultsModel {
  GObject            parent_instance;

  JihuaDocument     *document;
  JihuaSearch       *search;
  JihuaFilter       *filter;
  char              *query;
  JihuaResultsScope  scope;
  GPtrArray         *shown;
  guint              counts[JIHUA_N_RESULTS_SCOPES];
};

enum {
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static GType
get_item_type (GListModel *list)
{
  return JIHUA_TYPE_SEARCH_HIT;
}

static guint
get_n_items (GListModel *list)
{
  return JIHUA_RESULTS_MODEL (list)->shown->len;
}

static gpointer
get_item (GListModel *list,
          guint       position)
{
  JihuaResultsModel *self = JIHUA_RESULTS_MODEL (list);

  return position < self->shown->len ? g_object_ref (g_ptr_array_index (self->shown, position)) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

/* Targets that were only filtered stand in the two parts of the plan. */
static gboolean
share_section (JihuaSearchHit *a,
               JihuaSearchHit *b)
{
  if (jihua_search_hit_get_group (a) != jihua_search_hit_get_group (b))
    return FALSE;

  return jihua_search_hit_get_reason (a) != JIHUA_SEARCH_REASON_CHOSEN
         || jihua_node_is_in_annex (jihua_search_hit_get_node (a)) == jihua_node_is_in_annex (jihua_search_hit_get_node (b));
}

static void
get_section (GtkSectionModel *sections,
             guint            position,
             guint           *start,
             guint           *end)
{
  GPtrArray *shown = JIHUA_RESULTS_MODEL (sections)->shown;

  if (position >= shown->len) {
    *start = shown->len;
    *end = G_MAXUINT;
    return;
  }

  *start = position;
  while (*start > 0 && share_section (g_ptr_array_index (shown, *start - 1), g_ptr_array_index (shown, position)))
    *start -= 1;
  *end = position + 1;
  while (*end < shown->len && share_section (g_ptr_array_index (shown, position), g_ptr_array_index (shown, *end)))
    *end += 1;
}

static void
section_model_init (GtkSectionModelInterface *iface)
{
  iface->get_section = get_section;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (JihuaResultsModel, jihua_results_model, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init)
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SECTION_MODEL, section_model_init))

static void
jihua_results_model_dispose (GObject *object)
{
  JihuaResultsModel *self = JIHUA_RESULTS_MODEL (object);

  g_clear_object (&self->filter);
  g_clear_object (&self->search);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (jihua_results_model_parent_class)->dispose (object);
}

static void
jihua_results_model_finalize (GObject *object)
{
  JihuaResultsModel *self = JIHUA_RESULTS_MODEL (object);

  g_free (self->query);
  g_ptr_array_unref (self->shown);

  G_OBJECT_CLASS (jihua_results_model_parent_class)->finalize (object);
}

static void
jihua_results_model_class_init (JihuaResultsModelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = jihua_results_model_dispose;
  object_class->finalize = jihua_results_model_finalize;

  /**
   * JihuaResultsModel::changed:
   * @self: a model of results
   *
   * The results, their counts, or what is asked for are others now.
   */
  signals[CHANGED] =
    g_signal_new ("changed", JIHUA_TYPE_RESULTS_MODEL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
jihua_results_model_init (JihuaResultsModel *self)
{
  self->filter = jihua_filter_new ();
  self->query = g_strdup ("");
  self->shown = g_ptr_array_new_with_free_func (g_object_unref);
}

static JihuaResultsScope
find_scope (JihuaSearchHit *hit)
{
  JihuaNode *node = jihua_search_hit_get_node (hit);

  if (jihua_search_hit_get_reason (hit) == JIHUA_SEARCH_REASON_TEXT)
    return JIHUA_RESULTS_TEXT;

  return JIHUA_IS_TARGET (node) || jihua_node_is_in_annex (node) ? JIHUA_RESULTS_TARGETS : JIHUA_RESULTS_MEASURES;
}

static gboolean
passes_filter (JihuaResultsModel *self,
               JihuaNode         *node)
{
  JihuaStandings *standings = jihua_document_get_standings (self->document);

  return jihua_filter_is_empty (self->filter)
         || jihua_filter_matches (self->filter, jihua_standings_lookup (standings, node));
}

static void
take_hit (JihuaResultsModel *self,
          JihuaSearchHit    *hit)
{
  JihuaResultsScope scope = find_scope (hit);

  self->counts[JIHUA_RESULTS_ALL]++;
  self->counts[scope]++;
  if (self->scope == JIHUA_RESULTS_ALL || self->scope == scope)
    g_ptr_array_add (self->shown, g_object_ref (hit));
}

static void
take_found (JihuaResultsModel *self)
{
  g_autoptr (GListModel) hits = jihua_search_run (self->search, self->query);

  for (guint i = 0; i < g_list_model_get_n_items (hits); i++) {
    g_autoptr (JihuaSearchHit) hit = g_list_model_get_item (hits, i);

    if (passes_filter (self, jihua_search_hit_get_node (hit)))
      take_hit (self, hit);
  }
}

static void
take_chosen (JihuaResultsModel *self)
{
  GPtrArray *nodes = jihua_plan_get_nodes (jihua_document_get_plan (self->document));

  for (guint i = 0; i < nodes->len; i++) {
    JihuaNode *node = g_ptr_array_index (nodes, i);

    if (passes_filter (self, node)) {
      g_autoptr (JihuaSearchHit) hit =
        jihua_search_hit_new (node, JIHUA_SEARCH_REASON_CHOSEN, JIHUA_SEARCH_WAY_LITERAL);

      take_hit (self, hit);
    }
  }
}

static gboolean
has_words (JihuaResultsModel *self)
{
  return *self->query != '\0';
}

static gboolean
same_hits (GPtrArray *a,
           GPtrArray *b)
{
  if (a->len != b->len)
    return FALSE;

  for (guint i = 0; i < a->len; i++) {
    JihuaSearchHit *first = g_ptr_array_index (a, i);
    JihuaSearchHit *second = g_ptr_array_index (b, i);

    if (jihua_search_hit_get_node (first) != jihua_search_hit_get_node (second)
        || jihua_search_hit_get_group (first) != jihua_search_hit_get_group (second))
      return FALSE;
  }

  return TRUE;
}

static void
find_anew (JihuaResultsModel *self)
{
  self->shown = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < JIHUA_N_RESULTS_SCOPES; i++)
    self->counts[i] = 0;

  if (has_words (self))
    take_found (self);
  else if (!jihua_filter_is_empty (self->filter))
    take_chosen (self);
}

static void
update (JihuaResultsModel *self)
{
  g_autoptr (GPtrArray) before = g_steal_pointer (&self->shown);

  find_anew (self);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, before->len, self->shown->len);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
filter_changed (JihuaResultsModel *self)
{
  update (self);
}

/* With the figures other targets may pass the filter. Where the same ones do,
 * the list is left in peace: its rows follow by themselves. */
static void
standings_changed (JihuaResultsModel *self)
{
  g_autoptr (GPtrArray) before = NULL;

  if (jihua_results_model_is_idle (self))
    return;

  before = g_steal_pointer (&self->shown);
  find_anew (self);
  if (same_hits (before, self->shown)) {
    g_ptr_array_unref (self->shown);
    self->shown = g_steal_pointer (&before);
    return;
  }

  g_list_model_items_changed (G_LIST_MODEL (self), 0, before->len, self->shown->len);
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * jihua_results_model_new:
 * @document: a document
 *
 * Returns: (transfer full): an empty list of results
 */
JihuaResultsModel *
jihua_results_model_new (JihuaDocument *document)
{
  JihuaResultsModel *self = g_object_new (JIHUA_TYPE_RESULTS_MODEL, NULL);

  self->document = g_object_ref (document);
  self->search = jihua_search_new (jihua_document_get_ledger (document));
  g_signal_connect_object (self->filter, "changed", G_CALLBACK (filter_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (jihua_document_get_standings (document), "changed",
                           G_CALLBACK (standings_changed), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * jihua_results_model_get_document:
 * @self: a model of results
 *
 * Returns: (transfer none): where it looks for them
 */
JihuaDocument *
jihua_results_model_get_document (JihuaResultsModel *self)
{
  return self->document;
}

/**
 * jihua_results_model_get_filter:
 * @self: a model of results
 *
 * Returns: (transfer none): the filter that results have to pass, to be changed
 */
JihuaFilter *
jihua_results_model_get_filter (JihuaResultsModel *self)
{
  return self->filter;
}

/**
 * jihua_results_model_get_query:
 * @self: a model of results
 *
 * Returns: the words looked for, empty if there are none
 */
const char *
jihua_results_model_get_query (JihuaResultsModel *self)
{
  return self->query;
}

/**
 * jihua_results_model_set_query:
 * @self: a model of results
 * @query: words to look for
 *
 * Looks for other words. Blanks around them do not count.
 */
void
jihua_results_model_set_query (JihuaResultsModel *self,
                               const char        *query)
{
  g_autofree char *stripped = g_strstrip (g_strdup (query));

  if (g_set_str (&self->query, stripped))
    update (self);
}

/**
 * jihua_results_model_get_scope:
 * @self: a model of results
 *
 * Returns: which kind of results is listed
 */
JihuaResultsScope
jihua_results_model_get_scope (JihuaResultsModel *self)
{
  return self->scope;
}

/**
 * jihua_results_model_set_scope:
 * @self: a model of results
 * @scope: a kind of results
 *
 * Lists results of one kind only, or all.
 */
void
jihua_results_model_set_scope (JihuaResultsModel *self,
                               JihuaResultsScope  scope)
{
  if (self->scope == scope)
    return;

  self->scope = scope;
  update (self);
}

/**
 * jihua_results_model_get_count:
 * @self: a model of results
 * @scope: a kind of results
 *
 * Returns: how many results there are of this kind, listed or not
 */
guint
jihua_results_model_get_count (JihuaResultsModel *self,
                               JihuaResultsScope  scope)
{
  return self->counts[scope];
}

/**
 * jihua_results_model_is_idle:
 * @self: a model of results
 *
 * Returns: whether nothing is asked for: no words, and no filter
 */
gboolean
jihua_results_model_is_idle (JihuaResultsModel *self)
{
  return !has_words (self) && jihua_filter_is_empty (self->filter);
}
