/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void jihua_toast_tell       (GtkWidget  *widget,
                             const char *title);
void jihua_toast_offer_undo (GtkWidget  *widget,
                             const char *title);

G_END_DECLS
