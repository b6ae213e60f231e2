/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-ledger.h"

G_BEGIN_DECLS

/**
 * JihuaUnitDue:
 * @unit: (nullable): the responsible unit; %NULL for targets without one
 * @reported: (element-type JihuaTarget): the targets and series of it whose
 *   figures are due and there, in the order of a reporting sheet
 * @unreported: (element-type JihuaTarget): those whose figures are due and not there
 *
 * What one responsible unit owes as of a month.
 */
typedef struct {
  char      *unit;
  GPtrArray *reported;
  GPtrArray *unreported;
} JihuaUnitDue;

void       jihua_unit_due_free    (JihuaUnitDue       *self);
guint      jihua_unit_due_count   (const JihuaUnitDue *self);
GPtrArray *jihua_unit_due_collect (JihuaLedger        *ledger,
                                   JihuaPeriod         as_of);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JihuaUnitDue, jihua_unit_due_free)

G_END_DECLS
