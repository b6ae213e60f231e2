/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-target-series.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_CHART_LEGEND (jihua_chart_legend_get_type ())

G_DECLARE_FINAL_TYPE (JihuaChartLegend, jihua_chart_legend, JIHUA, CHART_LEGEND, AdwBin)

GtkWidget *jihua_chart_legend_new     (void);
void       jihua_chart_legend_explain (JihuaChartLegend  *self,
                                       JihuaTargetSeries *series);

G_END_DECLS
