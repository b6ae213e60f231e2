/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-application-actions.h"

#include <glib/gi18n-lib.h>

#include "jihua-about.h"
#include "jihua-error-dialog.h"
#include "jihua-file-dialogs.h"
#include "jihua-ledger-file.h"
#include "jihua-own-ledgers.h"
#include "jihua-preferences.h"
#include "jihua-shortcuts-dialog.h"

static GtkWindow *
get_window (gpointer application)
{
  return gtk_application_get_active_window (application);
}

/* An action may come from the desktop, before there is any window. */
static GtkWidget *
provide_window (JihuaApplication *self)
{
  if (get_window (self) == NULL)
    g_application_activate (G_APPLICATION (self));

  return GTK_WIDGET (get_window (self));
}

static void
present_failure (JihuaApplication *self,
                 const char       *heading,
                 const GError     *error)
{
  jihua_error_dialog_present (provide_window (self), heading, error);
}

static void
new_file_chosen (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr (JihuaApplication) self = user_data;
  g_autoptr (GFile) chosen = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, NULL);
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;

  g_application_release (G_APPLICATION (self));
  if (chosen == NULL)
    return;

  file = jihua_file_dialog_take_saved (chosen, JIHUA_LEDGER_EXTENSION, &error);
  if (file == NULL || !jihua_application_create_file (self, file, &error))
    present_failure (self, _("Cannot make the ledger"), error);
}

/* The dialog may be all there is to see of the program. */
static void
make_new (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  g_autoptr (JihuaLedger) ledger = jihua_builtin_new_ledger ();
  g_autofree char *name = jihua_ledger_file_dup_name (jihua_ledger_get_plan (ledger));
  g_autoptr (GtkFileDialog) dialog = jihua_file_dialog_new_saving (_("New ledger"), name);

  g_application_hold (user_data);
  gtk_file_dialog_save (dialog, get_window (user_data), NULL, new_file_chosen, g_object_ref (user_data));
}

static void
open_or_report (JihuaApplication *self,
                GFile            *file)
{
  g_autoptr (GError) error = NULL;

  if (!jihua_application_open_file (self, file, &error))
    present_failure (self, _("Cannot open the ledger"), error);
}

static void
files_chosen (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr (JihuaApplication) self = user_data;
  g_autoptr (GListModel) files = gtk_file_dialog_open_multiple_finish (GTK_FILE_DIALOG (source), result, NULL);

  g_application_release (G_APPLICATION (self));
  for (guint i = 0; files != NULL && i < g_list_model_get_n_items (files); i++) {
    g_autoptr (GFile) file = g_list_model_get_item (files, i);

    open_or_report (self, file);
  }
}

static void
choose_and_open (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  g_autoptr (GtkFileDialog) dialog = jihua_file_dialog_new (_("Open ledger"));

  g_application_hold (user_data);
  gtk_file_dialog_open_multiple (dialog, get_window (user_data), NULL, files_chosen, g_object_ref (user_data));
}

static void
open_recent (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (parameter, NULL));

  open_or_report (user_data, file);
}

static void
open_published (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  g_autoptr (GFile) file = jihua_own_ledger_get_file (JIHUA_OWN_LEDGER_PUBLISHED);
  JihuaWindow *window = jihua_application_find_window (user_data, file);
  g_autoptr (JihuaDocument) document = NULL;
  g_autoptr (GError) error = NULL;

  if (window != NULL) {
    gtk_window_present (GTK_WINDOW (window));
    return;
  }

  document = jihua_document_open_published (&error);
  if (document != NULL)
    jihua_application_open_document (user_data, document);
  else
    present_failure (user_data, _("Cannot open the ledger"), error);
}

static void
show_preferences (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  GSettings *settings = jihua_application_get_settings (user_data);

  adw_dialog_present (jihua_preferences_dialog_new (settings), provide_window (user_data));
}

static void
show_shortcuts (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  adw_dialog_present (jihua_shortcuts_dialog_new (), provide_window (user_data));
}

static void
show_about (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  adw_dialog_present (jihua_about_dialog_new (), provide_window (user_data));
}

/* Each window sees to it that its document is saved; one that cannot stays. */
static void
quit (GSimpleAction *action,
      GVariant      *parameter,
      gpointer       user_data)
{
  g_autoptr (GList) windows = g_list_copy (gtk_application_get_windows (user_data));

  for (GList *l = windows; l != NULL; l = l->next)
    gtk_window_close (l->data);
}

static const GActionEntry entries[] = {
  { .name = "new", .activate = make_new },
  { .name = "open", .activate = choose_and_open },
  { .name = "open-recent", .activate = open_recent, .parameter_type = "s" },
  { .name = "open-published", .activate = open_published },
  { .name = "preferences", .activate = show_preferences },
  { .name = "shortcuts", .activate = show_shortcuts },
  { .name = "about", .activate = show_about },
  { .name = "quit", .activate = quit },
};

/**
 * jihua_application_actions_add:
 * @application: the application
 *
 * Gives the application its actions. The language is an action too: its
 * state is the setting.
 */
void
jihua_application_actions_add (JihuaApplication *application)
{
  GSettings *settings = jihua_application_get_settings (application);
  g_autoptr (GAction) language = g_settings_create_action (settings, "language");

  g_action_map_add_action_entries (G_ACTION_MAP (application), entries, G_N_ELEMENTS (entries), application);
  g_action_map_add_action (G_ACTION_MAP (application), language);
}
