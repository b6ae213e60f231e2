/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-heat-cell.h"
#include "jihua-standings.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_HEAT_STRIP (jihua_heat_strip_get_type ())

G_DECLARE_FINAL_TYPE (JihuaHeatStrip, jihua_heat_strip, JIHUA, HEAT_STRIP, GtkWidget)

JihuaStandings *jihua_heat_strip_get_standings (JihuaHeatStrip *self);
void            jihua_heat_strip_set_standings (JihuaHeatStrip *self,
                                                JihuaStandings *standings);
JihuaHeatCell  *jihua_heat_strip_get_head      (JihuaHeatStrip *self,
                                                guint           month);
JihuaHeatCell  *jihua_heat_strip_get_cell      (JihuaHeatStrip *self,
                                                JihuaStatus     status,
                                                guint           month);

G_END_DECLS
