/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "jihua-core-fixture.h"

static void
test_seal_refuses (void)
{
  static const struct { const char *id, *tie, *reference; JihuaPlanError code; } table[] = {
    { "A1", NULL, NULL, JIHUA_PLAN_ERROR_DUPLICATE },
    { "A:1", NULL, NULL, JIHUA_PLAN_ERROR_DUPLICATE },
    { "A2", "A99", NULL, JIHUA_PLAN_ERROR_REFERENCE },
    { "A2", "A:1", NULL, JIHUA_PLAN_ERROR_REFERENCE },
    { "A2", "A2", NULL, JIHUA_PLAN_ERROR_REFERENCE },
    { "A2", NULL, "A99", JIHUA_PLAN_ERROR_REFERENCE },
    { "A2", NULL, "A2", JIHUA_PLAN_ERROR_REFERENCE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autoptr (JihuaPlan) plan = fixture_plan ();
    g_autoptr (GError) error = NULL;
    JihuaTarget *target;

    fixture_add_target (plan, "A1", JIHUA_ACCUMULATION_RATE, JIHUA_GOAL_ABOUT, "5.5");
    target = fixture_add_target (plan, table[i].id, JIHUA_ACCUMULATION_RATE, JIHUA_GOAL_IN_STEP_WITH, NULL);
    jihua_target_set_tie (target, table[i].tie);
    ((JihuaGoal *) jihua_target_get_goal (target))->reference = g_strdup (table[i].reference);

    g_assert_false (jihua_plan_seal (plan, &error));
    g_assert_error (error, JIHUA_PLAN_ERROR, (gint) table[i].code);
    g_assert_nonnull (strstr (error->message, table[i].id));
  }
}

static void
test_seal_names_the_circle (void)
{
  static const struct { const char *first, *second, *third, *circle; } table[] = {
    { "A2", "A3", "A1", "A1 → A2 → A3 → A1" },
    { "A2", "A1", NULL, "A1 → A2 → A1" },
    { "A2", "A3", "A2", "A2 → A3 → A2" },
    { "A2", "A3", NULL, NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autoptr (JihuaPlan) plan = fixture_plan ();
    g_autoptr (GError) error = NULL;
    const char *ids[] = { "A1", "A2", "A3" };
    const char *links[] = { table[i].first, table[i].second, table[i].third };

    for (gsize j = 0; j < G_N_ELEMENTS (ids); j++) {
      JihuaTarget *target =
        fixture_add_target (plan, ids[j], JIHUA_ACCUMULATION_RATE, JIHUA_GOAL_IN_STEP_WITH, NULL);

      ((JihuaGoal *) jihua_target_get_goal (target))->reference = g_strdup (links[j]);
    }

    g_assert_cmpint (jihua_plan_seal (plan, &error), ==, table[i].circle == NULL);
    if (table[i].circle) {
      g_assert_error (error, JIHUA_PLAN_ERROR, JIHUA_PLAN_ERROR_CYCLE);
      g_assert_nonnull (strstr (error->message, table[i].circle));
    }
  }
}

static void
test_lookup (void)
{
  g_autoptr (JihuaPlan) plan = fixture_plan ();
  g_autoptr (JihuaTarget) series = jihua_target_new ("S1", NULL, "Loans", "%", NULL);
  JihuaTarget *target = fixture_add_target (plan, "A1", JIHUA_ACCUMULATION_RATE, JIHUA_GOAL_ABOUT, "5.5");

  jihua_plan_add_series (plan, series);
  g_assert_true (jihua_plan_seal (plan, NULL));

  g_assert_true (jihua_plan_lookup (plan, "A1") == JIHUA_NODE (target));
  g_assert_true (jihua_plan_lookup_target (plan, "S1") == series);
  g_assert_null (jihua_plan_lookup_target (plan, "A:1"));
  g_assert_null (jihua_plan_lookup (plan, "A2"));
  g_assert_cmpuint (jihua_plan_get_nodes (plan)->len, ==, 3);
  g_assert_true (jihua_node_get_parent (JIHUA_NODE (target)) == jihua_plan_lookup (plan, "A:1"));
  g_assert_cmpstr (jihua_node_get_id (JIHUA_NODE (jihua_plan_get_annex (plan))), ==, "A");
}

static void
test_find_words (void)
{
  static const struct { const char *words, *phrase; gssize start; } table[] = {
    { "30家", NULL, 3 },
    { "30家", "企业30家、小", 19 },
    { "40家", NULL, -1 },
    { "30家", "没有", -1 },
  };
  const char *text = "共30家，新增企业30家、小企业";

  for (gsize i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autoptr (JihuaGoal) goal = jihua_goal_new (JIHUA_GOAL_AT_LEAST, table[i].words);
    g_autoptr (JihuaTarget) target = NULL;
    gsize start = 0, end = 0;
    gboolean found;

    goal->phrase = g_strdup (table[i].phrase);
    target = jihua_target_new ("1.1.1", NULL, "x", "家", goal);
    found = jihua_target_find_words (target, text, &start, &end);

    g_assert_cmpint (found, ==, table[i].start >= 0);
    if (found) {
      g_assert_cmpuint (end - start, ==, strlen (table[i].words));
      g_assert_cmpint (strncmp (text + start, table[i].words, end - start), ==, 0);
    }
    if (table[i].phrase && found)
      g_assert_cmpuint (start, >, 3);
  }
}

static void
test_goal_copy (void)
{
  g_autoptr (JihuaGoal) goal = jihua_goal_new (JIHUA_GOAL_DONE_BY, "10月底前");
  g_autoptr (JihuaGoal) copy = NULL;
  static const char * const items[] = { "a", "b", NULL };

  goal->due = g_date_new_dmy (31, G_DATE_OCTOBER, 2024);
  goal->items = g_strdupv ((char **) items);
  goal->phrase = g_strdup ("p");
  goal->reference = g_strdup ("A1");
  goal->merged = TRUE;
  copy = jihua_goal_copy (goal);

  g_assert_cmpint ((int) copy->kind, ==, JIHUA_GOAL_DONE_BY);
  g_assert_cmpstr (copy->words, ==, "10月底前");
  g_assert_cmpstr (copy->phrase, ==, "p");
  g_assert_cmpstr (copy->reference, ==, "A1");
  g_assert_cmpint (g_date_compare (copy->due, goal->due), ==, 0);
  g_assert_cmpstrv (copy->items, items);
  g_assert_true (copy->merged);
}

static void
test_nicks (void)
{
  for (int kind = JIHUA_GOAL_NONE; kind <= JIHUA_GOAL_NONE_OCCURS; kind++) {
    JihuaGoalKind back;

    g_assert_true (jihua_goal_kind_from_nick (jihua_goal_kind_get_nick ((JihuaGoalKind) kind), &back));
    g_assert_cmpint ((int) back, ==, kind);
  }
  g_assert_false (jihua_goal_kind_from_nick ("at-best", &(JihuaGoalKind) { 0 }));
  g_assert_false (jihua_section_kind_from_nick ("volume", &(JihuaSectionKind) { 0 }));
  g_assert_false (jihua_frequency_from_nick ("weekly", &(JihuaFrequency) { 0 }));
  g_assert_false (jihua_accumulation_from_nick ("sum", &(JihuaAccumulation) { 0 }));
}

static void
test_inherits_responsible (void)
{
  g_autoptr (JihuaPlan) plan = fixture_plan ();
  JihuaNode *target =
    JIHUA_NODE (fixture_add_target (plan, "A1", JIHUA_ACCUMULATION_RATE, JIHUA_GOAL_ABOUT, "5.5"));
  JihuaNode *category = jihua_node_get_parent (target);
  JihuaNode *annex = jihua_node_get_parent (category);

  g_assert_null (jihua_node_get_effective_responsible (target));

  jihua_node_set_responsible (annex, "省发展改革委");
  g_assert_cmpstr (jihua_node_get_effective_responsible (target), ==, "省发展改革委");
  jihua_node_set_responsible (category, "省统计局");
  g_assert_cmpstr (jihua_node_get_effective_responsible (target), ==, "省统计局");
  g_assert_cmpstr (jihua_node_get_effective_responsible (annex), ==, "省发展改革委");
  jihua_node_set_responsible (target, "省商务厅");
  g_assert_cmpstr (jihua_node_get_effective_responsible (target), ==, "省商务厅");

  /* Cleared in an entry, not only never set. */
  jihua_node_set_responsible (target, "");
  g_assert_cmpstr (jihua_node_get_effective_responsible (target), ==, "省统计局");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/plan/seal-refuses", test_seal_refuses);
  g_test_add_func ("/plan/seal-names-circle", test_seal_names_the_circle);
  g_test_add_func ("/plan/lookup", test_lookup);
  g_test_add_func ("/plan/find-words", test_find_words);
  g_test_add_func ("/plan/inherits-responsible", test_inherits_responsible);
  g_test_add_func ("/goal/copy", test_goal_copy);
  g_test_add_func ("/goal/nicks", test_nicks);

  return g_test_run ();
}
