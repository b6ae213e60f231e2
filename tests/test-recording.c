/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "jihua-change-label.h"
#include "jihua-date.h"
#include "jihua-document.h"
#include "jihua-ledger-file.h"

/* Records and settings on their way through the document: journal, history,
 * undo, file. */

typedef struct {
  GFile         *file;
  JihuaDocument *document;
} Fixture;

static void
open_document (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  fixture->document = jihua_document_open (fixture->file, &error);
  g_assert_no_error (error);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (JihuaLedger) ledger = jihua_builtin_new_ledger ();

  g_assert_cmpint (g_mkdir_with_parents (g_get_user_data_dir (), 0700), ==, 0);
  fixture->file = g_file_new_build_filename (g_get_user_data_dir (), "office.jihua", NULL);
  g_assert_true (jihua_ledger_file_save (ledger, fixture->file, NULL));
  open_document (fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_clear_object (&fixture->document);
  g_object_unref (fixture->file);
}

static JihuaLedger *
get_ledger (Fixture *fixture)
{
  return jihua_document_get_ledger (fixture->document);
}

static JihuaNode *
get_node (Fixture    *fixture,
          const char *id)
{
  return jihua_plan_lookup (jihua_document_get_plan (fixture->document), id);
}

static char *
dup_undo_label (Fixture *fixture)
{
  char *label;

  g_object_get (fixture->document, "undo-label", &label, NULL);

  return label;
}

static JihuaRecord *
make_record (JihuaRecordKind kind)
{
  g_autoptr (GDate) date = jihua_date_parse ("2024-09-12");

  switch (kind) {
    case JIHUA_RECORD_STATUS:
      return jihua_record_new_status ("A33", jihua_period_new (2024, 9), JIHUA_STATUS_BEHIND, "Disputed");
    case JIHUA_RECORD_NOTE:
      return jihua_record_new_note ("3.2", jihua_period_new (2024, 9), "The sixth list\nis out.", "Bulletin");
    case JIHUA_RECORD_WORK:
      return jihua_record_new_work ("5.3.1", jihua_period_new (2024, 9), JIHUA_WORK_STATE_DONE, date, "Adopted", NULL);
    case JIHUA_RECORD_ITEM:
    default:
      return jihua_record_new_item ("2.1.3", "中鸿新材料", date, NULL, "Site visit");
  }
}

/* The only record there is, as the file has it; NULL if there is none. */
static JihuaRecord *
load_record (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JihuaLedger) ledger = NULL;

  g_assert_true (jihua_document_flush (fixture->document, &error));
  ledger = jihua_ledger_file_load (fixture->file, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (jihua_ledger_get_records (ledger)), <=, 1);

  return g_list_model_get_item (jihua_ledger_get_records (ledger), 0);
}

typedef struct {
  const char      *name;
  JihuaRecordKind  kind;
  const char      *put;
  const char      *removed;
} Label;

static const Label labels[] = {
  { "status", JIHUA_RECORD_STATUS, "Set the status of “城镇新增就业人数”, Jan–Sep 2024, to “Behind”",
    "Withdraw the status set for “城镇新增就业人数”, Jan–Sep 2024" },
  { "note", JIHUA_RECORD_NOTE, "Write a progress note on “促进制造业集群式、高端化发展”, Jan–Sep 2024",
    "Remove the progress note on “促进制造业集群式、高端化发展”, Jan–Sep 2024" },
  { "work", JIHUA_RECORD_WORK, "Record “沿海港口布局规划”, Jan–Sep 2024, as “Done”",
    "Remove the state of work of “沿海港口布局规划”, Jan–Sep 2024" },
  { "item", JIHUA_RECORD_ITEM, "Record “中鸿新材料” of “新建项目2024年10月底前全部开工” as done on Sep 12, 2024",
    "Record “中鸿新材料” of “新建项目2024年10月底前全部开工” as not done" },
};

static void
test_record (Fixture       *fixture,
             gconstpointer  data)
{
  const Label *row = data;
  g_autoptr (JihuaRecord) record = make_record (row->kind);
  g_autoptr (JihuaRecord) saved = NULL;
  g_autofree char *put_label = NULL;
  g_autofree char *removed_label = NULL;

  g_assert_true (jihua_document_put_record (fixture->document, record));
  put_label = dup_undo_label (fixture);
  g_assert_cmpstr (put_label, ==, row->put);
  g_assert_false (jihua_document_put_record (fixture->document, record));

  saved = load_record (fixture);
  g_assert_true (jihua_record_same_place (saved, record));
  g_assert_true (jihua_record_same_facts (saved, record));
  g_assert_cmpstr (jihua_record_get_by (saved), !=, "");
  g_assert_cmpstr (jihua_record_get_at (saved), !=, "");
  g_clear_object (&saved);

  g_assert_true (jihua_document_undo (fixture->document));
  g_assert_null (load_record (fixture));
  g_assert_true (jihua_document_redo (fixture->document));
  saved = load_record (fixture);
  g_assert_true (jihua_record_same_facts (saved, record));
  g_clear_object (&saved);

  g_assert_true (jihua_document_remove_record (fixture->document, record));
  removed_label = dup_undo_label (fixture);
  g_assert_cmpstr (removed_label, ==, row->removed);
  g_assert_false (jihua_document_remove_record (fixture->document, record));
  g_assert_null (load_record (fixture));
  g_assert_cmpuint (g_list_model_get_n_items (jihua_ledger_get_history (get_ledger (fixture))), ==, 4);
}

/* One in the place of another is a change, not a second one. */
static void
test_replace (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (JihuaRecord) first = make_record (JIHUA_RECORD_NOTE);
  g_autoptr (JihuaRecord) second = jihua_record_new_note ("3.2", jihua_period_new (2024, 9), "Corrected", NULL);
  g_autoptr (JihuaRecord) saved = NULL;
  g_autofree char *label = NULL;

  jihua_document_put_record (fixture->document, first);
  g_assert_true (jihua_document_put_record (fixture->document, second));
  label = dup_undo_label (fixture);
  g_assert_true (g_str_has_prefix (label, "Change the progress note"));
  saved = load_record (fixture);
  g_assert_cmpstr (jihua_record_get_text (saved), ==, "Corrected");

  jihua_document_undo (fixture->document);
  g_clear_object (&saved);
  saved = load_record (fixture);
  g_assert_cmpstr (jihua_record_get_text (saved), ==, "The sixth list\nis out.");
}

/* Records of a node stand in the file by month, whatever the order they were made in. */
static void
test_order (Fixture       *fixture,
            gconstpointer  data)
{
  static const guint months[] = { 9, 3, 6 };
  GListModel *records = jihua_ledger_get_records (get_ledger (fixture));

  for (gsize i = 0; i < G_N_ELEMENTS (months); i++) {
    g_autoptr (JihuaRecord) note = jihua_record_new_note ("3.2", jihua_period_new (2024, months[i]), "x", NULL);

    jihua_document_put_record (fixture->document, note);
  }

  for (guint i = 0; i < 3; i++) {
    g_autoptr (JihuaRecord) note = g_list_model_get_item (records, i);

    g_assert_cmpuint (jihua_record_get_through (note).month, ==, 3 * (i + 1));
  }
}

/* A file written before work and items were known stays as it is. */
static void
test_older_file (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (GBytes) bytes = jihua_ledger_file_print (get_ledger (fixture));
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

  g_assert_null (strstr (text, "\n  \"work\""));
  g_assert_null (strstr (text, "\n  \"items\""));
  g_assert_nonnull (strstr (text, "\n  \"notes\" : []"));
}

typedef struct {
  const char   *name;
  const char   *node; /* NULL for a rule */
  JihuaSetting  setting;
  const char   *value;
  const char   *label;
} Set;

static const Set sets[] = {
  { "responsible", "3.2", JIHUA_SETTING_RESPONSIBLE, "省经信厅",
    "Set “Responsible unit” of “促进制造业集群式、高端化发展” to 省经信厅" },
  { "cooperating", "A33", JIHUA_SETTING_COOPERATING, "省财政厅、省商务厅",
    "Set “Co-operating units” of “城镇新增就业人数” to 省财政厅、省商务厅" },
  { "tolerance", "A1", JIHUA_SETTING_TOLERANCE, "0.50", "to 0.50 points" },
  { "assigned", "A25.1", JIHUA_SETTING_VALUE, "3.20", "Set “Assigned number” of" },
  { "direction", "A35", JIHUA_SETTING_DIRECTION, "floor", "to A floor: more is better" },
  { "phasing", "A33", JIHUA_SETTING_PHASING, "0 5 10 20 30 40 50 60 70 80 90 100", "Set “Phasing” of" },
  { "accumulation", "A33", JIHUA_SETTING_ACCUMULATION, "level", "to Level, not pro-rated" },
  { "frequency", "A33", JIHUA_SETTING_FREQUENCY, "half-yearly", "to Half-yearly" },
  { "lag", "A33", JIHUA_SETTING_LAG, "2", "to 2" },
  { "tie", "A6", JIHUA_SETTING_TIE, "A5", "to A5 规上工业增加值增长" },
  { "rule", NULL, JIHUA_SETTING_BEHIND, "12", "Set the rule “Behind from” to 12 points" },
  { "first-month", NULL, JIHUA_SETTING_FIRST_MONTH, "1", "Set the rule “First month with figures” to 1" },
};

static char *
dup_saved (Fixture   *fixture,
           const Set *row)
{
  g_autoptr (JihuaLedger) ledger = NULL;
  JihuaPlan *plan;

  g_assert_true (jihua_document_flush (fixture->document, NULL));
  ledger = jihua_ledger_file_load (fixture->file, NULL);
  g_assert_nonnull (ledger);
  plan = jihua_ledger_get_plan (ledger);

  return jihua_setting_dup_value (row->setting, plan, row->node ? jihua_plan_lookup (plan, row->node) : NULL);
}

static void
test_setting (Fixture       *fixture,
              gconstpointer  data)
{
  const Set *row = data;
  JihuaNode *node = row->node ? get_node (fixture, row->node) : NULL;
  g_autofree char *original = dup_saved (fixture, row);
  g_autofree char *saved = NULL;
  g_autofree char *undone = NULL;
  g_autofree char *label = NULL;
  g_autofree char *way_back = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (jihua_document_put_setting (fixture->document, node, row->setting, row->value, &error));
  g_assert_no_error (error);
  label = dup_undo_label (fixture);
  g_test_message ("%s", label);
  g_assert_nonnull (strstr (label, row->label));
  saved = dup_saved (fixture, row);
  g_assert_cmpstr (saved, ==, row->value);
  way_back = jihua_ledger_dup_original_setting (get_ledger (fixture), node, row->setting);
  g_assert_cmpstr (way_back, ==, original);

  g_assert_true (jihua_document_undo (fixture->document));
  undone = dup_saved (fixture, row);
  g_assert_cmpstr (undone, ==, original);
  g_assert_cmpstr (original, !=, row->value);
}

static void
test_setting_refused (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr (GPtrArray) nodes = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  gboolean can_undo;

  g_ptr_array_add (nodes, get_node (fixture, "A1"));
  g_ptr_array_add (nodes, get_node (fixture, "3.2"));
  g_assert_false (jihua_document_put_settings (fixture->document, nodes, JIHUA_SETTING_TOLERANCE, "0.3", &error));
  g_assert_error (error, JIHUA_SETTING_ERROR, JIHUA_SETTING_ERROR_INAPPLICABLE);
  g_object_get (fixture->document, "can-undo", &can_undo, NULL);
  g_assert_false (can_undo);
  g_assert_null (jihua_target_get_goal (JIHUA_TARGET (get_node (fixture, "A1")))->tolerance);
}

static void
test_selection (Fixture       *fixture,
                gconstpointer  data)
{
  static const char * const ids[] = { "A1", "A33", "3.2" };
  g_autoptr (GPtrArray) nodes = g_ptr_array_new ();
  g_autofree char *label = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    g_ptr_array_add (nodes, get_node (fixture, ids[i]));
  g_assert_true (jihua_document_put_settings (fixture->document, nodes, JIHUA_SETTING_RESPONSIBLE, "省统计局", NULL));
  label = dup_undo_label (fixture);
  g_assert_cmpstr (label, ==, "Set the units of 3 parts");

  g_assert_true (jihua_document_undo (fixture->document));
  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    g_assert_null (jihua_node_get_responsible (get_node (fixture, ids[i])));
}

static void
put_actual (Fixture    *fixture,
            const char *target,
            guint       month,
            const char *value)
{
  g_autoptr (JihuaActual) actual = NULL;
  JihuaDecimal decimal;

  g_assert_true (jihua_decimal_parse (value, &decimal));
  actual = jihua_actual_new (target, jihua_period_new (2024, month), decimal, FALSE, NULL, NULL, NULL, NULL);
  jihua_document_put_actual (fixture->document, actual);
}

static guint
count_actuals (Fixture    *fixture,
               const char *id)
{
  const char *series = jihua_target_get_series_id (JIHUA_TARGET (get_node (fixture, id)));
  JihuaTarget *target = JIHUA_TARGET (get_node (fixture, series));

  return g_list_model_get_n_items (jihua_ledger_get_actuals_of (get_ledger (fixture), target));
}

/* Figures go with the target that is tied, so that none is lost from sight. */
static void
test_tie_moves_figures (Fixture       *fixture,
                        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  put_actual (fixture, "A6", 6, "5.0");
  put_actual (fixture, "A6", 9, "4.8");
  put_actual (fixture, "A5", 9, "4.8");
  g_assert_true (jihua_document_put_setting (fixture->document, get_node (fixture, "A6"), JIHUA_SETTING_TIE, "A5", &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count_actuals (fixture, "A5"), ==, 2);
  g_assert_cmpuint (count_actuals (fixture, "A6"), ==, 2);
  g_assert_true (jihua_document_flush (fixture->document, &error));
  g_clear_object (&fixture->document);
  open_document (fixture);
  g_assert_cmpuint (count_actuals (fixture, "A6"), ==, 2);
}

static void
test_tie_is_one_step (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autofree char *label = NULL;

  put_actual (fixture, "A6", 6, "5.0");
  jihua_document_put_setting (fixture->document, get_node (fixture, "A6"), JIHUA_SETTING_TIE, "A5", NULL);
  label = dup_undo_label (fixture);
  g_assert_true (g_str_has_prefix (label, "Set “Same promise as” of “服务业增加值增长”"));
  g_assert_true (jihua_document_undo (fixture->document));
  g_assert_cmpuint (count_actuals (fixture, "A6"), ==, 1);
  g_assert_cmpuint (count_actuals (fixture, "A5"), ==, 0);
}

static void
test_tie_conflict (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  put_actual (fixture, "A6", 9, "4.8");
  put_actual (fixture, "A5", 9, "7.8");
  g_assert_false (jihua_document_put_setting (fixture->document, get_node (fixture, "A6"), JIHUA_SETTING_TIE, "A5", &error));
  g_assert_error (error, JIHUA_SETTING_ERROR, JIHUA_SETTING_ERROR_VALUE);
  g_assert_nonnull (strstr (error->message, "Jan–Sep"));
  g_assert_null (jihua_target_get_tie (JIHUA_TARGET (get_node (fixture, "A6"))));
  g_assert_cmpuint (count_actuals (fixture, "A6"), ==, 1);
}

static void
record_everything (Fixture *fixture)
{
  for (int kind = JIHUA_RECORD_STATUS; kind <= JIHUA_RECORD_ITEM; kind++) {
    g_autoptr (JihuaRecord) record = make_record ((JihuaRecordKind) kind);

    jihua_document_put_record (fixture->document, record);
  }
  jihua_document_put_setting (fixture->document, get_node (fixture, "A1"), JIHUA_SETTING_TOLERANCE, "0.5", NULL);
  jihua_document_put_setting (fixture->document, NULL, JIHUA_SETTING_BEHIND, "12", NULL);
}

/* Killed before the file is written: the journal has everything. */
static void
test_kill (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *tolerance = NULL;
  g_autofree char *behind = NULL;
  pid_t child;
  int status;

  g_clear_object (&fixture->document);
  child = fork ();
  if (child == 0) {
    open_document (fixture);
    record_everything (fixture);
    kill (getpid (), SIGKILL);
  }

  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFSIGNALED (status) && WTERMSIG (status) == SIGKILL);
  open_document (fixture);
  g_assert_cmpuint (jihua_document_get_recovered (fixture->document), ==, 6);
  g_assert_cmpuint (g_list_model_get_n_items (jihua_ledger_get_records (get_ledger (fixture))), ==, 4);
  tolerance = jihua_setting_dup_value (JIHUA_SETTING_TOLERANCE, jihua_document_get_plan (fixture->document),
                                       get_node (fixture, "A1"));
  behind = jihua_setting_dup_value (JIHUA_SETTING_BEHIND, jihua_document_get_plan (fixture->document), NULL);
  g_assert_cmpstr (tolerance, ==, "0.5");
  g_assert_cmpstr (behind, ==, "12");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(name, data, test) g_test_add ("/recording/" name, Fixture, data, set_up, test, tear_down)
  ADD ("replace", NULL, test_replace);
  ADD ("order", NULL, test_order);
  ADD ("older-file", NULL, test_older_file);
  ADD ("setting-refused", NULL, test_setting_refused);
  ADD ("selection", NULL, test_selection);
  ADD ("tie-moves-figures", NULL, test_tie_moves_figures);
  ADD ("tie-is-one-step", NULL, test_tie_is_one_step);
  ADD ("tie-conflict", NULL, test_tie_conflict);
  ADD ("kill", NULL, test_kill);
#undef ADD

  for (gsize i = 0; i < G_N_ELEMENTS (labels); i++) {
    g_autofree char *path = g_strconcat ("/recording/record/", labels[i].name, NULL);

    g_test_add (path, Fixture, &labels[i], set_up, test_record, tear_down);
  }
  for (gsize i = 0; i < G_N_ELEMENTS (sets); i++) {
    g_autofree char *path = g_strconcat ("/recording/setting/", sets[i].name, NULL);

    g_test_add (path, Fixture, &sets[i], set_up, test_setting, tear_down);
  }

  return g_test_run ();
}
