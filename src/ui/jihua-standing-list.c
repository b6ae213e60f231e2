/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-standing-list.h"

static void
collect (JihuaStandings *standings,
         JihuaNode      *node,
         GListStore     *list)
{
  GListModel *children;

  if (JIHUA_IS_TARGET (node)) {
    g_list_store_append (list, jihua_standings_lookup (standings, node));
    return;
  }

  children = jihua_section_get_children (JIHUA_SECTION (node));
  for (guint i = 0; i < g_list_model_get_n_items (children); i++) {
    g_autoptr (JihuaNode) child = g_list_model_get_item (children, i);

    collect (standings, child, list);
  }
}

/**
 * jihua_standing_list_new:
 * @standings: the standings
 * @root: (nullable): where to begin, or %NULL for the whole plan
 *
 * Lists how every target under @root stands, in the order of the plan. The
 * list keeps its members; each member tells of its own changes.
 *
 * Returns: (transfer full) (element-type JihuaStanding): a new list
 */
GListModel *
jihua_standing_list_new (JihuaStandings *standings,
                         JihuaNode      *root)
{
  g_autoptr (GListStore) list = g_list_store_new (JIHUA_TYPE_STANDING);
  JihuaPlan *plan = jihua_ledger_get_plan (jihua_standings_get_ledger (standings));
  GListModel *children = jihua_plan_get_children (plan);

  if (root != NULL) {
    collect (standings, root, list);
    return G_LIST_MODEL (g_steal_pointer (&list));
  }

  for (guint i = 0; i < g_list_model_get_n_items (children); i++) {
    g_autoptr (JihuaNode) child = g_list_model_get_item (children, i);

    collect (standings, child, list);
  }

  return G_LIST_MODEL (g_steal_pointer (&list));
}
