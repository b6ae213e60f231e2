/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define JIHUA_TYPE_CELL_STRIP (jihua_cell_strip_get_type ())

G_DECLARE_FINAL_TYPE (JihuaCellStrip, jihua_cell_strip, JIHUA, CELL_STRIP, GtkWidget)

GtkWidget  *jihua_cell_strip_new             (void);
GListModel *jihua_cell_strip_get_standings   (JihuaCellStrip *self);
void        jihua_cell_strip_set_standings   (JihuaCellStrip *self,
                                              GListModel     *standings);

G_END_DECLS
