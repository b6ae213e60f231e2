/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-document.h"
#include "jihua-unit.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_UNIT_LIST_ROW (jihua_unit_list_row_get_type ())

G_DECLARE_FINAL_TYPE (JihuaUnitListRow, jihua_unit_list_row, JIHUA, UNIT_LIST_ROW, AdwActionRow)

GtkWidget *jihua_unit_list_row_new    (JihuaDocument    *document,
                                       JihuaUnit        *unit);
void       jihua_unit_list_row_rename (JihuaUnitListRow *self,
                                       const char       *name);

G_END_DECLS
