/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

const char *jihua_whole_text_find_at (GtkWidget *widget,
                                      double     x,
                                      double     y);
void        jihua_whole_text_offer   (GtkWidget *window);

G_END_DECLS
