/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-period.h"

G_BEGIN_DECLS

GDate *jihua_date_parse         (const char   *text);
GDate *jihua_date_parse_input   (const char   *text,
                                 GError      **error);
char  *jihua_date_to_string     (const GDate  *date);
char  *jihua_date_format        (const GDate  *date);
GDate *jihua_date_end_of_period (JihuaPeriod   period);

G_END_DECLS
