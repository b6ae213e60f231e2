/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void      jihua_passage_clear  (GtkWidget  *widget);
GtkLabel *jihua_passage_mark   (GtkWidget  *widget,
                                const char *query,
                                gboolean    prose);
void      jihua_passage_reveal (GtkLabel   *label);

G_END_DECLS
