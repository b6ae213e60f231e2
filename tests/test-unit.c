/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "jihua-core-fixture.h"
#include "jihua-unit.h"

/* --- Lists of units ------------------------------------------------------- */

static const struct {
  const char *typed;
  const char *joined;
} lists[] = {
  { "省统计局", "省统计局" },
  { "省统计局、省财政厅", "省统计局、省财政厅" },
  { " 省统计局 ， 省财政厅;省商务厅 ", "省统计局、省财政厅、省商务厅" },
  { "省统计局、、省统计局、", "省统计局" },
  { "Bureau of Statistics, Department of Finance", "Bureau of Statistics、Department of Finance" },
  { " 、 ", NULL },
  { "", NULL },
  { NULL, NULL },
};

static void
test_lists (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++) {
    g_auto (GStrv) units = jihua_units_split (lists[i].typed);
    g_autofree char *joined = jihua_units_join ((const char * const *) units);

    g_assert_cmpstr (joined, ==, lists[i].joined);
  }
}

/* --- In a plan ------------------------------------------------------------ */

typedef struct {
  JihuaPlan   *plan;
  JihuaLedger *ledger;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  static const char * const ids[] = { "A1", "A2", "A3" };

  fixture->plan = fixture_plan ();
  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    fixture_add_target (fixture->plan, ids[i], JIHUA_ACCUMULATION_RATE, JIHUA_GOAL_AT_LEAST, "5.5");
  g_assert_true (jihua_plan_seal (fixture->plan, NULL));
  fixture->ledger = jihua_ledger_new (fixture->plan);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->ledger);
  g_assert_finalize_object (fixture->plan);
}

static JihuaNode *
get_node (Fixture    *fixture,
          const char *id)
{
  return jihua_plan_lookup (fixture->plan, id);
}

static const char *
get_holder (JihuaNode *node)
{
  return node != NULL ? jihua_node_get_id (node) : NULL;
}

/* Where units are entered, and what a target has of them. */
static const struct {
  const char *name;
  const char *annex, *category, *own;     /* who leads */
  const char *responsible, *holder;
  const char *annex_too, *category_too, *own_too;
  const char *cooperating, *holder_too;
} inherited[] = {
  { "none", NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL },
  { "own", NULL, NULL, "甲", "甲", "A1", NULL, NULL, "丙", "丙", "A1" },
  { "category", NULL, "乙", NULL, "乙", "A:1", NULL, "丙、丁", NULL, "丙、丁", "A:1" },
  { "annex", "丙", NULL, NULL, "丙", "A", "丁", NULL, NULL, "丁", "A" },
  { "nearest", "丙", "乙", "甲", "甲", "A1", "丁", "戊", "己", "己", "A1" },
  { "nearer", "丙", "乙", NULL, "乙", "A:1", "丁", "戊", NULL, "戊", "A:1" },
  { "empty", "丙", "", "", "丙", "A", "丁", "", "", "丁", "A" },
  { "apart", NULL, "乙", NULL, "乙", "A:1", NULL, NULL, "丁", "丁", "A1" },
};

static void
test_inherited (Fixture       *fixture,
                gconstpointer  data)
{
  JihuaNode *annex = get_node (fixture, "A");
  JihuaNode *category = get_node (fixture, "A:1");
  JihuaNode *target = get_node (fixture, "A1");

  for (gsize i = 0; i < G_N_ELEMENTS (inherited); i++) {
    g_test_message ("%s", inherited[i].name);
    jihua_node_set_responsible (annex, inherited[i].annex);
    jihua_node_set_responsible (category, inherited[i].category);
    jihua_node_set_responsible (target, inherited[i].own);
    jihua_node_set_cooperating (annex, inherited[i].annex_too);
    jihua_node_set_cooperating (category, inherited[i].category_too);
    jihua_node_set_cooperating (target, inherited[i].own_too);

    g_assert_cmpstr (jihua_node_get_effective_responsible (target), ==, inherited[i].responsible);
    g_assert_cmpstr (get_holder (jihua_node_find_responsible (target)), ==, inherited[i].holder);
    g_assert_cmpstr (jihua_node_get_effective_cooperating (target), ==, inherited[i].cooperating);
    g_assert_cmpstr (get_holder (jihua_node_find_cooperating (target)), ==, inherited[i].holder_too);
  }
}

/* “甲 2+0, 乙 0+3”: how many targets each leads and co-operates in. */
static char *
print_units (Fixture *fixture)
{
  g_autoptr (GListModel) units = jihua_units_collect (fixture->plan);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (units); i++) {
    g_autoptr (JihuaUnit) unit = g_list_model_get_item (units, i);

    g_string_append_printf (text, "%s%s %u+%u", i > 0 ? ", " : "", jihua_unit_get_name (unit),
                            jihua_unit_get_n_lead (unit), jihua_unit_get_n_cooperating (unit));
  }

  return g_string_free (text, FALSE);
}

static void
assert_units (Fixture    *fixture,
              const char *expected)
{
  g_autofree char *text = print_units (fixture);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_counts (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GPtrArray) before = jihua_units_list_unassigned (fixture->plan);
  g_autoptr (GPtrArray) after = NULL;

  assert_units (fixture, "");
  g_assert_cmpuint (before->len, ==, 3);

  jihua_node_set_responsible (get_node (fixture, "A2"), "乙");
  after = jihua_units_list_unassigned (fixture->plan);
  g_assert_cmpuint (after->len, ==, 2);
  g_assert_true (g_ptr_array_index (after, 1) == get_node (fixture, "A3"));

  jihua_node_set_responsible (get_node (fixture, "A:1"), "甲");
  jihua_node_set_cooperating (get_node (fixture, "A:1"), "乙、丙");
  assert_units (fixture, "甲 2+0, 乙 1+3, 丙 0+3");

  /* One that every target has left is still there, to be put right. */
  jihua_node_set_responsible (get_node (fixture, "A1"), "丁");
  jihua_node_set_responsible (get_node (fixture, "A3"), "丁");
  assert_units (fixture, "甲 0+0, 乙 1+3, 丙 0+3, 丁 2+0");
}

/* A tie shares figures, not units. */
static void
test_tied (Fixture       *fixture,
           gconstpointer  data)
{
  jihua_target_set_tie (JIHUA_TARGET (get_node (fixture, "A3")), "A1");
  jihua_node_set_responsible (get_node (fixture, "A1"), "甲");

  g_assert_null (jihua_node_get_effective_responsible (get_node (fixture, "A3")));
  assert_units (fixture, "甲 1+0");
}

static void
rename_unit (Fixture    *fixture,
             const char *from,
             const char *to,
             guint       n_changes)
{
  g_autoptr (GPtrArray) changes = jihua_units_rename (fixture->plan, from, to, "tester", "2024-10-22T09:30:00Z");

  g_assert_cmpuint (changes->len, ==, n_changes);
  jihua_ledger_apply_all (fixture->ledger, changes);
}

static void
test_rename (Fixture       *fixture,
             gconstpointer  data)
{
  jihua_node_set_responsible (get_node (fixture, "A:1"), "甲");
  jihua_node_set_responsible (get_node (fixture, "A2"), "乙");
  jihua_node_set_cooperating (get_node (fixture, "A2"), "丙、甲、丁");

  rename_unit (fixture, "戊", "己", 0);
  rename_unit (fixture, "甲", "甲局", 2);
  g_assert_cmpstr (jihua_node_get_responsible (get_node (fixture, "A:1")), ==, "甲局");
  g_assert_cmpstr (jihua_node_get_responsible (get_node (fixture, "A2")), ==, "乙");
  g_assert_cmpstr (jihua_node_get_cooperating (get_node (fixture, "A2")), ==, "丙、甲局、丁");

  /* Two become one. */
  rename_unit (fixture, "丁", "甲局", 1);
  g_assert_cmpstr (jihua_node_get_cooperating (get_node (fixture, "A2")), ==, "丙、甲局");
  rename_unit (fixture, "乙", "甲局", 1);
  assert_units (fixture, "甲局 3+1, 丙 0+1");

  /* Part of a name is no name. */
  rename_unit (fixture, "甲", "戊", 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/unit/lists", test_lists);
  g_test_add ("/unit/inherited", Fixture, NULL, set_up, test_inherited, tear_down);
  g_test_add ("/unit/counts", Fixture, NULL, set_up, test_counts, tear_down);
  g_test_add ("/unit/tied", Fixture, NULL, set_up, test_tied, tear_down);
  g_test_add ("/unit/rename", Fixture, NULL, set_up, test_rename, tear_down);

  return g_test_run ();
}
