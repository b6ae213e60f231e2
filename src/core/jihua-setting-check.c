/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-setting.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#define MAX_LAG 24 /* months */

static gboolean
refuse (GError     **error,
        const char  *message)
{
  g_set_error_literal (error, JIHUA_SETTING_ERROR, JIHUA_SETTING_ERROR_VALUE, message);
  return FALSE;
}

/* Goals whose words leave open whether more or less is better. */
static gboolean
has_open_direction (JihuaGoalKind kind)
{
  return kind == JIHUA_GOAL_ABOUT
      || kind == JIHUA_GOAL_HOLD
      || kind == JIHUA_GOAL_IN_STEP_WITH
      || kind == JIHUA_GOAL_STABLE
      || kind == JIHUA_GOAL_ASSIGNED;
}

static gboolean
applies_to_target (JihuaSetting  self,
                   JihuaTarget  *target)
{
  const JihuaGoal *goal = jihua_target_get_goal (target);

  switch ((int) self) {
    case JIHUA_SETTING_VALUE:
      return goal->kind == JIHUA_GOAL_ASSIGNED;
    case JIHUA_SETTING_DIRECTION:
      return has_open_direction (goal->kind);
    case JIHUA_SETTING_TOLERANCE:
      return goal->kind != JIHUA_GOAL_NONE && !jihua_goal_is_event (goal);
    case JIHUA_SETTING_PHASING:
      return goal->value && jihua_target_get_accumulation (target) == JIHUA_ACCUMULATION_CUMULATIVE;
    case JIHUA_SETTING_ACCUMULATION:
      return !jihua_goal_is_event (goal);
    case JIHUA_SETTING_TIE:
      return goal->kind != JIHUA_GOAL_NONE;
    default:
      return TRUE;
  }
}

/**
 * jihua_setting_applies:
 * @self: a setting
 * @node: (nullable): a node; %NULL for the plan as a whole
 *
 * Returns: whether the node has such a setting
 */
gboolean
jihua_setting_applies (JihuaSetting  self,
                       JihuaNode    *node)
{
  if (jihua_setting_is_rule (self) || node == NULL)
    return jihua_setting_is_rule (self) && node == NULL;
  if (self == JIHUA_SETTING_RESPONSIBLE || self == JIHUA_SETTING_COOPERATING)
    return TRUE;

  return JIHUA_IS_TARGET (node) && applies_to_target (self, JIHUA_TARGET (node));
}

static gboolean
check_unit (const char  *value,
            GError     **error)
{
  if (value == NULL || (*value != '\0' && strpbrk (value, "\r\n\t") == NULL))
    return TRUE;

  return refuse (error, _("Write the name of the unit in one line."));
}

static gboolean
check_amount (const char  *value,
              GError     **error)
{
  JihuaDecimal decimal;

  if (value && jihua_decimal_parse (value, &decimal) && decimal.millionths >= 0)
    return TRUE;

  return refuse (error, _("A number that is not below 0 is expected here."));
}

static gboolean
check_number (const char  *value,
              GError     **error)
{
  JihuaDecimal decimal;

  if (value == NULL || jihua_decimal_parse (value, &decimal))
    return TRUE;

  return refuse (error, _("A number is expected here."));
}

static gboolean
check_range (const char  *value,
             guint        from,
             guint        to,
             GError     **error)
{
  guint64 number;
  g_autofree char *message = NULL;

  if (value && g_ascii_string_to_unsigned (value, 10, from, to, &number, NULL))
    return TRUE;

  message = g_strdup_printf (_("A whole number from %1$u to %2$u is expected here."), from, to);
  return refuse (error, message);
}

static gboolean
check_choice (JihuaSetting   self,
              const char    *value,
              GError       **error)
{
  JihuaAccumulation accumulation;
  JihuaFrequency frequency;
  JihuaDirection direction;
  gboolean known = value
    && ((self == JIHUA_SETTING_ACCUMULATION && jihua_accumulation_from_nick (value, &accumulation))
        || (self == JIHUA_SETTING_FREQUENCY && jihua_frequency_from_nick (value, &frequency))
        || (self == JIHUA_SETTING_DIRECTION && jihua_direction_from_nick (value, &direction)));

  return known || refuse (error, _("This is none of the values the setting can have."));
}

/* The thresholds must stay in order. */
static gboolean
check_threshold (JihuaSetting   self,
                 JihuaPlan     *plan,
                 const char    *value,
                 GError       **error)
{
  const JihuaRules *rules = jihua_plan_get_rules (plan);
  JihuaDecimal decimal;
  int order;

  if (!check_amount (value, error) || !jihua_decimal_parse (value, &decimal))
    return FALSE;

  order = self == JIHUA_SETTING_BEHIND
    ? jihua_decimal_compare (decimal, rules->far_behind)
    : jihua_decimal_compare (rules->behind, decimal);

  return order <= 0
      || refuse (error, _("“Behind” must not begin later than “far behind”."));
}

static gboolean
check_phasing (const char  *value,
               GError     **error)
{
  g_autoptr (JihuaPhasing) phasing = NULL;
  g_autoptr (GError) problem = NULL;

  if (value == NULL)
    return TRUE;

  phasing = jihua_phasing_parse (value, &problem);
  return phasing != NULL || refuse (error, problem->message);
}

/* Figures are entered at the end of a tie, so ties are one step long. */
static gboolean
check_tie (JihuaPlan    *plan,
           JihuaTarget  *target,
           const char   *value,
           GError      **error)
{
  const char *id = jihua_node_get_id (JIHUA_NODE (target));
  GPtrArray *nodes = jihua_plan_get_nodes (plan);
  JihuaTarget *other;

  if (value == NULL)
    return TRUE;

  other = jihua_plan_lookup_target (plan, value);
  if (other == NULL || other == target || jihua_target_get_goal (other)->kind == JIHUA_GOAL_NONE)
    return refuse (error, _("Choose another target of the plan."));
  if (jihua_plan_refers_to (plan, other, target))
    return refuse (error, _("That target is judged against this one, so it cannot stand for it."));
  if (jihua_target_get_tie (other))
    return refuse (error, _("That target is tied to another one itself. Choose the one where the figures are entered."));
  if (!g_str_equal (jihua_target_get_unit (other), jihua_target_get_unit (target)))
    return refuse (error, _("The two targets have different units, so they cannot share their figures."));

  for (guint i = 0; i < nodes->len; i++) {
    JihuaNode *node = g_ptr_array_index (nodes, i);

    if (JIHUA_IS_TARGET (node) && g_strcmp0 (jihua_target_get_tie (JIHUA_TARGET (node)), id) == 0)
      return refuse (error, _("Other targets are tied to this one. Tie them to the other target first."));
  }

  return TRUE;
}

static gboolean
check_value (JihuaSetting   self,
             JihuaPlan     *plan,
             JihuaNode     *node,
             const char    *value,
             GError       **error)
{
  switch (self) {
    case JIHUA_SETTING_RESPONSIBLE:
    case JIHUA_SETTING_COOPERATING:
      return check_unit (value, error);
    case JIHUA_SETTING_VALUE:
      return check_number (value, error);
    case JIHUA_SETTING_TOLERANCE:
      return value == NULL || check_amount (value, error);
    case JIHUA_SETTING_TOLERANCE_RATE:
    case JIHUA_SETTING_TOLERANCE_COUNT:
      return check_amount (value, error);
    case JIHUA_SETTING_PHASING:
      return check_phasing (value, error);
    case JIHUA_SETTING_LAG:
      return check_range (value, 0, MAX_LAG, error);
    case JIHUA_SETTING_FIRST_MONTH:
      return check_range (value, 1, 12, error);
    case JIHUA_SETTING_TIE:
      return check_tie (plan, JIHUA_TARGET (node), value, error);
    case JIHUA_SETTING_BEHIND:
    case JIHUA_SETTING_FAR_BEHIND:
      return check_threshold (self, plan, value, error);
    case JIHUA_SETTING_DIRECTION:
    case JIHUA_SETTING_ACCUMULATION:
    case JIHUA_SETTING_FREQUENCY:
    default:
      return check_choice (self, value, error);
  }
}

/**
 * jihua_setting_check:
 * @self: a setting
 * @plan: the plan
 * @node: (nullable): the node it is a setting of; %NULL for a rule
 * @value: (nullable): a value, as in files; %NULL to set it no more
 * @error: return location for an error of the domain %JIHUA_SETTING_ERROR,
 *   whose message can be shown beside the entry
 *
 * Returns: whether the setting can have the value
 */
gboolean
jihua_setting_check (JihuaSetting   self,
                     JihuaPlan     *plan,
                     JihuaNode     *node,
                     const char    *value,
                     GError       **error)
{
  if (jihua_setting_applies (self, node))
    return check_value (self, plan, node, value, error);

  g_set_error (error, JIHUA_SETTING_ERROR, JIHUA_SETTING_ERROR_INAPPLICABLE,
               _("“%1$s” cannot be set for %2$s."), jihua_setting_get_label (self),
               node ? jihua_node_get_id (node) : _("the plan as a whole"));
  return FALSE;
}
