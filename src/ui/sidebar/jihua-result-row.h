/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-search-hit.h"
#include "jihua-standing.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_RESULT_ROW (jihua_result_row_get_type ())

/* What the list of results shows of a hit: the title and where it is, with
 * what matches marked, and the status. */
G_DECLARE_FINAL_TYPE (JihuaResultRow, jihua_result_row, JIHUA, RESULT_ROW, GtkBox)

GtkWidget      *jihua_result_row_new             (void);
JihuaSearchHit *jihua_result_row_get_hit         (JihuaResultRow *self);
void            jihua_result_row_set_hit         (JihuaResultRow *self,
                                                  JihuaSearchHit *hit,
                                                  JihuaStanding  *standing);
const char     *jihua_result_row_get_description (JihuaResultRow *self);

G_END_DECLS
