/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-error-dialog.h"

#include <glib/gi18n-lib.h>

/* The text of the dialog itself would not break within the path of a file. */
static GtkWidget *
make_message (const char *text)
{
  GtkWidget *message = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (message), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (message), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_justify (GTK_LABEL (message), GTK_JUSTIFY_CENTER);
  gtk_label_set_max_width_chars (GTK_LABEL (message), 50);
  gtk_label_set_selectable (GTK_LABEL (message), TRUE);
  gtk_widget_set_can_focus (message, FALSE);

  return message;
}

/**
 * jihua_error_dialog_new:
 * @heading: what failed
 * @error: why, and what to do
 *
 * Returns: (transfer floating): a dialog with the message of the error and no
 *   response yet
 */
AdwDialog *
jihua_error_dialog_new (const char   *heading,
                        const GError *error)
{
  AdwDialog *dialog = adw_alert_dialog_new (heading, NULL);
  GtkWidget *message = make_message (error->message);

  adw_alert_dialog_set_extra_child (ADW_ALERT_DIALOG (dialog), message);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (dialog),
                                  GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, message, NULL,
                                  -1);

  return dialog;
}

/**
 * jihua_error_dialog_present:
 * @parent: (nullable): a widget in the window it belongs to
 * @heading: what failed
 * @error: why, and what to do
 *
 * Tells that something failed.
 */
void
jihua_error_dialog_present (GtkWidget    *parent,
                            const char   *heading,
                            const GError *error)
{
  AdwDialog *dialog = jihua_error_dialog_new (heading, error);

  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _("_Close"));
  adw_dialog_present (dialog, parent);
}
