/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-standings.h"

G_BEGIN_DECLS

/**
 * JihuaSummary:
 * @total: all targets
 * @due: figures due as of the month, those of ties once
 * @reported: how many of them are there
 * @judged: targets with a verdict
 * @good: how many of these are achieved or on track
 * @behind: how many are behind or far behind
 * @missed: how many are not achieved
 *
 * The state of a plan in seven numbers.
 */
typedef struct {
  guint total;
  guint due;
  guint reported;
  guint judged;
  guint good;
  guint behind;
  guint missed;
} JihuaSummary;

void  jihua_summary_init     (JihuaSummary       *self,
                              JihuaStandings     *standings);
char *jihua_summary_describe (const JihuaSummary *self);

G_END_DECLS
