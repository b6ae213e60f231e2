/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-standing.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_STATUS_COUNT (jihua_status_count_get_type ())

/* How many of all targets have one status: mark, word, number, denominator. */
G_DECLARE_FINAL_TYPE (JihuaStatusCount, jihua_status_count, JIHUA, STATUS_COUNT, GtkBox)

GtkWidget   *jihua_status_count_new        (JihuaStanding    *standing,
                                            JihuaStatus       status);
JihuaStatus  jihua_status_count_get_status (JihuaStatusCount *self);
guint        jihua_status_count_get_count  (JihuaStatusCount *self);

G_END_DECLS
