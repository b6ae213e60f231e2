/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-report-model.h"

G_BEGIN_DECLS

const char *jihua_report_menus_get_unit_label (const char       *unit);
void        jihua_report_menus_fill_units     (GMenu            *menu,
                                               JihuaReportModel *model);
void        jihua_report_menus_fill_periods   (GMenu            *menu,
                                               JihuaReportModel *model);
void        jihua_report_menus_fill_hints     (AdwWrapBox       *hints);

G_END_DECLS
