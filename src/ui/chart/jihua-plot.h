/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <graphene.h>

#include "jihua-scale.h"

G_BEGIN_DECLS

/**
 * JihuaPlot:
 * @area: where the drawing is, without axes and labels
 * @scale: the scale from its foot to its head
 *
 * Where months and values lie on a chart.
 */
typedef struct {
  graphene_rect_t area;
  JihuaScale      scale;
} JihuaPlot;

float            jihua_plot_get_slot   (const JihuaPlot        *self);
float            jihua_plot_get_x      (const JihuaPlot        *self,
                                        guint                   month);
float            jihua_plot_get_y      (const JihuaPlot        *self,
                                        double                  value);
float            jihua_plot_get_left   (const JihuaPlot        *self);
float            jihua_plot_get_right  (const JihuaPlot        *self);
float            jihua_plot_get_top    (const JihuaPlot        *self);
float            jihua_plot_get_bottom (const JihuaPlot        *self);
guint            jihua_plot_find_month (const JihuaPlot        *self,
                                        float                   x);
graphene_rect_t  jihua_plot_place_card (const JihuaPlot        *self,
                                        const graphene_point_t *point,
                                        float                   clearance,
                                        float                   width,
                                        float                   minimum,
                                        float                   natural);

G_END_DECLS
