/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-annex-paste.h"

#include "jihua-paste.h"

/**
 * jihua_annex_paste_text:
 * @table: the annex table
 * @document: the open ledger
 * @entries: (element-type JihuaAnnexEntry): its rows, from top to bottom
 * @focus: the row that the cursor is in, or -1
 * @text: (nullable): the text of a clipboard
 *
 * Pastes figures into the column of actuals, as into a reporting sheet. Every
 * row has its own period: a quarterly figure stays that of its quarter when the
 * window looks at the month after.
 */
void
jihua_annex_paste_text (GtkWidget     *table,
                        JihuaDocument *document,
                        GListModel    *entries,
                        int            focus,
                        const char    *text)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (g_object_unref);
  JihuaPeriod as_of = jihua_document_get_as_of (document);
  JihuaPasteSheet sheet = { .document = document, .period = as_of, .rows = rows };
  JihuaFigure *focused = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (entries); i++) {
    g_autoptr (JihuaAnnexEntry) entry = g_list_model_get_item (entries, i);
    JihuaFigure *figure = jihua_annex_entry_get_figure (entry);

    if (figure == NULL)
      continue;
    if ((int) i == focus) {
      focused = figure;
      sheet.position = rows->len;
    }
    g_ptr_array_add (rows, jihua_report_row_new (figure, as_of));
  }
  sheet.n_shown = rows->len;

  jihua_paste_text (table, &sheet, focused, text);
}
