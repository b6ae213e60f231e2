/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-document.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_UNIT_ROW (jihua_unit_row_get_type ())

G_DECLARE_FINAL_TYPE (JihuaUnitRow, jihua_unit_row, JIHUA, UNIT_ROW, AdwActionRow)

GtkWidget *jihua_unit_row_new (JihuaDocument *document,
                               JihuaNode     *node);

G_END_DECLS
