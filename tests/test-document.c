/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "jihua-document.h"
#include "jihua-journal.h"
#include "jihua-ledger-file.h"

#define DEADLINE_S 20

typedef struct {
  GFile *file;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (JihuaLedger) ledger = jihua_builtin_new_ledger ();
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (g_get_user_data_dir (), 0700), ==, 0);
  fixture->file = g_file_new_build_filename (g_get_user_data_dir (), "office.jihua", NULL);
  g_assert_true (jihua_ledger_file_save (ledger, fixture->file, &error));
  g_assert_no_error (error);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_unref (fixture->file);
}

static JihuaDocument *
open_document (GFile *file)
{
  g_autoptr (GError) error = NULL;
  JihuaDocument *document = jihua_document_open (file, &error);

  g_assert_no_error (error);
  g_assert_nonnull (document);

  return document;
}

static JihuaActual *
make_actual (const char *target,
             guint       month,
             const char *value,
             const char *source)
{
  JihuaDecimal decimal;

  g_assert_true (jihua_decimal_parse (value, &decimal));

  return jihua_actual_new (target, jihua_period_new (2024, month), decimal, FALSE, source, NULL, NULL, NULL);
}

static gboolean
put (JihuaDocument *document,
     const char    *target,
     guint          month,
     const char    *value)
{
  g_autoptr (JihuaActual) actual = make_actual (target, month, value, "省统计局新闻发布会");

  return jihua_document_put_actual (document, actual);
}

static JihuaActual *
find_in (JihuaLedger *ledger,
         const char  *target,
         guint        month)
{
  JihuaTarget *node = jihua_plan_lookup_target (jihua_ledger_get_plan (ledger), target);

  return jihua_ledger_find_actual (ledger, node, jihua_period_new (2024, month));
}

static void
assert_value (JihuaDocument *document,
              const char    *target,
              guint          month,
              const char    *value)
{
  JihuaActual *actual = find_in (jihua_document_get_ledger (document), target, month);
  g_autofree char *text = actual ? jihua_decimal_to_string (jihua_actual_get_value (actual)) : NULL;

  g_assert_cmpstr (text, ==, value);
}

/* What the file says, whatever is in memory. */
static void
assert_saved_value (GFile      *file,
                    const char *target,
                    guint       month,
                    const char *value)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JihuaLedger) ledger = jihua_ledger_file_load (file, &error);
  g_autofree char *text = NULL;
  JihuaActual *actual;

  g_assert_no_error (error);
  actual = find_in (ledger, target, month);
  text = actual ? jihua_decimal_to_string (jihua_actual_get_value (actual)) : NULL;
  g_assert_cmpstr (text, ==, value);
}

static gboolean
deadline_passed (gpointer data)
{
  gboolean *passed = data;

  *passed = TRUE;
  return G_SOURCE_REMOVE;
}

static void
wait_for_state (JihuaDocument  *document,
                JihuaSaveState  state)
{
  gboolean passed = FALSE;
  guint id = g_timeout_add_seconds (DEADLINE_S, deadline_passed, &passed);

  while (jihua_document_get_save_state (document) != state && !passed)
    g_main_context_iteration (NULL, TRUE);

  g_assert_false (passed);
  g_source_remove (id);
}

static void
flush (JihuaDocument *document)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (jihua_document_flush (document, &error));
  g_assert_no_error (error);
}

static gboolean
journal_exists (GFile *file)
{
  g_autoptr (JihuaJournal) journal = jihua_journal_new (file);

  return g_file_test (jihua_journal_get_path (journal), G_FILE_TEST_EXISTS);
}

static char *
read_journal (GFile *file)
{
  g_autoptr (JihuaJournal) journal = jihua_journal_new (file);
  char *contents = NULL;

  g_file_get_contents (jihua_journal_get_path (journal), &contents, NULL, NULL);

  return contents;
}

/* The mark in the journal tells that a save is under way. Nothing of its end
 * is known here before the main context runs again. */
static char *
wait_for_mark (GFile *file)
{
  gboolean passed = FALSE;
  guint id = g_timeout_add_seconds (DEADLINE_S, deadline_passed, &passed);
  char *contents = read_journal (file);

  while (strstr (contents, "{\"saved\":") == NULL && !passed) {
    g_main_context_iteration (NULL, TRUE);
    g_free (contents);
    contents = read_journal (file);
  }

  g_assert_false (passed);
  g_source_remove (id);

  return contents;
}

static guint
count_history (JihuaDocument *document)
{
  return g_list_model_get_n_items (jihua_ledger_get_history (jihua_document_get_ledger (document)));
}

/* A day at the office: the figure of a press conference is entered, taken
 * back, entered again; the next day it is there. */
static void
test_day (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JihuaDocument) document = jihua_document_open_own (&error);
  JihuaActual *actual;

  g_assert_no_error (error);
  g_assert_true (jihua_document_get_built_in (document));
  g_assert_true (put (document, "A33", 9, "94.8"));
  assert_value (document, "A33", 9, "94.8");
  g_assert_true (jihua_document_undo (document));
  assert_value (document, "A33", 9, NULL);
  g_assert_true (jihua_document_redo (document));
  assert_value (document, "A33", 9, "94.8");
  flush (document);
  g_clear_object (&document);

  document = jihua_document_open_own (&error);
  g_assert_no_error (error);
  actual = find_in (jihua_document_get_ledger (document), "A33", 9);
  g_assert_nonnull (actual);
  g_assert_cmpstr (jihua_actual_get_source (actual), ==, "省统计局新闻发布会");
  g_assert_cmpstr (jihua_actual_get_by (actual), !=, "");
  g_assert_cmpuint (strlen (jihua_actual_get_at (actual)), ==, strlen ("2024-10-22T09:30:00Z"));
  assert_value (document, "A33", 9, "94.8");
  g_assert_cmpuint (count_history (document), ==, 3);
  g_assert_cmpuint (jihua_document_get_recovered (document), ==, 0);
  g_assert_false (jihua_document_undo (document));
}

static void
test_published (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JihuaDocument) document = jihua_document_open_published (&error);
  g_autoptr (JihuaDocument) own = NULL;
  g_autofree char *name = NULL;
  g_autofree char *own_name = NULL;

  g_assert_no_error (error);
  g_assert_true (jihua_document_get_built_in (document));
  g_assert_true (jihua_period_equal (jihua_document_get_as_of (document), jihua_period_new (2024, 12)));
  assert_value (document, "A33", 12, "118.3");

  own = jihua_document_open_own (&error);
  g_assert_no_error (error);
  assert_value (own, "A33", 12, NULL);
  name = jihua_document_dup_name (document);
  own_name = jihua_document_dup_name (own);
  g_assert_cmpstr (name, !=, own_name);
}

static void
test_name (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (JihuaDocument) document = open_document (fixture->file);
  g_autofree char *name = jihua_document_dup_name (document);

  g_assert_cmpstr (name, ==, "office");
  g_assert_false (jihua_document_get_built_in (document));
}

/* Opening and closing leaves a file alone. */
static void
test_untouched (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (JihuaDocument) document = NULL;
  struct stat before, after;

  g_assert_cmpint (g_stat (g_file_peek_path (fixture->file), &before), ==, 0);
  document = open_document (fixture->file);
  flush (document);
  g_clear_object (&document);
  g_assert_cmpint (g_stat (g_file_peek_path (fixture->file), &after), ==, 0);

  g_assert_cmpuint (after.st_ino, ==, before.st_ino);
  g_assert_false (journal_exists (fixture->file));
}

static void
test_same_facts (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (JihuaDocument) document = open_document (fixture->file);

  g_assert_true (put (document, "A33", 9, "94.8"));
  g_assert_false (put (document, "A33", 9, "94.8"));
  g_assert_cmpuint (count_history (document), ==, 1);
  g_assert_true (put (document, "A33", 9, "94.80"));
  g_assert_cmpuint (count_history (document), ==, 2);
}

static void
test_remove (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (JihuaDocument) document = open_document (fixture->file);
  g_autoptr (JihuaActual) actual = make_actual ("A33", 9, "0", NULL);

  g_assert_false (jihua_document_remove_actual (document, actual));
  put (document, "A33", 9, "94.8");
  g_assert_true (jihua_document_remove_actual (document, actual));
  assert_value (document, "A33", 9, NULL);
  g_assert_true (jihua_document_undo (document));
  assert_value (document, "A33", 9, "94.8");
}

/* The same promise stands in 5.2 and in the annex; it is entered once. */
static void
test_tie (Fixture       *fixture,
          gconstpointer  data)
{
  g_autoptr (JihuaDocument) document = open_document (fixture->file);
  g_autoptr (JihuaActual) actual = make_actual ("5.2.2", 6, "120", NULL);

  g_assert_true (jihua_document_put_actual (document, actual));
  assert_value (document, "A20", 6, "120");
  g_assert_cmpstr (jihua_actual_get_target (find_in (jihua_document_get_ledger (document), "A20", 6)), ==, "A20");
  flush (document);
  assert_saved_value (fixture->file, "A20", 6, "120");
  g_assert_true (jihua_document_remove_actual (document, actual));
  assert_value (document, "A20", 6, NULL);
}

/* Undo labels say what would be undone. */

typedef struct {
  const char *name;
  const char *words;
  void      (*edit) (JihuaDocument *document);
} Label;

static void
edit_actual (JihuaDocument *document,
             JihuaActual   *changed)
{
  g_assert_true (jihua_document_put_actual (document, changed));
}

static void
enter_value (JihuaDocument *document)
{
  put (document, "A33", 8, "80");
}

static void
change_value (JihuaDocument *document)
{
  put (document, "A33", 9, "95.1");
}

static void
remove_value (JihuaDocument *document)
{
  g_assert_true (jihua_document_remove_actual (document,
                                               find_in (jihua_document_get_ledger (document), "A33", 9)));
}

static void
change_source (JihuaDocument *document)
{
  JihuaActual *actual = find_in (jihua_document_get_ledger (document), "A33", 9);
  g_autoptr (JihuaActual) changed = jihua_actual_with_source (actual, "Bulletin");

  edit_actual (document, changed);
}

static void
change_note (JihuaDocument *document)
{
  JihuaActual *actual = find_in (jihua_document_get_ledger (document), "A33", 9);
  g_autoptr (JihuaActual) changed = jihua_actual_with_note (actual, "Preliminary");

  edit_actual (document, changed);
}

static void
mark_final (JihuaDocument *document)
{
  JihuaActual *actual = find_in (jihua_document_get_ledger (document), "A33", 9);
  g_autoptr (JihuaActual) changed = jihua_actual_with_final (actual, TRUE);

  edit_actual (document, changed);
}

static void
mark_provisional (JihuaDocument *document)
{
  JihuaActual *actual;
  g_autoptr (JihuaActual) changed = NULL;

  mark_final (document);
  actual = find_in (jihua_document_get_ledger (document), "A33", 9);
  changed = jihua_actual_with_final (actual, FALSE);
  edit_actual (document, changed);
}

static void
record_event (JihuaDocument *document)
{
  GPtrArray *nodes = jihua_plan_get_nodes (jihua_document_get_plan (document));

  for (guint i = 0; i < nodes->len; i++) {
    JihuaNode *node = g_ptr_array_index (nodes, i);

    if (JIHUA_IS_TARGET (node)
        && jihua_target_get_goal (JIHUA_TARGET (node))->kind == JIHUA_GOAL_DELIVER) {
      g_autoptr (JihuaRecord) record =
        jihua_record_new_work (jihua_node_get_id (node), jihua_period_new (2024, 9), JIHUA_WORK_STATE_DONE,
                               NULL, NULL, NULL);

      jihua_document_put_record (document, record);
      return;
    }
  }

  g_assert_not_reached ();
}

static const Label labels[] = {
  { "enter", "Enter 80", enter_value },
  { "change", "to 95.1", change_value },
  { "remove", "Remove the figure of “城镇新增就业人数”, Jan–Sep 2024", remove_value },
  { "source", "Change the source of “城镇新增就业人数”, Jan–Sep 2024", change_source },
  { "note", "Change the note on “城镇新增就业人数”, Jan–Sep 2024", change_note },
  { "final", "Mark “城镇新增就业人数”, Jan–Sep 2024, as final", mark_final },
  { "provisional", "Mark “城镇新增就业人数”, Jan–Sep 2024, as provisional", mark_provisional },
  { "event", "”, Jan–Sep 2024, as “Done”", record_event },
};

static void
test_label (Fixture       *fixture,
            gconstpointer  data)
{
  const Label *row = data;
  g_autoptr (JihuaDocument) document = open_document (fixture->file);
  g_autofree char *undo = NULL;
  g_autofree char *redo = NULL;

  put (document, "A33", 9, "94.8");
  row->edit (document);
  g_object_get (document, "undo-label", &undo, NULL);
  g_assert_nonnull (strstr (undo, row->words));

  jihua_document_undo (document);
  g_object_get (document, "redo-label", &redo, NULL);
  g_assert_cmpstr (redo, ==, undo);
}

static void
property_notified (GObject    *object,
                   GParamSpec *pspec,
                   gpointer    user_data)
{
  g_hash_table_add (user_data, (gpointer) g_param_spec_get_name (pspec));
}

static void
test_notifies (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (JihuaDocument) document = open_document (fixture->file);
  g_autoptr (GHashTable) notified = g_hash_table_new (g_str_hash, g_str_equal);
  gboolean can_undo, can_redo;
  JihuaPeriod *as_of;

  g_signal_connect (document, "notify", G_CALLBACK (property_notified), notified);
  put (document, "A33", 9, "94.8");
  g_assert_true (g_hash_table_contains (notified, "can-undo"));
  g_assert_true (g_hash_table_contains (notified, "undo-label"));
  g_assert_true (g_hash_table_contains (notified, "save-state"));
  g_object_get (document, "can-undo", &can_undo, "can-redo", &can_redo, NULL);
  g_assert_true (can_undo);
  g_assert_false (can_redo);

  g_assert_false (g_hash_table_contains (notified, "as-of"));
  jihua_document_set_as_of (document, jihua_period_new (2024, 3));
  g_assert_true (g_hash_table_contains (notified, "as-of"));
  g_object_get (document, "as-of", &as_of, NULL);
  g_assert_cmpuint (as_of->month, ==, 3);
  jihua_period_free (as_of);
}

/* Several changes are one step. */
static void
test_perform (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (JihuaDocument) document = open_document (fixture->file);
  g_autoptr (GPtrArray) changes = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *label = NULL;

  jihua_document_perform (document, changes);
  g_assert_null (jihua_undo_peek_undo (jihua_document_get_undo (document)));

  for (guint month = 7; month <= 9; month++) {
    g_autoptr (JihuaActual) actual = make_actual ("A33", month, "90", NULL);

    g_ptr_array_add (changes, jihua_change_new_actual ("A33", jihua_period_new (2024, month), NULL, actual,
                                                       "Li", "2024-10-22T09:30:00Z"));
  }
  jihua_document_perform (document, changes);
  assert_value (document, "A33", 7, "90");
  g_object_get (document, "undo-label", &label, NULL);
  g_assert_cmpstr (label, ==, "Change 3 figures");
  g_assert_true (jihua_document_undo (document));
  assert_value (document, "A33", 7, NULL);
  assert_value (document, "A33", 9, NULL);
}

/* The month a ledger without figures is judged as of. */

typedef struct {
  const char *name;
  int         years_from_now;
} Year;

static const Year years[] = {
  { "past", -1 },
  { "present", 0 },
  { "future", 1 },
};

static void
test_as_of (Fixture       *fixture,
            gconstpointer  data)
{
  const Year *row = data;
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  int year = g_date_time_get_year (now) + row->years_from_now;
  guint month = row->years_from_now < 0 ? 12 : row->years_from_now > 0 ? 2 : (guint) g_date_time_get_month (now);
  g_autofree char *text = NULL;
  g_autofree char *member = g_strdup_printf ("\"year\" : %d", year);
  g_autoptr (GString) changed = NULL;
  g_autoptr (JihuaDocument) document = NULL;

  g_assert_true (g_file_get_contents (g_file_peek_path (fixture->file), &text, NULL, NULL));
  changed = g_string_new (text);
  g_assert_cmpuint (g_string_replace (changed, "\"year\" : 2024", member, 0), ==, 1);
  g_assert_true (g_file_set_contents (g_file_peek_path (fixture->file), changed->str, -1, NULL));
  document = open_document (fixture->file);

  g_assert_true (jihua_period_equal (jihua_document_get_as_of (document), jihua_period_new ((guint) year, month)));
}

static void
test_as_of_last (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (JihuaDocument) document = open_document (fixture->file);

  put (document, "A33", 5, "50");
  flush (document);
  g_clear_object (&document);
  document = open_document (fixture->file);
  g_assert_true (jihua_period_equal (jihua_document_get_as_of (document), jihua_period_new (2024, 5)));
}

/* Saving in the background. */

static void
state_notified (JihuaDocument *document,
                GParamSpec    *pspec,
                guint         *n_saved)
{
  *n_saved += jihua_document_get_save_state (document) == JIHUA_SAVE_STATE_SAVED;
}

static void
test_coalesce (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (JihuaDocument) document = open_document (fixture->file);
  guint n_saved = 0;

  g_signal_connect (document, "notify::save-state", G_CALLBACK (state_notified), &n_saved);
  for (guint i = 1; i <= 100; i++) {
    g_autofree char *value = g_strdup_printf ("%u", i);

    put (document, "A33", 9, value);
  }
  g_assert_cmpint (jihua_document_get_save_state (document), ==, JIHUA_SAVE_STATE_SAVING);
  g_assert_true (journal_exists (fixture->file));
  wait_for_state (document, JIHUA_SAVE_STATE_SAVED);

  g_assert_cmpuint (n_saved, ==, 1);
  g_assert_false (journal_exists (fixture->file));
  assert_saved_value (fixture->file, "A33", 9, "100");
}

/* An edit that comes in while a save is under way gets into the file too. */
static void
test_meanwhile (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (JihuaDocument) document = open_document (fixture->file);
  g_autofree char *journal = NULL;

  put (document, "A33", 8, "80");
  journal = wait_for_mark (fixture->file);
  put (document, "A33", 9, "94.8");
  wait_for_state (document, JIHUA_SAVE_STATE_SAVED);

  assert_saved_value (fixture->file, "A33", 9, "94.8");
  g_assert_false (journal_exists (fixture->file));
}

static void
test_steady (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (JihuaDocument) document = open_document (fixture->file);

  for (guint i = 1; i <= 300; i++) {
    g_autofree char *value = g_strdup_printf ("%u", i);
    gint64 until = g_get_monotonic_time () + 5000;

    put (document, "A33", 9, value);
    while (g_get_monotonic_time () < until)
      g_main_context_iteration (NULL, FALSE);
  }
  wait_for_state (document, JIHUA_SAVE_STATE_SAVED);

  assert_saved_value (fixture->file, "A33", 9, "300");
  g_assert_false (journal_exists (fixture->file));
}

static void
block_file (Fixture *fixture)
{
  g_assert_cmpint (g_unlink (g_file_peek_path (fixture->file)), ==, 0);
  g_assert_cmpint (g_mkdir (g_file_peek_path (fixture->file), 0700), ==, 0);
}

static void
unblock_file (Fixture *fixture)
{
  g_assert_cmpint (g_rmdir (g_file_peek_path (fixture->file)), ==, 0);
}

static void
test_failing (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (JihuaDocument) document = open_document (fixture->file);
  g_autoptr (GError) error = NULL;

  block_file (fixture);
  put (document, "A33", 8, "80");
  wait_for_state (document, JIHUA_SAVE_STATE_FAILED);
  g_assert_nonnull (strstr (jihua_document_get_save_error (document), "there is a folder of that name"));
  g_assert_false (jihua_document_get_changed_on_disk (document));
  g_assert_true (journal_exists (fixture->file));
  g_assert_false (jihua_document_flush (document, &error));
  g_assert_error (error, JIHUA_FILE_ERROR, JIHUA_FILE_ERROR_UNWRITABLE);

  unblock_file (fixture);
  put (document, "A33", 9, "94.8");
  wait_for_state (document, JIHUA_SAVE_STATE_SAVED);
  g_assert_null (jihua_document_get_save_error (document));
  assert_saved_value (fixture->file, "A33", 8, "80");
  assert_saved_value (fixture->file, "A33", 9, "94.8");
}

static void
test_flush_again (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (JihuaDocument) document = open_document (fixture->file);

  block_file (fixture);
  put (document, "A33", 8, "80");
  g_assert_false (jihua_document_flush (document, NULL));
  unblock_file (fixture);
  flush (document);
  assert_saved_value (fixture->file, "A33", 8, "80");
  g_assert_cmpint (jihua_document_get_save_state (document), ==, JIHUA_SAVE_STATE_SAVED);
}

/* Without a journal the save itself has to do, and says so until it has. */
static void
test_no_journal (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (JihuaDocument) document = open_document (fixture->file);
  g_autofree char *folder = g_build_filename (g_get_user_state_dir (), "jihua", NULL);

  g_assert_cmpint (g_mkdir_with_parents (g_get_user_state_dir (), 0700), ==, 0);
  g_assert_true (g_file_set_contents (folder, "in the way", -1, NULL));
  put (document, "A33", 9, "94.8");
  g_assert_cmpint (jihua_document_get_save_state (document), ==, JIHUA_SAVE_STATE_FAILED);
  g_assert_nonnull (strstr (jihua_document_get_save_error (document), "cannot be secured"));
  wait_for_state (document, JIHUA_SAVE_STATE_SAVED);
  assert_saved_value (fixture->file, "A33", 9, "94.8");
}

/* Crashes. */

static void
test_recover (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (JihuaDocument) document = open_document (fixture->file);

  put (document, "A33", 8, "80");
  put (document, "A33", 9, "94.8");
  g_clear_object (&document);
  assert_saved_value (fixture->file, "A33", 9, NULL);

  document = open_document (fixture->file);
  g_assert_cmpuint (jihua_document_get_recovered (document), ==, 2);
  assert_value (document, "A33", 8, "80");
  assert_value (document, "A33", 9, "94.8");
  g_assert_cmpuint (count_history (document), ==, 2);
  wait_for_state (document, JIHUA_SAVE_STATE_SAVED);
  assert_saved_value (fixture->file, "A33", 9, "94.8");
  g_assert_false (journal_exists (fixture->file));
  g_clear_object (&document);

  document = open_document (fixture->file);
  g_assert_cmpuint (jihua_document_get_recovered (document), ==, 0);
}

/* A real process that is really killed, right behind the acknowledgement. */
static void
test_kill (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (JihuaDocument) document = NULL;
  pid_t child = fork ();
  int status;

  if (child == 0) {
    document = open_document (fixture->file);
    put (document, "A33", 9, "94.8");
    kill (getpid (), SIGKILL);
  }

  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFSIGNALED (status) && WTERMSIG (status) == SIGKILL);
  document = open_document (fixture->file);
  g_assert_cmpuint (jihua_document_get_recovered (document), ==, 1);
  assert_value (document, "A33", 9, "94.8");
}

/* Killed when the file was written and the journal not yet cleared: nothing is
 * applied twice, and nothing looks like a conflict. */
static void
test_between (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (JihuaDocument) document = open_document (fixture->file);
  g_autoptr (JihuaJournal) journal = jihua_journal_new (fixture->file);
  g_autofree char *contents = NULL;

  put (document, "A33", 9, "94.8");
  contents = wait_for_mark (fixture->file);
  wait_for_state (document, JIHUA_SAVE_STATE_SAVED);
  g_clear_object (&document);
  g_assert_true (g_file_set_contents (jihua_journal_get_path (journal), contents, -1, NULL));

  document = open_document (fixture->file);
  g_assert_cmpuint (jihua_document_get_recovered (document), ==, 0);
  g_assert_null (jihua_document_get_set_aside (document));
  g_assert_cmpuint (count_history (document), ==, 1);
  g_assert_false (journal_exists (fixture->file));
}

static void
test_recover_failing (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr (JihuaDocument) document = open_document (fixture->file);
  g_autofree char *text = NULL;

  g_assert_true (g_file_get_contents (g_file_peek_path (fixture->file), &text, NULL, NULL));
  block_file (fixture);
  put (document, "A33", 9, "94.8");
  g_assert_false (jihua_document_flush (document, NULL));
  g_clear_object (&document);

  unblock_file (fixture);
  g_assert_true (g_file_set_contents (g_file_peek_path (fixture->file), text, -1, NULL));
  document = open_document (fixture->file);
  g_assert_cmpuint (jihua_document_get_recovered (document), ==, 1);
  assert_value (document, "A33", 9, "94.8");
}

/* Other programs. */

static void
change_behind_back (GFile *file)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JihuaLedger) ledger = jihua_ledger_file_load (file, &error);
  g_autoptr (JihuaActual) actual = make_actual ("A33", 3, "30", NULL);
  g_autoptr (JihuaChange) change = jihua_change_new_actual ("A33", jihua_period_new (2024, 3), NULL, actual,
                                                            "Wang", "2024-10-22T09:30:00Z");

  g_assert_no_error (error);
  jihua_ledger_apply (ledger, change);
  g_assert_true (jihua_ledger_file_save (ledger, file, &error));
  g_assert_no_error (error);
}

static JihuaDocument *
make_conflict (Fixture *fixture)
{
  JihuaDocument *document = open_document (fixture->file);

  change_behind_back (fixture->file);
  put (document, "A33", 9, "94.8");
  wait_for_state (document, JIHUA_SAVE_STATE_FAILED);
  g_assert_true (jihua_document_get_changed_on_disk (document));
  assert_saved_value (fixture->file, "A33", 9, NULL);
  assert_saved_value (fixture->file, "A33", 3, "30");

  return document;
}

static void
test_conflict_save_as (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autoptr (JihuaDocument) document = make_conflict (fixture);
  g_autoptr (GFile) other = g_file_new_build_filename (g_get_user_data_dir (), "other.jihua", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (jihua_document_save_as (document, other, &error));
  g_assert_no_error (error);
  g_assert_false (jihua_document_get_changed_on_disk (document));
  g_assert_cmpint (jihua_document_get_save_state (document), ==, JIHUA_SAVE_STATE_SAVED);
  assert_saved_value (other, "A33", 9, "94.8");
  assert_saved_value (fixture->file, "A33", 3, "30");
  g_assert_false (journal_exists (fixture->file));

  put (document, "A33", 10, "99");
  flush (document);
  assert_saved_value (other, "A33", 10, "99");
}

static void
test_conflict_overwrite (Fixture       *fixture,
                         gconstpointer  data)
{
  g_autoptr (JihuaDocument) document = make_conflict (fixture);
  g_autoptr (GError) error = NULL;

  g_assert_true (jihua_document_save_as (document, fixture->file, &error));
  g_assert_no_error (error);
  assert_saved_value (fixture->file, "A33", 9, "94.8");
  assert_saved_value (fixture->file, "A33", 3, NULL);
}

static void
test_conflict_reload (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr (JihuaDocument) document = make_conflict (fixture);
  g_autoptr (GHashTable) notified = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GError) error = NULL;
  gboolean can_undo;

  g_signal_connect (document, "notify", G_CALLBACK (property_notified), notified);
  g_assert_true (jihua_document_reload (document, &error));
  g_assert_no_error (error);
  assert_value (document, "A33", 3, "30");
  assert_value (document, "A33", 9, NULL);
  g_object_get (document, "can-undo", &can_undo, NULL);
  g_assert_false (can_undo);
  g_assert_true (g_hash_table_contains (notified, "ledger"));
  g_assert_true (g_hash_table_contains (notified, "standings"));
  g_assert_nonnull (jihua_document_get_set_aside (document));
  g_assert_true (g_file_test (jihua_document_get_set_aside (document), G_FILE_TEST_IS_REGULAR));

  put (document, "A33", 10, "99");
  flush (document);
  assert_saved_value (fixture->file, "A33", 10, "99");
}

/* Closed with a conflict, the changes wait beside the file, and are neither
 * applied to what they do not fit nor lost. */
static void
test_conflict_closed (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr (JihuaDocument) document = make_conflict (fixture);

  g_clear_object (&document);
  document = open_document (fixture->file);
  g_assert_cmpuint (jihua_document_get_recovered (document), ==, 0);
  assert_value (document, "A33", 9, NULL);
  assert_value (document, "A33", 3, "30");
  g_assert_true (g_file_test (jihua_document_get_set_aside (document), G_FILE_TEST_IS_REGULAR));
}

static void
test_deleted (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (JihuaDocument) document = open_document (fixture->file);

  g_assert_cmpint (g_unlink (g_file_peek_path (fixture->file)), ==, 0);
  put (document, "A33", 9, "94.8");
  flush (document);
  assert_saved_value (fixture->file, "A33", 9, "94.8");
}

/* While one has changes that are not saved, a second one is told to wait. */
static void
test_busy (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (JihuaDocument) first = open_document (fixture->file);
  g_autoptr (JihuaDocument) second = NULL;
  g_autoptr (GError) error = NULL;

  put (first, "A33", 9, "94.8");
  second = jihua_document_open (fixture->file, &error);
  g_assert_null (second);
  g_assert_error (error, JIHUA_FILE_ERROR, JIHUA_FILE_ERROR_BUSY);

  flush (first);
  second = open_document (fixture->file);
  assert_value (second, "A33", 9, "94.8");
}

/* Moving over to another file. */

static void
test_save_as (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (JihuaDocument) document = open_document (fixture->file);
  g_autoptr (GFile) other = g_file_new_build_filename (g_get_user_data_dir (), "other.jihua", NULL);
  g_autoptr (GHashTable) notified = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GError) error = NULL;
  gboolean can_undo;

  put (document, "A33", 8, "80");
  g_signal_connect (document, "notify", G_CALLBACK (property_notified), notified);
  g_assert_true (jihua_document_save_as (document, other, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_equal (jihua_document_get_file (document), other));
  g_assert_true (g_hash_table_contains (notified, "file"));
  g_assert_true (g_hash_table_contains (notified, "name"));
  assert_saved_value (fixture->file, "A33", 8, "80");
  assert_saved_value (other, "A33", 8, "80");

  put (document, "A33", 9, "94.8");
  g_assert_true (journal_exists (other));
  g_assert_false (journal_exists (fixture->file));
  flush (document);
  assert_saved_value (fixture->file, "A33", 9, NULL);
  assert_saved_value (other, "A33", 9, "94.8");
  g_object_get (document, "can-undo", &can_undo, NULL);
  g_assert_true (can_undo);
}

static void
test_save_as_failing (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr (JihuaDocument) document = open_document (fixture->file);
  g_autoptr (GFile) other = g_file_new_build_filename (g_get_user_data_dir (), "gone", "other.jihua", NULL);
  g_autoptr (GError) error = NULL;

  put (document, "A33", 8, "80");
  g_assert_false (jihua_document_save_as (document, other, &error));
  g_assert_error (error, JIHUA_FILE_ERROR, JIHUA_FILE_ERROR_UNWRITABLE);
  g_assert_true (g_file_equal (jihua_document_get_file (document), fixture->file));
  put (document, "A33", 9, "94.8");
  flush (document);
  assert_saved_value (fixture->file, "A33", 9, "94.8");
}

static void
test_create (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (JihuaLedger) ledger = jihua_builtin_published_ledger ();
  g_autoptr (GFile) other = g_file_new_build_filename (g_get_user_data_dir (), "other.jihua", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (JihuaDocument) document = jihua_document_create (other, ledger, &error);

  g_assert_no_error (error);
  assert_value (document, "A33", 12, "118.3");
  assert_saved_value (other, "A33", 12, "118.3");
  g_assert_true (jihua_document_get_ledger (document) == ledger);
}

static void
test_unsound (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JihuaDocument) document = NULL;

  g_assert_true (g_file_set_contents (g_file_peek_path (fixture->file), "{}", -1, NULL));
  document = jihua_document_open (fixture->file, &error);
  g_assert_null (document);
  g_assert_error (error, JIHUA_FILE_ERROR, JIHUA_FILE_ERROR_FOREIGN);
}

/* Closing in the middle of a save loses nothing. */
static void
test_close_while_saving (Fixture       *fixture,
                         gconstpointer  data)
{
  for (guint i = 1; i <= 8; i++) {
    g_autoptr (JihuaDocument) document = open_document (fixture->file);
    g_autofree char *value = g_strdup_printf ("%u", i);
    gint64 until = g_get_monotonic_time () + 198000 + 1000 * i;

    put (document, "A33", 9, value);
    while (g_get_monotonic_time () < until)
      g_main_context_iteration (NULL, FALSE);
    g_clear_object (&document);

    document = open_document (fixture->file);
    assert_value (document, "A33", 9, value);
    g_assert_null (jihua_document_get_set_aside (document));
  }
}

static const struct {
  const char *path;
  void      (*test) (Fixture *, gconstpointer);
} tests[] = {
  { "/document/name", test_name },
  { "/document/untouched", test_untouched },
  { "/document/same-facts", test_same_facts },
  { "/document/remove", test_remove },
  { "/document/tie", test_tie },
  { "/document/notifies", test_notifies },
  { "/document/perform", test_perform },
  { "/document/as-of/last", test_as_of_last },
  { "/document/save/coalesce", test_coalesce },
  { "/document/save/meanwhile", test_meanwhile },
  { "/document/save/steady", test_steady },
  { "/document/save/failing", test_failing },
  { "/document/save/flush-again", test_flush_again },
  { "/document/save/no-journal", test_no_journal },
  { "/document/save/deleted", test_deleted },
  { "/document/save/close", test_close_while_saving },
  { "/document/crash/recover", test_recover },
  { "/document/crash/kill", test_kill },
  { "/document/crash/between", test_between },
  { "/document/crash/failing", test_recover_failing },
  { "/document/conflict/save-as", test_conflict_save_as },
  { "/document/conflict/overwrite", test_conflict_overwrite },
  { "/document/conflict/reload", test_conflict_reload },
  { "/document/conflict/closed", test_conflict_closed },
  { "/document/conflict/busy", test_busy },
  { "/document/save-as/moves", test_save_as },
  { "/document/save-as/failing", test_save_as_failing },
  { "/document/create", test_create },
  { "/document/unsound", test_unsound },
};

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/document/day", test_day);
  g_test_add_func ("/document/published", test_published);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++) {
    g_autofree char *path = g_strconcat ("/document/label/", labels[i].name, NULL);

    g_test_add (path, Fixture, &labels[i], set_up, test_label, tear_down);
  }

  for (guint i = 0; i < G_N_ELEMENTS (years); i++) {
    g_autofree char *path = g_strconcat ("/document/as-of/", years[i].name, NULL);

    g_test_add (path, Fixture, &years[i], set_up, test_as_of, tear_down);
  }

  return g_test_run ();
}
