/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-standing.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_BULLET (jihua_bullet_get_type ())

G_DECLARE_FINAL_TYPE (JihuaBullet, jihua_bullet, JIHUA, BULLET, GtkWidget)

GtkWidget     *jihua_bullet_new          (void);
void           jihua_bullet_set_standing (JihuaBullet   *self,
                                          JihuaStanding *standing);

G_END_DECLS
