/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-standing.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_ATTENTION_ROW (jihua_attention_row_get_type ())

/* A target that needs attention: its name, the reason, the figure and the goal.
 * Activating it opens the target. */
G_DECLARE_FINAL_TYPE (JihuaAttentionRow, jihua_attention_row, JIHUA, ATTENTION_ROW, GtkListBoxRow)

GtkWidget     *jihua_attention_row_new          (JihuaStanding     *standing);
JihuaStanding *jihua_attention_row_get_standing (JihuaAttentionRow *self);

G_END_DECLS
