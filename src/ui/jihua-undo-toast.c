/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-undo-toast.h"

#include <glib/gi18n-lib.h>

static void
undo_clicked (AdwToast      *toast,
              JihuaDocument *document)
{
  jihua_document_undo (document);
}

/**
 * jihua_undo_toast_new:
 * @document: the open ledger, in which something was just changed
 *
 * Returns: (transfer full): a toast that says what was changed and takes it back
 */
AdwToast *
jihua_undo_toast_new (JihuaDocument *document)
{
  g_autofree char *label = NULL;
  AdwToast *toast;

  g_object_get (document, "undo-label", &label, NULL);
  toast = adw_toast_new (label ? label : "");
  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_set_button_label (toast, _("_Undo"));
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (undo_clicked), document, 0);

  return toast;
}
