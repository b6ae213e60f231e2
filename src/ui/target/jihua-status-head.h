/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-document.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_STATUS_HEAD (jihua_status_head_get_type ())

G_DECLARE_FINAL_TYPE (JihuaStatusHead, jihua_status_head, JIHUA, STATUS_HEAD, GtkWidget)

gboolean jihua_status_head_get_narrow       (JihuaStatusHead *self);
void     jihua_status_head_set_narrow       (JihuaStatusHead *self,
                                             gboolean         narrow);
void     jihua_status_head_show_how_judged  (JihuaStatusHead *self);

G_END_DECLS
