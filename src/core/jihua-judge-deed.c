/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-judge-deed.h"

#include "jihua-date.h"

/*
 * Deeds are judged by dates and by what people recorded of the work, not by
 * figures: milestones with a list of items, things to be delivered, and things
 * that must not occur. Where nothing was recorded, nothing is known: such a deed
 * stays “not started” past its due date, it is never missed.
 */

static GDate *
dup_due_date (const JihuaGoal *goal,
              JihuaPeriod      as_of)
{
  if (goal->due)
    return g_date_copy (goal->due);

  return jihua_date_end_of_period (jihua_period_new (as_of.year, 12));
}

static gboolean
is_past_due (const JihuaJudgement *judgement)
{
  g_autoptr (GDate) today = jihua_date_end_of_period (judgement->as_of);

  return g_date_compare (today, judgement->due_date) >= 0;
}

static JihuaStatus
judge_done (const JihuaJudgement *judgement)
{
  return g_date_compare (judgement->done_date, judgement->due_date) <= 0
    ? JIHUA_STATUS_ACHIEVED : JIHUA_STATUS_MISSED;
}

static JihuaStatus
judge_undone (const JihuaJudgement *judgement,
              gboolean              reported,
              gboolean              begun)
{
  if (reported && is_past_due (judgement))
    return JIHUA_STATUS_MISSED;

  return begun ? JIHUA_STATUS_UNDER_WAY : JIHUA_STATUS_NOT_STARTED;
}

static void
note_done (JihuaJudgement *judgement,
           const GDate    *date)
{
  if (judgement->done_date && g_date_compare (judgement->done_date, date) >= 0)
    return;

  g_clear_pointer (&judgement->done_date, g_date_free);
  judgement->done_date = g_date_copy (date);
}

/* An item counts from the month in which it was done. */
static void
count_items (JihuaJudgement *judgement,
             JihuaLedger    *ledger,
             JihuaTarget    *target)
{
  g_autoptr (GDate) today = jihua_date_end_of_period (judgement->as_of);
  GStrv items = jihua_target_get_goal (target)->items;

  for (; *items; items++) {
    JihuaRecord *record = jihua_ledger_find_item (ledger, target, *items);

    judgement->n_items++;
    if (record == NULL || g_date_compare (jihua_record_get_date (record), today) > 0)
      continue;

    judgement->n_done++;
    note_done (judgement, jihua_record_get_date (record));
  }

  judgement->has_progress = TRUE;
  judgement->progress = (double) judgement->n_done / judgement->n_items;
}

static void
judge_milestone (JihuaJudgement *judgement,
                 JihuaLedger    *ledger,
                 JihuaTarget    *target)
{
  count_items (judgement, ledger, target);
  judgement->automatic = judgement->n_done == judgement->n_items
    ? judge_done (judgement)
    : judge_undone (judgement, judgement->n_done > 0, judgement->n_done > 0);
}

/* A deed recorded as done without a day was done by the end of that month. */
static void
judge_delivery (JihuaJudgement *judgement)
{
  JihuaWorkState state;

  if (judgement->work == NULL) {
    judgement->automatic = judge_undone (judgement, FALSE, FALSE);
    return;
  }

  state = jihua_record_get_state (judgement->work);
  if (state == JIHUA_WORK_STATE_DONE) {
    const GDate *date = jihua_record_get_date (judgement->work);

    judgement->done_date = date ? g_date_copy (date)
      : jihua_date_end_of_period (jihua_record_get_through (judgement->work));
    judgement->automatic = judge_done (judgement);
    return;
  }

  judgement->automatic = judge_undone (judgement, TRUE, state == JIHUA_WORK_STATE_UNDER_WAY);
}

/* That something has not occurred must be said for every period that is due;
 * that it has occurred is final. */
static void
judge_absence (JihuaJudgement *judgement)
{
  JihuaPeriod through = judgement->work ? jihua_record_get_through (judgement->work) : JIHUA_PERIOD_NONE;

  if (judgement->work && jihua_record_get_state (judgement->work) == JIHUA_WORK_STATE_OCCURRED)
    judgement->automatic = JIHUA_STATUS_MISSED;
  else if (jihua_period_is_set (judgement->due) && jihua_period_compare (through, judgement->due) < 0)
    judgement->automatic = JIHUA_STATUS_NOT_REPORTED;
  else if (judgement->work == NULL)
    judgement->automatic = JIHUA_STATUS_AWAITING_RELEASE;
  else
    judgement->automatic = through.month == 12 ? JIHUA_STATUS_ACHIEVED : JIHUA_STATUS_ON_TRACK;
}

/**
 * jihua_judge_find_occurrence:
 * @ledger: a ledger
 * @target: a target that something does not occur
 * @as_of: a month
 *
 * What has once occurred stays so, whatever is recorded later.
 *
 * Returns: (nullable) (transfer none): the first record that it has occurred
 */
JihuaRecord *
jihua_judge_find_occurrence (JihuaLedger *ledger,
                             JihuaTarget *target,
                             JihuaPeriod  as_of)
{
  for (guint month = 1; month <= as_of.month; month++) {
    JihuaRecord *record = jihua_ledger_find_record (ledger, JIHUA_RECORD_WORK, JIHUA_NODE (target),
                                                    jihua_period_new (as_of.year, month));

    if (record && jihua_record_get_state (record) == JIHUA_WORK_STATE_OCCURRED)
      return record;
  }

  return NULL;
}

/**
 * jihua_judge_deed:
 * @judgement: a judgement whose month and due period are known
 * @ledger: what was recorded
 * @target: a target whose goal is a deed
 *
 * Finds the verdict on a milestone, a delivery or something not to occur.
 */
void
jihua_judge_deed (JihuaJudgement *judgement,
                  JihuaLedger    *ledger,
                  JihuaTarget    *target)
{
  const JihuaGoal *goal = jihua_target_get_goal (target);
  JihuaRecord *work = NULL;

  if (goal->kind == JIHUA_GOAL_NONE_OCCURS)
    work = jihua_judge_find_occurrence (ledger, target, judgement->as_of);
  if (work == NULL)
    work = jihua_ledger_find_latest_record (ledger, JIHUA_RECORD_WORK, JIHUA_NODE (target), judgement->as_of);

  judgement->due_date = dup_due_date (goal, judgement->as_of);
  g_set_object (&judgement->work, work);

  if (goal->kind == JIHUA_GOAL_NONE_OCCURS)
    judge_absence (judgement);
  else if (goal->items && *goal->items)
    judge_milestone (judgement, ledger, target);
  else
    judge_delivery (judgement);
}
