/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "jihua-core-fixture.h"
#include "jihua-standings.h"
#include "jihua-year-standings.h"

typedef struct {
  JihuaPlan          *plan;
  JihuaLedger        *ledger;
  JihuaYearStandings *year;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->plan = fixture_plan ();
  fixture_add_target (fixture->plan, "A1", JIHUA_ACCUMULATION_RATE, JIHUA_GOAL_AT_LEAST, "5.5");
  fixture_add_target (fixture->plan, "A2", JIHUA_ACCUMULATION_CUMULATIVE, JIHUA_GOAL_AT_LEAST, "100");
  g_assert_true (jihua_plan_seal (fixture->plan, NULL));

  fixture->ledger = jihua_ledger_new (fixture->plan);
  fixture->year = jihua_year_standings_new (fixture->ledger);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->year);
  g_assert_finalize_object (fixture->ledger);
  g_assert_finalize_object (fixture->plan);
}

static void
assert_month (Fixture     *fixture,
              guint        month,
              JihuaStatus  status,
              guint        count)
{
  g_assert_cmpuint (jihua_year_standings_get_count (fixture->year, month, status), ==, count);
}

static void
test_months (Fixture       *fixture,
             gconstpointer  data)
{
  fixture_record (fixture->ledger, "A1", "2024-06", "5.6");
  fixture_record (fixture->ledger, "A1", "2024-09", "5.4");
  fixture_record (fixture->ledger, "A2", "2024-09", "101");
  fixture_record (fixture->ledger, "A2", "2024-12", "99");

  assert_month (fixture, 5, JIHUA_STATUS_NOT_REPORTED, 2);
  assert_month (fixture, 6, JIHUA_STATUS_ON_TRACK, 1);
  assert_month (fixture, 6, JIHUA_STATUS_NOT_REPORTED, 1);
  assert_month (fixture, 9, JIHUA_STATUS_BEHIND, 1);
  assert_month (fixture, 9, JIHUA_STATUS_ACHIEVED, 1);
  assert_month (fixture, 12, JIHUA_STATUS_MISSED, 1);

  g_assert_cmpuint (jihua_year_standings_get_good (fixture->year, 6), ==, 1);
  g_assert_cmpuint (jihua_year_standings_get_behind (fixture->year, 6), ==, 0);
  g_assert_cmpuint (jihua_year_standings_get_good (fixture->year, 9), ==, 1);
  g_assert_cmpuint (jihua_year_standings_get_behind (fixture->year, 9), ==, 1);
  g_assert_cmpuint (jihua_year_standings_get_good (fixture->year, 12), ==, 0);
  g_assert_cmpuint (jihua_year_standings_get_behind (fixture->year, 12), ==, 1);
}

/* Whatever the month: the same as what everybody sees as of that month. */
static void
test_agrees_with_standings (Fixture       *fixture,
                            gconstpointer  data)
{
  g_autoptr (JihuaStandings) standings = NULL;

  fixture_record (fixture->ledger, "A1", "2024-03", "-0.2");
  fixture_record (fixture->ledger, "A2", "2024-06", "30");
  standings = jihua_standings_new (fixture->ledger);

  for (guint month = 1; month <= JIHUA_N_MONTHS; month++) {
    jihua_standings_set_as_of (standings, jihua_period_new (2024, month));

    for (int status = 0; status < JIHUA_N_STATUSES; status++)
      assert_month (fixture, month, status,
                    jihua_standing_get_count (jihua_standings_get_plan (standings), (JihuaStatus) status));
  }
}

static void
count_signal (guint *count)
{
  (*count)++;
}

static void
test_follows_the_ledger (Fixture       *fixture,
                         gconstpointer  data)
{
  guint n_changed = 0;

  g_signal_connect_swapped (fixture->year, "changed", G_CALLBACK (count_signal), &n_changed);
  assert_month (fixture, 9, JIHUA_STATUS_NOT_REPORTED, 2);

  fixture_record (fixture->ledger, "A1", "2024-09", "5.5");
  g_assert_cmpuint (n_changed, ==, 1);
  assert_month (fixture, 9, JIHUA_STATUS_NOT_REPORTED, 1);
  assert_month (fixture, 9, JIHUA_STATUS_ON_TRACK, 1);

  fixture_record (fixture->ledger, "A1", "2024-09", NULL);
  g_assert_cmpuint (n_changed, ==, 2);
  assert_month (fixture, 9, JIHUA_STATUS_NOT_REPORTED, 2);
}

/* Who hears from the standings that the ledger has changed finds the year new. */
static void
assert_judged_anew (JihuaStandings *standings)
{
  g_assert_cmpuint (jihua_year_standings_get_good (jihua_standings_get_year (standings), 9), ==, 1);
}

static void
test_shared (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (JihuaStandings) standings = jihua_standings_new (fixture->ledger);

  g_assert_cmpuint (jihua_year_standings_get_good (jihua_standings_get_year (standings), 9), ==, 0);
  g_signal_connect (standings, "changed", G_CALLBACK (assert_judged_anew), NULL);
  fixture_record (fixture->ledger, "A1", "2024-09", "5.5");
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/year-standings/months", test_months);
  ADD ("/year-standings/agrees-with-standings", test_agrees_with_standings);
  ADD ("/year-standings/follows-ledger", test_follows_the_ledger);
  ADD ("/year-standings/shared", test_shared);

  return g_test_run ();
}
