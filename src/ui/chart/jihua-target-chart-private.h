/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-chart-view.h"
#include "jihua-drawing.h"
#include "jihua-target-chart.h"

G_BEGIN_DECLS

/* For the keys of a chart, for its picture, and for tests. */

JihuaChartView *jihua_target_chart_get_view        (JihuaTargetChart *self);
void            jihua_target_chart_read_month      (JihuaTargetChart *self,
                                                    guint             month);
gboolean        jihua_target_chart_get_card_bounds (JihuaTargetChart *self,
                                                    graphene_rect_t  *bounds);
char           *jihua_target_chart_dup_readout     (JihuaTargetChart *self);
void            jihua_target_chart_hover           (JihuaTargetChart *self,
                                                    double            x,
                                                    double            y);
void            jihua_target_chart_leave           (JihuaTargetChart *self);
void            jihua_target_chart_draw            (JihuaTargetChart *self,
                                                    GtkSnapshot      *snapshot,
                                                    int               width,
                                                    int               height);
void            jihua_target_chart_add_keys        (GtkWidgetClass   *widget_class);
void            jihua_target_chart_drawing_init    (JihuaDrawingInterface *iface);

G_END_DECLS
