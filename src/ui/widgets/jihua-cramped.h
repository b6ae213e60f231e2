/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * JihuaCrampedFunc:
 * @widget: the widget that adapts
 * @cramped: whether its window has no more room than for one thing a line
 *
 * Adapts a widget to the room.
 */
typedef void (*JihuaCrampedFunc) (GtkWidget *widget,
                                  gboolean   cramped);

void jihua_cramped_set       (GtkWidget        *widget,
                              gboolean          cramped);
void jihua_cramped_watch     (GtkWidget        *widget,
                              JihuaCrampedFunc  adapt);
void jihua_cramped_stack_row (GtkWidget        *row);

G_END_DECLS
