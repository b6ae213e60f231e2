/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-annex-spans.h"

static JihuaNode *
get_node (GListModel *rows,
          guint       index)
{
  g_autoptr (JihuaAnnexEntry) entry = g_list_model_get_item (rows, index);

  return entry != NULL ? JIHUA_NODE (jihua_annex_entry_get_target (entry)) : NULL;
}

static gboolean
continues_goal (GListModel *rows,
                guint       index)
{
  JihuaNode *node = get_node (rows, index);

  return node != NULL && jihua_target_get_goal (JIHUA_TARGET (node))->merged;
}

/**
 * jihua_annex_find_section:
 * @node: (nullable): a node
 * @kind: a kind of section
 *
 * Returns: (transfer none) (nullable): the section of that kind that @node is in
 */
JihuaNode *
jihua_annex_find_section (JihuaNode        *node,
                          JihuaSectionKind  kind)
{
  for (; node != NULL; node = jihua_node_get_parent (node)) {
    if (JIHUA_IS_SECTION (node) && jihua_section_get_kind (JIHUA_SECTION (node)) == kind)
      return node;
  }

  return NULL;
}

/**
 * jihua_annex_count_section_rows:
 * @rows: (element-type JihuaAnnexEntry): the rows of the annex
 * @index: a row
 * @kind: category or row
 *
 * Returns: over how many rows from @index on the cell of the section of that
 *   kind reaches; 0 where there is none, or where the one above reaches here
 */
guint
jihua_annex_count_section_rows (GListModel       *rows,
                                guint             index,
                                JihuaSectionKind  kind)
{
  JihuaNode *section = jihua_annex_find_section (get_node (rows, index), kind);
  guint n = 1;

  if (section == NULL)
    return 0;
  if (index > 0 && jihua_annex_find_section (get_node (rows, index - 1), kind) == section)
    return 0;

  while (jihua_annex_find_section (get_node (rows, index + n), kind) == section)
    n++;

  return n;
}

/**
 * jihua_annex_count_goal_rows:
 * @rows: (element-type JihuaAnnexEntry): the rows of the annex
 * @index: a row
 *
 * Returns: over how many rows from @index on the cell of the goal reaches; 0
 *   where the one above reaches here
 */
guint
jihua_annex_count_goal_rows (GListModel *rows,
                             guint       index)
{
  guint n = 1;

  if (continues_goal (rows, index))
    return 0;

  while (continues_goal (rows, index + n))
    n++;

  return n;
}
