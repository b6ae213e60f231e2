/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-sidebar.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_FINDER (jihua_finder_get_type ())

/* What a place is found with: words to search for and a filter, above the
 * sidebar, which makes way for results as long as anything is asked for. */
G_DECLARE_FINAL_TYPE (JihuaFinder, jihua_finder, JIHUA, FINDER, GtkBox)

GtkWidget    *jihua_finder_new          (JihuaDocument          *document);
JihuaSidebar *jihua_finder_get_sidebar  (JihuaFinder            *self);
void          jihua_finder_set_alone    (JihuaFinder            *self,
                                         gboolean                alone);
void          jihua_finder_start        (JihuaFinder            *self,
                                         const char             *words);
gboolean      jihua_finder_show_targets (JihuaFinder            *self,
                                         const char             *query,
                                         GError                **error);
gboolean      jihua_finder_type         (JihuaFinder            *self,
                                         GtkEventControllerKey  *controller);
void          jihua_finder_adopt        (JihuaFinder            *self,
                                         JihuaFinder            *old);

G_END_DECLS
