/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-standings.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_SUMMARY_CARD (jihua_summary_card_get_type ())

/* The state of the plan: one sentence, one cell for every target, and how many
 * targets there are of each status. */
G_DECLARE_FINAL_TYPE (JihuaSummaryCard, jihua_summary_card, JIHUA, SUMMARY_CARD, AdwBin)

const char *jihua_summary_card_get_sentence (JihuaSummaryCard *self);
GListModel *jihua_summary_card_get_cells    (JihuaSummaryCard *self);

G_END_DECLS
