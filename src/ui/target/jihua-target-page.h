/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-actuals-pane.h"
#include "jihua-status-head.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_TARGET_PAGE (jihua_target_page_get_type ())

G_DECLARE_FINAL_TYPE (JihuaTargetPage, jihua_target_page, JIHUA, TARGET_PAGE, AdwBin)

GtkWidget        *jihua_target_page_new         (JihuaDocument   *document,
                                                 JihuaNode       *node);
JihuaStatusHead  *jihua_target_page_get_head    (JihuaTargetPage *self);
JihuaActualsPane *jihua_target_page_get_actuals (JihuaTargetPage *self);

G_END_DECLS
