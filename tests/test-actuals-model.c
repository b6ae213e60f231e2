/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-actuals-model.h"
#include "jihua-figure-edits.h"
#include "jihua-ledger-file.h"

typedef struct {
  JihuaDocument     *document;
  JihuaActualsModel *model;
  GFile             *file;
} Fixture;

static JihuaTarget *
get_target (Fixture    *fixture,
            const char *id)
{
  JihuaTarget *target = jihua_plan_lookup_target (jihua_document_get_plan (fixture->document), id);

  g_assert_nonnull (target);

  return target;
}

static void
show (Fixture    *fixture,
      const char *id)
{
  g_clear_object (&fixture->model);
  fixture->model = jihua_actuals_model_new (fixture->document, get_target (fixture, id));
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (JihuaLedger) ledger = jihua_builtin_new_ledger ();
  g_autoptr (GFileIOStream) stream = NULL;
  g_autoptr (GError) error = NULL;

  fixture->file = g_file_new_tmp ("actuals-XXXXXX.jihua", &stream, &error);
  g_assert_no_error (error);
  fixture->document = jihua_document_create (fixture->file, ledger, &error);
  g_assert_no_error (error);
  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 9));
  show (fixture, "A33");
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  g_clear_object (&fixture->model);
  jihua_document_flush (fixture->document, &error);
  g_assert_no_error (error);
  g_clear_object (&fixture->document);
  g_file_delete (fixture->file, NULL, NULL);
  g_clear_object (&fixture->file);
}

static JihuaActualRow *
get_row (Fixture *fixture,
         guint    year,
         guint    month)
{
  g_autoptr (JihuaActualRow) row = NULL;
  guint position;

  if (!jihua_actuals_model_find (fixture->model, jihua_period_new (year, month), &position))
    return NULL;

  row = g_list_model_get_item (G_LIST_MODEL (fixture->model), position);

  return row;
}

static JihuaFigure *
get_figure (Fixture *fixture,
            guint    month)
{
  JihuaActualRow *row = get_row (fixture, 2024, month);

  g_assert_nonnull (row);

  return jihua_actual_row_get_figure (row);
}

/* All periods as “02 03 …”, those of other years with their year. */
static char *
list_periods (Fixture *fixture)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (fixture->model)); i++) {
    g_autoptr (JihuaActualRow) row = g_list_model_get_item (G_LIST_MODEL (fixture->model), i);
    JihuaPeriod period = jihua_actual_row_get_period (row);

    if (period.year != 2024)
      g_string_append_printf (list, "%u-", period.year);
    g_string_append_printf (list, "%02u ", period.month);
  }
  g_strchomp (list->str);

  return g_string_free_and_steal (list);
}

static void
assert_periods (Fixture    *fixture,
                const char *expected)
{
  g_autofree char *periods = list_periods (fixture);

  g_assert_cmpstr (periods, ==, expected);
}

static void
test_due_periods (Fixture       *fixture,
                  gconstpointer  data)
{
  static const struct {
    JihuaFrequency  frequency;
    const char     *periods;
  } cases[] = {
    { JIHUA_FREQUENCY_MONTHLY, "02 03 04 05 06 07 08 09 10 11 12" },
    { JIHUA_FREQUENCY_QUARTERLY, "03 06 09 12" },
    { JIHUA_FREQUENCY_HALF_YEARLY, "06 12" },
    { JIHUA_FREQUENCY_YEARLY, "12" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    jihua_target_set_frequency (get_target (fixture, "A33"), cases[i].frequency);
    show (fixture, "A33");
    assert_periods (fixture, cases[i].periods);
  }
}

static void
record (Fixture    *fixture,
        const char *id,
        guint       year,
        guint       month,
        const char *value)
{
  g_autoptr (JihuaFigure) figure = jihua_figure_new (fixture->document, get_target (fixture, id),
                                                     jihua_period_new (year, month));

  g_assert_true (jihua_figure_enter (figure, value));
}

typedef struct {
  guint n_signals;
  guint position;
  guint removed;
  guint added;
} Changes;

static void
items_changed (GListModel *model,
               guint       position,
               guint       removed,
               guint       added,
               Changes    *changes)
{
  *changes = (Changes) { changes->n_signals + 1, position, removed, added };
}

static void
test_other_periods (Fixture       *fixture,
                    gconstpointer  data)
{
  JihuaActualRow *september = get_row (fixture, 2024, 9);
  Changes changes = { 0 };

  g_signal_connect (fixture->model, "items-changed", G_CALLBACK (items_changed), &changes);

  record (fixture, "A33", 2024, 4, "40.0");
  assert_periods (fixture, "03 04 06 09 12");
  g_assert_cmpuint (changes.n_signals, ==, 1);
  g_assert_cmpuint (changes.position, ==, 1);
  g_assert_cmpuint (changes.removed, ==, 0);
  g_assert_cmpuint (changes.added, ==, 1);

  /* The row that was there is the same object still. */
  g_assert_true (september == get_row (fixture, 2024, 9));

  /* A figure in a row that is there changes no rows. */
  record (fixture, "A33", 2024, 9, "94.8");
  g_assert_cmpuint (changes.n_signals, ==, 1);

  /* One of the year before stands beside the same period of this year. */
  record (fixture, "A33", 2023, 8, "80.1");
  assert_periods (fixture, "03 04 06 08 09 12");
  g_assert_cmpstr (jihua_figure_get_text (jihua_actual_row_get_year_before (get_row (fixture, 2024, 8))), ==, "80.1");
  g_assert_cmpstr (jihua_figure_get_text (get_figure (fixture, 8)), ==, "");
}

static void
test_add_period (Fixture       *fixture,
                 gconstpointer  data)
{
  guint position = jihua_actuals_model_add_period (fixture->model, jihua_period_new (2024, 10));

  assert_periods (fixture, "03 06 09 10 12");
  g_assert_cmpuint (position, ==, 3);
  g_assert_true (jihua_actuals_model_can_remove (fixture->model, position));

  /* Adding it again changes nothing. */
  g_assert_cmpuint (jihua_actuals_model_add_period (fixture->model, jihua_period_new (2024, 10)), ==, 3);
  assert_periods (fixture, "03 06 09 10 12");

  /* With a figure in it, it stays. */
  g_assert_true (jihua_figure_enter (get_figure (fixture, 10), "101"));
  jihua_actuals_model_remove (fixture->model, position);
  assert_periods (fixture, "03 06 09 10 12");

  jihua_figure_remove (get_figure (fixture, 10));
  assert_periods (fixture, "03 06 09 10 12");
  jihua_actuals_model_remove (fixture->model, position);
  assert_periods (fixture, "03 06 09 12");

  /* A period that is due cannot go. */
  g_assert_false (jihua_actuals_model_can_remove (fixture->model, 0));
  jihua_actuals_model_remove (fixture->model, 0);
  assert_periods (fixture, "03 06 09 12");
}

static void
test_year_before_row (Fixture       *fixture,
                      gconstpointer  data)
{
  JihuaActualRow *row;
  g_autofree char *label = NULL;

  jihua_actuals_model_add_period (fixture->model, jihua_period_new (2023, 9));
  assert_periods (fixture, "2023-09 03 06 09 12");

  row = get_row (fixture, 2023, 9);
  label = jihua_actual_row_dup_label (row);
  g_assert_cmpstr (label, ==, "Jan–Sep 2023");
  g_assert_false (jihua_actual_row_get_judged (row));
  g_assert_cmpstr (jihua_actual_row_get_verdict (row), ==, "");

  g_assert_true (jihua_figure_enter (jihua_actual_row_get_figure (row), "91.5"));
  g_assert_cmpstr (jihua_figure_get_text (jihua_actual_row_get_year_before (get_row (fixture, 2024, 9))), ==, "91.5");
  g_assert_false (jihua_actual_row_get_judged (row));
}

static void
test_standing (Fixture       *fixture,
               gconstpointer  data)
{
  static const struct {
    guint        as_of;
    guint        lag;
    guint        month;
    gboolean     due;
    gboolean     judged;
    const char  *verdict;
  } cases[] = {
    { 9, 0, 6, TRUE, TRUE, "Not reported" },
    { 9, 0, 9, TRUE, TRUE, "Not reported" },
    { 9, 0, 12, FALSE, FALSE, "Not due" },
    { 8, 0, 9, FALSE, FALSE, "Not due" },
    { 12, 0, 12, TRUE, TRUE, "Not reported" },
    { 9, 2, 6, TRUE, TRUE, "Not reported" },
    { 9, 2, 9, FALSE, TRUE, "Awaiting release" },
    { 11, 2, 9, TRUE, TRUE, "Not reported" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    JihuaActualRow *row;

    jihua_target_set_lag (get_target (fixture, "A33"), cases[i].lag);
    jihua_document_set_as_of (fixture->document, jihua_period_new (2024, cases[i].as_of));
    show (fixture, "A33");
    row = get_row (fixture, 2024, cases[i].month);
    g_assert_cmpint (jihua_actual_row_get_due (row), ==, cases[i].due);
    g_assert_cmpint (jihua_actual_row_get_judged (row), ==, cases[i].judged);
    g_assert_cmpstr (jihua_actual_row_get_verdict (row), ==, cases[i].verdict);
  }
}

static void
count_notify (GObject    *object,
              GParamSpec *pspec,
              guint      *n_notified)
{
  (*n_notified)++;
}

static void
test_standing_follows (Fixture       *fixture,
                       gconstpointer  data)
{
  JihuaActualRow *row = get_row (fixture, 2024, 9);
  guint n_notified = 0;

  g_signal_connect (row, "notify::verdict", G_CALLBACK (count_notify), &n_notified);

  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 8));
  g_assert_cmpstr (jihua_actual_row_get_verdict (row), ==, "Not due");
  g_assert_cmpuint (n_notified, ==, 1);

  /* Judged as of its own period, whatever the month chosen. */
  g_assert_true (jihua_figure_enter (get_figure (fixture, 9), "94.8"));
  g_assert_cmpint (jihua_actual_row_get_status (row), ==, JIHUA_STATUS_ON_TRACK);
  g_assert_cmpuint (n_notified, ==, 2);

  g_assert_true (jihua_figure_enter (get_figure (fixture, 9), "30"));
  g_assert_cmpint (jihua_actual_row_get_status (row), ==, JIHUA_STATUS_FAR_BEHIND);

  g_assert_true (jihua_figure_enter (get_figure (fixture, 12), "118.3"));
  g_assert_cmpint (jihua_actual_row_get_status (get_row (fixture, 2024, 12)), ==, JIHUA_STATUS_ACHIEVED);
}

static void
test_reference (Fixture       *fixture,
                gconstpointer  data)
{
  JihuaActualRow *row;

  /* A10 is to grow faster than A8: its verdict follows the figure of the other. */
  show (fixture, "A10");
  g_assert_true (jihua_figure_enter (get_figure (fixture, 9), "5.0"));
  row = get_row (fixture, 2024, 9);
  g_assert_cmpint (jihua_actual_row_get_status (row), ==, JIHUA_STATUS_NO_REFERENCE);

  record (fixture, "A8", 2024, 9, "4.2");
  g_assert_cmpint (jihua_actual_row_get_status (row), ==, JIHUA_STATUS_ON_TRACK);
  record (fixture, "A8", 2024, 9, "5.6");
  g_assert_cmpint (jihua_actual_row_get_status (row), ==, JIHUA_STATUS_BEHIND);
}

static void
test_enter (Fixture       *fixture,
            gconstpointer  data)
{
  static const struct {
    const char *typed;
    const char *text;
  } cases[] = {
    { "94.8", "94.8" },
    { "９４．８", "94.8" },
    { "1,023.6", "1023.6" },
    { "６.0", "6.0" },
    { " 7.80 ", "7.80" },
    { "0.0079", "0.0079" },
    { "\xe2\x88\x92" "0.3", "-0.3" },
    { "　12　", "12" },
    { "5.2%", "5.2" },
  };
  JihuaFigure *figure = get_figure (fixture, 9);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_assert_true (jihua_figure_enter (figure, cases[i].typed));
    g_assert_cmpstr (jihua_figure_get_text (figure), ==, cases[i].text);
    g_assert_null (jihua_figure_get_error (figure));
  }

  for (gsize i = 0; i < 3; i++) {
    static const char * const blanks[] = { "", "  ", "　" };

    g_assert_true (jihua_figure_enter (figure, "1"));
    g_assert_true (jihua_figure_enter (figure, blanks[i]));
    g_assert_null (jihua_figure_get_actual (figure));
  }
}

static guint
count_history (Fixture *fixture)
{
  return g_list_model_get_n_items (jihua_ledger_get_history (jihua_document_get_ledger (fixture->document)));
}

static void
test_reject (Fixture       *fixture,
             gconstpointer  data)
{
  static const char * const mistakes[] = { "暂无", "12,34", "7.8.1", "abc", "1234567890123", "—" };
  JihuaFigure *figure = get_figure (fixture, 9);
  JihuaActualRow *row = get_row (fixture, 2024, 9);
  guint n_changes;

  g_assert_true (jihua_figure_enter (figure, "94.8"));
  n_changes = count_history (fixture);

  for (gsize i = 0; i < G_N_ELEMENTS (mistakes); i++) {
    g_assert_false (jihua_figure_enter (figure, mistakes[i]));
    g_assert_cmpstr (jihua_figure_get_entry (figure), ==, mistakes[i]);
    g_assert_nonnull (g_strstr_len (jihua_figure_get_error (figure), -1, mistakes[i]));
    g_assert_cmpstr (jihua_actual_row_get_error (row), ==, jihua_figure_get_error (figure));
    g_assert_cmpstr (jihua_figure_get_text (figure), ==, "94.8");
    g_assert_cmpuint (count_history (fixture), ==, n_changes);
    g_assert_cmpint (jihua_actual_row_get_status (row), ==, JIHUA_STATUS_ON_TRACK);
  }

  /* Changes elsewhere leave what was typed alone. */
  record (fixture, "A33", 2024, 6, "60");
  g_assert_cmpstr (jihua_figure_get_entry (figure), ==, "—");

  jihua_figure_reject (figure, NULL, NULL);
  g_assert_null (jihua_figure_get_entry (figure));
  g_assert_null (jihua_actual_row_get_error (row));

  g_assert_false (jihua_figure_enter (figure, "x"));
  g_assert_true (jihua_figure_enter (figure, "95"));
  g_assert_null (jihua_figure_get_error (figure));
}

static void
test_keep_origin (Fixture       *fixture,
                  gconstpointer  data)
{
  JihuaFigure *figure = get_figure (fixture, 9);

  /* There is nothing to say where nothing is recorded. */
  jihua_figure_set_source (figure, "nowhere");
  jihua_figure_set_note (figure, "nothing");
  jihua_figure_set_final (figure, TRUE);
  g_assert_null (jihua_figure_get_actual (figure));
  g_assert_cmpuint (count_history (fixture), ==, 0);

  g_assert_true (jihua_figure_enter (figure, "94.8"));
  g_assert_false (jihua_figure_get_final (figure));
  jihua_figure_set_source (figure, " 省统计局 ");
  jihua_figure_set_note (figure, "快报数");
  jihua_figure_set_final (figure, TRUE);
  g_assert_true (jihua_figure_enter (figure, "94.9"));

  g_assert_cmpstr (jihua_figure_get_source (figure), ==, "省统计局");
  g_assert_cmpstr (jihua_figure_get_note (figure), ==, "快报数");
  g_assert_true (jihua_figure_get_final (figure));
  g_assert_cmpuint (count_history (fixture), ==, 5);

  /* What is the same already is no change. */
  g_assert_true (jihua_figure_enter (figure, "94.9"));
  jihua_figure_set_source (figure, "省统计局");
  jihua_figure_set_note (figure, "快报数");
  jihua_figure_set_final (figure, TRUE);
  g_assert_cmpuint (count_history (fixture), ==, 5);

  /* Other digits are another statement, if not another value. */
  g_assert_true (jihua_figure_enter (figure, "94.90"));
  g_assert_cmpstr (jihua_figure_get_text (figure), ==, "94.90");
  g_assert_cmpuint (count_history (fixture), ==, 6);
}

static void
test_record (Fixture       *fixture,
             gconstpointer  data)
{
  JihuaFigure *figure = get_figure (fixture, 9);

  g_assert_false (jihua_figure_record (figure, "about 90", TRUE, "s", "n"));
  g_assert_null (jihua_figure_get_actual (figure));

  g_assert_true (jihua_figure_record (figure, "94.8", TRUE, "s", "n"));
  g_assert_cmpstr (jihua_figure_get_text (figure), ==, "94.8");
  g_assert_true (jihua_figure_get_final (figure));
  g_assert_cmpstr (jihua_figure_get_source (figure), ==, "s");
  g_assert_cmpstr (jihua_figure_get_note (figure), ==, "n");

  /* All of it is one step. */
  g_assert_true (jihua_document_undo (fixture->document));
  g_assert_null (jihua_figure_get_actual (figure));
  g_assert_true (jihua_document_redo (fixture->document));
  g_assert_cmpstr (jihua_figure_get_note (figure), ==, "n");
}

static void
test_undo (Fixture       *fixture,
           gconstpointer  data)
{
  JihuaFigure *figure = get_figure (fixture, 9);
  JihuaActualRow *row = get_row (fixture, 2024, 9);

  g_assert_true (jihua_figure_enter (figure, "94.8"));
  g_assert_true (jihua_figure_enter (figure, ""));
  g_assert_cmpstr (jihua_actual_row_get_verdict (row), ==, "Not reported");

  g_assert_true (jihua_document_undo (fixture->document));
  g_assert_cmpstr (jihua_figure_get_text (figure), ==, "94.8");
  g_assert_cmpstr (jihua_actual_row_get_verdict (row), ==, "On track");

  g_assert_true (jihua_document_undo (fixture->document));
  g_assert_cmpstr (jihua_figure_get_text (figure), ==, "");

  g_assert_true (jihua_document_redo (fixture->document));
  g_assert_cmpstr (jihua_figure_get_text (figure), ==, "94.8");
}

static void
test_tie (Fixture       *fixture,
          gconstpointer  data)
{
  g_autoptr (JihuaActualsModel) home = jihua_actuals_model_new (fixture->document, get_target (fixture, "A20"));
  g_autoptr (JihuaActual) actual = NULL;
  GListModel *actuals = jihua_ledger_get_actuals (jihua_document_get_ledger (fixture->document));

  /* The promise of 5.2 is the one of row 20, and entered once. */
  show (fixture, "5.2.2");
  g_assert_true (jihua_figure_enter (get_figure (fixture, 12), "152.2"));

  g_assert_cmpuint (g_list_model_get_n_items (actuals), ==, 1);
  actual = g_list_model_get_item (actuals, 0);
  g_assert_cmpstr (jihua_actual_get_target (actual), ==, "A20");

  g_clear_object (&fixture->model);
  fixture->model = g_object_ref (home);
  g_assert_cmpstr (jihua_figure_get_text (get_figure (fixture, 12)), ==, "152.2");
}

static void
test_series (Fixture       *fixture,
             gconstpointer  data)
{
  JihuaActualRow *row;

  /* An auxiliary series has figures but no goal, and so no verdicts. */
  show (fixture, "S1");
  assert_periods (fixture, "02 03 04 05 06 07 08 09 10 11 12");
  row = get_row (fixture, 2024, 9);
  g_assert_cmpstr (jihua_actual_row_get_verdict (row), ==, "Not reported");
  g_assert_true (jihua_figure_enter (get_figure (fixture, 9), "9.8"));
  g_assert_false (jihua_actual_row_get_judged (row));
  g_assert_cmpstr (jihua_actual_row_get_verdict (row), ==, "");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(path, function) \
  g_test_add ("/actuals-model/" path, Fixture, NULL, set_up, function, tear_down)

  ADD ("due-periods", test_due_periods);
  ADD ("other-periods", test_other_periods);
  ADD ("add-period", test_add_period);
  ADD ("year-before-row", test_year_before_row);
  ADD ("standing", test_standing);
  ADD ("standing-follows", test_standing_follows);
  ADD ("reference", test_reference);
  ADD ("enter", test_enter);
  ADD ("reject", test_reject);
  ADD ("keep-origin", test_keep_origin);
  ADD ("record", test_record);
  ADD ("undo", test_undo);
  ADD ("tie", test_tie);
  ADD ("series", test_series);

  return g_test_run ();
}
