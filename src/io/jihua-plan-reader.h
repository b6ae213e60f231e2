/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-json-cursor.h"
#include "jihua-plan.h"

G_BEGIN_DECLS

JihuaPlan *jihua_plan_read  (const JihuaJsonCursor *cursor);
JihuaPlan *jihua_plan_parse (GBytes                *bytes,
                             const char            *name,
                             GError               **error);

G_END_DECLS
