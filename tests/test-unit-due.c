/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "jihua-core-fixture.h"
#include "jihua-standings.h"
#include "jihua-unit-due.h"

typedef struct {
  JihuaPlan      *plan;
  JihuaLedger    *ledger;
  JihuaStandings *standings;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  static const char * const ids[] = { "A1", "A2", "A3", "A4", "A5" };
  JihuaTarget *yearly, *deed;

  fixture->plan = fixture_plan ();
  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    fixture_add_target (fixture->plan, ids[i], JIHUA_ACCUMULATION_RATE, JIHUA_GOAL_AT_LEAST, "5.5");
  yearly = fixture_add_target (fixture->plan, "A6", JIHUA_ACCUMULATION_RATE, JIHUA_GOAL_AT_LEAST, "5.5");
  jihua_target_set_frequency (yearly, JIHUA_FREQUENCY_YEARLY);
  deed = fixture_add_target (fixture->plan, "A7", JIHUA_ACCUMULATION_RATE, JIHUA_GOAL_DELIVER, NULL);
  g_assert_true (jihua_plan_seal (fixture->plan, NULL));
  jihua_node_set_responsible (JIHUA_NODE (deed), "省交通运输厅");

  fixture->ledger = jihua_ledger_new (fixture->plan);
  fixture->standings = jihua_standings_new (fixture->ledger);
  jihua_standings_set_as_of (fixture->standings, jihua_period_new (2024, 9));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->standings);
  g_assert_finalize_object (fixture->ledger);
  g_assert_finalize_object (fixture->plan);
}

static void
assign (Fixture    *fixture,
        const char *id,
        const char *unit)
{
  jihua_node_set_responsible (jihua_plan_lookup (fixture->plan, id), unit);
}

static void
print_targets (GString   *text,
               GPtrArray *targets)
{
  for (guint i = 0; i < targets->len; i++)
    g_string_append_printf (text, " %s", jihua_node_get_id (g_ptr_array_index (targets, i)));
}

/* “省统计局 A1 | A2 A3; — | A5”: reported before the line, unreported behind; no
 * line where nothing is unreported. */
static char *
print_dues (Fixture *fixture)
{
  g_autoptr (GPtrArray) dues = jihua_unit_due_collect (fixture->ledger, jihua_standings_get_as_of (fixture->standings));
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < dues->len; i++) {
    JihuaUnitDue *due = g_ptr_array_index (dues, i);

    g_string_append_printf (text, "%s%s", i > 0 ? "; " : "", due->unit != NULL ? due->unit : "—");
    print_targets (text, due->reported);
    if (due->unreported->len > 0)
      g_string_append (text, " |");
    print_targets (text, due->unreported);
  }

  return g_string_free (text, FALSE);
}

static void
assert_dues (Fixture    *fixture,
             const char *expected)
{
  g_autofree char *text = print_dues (fixture);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_nobody (Fixture       *fixture,
             gconstpointer  data)
{
  assert_dues (fixture, "— | A1 A2 A3 A4 A5");

  jihua_standings_set_as_of (fixture->standings, jihua_period_new (2024, 1));
  assert_dues (fixture, "—");
}

static void
test_order (Fixture       *fixture,
            gconstpointer  data)
{
  assign (fixture, "A3", "省商务厅");
  assign (fixture, "A4", "省统计局");
  assign (fixture, "A5", "省统计局");
  assert_dues (fixture, "省统计局 | A4 A5; 省商务厅 | A3; — | A1 A2");

  fixture_record (fixture->ledger, "A5", "2024-09", "5.5");
  fixture_record (fixture->ledger, "A2", "2024-09", "5.5");
  assert_dues (fixture, "省统计局 A5 | A4; 省商务厅 | A3; — A2 | A1");

  fixture_record (fixture->ledger, "A4", "2024-09", "5.5");
  assert_dues (fixture, "省商务厅 | A3; 省统计局 A4 A5; — A2 | A1");
}

static void
test_inherited (Fixture       *fixture,
                gconstpointer  data)
{
  assign (fixture, "A", "省发展改革委");
  assign (fixture, "A2", "省商务厅");
  assert_dues (fixture, "省发展改革委 | A1 A3 A4 A5; 省商务厅 | A2");
}

/* A deed is not reported, and a yearly figure is not due in September. */
static void
test_year_end (Fixture       *fixture,
               gconstpointer  data)
{
  assign (fixture, "A:1", "省统计局");
  jihua_standings_set_as_of (fixture->standings, jihua_period_new (2024, 12));
  assert_dues (fixture, "省统计局 | A1 A2 A3 A4 A5 A6");
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/unit-due/nobody", test_nobody);
  ADD ("/unit-due/order", test_order);
  ADD ("/unit-due/inherited", test_inherited);
  ADD ("/unit-due/year-end", test_year_end);

  return g_test_run ();
}
