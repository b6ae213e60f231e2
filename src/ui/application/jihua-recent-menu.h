/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define JIHUA_TYPE_RECENT_MENU (jihua_recent_menu_get_type ())

/* The ledgers opened last, as a menu that keeps itself up to date. */
G_DECLARE_FINAL_TYPE (JihuaRecentMenu, jihua_recent_menu, JIHUA, RECENT_MENU, GObject)

JihuaRecentMenu *jihua_recent_menu_new      (GtkRecentManager *manager);
GMenuModel      *jihua_recent_menu_get_menu (JihuaRecentMenu  *self);
void             jihua_recent_menu_add      (JihuaRecentMenu  *self,
                                             GFile            *file);

G_END_DECLS
