/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-standing.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_STATUS_CELL (jihua_status_cell_get_type ())

G_DECLARE_FINAL_TYPE (JihuaStatusCell, jihua_status_cell, JIHUA, STATUS_CELL, GtkWidget)

GtkWidget     *jihua_status_cell_new          (JihuaStanding   *standing,
                                              gboolean         reporting);
JihuaStanding *jihua_status_cell_get_standing (JihuaStatusCell *self);

G_END_DECLS
