/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-ledger.h"
#include "jihua-search-hit.h"

G_BEGIN_DECLS

/**
 * JihuaSearchField:
 * @reason: what a node is found for by this text
 * @official: whether the text is in the plan's own language
 * @text: the text
 *
 * A text that a node can be found by.
 */
typedef struct {
  JihuaSearchReason  reason;
  gboolean           official;
  JihuaSearchText   *text;
} JihuaSearchField;

/**
 * JihuaSearchEntry:
 * @node: a node of the plan, or a series its goals refer to
 * @series: whether it is such a series, which is never shown
 * @numbers: (element-type utf8): what it may be called by number
 * @fields: (element-type JihuaSearchField): what never changes
 *
 * What a node can be found by.
 */
typedef struct {
  JihuaNode *node;
  gboolean   series;
  GPtrArray *numbers;
  GArray    *fields;
} JihuaSearchEntry;

GPtrArray *jihua_search_index_new (JihuaPlan *plan);

G_END_DECLS
