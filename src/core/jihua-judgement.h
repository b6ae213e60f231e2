/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-actual.h"
#include "jihua-goal.h"
#include "jihua-record.h"
#include "jihua-status.h"
#include "jihua-target.h"

G_BEGIN_DECLS

/**
 * JihuaJudgement:
 * @status: the status: the verdict, or what a person put in its place
 * @automatic: the verdict
 * @overruling: the record that overrules the verdict, or %NULL
 * @as_of: the month it was judged as of
 * @due: the last period a figure is due for as of then; unset when none is
 * @actual: the figure that was judged, or %NULL
 * @last_known: the last figure of an earlier period, never judged, or %NULL
 * @last_year: the figure of the same period of the year before, or of the whole
 *   year where it is the baseline and nothing else is known, or %NULL
 * @reference: the figure of the reference for the same period, or %NULL
 * @reference_target: the target or series that is the reference, or %NULL
 * @compared: the last figure that has a reference of the same period, where
 *   the one that counts has none; %NULL if there is none either
 * @compared_with: the reference of @compared
 * @lapse: the first figure of the year that broke a goal to be held in every
 *   period, or %NULL
 * @work: the record that a deed was judged by, or %NULL
 * @due_date: the day a deed is due, or %NULL
 * @done_date: the day it was done, or its last item so far, or %NULL
 * @n_items: how many items a milestone has
 * @n_done: how many of them are done
 * @comparator: how @actual compares with @yardstick, as judged
 * @has_yardstick: whether there is a number to compare with
 * @yardstick: the number compared with: goal, reference or baseline
 * @tolerance: the tolerance in the target's unit; 0 when there is none
 * @has_gap: whether @gap is known
 * @gap: @actual minus @yardstick, in the target's unit
 * @has_progress: whether @progress is known
 * @progress: @actual as a fraction of the goal, not capped
 * @has_pace: whether the target is compared with the pace of time
 * @pace: the fraction of the goal that is due with the period of @actual
 *
 * A verdict on one target and everything it rests on.
 */
typedef struct {
  gatomicrefcount ref_count;
  JihuaStatus     status;
  JihuaStatus     automatic;
  JihuaRecord    *overruling;
  JihuaPeriod     as_of;
  JihuaPeriod     due;
  JihuaActual    *actual;
  JihuaActual    *last_known;
  JihuaActual    *last_year;
  JihuaActual    *reference;
  JihuaTarget    *reference_target;
  JihuaActual    *compared;
  JihuaActual    *compared_with;
  JihuaActual    *lapse;
  JihuaRecord    *work;
  GDate          *due_date;
  GDate          *done_date;
  guint           n_items;
  guint           n_done;
  JihuaGoalKind   comparator;
  gboolean        has_yardstick;
  JihuaDecimal    yardstick;
  JihuaDecimal    tolerance;
  gboolean        has_gap;
  JihuaDecimal    gap;
  gboolean        has_progress;
  double          progress;
  gboolean        has_pace;
  double          pace;
} JihuaJudgement;

#define JIHUA_TYPE_JUDGEMENT (jihua_judgement_get_type ())

GType           jihua_judgement_get_type (void) G_GNUC_CONST;

JihuaJudgement *jihua_judgement_new      (JihuaPeriod     as_of);
JihuaJudgement *jihua_judgement_ref      (JihuaJudgement *self);
void            jihua_judgement_unref    (JihuaJudgement *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JihuaJudgement, jihua_judgement_unref)

G_END_DECLS
