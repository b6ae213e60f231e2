/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-window.h"

G_BEGIN_DECLS

/**
 * JihuaTourVisit:
 * @widget: what is shown: a window, a dialog, a popover
 * @name: what to call it
 * @data: data of the visitor
 *
 * Looks at one stop of a tour.
 */
typedef void (*JihuaTourVisit) (GtkWidget  *widget,
                                const char *name,
                                gpointer    data);

/**
 * JihuaTourRoute:
 * @JIHUA_TOUR_PAGES: the pages only
 * @JIHUA_TOUR_DIALOGS: also dialogs
 * @JIHUA_TOUR_EVERYTHING: also dialogs, and what opens from buttons
 *
 * How much a tour shows.
 */
typedef enum {
  JIHUA_TOUR_PAGES,
  JIHUA_TOUR_DIALOGS,
  JIHUA_TOUR_EVERYTHING,
} JihuaTourRoute;

void jihua_tour (JihuaWindow    *window,
                 JihuaTourRoute  route,
                 JihuaTourVisit  visit,
                 gpointer        data);

G_END_DECLS
