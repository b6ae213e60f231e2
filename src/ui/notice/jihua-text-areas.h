/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GArray *jihua_text_areas_find (GtkLabel        *label,
                               guint            start,
                               guint            end,
                               graphene_rect_t *bounds);

G_END_DECLS
