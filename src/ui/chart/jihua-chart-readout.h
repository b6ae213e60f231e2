/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-target-series.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_CHART_READOUT (jihua_chart_readout_get_type ())

G_DECLARE_FINAL_TYPE (JihuaChartReadout, jihua_chart_readout, JIHUA, CHART_READOUT, GtkWidget)

GtkWidget *jihua_chart_readout_new  (void);
void       jihua_chart_readout_read (JihuaChartReadout *self,
                                     JihuaTargetSeries *series,
                                     JihuaChartPoint   *point);

G_END_DECLS
