/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-rules.h"

/**
 * jihua_rules_init_default:
 * @self: rules to fill in
 *
 * Sets the rules a plan has unless it says otherwise. The gaps of 10 and 30
 * points are the ones a city development and reform commission published.
 */
void
jihua_rules_init_default (JihuaRules *self)
{
  self->tolerance_rate = (JihuaDecimal) { 200000, 1 };
  self->tolerance_count = (JihuaDecimal) { 2000000, 0 };
  self->behind = (JihuaDecimal) { 10000000, 0 };
  self->far_behind = (JihuaDecimal) { 30000000, 0 };
  self->first_month = 2;
}
