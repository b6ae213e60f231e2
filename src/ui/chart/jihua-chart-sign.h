/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-target-series.h"

G_BEGIN_DECLS

/**
 * JihuaChartSign:
 * @JIHUA_CHART_SIGN_FINAL: a final figure
 * @JIHUA_CHART_SIGN_PROVISIONAL: a provisional figure
 * @JIHUA_CHART_SIGN_LAST_YEAR: a figure of the year before
 * @JIHUA_CHART_SIGN_PACE: what is to be reached by then
 * @JIHUA_CHART_SIGN_REFERENCE: the figure of the indicator that is the goal
 * @JIHUA_CHART_SIGN_FORBIDDEN: the side of a ceiling that is to be kept clear
 * @JIHUA_CHART_SIGN_NOT_REPORTED: a figure that is due and not there
 *
 * The signs of a chart that a legend explains.
 */
typedef enum {
  JIHUA_CHART_SIGN_FINAL,
  JIHUA_CHART_SIGN_PROVISIONAL,
  JIHUA_CHART_SIGN_LAST_YEAR,
  JIHUA_CHART_SIGN_PACE,
  JIHUA_CHART_SIGN_REFERENCE,
  JIHUA_CHART_SIGN_FORBIDDEN,
  JIHUA_CHART_SIGN_NOT_REPORTED,
} JihuaChartSign;

#define JIHUA_N_CHART_SIGNS (JIHUA_CHART_SIGN_NOT_REPORTED + 1)

guint       jihua_chart_signs_find     (JihuaTargetSeries *series);
const char *jihua_chart_sign_get_style (JihuaChartSign     sign);
char       *jihua_chart_sign_dup_label (JihuaChartSign     sign,
                                        JihuaTargetSeries *series);
void        jihua_chart_sign_draw      (JihuaChartSign     sign,
                                        gboolean           total,
                                        GtkSnapshot       *snapshot,
                                        const GdkRGBA     *color);

G_END_DECLS
