/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-toast.h"

#include <adwaita.h>

/**
 * jihua_toast_tell:
 * @widget: the widget that has done something
 * @title: what it has done
 *
 * Tells of it in the window around the widget, without asking for anything.
 */
void
jihua_toast_tell (GtkWidget  *widget,
                  const char *title)
{
  GtkWidget *overlay;
  AdwToast *toast;

  g_return_if_fail (GTK_IS_WIDGET (widget));

  overlay = gtk_widget_get_ancestor (widget, ADW_TYPE_TOAST_OVERLAY);
  if (overlay == NULL)
    return;

  toast = adw_toast_new (title);
  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), toast);
}
