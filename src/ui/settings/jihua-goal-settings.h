/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-document.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_GOAL_SETTINGS (jihua_goal_settings_get_type ())

G_DECLARE_FINAL_TYPE (JihuaGoalSettings, jihua_goal_settings, JIHUA, GOAL_SETTINGS, AdwPreferencesDialog)

AdwDialog *jihua_goal_settings_new      (JihuaDocument     *document,
                                         JihuaTarget       *target);
void       jihua_goal_settings_focus    (JihuaGoalSettings *self,
                                         JihuaSetting       setting);
GtkWidget *jihua_goal_settings_get_row  (JihuaGoalSettings *self,
                                         JihuaSetting       setting);

G_END_DECLS
