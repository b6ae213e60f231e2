/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-filter.h"
#include "jihua-plan.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_FILTER_CHIPS (jihua_filter_chips_get_type ())

/* What a filter asks for, a chip each. A chip goes away when it is clicked, and
 * with it what it asks for. */
G_DECLARE_FINAL_TYPE (JihuaFilterChips, jihua_filter_chips, JIHUA, FILTER_CHIPS, AdwBin)

void jihua_filter_chips_set_filter (JihuaFilterChips *self,
                                    JihuaFilter      *filter,
                                    JihuaPlan        *plan);

G_END_DECLS
