/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-json-cursor.h"
#include "jihua-ledger.h"

G_BEGIN_DECLS

JihuaLedger *jihua_ledger_read  (const JihuaJsonCursor *cursor);
void         jihua_actuals_read (const JihuaJsonCursor *cursor,
                                 JihuaLedger           *ledger);

G_END_DECLS
