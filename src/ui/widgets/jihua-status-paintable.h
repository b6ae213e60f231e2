/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-status.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_STATUS_PAINTABLE (jihua_status_paintable_get_type ())

G_DECLARE_FINAL_TYPE (JihuaStatusPaintable, jihua_status_paintable, JIHUA, STATUS_PAINTABLE, GObject)

GdkPaintable *jihua_status_paintable_new        (JihuaStatus           status,
                                                 gboolean              overruled);

G_END_DECLS
