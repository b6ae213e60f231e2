/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-ledger.h"
#include "jihua-search-hit.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_SEARCH (jihua_search_get_type ())

/* Finds nodes of a ledger's plan by number, title, responsible unit, words of
 * the goal, notes and official text; in Chinese, in English, by pinyin. */
G_DECLARE_FINAL_TYPE (JihuaSearch, jihua_search, JIHUA, SEARCH, GObject)

JihuaSearch *jihua_search_new (JihuaLedger *ledger);
GListModel  *jihua_search_run (JihuaSearch *self,
                               const char  *query);

G_END_DECLS
