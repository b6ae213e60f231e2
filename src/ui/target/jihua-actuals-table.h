/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-actuals-model.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_ACTUALS_TABLE (jihua_actuals_table_get_type ())

G_DECLARE_FINAL_TYPE (JihuaActualsTable, jihua_actuals_table, JIHUA, ACTUALS_TABLE, GtkWidget)

void               jihua_actuals_table_set_model   (JihuaActualsTable *self,
                                                    JihuaActualsModel *model);
void               jihua_actuals_table_focus_value (JihuaActualsTable *self,
                                                    guint              position);

G_END_DECLS
