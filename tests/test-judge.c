/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "jihua-core-fixture.h"
#include "jihua-judge.h"

#define CUMULATIVE JIHUA_ACCUMULATION_CUMULATIVE
#define RATE       JIHUA_ACCUMULATION_RATE
#define SHARE      JIHUA_ACCUMULATION_SHARE
#define LEVEL      JIHUA_ACCUMULATION_LEVEL
#define AVERAGE    JIHUA_ACCUMULATION_AVERAGE
#define REDUCTION  JIHUA_ACCUMULATION_REDUCTION

typedef struct {
  JihuaAccumulation  accumulation;
  JihuaGoalKind      kind;
  gboolean           ceiling;
  const char        *goal;
  const char        *period;
  const char        *actual;
  JihuaStatus        status;
} NumericCase;

static const NumericCase numeric_cases[] = {
  /* totals against the pace of time */
  { CUMULATIVE, JIHUA_GOAL_AT_LEAST, FALSE, "100", "2024-09", "94.8", JIHUA_STATUS_ON_TRACK },
  { CUMULATIVE, JIHUA_GOAL_AT_LEAST, FALSE, "100", "2024-09", "75", JIHUA_STATUS_ON_TRACK },
  { CUMULATIVE, JIHUA_GOAL_AT_LEAST, FALSE, "100", "2024-09", "65.1", JIHUA_STATUS_ON_TRACK },
  { CUMULATIVE, JIHUA_GOAL_AT_LEAST, FALSE, "100", "2024-09", "65", JIHUA_STATUS_BEHIND },
  { CUMULATIVE, JIHUA_GOAL_AT_LEAST, FALSE, "100", "2024-09", "45", JIHUA_STATUS_BEHIND },
  { CUMULATIVE, JIHUA_GOAL_AT_LEAST, FALSE, "100", "2024-09", "44.9", JIHUA_STATUS_FAR_BEHIND },
  { CUMULATIVE, JIHUA_GOAL_AT_LEAST, FALSE, "100", "2024-09", "0", JIHUA_STATUS_FAR_BEHIND },
  { CUMULATIVE, JIHUA_GOAL_AT_LEAST, FALSE, "100", "2024-09", "118", JIHUA_STATUS_ACHIEVED },
  { CUMULATIVE, JIHUA_GOAL_AT_LEAST, FALSE, "100", "2024-09", "100", JIHUA_STATUS_ACHIEVED },
  { CUMULATIVE, JIHUA_GOAL_AT_LEAST, FALSE, "100", "2024", "118.3", JIHUA_STATUS_ACHIEVED },
  { CUMULATIVE, JIHUA_GOAL_AT_LEAST, FALSE, "50", "2024", "23", JIHUA_STATUS_MISSED },
  { CUMULATIVE, JIHUA_GOAL_ABOUT, FALSE, "500", "2024", "490", JIHUA_STATUS_BASICALLY_ACHIEVED },
  { CUMULATIVE, JIHUA_GOAL_ABOUT, FALSE, "500", "2024", "489", JIHUA_STATUS_MISSED },
  { CUMULATIVE, JIHUA_GOAL_AT_MOST, TRUE, "50", "2024-06", "40", JIHUA_STATUS_ON_TRACK },
  { CUMULATIVE, JIHUA_GOAL_AT_MOST, TRUE, "50", "2024-06", "51", JIHUA_STATUS_FAR_BEHIND },
  { CUMULATIVE, JIHUA_GOAL_AT_MOST, TRUE, "50", "2024-06", "50", JIHUA_STATUS_ON_TRACK },
  { CUMULATIVE, JIHUA_GOAL_ABOUT, TRUE, "500", "2024-06", "510", JIHUA_STATUS_ON_TRACK },
  { CUMULATIVE, JIHUA_GOAL_ABOUT, TRUE, "500", "2024-06", "511", JIHUA_STATUS_FAR_BEHIND },
  { CUMULATIVE, JIHUA_GOAL_ABOUT, TRUE, "500", "2024", "510", JIHUA_STATUS_BASICALLY_ACHIEVED },
  /* rates are compared directly, never pro-rated */
  { RATE, JIHUA_GOAL_ABOUT, FALSE, "5.5", "2024-06", "5.6", JIHUA_STATUS_ON_TRACK },
  { RATE, JIHUA_GOAL_ABOUT, FALSE, "5.5", "2024-06", "2.8", JIHUA_STATUS_BEHIND },
  { RATE, JIHUA_GOAL_ABOUT, FALSE, "5.5", "2024-06", "5.3", JIHUA_STATUS_ON_TRACK },
  { RATE, JIHUA_GOAL_ABOUT, FALSE, "5.5", "2024-06", "5.29", JIHUA_STATUS_BEHIND },
  { RATE, JIHUA_GOAL_ABOUT, FALSE, "5.5", "2024-06", "0", JIHUA_STATUS_BEHIND },
  { RATE, JIHUA_GOAL_ABOUT, FALSE, "5.5", "2024-06", "-0.1", JIHUA_STATUS_FAR_BEHIND },
  { RATE, JIHUA_GOAL_ABOUT, FALSE, "5.5", "2024", "5.5", JIHUA_STATUS_ACHIEVED },
  { RATE, JIHUA_GOAL_ABOUT, FALSE, "5.5", "2024", "5.3", JIHUA_STATUS_BASICALLY_ACHIEVED },
  { RATE, JIHUA_GOAL_ABOUT, FALSE, "5.5", "2024", "4.0", JIHUA_STATUS_MISSED },
  { RATE, JIHUA_GOAL_AT_LEAST, FALSE, "10", "2024-09", "9.9", JIHUA_STATUS_BEHIND },
  { RATE, JIHUA_GOAL_AT_LEAST, FALSE, "0", "2024-09", "0", JIHUA_STATUS_ON_TRACK },
  { RATE, JIHUA_GOAL_AT_LEAST, FALSE, "-2", "2024-09", "-1", JIHUA_STATUS_ON_TRACK },
  { RATE, JIHUA_GOAL_AT_LEAST, FALSE, "-2", "2024-09", "-3", JIHUA_STATUS_BEHIND },
  /* “about” may be a ceiling */
  { RATE, JIHUA_GOAL_ABOUT, TRUE, "3", "2024", "0.3", JIHUA_STATUS_ACHIEVED },
  { RATE, JIHUA_GOAL_ABOUT, TRUE, "3", "2024", "-0.5", JIHUA_STATUS_ACHIEVED },
  { RATE, JIHUA_GOAL_ABOUT, TRUE, "3", "2024", "3.2", JIHUA_STATUS_BASICALLY_ACHIEVED },
  { RATE, JIHUA_GOAL_ABOUT, TRUE, "3", "2024", "3.3", JIHUA_STATUS_MISSED },
  { RATE, JIHUA_GOAL_ABOUT, TRUE, "3", "2024-06", "3.3", JIHUA_STATUS_BEHIND },
  /* strict and lenient bounds */
  { SHARE, JIHUA_GOAL_MORE_THAN, FALSE, "29", "2024", "29", JIHUA_STATUS_MISSED },
  { SHARE, JIHUA_GOAL_MORE_THAN, FALSE, "29", "2024", "29.1", JIHUA_STATUS_ACHIEVED },
  { SHARE, JIHUA_GOAL_AT_LEAST, FALSE, "29", "2024", "29", JIHUA_STATUS_ACHIEVED },
  { SHARE, JIHUA_GOAL_HOLD, FALSE, "100", "2024-09", "100", JIHUA_STATUS_ON_TRACK },
  { SHARE, JIHUA_GOAL_HOLD, FALSE, "100", "2024-09", "99.9", JIHUA_STATUS_BEHIND },
  { LEVEL, JIHUA_GOAL_LESS_THAN, TRUE, "0.008", "2024", "0.008", JIHUA_STATUS_MISSED },
  { LEVEL, JIHUA_GOAL_LESS_THAN, TRUE, "0.008", "2024", "0.0079", JIHUA_STATUS_ACHIEVED },
  { LEVEL, JIHUA_GOAL_ABOUT, FALSE, "1600", "2024", "1568", JIHUA_STATUS_BASICALLY_ACHIEVED },
  { LEVEL, JIHUA_GOAL_ABOUT, FALSE, "1600", "2024", "1567", JIHUA_STATUS_MISSED },
  { AVERAGE, JIHUA_GOAL_AT_MOST, TRUE, "5", "2024-06", "5", JIHUA_STATUS_ON_TRACK },
  { AVERAGE, JIHUA_GOAL_AT_MOST, TRUE, "5", "2024-06", "5.1", JIHUA_STATUS_BEHIND },
  { REDUCTION, JIHUA_GOAL_AT_LEAST, FALSE, "2.5", "2024", "2.7", JIHUA_STATUS_ACHIEVED },
  { REDUCTION, JIHUA_GOAL_AT_LEAST, FALSE, "2.5", "2024", "-2.7", JIHUA_STATUS_MISSED },
  { RATE, JIHUA_GOAL_POSITIVE, FALSE, NULL, "2024", "0.1", JIHUA_STATUS_ACHIEVED },
  { RATE, JIHUA_GOAL_POSITIVE, FALSE, NULL, "2024", "0", JIHUA_STATUS_MISSED },
  { RATE, JIHUA_GOAL_POSITIVE, FALSE, NULL, "2024-06", "-1", JIHUA_STATUS_FAR_BEHIND },
};

static void
test_numeric (gconstpointer data)
{
  const NumericCase *row = data;
  g_autoptr (JihuaPlan) plan = fixture_plan ();
  g_autoptr (JihuaJudgement) judgement = NULL;
  g_autoptr (JihuaLedger) ledger = NULL;
  JihuaTarget *target = fixture_add_target (plan, "A1", row->accumulation, row->kind, row->goal);

  ((JihuaGoal *) jihua_target_get_goal (target))->direction =
    row->ceiling ? JIHUA_DIRECTION_CEILING : JIHUA_DIRECTION_FLOOR;
  g_assert_true (jihua_plan_seal (plan, NULL));

  ledger = jihua_ledger_new (plan);
  fixture_record (ledger, "A1", row->period, row->actual);
  judgement = jihua_judge (ledger, target, fixture_period (row->period));

  g_assert_cmpstr (jihua_status_get_nick (judgement->status), ==, jihua_status_get_nick (row->status));
}

typedef struct {
  const char  *frequency;
  guint        lag;
  const char  *as_of;
  const char  *reported; /* the one period with a figure, or NULL */
  JihuaStatus  status;
} DueCase;

static const DueCase due_cases[] = {
  { "monthly", 0, "2024-01", NULL, JIHUA_STATUS_AWAITING_RELEASE },
  { "monthly", 0, "2024-02", NULL, JIHUA_STATUS_NOT_REPORTED },
  { "monthly", 0, "2024-09", "2024-09", JIHUA_STATUS_ACHIEVED },
  { "monthly", 0, "2024-09", "2024-08", JIHUA_STATUS_NOT_REPORTED },
  { "monthly", 1, "2024-09", "2024-08", JIHUA_STATUS_ACHIEVED },
  { "quarterly", 0, "2024-02", NULL, JIHUA_STATUS_AWAITING_RELEASE },
  { "quarterly", 0, "2024-03", NULL, JIHUA_STATUS_NOT_REPORTED },
  { "quarterly", 0, "2024-08", "2024-06", JIHUA_STATUS_ACHIEVED },
  { "quarterly", 0, "2024-09", "2024-06", JIHUA_STATUS_NOT_REPORTED },
  { "quarterly", 0, "2024-09", "2024-10", JIHUA_STATUS_NOT_REPORTED },
  { "half-yearly", 0, "2024-05", NULL, JIHUA_STATUS_AWAITING_RELEASE },
  { "half-yearly", 0, "2024-06", NULL, JIHUA_STATUS_NOT_REPORTED },
  { "yearly", 0, "2024-11", NULL, JIHUA_STATUS_AWAITING_RELEASE },
  { "yearly", 0, "2024-12", NULL, JIHUA_STATUS_NOT_REPORTED },
  { "yearly", 0, "2024-11", "2024-09", JIHUA_STATUS_ACHIEVED },
  { "yearly", 6, "2024-12", NULL, JIHUA_STATUS_AWAITING_RELEASE },
  { "yearly", 6, "2024-12", "2024-12", JIHUA_STATUS_ACHIEVED },
  { "monthly", 0, "2024-09", "2023-09", JIHUA_STATUS_NOT_REPORTED },
  { "monthly", 0, "2024-12", "2025-12", JIHUA_STATUS_NOT_REPORTED },
};

static void
test_due (gconstpointer data)
{
  const DueCase *row = data;
  g_autoptr (JihuaPlan) plan = fixture_plan ();
  g_autoptr (JihuaLedger) ledger = NULL;
  g_autoptr (JihuaJudgement) judgement = NULL;
  JihuaTarget *target = fixture_add_target (plan, "A1", CUMULATIVE, JIHUA_GOAL_AT_LEAST, "100");
  JihuaFrequency frequency;

  g_assert_true (jihua_frequency_from_nick (row->frequency, &frequency));
  jihua_target_set_frequency (target, frequency);
  jihua_target_set_lag (target, row->lag);
  g_assert_true (jihua_plan_seal (plan, NULL));

  ledger = jihua_ledger_new (plan);
  if (row->reported)
    fixture_record (ledger, "A1", row->reported, "100");
  judgement = jihua_judge (ledger, target, fixture_period (row->as_of));

  g_assert_cmpstr (jihua_status_get_nick (judgement->status), ==, jihua_status_get_nick (row->status));
}

typedef struct {
  JihuaGoalKind  kind;
  const char    *period;
  const char    *actual;
  const char    *reference; /* of the same period, or NULL */
  const char    *baseline;  /* of the year before, or NULL */
  JihuaStatus    status;
} RelativeCase;

static const RelativeCase relative_cases[] = {
  { JIHUA_GOAL_IN_STEP_WITH, "2024-09", "4.8", "5.4", NULL, JIHUA_STATUS_BEHIND },
  { JIHUA_GOAL_IN_STEP_WITH, "2024-09", "5.2", "5.4", NULL, JIHUA_STATUS_ON_TRACK },
  { JIHUA_GOAL_IN_STEP_WITH, "2024", "1.2", "5.5", NULL, JIHUA_STATUS_MISSED },
  { JIHUA_GOAL_IN_STEP_WITH, "2024", "5.3", "5.5", NULL, JIHUA_STATUS_BASICALLY_ACHIEVED },
  { JIHUA_GOAL_IN_STEP_WITH, "2024-08", "5.3", NULL, NULL, JIHUA_STATUS_NO_REFERENCE },
  { JIHUA_GOAL_FASTER_THAN, "2024-11", "0.5", "0.4", NULL, JIHUA_STATUS_ON_TRACK },
  { JIHUA_GOAL_FASTER_THAN, "2024-11", "0.4", "0.4", NULL, JIHUA_STATUS_BEHIND },
  { JIHUA_GOAL_FASTER_THAN, "2024-11", "-0.4", "-1.4", NULL, JIHUA_STATUS_ON_TRACK },
  { JIHUA_GOAL_INCREASE, "2024", "2.1", NULL, "2.0", JIHUA_STATUS_ACHIEVED },
  { JIHUA_GOAL_INCREASE, "2024", "2.0", NULL, "2.0", JIHUA_STATUS_MISSED },
  { JIHUA_GOAL_INCREASE, "2024", "2.1", NULL, NULL, JIHUA_STATUS_NO_REFERENCE },
  { JIHUA_GOAL_DECREASE, "2024-09", "1.75", NULL, "1.78", JIHUA_STATUS_ON_TRACK },
  { JIHUA_GOAL_DECREASE, "2024-09", "1.78", NULL, "1.78", JIHUA_STATUS_BEHIND },
  { JIHUA_GOAL_STABLE, "2024", "15.3", NULL, NULL, JIHUA_STATUS_NO_REFERENCE },
};

static void
test_relative (gconstpointer data)
{
  const RelativeCase *row = data;
  g_autoptr (JihuaPlan) plan = fixture_plan ();
  g_autoptr (JihuaLedger) ledger = NULL;
  g_autoptr (JihuaJudgement) judgement = NULL;
  JihuaPeriod through = fixture_period (row->period);
  g_autofree char *year_before = jihua_period_to_string (jihua_period_year_before (through));
  JihuaTarget *target = fixture_add_target (plan, "A7", RATE, row->kind, NULL);

  fixture_add_target (plan, "A1", RATE, JIHUA_GOAL_ABOUT, "9.9");
  ((JihuaGoal *) jihua_target_get_goal (target))->reference = g_strdup ("A1");
  g_assert_true (jihua_plan_seal (plan, NULL));

  ledger = jihua_ledger_new (plan);
  fixture_record (ledger, "A7", row->period, row->actual);
  if (row->reference)
    fixture_record (ledger, "A1", row->period, row->reference);
  if (row->baseline)
    fixture_record (ledger, "A7", year_before, row->baseline);
  judgement = jihua_judge (ledger, target, through);

  g_assert_cmpstr (jihua_status_get_nick (judgement->status), ==, jihua_status_get_nick (row->status));
}

static void
test_facts (void)
{
  g_autoptr (JihuaPlan) plan = fixture_plan ();
  g_autoptr (JihuaLedger) ledger = NULL;
  g_autoptr (JihuaJudgement) judgement = NULL;
  JihuaTarget *target = fixture_add_target (plan, "A33", CUMULATIVE, JIHUA_GOAL_AT_LEAST, "100");

  g_assert_true (jihua_plan_seal (plan, NULL));
  ledger = jihua_ledger_new (plan);
  fixture_record (ledger, "A33", "2024-09", "94.8");
  fixture_record (ledger, "A33", "2023-09", "91.5");
  judgement = jihua_judge (ledger, target, fixture_period ("2024-09"));

  g_assert_true (judgement->has_progress);
  g_assert_cmpfloat_with_epsilon (judgement->progress, 0.948, 1e-9);
  g_assert_true (judgement->has_pace);
  g_assert_cmpfloat_with_epsilon (judgement->pace, 0.75, 1e-9);
  g_assert_true (jihua_decimal_identical (judgement->gap, fixture_decimal ("-5.2")));
  g_assert_nonnull (judgement->last_year);
  g_assert_true (jihua_decimal_identical (jihua_actual_get_value (judgement->last_year),
                                          fixture_decimal ("91.5")));
  g_assert_null (judgement->last_known);
}

static void
test_last_known_is_not_judged (void)
{
  g_autoptr (JihuaPlan) plan = fixture_plan ();
  g_autoptr (JihuaLedger) ledger = NULL;
  g_autoptr (JihuaJudgement) judgement = NULL;
  JihuaTarget *target = fixture_add_target (plan, "A8", RATE, JIHUA_GOAL_ABOUT, "6");

  g_assert_true (jihua_plan_seal (plan, NULL));
  ledger = jihua_ledger_new (plan);
  fixture_record (ledger, "A8", "2024-11", "0.4");
  judgement = jihua_judge (ledger, target, fixture_period ("2024-12"));

  g_assert_cmpstr (jihua_status_get_nick (judgement->status), ==, "not-reported");
  g_assert_null (judgement->actual);
  g_assert_nonnull (judgement->last_known);
  g_assert_cmpuint (jihua_actual_get_through (judgement->last_known).month, ==, 11);
}

static void
test_assigned_and_deeds (void)
{
  static const struct { JihuaGoalKind kind; JihuaStatus status; } table[] = {
    { JIHUA_GOAL_ASSIGNED, JIHUA_STATUS_AWAITING_ASSIGNMENT },
    { JIHUA_GOAL_DELIVER, JIHUA_STATUS_NOT_STARTED },
    { JIHUA_GOAL_DONE_BY, JIHUA_STATUS_NOT_STARTED },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autoptr (JihuaPlan) plan = fixture_plan ();
    g_autoptr (JihuaLedger) ledger = NULL;
    g_autoptr (JihuaJudgement) judgement = NULL;
    JihuaTarget *target = fixture_add_target (plan, "A1", REDUCTION, table[i].kind, NULL);

    g_assert_true (jihua_plan_seal (plan, NULL));
    ledger = jihua_ledger_new (plan);
    fixture_record (ledger, "A1", "2024-12", "3");
    judgement = jihua_judge (ledger, target, fixture_period ("2024-12"));

    g_assert_cmpstr (jihua_status_get_nick (judgement->status), ==, jihua_status_get_nick (table[i].status));
  }
}

static void
test_tied_target_has_the_same_figures (void)
{
  g_autoptr (JihuaPlan) plan = fixture_plan ();
  g_autoptr (JihuaLedger) ledger = NULL;
  g_autoptr (JihuaJudgement) judgement = NULL;
  JihuaTarget *tied = fixture_add_target (plan, "5.2.2", CUMULATIVE, JIHUA_GOAL_AT_LEAST, "200");

  fixture_add_target (plan, "A20", CUMULATIVE, JIHUA_GOAL_AT_LEAST, "200");
  jihua_target_set_tie (tied, "A20");
  g_assert_true (jihua_plan_seal (plan, NULL));

  ledger = jihua_ledger_new (plan);
  fixture_record (ledger, "A20", "2024-12", "210");
  judgement = jihua_judge (ledger, tied, fixture_period ("2024-12"));

  g_assert_cmpstr (jihua_status_get_nick (judgement->status), ==, "achieved");
}

static void
add_rows (const char        *path,
          const void        *rows,
          gsize              n_rows,
          gsize              size,
          GTestDataFunc      test)
{
  for (gsize i = 0; i < n_rows; i++) {
    g_autofree char *name = g_strdup_printf ("/judge/%s/%02" G_GSIZE_FORMAT, path, i);

    g_test_add_data_func (name, (const char *) rows + i * size, test);
  }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add_rows ("numeric", numeric_cases, G_N_ELEMENTS (numeric_cases), sizeof (NumericCase), test_numeric);
  add_rows ("due", due_cases, G_N_ELEMENTS (due_cases), sizeof (DueCase), test_due);
  add_rows ("relative", relative_cases, G_N_ELEMENTS (relative_cases), sizeof (RelativeCase), test_relative);
  g_test_add_func ("/judge/facts", test_facts);
  g_test_add_func ("/judge/last-known", test_last_known_is_not_judged);
  g_test_add_func ("/judge/assigned-and-deeds", test_assigned_and_deeds);
  g_test_add_func ("/judge/tie", test_tied_target_has_the_same_figures);

  return g_test_run ();
}
