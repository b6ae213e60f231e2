/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-standing-closures.h"

#include <glib/gi18n-lib.h>

#include "jihua-explain.h"

static JihuaActual *
shown_actual (JihuaJudgement *judgement)
{
  if (judgement == NULL)
    return NULL;

  return judgement->actual != NULL ? judgement->actual : judgement->last_known;
}

/**
 * jihua_closure_value:
 * @self: the template, not used
 * @standing: (nullable): how a target stands
 * @judgement: (nullable): its judgement
 *
 * Returns: (transfer full): the figure that was judged, else the last one known;
 *   a dash where a figure could stand and none does
 */
char *
jihua_closure_value (gpointer        self,
                     JihuaStanding  *standing,
                     JihuaJudgement *judgement)
{
  JihuaActual *actual = shown_actual (judgement);
  JihuaNode *node = standing != NULL ? jihua_standing_get_node (standing) : NULL;

  if (actual != NULL && JIHUA_IS_TARGET (node))
    return jihua_format_number (jihua_actual_get_value (actual), JIHUA_TARGET (node));

  if (JIHUA_IS_TARGET (node) && jihua_goal_is_event (jihua_target_get_goal (JIHUA_TARGET (node))))
    return g_strdup ("");

  return g_strdup ("—");
}

/**
 * jihua_closure_is_current:
 * @self: the template, not used
 * @judgement: (nullable): a judgement
 *
 * Returns: whether the figure shown is the one that was judged, not an earlier one
 */
gboolean
jihua_closure_is_current (gpointer        self,
                          JihuaJudgement *judgement)
{
  return judgement != NULL && judgement->actual != NULL;
}

/**
 * jihua_closure_period:
 * @self: the template, not used
 * @judgement: (nullable): a judgement
 *
 * Returns: (transfer full): the period of the figure shown, “Jan–Sep”; empty
 *   without a figure
 */
char *
jihua_closure_period (gpointer        self,
                      JihuaJudgement *judgement)
{
  JihuaActual *actual = shown_actual (judgement);
  JihuaPeriod through;

  if (actual == NULL)
    return g_strdup ("");

  through = jihua_actual_get_through (actual);
  if (through.month == 12)
    return g_strdup (C_("period", "Full year"));

  return g_strdup (jihua_period_get_label (through));
}

/**
 * jihua_closure_goal_value:
 * @self: the template, not used
 * @standing: (nullable): how a target stands
 *
 * Returns: (transfer full): “/ 100”, to stand after the actual; empty when the
 *   goal is no number
 */
char *
jihua_closure_goal_value (gpointer       self,
                          JihuaStanding *standing)
{
  g_autofree char *value = NULL;
  const JihuaGoal *goal;
  JihuaNode *node = standing != NULL ? jihua_standing_get_node (standing) : NULL;

  if (!JIHUA_IS_TARGET (node))
    return g_strdup ("");

  goal = jihua_target_get_goal (JIHUA_TARGET (node));
  if (goal->value == NULL)
    return g_strdup ("");

  value = jihua_format_number (*goal->value, JIHUA_TARGET (node));

  /* Translators: follows an actual value; %s is the value of the goal */
  return g_strdup_printf (C_("goal", "/ %s"), value);
}

/* Half of a growth rate is no achievement of half the goal. */
static gboolean
adds_up (JihuaTarget *target)
{
  JihuaAccumulation accumulation = jihua_target_get_accumulation (target);

  return (accumulation == JIHUA_ACCUMULATION_CUMULATIVE || accumulation == JIHUA_ACCUMULATION_LEVEL)
         && jihua_target_get_goal (target)->direction == JIHUA_DIRECTION_FLOOR;
}

/**
 * jihua_closure_percent:
 * @self: the template, not used
 * @standing: (nullable): how a target stands
 * @judgement: (nullable): its judgement
 *
 * Returns: (transfer full): how much of the goal is reached, “94.8%”; empty
 *   when that would mean nothing, as for a growth rate
 */
char *
jihua_closure_percent (gpointer        self,
                       JihuaStanding  *standing,
                       JihuaJudgement *judgement)
{
  JihuaNode *node = standing != NULL ? jihua_standing_get_node (standing) : NULL;

  if (judgement == NULL || !judgement->has_progress || !JIHUA_IS_TARGET (node) || !adds_up (JIHUA_TARGET (node)))
    return g_strdup ("");

  return jihua_format_percent (judgement->progress);
}

/**
 * jihua_closure_status_label:
 * @self: the template, not used
 * @status: a status
 *
 * Returns: (transfer full): its name in the user's language
 */
char *
jihua_closure_status_label (gpointer    self,
                            JihuaStatus status)
{
  return g_strdup (jihua_status_get_label (status));
}

/**
 * jihua_closure_explanation:
 * @self: the template, not used
 * @standing: (nullable): how a target stands
 * @judgement: (nullable): its judgement
 *
 * Returns: (transfer full): why it stands so, in one sentence; empty for a section
 */
char *
jihua_closure_explanation (gpointer        self,
                           JihuaStanding  *standing,
                           JihuaJudgement *judgement)
{
  JihuaNode *node = standing != NULL ? jihua_standing_get_node (standing) : NULL;

  if (judgement == NULL || !JIHUA_IS_TARGET (node))
    return g_strdup ("");

  return jihua_explain (JIHUA_TARGET (node), judgement);
}
