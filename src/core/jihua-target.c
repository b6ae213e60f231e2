/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-target.h"

#include <string.h>

#include "jihua-i18n.h"

/**
 * JihuaTarget:
 *
 * A leaf of the plan: one promise, with its goal and how it is reported.
 */

struct _JihuaTarget {
  JihuaNode          parent_instance;

  char              *unit;
  JihuaGoal         *goal;
  JihuaAccumulation  accumulation;
  JihuaFrequency     frequency;
  guint              lag;
  char              *tie;
  JihuaPhasing      *phasing;
};

G_DEFINE_FINAL_TYPE (JihuaTarget, jihua_target, JIHUA_TYPE_NODE)

enum {
  PROP_0,
  PROP_UNIT,
  PROP_DISPLAY_UNIT,
  PROP_GOAL,
  PROP_ACCUMULATION,
  PROP_FREQUENCY,
  PROP_PHASING,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
jihua_target_finalize (GObject *object)
{
  JihuaTarget *self = JIHUA_TARGET (object);

  g_free (self->unit);
  g_clear_pointer (&self->goal, jihua_goal_free);
  g_free (self->tie);
  g_clear_pointer (&self->phasing, jihua_phasing_free);

  G_OBJECT_CLASS (jihua_target_parent_class)->finalize (object);
}

static void
jihua_target_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  JihuaTarget *self = JIHUA_TARGET (object);

  switch (prop_id) {
    case PROP_UNIT:
      g_value_set_string (value, self->unit);
      break;
    case PROP_DISPLAY_UNIT:
      g_value_set_string (value, jihua_target_get_display_unit (self));
      break;
    case PROP_GOAL:
      g_value_set_boxed (value, self->goal);
      break;
    case PROP_ACCUMULATION:
      g_value_set_enum (value, (gint) self->accumulation);
      break;
    case PROP_FREQUENCY:
      g_value_set_enum (value, (gint) self->frequency);
      break;
    case PROP_PHASING:
      g_value_set_boxed (value, self->phasing);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_target_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  JihuaTarget *self = JIHUA_TARGET (object);

  switch (prop_id) {
    case PROP_UNIT:
      self->unit = g_value_dup_string (value);
      break;
    case PROP_GOAL:
      jihua_target_set_goal (self, g_value_get_boxed (value));
      break;
    case PROP_ACCUMULATION:
      jihua_target_set_accumulation (self, (JihuaAccumulation) g_value_get_enum (value));
      break;
    case PROP_FREQUENCY:
      jihua_target_set_frequency (self, (JihuaFrequency) g_value_get_enum (value));
      break;
    case PROP_PHASING:
      jihua_target_set_phasing (self, g_value_get_boxed (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_target_class_init (JihuaTargetClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = jihua_target_finalize;
  object_class->get_property = jihua_target_get_property;
  object_class->set_property = jihua_target_set_property;

  properties[PROP_UNIT] =
    g_param_spec_string ("unit", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_DISPLAY_UNIT] =
    g_param_spec_string ("display-unit", NULL, NULL, NULL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_GOAL] =
    g_param_spec_boxed ("goal", NULL, NULL, JIHUA_TYPE_GOAL,
                        G_PARAM_READWRITE | G_PARAM_CONSTRUCT | G_PARAM_EXPLICIT_NOTIFY
                        | G_PARAM_STATIC_STRINGS);
  properties[PROP_ACCUMULATION] =
    g_param_spec_enum ("accumulation", NULL, NULL,
                       JIHUA_TYPE_ACCUMULATION, JIHUA_ACCUMULATION_CUMULATIVE,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_FREQUENCY] =
    g_param_spec_enum ("frequency", NULL, NULL,
                       JIHUA_TYPE_FREQUENCY, JIHUA_FREQUENCY_MONTHLY,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_PHASING] =
    g_param_spec_boxed ("phasing", NULL, NULL, JIHUA_TYPE_PHASING,
                        G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jihua_target_init (JihuaTarget *self)
{
}

/**
 * jihua_target_new:
 * @id: its identifier
 * @number: (nullable): its number as printed
 * @name: its name
 * @unit: its unit of measurement; empty for a deed
 * @goal: (nullable): what is promised; %NULL for an auxiliary series
 *
 * Returns: (transfer full): a new target, a monthly total of the year
 */
JihuaTarget *
jihua_target_new (const char      *id,
                  const char      *number,
                  const char      *name,
                  const char      *unit,
                  const JihuaGoal *goal)
{
  g_autoptr (JihuaGoal) none = goal ? NULL : jihua_goal_new (JIHUA_GOAL_NONE, "");

  return g_object_new (JIHUA_TYPE_TARGET,
                       "id", id,
                       "number", number,
                       "title", name,
                       "unit", unit,
                       "goal", goal ? goal : none,
                       NULL);
}

/**
 * jihua_target_get_goal:
 * @self: a target
 *
 * Returns: (transfer none): what is promised
 */
const JihuaGoal *
jihua_target_get_goal (JihuaTarget *self)
{
  return self->goal;
}

/**
 * jihua_target_set_goal:
 * @self: a target
 * @goal: what is promised, and how it is judged
 *
 * A goal is replaced as a whole, so that whoever holds the old one is told.
 */
void
jihua_target_set_goal (JihuaTarget     *self,
                       const JihuaGoal *goal)
{
  JihuaGoal *old = self->goal;

  self->goal = jihua_goal_copy (goal);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_GOAL]);
  if (old)
    jihua_goal_free (old);
}

/**
 * jihua_target_get_unit:
 * @self: a target
 *
 * Returns: its unit of measurement as written: “万人”; empty for a deed
 */
const char *
jihua_target_get_unit (JihuaTarget *self)
{
  return self->unit;
}

static const char *
get_name (JihuaTarget *self)
{
  return jihua_node_get_title (JIHUA_NODE (self));
}

/**
 * jihua_target_get_display_unit:
 * @self: a target
 *
 * Returns: its unit of measurement in the user's language, for the head of a
 *   column of figures: “10,000 persons”
 */
const char *
jihua_target_get_display_unit (JihuaTarget *self)
{
  return jihua_plan_ngettext (get_name (self), self->unit, 2);
}

/* Units of the plan may begin with a number: 万人, 亿元. */
static int
split_unit (const char  *unit,
            const char **base)
{
  static const struct { const char *number; int power; } multiples[] = {
    { "万亿", 12 }, { "亿", 8 }, { "万", 4 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (multiples); i++) {
    if (g_str_has_prefix (unit, multiples[i].number)) {
      *base = unit + strlen (multiples[i].number);
      return multiples[i].power;
    }
  }

  *base = unit;
  return 0;
}

/**
 * jihua_target_get_power:
 * @self: a target
 *
 * Other languages count large numbers in other steps than the unit of the plan
 * does. Where the unit is translated, the number is to be multiplied with this
 * power of ten before it is said in jihua_target_get_base_unit().
 *
 * Returns: 4 for 万, 8 for 亿, 12 for 万亿; 0 if the unit begins with no number,
 *   or is shown as the plan writes it
 */
int
jihua_target_get_power (JihuaTarget *self)
{
  const char *base;
  int power = split_unit (self->unit, &base);

  return g_str_equal (jihua_target_get_display_unit (self), self->unit) ? 0 : power;
}

/**
 * jihua_target_get_base_unit:
 * @self: a target
 * @n: how many
 *
 * Returns: its unit of measurement in the user's language without a number of
 *   its own, to stand after a number: “persons”, “person”; or with “%s” where
 *   the number belongs: “US$%s”. The whole unit where jihua_target_get_power()
 *   is 0
 */
const char *
jihua_target_get_base_unit (JihuaTarget *self,
                            gulong       n)
{
  const char *base = self->unit;

  if (jihua_target_get_power (self) > 0)
    split_unit (self->unit, &base);

  return jihua_plan_ngettext (get_name (self), base, n);
}

/**
 * jihua_target_get_display_words:
 * @self: a target
 *
 * Returns: its goal in words, in the user's language
 */
const char *
jihua_target_get_display_words (JihuaTarget *self)
{
  return jihua_plan_pgettext ("goal", get_name (self), self->goal->text ? self->goal->text : self->goal->words);
}

/**
 * jihua_target_get_cell_words:
 * @self: a target of the annex
 *
 * Returns: what its cell in the table says, in the user's language: the goal
 *   beside a cell with the unit
 */
const char *
jihua_target_get_cell_words (JihuaTarget *self)
{
  return jihua_plan_gettext (self->goal->words);
}

/**
 * jihua_target_get_accumulation:
 * @self: a target
 *
 * Returns: how its figures add up over the year
 */
JihuaAccumulation
jihua_target_get_accumulation (JihuaTarget *self)
{
  return self->accumulation;
}

/**
 * jihua_target_set_accumulation:
 * @self: a target
 * @accumulation: how its figures add up over the year
 */
void
jihua_target_set_accumulation (JihuaTarget       *self,
                               JihuaAccumulation  accumulation)
{
  if (self->accumulation == accumulation)
    return;

  self->accumulation = accumulation;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ACCUMULATION]);
}

/**
 * jihua_target_get_frequency:
 * @self: a target
 *
 * Returns: how often it is reported
 */
JihuaFrequency
jihua_target_get_frequency (JihuaTarget *self)
{
  return self->frequency;
}

/**
 * jihua_target_set_frequency:
 * @self: a target
 * @frequency: how often it is reported
 */
void
jihua_target_set_frequency (JihuaTarget    *self,
                            JihuaFrequency  frequency)
{
  if (self->frequency == frequency)
    return;

  self->frequency = frequency;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FREQUENCY]);
}

/**
 * jihua_target_get_lag:
 * @self: a target
 *
 * Returns: how many months after a period's end its figure is released
 */
guint
jihua_target_get_lag (JihuaTarget *self)
{
  return self->lag;
}

/**
 * jihua_target_set_lag:
 * @self: a target
 * @months: how many months after a period's end its figure is released
 */
void
jihua_target_set_lag (JihuaTarget *self,
                      guint        months)
{
  self->lag = months;
}

/**
 * jihua_target_get_phasing:
 * @self: a target
 *
 * Returns: (nullable) (transfer none): how its total of the year is planned to
 *   come together; %NULL if evenly
 */
const JihuaPhasing *
jihua_target_get_phasing (JihuaTarget *self)
{
  return self->phasing;
}

/**
 * jihua_target_set_phasing:
 * @self: a target
 * @phasing: (nullable): how its total of the year is planned to come together
 */
void
jihua_target_set_phasing (JihuaTarget        *self,
                          const JihuaPhasing *phasing)
{
  g_clear_pointer (&self->phasing, jihua_phasing_free);
  self->phasing = phasing ? jihua_phasing_copy (phasing) : NULL;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PHASING]);
}

/**
 * jihua_target_get_tie:
 * @self: a target
 *
 * Returns: (nullable): identifier of the target where the same promise is
 *   entered
 */
const char *
jihua_target_get_tie (JihuaTarget *self)
{
  return self->tie;
}

/**
 * jihua_target_set_tie:
 * @self: a target
 * @id: (nullable): identifier of the target where the same promise is entered
 */
void
jihua_target_set_tie (JihuaTarget *self,
                      const char  *id)
{
  g_set_str (&self->tie, id);
}

/**
 * jihua_target_get_series_id:
 * @self: a target
 *
 * Returns: the identifier its figures are recorded under: the one it is tied
 *   to, or its own
 */
const char *
jihua_target_get_series_id (JihuaTarget *self)
{
  return self->tie ? self->tie : jihua_node_get_id (JIHUA_NODE (self));
}

/**
 * jihua_target_find_words:
 * @self: a target of a measure
 * @text: the measure's text
 * @start: (out): where the words of the goal begin, in bytes
 * @end: (out): where they end, in bytes
 *
 * Finds the official words of the goal in the text they stand in. Where the
 * words alone stand more than once, the goal's phrase tells which are meant.
 *
 * Returns: whether they were found
 */
gboolean
jihua_target_find_words (JihuaTarget *self,
                         const char  *text,
                         gsize       *start,
                         gsize       *end)
{
  const char *from = self->goal->phrase ? strstr (text, self->goal->phrase) : text;
  const char *words = from ? strstr (from, self->goal->words) : NULL;

  if (words == NULL)
    return FALSE;

  *start = (gsize) (words - text);
  *end = *start + strlen (self->goal->words);
  return TRUE;
}

/**
 * jihua_target_find_display_words:
 * @self: a target of a measure
 * @text: the measure's text in the user's language
 * @start: (out): where the words of the goal begin, in bytes
 * @end: (out): where they end, in bytes
 *
 * Finds the stretch of a translated text that makes the promise.
 *
 * Returns: whether it was found
 */
gboolean
jihua_target_find_display_words (JihuaTarget *self,
                                 const char  *text,
                                 gsize       *start,
                                 gsize       *end)
{
  const char *words = jihua_plan_pgettext ("words", get_name (self), self->goal->words);
  const char *place;

  if (g_str_equal (words, self->goal->words))
    return jihua_target_find_words (self, text, start, end);

  place = strstr (text, words);
  if (place == NULL)
    return FALSE;

  *start = (gsize) (place - text);
  *end = *start + strlen (words);
  return TRUE;
}
