/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-entry-text.h"

/**
 * jihua_entry_text_show:
 * @row: a row whose text is to be applied
 * @text: what is recorded
 *
 * Shows what is recorded. The mark that something is to be applied is only for
 * what a person types.
 */
void
jihua_entry_text_show (AdwEntryRow *row,
                       const char  *text)
{
  if (g_str_equal (gtk_editable_get_text (GTK_EDITABLE (row)), text))
    return;

  adw_entry_row_set_show_apply_button (row, FALSE);
  gtk_editable_set_text (GTK_EDITABLE (row), text);
  adw_entry_row_set_show_apply_button (row, TRUE);
}
