/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-figure-edits.h"
#include "jihua-ledger-file.h"
#include "jihua-notes-pane.h"
#include "jihua-report-pane.h"
#include "jihua-test-utils.h"
#include "jihua-text-row.h"
#include "jihua-unit-dialog.h"
#include "jihua-value-cell.h"
#include "jihua-window.h"

/* A window in which something is being typed. */
typedef struct {
  JihuaApplication *application;
  GFile            *file;
  JihuaDocument    *document;
  JihuaWindow      *window;
} Fixture;

static void
open_window (Fixture *fixture)
{
  fixture->window = jihua_application_open_document (fixture->application, fixture->document);
  jihua_test_settle (fixture->window);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (JihuaLedger) ledger = jihua_builtin_published_ledger ();
  g_autoptr (GError) error = NULL;

  fixture->application = jihua_test_get_application ();
  fixture->file = g_file_new_build_filename (jihua_test_get_home (), "typing.jihua", NULL);
  fixture->document = jihua_document_create (fixture->file, ledger, &error);
  g_assert_no_error (error);
  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 9));
  open_window (fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  if (fixture->window != NULL)
    jihua_test_close (fixture->window);
  g_clear_object (&fixture->document);
  g_file_delete (fixture->file, NULL, NULL);
  g_clear_object (&fixture->file);
}

static void
go_to (Fixture    *fixture,
       const char *place)
{
  jihua_window_go_to (fixture->window, place);
  jihua_test_settle (fixture->window);
}

static void
activate (Fixture    *fixture,
          const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), action, NULL));
}

/* What is on the disk once nothing waits to be written. */
static JihuaLedger *
load (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  JihuaLedger *ledger = jihua_ledger_file_load (fixture->file, &error);

  g_assert_no_error (error);

  return ledger;
}

/* --- Notes ---------------------------------------------------------------- */

static void
write_note (Fixture    *fixture,
            const char *text)
{
  JihuaNotesPane *pane;
  GtkTextBuffer *buffer;

  go_to (fixture, "3.2");
  pane = jihua_test_find (fixture->window, JIHUA_TYPE_NOTES_PANE);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (pane), "notes.add", NULL));
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (jihua_notes_pane_get_editor (pane))));
  buffer = jihua_note_editor_get_buffer (jihua_notes_pane_get_editor (pane));
  gtk_text_buffer_begin_user_action (buffer);
  gtk_text_buffer_insert_at_cursor (buffer, text, -1);
  gtk_text_buffer_end_user_action (buffer);
}

static gboolean
holds_note (JihuaLedger *ledger,
            const char  *text)
{
  JihuaNode *node = jihua_plan_lookup (jihua_ledger_get_plan (ledger), "3.2");
  JihuaRecord *note = jihua_ledger_find_record (ledger, JIHUA_RECORD_NOTE, node, jihua_period_new (2024, 9));

  return note != NULL && g_str_equal (jihua_record_get_text (note), text);
}

static char *
dup_written (Fixture *fixture)
{
  JihuaNotesPane *pane = jihua_test_find (fixture->window, JIHUA_TYPE_NOTES_PANE);
  char *text;

  g_object_get (jihua_note_editor_get_buffer (jihua_notes_pane_get_editor (pane)), "text", &text, NULL);

  return text;
}

static void
put_figure (Fixture *fixture)
{
  JihuaTarget *target = jihua_plan_lookup_target (jihua_document_get_plan (fixture->document), "A33");
  g_autoptr (JihuaFigure) figure = jihua_figure_new (fixture->document, target, jihua_period_new (2024, 9));

  jihua_figure_enter (figure, "94.9");
}

static char *
dup_undo_label (Fixture *fixture)
{
  char *label;

  g_object_get (fixture->document, "undo-label", &label, NULL);

  return label;
}

/* The keys undo the writing, however often they are pressed, and never the ledger. */
static void
test_undo_in_note (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *undone = NULL;

  put_figure (fixture);
  before = dup_undo_label (fixture);
  g_assert_nonnull (before);
  write_note (fixture, "名单公示。");

  activate (fixture, "win.undo");
  activate (fixture, "win.undo");
  undone = dup_written (fixture);
  g_assert_cmpstr (undone, ==, "");
  after = dup_undo_label (fixture);
  g_assert_cmpstr (after, ==, before);
}

static void
test_save_note (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (JihuaLedger) ledger = NULL;

  write_note (fixture, "名单公示。");
  activate (fixture, "win.save");

  ledger = load (fixture);
  g_assert_true (holds_note (ledger, "名单公示。"));
}

static void
test_close_note (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (JihuaLedger) ledger = NULL;
  gboolean handled;

  write_note (fixture, "名单公示。");
  /* Asked to close, the window has written everything before it goes. */
  g_signal_emit_by_name (fixture->window, "close-request", &handled);
  ledger = load (fixture);
  g_assert_true (holds_note (ledger, "名单公示。"));
}

/* --- Figures -------------------------------------------------------------- */

static void
type_figure_at (Fixture    *fixture,
                const char *place,
                const char *text)
{
  JihuaValueCell *cell;
  GtkEditable *editable;
  int position = 0;

  go_to (fixture, place);
  cell = jihua_test_find (jihua_window_get_page (fixture->window), JIHUA_TYPE_VALUE_CELL);
  g_assert_nonnull (cell);
  gtk_widget_grab_focus (GTK_WIDGET (cell));
  jihua_edit_cell_begin (JIHUA_EDIT_CELL (cell));
  editable = jihua_cell_face_get_editable (JIHUA_CELL_FACE (cell));
  gtk_editable_delete_text (editable, 0, -1);
  gtk_editable_insert_text (editable, text, -1, &position);
}

static void
type_figure (Fixture    *fixture,
             const char *text)
{
  type_figure_at (fixture, "A33", text);
}

static gboolean
holds_figure (JihuaLedger *ledger,
              const char  *text)
{
  GListModel *actuals = jihua_ledger_get_actuals (ledger);

  for (guint i = 0; i < g_list_model_get_n_items (actuals); i++) {
    g_autoptr (JihuaActual) actual = g_list_model_get_item (actuals, i);
    g_autofree char *value = jihua_decimal_to_string (jihua_actual_get_value (actual));

    if (g_str_equal (jihua_actual_get_target (actual), "A33") && g_str_equal (value, text))
      return TRUE;
  }

  return FALSE;
}

static void
test_save_figure (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (JihuaLedger) ledger = NULL;

  type_figure (fixture, "7.77");
  activate (fixture, "win.save");

  ledger = load (fixture);
  g_assert_true (holds_figure (ledger, "7.77"));
}

/* --- Rows of text --------------------------------------------------------- */

typedef struct {
  GtkWidget *window;
  GtkWidget *row;
  GtkWidget *other;
  guint      n_applied;
} Row;

static void
count_applied (Row *row)
{
  row->n_applied++;
}

static void
open_row (Row *row)
{
  GtkWidget *list = gtk_list_box_new ();

  row->n_applied = 0;
  row->row = jihua_text_row_new ("Source");
  row->other = jihua_text_row_new ("Note");
  gtk_list_box_append (GTK_LIST_BOX (list), row->row);
  gtk_list_box_append (GTK_LIST_BOX (list), row->other);
  row->window = adw_window_new ();
  adw_window_set_content (ADW_WINDOW (row->window), list);
  g_signal_connect_swapped (row->row, "apply", G_CALLBACK (count_applied), row);
  gtk_window_present (GTK_WINDOW (row->window));
  jihua_test_settle (row->window);
  g_assert_true (gtk_widget_grab_focus (row->row));
}

static void
test_row_left (Fixture       *fixture,
               gconstpointer  data)
{
  Row row;

  open_row (&row);
  g_assert_true (gtk_widget_grab_focus (row.other));
  g_assert_cmpuint (row.n_applied, ==, 0);

  gtk_widget_grab_focus (row.row);
  gtk_editable_set_text (GTK_EDITABLE (row.row), "省统计局");
  gtk_widget_grab_focus (row.other);
  g_assert_cmpuint (row.n_applied, ==, 1);

  jihua_text_row_show (JIHUA_TEXT_ROW (row.row), "省统计局");
  gtk_editable_set_text (GTK_EDITABLE (row.row), "省财政厅");
  jihua_text_row_show (JIHUA_TEXT_ROW (row.row), "省统计局");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row.row)), ==, "省财政厅");
  gtk_widget_set_visible (row.row, FALSE);
  g_assert_cmpuint (row.n_applied, ==, 2);

  jihua_test_close (row.window);
}

static JihuaReportRow *
get_reported (JihuaReportPane *pane)
{
  JihuaReportRow *row = jihua_report_pane_get_row (pane);

  g_assert_nonnull (row);
  jihua_figure_enter (jihua_report_row_get_figure (row), "5.5");

  return row;
}

/* Another row of the sheet takes the pane over, without the focus leaving it. */
static void
test_report_pane (Fixture       *fixture,
                  gconstpointer  data)
{
  JihuaReportPane *pane;
  g_autoptr (JihuaReportRow) row = NULL;

  go_to (fixture, "report");
  pane = jihua_test_find (fixture->window, JIHUA_TYPE_REPORT_PANE);
  row = g_object_ref (get_reported (pane));
  gtk_editable_set_text (jihua_test_find (pane, JIHUA_TYPE_TEXT_ROW), "月报");
  jihua_report_pane_set_row (pane, NULL);

  g_assert_cmpstr (jihua_figure_get_source (jihua_report_row_get_figure (row)), ==, "月报");
}

/* --- Language ------------------------------------------------------------- */

static void
speak (Fixture    *fixture,
       const char *language)
{
  g_settings_set_string (jihua_application_get_settings (fixture->application), "language", language);
  jihua_test_iterate ();
  jihua_test_settle (fixture->window);
}

static void
test_language_note (Fixture       *fixture,
                    gconstpointer  data)
{
  write_note (fixture, "名单公示。");
  speak (fixture, "zh_CN");
  g_assert_true (holds_note (jihua_document_get_ledger (fixture->document), "名单公示。"));
  speak (fixture, "system");
}

static void
test_language_figure (Fixture       *fixture,
                      gconstpointer  data)
{
  type_figure (fixture, "95.1");
  speak (fixture, "zh_CN");
  g_assert_true (holds_figure (jihua_document_get_ledger (fixture->document), "95.1"));
  speak (fixture, "system");
}

static const char *
get_typed (Fixture *fixture)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  GtkWidget *cell = focus ? gtk_widget_get_ancestor (focus, JIHUA_TYPE_EDIT_CELL) : NULL;

  if (cell == NULL || !jihua_edit_cell_get_editing (JIHUA_EDIT_CELL (cell)))
    return NULL;

  return gtk_editable_get_text (jihua_cell_face_get_editable (JIHUA_CELL_FACE (cell)));
}

/* In every sheet, what is no figure yet is still being typed. */
static void
test_language_unfinished (Fixture       *fixture,
                          gconstpointer  data)
{
  static const char * const places[] = { "A33", "annex", "reporting" };

  for (gsize i = 0; i < G_N_ELEMENTS (places); i++) {
    g_test_message ("%s", places[i]);
    type_figure_at (fixture, places[i], "9月");
    speak (fixture, "zh_CN");
    g_assert_cmpstr (get_typed (fixture), ==, "9月");
    speak (fixture, "system");
    g_assert_cmpstr (get_typed (fixture), ==, "9月");
    gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  }
}

/* And what was typed, left and not understood is still marked. */
static void
test_language_mistake (Fixture       *fixture,
                       gconstpointer  data)
{
  JihuaValueCell *cell;

  type_figure_at (fixture, "annex", "9月");
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  speak (fixture, "zh_CN");
  cell = jihua_test_find (jihua_window_get_page (fixture->window), JIHUA_TYPE_VALUE_CELL);
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (cell), "invalid"));
  g_assert_cmpstr (jihua_figure_get_entry (jihua_value_cell_get_figure (cell)), ==, "9月");
  speak (fixture, "system");
}

/* A mistake of one sheet is over when the figure is put right in another. */
static void
test_mistake_put_right (Fixture       *fixture,
                        gconstpointer  data)
{
  JihuaTarget *target = jihua_plan_lookup_target (jihua_document_get_plan (fixture->document), "A33");
  JihuaPeriod period = jihua_period_new (2024, 9);
  g_autoptr (JihuaFigure) wrong = jihua_figure_new (fixture->document, target, period);
  g_autoptr (JihuaFigure) right = jihua_figure_new (fixture->document, target, period);
  g_autoptr (JihuaFigure) later = NULL;
  g_autoptr (JihuaFigure) last = NULL;

  jihua_figure_enter (wrong, "9月");
  later = jihua_figure_new (fixture->document, target, period);
  g_assert_cmpstr (jihua_figure_get_entry (later), ==, "9月");
  jihua_figure_enter (right, "94.8");
  last = jihua_figure_new (fixture->document, target, period);
  g_assert_null (jihua_figure_get_entry (last));
  g_assert_cmpstr (jihua_figure_get_text (last), ==, "94.8");
}

/* Also when the language is changed in another window. */
static void
test_language_dialog (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr (GPtrArray) nodes = g_ptr_array_new ();
  AdwDialog *dialog;
  GtkEditable *entry;

  g_ptr_array_add (nodes, jihua_plan_lookup (jihua_document_get_plan (fixture->document), "3.2"));
  dialog = jihua_unit_dialog_new (fixture->document, nodes);
  adw_dialog_present (dialog, GTK_WIDGET (fixture->window));
  jihua_test_settle (dialog);
  entry = jihua_test_find (dialog, ADW_TYPE_ENTRY_ROW);
  gtk_editable_set_text (entry, "省经信厅");

  for (int i = 0; i < 2; i++) {
    speak (fixture, i == 0 ? "zh_CN" : "system");
    g_assert_true (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window)) == dialog);
    g_assert_cmpstr (gtk_editable_get_text (entry), ==, "省经信厅");
  }
  adw_dialog_force_close (dialog);
}

#define ADD(path, test) g_test_add ("/typing/" path, Fixture, NULL, set_up, test, tear_down)

int
main (int    argc,
      char **argv)
{
  jihua_test_init (&argc, &argv);

  ADD ("undo-in-note", test_undo_in_note);
  ADD ("save-note", test_save_note);
  ADD ("close-note", test_close_note);
  ADD ("save-figure", test_save_figure);
  ADD ("row-left", test_row_left);
  ADD ("report-pane", test_report_pane);
  ADD ("language-note", test_language_note);
  ADD ("language-figure", test_language_figure);
  ADD ("language-unfinished", test_language_unfinished);
  ADD ("language-mistake", test_language_mistake);
  ADD ("mistake-put-right", test_mistake_put_right);
  ADD ("language-dialog", test_language_dialog);

  return g_test_run ();
}
