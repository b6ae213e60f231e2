/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-edit-cell.h"
#include "jihua-figure.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_VALUE_CELL (jihua_value_cell_get_type ())

G_DECLARE_FINAL_TYPE (JihuaValueCell, jihua_value_cell, JIHUA, VALUE_CELL, JihuaEditCell)

GtkWidget   *jihua_value_cell_new        (void);
JihuaFigure *jihua_value_cell_get_figure (JihuaValueCell *self);
void         jihua_value_cell_set_figure (JihuaValueCell *self,
                                          JihuaFigure    *figure);

G_END_DECLS
