/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-about.h"

#include <glib/gi18n-lib.h>

#include "jihua-help.h"

/**
 * jihua_about_dialog_new:
 *
 * Returns: (transfer floating): a dialog about the program
 */
AdwDialog *
jihua_about_dialog_new (void)
{
  AdwDialog *dialog = adw_about_dialog_new ();

  g_object_set (dialog,
                "application-icon", JIHUA_APP_ID,
                "application-name", C_("program name", "Jihua"),
                "developer-name", _("The Jihua developers"),
                "version", JIHUA_VERSION,
                "comments", _("Shows every month where each promise of an annual plan for economic and social development stands."),
                "license-type", GTK_LICENSE_GPL_3_0,
                /* Translators: your names, one a line */
                "translator-credits", _("translator-credits"),
                NULL);
  jihua_help_set_page (GTK_WIDGET (dialog), "index");

  return dialog;
}
