/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-edit-cell.h"
#include "jihua-figure.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_TEXT_CELL (jihua_text_cell_get_type ())

G_DECLARE_FINAL_TYPE (JihuaTextCell, jihua_text_cell, JIHUA, TEXT_CELL, JihuaEditCell)

JihuaFigure *jihua_text_cell_get_figure (JihuaTextCell *self);
void         jihua_text_cell_set_figure (JihuaTextCell *self,
                                         JihuaFigure   *figure);

G_END_DECLS
