/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-chart-view.h"

G_BEGIN_DECLS

/* The layers of a chart, each drawn in the colour of its own widget. The last
 * argument is a JihuaChartView. */

void jihua_chart_draw_ground    (GtkWidget   *layer,
                                 GtkSnapshot *snapshot,
                                 gpointer     view);
void jihua_chart_draw_as_of     (GtkWidget   *layer,
                                 GtkSnapshot *snapshot,
                                 gpointer     view);
void jihua_chart_draw_last_year (GtkWidget   *layer,
                                 GtkSnapshot *snapshot,
                                 gpointer     view);
void jihua_chart_draw_pace      (GtkWidget   *layer,
                                 GtkSnapshot *snapshot,
                                 gpointer     view);
void jihua_chart_draw_columns   (GtkWidget   *layer,
                                 GtkSnapshot *snapshot,
                                 gpointer     view);
void jihua_chart_draw_goal      (GtkWidget   *layer,
                                 GtkSnapshot *snapshot,
                                 gpointer     view);
void jihua_chart_draw_line      (GtkWidget   *layer,
                                 GtkSnapshot *snapshot,
                                 gpointer     view);
void jihua_chart_draw_gaps      (GtkWidget   *layer,
                                 GtkSnapshot *snapshot,
                                 gpointer     view);
void jihua_chart_draw_values    (GtkWidget   *layer,
                                 GtkSnapshot *snapshot,
                                 gpointer     view);
void jihua_chart_draw_cursor    (GtkWidget   *layer,
                                 GtkSnapshot *snapshot,
                                 gpointer     view);

G_END_DECLS
