/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "jihua-due.h"
#include "jihua-figure-edits.h"
#include "jihua-report-export.h"
#include "jihua-report-fixture.h"
#include "jihua-report-menus.h"
#include "jihua-summary.h"
#include "jihua-unit-due.h"

static guint
count (JihuaReportFixture *fixture)
{
  return g_list_model_get_n_items (G_LIST_MODEL (fixture->model));
}

static void
test_due (JihuaReportFixture *fixture,
          gconstpointer       data)
{
  static const struct {
    const char *id;
    gboolean    september;
    gboolean    december;
    guint       month;      /* the figure asked for in September */
  } rows[] = {
    { "A1", TRUE, TRUE, 9 },
    { "A5", TRUE, TRUE, 9 },
    { "A3", FALSE, TRUE, 0 },       /* once a year */
    { "A20", TRUE, TRUE, 9 },
    { "5.2.2", FALSE, FALSE, 0 },   /* tied to A20 */
    { "2.1.3", FALSE, FALSE, 0 },   /* a date */
    { "S1", TRUE, TRUE, 9 },        /* only compared with */
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++) {
    JihuaReportRow *row;

    jihua_report_model_set_period (fixture->model, jihua_period_new (2024, 9));
    row = jihua_report_fixture_find_row (fixture, rows[i].id);
    g_test_message ("%s", rows[i].id);
    g_assert_cmpint (row != NULL, ==, rows[i].september);
    if (row != NULL)
      g_assert_cmpuint (jihua_report_row_get_period (row).month, ==, rows[i].month);

    jihua_report_model_set_period (fixture->model, jihua_period_new (2024, 12));
    row = jihua_report_fixture_find_row (fixture, rows[i].id);
    g_assert_cmpint (row != NULL, ==, rows[i].december);
  }
}

/* The annex first, then the measures, then what is beyond the plan. */
static void
test_order (JihuaReportFixture *fixture,
            gconstpointer       data)
{
  static const char * const ids[] = { "A1", "A5", "A6", "1.1.1", "1.1.2", "S1" };

  for (gsize i = 1; i < G_N_ELEMENTS (ids); i++)
    g_assert_cmpuint (jihua_report_fixture_find (fixture, ids[i - 1]), <,
                      jihua_report_fixture_find (fixture, ids[i]));

  g_assert_cmpstr (jihua_report_row_get_number (jihua_report_fixture_find_row (fixture, "A6")), ==, "6");
  g_assert_cmpstr (jihua_report_row_get_number (jihua_report_fixture_find_row (fixture, "1.1.1")), ==, "一（一）");
  g_assert_cmpstr (jihua_report_row_get_number (jihua_report_fixture_find_row (fixture, "S1")), ==, "");
}

/* A half-yearly figure that is missing is asked for until it is there. */
static void
test_overdue (JihuaReportFixture *fixture,
              gconstpointer       data)
{
  g_autofree char *period = NULL;
  JihuaReportRow *row;
  const char *id;

  jihua_target_set_frequency (jihua_report_fixture_get_target (fixture, "A6"), JIHUA_FREQUENCY_HALF_YEARLY);
  jihua_report_fixture_show (fixture, "");
  row = jihua_report_fixture_find_row (fixture, "A6");
  g_assert_nonnull (row);
  g_assert_cmpuint (jihua_report_row_get_period (row).month, ==, 6);
  g_object_get (row, "own-period", &period, NULL);
  g_assert_cmpstr (period, ==, "Figure of Jan–Jun");
  g_assert_true (jihua_report_row_get_unreported (row));

  /* It stays in its place while the sheet is filled in, and is gone later. */
  id = jihua_node_get_id (JIHUA_NODE (jihua_report_row_get_target (row)));
  jihua_report_fixture_put (fixture, id, 2024, 6, "5.0");
  g_assert_true (jihua_report_fixture_find_row (fixture, "A6") == row);
  g_assert_false (jihua_report_row_get_unreported (row));
  jihua_report_fixture_show (fixture, "");
  g_assert_null (jihua_report_fixture_find_row (fixture, "A6"));
}

static void
test_not_due_but_there (JihuaReportFixture *fixture,
                        gconstpointer       data)
{
  jihua_report_fixture_put (fixture, "A3", 2024, 9, "75");
  jihua_report_fixture_show (fixture, "");
  g_assert_nonnull (jihua_report_fixture_find_row (fixture, "A3"));

  jihua_report_fixture_show (fixture, "show=all");
  g_assert_nonnull (jihua_report_fixture_find_row (fixture, "A2"));
}

static void
test_before (JihuaReportFixture *fixture,
             gconstpointer       data)
{
  JihuaReportRow *row = jihua_report_fixture_find_row (fixture, "A6");
  g_autofree char *period = NULL;
  g_autofree char *previous = NULL;
  g_autofree char *year_before = NULL;

  jihua_report_fixture_put (fixture, "A6", 2024, 6, "5.0");
  jihua_report_fixture_put (fixture, "A6", 2024, 3, "5.5");
  jihua_report_fixture_put (fixture, "A6", 2024, 9, "4.9");
  jihua_report_fixture_put (fixture, "A6", 2023, 9, "7.3");
  jihua_report_fixture_put (fixture, "A6", 2023, 12, "7.1");

  previous = jihua_report_row_dup_previous (row, &period);
  year_before = jihua_report_row_dup_year_before (row);
  g_assert_cmpstr (previous, ==, "5.0");
  g_assert_cmpstr (period, ==, "Jan–Jun");
  g_assert_cmpstr (year_before, ==, "7.3");
}

/* While 4.8 is being typed nothing is recorded, yet it is told what it means. */
static void
test_draft (JihuaReportFixture *fixture,
            gconstpointer       data)
{
  static const struct {
    const char  *draft;
    gboolean     judged;
    JihuaStatus  status;
    const char  *words;
  } rows[] = {
    { "4.8", TRUE, JIHUA_STATUS_BEHIND, "1.2 points below the goal" },
    { "4.8", TRUE, JIHUA_STATUS_BEHIND, "0.2 points below Jan–Jun" },
    { "4.8", TRUE, JIHUA_STATUS_BEHIND, "2.5 points below the same period of the year before" },
    { "6.1", TRUE, JIHUA_STATUS_ON_TRACK, "0.1 points above the goal" },
    { "-1", TRUE, JIHUA_STATUS_FAR_BEHIND, "below the goal" },
    { "-", FALSE, JIHUA_STATUS_NOT_REPORTED, "" },
    { "4.8x", FALSE, JIHUA_STATUS_NOT_REPORTED, "" },
  };
  JihuaReportRow *row = jihua_report_fixture_find_row (fixture, "A6");
  JihuaFigure *figure = jihua_report_row_get_figure (row);
  guint n_changes;

  jihua_report_fixture_put (fixture, "A6", 2024, 6, "5.0");
  jihua_report_fixture_put (fixture, "A6", 2023, 9, "7.3");
  n_changes = g_list_model_get_n_items (jihua_ledger_get_history (jihua_document_get_ledger (fixture->document)));

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *meaning = NULL;

    jihua_figure_set_draft (figure, rows[i].draft);
    meaning = jihua_report_row_dup_meaning (row);
    g_test_message ("%s: %s", rows[i].draft, meaning);
    g_assert_cmpint (jihua_report_row_get_judged (row), ==, rows[i].judged);
    if (rows[i].judged)
      g_assert_cmpint (jihua_report_row_get_status (row), ==, rows[i].status);
    g_assert_nonnull (strstr (meaning, rows[i].words));
  }

  jihua_figure_set_draft (figure, NULL);
  g_assert_cmpint (jihua_report_row_get_status (row), ==, JIHUA_STATUS_NOT_REPORTED);
  g_assert_cmpuint (g_list_model_get_n_items (jihua_ledger_get_history (jihua_document_get_ledger (fixture->document))),
                    ==, n_changes);
}

/* What is compared with another indicator is judged by its recorded figure. */
static void
test_draft_with_reference (JihuaReportFixture *fixture,
                           gconstpointer       data)
{
  JihuaReportRow *row = jihua_report_fixture_find_row (fixture, "A10");

  jihua_figure_set_draft (jihua_report_row_get_figure (row), "16.8");
  g_assert_cmpint (jihua_report_row_get_status (row), ==, JIHUA_STATUS_NO_REFERENCE);

  jihua_report_fixture_put (fixture, "A8", 2024, 9, "4.2");
  g_assert_cmpint (jihua_report_row_get_status (row), ==, JIHUA_STATUS_ON_TRACK);
}

/* What the menu of units offers, after all of them. */
static void
assert_units (JihuaReportFixture *fixture,
              const char * const *labels)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  int n_labels = (int) g_strv_length ((GStrv) labels);

  jihua_report_menus_fill_units (menu, fixture->model);
  g_assert_cmpint (g_menu_model_get_n_items (G_MENU_MODEL (menu)), ==, n_labels + 1);
  for (int i = 0; i < n_labels; i++) {
    g_autofree char *label = NULL;

    g_assert_true (g_menu_model_get_item_attribute (G_MENU_MODEL (menu), i + 1, G_MENU_ATTRIBUTE_LABEL, "s", &label));
    g_assert_cmpstr (label, ==, labels[i]);
  }
}

static void
test_units (JihuaReportFixture *fixture,
            gconstpointer       data)
{
  static const char * const statistics[] = { "A1", "A5", "A6", "A8" };
  g_autofree char *nobody = NULL;
  guint n_all = count (fixture);

  for (gsize i = 0; i < G_N_ELEMENTS (statistics); i++)
    jihua_node_set_responsible (JIHUA_NODE (jihua_report_fixture_get_target (fixture, statistics[i])), "省统计局");
  jihua_report_fixture_put (fixture, "A1", 2024, 9, "5.4");
  jihua_report_fixture_put (fixture, "1.1.1", 2024, 9, "800");

  nobody = g_strdup_printf ("No unit named 1/%u", n_all - 4);
  assert_units (fixture, (const char * const []) { "省统计局 1/4", nobody, NULL });

  jihua_report_model_set_unit (fixture->model, "省统计局");
  g_assert_cmpuint (count (fixture), ==, 4);
  g_assert_cmpuint (jihua_report_model_get_n_due (fixture->model), ==, 4);
  g_assert_cmpuint (jihua_report_model_get_n_reported (fixture->model), ==, 1);

  jihua_report_model_set_unit (fixture->model, JIHUA_REPORT_NOBODY);
  g_assert_cmpuint (count (fixture), ==, n_all - 4);
  jihua_report_model_set_unit (fixture->model, "");
  g_assert_cmpuint (count (fixture), ==, n_all);
}

/* By pinyin, as people look for them: 财 before 发 before 统. */
static void
test_order_of_units (JihuaReportFixture *fixture,
                     gconstpointer       data)
{
  static const char * const units[][2] = { { "A1", "统计局" }, { "A5", "发展改革委" }, { "A6", "财政厅" } };

  for (gsize i = 0; i < G_N_ELEMENTS (units); i++)
    jihua_node_set_responsible (JIHUA_NODE (jihua_report_fixture_get_target (fixture, units[i][0])), units[i][1]);

  assert_units (fixture, (const char * const []) { "财政厅 0/1", "发展改革委 0/1", "统计局 0/1",
                                                   "No unit named 0/65", NULL });
}

/* A unit that a section has is that of all targets in it. */
static void
test_inherited_unit (JihuaReportFixture *fixture,
                     gconstpointer       data)
{
  JihuaNode *category = jihua_plan_lookup (jihua_document_get_plan (fixture->document), "A:1");

  jihua_node_set_responsible (category, "省发展改革委");
  jihua_node_set_responsible (JIHUA_NODE (jihua_report_fixture_get_target (fixture, "A5")), "省经信厅");
  g_assert_cmpstr (jihua_report_row_get_responsible (jihua_report_fixture_find_row (fixture, "A6")), ==, "省发展改革委");
  g_assert_cmpstr (jihua_report_row_get_responsible (jihua_report_fixture_find_row (fixture, "A5")), ==, "省经信厅");
}

/* The sheet of what is missing does not shrink while somebody fills it in. */
static void
test_unreported (JihuaReportFixture *fixture,
                 gconstpointer       data)
{
  guint n_before = jihua_due_count_unreported (jihua_document_get_ledger (fixture->document), jihua_period_new (2024, 9));
  guint n_shown;

  jihua_report_model_set_scope (fixture->model, JIHUA_REPORT_SCOPE_UNREPORTED);
  n_shown = count (fixture);
  g_assert_cmpuint (n_shown, ==, n_before);

  jihua_report_fixture_put (fixture, "A5", 2024, 9, "7.8");
  g_assert_cmpuint (count (fixture), ==, n_shown);
  g_assert_cmpuint (jihua_report_model_get_n_reported (fixture->model), ==, 1);
  g_assert_cmpuint (jihua_due_count_unreported (jihua_document_get_ledger (fixture->document), jihua_period_new (2024, 9)), ==, n_before - 1);

  jihua_report_model_set_unit (fixture->model, JIHUA_REPORT_NOBODY);
  g_assert_cmpuint (count (fixture), ==, n_shown - 1);
}

/* Wherever figures are counted they are the same figures. */
static void
test_counts (JihuaReportFixture *fixture,
             gconstpointer       data)
{
  JihuaStandings *standings = jihua_document_get_standings (fixture->document);
  JihuaLedger *ledger = jihua_document_get_ledger (fixture->document);

  jihua_report_fixture_put (fixture, "A1", 2024, 9, "5.4");
  jihua_report_fixture_put (fixture, "A3", 2024, 9, "75");    /* not due, but there */
  jihua_report_fixture_put (fixture, "A20", 2024, 9, "8.8");  /* 5.2.2 is tied to it */
  jihua_report_fixture_put (fixture, "S1", 2024, 9, "14.5");  /* of no unit, no target */

  for (guint month = 1; month <= 12; month++) {
    JihuaPeriod period = jihua_period_new (2024, month);
    g_autoptr (GPtrArray) units = NULL;
    guint n_due = 0, n_unreported = 0;
    JihuaSummary summary;

    jihua_document_set_as_of (fixture->document, period);
    units = jihua_unit_due_collect (ledger, period);
    for (guint i = 0; i < units->len; i++) {
      n_due += jihua_unit_due_count (units->pdata[i]);
      n_unreported += ((JihuaUnitDue *) units->pdata[i])->unreported->len;
    }

    g_assert_cmpuint (n_due, ==, jihua_report_model_get_n_due (fixture->model));
    g_assert_cmpuint (n_due - n_unreported, ==, jihua_report_model_get_n_reported (fixture->model));
    g_assert_cmpuint (n_unreported, ==, jihua_due_count_unreported (ledger, period));
    jihua_summary_init (&summary, standings);
    g_assert_cmpuint (n_due, ==, summary.due);
    g_assert_cmpuint (n_due - n_unreported, ==, summary.reported);
  }
}

/* The sheet follows the month of the window until another one is chosen. */
static void
test_period (JihuaReportFixture *fixture,
             gconstpointer       data)
{
  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 6));
  g_assert_cmpuint (jihua_report_model_get_period (fixture->model).month, ==, 6);

  jihua_report_model_set_period (fixture->model, jihua_period_new (2024, 3));
  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 9));
  g_assert_cmpuint (jihua_report_model_get_period (fixture->model).month, ==, 3);

  jihua_report_model_set_period (fixture->model, jihua_period_new (2023, 3));
  g_assert_cmpuint (jihua_report_model_get_period (fixture->model).month, ==, 9);
}

static void
test_query (JihuaReportFixture *fixture,
            gconstpointer       data)
{
  static const struct {
    const char       *query;
    const char       *unit;
    guint             month;
    JihuaReportScope  scope;
    const char       *again;
  } rows[] = {
    { "", "", 9, JIHUA_REPORT_SCOPE_DUE, "" },
    { "period=2024-06", "", 6, JIHUA_REPORT_SCOPE_DUE, "period=2024-06" },
    { "period=2024-Q2", "", 6, JIHUA_REPORT_SCOPE_DUE, "period=2024-06" },
    { "period=2024-09", "", 9, JIHUA_REPORT_SCOPE_DUE, "" },
    { "period=2023-06", "", 9, JIHUA_REPORT_SCOPE_DUE, "" },
    { "period=nonsense", "", 9, JIHUA_REPORT_SCOPE_DUE, "" },
    { "unit=%E7%9C%81%E7%BB%9F%E8%AE%A1%E5%B1%80&period=2024-06&show=unreported", "省统计局", 6,
      JIHUA_REPORT_SCOPE_UNREPORTED, "unit=省统计局&period=2024-06&show=unreported" },
    { "unit=A%26B", "A&B", 9, JIHUA_REPORT_SCOPE_DUE, "unit=A%26B" },
    { "unit=-", JIHUA_REPORT_NOBODY, 9, JIHUA_REPORT_SCOPE_DUE, "unit=-" },
    { "unit=", JIHUA_REPORT_NOBODY, 9, JIHUA_REPORT_SCOPE_DUE, "unit=-" },
    { "what", "", 9, JIHUA_REPORT_SCOPE_DUE, "" },
    { "show=all", "", 9, JIHUA_REPORT_SCOPE_ALL, "show=all" },
    { "show=what", "", 9, JIHUA_REPORT_SCOPE_DUE, "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *again = NULL;

    g_test_message ("%s", rows[i].query);
    jihua_report_fixture_show (fixture, rows[i].query);
    again = jihua_report_model_dup_query (fixture->model);
    g_assert_cmpstr (jihua_report_model_get_unit (fixture->model), ==, rows[i].unit);
    g_assert_cmpuint (jihua_report_model_get_period (fixture->model).month, ==, rows[i].month);
    g_assert_cmpint (jihua_report_model_get_scope (fixture->model), ==, rows[i].scope);
    g_assert_cmpstr (again, ==, rows[i].again);
  }
}

/* A source that is typed once goes with all that is filled in afterwards. */
static void
test_source (JihuaReportFixture *fixture,
             gconstpointer       data)
{
  JihuaFigure *figure = jihua_report_row_get_figure (jihua_report_fixture_find_row (fixture, "A5"));

  g_assert_true (jihua_figure_enter (figure, "7.7"));
  g_assert_cmpstr (jihua_figure_get_source (figure), ==, "");

  jihua_report_model_set_source (fixture->model, " 省统计局月报 ");
  g_assert_true (jihua_figure_enter (figure, "7.8"));
  g_assert_cmpstr (jihua_figure_get_source (figure), ==, "省统计局月报");

  /* It is still there when one comes back to the sheet. */
  jihua_report_fixture_show (fixture, "period=2024-06");
  g_assert_cmpstr (jihua_report_model_get_source (fixture->model), ==, "省统计局月报");
  figure = jihua_report_row_get_figure (jihua_report_fixture_find_row (fixture, "A5"));
  g_assert_true (jihua_figure_enter (figure, "8.0"));
  g_assert_cmpstr (jihua_figure_get_source (figure), ==, "省统计局月报");

  jihua_report_model_set_source (fixture->model, "");
  g_assert_true (jihua_figure_enter (figure, "8.1"));
  g_assert_cmpstr (jihua_figure_get_source (figure), ==, "省统计局月报");
}

/* One step, undone as one; what is not there is no matter. */
static void
test_remove_together (JihuaReportFixture *fixture,
                      gconstpointer       data)
{
  static const char * const ids[] = { "A1", "A5", "A6" };
  g_autoptr (GPtrArray) actuals = g_ptr_array_new_with_free_func (g_object_unref);
  JihuaDecimal value = JIHUA_DECIMAL_INIT;

  jihua_report_fixture_put (fixture, "A1", 2024, 9, "5.4");
  jihua_report_fixture_put (fixture, "A6", 2024, 9, "4.8");
  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    g_ptr_array_add (actuals, jihua_actual_new (ids[i], jihua_period_new (2024, 9), value,
                                                FALSE, NULL, NULL, NULL, NULL));

  g_assert_cmpuint (jihua_document_remove_actuals (fixture->document, actuals), ==, 2);
  g_assert_cmpuint (jihua_report_model_get_n_reported (fixture->model), ==, 0);
  g_assert_cmpuint (jihua_document_remove_actuals (fixture->document, actuals), ==, 0);
  g_assert_true (jihua_document_undo (fixture->document));
  g_assert_cmpuint (jihua_report_model_get_n_reported (fixture->model), ==, 2);
}

static void
test_export (JihuaReportFixture *fixture,
             gconstpointer       data)
{
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  jihua_node_set_responsible (JIHUA_NODE (jihua_report_fixture_get_target (fixture, "A6")), "U");
  jihua_report_fixture_put (fixture, "A6", 2024, 9, "4.8");
  jihua_report_fixture_put (fixture, "A6", 2024, 6, "5.0");
  jihua_report_model_set_unit (fixture->model, "U");
  jihua_figure_set_note (jihua_report_row_get_figure (jihua_report_fixture_find_row (fixture, "A6")), "a \"b\"");

  text = jihua_report_export_text (fixture->model);
  lines = g_strsplit (text, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, 3);
  g_assert_cmpstr (lines[0], ==, "No.\tIndicator\tUnit\tGoal\tLast year\tLast period\tJan–Sep\tJudged\tSource\tNote");
  g_assert_cmpstr (lines[1], ==, "6\t服务业增加值增长\t%\t6左右\t\t5.0\t4.8\tBehind\t\t\"a \"\"b\"\"\"");
  g_assert_cmpstr (lines[2], ==, "");
}

static void
add (const char *path,
     void      (*test) (JihuaReportFixture *fixture, gconstpointer data))
{
  g_test_add (path, JihuaReportFixture, NULL,
              jihua_report_fixture_set_up, test, jihua_report_fixture_tear_down);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add ("/report-model/due", test_due);
  add ("/report-model/order", test_order);
  add ("/report-model/overdue", test_overdue);
  add ("/report-model/not-due-but-there", test_not_due_but_there);
  add ("/report-model/before", test_before);
  add ("/report-model/draft", test_draft);
  add ("/report-model/draft-with-reference", test_draft_with_reference);
  add ("/report-model/units", test_units);
  add ("/report-model/order-of-units", test_order_of_units);
  add ("/report-model/inherited-unit", test_inherited_unit);
  add ("/report-model/unreported", test_unreported);
  add ("/report-model/counts", test_counts);
  add ("/report-model/period", test_period);
  add ("/report-model/query", test_query);
  add ("/report-model/source", test_source);
  add ("/report-model/remove-together", test_remove_together);
  add ("/report-model/export", test_export);

  return g_test_run ();
}
