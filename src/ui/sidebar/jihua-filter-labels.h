/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-filter.h"
#include "jihua-plan.h"

G_BEGIN_DECLS

const char *jihua_filter_get_unit_label    (const char  *unit);
char       *jihua_filter_dup_section_label (JihuaPlan   *plan,
                                            const char  *section);
char       *jihua_filter_dup_summary       (JihuaFilter *filter,
                                            JihuaPlan   *plan);

G_END_DECLS
