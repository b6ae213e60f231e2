/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-help.h"

#include <glib/gi18n-lib.h>

#include "jihua-error-dialog.h"
#include "jihua-locale.h"
#include "jihua-places.h"

/* Desktops with a help viewer show the pages of the help. All others get the
 * same as one page for the browser. */

static const struct {
  const char *place;
  const char *page;
} pages[] = {
  { JIHUA_PLACE_OVERVIEW, "first-look" },
  { JIHUA_PLACE_REPORT, "record-month" },
  { JIHUA_PLACE_ANNEX, "annex" },
  { JIHUA_PLACE_NOTICE, "first-look" },
  { JIHUA_PLACE_UNITS, "units" },
  { JIHUA_PLACE_HISTORY, "history" },
};

/**
 * jihua_help_set_page:
 * @widget: a part of a page, or a dialog
 * @page: (nullable): a page of the help; %NULL if it is that of what is around
 *
 * Tells what the help says about @widget and what is in it.
 */
void
jihua_help_set_page (GtkWidget  *widget,
                     const char *page)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  g_object_set_data (G_OBJECT (widget), "help-page", (gpointer) g_intern_string (page));
}

/**
 * jihua_help_find_nearby:
 * @widget: (nullable): where help is asked for
 *
 * Returns: (nullable): the page of the help about @widget, or about the nearest
 *   that it is in; %NULL if it is that of the place
 */
const char *
jihua_help_find_nearby (GtkWidget *widget)
{
  for (; widget != NULL; widget = gtk_widget_get_parent (widget)) {
    const char *page = g_object_get_data (G_OBJECT (widget), "help-page");

    if (page != NULL)
      return page;
  }

  return NULL;
}

static const char *
find_page_of_node (JihuaNode *node)
{
  if (!JIHUA_IS_TARGET (node))
    return "notes";

  return jihua_goal_is_event (jihua_target_get_goal (JIHUA_TARGET (node))) ? "deeds" : "judging";
}

/**
 * jihua_help_find_page:
 * @plan: the plan of the window
 * @place: a place: the name of a page of its own, or the identifier of a node
 *
 * Returns: the page of the help that fits the place
 */
const char *
jihua_help_find_page (JihuaPlan  *plan,
                      const char *place)
{
  JihuaNode *node;

  for (gsize i = 0; i < G_N_ELEMENTS (pages); i++)
    if (jihua_place_is_page (place, pages[i].place))
      return pages[i].page;

  node = jihua_plan_lookup (plan, place);

  return node ? find_page_of_node (node) : "index";
}

/**
 * jihua_help_find_file:
 *
 * Returns: (transfer full): the help as one page, in the language of the window
 */
GFile *
jihua_help_find_file (void)
{
  const char *folder = g_getenv ("JIHUA_HELPDIR");
  const char *name = jihua_locale_is_chinese () ? "help.zh_CN.html" : "help.C.html";

  if (folder == NULL)
    folder = JIHUA_PKGDATADIR "/help";

  return g_file_new_build_filename (folder, name, NULL);
}

static void
file_launched (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr (GtkWidget) widget = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) problem = NULL;
  g_autofree char *path = NULL;

  if (gtk_file_launcher_launch_finish (GTK_FILE_LAUNCHER (source), result, &error)
      || g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    return;

  path = g_file_get_path (gtk_file_launcher_get_file (GTK_FILE_LAUNCHER (source)));
  problem = g_error_new (G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                         _("No program here shows help or web pages. You can open this file in a browser: %s"), path);
  jihua_error_dialog_present (widget, _("Cannot show the help"), problem);
}

static void
show_file (GtkWidget *widget)
{
  g_autoptr (GFile) file = jihua_help_find_file ();
  g_autoptr (GtkFileLauncher) launcher = gtk_file_launcher_new (file);

  gtk_file_launcher_launch (launcher, GTK_WINDOW (gtk_widget_get_root (widget)), NULL,
                            file_launched, g_object_ref (widget));
}

static void
viewer_launched (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr (GtkWidget) widget = user_data;

  if (!g_app_info_launch_default_for_uri_finish (result, NULL))
    show_file (widget);
}

/**
 * jihua_help_show:
 * @widget: a widget in the window that asks for help
 * @page: a page of the help
 *
 * Shows the help in a help viewer, or in a browser where there is none.
 */
void
jihua_help_show (GtkWidget  *widget,
                 const char *page)
{
  g_autoptr (GAppInfo) viewer = g_app_info_get_default_for_uri_scheme ("help");
  g_autofree char *uri = NULL;

  if (viewer == NULL) {
    show_file (widget);
    return;
  }

  uri = g_strconcat ("help:jihua/", page, NULL);
  g_app_info_launch_default_for_uri_async (uri, NULL, NULL, viewer_launched, g_object_ref (widget));
}
