/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-dialog-width.h"

/**
 * jihua_dialog_width_set:
 * @dialog: a new dialog
 * @width: the width of its content, in sp
 *
 * Gives a dialog a width that is right for its text, however large it is; a
 * dialog by itself measures in px. It is never wider than its window.
 */
void
jihua_dialog_width_set (AdwDialog *dialog,
                        double     width)
{
  g_return_if_fail (ADW_IS_DIALOG (dialog));

  adw_dialog_set_content_width (dialog, (int) adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, width,
                                                                     gtk_widget_get_settings (GTK_WIDGET (dialog))));
}
