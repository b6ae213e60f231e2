/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-ledger.h"
#include "jihua-standing.h"
#include "jihua-year-standings.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_STANDINGS (jihua_standings_get_type ())

/* The standings of every node of a ledger's plan as of one month, kept up to
 * date as the ledger changes. Views bind to the JihuaStanding of their node. */
G_DECLARE_FINAL_TYPE (JihuaStandings, jihua_standings, JIHUA, STANDINGS, GObject)

JihuaStandings *jihua_standings_new       (JihuaLedger    *ledger);
JihuaLedger    *jihua_standings_get_ledger (JihuaStandings *self);
JihuaPeriod     jihua_standings_get_as_of (JihuaStandings *self);
void            jihua_standings_set_as_of (JihuaStandings *self,
                                           JihuaPeriod     as_of);
JihuaStanding  *jihua_standings_lookup    (JihuaStandings *self,
                                           JihuaNode      *node);
JihuaDecimal    jihua_standings_get_tolerance (JihuaStandings *self,
                                               JihuaTarget    *target);
JihuaStanding  *jihua_standings_get_plan  (JihuaStandings *self);
JihuaYearStandings *jihua_standings_get_year (JihuaStandings *self);

G_END_DECLS
