/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-date.h"
#include "jihua-judge.h"
#include "jihua-judgement-steps.h"
#include "jihua-ledger-file.h"

typedef struct {
  const char *path;
  const char *target;
  guint       month;
  const char *steps[7];
  void      (*prepare) (JihuaLedger *ledger);
} Case;

static void
set (JihuaLedger  *ledger,
     const char   *id,
     JihuaSetting  setting,
     const char   *value)
{
  g_autoptr (JihuaChange) change = jihua_change_new_setting (id, setting, NULL, value, NULL, NULL);

  jihua_ledger_apply (ledger, change);
}

static void
record (JihuaLedger *ledger,
        JihuaRecord *record)
{
  g_autoptr (JihuaRecord) anonymous = record;
  g_autoptr (JihuaRecord) signed_record = jihua_record_with_author (record, "王芳", "2024-10-22T09:30:00Z");

  g_assert_true (jihua_ledger_append_record (ledger, signed_record));
}

static void
record_item (JihuaLedger *ledger,
             const char  *item,
             const char  *day)
{
  g_autoptr (GDate) date = jihua_date_parse (day);

  record (ledger, jihua_record_new_item ("2.1.3", item, date, NULL, NULL));
}

static void
assign (JihuaLedger *ledger)
{
  JihuaDecimal value;
  g_autoptr (JihuaActual) actual = NULL;

  g_assert_true (jihua_decimal_parse ("3.4", &value));
  actual = jihua_actual_new ("A25.1", jihua_period_new (2024, 12), value, TRUE, NULL, NULL, NULL, NULL);
  jihua_ledger_append_actual (ledger, actual);
  set (ledger, "A25.1", JIHUA_SETTING_VALUE, "3.20");
}

static void
phase (JihuaLedger *ledger)
{
  set (ledger, "A33", JIHUA_SETTING_PHASING, "0 10 30 40 50 60 70 80 90 95 98 100");
}

/* Nothing at all is to happen, and something did. */
static void
limit_to_nothing (JihuaLedger *ledger)
{
  JihuaTarget *target = jihua_plan_lookup_target (jihua_ledger_get_plan (ledger), "A33");
  JihuaDecimal nothing = { 0 };
  JihuaGoal goal = *jihua_target_get_goal (target);

  goal.kind = JIHUA_GOAL_AT_MOST;
  goal.direction = JIHUA_DIRECTION_CEILING;
  goal.value = &nothing;
  jihua_target_set_goal (target, &goal);
}

static void
overrule (JihuaLedger *ledger)
{
  record (ledger, jihua_record_new_status ("A33", jihua_period_new (2024, 9), JIHUA_STATUS_BEHIND, "口径有争议"));
}

static void
finish_two (JihuaLedger *ledger)
{
  record_item (ledger, "中鸿新材料", "2024-03-30");
  record_item (ledger, "金七门核电一期", "2024-11-01");
}

static void
finish_late (JihuaLedger *ledger)
{
  finish_two (ledger);
  record_item (ledger, "甘电入浙±800千伏特高压直流输电工程", "2024-07-29");
}

static void
begin (JihuaLedger *ledger)
{
  record (ledger, jihua_record_new_work ("5.3.1", jihua_period_new (2024, 6), JIHUA_WORK_STATE_UNDER_WAY, NULL,
                                         "已完成初稿", "省交通运输厅"));
}

static void
lapse (JihuaLedger *ledger)
{
  static const struct { guint month; const char *value; } figures[] = { { 3, "99.8" }, { 6, "100" } };
  JihuaPlan *plan = jihua_ledger_get_plan (ledger);
  GPtrArray *nodes = jihua_plan_get_nodes (plan);

  for (guint i = 0; i < nodes->len; i++) {
    JihuaNode *node = g_ptr_array_index (nodes, i);

    if (!JIHUA_IS_TARGET (node) || jihua_target_get_goal (JIHUA_TARGET (node))->kind != JIHUA_GOAL_HOLD)
      continue;
    for (gsize j = 0; j < G_N_ELEMENTS (figures); j++) {
      JihuaDecimal value;
      g_autoptr (JihuaActual) actual = NULL;

      g_assert_true (jihua_decimal_parse (figures[j].value, &value));
      actual = jihua_actual_new (jihua_target_get_series_id (JIHUA_TARGET (node)),
                                 jihua_period_new (2024, figures[j].month), value, FALSE, NULL, NULL, NULL, NULL);
      jihua_ledger_append_actual (ledger, actual);
    }
  }
}

/* With the published figures of 2024. */
static const Case cases[] = {
  { "/judgement-steps/pace", "A33", 9, {
    "Goal *100*, judged as a floor (Met by the goal itself or more)",
    "Jan–Sep: actual 94.8 * (Provisional*",
    "94.8 ÷ 100 = 94.8%, pace of time 75% (Behind from 10 points below the pace, far behind over 30 points)",
    "In the course of the year: On track (The December figure will settle it)",
  } },
  { "/judgement-steps/year-end", "A33", 12, {
    "Goal *100*, judged as a floor (Met by the goal itself or more)",
    "Full year: actual 118.3 * (*",
    "118.3 − 100 = +18.3 * (Compared directly, not pro-rated)",
    "At the end of the year: Achieved (Settled by the December figure)",
  } },
  { "/judgement-steps/tolerance", "A1", 9, {
    "Goal *5.5*, judged as a floor (“About”, where more is better)",
    "Jan–Sep: actual 5.4% (*",
    "5.4 − 5.5 = \xe2\x88\x92" "0.1 points (Tolerance 0.2 points; not pro-rated)",
    "In the course of the year: On track (*",
  } },
  { "/judgement-steps/ceiling", "A35", 12, {
    "Goal *3*, judged as a ceiling (“About”, where less is better)",
    "Full year: actual 0.3% (*",
    "0.3 − 3 = \xe2\x88\x92" "2.7 points (Tolerance 0.2 points; not pro-rated)",
    "At the end of the year: Achieved (*",
  } },
  { "/judgement-steps/reference", "A7", 12, {
    "Goal * (Held against “*” of the same period)",
    "Full year: actual 1.2% (*",
    "“*”, Full year: actual 5.5% (Provisional, *",
    "1.2 − 5.5 = \xe2\x88\x92" "4.3 points (Tolerance 0.2 points; not pro-rated)",
    "At the end of the year: Not achieved (*",
  } },
  { "/judgement-steps/missing", "A33", 6, {
    "Goal *100*, judged as a floor (*",
    "No figure for Jan–Jun ()",
    "Not reported (A figure that is due and missing is no verdict)",
  } },
  { "/judgement-steps/deed", "5.3.1", 9, {
    "Goal * (A deed without a date: due by the end of the year, Dec 31, 2024)",
    "Nothing recorded up to Jan–Sep ()",
    "Not started (Judged when it is done or due)",
  } },
  { "/judgement-steps/work", "5.3.1", 9, {
    "Goal * (A deed without a date: *",
    "Jan–Jun: Under way (王芳 · 省交通运输厅 · 已完成初稿)",
    "Under way (Judged when it is done or due)",
  }, begin },
  { "/judgement-steps/items", "2.1.3", 10, {
    "Goal * (A deed, due by Oct 31, 2024)",
    "1 of 3 items done (*: Mar 30, 2024\n*: not done\n*: only on Nov 1, 2024)",
    "So it is: Not achieved ()",
  }, finish_two },
  { "/judgement-steps/items-late", "2.1.3", 11, {
    "Goal * (A deed, due by Oct 31, 2024)",
    "3 of 3 items done (*: Mar 30, 2024\n*: Jul 29, 2024\n*: Nov 1, 2024)",
    "Done on Nov 1, 2024 (1 day after it was due)",
    "So it is: Not achieved ()",
  }, finish_late },
  { "/judgement-steps/overruled", "A33", 9, {
    "Goal *100*, judged as a floor (*",
    "Jan–Sep: actual 94.8 * (*",
    "94.8 ÷ 100 = 94.8%, pace of time 75% (*",
    "In the course of the year: On track (*",
    "Overruled: Behind in place of On track (口径有争议 · 王芳 · 2024-10-22)",
  }, overrule },
  { "/judgement-steps/phasing", "A33", 9, {
    "Goal *100*, judged as a floor (*",
    "Jan–Sep: actual 94.8 * (*",
    "94.8 ÷ 100 = 94.8%, planned pace 90% (*",
    "In the course of the year: On track (*",
  }, phase },
  { "/judgement-steps/limit-of-nothing", "A33", 9, {
    "Goal *",
    "Jan–Sep: actual 94.8 * (*",
    "94.8 − 0 = +94.8 *",
    "In the course of the year: Far behind (A total does not become less again)",
  }, limit_to_nothing },
  { "/judgement-steps/assigned-number", "A25.1", 12, {
    "Goal * (Assigned: 3.20 *; met by that or more)",
    "Full year: actual 3.4 * (Final figure)",
    "3.4 − 3.20 = +0.20 * (Compared directly, not pro-rated)",
    "At the end of the year: Achieved (*",
  }, assign },

  { "/judgement-steps/assigned", "A25.1", 9, {
    "Goal * (The number is handed down in the course of the year)",
    "No figure *",
    "Awaiting assignment (Judged as soon as the assigned number is entered)",
  } },
  { "/judgement-steps/held", "9.2.2", 6, {
    "Goal * (To be held in every period)",
    "Jan–Jun: actual 100% (*",
    "100 − 100 = 0 points (*",
    "But Jan–Mar: 99.8% (Not the 100% that are to be held in every period)",
    "In the course of the year: Behind (*",
  }, lapse },
  { "/judgement-steps/tie", "5.2.2", 12, {
    "Goal * (*",
    "Entered once, at A20 * (Both make the same promise and share their figures)",
    "No figure for Full year ()",
    "Not reported (*",
  } },
  { "/judgement-steps/missing-reference", "A10", 10, {
    "Goal * (Met only by more than “*” of the same period)",
    "*", "*",
  } },
  { "/judgement-steps/baseline", "A44", 12, {
    "Goal *", "*", "*",
  } },
};

static void
test_steps (gconstpointer data)
{
  const Case *expected = data;
  g_autoptr (JihuaLedger) ledger = jihua_builtin_published_ledger ();
  JihuaPlan *plan = jihua_ledger_get_plan (ledger);
  JihuaTarget *target = jihua_plan_lookup_target (plan, expected->target);
  g_autoptr (JihuaJudgement) judgement = NULL;
  g_autoptr (GPtrArray) steps = NULL;
  guint i;

  if (expected->prepare)
    expected->prepare (ledger);
  judgement = jihua_judge (ledger, target, jihua_period_new (2024, expected->month));
  steps = jihua_judgement_steps_new (target, judgement, ledger);
  for (i = 0; i < steps->len; i++) {
    const JihuaJudgementStep *step = g_ptr_array_index (steps, i);
    g_autofree char *text = g_strdup_printf ("%s (%s)", step->finding, step->detail);

    g_test_message ("%s", text);
    g_assert_nonnull (expected->steps[i]);
    g_assert_true (g_pattern_match_simple (expected->steps[i], text));
  }
  g_assert_null (expected->steps[i]);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_test_add_data_func (cases[i].path, &cases[i], test_steps);

  return g_test_run ();
}
