/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-actual-row.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_SOURCE_CELL (jihua_source_cell_get_type ())

G_DECLARE_FINAL_TYPE (JihuaSourceCell, jihua_source_cell, JIHUA, SOURCE_CELL, GtkWidget)

void            jihua_source_cell_set_row (JihuaSourceCell *self,
                                           JihuaActualRow  *row);

G_END_DECLS
