/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "jihua-ledger-file.h"
#include "jihua-locale.h"
#include "jihua-menu-label.h"
#include "jihua-target-relations.h"

static JihuaPlan *
dup_plan (void)
{
  g_autoptr (JihuaLedger) ledger = jihua_builtin_new_ledger ();

  return g_object_ref (jihua_ledger_get_plan (ledger));
}

static void
assert_ids (GPtrArray  *nodes,
            const char *expected)
{
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < nodes->len; i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", jihua_node_get_id (g_ptr_array_index (nodes, i)));

  g_assert_cmpstr (ids->str, ==, expected);
}

static void
test_ties (void)
{
  g_autoptr (JihuaPlan) plan = dup_plan ();
  JihuaTarget *promise = jihua_plan_lookup_target (plan, "5.2.2");
  JihuaTarget *row = jihua_plan_lookup_target (plan, "A20");
  g_autoptr (GPtrArray) tied_to_row = jihua_target_relations_list_tied (plan, row);
  g_autoptr (GPtrArray) tied_to_promise = jihua_target_relations_list_tied (plan, promise);

  g_assert_true (jihua_target_relations_get_home (plan, promise) == row);
  g_assert_null (jihua_target_relations_get_home (plan, row));
  assert_ids (tied_to_row, "5.2.2");
  assert_ids (tied_to_promise, "");
}

/* Names of targets and files are shown in menus as they are. */
static void
test_menu_label (void)
{
  g_autofree char *marked = jihua_menu_escape ("PM_2_5");
  g_autofree char *plain = jihua_menu_escape ("出口占比");

  g_assert_cmpstr (marked, ==, "PM__2__5");
  g_assert_cmpstr (plain, ==, "出口占比");
}

static void
test_references (void)
{
  g_autoptr (JihuaPlan) plan = dup_plan ();
  g_autoptr (GPtrArray) to_investment =
    jihua_target_relations_list_referring (plan, jihua_plan_lookup_target (plan, "A8"));
  g_autoptr (GPtrArray) to_growth =
    jihua_target_relations_list_referring (plan, jihua_plan_lookup_target (plan, "A1"));
  JihuaTarget *series;

  assert_ids (to_investment, "A10 A11 A12");
  assert_ids (to_growth, "A7 A36");

  series = jihua_target_relations_get_series (plan, jihua_plan_lookup_target (plan, "1.4.1"));
  g_assert_nonnull (series);
  g_assert_cmpstr (jihua_node_get_id (JIHUA_NODE (series)), ==, "S1");
  g_assert_null (jihua_target_relations_get_series (plan, jihua_plan_lookup_target (plan, "A7")));
  g_assert_null (jihua_target_relations_get_series (plan, jihua_plan_lookup_target (plan, "A33")));
}

static void
test_repairs (void)
{
  static const struct {
    const char *id;
    const char *printed;
    const char *restored;
  } cases[] = {
    { "A1", "５ ５ 左右", "5.5左右" },
    { "A47", "０ ００８", "0.008" },
    { "A33", NULL, NULL },
  };
  g_autoptr (JihuaPlan) plan = dup_plan ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    JihuaTarget *target = jihua_plan_lookup_target (plan, cases[i].id);
    g_autoptr (GPtrArray) repairs = jihua_target_relations_list_repairs (target);

    g_assert_cmpuint (repairs->len, ==, cases[i].printed != NULL ? 1 : 0);
    if (cases[i].printed != NULL) {
      const JihuaRepair *repair = g_ptr_array_index (repairs, 0);

      g_assert_cmpstr (repair->printed, ==, cases[i].printed);
      g_assert_cmpstr (repair->restored, ==, cases[i].restored);
    }
  }
}

/* A repair in the text of a measure belongs to the target whose words it is in. */
static void
test_repairs_in_text (void)
{
  g_autoptr (JihuaPlan) plan = dup_plan ();
  GPtrArray *nodes = jihua_plan_get_nodes (plan);
  guint n_found = 0;

  for (guint i = 0; i < nodes->len; i++) {
    JihuaNode *node = g_ptr_array_index (nodes, i);
    g_autoptr (GPtrArray) repairs = NULL;

    if (!JIHUA_IS_TARGET (node) || jihua_node_get_id (node)[0] == 'A')
      continue;

    repairs = jihua_target_relations_list_repairs (JIHUA_TARGET (node));
    for (guint j = 0; j < repairs->len; j++) {
      const JihuaRepair *repair = g_ptr_array_index (repairs, j);
      const char *words = jihua_target_get_goal (JIHUA_TARGET (node))->words;

      g_assert_true (strstr (words, repair->restored) != NULL || strstr (repair->restored, words) != NULL);
      n_found++;
    }
  }

  g_assert_cmpuint (n_found, >, 0);
}

static void
test_sentence (void)
{
  g_autoptr (JihuaPlan) plan = dup_plan ();
  JihuaTarget *target = jihua_plan_lookup_target (plan, "2.1.3");
  g_autofree char *sentence = NULL;
  g_autofree char *words = NULL;
  gsize start, end;

  sentence = jihua_target_relations_dup_sentence (target, &start, &end);
  g_assert_true (g_str_has_prefix (sentence, "提高项目建设效率"));
  g_assert_true (g_str_has_suffix (sentence, "早达效。"));
  words = g_strndup (sentence + start, end - start);
  g_assert_cmpstr (words, ==, "2024年10月底前全部开工");

  g_assert_null (jihua_target_relations_dup_sentence (jihua_plan_lookup_target (plan, "A33"), &start, &end));
}

/* Every target of the measures stands in a sentence of its own words. */
static void
test_all_sentences (void)
{
  g_autoptr (JihuaPlan) plan = dup_plan ();
  GPtrArray *nodes = jihua_plan_get_nodes (plan);

  for (guint i = 0; i < nodes->len; i++) {
    JihuaNode *node = g_ptr_array_index (nodes, i);
    g_autofree char *sentence = NULL;
    gsize start, end;

    if (!JIHUA_IS_TARGET (node) || jihua_node_get_id (node)[0] == 'A')
      continue;

    sentence = jihua_target_relations_dup_sentence (JIHUA_TARGET (node), &start, &end);
    g_assert_nonnull (sentence);
    g_assert_true (g_utf8_validate (sentence, -1, NULL));
    g_assert_true (g_str_has_prefix (sentence + start, jihua_target_get_goal (JIHUA_TARGET (node))->words));
    g_assert_cmpuint (end, <=, strlen (sentence));
  }
}

/* In English the full stops of numbers and abbreviations end no sentence. */
static void
test_english_sentences (void)
{
  static const struct { const char *target, *from, *words, *to; } table[] = {
    { "1.1.1", "Improve the eight policy packages", "102.36 billion yuan", "of the economy." },
    { "1.1.2", "Implement policies", "at least 250 billion yuan", "at least 250 billion yuan." },
    { "2.1.3", "Carry out projects", "all start construction by the end of October 2024", "at an early date." },
    { "8.2.1", "Successfully hold", "Successfully hold the Sixth World Buddhist Forum", "Buddhist Forum." },
    { "9.2.1", "Strengthen synergy", "no higher than 25 micrograms per cubic meter", "at 100 percent." },
  };
  g_autoptr (JihuaPlan) plan = dup_plan ();

  jihua_locale_set_language ("en");
  for (gsize i = 0; i < G_N_ELEMENTS (table); i++) {
    JihuaTarget *target = jihua_plan_lookup_target (plan, table[i].target);
    g_autofree char *sentence = NULL;
    gsize start, end;

    sentence = jihua_target_relations_dup_sentence (target, &start, &end);
    g_assert_true (g_str_has_prefix (sentence, table[i].from));
    g_assert_true (g_str_has_suffix (sentence, table[i].to));
    g_assert_true (g_str_has_prefix (sentence + start, table[i].words));
    g_assert_cmpuint (end - start, ==, strlen (table[i].words));
  }
  jihua_locale_set_language ("zh_CN");
}

int
main (int    argc,
      char **argv)
{
  jihua_locale_init ();
  jihua_locale_set_language ("zh_CN");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/target-relations/ties", test_ties);
  g_test_add_func ("/target-relations/menu-label", test_menu_label);
  g_test_add_func ("/target-relations/references", test_references);
  g_test_add_func ("/target-relations/repairs", test_repairs);
  g_test_add_func ("/target-relations/repairs-in-text", test_repairs_in_text);
  g_test_add_func ("/target-relations/sentence", test_sentence);
  g_test_add_func ("/target-relations/all-sentences", test_all_sentences);
  g_test_add_func ("/target-relations/english-sentences", test_english_sentences);

  return g_test_run ();
}
