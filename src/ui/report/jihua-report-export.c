/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-report-export.h"

#include <glib/gi18n-lib.h>

#include "jihua-tsv.h"

static void
append_heads (GString          *text,
              JihuaReportModel *model)
{
  const char *heads[] = {
    C_("column", "No."), C_("column", "Indicator"), C_("column", "Unit"), C_("column", "Goal"),
    C_("column", "Last year"), C_("column", "Last period"),
    jihua_period_get_label (jihua_report_model_get_period (model)),
    C_("column", "Judged"), _("Source"), _("Note"),
  };

  jihua_tsv_append_row (text, heads, G_N_ELEMENTS (heads));
}

static void
append_row (GString        *text,
            JihuaReportRow *row)
{
  JihuaFigure *figure = jihua_report_row_get_figure (row);
  g_autofree char *unit = NULL;
  g_autofree char *goal = NULL;
  g_autofree char *verdict = NULL;
  g_autofree char *year_before = jihua_report_row_dup_year_before (row);
  g_autofree char *previous = jihua_report_row_dup_previous (row, NULL);

  g_object_get (row, "unit", &unit, "goal", &goal, "verdict", &verdict, NULL);
  jihua_tsv_append_row (text, (const char *[]) {
    jihua_report_row_get_number (row), jihua_report_row_get_name (row), unit, goal, year_before, previous,
    jihua_figure_get_text (figure), verdict, jihua_figure_get_source (figure), jihua_figure_get_note (figure),
  }, 10);
}

/**
 * jihua_report_export_text:
 * @model: a reporting sheet
 *
 * Returns: (transfer full): all of it as a spreadsheet takes it from the
 *   clipboard, heads included; pasted back, each figure finds its row
 */
char *
jihua_report_export_text (JihuaReportModel *model)
{
  GString *text = g_string_new (NULL);

  append_heads (text, model);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (model)); i++) {
    g_autoptr (JihuaReportRow) row = g_list_model_get_item (G_LIST_MODEL (model), i);

    append_row (text, row);
  }

  return g_string_free_and_steal (text);
}
