/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-actual-row.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_ACTUAL_LIST_ROW (jihua_actual_list_row_get_type ())

G_DECLARE_FINAL_TYPE (JihuaActualListRow, jihua_actual_list_row, JIHUA, ACTUAL_LIST_ROW, GtkListBoxRow)

GtkWidget      *jihua_actual_list_row_new     (JihuaActualRow     *row);
JihuaActualRow *jihua_actual_list_row_get_row (JihuaActualListRow *self);

G_END_DECLS
