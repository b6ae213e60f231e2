/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-year-standings.h"

#include <string.h>

#include "jihua-judge.h"

/**
 * JihuaYearStandings:
 *
 * The counts by status of a whole plan, as of every month of its year. A month
 * is judged when somebody first asks for it, and again after the ledger has
 * changed; who looks at one month does not pay for twelve.
 */

struct _JihuaYearStandings {
  GObject      parent_instance;

  JihuaLedger *ledger;
  gboolean     known[JIHUA_N_MONTHS];
  guint        counts[JIHUA_N_MONTHS][JIHUA_N_STATUSES];
};

enum {
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JihuaYearStandings, jihua_year_standings, G_TYPE_OBJECT)

static void
jihua_year_standings_finalize (GObject *object)
{
  JihuaYearStandings *self = JIHUA_YEAR_STANDINGS (object);

  g_clear_object (&self->ledger);

  G_OBJECT_CLASS (jihua_year_standings_parent_class)->finalize (object);
}

static void
jihua_year_standings_class_init (JihuaYearStandingsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = jihua_year_standings_finalize;

  /**
   * JihuaYearStandings::changed:
   * @self: the standings of the year
   *
   * Emitted when the counts of any month may have changed.
   */
  signals[CHANGED] =
    g_signal_new ("changed", JIHUA_TYPE_YEAR_STANDINGS, G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
jihua_year_standings_init (JihuaYearStandings *self)
{
}

static void
ledger_changed (JihuaYearStandings *self)
{
  memset (self->known, 0, sizeof self->known);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
judge_month (JihuaYearStandings *self,
             guint               month)
{
  JihuaPlan *plan = jihua_ledger_get_plan (self->ledger);
  GPtrArray *nodes = jihua_plan_get_nodes (plan);
  JihuaPeriod as_of = jihua_period_new (jihua_plan_get_year (plan), month);
  guint *counts = self->counts[month - 1];

  memset (counts, 0, sizeof self->counts[0]);

  for (guint i = 0; i < nodes->len; i++) {
    JihuaNode *node = g_ptr_array_index (nodes, i);
    g_autoptr (JihuaJudgement) judgement = NULL;

    if (!JIHUA_IS_TARGET (node))
      continue;

    judgement = jihua_judge (self->ledger, JIHUA_TARGET (node), as_of);
    counts[judgement->status]++;
  }

  self->known[month - 1] = TRUE;
}

/**
 * jihua_year_standings_new:
 * @ledger: a ledger
 *
 * Returns: (transfer full): how its plan stands as of every month
 */
JihuaYearStandings *
jihua_year_standings_new (JihuaLedger *ledger)
{
  JihuaYearStandings *self = g_object_new (JIHUA_TYPE_YEAR_STANDINGS, NULL);

  self->ledger = g_object_ref (ledger);
  g_signal_connect_object (ledger, "changed", G_CALLBACK (ledger_changed), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * jihua_year_standings_get_count:
 * @self: the standings of a year
 * @month: a month of the plan's year, 1 to 12
 * @status: a status
 *
 * Returns: how many of the targets have that status as of that month
 */
guint
jihua_year_standings_get_count (JihuaYearStandings *self,
                                guint               month,
                                JihuaStatus         status)
{
  g_return_val_if_fail (JIHUA_IS_YEAR_STANDINGS (self), 0);
  g_return_val_if_fail (month >= 1 && month <= JIHUA_N_MONTHS, 0);

  if (!self->known[month - 1])
    judge_month (self, month);

  return self->counts[month - 1][status];
}

/**
 * jihua_year_standings_get_good:
 * @self: the standings of a year
 * @month: a month of the plan's year, 1 to 12
 *
 * Returns: how many of the targets are achieved, basically achieved or on
 *   track as of that month
 */
guint
jihua_year_standings_get_good (JihuaYearStandings *self,
                               guint               month)
{
  guint good = 0;

  for (int status = 0; status < JIHUA_N_STATUSES; status++) {
    if (jihua_status_is_good ((JihuaStatus) status))
      good += jihua_year_standings_get_count (self, month, (JihuaStatus) status);
  }

  return good;
}

/**
 * jihua_year_standings_get_behind:
 * @self: the standings of a year
 * @month: a month of the plan's year, 1 to 12
 *
 * Returns: how many of the targets have a verdict and it is not good: behind,
 *   far behind or not achieved as of that month
 */
guint
jihua_year_standings_get_behind (JihuaYearStandings *self,
                                 guint               month)
{
  guint behind = 0;

  for (int status = 0; status < JIHUA_N_STATUSES; status++) {
    if (jihua_status_is_verdict ((JihuaStatus) status) && !jihua_status_is_good ((JihuaStatus) status))
      behind += jihua_year_standings_get_count (self, month, (JihuaStatus) status);
  }

  return behind;
}
