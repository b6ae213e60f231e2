/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-goal-reader.h"

#include <glib/gi18n-lib.h>

#include "jihua-date.h"

static const char * const goal_members[] = {
  "kind", "value", "words", "text", "phrase", "direction", "tolerance", "reference", "due", "items", "merged", NULL
};
static const char * const item_members[] = { "name", NULL };

static JihuaDecimal *
read_optional_decimal (const JihuaJsonCursor *cursor,
                       const char            *member)
{
  JihuaDecimal decimal;

  if (!jihua_json_cursor_has (cursor, member))
    return NULL;

  decimal = jihua_json_cursor_get_decimal (cursor, member);
  return jihua_decimal_copy (&decimal);
}

static JihuaDecimal *
read_tolerance (const JihuaJsonCursor *cursor)
{
  JihuaDecimal tolerance;

  if (!jihua_json_cursor_has (cursor, "tolerance"))
    return NULL;

  tolerance = jihua_json_cursor_get_amount (cursor, "tolerance");
  return jihua_decimal_copy (&tolerance);
}

static GDate *
read_due (const JihuaJsonCursor *cursor)
{
  const char *text = jihua_json_cursor_get_date (cursor, "due");

  return text ? jihua_date_parse (text) : NULL;
}

static GStrv
read_items (const JihuaJsonCursor *cursor)
{
  g_autoptr (GStrvBuilder) items = g_strv_builder_new ();
  JihuaJsonCursor list, item;
  guint n_items;

  if (!jihua_json_cursor_has (cursor, "items"))
    return NULL;

  jihua_json_cursor_enter (cursor, "items", &list);
  n_items = jihua_json_cursor_count (&list);
  for (guint i = 0; i < n_items && jihua_json_cursor_is_sound (cursor); i++) {
    jihua_json_cursor_enter_element (&list, i, &item);
    jihua_json_cursor_expect (&item, item_members);
    g_strv_builder_add (items, jihua_json_cursor_get_name (&item, "name"));
  }

  return g_strv_builder_end (items);
}

static JihuaGoalKind
read_kind (const JihuaJsonCursor *cursor)
{
  int kind = JIHUA_GOAL_NONE;

  if (jihua_json_cursor_get_choice (cursor, "kind", JIHUA_TYPE_GOAL_KIND, &kind) && kind == JIHUA_GOAL_NONE)
    jihua_json_cursor_fail_member (cursor, "kind", _("A target must have a goal; “none” is not one."));

  return (JihuaGoalKind) kind;
}

static gboolean
compares_with_number (JihuaGoalKind kind)
{
  return kind >= JIHUA_GOAL_AT_LEAST && kind <= JIHUA_GOAL_HOLD;
}

static gboolean
compares_with_target (JihuaGoalKind kind)
{
  return kind == JIHUA_GOAL_IN_STEP_WITH || kind == JIHUA_GOAL_FASTER_THAN;
}

static void
check_goal (const JihuaJsonCursor *cursor,
            const JihuaGoal       *goal)
{
  if (compares_with_number (goal->kind) && goal->value == NULL)
    jihua_json_cursor_fail (cursor, _("A goal of this kind needs the number that was promised: add the member “value”."));
  else if (compares_with_target (goal->kind) && goal->reference == NULL)
    jihua_json_cursor_fail (cursor, _("A goal of this kind needs the target it is compared with: add the member “reference”."));
  else if (goal->kind == JIHUA_GOAL_ABOUT && !jihua_json_cursor_has (cursor, "direction"))
    jihua_json_cursor_fail (cursor, _("A goal of this kind can be a floor or a ceiling: add the member “direction”."));
}

/**
 * jihua_goal_read:
 * @target: where a target is
 *
 * Returns: (transfer full): its goal; of no kind if the source has an error
 */
JihuaGoal *
jihua_goal_read (const JihuaJsonCursor *target)
{
  JihuaJsonCursor cursor;
  JihuaGoal *goal;
  int direction;

  jihua_json_cursor_enter (target, "goal", &cursor);
  jihua_json_cursor_expect (&cursor, goal_members);

  goal = jihua_goal_new (read_kind (&cursor), jihua_json_cursor_get_name (&cursor, "words"));
  goal->value = read_optional_decimal (&cursor, "value");
  goal->text = g_strdup (jihua_json_cursor_get_optional (&cursor, "text"));
  goal->phrase = g_strdup (jihua_json_cursor_get_optional (&cursor, "phrase"));
  if (jihua_json_cursor_has (&cursor, "direction")
      && jihua_json_cursor_get_choice (&cursor, "direction", JIHUA_TYPE_DIRECTION, &direction))
    goal->direction = (JihuaDirection) direction;
  goal->tolerance = read_tolerance (&cursor);
  goal->reference = g_strdup (jihua_json_cursor_get_optional (&cursor, "reference"));
  goal->due = read_due (&cursor);
  goal->items = read_items (&cursor);
  goal->merged = jihua_json_cursor_has (&cursor, "merged") && jihua_json_cursor_get_flag (&cursor, "merged");
  check_goal (&cursor, goal);

  return goal;
}
