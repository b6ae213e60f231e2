/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-document.h"

G_BEGIN_DECLS

void jihua_worked_ledger_record       (JihuaDocument *document);
void jihua_worked_ledger_assign_units (JihuaDocument *document);

G_END_DECLS
