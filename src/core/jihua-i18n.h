/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define JIHUA_PLAN_DOMAIN "jihua-plan"

const char *jihua_plan_gettext  (const char *official);
const char *jihua_plan_pgettext (const char *role,
                                 const char *subject,
                                 const char *official);
const char *jihua_plan_ngettext (const char *subject,
                                 const char *unit,
                                 gulong      n);

G_END_DECLS
