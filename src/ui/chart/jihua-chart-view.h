/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-plot.h"
#include "jihua-target-series.h"

G_BEGIN_DECLS

/**
 * JihuaMonthForm:
 * @JIHUA_MONTH_PERIOD: the whole period: “Jan–Sep”
 * @JIHUA_MONTH_NAME: its last month: “Sep”
 * @JIHUA_MONTH_NUMBER: the number of that month
 *
 * How the months are written below a chart.
 */
typedef enum {
  JIHUA_MONTH_PERIOD,
  JIHUA_MONTH_NAME,
  JIHUA_MONTH_NUMBER,
} JihuaMonthForm;

/**
 * JihuaChartLabel:
 * @shown: whether there is room for it
 * @area: where it stands
 *
 * A label of a chart.
 */
typedef struct {
  gboolean        shown;
  graphene_rect_t area;
} JihuaChartLabel;

/**
 * JihuaChartView:
 * @series: (nullable): what is shown
 * @cursor: the month that is read out, 0 for none
 * @contrast: whether the user needs high contrast
 * @size: the size of the whole chart
 * @plot: where months and values lie
 * @unit: how much larger than usual signs are, with large text
 * @has_scale: whether there is any number to show
 * @roomy: whether the goal is named at the end of its line
 * @terse: whether the goal is named without its tolerance for want of room
 * @form: how the months are written
 * @months: the labels of the months
 * @values: the labels of the figures
 * @goal: the label of the goal
 * @last_year: the label of the year before
 * @last_year_month: the month it stands at, 0 for none
 * @not_due: the label of the months to come
 * @no_figures: what is said where no figure is there
 *
 * What the layers of a chart share: the figures, and where everything lies.
 */
typedef struct {
  JihuaTargetSeries *series;
  guint              cursor;
  gboolean           contrast;

  graphene_size_t    size;
  JihuaPlot          plot;
  float              unit;
  gboolean           has_scale;
  gboolean           roomy;
  gboolean           terse;
  JihuaMonthForm     form;
  JihuaChartLabel    months[JIHUA_MONTHS];
  JihuaChartLabel    values[JIHUA_MONTHS];
  JihuaChartLabel    goal;
  JihuaChartLabel    last_year;
  guint              last_year_month;
  JihuaChartLabel    not_due;
  JihuaChartLabel    no_figures;
} JihuaChartView;

void             jihua_chart_view_lay_out        (JihuaChartView *self,
                                                  GtkWidget      *widget,
                                                  int             width,
                                                  int             height);
void             jihua_chart_view_place_labels   (JihuaChartView *self,
                                                  GtkWidget      *widget);
gboolean         jihua_chart_view_is_empty       (JihuaChartView *self);
char            *jihua_chart_view_dup_month      (JihuaChartView *self,
                                                  guint           month);
char            *jihua_chart_view_dup_value      (JihuaChartView *self,
                                                  guint           month);
char            *jihua_chart_view_dup_goal       (JihuaChartView *self);
graphene_point_t jihua_chart_view_get_position   (JihuaChartView *self,
                                                  guint           month);
graphene_rect_t  jihua_chart_view_get_column     (JihuaChartView *self,
                                                  guint           month);
graphene_rect_t  jihua_chart_view_get_last_column (JihuaChartView *self,
                                                   guint           month);
graphene_rect_t  jihua_chart_view_get_future     (JihuaChartView *self);
gboolean         jihua_chart_view_get_forbidden  (JihuaChartView  *self,
                                                  graphene_rect_t *area);
float            jihua_chart_view_get_radius     (JihuaChartView *self,
                                                  guint           month);

G_END_DECLS
