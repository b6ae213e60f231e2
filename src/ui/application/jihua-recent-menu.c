/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-recent-menu.h"

#include "jihua-file-dialogs.h"
#include "jihua-menu-label.h"

#define MOST_ENTRIES 10

struct _JihuaRecentMenu {
  GObject           parent_instance;

  GtkRecentManager *manager;
  GMenu            *menu;
};

G_DEFINE_FINAL_TYPE (JihuaRecentMenu, jihua_recent_menu, G_TYPE_OBJECT)

static int
compare_visits (gconstpointer a,
                gconstpointer b)
{
  return g_date_time_compare (gtk_recent_info_get_visited ((GtkRecentInfo *) b),
                              gtk_recent_info_get_visited ((GtkRecentInfo *) a));
}

static gboolean
is_ledger (GtkRecentInfo *info)
{
  return g_str_has_suffix (gtk_recent_info_get_uri (info), JIHUA_LEDGER_EXTENSION)
         && gtk_recent_info_has_application (info, JIHUA_APP_ID)
         && gtk_recent_info_exists (info);
}

static void
append_entry (GMenu         *entries,
              GtkRecentInfo *info)
{
  g_autofree char *label = jihua_menu_escape (gtk_recent_info_get_display_name (info));
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, "app.open-recent", "s", gtk_recent_info_get_uri (info));
  g_menu_append_item (entries, item);
}

static void
update (JihuaRecentMenu *self)
{
  GList *infos = g_list_sort (gtk_recent_manager_get_items (self->manager), compare_visits);

  g_menu_remove_all (self->menu);
  for (GList *l = infos; l != NULL; l = l->next) {
    if (is_ledger (l->data) && g_menu_model_get_n_items (G_MENU_MODEL (self->menu)) < MOST_ENTRIES)
      append_entry (self->menu, l->data);
  }
  g_list_free_full (infos, (GDestroyNotify) gtk_recent_info_unref);
}

static void
recent_changed (JihuaRecentMenu *self)
{
  update (self);
}

static void
jihua_recent_menu_finalize (GObject *object)
{
  JihuaRecentMenu *self = JIHUA_RECENT_MENU (object);

  g_clear_object (&self->manager);
  g_clear_object (&self->menu);

  G_OBJECT_CLASS (jihua_recent_menu_parent_class)->finalize (object);
}

static void
jihua_recent_menu_class_init (JihuaRecentMenuClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jihua_recent_menu_finalize;
}

static void
jihua_recent_menu_init (JihuaRecentMenu *self)
{
  self->menu = g_menu_new ();
}

/**
 * jihua_recent_menu_new:
 * @manager: where the desktop keeps what was used
 *
 * Returns: (transfer full): a menu of the ledgers opened last
 */
JihuaRecentMenu *
jihua_recent_menu_new (GtkRecentManager *manager)
{
  JihuaRecentMenu *self = g_object_new (JIHUA_TYPE_RECENT_MENU, NULL);

  self->manager = g_object_ref (manager);
  g_signal_connect_object (manager, "changed", G_CALLBACK (recent_changed), self, G_CONNECT_SWAPPED);
  update (self);

  return self;
}

/**
 * jihua_recent_menu_get_menu:
 * @self: a menu
 *
 * Returns: (transfer none): an entry for each ledger, the last one first
 */
GMenuModel *
jihua_recent_menu_get_menu (JihuaRecentMenu *self)
{
  return G_MENU_MODEL (self->menu);
}

/**
 * jihua_recent_menu_add:
 * @self: a menu
 * @file: a ledger that was opened or made
 *
 * Puts a ledger on top of the menu.
 */
void
jihua_recent_menu_add (JihuaRecentMenu *self,
                       GFile           *file)
{
  g_autofree char *uri = g_file_get_uri (file);
  GtkRecentData data = {
    .mime_type = (char *) JIHUA_LEDGER_MIME_TYPE,
    .app_name = (char *) JIHUA_APP_ID,
    .app_exec = (char *) "jihua %u",
  };

  gtk_recent_manager_add_full (self->manager, uri, &data);
}
