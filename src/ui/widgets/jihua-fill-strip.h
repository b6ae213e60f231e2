/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define JIHUA_TYPE_FILL_STRIP (jihua_fill_strip_get_type ())

G_DECLARE_FINAL_TYPE (JihuaFillStrip, jihua_fill_strip, JIHUA, FILL_STRIP, GtkWidget)

G_END_DECLS
