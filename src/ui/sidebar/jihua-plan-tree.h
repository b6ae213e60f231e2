/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-plan.h"

G_BEGIN_DECLS

GtkTreeListModel *jihua_plan_tree_new              (JihuaPlan        *plan);
GListModel       *jihua_plan_tree_new_grouped      (GtkTreeListModel *tree);
gboolean          jihua_plan_tree_row_is_in_annex  (GtkTreeListRow   *row);
GListModel       *jihua_plan_tree_dup_siblings     (GtkTreeListModel *tree,
                                                    JihuaNode        *node);
void              jihua_plan_tree_reveal           (GtkTreeListModel *tree,
                                                    JihuaNode        *node);
GStrv             jihua_plan_tree_dup_expanded     (GtkTreeListModel *tree);
void              jihua_plan_tree_expand           (GtkTreeListModel *tree,
                                                    const char * const *ids);

G_END_DECLS
