/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "jihua-date.h"
#include "jihua-explain.h"
#include "jihua-judge.h"
#include "jihua-ledger-file.h"

/* What is known to be true of the plan of 2024: the published figures, and what
 * would follow from others. */

typedef struct {
  const char *target;
  const char *as_of;
  const char *status;
  const char *words; /* in the explanation, or NULL */
} Truth;

static const Truth truths[] = {
  /* published */
  { "A1", "2024-06", "on-track", "5.6%, 0.1 points above the goal of 5.5%" },
  { "A1", "2024-09", "on-track", "5.4%, 0.1 points below the goal of 5.5%, within the tolerance of 0.2 points" },
  { "A1", "2024-12", "achieved", "5.5%, exactly the goal" },
  { "A5", "2024-09", "on-track", "7.8%" },
  { "A5", "2024-12", "achieved", NULL },
  { "A6", "2024-06", "behind", "5.0%, 1.0 point below the goal of 6%" },
  { "A6", "2024-09", "behind", NULL },
  { "A6", "2024-12", "missed", "5.1%, 0.9 points below the goal of 6%" },
  { "A7", "2024-06", "not-reported", NULL },
  { "A7", "2024-12", "missed", "1.2%, 4.3 points below the 5.5% of “地区生产总值" },
  { "A8", "2024-12", "not-reported", "0.4% for Jan–Nov" },
  { "A13", "2024-06", "behind", NULL },
  { "A13", "2024-09", "behind", NULL },
  { "A13", "2024-12", "missed", "beyond the tolerance of 0.2 points" },
  { "A33", "2024-09", "on-track", "94.8% of the year’s goal, 19.8 points ahead of the pace of time (75%)" },
  { "A33", "2024-12", "achieved", "118.3% of the year’s goal" },
  { "A34", "2024-06", "on-track", "4.5%" },
  { "A34", "2024-12", "achieved", NULL },
  { "A35", "2024-12", "achieved", "0.3%, 2.7 points below the goal of 3%" },
  { "A36", "2024-09", "behind", "4.8%, 0.6 points below the 5.4% of “地区生产总值" },
  { "3.2.2", "2024-12", "achieved", "166.7% of the year’s goal" },
  { "3.2.3", "2024-12", "missed", "46% of the year’s goal" },
  { "A25.1", "2024-06", "awaiting-assignment", NULL },
  { "A25.2", "2024-09", "awaiting-assignment", NULL },
  { "A25.3", "2024-12", "awaiting-assignment", NULL },
  { "A25.4", "2024-12", "awaiting-assignment", NULL },
  { "5.3.1", "2024-09", "not-started", "Due by Dec 31, 2024" },
  { "2.1.3", "2024-09", "not-started", "None of 3 is recorded as done; all are due by Oct 31, 2024" },
  { "1.4.4", "2024-02", "awaiting-release", NULL },
  { "1.4.4", "2024-03", "not-reported", NULL },
};

static JihuaJudgement *
judge (JihuaLedger *ledger,
       const char  *target,
       const char  *as_of)
{
  JihuaPeriod period;

  g_assert_true (jihua_period_parse (as_of, &period, NULL));

  return jihua_judge (ledger, jihua_plan_lookup_target (jihua_ledger_get_plan (ledger), target), period);
}

static void
assert_status (JihuaLedger *ledger,
               const char  *target,
               const char  *as_of,
               const char  *status,
               const char  *words)
{
  JihuaTarget *node = jihua_plan_lookup_target (jihua_ledger_get_plan (ledger), target);
  g_autoptr (JihuaJudgement) judgement = judge (ledger, target, as_of);
  g_autofree char *explanation = jihua_explain (node, judgement);

  g_test_message ("%s as of %s: %s", target, as_of, explanation);
  g_assert_cmpstr (jihua_status_get_nick (judgement->status), ==, status);
  if (words)
    g_assert_nonnull (strstr (explanation, words));
}

static void
test_truth (gconstpointer data)
{
  const Truth *truth = data;
  g_autoptr (JihuaLedger) ledger = jihua_builtin_published_ledger ();

  assert_status (ledger, truth->target, truth->as_of, truth->status, truth->words);
}

/* Figures that somebody might enter: “target period value”, separated by commas. */
typedef struct {
  const char *name;
  const char *entries;
  const char *target;
  const char *as_of;
  const char *status;
  const char *words;
} Case;

static const Case cases[] = {
  { "follower-follows-actual", "A1 2024-09 4.0,A7 2024-09 3.9", "A7", "2024-09", "on-track", "within the tolerance" },
  { "follower-not-goal", "A1 2024-09 9.0,A7 2024-09 5.6", "A7", "2024-09", "behind", "below the 9.0%" },
  { "follower-of-the-year", "A1 2024 5.5,A36 2024 5.3", "A36", "2024", "basically-achieved", NULL },
  { "follower-between-quarters", "A1 2024-06 5.6,A7 2024-06 1.5,A7 2024-08 1.0", "A7", "2024-08", "no-reference",
    "For Jan–Jun it was 1.5% against 5.6%." },
  { "follower-without-reference", "A7 2024-06 1.5", "A7", "2024-06", "no-reference", "no figure for the same period" },
  { "faster", "A8 2024-11 0.4,A10 2024-11 0.5", "A10", "2024-11", "on-track", NULL },
  { "as-fast", "A8 2024-11 0.4,A11 2024-11 0.4", "A11", "2024-11", "behind", NULL },
  { "falls-slower", "A8 2024-11 -1.4,A12 2024-11 -0.4", "A12", "2024-11", "on-track", NULL },
  { "loans", "S1 2024-09 9.0,1.4.2 2024-09 15.1", "1.4.2", "2024-09", "on-track", NULL },
  { "loans-without-series", "1.4.2 2024-09 15.1", "1.4.2", "2024-09", "no-reference", NULL },
  { "ceiling-deflation", "A35 2024 -0.5", "A35", "2024", "achieved", "deflation" },
  { "ceiling-within", "A35 2024 3.2", "A35", "2024", "basically-achieved", NULL },
  { "average", "A34 2024-06 5.1", "A34", "2024-06", "behind", NULL },
  { "average-is-not-pro-rated", "A34 2024-03 4.9", "A34", "2024-03", "on-track", NULL },
  { "reduction", "A24 2024 2.7", "A24", "2024", "achieved", NULL },
  { "reduction-reversed", "A24 2024 -2.7", "A24", "2024", "missed", NULL },
  { "reduction-reversed-in-the-year", "A24 2024-06 -0.1", "A24", "2024-06", "far-behind", NULL },
  { "less-than-equal", "A47 2024 0.008", "A47", "2024", "missed", "0.008" },
  { "less-than", "A47 2024 0.0079", "A47", "2024", "achieved", "0.0079" },
  { "rate-is-not-halved", "A1 2024-06 2.8", "A1", "2024-06", "behind", NULL },
  { "next-year-does-not-leak", "A33 2025-12 118.3", "A33", "2024-12", "not-reported", NULL },
  { "year-before-does-not-leak", "A33 2023-12 118.3", "A33", "2024-12", "not-reported", NULL },
  { "hold", "9.2.2 2024-03 100,9.2.2 2024-06 100", "9.2.2", "2024-06", "on-track", NULL },
  { "hold-lapsed", "9.2.2 2024-03 99.9,9.2.2 2024-06 100", "9.2.2", "2024-06", "behind", "it was 99.9% for Jan–Mar" },
  { "hold-lapsed-year", "9.2.2 2024-03 99.9,9.2.2 2024 100", "9.2.2", "2024", "missed", NULL },
  { "increase", "A9.1 2023-09 1.0,A9.1 2024-09 1.1", "A9.1", "2024-09", "on-track", NULL },
  { "increase-on-the-year", "A9.1 2023-12 1.0,A9.1 2024-09 1.0", "A9.1", "2024-09", "behind", NULL },
  { "decrease", "A37 2023-12 1.86,A37 2024-12 1.83", "A37", "2024", "achieved", NULL },
  { "stable-within", "A18 2023-12 15.0,A18 2024-12 14.8", "A18", "2024", "achieved", NULL },
  { "stable-above", "A18 2023-12 15.0,A18 2024-12 15.3", "A18", "2024", "achieved", NULL },
  { "stable-below", "A18 2023-12 15.0,A18 2024-12 14.7", "A18", "2024", "missed", NULL },
  { "stable-total", "7.2.5 2023-12 639,7.2.5 2024-12 627", "7.2.5", "2024", "achieved", NULL },
  { "stable-total-below", "7.2.5 2023-12 639,7.2.5 2024-12 626", "7.2.5", "2024", "missed", NULL },
  { "total-has-no-yearly-baseline", "7.2.5 2023-12 639,7.2.5 2024-06 300", "7.2.5", "2024-06", "no-reference", NULL },
  { "positive", "A19 2024-06 -0.1", "A19", "2024-06", "far-behind", NULL },
  { "tie", "A20 2024 210", "5.2.2", "2024", "achieved", NULL },
};

static void
enter (JihuaLedger *ledger,
       const char  *entries)
{
  g_auto (GStrv) list = g_strsplit (entries, ",", -1);

  for (guint i = 0; list[i]; i++) {
    g_auto (GStrv) words = g_strsplit (list[i], " ", -1);
    g_autoptr (JihuaActual) actual = NULL;
    JihuaPeriod through;
    JihuaDecimal value;

    g_assert_true (jihua_period_parse (words[1], &through, NULL));
    g_assert_true (jihua_decimal_parse (words[2], &value));
    actual = jihua_actual_new (words[0], through, value, FALSE, NULL, NULL, NULL, NULL);
    g_assert_true (jihua_ledger_append_actual (ledger, actual));
  }
}

static void
test_case (gconstpointer data)
{
  const Case *row = data;
  g_autoptr (JihuaLedger) ledger = jihua_builtin_new_ledger ();

  enter (ledger, row->entries);
  assert_status (ledger, row->target, row->as_of, row->status, row->words);
}

/* What is recorded beside figures. */

static void
put (JihuaLedger *ledger,
     JihuaRecord *record)
{
  g_assert_true (jihua_ledger_append_record (ledger, record));
  g_object_unref (record);
}

static void
put_item (JihuaLedger *ledger,
          guint        item,
          const char  *day)
{
  JihuaTarget *target = jihua_plan_lookup_target (jihua_ledger_get_plan (ledger), "2.1.3");
  g_autoptr (GDate) date = jihua_date_parse (day);

  put (ledger, jihua_record_new_item ("2.1.3", jihua_target_get_goal (target)->items[item], date, NULL, NULL));
}

static void
test_milestone (void)
{
  g_autoptr (JihuaLedger) ledger = jihua_builtin_new_ledger ();

  put_item (ledger, 0, "2024-09-02");
  assert_status (ledger, "2.1.3", "2024-08", "not-started", NULL);
  assert_status (ledger, "2.1.3", "2024-09", "under-way", "1 of 3 are done; all are due by Oct 31, 2024");
  put_item (ledger, 1, "2024-10-31");
  assert_status (ledger, "2.1.3", "2024-10", "missed", "2 of 3 are done; all were due by Oct 31, 2024");
  put_item (ledger, 2, "2024-11-01");
  assert_status (ledger, "2.1.3", "2024-10", "missed", "2 of 3");
  assert_status (ledger, "2.1.3", "2024-11", "missed", "the last on Nov 1, 2024, 1 day after they were due");
}

static void
test_milestone_in_time (void)
{
  g_autoptr (JihuaLedger) ledger = jihua_builtin_new_ledger ();
  g_autoptr (JihuaJudgement) judgement = NULL;

  for (guint i = 0; i < 3; i++)
    put_item (ledger, i, "2024-10-31");
  assert_status (ledger, "2.1.3", "2024-09", "not-started", NULL);
  assert_status (ledger, "2.1.3", "2024-10", "achieved", "All 3 are done");

  judgement = judge (ledger, "2.1.3", "2024-10");
  g_assert_true (judgement->has_progress);
  g_assert_cmpfloat (judgement->progress, ==, 1.0);
}

typedef struct {
  const char     *target;
  JihuaWorkState  state;
  const char     *through;
  const char     *date;
  const char     *as_of;
  const char     *status;
} Work;

static const Work works[] = {
  { "5.3.1", JIHUA_WORK_STATE_UNDER_WAY, "2024-04", NULL, "2024-03", "not-started" },
  { "5.3.1", JIHUA_WORK_STATE_UNDER_WAY, "2024-04", NULL, "2024-11", "under-way" },
  { "5.3.1", JIHUA_WORK_STATE_UNDER_WAY, "2024-04", NULL, "2024-12", "missed" },
  { "5.3.1", JIHUA_WORK_STATE_NOT_STARTED, "2024-04", NULL, "2024-06", "not-started" },
  { "5.3.1", JIHUA_WORK_STATE_NOT_STARTED, "2024-04", NULL, "2024-12", "missed" },
  { "5.3.1", JIHUA_WORK_STATE_DONE, "2024-08", "2024-08-20", "2024-08", "achieved" },
  { "5.3.1", JIHUA_WORK_STATE_DONE, "2024-12", NULL, "2024-12", "achieved" },
  { "5.3.1", JIHUA_WORK_STATE_DONE, "2024-12", "2025-01-02", "2024-12", "missed" },
  { "1.4.4", JIHUA_WORK_STATE_NONE_OCCURRED, "2024-06", NULL, "2024-08", "on-track" },
  { "1.4.4", JIHUA_WORK_STATE_NONE_OCCURRED, "2024-06", NULL, "2024-09", "not-reported" },
  { "1.4.4", JIHUA_WORK_STATE_NONE_OCCURRED, "2024-12", NULL, "2024-12", "achieved" },
  { "1.4.4", JIHUA_WORK_STATE_OCCURRED, "2024-05", "2024-05-03", "2024-05", "missed" },
  { "1.4.4", JIHUA_WORK_STATE_OCCURRED, "2024-05", NULL, "2024-12", "missed" },
  { "1.4.4", JIHUA_WORK_STATE_OCCURRED, "2024-05", NULL, "2024-04", "not-reported" },
};

static void
test_work (gconstpointer data)
{
  const Work *row = data;
  g_autoptr (JihuaLedger) ledger = jihua_builtin_new_ledger ();
  g_autoptr (GDate) date = row->date ? jihua_date_parse (row->date) : NULL;
  JihuaPeriod through;

  g_assert_true (jihua_period_parse (row->through, &through, NULL));
  put (ledger, jihua_record_new_work (row->target, through, row->state, date, NULL, NULL));
  assert_status (ledger, row->target, row->as_of, row->status, NULL);
}

/* What has occurred is not undone by a later report that it has not. */
static void
test_occurrence_is_final (void)
{
  g_autoptr (JihuaLedger) ledger = jihua_builtin_new_ledger ();

  put (ledger, jihua_record_new_work ("1.4.4", jihua_period_new (2024, 3), JIHUA_WORK_STATE_OCCURRED, NULL, NULL, NULL));
  put (ledger, jihua_record_new_work ("1.4.4", jihua_period_new (2024, 12), JIHUA_WORK_STATE_NONE_OCCURRED,
                                      NULL, NULL, NULL));
  assert_status (ledger, "1.4.4", "2024-12", "missed", "Jan–Mar");
}

static void
set (JihuaLedger  *ledger,
     const char   *node,
     JihuaSetting  setting,
     const char   *value)
{
  JihuaPlan *plan = jihua_ledger_get_plan (ledger);

  jihua_setting_apply (setting, plan, node ? jihua_plan_lookup (plan, node) : NULL, value);
}

static void
test_assigned (void)
{
  g_autoptr (JihuaLedger) ledger = jihua_builtin_new_ledger ();

  enter (ledger, "A25.1 2024 3.1");
  assert_status (ledger, "A25.1", "2024", "awaiting-assignment", NULL);
  set (ledger, "A25.1", JIHUA_SETTING_VALUE, "3.2");
  assert_status (ledger, "A25.1", "2024", "missed", "below the goal of 3.2");
  set (ledger, "A25.1", JIHUA_SETTING_VALUE, "3.1");
  assert_status (ledger, "A25.1", "2024", "achieved", NULL);
  set (ledger, "A25.1", JIHUA_SETTING_VALUE, NULL);
  assert_status (ledger, "A25.1", "2024", "awaiting-assignment", NULL);
}

typedef struct {
  const char   *node; /* NULL for a rule */
  JihuaSetting  setting;
  const char   *value;
  const char   *entries;
  const char   *target;
  const char   *as_of;
  const char   *before;
  const char   *after;
} Effect;

static const Effect effects[] = {
  { "A6", JIHUA_SETTING_TOLERANCE, "0.9", "A6 2024 5.1", "A6", "2024", "missed", "basically-achieved" },
  { NULL, JIHUA_SETTING_TOLERANCE_RATE, "1", "A6 2024 5.1", "A6", "2024", "missed", "basically-achieved" },
  { NULL, JIHUA_SETTING_TOLERANCE_COUNT, "3", "A15 2024 1560", "A15", "2024", "missed", "basically-achieved" },
  { NULL, JIHUA_SETTING_BEHIND, "15", "A33 2024-09 62", "A33", "2024-09", "behind", "on-track" },
  { NULL, JIHUA_SETTING_FAR_BEHIND, "12", "A33 2024-09 62", "A33", "2024-09", "behind", "far-behind" },
  { NULL, JIHUA_SETTING_FIRST_MONTH, "3", "", "A13", "2024-02", "not-reported", "awaiting-release" },
  { "A33", JIHUA_SETTING_PHASING, "0 0 0 0 0 10 20 40 50 70 80 100", "A33 2024-09 45", "A33", "2024-09",
    "behind", "on-track" },
  { "A33", JIHUA_SETTING_ACCUMULATION, "level", "A33 2024-09 94.8", "A33", "2024-09", "on-track", "behind" },
  { "A33", JIHUA_SETTING_FREQUENCY, "yearly", "", "A33", "2024-09", "not-reported", "awaiting-release" },
  { "A33", JIHUA_SETTING_LAG, "12", "", "A33", "2024-09", "not-reported", "awaiting-release" },
  { "A35", JIHUA_SETTING_DIRECTION, "floor", "A35 2024 0.3", "A35", "2024", "achieved", "missed" },
};

static void
test_effect (gconstpointer data)
{
  const Effect *row = data;
  g_autoptr (JihuaLedger) ledger = jihua_builtin_new_ledger ();
  JihuaPlan *plan = jihua_ledger_get_plan (ledger);
  JihuaNode *node = row->node ? jihua_plan_lookup (plan, row->node) : NULL;
  g_autoptr (GError) error = NULL;

  if (*row->entries)
    enter (ledger, row->entries);
  assert_status (ledger, row->target, row->as_of, row->before, NULL);
  g_assert_true (jihua_setting_check (row->setting, plan, node, row->value, &error));
  g_assert_no_error (error);
  set (ledger, row->node, row->setting, row->value);
  assert_status (ledger, row->target, row->as_of, row->after, NULL);
}

/* A person's status stands until a later figure is recorded or due. */
static void
test_overruling (void)
{
  g_autoptr (JihuaLedger) ledger = jihua_builtin_new_ledger ();
  g_autoptr (JihuaJudgement) judgement = NULL;
  g_autoptr (JihuaRecord) record =
    jihua_record_new_status ("A33", jihua_period_new (2024, 9), JIHUA_STATUS_BEHIND, "The count is disputed.");

  enter (ledger, "A33 2024-06 55,A33 2024-09 94.8");
  put (ledger, jihua_record_with_author (record, "Li", "2024-10-22T09:30:00Z"));
  assert_status (ledger, "A33", "2024-08", "on-track", NULL);
  assert_status (ledger, "A33", "2024-09", "behind", "Overruled by Li: The count is disputed. Automatically “On track”");
  assert_status (ledger, "A33", "2024-11", "behind", NULL);
  assert_status (ledger, "A33", "2024-12", "not-reported", NULL);

  judgement = judge (ledger, "A33", "2024-09");
  g_assert_nonnull (judgement->overruling);
  g_assert_cmpint (judgement->automatic, ==, JIHUA_STATUS_ON_TRACK);

  enter (ledger, "A33 2024-10 101");
  assert_status (ledger, "A33", "2024-10", "achieved", NULL);
}

/* Where figures come a month late, September is overruled by what August says. */
static void
test_overruling_late (void)
{
  g_autoptr (JihuaLedger) ledger = jihua_builtin_new_ledger ();
  JihuaTarget *target = jihua_plan_lookup_target (jihua_ledger_get_plan (ledger), "A5");
  g_autoptr (JihuaRecord) record =
    jihua_record_new_status ("A5", jihua_period_new (2024, 9), JIHUA_STATUS_BEHIND, "x");
  JihuaDecimal value = { 7800000, 1 };
  g_autoptr (JihuaActual) before = jihua_actual_new ("A5", jihua_period_new (2024, 8), value, FALSE, NULL, NULL,
                                                     "Li", "2024-09-18T09:30:00Z");
  g_autoptr (JihuaActual) after = jihua_actual_new ("A5", jihua_period_new (2024, 9), value, FALSE, NULL, NULL,
                                                    "Li", "2024-10-18T09:30:00Z");

  jihua_target_set_lag (target, 1);
  g_assert_true (jihua_ledger_append_actual (ledger, before));
  put (ledger, jihua_record_with_author (record, "Li", "2024-09-30T09:30:00Z"));
  assert_status (ledger, "A5", "2024-09", "behind", NULL);
  assert_status (ledger, "A5", "2024-10", "not-reported", NULL);
  g_assert_true (jihua_ledger_append_actual (ledger, after));
  assert_status (ledger, "A5", "2024-09", "on-track", NULL);
  assert_status (ledger, "A5", "2024-10", "on-track", NULL);
}

typedef struct {
  const char   *node;
  JihuaSetting  setting;
  const char   *value;
  gboolean      fine;
} Check;

static const Check checks[] = {
  { "3.2", JIHUA_SETTING_RESPONSIBLE, "省经信厅", TRUE },
  { "3.2", JIHUA_SETTING_RESPONSIBLE, NULL, TRUE },
  { "3.2", JIHUA_SETTING_RESPONSIBLE, "", FALSE },
  { "A33", JIHUA_SETTING_COOPERATING, "省经信厅\n省财政厅", FALSE },
  { "3.2", JIHUA_SETTING_TOLERANCE, "0.2", FALSE },
  { NULL, JIHUA_SETTING_TOLERANCE, "0.2", FALSE },
  { "A33", JIHUA_SETTING_BEHIND, "10", FALSE },
  { "A1", JIHUA_SETTING_TOLERANCE, "0", TRUE },
  { "A1", JIHUA_SETTING_TOLERANCE, NULL, TRUE },
  { "A1", JIHUA_SETTING_TOLERANCE, "-0.1", FALSE },
  { "A1", JIHUA_SETTING_TOLERANCE, "some", FALSE },
  { "5.3.1", JIHUA_SETTING_TOLERANCE, "1", FALSE },
  { "A1", JIHUA_SETTING_VALUE, "6", FALSE },
  { "A25.1", JIHUA_SETTING_VALUE, "-1.5", TRUE },
  { "A25.1", JIHUA_SETTING_VALUE, "x", FALSE },
  { "A35", JIHUA_SETTING_DIRECTION, "floor", TRUE },
  { "A35", JIHUA_SETTING_DIRECTION, "up", FALSE },
  { "A47", JIHUA_SETTING_DIRECTION, "floor", FALSE },
  { "A33", JIHUA_SETTING_PHASING, "0 5 10 20 30 40 50 60 70 80 90 100", TRUE },
  { "A33", JIHUA_SETTING_PHASING, NULL, TRUE },
  { "A33", JIHUA_SETTING_PHASING, "0 5 10 20 30 40 50 60 70 80 90", FALSE },
  { "A33", JIHUA_SETTING_PHASING, "0 5 4 20 30 40 50 60 70 80 90 100", FALSE },
  { "A33", JIHUA_SETTING_PHASING, "0 5 10 20 30 40 50 60 70 80 90 99", FALSE },
  { "A33", JIHUA_SETTING_PHASING, "0 5 10 20 30 40 50 60 70 80 101 100", FALSE },
  { "A1", JIHUA_SETTING_PHASING, "0 5 10 20 30 40 50 60 70 80 90 100", FALSE },
  { "A33", JIHUA_SETTING_FREQUENCY, "weekly", FALSE },
  { "A33", JIHUA_SETTING_FREQUENCY, NULL, FALSE },
  { "S1", JIHUA_SETTING_FREQUENCY, "quarterly", TRUE },
  { "A33", JIHUA_SETTING_ACCUMULATION, "sum", FALSE },
  { "A33", JIHUA_SETTING_LAG, "24", TRUE },
  { "A33", JIHUA_SETTING_LAG, "25", FALSE },
  { "A33", JIHUA_SETTING_LAG, "-1", FALSE },
  { "A33", JIHUA_SETTING_TIE, "A33", FALSE },
  { "A33", JIHUA_SETTING_TIE, "A99", FALSE },
  { "A33", JIHUA_SETTING_TIE, "A1", FALSE },
  { "A1", JIHUA_SETTING_TIE, "A7", FALSE },
  { "A8", JIHUA_SETTING_TIE, "A10", FALSE },
  { "A6", JIHUA_SETTING_TIE, "A5", TRUE },
  { "A6", JIHUA_SETTING_TIE, "S1", FALSE },
  { "A6", JIHUA_SETTING_TIE, NULL, TRUE },
  { "A20", JIHUA_SETTING_TIE, "A15", FALSE },
  { NULL, JIHUA_SETTING_BEHIND, "30", TRUE },
  { NULL, JIHUA_SETTING_BEHIND, "31", FALSE },
  { NULL, JIHUA_SETTING_FAR_BEHIND, "9.9", FALSE },
  { NULL, JIHUA_SETTING_TOLERANCE_RATE, NULL, FALSE },
  { NULL, JIHUA_SETTING_FIRST_MONTH, "0", FALSE },
  { NULL, JIHUA_SETTING_FIRST_MONTH, "12", TRUE },
};

static void
test_check (gconstpointer data)
{
  const Check *row = data;
  g_autoptr (JihuaLedger) ledger = jihua_builtin_new_ledger ();
  JihuaPlan *plan = jihua_ledger_get_plan (ledger);
  g_autoptr (GError) error = NULL;
  gboolean fine = jihua_setting_check (row->setting, plan, row->node ? jihua_plan_lookup (plan, row->node) : NULL,
                                       row->value, &error);

  g_test_message ("%s %s %s: %s", row->node, jihua_setting_get_nick (row->setting), row->value,
                  error ? error->message : "fine");
  g_assert_cmpint (fine, ==, row->fine);
  g_assert_cmpint (error == NULL, ==, row->fine);
}

static void
add_rows (const char    *path,
          const void    *rows,
          gsize          n_rows,
          gsize          size,
          GTestDataFunc  test)
{
  for (gsize i = 0; i < n_rows; i++) {
    g_autofree char *name = g_strdup_printf ("/truths/%s/%02" G_GSIZE_FORMAT, path, i);

    g_test_add_data_func (name, (const char *) rows + i * size, test);
  }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add_rows ("published", truths, G_N_ELEMENTS (truths), sizeof (Truth), test_truth);
  add_rows ("entered", cases, G_N_ELEMENTS (cases), sizeof (Case), test_case);
  add_rows ("work", works, G_N_ELEMENTS (works), sizeof (Work), test_work);
  add_rows ("effect", effects, G_N_ELEMENTS (effects), sizeof (Effect), test_effect);
  add_rows ("check", checks, G_N_ELEMENTS (checks), sizeof (Check), test_check);
  g_test_add_func ("/truths/milestone", test_milestone);
  g_test_add_func ("/truths/milestone-in-time", test_milestone_in_time);
  g_test_add_func ("/truths/occurrence-is-final", test_occurrence_is_final);
  g_test_add_func ("/truths/assigned", test_assigned);
  g_test_add_func ("/truths/overruling", test_overruling);
  g_test_add_func ("/truths/overruling-late", test_overruling_late);

  return g_test_run ();
}
