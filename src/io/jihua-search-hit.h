/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-node.h"
#include "jihua-search-text.h"

G_BEGIN_DECLS

/**
 * JihuaSearchReason:
 * @JIHUA_SEARCH_REASON_NUMBER: its number or identifier
 * @JIHUA_SEARCH_REASON_NAME: its title
 * @JIHUA_SEARCH_REASON_REFERENCE: its goal is compared with a target found
 * @JIHUA_SEARCH_REASON_UNIT: its responsible unit
 * @JIHUA_SEARCH_REASON_GOAL: the words of its goal
 * @JIHUA_SEARCH_REASON_NOTE: a note on it
 * @JIHUA_SEARCH_REASON_TEXT: its official text
 * @JIHUA_SEARCH_REASON_CHOSEN: it passes a filter, and nothing was looked for
 *
 * Why a node is found, in the order of the results.
 */
typedef enum {
  JIHUA_SEARCH_REASON_NUMBER,
  JIHUA_SEARCH_REASON_NAME,
  JIHUA_SEARCH_REASON_REFERENCE,
  JIHUA_SEARCH_REASON_UNIT,
  JIHUA_SEARCH_REASON_GOAL,
  JIHUA_SEARCH_REASON_NOTE,
  JIHUA_SEARCH_REASON_TEXT,
  JIHUA_SEARCH_REASON_CHOSEN,
} JihuaSearchReason;

#define JIHUA_TYPE_SEARCH_HIT (jihua_search_hit_get_type ())

/* A node that was found, why, and which parts of what it is found by match. */
G_DECLARE_FINAL_TYPE (JihuaSearchHit, jihua_search_hit, JIHUA, SEARCH_HIT, GObject)

JihuaSearchHit         *jihua_search_hit_new               (JihuaNode              *node,
                                                            JihuaSearchReason       reason,
                                                            JihuaSearchWay          way);
JihuaNode              *jihua_search_hit_get_node          (JihuaSearchHit         *self);
JihuaSearchReason       jihua_search_hit_get_reason        (JihuaSearchHit         *self);
JihuaSearchWay          jihua_search_hit_get_way           (JihuaSearchHit         *self);
guint                   jihua_search_hit_get_group         (JihuaSearchHit         *self);
const JihuaSearchRange *jihua_search_hit_get_title_ranges  (JihuaSearchHit         *self,
                                                            guint                  *n_ranges);
void                    jihua_search_hit_add_title_range   (JihuaSearchHit         *self,
                                                            const JihuaSearchRange *range);
const char             *jihua_search_hit_get_detail        (JihuaSearchHit         *self);
const JihuaSearchRange *jihua_search_hit_get_detail_ranges (JihuaSearchHit         *self,
                                                            guint                  *n_ranges);
void                    jihua_search_hit_set_detail        (JihuaSearchHit         *self,
                                                            const char             *detail);
void                    jihua_search_hit_add_detail_range  (JihuaSearchHit         *self,
                                                            const JihuaSearchRange *range);

const char             *jihua_search_reason_get_label      (JihuaSearchReason       reason);
const char             *jihua_search_way_get_label         (JihuaSearchWay          way);

G_END_DECLS
