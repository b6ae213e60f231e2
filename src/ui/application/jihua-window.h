/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-document.h"
#include "jihua-places.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_WINDOW (jihua_window_get_type ())

/* The window of one document. It knows where the user is and has been; what
 * is shown of that is its content, which is made anew for another language. */
G_DECLARE_FINAL_TYPE (JihuaWindow, jihua_window, JIHUA, WINDOW, AdwApplicationWindow)

JihuaWindow   *jihua_window_new          (GtkApplication *application,
                                          JihuaDocument  *document,
                                          GSettings      *settings,
                                          GMenuModel     *recent);
JihuaDocument *jihua_window_get_document (JihuaWindow    *self);
JihuaPlaces   *jihua_window_get_places   (JihuaWindow    *self);
void           jihua_window_commit       (JihuaWindow    *self);
gboolean       jihua_window_holds_file   (JihuaWindow    *self,
                                          GFile          *file);
void           jihua_window_go_to        (JihuaWindow    *self,
                                          const char     *place);
void           jihua_window_show_passage (JihuaWindow    *self,
                                          const char     *place,
                                          const char     *words,
                                          gboolean        note);
GtkWidget     *jihua_window_get_page     (JihuaWindow    *self);
void           jihua_window_focus_page   (JihuaWindow    *self);
void           jihua_window_toggle_sidebar (JihuaWindow  *self);
void           jihua_window_start_search (JihuaWindow    *self,
                                          const char     *words);
void           jihua_window_show_targets (JihuaWindow    *self,
                                          const char     *query);
void           jihua_window_open_menu    (JihuaWindow    *self);
void           jihua_window_add_toast    (JihuaWindow    *self,
                                          AdwToast       *toast);
void           jihua_window_rebuild      (JihuaWindow    *self);

G_END_DECLS
