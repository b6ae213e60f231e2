/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-document.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_NOTICE_PAGE (jihua_notice_page_get_type ())

/* The notice that the plan was issued with: everything of it that is neither
 * chapter nor annex, and what was repaired in the whole source. */
G_DECLARE_FINAL_TYPE (JihuaNoticePage, jihua_notice_page, JIHUA, NOTICE_PAGE, AdwBreakpointBin)

GtkWidget *jihua_notice_page_new (JihuaDocument *document);

G_END_DECLS
