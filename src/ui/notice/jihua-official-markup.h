/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-target.h"

G_BEGIN_DECLS

char *jihua_official_markup      (const char  *official,
                                  const char  *shown);
char *jihua_official_markup_goal (JihuaTarget *target);

G_END_DECLS
