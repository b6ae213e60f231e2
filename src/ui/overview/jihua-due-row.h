/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-standings.h"
#include "jihua-unit-due.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_DUE_ROW (jihua_due_row_get_type ())

/* What one responsible unit owes: a cell for every figure that is due, and how
 * many of them are not there. Activating it lists those. */
G_DECLARE_FINAL_TYPE (JihuaDueRow, jihua_due_row, JIHUA, DUE_ROW, GtkListBoxRow)

/**
 * JihuaDueColumns:
 * @name: the name of the unit
 * @cells: the cells
 * @count: how many figures are not there
 *
 * What makes the columns of several rows equally wide.
 */
typedef struct {
  GtkSizeGroup *name;
  GtkSizeGroup *cells;
  GtkSizeGroup *count;
} JihuaDueColumns;

GtkWidget  *jihua_due_row_new      (const JihuaUnitDue    *due,
                                    JihuaStandings        *standings,
                                    const JihuaDueColumns *columns);
const char *jihua_due_row_get_unit (JihuaDueRow           *self);
void        jihua_due_row_update   (JihuaDueRow           *self,
                                    const JihuaUnitDue    *due,
                                    JihuaStandings        *standings);

G_END_DECLS
