/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-document.h"
#include "jihua-official-text.h"
#include "jihua-target-list.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_SECTION_PAGE (jihua_section_page_get_type ())

/* A chapter, a measure, a category of the annex or a split row of it: its
 * official text, what is in it and how that stands. */
G_DECLARE_FINAL_TYPE (JihuaSectionPage, jihua_section_page, JIHUA, SECTION_PAGE, AdwBreakpointBin)

GtkWidget         *jihua_section_page_new               (JihuaDocument    *document,
                                                         JihuaSection     *section);
JihuaOfficialText *jihua_section_page_get_official_text (JihuaSectionPage *self);
JihuaOfficialText *jihua_section_page_get_translation   (JihuaSectionPage *self);
JihuaTargetList   *jihua_section_page_get_target_list   (JihuaSectionPage *self);

G_END_DECLS
