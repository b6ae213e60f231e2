/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define JIHUA_TYPE_ANNEX_CELL (jihua_annex_cell_get_type ())

/* One cell of the annex table, over one or more columns and rows. */
G_DECLARE_FINAL_TYPE (JihuaAnnexCell, jihua_annex_cell, JIHUA, ANNEX_CELL, GtkWidget)

GtkWidget  *jihua_annex_cell_new             (GtkAccessibleRole  role,
                                              GtkWidget         *child,
                                              guint              column,
                                              guint              column_span,
                                              guint              row_span);
GtkWidget  *jihua_annex_cell_get_child       (JihuaAnnexCell    *self);
guint       jihua_annex_cell_get_column      (JihuaAnnexCell    *self);
guint       jihua_annex_cell_get_column_span (JihuaAnnexCell    *self);
guint       jihua_annex_cell_get_row_span    (JihuaAnnexCell    *self);
const char *jihua_annex_cell_get_node_id     (JihuaAnnexCell    *self);
void        jihua_annex_cell_set_node_id     (JihuaAnnexCell    *self,
                                              const char        *id);
void        jihua_annex_cell_set_adjustment  (JihuaAnnexCell    *self,
                                              GtkAdjustment     *adjustment);
void        jihua_annex_cell_set_top         (JihuaAnnexCell    *self,
                                              int                top);

G_END_DECLS
