/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-annex-table.h"
#include "jihua-document.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_ANNEX_PAGE (jihua_annex_page_get_type ())

/* The annex table with the counts of its targets by status. */
G_DECLARE_FINAL_TYPE (JihuaAnnexPage, jihua_annex_page, JIHUA, ANNEX_PAGE, AdwBreakpointBin)

GtkWidget       *jihua_annex_page_new       (JihuaDocument  *document);
JihuaAnnexTable *jihua_annex_page_get_table (JihuaAnnexPage *self);
GtkWidget       *jihua_annex_page_get_chip  (JihuaAnnexPage *self,
                                             JihuaStatus     status);

G_END_DECLS
