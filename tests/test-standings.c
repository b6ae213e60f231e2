/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "jihua-core-fixture.h"
#include "jihua-standings.h"

typedef struct {
  JihuaPlan      *plan;
  JihuaLedger    *ledger;
  JihuaStandings *standings;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (JihuaSection) empty = jihua_section_new (JIHUA_SECTION_CATEGORY, "A:2", "", "Without targets");

  fixture->plan = fixture_plan ();
  jihua_section_add_child (jihua_plan_get_annex (fixture->plan), JIHUA_NODE (empty));
  fixture_add_target (fixture->plan, "A1", JIHUA_ACCUMULATION_RATE, JIHUA_GOAL_ABOUT, "5.5");
  fixture_add_target (fixture->plan, "A2", JIHUA_ACCUMULATION_CUMULATIVE, JIHUA_GOAL_AT_LEAST, "100");
  g_assert_true (jihua_plan_seal (fixture->plan, NULL));
  fixture->ledger = jihua_ledger_new (fixture->plan);
  fixture_record (fixture->ledger, "A1", "2024-09", "5.5");
  fixture->standings = jihua_standings_new (fixture->ledger);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->standings);
  g_assert_finalize_object (fixture->ledger);
  g_assert_finalize_object (fixture->plan);
}

static JihuaStanding *
get_standing (Fixture    *fixture,
              const char *id)
{
  return jihua_standings_lookup (fixture->standings, jihua_plan_lookup (fixture->plan, id));
}

static const char *
get_status (Fixture    *fixture,
            const char *id)
{
  return jihua_status_get_nick (jihua_standing_get_status (get_standing (fixture, id)));
}

static void
test_default_as_of (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr (JihuaLedger) empty = jihua_ledger_new (fixture->plan);
  g_autoptr (JihuaStandings) standings = jihua_standings_new (empty);

  g_assert_cmpuint (jihua_standings_get_as_of (fixture->standings).month, ==, 9);
  g_assert_cmpuint (jihua_standings_get_as_of (standings).month, ==, 12);
}

static void
test_roll_up (Fixture       *fixture,
              gconstpointer  data)
{
  g_assert_cmpstr (get_status (fixture, "A1"), ==, "on-track");
  g_assert_cmpstr (get_status (fixture, "A2"), ==, "not-reported");
  g_assert_cmpstr (get_status (fixture, "A:1"), ==, "not-reported");
  g_assert_cmpuint (jihua_standing_get_good (get_standing (fixture, "A")), ==, 1);
  g_assert_cmpuint (jihua_standing_get_total (get_standing (fixture, "A")), ==, 2);
  g_assert_cmpuint (jihua_standing_get_total (jihua_standings_get_plan (fixture->standings)), ==, 2);
  g_assert_cmpuint (jihua_standing_get_count (jihua_standings_get_plan (fixture->standings),
                                              JIHUA_STATUS_NOT_REPORTED), ==, 1);
}

static void
count_notify (guint *count)
{
  (*count)++;
}

static void
test_follows_the_ledger (Fixture       *fixture,
                         gconstpointer  data)
{
  guint n_status = 0, n_changed = 0, n_good = 0;

  g_signal_connect_swapped (get_standing (fixture, "A2"), "notify::status", G_CALLBACK (count_notify), &n_status);
  g_signal_connect_swapped (get_standing (fixture, "A:1"), "notify::good", G_CALLBACK (count_notify), &n_good);
  g_signal_connect_swapped (fixture->standings, "changed", G_CALLBACK (count_notify), &n_changed);

  fixture_record (fixture->ledger, "A2", "2024-09", "50");
  g_assert_cmpstr (get_status (fixture, "A2"), ==, "behind");
  g_assert_cmpstr (get_status (fixture, "A"), ==, "behind");
  g_assert_cmpuint (n_status, ==, 1);
  g_assert_cmpuint (n_good, ==, 0);

  fixture_record (fixture->ledger, "A2", "2024-09", "80");
  g_assert_cmpstr (get_status (fixture, "A:1"), ==, "on-track");
  g_assert_cmpuint (n_good, ==, 1);

  fixture_record (fixture->ledger, "A2", "2024-09", NULL);
  g_assert_cmpstr (get_status (fixture, "A2"), ==, "not-reported");
  g_assert_cmpuint (n_changed, ==, 3);
}

static void
test_follows_the_month (Fixture       *fixture,
                        gconstpointer  data)
{
  guint n_as_of = 0;

  g_signal_connect_swapped (fixture->standings, "notify::as-of", G_CALLBACK (count_notify), &n_as_of);

  jihua_standings_set_as_of (fixture->standings, jihua_period_new (2024, 8));
  g_assert_cmpstr (get_status (fixture, "A1"), ==, "not-reported");
  jihua_standings_set_as_of (fixture->standings, jihua_period_new (2024, 8));
  g_assert_cmpuint (n_as_of, ==, 1);
}

static void
test_urgency (void)
{
  /* from the least to the most in need of attention */
  static const JihuaStatus order[] = {
    JIHUA_STATUS_ACHIEVED, JIHUA_STATUS_AWAITING_RELEASE, JIHUA_STATUS_BASICALLY_ACHIEVED,
    JIHUA_STATUS_ON_TRACK, JIHUA_STATUS_UNDER_WAY, JIHUA_STATUS_NOT_STARTED,
    JIHUA_STATUS_AWAITING_ASSIGNMENT, JIHUA_STATUS_NO_REFERENCE, JIHUA_STATUS_NOT_REPORTED,
    JIHUA_STATUS_BEHIND, JIHUA_STATUS_FAR_BEHIND, JIHUA_STATUS_MISSED,
  };

  for (gsize i = 1; i < G_N_ELEMENTS (order); i++) {
    g_autoptr (JihuaStanding) section = jihua_standing_new (NULL);
    guint counts[JIHUA_N_STATUSES] = { 0 };

    counts[order[i - 1]] = 5;
    counts[order[i]] = 1;
    jihua_standing_set_counts (section, counts);
    g_assert_cmpint ((int) jihua_standing_get_status (section), ==, (int) order[i]);
  }
}

static void
put_work (Fixture        *fixture,
          const char     *node,
          guint           month,
          JihuaWorkState  state)
{
  g_autoptr (JihuaRecord) record =
    jihua_record_new_work (node, jihua_period_new (2024, month), state, NULL, NULL, NULL);
  g_autoptr (JihuaChange) change = jihua_change_new_record (NULL, record, "", "");

  jihua_ledger_apply (fixture->ledger, change);
}

/* Where nothing is promised, the work is what a section stands by; where
 * something is, that decides. */
static void
test_work (Fixture       *fixture,
           gconstpointer  data)
{
  JihuaStanding *empty = get_standing (fixture, "A:2");
  JihuaStanding *category = get_standing (fixture, "A:1");

  g_assert_null (jihua_standing_get_work (empty));
  put_work (fixture, "A:2", 6, JIHUA_WORK_STATE_UNDER_WAY);
  put_work (fixture, "A:2", 10, JIHUA_WORK_STATE_DONE);
  g_assert_cmpint ((int) jihua_standing_get_status (empty), ==, (int) JIHUA_STATUS_UNDER_WAY);
  jihua_standings_set_as_of (fixture->standings, jihua_period_new (2024, 10));
  g_assert_cmpint ((int) jihua_standing_get_status (empty), ==, (int) JIHUA_STATUS_ACHIEVED);
  jihua_standings_set_as_of (fixture->standings, jihua_period_new (2024, 5));
  g_assert_null (jihua_standing_get_work (empty));

  jihua_standings_set_as_of (fixture->standings, jihua_period_new (2024, 9));
  put_work (fixture, "A:1", 9, JIHUA_WORK_STATE_DONE);
  g_assert_nonnull (jihua_standing_get_work (category));
  g_assert_cmpint ((int) jihua_standing_get_status (category), ==, (int) JIHUA_STATUS_NOT_REPORTED);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define add(name, test) g_test_add (name, Fixture, NULL, set_up, test, tear_down)
  add ("/standings/default-as-of", test_default_as_of);
  add ("/standings/roll-up", test_roll_up);
  add ("/standings/follow-ledger", test_follows_the_ledger);
  add ("/standings/follow-month", test_follows_the_month);
  add ("/standings/work", test_work);
#undef add
  g_test_add_func ("/standings/urgency", test_urgency);

  return g_test_run ();
}
