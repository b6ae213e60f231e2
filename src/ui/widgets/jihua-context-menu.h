/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * JihuaContextMenuMake:
 * @owner: the widget with the menu
 * @at: @owner or a widget in it, under the pointer or with the focus
 *
 * Returns: (transfer full) (nullable): the menu of what is shown there
 */
typedef GMenuModel *(*JihuaContextMenuMake) (GtkWidget *owner,
                                             GtkWidget *at);

void jihua_context_menu_add (GtkWidget            *owner,
                             JihuaContextMenuMake  make);

G_END_DECLS
