/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-document.h"
#include "jihua-filter.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_FILTER_POPOVER (jihua_filter_popover_get_type ())

/* Where a filter is put together: statuses, responsible units, kinds of goal,
 * and how many targets there are of each. */
G_DECLARE_FINAL_TYPE (JihuaFilterPopover, jihua_filter_popover, JIHUA, FILTER_POPOVER, GtkPopover)

GtkWidget *jihua_filter_popover_new (JihuaDocument *document,
                                     JihuaFilter   *filter);

G_END_DECLS
