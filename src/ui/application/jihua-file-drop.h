/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void jihua_file_drop_add (GtkWindow *window);

G_END_DECLS
