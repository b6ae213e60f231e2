/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-toast.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

static void
show (GtkWidget *widget,
      AdwToast  *toast)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (widget, ADW_TYPE_TOAST_OVERLAY);
  g_autoptr (AdwToast) owned = g_object_ref_sink (toast);

  adw_toast_set_use_markup (toast, FALSE);
  if (overlay != NULL)
    adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), g_steal_pointer (&owned));
}

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
  g_return_if_fail (GTK_IS_WIDGET (widget));

  show (widget, adw_toast_new (title));
}

/**
 * jihua_toast_offer_undo:
 * @widget: the widget that has changed something
 * @title: what it has changed
 *
 * Tells of it, with a button that takes it back.
 */
void
jihua_toast_offer_undo (GtkWidget  *widget,
                        const char *title)
{
  AdwToast *toast = adw_toast_new (title);

  g_return_if_fail (GTK_IS_WIDGET (widget));

  adw_toast_set_button_label (toast, _("_Undo"));
  adw_toast_set_action_name (toast, "win.undo");
  show (widget, toast);
}
