/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-parameter.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_PARAMETER_ROW (jihua_parameter_row_get_type ())

G_DECLARE_FINAL_TYPE (JihuaParameterRow, jihua_parameter_row, JIHUA, PARAMETER_ROW, AdwActionRow)

GtkWidget      *jihua_parameter_row_new           (JihuaParameter    *parameter);

G_END_DECLS
