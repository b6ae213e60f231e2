/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "jihua-paste-grid.h"
#include "jihua-paste-layout.h"
#include "jihua-paste-plan.h"
#include "jihua-paste-value.h"
#include "jihua-report-export.h"
#include "jihua-report-fixture.h"

/* The cells of a grid, those of a row parted by |, rows by a line break. */
static char *
join (const JihuaPasteGrid *grid)
{
  GString *text = g_string_new (NULL);

  for (guint row = 0; row < jihua_paste_grid_get_n_rows (grid); row++) {
    for (guint column = 0; column < jihua_paste_grid_get_n_columns (grid); column++)
      g_string_append_printf (text, "%s%s", column > 0 ? "|" : "", jihua_paste_grid_get_cell (grid, row, column));
    g_string_append_c (text, '\n');
  }

  return g_string_free_and_steal (text);
}

static void
test_grid (void)
{
  static const struct {
    const char *text;
    const char *cells;
  } rows[] = {
    { "", "" },
    { "\n", "" },
    { "5.4", "5.4\n" },
    { "5.4\n", "5.4\n" },                                     /* LibreOffice ends every line */
    { "5.4\r\n3.7\r\n", "5.4\n3.7\n" },                       /* WPS and Excel */
    { "5.4\r3.7", "5.4\n3.7\n" },
    { "5.4\n\n7.8\n\n\n", "5.4\n\n7.8\n" },
    { "\n5.4", "\n5.4\n" },
    { "a\t5.4\nb\n", "a|5.4\nb|\n" },
    { "a\t\t\nb\t\t\n", "a\nb\n" },
    { "\"第一行\n第二行\"\t5.4\n", "第一行\n第二行|5.4\n" },
    { "\"说\"\"好\"\"的\"\t1\n", "说\"好\"的|1\n" },
    { "\"a\tb\"\t1\r\n", "a\tb|1\n" },
    { "\"未完\t1\n", "\"未完|1\n" },                           /* a mark that opens nothing */
    { "\"a\"b\t1\n", "\"a\"b|1\n" },
    { "\xef\xbb\xbf" "5.4\n", "5.4\n" },
    { " 5.4 \n\xe3\x80\x80" "3.7\xc2\xa0\n", "5.4\n3.7\n" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (JihuaPasteGrid) grid = jihua_paste_grid_parse (rows[i].text);
    g_autofree char *cells = join (grid);

    g_assert_cmpstr (cells, ==, rows[i].cells);
  }
}

static void
test_value (JihuaReportFixture *fixture,
            gconstpointer       data)
{
  static const struct {
    const char     *target;
    const char     *text;
    JihuaPasteKind  kind;
    const char     *value;
  } rows[] = {
    { "A5", "7.8", JIHUA_PASTE_NUMBER, "7.8" },
    { "A5", "7.80", JIHUA_PASTE_NUMBER, "7.80" },
    { "A5", "5.6%", JIHUA_PASTE_NUMBER, "5.6" },
    { "A5", "５．６％", JIHUA_PASTE_NUMBER, "5.6" },
    { "A5", "−1.2", JIHUA_PASTE_NUMBER, "-1.2" },
    { "A5", "增长5.6%", JIHUA_PASTE_NUMBER, "5.6" },
    { "A5", "同比下降 2.7％", JIHUA_PASTE_NUMBER, "-2.7" },
    { "A5", "5.6个百分点", JIHUA_PASTE_NUMBER, "5.6" },
    { "A5", "", JIHUA_PASTE_BLANK, NULL },
    { "A5", "  ", JIHUA_PASTE_BLANK, NULL },
    { "A5", "—", JIHUA_PASTE_NO_VALUE, NULL },
    { "A5", "－", JIHUA_PASTE_NO_VALUE, NULL },
    { "A5", "…", JIHUA_PASTE_NO_VALUE, NULL },
    { "A5", "...", JIHUA_PASTE_NO_VALUE, NULL },
    { "A5", "#N/A", JIHUA_PASTE_NO_VALUE, NULL },
    { "A5", "无", JIHUA_PASTE_NO_VALUE, NULL },
    { "A5", "待定", JIHUA_PASTE_UNCLEAR, NULL },
    { "A5", "5,6", JIHUA_PASTE_UNCLEAR, NULL },
    { "A5", "94.8万人", JIHUA_PASTE_UNCLEAR, NULL },       /* of another row */
    { "A33", "94.8", JIHUA_PASTE_NUMBER, "94.8" },
    { "A33", "94.8万人", JIHUA_PASTE_NUMBER, "94.8" },
    { "A33", "９４．８ 万人", JIHUA_PASTE_NUMBER, "94.8" },
    { "A33", "948000人", JIHUA_PASTE_NUMBER, "94.8" },
    { "A33", "948,000人", JIHUA_PASTE_NUMBER, "94.8" },
    { "A33", "948,123 人", JIHUA_PASTE_NUMBER, "94.8123" },
    { "A33", "94.8%", JIHUA_PASTE_UNCLEAR, NULL },
    { "A33", "94.8亿元", JIHUA_PASTE_UNCLEAR, NULL },
    { "1.1.1", "1,023.6", JIHUA_PASTE_NUMBER, "1023.6" },
    { "1.1.1", "1 023.6 亿元", JIHUA_PASTE_NUMBER, "1023.6" },
    { "1.1.1", "10236000万元", JIHUA_PASTE_NUMBER, "1023.6" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (GError) error = NULL;
    g_autofree char *value = NULL;
    JihuaDecimal decimal = JIHUA_DECIMAL_INIT;
    JihuaPasteKind kind;

    kind = jihua_paste_read_value (rows[i].text, jihua_report_fixture_get_target (fixture, rows[i].target),
                                   &decimal, &error);
    g_test_message ("%s: “%s”: %s", rows[i].target, rows[i].text, error != NULL ? error->message : "");
    g_assert_cmpint (kind, ==, rows[i].kind);
    g_assert_cmpint (error != NULL, ==, kind == JIHUA_PASTE_UNCLEAR);
    if (rows[i].value != NULL) {
      value = jihua_decimal_to_string (decimal);
      g_assert_cmpstr (value, ==, rows[i].value);
    }
  }
}

static void
test_heads (void)
{
  static const struct {
    const char *head;
    guint       month;
    gboolean    named;
  } rows[] = {
    { "1-9月", 9, TRUE }, { "1—9月", 9, TRUE }, { "１－９月", 9, TRUE }, { "1～9月累计", 9, TRUE },
    { "前三季度", 9, TRUE }, { "2024年1-9月完成", 9, TRUE }, { "2024-09", 9, TRUE }, { "Jan–Sep", 9, TRUE },
    { "上半年", 6, TRUE }, { "1月", 1, TRUE },
    { "1-8月", 9, FALSE }, { "11月", 1, FALSE }, { "上年1-9月", 9, FALSE }, { "2023年1-9月", 9, FALSE },
    { "去年同期", 9, FALSE }, { "实际", 9, FALSE }, { "", 9, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_test_message ("“%s”", rows[i].head);
    g_assert_cmpint (jihua_paste_head_names_period (rows[i].head, jihua_period_new (2024, rows[i].month)),
                     ==, rows[i].named);
  }
}

/* What a plan will do, a line for each cell: target, present figure, entry, state. */
static char *
describe (JihuaPastePlan *plan)
{
  static const char * const states[] = { "new", "change", "same", "unclear", "stray" };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (plan)); i++) {
    g_autoptr (JihuaPasteItem) item = g_list_model_get_item (G_LIST_MODEL (plan), i);
    JihuaReportRow *row = jihua_paste_item_get_row (item);
    g_autofree char *present = jihua_paste_item_dup_present (item);

    g_string_append_printf (text, "%s %s>%s %s\n",
                            row != NULL ? jihua_node_get_id (JIHUA_NODE (jihua_report_row_get_target (row))) : "?",
                            present, jihua_paste_item_get_entry (item), states[jihua_paste_item_get_state (item)]);
  }

  return g_string_free_and_steal (text);
}

static void
test_plan (JihuaReportFixture *fixture,
           gconstpointer       data)
{
  static const struct {
    const char *name;
    const char *text;
    const char *plan;
  } rows[] = {
    { "a column from the cursor on", "7.7\n4.8\n\n5.1\n",
      "A5 7.7>7.7 same\nA6 >4.8 new\nA8 >5.1 new\n" },
    { "a head above it", "1-9月\n7.9\n4.8\n", "A5 7.7>7.9 change\nA6 >4.8 new\n" },
    { "a word that is no head", "待定\n4.8\n", "A5 7.7>待定 unclear\nA6 >4.8 new\n" },
    { "names in another order", "服务业增加值增长\t4.8%\r\n地区生产总值（GDP）增长\t5.4%\r\n规上工业增加值增长\t7.8%\r\n",
      "A6 >4.8% new\nA1 >5.4% new\nA5 7.7>7.8% change\n" },
    { "shortened names", "服务业增加值\t4.8\n规上工业增加值增速\t7.8\n", "A6 >4.8 new\nA5 7.7>7.8 change\n" },
    { "a whole table", "序号\t指标\t单位\t2024年目标\t上年同期\t1-9月\n"
      "1\t服务业增加值增长\t%\t6\t7.3\t4.8\n2\t规上工业增加值增长\t%\t6\t5.5\t7.8\n",
      "A6 >4.8 new\nA5 7.7>7.8 change\n" },
    { "numbers of rows", "6\t4.8\n1\t5.4\n", "A6 >4.8 new\nA1 >5.4 new\n" },
    { "numbers counted from one", "1\t7.9\n2\t4.8\n3\t4.2\n", "A5 7.7>7.9 change\nA6 >4.8 new\nA7 >4.2 new\n" },
    { "a name nobody knows", "服务业增加值增长\t4.8\n火星移民\t3\n", "A6 >4.8 new\n? >3 stray\n" },
    { "a name twice", "服务业增加值增长\t4.8\n服务业增加值增长\t4.9\n", "A6 >4.8 new\n? >4.9 stray\n" },
    { "no value", "—\n…\n", "A5 7.7>— same\nA6 >… same\n" },
    { "a cell with a line break", "\"服务业增加值\n增长\"\t4.8\n", "A6 >4.8 new\n" },
  };

  jihua_report_fixture_put (fixture, "A5", 2024, 9, "7.7");
  jihua_target_set_frequency (jihua_report_fixture_get_target (fixture, "A7"), JIHUA_FREQUENCY_MONTHLY);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (JihuaPastePlan) plan = NULL;
    g_autofree char *described = NULL;

    jihua_report_fixture_show (fixture, "");
    plan = jihua_report_fixture_paste (fixture, rows[i].text, jihua_report_fixture_find (fixture, "A5"));
    described = describe (plan);
    g_test_message ("%s:\n%s", rows[i].name, described);
    if (i == 0)
      g_assert_true (g_str_has_prefix (described, "A5 7.7>7.7 same\nA6 >4.8 new\n"));
    else
      g_assert_cmpstr (described, ==, rows[i].plan);
  }
}

/* What may be a slip is taken, with a question. */
static void
test_question (JihuaReportFixture *fixture,
               gconstpointer       data)
{
  g_autoptr (JihuaPastePlan) plan = jihua_report_fixture_paste (fixture, "78\n4.8\n",
                                                                jihua_report_fixture_find (fixture, "A5"));
  g_autoptr (JihuaPasteItem) strange = g_list_model_get_item (G_LIST_MODEL (plan), 0);
  g_autoptr (JihuaPasteItem) plain = g_list_model_get_item (G_LIST_MODEL (plan), 1);

  g_assert_true (jihua_paste_item_get_questioned (strange));
  g_assert_cmpstr (jihua_paste_item_get_message (strange), ==, "About 10 times the goal, 6. Is it 7.8?");
  g_assert_false (jihua_paste_item_get_questioned (plain));
  g_assert_null (jihua_paste_item_get_message (plain));
  g_assert_cmpuint (jihua_paste_plan_get_n_changes (plan), ==, 2);

  jihua_paste_item_set_entry (strange, "7.8");
  g_assert_false (jihua_paste_item_get_questioned (strange));
}

/* Past the last row there is nowhere to go. */
static void
test_beyond (JihuaReportFixture *fixture,
             gconstpointer       data)
{
  guint last = g_list_model_get_n_items (G_LIST_MODEL (fixture->model)) - 1;
  g_autoptr (JihuaPastePlan) plan = jihua_report_fixture_paste (fixture, "1\n2\n", last);
  g_autofree char *described = describe (plan);

  g_assert_cmpstr (described, ==, "S1 >1 new\n? >2 stray\n");
  g_assert_cmpuint (jihua_paste_plan_get_n_changes (plan), ==, 1);
  g_assert_cmpuint (jihua_paste_plan_get_n_skipped (plan), ==, 1);
}

/* Where a table has several columns of numbers, another one can be chosen. */
static void
test_columns (JihuaReportFixture *fixture,
              gconstpointer       data)
{
  g_autoptr (JihuaPastePlan) plan = jihua_report_fixture_paste (fixture,
                                                          "指标\t1-6月\t1-9月\t上年同期\n"
                                                          "服务业增加值增长\t5.0\t4.8\t7.3\n", 0);
  g_auto (GStrv) columns = jihua_paste_plan_dup_columns (plan);
  g_autofree char *first = describe (plan);
  g_autofree char *second = NULL;

  g_assert_cmpuint (g_strv_length (columns), ==, 4);
  g_assert_cmpstr (columns[1], ==, "1-6月");
  g_assert_cmpuint (jihua_paste_plan_get_value_column (plan), ==, 2);
  g_assert_cmpstr (first, ==, "A6 >4.8 new\n");

  jihua_paste_plan_set_value_column (plan, 1);
  second = describe (plan);
  g_assert_cmpstr (second, ==, "A6 >5.0 new\n");
}

static void
assert_figure (JihuaReportFixture *fixture,
               const char         *id,
               const char         *expected)
{
  g_autofree char *value = jihua_report_fixture_read (fixture, id, 9);

  g_assert_cmpstr (value, ==, expected);
}

/* Nothing changes before it is carried out; then all of it does, as one step. */
static void
test_carry_out (JihuaReportFixture *fixture,
                gconstpointer       data)
{
  g_autoptr (JihuaPastePlan) plan = NULL;
  g_autoptr (JihuaPasteItem) unclear = NULL;
  g_autoptr (JihuaPasteItem) left_out = NULL;

  jihua_report_fixture_put (fixture, "A5", 2024, 9, "7.7");
  jihua_report_model_set_source (fixture->model, "省统计局");
  plan = jihua_report_fixture_paste (fixture,
                               "地区生产总值增长\t5.4\n规上工业增加值增长\t7.8\n服务业增加值增长\t4.8x\n"
                               "固定资产投资增长\t4.2\n", 0);
  g_assert_cmpuint (jihua_paste_plan_get_n_changes (plan), ==, 3);
  g_assert_cmpuint (jihua_paste_plan_get_n_skipped (plan), ==, 1);
  assert_figure (fixture, "A1", "");

  unclear = g_list_model_get_item (G_LIST_MODEL (plan), 2);
  jihua_paste_item_set_entry (unclear, "4.8");
  g_assert_cmpuint (jihua_paste_plan_get_n_changes (plan), ==, 4);
  g_assert_cmpuint (jihua_paste_plan_get_n_skipped (plan), ==, 0);
  left_out = g_list_model_get_item (G_LIST_MODEL (plan), 3);
  jihua_paste_item_set_included (left_out, FALSE);
  g_assert_cmpuint (jihua_paste_plan_get_n_changes (plan), ==, 3);

  g_assert_cmpuint (jihua_paste_plan_carry_out (plan), ==, 3);
  assert_figure (fixture, "A1", "5.4");
  assert_figure (fixture, "A5", "7.8");
  assert_figure (fixture, "A6", "4.8");
  assert_figure (fixture, "A8", "");
  g_assert_cmpstr (jihua_figure_get_source (jihua_report_row_get_figure (jihua_report_fixture_find_row (fixture, "A1"))),
                   ==, "省统计局");

  g_assert_true (jihua_document_undo (fixture->document));
  assert_figure (fixture, "A1", "");
  assert_figure (fixture, "A5", "7.7");
  assert_figure (fixture, "A6", "");
}

/* What was copied out finds its way back. */
static void
test_round_trip (JihuaReportFixture *fixture,
                 gconstpointer       data)
{
  g_autoptr (JihuaPastePlan) plan = NULL;
  g_autofree char *text = NULL;

  jihua_report_fixture_put (fixture, "A5", 2024, 9, "7.8");
  jihua_report_fixture_put (fixture, "A6", 2024, 9, "4.8");
  jihua_report_fixture_put (fixture, "A6", 2024, 6, "5.0");
  jihua_report_fixture_put (fixture, "A6", 2023, 9, "7.3");
  text = jihua_report_export_text (fixture->model);
  plan = jihua_report_fixture_paste (fixture, text, 0);

  g_assert_true (jihua_paste_plan_get_by_name (plan));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (plan)), ==, 2);
  g_assert_cmpuint (jihua_paste_plan_get_n_changes (plan), ==, 0);
  g_assert_cmpuint (jihua_paste_plan_get_n_skipped (plan), ==, 0);
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

  g_test_add_func ("/paste/grid", test_grid);
  g_test_add_func ("/paste/heads", test_heads);
  add ("/paste/value", test_value);
  add ("/paste/plan", test_plan);
  add ("/paste/question", test_question);
  add ("/paste/beyond", test_beyond);
  add ("/paste/columns", test_columns);
  add ("/paste/carry-out", test_carry_out);
  add ("/paste/round-trip", test_round_trip);

  return g_test_run ();
}
