/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-search-index.h"

#include <string.h>

#include "jihua-catalogue.h"

/* The plan's own words are searched, and their translation, in whatever
 * language the window is. */
#define TRANSLATION "en"

static void
free_entry (gpointer data)
{
  JihuaSearchEntry *entry = data;

  g_object_unref (entry->node);
  g_ptr_array_unref (entry->numbers);
  g_array_unref (entry->fields);
  g_free (entry);
}

static void
clear_field (gpointer data)
{
  JihuaSearchField *field = data;

  jihua_search_text_free (field->text);
}

static void
add_field (JihuaSearchEntry  *entry,
           JihuaSearchReason  reason,
           gboolean           official,
           const char        *text)
{
  JihuaSearchField field = { reason, official, NULL };

  if (text == NULL || *text == '\0')
    return;

  field.text = jihua_search_text_new (text);
  g_array_append_val (entry->fields, field);
}

static void
add_in_both_languages (JihuaSearchEntry  *entry,
                       JihuaSearchReason  reason,
                       JihuaCatalogue    *catalogue,
                       const char        *official)
{
  add_field (entry, reason, TRUE, official);
  add_field (entry, reason, FALSE, jihua_catalogue_lookup (catalogue, official));
}

static gboolean
is_section_of (JihuaNode        *node,
               JihuaSectionKind  kind)
{
  return JIHUA_IS_SECTION (node) && jihua_section_get_kind (JIHUA_SECTION (node)) == kind;
}

static void
add_number (JihuaSearchEntry *entry,
            const char       *number)
{
  g_autoptr (GPtrArray) words = jihua_search_words_new (number);

  if (words->len == 1)
    g_ptr_array_add (entry->numbers, g_strdup (((JihuaSearchWord *) g_ptr_array_index (words, 0))->folded));
}

/* The second measure of the third chapter is 三（二）, or 三、（二）. */
static void
add_printed_number (JihuaSearchEntry *entry)
{
  const char *number = jihua_node_get_number (entry->node);
  JihuaNode *parent = jihua_node_get_parent (entry->node);

  if (number == NULL)
    return;

  add_number (entry, number);
  if (is_section_of (entry->node, JIHUA_SECTION_MEASURE) && parent != NULL) {
    g_autofree char *joined = g_strconcat (jihua_node_get_number (parent), number, NULL);
    g_autofree char *separate = g_strconcat (jihua_node_get_number (parent), "、", number, NULL);

    add_number (entry, joined);
    add_number (entry, separate);
  }
}

/* The 33rd row of the annex is 33, A33 or 第33项. */
static void
add_numbers (JihuaSearchEntry *entry)
{
  const char *id = jihua_node_get_id (entry->node);

  add_number (entry, id);
  if (id[0] == 'A' && g_ascii_isdigit (id[1])) {
    g_autofree char *ordinal = g_strconcat ("第", id + 1, "项", NULL);

    add_number (entry, id + 1);
    add_number (entry, ordinal);
  }
  add_printed_number (entry);
}

/* What a cell of the annex prints differently from the full name. */
static void
add_label (JihuaSearchEntry *entry,
           JihuaCatalogue   *catalogue)
{
  const char *label = jihua_node_get_label (entry->node);

  if (label != NULL && strstr (jihua_node_get_title (entry->node), label) == NULL)
    add_in_both_languages (entry, JIHUA_SEARCH_REASON_NAME, catalogue, label);
}

static JihuaSearchEntry *
create_entry (JihuaNode      *node,
              gboolean        series,
              JihuaCatalogue *catalogue)
{
  JihuaSearchEntry *entry = g_new0 (JihuaSearchEntry, 1);

  entry->node = g_object_ref (node);
  entry->series = series;
  entry->numbers = g_ptr_array_new_with_free_func (g_free);
  entry->fields = g_array_new (FALSE, FALSE, sizeof (JihuaSearchField));
  g_array_set_clear_func (entry->fields, clear_field);

  if (!series)
    add_numbers (entry);
  add_in_both_languages (entry, JIHUA_SEARCH_REASON_NAME, catalogue, jihua_node_get_title (node));
  add_label (entry, catalogue);

  if (JIHUA_IS_SECTION (node))
    add_in_both_languages (entry, JIHUA_SEARCH_REASON_TEXT, catalogue, jihua_section_get_text (JIHUA_SECTION (node)));
  else if (!series)
    add_in_both_languages (entry, JIHUA_SEARCH_REASON_GOAL, catalogue,
                           jihua_target_get_goal (JIHUA_TARGET (node))->words);

  return entry;
}

/**
 * jihua_search_index_new:
 * @plan: a plan
 *
 * Prepares everything in a plan that never changes for being searched.
 *
 * Returns: (transfer full) (element-type JihuaSearchEntry): what each node can
 *   be found by, in the order of the tree, and each series after them
 */
GPtrArray *
jihua_search_index_new (JihuaPlan *plan)
{
  g_autoptr (JihuaCatalogue) catalogue = jihua_catalogue_open (TRANSLATION);
  GPtrArray *entries = g_ptr_array_new_with_free_func (free_entry);
  GPtrArray *nodes = jihua_plan_get_nodes (plan);
  GListModel *series = jihua_plan_get_series (plan);

  for (guint i = 0; i < nodes->len; i++)
    g_ptr_array_add (entries, create_entry (g_ptr_array_index (nodes, i), FALSE, catalogue));
  for (guint i = 0; i < g_list_model_get_n_items (series); i++) {
    g_autoptr (JihuaNode) node = g_list_model_get_item (series, i);

    g_ptr_array_add (entries, create_entry (node, TRUE, catalogue));
  }

  return entries;
}
