/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-file-dialogs.h"

#include <glib/gi18n-lib.h>

static GListModel *
list_filters (const char *kind,
              const char *extension)
{
  GListStore *filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autoptr (GtkFileFilter) wanted = gtk_file_filter_new ();
  g_autoptr (GtkFileFilter) all = gtk_file_filter_new ();

  gtk_file_filter_set_name (wanted, kind);
  gtk_file_filter_add_suffix (wanted, extension + 1);
  gtk_file_filter_set_name (all, _("All files"));
  gtk_file_filter_add_pattern (all, "*");
  g_list_store_append (filters, wanted);
  g_list_store_append (filters, all);

  return G_LIST_MODEL (filters);
}

static GtkFileDialog *
make_dialog (const char *title,
             const char *kind,
             const char *extension)
{
  GtkFileDialog *dialog = gtk_file_dialog_new ();
  g_autoptr (GListModel) filters = list_filters (kind, extension);

  gtk_file_dialog_set_title (dialog, title);
  gtk_file_dialog_set_filters (dialog, filters);

  return dialog;
}

/**
 * jihua_file_dialog_new:
 * @title: its title
 *
 * Returns: (transfer full): a dialog to choose ledgers with
 */
GtkFileDialog *
jihua_file_dialog_new (const char *title)
{
  return make_dialog (title, _("Jihua ledgers"), JIHUA_LEDGER_EXTENSION);
}

/**
 * jihua_file_dialog_new_saving:
 * @title: its title
 * @name: the name to suggest
 *
 * Returns: (transfer full): a dialog to choose where to save a ledger
 */
GtkFileDialog *
jihua_file_dialog_new_saving (const char *title,
                              const char *name)
{
  return jihua_file_dialog_new_saving_kind (title, name, _("Jihua ledgers"), JIHUA_LEDGER_EXTENSION);
}

/**
 * jihua_file_dialog_new_saving_kind:
 * @title: its title
 * @name: the name to suggest
 * @kind: what files of that kind are called
 * @extension: their extension, with the point
 *
 * Returns: (transfer full): a dialog to choose where to save a file
 */
GtkFileDialog *
jihua_file_dialog_new_saving_kind (const char *title,
                                   const char *name,
                                   const char *kind,
                                   const char *extension)
{
  GtkFileDialog *dialog = make_dialog (title, kind, extension);

  gtk_file_dialog_set_initial_name (dialog, name);

  return dialog;
}

/* In a sandbox the file that was chosen appears in a folder of its own, where
 * no other can be made. */
static gboolean
is_alone (GFile *file)
{
  g_autoptr (GFile) documents = g_file_new_build_filename (g_get_user_runtime_dir (), "doc", NULL);

  return g_file_has_prefix (file, documents);
}

/**
 * jihua_file_dialog_take_saved:
 * @chosen: what was chosen to save to
 * @extension: the extension of such files, with the point
 * @error: return location for an error
 *
 * Gives the file its extension if it was chosen without. The dialog has asked
 * before overwriting the file as it was typed, but nobody has asked about that
 * other one.
 *
 * Returns: (transfer full) (nullable): the file to save to, or %NULL if it is
 *   another one that is there already
 */
GFile *
jihua_file_dialog_take_saved (GFile       *chosen,
                              const char  *extension,
                              GError     **error)
{
  g_autofree char *name = g_file_get_basename (chosen);
  g_autofree char *full_name = g_strconcat (name, extension, NULL);
  g_autoptr (GFile) folder = g_file_get_parent (chosen);
  g_autoptr (GFile) file = NULL;

  if (g_str_has_suffix (name, extension) || folder == NULL || is_alone (chosen))
    return g_object_ref (chosen);

  file = g_file_get_child (folder, full_name);
  if (!g_file_query_exists (file, NULL))
    return g_steal_pointer (&file);

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS,
               _("A file named “%s” is already there. Choose another name, or type this one in full to replace it."),
               full_name);
  return NULL;
}

/**
 * jihua_ledger_file_dup_name:
 * @plan: a plan
 *
 * Returns: (transfer full): a name to suggest for a ledger of @plan
 */
char *
jihua_ledger_file_dup_name (JihuaPlan *plan)
{
  /* Translators: the name of a file, without its extension; %u is a year */
  g_autofree char *name = g_strdup_printf (C_("file name", "Plan %u"), jihua_plan_get_year (plan));

  return g_strconcat (name, JIHUA_LEDGER_EXTENSION, NULL);
}
