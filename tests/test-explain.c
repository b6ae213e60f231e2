/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "jihua-core-fixture.h"
#include "jihua-explain.h"
#include "jihua-judge.h"

typedef struct {
  JihuaAccumulation  accumulation;
  JihuaGoalKind      kind;
  const char        *goal;
  const char        *period;
  const char        *actual;
  const char        *reference;
  const char        *year_before;
  const char        *sentence;
} Case;

#define CUMULATIVE JIHUA_ACCUMULATION_CUMULATIVE
#define RATE       JIHUA_ACCUMULATION_RATE

static const Case cases[] = {
  { CUMULATIVE, JIHUA_GOAL_AT_LEAST, "100", "2024-09", "94.8", NULL, NULL,
    "Jan–Sep: 94.8 家, 94.8% of the year’s goal, 19.8 points ahead of the pace of time (75%)." },
  { CUMULATIVE, JIHUA_GOAL_AT_LEAST, "100", "2024-09", "74", NULL, NULL,
    "Jan–Sep: 74 家, 74% of the year’s goal, 1 point behind the pace of time (75%)." },
  { CUMULATIVE, JIHUA_GOAL_AT_LEAST, "100", "2024-09", "75", NULL, NULL,
    "Jan–Sep: 75 家, 75% of the year’s goal, exactly on the pace of time." },
  { CUMULATIVE, JIHUA_GOAL_AT_LEAST, "100", "2024", "118.3", NULL, "116.3",
    "Full year: 118.3 家, 118.3% of the year’s goal. That is 2.0 家 above the year before." },
  { RATE, JIHUA_GOAL_ABOUT, "6", "2024-09", "7.8", NULL, "5.5",
    "Jan–Sep: 7.8%, 1.8 points above the goal of 6%. That is 2.3 points above the same period of the year before." },
  { RATE, JIHUA_GOAL_ABOUT, "6", "2024-09", "5.9", NULL, NULL,
    "Jan–Sep: 5.9%, 0.1 points below the goal of 6%, within the tolerance of 0.2 points." },
  { RATE, JIHUA_GOAL_ABOUT, "6", "2024", "5.1", NULL, NULL,
    "Full year: 5.1%, 0.9 points below the goal of 6%, beyond the tolerance of 0.2 points." },
  { RATE, JIHUA_GOAL_ABOUT, "6", "2024", "6.0", NULL, NULL,
    "Full year: 6.0%, exactly the goal." },
  { RATE, JIHUA_GOAL_IN_STEP_WITH, NULL, "2024", "1.2", "5.5", NULL,
    "Full year: 1.2%, 4.3 points below the 5.5% of “A1”, beyond the tolerance of 0.2 points." },
  { RATE, JIHUA_GOAL_FASTER_THAN, NULL, "2024-11", "0.5", "0.4", NULL,
    "Jan–Nov: 0.5%, 0.1 points above the 0.4% of “A1”." },
  { RATE, JIHUA_GOAL_FASTER_THAN, NULL, "2024-11", "0.5", NULL, NULL,
    "Jan–Nov: 0.5%; “A1” has no figure for the same period to compare with." },
  { RATE, JIHUA_GOAL_FASTER_THAN, NULL, "2024-11", "0.5", "0.5", NULL,
    "Jan–Nov: 0.5%, the same as “A1”, which has to be exceeded." },
  { RATE, JIHUA_GOAL_MORE_THAN, "29", "2024", "29", NULL, NULL,
    "Full year: 29%, exactly the goal, which has to be exceeded." },
  { RATE, JIHUA_GOAL_LESS_THAN, "29", "2024", "29", NULL, NULL,
    "Full year: 29%, exactly the limit, below which it has to stay." },
  { CUMULATIVE, JIHUA_GOAL_ABOUT, "500", "2024", "490", NULL, NULL,
    "Full year: 490 家, 98% of the year’s goal, within the tolerance of 10 家." },
  { CUMULATIVE, JIHUA_GOAL_ABOUT, "500", "2024", "489", NULL, NULL,
    "Full year: 489 家, 97.8% of the year’s goal, beyond the tolerance of 10 家." },
  { CUMULATIVE, JIHUA_GOAL_AT_MOST, "50", "2024-06", "51", NULL, NULL,
    "Jan–Jun: 51 家, 1 家 above the goal of 50 家." },
  { RATE, JIHUA_GOAL_STABLE, NULL, "2024", "15.2", NULL, "15.3",
    "Full year: 15.2%, 0.1 points below the 15.3% of the year before, within the tolerance of 0.2 points." },
  { RATE, JIHUA_GOAL_STABLE, NULL, "2024", "15.0", NULL, "15.3",
    "Full year: 15.0%, 0.3 points below the 15.3% of the year before, beyond the tolerance of 0.2 points." },
  { RATE, JIHUA_GOAL_AT_MOST, "3", "2024", "-0.5", NULL, NULL,
    "Full year: −0.5%, 3.5 points below the goal of 3%." },
  { RATE, JIHUA_GOAL_DECREASE, NULL, "2024-09", "1.75", NULL, "1.78",
    "Jan–Sep: 1.75%, 0.03 points below the 1.78% of the year before." },
  { RATE, JIHUA_GOAL_STABLE, NULL, "2024", "15.3", NULL, NULL,
    "Full year: 15.3%; there is no figure of the year before to compare with." },
  { RATE, JIHUA_GOAL_POSITIVE, NULL, "2024", "-0.5", NULL, NULL,
    "Full year: −0.5%, there is no growth." },
  { RATE, JIHUA_GOAL_ABOUT, "6", "2024-09", NULL, NULL, NULL,
    "The figure for Jan–Sep is due and has not been reported." },
};

static void
test_sentence (gconstpointer data)
{
  const Case *row = data;
  g_autoptr (JihuaPlan) plan = fixture_plan ();
  g_autoptr (JihuaLedger) ledger = NULL;
  g_autoptr (JihuaJudgement) judgement = NULL;
  g_autofree char *sentence = NULL;
  JihuaPeriod through = fixture_period (row->period);
  g_autofree char *year_before = jihua_period_to_string (jihua_period_year_before (through));
  JihuaTarget *target = fixture_add_target (plan, "A2", row->accumulation, row->kind, row->goal);

  fixture_add_target (plan, "A1", RATE, JIHUA_GOAL_ABOUT, "9");
  if (row->goal == NULL)
    ((JihuaGoal *) jihua_target_get_goal (target))->reference = g_strdup ("A1");
  g_assert_true (jihua_plan_seal (plan, NULL));

  ledger = jihua_ledger_new (plan);
  fixture_record (ledger, "A2", row->period, row->actual);
  fixture_record (ledger, "A1", row->period, row->reference);
  fixture_record (ledger, "A2", year_before, row->year_before);
  judgement = jihua_judge (ledger, target, through);
  sentence = jihua_explain (target, judgement);

  g_assert_cmpstr (sentence, ==, row->sentence);
}

static void
test_percent (void)
{
  static const struct { double fraction; const char *text; } table[] = {
    { 0.948, "94.8%" }, { 0.75, "75%" }, { 1.183, "118.3%" }, { 0, "0%" },
    { 1.66666, "166.7%" }, { -0.05, "−5%" }, { 0.9999, "100%" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autofree char *text = jihua_format_percent (table[i].fraction);

    g_assert_cmpstr (text, ==, table[i].text);
  }
}

static void
test_quantity (void)
{
  static const struct { const char *value, *unit, *text; } table[] = {
    { "7.8", "%", "7.8%" },
    { "1.75", "—", "1.75" },
    { "3", "", "3" },
    { "94.8", "万人", "94.8 万人" },
    { "-0.5", "%", "−0.5%" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autoptr (JihuaTarget) target = jihua_target_new ("A1", NULL, "指标", table[i].unit, NULL);
    g_autofree char *text = jihua_format_quantity (fixture_decimal (table[i].value), target);

    g_assert_cmpstr (text, ==, table[i].text);
  }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *name = g_strdup_printf ("/explain/sentence/%02" G_GSIZE_FORMAT, i);

    g_test_add_data_func (name, &cases[i], test_sentence);
  }
  g_test_add_func ("/explain/percent", test_percent);
  g_test_add_func ("/explain/quantity", test_quantity);

  return g_test_run ();
}
