/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-document.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_TARGET_HISTORY (jihua_target_history_get_type ())

G_DECLARE_FINAL_TYPE (JihuaTargetHistory, jihua_target_history, JIHUA, TARGET_HISTORY, GtkWidget)

GtkWidget *jihua_target_history_new (JihuaDocument *document,
                                     JihuaTarget   *target);

G_END_DECLS
