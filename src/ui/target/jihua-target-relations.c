/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-target-relations.h"

#include <string.h>

/*
 * What a target has to do with the rest of its plan: the same promise elsewhere,
 * the targets it is compared with, the place where it is printed.
 */

/**
 * jihua_target_relations_get_home:
 * @plan: the plan
 * @target: a target of it
 *
 * Returns: (transfer none) (nullable): the other target under which the figures
 *   of @target are recorded
 */
JihuaTarget *
jihua_target_relations_get_home (JihuaPlan   *plan,
                                 JihuaTarget *target)
{
  const char *tie = jihua_target_get_tie (target);

  return tie != NULL ? jihua_plan_lookup_target (plan, tie) : NULL;
}

static gboolean
is_tied_to (JihuaTarget *target,
            const char  *id)
{
  return g_strcmp0 (jihua_target_get_tie (target), id) == 0;
}

static gboolean
refers_to (JihuaTarget *target,
           const char  *id)
{
  return g_strcmp0 (jihua_target_get_goal (target)->reference, id) == 0;
}

static GPtrArray *
list_targets (JihuaPlan   *plan,
              JihuaTarget *target,
              gboolean   (*matches) (JihuaTarget *, const char *))
{
  GPtrArray *nodes = jihua_plan_get_nodes (plan);
  GPtrArray *found = g_ptr_array_new ();
  const char *id = jihua_node_get_id (JIHUA_NODE (target));

  for (guint i = 0; i < nodes->len; i++) {
    JihuaNode *node = g_ptr_array_index (nodes, i);

    if (JIHUA_IS_TARGET (node) && matches (JIHUA_TARGET (node), id))
      g_ptr_array_add (found, node);
  }

  return found;
}

/**
 * jihua_target_relations_list_tied:
 * @plan: the plan
 * @target: a target of it
 *
 * Returns: (transfer container) (element-type JihuaTarget): the targets that
 *   make the same promise and have their figures from @target
 */
GPtrArray *
jihua_target_relations_list_tied (JihuaPlan   *plan,
                                  JihuaTarget *target)
{
  return list_targets (plan, target, is_tied_to);
}

/**
 * jihua_target_relations_list_referring:
 * @plan: the plan
 * @target: a target of it
 *
 * Returns: (transfer container) (element-type JihuaTarget): the targets that
 *   are compared with @target
 */
GPtrArray *
jihua_target_relations_list_referring (JihuaPlan   *plan,
                                       JihuaTarget *target)
{
  return list_targets (plan, target, refers_to);
}

/**
 * jihua_target_relations_get_series:
 * @plan: the plan
 * @target: a target of it
 *
 * Returns: (transfer none) (nullable): the auxiliary series @target is compared
 *   with, one that is no target of the plan itself
 */
JihuaTarget *
jihua_target_relations_get_series (JihuaPlan   *plan,
                                   JihuaTarget *target)
{
  const char *id = jihua_target_get_goal (target)->reference;
  GListModel *series = jihua_plan_get_series (plan);

  for (guint i = 0; id != NULL && i < g_list_model_get_n_items (series); i++) {
    g_autoptr (JihuaNode) node = g_list_model_get_item (series, i);

    if (g_str_equal (jihua_node_get_id (node), id))
      return jihua_plan_lookup_target (plan, id);
  }

  return NULL;
}

static JihuaSection *
get_measure (JihuaTarget *target)
{
  JihuaNode *parent = jihua_node_get_parent (JIHUA_NODE (target));

  if (!JIHUA_IS_SECTION (parent) || jihua_section_get_kind (JIHUA_SECTION (parent)) != JIHUA_SECTION_MEASURE)
    return NULL;

  return JIHUA_SECTION (parent);
}

static gboolean
overlaps_words (JihuaTarget       *target,
                const char        *text,
                const JihuaRepair *repair)
{
  const char *place = strstr (text, repair->restored);
  gsize start, end, from;

  if (place == NULL || !jihua_target_find_words (target, text, &start, &end))
    return FALSE;

  from = (gsize) (place - text);

  return from < end && from + strlen (repair->restored) > start;
}

/**
 * jihua_target_relations_list_repairs:
 * @target: a target
 *
 * Returns: (transfer container) (element-type JihuaRepair): what was put right
 *   in its row of the annex, or in its words in the text of the measure
 */
GPtrArray *
jihua_target_relations_list_repairs (JihuaTarget *target)
{
  JihuaSection *measure = get_measure (target);
  GPtrArray *repairs = jihua_node_get_repairs (measure != NULL ? JIHUA_NODE (measure) : JIHUA_NODE (target));
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; repairs != NULL && i < repairs->len; i++) {
    JihuaRepair *repair = g_ptr_array_index (repairs, i);

    if (measure == NULL || overlaps_words (target, jihua_section_get_text (measure), repair))
      g_ptr_array_add (found, repair);
  }

  return found;
}

/* A full stop of either language; one within a number is none, nor is one of
 * an abbreviation, after which no capital follows. */
static gboolean
ends_sentence (const char *place)
{
  gunichar c = g_utf8_get_char (place);

  if (c == '.')
    return place[1] == '\0' || (place[1] == ' ' && g_unichar_isupper (g_utf8_get_char (place + 2)));

  return c == 0x3002 /* 。 */ || c == '\n';
}

/* From behind the last full stop before a place to the next one after it. */
static const char *
find_sentence_start (const char *text,
                     const char *place)
{
  while (place > text) {
    const char *before = g_utf8_prev_char (place);

    if (ends_sentence (before))
      break;
    place = before;
  }

  return place + strspn (place, " ");
}

static const char *
find_sentence_end (const char *place)
{
  while (*place != '\0' && *place != '\n') {
    gboolean ended = ends_sentence (place);

    place = g_utf8_next_char (place);
    if (ended)
      break;
  }

  return place;
}

/**
 * jihua_target_relations_dup_sentence:
 * @target: a target
 * @start: (out): where the words of the goal begin in it, in bytes
 * @end: (out): where they end
 *
 * Returns: (transfer full) (nullable): the sentence of the measure in which
 *   @target is promised, in the user's language; %NULL for a target of the
 *   annex
 */
char *
jihua_target_relations_dup_sentence (JihuaTarget *target,
                                     gsize       *start,
                                     gsize       *end)
{
  JihuaSection *measure = get_measure (target);
  const char *text, *first, *last;

  if (measure == NULL)
    return NULL;

  text = jihua_section_get_display_text (measure);
  if (!jihua_target_find_display_words (target, text, start, end))
    return NULL;

  first = find_sentence_start (text, text + *start);
  last = find_sentence_end (text + *end);
  *start -= (gsize) (first - text);
  *end -= (gsize) (first - text);

  return g_strndup (first, (gsize) (last - first));
}
