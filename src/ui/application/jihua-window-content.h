/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-document.h"
#include "jihua-places.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_WINDOW_CONTENT (jihua_window_content_get_type ())

/* Everything in a window. It is made anew when the language changes, and keeps
 * nothing that would be missed then. */
G_DECLARE_FINAL_TYPE (JihuaWindowContent, jihua_window_content, JIHUA, WINDOW_CONTENT, AdwBreakpointBin)

GtkWidget *jihua_window_content_new            (JihuaDocument      *document,
                                                JihuaPlaces        *places,
                                                GMenuModel         *recent);
void       jihua_window_content_show_page      (JihuaWindowContent *self);
GtkWidget *jihua_window_content_get_page       (JihuaWindowContent *self);
void       jihua_window_content_forget         (JihuaWindowContent *self,
                                                const char         *place);
void       jihua_window_content_focus_page     (JihuaWindowContent *self);
void       jihua_window_content_toggle_sidebar (JihuaWindowContent *self);
void       jihua_window_content_start_search   (JihuaWindowContent *self,
                                                const char         *words);
gboolean   jihua_window_content_show_targets   (JihuaWindowContent *self,
                                                const char         *query,
                                                GError            **error);
void       jihua_window_content_open_menu      (JihuaWindowContent *self);
void       jihua_window_content_add_toast      (JihuaWindowContent *self,
                                                AdwToast           *toast);
GStrv      jihua_window_content_dup_expanded   (JihuaWindowContent *self);
void       jihua_window_content_expand         (JihuaWindowContent *self,
                                                const char * const *ids);
void       jihua_window_content_reveal_place   (JihuaWindowContent *self);
void       jihua_window_content_adopt          (JihuaWindowContent *self,
                                                JihuaWindowContent *old);

G_END_DECLS
