/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-date.h"
#include "jihua-explain.h"
#include "jihua-judge.h"
#include "jihua-ledger-file.h"
#include "jihua-locale.h"

/* What is said of a target of the built-in plan, in both languages, after
 * something was recorded. */

typedef struct {
  const char *target;
  const char *month;
  void      (*prepare) (JihuaLedger *ledger);
  const char *english;
  const char *chinese;
} Case;

static void
record (JihuaLedger *ledger,
        JihuaRecord *facts,
        const char  *by)
{
  g_autoptr (JihuaRecord) anonymous = facts;
  g_autoptr (JihuaRecord) written = jihua_record_with_author (facts, by, "2024-10-22T09:30:00Z");

  g_assert_true (jihua_ledger_append_record (ledger, written));
}

static void
record_item (JihuaLedger *ledger,
             const char  *item,
             const char  *day)
{
  g_autoptr (GDate) date = jihua_date_parse (day);

  record (ledger, jihua_record_new_item ("2.1.3", item, date, NULL, NULL), "");
}

static void
record_work (JihuaLedger    *ledger,
             const char     *id,
             guint           month,
             JihuaWorkState  state,
             const char     *day)
{
  g_autoptr (GDate) date = day ? jihua_date_parse (day) : NULL;

  record (ledger, jihua_record_new_work (id, jihua_period_new (2024, month), state, date, NULL, NULL), "");
}

static void
record_figure (JihuaLedger *ledger,
               const char  *id,
               guint        year,
               guint        month,
               const char  *value)
{
  JihuaDecimal decimal;
  g_autoptr (JihuaActual) actual = NULL;

  g_assert_true (jihua_decimal_parse (value, &decimal));
  actual = jihua_actual_new (id, jihua_period_new (year, month), decimal, FALSE, NULL, NULL, NULL, NULL);
  g_assert_true (jihua_ledger_append_actual (ledger, actual));
}

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
one_item (JihuaLedger *ledger)
{
  record_item (ledger, "中鸿新材料", "2024-03-30");
}

static void
late_item (JihuaLedger *ledger)
{
  one_item (ledger);
  record_item (ledger, "甘电入浙±800千伏特高压直流输电工程", "2024-07-29");
  record_item (ledger, "金七门核电一期", "2024-11-01");
}

static void
all_items (JihuaLedger *ledger)
{
  one_item (ledger);
  record_item (ledger, "甘电入浙±800千伏特高压直流输电工程", "2024-07-29");
  record_item (ledger, "金七门核电一期", "2024-10-31");
}

static void
under_way (JihuaLedger *ledger)
{
  record_work (ledger, "5.3.1", 6, JIHUA_WORK_STATE_UNDER_WAY, NULL);
}

static void
done (JihuaLedger *ledger)
{
  record_work (ledger, "5.3.1", 9, JIHUA_WORK_STATE_DONE, "2024-09-12");
}

static void
none_occurred (JihuaLedger *ledger)
{
  record_work (ledger, "1.4.4", 9, JIHUA_WORK_STATE_NONE_OCCURRED, NULL);
}

static void
occurred (JihuaLedger *ledger)
{
  record_work (ledger, "1.4.4", 3, JIHUA_WORK_STATE_OCCURRED, "2024-03-05");
}

static void
occurred_some_day (JihuaLedger *ledger)
{
  record_work (ledger, "1.4.4", 3, JIHUA_WORK_STATE_OCCURRED, NULL);
}

static void
lapse (JihuaLedger *ledger)
{
  record_figure (ledger, "9.2.2", 2024, 3, "99.8");
  record_figure (ledger, "9.2.2", 2024, 6, "100");
}

static void
phased (JihuaLedger *ledger)
{
  set (ledger, "A33", JIHUA_SETTING_PHASING, "0 10 30 40 50 60 70 80 90 95 98 100");
  record_figure (ledger, "A33", 2024, 9, "89");
}

static void
overruled (JihuaLedger *ledger)
{
  record_figure (ledger, "A33", 2024, 9, "94.8");
  record (ledger, jihua_record_new_status ("A33", jihua_period_new (2024, 9), JIHUA_STATUS_BEHIND, "口径有争议。"), "王芳");
}

static void
overruled_by_nobody (JihuaLedger *ledger)
{
  record_figure (ledger, "A33", 2024, 9, "94.8");
  record (ledger, jihua_record_new_status ("A33", jihua_period_new (2024, 9), JIHUA_STATUS_BEHIND, "The count is disputed"), "");
}

static void
assigned (JihuaLedger *ledger)
{
  set (ledger, "A25.1", JIHUA_SETTING_VALUE, "3.2");
  record_figure (ledger, "A25.1", 2024, 12, "3.4");
}

static void
baseline (JihuaLedger *ledger)
{
  record_figure (ledger, "A9.2", 2023, 12, "44.1");
  record_figure (ledger, "A9.2", 2024, 9, "45.0");
}

static void
deflation (JihuaLedger *ledger)
{
  record_figure (ledger, "A35", 2024, 12, "-0.5");
}

static const Case cases[] = {
  { "2.1.3", "2024-09", NULL,
    "None of 3 is recorded as done; all are due by Oct 31, 2024.",
    "3项均无完成记录，期限为2024年10月31日。" },
  { "2.1.3", "2024-09", one_item,
    "1 of 3 are done; all are due by Oct 31, 2024.",
    "3项中已完成1项，期限为2024年10月31日。" },
  { "2.1.3", "2024-10", one_item,
    "1 of 3 are done; all were due by Oct 31, 2024.",
    "3项中完成1项，应于2024年10月31日前全部完成。" },
  { "2.1.3", "2024-11", late_item,
    "All 3 are done, but the last on Nov 1, 2024, 1 day after they were due (Oct 31, 2024).",
    "3项全部完成，但最后一项于2024年11月1日完成，晚于期限（2024年10月31日）1天。" },
  { "2.1.3", "2024-11", all_items,
    "All 3 are done, the last on Oct 31, 2024; they were due by Oct 31, 2024.",
    "3项全部完成，最后一项于2024年10月31日完成，期限为2024年10月31日。" },
  { "5.3.1", "2024-09", NULL,
    "Due by Dec 31, 2024; no progress has been recorded.",
    "期限为2024年12月31日，尚无进展记录。" },
  { "5.3.1", "2024-09", under_way,
    "Under way; due by Dec 31, 2024.",
    "进行中，期限为2024年12月31日。" },
  { "5.3.1", "2024-12", under_way,
    "It was due by Dec 31, 2024 and is not done.",
    "应于2024年12月31日前完成，尚未完成。" },
  { "5.3.1", "2024-09", done,
    "Done on Sep 12, 2024; it was due by Dec 31, 2024.",
    "2024年9月12日完成，期限为2024年12月31日。" },
  { "1.4.4", "2024-09", none_occurred,
    "Jan–Sep: it has not occurred.",
    "1–9月未发生。" },
  { "1.4.4", "2024-09", occurred,
    "It has occurred, on Mar 5, 2024; the promise was that it would not.",
    "已于2024年3月5日发生，而目标是不发生。" },
  { "1.4.4", "2024-09", occurred_some_day,
    "It has occurred (Jan–Mar); the promise was that it would not.",
    "已发生（1–3月），而目标是不发生。" },
  { "9.2.2", "2024-06", lapse,
    "Jan–Jun: 100%; but it was 99.8% for Jan–Mar, and the goal of 100% is to be held in every period.",
    "1–6月为100%，但1–3月为99.8%，而目标要求各期均保持在100%。" },
  { "A33", "2024-09", phased,
    "Jan–Sep: 890,000 jobs, 89% of the year’s goal, 1 point behind the planned pace (90%).",
    "1–9月完成89万人，为全年目标的89%，慢于计划进度（90%）1个百分点。" },
  { "A33", "2024-09", overruled,
    "Overruled by 王芳: 口径有争议. Automatically “On track”: Jan–Sep: 948,000 jobs, 94.8% of the year’s goal, 19.8 points ahead of the pace of time (75%).",
    "王芳人工改判：口径有争议。自动判定为“达到进度”：1–9月完成94.8万人，为全年目标的94.8%，快于时间进度（75%）19.8个百分点。" },
  { "A33", "2024-09", overruled_by_nobody,
    "Overruled: The count is disputed. Automatically “On track”: Jan–Sep: 948,000 jobs, 94.8% of the year’s goal, 19.8 points ahead of the pace of time (75%).",
    "人工改判：The count is disputed。自动判定为“达到进度”：1–9月完成94.8万人，为全年目标的94.8%，快于时间进度（75%）19.8个百分点。" },
  { "A25.1", "2024-12", assigned,
    "Full year: 34,000 metric tons, 2,000 metric tons above the goal of 32,000 metric tons.",
    "全年为3.4万吨，高于目标（3.2万吨）0.2万吨。" },
  { "A9.2", "2024-09", baseline,
    "Jan–Sep: 45.0%, 0.9 points above the 44.1% of the year before.",
    "1–9月为45.0%，高于上年（44.1%）0.9个百分点。" },
  { "A35", "2024-12", deflation,
    "Full year: −0.5%, 3.5 points below the goal of 3%. The rate is negative: falling prices (deflation) deserve attention.",
    "全年为−0.5%，低于目标（3%）3.5个百分点。涨幅为负，须关注通缩。" },
};

static void
test_case (gconstpointer data)
{
  const Case *row = data;
  static const char * const languages[] = { "en", "zh_CN" };
  const char *expected[] = { row->english, row->chinese };

  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++) {
    g_autoptr (JihuaLedger) ledger = jihua_builtin_new_ledger ();
    JihuaTarget *target = jihua_plan_lookup_target (jihua_ledger_get_plan (ledger), row->target);
    g_autoptr (JihuaJudgement) judgement = NULL;
    g_autofree char *sentence = NULL;
    JihuaPeriod as_of;

    jihua_locale_set_language (languages[i]);
    if (row->prepare)
      row->prepare (ledger);
    g_assert_true (jihua_period_parse (row->month, &as_of, NULL));
    judgement = jihua_judge (ledger, target, as_of);
    sentence = jihua_explain (target, judgement);
    g_assert_cmpstr (sentence, ==, expected[i]);
  }
}

int
main (int    argc,
      char **argv)
{
  jihua_locale_init ();
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strdup_printf ("/explanations/%02" G_GSIZE_FORMAT "-%s", i, cases[i].target);

    g_test_add_data_func (path, &cases[i], test_case);
  }

  return g_test_run ();
}
