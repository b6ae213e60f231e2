/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-judgement.h"

G_BEGIN_DECLS

/**
 * JihuaChartPointKind:
 * @JIHUA_CHART_POINT_BLANK: no figure is expected
 * @JIHUA_CHART_POINT_REPORTED: a figure is there
 * @JIHUA_CHART_POINT_NOT_REPORTED: a figure is due and not there
 * @JIHUA_CHART_POINT_NOT_DUE: the month has not come yet
 *
 * What a month of a chart is.
 */
typedef enum {
  JIHUA_CHART_POINT_BLANK,
  JIHUA_CHART_POINT_REPORTED,
  JIHUA_CHART_POINT_NOT_REPORTED,
  JIHUA_CHART_POINT_NOT_DUE,
} JihuaChartPointKind;

#define JIHUA_TYPE_CHART_POINT (jihua_chart_point_get_type ())

G_DECLARE_FINAL_TYPE (JihuaChartPoint, jihua_chart_point, JIHUA, CHART_POINT, GObject)

JihuaChartPoint     *jihua_chart_point_new           (JihuaPeriod          period,
                                                      JihuaChartPointKind  kind,
                                                      JihuaActual         *actual,
                                                      JihuaActual         *last_year,
                                                      JihuaJudgement      *judgement);
JihuaPeriod          jihua_chart_point_get_period    (JihuaChartPoint     *self);
JihuaChartPointKind  jihua_chart_point_get_kind      (JihuaChartPoint     *self);
JihuaActual         *jihua_chart_point_get_actual    (JihuaChartPoint     *self);
JihuaActual         *jihua_chart_point_get_last_year (JihuaChartPoint     *self);
JihuaJudgement      *jihua_chart_point_get_judgement (JihuaChartPoint     *self);
gboolean             jihua_chart_point_has_yardstick (JihuaChartPoint     *self);
double               jihua_chart_point_get_yardstick (JihuaChartPoint     *self);
void                 jihua_chart_point_set_yardstick (JihuaChartPoint     *self,
                                                      JihuaDecimal         yardstick);
double               jihua_chart_point_get_value     (JihuaChartPoint     *self);
gboolean             jihua_chart_point_is_readable   (JihuaChartPoint     *self);

G_END_DECLS
