/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Where in a page the user is: how far it is scrolled, and what has the
 * focus. Taken from one widget, it fits another that is made alike. */
typedef struct _JihuaViewState JihuaViewState;

JihuaViewState *jihua_view_state_new            (GtkWidget      *widget);
void            jihua_view_state_free           (JihuaViewState *self);
void            jihua_view_state_restore_scroll (JihuaViewState *self,
                                                 GtkWidget      *widget);
gboolean        jihua_view_state_restore_focus  (JihuaViewState *self,
                                                 GtkWidget      *widget);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JihuaViewState, jihua_view_state_free)

G_END_DECLS
