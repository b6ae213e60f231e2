/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "jihua-document.h"
#include "jihua-ledger-file.h"
#include "jihua-unit.h"

typedef struct {
  GFile         *file;
  JihuaDocument *document;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (JihuaLedger) ledger = jihua_builtin_new_ledger ();
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (g_get_user_data_dir (), 0700), ==, 0);
  fixture->file = g_file_new_build_filename (g_get_user_data_dir (), "office.jihua", NULL);
  fixture->document = jihua_document_create (fixture->file, ledger, &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (jihua_document_flush (fixture->document, &error));
  g_assert_no_error (error);
  g_clear_object (&fixture->document);
  g_clear_object (&fixture->file);
}

static JihuaNode *
get_node (Fixture    *fixture,
          const char *id)
{
  return jihua_plan_lookup (jihua_document_get_plan (fixture->document), id);
}

/* --- The same edits for each kind of change ------------------------------- */

static void
put_value (Fixture    *fixture,
           const char *id,
           const char *text)
{
  JihuaPeriod through = jihua_period_new (2024, 9);
  JihuaDecimal value = JIHUA_DECIMAL_INIT;
  g_autoptr (JihuaActual) actual = NULL;

  g_assert_true (text == NULL || jihua_decimal_parse (text, &value));
  actual = jihua_actual_new (id, through, value, FALSE, "省统计局", NULL, NULL, NULL);
  if (text)
    jihua_document_put_actual (fixture->document, actual);
  else
    jihua_document_remove_actual (fixture->document, actual);
}

static void
put_figure (Fixture    *fixture,
            const char *text)
{
  put_value (fixture, "A33", text);
}

static char *
dup_figure (Fixture *fixture)
{
  JihuaActual *actual = jihua_ledger_find_actual (jihua_document_get_ledger (fixture->document),
                                                  JIHUA_TARGET (get_node (fixture, "A33")),
                                                  jihua_period_new (2024, 9));

  return actual ? jihua_decimal_to_string (jihua_actual_get_value (actual)) : NULL;
}

static void
put_note (Fixture    *fixture,
          const char *text)
{
  g_autoptr (JihuaRecord) note = jihua_record_new_note ("3.2", jihua_period_new (2024, 9), text ? text : "",
                                                        "省经信厅");

  if (text)
    jihua_document_put_record (fixture->document, note);
  else
    jihua_document_remove_record (fixture->document, note);
}

static char *
dup_note (Fixture *fixture)
{
  JihuaRecord *note = jihua_ledger_find_record (jihua_document_get_ledger (fixture->document), JIHUA_RECORD_NOTE,
                                                get_node (fixture, "3.2"), jihua_period_new (2024, 9));

  return note ? g_strdup (jihua_record_get_text (note)) : NULL;
}

static void
put_unit (Fixture    *fixture,
          const char *unit)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (jihua_document_put_setting (fixture->document, get_node (fixture, "3.2"),
                                             JIHUA_SETTING_RESPONSIBLE, unit, &error));
  g_assert_no_error (error);
}

static char *
dup_unit (Fixture *fixture)
{
  return g_strdup (jihua_node_get_responsible (get_node (fixture, "3.2")));
}

typedef struct {
  const char *name;
  const char *first;
  const char *second;
  void        (*put) (Fixture *fixture, const char *value);
  char       *(*dup) (Fixture *fixture);
} Kind;

static const Kind kinds[] = {
  { "figure", "400", "398", put_figure, dup_figure },
  { "note", "第六批名单已公示。", "第六批名单公示400家。", put_note, dup_note },
  { "setting", "省经信厅", "省发展改革委", put_unit, dup_unit },
};

static JihuaChange *
dup_change (Fixture *fixture,
            guint    index)
{
  GListModel *history = jihua_ledger_get_history (jihua_document_get_ledger (fixture->document));

  return g_list_model_get_item (history, index);
}

static void
assert_offers (Fixture     *fixture,
               JihuaChange *change,
               gboolean     before,
               gboolean     after)
{
  JihuaLedger *ledger = jihua_document_get_ledger (fixture->document);
  g_autoptr (GError) no_before = NULL;
  g_autoptr (GError) no_after = NULL;

  g_assert_cmpint (jihua_restore_check (ledger, change, JIHUA_RESTORE_BEFORE, &no_before), ==, before);
  g_assert_cmpint (jihua_restore_check (ledger, change, JIHUA_RESTORE_AFTER, &no_after), ==, after);
  if (!before)
    g_assert_error (no_before, JIHUA_RESTORE_ERROR, JIHUA_RESTORE_ERROR_PRESENT);
  if (!after)
    g_assert_error (no_after, JIHUA_RESTORE_ERROR, JIHUA_RESTORE_ERROR_PRESENT);
}

static void
assert_value (Fixture    *fixture,
              const Kind *kind,
              const char *expected)
{
  g_autofree char *value = kind->dup (fixture);

  g_assert_cmpstr (value, ==, expected);
}

static void
restore (Fixture          *fixture,
         JihuaChange      *change,
         JihuaRestoreSide  side)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (jihua_document_restore (fixture->document, change, side, &error));
  g_assert_no_error (error);
}

static void
test_kind (Fixture       *fixture,
           gconstpointer  data)
{
  const Kind *kind = data;
  g_autoptr (JihuaChange) entered = NULL;
  g_autoptr (JihuaChange) changed = NULL;
  g_autoptr (JihuaChange) restored = NULL;

  kind->put (fixture, kind->first);
  kind->put (fixture, kind->second);
  entered = dup_change (fixture, 0);
  changed = dup_change (fixture, 1);
  assert_offers (fixture, entered, TRUE, TRUE);
  assert_offers (fixture, changed, TRUE, FALSE);

  restore (fixture, changed, JIHUA_RESTORE_BEFORE);
  assert_value (fixture, kind, kind->first);
  assert_offers (fixture, changed, FALSE, TRUE);
  assert_offers (fixture, entered, TRUE, FALSE);

  /* It is a step of its own, in the history too. */
  restored = dup_change (fixture, 2);
  g_assert_cmpstr (jihua_change_get_at (restored), >=, jihua_change_get_at (changed));
  g_assert_true (jihua_document_undo (fixture->document));
  assert_value (fixture, kind, kind->second);
  g_assert_true (jihua_document_redo (fixture->document));
  assert_value (fixture, kind, kind->first);

  /* Before it was entered there was nothing. */
  restore (fixture, entered, JIHUA_RESTORE_BEFORE);
  assert_value (fixture, kind, NULL);
  assert_offers (fixture, entered, FALSE, TRUE);
  restore (fixture, changed, JIHUA_RESTORE_AFTER);
  assert_value (fixture, kind, kind->second);

  kind->put (fixture, NULL);
  assert_offers (fixture, changed, TRUE, TRUE);
}

/* --- What is not possible any more ---------------------------------------- */

static void
test_tied (Fixture       *fixture,
           gconstpointer  data)
{
  JihuaLedger *ledger = jihua_document_get_ledger (fixture->document);
  JihuaNode *tied = get_node (fixture, "9.2.1");
  g_autoptr (JihuaChange) entered = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (jihua_document_put_setting (fixture->document, tied, JIHUA_SETTING_TIE, NULL, NULL));
  put_value (fixture, "9.2.1", "61.4");
  entered = dup_change (fixture, 1);
  g_assert_cmpstr (jihua_change_get_node (entered), ==, "9.2.1");
  put_value (fixture, "9.2.1", NULL);
  g_assert_true (jihua_restore_check (ledger, entered, JIHUA_RESTORE_AFTER, NULL));

  g_assert_true (jihua_document_put_setting (fixture->document, tied, JIHUA_SETTING_TIE, "A28", NULL));
  g_assert_false (jihua_document_restore (fixture->document, entered, JIHUA_RESTORE_AFTER, &error));
  g_assert_error (error, JIHUA_RESTORE_ERROR, JIHUA_RESTORE_ERROR_GONE);
  g_assert_nonnull (strstr (error->message, "A28"));
}

/* A figure cannot be put where the ledger's plan has nothing. */
static void
test_gone (Fixture       *fixture,
           gconstpointer  data)
{
  JihuaLedger *ledger = jihua_document_get_ledger (fixture->document);
  JihuaPeriod through = jihua_period_new (2024, 9);
  g_autoptr (JihuaActual) actual = jihua_actual_new ("A50", through, (JihuaDecimal) JIHUA_DECIMAL_INIT, FALSE,
                                                     NULL, NULL, NULL, NULL);
  g_autoptr (JihuaRecord) note = jihua_record_new_note ("11.1", through, "…", NULL);
  g_autoptr (GDate) date = g_date_new_dmy (31, G_DATE_OCTOBER, 2024);
  g_autoptr (JihuaRecord) item = jihua_record_new_item ("2.1.3", "Not in the list", date, NULL, NULL);
  g_autoptr (GPtrArray) changes = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (changes, jihua_change_new_actual ("A50", through, NULL, actual, "", ""));
  g_ptr_array_add (changes, jihua_change_new_record (NULL, note, "", ""));
  g_ptr_array_add (changes, jihua_change_new_record (NULL, item, "", ""));
  g_ptr_array_add (changes, jihua_change_new_setting ("11.1", JIHUA_SETTING_RESPONSIBLE, NULL, "省经信厅", "", ""));

  for (guint i = 0; i < changes->len; i++) {
    g_autoptr (GError) error = NULL;

    g_assert_false (jihua_restore_check (ledger, g_ptr_array_index (changes, i), JIHUA_RESTORE_AFTER, &error));
    g_assert_error (error, JIHUA_RESTORE_ERROR, JIHUA_RESTORE_ERROR_GONE);
  }
}

/* Thresholds stay in order, whatever they were once. */
static void
test_refused (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (JihuaChange) change = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (jihua_document_put_setting (fixture->document, NULL, JIHUA_SETTING_FAR_BEHIND, "15", NULL));
  g_assert_true (jihua_document_put_setting (fixture->document, NULL, JIHUA_SETTING_FAR_BEHIND, "40", NULL));
  change = dup_change (fixture, 1);
  g_assert_true (jihua_document_put_setting (fixture->document, NULL, JIHUA_SETTING_BEHIND, "20", NULL));

  g_assert_false (jihua_document_restore (fixture->document, change, JIHUA_RESTORE_BEFORE, &error));
  g_assert_error (error, JIHUA_RESTORE_ERROR, JIHUA_RESTORE_ERROR_REFUSED);
  g_assert_nonnull (strstr (error->message, "far behind"));
}

/* --- Units of several parts ----------------------------------------------- */

static GPtrArray *
choose (Fixture *fixture)
{
  GPtrArray *nodes = g_ptr_array_new ();

  g_ptr_array_add (nodes, get_node (fixture, "3.2.1"));
  g_ptr_array_add (nodes, get_node (fixture, "3.2.2"));
  g_ptr_array_add (nodes, get_node (fixture, "A:1"));

  return nodes;
}

static void
test_units (Fixture       *fixture,
            gconstpointer  data)
{
  JihuaSettingValue values[] = {
    { JIHUA_SETTING_RESPONSIBLE, "省经信厅" },
    { JIHUA_SETTING_COOPERATING, "省财政厅、省统计局" },
  };
  g_autoptr (GPtrArray) nodes = choose (fixture);
  g_autofree char *label = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (jihua_document_put_setting_values (fixture->document, nodes, values, 2, &error));
  g_assert_cmpstr (jihua_node_get_responsible (nodes->pdata[2]), ==, "省经信厅");
  g_assert_cmpstr (jihua_node_get_effective_cooperating (get_node (fixture, "A1")), ==, "省财政厅、省统计局");
  g_object_get (fixture->document, "undo-label", &label, NULL);
  g_assert_cmpstr (label, ==, "Set the units of 3 parts");

  g_assert_true (jihua_document_undo (fixture->document));
  g_assert_null (jihua_node_get_responsible (nodes->pdata[0]));
  g_assert_null (jihua_node_get_cooperating (nodes->pdata[2]));

  /* One that cannot be, and nothing is. */
  values[1].value = "two\nlines";
  g_assert_false (jihua_document_put_setting_values (fixture->document, nodes, values, 2, &error));
  g_assert_error (error, JIHUA_SETTING_ERROR, JIHUA_SETTING_ERROR_VALUE);
  g_assert_null (jihua_node_get_responsible (nodes->pdata[0]));
}

static void
test_rename (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GPtrArray) nodes = choose (fixture);

  g_assert_true (jihua_document_put_settings (fixture->document, nodes, JIHUA_SETTING_RESPONSIBLE, "省经信厅", NULL));
  g_assert_cmpuint (jihua_document_rename_unit (fixture->document, "省经信厅", "省经济和信息化厅"), ==, 3);
  g_assert_cmpstr (jihua_node_get_responsible (nodes->pdata[1]), ==, "省经济和信息化厅");

  g_assert_true (jihua_document_undo (fixture->document));
  for (guint i = 0; i < nodes->len; i++)
    g_assert_cmpstr (jihua_node_get_responsible (nodes->pdata[i]), ==, "省经信厅");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++) {
    g_autofree char *path = g_strconcat ("/restore/", kinds[i].name, NULL);

    g_test_add (path, Fixture, &kinds[i], set_up, test_kind, tear_down);
  }
  g_test_add ("/restore/tied", Fixture, NULL, set_up, test_tied, tear_down);
  g_test_add ("/restore/gone", Fixture, NULL, set_up, test_gone, tear_down);
  g_test_add ("/restore/refused", Fixture, NULL, set_up, test_refused, tear_down);
  g_test_add ("/restore/units", Fixture, NULL, set_up, test_units, tear_down);
  g_test_add ("/restore/rename", Fixture, NULL, set_up, test_rename, tear_down);

  return g_test_run ();
}
