/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-annex-list.h"
#include "jihua-annex-page.h"
#include "jihua-page-fixture.h"
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

  g_assert_null (jihua_annex_row_get_standing (head));
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

/* --- Figures -------------------------------------------------------------- */

static const char *
get_text (JihuaAnnexRow *row,
          guint          column)
{
  return gtk_label_get_text (GTK_LABEL (jihua_annex_cell_get_child (jihua_annex_row_get_cell (row, column))));
}

static gboolean
is_dimmed (JihuaAnnexRow *row)
{
  return gtk_widget_has_css_class (jihua_annex_cell_get_child (jihua_annex_row_get_cell (row, JIHUA_ANNEX_COLUMN_ACTUAL)),
                                   "dimmed");
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
get_actual_x (JihuaAnnexTable *table,
              JihuaAnnexRow   *row)
{
  graphene_rect_t bounds;

  get_bounds (table, jihua_annex_row_get_cell (row, JIHUA_ANNEX_COLUMN_ACTUAL), &bounds);

  return bounds.origin.x;
}

/* A longer figure moves the columns of all rows, and of the head. */
static void
test_columns_follow (JihuaPageFixture *fixture,
                     gconstpointer     data)
{
  JihuaAnnexTable *table = open_annex (fixture);
  JihuaAnnexRow *row = find_row (table, "A33");
  float before = get_actual_x (table, row);

  jihua_page_fixture_put (fixture, "A33", 9, "123456789012.123456");
  jihua_test_settle (table);

  g_assert_cmpfloat (get_actual_x (table, row), !=, before);
  g_assert_cmpfloat (get_actual_x (table, find_row (table, "A1")), ==, get_actual_x (table, row));
  g_assert_cmpfloat (get_actual_x (table, jihua_test_find (table, JIHUA_TYPE_ANNEX_ROW)), ==, get_actual_x (table, row));
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
    counts[jihua_standing_get_status (jihua_annex_row_get_standing (jihua_annex_table_get_row (table, i)))]++;

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

  return JIHUA_IS_ANNEX_ROW (focus) ? JIHUA_ANNEX_ROW (focus) : NULL;
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

  /* Tab leaves the table at once. */
  g_assert_false (gtk_widget_child_focus (GTK_WIDGET (table), GTK_DIR_TAB_FORWARD));

  g_assert_true (gtk_widget_activate (GTK_WIDGET (get_focus (fixture))));
  g_assert_cmpstr (fixture->opened, ==, "A9.1");
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
  ADD ("/annex-page/accessible", empty, test_accessible);
  ADD ("/annex-page/narrow", published, test_narrow);

  return g_test_run ();
}
