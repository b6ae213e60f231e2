/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-standings.h"

G_BEGIN_DECLS

/**
 * JihuaUnitDue:
 * @unit: (nullable): the responsible unit; %NULL for targets without one
 * @standings: (element-type JihuaStanding): how its targets stand whose figures
 *   are due, first what is reported, then what is not, each in the order of a
 *   reporting sheet
 * @n_reported_standings: how many of @standings are reported
 * @n_due: how many figures are due, those of series with them
 * @n_unreported: how many of these are not reported
 *
 * What one responsible unit owes as of a month.
 */
typedef struct {
  char      *unit;
  GPtrArray *standings;
  guint      n_reported_standings;
  guint      n_due;
  guint      n_unreported;
} JihuaUnitDue;

void       jihua_unit_due_free    (JihuaUnitDue   *self);
GPtrArray *jihua_unit_due_collect (JihuaStandings *standings);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JihuaUnitDue, jihua_unit_due_free)

G_END_DECLS
