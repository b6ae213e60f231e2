/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-document.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_BASELINE_GROUP (jihua_baseline_group_get_type ())

G_DECLARE_FINAL_TYPE (JihuaBaselineGroup, jihua_baseline_group, JIHUA, BASELINE_GROUP, AdwPreferencesGroup)

gboolean   jihua_baseline_group_applies (JihuaTarget   *target);
GtkWidget *jihua_baseline_group_new     (JihuaDocument *document,
                                         JihuaTarget   *target);

G_END_DECLS
