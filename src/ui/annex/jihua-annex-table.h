/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-annex-row.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_ANNEX_TABLE (jihua_annex_table_get_type ())

/* The annex in its own order and merged look, with what the ledger knows of
 * every target beside it; or sorted, and every row by itself. */
G_DECLARE_FINAL_TYPE (JihuaAnnexTable, jihua_annex_table, JIHUA, ANNEX_TABLE, GtkWidget)

GtkWidget     *jihua_annex_table_new        (JihuaDocument   *document,
                                             JihuaAnnexView  *view);
guint          jihua_annex_table_get_n_rows (JihuaAnnexTable *self);
JihuaAnnexRow *jihua_annex_table_get_row    (JihuaAnnexTable *self,
                                             guint            index);
void           jihua_annex_table_pick_out   (JihuaAnnexTable *self,
                                             int              status);

G_END_DECLS
