/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-judgement.h"

G_BEGIN_DECLS

char *jihua_explain         (JihuaTarget          *target,
                             const JihuaJudgement *judgement);
char *jihua_format_quantity (JihuaDecimal          value,
                             const char           *unit);
char *jihua_format_gap      (JihuaDecimal          gap,
                             const char           *unit);
char *jihua_format_percent  (double                fraction);

G_END_DECLS
