/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-judgement.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_STATUS_MARK (jihua_status_mark_get_type ())

G_DECLARE_FINAL_TYPE (JihuaStatusMark, jihua_status_mark, JIHUA, STATUS_MARK, GtkWidget)

GtkWidget      *jihua_status_mark_new            (JihuaStatus      status);
JihuaStatus     jihua_status_mark_get_status     (JihuaStatusMark *self);
void            jihua_status_mark_set_status     (JihuaStatusMark *self,
                                                  JihuaStatus      status);
JihuaJudgement *jihua_status_mark_get_judgement  (JihuaStatusMark *self);
void            jihua_status_mark_set_judgement  (JihuaStatusMark *self,
                                                  JihuaJudgement  *judgement);
void            jihua_status_mark_set_pixel_size (JihuaStatusMark *self,
                                                  int              pixel_size);

G_END_DECLS
