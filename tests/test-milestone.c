/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-ledger-file.h"
#include "jihua-milestone.h"

#define ID "2.1.3"

typedef struct {
  JihuaDocument *document;
  JihuaTarget   *target;
  GFile         *file;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (JihuaLedger) ledger = jihua_builtin_new_ledger ();
  g_autoptr (GFileIOStream) stream = NULL;
  g_autoptr (GError) error = NULL;

  fixture->file = g_file_new_tmp ("milestone-XXXXXX.jihua", &stream, &error);
  g_assert_no_error (error);
  fixture->document = jihua_document_create (fixture->file, ledger, &error);
  g_assert_no_error (error);
  fixture->target = jihua_plan_lookup_target (jihua_document_get_plan (fixture->document), ID);
  g_assert_nonnull (fixture->target);
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

static void
put_done (Fixture *fixture,
          guint    index,
          guint    month,
          guint    day)
{
  g_autoptr (GDate) date = g_date_new_dmy (day, month, 2024);
  g_autoptr (JihuaRecord) record = jihua_record_new_item (ID, jihua_target_get_goal (fixture->target)->items[index],
                                                          date, NULL, NULL);

  g_assert_true (jihua_document_put_record (fixture->document, record));
}

static JihuaMilestoneItem *
get_item (GPtrArray *items,
          guint      index)
{
  return g_ptr_array_index (items, index);
}

/* Due on 31 October: on the day is in time, the day after is late; what is done
 * later than the month that is looked at is not done yet. */
static void
test_items (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GPtrArray) before = NULL;
  g_autoptr (GPtrArray) after = NULL;

  put_done (fixture, 0, 10, 31);
  put_done (fixture, 2, 11, 1);

  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 10));
  before = jihua_milestone_list_items (fixture->document, fixture->target);
  g_assert_cmpuint (before->len, ==, 3);
  g_assert_nonnull (get_item (before, 0)->done);
  g_assert_false (get_item (before, 0)->late);
  g_assert_null (get_item (before, 1)->done);
  g_assert_null (get_item (before, 2)->done);

  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 11));
  after = jihua_milestone_list_items (fixture->document, fixture->target);
  g_assert_false (get_item (after, 0)->late);
  g_assert_true (get_item (after, 2)->late);
}

static void
test_due (Fixture       *fixture,
          gconstpointer  data)
{
  g_autoptr (GDate) due = jihua_milestone_dup_due (fixture->document, fixture->target);
  g_autoptr (GDate) expected = g_date_new_dmy (31, 10, 2024);

  g_assert_cmpint (g_date_compare (due, expected), ==, 0);
}

static void
test_summary (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *summary = NULL;

  put_done (fixture, 0, 5, 20);
  put_done (fixture, 2, 11, 1);
  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 12));
  summary = jihua_milestone_dup_summary (fixture->document, fixture->target);
  g_assert_true (g_str_has_prefix (summary, "Due on Oct 31, 2024; "));
  g_assert_nonnull (strstr (summary, ": done on May 20, 2024; "));
  g_assert_nonnull (strstr (summary, ": not done; "));
  g_assert_true (g_str_has_suffix (summary, ": done on Nov 1, 2024, late"));
}

static void
test_place (void)
{
  static const struct {
    guint  day, month, year;
    double place;
  } days[] = {
    { 31, 12, 2024, 1 },
    { 29, 2, 2024, 2. / 12 },
    { 15, 4, 2024, 3.5 / 12 },
    { 1, 6, 2023, 0 },
    { 1, 6, 2025, 1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++) {
    g_autoptr (GDate) date = g_date_new_dmy (days[i].day, days[i].month, days[i].year);

    g_assert_cmpfloat_with_epsilon (jihua_milestone_place (date, 2024), days[i].place, 1e-9);
  }
}

#define ADD(name, function) g_test_add ("/milestone/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD ("items", test_items);
  ADD ("due", test_due);
  ADD ("summary", test_summary);
  g_test_add_func ("/milestone/place", test_place);

  return g_test_run ();
}
