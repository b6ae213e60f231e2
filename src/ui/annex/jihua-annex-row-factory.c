/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-annex-row-factory.h"

#include "jihua-annex-spans.h"
#include "jihua-i18n.h"

static gboolean
is_translated (JihuaNode *node)
{
  return !g_str_equal (jihua_node_get_display_title (node), jihua_node_get_title (node));
}

/* The name of a category is printed on two lines, for which one row has no room. */
static const char *
get_category_text (JihuaNode *category,
                   guint      span)
{
  const char *printed = jihua_node_get_printed (category);

  return span == 1 || printed == NULL || is_translated (category) ? jihua_node_get_display_title (category) : printed;
}

static void
add_category (JihuaAnnexRow *row,
              guint          span,
              GtkAdjustment *adjustment)
{
  JihuaNode *category = jihua_annex_find_section (JIHUA_NODE (jihua_annex_row_get_target (row)), JIHUA_SECTION_CATEGORY);
  JihuaAnnexCell *cell = jihua_annex_row_add_official (row, get_category_text (category, span),
                                                       JIHUA_ANNEX_COLUMN_CATEGORY, 1, span);

  jihua_annex_cell_set_node_id (cell, jihua_node_get_id (category));
  jihua_annex_cell_set_adjustment (cell, adjustment);
}

static const char *
get_display_label (JihuaNode *node)
{
  const char *label = jihua_node_get_label (node);

  return label != NULL ? jihua_plan_gettext (label) : jihua_node_get_display_title (node);
}

static void
add_split_row (JihuaAnnexRow *row,
               JihuaNode     *split,
               guint          span)
{
  const char *label = get_display_label (split);
  JihuaAnnexCell *cell = jihua_annex_row_add_official (row, jihua_node_get_number (split),
                                                       JIHUA_ANNEX_COLUMN_NUMBER, 1, span);

  jihua_annex_cell_set_node_id (cell, jihua_node_get_id (split));
  if (*label == '\0')
    return;

  cell = jihua_annex_row_add_official (row, label, JIHUA_ANNEX_COLUMN_GROUP, 1, span);
  gtk_label_set_max_width_chars (GTK_LABEL (jihua_annex_cell_get_child (cell)), 16);
  jihua_annex_cell_set_node_id (cell, jihua_node_get_id (split));
}

static void
add_indicator (JihuaAnnexRow *row,
               guint          split_span)
{
  JihuaNode *target = JIHUA_NODE (jihua_annex_row_get_target (row));
  JihuaNode *split = jihua_annex_find_section (target, JIHUA_SECTION_ROW);
  gboolean labelled = split != NULL && *get_display_label (split) != '\0';

  if (split_span > 0)
    add_split_row (row, split, split_span);
  if (split == NULL)
    jihua_annex_row_add_official (row, jihua_node_get_number (target), JIHUA_ANNEX_COLUMN_NUMBER, 1, 1);

  jihua_annex_row_add_official (row, get_display_label (target),
                                labelled ? JIHUA_ANNEX_COLUMN_INDICATOR : JIHUA_ANNEX_COLUMN_GROUP,
                                labelled ? 1 : 2, 1);
}

/* Sorted, every row speaks for itself. */
static guint
count_section_rows (GListModel       *rows,
                    guint             index,
                    gboolean          merged,
                    JihuaSectionKind  kind)
{
  g_autoptr (JihuaAnnexEntry) entry = g_list_model_get_item (rows, index);

  if (merged)
    return jihua_annex_count_section_rows (rows, index, kind);

  return jihua_annex_find_section (JIHUA_NODE (jihua_annex_entry_get_target (entry)), kind) != NULL;
}

/**
 * jihua_annex_row_factory_make:
 * @grid: the lines of the table
 * @rows: (element-type JihuaAnnexEntry): the rows as they are shown
 * @index: a row
 * @merged: whether rows share cells as they do in print
 * @adjustment: how far the table is scrolled
 *
 * Returns: (transfer floating): the row with all its cells
 */
GtkWidget *
jihua_annex_row_factory_make (JihuaAnnexGrid *grid,
                              GListModel     *rows,
                              guint           index,
                              gboolean        merged,
                              GtkAdjustment  *adjustment)
{
  g_autoptr (JihuaAnnexEntry) entry = g_list_model_get_item (rows, index);
  JihuaAnnexRow *row = JIHUA_ANNEX_ROW (jihua_annex_row_new (grid, entry, index));
  JihuaTarget *target = jihua_annex_entry_get_target (entry);
  guint category_span = count_section_rows (rows, index, merged, JIHUA_SECTION_CATEGORY);
  guint goal_span = merged ? jihua_annex_count_goal_rows (rows, index) : 1;

  if (category_span > 0)
    add_category (row, category_span, adjustment);
  if (category_span > 0 && merged)
    gtk_widget_add_css_class (GTK_WIDGET (row), "first");

  add_indicator (row, count_section_rows (rows, index, merged, JIHUA_SECTION_ROW));
  jihua_annex_row_add_official (row, jihua_target_get_display_unit (target), JIHUA_ANNEX_COLUMN_UNIT, 1, 1);
  if (goal_span > 0)
    jihua_annex_row_add_official (row, jihua_target_get_cell_words (target),
                                  JIHUA_ANNEX_COLUMN_GOAL, 1, goal_span);
  jihua_annex_row_add_facts (row);

  return GTK_WIDGET (row);
}
