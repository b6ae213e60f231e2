/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-document.h"
#include "jihua-target-list.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_UNITS_PAGE (jihua_units_page_get_type ())

/* The units of the plan, and the targets that have none yet. */
G_DECLARE_FINAL_TYPE (JihuaUnitsPage, jihua_units_page, JIHUA, UNITS_PAGE, AdwBreakpointBin)

GtkListBox      *jihua_units_page_get_units   (JihuaUnitsPage *self);
JihuaTargetList *jihua_units_page_get_without (JihuaUnitsPage *self);

G_END_DECLS
