/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-search.h"

#include <string.h>

#include "jihua-pinyin-readings.h"
#include "jihua-search-index.h"
#include "jihua-search-snippet.h"

/* One figure is a number; with two it may be the beginning of one. */
#define LEAST_NUMBER_PREFIX 2

struct _JihuaSearch {
  GObject      parent_instance;

  JihuaLedger *ledger;
  GPtrArray   *index;
  GHashTable  *texts; /* units and notes, by themselves */
};

G_DEFINE_FINAL_TYPE (JihuaSearch, jihua_search, G_TYPE_OBJECT)

/* Where a word was found in a node. @rank orders the results, least first:
 * groups of them, and in a group the better ones. */
typedef struct {
  gboolean                found;
  guint                   rank;
  JihuaSearchReason       reason;
  JihuaSearchWay          way;
  const JihuaSearchField *field;
  JihuaSearchRange        range;
} Match;

/* A search under way. @named are the nodes that were found by what they are. */
typedef struct {
  JihuaSearch *search;
  GPtrArray   *words;
  GHashTable  *notes;
  GHashTable  *named;
  GPtrArray   *found;
} Run;

typedef struct {
  JihuaSearchHit *hit;
  guint           rank;
  guint           place;
} Ranked;

static void
jihua_search_finalize (GObject *object)
{
  JihuaSearch *self = JIHUA_SEARCH (object);

  g_clear_pointer (&self->index, g_ptr_array_unref);
  g_hash_table_unref (self->texts);
  g_clear_object (&self->ledger);

  G_OBJECT_CLASS (jihua_search_parent_class)->finalize (object);
}

static void
jihua_search_class_init (JihuaSearchClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jihua_search_finalize;
}

static void
jihua_search_init (JihuaSearch *self)
{
  self->texts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) jihua_search_text_free);
}

/**
 * jihua_search_new:
 * @ledger: a ledger with a sealed plan
 *
 * Prepares for searching. What is recorded in the ledger later is found too.
 *
 * Returns: (transfer full): a search
 */
JihuaSearch *
jihua_search_new (JihuaLedger *ledger)
{
  JihuaSearch *self = g_object_new (JIHUA_TYPE_SEARCH, NULL);

  self->ledger = g_object_ref (ledger);
  jihua_pinyin_prepare ();
  self->index = jihua_search_index_new (jihua_ledger_get_plan (ledger));

  return self;
}

static guint
make_rank (JihuaSearchReason reason,
           JihuaSearchWay    way,
           gboolean          better)
{
  return (reason * JIHUA_N_SEARCH_WAYS + way) * 2 + !better;
}

static void
improve (Match       *best,
         const Match *match)
{
  if (!best->found || match->rank < best->rank)
    *best = *match;
}

static void
match_numbers (const JihuaSearchEntry *entry,
               const char             *word,
               Match                  *best)
{
  for (guint i = 0; i < entry->numbers->len; i++) {
    const char *number = g_ptr_array_index (entry->numbers, i);
    gboolean exact = g_str_equal (number, word);

    if (exact || (strlen (word) >= LEAST_NUMBER_PREFIX && g_ascii_isalnum (*word) && g_str_has_prefix (number, word))) {
      Match match = { TRUE, make_rank (JIHUA_SEARCH_REASON_NUMBER, JIHUA_SEARCH_WAY_LITERAL, exact),
                      JIHUA_SEARCH_REASON_NUMBER, JIHUA_SEARCH_WAY_LITERAL };

      improve (best, &match);
    }
  }
}

static gboolean
is_shown_title (const JihuaSearchEntry *entry,
                const JihuaSearchField *field)
{
  return field->reason == JIHUA_SEARCH_REASON_NAME
         && g_str_equal (jihua_search_text_get_text (field->text), jihua_node_get_display_title (entry->node));
}

static gboolean
is_translated (const JihuaSearchEntry *entry)
{
  return jihua_node_get_display_title (entry->node) != jihua_node_get_title (entry->node);
}

static void
match_field (const JihuaSearchEntry *entry,
             const JihuaSearchField *field,
             const JihuaSearchWord  *word,
             Match                  *best)
{
  Match match = { .found = TRUE, .reason = field->reason, .field = field };

  if (!jihua_search_text_find (field->text, word, field->reason == JIHUA_SEARCH_REASON_TEXT,
                               &match.range, &match.way))
    return;

  if (match.way == JIHUA_SEARCH_WAY_LITERAL && field->official == is_translated (entry))
    match.way = JIHUA_SEARCH_WAY_TRANSLATION;
  match.rank = make_rank (match.reason, match.way, match.range.start == 0);
  improve (best, &match);
}

/* Units and notes change, and there are few different ones. */
static void
add_changing_field (JihuaSearch       *self,
                    JihuaSearchReason  reason,
                    gboolean           official,
                    const char        *text,
                    GArray            *fields)
{
  JihuaSearchField field = { reason, official, NULL };

  if (text == NULL || *text == '\0')
    return;

  field.text = g_hash_table_lookup (self->texts, text);
  if (field.text == NULL) {
    field.text = jihua_search_text_new (text);
    g_hash_table_insert (self->texts, g_strdup (text), field.text);
  }
  g_array_append_val (fields, field);
}

/* Everything the node can be found by now. Units and notes stay in the language
 * they were written in, and so are of the language that is shown. */
static GArray *
list_fields (Run                    *run,
             const JihuaSearchEntry *entry)
{
  GArray *fields = g_array_new (FALSE, FALSE, sizeof (JihuaSearchField));
  gboolean shown = !is_translated (entry);
  GPtrArray *notes = g_hash_table_lookup (run->notes, jihua_node_get_id (entry->node));

  g_array_append_vals (fields, entry->fields->data, entry->fields->len);
  add_changing_field (run->search, JIHUA_SEARCH_REASON_UNIT, shown,
                      jihua_node_get_effective_responsible (entry->node), fields);
  add_changing_field (run->search, JIHUA_SEARCH_REASON_UNIT, shown,
                      jihua_node_get_effective_cooperating (entry->node), fields);
  for (guint i = 0; notes != NULL && i < notes->len; i++)
    add_changing_field (run->search, JIHUA_SEARCH_REASON_NOTE, shown, g_ptr_array_index (notes, i), fields);

  return fields;
}

static void
note_on (GHashTable *notes,
         const char *node,
         const char *text)
{
  GPtrArray *list = g_hash_table_lookup (notes, node);

  if (text == NULL || *text == '\0')
    return;

  if (list == NULL) {
    list = g_ptr_array_new_with_free_func (g_free);
    g_hash_table_insert (notes, g_strdup (node), list);
  }
  g_ptr_array_add (list, g_strdup (text));
}

/* All notes of the ledger, by the nodes they are on. */
static GHashTable *
list_notes (JihuaLedger *ledger)
{
  GHashTable *notes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  GListModel *actuals = jihua_ledger_get_actuals (ledger);
  GListModel *records = jihua_ledger_get_records (ledger);

  for (guint i = 0; i < g_list_model_get_n_items (actuals); i++) {
    g_autoptr (JihuaActual) actual = g_list_model_get_item (actuals, i);

    note_on (notes, jihua_actual_get_target (actual), jihua_actual_get_note (actual));
  }
  for (guint i = 0; i < g_list_model_get_n_items (records); i++) {
    g_autoptr (JihuaRecord) record = g_list_model_get_item (records, i);

    note_on (notes, jihua_record_get_node (record), jihua_record_get_text (record));
  }

  return notes;
}

static void
free_ranked (gpointer data)
{
  Ranked *ranked = data;

  g_object_unref (ranked->hit);
  g_free (ranked);
}

static JihuaSearchHit *
add_hit (Run                    *run,
         const JihuaSearchEntry *entry,
         const Match            *match)
{
  Ranked *ranked = g_new0 (Ranked, 1);

  ranked->hit = jihua_search_hit_new (entry->node, match->reason, match->way);
  ranked->rank = match->rank;
  ranked->place = run->found->len;
  g_ptr_array_add (run->found, ranked);

  return ranked->hit;
}

/* The best of the places that are not to be seen in the title. */
static const JihuaSearchField *
find_detail_field (const JihuaSearchEntry *entry,
                   const Match            *matches,
                   guint                   n_matches)
{
  const Match *best = NULL;

  for (guint i = 0; i < n_matches; i++) {
    if (matches[i].field != NULL && !is_shown_title (entry, matches[i].field)
        && (best == NULL || matches[i].rank < best->rank))
      best = &matches[i];
  }

  return best != NULL ? best->field : NULL;
}

static void
mark_matches (const JihuaSearchEntry *entry,
              JihuaSearchHit         *hit,
              const Match            *matches,
              guint                   n_matches)
{
  const JihuaSearchField *detail = find_detail_field (entry, matches, n_matches);
  g_autoptr (GArray) ranges = g_array_new (FALSE, FALSE, sizeof (JihuaSearchRange));

  for (guint i = 0; i < n_matches; i++) {
    if (matches[i].field == NULL)
      continue;
    if (matches[i].field == detail)
      g_array_append_val (ranges, matches[i].range);
    else if (is_shown_title (entry, matches[i].field))
      jihua_search_hit_add_title_range (hit, &matches[i].range);
  }

  if (detail != NULL)
    jihua_search_snippet_show (hit, jihua_search_text_get_text (detail->text), ranges);
}

/* Every word has to be found; the node is found for the best of the reasons. */
static void
find_node (Run                    *run,
           const JihuaSearchEntry *entry,
           GArray                 *fields)
{
  g_autofree Match *matches = g_new0 (Match, run->words->len);
  const Match *best = &matches[0];

  for (guint i = 0; i < run->words->len; i++) {
    const JihuaSearchWord *word = g_ptr_array_index (run->words, i);

    match_numbers (entry, word->folded, &matches[i]);
    for (guint j = 0; j < fields->len; j++)
      match_field (entry, &g_array_index (fields, JihuaSearchField, j), word, &matches[i]);
    if (!matches[i].found)
      return;
    if (matches[i].rank < best->rank)
      best = &matches[i];
  }

  if (best->reason == JIHUA_SEARCH_REASON_TEXT)
    return;
  if (best->reason <= JIHUA_SEARCH_REASON_NAME)
    g_hash_table_add (run->named, (char *) jihua_node_get_id (entry->node));
  if (!entry->series)
    mark_matches (entry, add_hit (run, entry, best), matches, run->words->len);
}

/* A stretch of official text is a result of its own, beside the section that
 * it belongs to. */
static void
find_text (Run                    *run,
           const JihuaSearchEntry *entry,
           const JihuaSearchField *field)
{
  g_autofree Match *matches = g_new0 (Match, run->words->len);
  const Match *worst = &matches[0];

  for (guint i = 0; i < run->words->len; i++) {
    match_field (entry, field, g_ptr_array_index (run->words, i), &matches[i]);
    if (!matches[i].found)
      return;
    if (matches[i].rank > worst->rank)
      worst = &matches[i];
  }

  mark_matches (entry, add_hit (run, entry, worst), matches, run->words->len);
}

static void
find_texts (Run                    *run,
            const JihuaSearchEntry *entry)
{
  guint before = run->found->len;

  for (guint i = 0; i < entry->fields->len && run->found->len == before; i++) {
    const JihuaSearchField *field = &g_array_index (entry->fields, JihuaSearchField, i);

    if (field->reason == JIHUA_SEARCH_REASON_TEXT)
      find_text (run, entry, field);
  }
}

/* Targets whose goal is compared with one that was found by name or number. */
static void
find_reference (Run                    *run,
                const JihuaSearchEntry *entry)
{
  const Match match = { TRUE, make_rank (JIHUA_SEARCH_REASON_REFERENCE, JIHUA_SEARCH_WAY_LITERAL, TRUE),
                        JIHUA_SEARCH_REASON_REFERENCE, JIHUA_SEARCH_WAY_LITERAL };
  JihuaTarget *target;
  const char *reference;

  if (entry->series || !JIHUA_IS_TARGET (entry->node))
    return;

  target = JIHUA_TARGET (entry->node);
  reference = jihua_target_get_goal (target)->reference;
  if (reference == NULL || !g_hash_table_contains (run->named, reference)
      || g_hash_table_contains (run->named, jihua_node_get_id (entry->node)))
    return;

  jihua_search_hit_set_detail (add_hit (run, entry, &match), jihua_target_get_display_words (target));
}

static int
compare_ranked (gconstpointer a,
                gconstpointer b)
{
  const Ranked *first = *(Ranked * const *) a;
  const Ranked *second = *(Ranked * const *) b;

  if (first->rank != second->rank)
    return first->rank < second->rank ? -1 : 1;

  return first->place < second->place ? -1 : 1;
}

/* Of a node that was found for two reasons the better one is left. */
static GListModel *
list_hits (GPtrArray *found)
{
  GListStore *hits = g_list_store_new (JIHUA_TYPE_SEARCH_HIT);
  g_autoptr (GHashTable) nodes = g_hash_table_new (NULL, NULL);

  g_ptr_array_sort (found, compare_ranked);
  for (guint i = 0; i < found->len; i++) {
    JihuaSearchHit *hit = ((Ranked *) g_ptr_array_index (found, i))->hit;

    if (jihua_search_hit_get_reason (hit) == JIHUA_SEARCH_REASON_TEXT
        || g_hash_table_add (nodes, jihua_search_hit_get_node (hit)))
      g_list_store_append (hits, hit);
  }

  return G_LIST_MODEL (hits);
}

static void
find_all (Run *run)
{
  GPtrArray *index = run->search->index;

  for (guint i = 0; i < index->len; i++) {
    const JihuaSearchEntry *entry = g_ptr_array_index (index, i);
    g_autoptr (GArray) fields = list_fields (run, entry);

    find_node (run, entry, fields);
    find_texts (run, entry);
  }
  for (guint i = 0; i < index->len; i++)
    find_reference (run, g_ptr_array_index (index, i));
}

/**
 * jihua_search_run:
 * @self: a search
 * @query: what somebody typed: one word or several, all of which have to be
 *   found
 *
 * Finds nodes. Width and case of letters do not count. A node is listed once,
 * for the best reason, and a section once more if its official text matches.
 *
 * Returns: (transfer full): a list of #JihuaSearchHit, the best first; hits of
 *   one group (see jihua_search_hit_get_group()) stand together
 */
GListModel *
jihua_search_run (JihuaSearch *self,
                  const char  *query)
{
  g_autoptr (GPtrArray) words = jihua_search_words_new (query);
  g_autoptr (GHashTable) notes = list_notes (self->ledger);
  g_autoptr (GHashTable) named = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (free_ranked);
  Run run = { self, words, notes, named, found };

  if (words->len > 0)
    find_all (&run);

  return list_hits (found);
}
