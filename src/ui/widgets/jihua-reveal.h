/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * JihuaRevealFunc:
 * @widget: a widget that has its size
 *
 * Scrolls what is around a widget.
 */
typedef void (*JihuaRevealFunc) (GtkWidget *widget);

void jihua_reveal      (GtkWidget       *widget);
void jihua_reveal_with (GtkWidget       *widget,
                        JihuaRevealFunc  scroll);

G_END_DECLS
