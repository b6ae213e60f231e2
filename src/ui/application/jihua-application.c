/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-application.h"

#include <glib/gi18n-lib.h>

#include "jihua-accels.h"
#include "jihua-appearance.h"
#include "jihua-author.h"
#include "jihua-application-actions.h"
#include "jihua-error-dialog.h"
#include "jihua-ledger-file.h"
#include "jihua-locale.h"
#include "jihua-preferences.h"
#include "jihua-recent-menu.h"
#include "jihua-search-provider.h"

struct _JihuaApplication {
  AdwApplication       parent_instance;

  GSettings           *settings;
  JihuaRecentMenu     *recent;
  JihuaSearchProvider *provider;
  JihuaDocument       *unseen; /* opened for the desktop's search, without a window */
  guint                rebuild_id;
};

G_DEFINE_FINAL_TYPE (JihuaApplication, jihua_application, ADW_TYPE_APPLICATION)

static void
apply_language (JihuaApplication *self)
{
  g_autofree char *language = g_settings_get_string (self->settings, "language");

  jihua_locale_set_language (g_str_equal (language, "system") ? NULL : language);
}

/* What is asked for in a dialog is there only until it is confirmed: the dialog
 * keeps it, and its language. */
static gboolean
holds_entries (AdwDialog *dialog)
{
  return adw_dialog_get_default_widget (dialog) != NULL;
}

static void
rebuild_window (GtkWindow *window)
{
  AdwDialog *dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));

  jihua_window_rebuild (JIHUA_WINDOW (window));
  if (dialog == NULL)
    return;

  if (JIHUA_IS_PREFERENCES (adw_dialog_get_child (dialog)))
    jihua_preferences_rebuild (dialog);
  else if (!holds_entries (dialog))
    adw_dialog_force_close (dialog);
}

static gboolean
rebuild_windows (gpointer user_data)
{
  JihuaApplication *self = user_data;

  self->rebuild_id = 0;
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l != NULL; l = l->next) {
    if (JIHUA_IS_WINDOW (l->data))
      rebuild_window (l->data);
  }

  return G_SOURCE_REMOVE;
}

/* What made the choice, a row or a menu, is still at it: it is replaced later. */
static void
language_changed (JihuaApplication *self)
{
  apply_language (self);
  jihua_search_provider_forget (self->provider);
  if (self->rebuild_id == 0)
    self->rebuild_id = g_idle_add (rebuild_windows, self);
}

static void
author_changed (JihuaApplication *self)
{
  g_autofree char *author = g_settings_get_string (self->settings, "author");

  jihua_author_set_name (author);
}

static void
appearance_changed (JihuaApplication *self)
{
  g_autofree char *appearance = g_settings_get_string (self->settings, "appearance");
  AdwColorScheme scheme = ADW_COLOR_SCHEME_DEFAULT;

  if (g_str_equal (appearance, "light"))
    scheme = ADW_COLOR_SCHEME_FORCE_LIGHT;
  else if (g_str_equal (appearance, "dark"))
    scheme = ADW_COLOR_SCHEME_FORCE_DARK;

  adw_style_manager_set_color_scheme (adw_application_get_style_manager (ADW_APPLICATION (self)), scheme);
}

/* The files the program keeps itself are not among those the user opened. */
static void
remember_file (JihuaApplication *self,
               GParamSpec       *pspec,
               JihuaDocument    *document)
{
  GFile *file = jihua_document_get_file (document);

  if (file != NULL && !jihua_document_get_built_in (document))
    jihua_recent_menu_add (self->recent, file);
}

static void
dialog_answered (GApplication *application,
                 const char   *response)
{
  if (g_str_equal (response, "open"))
    g_action_group_activate_action (G_ACTION_GROUP (application), "open", NULL);
  g_application_release (application);
}

/* Without any window the program would end before the message is read. */
static void
present_start_failure (JihuaApplication *self,
                       const GError     *error)
{
  AdwDialog *dialog = jihua_error_dialog_new (_("Cannot open the ledger"), error);

  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog),
                                  "close", _("_Close"),
                                  "open", _("_Open another…"),
                                  NULL);
  g_application_hold (G_APPLICATION (self));
  g_signal_connect_object (dialog, "response", G_CALLBACK (dialog_answered), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, NULL);
}

static void
report_failure (JihuaApplication *self,
                const GError     *error)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  if (window != NULL)
    jihua_error_dialog_present (GTK_WIDGET (window), _("Cannot open the ledger"), error);
  else
    present_start_failure (self, error);
}

static void
jihua_application_activate (GApplication *application)
{
  JihuaApplication *self = JIHUA_APPLICATION (application);
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (application));
  g_autoptr (JihuaDocument) document = NULL;
  g_autoptr (GError) error = NULL;

  if (window != NULL) {
    gtk_window_present (window);
    return;
  }

  document = self->unseen != NULL ? g_steal_pointer (&self->unseen) : jihua_document_open_own (&error);
  if (document != NULL)
    jihua_application_open_document (self, document);
  else
    report_failure (self, error);
}

static void
jihua_application_open (GApplication  *application,
                        GFile        **files,
                        int            n_files,
                        const char    *hint)
{
  JihuaApplication *self = JIHUA_APPLICATION (application);

  for (int i = 0; i < n_files; i++) {
    g_autoptr (GError) error = NULL;

    if (!jihua_application_open_file (self, files[i], &error))
      report_failure (self, error);
  }
}

static void
jihua_application_startup (GApplication *application)
{
  JihuaApplication *self = JIHUA_APPLICATION (application);

  self->settings = g_settings_new (JIHUA_APP_ID);
  g_signal_connect_object (self->settings, "changed::language",
                           G_CALLBACK (language_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->settings, "changed::author",
                           G_CALLBACK (author_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->settings, "changed::appearance",
                           G_CALLBACK (appearance_changed), self, G_CONNECT_SWAPPED);
  apply_language (self);

  G_APPLICATION_CLASS (jihua_application_parent_class)->startup (application);

  gtk_window_set_default_icon_name (JIHUA_APP_ID);
  jihua_appearance_follow (adw_application_get_style_manager (ADW_APPLICATION (self)));
  appearance_changed (self);
  author_changed (self);
  self->recent = jihua_recent_menu_new (gtk_recent_manager_get_default ());
  jihua_application_actions_add (self);
  jihua_accels_install (GTK_APPLICATION (self));
}

static gboolean
jihua_application_dbus_register (GApplication     *application,
                                 GDBusConnection  *connection,
                                 const char       *path,
                                 GError          **error)
{
  JihuaApplication *self = JIHUA_APPLICATION (application);
  g_autofree char *provider_path = g_strconcat (path, "/SearchProvider", NULL);

  return G_APPLICATION_CLASS (jihua_application_parent_class)->dbus_register (application, connection, path, error)
         && jihua_search_provider_export (self->provider, connection, provider_path, error);
}

static void
jihua_application_dbus_unregister (GApplication    *application,
                                   GDBusConnection *connection,
                                   const char      *path)
{
  JihuaApplication *self = JIHUA_APPLICATION (application);

  if (self->provider != NULL)
    jihua_search_provider_unexport (self->provider);

  G_APPLICATION_CLASS (jihua_application_parent_class)->dbus_unregister (application, connection, path);
}

static void
jihua_application_dispose (GObject *object)
{
  JihuaApplication *self = JIHUA_APPLICATION (object);

  g_clear_handle_id (&self->rebuild_id, g_source_remove);
  g_clear_object (&self->provider);
  g_clear_object (&self->unseen);
  g_clear_object (&self->recent);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (jihua_application_parent_class)->dispose (object);
}

static void
jihua_application_class_init (JihuaApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jihua_application_dispose;
  application_class->startup = jihua_application_startup;
  application_class->activate = jihua_application_activate;
  application_class->open = jihua_application_open;
  application_class->dbus_register = jihua_application_dbus_register;
  application_class->dbus_unregister = jihua_application_dbus_unregister;
}

static void
jihua_application_init (JihuaApplication *self)
{
  self->provider = jihua_search_provider_new (self);
}

/**
 * jihua_application_new:
 * @flags: flags beside those it needs itself
 *
 * Returns: (transfer full): the application
 */
JihuaApplication *
jihua_application_new (GApplicationFlags flags)
{
  return g_object_new (JIHUA_TYPE_APPLICATION,
                       "application-id", JIHUA_APP_ID,
                       "resource-base-path", JIHUA_RESOURCE_BASE,
                       "flags", flags | G_APPLICATION_HANDLES_OPEN,
                       "version", JIHUA_VERSION,
                       NULL);
}

/**
 * jihua_application_get_settings:
 * @self: the application, started
 *
 * Returns: (transfer none): its settings
 */
GSettings *
jihua_application_get_settings (JihuaApplication *self)
{
  return self->settings;
}

/**
 * jihua_application_provide_document:
 * @self: the application, started
 *
 * Returns: (transfer none) (nullable): the document in the window; while there
 *   is no window, the user's own ledger, if it can be opened
 */
JihuaDocument *
jihua_application_provide_document (JihuaApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  if (JIHUA_IS_WINDOW (window))
    return jihua_window_get_document (JIHUA_WINDOW (window));

  if (self->unseen == NULL)
    self->unseen = jihua_document_open_own (NULL);

  return self->unseen;
}

/**
 * jihua_application_find_window:
 * @self: the application
 * @file: a ledger
 *
 * Returns: (transfer none) (nullable): the window that has @file open
 */
JihuaWindow *
jihua_application_find_window (JihuaApplication *self,
                               GFile            *file)
{
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l != NULL; l = l->next) {
    if (JIHUA_IS_WINDOW (l->data) && jihua_window_holds_file (l->data, file))
      return l->data;
  }

  return NULL;
}

/**
 * jihua_application_open_document:
 * @self: the application
 * @document: a document
 *
 * Shows a document in a window of its own.
 *
 * Returns: (transfer none): the window
 */
JihuaWindow *
jihua_application_open_document (JihuaApplication *self,
                                 JihuaDocument    *document)
{
  JihuaWindow *window = jihua_window_new (GTK_APPLICATION (self), document, self->settings,
                                          jihua_recent_menu_get_menu (self->recent));

  g_clear_object (&self->unseen);
  g_signal_connect_object (document, "notify::file", G_CALLBACK (remember_file), self, G_CONNECT_SWAPPED);
  remember_file (self, NULL, document);
  gtk_window_present (GTK_WINDOW (window));

  return window;
}

/**
 * jihua_application_open_file:
 * @self: the application
 * @file: a ledger
 * @error: return location for an error
 *
 * Opens a ledger, or presents the window that has it already.
 *
 * Returns: whether there is a window with it
 */
gboolean
jihua_application_open_file (JihuaApplication  *self,
                             GFile             *file,
                             GError           **error)
{
  JihuaWindow *window = jihua_application_find_window (self, file);
  g_autoptr (JihuaDocument) document = NULL;

  if (window != NULL) {
    gtk_window_present (GTK_WINDOW (window));
    return TRUE;
  }

  g_clear_object (&self->unseen);
  document = jihua_document_open (file, error);
  if (document == NULL)
    return FALSE;

  jihua_application_open_document (self, document);
  return TRUE;
}

/**
 * jihua_application_create_file:
 * @self: the application
 * @file: where to save
 * @error: return location for an error
 *
 * Makes a fresh ledger of the built-in plan and opens it.
 *
 * Returns: whether it was made
 */
gboolean
jihua_application_create_file (JihuaApplication  *self,
                               GFile             *file,
                               GError           **error)
{
  g_autoptr (JihuaLedger) ledger = NULL;
  g_autoptr (JihuaDocument) document = NULL;

  if (jihua_application_find_window (self, file) != NULL) {
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_BUSY,
                         _("This file is open in another window. Close it there first, or choose another name."));
    return FALSE;
  }

  ledger = jihua_builtin_new_ledger ();
  document = jihua_document_create (file, ledger, error);
  if (document == NULL)
    return FALSE;

  jihua_application_open_document (self, document);
  return TRUE;
}

/**
 * jihua_application_show_place:
 * @self: the application
 * @place: a page or the identifier of a node
 *
 * Shows a place in the window, which is opened if there is none.
 */
void
jihua_application_show_place (JihuaApplication *self,
                              const char       *place)
{
  GtkWindow *window;

  g_application_activate (G_APPLICATION (self));
  window = gtk_application_get_active_window (GTK_APPLICATION (self));
  if (JIHUA_IS_WINDOW (window))
    jihua_window_go_to (JIHUA_WINDOW (window), place);
}

/**
 * jihua_application_show_search:
 * @self: the application
 * @query: what to search for
 *
 * Shows the window, which is opened if there is none, with the results of a
 * search.
 */
void
jihua_application_show_search (JihuaApplication *self,
                               const char       *query)
{
  GtkWindow *window;

  g_application_activate (G_APPLICATION (self));
  window = gtk_application_get_active_window (GTK_APPLICATION (self));
  if (JIHUA_IS_WINDOW (window))
    jihua_window_start_search (JIHUA_WINDOW (window), query);
}
