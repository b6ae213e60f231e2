/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-plan.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_REPAIR_ROW (jihua_repair_row_get_type ())

/* One repair of the source: as printed, as restored, where and why. Activating
 * it opens the place. */
G_DECLARE_FINAL_TYPE (JihuaRepairRow, jihua_repair_row, JIHUA, REPAIR_ROW, GtkListBoxRow)

GtkWidget  *jihua_repair_row_new          (const JihuaRepair *repair,
                                           JihuaNode         *node,
                                           gboolean           elsewhere);
const char *jihua_repair_row_get_printed  (JihuaRepairRow    *self);
const char *jihua_repair_row_get_restored (JihuaRepairRow    *self);
GPtrArray  *jihua_repair_rows_collect     (JihuaNode         *root);
GPtrArray  *jihua_repair_rows_collect_all (JihuaPlan         *plan);

G_END_DECLS
