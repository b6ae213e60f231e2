/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-actuals-model.h"
#include "jihua-actuals-table.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_ACTUALS_PANE (jihua_actuals_pane_get_type ())

G_DECLARE_FINAL_TYPE (JihuaActualsPane, jihua_actuals_pane, JIHUA, ACTUALS_PANE, GtkWidget)

GtkWidget         *jihua_actuals_pane_new        (JihuaDocument    *document,
                                                  JihuaTarget      *target);
JihuaActualsTable *jihua_actuals_pane_get_table  (JihuaActualsPane *self);
GtkListBox        *jihua_actuals_pane_get_list   (JihuaActualsPane *self);
gboolean           jihua_actuals_pane_get_narrow (JihuaActualsPane *self);
void               jihua_actuals_pane_set_narrow (JihuaActualsPane *self,
                                                  gboolean          narrow);
void               jihua_actuals_pane_edit       (JihuaActualsPane *self,
                                                  JihuaPeriod       period);

G_END_DECLS
