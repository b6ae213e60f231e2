/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-actual-row.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_ACTUALS_MODEL (jihua_actuals_model_get_type ())

/* The periods of a target as rows, in the order of time: those that are due by
 * its frequency, those with a figure, and those somebody added. */
G_DECLARE_FINAL_TYPE (JihuaActualsModel, jihua_actuals_model, JIHUA, ACTUALS_MODEL, GObject)

JihuaActualsModel *jihua_actuals_model_new           (JihuaDocument     *document,
                                                      JihuaTarget       *target);
JihuaDocument     *jihua_actuals_model_get_document  (JihuaActualsModel *self);
JihuaTarget       *jihua_actuals_model_get_target    (JihuaActualsModel *self);
guint              jihua_actuals_model_add_period    (JihuaActualsModel *self,
                                                      JihuaPeriod        period);
gboolean           jihua_actuals_model_can_remove    (JihuaActualsModel *self,
                                                      guint              position);
void               jihua_actuals_model_remove        (JihuaActualsModel *self,
                                                      guint              position);
gboolean           jihua_actuals_model_find          (JihuaActualsModel *self,
                                                      JihuaPeriod        period,
                                                      guint             *position);

G_END_DECLS
