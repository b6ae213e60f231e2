/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-standing.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_TREE_ROW (jihua_tree_row_get_type ())

/* What the sidebar shows of a node: number, title, how many of its targets
 * are good, and its status. */
G_DECLARE_FINAL_TYPE (JihuaTreeRow, jihua_tree_row, JIHUA, TREE_ROW, GtkBox)

GtkWidget     *jihua_tree_row_new             (void);
JihuaStanding *jihua_tree_row_get_standing    (JihuaTreeRow  *self);
void           jihua_tree_row_set_standing    (JihuaTreeRow  *self,
                                               JihuaStanding *standing);
const char    *jihua_tree_row_get_title       (JihuaTreeRow  *self);
void           jihua_tree_row_set_title       (JihuaTreeRow  *self,
                                               const char    *title);
const char    *jihua_tree_row_get_description (JihuaTreeRow  *self);

G_END_DECLS
