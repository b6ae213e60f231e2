/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-judge.h"
#include "jihua-judgement-steps.h"
#include "jihua-ledger-file.h"

typedef struct {
  const char *path;
  const char *target;
  guint       month;
  const char *steps[5];
} Case;

/* With the published figures of 2024. */
static const Case cases[] = {
  { "/judgement-steps/pace", "A33", 9, {
    "Goal *100*, judged as a floor (Met by the goal itself or more)",
    "Jan–Sep: actual 94.8 * (Provisional*",
    "94.8 ÷ 100 = 94.8%, pace of time 75% (Behind from 10 points below the pace, far behind over 30)",
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
    "1.2 − 5.5 = \xe2\x88\x92" "4.3 points (Tolerance 0.2 points; not pro-rated)",
    "At the end of the year: Not achieved (*",
  } },
  { "/judgement-steps/missing", "A33", 6, {
    "Goal *100*, judged as a floor (*",
    "No figure for Jan–Jun ()",
    "Not reported (Without a comparison there is no verdict)",
  } },
  { "/judgement-steps/deed", "5.3.1", 9, {
    "Goal * (A deed, not a number)",
    "Not started (Without a comparison there is no verdict)",
  } },
  { "/judgement-steps/assigned", "A25.1", 9, {
    "Goal * (The number is handed down in the course of the year)",
    "No figure *",
    "Awaiting assignment (*",
  } },
};

static void
test_steps (gconstpointer data)
{
  const Case *expected = data;
  g_autoptr (JihuaLedger) ledger = jihua_builtin_published_ledger ();
  JihuaPlan *plan = jihua_ledger_get_plan (ledger);
  JihuaTarget *target = jihua_plan_lookup_target (plan, expected->target);
  g_autoptr (JihuaJudgement) judgement = jihua_judge (ledger, target, jihua_period_new (2024, expected->month));
  g_autoptr (GPtrArray) steps = jihua_judgement_steps_new (target, judgement, plan);
  guint i;

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
