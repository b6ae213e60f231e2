/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-annex-head.h"

#include <glib/gi18n-lib.h>

#include "jihua-annex-row.h"

static const struct {
  guint       column;
  guint       column_span;
  float       xalign;
  const char *name;
} heads[] = {
  { JIHUA_ANNEX_COLUMN_CATEGORY, 1, 0.5f, NC_("annex", "Category") },
  { JIHUA_ANNEX_COLUMN_NUMBER, 1, 0.5f, NC_("annex", "No.") },
  { JIHUA_ANNEX_COLUMN_GROUP, 2, 0.5f, NC_("annex", "Indicator") },
  { JIHUA_ANNEX_COLUMN_UNIT, 1, 0.5f, NC_("annex", "Unit") },
  { JIHUA_ANNEX_COLUMN_ACTUAL, 1, 1.0f, NC_("annex", "Actual") },
  { JIHUA_ANNEX_COLUMN_PERIOD, 1, 0.0f, NC_("annex", "Period") },
  { JIHUA_ANNEX_COLUMN_PROGRESS, 1, 0.0f, NC_("annex", "Progress") },
  { JIHUA_ANNEX_COLUMN_STATUS, 1, 0.0f, NC_("annex", "Status") },
};

static void
add_goal (JihuaAnnexRow *row,
          guint          year)
{
  /* Translators: head of a column of the official table; %u is the year */
  g_autofree char *name = g_strdup_printf (C_("annex", "%u target"), year);

  jihua_annex_row_add_head (row, name, JIHUA_ANNEX_COLUMN_GOAL, 1, 0.5f);
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

  for (gsize i = 0; i < G_N_ELEMENTS (heads); i++) {
    if (heads[i].column == JIHUA_ANNEX_COLUMN_ACTUAL)
      add_goal (JIHUA_ANNEX_ROW (row), year);
    jihua_annex_row_add_head (JIHUA_ANNEX_ROW (row),
                              g_dpgettext2 (GETTEXT_PACKAGE, "annex", heads[i].name),
                              heads[i].column, heads[i].column_span, heads[i].xalign);
  }

  return row;
}
