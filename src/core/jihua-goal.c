/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-goal.h"

#include <glib/gi18n-lib.h>

G_DEFINE_BOXED_TYPE (JihuaGoal, jihua_goal, jihua_goal_copy, jihua_goal_free)

G_DEFINE_ENUM_TYPE (JihuaDirection, jihua_direction,
  G_DEFINE_ENUM_VALUE (JIHUA_DIRECTION_FLOOR, "floor"),
  G_DEFINE_ENUM_VALUE (JIHUA_DIRECTION_CEILING, "ceiling"))

G_DEFINE_ENUM_TYPE (JihuaGoalKind, jihua_goal_kind,
  G_DEFINE_ENUM_VALUE (JIHUA_GOAL_NONE, "none"),
  G_DEFINE_ENUM_VALUE (JIHUA_GOAL_AT_LEAST, "at-least"),
  G_DEFINE_ENUM_VALUE (JIHUA_GOAL_MORE_THAN, "more-than"),
  G_DEFINE_ENUM_VALUE (JIHUA_GOAL_AT_MOST, "at-most"),
  G_DEFINE_ENUM_VALUE (JIHUA_GOAL_LESS_THAN, "less-than"),
  G_DEFINE_ENUM_VALUE (JIHUA_GOAL_ABOUT, "about"),
  G_DEFINE_ENUM_VALUE (JIHUA_GOAL_HOLD, "hold"),
  G_DEFINE_ENUM_VALUE (JIHUA_GOAL_IN_STEP_WITH, "in-step-with"),
  G_DEFINE_ENUM_VALUE (JIHUA_GOAL_FASTER_THAN, "faster-than"),
  G_DEFINE_ENUM_VALUE (JIHUA_GOAL_INCREASE, "increase"),
  G_DEFINE_ENUM_VALUE (JIHUA_GOAL_DECREASE, "decrease"),
  G_DEFINE_ENUM_VALUE (JIHUA_GOAL_STABLE, "stable"),
  G_DEFINE_ENUM_VALUE (JIHUA_GOAL_POSITIVE, "positive"),
  G_DEFINE_ENUM_VALUE (JIHUA_GOAL_ASSIGNED, "assigned"),
  G_DEFINE_ENUM_VALUE (JIHUA_GOAL_DONE_BY, "done-by"),
  G_DEFINE_ENUM_VALUE (JIHUA_GOAL_DELIVER, "deliver"),
  G_DEFINE_ENUM_VALUE (JIHUA_GOAL_NONE_OCCURS, "none-occurs"))

/**
 * jihua_goal_new:
 * @kind: the comparator as written
 * @words: the official words
 *
 * Returns: (transfer full): a new goal, judged in the usual direction of @kind
 */
JihuaGoal *
jihua_goal_new (JihuaGoalKind  kind,
                const char    *words)
{
  JihuaGoal *self = g_new0 (JihuaGoal, 1);

  self->kind = kind;
  self->direction = jihua_goal_kind_get_default_direction (kind);
  self->words = g_strdup (words);

  return self;
}

/**
 * jihua_goal_copy:
 * @self: a goal
 *
 * Returns: (transfer full): a deep copy
 */
JihuaGoal *
jihua_goal_copy (const JihuaGoal *self)
{
  JihuaGoal *copy = jihua_goal_new (self->kind, self->words);

  copy->direction = self->direction;
  copy->value = self->value ? jihua_decimal_copy (self->value) : NULL;
  copy->tolerance = self->tolerance ? jihua_decimal_copy (self->tolerance) : NULL;
  copy->text = g_strdup (self->text);
  copy->phrase = g_strdup (self->phrase);
  copy->reference = g_strdup (self->reference);
  copy->due = self->due ? g_date_copy (self->due) : NULL;
  copy->items = g_strdupv (self->items);
  copy->merged = self->merged;

  return copy;
}

/**
 * jihua_goal_free:
 * @self: (transfer full): a goal
 */
void
jihua_goal_free (JihuaGoal *self)
{
  g_free (self->value);
  g_free (self->tolerance);
  g_free (self->words);
  g_free (self->text);
  g_free (self->phrase);
  g_free (self->reference);
  g_clear_pointer (&self->due, g_date_free);
  g_strfreev (self->items);
  g_free (self);
}

/**
 * jihua_goal_kind_get_nick:
 * @kind: a kind of goal
 *
 * Returns: its identifier, as in files: “at-least”
 */
const char *
jihua_goal_kind_get_nick (JihuaGoalKind kind)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (JIHUA_TYPE_GOAL_KIND);

  return g_enum_get_value (klass, (gint) kind)->value_nick;
}

/**
 * jihua_goal_kind_from_nick:
 * @nick: an identifier
 * @kind: (out): the kind it names
 *
 * Returns: whether there is such a kind
 */
gboolean
jihua_goal_kind_from_nick (const char    *nick,
                           JihuaGoalKind *kind)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (JIHUA_TYPE_GOAL_KIND);
  GEnumValue *value = g_enum_get_value_by_nick (klass, nick);

  if (value == NULL)
    return FALSE;

  *kind = (JihuaGoalKind) value->value;
  return TRUE;
}

/**
 * jihua_goal_kind_get_label:
 * @kind: a kind of goal
 *
 * Returns: its name in the user's language: “At least”
 */
const char *
jihua_goal_kind_get_label (JihuaGoalKind kind)
{
  switch (kind) {
    case JIHUA_GOAL_AT_LEAST:
      return C_("goal kind", "At least");
    case JIHUA_GOAL_MORE_THAN:
      return C_("goal kind", "More than");
    case JIHUA_GOAL_AT_MOST:
      return C_("goal kind", "At most");
    case JIHUA_GOAL_LESS_THAN:
      return C_("goal kind", "Less than");
    case JIHUA_GOAL_ABOUT:
      return C_("goal kind", "About");
    case JIHUA_GOAL_HOLD:
      return C_("goal kind", "Hold");
    case JIHUA_GOAL_IN_STEP_WITH:
      return C_("goal kind", "In step with");
    case JIHUA_GOAL_FASTER_THAN:
      return C_("goal kind", "Faster than");
    case JIHUA_GOAL_INCREASE:
      return C_("goal kind", "Increase");
    case JIHUA_GOAL_DECREASE:
      return C_("goal kind", "Decrease");
    case JIHUA_GOAL_STABLE:
      return C_("goal kind", "Keep stable");
    case JIHUA_GOAL_POSITIVE:
      return C_("goal kind", "Positive growth");
    case JIHUA_GOAL_ASSIGNED:
      return C_("goal kind", "As assigned");
    case JIHUA_GOAL_DONE_BY:
      return C_("goal kind", "Done by a date");
    case JIHUA_GOAL_DELIVER:
      return C_("goal kind", "Deliver");
    case JIHUA_GOAL_NONE_OCCURS:
      return C_("goal kind", "None occurs");
    case JIHUA_GOAL_NONE:
    default:
      return C_("goal kind", "No goal");
  }
}

/**
 * jihua_direction_get_nick:
 * @direction: a direction
 *
 * Returns: its identifier, as in files: “floor”
 */
const char *
jihua_direction_get_nick (JihuaDirection direction)
{
  return direction == JIHUA_DIRECTION_CEILING ? "ceiling" : "floor";
}

/**
 * jihua_direction_from_nick:
 * @nick: an identifier
 * @direction: (out): the direction it names
 *
 * Returns: whether there is such a direction
 */
gboolean
jihua_direction_from_nick (const char     *nick,
                           JihuaDirection *direction)
{
  gboolean ceiling = g_str_equal (nick, "ceiling");

  if (!ceiling && !g_str_equal (nick, "floor"))
    return FALSE;

  *direction = ceiling ? JIHUA_DIRECTION_CEILING : JIHUA_DIRECTION_FLOOR;
  return TRUE;
}

/**
 * jihua_direction_get_label:
 * @direction: a direction
 *
 * Returns: what it means, in the user's language
 */
const char *
jihua_direction_get_label (JihuaDirection direction)
{
  return direction == JIHUA_DIRECTION_CEILING
    ? C_("direction", "A ceiling: less is better")
    : C_("direction", "A floor: more is better");
}

/**
 * jihua_goal_kind_get_default_direction:
 * @kind: a kind of goal
 *
 * Returns: the direction such a goal is judged in unless it says otherwise
 */
JihuaDirection
jihua_goal_kind_get_default_direction (JihuaGoalKind kind)
{
  switch ((int) kind) {
    case JIHUA_GOAL_AT_MOST:
    case JIHUA_GOAL_LESS_THAN:
    case JIHUA_GOAL_DECREASE:
      return JIHUA_DIRECTION_CEILING;
    default:
      return JIHUA_DIRECTION_FLOOR;
  }
}

/**
 * jihua_goal_is_numeric:
 * @self: a goal
 *
 * Returns: whether the plan itself prints the number to compare with
 */
gboolean
jihua_goal_is_numeric (const JihuaGoal *self)
{
  return self->value != NULL;
}

/**
 * jihua_goal_is_event:
 * @self: a goal
 *
 * Returns: whether it is a deed that is done or not, without figures
 */
gboolean
jihua_goal_is_event (const JihuaGoal *self)
{
  return self->kind == JIHUA_GOAL_DONE_BY
      || self->kind == JIHUA_GOAL_DELIVER
      || self->kind == JIHUA_GOAL_NONE_OCCURS;
}
