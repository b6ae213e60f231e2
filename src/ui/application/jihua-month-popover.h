/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-document.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_MONTH_POPOVER (jihua_month_popover_get_type ())

/* The twelve months of the plan's year, each with how the targets stood. */
G_DECLARE_FINAL_TYPE (JihuaMonthPopover, jihua_month_popover, JIHUA, MONTH_POPOVER, GtkPopover)

GtkWidget *jihua_month_popover_new (JihuaDocument *document);

G_END_DECLS
