/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-announce.h"

/* The accessibility context that GTK has for tests crashes when it is to
 * announce anything. */
static gboolean
can_announce (GtkWidget *widget)
{
  g_autoptr (GtkATContext) context = gtk_accessible_get_at_context (GTK_ACCESSIBLE (widget));

  return context != NULL && !g_str_equal (G_OBJECT_TYPE_NAME (context), "GtkTestATContext");
}

/**
 * jihua_announce:
 * @widget: where something happened
 * @text: what happened, in the user's language
 *
 * Lets a screen reader say it.
 */
void
jihua_announce (GtkWidget  *widget,
                const char *text)
{
  if (can_announce (widget))
    gtk_accessible_announce (GTK_ACCESSIBLE (widget), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}
