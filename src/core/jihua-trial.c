/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-trial.h"

#include "jihua-judge.h"

static void
copy_series (JihuaLedger *from,
             JihuaLedger *to,
             JihuaTarget *target,
             JihuaPeriod  except)
{
  GListModel *actuals = jihua_ledger_get_actuals_of (from, target);

  for (guint i = 0; i < g_list_model_get_n_items (actuals); i++) {
    g_autoptr (JihuaActual) actual = g_list_model_get_item (actuals, i);

    if (!jihua_period_equal (jihua_actual_get_through (actual), except))
      jihua_ledger_append_actual (to, actual);
  }
}

static JihuaTarget *
find_reference (JihuaLedger *ledger,
                JihuaTarget *target)
{
  const char *id = jihua_target_get_goal (target)->reference;

  return id != NULL ? jihua_plan_lookup_target (jihua_ledger_get_plan (ledger), id) : NULL;
}

static gboolean
share_figures (JihuaTarget *a,
               JihuaTarget *b)
{
  return g_str_equal (jihua_target_get_series_id (a), jihua_target_get_series_id (b));
}

/**
 * jihua_trial_judge:
 * @ledger: a ledger, which stays as it is
 * @target: a target of its plan
 * @through: a period of the plan's year
 * @value: a figure nobody has recorded
 *
 * Judges a target as of @through as if @value were its figure. A ledger of its
 * own with just the figures that matter keeps the rules in one place.
 *
 * Returns: (transfer full): the verdict and what it rests on
 */
JihuaJudgement *
jihua_trial_judge (JihuaLedger  *ledger,
                   JihuaTarget  *target,
                   JihuaPeriod   through,
                   JihuaDecimal  value)
{
  g_autoptr (JihuaLedger) trial = jihua_ledger_new (jihua_ledger_get_plan (ledger));
  JihuaTarget *reference = find_reference (ledger, target);
  g_autoptr (JihuaActual) actual = jihua_actual_new (jihua_target_get_series_id (target), through, value,
                                                     FALSE, NULL, NULL, NULL, NULL);

  copy_series (ledger, trial, target, through);
  if (reference != NULL && !share_figures (reference, target))
    copy_series (ledger, trial, reference, JIHUA_PERIOD_NONE);
  jihua_ledger_append_actual (trial, actual);

  return jihua_judge (trial, target, through);
}
