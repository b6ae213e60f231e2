/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-annex-list.h"
#include "jihua-annex-page.h"
#include "jihua-annex-table-private.h"
#include "jihua-edit-cell.h"
#include "jihua-page-fixture.h"
#include "jihua-paste-dialog.h"
#include "jihua-status-count.h"
#include "jihua-status-mark.h"
#include "jihua-target-row.h"
#include "jihua-test-utils.h"

#define N_ROWS 55

static JihuaAnnexTable *
open_annex (JihuaPageFixture *fixture)
{
  GtkWidget *page = jihua_annex_page_new (fixture->document);

  jihua_page_fixture_show (fixture, page);

  return jihua_annex_page_get_table (JIHUA_ANNEX_PAGE (page));
}

static const char *
get_row_id (JihuaAnnexTable *table,
            guint            index)
{
  return jihua_node_get_id (JIHUA_NODE (jihua_annex_row_get_target (jihua_annex_table_get_row (table, index))));
}

static JihuaAnnexRow *
find_row (JihuaAnnexTable *table,
          const char      *id)
{
  for (guint i = 0; i < N_ROWS; i++) {
    if (g_str_equal (get_row_id (table, i), id))
      return jihua_annex_table_get_row (table, i);
  }

  g_assert_not_reached ();
}

/* --- Order and merged cells ----------------------------------------------- */

static void
test_order (JihuaPageFixture *fixture,
            gconstpointer     data)
{
  JihuaAnnexTable *table = open_annex (fixture);
  guint row = 0;

  g_assert_cmpuint (jihua_annex_table_get_n_rows (table), ==, N_ROWS);

  for (guint number = 1; number <= 49; number++) {
    guint leaves = number == 25 ? 4 : number == 9 || number == 17 || number == 39 ? 2 : 0;

    for (guint leaf = 1; leaf <= MAX (leaves, 1); leaf++) {
      g_autofree char *id = leaves > 0 ? g_strdup_printf ("A%u.%u", number, leaf) : g_strdup_printf ("A%u", number);

      g_assert_cmpstr (get_row_id (table, row++), ==, id);
    }
  }
}

static const struct {
  const char       *row;
  JihuaAnnexColumn  column;
  guint             column_span;
  guint             row_span;
  const char       *text;
} cells[] = {
  { "A1", JIHUA_ANNEX_COLUMN_CATEGORY, 1, 14, NULL },
  { "A14", JIHUA_ANNEX_COLUMN_CATEGORY, 1, 5, NULL },
  { "A18", JIHUA_ANNEX_COLUMN_CATEGORY, 1, 4, NULL },
  { "A22", JIHUA_ANNEX_COLUMN_CATEGORY, 1, 2, NULL },
  { "A24", JIHUA_ANNEX_COLUMN_CATEGORY, 1, 10, NULL },
  { "A31", JIHUA_ANNEX_COLUMN_CATEGORY, 1, 1, NULL },
  { "A32", JIHUA_ANNEX_COLUMN_CATEGORY, 1, 16, NULL },
  { "A47", JIHUA_ANNEX_COLUMN_CATEGORY, 1, 3, NULL },
  { "A1", JIHUA_ANNEX_COLUMN_NUMBER, 1, 1, "1" },
  { "A1", JIHUA_ANNEX_COLUMN_GROUP, 2, 1, NULL },
  { "A9.1", JIHUA_ANNEX_COLUMN_NUMBER, 1, 2, "9" },
  { "A9.1", JIHUA_ANNEX_COLUMN_GROUP, 1, 2, NULL },
  { "A9.1", JIHUA_ANNEX_COLUMN_INDICATOR, 1, 1, NULL },
  { "A9.1", JIHUA_ANNEX_COLUMN_GOAL, 1, 2, NULL },
  { "A9.2", JIHUA_ANNEX_COLUMN_INDICATOR, 1, 1, NULL },
  { "A10", JIHUA_ANNEX_COLUMN_GOAL, 1, 3, NULL },
  { "A17.1", JIHUA_ANNEX_COLUMN_NUMBER, 1, 2, "17" },
  { "A17.1", JIHUA_ANNEX_COLUMN_GROUP, 2, 1, NULL },
  { "A17.2", JIHUA_ANNEX_COLUMN_GROUP, 2, 1, NULL },
  { "A17.1", JIHUA_ANNEX_COLUMN_GOAL, 1, 1, NULL },
  { "A25.1", JIHUA_ANNEX_COLUMN_NUMBER, 1, 4, "25" },
  { "A25.1", JIHUA_ANNEX_COLUMN_GROUP, 1, 4, NULL },
  { "A25.1", JIHUA_ANNEX_COLUMN_GOAL, 1, 4, NULL },
  { "A39.1", JIHUA_ANNEX_COLUMN_NUMBER, 1, 2, "39" },
  { "A39.1", JIHUA_ANNEX_COLUMN_GROUP, 1, 2, NULL },
  { "A39.1", JIHUA_ANNEX_COLUMN_GOAL, 1, 1, "77" },
  { "A39.2", JIHUA_ANNEX_COLUMN_GOAL, 1, 1, "40" },
};

static void
test_spans (JihuaPageFixture *fixture,
            gconstpointer     data)
{
  JihuaAnnexTable *table = open_annex (fixture);

  for (gsize i = 0; i < G_N_ELEMENTS (cells); i++) {
    JihuaAnnexCell *cell = jihua_annex_row_get_cell (find_row (table, cells[i].row), cells[i].column);

    g_assert_nonnull (cell);
    g_assert_cmpuint (jihua_annex_cell_get_column_span (cell), ==, cells[i].column_span);
    g_assert_cmpuint (jihua_annex_cell_get_row_span (cell), ==, cells[i].row_span);
    if (cells[i].text != NULL)
      g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (jihua_annex_cell_get_child (cell))), ==, cells[i].text);
  }
}

/* Every place of the table belongs to one cell, and to one only. */
static void
test_cover (JihuaPageFixture *fixture,
            gconstpointer     data)
{
  JihuaAnnexTable *table = open_annex (fixture);
  guint covered[N_ROWS][JIHUA_ANNEX_N_COLUMNS] = { 0 };

  for (guint i = 0; i < N_ROWS; i++) {
    GtkWidget *row = GTK_WIDGET (jihua_annex_table_get_row (table, i));

    for (GtkWidget *child = gtk_widget_get_first_child (row); child != NULL; child = gtk_widget_get_next_sibling (child)) {
      JihuaAnnexCell *cell = JIHUA_ANNEX_CELL (child);
      guint column = jihua_annex_cell_get_column (cell);

      for (guint y = 0; y < jihua_annex_cell_get_row_span (cell); y++) {
        for (guint x = 0; x < jihua_annex_cell_get_column_span (cell); x++)
          covered[i + y][column + x]++;
      }
    }
  }

  for (guint y = 0; y < N_ROWS; y++) {
    for (guint x = 0; x < JIHUA_ANNEX_N_COLUMNS; x++)
      g_assert_cmpuint (covered[y][x], ==, 1);
  }
}

static void
get_bounds (JihuaAnnexTable *table,
            gpointer         widget,
            graphene_rect_t *bounds)
{
  g_assert_true (gtk_widget_compute_bounds (widget, GTK_WIDGET (table), bounds));
}

/* A merged cell ends where the last of its rows ends, and the head stands over
 * its columns. */
static void
test_geometry (JihuaPageFixture *fixture,
               gconstpointer     data)
{
  JihuaAnnexTable *table = open_annex (fixture);
  JihuaAnnexRow *head = jihua_test_find (table, JIHUA_TYPE_ANNEX_ROW);
  JihuaAnnexCell *merged = jihua_annex_row_get_cell (find_row (table, "A10"), JIHUA_ANNEX_COLUMN_GOAL);
  graphene_rect_t cell, row;

  get_bounds (table, merged, &cell);
  get_bounds (table, find_row (table, "A10"), &row);
  g_assert_cmpfloat (cell.origin.y, ==, row.origin.y);
  get_bounds (table, find_row (table, "A12"), &row);
  g_assert_cmpfloat (cell.origin.y + cell.size.height, ==, row.origin.y + row.size.height);

  g_assert_null (jihua_annex_row_get_entry (head));
  for (guint column = 0; column < JIHUA_ANNEX_N_COLUMNS; column++) {
    JihuaAnnexCell *above = jihua_annex_row_get_cell (head, column);
    graphene_rect_t below;

    if (above == NULL)
      continue;
    get_bounds (table, above, &cell);
    get_bounds (table, jihua_annex_row_get_cell (find_row (table, "A1"), column), &below);
    g_assert_cmpfloat (cell.origin.x, ==, below.origin.x);
    g_assert_cmpfloat (cell.size.width, ==, below.size.width);
  }
}

static void
test_no_gaps (JihuaAnnexTable *table)
{
  JihuaAnnexRow *row = find_row (table, "A5");
  graphene_rect_t goal, actual;

  get_bounds (table, jihua_annex_row_get_cell (row, JIHUA_ANNEX_COLUMN_GOAL), &goal);
  get_bounds (table, jihua_annex_row_get_cell (row, JIHUA_ANNEX_COLUMN_ACTUAL), &actual);
  g_assert_cmpfloat (goal.origin.x + goal.size.width, ==, actual.origin.x);
}

/* --- Figures -------------------------------------------------------------- */

/* The words of a cell, or the figure in it as it is shown at rest. */
static const char *
get_text (JihuaAnnexRow *row,
          guint          column)
{
  GtkWidget *child = jihua_annex_cell_get_child (jihua_annex_row_get_cell (row, column));

  for (GtkWidget *part = gtk_widget_get_first_child (child);
       column == JIHUA_ANNEX_COLUMN_ACTUAL && part != NULL;
       part = gtk_widget_get_next_sibling (part)) {
    if (GTK_IS_LABEL (part) && !gtk_widget_has_css_class (part, "sign"))
      return gtk_label_get_text (GTK_LABEL (part));
  }

  return gtk_label_get_text (GTK_LABEL (child));
}

static gboolean
is_dimmed (JihuaAnnexRow *row)
{
  return gtk_widget_has_css_class (jihua_annex_row_get_value_cell (row), "empty");
}

static void
test_update (JihuaPageFixture *fixture,
             gconstpointer     data)
{
  JihuaAnnexTable *table = open_annex (fixture);
  JihuaAnnexRow *row = find_row (table, "A33");
  JihuaStatusMark *mark = jihua_test_find (row, JIHUA_TYPE_STATUS_MARK);

  g_assert_cmpstr (get_text (row, JIHUA_ANNEX_COLUMN_ACTUAL), ==, "");
  g_assert_cmpint (jihua_status_mark_get_status (mark), ==, JIHUA_STATUS_NOT_REPORTED);

  jihua_page_fixture_put (fixture, "A33", 9, "94.8");
  g_assert_cmpstr (get_text (row, JIHUA_ANNEX_COLUMN_ACTUAL), ==, "94.8");
  g_assert_cmpstr (get_text (row, JIHUA_ANNEX_COLUMN_PERIOD), ==, "Jan–Sep");
  g_assert_cmpint (jihua_status_mark_get_status (mark), ==, JIHUA_STATUS_ON_TRACK);

  /* Later, the figure is still known, but not the current one. */
  g_assert_false (is_dimmed (row));
  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 12));
  g_assert_cmpstr (get_text (row, JIHUA_ANNEX_COLUMN_ACTUAL), ==, "94.8");
  g_assert_cmpstr (get_text (row, JIHUA_ANNEX_COLUMN_PERIOD), ==, "Jan–Sep");
  g_assert_true (is_dimmed (row));
  g_assert_cmpint (jihua_status_mark_get_status (mark), ==, JIHUA_STATUS_NOT_REPORTED);
}

static float
get_period_x (JihuaAnnexTable *table,
              JihuaAnnexRow   *row)
{
  graphene_rect_t bounds;

  get_bounds (table, jihua_annex_row_get_cell (row, JIHUA_ANNEX_COLUMN_PERIOD), &bounds);

  return bounds.origin.x;
}

/* A longer figure moves the columns of all rows, and of the head. */
static void
test_columns_follow (JihuaPageFixture *fixture,
                     gconstpointer     data)
{
  JihuaAnnexTable *table = open_annex (fixture);
  JihuaAnnexRow *row = find_row (table, "A33");
  float before = get_period_x (table, row);

  jihua_page_fixture_put (fixture, "A33", 9, "123456789012.123456");
  jihua_test_settle (table);

  g_assert_cmpfloat (get_period_x (table, row), !=, before);
  g_assert_cmpfloat (get_period_x (table, find_row (table, "A1")), ==, get_period_x (table, row));
  g_assert_cmpfloat (get_period_x (table, jihua_test_find (table, JIHUA_TYPE_ANNEX_ROW)), ==, get_period_x (table, row));
}

static void
test_chips (JihuaPageFixture *fixture,
            gconstpointer     data)
{
  JihuaAnnexPage *page;
  guint counts[JIHUA_N_STATUSES] = { 0 };
  JihuaAnnexTable *table = open_annex (fixture);

  page = jihua_test_find (fixture->window, JIHUA_TYPE_ANNEX_PAGE);
  for (guint i = 0; i < N_ROWS; i++)
    counts[jihua_annex_entry_get_status (jihua_annex_row_get_entry (jihua_annex_table_get_row (table, i)))]++;

  for (guint status = 0; status < JIHUA_N_STATUSES; status++) {
    GtkWidget *chip = jihua_annex_page_get_chip (page, status);
    g_autofree char *text = g_strdup_printf ("%u", counts[status]);

    g_assert_cmpint (gtk_widget_get_visible (chip), ==, counts[status] > 0);
    if (counts[status] > 0)
      g_assert_true (jihua_test_shows_text (chip, text));
  }
}

static void
test_pick_out (JihuaPageFixture *fixture,
               gconstpointer     data)
{
  JihuaAnnexTable *table = open_annex (fixture);
  JihuaAnnexPage *page = jihua_test_find (fixture->window, JIHUA_TYPE_ANNEX_PAGE);
  GtkWidget *chip = jihua_annex_page_get_chip (page, JIHUA_STATUS_AWAITING_ASSIGNMENT);
  guint n_plain = 0;

  g_signal_emit_by_name (chip, "clicked");
  for (guint i = 0; i < N_ROWS; i++)
    n_plain += !gtk_widget_has_css_class (GTK_WIDGET (jihua_annex_table_get_row (table, i)), "faded");
  g_assert_cmpuint (n_plain, ==, 4);
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (find_row (table, "A25.3")), "faded"));

  g_signal_emit_by_name (chip, "clicked");
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (find_row (table, "A1")), "faded"));
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (chip)));
}

/* --- Going on from here --------------------------------------------------- */

static JihuaAnnexRow *
get_focus (JihuaPageFixture *fixture)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));

  return focus != NULL ? (JihuaAnnexRow *) gtk_widget_get_ancestor (focus, JIHUA_TYPE_ANNEX_ROW) : NULL;
}

static void
press (JihuaPageFixture *fixture,
       guint             keyval,
       GdkModifierType   state)
{
  jihua_annex_table_press_key (jihua_test_find (fixture->window, JIHUA_TYPE_ANNEX_TABLE), keyval, state);
}

static JihuaAnnexPage *
get_page (JihuaPageFixture *fixture)
{
  return jihua_test_find (fixture->window, JIHUA_TYPE_ANNEX_PAGE);
}

static void
choose (JihuaPageFixture *fixture,
        const char       *action,
        GVariant         *target)
{
  g_autoptr (GVariant) parameter = target != NULL ? g_variant_ref_sink (target) : NULL;

  g_assert_true (gtk_widget_activate_action_variant (GTK_WIDGET (get_page (fixture)), action, parameter));
  jihua_test_settle (fixture->window);
}

static void
test_keyboard (JihuaPageFixture *fixture,
               gconstpointer     data)
{
  JihuaAnnexTable *table = open_annex (fixture);

  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (find_row (table, "A8"))));
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (table), GTK_DIR_DOWN));
  g_assert_true (get_focus (fixture) == find_row (table, "A9.1"));
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (table), GTK_DIR_DOWN));
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (table), GTK_DIR_UP));
  g_assert_true (get_focus (fixture) == find_row (table, "A9.1"));

  press (fixture, GDK_KEY_Return, GDK_CONTROL_MASK);
  g_assert_cmpstr (fixture->opened, ==, "A9.1");
}

/* Enter and the arrows go down and up, Tab to the next row and out at the end. */
static void
test_moves (JihuaPageFixture *fixture,
            gconstpointer     data)
{
  JihuaAnnexTable *table = open_annex (fixture);

  gtk_widget_grab_focus (GTK_WIDGET (find_row (table, "A1")));
  gtk_widget_activate_action (GTK_WIDGET (table), "cells.move", "(ii)", 0, 1);
  g_assert_true (get_focus (fixture) == find_row (table, "A2"));
  gtk_widget_activate_action (GTK_WIDGET (table), "cells.move", "(ii)", 0, -1);
  gtk_widget_activate_action (GTK_WIDGET (table), "cells.move", "(ii)", 0, -1);
  g_assert_true (get_focus (fixture) == find_row (table, "A1"));
  gtk_widget_activate_action (GTK_WIDGET (table), "cells.move", "(ii)", 1, 0);
  g_assert_true (get_focus (fixture) == find_row (table, "A1"));
  gtk_widget_activate_action (GTK_WIDGET (table), "cells.advance", "i", 1);
  g_assert_true (get_focus (fixture) == find_row (table, "A2"));

  gtk_widget_grab_focus (GTK_WIDGET (find_row (table, "A49")));
  gtk_widget_activate_action (GTK_WIDGET (table), "cells.advance", "i", 1);
  g_assert_true (get_focus (fixture) != find_row (table, "A48"));
}

/* --- Typing --------------------------------------------------------------- */

static void
type (JihuaAnnexRow *row,
      const char    *text)
{
  JihuaEditCell *cell = JIHUA_EDIT_CELL (jihua_annex_row_get_value_cell (row));

  gtk_widget_grab_focus (GTK_WIDGET (cell));
  gtk_editable_set_text (jihua_cell_face_get_editable (JIHUA_CELL_FACE (cell)), text);
  jihua_edit_cell_finish (cell);
}

static char *
read_actual (JihuaPageFixture *fixture,
             const char       *id,
             guint             month)
{
  JihuaActual *actual = jihua_ledger_find_actual (jihua_document_get_ledger (fixture->document),
                                                  JIHUA_TARGET (jihua_page_fixture_get_node (fixture, id)),
                                                  jihua_period_new (2024, month));

  return actual != NULL ? jihua_decimal_to_string (jihua_actual_get_value (actual)) : NULL;
}

static void
test_type (JihuaPageFixture *fixture,
           gconstpointer     data)
{
  JihuaAnnexTable *table = open_annex (fixture);
  g_autofree char *typed = NULL;
  g_autofree char *undone = NULL;

  type (find_row (table, "A33"), "９４．８");
  typed = read_actual (fixture, "A33", 9);
  g_assert_cmpstr (typed, ==, "94.8");
  g_assert_cmpstr (get_text (find_row (table, "A33"), JIHUA_ANNEX_COLUMN_ACTUAL), ==, "94.8");
  g_assert_true (get_focus (fixture) == find_row (table, "A33"));

  g_assert_true (jihua_document_undo (fixture->document));
  undone = read_actual (fixture, "A33", 9);
  g_assert_null (undone);
}

/* A figure that comes late is typed for the period that is due. */
static void
test_type_for_due_period (JihuaPageFixture *fixture,
                          gconstpointer     data)
{
  JihuaAnnexTable *table = open_annex (fixture);
  g_autofree char *typed = NULL;

  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 8));
  jihua_test_settle (table);
  type (find_row (table, "A33"), "61.2");
  typed = read_actual (fixture, "A33", 6);
  g_assert_cmpstr (typed, ==, "61.2");
}

static gboolean
is_explained (JihuaAnnexTable *table)
{
  GtkWidget *label = gtk_widget_get_first_child (GTK_WIDGET (table));

  while (label != NULL && !gtk_widget_has_css_class (label, "mistake"))
    label = gtk_widget_get_next_sibling (label);

  return gtk_widget_get_visible (label) && strstr (gtk_label_get_text (GTK_LABEL (label)), "暂无") != NULL;
}

static void
test_mistake (JihuaPageFixture *fixture,
              gconstpointer     data)
{
  JihuaAnnexTable *table = open_annex (fixture);
  JihuaAnnexRow *row = find_row (table, "A33");
  g_autofree char *recorded = NULL;

  type (row, "暂无");
  g_assert_true (gtk_widget_has_css_class (jihua_annex_row_get_value_cell (row), "invalid"));
  g_assert_true (is_explained (table));
  recorded = read_actual (fixture, "A33", 9);
  g_assert_null (recorded);

  /* It is still there after the rows were sorted, or another month looked at. */
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  choose (fixture, "view.order", g_variant_new_string ("status"));
  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 12));
  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 9));
  jihua_test_settle (table);
  row = find_row (table, "A33");
  g_assert_true (gtk_widget_has_css_class (jihua_annex_row_get_value_cell (row), "invalid"));
  g_assert_cmpstr (get_text (row, JIHUA_ANNEX_COLUMN_ACTUAL), ==, "暂无");
  choose (fixture, "view.order", g_variant_new_string ("official"));

  type (find_row (table, "A33"), "94.8");
  g_assert_false (gtk_widget_has_css_class (jihua_annex_row_get_value_cell (find_row (table, "A33")), "invalid"));
  g_assert_false (is_explained (table));
}

/* --- Order and columns ---------------------------------------------------- */

static GtkWidget *
find_official_button (JihuaPageFixture *fixture)
{
  g_autoptr (GPtrArray) buttons = jihua_page_fixture_find_all (GTK_WIDGET (get_page (fixture)), GTK_TYPE_BUTTON);

  for (guint i = 0; i < buttons->len; i++) {
    if (g_strcmp0 (gtk_actionable_get_action_name (g_ptr_array_index (buttons, i)), "view.order") == 0)
      return g_ptr_array_index (buttons, i);
  }

  return NULL;
}

static void
test_sort (JihuaPageFixture *fixture,
           gconstpointer     data)
{
  JihuaAnnexTable *table = open_annex (fixture);
  GtkWidget *official = NULL;
  JihuaAnnexRow *row;

  choose (fixture, "view.order", g_variant_new_string ("status"));
  for (guint i = 1; i < N_ROWS; i++)
    g_assert_cmpint (jihua_status_get_urgency (jihua_annex_entry_get_status (jihua_annex_row_get_entry (jihua_annex_table_get_row (table, i - 1)))),
                     >=,
                     jihua_status_get_urgency (jihua_annex_entry_get_status (jihua_annex_row_get_entry (jihua_annex_table_get_row (table, i)))));

  /* Every row speaks for itself. */
  row = find_row (table, "A9.2");
  g_assert_cmpstr (get_text (row, JIHUA_ANNEX_COLUMN_NUMBER), ==, "9");
  g_assert_nonnull (jihua_annex_row_get_cell (row, JIHUA_ANNEX_COLUMN_CATEGORY));
  g_assert_nonnull (jihua_annex_row_get_cell (row, JIHUA_ANNEX_COLUMN_GROUP));
  g_assert_nonnull (jihua_annex_row_get_cell (row, JIHUA_ANNEX_COLUMN_GOAL));
  for (guint i = 0; i < N_ROWS; i++) {
    GtkWidget *cell = gtk_widget_get_first_child (GTK_WIDGET (jihua_annex_table_get_row (table, i)));

    for (; cell != NULL; cell = gtk_widget_get_next_sibling (cell))
      g_assert_cmpuint (jihua_annex_cell_get_row_span (JIHUA_ANNEX_CELL (cell)), ==, 1);
  }

  /* One click back. */
  official = find_official_button (fixture);
  g_assert_nonnull (official);
  g_signal_emit_by_name (official, "clicked");
  jihua_test_settle (table);
  g_assert_cmpstr (get_row_id (table, 0), ==, "A1");
  g_assert_cmpuint (jihua_annex_cell_get_row_span (jihua_annex_row_get_cell (find_row (table, "A9.1"), JIHUA_ANNEX_COLUMN_NUMBER)), ==, 2);
  g_assert_false (gtk_widget_get_visible (official));
}

/* Rows stay where they are under the hands of who is typing. */
static void
test_sorted_rows_stay (JihuaPageFixture *fixture,
                       gconstpointer     data)
{
  JihuaAnnexTable *table = open_annex (fixture);
  JihuaAnnexRow *row;
  guint index;

  choose (fixture, "view.order", g_variant_new_string ("status"));
  row = find_row (table, "A33");
  index = jihua_annex_row_get_index (row);
  type (row, "94.8");
  g_assert_true (find_row (table, "A33") == row);

  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  jihua_page_fixture_put (fixture, "A33", 9, "94.9");
  g_assert_cmpuint (jihua_annex_row_get_index (find_row (table, "A33")), >, index);
  choose (fixture, "view.order", g_variant_new_string ("official"));
}

static void
test_choose_columns (JihuaPageFixture *fixture,
                     gconstpointer     data)
{
  JihuaAnnexTable *table = open_annex (fixture);
  JihuaAnnexRow *row = find_row (table, "A5");
  GtkWidget *cell = GTK_WIDGET (jihua_annex_row_get_cell (row, JIHUA_ANNEX_COLUMN_LAST_YEAR));
  g_autoptr (GSettings) settings = g_settings_new (JIHUA_APP_ID ".AnnexTable");

  g_assert_cmpstr (get_text (row, JIHUA_ANNEX_COLUMN_LAST_YEAR), ==, "5.5");
  g_assert_true (gtk_widget_get_mapped (cell));
  choose (fixture, "view.last-year", NULL);
  g_assert_false (gtk_widget_get_mapped (cell));
  g_assert_false (g_settings_get_boolean (settings, "last-year"));
  test_no_gaps (table);

  /* Without the column of the figures the rows have the focus. */
  choose (fixture, "view.actual", NULL);
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (row)));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == GTK_WIDGET (row));
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (table), GTK_DIR_DOWN));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == GTK_WIDGET (find_row (table, "A6")));
  g_assert_true (gtk_widget_activate (GTK_WIDGET (row)));
  g_assert_cmpstr (fixture->opened, ==, "A5");

  choose (fixture, "view.last-year", NULL);
  choose (fixture, "view.actual", NULL);
  g_assert_true (gtk_widget_get_mapped (cell));
}

/* --- Selection ------------------------------------------------------------ */

static void
text_read (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  char **text = user_data;

  *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);
}

static gboolean
is_set (gpointer data)
{
  return *(gpointer *) data != NULL;
}

static char *
read_clipboard (JihuaPageFixture *fixture)
{
  char *text = NULL;

  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (fixture->window), NULL, text_read, &text);
  jihua_test_wait_until (is_set, &text);

  return text;
}

static guint
count_lines (const char *text)
{
  guint n = 0;

  for (const char *p = text; *p != '\0'; p++)
    n += *p == '\n';

  return n;
}

static void
test_copy_rows (JihuaPageFixture *fixture,
                gconstpointer     data)
{
  JihuaAnnexTable *table = open_annex (fixture);
  g_autofree char *text = NULL;
  g_autofree char *whole = NULL;

  gtk_widget_grab_focus (GTK_WIDGET (find_row (table, "A5")));
  press (fixture, GDK_KEY_Down, GDK_SHIFT_MASK);
  press (fixture, GDK_KEY_Down, GDK_SHIFT_MASK);
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (find_row (table, "A6")), "selected"));
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (find_row (table, "A8")), "selected"));
  gtk_test_accessible_assert_state (find_row (table, "A6"), GTK_ACCESSIBLE_STATE_SELECTED, TRUE);

  press (fixture, GDK_KEY_c, GDK_CONTROL_MASK);
  text = read_clipboard (fixture);
  g_assert_cmpuint (count_lines (text), ==, 4);
  g_assert_true (g_str_has_prefix (text, "Category\tNo.\tIndicator\tUnit\t2024 target\tLast year\tActual\t"));
  g_assert_nonnull (strstr (text, "\t5\t"));
  g_assert_nonnull (strstr (text, "\t7.8\tJan–Sep\t130%\tOn track\t\n"));

  press (fixture, GDK_KEY_Escape, 0);
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (find_row (table, "A6")), "selected"));

  choose (fixture, "page.copy-table", NULL);
  whole = read_clipboard (fixture);
  g_assert_cmpuint (count_lines (whole), ==, N_ROWS + 1);
}

static gboolean
has_dialog (gpointer window)
{
  return adw_window_get_visible_dialog (ADW_WINDOW (window)) != NULL;
}

static gboolean
has_no_dialog (gpointer window)
{
  return !has_dialog (window);
}

static gboolean
has_first_figure (gpointer data)
{
  g_autofree char *value = read_actual (data, "A1", 9);

  return value != NULL;
}

static void
paste (JihuaPageFixture *fixture,
       JihuaAnnexRow    *row,
       const char       *text)
{
  gtk_widget_grab_focus (GTK_WIDGET (row));
  gdk_clipboard_set_text (gtk_widget_get_clipboard (fixture->window), text);
  g_assert_true (gtk_widget_activate_action (gtk_window_get_focus (GTK_WINDOW (fixture->window)), "clipboard.paste", NULL));
}

/* A figure as if it were typed, a block with a preview and as one step. */
static void
test_paste (JihuaPageFixture *fixture,
            gconstpointer     data)
{
  JihuaAnnexTable *table = open_annex (fixture);
  AdwDialog *dialog;

  paste (fixture, find_row (table, "A1"), "5.4%\n");
  jihua_test_wait_until (has_first_figure, fixture);

  type (find_row (table, "A6"), "暂无");
  paste (fixture, find_row (table, "A5"), "7.8\r\n4.8\r\n");
  jihua_test_wait_until (has_dialog, fixture->window);
  dialog = adw_window_get_visible_dialog (ADW_WINDOW (fixture->window));
  g_assert_cmpstr (get_text (find_row (table, "A5"), JIHUA_ANNEX_COLUMN_ACTUAL), ==, "");
  g_assert_cmpuint (jihua_paste_plan_carry_out (jihua_paste_dialog_get_plan (JIHUA_PASTE_DIALOG (dialog))), ==, 2);
  adw_dialog_force_close (dialog);
  jihua_test_wait_until (has_no_dialog, fixture->window);

  g_assert_cmpstr (get_text (find_row (table, "A5"), JIHUA_ANNEX_COLUMN_ACTUAL), ==, "7.8");
  g_assert_cmpstr (get_text (find_row (table, "A6"), JIHUA_ANNEX_COLUMN_ACTUAL), ==, "4.8");
  g_assert_false (is_explained (table));
  g_assert_true (jihua_document_undo (fixture->document));
  g_assert_cmpstr (get_text (find_row (table, "A6"), JIHUA_ANNEX_COLUMN_ACTUAL), ==, "");
}

static void
test_select_all (JihuaPageFixture *fixture,
                 gconstpointer     data)
{
  JihuaAnnexTable *table = open_annex (fixture);
  guint first, n_rows;

  gtk_widget_grab_focus (GTK_WIDGET (find_row (table, "A5")));
  g_assert_true (jihua_annex_table_get_selection (table, &first, &n_rows));
  g_assert_cmpuint (first, ==, 4);
  g_assert_cmpuint (n_rows, ==, 1);
  press (fixture, GDK_KEY_a, GDK_CONTROL_MASK);
  g_assert_true (jihua_annex_table_get_selection (table, &first, &n_rows));
  g_assert_cmpuint (first, ==, 0);
  g_assert_cmpuint (n_rows, ==, N_ROWS);

  /* Moving on lets go. */
  gtk_widget_activate_action (GTK_WIDGET (table), "cells.move", "(ii)", 0, 1);
  g_assert_true (jihua_annex_table_get_selection (table, &first, &n_rows));
  g_assert_cmpuint (n_rows, ==, 1);
}

static void
test_menu (JihuaPageFixture *fixture,
           gconstpointer     data)
{
  JihuaAnnexTable *table = open_annex (fixture);

  gtk_widget_grab_focus (GTK_WIDGET (find_row (table, "A5")));
  press (fixture, GDK_KEY_F10, GDK_SHIFT_MASK);
  g_assert_nonnull (jihua_test_find (table, GTK_TYPE_POPOVER_MENU));
  gtk_popover_popdown (jihua_test_find (table, GTK_TYPE_POPOVER_MENU));
  gtk_widget_grab_focus (GTK_WIDGET (find_row (table, "A6")));
  gtk_widget_activate_action (GTK_WIDGET (table), "sheet.open", NULL);
  g_assert_cmpstr (fixture->opened, ==, "A6");
}

static void
test_accessible (JihuaPageFixture *fixture,
                 gconstpointer     data)
{
  JihuaAnnexTable *table = open_annex (fixture);
  JihuaAnnexRow *row = find_row (table, "A9.1");
  JihuaAnnexCell *goal = jihua_annex_row_get_cell (row, JIHUA_ANNEX_COLUMN_GOAL);

  gtk_test_accessible_assert_role (table, GTK_ACCESSIBLE_ROLE_TABLE);
  gtk_test_accessible_assert_relation (table, GTK_ACCESSIBLE_RELATION_ROW_COUNT, N_ROWS + 1);
  gtk_test_accessible_assert_role (row, GTK_ACCESSIBLE_ROLE_ROW);
  gtk_test_accessible_assert_relation (row, GTK_ACCESSIBLE_RELATION_ROW_INDEX, 10);
  gtk_test_accessible_assert_role (goal, GTK_ACCESSIBLE_ROLE_CELL);
  gtk_test_accessible_assert_relation (goal, GTK_ACCESSIBLE_RELATION_COL_INDEX, 6);
  gtk_test_accessible_assert_relation (goal, GTK_ACCESSIBLE_RELATION_ROW_SPAN, 2);
}

static void
test_narrow (JihuaPageFixture *fixture,
             gconstpointer     data)
{
  JihuaAnnexTable *table = open_annex (fixture);
  g_autoptr (GPtrArray) rows = NULL;
  JihuaAnnexPage *page = jihua_test_find (fixture->window, JIHUA_TYPE_ANNEX_PAGE);

  jihua_test_resize (fixture->window, 360, 700);
  g_assert_cmpint (jihua_page_fixture_get_content_width (fixture), <=, 360);
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (table)));

  rows = jihua_page_fixture_find_all (jihua_test_find (page, JIHUA_TYPE_ANNEX_LIST), JIHUA_TYPE_TARGET_ROW);
  g_assert_cmpuint (rows->len, ==, N_ROWS);
  gtk_widget_activate (g_ptr_array_index (rows, 54));
  g_assert_cmpstr (fixture->opened, ==, "A49");

  g_signal_emit_by_name (jihua_annex_page_get_chip (page, JIHUA_STATUS_AWAITING_ASSIGNMENT), "clicked");
  jihua_test_settle (page);
  g_assert_false (gtk_widget_get_mapped (g_ptr_array_index (rows, 54)));
  g_assert_true (gtk_widget_get_mapped (jihua_test_find (page, JIHUA_TYPE_ANNEX_LIST)));
}

#define ADD(path, ledger, function) \
  g_test_add (path, JihuaPageFixture, NULL, jihua_page_fixture_set_up_##ledger, function, jihua_page_fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  jihua_test_init (&argc, &argv);

  ADD ("/annex-page/order", empty, test_order);
  ADD ("/annex-page/spans", empty, test_spans);
  ADD ("/annex-page/cover", empty, test_cover);
  ADD ("/annex-page/geometry", published, test_geometry);
  ADD ("/annex-page/update", empty, test_update);
  ADD ("/annex-page/columns-follow", empty, test_columns_follow);
  ADD ("/annex-page/chips", published, test_chips);
  ADD ("/annex-page/pick-out", published, test_pick_out);
  ADD ("/annex-page/keyboard", empty, test_keyboard);
  ADD ("/annex-page/moves", empty, test_moves);
  ADD ("/annex-page/type", empty, test_type);
  ADD ("/annex-page/type-for-due-period", empty, test_type_for_due_period);
  ADD ("/annex-page/mistake", empty, test_mistake);
  ADD ("/annex-page/sort", published, test_sort);
  ADD ("/annex-page/sorted-rows-stay", empty, test_sorted_rows_stay);
  ADD ("/annex-page/choose-columns", published, test_choose_columns);
  ADD ("/annex-page/copy-rows", published, test_copy_rows);
  ADD ("/annex-page/paste", empty, test_paste);
  ADD ("/annex-page/select-all", empty, test_select_all);
  ADD ("/annex-page/menu", published, test_menu);
  ADD ("/annex-page/accessible", empty, test_accessible);
  ADD ("/annex-page/narrow", published, test_narrow);

  return g_test_run ();
}
