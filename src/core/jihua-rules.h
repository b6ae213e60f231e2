/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-decimal.h"

G_BEGIN_DECLS

/**
 * JihuaRules:
 * @tolerance_rate: tolerance of rates, shares, averages and reductions, in points
 * @tolerance_count: tolerance of counts and levels, in percent of the goal
 * @behind: gap to the pace from which a total of the year is behind, in points
 * @far_behind: gap to the pace over which it is far behind, in points
 * @first_month: the first month of the year that monthly figures are due for;
 *   the statistical offices publish January and February together
 *
 * The rules of a plan that its targets are judged by.
 */
typedef struct {
  JihuaDecimal tolerance_rate;
  JihuaDecimal tolerance_count;
  JihuaDecimal behind;
  JihuaDecimal far_behind;
  guint        first_month;
} JihuaRules;

void jihua_rules_init_default (JihuaRules *self);

G_END_DECLS
