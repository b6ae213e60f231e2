/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-document.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_OVERVIEW_PAGE (jihua_overview_page_get_type ())

/* Where the whole plan stands as of the month, and what needs attention. */
G_DECLARE_FINAL_TYPE (JihuaOverviewPage, jihua_overview_page, JIHUA, OVERVIEW_PAGE, AdwBreakpointBin)

GtkWidget *jihua_overview_page_new (JihuaDocument *document);

G_END_DECLS
