/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define JIHUA_PLAN_DOMAIN "jihua-plan"

const char *jihua_plan_gettext (const char *official);

G_END_DECLS
