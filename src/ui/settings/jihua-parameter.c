/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-parameter.h"

#include <glib/gi18n-lib.h>

#include "jihua-explain.h"
#include "jihua-i18n.h"
#include "jihua-judge.h"

/**
 * JihuaParameter:
 *
 * A setting that a person can change, beside the value it has in the plan as
 * issued. It follows the ledger, so that undo and other windows are seen.
 */
struct _JihuaParameter {
  GObject        parent_instance;

  JihuaDocument *document;
  JihuaNode     *node;
  JihuaSetting   setting;
  char          *value;
};

enum {
  PROP_DOCUMENT = 1,
  PROP_NODE,
  PROP_SETTING,
  PROP_VALUE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaParameter, jihua_parameter, G_TYPE_OBJECT)

static JihuaPlan *
get_plan (JihuaParameter *self)
{
  return jihua_document_get_plan (self->document);
}

static char *
dup_original (JihuaParameter *self)
{
  if (jihua_setting_is_rule (self->setting))
    return jihua_setting_dup_default (self->setting);

  return jihua_ledger_dup_original_setting (jihua_document_get_ledger (self->document), self->node, self->setting);
}

static void
follow (JihuaParameter *self)
{
  g_autofree char *value = jihua_setting_dup_value (self->setting, get_plan (self), self->node);

  if (g_set_str (&self->value, value))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
}

static void
jihua_parameter_constructed (GObject *object)
{
  JihuaParameter *self = JIHUA_PARAMETER (object);

  G_OBJECT_CLASS (jihua_parameter_parent_class)->constructed (object);

  self->value = jihua_setting_dup_value (self->setting, get_plan (self), self->node);
  g_signal_connect_object (jihua_ledger_get_history (jihua_document_get_ledger (self->document)), "items-changed",
                           G_CALLBACK (follow), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

static void
jihua_parameter_dispose (GObject *object)
{
  JihuaParameter *self = JIHUA_PARAMETER (object);

  g_clear_object (&self->document);
  g_clear_object (&self->node);
  g_clear_pointer (&self->value, g_free);

  G_OBJECT_CLASS (jihua_parameter_parent_class)->dispose (object);
}

static void
jihua_parameter_get_property (GObject    *object,
                              guint       property_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  JihuaParameter *self = JIHUA_PARAMETER (object);

  switch (property_id) {
    case PROP_DOCUMENT:
      g_value_set_object (value, self->document);
      break;
    case PROP_NODE:
      g_value_set_object (value, self->node);
      break;
    case PROP_SETTING:
      g_value_set_enum (value, self->setting);
      break;
    case PROP_VALUE:
      g_value_set_string (value, self->value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_parameter_set_property (GObject      *object,
                              guint         property_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  JihuaParameter *self = JIHUA_PARAMETER (object);

  switch (property_id) {
    case PROP_DOCUMENT:
      self->document = g_value_dup_object (value);
      break;
    case PROP_NODE:
      self->node = g_value_dup_object (value);
      break;
    case PROP_SETTING:
      self->setting = g_value_get_enum (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_parameter_class_init (JihuaParameterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags construct = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = jihua_parameter_constructed;
  object_class->dispose = jihua_parameter_dispose;
  object_class->get_property = jihua_parameter_get_property;
  object_class->set_property = jihua_parameter_set_property;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, JIHUA_TYPE_DOCUMENT, construct);
  properties[PROP_NODE] =
    g_param_spec_object ("node", NULL, NULL, JIHUA_TYPE_NODE, construct);
  properties[PROP_SETTING] =
    g_param_spec_enum ("setting", NULL, NULL, JIHUA_TYPE_SETTING, JIHUA_SETTING_TOLERANCE, construct);

  /**
   * JihuaParameter:value:
   *
   * The present value, as in files; %NULL where none is set.
   */
  properties[PROP_VALUE] =
    g_param_spec_string ("value", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jihua_parameter_init (JihuaParameter *self)
{
}

/**
 * jihua_parameter_new:
 * @document: the open ledger
 * @node: (nullable): a target; %NULL for a rule of the plan
 * @setting: a setting that applies to @node
 *
 * Returns: (transfer full): the setting, to be edited
 */
JihuaParameter *
jihua_parameter_new (JihuaDocument *document,
                     JihuaNode     *node,
                     JihuaSetting   setting)
{
  return g_object_new (JIHUA_TYPE_PARAMETER,
                       "document", document,
                       "node", node,
                       "setting", setting,
                       NULL);
}

/**
 * jihua_parameter_get_document:
 * @self: a parameter
 *
 * Returns: (transfer none): the open ledger
 */
JihuaDocument *
jihua_parameter_get_document (JihuaParameter *self)
{
  return self->document;
}

/**
 * jihua_parameter_get_node:
 * @self: a parameter
 *
 * Returns: (nullable) (transfer none): the target; %NULL for a rule
 */
JihuaNode *
jihua_parameter_get_node (JihuaParameter *self)
{
  return self->node;
}

/**
 * jihua_parameter_get_setting:
 * @self: a parameter
 *
 * Returns: which setting it is
 */
JihuaSetting
jihua_parameter_get_setting (JihuaParameter *self)
{
  return self->setting;
}

/**
 * jihua_parameter_get_value:
 * @self: a parameter
 *
 * Returns: (nullable): the present value, as in files
 */
const char *
jihua_parameter_get_value (JihuaParameter *self)
{
  return self->value;
}

/**
 * jihua_parameter_get_changed:
 * @self: a parameter
 *
 * Returns: whether the value is another than the original one
 */
gboolean
jihua_parameter_get_changed (JihuaParameter *self)
{
  g_autofree char *original = dup_original (self);

  return g_strcmp0 (original, self->value) != 0;
}

/**
 * jihua_parameter_dup_text:
 * @self: a parameter
 *
 * Returns: (transfer full): the present value as a person would type it
 */
char *
jihua_parameter_dup_text (JihuaParameter *self)
{
  return g_strdup (self->value ? self->value : "");
}

static gboolean
is_rate (JihuaNode *node)
{
  const char *unit = jihua_target_get_unit (JIHUA_TARGET (node));

  return g_str_equal (unit, "%") || g_str_equal (unit, "百分点");
}

/**
 * jihua_parameter_get_unit:
 * @self: a parameter
 *
 * Returns: what stands behind the value, in the user's language; may be empty
 */
const char *
jihua_parameter_get_unit (JihuaParameter *self)
{
  switch ((int) self->setting) {
    case JIHUA_SETTING_VALUE:
      return jihua_target_get_display_unit (JIHUA_TARGET (self->node));
    case JIHUA_SETTING_TOLERANCE:
      return is_rate (self->node) ? C_("unit", "points") : jihua_target_get_display_unit (JIHUA_TARGET (self->node));
    case JIHUA_SETTING_TOLERANCE_RATE:
    case JIHUA_SETTING_BEHIND:
    case JIHUA_SETTING_FAR_BEHIND:
      return C_("unit", "points");
    case JIHUA_SETTING_TOLERANCE_COUNT:
      return "%";
    case JIHUA_SETTING_LAG:
      return C_("unit", "months");
    default:
      return "";
  }
}

/* The tolerance the target would have without one of its own. */
static JihuaDecimal
get_rule_tolerance (JihuaParameter *self)
{
  JihuaTarget *target = JIHUA_TARGET (self->node);
  g_autoptr (JihuaGoal) goal = jihua_goal_copy (jihua_target_get_goal (target));
  g_autoptr (JihuaTarget) plain = NULL;

  g_clear_pointer (&goal->tolerance, jihua_decimal_free);
  plain = jihua_target_new (jihua_node_get_id (self->node), NULL, jihua_node_get_title (self->node),
                            jihua_target_get_unit (target), goal);
  jihua_target_set_accumulation (plain, jihua_target_get_accumulation (target));

  return jihua_judge_tolerance (plain, jihua_plan_get_rules (get_plan (self)), goal->value);
}

/**
 * jihua_parameter_dup_placeholder:
 * @self: a parameter
 *
 * Returns: (transfer full): what applies as long as no value is set
 */
char *
jihua_parameter_dup_placeholder (JihuaParameter *self)
{
  if (self->setting == JIHUA_SETTING_TOLERANCE)
    return jihua_decimal_format (get_rule_tolerance (self));

  return g_strdup ("");
}

static char *
describe_rule_tolerance (JihuaParameter *self)
{
  JihuaDecimal tolerance = get_rule_tolerance (self);
  g_autofree char *amount = NULL;

  if (tolerance.millionths == 0)
    return g_strdup (_("By the rules of the plan there is none"));

  amount = jihua_format_gap (tolerance, JIHUA_TARGET (self->node));

  /* Translators: %s is a tolerance with its unit */
  return g_strdup_printf (_("By the rules of the plan: %s"), amount);
}

static char *
format (JihuaParameter *self,
        const char     *value)
{
  return jihua_setting_format (self->setting, get_plan (self), self->node, value);
}

/**
 * jihua_parameter_dup_origin:
 * @self: a parameter
 *
 * Returns: (transfer full): the value it has without anybody's doing, in a
 *   short sentence
 */
char *
jihua_parameter_dup_origin (JihuaParameter *self)
{
  g_autofree char *original = dup_original (self);
  g_autofree char *text = NULL;

  if (self->setting == JIHUA_SETTING_TOLERANCE && original == NULL)
    return describe_rule_tolerance (self);
  if (self->setting == JIHUA_SETTING_PHASING && original == NULL)
    return g_strdup (_("Evenly over the year by default"));
  if (original == NULL)
    return g_strdup (_("Not set in the plan"));

  text = format (self, original);
  if (jihua_setting_is_rule (self->setting))
    /* Translators: %s is the value of a rule with its unit */
    return g_strdup_printf (_("Default: %s"), text);

  /* Translators: %s is the value of a setting with its unit */
  return g_strdup_printf (_("In the plan: %s"), text);
}

/**
 * jihua_parameter_dup_way_back:
 * @self: a parameter
 *
 * Returns: (transfer full): what jihua_parameter_reset() does, to be shown on
 *   a button
 */
char *
jihua_parameter_dup_way_back (JihuaParameter *self)
{
  g_autofree char *original = dup_original (self);
  g_autofree char *text = NULL;

  if (original == NULL)
    return g_strdup (self->setting == JIHUA_SETTING_TOLERANCE ? _("Back to the rules of the plan") : _("Clear"));

  text = format (self, original);

  /* Translators: %s is the original value of a setting */
  return g_strdup_printf (_("Back to “%s”"), text);
}

/**
 * jihua_parameter_put:
 * @self: a parameter
 * @value: (nullable): a value, as in files
 * @error: return location for an error that can be shown beside the entry
 *
 * Sets it, as one step that can be undone.
 *
 * Returns: whether it has the value now
 */
gboolean
jihua_parameter_put (JihuaParameter  *self,
                     const char      *value,
                     GError         **error)
{
  return jihua_document_put_setting (self->document, self->node, self->setting, value, error);
}

static gboolean
is_optional (JihuaSetting setting)
{
  return setting == JIHUA_SETTING_VALUE || setting == JIHUA_SETTING_TOLERANCE;
}

/**
 * jihua_parameter_enter:
 * @self: a parameter that is a number
 * @text: what a person typed
 * @error: return location for an error that can be shown beside the entry
 *
 * Reads a number as people write it and sets it.
 *
 * Returns: whether it has the value now
 */
gboolean
jihua_parameter_enter (JihuaParameter  *self,
                       const char      *text,
                       GError         **error)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text));
  g_autofree char *value = NULL;
  JihuaDecimal decimal;

  if (*stripped == '\0' && is_optional (self->setting))
    return jihua_parameter_put (self, NULL, error);
  if (*stripped == '\0')
    return jihua_parameter_put (self, "", error);
  if (!jihua_decimal_parse_input (stripped, &decimal, error))
    return FALSE;

  value = jihua_decimal_to_string (decimal);

  return jihua_parameter_put (self, value, error);
}

/**
 * jihua_parameter_reset:
 * @self: a parameter
 * @error: return location for an error that can be shown beside the entry
 *
 * Gives it the value back that it had in the plan, or the default of a rule.
 *
 * Returns: whether it has that value now
 */
gboolean
jihua_parameter_reset (JihuaParameter  *self,
                       GError         **error)
{
  g_autofree char *original = dup_original (self);

  return jihua_parameter_put (self, original, error);
}
