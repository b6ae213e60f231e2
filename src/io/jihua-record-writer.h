/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "jihua-ledger.h"

G_BEGIN_DECLS

void jihua_records_write      (JihuaLedger *ledger,
                               JsonBuilder *builder);
void jihua_record_write_place (JihuaRecord *record,
                               JsonBuilder *builder);
void jihua_record_write_facts (JihuaRecord *record,
                               gboolean     authors,
                               JsonBuilder *builder);

G_END_DECLS
