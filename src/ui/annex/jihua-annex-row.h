/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-annex-cell.h"
#include "jihua-annex-entry.h"
#include "jihua-annex-grid.h"
#include "jihua-annex-view.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_ANNEX_ROW (jihua_annex_row_get_type ())

/* One row of the annex table: a target, or the head. Its first cells may reach
 * over the rows below. */
G_DECLARE_FINAL_TYPE (JihuaAnnexRow, jihua_annex_row, JIHUA, ANNEX_ROW, GtkWidget)

GtkWidget       *jihua_annex_row_new            (JihuaAnnexGrid  *grid,
                                                 JihuaAnnexEntry *entry,
                                                 guint            index);
GtkWidget       *jihua_annex_row_new_head       (JihuaAnnexGrid  *grid);
JihuaAnnexEntry *jihua_annex_row_get_entry      (JihuaAnnexRow   *self);
JihuaTarget     *jihua_annex_row_get_target     (JihuaAnnexRow   *self);
guint            jihua_annex_row_get_index      (JihuaAnnexRow   *self);
JihuaAnnexCell  *jihua_annex_row_add_official   (JihuaAnnexRow   *self,
                                                 const char      *text,
                                                 guint            column,
                                                 guint            column_span,
                                                 guint            row_span);
void             jihua_annex_row_add_head       (JihuaAnnexRow   *self,
                                                 const char      *text,
                                                 guint            column,
                                                 guint            column_span,
                                                 float            xalign);
void             jihua_annex_row_add_facts      (JihuaAnnexRow   *self);
void             jihua_annex_row_show_columns   (JihuaAnnexRow   *self,
                                                 JihuaAnnexView  *view);
JihuaAnnexCell  *jihua_annex_row_get_cell       (JihuaAnnexRow   *self,
                                                 guint            column);
GtkWidget       *jihua_annex_row_get_value_cell (JihuaAnnexRow   *self);

G_END_DECLS
