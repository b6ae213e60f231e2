/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-ledger.h"
#include "jihua-status.h"

G_BEGIN_DECLS

/**
 * JihuaPeriodStanding:
 * @due: whether a figure is there or should be by now
 * @judged: whether @status says anything about the period
 * @status: how the target stood at the period
 * @verdict: the status in the user's language, “Not due”, or nothing
 *
 * How one period of a target stands.
 */
typedef struct {
  gboolean     due;
  gboolean     judged;
  JihuaStatus  status;
  const char  *verdict;
} JihuaPeriodStanding;

JihuaPeriodStanding jihua_period_standing_find (JihuaLedger *ledger,
                                                JihuaTarget *target,
                                                JihuaPeriod  period,
                                                JihuaPeriod  as_of);

G_END_DECLS
