/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-ledger.h"
#include "jihua-status.h"

G_BEGIN_DECLS

#define JIHUA_N_MONTHS 12

#define JIHUA_TYPE_YEAR_STANDINGS (jihua_year_standings_get_type ())

/* How many targets have which status as of each month of the plan's year. */
G_DECLARE_FINAL_TYPE (JihuaYearStandings, jihua_year_standings, JIHUA, YEAR_STANDINGS, GObject)

JihuaYearStandings *jihua_year_standings_new        (JihuaLedger        *ledger);
guint               jihua_year_standings_get_count  (JihuaYearStandings *self,
                                                     guint               month,
                                                     JihuaStatus         status);
guint               jihua_year_standings_get_good   (JihuaYearStandings *self,
                                                     guint               month);
guint               jihua_year_standings_get_behind (JihuaYearStandings *self,
                                                     guint               month);

G_END_DECLS
