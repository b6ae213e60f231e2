/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-plan-tree.h"

#include "jihua-node-labels.h"

static void
append_all (GListStore *store,
            GListModel *nodes)
{
  for (guint i = 0; i < g_list_model_get_n_items (nodes); i++) {
    g_autoptr (JihuaNode) node = g_list_model_get_item (nodes, i);

    g_list_store_append (store, node);
  }
}

/* The annex is a heading, not a row: its categories stand beside the chapters. */
static GListModel *
list_roots (JihuaPlan *plan)
{
  GListStore *roots = g_list_store_new (JIHUA_TYPE_NODE);
  GListModel *children = jihua_plan_get_children (plan);
  JihuaSection *annex = jihua_plan_get_annex (plan);

  for (guint i = 0; i < g_list_model_get_n_items (children); i++) {
    g_autoptr (JihuaNode) node = g_list_model_get_item (children, i);

    if (node != (JihuaNode *) annex)
      g_list_store_append (roots, node);
  }
  if (annex != NULL)
    append_all (roots, jihua_section_get_children (annex));

  return G_LIST_MODEL (roots);
}

static GListModel *
list_children (gpointer item,
               gpointer user_data)
{
  GListModel *children;

  if (!JIHUA_IS_SECTION (item))
    return NULL;

  children = jihua_section_get_children (item);
  return g_list_model_get_n_items (children) > 0 ? g_object_ref (children) : NULL;
}

/**
 * jihua_plan_tree_new:
 * @plan: a plan
 *
 * Returns: (transfer full): the tree of the plan, chapters and categories of
 *   the annex at its top
 */
GtkTreeListModel *
jihua_plan_tree_new (JihuaPlan *plan)
{
  return gtk_tree_list_model_new (list_roots (plan), FALSE, FALSE, list_children, NULL, NULL);
}

/**
 * jihua_plan_tree_row_is_in_annex:
 * @row: a row of the tree
 *
 * Returns: whether the node of the row is part of the annex
 */
gboolean
jihua_plan_tree_row_is_in_annex (GtkTreeListRow *row)
{
  g_autoptr (JihuaNode) node = JIHUA_NODE (gtk_tree_list_row_get_item (row));

  return jihua_node_is_in_annex (node);
}

static int
compare_parts (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  return jihua_plan_tree_row_is_in_annex (GTK_TREE_LIST_ROW ((gpointer) a))
         - jihua_plan_tree_row_is_in_annex (GTK_TREE_LIST_ROW ((gpointer) b));
}

/**
 * jihua_plan_tree_new_grouped:
 * @tree: a tree of a plan
 *
 * Returns: (transfer full): the rows of the tree in the same order, in two
 *   sections: the measures and the annex
 */
GListModel *
jihua_plan_tree_new_grouped (GtkTreeListModel *tree)
{
  GtkSortListModel *grouped = gtk_sort_list_model_new (G_LIST_MODEL (g_object_ref (tree)), NULL);
  g_autoptr (GtkSorter) parts = GTK_SORTER (gtk_custom_sorter_new (compare_parts, NULL, NULL));

  gtk_sort_list_model_set_section_sorter (grouped, parts);

  return G_LIST_MODEL (grouped);
}

/* Chapters and categories share the top of the tree, but are no siblings. */
static GListModel *
list_chapters (GListModel *roots)
{
  GListStore *chapters = g_list_store_new (JIHUA_TYPE_NODE);

  for (guint i = 0; i < g_list_model_get_n_items (roots); i++) {
    g_autoptr (JihuaNode) node = g_list_model_get_item (roots, i);

    if (jihua_node_get_parent (node) == NULL)
      g_list_store_append (chapters, node);
  }

  return G_LIST_MODEL (chapters);
}

/**
 * jihua_plan_tree_dup_siblings:
 * @tree: a tree of a plan
 * @node: a node of the plan
 *
 * Returns: (transfer full): the nodes that @node stands beside in the plan,
 *   itself among them
 */
GListModel *
jihua_plan_tree_dup_siblings (GtkTreeListModel *tree,
                              JihuaNode        *node)
{
  JihuaNode *parent = jihua_node_get_parent (node);

  if (parent == NULL)
    return list_chapters (gtk_tree_list_model_get_model (tree));

  return g_object_ref (jihua_section_get_children (JIHUA_SECTION (parent)));
}

static GtkTreeListRow *
find_child_row (GtkTreeListModel *tree,
                GtkTreeListRow   *parent,
                JihuaNode        *node)
{
  GtkTreeListRow *row;

  for (guint i = 0;; i++) {
    g_autoptr (JihuaNode) candidate = NULL;

    row = parent != NULL ? gtk_tree_list_row_get_child_row (parent, i)
                         : gtk_tree_list_model_get_child_row (tree, i);
    if (row == NULL)
      return NULL;

    candidate = JIHUA_NODE (gtk_tree_list_row_get_item (row));
    if (candidate == node)
      return row;
    g_object_unref (row);
  }
}

/* The row of a node, with everything above it expanded. */
static GtkTreeListRow *
provide_row (GtkTreeListModel *tree,
             JihuaNode        *node)
{
  JihuaNode *parent = jihua_node_get_parent (node);
  g_autoptr (GtkTreeListRow) parent_row = NULL;
  GtkTreeListRow *row = find_child_row (tree, NULL, node);

  if (row != NULL || parent == NULL)
    return row;

  parent_row = provide_row (tree, parent);
  if (parent_row == NULL)
    return NULL;

  gtk_tree_list_row_set_expanded (parent_row, TRUE);
  return find_child_row (tree, parent_row, node);
}

/**
 * jihua_plan_tree_reveal:
 * @tree: a tree of a plan
 * @node: a node of the plan
 *
 * Expands everything above @node, so that it has a row.
 */
void
jihua_plan_tree_reveal (GtkTreeListModel *tree,
                        JihuaNode        *node)
{
  g_autoptr (GtkTreeListRow) row = provide_row (tree, node);
}

/**
 * jihua_plan_tree_dup_expanded:
 * @tree: a tree of a plan
 *
 * Returns: (transfer full): the identifiers of the nodes that are expanded,
 *   parents before their children
 */
GStrv
jihua_plan_tree_dup_expanded (GtkTreeListModel *tree)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (tree)); i++) {
    g_autoptr (GtkTreeListRow) row = gtk_tree_list_model_get_row (tree, i);
    g_autoptr (JihuaNode) node = JIHUA_NODE (gtk_tree_list_row_get_item (row));

    if (gtk_tree_list_row_get_expanded (row))
      g_strv_builder_add (ids, jihua_node_get_id (node));
  }

  return g_strv_builder_end (ids);
}

/**
 * jihua_plan_tree_expand:
 * @tree: a tree of a plan
 * @ids: (array zero-terminated=1): identifiers of nodes
 *
 * Expands the rows of these nodes that are there.
 */
void
jihua_plan_tree_expand (GtkTreeListModel   *tree,
                        const char * const *ids)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (tree)); i++) {
    g_autoptr (GtkTreeListRow) row = gtk_tree_list_model_get_row (tree, i);
    g_autoptr (JihuaNode) node = JIHUA_NODE (gtk_tree_list_row_get_item (row));

    if (g_strv_contains (ids, jihua_node_get_id (node)))
      gtk_tree_list_row_set_expanded (row, TRUE);
  }
}
