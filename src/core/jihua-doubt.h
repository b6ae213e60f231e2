/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-ledger.h"

G_BEGIN_DECLS

/**
 * JihuaDoubtYardstick:
 * @JIHUA_DOUBT_YEAR_BEFORE: the same period of the year before
 * @JIHUA_DOUBT_PERIOD_BEFORE: the latest figure before
 * @JIHUA_DOUBT_GOAL: the goal
 *
 * What a figure was compared with.
 */
typedef enum {
  JIHUA_DOUBT_YEAR_BEFORE,
  JIHUA_DOUBT_PERIOD_BEFORE,
  JIHUA_DOUBT_GOAL,
} JihuaDoubtYardstick;

#define JIHUA_N_DOUBT_YARDSTICKS (JIHUA_DOUBT_GOAL + 1)

/**
 * JihuaDoubt:
 * @yardstick: what the figure was compared with
 * @value: what that is
 * @period: the period of it; not set for the goal
 * @ratio: how many times it the figure is
 * @digits: by how many digits the decimal point may have slipped to the right;
 *   less than 0, to the left
 * @meant: the figure with the point put back
 *
 * Why a figure that is well formed may still be a slip of the finger.
 */
typedef struct {
  JihuaDoubtYardstick yardstick;
  JihuaDecimal        value;
  JihuaPeriod         period;
  double              ratio;
  int                 digits;
  JihuaDecimal        meant;
} JihuaDoubt;

gboolean jihua_doubt_find     (JihuaLedger      *ledger,
                               JihuaTarget      *target,
                               JihuaPeriod       through,
                               JihuaDecimal      value,
                               JihuaDoubt       *doubt);
char    *jihua_doubt_describe (const JihuaDoubt *self);
char    *jihua_doubt_ask      (JihuaLedger      *ledger,
                               JihuaTarget      *target,
                               JihuaPeriod       through,
                               JihuaDecimal      value);

G_END_DECLS
