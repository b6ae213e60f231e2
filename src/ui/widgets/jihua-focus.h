/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean jihua_focus_move_within (GtkWidget        *widget,
                                  GtkDirectionType  direction);

G_END_DECLS
