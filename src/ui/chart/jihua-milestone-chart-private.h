/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-drawing.h"
#include "jihua-milestone-chart.h"

G_BEGIN_DECLS

typedef enum {
  JIHUA_MILESTONE_LAYER_GROUND,
  JIHUA_MILESTONE_LAYER_NAMES,
  JIHUA_MILESTONE_LAYER_AS_OF,
  JIHUA_MILESTONE_LAYER_OPEN,
  JIHUA_MILESTONE_LAYER_ON_TIME,
  JIHUA_MILESTONE_LAYER_LATE,
  JIHUA_MILESTONE_LAYER_DUE,
  JIHUA_N_MILESTONE_LAYERS,
} JihuaMilestoneLayer;

/* A timeline, for what draws it. */
struct _JihuaMilestoneChart {
  GtkWidget      parent_instance;

  JihuaDocument *document;
  JihuaTarget   *target;
  GPtrArray     *items;
  GDate         *due;
  int            width;
  float          names_share;
  GtkWidget     *layers[JIHUA_N_MILESTONE_LAYERS];
};

int        jihua_milestone_chart_get_height   (JihuaMilestoneChart   *self);
int        jihua_milestone_chart_find_item    (JihuaMilestoneChart   *self,
                                               double                 y);
void       jihua_milestone_chart_drawing_init (JihuaDrawingInterface *iface);

GtkWidget *jihua_milestone_layer_new          (JihuaMilestoneLayer    layer,
                                               JihuaMilestoneChart   *self);
void       jihua_milestone_layer_style        (JihuaMilestoneLayer    layer,
                                               GtkWidget             *widget);
void       jihua_milestone_layer_draw         (JihuaMilestoneLayer    layer,
                                               JihuaMilestoneChart   *self,
                                               GtkSnapshot           *snapshot);

G_END_DECLS
