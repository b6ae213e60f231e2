/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-annex-copy.h"

#include <glib/gi18n-lib.h>

#include "jihua-annex-head.h"
#include "jihua-annex-spans.h"
#include "jihua-explain.h"
#include "jihua-standing-closures.h"
#include "jihua-tsv.h"

/* The rows of the annex as a spreadsheet takes them: every row whole, without
 * merged cells, numbers with their own digits. */

static char *
dup_value (JihuaActual *actual)
{
  return actual != NULL ? jihua_decimal_to_string (jihua_actual_get_value (actual)) : g_strdup ("");
}

static char *
dup_category (JihuaAnnexEntry *entry)
{
  JihuaNode *category = jihua_annex_find_section (JIHUA_NODE (jihua_annex_entry_get_target (entry)),
                                                  JIHUA_SECTION_CATEGORY);

  return g_strdup (category != NULL ? jihua_node_get_display_title (category) : "");
}

static char *
dup_number (JihuaAnnexEntry *entry)
{
  JihuaNode *target = JIHUA_NODE (jihua_annex_entry_get_target (entry));
  JihuaNode *split = jihua_annex_find_section (target, JIHUA_SECTION_ROW);

  return g_strdup (jihua_node_get_number (split != NULL ? split : target));
}

static char *
dup_completion (JihuaAnnexEntry *entry)
{
  double completion;

  return jihua_annex_entry_get_completion (entry, &completion) ? jihua_format_percent (completion) : g_strdup ("");
}

static JihuaActual *
get_actual (JihuaAnnexEntry *entry)
{
  JihuaJudgement *judgement = jihua_standing_get_judgement (jihua_annex_entry_get_standing (entry));

  return judgement != NULL && judgement->actual != NULL ? judgement->actual : jihua_annex_entry_get_earlier (entry);
}

static char *
dup_cell (JihuaAnnexEntry  *entry,
          JihuaAnnexColumn  column)
{
  JihuaTarget *target = jihua_annex_entry_get_target (entry);
  JihuaStanding *standing = jihua_annex_entry_get_standing (entry);

  switch (column) {
    case JIHUA_ANNEX_COLUMN_CATEGORY:
      return dup_category (entry);
    case JIHUA_ANNEX_COLUMN_NUMBER:
      return dup_number (entry);
    case JIHUA_ANNEX_COLUMN_GROUP:
      return g_strdup (jihua_node_get_display_title (JIHUA_NODE (target)));
    case JIHUA_ANNEX_COLUMN_UNIT:
      return g_strdup (jihua_target_get_display_unit (target));
    case JIHUA_ANNEX_COLUMN_GOAL:
      return g_strdup (jihua_target_get_cell_words (target));
    case JIHUA_ANNEX_COLUMN_LAST_YEAR:
      return dup_value (jihua_annex_entry_get_last_year (entry));
    case JIHUA_ANNEX_COLUMN_ACTUAL:
      return dup_value (get_actual (entry));
    case JIHUA_ANNEX_COLUMN_PERIOD:
      return jihua_closure_period (NULL, jihua_standing_get_judgement (standing));
    case JIHUA_ANNEX_COLUMN_PROGRESS:
      return dup_completion (entry);
    case JIHUA_ANNEX_COLUMN_STATUS:
      return g_strdup (jihua_status_get_label (jihua_annex_entry_get_status (entry)));
    case JIHUA_ANNEX_COLUMN_RESPONSIBLE:
      return g_strdup (jihua_annex_entry_get_responsible (entry));
    case JIHUA_ANNEX_COLUMN_INDICATOR:
    case JIHUA_ANNEX_N_COLUMNS:
    default:
      return NULL;
  }
}

static gboolean
is_copied (JihuaAnnexView   *view,
           JihuaAnnexColumn  column)
{
  /* Names that are split over two columns are copied whole. */
  return column != JIHUA_ANNEX_COLUMN_INDICATOR && jihua_annex_view_shows (view, column);
}

static void
append_head (GString        *table,
             JihuaAnnexView *view,
             guint           year)
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);

  for (guint column = 0; column < JIHUA_ANNEX_N_COLUMNS; column++) {
    if (is_copied (view, column))
      g_ptr_array_add (cells, jihua_annex_head_dup_name (column, year));
  }
  jihua_tsv_append_cells (table, cells);
}

static void
append_row (GString         *table,
            JihuaAnnexView  *view,
            JihuaAnnexEntry *entry)
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);

  for (guint column = 0; column < JIHUA_ANNEX_N_COLUMNS; column++) {
    if (is_copied (view, column))
      g_ptr_array_add (cells, dup_cell (entry, column));
  }
  jihua_tsv_append_cells (table, cells);
}

/**
 * jihua_annex_copy_rows:
 * @entries: (element-type JihuaAnnexEntry): the rows of the annex as they are shown
 * @first: the first row to copy
 * @n_rows: how many
 * @view: the columns to copy
 * @year: the year of the plan
 *
 * Returns: (transfer full): a line of headings and a line for each row, their
 *   cells separated by tabs
 */
char *
jihua_annex_copy_rows (GListModel     *entries,
                       guint           first,
                       guint           n_rows,
                       JihuaAnnexView *view,
                       guint           year)
{
  GString *table = g_string_new (NULL);

  append_head (table, view, year);
  for (guint i = first; i < first + n_rows; i++) {
    g_autoptr (JihuaAnnexEntry) entry = g_list_model_get_item (entries, i);

    append_row (table, view, entry);
  }

  return g_string_free_and_steal (table);
}
