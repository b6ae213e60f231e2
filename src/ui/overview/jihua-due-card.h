/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-standings.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_DUE_CARD (jihua_due_card_get_type ())

/* The figures that are due and not reported, by responsible unit. */
G_DECLARE_FINAL_TYPE (JihuaDueCard, jihua_due_card, JIHUA, DUE_CARD, AdwBin)

GtkListBox *jihua_due_card_get_list_box (JihuaDueCard *self);

G_END_DECLS
