/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-status-class.h"

/**
 * jihua_status_class_apply:
 * @widget: a widget
 * @status: a status
 *
 * Gives @widget the style class “status-…” of @status, which sets its colour,
 * and no other of them.
 */
void
jihua_status_class_apply (GtkWidget   *widget,
                          JihuaStatus  status)
{
  for (guint i = 0; i < JIHUA_N_STATUSES; i++) {
    g_autofree char *name = g_strconcat ("status-", jihua_status_get_nick (i), NULL);

    if (i == status)
      gtk_widget_add_css_class (widget, name);
    else
      gtk_widget_remove_css_class (widget, name);
  }
}
