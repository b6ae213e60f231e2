/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-report-model.h"

G_BEGIN_DECLS

char *jihua_report_export_text (JihuaReportModel *model);

G_END_DECLS
