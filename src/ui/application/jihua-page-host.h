/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-document.h"
#include "jihua-places.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_PAGE_HOST (jihua_page_host_get_type ())

/* Shows the page of the place where the window is, and remembers how the other
 * pages were left. */
G_DECLARE_FINAL_TYPE (JihuaPageHost, jihua_page_host, JIHUA, PAGE_HOST, AdwBin)

void        jihua_page_host_start      (JihuaPageHost *self,
                                        JihuaDocument *document,
                                        JihuaPlaces   *places);
GtkWidget  *jihua_page_host_get_page   (JihuaPageHost *self);
void        jihua_page_host_focus_page (JihuaPageHost *self);
void        jihua_page_host_forget     (JihuaPageHost *self,
                                        const char    *place);
void        jihua_page_host_adopt      (JihuaPageHost *self,
                                        JihuaPageHost *old);

G_END_DECLS
