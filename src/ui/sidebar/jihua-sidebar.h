/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-document.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_SIDEBAR (jihua_sidebar_get_type ())

/* The tree of the plan, and above it the pages that belong to no node. What is
 * selected is asked for by the actions win.open-node and win.show-page; the
 * place to show as selected is set from outside. */
G_DECLARE_FINAL_TYPE (JihuaSidebar, jihua_sidebar, JIHUA, SIDEBAR, GtkBox)

const char *jihua_sidebar_get_place     (JihuaSidebar       *self);
void        jihua_sidebar_set_place     (JihuaSidebar       *self,
                                         const char         *place);
void        jihua_sidebar_set_alone     (JihuaSidebar       *self,
                                         gboolean            alone);
void        jihua_sidebar_reveal_place  (JihuaSidebar       *self);
void        jihua_sidebar_focus_place   (JihuaSidebar       *self);
GStrv       jihua_sidebar_dup_expanded  (JihuaSidebar       *self);
void        jihua_sidebar_expand        (JihuaSidebar       *self,
                                         const char * const *ids);

G_END_DECLS
