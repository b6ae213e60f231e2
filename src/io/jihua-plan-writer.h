/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "jihua-plan.h"

G_BEGIN_DECLS

void jihua_plan_write (JihuaPlan   *plan,
                       JsonBuilder *builder);

G_END_DECLS
