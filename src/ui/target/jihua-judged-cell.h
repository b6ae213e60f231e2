/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-actual-row.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_JUDGED_CELL (jihua_judged_cell_get_type ())

G_DECLARE_FINAL_TYPE (JihuaJudgedCell, jihua_judged_cell, JIHUA, JUDGED_CELL, GtkWidget)

JihuaActualRow *jihua_judged_cell_get_row (JihuaJudgedCell *self);
void            jihua_judged_cell_set_row (JihuaJudgedCell *self,
                                           JihuaActualRow  *row);

G_END_DECLS
