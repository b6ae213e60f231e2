/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-work.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_WORK_ROW (jihua_work_row_get_type ())

G_DECLARE_FINAL_TYPE (JihuaWorkRow, jihua_work_row, JIHUA, WORK_ROW, AdwComboRow)

GtkWidget *jihua_work_row_new      (JihuaWork    *work);
JihuaWork *jihua_work_row_get_work (JihuaWorkRow *self);

G_END_DECLS
