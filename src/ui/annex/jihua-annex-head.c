/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-annex-head.h"

#include <glib/gi18n-lib.h>

#include "jihua-annex-row.h"

static const struct {
  guint       column_span;
  float       xalign;
  const char *name;
} heads[JIHUA_ANNEX_N_COLUMNS] = {
  [JIHUA_ANNEX_COLUMN_CATEGORY]    = { 1, 0.5f, NC_("annex", "Category") },
  [JIHUA_ANNEX_COLUMN_NUMBER]      = { 1, 0.5f, NC_("annex", "No.") },
  [JIHUA_ANNEX_COLUMN_GROUP]       = { 2, 0.5f, NC_("annex", "Indicator") },
  [JIHUA_ANNEX_COLUMN_UNIT]        = { 1, 0.5f, NC_("annex", "Unit") },
  [JIHUA_ANNEX_COLUMN_GOAL]        = { 1, 0.5f, "" },
  [JIHUA_ANNEX_COLUMN_LAST_YEAR]   = { 1, 1.0f, NC_("annex", "Last year") },
  [JIHUA_ANNEX_COLUMN_ACTUAL]      = { 1, 1.0f, NC_("annex", "Actual") },
  [JIHUA_ANNEX_COLUMN_PERIOD]      = { 1, 0.0f, NC_("annex", "Period") },
  [JIHUA_ANNEX_COLUMN_PROGRESS]    = { 1, 0.0f, NC_("annex", "Progress") },
  [JIHUA_ANNEX_COLUMN_STATUS]      = { 1, 0.0f, NC_("annex", "Status") },
  [JIHUA_ANNEX_COLUMN_RESPONSIBLE] = { 1, 0.0f, NC_("annex", "Responsible") },
};

/**
 * jihua_annex_head_dup_name:
 * @column: a column
 * @year: the year of the plan
 *
 * Returns: (transfer full) (nullable): the name of the column; %NULL where the
 *   head of the one before covers it
 */
char *
jihua_annex_head_dup_name (JihuaAnnexColumn column,
                           guint            year)
{
  if (heads[column].name == NULL)
    return NULL;
  if (column == JIHUA_ANNEX_COLUMN_GOAL)
    /* Translators: head of a column of the official table; %u is the year */
    return g_strdup_printf (C_("annex", "%u target"), year);

  return g_strdup (g_dpgettext2 (GETTEXT_PACKAGE, "annex", heads[column].name));
}

/**
 * jihua_annex_head_new:
 * @grid: the lines of the table
 * @year: the year of the plan
 *
 * Returns: (transfer floating): the head of the annex table
 */
GtkWidget *
jihua_annex_head_new (JihuaAnnexGrid *grid,
                      guint           year)
{
  GtkWidget *row = jihua_annex_row_new_head (grid);

  for (guint column = 0; column < JIHUA_ANNEX_N_COLUMNS; column++) {
    g_autofree char *name = jihua_annex_head_dup_name (column, year);

    if (name != NULL)
      jihua_annex_row_add_head (JIHUA_ANNEX_ROW (row), name, column, heads[column].column_span, heads[column].xalign);
  }

  return row;
}
