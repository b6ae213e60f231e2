/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-json-cursor.h"
#include "jihua-ledger.h"

G_BEGIN_DECLS

JihuaChange *jihua_change_read (const JihuaJsonCursor *cursor,
                                JihuaPlan             *plan,
                                gboolean               authors);

G_END_DECLS
