/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-figure.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_KIND_CELL (jihua_kind_cell_get_type ())

G_DECLARE_FINAL_TYPE (JihuaKindCell, jihua_kind_cell, JIHUA, KIND_CELL, GtkWidget)

JihuaFigure *jihua_kind_cell_get_figure (JihuaKindCell *self);
void         jihua_kind_cell_set_figure (JihuaKindCell *self,
                                         JihuaFigure   *figure);

G_END_DECLS
