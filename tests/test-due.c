/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "jihua-core-fixture.h"
#include "jihua-due.h"

#define MONTHLY JIHUA_FREQUENCY_MONTHLY
#define QUARTERLY JIHUA_FREQUENCY_QUARTERLY
#define HALF_YEARLY JIHUA_FREQUENCY_HALF_YEARLY
#define YEARLY JIHUA_FREQUENCY_YEARLY

static const struct {
  const char     *name;
  JihuaFrequency  frequency;
  guint           lag;
  const char     *recorded;   /* the one figure that is there */
  const char     *as_of;
  const char     *due;        /* NULL where nothing is */
  gboolean        reported;
} rows[] = {
  { "first-month", MONTHLY, 0, NULL, "2024-01", NULL, FALSE },
  { "missing", MONTHLY, 0, NULL, "2024-09", "2024-09", FALSE },
  { "there", MONTHLY, 0, "2024-09", "2024-09", "2024-09", TRUE },
  { "older", MONTHLY, 0, "2024-08", "2024-09", "2024-09", FALSE },
  { "later-than-looked-at", MONTHLY, 0, "2024-10", "2024-09", "2024-09", FALSE },
  { "year-before", MONTHLY, 0, "2023-09", "2024-09", "2024-09", FALSE },
  { "lag", MONTHLY, 1, NULL, "2024-09", "2024-08", FALSE },
  { "lag-there", MONTHLY, 1, "2024-08", "2024-09", "2024-08", TRUE },
  { "lag-early", MONTHLY, 1, "2024-09", "2024-09", "2024-08", TRUE },
  { "quarterly", QUARTERLY, 0, NULL, "2024-08", "2024-06", FALSE },
  { "quarterly-there", QUARTERLY, 0, "2024-06", "2024-08", "2024-06", TRUE },
  { "quarterly-between", QUARTERLY, 0, "2024-07", "2024-08", "2024-06", TRUE },
  { "half-yearly-early", HALF_YEARLY, 0, NULL, "2024-05", NULL, FALSE },
  { "half-yearly-overdue", HALF_YEARLY, 0, NULL, "2024-11", "2024-06", FALSE },
  { "yearly-early", YEARLY, 0, NULL, "2024-11", NULL, FALSE },
  { "yearly", YEARLY, 0, NULL, "2024-12", "2024-12", FALSE },
  { "yearly-lag", YEARLY, 1, NULL, "2024-12", NULL, FALSE },
};

static void
test_find (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (JihuaPlan) plan = fixture_plan ();
  JihuaTarget *target = fixture_add_target (plan, "A1", JIHUA_ACCUMULATION_RATE, JIHUA_GOAL_AT_LEAST, "5.5");
  g_autoptr (JihuaLedger) ledger = NULL;
  JihuaDue due;

  jihua_target_set_frequency (target, rows[i].frequency);
  jihua_target_set_lag (target, rows[i].lag);
  g_assert_true (jihua_plan_seal (plan, NULL));
  ledger = jihua_ledger_new (plan);
  if (rows[i].recorded != NULL)
    fixture_record (ledger, "A1", rows[i].recorded, "5.5");

  if (!jihua_due_find (ledger, target, fixture_period (rows[i].as_of), &due)) {
    g_assert_null (rows[i].due);
    return;
  }

  g_assert_nonnull (rows[i].due);
  g_assert_true (due.target == target);
  g_assert_true (jihua_period_equal (due.period, fixture_period (rows[i].due)));
  g_assert_cmpint (due.reported, ==, rows[i].reported);
}

/* A tie and a deed bring no figure of their own; a series does, and comes last. */
static void
test_list (void)
{
  g_autoptr (JihuaPlan) plan = fixture_plan ();
  g_autoptr (JihuaGoal) none = jihua_goal_new (JIHUA_GOAL_NONE, "");
  g_autoptr (JihuaTarget) series = NULL;
  g_autoptr (JihuaLedger) ledger = NULL;
  g_autoptr (GArray) dues = NULL;
  JihuaTarget *tied;

  fixture_add_target (plan, "A1", JIHUA_ACCUMULATION_RATE, JIHUA_GOAL_AT_LEAST, "5.5");
  tied = fixture_add_target (plan, "A2", JIHUA_ACCUMULATION_RATE, JIHUA_GOAL_AT_LEAST, "5.5");
  fixture_add_target (plan, "A3", JIHUA_ACCUMULATION_RATE, JIHUA_GOAL_DELIVER, NULL);
  jihua_target_set_tie (tied, "A1");
  series = jihua_target_new ("S1", NULL, "Loans", "%", none);
  jihua_plan_add_series (plan, series);
  g_assert_true (jihua_plan_seal (plan, NULL));
  ledger = jihua_ledger_new (plan);

  dues = jihua_due_list (ledger, fixture_period ("2024-09"));
  g_assert_cmpuint (dues->len, ==, 2);
  g_assert_cmpstr (jihua_node_get_id (JIHUA_NODE (g_array_index (dues, JihuaDue, 0).target)), ==, "A1");
  g_assert_true (g_array_index (dues, JihuaDue, 1).target == series);

  g_assert_cmpuint (jihua_due_count_unreported (ledger, fixture_period ("2024-09")), ==, 2);
  fixture_record (ledger, "S1", "2024-09", "9.1");
  g_assert_cmpuint (jihua_due_count_unreported (ledger, fixture_period ("2024-09")), ==, 1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *path = g_strconcat ("/due/find/", rows[i].name, NULL);

    g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_find);
  }
  g_test_add_func ("/due/list", test_list);

  return g_test_run ();
}
