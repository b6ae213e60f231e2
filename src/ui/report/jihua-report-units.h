/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-ledger.h"

G_BEGIN_DECLS

/**
 * JihuaReportUnit:
 * @name: the responsible unit; empty for targets without one
 * @n_reported: how many of the figures that are due of it are there
 * @n_due: how many are due
 *
 * How far a responsible unit is with a period.
 */
typedef struct {
  char  *name;
  guint  n_reported;
  guint  n_due;
} JihuaReportUnit;

GPtrArray *jihua_report_list_units (JihuaLedger *ledger,
                                    JihuaPeriod  period);

G_END_DECLS
