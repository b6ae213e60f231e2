/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-document.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_JUDGING_RULES (jihua_judging_rules_get_type ())

G_DECLARE_FINAL_TYPE (JihuaJudgingRules, jihua_judging_rules, JIHUA, JUDGING_RULES, AdwPreferencesDialog)

AdwDialog *jihua_judging_rules_new     (JihuaDocument     *document);
GtkWidget *jihua_judging_rules_get_row (JihuaJudgingRules *self,
                                        JihuaSetting       rule);
void       jihua_judging_rules_reset   (JihuaJudgingRules *self);

G_END_DECLS
