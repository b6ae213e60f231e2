/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-phasing.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_PHASING_PREVIEW (jihua_phasing_preview_get_type ())

G_DECLARE_FINAL_TYPE (JihuaPhasingPreview, jihua_phasing_preview, JIHUA, PHASING_PREVIEW, GtkWidget)

void jihua_phasing_preview_set_phasing (JihuaPhasingPreview *self,
                                        const JihuaPhasing  *phasing);

G_END_DECLS
