/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *jihua_filter_check_new       (GtkWidget  *mark,
                                         const char *text);
void       jihua_filter_check_set_count (GtkWidget  *check,
                                         guint       count);

G_END_DECLS
