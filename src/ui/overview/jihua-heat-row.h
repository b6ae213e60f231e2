/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-heat-cell.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_HEAT_ROW (jihua_heat_row_get_type ())

G_DECLARE_FINAL_TYPE (JihuaHeatRow, jihua_heat_row, JIHUA, HEAT_ROW, GtkWidget)

GtkWidget     *jihua_heat_row_new      (GtkWidget         *head,
                                        GtkAccessibleRole  cells);
JihuaHeatCell *jihua_heat_row_get_cell (JihuaHeatRow      *self,
                                        guint              month);

G_END_DECLS
