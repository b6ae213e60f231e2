/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-plan.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_TARGET_PLACE (jihua_target_place_get_type ())

G_DECLARE_FINAL_TYPE (JihuaTargetPlace, jihua_target_place, JIHUA, TARGET_PLACE, GtkWidget)

GtkWidget *jihua_target_place_new (JihuaTarget *target);

G_END_DECLS
