/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget           *jihua_sheet_get_focus   (GtkColumnView       *sheet);
GtkWidget           *jihua_sheet_find_line   (GtkWidget           *widget);
GtkColumnViewColumn *jihua_sheet_find_column (GtkColumnView       *sheet,
                                              GtkWidget           *widget);
void                 jihua_sheet_focus_cell  (GtkColumnView       *sheet,
                                              GtkColumnViewColumn *column,
                                              guint                position);
void                 jihua_sheet_align_title (GtkColumnView       *sheet,
                                              GtkColumnViewColumn *column);

void                 jihua_sheet_take_apart  (GtkColumnView       *sheet);

G_END_DECLS
