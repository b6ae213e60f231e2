/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-node.h"

G_BEGIN_DECLS

/**
 * JihuaNodeMenuFind:
 * @owner: the widget with the menu
 * @at: a widget in @owner, under the pointer or with the focus
 *
 * Returns: (transfer none) (nullable): the node that is shown there
 */
typedef JihuaNode *(*JihuaNodeMenuFind) (GtkWidget *owner,
                                         GtkWidget *at);

GMenuModel *jihua_node_menu_new (JihuaNode         *node);
void        jihua_node_menu_add (GtkWidget         *owner,
                                 JihuaNodeMenuFind  find);

G_END_DECLS
