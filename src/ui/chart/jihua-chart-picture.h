/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-document.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_CHART_PICTURE (jihua_chart_picture_get_type ())

/* The chart of a target as a picture that can stand alone in a report: with its
 * title, the month it is as of, and where the figures come from. */
G_DECLARE_FINAL_TYPE (JihuaChartPicture, jihua_chart_picture, JIHUA, CHART_PICTURE, GtkWidget)

GtkWidget         *jihua_chart_picture_new_chart   (JihuaDocument     *document,
                                                    JihuaTarget       *target);
JihuaChartPicture *jihua_chart_picture_new         (JihuaDocument     *document,
                                                    JihuaTarget       *target);
char              *jihua_chart_picture_dup_title   (JihuaChartPicture *self);
char              *jihua_chart_picture_dup_summary (JihuaChartPicture *self);
GskRenderNode     *jihua_chart_picture_render      (JihuaChartPicture *self,
                                                    int                width,
                                                    int               *height);

G_END_DECLS
