/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-decimal.h"

G_BEGIN_DECLS

/**
 * JihuaGoalKind:
 *
 * The comparator of a goal, as written in the plan. See the table in the
 * help: 以上, 超过, 以内, ＜, 左右, 保持, 与…同步, 快于, 有所提升, 持续下降,
 * 基本稳定, 正增长, 完成下达目标, 10月底前, 编制, 不发生.
 */
typedef enum {
  JIHUA_GOAL_NONE,
  JIHUA_GOAL_AT_LEAST,
  JIHUA_GOAL_MORE_THAN,
  JIHUA_GOAL_AT_MOST,
  JIHUA_GOAL_LESS_THAN,
  JIHUA_GOAL_ABOUT,
  JIHUA_GOAL_HOLD,
  JIHUA_GOAL_IN_STEP_WITH,
  JIHUA_GOAL_FASTER_THAN,
  JIHUA_GOAL_INCREASE,
  JIHUA_GOAL_DECREASE,
  JIHUA_GOAL_STABLE,
  JIHUA_GOAL_POSITIVE,
  JIHUA_GOAL_ASSIGNED,
  JIHUA_GOAL_DONE_BY,
  JIHUA_GOAL_DELIVER,
  JIHUA_GOAL_NONE_OCCURS,
} JihuaGoalKind;

/**
 * JihuaDirection:
 * @JIHUA_DIRECTION_FLOOR: more is better
 * @JIHUA_DIRECTION_CEILING: less is better
 *
 * The direction a goal is judged in, apart from how it is written: “about 3”
 * is a ceiling for prices and a floor for growth.
 */
typedef enum {
  JIHUA_DIRECTION_FLOOR,
  JIHUA_DIRECTION_CEILING,
} JihuaDirection;

#define JIHUA_TYPE_GOAL_KIND (jihua_goal_kind_get_type ())
#define JIHUA_TYPE_DIRECTION (jihua_direction_get_type ())
#define JIHUA_TYPE_GOAL      (jihua_goal_get_type ())

/**
 * JihuaGoal:
 * @kind: the comparator as written
 * @direction: the direction it is judged in
 * @value: the promised number, or %NULL
 * @tolerance: an own tolerance in the target's unit, or %NULL for the plan's rule
 * @words: the official words of the goal, as they stand in the text
 * @text: the goal in words of its own where @words do not state it, or %NULL
 * @phrase: a stretch of the text in which @words stand once, or %NULL
 * @reference: identifier of the target or series it is compared with, or %NULL
 * @due: the date a milestone is due, or %NULL for the end of the year
 * @items: (element-type utf8): names of what a milestone lists, or %NULL
 * @merged: whether the printed cell continues the one of the row above
 *
 * What is promised. Treated as immutable once it belongs to a target.
 */
typedef struct {
  JihuaGoalKind   kind;
  JihuaDirection  direction;
  JihuaDecimal   *value;
  JihuaDecimal   *tolerance;
  char           *words;
  char           *text;
  char           *phrase;
  char           *reference;
  GDate          *due;
  GStrv           items;
  gboolean        merged;
} JihuaGoal;

GType           jihua_goal_kind_get_type  (void) G_GNUC_CONST;
GType           jihua_direction_get_type  (void) G_GNUC_CONST;
GType           jihua_goal_get_type       (void) G_GNUC_CONST;

JihuaGoal      *jihua_goal_new            (JihuaGoalKind    kind,
                                           const char      *words);
JihuaGoal      *jihua_goal_copy           (const JihuaGoal *self);
void            jihua_goal_free           (JihuaGoal       *self);

const char     *jihua_goal_kind_get_nick  (JihuaGoalKind    kind);
gboolean        jihua_goal_kind_from_nick (const char      *nick,
                                           JihuaGoalKind   *kind);
const char     *jihua_goal_kind_get_label (JihuaGoalKind    kind);
const char     *jihua_direction_get_nick  (JihuaDirection   direction);
gboolean        jihua_direction_from_nick (const char      *nick,
                                           JihuaDirection  *direction);
const char     *jihua_direction_get_label (JihuaDirection   direction);
JihuaDirection  jihua_goal_kind_get_default_direction (JihuaGoalKind kind);
gboolean        jihua_goal_is_numeric     (const JihuaGoal *self);
gboolean        jihua_goal_is_event       (const JihuaGoal *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JihuaGoal, jihua_goal_free)

G_END_DECLS
