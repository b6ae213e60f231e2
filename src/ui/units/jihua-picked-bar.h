/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-document.h"
#include "jihua-target-list.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_PICKED_BAR (jihua_picked_bar_get_type ())

/* What can be done with the targets that are picked in a list. */
G_DECLARE_FINAL_TYPE (JihuaPickedBar, jihua_picked_bar, JIHUA, PICKED_BAR, AdwBin)

GtkWidget *jihua_picked_bar_new (JihuaDocument   *document,
                                 JihuaTargetList *list,
                                 gboolean         lasting);

G_END_DECLS
