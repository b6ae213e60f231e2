/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-annex-grid.h"

#include <gtk/gtk.h>

struct _JihuaAnnexGrid {
  gatomicrefcount ref_count;
  int minimum[JIHUA_ANNEX_N_COLUMNS];
  int natural[JIHUA_ANNEX_N_COLUMNS];
  int width[JIHUA_ANNEX_N_COLUMNS];
  GArray *heights;
};

/* Where more room than needed goes: to the names and to the bars, of the columns
 * that are shown. */
static const int shares[JIHUA_ANNEX_N_COLUMNS] = {
  [JIHUA_ANNEX_COLUMN_INDICATOR] = 4,
  [JIHUA_ANNEX_COLUMN_GOAL] = 1,
  [JIHUA_ANNEX_COLUMN_PROGRESS] = 3,
  [JIHUA_ANNEX_COLUMN_RESPONSIBLE] = 1,
};

/**
 * jihua_annex_grid_new:
 *
 * Returns: (transfer full): a grid without rows
 */
JihuaAnnexGrid *
jihua_annex_grid_new (void)
{
  JihuaAnnexGrid *self = g_new0 (JihuaAnnexGrid, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->heights = g_array_new (FALSE, TRUE, sizeof (int));

  return self;
}

/**
 * jihua_annex_grid_ref:
 * @self: a grid
 *
 * Returns: (transfer full): @self
 */
JihuaAnnexGrid *
jihua_annex_grid_ref (JihuaAnnexGrid *self)
{
  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * jihua_annex_grid_unref:
 * @self: (transfer full): a grid
 */
void
jihua_annex_grid_unref (JihuaAnnexGrid *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_array_unref (self->heights);
  g_free (self);
}

/**
 * jihua_annex_grid_reset:
 * @self: a grid
 * @n_rows: how many rows there are
 *
 * Forgets all requests.
 */
void
jihua_annex_grid_reset (JihuaAnnexGrid *self,
                        guint           n_rows)
{
  memset (self->minimum, 0, sizeof self->minimum);
  memset (self->natural, 0, sizeof self->natural);

  g_array_set_size (self->heights, 0);
  g_array_set_size (self->heights, n_rows);
}

static int
sum (const int *values,
     guint      first,
     guint      n)
{
  int total = 0;

  for (guint i = first; i < first + n; i++)
    total += values[i];

  return total;
}

static void
widen (int   *values,
       guint  column,
       guint  column_span,
       int    needed)
{
  int lacking = needed - sum (values, column, column_span);

  if (lacking > 0)
    values[column + column_span - 1] += lacking;
}

/**
 * jihua_annex_grid_request:
 * @self: a grid
 * @column: the first column of a cell
 * @column_span: how many columns it covers
 * @minimum: the least width it needs
 * @natural: the width it would like
 *
 * Takes the wish of one cell. Cells that cover several columns come last.
 */
void
jihua_annex_grid_request (JihuaAnnexGrid *self,
                          guint           column,
                          guint           column_span,
                          int             minimum,
                          int             natural)
{
  widen (self->minimum, column, column_span, minimum);
  widen (self->natural, column, column_span, natural);
}

/**
 * jihua_annex_grid_get_request:
 * @self: a grid
 * @minimum: (out): the least width of all columns
 * @natural: (out): the width they would like
 */
void
jihua_annex_grid_get_request (JihuaAnnexGrid *self,
                              int            *minimum,
                              int            *natural)
{
  *minimum = sum (self->minimum, 0, JIHUA_ANNEX_N_COLUMNS);
  *natural = MAX (*minimum, sum (self->natural, 0, JIHUA_ANNEX_N_COLUMNS));
}

static int
get_share (JihuaAnnexGrid *self,
           guint           column)
{
  return self->natural[column] > 0 ? shares[column] : 0;
}

static void
share_out (JihuaAnnexGrid *self,
           int             extra)
{
  int left = extra;
  int all = 0;

  for (guint i = 0; i < JIHUA_ANNEX_N_COLUMNS; i++)
    all += get_share (self, i);

  for (guint i = 0; i < JIHUA_ANNEX_N_COLUMNS; i++) {
    int share = all > 0 ? extra * get_share (self, i) / all : 0;

    self->width[i] += share;
    left -= share;
  }

  self->width[JIHUA_ANNEX_COLUMN_INDICATOR] += left;
}

/**
 * jihua_annex_grid_fit_width:
 * @self: a grid
 * @width: the width there is
 *
 * Sets the widths of the columns: no wider than they like, unless there is room
 * to give away.
 */
void
jihua_annex_grid_fit_width (JihuaAnnexGrid *self,
                            int             width)
{
  GtkRequestedSize sizes[JIHUA_ANNEX_N_COLUMNS];
  int extra = width - sum (self->minimum, 0, JIHUA_ANNEX_N_COLUMNS);

  for (guint i = 0; i < JIHUA_ANNEX_N_COLUMNS; i++)
    sizes[i] = (GtkRequestedSize) {
      .minimum_size = self->minimum[i],
      .natural_size = MAX (self->minimum[i], self->natural[i]),
    };

  extra = gtk_distribute_natural_allocation (MAX (extra, 0), G_N_ELEMENTS (sizes), sizes);

  for (guint i = 0; i < JIHUA_ANNEX_N_COLUMNS; i++)
    self->width[i] = sizes[i].minimum_size;

  share_out (self, extra);
}

/**
 * jihua_annex_grid_fit_height:
 * @self: a grid
 * @row: the first row of a cell
 * @row_span: how many rows it covers
 * @height: the height it needs
 *
 * Makes room for one cell. Cells that cover several rows come last.
 */
void
jihua_annex_grid_fit_height (JihuaAnnexGrid *self,
                             guint           row,
                             guint           row_span,
                             int             height)
{
  g_return_if_fail (row + row_span <= self->heights->len);

  widen ((int *) (gpointer) self->heights->data, row, row_span, height);
}

/**
 * jihua_annex_grid_get_x:
 * @self: a grid
 * @column: a column, or the number of columns for the right border
 *
 * Returns: where @column begins
 */
int
jihua_annex_grid_get_x (JihuaAnnexGrid *self,
                        guint           column)
{
  return sum (self->width, 0, column);
}

/**
 * jihua_annex_grid_get_y:
 * @self: a grid
 * @row: a row, or the number of rows for the lower border
 *
 * Returns: where @row begins
 */
int
jihua_annex_grid_get_y (JihuaAnnexGrid *self,
                        guint           row)
{
  return sum ((const int *) (gpointer) self->heights->data, 0, row);
}
