/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-document.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_JUDGEMENT_POPOVER (jihua_judgement_popover_get_type ())

G_DECLARE_FINAL_TYPE (JihuaJudgementPopover, jihua_judgement_popover, JIHUA, JUDGEMENT_POPOVER, GtkPopover)

JihuaStanding *jihua_judgement_popover_get_standing (JihuaJudgementPopover *self);

G_END_DECLS
