/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-document.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_MILESTONE_CHART (jihua_milestone_chart_get_type ())

/* The year of a milestone: what it lists, when each thing was done, and the day
 * everything is due. */
G_DECLARE_FINAL_TYPE (JihuaMilestoneChart, jihua_milestone_chart, JIHUA, MILESTONE_CHART, GtkWidget)

GtkWidget *jihua_milestone_chart_new (JihuaDocument *document,
                                      JihuaTarget   *target);

G_END_DECLS
