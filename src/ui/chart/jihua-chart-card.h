/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-picture-file.h"
#include "jihua-document.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_CHART_CARD (jihua_chart_card_get_type ())

/* The chart of a target, with a menu to take it along: as a picture, or as
 * figures. */
G_DECLARE_FINAL_TYPE (JihuaChartCard, jihua_chart_card, JIHUA, CHART_CARD, GtkWidget)

GtkWidget *jihua_chart_card_new       (JihuaDocument       *document,
                                       JihuaTarget         *target);
GtkWidget *jihua_chart_card_get_chart (JihuaChartCard      *self);
gboolean   jihua_chart_card_save      (JihuaChartCard      *self,
                                       GFile               *chosen,
                                       JihuaPictureFormat   format,
                                       GError             **error);

G_END_DECLS
