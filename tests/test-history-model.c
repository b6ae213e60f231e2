/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-history-model.h"
#include "jihua-ledger-file.h"

typedef struct {
  JihuaLedger       *ledger;
  JihuaHistoryModel *model;
} Fixture;

static void
add_figure (Fixture    *fixture,
            const char *target,
            const char *from,
            const char *to,
            const char *by,
            const char *at)
{
  JihuaPeriod through = jihua_period_new (2024, 9);
  JihuaDecimal value = JIHUA_DECIMAL_INIT;
  g_autoptr (JihuaActual) before = NULL;
  g_autoptr (JihuaActual) after = NULL;
  g_autoptr (JihuaChange) change = NULL;

  if (from && jihua_decimal_parse (from, &value))
    before = jihua_actual_new (target, through, value, FALSE, "快报", NULL, NULL, NULL);
  if (to && jihua_decimal_parse (to, &value))
    after = jihua_actual_new (target, through, value, FALSE, "快报", NULL, NULL, NULL);

  change = jihua_change_new_actual (target, through, before, after, by, at);
  jihua_ledger_append_history (fixture->ledger, change);
}

static void
add_record (Fixture     *fixture,
            JihuaRecord *record,
            const char  *by,
            const char  *at)
{
  g_autoptr (JihuaRecord) given = record;
  g_autoptr (JihuaChange) change = jihua_change_new_record (NULL, record, by, at);

  jihua_ledger_append_history (fixture->ledger, change);
}

static void
add_setting (Fixture      *fixture,
             const char   *node,
             JihuaSetting  setting,
             const char   *from,
             const char   *to,
             const char   *by,
             const char   *at)
{
  g_autoptr (JihuaChange) change = jihua_change_new_setting (node, setting, from, to, by, at);

  jihua_ledger_append_history (fixture->ledger, change);
}

/* Three days, the clock of this place being two hours behind the meridian. */
static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  JihuaPeriod through = jihua_period_new (2024, 9);

  fixture->ledger = jihua_builtin_new_ledger ();
  add_figure (fixture, "3.2.5", NULL, "400", "王五", "2024-10-21T09:00:00Z");
  add_figure (fixture, "A28", NULL, "61.4", "Li Si", "2024-10-21T23:30:00Z");
  add_record (fixture, jihua_record_new_note ("3.2", through, "第六批名单公示400家。", "省经信厅"),
              "王五", "2024-10-22T01:30:00Z");
  add_figure (fixture, "3.2.5", "400", "398", "Li Si", "2024-10-22T09:00:00Z");
  add_record (fixture, jihua_record_new_status ("A5", through, JIHUA_STATUS_BEHIND, "口径有变"),
              "王五", "2024-10-22T09:05:00Z");
  add_record (fixture, jihua_record_new_work ("10.1", through, JIHUA_WORK_STATE_UNDER_WAY, NULL, NULL, NULL),
              "王五", "2024-10-24T09:00:00Z");
  add_setting (fixture, "3.2", JIHUA_SETTING_RESPONSIBLE, NULL, "省经信厅", "Li Si", "2024-10-24T09:01:00Z");
  add_setting (fixture, NULL, JIHUA_SETTING_BEHIND, "10", "15", "Li Si", "2024-10-24T09:02:00Z");
  fixture->model = jihua_history_model_new (fixture->ledger);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->model);
  g_assert_finalize_object (fixture->ledger);
}

/* The changes that are found, by their place in the ledger: “7 6 5”, a stroke
 * between two days. */
static char *
print_found (Fixture *fixture)
{
  GListModel *history = jihua_ledger_get_history (fixture->ledger);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (fixture->model)); i++) {
    g_autoptr (JihuaHistoryEntry) entry = g_list_model_get_item (G_LIST_MODEL (fixture->model), i);
    guint start, end, position;

    g_assert_true (g_list_store_find (G_LIST_STORE (history), jihua_history_entry_get_change (entry), &position));
    gtk_section_model_get_section (GTK_SECTION_MODEL (fixture->model), i, &start, &end);
    g_assert_cmpuint (start, <=, i);
    g_assert_cmpuint (end, >, i);
    g_string_append_printf (text, "%s%u", i == 0 ? "" : start == i ? " | " : " ", position);
  }

  return g_string_free (text, FALSE);
}

static void
assert_found (Fixture    *fixture,
              const char *expected)
{
  g_autofree char *text = print_found (fixture);

  g_assert_cmpstr (text, ==, expected);
}

#define ALL "7 6 5 | 4 3 | 2 1 0"

static void
test_days (Fixture       *fixture,
           gconstpointer  data)
{
  guint start, end;

  assert_found (fixture, ALL);

  gtk_section_model_get_section (GTK_SECTION_MODEL (fixture->model), 8, &start, &end);
  g_assert_cmpuint (start, ==, 8);
  g_assert_cmpuint (end, ==, G_MAXUINT);
}

/* --- What is looked for --------------------------------------------------- */

typedef struct {
  const char       *name;
  JihuaHistoryKind  kind;
  const char       *person;
  const char       *node;
  const char       *text;
  guint             since;  /* day of October */
  const char       *found;
} Search;

static const Search searches[] = {
  { "all", JIHUA_HISTORY_ANY, NULL, NULL, NULL, 0, ALL },
  { "figures", JIHUA_HISTORY_FIGURES, NULL, NULL, NULL, 0, "3 | 1 0" },
  { "notes", JIHUA_HISTORY_NOTES, NULL, NULL, NULL, 0, "2" },
  { "work", JIHUA_HISTORY_WORK, NULL, NULL, NULL, 0, "5" },
  { "statuses", JIHUA_HISTORY_STATUSES, NULL, NULL, NULL, 0, "4" },
  { "units", JIHUA_HISTORY_UNITS, NULL, NULL, NULL, 0, "6" },
  { "judging", JIHUA_HISTORY_JUDGING, NULL, NULL, NULL, 0, "7" },
  { "person", JIHUA_HISTORY_ANY, "王五", NULL, NULL, 0, "5 | 4 | 2 0" },
  { "nobody", JIHUA_HISTORY_ANY, "赵六", NULL, NULL, 0, "" },
  { "since", JIHUA_HISTORY_ANY, NULL, NULL, NULL, 22, "7 6 5 | 4 3" },
  { "later", JIHUA_HISTORY_ANY, NULL, NULL, NULL, 25, "" },
  { "measure", JIHUA_HISTORY_ANY, NULL, "3.2", NULL, 0, "6 | 3 | 2 0" },
  { "chapter", JIHUA_HISTORY_ANY, NULL, "3", NULL, 0, "6 | 3 | 2 0" },
  { "target", JIHUA_HISTORY_ANY, NULL, "3.2.5", NULL, 0, "3 | 0" },
  { "tied", JIHUA_HISTORY_ANY, NULL, "9.2.1", NULL, 0, "1" },
  { "number", JIHUA_HISTORY_ANY, NULL, NULL, "a28", 0, "1" },
  { "words", JIHUA_HISTORY_ANY, NULL, NULL, "巨人 398", 0, "3" },
  { "value", JIHUA_HISTORY_ANY, NULL, NULL, "400", 0, "3 | 2 0" },
  { "reason", JIHUA_HISTORY_ANY, NULL, NULL, "口径", 0, "4" },
  { "author", JIHUA_HISTORY_ANY, NULL, NULL, "li SI 省经信厅", 0, "6" },
  { "all-at-once", JIHUA_HISTORY_FIGURES, "Li Si", "3", "398", 22, "3" },
};

static void
test_search (Fixture       *fixture,
             gconstpointer  data)
{
  const Search *search = data;
  JihuaPlan *plan = jihua_ledger_get_plan (fixture->ledger);
  GDate date;

  g_date_set_dmy (&date, (GDateDay) (search->since > 0 ? search->since : 1), G_DATE_OCTOBER, 2024);
  jihua_history_model_set_kind (fixture->model, search->kind);
  jihua_history_model_set_person (fixture->model, search->person);
  jihua_history_model_set_node (fixture->model, search->node ? jihua_plan_lookup (plan, search->node) : NULL);
  jihua_history_model_set_text (fixture->model, search->text);
  jihua_history_model_set_since (fixture->model, search->since > 0 ? g_date_get_julian (&date) : 0);
  assert_found (fixture, search->found);
  g_assert_cmpuint (jihua_history_model_get_n_total (fixture->model), ==, 8);

  /* And back. */
  jihua_history_model_set_kind (fixture->model, JIHUA_HISTORY_ANY);
  jihua_history_model_set_person (fixture->model, NULL);
  jihua_history_model_set_node (fixture->model, NULL);
  jihua_history_model_set_text (fixture->model, "  ");
  jihua_history_model_set_since (fixture->model, 0);
  assert_found (fixture, ALL);
}

static void
test_people (Fixture       *fixture,
             gconstpointer  data)
{
  g_auto (GStrv) people = jihua_history_model_dup_people (fixture->model);

  g_assert_cmpuint (g_strv_length (people), ==, 2);
  g_assert_true (g_strv_contains ((const char * const *) people, "王五"));
  g_assert_true (g_strv_contains ((const char * const *) people, "Li Si"));
}

/* --- How it goes on ------------------------------------------------------- */

typedef struct {
  guint position, removed, added;
  guint n_signals;
  guint n_sections;
} Told;

static void
items_changed (Told  *told,
               guint  position,
               guint  removed,
               guint  added)
{
  told->position = position;
  told->removed = removed;
  told->added = added;
  told->n_signals++;
}

static void
sections_changed (Told *told)
{
  told->n_sections++;
}

static void
test_goes_on (Fixture       *fixture,
              gconstpointer  data)
{
  Told told = { 0 };

  g_signal_connect_swapped (fixture->model, "items-changed", G_CALLBACK (items_changed), &told);
  g_signal_connect_swapped (fixture->model, "sections-changed", G_CALLBACK (sections_changed), &told);

  add_figure (fixture, "A33", NULL, "94.8", "王五", "2024-10-24T10:00:00Z");
  assert_found (fixture, "8 7 6 5 | 4 3 | 2 1 0");
  g_assert_cmpuint (told.n_signals, ==, 1);
  g_assert_cmpuint (told.position + told.removed, ==, 0);
  g_assert_cmpuint (told.added, ==, 1);
  g_assert_cmpuint (told.n_sections, ==, 1);

  add_figure (fixture, "A33", "94.8", "95.1", "王五", "2024-10-25T10:00:00Z");
  assert_found (fixture, "9 | 8 7 6 5 | 4 3 | 2 1 0");
  g_assert_cmpuint (told.n_sections, ==, 1);

  /* What is not looked for is only counted. */
  jihua_history_model_set_kind (fixture->model, JIHUA_HISTORY_NOTES);
  told.n_signals = 0;
  add_figure (fixture, "A33", "95.1", NULL, "王五", "2024-10-25T11:00:00Z");
  assert_found (fixture, "2");
  g_assert_cmpuint (told.n_signals, ==, 0);
  g_assert_cmpuint (jihua_history_model_get_n_total (fixture->model), ==, 11);
}

/* --- What is told --------------------------------------------------------- */

static const char * const rows[] = {
  "2024-10-21 07:00\t王五\t3.2.5 专精特新“小巨人”企业\tFigure · Jan–Sep 2024\t\t400 家",
  "2024-10-21 21:30\tLi Si\tA28 ",
  "2024-10-21 23:30\t王五\t3.2 ",
  "2024-10-22 07:00\tLi Si\t3.2.5 专精特新“小巨人”企业\tFigure · Jan–Sep 2024\t400 家\t398 家",
  "2024-10-22 07:05\t王五\tA5 规上工业增加值增长\tStatus · Jan–Sep 2024\t\tBehind: 口径有变",
  "2024-10-24 07:00\t王五\t10.1 ",
  "2024-10-24 07:01\tLi Si\t3.2 促进制造业",
  "2024-10-24 07:02\tLi Si\tRules of the plan\tBehind from\t10 points\t15 points",
};

static void
test_rows (Fixture       *fixture,
           gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (JihuaHistoryEntry) entry = g_list_model_get_item (G_LIST_MODEL (fixture->model), 7 - i);
    g_auto (GStrv) cells = jihua_history_entry_dup_cells (entry);
    g_autofree char *row = g_strjoinv ("\t", cells);

    g_test_message ("%s", row);
    if (!g_str_has_prefix (row, rows[i]))
      g_assert_cmpstr (row, ==, rows[i]);
  }
}

/* Thousands are listed and searched in a moment. */
static void
test_many (Fixture       *fixture,
           gconstpointer  data)
{
  gint64 start;

  for (guint i = 0; i < 5000; i++) {
    g_autofree char *value = g_strdup_printf ("%u", i);

    add_figure (fixture, i % 2 > 0 ? "A33" : "A1", NULL, value, "王五", "2024-10-25T10:00:00Z");
  }

  start = g_get_monotonic_time ();
  jihua_history_model_set_text (fixture->model, "4999");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->model)), ==, 1);
  jihua_history_model_set_text (fixture->model, "4998");
  jihua_history_model_set_text (fixture->model, NULL);
  g_test_message ("%" G_GINT64_FORMAT " ms", (g_get_monotonic_time () - start) / 1000);
  g_assert_cmpint (g_get_monotonic_time () - start, <, 5 * G_USEC_PER_SEC);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->model)), ==, 5008);
}

int
main (int    argc,
      char **argv)
{
  g_setenv ("TZ", "UTC+2", TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/history-model/days", Fixture, NULL, set_up, test_days, tear_down);
  for (gsize i = 0; i < G_N_ELEMENTS (searches); i++) {
    g_autofree char *path = g_strconcat ("/history-model/search/", searches[i].name, NULL);

    g_test_add (path, Fixture, &searches[i], set_up, test_search, tear_down);
  }
  g_test_add ("/history-model/people", Fixture, NULL, set_up, test_people, tear_down);
  g_test_add ("/history-model/goes-on", Fixture, NULL, set_up, test_goes_on, tear_down);
  g_test_add ("/history-model/rows", Fixture, NULL, set_up, test_rows, tear_down);
  g_test_add ("/history-model/many", Fixture, NULL, set_up, test_many, tear_down);

  return g_test_run ();
}
