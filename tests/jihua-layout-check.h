/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

guint jihua_layout_check (GtkWidget  *root,
                          const char *where);

G_END_DECLS
