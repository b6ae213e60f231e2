/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-document.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_TARGET_CHART (jihua_target_chart_get_type ())

G_DECLARE_FINAL_TYPE (JihuaTargetChart, jihua_target_chart, JIHUA, TARGET_CHART, GtkWidget)

GtkWidget   *jihua_target_chart_new        (JihuaDocument    *document,
                                            JihuaTarget      *target);
void         jihua_target_chart_set_target (JihuaTargetChart *self,
                                            JihuaTarget      *target);

G_END_DECLS
