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

/* Settled well, on the way, short of it, then what has no verdict. */
static int
compare_statuses (gconstpointer a,
                  gconstpointer b,
                  gpointer      user_data)
{
  JihuaStatus first = jihua_standing_get_status ((JihuaStanding *) a);
  JihuaStatus second = jihua_standing_get_status ((JihuaStanding *) b);

  return (first > second) - (first < second);
}

static void
standings_changed (GtkSorter *sorter)
{
  gtk_sorter_changed (sorter, GTK_SORTER_CHANGE_DIFFERENT);
}

/**
 * jihua_standing_list_sort:
 * @standings: the standings
 * @targets: (element-type JihuaStanding): some of them
 *
 * Returns: (transfer full) (element-type JihuaStanding): @targets by status,
 *   kept in order; those of one status stay in the order of @targets
 */
GListModel *
jihua_standing_list_sort (JihuaStandings *standings,
                          GListModel     *targets)
{
  GtkSorter *sorter = GTK_SORTER (gtk_custom_sorter_new (compare_statuses, NULL, NULL));

  g_signal_connect_object (standings, "changed", G_CALLBACK (standings_changed), sorter, G_CONNECT_SWAPPED);

  return G_LIST_MODEL (gtk_sort_list_model_new (g_object_ref (targets), sorter));
}

static gboolean
holds_at (GListStore *list,
          guint       position,
          GPtrArray  *items,
          guint       index)
{
  g_autoptr (GObject) item = g_list_model_get_item (G_LIST_MODEL (list), position);

  return item == g_ptr_array_index (items, index);
}

/**
 * jihua_standing_list_sync:
 * @list: a list of standings
 * @items: (element-type JihuaStanding): what shall be in it
 *
 * Makes a list hold just some items, and replaces no more of it than differs,
 * so that what shows the others stays as it is.
 *
 * Returns: whether anything differed
 */
gboolean
jihua_standing_list_sync (GListStore *list,
                          GPtrArray  *items)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (list));
  guint head = 0, tail = 0;

  while (head < n && head < items->len && holds_at (list, head, items, head))
    head++;
  while (head + tail < n && head + tail < items->len
         && holds_at (list, n - 1 - tail, items, items->len - 1 - tail))
    tail++;

  if (head == n && head == items->len)
    return FALSE;

  g_list_store_splice (list, head, n - head - tail, items->pdata + head, items->len - head - tail);

  return TRUE;
}
