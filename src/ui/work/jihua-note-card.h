/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-record.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_NOTE_CARD (jihua_note_card_get_type ())

/* A progress note. */
G_DECLARE_FINAL_TYPE (JihuaNoteCard, jihua_note_card, JIHUA, NOTE_CARD, AdwBin)

GtkWidget   *jihua_note_card_new       (JihuaRecord   *note,
                                        JihuaPeriod    as_of);
JihuaRecord *jihua_note_card_get_note  (JihuaNoteCard *self);
void         jihua_note_card_set_as_of (JihuaNoteCard *self,
                                        JihuaPeriod    as_of);
void         jihua_note_card_edit      (JihuaNoteCard *self);

G_END_DECLS
