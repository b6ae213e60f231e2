/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-annex-grid.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_ANNEX_LAYOUT (jihua_annex_layout_get_type ())

/* Lays out the rows of the annex table, whose cells may cover several columns
 * and rows, and gives the head the same columns. */
G_DECLARE_FINAL_TYPE (JihuaAnnexLayout, jihua_annex_layout, JIHUA, ANNEX_LAYOUT, GtkLayoutManager)

GtkLayoutManager *jihua_annex_layout_new (JihuaAnnexGrid *grid,
                                          GtkWidget      *head);

G_END_DECLS
