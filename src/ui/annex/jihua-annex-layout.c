/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-annex-layout.h"

#include "jihua-annex-row.h"

struct _JihuaAnnexLayout {
  GtkLayoutManager parent_instance;

  JihuaAnnexGrid *grid;
  GtkWidget *head;
};

G_DEFINE_FINAL_TYPE (JihuaAnnexLayout, jihua_annex_layout, GTK_TYPE_LAYOUT_MANAGER)

static guint
count_rows (GtkWidget *body)
{
  guint n = 0;

  for (GtkWidget *row = gtk_widget_get_first_child (body); row != NULL; row = gtk_widget_get_next_sibling (row))
    n++;

  return n;
}

static gboolean
is_merged (JihuaAnnexCell *cell)
{
  return jihua_annex_cell_get_column_span (cell) > 1;
}

static void
request_widths_of_row (JihuaAnnexGrid *grid,
                       GtkWidget      *row,
                       gboolean        merged)
{
  for (GtkWidget *child = gtk_widget_get_first_child (row); child != NULL; child = gtk_widget_get_next_sibling (child)) {
    JihuaAnnexCell *cell = JIHUA_ANNEX_CELL (child);
    int minimum, natural;

    if (is_merged (cell) != merged)
      continue;

    gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
    /* Bars take what is left when all words have their place. */
    if (jihua_annex_cell_get_column (cell) == JIHUA_ANNEX_COLUMN_PROGRESS)
      natural = minimum;
    jihua_annex_grid_request (grid, jihua_annex_cell_get_column (cell), jihua_annex_cell_get_column_span (cell),
                              minimum, natural);
  }
}

static void
request_widths (JihuaAnnexLayout *self,
                JihuaAnnexGrid   *grid,
                GtkWidget        *body)
{
  jihua_annex_grid_reset (grid, count_rows (body));

  for (int merged = FALSE; merged <= TRUE; merged++) {
    request_widths_of_row (grid, self->head, merged);
    for (GtkWidget *row = gtk_widget_get_first_child (body); row != NULL; row = gtk_widget_get_next_sibling (row))
      request_widths_of_row (grid, row, merged);
  }
}

static void
fit_heights_of_row (JihuaAnnexGrid *grid,
                    JihuaAnnexRow  *row,
                    gboolean        merged)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (row));

  for (; child != NULL; child = gtk_widget_get_next_sibling (child)) {
    JihuaAnnexCell *cell = JIHUA_ANNEX_CELL (child);
    guint column = jihua_annex_cell_get_column (cell);
    guint row_span = jihua_annex_cell_get_row_span (cell);
    int width = jihua_annex_grid_get_x (grid, column + jihua_annex_cell_get_column_span (cell))
                - jihua_annex_grid_get_x (grid, column);
    int height;

    if ((row_span > 1) != merged)
      continue;

    gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
    jihua_annex_grid_fit_height (grid, jihua_annex_row_get_index (row), row_span, height);
  }
}

static void
fit (JihuaAnnexLayout *self,
     JihuaAnnexGrid   *grid,
     GtkWidget        *body,
     int               width)
{
  int minimum, natural;

  request_widths (self, grid, body);
  jihua_annex_grid_get_request (grid, &minimum, &natural);
  jihua_annex_grid_fit_width (grid, width < 0 ? natural : MAX (width, minimum));

  for (int merged = FALSE; merged <= TRUE; merged++) {
    for (GtkWidget *row = gtk_widget_get_first_child (body); row != NULL; row = gtk_widget_get_next_sibling (row))
      fit_heights_of_row (grid, JIHUA_ANNEX_ROW (row), merged);
  }
}

static GtkSizeRequestMode
jihua_annex_layout_get_request_mode (GtkLayoutManager *manager,
                                     GtkWidget        *body)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
jihua_annex_layout_measure (GtkLayoutManager *manager,
                            GtkWidget        *body,
                            GtkOrientation    orientation,
                            int               for_size,
                            int              *minimum,
                            int              *natural,
                            int              *minimum_baseline,
                            int              *natural_baseline)
{
  JihuaAnnexLayout *self = JIHUA_ANNEX_LAYOUT (manager);
  /* The lines that are on the screen stay as they are. */
  g_autoptr (JihuaAnnexGrid) grid = jihua_annex_grid_new ();

  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    request_widths (self, grid, body);
    jihua_annex_grid_get_request (grid, minimum, natural);
  } else {
    fit (self, grid, body, for_size);
    *minimum = *natural = jihua_annex_grid_get_y (grid, count_rows (body));
  }
}

static void
jihua_annex_layout_allocate (GtkLayoutManager *manager,
                             GtkWidget        *body,
                             int               width,
                             int               height,
                             int               baseline)
{
  JihuaAnnexLayout *self = JIHUA_ANNEX_LAYOUT (manager);

  fit (self, self->grid, body, width);

  for (GtkWidget *row = gtk_widget_get_first_child (body); row != NULL; row = gtk_widget_get_next_sibling (row)) {
    guint index = jihua_annex_row_get_index (JIHUA_ANNEX_ROW (row));
    int y = jihua_annex_grid_get_y (self->grid, index);

    gtk_widget_measure (row, GTK_ORIENTATION_VERTICAL, -1, NULL, NULL, NULL, NULL);
    gtk_widget_size_allocate (row,
                              &(GtkAllocation) { 0, y, width, jihua_annex_grid_get_y (self->grid, index + 1) - y },
                              -1);
  }
}

static void
jihua_annex_layout_finalize (GObject *object)
{
  JihuaAnnexLayout *self = JIHUA_ANNEX_LAYOUT (object);

  g_clear_pointer (&self->grid, jihua_annex_grid_unref);
  g_clear_object (&self->head);

  G_OBJECT_CLASS (jihua_annex_layout_parent_class)->finalize (object);
}

static void
jihua_annex_layout_class_init (JihuaAnnexLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = jihua_annex_layout_finalize;
  layout_class->get_request_mode = jihua_annex_layout_get_request_mode;
  layout_class->measure = jihua_annex_layout_measure;
  layout_class->allocate = jihua_annex_layout_allocate;
}

static void
jihua_annex_layout_init (JihuaAnnexLayout *self)
{
}

/**
 * jihua_annex_layout_new:
 * @grid: the lines of the table
 * @head: the head, which shares the columns
 *
 * Returns: (transfer full): a layout for the rows of the table
 */
GtkLayoutManager *
jihua_annex_layout_new (JihuaAnnexGrid *grid,
                        GtkWidget      *head)
{
  JihuaAnnexLayout *self = g_object_new (JIHUA_TYPE_ANNEX_LAYOUT, NULL);

  self->grid = jihua_annex_grid_ref (grid);
  self->head = g_object_ref (head);

  return GTK_LAYOUT_MANAGER (self);
}
