/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-standings.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_ATTENTION_CARD (jihua_attention_card_get_type ())

/* The targets that need attention, the worst first. */
G_DECLARE_FINAL_TYPE (JihuaAttentionCard, jihua_attention_card, JIHUA, ATTENTION_CARD, AdwBin)

GtkListBox *jihua_attention_card_get_list_box  (JihuaAttentionCard *self);

G_END_DECLS
