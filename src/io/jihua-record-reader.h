/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-json-cursor.h"
#include "jihua-ledger.h"

G_BEGIN_DECLS

void         jihua_records_read       (const JihuaJsonCursor *cursor,
                                       JihuaLedger           *ledger);
JihuaRecord *jihua_record_read_side   (const JihuaJsonCursor *change,
                                       const char            *member,
                                       JihuaRecordKind        kind,
                                       JihuaPlan             *plan,
                                       gboolean               authors);

G_END_DECLS
