/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-date.h"
#include "jihua-ledger-file.h"
#include "jihua-work.h"

typedef struct {
  GFile         *file;
  JihuaDocument *document;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (JihuaLedger) ledger = jihua_builtin_new_ledger ();
  g_autoptr (GFileIOStream) stream = NULL;
  g_autoptr (GError) error = NULL;

  fixture->file = g_file_new_tmp ("work-XXXXXX.jihua", &stream, &error);
  g_assert_no_error (error);
  fixture->document = jihua_document_create (fixture->file, ledger, &error);
  g_assert_no_error (error);
  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 9));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  jihua_document_flush (fixture->document, &error);
  g_assert_no_error (error);
  g_clear_object (&fixture->document);
  g_file_delete (fixture->file, NULL, NULL);
  g_clear_object (&fixture->file);
}

static JihuaWork *
get_work (Fixture    *fixture,
          const char *id)
{
  return jihua_work_new (fixture->document, jihua_plan_lookup (jihua_document_get_plan (fixture->document), id));
}

static void
assert_state (JihuaWork      *work,
              JihuaWorkState  state,
              guint           month)
{
  JihuaRecord *record = jihua_work_get_record (work);

  g_assert_nonnull (record);
  g_assert_cmpint (jihua_record_get_state (record), ==, state);
  g_assert_cmpuint (jihua_record_get_through (record).month, ==, month);
}

static void
count (guint *n)
{
  (*n)++;
}

/* What was recorded in one month stands until something else is recorded. */
static void
test_months (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (JihuaWork) work = get_work (fixture, "10.1");
  guint n_changes = 0;

  g_signal_connect_swapped (work, "notify::record", G_CALLBACK (count), &n_changes);
  g_assert_null (jihua_work_get_record (work));
  g_assert_false (jihua_work_get_removable (work));
  g_assert_false (jihua_work_set_text (work, "x"));
  g_assert_true (jihua_work_set_state (work, JIHUA_WORK_STATE_UNDER_WAY));
  g_assert_true (jihua_work_set_text (work, " 已动员 "));
  g_assert_cmpstr (jihua_work_get_text (work), ==, "已动员");
  g_assert_cmpuint (n_changes, ==, 2);

  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 11));
  assert_state (work, JIHUA_WORK_STATE_UNDER_WAY, 9);
  g_assert_false (jihua_work_get_removable (work));
  g_assert_false (jihua_work_set_state (work, JIHUA_WORK_STATE_UNDER_WAY));
  g_assert_true (jihua_work_set_state (work, JIHUA_WORK_STATE_DONE));
  assert_state (work, JIHUA_WORK_STATE_DONE, 11);
  g_assert_cmpstr (jihua_work_get_text (work), ==, "");

  g_assert_true (jihua_work_remove (work));
  assert_state (work, JIHUA_WORK_STATE_UNDER_WAY, 9);
  g_assert_true (jihua_document_undo (fixture->document));
  assert_state (work, JIHUA_WORK_STATE_DONE, 11);

  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 8));
  g_assert_null (jihua_work_get_record (work));
}

static void
test_date (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (JihuaWork) work = get_work (fixture, "5.3.1");
  g_autoptr (GDate) day = g_date_new_dmy (12, G_DATE_SEPTEMBER, 2024);

  g_assert_false (jihua_work_set_date (work, day));
  g_assert_true (jihua_work_set_state (work, JIHUA_WORK_STATE_DONE));
  g_assert_null (jihua_work_get_date (work));
  g_assert_true (jihua_work_set_date (work, day));
  g_assert_true (jihua_work_set_source (work, "省发展改革委"));
  g_assert_cmpint (g_date_compare (jihua_work_get_date (work), day), ==, 0);

  /* Not done after all: then there is no day either. */
  g_assert_true (jihua_work_set_state (work, JIHUA_WORK_STATE_UNDER_WAY));
  g_assert_null (jihua_work_get_date (work));
  g_assert_cmpstr (jihua_work_get_source (work), ==, "省发展改革委");
}

static void
test_items (Fixture       *fixture,
            gconstpointer  data)
{
  JihuaTarget *target = jihua_plan_lookup_target (jihua_document_get_plan (fixture->document), "2.1.3");
  g_autoptr (JihuaWork) work = jihua_work_new_item (fixture->document, target, "中鸿新材料");
  g_autofree char *day = NULL;

  g_assert_null (jihua_work_get_record (work));
  g_assert_true (jihua_work_finish (work));
  g_assert_false (jihua_work_finish (work));
  day = jihua_date_to_string (jihua_work_get_date (work));
  g_assert_cmpstr (day, ==, "2024-09-30");
  g_assert_false (jihua_work_set_date (work, NULL));

  /* Items stand whatever month is looked at. */
  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 3));
  g_assert_nonnull (jihua_work_get_record (work));
  g_assert_true (jihua_work_get_removable (work));
  g_assert_true (jihua_work_remove (work));
  g_assert_null (jihua_work_get_record (work));
}

/* What has occurred in March is corrected in March, wherever one looks. */
static void
test_occurrence (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (JihuaWork) work = NULL;
  GPtrArray *nodes = jihua_plan_get_nodes (jihua_document_get_plan (fixture->document));
  JihuaWorkState states[3];

  for (guint i = 0; i < nodes->len && work == NULL; i++)
    if (JIHUA_IS_TARGET (g_ptr_array_index (nodes, i))
        && jihua_target_get_goal (g_ptr_array_index (nodes, i))->kind == JIHUA_GOAL_NONE_OCCURS)
      work = jihua_work_new (fixture->document, g_ptr_array_index (nodes, i));

  g_assert_nonnull (work);
  g_assert_cmpuint (jihua_work_list_states (work, states), ==, 2);
  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 3));
  g_assert_true (jihua_work_set_state (work, JIHUA_WORK_STATE_OCCURRED));

  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 6));
  assert_state (work, JIHUA_WORK_STATE_OCCURRED, 3);
  g_assert_true (jihua_work_set_state (work, JIHUA_WORK_STATE_NONE_OCCURRED));
  assert_state (work, JIHUA_WORK_STATE_NONE_OCCURRED, 3);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(path, test) g_test_add ("/work/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("months", test_months);
  ADD ("date", test_date);
  ADD ("items", test_items);
  ADD ("occurrence", test_occurrence);
#undef ADD

  return g_test_run ();
}
