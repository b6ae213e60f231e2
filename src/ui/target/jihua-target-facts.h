/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-document.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_TARGET_FACTS (jihua_target_facts_get_type ())

G_DECLARE_FINAL_TYPE (JihuaTargetFacts, jihua_target_facts, JIHUA, TARGET_FACTS, GtkWidget)

GtkWidget *jihua_target_facts_new (JihuaDocument *document,
                                   JihuaTarget   *target);

G_END_DECLS
