/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-attention.h"

#include <math.h>

#include "jihua-judge.h"

/* A dated milestone is brought up this long before it falls due. */
#define DAYS_AHEAD 62

static gboolean
is_short (JihuaStatus status)
{
  return status == JIHUA_STATUS_BEHIND || status == JIHUA_STATUS_FAR_BEHIND || status == JIHUA_STATUS_MISSED;
}

static gboolean
was_short_before (JihuaLedger   *ledger,
                  JihuaStanding *standing)
{
  JihuaTarget *target = JIHUA_TARGET (jihua_standing_get_node (standing));
  JihuaJudgement *judgement = jihua_standing_get_judgement (standing);
  g_autoptr (JihuaJudgement) before = NULL;

  if (judgement == NULL || judgement->last_known == NULL)
    return FALSE;

  before = jihua_judge (ledger, target, jihua_actual_get_through (judgement->last_known));

  return is_short (before->status);
}

static gboolean
is_soon_due (JihuaStandings *standings,
             JihuaStanding  *standing)
{
  JihuaTarget *target = JIHUA_TARGET (jihua_standing_get_node (standing));
  const JihuaGoal *goal = jihua_target_get_goal (target);
  JihuaPeriod as_of = jihua_standings_get_as_of (standings);
  GDate end;

  if (goal->due == NULL || !jihua_period_is_set (as_of))
    return FALSE;

  g_date_clear (&end, 1);
  g_date_set_dmy (&end, g_date_get_days_in_month (as_of.month, as_of.year), as_of.month, as_of.year);

  return g_date_days_between (&end, goal->due) <= DAYS_AHEAD;
}

static gboolean
needs_attention (JihuaStandings *standings,
                 JihuaStanding  *standing)
{
  JihuaTarget *target = JIHUA_TARGET (jihua_standing_get_node (standing));
  JihuaStatus status = jihua_standing_get_status (standing);

  /* The same promise is shown once, where it is entered. */
  if (jihua_target_get_tie (target) != NULL)
    return FALSE;

  switch (status) {
  case JIHUA_STATUS_MISSED:
  case JIHUA_STATUS_FAR_BEHIND:
  case JIHUA_STATUS_BEHIND:
    return TRUE;
  case JIHUA_STATUS_NOT_REPORTED:
    return was_short_before (jihua_standings_get_ledger (standings), standing);
  case JIHUA_STATUS_NOT_STARTED:
  case JIHUA_STATUS_UNDER_WAY:
    return is_soon_due (standings, standing);
  case JIHUA_STATUS_ACHIEVED:
  case JIHUA_STATUS_BASICALLY_ACHIEVED:
  case JIHUA_STATUS_ON_TRACK:
  case JIHUA_STATUS_AWAITING_RELEASE:
  case JIHUA_STATUS_AWAITING_ASSIGNMENT:
  case JIHUA_STATUS_NO_REFERENCE:
  default:
    return FALSE;
  }
}

/* How much of the goal, or of the pace, is lacking: comparable across units. */
static double
get_shortfall (JihuaStanding *standing)
{
  JihuaJudgement *judgement = jihua_standing_get_judgement (standing);
  double yardstick;

  if (judgement == NULL)
    return 0.0;
  if (judgement->has_pace && judgement->has_progress)
    return judgement->pace - judgement->progress;
  if (!judgement->has_gap)
    return 0.0;

  yardstick = fabs (jihua_decimal_to_double (judgement->yardstick));

  return fabs (jihua_decimal_to_double (judgement->gap)) / fmax (yardstick, 1.0);
}

static int
compare_need (gconstpointer a,
              gconstpointer b)
{
  JihuaStanding *first = *(JihuaStanding * const *) a;
  JihuaStanding *second = *(JihuaStanding * const *) b;
  int urgency = jihua_status_get_urgency (jihua_standing_get_status (second))
                - jihua_status_get_urgency (jihua_standing_get_status (first));
  double shortfall = get_shortfall (second) - get_shortfall (first);

  if (urgency != 0)
    return urgency;

  return (shortfall > 0.0) - (shortfall < 0.0);
}

/**
 * jihua_attention_collect:
 * @standings: the standings
 * @targets: (element-type JihuaStanding): how the targets stand, in the order of the plan
 *
 * Picks what somebody should look at: what is short of its goal or pace, what is
 * due, unreported and was short when last heard of, and milestones that fall
 * due soon. The worst comes first.
 *
 * Returns: (transfer full) (element-type JihuaStanding): the standings
 */
GPtrArray *
jihua_attention_collect (JihuaStandings *standings,
                         GListModel     *targets)
{
  g_autoptr (GPtrArray) needy = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (targets); i++) {
    g_autoptr (JihuaStanding) standing = g_list_model_get_item (targets, i);

    if (needs_attention (standings, standing))
      g_ptr_array_add (needy, g_steal_pointer (&standing));
  }

  g_ptr_array_sort (needy, compare_need);

  return g_steal_pointer (&needy);
}
