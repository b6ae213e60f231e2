/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-heat-row.h"

#include "jihua-year-standings.h"

/**
 * JihuaHeatRow:
 *
 * A row of a [class@HeatStrip]: a head, then a cell for each month. The head
 * is as wide as it likes, the cells share the rest in equal parts.
 *
 * ## CSS nodes
 *
 * `heatrow`, whose colour is that of the tint of its cells.
 */

struct _JihuaHeatRow {
  GtkWidget      parent_instance;

  GtkWidget     *head;
  JihuaHeatCell *cells[JIHUA_N_MONTHS];
};

G_DEFINE_FINAL_TYPE (JihuaHeatRow, jihua_heat_row, GTK_TYPE_WIDGET)

#define HEAD_SPACING 4
#define CELL_SPACING 2
#define GAPS (HEAD_SPACING + CELL_SPACING * (JIHUA_N_MONTHS - 1))

static GtkSizeRequestMode
jihua_heat_row_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* Where room is short the head takes a second line before the cells get less. */
static int
get_head_width (JihuaHeatRow *self,
                int           width)
{
  int head_minimum, head_natural, cell_minimum;

  if (width < 0)
    return -1;

  gtk_widget_measure (self->head, GTK_ORIENTATION_HORIZONTAL, -1, &head_minimum, &head_natural, NULL, NULL);
  gtk_widget_measure (GTK_WIDGET (self->cells[0]), GTK_ORIENTATION_HORIZONTAL, -1, &cell_minimum, NULL, NULL, NULL);

  return CLAMP (width - GAPS - cell_minimum * JIHUA_N_MONTHS, head_minimum, head_natural);
}

static void
jihua_heat_row_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  JihuaHeatRow *self = JIHUA_HEAT_ROW (widget);
  gboolean horizontal = orientation == GTK_ORIENTATION_HORIZONTAL;
  int cell_minimum, cell_natural;

  gtk_widget_measure (self->head, orientation, horizontal ? -1 : get_head_width (self, for_size),
                      minimum, natural, NULL, NULL);
  gtk_widget_measure (GTK_WIDGET (self->cells[0]), orientation, -1, &cell_minimum, &cell_natural, NULL, NULL);

  if (horizontal) {
    *minimum += GAPS + cell_minimum * JIHUA_N_MONTHS;
    *natural += GAPS + cell_natural * JIHUA_N_MONTHS;
  } else {
    *minimum = MAX (*minimum, cell_minimum);
    *natural = MAX (*natural, cell_natural);
  }
}

static void
allocate (JihuaHeatRow *self,
          gpointer      child,
          int           x,
          int           width,
          int           total,
          int           height)
{
  gboolean reverse = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  gtk_widget_size_allocate (child, &(GtkAllocation) { reverse ? total - x - width : x, 0, width, height }, -1);
}

static void
jihua_heat_row_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  JihuaHeatRow *self = JIHUA_HEAT_ROW (widget);
  int head = get_head_width (self, width);
  int left = head + HEAD_SPACING;
  int room = width - left + CELL_SPACING;

  allocate (self, self->head, 0, head, width, height);

  for (int i = 0; i < JIHUA_N_MONTHS; i++) {
    int start = room * i / JIHUA_N_MONTHS;
    int end = room * (i + 1) / JIHUA_N_MONTHS;

    allocate (self, self->cells[i], left + start, end - start - CELL_SPACING, width, height);
  }
}

static void
jihua_heat_row_dispose (GObject *object)
{
  JihuaHeatRow *self = JIHUA_HEAT_ROW (object);

  g_clear_pointer (&self->head, gtk_widget_unparent);
  for (guint i = 0; i < JIHUA_N_MONTHS; i++) {
    if (self->cells[i] != NULL)
      gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->cells[i])));
  }

  G_OBJECT_CLASS (jihua_heat_row_parent_class)->dispose (object);
}

static void
jihua_heat_row_class_init (JihuaHeatRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jihua_heat_row_dispose;
  widget_class->get_request_mode = jihua_heat_row_get_request_mode;
  widget_class->measure = jihua_heat_row_measure;
  widget_class->size_allocate = jihua_heat_row_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "heatrow");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ROW);
}

static void
jihua_heat_row_init (JihuaHeatRow *self)
{
}

/**
 * jihua_heat_row_new:
 * @head: what stands before the cells
 * @cells: the role of the cells, a grid cell or a column header
 *
 * Returns: (transfer floating): a row of twelve cells
 */
GtkWidget *
jihua_heat_row_new (GtkWidget         *head,
                    GtkAccessibleRole  cells)
{
  JihuaHeatRow *self = g_object_new (JIHUA_TYPE_HEAT_ROW, NULL);

  self->head = head;
  gtk_widget_set_parent (head, GTK_WIDGET (self));

  for (guint i = 0; i < JIHUA_N_MONTHS; i++) {
    self->cells[i] = JIHUA_HEAT_CELL (jihua_heat_cell_new (cells, i + 1));
    gtk_widget_set_parent (GTK_WIDGET (self->cells[i]), GTK_WIDGET (self));
  }

  return GTK_WIDGET (self);
}

/**
 * jihua_heat_row_get_cell:
 * @self: a row
 * @month: a month, 1 to 12
 *
 * Returns: (transfer none): its cell
 */
JihuaHeatCell *
jihua_heat_row_get_cell (JihuaHeatRow *self,
                         guint         month)
{
  g_return_val_if_fail (JIHUA_IS_HEAT_ROW (self), NULL);
  g_return_val_if_fail (month >= 1 && month <= JIHUA_N_MONTHS, NULL);

  return self->cells[month - 1];
}
