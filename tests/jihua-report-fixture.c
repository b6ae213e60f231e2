/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-report-fixture.h"

#include "jihua-ledger-file.h"

/**
 * jihua_report_fixture_set_up:
 * @self: a fixture
 * @data: not used
 *
 * Opens an empty ledger as of September, and its reporting sheet.
 */
void
jihua_report_fixture_set_up (JihuaReportFixture *self,
                             gconstpointer       data)
{
  g_autoptr (JihuaLedger) ledger = jihua_builtin_new_ledger ();
  g_autoptr (GFileIOStream) stream = NULL;
  g_autoptr (GError) error = NULL;

  self->file = g_file_new_tmp ("report-XXXXXX.jihua", &stream, &error);
  g_assert_no_error (error);
  self->document = jihua_document_create (self->file, ledger, &error);
  g_assert_no_error (error);
  jihua_document_set_as_of (self->document, jihua_period_new (2024, 9));
  jihua_report_fixture_show (self, "");
}

/**
 * jihua_report_fixture_tear_down:
 * @self: a fixture
 * @data: not used
 *
 * Closes the ledger and removes it.
 */
void
jihua_report_fixture_tear_down (JihuaReportFixture *self,
                                gconstpointer       data)
{
  g_autoptr (GError) error = NULL;

  g_clear_object (&self->model);
  jihua_document_flush (self->document, &error);
  g_assert_no_error (error);
  g_clear_object (&self->document);
  g_file_delete (self->file, NULL, NULL);
  g_clear_object (&self->file);
}

/**
 * jihua_report_fixture_show:
 * @self: a fixture
 * @query: what to show
 *
 * Makes the sheet anew.
 */
void
jihua_report_fixture_show (JihuaReportFixture *self,
                           const char         *query)
{
  g_clear_object (&self->model);
  self->model = jihua_report_model_new (self->document, query);
}

/**
 * jihua_report_fixture_get_target:
 * @self: a fixture
 * @id: the identifier of a target or series
 *
 * Returns: (transfer none): the target
 */
JihuaTarget *
jihua_report_fixture_get_target (JihuaReportFixture *self,
                                 const char         *id)
{
  JihuaTarget *target = jihua_plan_lookup_target (jihua_document_get_plan (self->document), id);

  g_assert_nonnull (target);

  return target;
}

/**
 * jihua_report_fixture_find:
 * @self: a fixture
 * @id: the identifier of a target or series
 *
 * Returns: where its row is; %G_MAXUINT if it is not shown
 */
guint
jihua_report_fixture_find (JihuaReportFixture *self,
                           const char         *id)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->model)); i++) {
    g_autoptr (JihuaReportRow) row = g_list_model_get_item (G_LIST_MODEL (self->model), i);

    if (g_str_equal (jihua_node_get_id (JIHUA_NODE (jihua_report_row_get_target (row))), id))
      return i;
  }

  return G_MAXUINT;
}

/**
 * jihua_report_fixture_find_row:
 * @self: a fixture
 * @id: the identifier of a target or series
 *
 * Returns: (transfer none) (nullable): its row, if it is shown
 */
JihuaReportRow *
jihua_report_fixture_find_row (JihuaReportFixture *self,
                               const char         *id)
{
  g_autoptr (JihuaReportRow) row = g_list_model_get_item (G_LIST_MODEL (self->model),
                                                          jihua_report_fixture_find (self, id));

  return row;
}

/**
 * jihua_report_fixture_paste:
 * @self: a fixture
 * @text: the text of a clipboard
 * @position: the row that the cursor is in
 *
 * Returns: (transfer full): what pasting into the sheet would change
 */
JihuaPastePlan *
jihua_report_fixture_paste (JihuaReportFixture *self,
                            const char         *text,
                            guint               position)
{
  g_autoptr (GPtrArray) rows = jihua_report_model_list_all (self->model);
  JihuaPasteSheet sheet = {
    .document = self->document,
    .period = jihua_report_model_get_period (self->model),
    .rows = rows,
    .n_shown = g_list_model_get_n_items (G_LIST_MODEL (self->model)),
    .position = position,
  };

  return jihua_paste_plan_new (&sheet, text);
}

/**
 * jihua_report_fixture_put:
 * @self: a fixture
 * @id: the identifier of a target or series
 * @year: a year
 * @month: a month
 * @value: a number
 *
 * Records a figure.
 */
void
jihua_report_fixture_put (JihuaReportFixture *self,
                          const char         *id,
                          guint               year,
                          guint               month,
                          const char         *value)
{
  g_autoptr (JihuaActual) actual = NULL;
  JihuaDecimal decimal;

  g_assert_true (jihua_decimal_parse (value, &decimal));
  actual = jihua_actual_new (id, jihua_period_new (year, month), decimal, FALSE, NULL, NULL, NULL, NULL);
  g_assert_true (jihua_document_put_actual (self->document, actual));
}

/**
 * jihua_report_fixture_read:
 * @self: a fixture
 * @id: the identifier of a target or series
 * @month: a month of 2024
 *
 * Returns: (transfer full): what the ledger has; empty for nothing
 */
char *
jihua_report_fixture_read (JihuaReportFixture *self,
                           const char         *id,
                           guint               month)
{
  JihuaActual *actual = jihua_ledger_find_actual (jihua_document_get_ledger (self->document),
                                                  jihua_report_fixture_get_target (self, id),
                                                  jihua_period_new (2024, month));

  return actual != NULL ? jihua_decimal_to_string (jihua_actual_get_value (actual)) : g_strdup ("");
}
