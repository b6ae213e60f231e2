/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-setting.h"

#include <glib/gi18n-lib.h>

#include "jihua-explain.h"

/* Each setting is one member of the plan. Here it is named, read as text and
 * written; what it may be is decided in jihua-setting-check.c. */

G_DEFINE_QUARK (jihua-setting-error-quark, jihua_setting_error)

G_DEFINE_ENUM_TYPE (JihuaSetting, jihua_setting,
  G_DEFINE_ENUM_VALUE (JIHUA_SETTING_RESPONSIBLE, "responsible"),
  G_DEFINE_ENUM_VALUE (JIHUA_SETTING_COOPERATING, "cooperating"),
  G_DEFINE_ENUM_VALUE (JIHUA_SETTING_VALUE, "value"),
  G_DEFINE_ENUM_VALUE (JIHUA_SETTING_DIRECTION, "direction"),
  G_DEFINE_ENUM_VALUE (JIHUA_SETTING_TOLERANCE, "tolerance"),
  G_DEFINE_ENUM_VALUE (JIHUA_SETTING_PHASING, "phasing"),
  G_DEFINE_ENUM_VALUE (JIHUA_SETTING_ACCUMULATION, "accumulation"),
  G_DEFINE_ENUM_VALUE (JIHUA_SETTING_FREQUENCY, "frequency"),
  G_DEFINE_ENUM_VALUE (JIHUA_SETTING_LAG, "lag"),
  G_DEFINE_ENUM_VALUE (JIHUA_SETTING_TIE, "tie"),
  G_DEFINE_ENUM_VALUE (JIHUA_SETTING_TOLERANCE_RATE, "tolerance-rate"),
  G_DEFINE_ENUM_VALUE (JIHUA_SETTING_TOLERANCE_COUNT, "tolerance-count"),
  G_DEFINE_ENUM_VALUE (JIHUA_SETTING_BEHIND, "behind"),
  G_DEFINE_ENUM_VALUE (JIHUA_SETTING_FAR_BEHIND, "far-behind"),
  G_DEFINE_ENUM_VALUE (JIHUA_SETTING_FIRST_MONTH, "first-month"))

/**
 * jihua_setting_get_nick:
 * @self: a setting
 *
 * Returns: its identifier, as in files: “tolerance”
 */
const char *
jihua_setting_get_nick (JihuaSetting self)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (JIHUA_TYPE_SETTING);

  return g_enum_get_value (klass, (gint) self)->value_nick;
}

/**
 * jihua_setting_get_label:
 * @self: a setting
 *
 * Returns: its name in the user's language: “Tolerance”
 */
const char *
jihua_setting_get_label (JihuaSetting self)
{
  static const char * const labels[] = {
    [JIHUA_SETTING_RESPONSIBLE] = NC_("setting", "Responsible unit"),
    [JIHUA_SETTING_COOPERATING] = NC_("setting", "Co-operating units"),
    [JIHUA_SETTING_VALUE] = NC_("setting", "Assigned number"),
    [JIHUA_SETTING_DIRECTION] = NC_("setting", "Direction"),
    [JIHUA_SETTING_TOLERANCE] = NC_("setting", "Tolerance"),
    [JIHUA_SETTING_PHASING] = NC_("setting", "Phasing"),
    [JIHUA_SETTING_ACCUMULATION] = NC_("setting", "Kind of figures"),
    [JIHUA_SETTING_FREQUENCY] = NC_("setting", "Reported"),
    [JIHUA_SETTING_LAG] = NC_("setting", "Months until release"),
    [JIHUA_SETTING_TIE] = NC_("setting", "Same promise as"),
    [JIHUA_SETTING_TOLERANCE_RATE] = NC_("setting", "Tolerance of rates and shares"),
    [JIHUA_SETTING_TOLERANCE_COUNT] = NC_("setting", "Tolerance of totals and levels"),
    [JIHUA_SETTING_BEHIND] = NC_("setting", "Behind from"),
    [JIHUA_SETTING_FAR_BEHIND] = NC_("setting", "Far behind over"),
    [JIHUA_SETTING_FIRST_MONTH] = NC_("setting", "First month with figures"),
  };

  return g_dpgettext2 (GETTEXT_PACKAGE, "setting", labels[self]);
}

/**
 * jihua_setting_is_rule:
 * @self: a setting
 *
 * Returns: whether it is a rule of the plan, not a setting of a node
 */
gboolean
jihua_setting_is_rule (JihuaSetting self)
{
  return self >= JIHUA_SETTING_TOLERANCE_RATE;
}

static char *
dup_optional (const JihuaDecimal *decimal)
{
  return decimal ? jihua_decimal_to_string (*decimal) : NULL;
}

static char *
dup_rule (JihuaSetting      self,
          const JihuaRules *rules)
{
  switch ((int) self) {
    case JIHUA_SETTING_TOLERANCE_RATE:
      return jihua_decimal_to_string (rules->tolerance_rate);
    case JIHUA_SETTING_TOLERANCE_COUNT:
      return jihua_decimal_to_string (rules->tolerance_count);
    case JIHUA_SETTING_BEHIND:
      return jihua_decimal_to_string (rules->behind);
    case JIHUA_SETTING_FAR_BEHIND:
      return jihua_decimal_to_string (rules->far_behind);
    default:
      return g_strdup_printf ("%u", rules->first_month);
  }
}

/**
 * jihua_setting_dup_default:
 * @self: a rule of the plan
 *
 * Returns: (transfer full): the value it has unless a plan says otherwise, as
 *   in files
 */
char *
jihua_setting_dup_default (JihuaSetting self)
{
  JihuaRules rules;

  jihua_rules_init_default (&rules);

  return dup_rule (self, &rules);
}

static char *
dup_of_target (JihuaSetting  self,
               JihuaTarget  *target)
{
  const JihuaGoal *goal = jihua_target_get_goal (target);
  const JihuaPhasing *phasing = jihua_target_get_phasing (target);

  switch ((int) self) {
    case JIHUA_SETTING_VALUE:
      return dup_optional (goal->value);
    case JIHUA_SETTING_DIRECTION:
      return g_strdup (jihua_direction_get_nick (goal->direction));
    case JIHUA_SETTING_TOLERANCE:
      return dup_optional (goal->tolerance);
    case JIHUA_SETTING_PHASING:
      return phasing ? jihua_phasing_to_string (phasing) : NULL;
    case JIHUA_SETTING_ACCUMULATION:
      return g_strdup (jihua_accumulation_get_nick (jihua_target_get_accumulation (target)));
    case JIHUA_SETTING_FREQUENCY:
      return g_strdup (jihua_frequency_get_nick (jihua_target_get_frequency (target)));
    case JIHUA_SETTING_LAG:
      return g_strdup_printf ("%u", jihua_target_get_lag (target));
    default:
      return g_strdup (jihua_target_get_tie (target));
  }
}

/**
 * jihua_setting_dup_value:
 * @self: a setting
 * @plan: the plan
 * @node: (nullable): the node it is a setting of; %NULL for a rule
 *
 * Returns: (nullable) (transfer full): its present value, as in files
 */
char *
jihua_setting_dup_value (JihuaSetting  self,
                         JihuaPlan    *plan,
                         JihuaNode    *node)
{
  if (jihua_setting_is_rule (self))
    return dup_rule (self, jihua_plan_get_rules (plan));
  if (self == JIHUA_SETTING_RESPONSIBLE)
    return g_strdup (jihua_node_get_responsible (node));
  if (self == JIHUA_SETTING_COOPERATING)
    return g_strdup (jihua_node_get_cooperating (node));

  return dup_of_target (self, JIHUA_TARGET (node));
}

static char *
format_tie (JihuaPlan  *plan,
            const char *id)
{
  JihuaNode *node = jihua_plan_lookup (plan, id);

  return node ? g_strdup_printf ("%s %s", id, jihua_node_get_display_title (node)) : g_strdup (id);
}

static char *
format_in_unit (const char  *value,
                JihuaTarget *target,
                char       *(*format) (JihuaDecimal, JihuaTarget *))
{
  JihuaDecimal decimal;

  return jihua_decimal_parse (value, &decimal) ? format (decimal, target) : g_strdup (value);
}

static char *
format_percentage (const char *value,
                   char      *(*format) (JihuaDecimal))
{
  JihuaDecimal decimal;

  return jihua_decimal_parse (value, &decimal) ? format (decimal) : g_strdup (value);
}

static char *
format_choice (JihuaSetting  self,
               const char   *value)
{
  JihuaAccumulation accumulation;
  JihuaFrequency frequency;
  JihuaDirection direction;

  if (self == JIHUA_SETTING_ACCUMULATION && jihua_accumulation_from_nick (value, &accumulation))
    return g_strdup (jihua_accumulation_get_label (accumulation));
  if (self == JIHUA_SETTING_FREQUENCY && jihua_frequency_from_nick (value, &frequency))
    return g_strdup (jihua_frequency_get_label (frequency));
  if (self == JIHUA_SETTING_DIRECTION && jihua_direction_from_nick (value, &direction))
    return g_strdup (jihua_direction_get_label (direction));

  return g_strdup (value);
}

/**
 * jihua_setting_format:
 * @self: a setting
 * @plan: the plan
 * @node: (nullable): the node it is a setting of; %NULL for a rule
 * @value: (nullable): a value it has or had, as in files
 *
 * Returns: (transfer full): the value in the user's language, with its unit
 */
char *
jihua_setting_format (JihuaSetting  self,
                      JihuaPlan    *plan,
                      JihuaNode    *node,
                      const char   *value)
{
  if (value == NULL)
    return g_strdup (C_("setting", "not set"));

  switch (self) {
    case JIHUA_SETTING_VALUE:
      return format_in_unit (value, JIHUA_TARGET (node), jihua_format_quantity);
    case JIHUA_SETTING_TOLERANCE:
      return format_in_unit (value, JIHUA_TARGET (node), jihua_format_gap);
    case JIHUA_SETTING_TOLERANCE_RATE:
    case JIHUA_SETTING_BEHIND:
    case JIHUA_SETTING_FAR_BEHIND:
      return format_percentage (value, jihua_format_points);
    case JIHUA_SETTING_TOLERANCE_COUNT:
      return format_percentage (value, jihua_format_rate);
    case JIHUA_SETTING_TIE:
      return format_tie (plan, value);
    case JIHUA_SETTING_RESPONSIBLE:
    case JIHUA_SETTING_COOPERATING:
    case JIHUA_SETTING_DIRECTION:
    case JIHUA_SETTING_PHASING:
    case JIHUA_SETTING_ACCUMULATION:
    case JIHUA_SETTING_FREQUENCY:
    case JIHUA_SETTING_LAG:
    case JIHUA_SETTING_FIRST_MONTH:
    default:
      return format_choice (self, value);
  }
}

static JihuaDecimal
read_decimal (const char *value)
{
  JihuaDecimal decimal = JIHUA_DECIMAL_INIT;

  jihua_decimal_parse (value, &decimal);
  return decimal;
}

static void
apply_rule (JihuaSetting  self,
            JihuaPlan    *plan,
            const char   *value)
{
  JihuaRules rules = *jihua_plan_get_rules (plan);

  switch ((int) self) {
    case JIHUA_SETTING_TOLERANCE_RATE:
      rules.tolerance_rate = read_decimal (value);
      break;
    case JIHUA_SETTING_TOLERANCE_COUNT:
      rules.tolerance_count = read_decimal (value);
      break;
    case JIHUA_SETTING_BEHIND:
      rules.behind = read_decimal (value);
      break;
    case JIHUA_SETTING_FAR_BEHIND:
      rules.far_behind = read_decimal (value);
      break;
    default:
      rules.first_month = (guint) g_ascii_strtoull (value, NULL, 10);
  }

  jihua_plan_set_rules (plan, &rules);
}

static void
replace_optional (JihuaDecimal **place,
                  const char    *value)
{
  JihuaDecimal decimal;

  g_clear_pointer (place, jihua_decimal_free);
  if (value && jihua_decimal_parse (value, &decimal))
    *place = jihua_decimal_copy (&decimal);
}

static void
apply_to_goal (JihuaSetting  self,
               JihuaTarget  *target,
               const char   *value)
{
  g_autoptr (JihuaGoal) goal = jihua_goal_copy (jihua_target_get_goal (target));

  if (self == JIHUA_SETTING_VALUE)
    replace_optional (&goal->value, value);
  else if (self == JIHUA_SETTING_TOLERANCE)
    replace_optional (&goal->tolerance, value);
  else
    jihua_direction_from_nick (value, &goal->direction);

  jihua_target_set_goal (target, goal);
}

static void
apply_to_target (JihuaSetting  self,
                 JihuaTarget  *target,
                 const char   *value)
{
  g_autoptr (JihuaPhasing) phasing = NULL;
  JihuaAccumulation accumulation;
  JihuaFrequency frequency;

  switch ((int) self) {
    case JIHUA_SETTING_PHASING:
      phasing = value ? jihua_phasing_parse (value, NULL) : NULL;
      jihua_target_set_phasing (target, phasing);
      break;
    case JIHUA_SETTING_ACCUMULATION:
      if (jihua_accumulation_from_nick (value, &accumulation))
        jihua_target_set_accumulation (target, accumulation);
      break;
    case JIHUA_SETTING_FREQUENCY:
      if (jihua_frequency_from_nick (value, &frequency))
        jihua_target_set_frequency (target, frequency);
      break;
    case JIHUA_SETTING_LAG:
      jihua_target_set_lag (target, (guint) g_ascii_strtoull (value, NULL, 10));
      break;
    case JIHUA_SETTING_TIE:
      jihua_target_set_tie (target, value);
      break;
    default:
      apply_to_goal (self, target, value);
  }
}

/**
 * jihua_setting_apply:
 * @self: a setting
 * @plan: the plan
 * @node: (nullable): the node it is a setting of; %NULL for a rule
 * @value: (nullable): a value that jihua_setting_check() passed
 *
 * Gives the setting its new value. Only jihua_ledger_apply() does so, so that
 * it is in the history and everything is judged anew.
 */
void
jihua_setting_apply (JihuaSetting  self,
                     JihuaPlan    *plan,
                     JihuaNode    *node,
                     const char   *value)
{
  if (jihua_setting_is_rule (self))
    apply_rule (self, plan, value);
  else if (self == JIHUA_SETTING_RESPONSIBLE)
    jihua_node_set_responsible (node, value);
  else if (self == JIHUA_SETTING_COOPERATING)
    jihua_node_set_cooperating (node, value);
  else
    apply_to_target (self, JIHUA_TARGET (node), value);
}
