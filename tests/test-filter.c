/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-filter.h"
#include "jihua-ledger-file.h"
#include "jihua-standings.h"

/* The plan as published, as of September, with a few units assigned. */
typedef struct {
  JihuaLedger    *ledger;
  JihuaStandings *standings;
  JihuaFilter    *filter;
  guint           changes;
} Fixture;

static JihuaNode *
get_node (Fixture    *fixture,
          const char *id)
{
  return jihua_plan_lookup (jihua_ledger_get_plan (fixture->ledger), id);
}

static void
count_change (JihuaFilter *filter,
              guint       *changes)
{
  *changes += 1;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->ledger = jihua_builtin_published_ledger ();
  fixture->standings = jihua_standings_new (fixture->ledger);
  fixture->filter = jihua_filter_new ();
  jihua_standings_set_as_of (fixture->standings, jihua_period_new (2024, 9));
  jihua_node_set_responsible (get_node (fixture, "A:1"), "省统计局");
  jihua_node_set_responsible (get_node (fixture, "A7"), "省财政厅");
  jihua_node_set_responsible (get_node (fixture, "A13"), "省商务厅");
  jihua_node_set_responsible (get_node (fixture, "5"), "省商务厅");
  g_signal_connect (fixture->filter, "changed", G_CALLBACK (count_change), &fixture->changes);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_clear_object (&fixture->filter);
  g_clear_object (&fixture->standings);
  g_clear_object (&fixture->ledger);
}

/* The targets that pass, in the order of the plan. */
static char *
list_targets (Fixture *fixture)
{
  GPtrArray *nodes = jihua_plan_get_nodes (jihua_ledger_get_plan (fixture->ledger));
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < nodes->len; i++) {
    JihuaNode *node = g_ptr_array_index (nodes, i);

    if (!jihua_filter_matches (fixture->filter, jihua_standings_lookup (fixture->standings, node)))
      continue;
    g_string_append_printf (ids, "%s%s", ids->len > 0 ? " " : "", jihua_node_get_id (node));
  }

  return g_string_free_and_steal (ids);
}

static void
test_targets (Fixture       *fixture,
              gconstpointer  data)
{
  static const struct {
    const char *query;
    const char *targets;
  } cases[] = {
    { "kind=in-step-with", "A7 A36" },
    { "kind=faster-than&in=A", "A10 A11 A12" },
    { "kind=done-by", "2.1.3" },
    { "kind=in-step-with&kind=done-by", "2.1.3 A7 A36" },
    { "in=9", "9.1.1 9.1.2 9.1.3 9.2.1 9.2.2" },
    { "in=9.2&in=A9", "9.2.1 9.2.2 A9.1 A9.2" },
    { "in=A33", "A33" },
    { "in=A:6&in=A:4", "A22 A23 A31" },
    { "in=nowhere", "" },
    { "unit=%E7%9C%81%E8%B4%A2%E6%94%BF%E5%8E%85", "A7" },
    { "unit=省商务厅&in=A", "A13" },
    { "unit=省商务厅&in=5.2", "5.2.1 5.2.2 5.2.3" },
    { "unit=省统计局&kind=in-step-with", "" },
    { "unit=省统计局&unit=省财政厅&kind=in-step-with", "A7" },
    { "unit=&kind=in-step-with", "A36" },
    { "status=awaiting-assignment", "A25.1 A25.2 A25.3 A25.4" },
    { "status=awaiting-assignment&kind=about", "" },
    { "status=behind&status=far-behind&in=A", "A6 A13 A36" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GError) error = NULL;
    g_autofree char *targets = NULL;
    gboolean understood = jihua_filter_set_query (fixture->filter, cases[i].query, &error);

    g_test_message ("%s", cases[i].query);
    g_assert_no_error (error);
    g_assert_true (understood);
    targets = list_targets (fixture);
    g_assert_cmpstr (targets, ==, cases[i].targets);
  }
}

/* Sections never pass, also where everything does. */
static void
test_empty (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *targets = list_targets (fixture);
  g_auto (GStrv) ids = g_strsplit (targets, " ", -1);
  g_autofree char *query = jihua_filter_dup_query (fixture->filter);

  g_assert_true (jihua_filter_is_empty (fixture->filter));
  g_assert_cmpstr (query, ==, "");
  g_assert_cmpuint (g_strv_length (ids), ==, jihua_standing_get_total (jihua_standings_get_plan (fixture->standings)));
}

static void
test_follows_month (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autofree char *september = NULL;
  g_autofree char *december = NULL;

  jihua_filter_set_query (fixture->filter, "status=missed&in=A", NULL);
  september = list_targets (fixture);
  jihua_standings_set_as_of (fixture->standings, jihua_period_new (2024, 12));
  december = list_targets (fixture);

  g_assert_cmpstr (september, ==, "");
  g_assert_nonnull (strstr (december, "A13"));
}

static void
test_text_form (Fixture       *fixture,
                gconstpointer  data)
{
  static const struct {
    const char *query;
    const char *canonical; /* NULL: the same */
  } cases[] = {
    { "", NULL },
    { "status=behind&status=far-behind", NULL },
    { "status=far-behind&status=behind", "status=behind&status=far-behind" },
    { "in=A:1&kind=about", "kind=about&in=A:1" },
    { "unit=R%26D%20%3D%20%E5%B1%80", NULL },
    { "unit=省统计局", "unit=%E7%9C%81%E7%BB%9F%E8%AE%A1%E5%B1%80" },
    { "unit=b&unit=a&unit=b", "unit=b&unit=a" },
    { "unit=", NULL },
    { "in=3&in=A:2", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GError) error = NULL;
    g_autofree char *query = NULL;

    jihua_filter_set_query (fixture->filter, cases[i].query, &error);
    g_assert_no_error (error);
    query = jihua_filter_dup_query (fixture->filter);
    g_assert_cmpstr (query, ==, cases[i].canonical != NULL ? cases[i].canonical : cases[i].query);
  }
}

static void
test_wrong (Fixture       *fixture,
            gconstpointer  data)
{
  static const struct {
    const char       *query;
    JihuaFilterError  code;
  } cases[] = {
    { "status=good", JIHUA_FILTER_ERROR_UNKNOWN },
    { "kind=", JIHUA_FILTER_ERROR_UNKNOWN },
    { "color=red", JIHUA_FILTER_ERROR_UNKNOWN },
    { "kind=about&status=none", JIHUA_FILTER_ERROR_UNKNOWN },
    { "status", JIHUA_FILTER_ERROR_SYNTAX },
    { "unit=%zz", JIHUA_FILTER_ERROR_SYNTAX },
  };

  jihua_filter_set_status (fixture->filter, JIHUA_STATUS_MISSED, TRUE);
  fixture->changes = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GError) error = NULL;
    g_autofree char *query = NULL;

    g_assert_false (jihua_filter_set_query (fixture->filter, cases[i].query, &error));
    g_assert_error (error, JIHUA_FILTER_ERROR, (int) cases[i].code);
    query = jihua_filter_dup_query (fixture->filter);
    g_assert_cmpstr (query, ==, "status=missed");
  }
  g_assert_cmpuint (fixture->changes, ==, 0);
}

static void
test_setters (Fixture       *fixture,
              gconstpointer  data)
{
  jihua_filter_set_unit (fixture->filter, "省统计局", TRUE);
  jihua_filter_set_unit (fixture->filter, "省统计局", TRUE);
  g_assert_cmpuint (fixture->changes, ==, 1);
  g_assert_true (jihua_filter_has_unit (fixture->filter, "省统计局"));
  jihua_filter_set_unit (fixture->filter, "省统计局", FALSE);
  jihua_filter_set_kind (fixture->filter, JIHUA_GOAL_NONE_OCCURS, TRUE);
  jihua_filter_set_kind (fixture->filter, JIHUA_GOAL_NONE_OCCURS, TRUE);
  jihua_filter_set_status (fixture->filter, JIHUA_STATUS_ACHIEVED, TRUE);
  jihua_filter_set_section (fixture->filter, "3", TRUE);
  g_assert_cmpuint (fixture->changes, ==, 5);
  g_assert_false (jihua_filter_is_empty (fixture->filter));
  jihua_filter_clear (fixture->filter);
  jihua_filter_clear (fixture->filter);
  g_assert_cmpuint (fixture->changes, ==, 6);
  g_assert_true (jihua_filter_is_empty (fixture->filter));
}

#define ADD(path, test) g_test_add ("/filter/" path, Fixture, NULL, set_up, test, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("targets", test_targets);
  ADD ("empty", test_empty);
  ADD ("follows-month", test_follows_month);
  ADD ("text-form", test_text_form);
  ADD ("wrong", test_wrong);
  ADD ("setters", test_setters);

  return g_test_run ();
}
