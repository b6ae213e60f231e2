/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define JIHUA_TYPE_CELL_LAYOUT (jihua_cell_layout_get_type ())

G_DECLARE_FINAL_TYPE (JihuaCellLayout, jihua_cell_layout, JIHUA, CELL_LAYOUT, GtkLayoutManager)

#define JIHUA_CELL_SPACING 2
#define JIHUA_CELL_ROW_SPACING 4

void jihua_cell_layout_set_size    (JihuaCellLayout *self,
                                    int              width,
                                    int              height);
void jihua_cell_layout_set_grouped (JihuaCellLayout *self,
                                    gboolean         grouped);

G_END_DECLS
