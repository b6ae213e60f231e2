/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include <glib/gstdio.h>

#include "jihua-journal.h"
#include "jihua-journal-text.h"
#include "jihua-ledger-file.h"

#define BASE  "0000000000000000000000000000000000000000000000000000000000000000"
#define SAVED "1111111111111111111111111111111111111111111111111111111111111111"
#define OTHER "2222222222222222222222222222222222222222222222222222222222222222"

typedef struct {
  JihuaLedger  *ledger;
  JihuaPlan    *plan;
  GFile        *file;
  JihuaJournal *journal;
} Fixture;

static void
assert_recovers (Fixture    *fixture,
                 const char *hash,
                 guint       n_changes)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) changes = NULL;

  changes = jihua_journal_recover (fixture->journal, hash, fixture->plan, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (changes->len, ==, n_changes);
}

/* As after a crash: the process is gone, and with it the lock. */
static void
start_over (Fixture *fixture)
{
  g_clear_object (&fixture->journal);
  fixture->journal = jihua_journal_new (fixture->file);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->ledger = jihua_builtin_new_ledger ();
  fixture->plan = jihua_ledger_get_plan (fixture->ledger);
  fixture->file = g_file_new_build_filename (g_get_user_data_dir (), "a.jihua", NULL);
  start_over (fixture);
  assert_recovers (fixture, BASE, 0);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_unref (fixture->journal);
  g_object_unref (fixture->file);
  g_object_unref (fixture->ledger);
}

static JihuaChange *
make_change (guint month)
{
  JihuaPeriod through = jihua_period_new (2024, month);
  JihuaDecimal value = { (gint64) month * 1100000, 1 };
  g_autoptr (JihuaActual) from = NULL;
  g_autoptr (JihuaActual) to = NULL;

  from = jihua_actual_new ("A33", through, (JihuaDecimal) { 0, 0 }, FALSE, "Source", NULL, "Zhang", "2024-01-01T00:00:00Z");
  to = jihua_actual_new ("A33", through, value, TRUE, NULL, "Two\nlines and “quotes”", "Li", "2024-10-22T09:30:00Z");

  return jihua_change_new_actual ("A33", through, from, month % 2 ? to : NULL, "Li", "2024-10-22T09:30:00Z");
}

static void
append (Fixture *fixture,
        guint    month)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) changes = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (changes, make_change (month));
  g_assert_true (jihua_journal_append (fixture->journal, changes, &error));
  g_assert_no_error (error);
}

static char *
read_journal (Fixture *fixture,
              gsize   *length)
{
  g_autoptr (GError) error = NULL;
  char *contents;

  g_file_get_contents (jihua_journal_get_path (fixture->journal), &contents, length, &error);
  g_assert_no_error (error);

  return contents;
}

static void
write_journal (Fixture    *fixture,
               const char *contents,
               gsize       length)
{
  g_autoptr (GError) error = NULL;

  g_clear_object (&fixture->journal);
  fixture->journal = jihua_journal_new (fixture->file);
  g_file_set_contents (jihua_journal_get_path (fixture->journal), contents, (gssize) length, &error);
  g_assert_no_error (error);
}

static gboolean
journal_exists (Fixture *fixture)
{
  return g_file_test (jihua_journal_get_path (fixture->journal), G_FILE_TEST_EXISTS);
}

static void
assert_same_actual (JihuaActual *a,
                    JihuaActual *b)
{
  g_assert_true (jihua_actual_same_facts (a, b));
  if (a == NULL)
    return;

  g_assert_cmpstr (jihua_actual_get_by (a), ==, jihua_actual_get_by (b));
  g_assert_cmpstr (jihua_actual_get_at (a), ==, jihua_actual_get_at (b));
}

/* A change comes back whole, also who recorded the figures in it: undoing
 * brings them back with their authors. */
static void
test_whole (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GPtrArray) changes = NULL;

  append (fixture, 1);
  append (fixture, 2);
  start_over (fixture);
  changes = jihua_journal_recover (fixture->journal, BASE, fixture->plan, NULL);

  g_assert_cmpuint (changes->len, ==, 2);
  for (guint i = 0; i < changes->len; i++) {
    g_autoptr (JihuaChange) expected = make_change (i + 1);
    JihuaChange *change = g_ptr_array_index (changes, i);

    g_assert_cmpstr (jihua_change_get_node (change), ==, "A33");
    g_assert_true (jihua_period_equal (jihua_change_get_through (change), jihua_period_new (2024, i + 1)));
    g_assert_cmpstr (jihua_change_get_by (change), ==, "Li");
    g_assert_cmpstr (jihua_change_get_at (change), ==, "2024-10-22T09:30:00Z");
    assert_same_actual (jihua_change_get_from (change), jihua_change_get_from (expected));
    assert_same_actual (jihua_change_get_to (change), jihua_change_get_to (expected));
  }
}

/* What was recovered stays in the journal, and goes on, until it is saved. */
static void
test_goes_on (Fixture       *fixture,
              gconstpointer  data)
{
  append (fixture, 1);
  start_over (fixture);
  assert_recovers (fixture, BASE, 1);
  append (fixture, 2);
  start_over (fixture);
  assert_recovers (fixture, BASE, 2);
}

static void
test_clear (Fixture       *fixture,
            gconstpointer  data)
{
  append (fixture, 1);
  g_assert_true (journal_exists (fixture));
  jihua_journal_clear (fixture->journal, SAVED);
  g_assert_false (journal_exists (fixture));

  append (fixture, 2);
  start_over (fixture);
  assert_recovers (fixture, SAVED, 1);
}

/* Cut anywhere, a journal gives back all the lines before the cut: no change
 * less, none invented. */
static void
test_torn (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *contents = NULL;
  gsize length;

  append (fixture, 1);
  append (fixture, 2);
  append (fixture, 3);
  contents = read_journal (fixture, &length);

  for (gsize cut = 0; cut <= length; cut += 7) {
    guint n_lines = 0;

    for (gsize i = 0; i < cut; i++)
      n_lines += contents[i] == '\n';

    write_journal (fixture, contents, cut);
    assert_recovers (fixture, BASE, n_lines > 0 ? n_lines - 1 : 0);
    g_assert_null (jihua_journal_get_set_aside (fixture->journal));
  }
}

static void
test_torn_then_goes_on (Fixture       *fixture,
                        gconstpointer  data)
{
  g_autofree char *contents = NULL;
  gsize length;

  append (fixture, 1);
  append (fixture, 2);
  contents = read_journal (fixture, &length);
  write_journal (fixture, contents, length - 5);
  assert_recovers (fixture, BASE, 1);
  append (fixture, 3);
  start_over (fixture);
  assert_recovers (fixture, BASE, 2);
}

/* Damage in the middle: what is sound before it is used, the whole is kept. */
static void
test_damaged (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *contents = NULL;
  g_autofree char *kept = NULL;
  g_autofree char *copy = NULL;
  gsize length;
  char *second;

  append (fixture, 1);
  append (fixture, 2);
  append (fixture, 3);
  append (fixture, 4);
  append (fixture, 5);
  contents = read_journal (fixture, &length);
  second = strchr (strchr (contents, '\n') + 1, '\n') + 1;
  second[80] ^= 1;

  write_journal (fixture, contents, length);
  assert_recovers (fixture, BASE, 1);
  kept = g_strdup (jihua_journal_get_set_aside (fixture->journal));
  g_assert_nonnull (kept);
  g_assert_true (g_file_get_contents (kept, &copy, NULL, NULL));
  g_assert_cmpstr (copy, ==, contents);

  /* The damage is cut off when the journal goes on. */
  append (fixture, 6);
  start_over (fixture);
  assert_recovers (fixture, BASE, 2);
  g_assert_null (jihua_journal_get_set_aside (fixture->journal));
}

/* A line that is left out is noticed, though every line left is sound. */
static void
test_missing_line (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autofree char *contents = NULL;
  g_autoptr (GString) shortened = NULL;
  char *second, *third;
  gsize length;

  append (fixture, 1);
  append (fixture, 2);
  append (fixture, 3);
  contents = read_journal (fixture, &length);
  second = strchr (strchr (contents, '\n') + 1, '\n') + 1;
  third = strchr (second, '\n') + 1;
  shortened = g_string_new_len (contents, second - contents);
  g_string_append (shortened, third);

  write_journal (fixture, shortened->str, shortened->len);
  assert_recovers (fixture, BASE, 1);
}

/* A line that is whole but says what only a later version understands. */
static void
test_newer_line (Fixture       *fixture,
                 gconstpointer  data)
{
  static const char json[] = "{\"status\":\"overruled\"}";
  g_autofree char *contents = NULL;
  g_autofree char *last = NULL;
  g_autofree char *chained = NULL;
  g_autofree char *checksum = NULL;
  g_autofree char *longer = NULL;
  gsize length;

  append (fixture, 1);
  contents = read_journal (fixture, &length);
  last = g_strndup (strchr (contents, '\n') + 1, 64);
  chained = g_strconcat (last, json, NULL);
  checksum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, chained, -1);
  longer = g_strdup_printf ("%s%s %s\n", contents, checksum, json);

  write_journal (fixture, longer, strlen (longer));
  assert_recovers (fixture, BASE, 1);
  g_assert_nonnull (jihua_journal_get_set_aside (fixture->journal));
}

static void
test_other_base (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autofree char *contents = NULL;
  g_autofree char *kept = NULL;
  gsize length;

  append (fixture, 1);
  contents = read_journal (fixture, &length);
  start_over (fixture);
  assert_recovers (fixture, OTHER, 0);

  g_assert_false (journal_exists (fixture));
  g_assert_nonnull (jihua_journal_get_set_aside (fixture->journal));
  g_assert_true (g_file_get_contents (jihua_journal_get_set_aside (fixture->journal), &kept, NULL, NULL));
  g_assert_cmpstr (kept, ==, contents);

  append (fixture, 2);
  start_over (fixture);
  assert_recovers (fixture, OTHER, 1);
}

static void
test_foreign (Fixture       *fixture,
              gconstpointer  data)
{
  append (fixture, 1);
  write_journal (fixture, "a line\nanother\n", 15);
  assert_recovers (fixture, BASE, 0);
  g_assert_nonnull (jihua_journal_get_set_aside (fixture->journal));
}

/* On either side of a save the journal fits the file. */

typedef struct {
  const char *name;
  const char *hash;
  guint       n_changes;
} Moment;

static const Moment moments[] = {
  { "before", BASE, 3 },
  { "after", SAVED, 1 },
};

static void
test_mark (Fixture       *fixture,
           gconstpointer  data)
{
  const Moment *moment = data;

  append (fixture, 1);
  append (fixture, 2);
  g_assert_true (jihua_journal_mark (fixture->journal, SAVED, NULL));
  append (fixture, 3);
  start_over (fixture);
  assert_recovers (fixture, moment->hash, moment->n_changes);
}

static void
test_mark_spent (Fixture       *fixture,
                 gconstpointer  data)
{
  append (fixture, 1);
  g_assert_true (jihua_journal_mark (fixture->journal, SAVED, NULL));
  start_over (fixture);
  assert_recovers (fixture, SAVED, 0);
  g_assert_false (journal_exists (fixture));
  g_assert_null (jihua_journal_get_set_aside (fixture->journal));
}

static void
test_mark_nothing (Fixture       *fixture,
                   gconstpointer  data)
{
  g_assert_true (jihua_journal_mark (fixture->journal, SAVED, NULL));
  g_assert_false (journal_exists (fixture));
}

static void
test_locked (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (JihuaJournal) second = jihua_journal_new (fixture->file);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) changes = NULL;

  append (fixture, 1);
  changes = jihua_journal_recover (second, BASE, fixture->plan, &error);
  g_assert_null (changes);
  g_assert_error (error, JIHUA_FILE_ERROR, JIHUA_FILE_ERROR_BUSY);
  g_assert_nonnull (strstr (error->message, g_file_peek_path (fixture->file)));

  jihua_journal_clear (fixture->journal, SAVED);
  changes = jihua_journal_recover (second, SAVED, fixture->plan, NULL);
  g_assert_nonnull (changes);
}

/* What another process left since we looked is kept, not overwritten. */
static void
test_left_meanwhile (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr (JihuaJournal) second = jihua_journal_new (fixture->file);
  g_autoptr (GPtrArray) changes = jihua_journal_recover (second, BASE, fixture->plan, NULL);

  append (fixture, 1);
  g_clear_object (&fixture->journal);
  fixture->journal = g_steal_pointer (&second);
  append (fixture, 2);

  g_assert_nonnull (jihua_journal_get_set_aside (fixture->journal));
  start_over (fixture);
  assert_recovers (fixture, BASE, 1);
}

/* A line that could not be written goes with the next one. */
static void
test_made_up_for (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autofree char *folder = g_path_get_dirname (jihua_journal_get_path (fixture->journal));
  g_autofree char *parent = g_path_get_dirname (folder);
  g_autoptr (GPtrArray) changes = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (parent, 0700), ==, 0);
  g_assert_true (g_file_set_contents (folder, "in the way", -1, NULL));
  g_ptr_array_add (changes, make_change (1));
  g_assert_false (jihua_journal_append (fixture->journal, changes, &error));
  g_assert_error (error, JIHUA_FILE_ERROR, JIHUA_FILE_ERROR_UNWRITABLE);

  g_assert_cmpint (g_unlink (folder), ==, 0);
  append (fixture, 2);
  start_over (fixture);
  assert_recovers (fixture, BASE, 2);
}

static void
test_put_aside (Fixture       *fixture,
                gconstpointer  data)
{
  append (fixture, 1);
  g_assert_true (jihua_journal_put_aside (fixture->journal, NULL));
  g_assert_false (journal_exists (fixture));
  g_assert_true (g_file_test (jihua_journal_get_set_aside (fixture->journal), G_FILE_TEST_IS_REGULAR));
}

/* One file has one journal, whatever way leads to it. */
static void
test_link (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GFile) link = g_file_new_build_filename (g_get_user_data_dir (), "link.jihua", NULL);
  g_autoptr (JihuaJournal) other = NULL;

  g_assert_cmpint (g_mkdir_with_parents (g_get_user_data_dir (), 0700), ==, 0);
  g_assert_true (g_file_make_symbolic_link (link, g_file_peek_path (fixture->file), NULL, NULL));
  other = jihua_journal_new (link);
  g_assert_cmpstr (jihua_journal_get_path (other), ==, jihua_journal_get_path (fixture->journal));
}

static const struct {
  const char *path;
  void      (*test) (Fixture *, gconstpointer);
} tests[] = {
  { "/journal/whole", test_whole },
  { "/journal/goes-on", test_goes_on },
  { "/journal/clear", test_clear },
  { "/journal/torn", test_torn },
  { "/journal/torn-then-goes-on", test_torn_then_goes_on },
  { "/journal/damaged", test_damaged },
  { "/journal/missing-line", test_missing_line },
  { "/journal/newer-line", test_newer_line },
  { "/journal/other-base", test_other_base },
  { "/journal/foreign", test_foreign },
  { "/journal/mark/spent", test_mark_spent },
  { "/journal/mark/nothing", test_mark_nothing },
  { "/journal/locked", test_locked },
  { "/journal/left-meanwhile", test_left_meanwhile },
  { "/journal/made-up-for", test_made_up_for },
  { "/journal/put-aside", test_put_aside },
  { "/journal/link", test_link },
};

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  for (guint i = 0; i < G_N_ELEMENTS (moments); i++) {
    g_autofree char *path = g_strconcat ("/journal/mark/", moments[i].name, NULL);

    g_test_add (path, Fixture, &moments[i], set_up, test_mark, tear_down);
  }

  return g_test_run ();
}
