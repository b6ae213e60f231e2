/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define JIHUA_TYPE_WIDE_BIN (jihua_wide_bin_get_type ())
G_DECLARE_FINAL_TYPE (JihuaWideBin, jihua_wide_bin, JIHUA, WIDE_BIN, GtkWidget)

G_END_DECLS
