/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "jihua-core-fixture.h"
#include "jihua-undo.h"

typedef struct {
  JihuaPlan   *plan;
  JihuaLedger *ledger;
  JihuaUndo   *undo;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->plan = fixture_plan ();
  fixture_add_target (fixture->plan, "A1", JIHUA_ACCUMULATION_RATE, JIHUA_GOAL_ABOUT, "5.5");
  fixture_add_target (fixture->plan, "A33", JIHUA_ACCUMULATION_CUMULATIVE, JIHUA_GOAL_AT_LEAST, "100");
  g_assert_true (jihua_plan_seal (fixture->plan, NULL));
  fixture->ledger = jihua_ledger_new (fixture->plan);
  fixture->undo = jihua_undo_new ();
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->undo);
  g_assert_finalize_object (fixture->ledger);
  g_assert_finalize_object (fixture->plan);
}

/* The figures in their order: “A1@2024-06=5.6 A33@2024-09=94.8”. */
static char *
describe (JihuaLedger *ledger)
{
  GListModel *actuals = jihua_ledger_get_actuals (ledger);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (actuals); i++) {
    g_autoptr (JihuaActual) actual = g_list_model_get_item (actuals, i);
    g_autofree char *period = jihua_period_to_string (jihua_actual_get_through (actual));
    g_autofree char *value = jihua_decimal_to_string (jihua_actual_get_value (actual));

    g_string_append_printf (text, "%s%s@%s=%s", i > 0 ? " " : "",
                            jihua_actual_get_target (actual), period, value);
  }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
assert_actuals (Fixture    *fixture,
                const char *expected)
{
  g_autofree char *actuals = describe (fixture->ledger);

  g_assert_cmpstr (actuals, ==, expected);
}

static void
test_order_of_file (Fixture       *fixture,
                    gconstpointer  data)
{
  fixture_record (fixture->ledger, "A33", "2024-06", "60");
  fixture_record (fixture->ledger, "A1", "2024-06", "5.6");
  fixture_record (fixture->ledger, "A33", "2024-09", "94.8");
  fixture_record (fixture->ledger, "A33", "2024-03", "30");
  fixture_record (fixture->ledger, "A1", "2023-06", "6.8");
  assert_actuals (fixture, "A33@2024-03=30 A33@2024-06=60 A33@2024-09=94.8 A1@2023-06=6.8 A1@2024-06=5.6");

  fixture_record (fixture->ledger, "A33", "2024-06", "61.0");
  assert_actuals (fixture, "A33@2024-03=30 A33@2024-06=61.0 A33@2024-09=94.8 A1@2023-06=6.8 A1@2024-06=5.6");

  fixture_record (fixture->ledger, "A33", "2024-06", NULL);
  assert_actuals (fixture, "A33@2024-03=30 A33@2024-09=94.8 A1@2023-06=6.8 A1@2024-06=5.6");
}

static void
test_latest (Fixture       *fixture,
             gconstpointer  data)
{
  JihuaTarget *target = jihua_plan_lookup_target (fixture->plan, "A33");
  JihuaActual *latest;

  fixture_record (fixture->ledger, "A33", "2023-12", "116.3");
  g_assert_null (jihua_ledger_find_latest (fixture->ledger, target, fixture_period ("2024-09")));
  g_assert_false (jihua_period_is_set (jihua_ledger_get_last_period (fixture->ledger)));

  fixture_record (fixture->ledger, "A33", "2024-06", "60");
  fixture_record (fixture->ledger, "A33", "2024-11", "110");
  latest = jihua_ledger_find_latest (fixture->ledger, target, fixture_period ("2024-09"));
  g_assert_nonnull (latest);
  g_assert_cmpuint (jihua_actual_get_through (latest).month, ==, 6);
  g_assert_cmpuint (jihua_ledger_get_last_period (fixture->ledger).month, ==, 11);
}

static void
test_append_refuses_doubles (Fixture       *fixture,
                             gconstpointer  data)
{
  g_autoptr (JihuaActual) actual =
    jihua_actual_new ("A33", fixture_period ("2024-09"), fixture_decimal ("94.8"), FALSE, NULL, NULL, NULL, NULL);
  g_autoptr (JihuaActual) other = jihua_actual_with_value (actual, fixture_decimal ("95"));

  g_assert_true (jihua_ledger_append_actual (fixture->ledger, actual));
  g_assert_false (jihua_ledger_append_actual (fixture->ledger, other));
  assert_actuals (fixture, "A33@2024-09=94.8");
}

/* What a step means is told by the figure it puts. */
static void
assert_meaning (GPtrArray  *changes,
                const char *expected)
{
  JihuaActual *to;
  g_autofree char *value = NULL;

  if (expected == NULL) {
    g_assert_null (changes);
    return;
  }

  to = jihua_change_get_to (g_ptr_array_index (changes, 0));
  value = to ? jihua_decimal_to_string (jihua_actual_get_value (to)) : g_strdup ("none");
  g_assert_cmpstr (value, ==, expected);
}

static void
perform (Fixture    *fixture,
         const char *period,
         const char *value)
{
  g_autoptr (GPtrArray) changes = g_ptr_array_new_with_free_func (g_object_unref);
  JihuaChange *change = fixture_change (fixture->ledger, "A33", period, value);

  g_ptr_array_add (changes, change);
  jihua_ledger_apply (fixture->ledger, change);
  jihua_undo_push (fixture->undo, changes);
}

static void
step (Fixture *fixture,
      char     direction)
{
  g_autoptr (GPtrArray) changes = direction == 'u'
    ? jihua_undo_step_back (fixture->undo, "tester", "")
    : jihua_undo_step_forward (fixture->undo, "tester", "");

  for (guint i = 0; changes && i < changes->len; i++)
    jihua_ledger_apply (fixture->ledger, g_ptr_array_index (changes, i));
}

static void
test_undo (Fixture       *fixture,
           gconstpointer  data)
{
  /* u undoes, r redoes, 1–3 are edits; what should stand after each move */
  static const struct { char move; const char *actuals, *undo, *redo; } table[] = {
    { 'u', "", NULL, NULL },
    { '1', "A33@2024-06=60", "60", NULL },
    { '2', "A33@2024-06=61", "61", NULL },
    { '3', "", "none", NULL },
    { 'u', "A33@2024-06=61", "61", "none" },
    { 'u', "A33@2024-06=60", "60", "61" },
    { 'u', "", NULL, "60" },
    { 'u', "", NULL, "60" },
    { 'r', "A33@2024-06=60", "60", "61" },
    { 'r', "A33@2024-06=61", "61", "none" },
    { 'r', "", "none", NULL },
    { 'r', "", "none", NULL },
    { 'u', "A33@2024-06=61", "61", "none" },
    { '1', "A33@2024-06=60", "60", NULL },
    { 'u', "A33@2024-06=61", "61", "60" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (table); i++) {
    g_test_message ("move %" G_GSIZE_FORMAT ": %c", i, table[i].move);
    switch (table[i].move) {
      case '1':
        perform (fixture, "2024-06", "60");
        break;
      case '2':
        perform (fixture, "2024-06", "61");
        break;
      case '3':
        perform (fixture, "2024-06", NULL);
        break;
      default:
        step (fixture, table[i].move);
    }
    assert_actuals (fixture, table[i].actuals);
    assert_meaning (jihua_undo_peek_undo (fixture->undo), table[i].undo);
    assert_meaning (jihua_undo_peek_redo (fixture->undo), table[i].redo);
    g_assert_cmpint (jihua_undo_get_can_undo (fixture->undo), ==, table[i].undo != NULL);
    g_assert_cmpint (jihua_undo_get_can_redo (fixture->undo), ==, table[i].redo != NULL);
  }
}

static void
test_step_of_several_changes (Fixture       *fixture,
                              gconstpointer  data)
{
  g_autoptr (GPtrArray) changes = g_ptr_array_new_with_free_func (g_object_unref);
  static const char * const values[] = { "1", "2", "3" };

  for (gsize i = 0; i < G_N_ELEMENTS (values); i++) {
    JihuaChange *change = fixture_change (fixture->ledger, "A33", "2024-06", values[i]);

    jihua_ledger_apply (fixture->ledger, change);
    g_ptr_array_add (changes, change);
  }
  jihua_undo_push (fixture->undo, changes);

  step (fixture, 'u');
  assert_actuals (fixture, "");
  step (fixture, 'r');
  assert_actuals (fixture, "A33@2024-06=3");
}

static void
test_history_tells_all (Fixture       *fixture,
                        gconstpointer  data)
{
  GListModel *history = jihua_ledger_get_history (fixture->ledger);
  g_autoptr (JihuaChange) last = NULL;

  perform (fixture, "2024-06", "60");
  step (fixture, 'u');
  step (fixture, 'r');

  g_assert_cmpuint (g_list_model_get_n_items (history), ==, 3);
  last = g_list_model_get_item (history, 2);
  g_assert_null (jihua_change_get_from (last));
  g_assert_nonnull (jihua_change_get_to (last));
}

static void
test_same_facts (void)
{
  g_autoptr (JihuaActual) a =
    jihua_actual_new ("A33", fixture_period ("2024-09"), fixture_decimal ("6"), FALSE, "s", "n", "x", "t");
  g_autoptr (JihuaActual) author = jihua_actual_with_author (a, "y", "u");
  g_autoptr (JihuaActual) digits = jihua_actual_with_value (a, fixture_decimal ("6.0"));
  g_autoptr (JihuaActual) final = jihua_actual_with_final (a, TRUE);
  g_autoptr (JihuaActual) source = jihua_actual_with_source (a, "other");
  g_autoptr (JihuaActual) note = jihua_actual_with_note (a, NULL);

  g_assert_true (jihua_actual_same_facts (a, author));
  g_assert_false (jihua_actual_same_facts (a, digits));
  g_assert_false (jihua_actual_same_facts (a, final));
  g_assert_false (jihua_actual_same_facts (a, source));
  g_assert_false (jihua_actual_same_facts (a, note));
  g_assert_false (jihua_actual_same_facts (a, NULL));
  g_assert_true (jihua_actual_same_facts (NULL, NULL));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define add(name, test) g_test_add (name, Fixture, NULL, set_up, test, tear_down)
  add ("/ledger/order", test_order_of_file);
  add ("/ledger/latest", test_latest);
  add ("/ledger/append", test_append_refuses_doubles);
  add ("/ledger/history", test_history_tells_all);
  add ("/undo/moves", test_undo);
  add ("/undo/several", test_step_of_several_changes);
#undef add
  g_test_add_func ("/actual/same-facts", test_same_facts);

  return g_test_run ();
}
