/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-ledger.h"

G_BEGIN_DECLS

/**
 * JihuaDue:
 * @target: the target or series
 * @period: the last period whose figure must be there by now
 * @reported: whether it is there, or a later one
 *
 * A figure that is due.
 */
typedef struct {
  JihuaTarget *target;
  JihuaPeriod  period;
  gboolean     reported;
} JihuaDue;

GPtrArray *jihua_due_list_targets     (JihuaPlan   *plan);
gboolean   jihua_due_find             (JihuaLedger *ledger,
                                       JihuaTarget *target,
                                       JihuaPeriod  as_of,
                                       JihuaDue    *due);
GArray    *jihua_due_list             (JihuaLedger *ledger,
                                       JihuaPeriod  as_of);
guint      jihua_due_count_unreported (JihuaLedger *ledger,
                                       JihuaPeriod  as_of);

G_END_DECLS
