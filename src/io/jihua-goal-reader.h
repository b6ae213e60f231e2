/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-goal.h"
#include "jihua-json-cursor.h"

G_BEGIN_DECLS

JihuaGoal *jihua_goal_read (const JihuaJsonCursor *target);

G_END_DECLS
