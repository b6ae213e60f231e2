/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-standings.h"

G_BEGIN_DECLS

char *jihua_report_to_json (JihuaStandings *standings);
char *jihua_report_to_text (JihuaStandings *standings);

G_END_DECLS
