/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-document.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_NODE_HISTORY (jihua_node_history_get_type ())

/* The last changes of a part of the plan. */
G_DECLARE_FINAL_TYPE (JihuaNodeHistory, jihua_node_history, JIHUA, NODE_HISTORY, AdwBin)

GtkWidget *jihua_node_history_new (JihuaDocument *document,
                                   JihuaNode     *node);

G_END_DECLS
