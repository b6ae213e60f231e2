/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void jihua_first_heading_show (GtkListView *list);

G_END_DECLS
