/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-chart-point.h"
#include "jihua-document.h"

G_BEGIN_DECLS

#define JIHUA_MONTHS 12
#define JIHUA_TYPE_TARGET_SERIES (jihua_target_series_get_type ())

/* The months of a target's year as of the document's month, kept up to date: a
 * list model of twelve JihuaChartPoint. Knows no widgets. */
G_DECLARE_FINAL_TYPE (JihuaTargetSeries, jihua_target_series, JIHUA, TARGET_SERIES, GObject)

JihuaTargetSeries *jihua_target_series_new           (JihuaDocument     *document,
                                                      JihuaTarget       *target);
JihuaTarget       *jihua_target_series_get_target    (JihuaTargetSeries *self);
JihuaPeriod        jihua_target_series_get_as_of     (JihuaTargetSeries *self);
JihuaStatus        jihua_target_series_get_status    (JihuaTargetSeries *self);
JihuaChartPoint   *jihua_target_series_get_point     (JihuaTargetSeries *self,
                                                      guint              month);
JihuaChartPoint   *jihua_target_series_get_latest    (JihuaTargetSeries *self);
gboolean           jihua_target_series_has_goal      (JihuaTargetSeries *self);
double             jihua_target_series_get_goal      (JihuaTargetSeries *self);
JihuaDecimal       jihua_target_series_get_tolerance (JihuaTargetSeries *self);
gboolean           jihua_target_series_is_ceiling    (JihuaTargetSeries *self);
JihuaTarget       *jihua_target_series_get_reference (JihuaTargetSeries *self);
gboolean           jihua_target_series_is_total      (JihuaTargetSeries *self);
gboolean           jihua_target_series_has_pace      (JihuaTargetSeries *self);
double             jihua_target_series_get_pace      (JihuaTargetSeries *self,
                                                      guint              month);
gboolean           jihua_target_series_includes_zero (JihuaTargetSeries *self);
gboolean           jihua_target_series_get_range     (JihuaTargetSeries *self,
                                                      double            *low,
                                                      double            *high);

G_END_DECLS
