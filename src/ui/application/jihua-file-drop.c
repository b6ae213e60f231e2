/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-file-drop.h"

#include <glib/gi18n-lib.h>

#include "jihua-application.h"
#include "jihua-error-dialog.h"

/* The window that a file came to answers it, whichever is the active one. */
static gboolean
files_dropped (GtkWindow    *window,
               const GValue *value)
{
  JihuaApplication *application = JIHUA_APPLICATION (gtk_window_get_application (window));
  g_autoptr (GSList) files = gdk_file_list_get_files (g_value_get_boxed (value));

  for (GSList *l = files; l != NULL; l = l->next) {
    g_autoptr (GError) error = NULL;

    if (!jihua_application_open_file (application, l->data, &error))
      jihua_error_dialog_present (GTK_WIDGET (window), _("Cannot open the ledger"), error);
  }

  return TRUE;
}

/**
 * jihua_file_drop_add:
 * @window: a window of the application
 *
 * Lets ledgers be dropped anywhere on a window. Each opens in a window of its
 * own; whatever is no ledger is answered like a file that was chosen.
 */
void
jihua_file_drop_add (GtkWindow *window)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  g_signal_connect_object (target, "drop", G_CALLBACK (files_dropped), window, G_CONNECT_SWAPPED);
  /* Before any text that would take the names of the files. */
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (target), GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (GTK_WIDGET (window), GTK_EVENT_CONTROLLER (target));
}
