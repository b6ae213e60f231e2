/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-target-series.h"

G_BEGIN_DECLS

char *jihua_chart_text_period     (JihuaChartPoint   *point);
char *jihua_chart_text_value      (JihuaTargetSeries *series,
                                   JihuaChartPoint   *point);
char *jihua_chart_text_details    (JihuaTargetSeries *series,
                                   JihuaChartPoint   *point);
char *jihua_chart_text_readout    (JihuaTargetSeries *series,
                                   JihuaChartPoint   *point);
char *jihua_chart_text_goal       (JihuaTargetSeries *series);
char *jihua_chart_text_tolerance  (JihuaTargetSeries *series);
char *jihua_chart_text_last_year  (JihuaChartPoint   *point);
char *jihua_chart_text_summary    (JihuaTargetSeries *series);
char *jihua_chart_text_table      (JihuaTargetSeries *series);

G_END_DECLS
