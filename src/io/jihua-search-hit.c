/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-search-hit.h"

#include <glib/gi18n-lib.h>

struct _JihuaSearchHit {
  GObject            parent_instance;

  JihuaNode         *node;
  JihuaSearchReason  reason;
  JihuaSearchWay     way;
  GArray            *title_ranges;
  char              *detail;
  GArray            *detail_ranges;
};

G_DEFINE_FINAL_TYPE (JihuaSearchHit, jihua_search_hit, G_TYPE_OBJECT)

static void
jihua_search_hit_finalize (GObject *object)
{
  JihuaSearchHit *self = JIHUA_SEARCH_HIT (object);

  g_clear_object (&self->node);
  g_free (self->detail);
  g_array_unref (self->title_ranges);
  g_array_unref (self->detail_ranges);

  G_OBJECT_CLASS (jihua_search_hit_parent_class)->finalize (object);
}

static void
jihua_search_hit_class_init (JihuaSearchHitClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jihua_search_hit_finalize;
}

static void
jihua_search_hit_init (JihuaSearchHit *self)
{
  self->title_ranges = g_array_new (FALSE, FALSE, sizeof (JihuaSearchRange));
  self->detail_ranges = g_array_new (FALSE, FALSE, sizeof (JihuaSearchRange));
}

/**
 * jihua_search_hit_new:
 * @node: the node that was found
 * @reason: why
 * @way: how
 *
 * Returns: (transfer full): a hit in which nothing is marked yet
 */
JihuaSearchHit *
jihua_search_hit_new (JihuaNode         *node,
                      JihuaSearchReason  reason,
                      JihuaSearchWay     way)
{
  JihuaSearchHit *self = g_object_new (JIHUA_TYPE_SEARCH_HIT, NULL);

  self->node = g_object_ref (node);
  self->reason = reason;
  self->way = way;

  return self;
}

/**
 * jihua_search_hit_get_node:
 * @self: a hit
 *
 * Returns: (transfer none): the node that was found
 */
JihuaNode *
jihua_search_hit_get_node (JihuaSearchHit *self)
{
  return self->node;
}

/**
 * jihua_search_hit_get_reason:
 * @self: a hit
 *
 * Returns: why the node was found
 */
JihuaSearchReason
jihua_search_hit_get_reason (JihuaSearchHit *self)
{
  return self->reason;
}

/**
 * jihua_search_hit_get_way:
 * @self: a hit
 *
 * Returns: how the node was found
 */
JihuaSearchWay
jihua_search_hit_get_way (JihuaSearchHit *self)
{
  return self->way;
}

/**
 * jihua_search_hit_get_group:
 * @self: a hit
 *
 * Returns: a number that hits found for the same reason in the same way share,
 *   in the order of the results
 */
guint
jihua_search_hit_get_group (JihuaSearchHit *self)
{
  return self->reason * JIHUA_N_SEARCH_WAYS + self->way;
}

static const JihuaSearchRange *
get_ranges (GArray *ranges,
            guint  *n_ranges)
{
  *n_ranges = ranges->len;

  return (const JihuaSearchRange *) ranges->data;
}

static int
compare_ranges (gconstpointer a,
                gconstpointer b)
{
  const JihuaSearchRange *first = a;
  const JihuaSearchRange *second = b;

  return first->start != second->start ? (first->start < second->start ? -1 : 1)
                                       : (first->end < second->end ? -1 : first->end > second->end);
}

/* In order, and without overlaps. */
static void
add_range (GArray                 *ranges,
           const JihuaSearchRange *range)
{
  guint kept = 0;

  g_array_append_vals (ranges, range, 1);
  g_array_sort (ranges, compare_ranges);

  for (guint i = 1; i < ranges->len; i++) {
    JihuaSearchRange *last = &g_array_index (ranges, JihuaSearchRange, kept);
    JihuaSearchRange *next = &g_array_index (ranges, JihuaSearchRange, i);

    if (next->start <= last->end)
      last->end = MAX (last->end, next->end);
    else
      g_array_index (ranges, JihuaSearchRange, ++kept) = *next;
  }
  g_array_set_size (ranges, kept + 1);
}

/**
 * jihua_search_hit_get_title_ranges:
 * @self: a hit
 * @n_ranges: (out): how many there are
 *
 * Returns: (array length=n_ranges) (transfer none): the parts of the node's
 *   title, as it is displayed, that match; in order
 */
const JihuaSearchRange *
jihua_search_hit_get_title_ranges (JihuaSearchHit *self,
                                   guint          *n_ranges)
{
  return get_ranges (self->title_ranges, n_ranges);
}

/**
 * jihua_search_hit_add_title_range:
 * @self: a hit
 * @range: a part of the node's title
 *
 * Marks a part of the title.
 */
void
jihua_search_hit_add_title_range (JihuaSearchHit         *self,
                                  const JihuaSearchRange *range)
{
  add_range (self->title_ranges, range);
}

/**
 * jihua_search_hit_get_detail:
 * @self: a hit
 *
 * Returns: (nullable): the text the node is found by, if that is not its
 *   title: a unit, a stretch of the official text
 */
const char *
jihua_search_hit_get_detail (JihuaSearchHit *self)
{
  return self->detail;
}

/**
 * jihua_search_hit_get_detail_ranges:
 * @self: a hit
 * @n_ranges: (out): how many there are
 *
 * Returns: (array length=n_ranges) (transfer none): the parts of the detail
 *   that match; in order
 */
const JihuaSearchRange *
jihua_search_hit_get_detail_ranges (JihuaSearchHit *self,
                                    guint          *n_ranges)
{
  return get_ranges (self->detail_ranges, n_ranges);
}

/**
 * jihua_search_hit_set_detail:
 * @self: a hit
 * @detail: the text the node is found by
 *
 * Sets the detail, in which nothing is marked then.
 */
void
jihua_search_hit_set_detail (JihuaSearchHit *self,
                             const char     *detail)
{
  g_set_str (&self->detail, detail);
  g_array_set_size (self->detail_ranges, 0);
}

/**
 * jihua_search_hit_add_detail_range:
 * @self: a hit
 * @range: a part of the detail
 *
 * Marks a part of the detail.
 */
void
jihua_search_hit_add_detail_range (JihuaSearchHit         *self,
                                   const JihuaSearchRange *range)
{
  add_range (self->detail_ranges, range);
}

/**
 * jihua_search_reason_get_label:
 * @reason: why a node is found
 *
 * Returns: what to write over such results, in the user's language
 */
const char *
jihua_search_reason_get_label (JihuaSearchReason reason)
{
  switch (reason) {
    case JIHUA_SEARCH_REASON_NUMBER:
      return C_("search result", "Number");
    case JIHUA_SEARCH_REASON_NAME:
      return C_("search result", "Name");
    case JIHUA_SEARCH_REASON_REFERENCE:
      return C_("search result", "Refers to this");
    case JIHUA_SEARCH_REASON_UNIT:
      return C_("search result", "Responsible unit");
    case JIHUA_SEARCH_REASON_GOAL:
      return C_("search result", "Words of the goal");
    case JIHUA_SEARCH_REASON_NOTE:
      return C_("search result", "Notes");
    case JIHUA_SEARCH_REASON_TEXT:
      return C_("search result", "Official text");
    case JIHUA_SEARCH_REASON_CHOSEN:
    default:
      return C_("search result", "Targets");
  }
}

/**
 * jihua_search_way_get_label:
 * @way: how a node is found
 *
 * Returns: (nullable): its name in the user's language, or %NULL if it goes
 *   without saying
 */
const char *
jihua_search_way_get_label (JihuaSearchWay way)
{
  switch (way) {
    case JIHUA_SEARCH_WAY_PINYIN:
      return C_("search result", "by pinyin");
    case JIHUA_SEARCH_WAY_INITIALS:
      return C_("search result", "by pinyin initials");
    case JIHUA_SEARCH_WAY_TRANSLATION:
      /* Translators: the language that the window does not speak */
      return C_("search result", "in Chinese");
    case JIHUA_SEARCH_WAY_LITERAL:
    default:
      return NULL;
  }
}
