/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define JIHUA_TYPE_HEAT_CELL (jihua_heat_cell_get_type ())

G_DECLARE_FINAL_TYPE (JihuaHeatCell, jihua_heat_cell, JIHUA, HEAT_CELL, GtkWidget)

GtkWidget  *jihua_heat_cell_new       (GtkAccessibleRole  role,
                                       guint              month);
guint       jihua_heat_cell_get_month (JihuaHeatCell     *self);
const char *jihua_heat_cell_get_text  (JihuaHeatCell     *self);
void        jihua_heat_cell_show      (JihuaHeatCell     *self,
                                       const char        *text,
                                       float              heat,
                                       const char        *description);

G_END_DECLS
