/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-annex-copy.h"
#include "jihua-annex-spans.h"
#include "jihua-ledger-file.h"

#define N_ROWS 55

typedef struct {
  JihuaDocument  *document;
  GFile          *file;
  GListModel     *entries;
  JihuaAnnexView *view;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (JihuaLedger) ledger = jihua_builtin_published_ledger ();
  g_autoptr (GFileIOStream) stream = NULL;
  g_autoptr (GError) error = NULL;

  fixture->file = g_file_new_tmp ("annex-XXXXXX.jihua", &stream, &error);
  g_assert_no_error (error);
  fixture->document = jihua_document_create (fixture->file, ledger, &error);
  g_assert_no_error (error);
  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 12));
  fixture->entries = jihua_annex_list_entries (fixture->document);
  fixture->view = jihua_annex_view_new ();
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  g_clear_object (&fixture->view);
  g_clear_object (&fixture->entries);
  jihua_document_flush (fixture->document, &error);
  g_assert_no_error (error);
  g_clear_object (&fixture->document);
  g_file_delete (fixture->file, NULL, NULL);
  g_clear_object (&fixture->file);
}

static JihuaAnnexEntry *
get_entry (GListModel *entries,
           guint       index)
{
  g_autoptr (JihuaAnnexEntry) entry = g_list_model_get_item (entries, index);

  g_assert_nonnull (entry);

  return entry;
}

static const char *
get_id (JihuaAnnexEntry *entry)
{
  return jihua_node_get_id (JIHUA_NODE (jihua_annex_entry_get_target (entry)));
}

static JihuaAnnexEntry *
find_entry (Fixture    *fixture,
            const char *id)
{
  for (guint i = 0; i < N_ROWS; i++) {
    if (g_str_equal (get_id (get_entry (fixture->entries, i)), id))
      return get_entry (fixture->entries, i);
  }

  g_assert_not_reached ();
}

static guint
find_index (GListModel *entries,
            const char *id)
{
  for (guint i = 0; i < g_list_model_get_n_items (entries); i++) {
    if (g_str_equal (get_id (get_entry (entries, i)), id))
      return i;
  }

  g_assert_not_reached ();
}

/* --- Order ---------------------------------------------------------------- */

/* Nothing is lost or doubled, and alike rows stay in the official order. */
static void
assert_whole (GListModel *sorted)
{
  gboolean seen[N_ROWS] = { FALSE };

  g_assert_cmpuint (g_list_model_get_n_items (sorted), ==, N_ROWS);
  for (guint i = 0; i < N_ROWS; i++) {
    guint position = jihua_annex_entry_get_position (get_entry (sorted, i));

    g_assert_false (seen[position]);
    seen[position] = TRUE;
  }
}

static void
test_official (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (GListModel) by_status = jihua_annex_order_sort (JIHUA_ANNEX_ORDER_STATUS, fixture->entries);
  g_autoptr (GListModel) back = jihua_annex_order_sort (JIHUA_ANNEX_ORDER_OFFICIAL, by_status);

  assert_whole (back);
  for (guint i = 0; i < N_ROWS; i++)
    g_assert_true (get_entry (back, i) == get_entry (fixture->entries, i));
}

static void
test_by_status (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (GListModel) sorted = jihua_annex_order_sort (JIHUA_ANNEX_ORDER_STATUS, fixture->entries);

  assert_whole (sorted);
  g_assert_cmpint (jihua_annex_entry_get_status (get_entry (sorted, 0)), ==, JIHUA_STATUS_MISSED);
  g_assert_cmpint (jihua_annex_entry_get_status (get_entry (sorted, N_ROWS - 1)), ==, JIHUA_STATUS_ACHIEVED);
  for (guint i = 1; i < N_ROWS; i++) {
    JihuaAnnexEntry *before = get_entry (sorted, i - 1), *after = get_entry (sorted, i);

    if (jihua_annex_entry_get_status (before) == jihua_annex_entry_get_status (after))
      g_assert_cmpuint (jihua_annex_entry_get_position (before), <, jihua_annex_entry_get_position (after));
  }
}

static void
test_by_completion (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr (GListModel) sorted = jihua_annex_order_sort (JIHUA_ANNEX_ORDER_COMPLETION, fixture->entries);
  double last = -G_MAXDOUBLE;
  gboolean known = TRUE;

  assert_whole (sorted);
  for (guint i = 0; i < N_ROWS; i++) {
    double completion;
    gboolean has = jihua_annex_entry_get_completion (get_entry (sorted, i), &completion);

    /* What is not known comes last. */
    g_assert_true (known || !has);
    known = has;
    if (has)
      g_assert_cmpfloat (completion, >=, last);
    if (has)
      last = completion;
  }
  g_assert_cmpuint (find_index (sorted, "A13"), <, find_index (sorted, "A6"));
  g_assert_cmpuint (find_index (sorted, "A6"), <, find_index (sorted, "A33"));
}

static void
test_by_unit (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GListModel) sorted = NULL;
  JihuaPlan *plan = jihua_document_get_plan (fixture->document);

  jihua_node_set_responsible (jihua_plan_lookup (plan, "A:2"), "Bureau of Science");
  jihua_node_set_responsible (jihua_plan_lookup (plan, "A33"), "Bureau of Labor");
  jihua_node_set_responsible (jihua_plan_lookup (plan, "A15"), "Academy");

  /* A section lends its unit to what has none of its own. */
  g_assert_cmpstr (jihua_annex_entry_get_responsible (find_entry (fixture, "A14")), ==, "Bureau of Science");
  g_assert_cmpstr (jihua_annex_entry_get_responsible (find_entry (fixture, "A15")), ==, "Academy");
  g_assert_null (jihua_annex_entry_get_responsible (find_entry (fixture, "A1")));

  sorted = jihua_annex_order_sort (JIHUA_ANNEX_ORDER_UNIT, fixture->entries);
  assert_whole (sorted);
  g_assert_cmpstr (get_id (get_entry (sorted, 0)), ==, "A15");
  g_assert_cmpstr (get_id (get_entry (sorted, 1)), ==, "A33");
  g_assert_cmpstr (get_id (get_entry (sorted, 2)), ==, "A14");
  g_assert_cmpstr (get_id (get_entry (sorted, 6)), ==, "A1");
}

/* Below a ceiling everything is done, however far. */
static void
test_completion_of_ceiling (Fixture       *fixture,
                            gconstpointer  data)
{
  double completion = 0;

  g_assert_true (jihua_annex_entry_get_completion (find_entry (fixture, "A35"), &completion));
  g_assert_cmpfloat (completion, ==, 1);
  g_assert_true (jihua_annex_entry_get_completion (find_entry (fixture, "A33"), &completion));
  g_assert_cmpfloat_with_epsilon (completion, 1.183, 1e-9);
  g_assert_false (jihua_annex_entry_get_completion (find_entry (fixture, "A7"), &completion));
}

/* --- Figures -------------------------------------------------------------- */

static guint
get_month (Fixture    *fixture,
           const char *id)
{
  return jihua_figure_get_period (jihua_annex_entry_get_figure (find_entry (fixture, id))).month;
}

static void
test_period_of_figure (Fixture       *fixture,
                       gconstpointer  data)
{
  static const struct {
    const char *id;
    guint       as_of;
    guint       month;
  } periods[] = {
    { "A33", 12, 12 },  /* the figure that counts */
    { "A33", 8, 6 },    /* the quarter that is due */
    { "A33", 11, 9 },
    { "A8", 8, 8 },     /* every month is due */
    { "A14", 9, 9 },    /* nothing is due yet */
  };

  for (gsize i = 0; i < G_N_ELEMENTS (periods); i++) {
    jihua_document_set_as_of (fixture->document, jihua_period_new (2024, periods[i].as_of));
    g_test_message ("%s as of %u", periods[i].id, periods[i].as_of);
    g_assert_cmpuint (get_month (fixture, periods[i].id), ==, periods[i].month);
  }
}

static void
test_earlier (Fixture       *fixture,
              gconstpointer  data)
{
  JihuaActual *earlier;

  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 9));
  earlier = jihua_annex_entry_get_earlier (find_entry (fixture, "A8"));
  g_assert_nonnull (earlier);
  g_assert_cmpuint (jihua_actual_get_through (earlier).month, ==, 5);
  g_assert_null (jihua_annex_entry_get_earlier (find_entry (fixture, "A5")));
}

static void
test_last_year (Fixture       *fixture,
                gconstpointer  data)
{
  g_autofree char *value = NULL;

  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 9));
  value = jihua_decimal_to_string (jihua_actual_get_value (jihua_annex_entry_get_last_year (find_entry (fixture, "A5"))));
  g_assert_cmpstr (value, ==, "5.5");
}

static void
count_change (guint *n)
{
  (*n)++;
}

static void
test_changed (Fixture       *fixture,
              gconstpointer  data)
{
  JihuaAnnexEntry *entry = find_entry (fixture, "A14");
  guint n = 0;

  g_signal_connect_swapped (entry, "changed", G_CALLBACK (count_change), &n);
  jihua_node_set_responsible (jihua_plan_lookup (jihua_document_get_plan (fixture->document), "A:2"), "Bureau");
  g_assert_cmpuint (n, ==, 1);
  jihua_figure_reject (jihua_annex_entry_get_figure (entry), "x", "no number");
  g_assert_cmpuint (n, ==, 2);
  g_signal_handlers_disconnect_by_data (entry, &n);
}

/* --- Copying -------------------------------------------------------------- */

static void
test_copy (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *text = jihua_annex_copy_rows (fixture->entries, 5, 1, fixture->view, 2024);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  g_auto (GStrv) heads = g_strsplit (lines[0], "\t", -1);
  g_auto (GStrv) cells = g_strsplit (lines[1], "\t", -1);

  g_assert_cmpuint (g_strv_length (lines), ==, 3);
  g_assert_cmpstr (lines[2], ==, "");
  g_assert_cmpuint (g_strv_length (heads), ==, 11);
  g_assert_cmpuint (g_strv_length (cells), ==, 11);
  g_assert_cmpstr (heads[4], ==, "2024 target");
  g_assert_cmpstr (cells[1], ==, "6");
  g_assert_cmpstr (cells[6], ==, "5.1");
  g_assert_cmpstr (cells[7], ==, "Full year");
  g_assert_cmpstr (cells[9], ==, jihua_status_get_label (JIHUA_STATUS_MISSED));
}

/* A split row says all by itself. */
static void
test_copy_split (Fixture       *fixture,
                 gconstpointer  data)
{
  guint index = find_index (fixture->entries, "A9.2");
  g_autofree char *text = jihua_annex_copy_rows (fixture->entries, index, 1, fixture->view, 2024);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  g_auto (GStrv) cells = g_strsplit (lines[1], "\t", -1);

  g_assert_cmpstr (cells[0], !=, "");
  g_assert_cmpstr (cells[1], ==, "9");
  g_assert_cmpstr (cells[4], !=, "");
}

static void
test_copy_chosen (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autofree char *text = NULL;

  g_object_set (fixture->view, "last-year", FALSE, "period", FALSE, "completion", FALSE, "unit", FALSE, NULL);
  text = jihua_annex_copy_rows (fixture->entries, 0, 1, fixture->view, 2024);
  g_assert_true (g_str_has_prefix (text, "Category\tNo.\tIndicator\tUnit\t2024 target\tActual\tStatus\n"));
}

/* What a person typed neither opens another cell nor is calculated. */
static void
test_copy_is_safe (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autofree char *text = NULL;

  jihua_node_set_responsible (JIHUA_NODE (jihua_annex_entry_get_target (find_entry (fixture, "A1"))),
                              "=HYPERLINK(\"x\")\tB\nC");
  text = jihua_annex_copy_rows (fixture->entries, 0, 1, fixture->view, 2024);
  g_assert_true (g_str_has_suffix (text, "\t\"'=HYPERLINK(\"\"x\"\")\tB\nC\"\n"));
}

/* --- View ----------------------------------------------------------------- */

static void
test_view_is_remembered (void)
{
  g_autoptr (GSettings) settings = g_settings_new (JIHUA_APP_ID ".AnnexTable");
  g_autoptr (JihuaAnnexView) view = jihua_annex_view_new ();
  g_autoptr (JihuaAnnexView) next = jihua_annex_view_new ();
  g_autoptr (JihuaAnnexView) other = jihua_annex_view_new ();
  g_autoptr (GSimpleActionGroup) actions = jihua_annex_view_make_actions (view);

  jihua_annex_view_remember (view, settings);
  jihua_annex_view_remember (other, settings);
  g_assert_cmpint (jihua_annex_view_get_order (view), ==, JIHUA_ANNEX_ORDER_OFFICIAL);
  for (guint column = 0; column < JIHUA_ANNEX_N_COLUMNS; column++)
    g_assert_true (jihua_annex_view_shows (view, column));

  g_action_group_activate_action (G_ACTION_GROUP (actions), "order", g_variant_new_string ("unit"));
  g_action_group_activate_action (G_ACTION_GROUP (actions), "period", NULL);
  g_assert_cmpint (jihua_annex_view_get_order (view), ==, JIHUA_ANNEX_ORDER_UNIT);
  g_assert_false (jihua_annex_view_shows (view, JIHUA_ANNEX_COLUMN_PERIOD));

  jihua_annex_view_remember (next, settings);
  g_assert_cmpint (jihua_annex_view_get_order (next), ==, JIHUA_ANNEX_ORDER_UNIT);
  g_assert_false (jihua_annex_view_shows (next, JIHUA_ANNEX_COLUMN_PERIOD));
  g_assert_true (jihua_annex_view_shows (next, JIHUA_ANNEX_COLUMN_ACTUAL));

  /* Another window goes on as it is. */
  g_assert_cmpint (jihua_annex_view_get_order (other), ==, JIHUA_ANNEX_ORDER_OFFICIAL);
}

#define ADD(name, function) g_test_add ("/annex-model/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD ("official", test_official);
  ADD ("by-status", test_by_status);
  ADD ("by-completion", test_by_completion);
  ADD ("by-unit", test_by_unit);
  ADD ("completion-of-ceiling", test_completion_of_ceiling);
  ADD ("period-of-figure", test_period_of_figure);
  ADD ("earlier", test_earlier);
  ADD ("last-year", test_last_year);
  ADD ("changed", test_changed);
  ADD ("copy", test_copy);
  ADD ("copy-split", test_copy_split);
  ADD ("copy-chosen", test_copy_chosen);
  ADD ("copy-is-safe", test_copy_is_safe);
  g_test_add_func ("/annex-model/view-is-remembered", test_view_is_remembered);

  return g_test_run ();
}
