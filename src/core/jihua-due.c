/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-due.h"

#include "jihua-judge.h"

/* A tied target is reported with the one it is tied to; a deed has no figure. */
static gboolean
has_figures (JihuaTarget *target)
{
  return jihua_target_get_tie (target) == NULL
      && !jihua_goal_is_event (jihua_target_get_goal (target));
}

static gboolean
is_in_annex (JihuaPlan *plan,
             JihuaNode *node)
{
  JihuaNode *annex = JIHUA_NODE (jihua_plan_get_annex (plan));

  while (node != NULL && node != annex)
    node = jihua_node_get_parent (node);

  return node != NULL && annex != NULL;
}

static void
add_targets (JihuaPlan *plan,
             gboolean   annex,
             GPtrArray *targets)
{
  GPtrArray *nodes = jihua_plan_get_nodes (plan);

  for (guint i = 0; i < nodes->len; i++) {
    JihuaNode *node = g_ptr_array_index (nodes, i);

    if (JIHUA_IS_TARGET (node) && has_figures (JIHUA_TARGET (node)) && is_in_annex (plan, node) == annex)
      g_ptr_array_add (targets, node);
  }
}

/**
 * jihua_due_list_targets:
 * @plan: a plan
 *
 * Lists what figures are reported for, each once: the annex, the measures, and
 * the series that goals are compared with beyond the plan.
 *
 * Returns: (transfer container) (element-type JihuaTarget): the targets and
 *   series, in the order of a reporting sheet
 */
GPtrArray *
jihua_due_list_targets (JihuaPlan *plan)
{
  GPtrArray *targets = g_ptr_array_new ();
  GListModel *series = jihua_plan_get_series (plan);

  add_targets (plan, TRUE, targets);
  add_targets (plan, FALSE, targets);
  for (guint i = 0; i < g_list_model_get_n_items (series); i++) {
    g_autoptr (JihuaTarget) target = g_list_model_get_item (series, i);

    /* The plan holds it. */
    if (has_figures (target))
      g_ptr_array_add (targets, target);
  }

  return targets;
}

/**
 * jihua_due_find:
 * @ledger: the ledger
 * @target: a target of its plan with figures, or a series
 * @as_of: a month
 * @due: (out caller-allocates): what is due
 *
 * A figure is there if one as recent as the last one due is recorded, whatever
 * a person made of the verdict.
 *
 * Returns: whether a figure of @target is due as of the month; @due is set only then
 */
gboolean
jihua_due_find (JihuaLedger *ledger,
                JihuaTarget *target,
                JihuaPeriod  as_of,
                JihuaDue    *due)
{
  const JihuaRules *rules = jihua_plan_get_rules (jihua_ledger_get_plan (ledger));
  JihuaPeriod period = jihua_judge_due_period (target, rules, as_of);
  JihuaActual *latest;

  if (!jihua_period_is_set (period))
    return FALSE;

  latest = jihua_ledger_find_latest (ledger, target, as_of);
  *due = (JihuaDue) {
    .target = target,
    .period = period,
    .reported = latest != NULL && jihua_period_compare (jihua_actual_get_through (latest), period) >= 0,
  };

  return TRUE;
}

/**
 * jihua_due_list:
 * @ledger: the ledger
 * @as_of: a month of the plan's year
 *
 * Lists the figures that must be there as of a month. Whatever counts figures –
 * the overview, the sidebar, the reporting sheet – counts these.
 *
 * Returns: (transfer full) (element-type JihuaDue): them, in the order of
 *   jihua_due_list_targets()
 */
GArray *
jihua_due_list (JihuaLedger *ledger,
                JihuaPeriod  as_of)
{
  g_autoptr (GPtrArray) targets = jihua_due_list_targets (jihua_ledger_get_plan (ledger));
  GArray *dues = g_array_new (FALSE, FALSE, sizeof (JihuaDue));

  for (guint i = 0; i < targets->len; i++) {
    JihuaDue due;

    if (jihua_due_find (ledger, g_ptr_array_index (targets, i), as_of, &due))
      g_array_append_val (dues, due);
  }

  return dues;
}

/**
 * jihua_due_count_unreported:
 * @ledger: the ledger
 * @as_of: a month of the plan's year
 *
 * Returns: how many of the figures that are due as of the month are not there
 */
guint
jihua_due_count_unreported (JihuaLedger *ledger,
                            JihuaPeriod  as_of)
{
  g_autoptr (GArray) dues = jihua_due_list (ledger, as_of);
  guint n_unreported = 0;

  for (guint i = 0; i < dues->len; i++)
    n_unreported += !g_array_index (dues, JihuaDue, i).reported;

  return n_unreported;
}
