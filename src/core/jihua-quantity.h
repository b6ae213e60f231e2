/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-target.h"

G_BEGIN_DECLS

char *jihua_format_percent  (double        fraction);
char *jihua_format_rate     (JihuaDecimal  percent);
char *jihua_format_points   (JihuaDecimal  points);
char *jihua_format_number   (JihuaDecimal  value,
                             JihuaTarget  *target);
char *jihua_format_quantity (JihuaDecimal  value,
                             JihuaTarget  *target);
char *jihua_format_gap      (JihuaDecimal  gap,
                             JihuaTarget  *target);

G_END_DECLS
