/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-paste.h"

#include <glib/gi18n-lib.h>

#include "jihua-edit-cell.h"
#include "jihua-figure-edits.h"
#include "jihua-paste-grid.h"
#include "jihua-paste-value.h"
#include "jihua-toast.h"

static gboolean
insert (GtkWidget  *table,
        const char *text)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (table));
  GtkWidget *cell = NULL;

  if (focus != NULL && gtk_widget_is_ancestor (focus, table))
    cell = gtk_widget_get_ancestor (focus, JIHUA_TYPE_EDIT_CELL);

  return cell != NULL && jihua_edit_cell_insert (JIHUA_EDIT_CELL (cell), text);
}

/* A single cell goes where the cursor is, as if it had been typed. */
static void
paste_cell (GtkWidget   *table,
            JihuaFigure *figure,
            const char  *text)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *digits = NULL;
  JihuaDecimal value;

  switch (jihua_paste_read_value (text, jihua_figure_get_target (figure), &value, &error)) {
    case JIHUA_PASTE_NUMBER:
      digits = jihua_decimal_to_string (value);
      jihua_figure_enter (figure, digits);
      break;
    case JIHUA_PASTE_UNCLEAR:
      jihua_figure_reject (figure, text, error->message);
      break;
    case JIHUA_PASTE_NO_VALUE:
    case JIHUA_PASTE_BLANK:
    default:
      jihua_toast_tell (table, _("There is no figure in what was copied"));
  }
}

static void
figures_filled_in (GtkWidget        *table,
                   guint             n_changed,
                   JihuaPasteDialog *dialog)
{
  JihuaDocument *document = jihua_paste_plan_get_document (jihua_paste_dialog_get_plan (dialog));
  g_autofree char *title = NULL;

  title = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Filled in %u figure", "Filled in %u figures", n_changed),
                           n_changed);
  if (n_changed > 0)
    jihua_toast_offer_undo (table, document, title);
}

static AdwDialog *
preview (GtkWidget             *table,
         const JihuaPasteSheet *sheet,
         const char            *text)
{
  g_autoptr (JihuaPastePlan) plan = jihua_paste_plan_new (sheet, text);
  AdwDialog *dialog = jihua_paste_dialog_new (plan);

  g_signal_connect_object (dialog, "applied", G_CALLBACK (figures_filled_in), table, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, table);

  return dialog;
}

/**
 * jihua_paste_text:
 * @table: the table that is pasted into
 * @sheet: its rows
 * @figure: (nullable): the figure of the row that the cursor is in
 * @text: (nullable): the text of a clipboard
 *
 * In the midst of typing, a single word is put in where the cursor is; a single
 * figure counts as typed; more than that is shown before anything changes.
 *
 * Returns: (transfer none) (nullable): the dialog that shows it
 */
AdwDialog *
jihua_paste_text (GtkWidget             *table,
                  const JihuaPasteSheet *sheet,
                  JihuaFigure           *figure,
                  const char            *text)
{
  g_autoptr (JihuaPasteGrid) grid = jihua_paste_grid_parse (text != NULL ? text : "");
  guint n_cells = jihua_paste_grid_get_n_rows (grid) * jihua_paste_grid_get_n_columns (grid);

  g_return_val_if_fail (GTK_IS_WIDGET (table), NULL);

  if (text != NULL && insert (table, text))
    return NULL;
  if (n_cells > 1)
    return preview (table, sheet, text);

  if (n_cells == 0)
    jihua_toast_tell (table, _("There is no figure in what was copied"));
  else if (figure != NULL)
    paste_cell (table, figure, jihua_paste_grid_get_cell (grid, 0, 0));

  return NULL;
}
