/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "jihua-ledger.h"

G_BEGIN_DECLS

void jihua_ledger_write (JihuaLedger *ledger,
                         JsonBuilder *builder);
void jihua_change_write (JihuaChange *change,
                         gboolean     authors,
                         JsonBuilder *builder);

G_END_DECLS
