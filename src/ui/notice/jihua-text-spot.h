/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-repair.h"
#include "jihua-standing.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_TEXT_SPOT (jihua_text_spot_get_type ())

/* The words of one target, or one repair, where they stand in the official
 * text: the tint behind them, the line below and the mark after them. */
G_DECLARE_FINAL_TYPE (JihuaTextSpot, jihua_text_spot, JIHUA, TEXT_SPOT, GtkWidget)

int            jihua_text_spot_get_mark_size  (GtkWidget             *widget,
                                               int                   *advance);
GtkWidget     *jihua_text_spot_new_for_target (JihuaStanding         *standing,
                                               const char            *words);
GtkWidget     *jihua_text_spot_new_for_repair (const JihuaRepair     *repair);
JihuaStanding *jihua_text_spot_get_standing   (JihuaTextSpot         *self);
void           jihua_text_spot_set_span       (JihuaTextSpot         *self,
                                               guint                  start,
                                               guint                  end);
void           jihua_text_spot_get_span       (JihuaTextSpot         *self,
                                               guint                 *start,
                                               guint                 *end);
void           jihua_text_spot_place          (JihuaTextSpot         *self,
                                               const graphene_rect_t *areas,
                                               guint                  n_areas);
void           jihua_text_spot_set_state      (JihuaTextSpot         *self,
                                               gboolean               lit,
                                               gboolean               selected);

G_END_DECLS
