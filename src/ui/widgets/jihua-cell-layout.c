/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-cell-layout.h"

#include <adwaita.h>
#include <math.h>

#include "jihua-status-cell.h"

/**
 * JihuaCellLayout:
 *
 * Lays out the cells of a strip. Where room is short they first move together
 * and then flow into further rows.
 */

struct _JihuaCellLayout {
  GtkLayoutManager parent_instance;

  int              cell_width;
  int              cell_height;
  gboolean         grouped;
};

G_DEFINE_FINAL_TYPE (JihuaCellLayout, jihua_cell_layout, GTK_TYPE_LAYOUT_MANAGER)

#define GROUP_SPACING 5

/* A strip may be as narrow as this many cells. */
#define FEWEST_COLUMNS 8

typedef struct {
  int width;    /* of a cell */
  int height;
  int pitch;    /* from a cell to the next */
  int extra;    /* between groups */
} Grid;

static int
scale_length (GtkWidget *strip,
              int        length)
{
  return (int) round (adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, length, gtk_widget_get_settings (strip)));
}

static JihuaStatus
get_status (GtkWidget *cell)
{
  return jihua_standing_get_status (jihua_status_cell_get_standing (JIHUA_STATUS_CELL (cell)));
}

static gboolean
starts_group (JihuaCellLayout *self,
              GtkWidget       *cell)
{
  GtkWidget *before = gtk_widget_get_prev_sibling (cell);

  return self->grouped && before != NULL && get_status (cell) != get_status (before);
}

static Grid
get_natural_grid (JihuaCellLayout *self,
                  GtkWidget       *strip)
{
  Grid grid = {
    .width = scale_length (strip, self->cell_width),
    .height = scale_length (strip, self->cell_height),
    .extra = scale_length (strip, GROUP_SPACING),
  };

  grid.pitch = grid.width + JIHUA_CELL_SPACING;

  return grid;
}

static int
measure_row (JihuaCellLayout *self,
             GtkWidget       *strip,
             const Grid      *grid)
{
  int length = 0;

  for (GtkWidget *cell = gtk_widget_get_first_child (strip); cell; cell = gtk_widget_get_next_sibling (cell))
    length += grid->pitch + (starts_group (self, cell) ? grid->extra : 0);

  return length > 0 ? length - (grid->pitch - grid->width) : 0;
}

/* Move the cells together, by a quarter at most, if that saves a row. */
static Grid
fit_grid (JihuaCellLayout *self,
          GtkWidget       *strip,
          int              width)
{
  Grid natural = get_natural_grid (self, strip);
  Grid grid = natural;

  while (measure_row (self, strip, &grid) > width) {
    grid.pitch--;
    grid.width = grid.pitch - 1;
    if (grid.pitch * 4 < natural.pitch * 3)
      return natural;
  }

  return grid;
}

static void
allocate_cell (GtkWidget  *strip,
               GtkWidget  *cell,
               int         x,
               int         row,
               int         width,
               const Grid *grid)
{
  GtkAllocation allocation = { x, row * (grid->height + JIHUA_CELL_ROW_SPACING), grid->width, grid->height };

  if (gtk_widget_get_direction (strip) == GTK_TEXT_DIR_RTL)
    allocation.x = width - x - grid->width;

  gtk_widget_size_allocate (cell, &allocation, -1);
}

/* Put the cells in rows; without @allocate only count the rows. */
static int
flow_cells (JihuaCellLayout *self,
            GtkWidget       *strip,
            int              width,
            gboolean         allocate)
{
  Grid grid = fit_grid (self, strip, width);
  int x = 0, row = 0;

  for (GtkWidget *cell = gtk_widget_get_first_child (strip); cell; cell = gtk_widget_get_next_sibling (cell)) {
    if (x > 0 && starts_group (self, cell))
      x += grid.extra;
    if (x > 0 && x + grid.width > width) {
      x = 0;
      row++;
    }
    if (allocate)
      allocate_cell (strip, cell, x, row, width, &grid);
    x += grid.pitch;
  }

  return row + 1;
}

static GtkSizeRequestMode
jihua_cell_layout_get_request_mode (GtkLayoutManager *manager,
                                    GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
jihua_cell_layout_measure (GtkLayoutManager *manager,
                           GtkWidget        *widget,
                           GtkOrientation    orientation,
                           int               for_size,
                           int              *minimum,
                           int              *natural,
                           int              *minimum_baseline,
                           int              *natural_baseline)
{
  JihuaCellLayout *self = JIHUA_CELL_LAYOUT (manager);
  Grid grid = get_natural_grid (self, widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    *natural = measure_row (self, widget, &grid);
    *minimum = MIN (*natural, FEWEST_COLUMNS * grid.pitch);
  } else {
    int n_rows = flow_cells (self, widget, for_size < 0 ? G_MAXINT : for_size, FALSE);

    *minimum = *natural = n_rows * (grid.height + JIHUA_CELL_ROW_SPACING) - JIHUA_CELL_ROW_SPACING;
  }
}

static void
jihua_cell_layout_allocate (GtkLayoutManager *manager,
                            GtkWidget        *widget,
                            int               width,
                            int               height,
                            int               baseline)
{
  flow_cells (JIHUA_CELL_LAYOUT (manager), widget, width, TRUE);
}

static void
jihua_cell_layout_class_init (JihuaCellLayoutClass *klass)
{
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  manager_class->get_request_mode = jihua_cell_layout_get_request_mode;
  manager_class->measure = jihua_cell_layout_measure;
  manager_class->allocate = jihua_cell_layout_allocate;
}

static void
jihua_cell_layout_init (JihuaCellLayout *self)
{
}

/**
 * jihua_cell_layout_set_size:
 * @self: a layout
 * @width: the width of a cell where text has its ordinary size
 * @height: the height of a cell where text has its ordinary size
 */
void
jihua_cell_layout_set_size (JihuaCellLayout *self,
                            int              width,
                            int              height)
{
  g_return_if_fail (JIHUA_IS_CELL_LAYOUT (self));

  self->cell_width = width;
  self->cell_height = height;
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}

/**
 * jihua_cell_layout_set_grouped:
 * @self: a layout
 * @grouped: whether cells stand apart where the status changes
 */
void
jihua_cell_layout_set_grouped (JihuaCellLayout *self,
                               gboolean         grouped)
{
  g_return_if_fail (JIHUA_IS_CELL_LAYOUT (self));

  self->grouped = grouped;
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}
