/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-annex-cell.h"

struct _JihuaAnnexCell {
  GtkWidget parent_instance;

  GtkWidget *child;
  guint column;
  guint column_span;
  guint row_span;
  char *node_id;

  GtkAdjustment *adjustment;
  int top;
};

G_DEFINE_FINAL_TYPE (JihuaAnnexCell, jihua_annex_cell, GTK_TYPE_WIDGET)

static GtkSizeRequestMode
jihua_annex_cell_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
jihua_annex_cell_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  JihuaAnnexCell *self = JIHUA_ANNEX_CELL (widget);

  gtk_widget_measure (self->child, orientation, for_size, minimum, natural, NULL, NULL);
}

/* The part of the cell that is not scrolled out of sight. */
static void
get_visible_part (JihuaAnnexCell *self,
                  int             height,
                  int            *start,
                  int            *end)
{
  double value, page;

  *start = 0;
  *end = height;
  if (self->adjustment == NULL)
    return;

  value = gtk_adjustment_get_value (self->adjustment) - self->top;
  page = gtk_adjustment_get_page_size (self->adjustment);
  *start = CLAMP ((int) value, 0, height);
  *end = CLAMP ((int) (value + page), *start, height);
}

/* What a tall cell holds stays in sight as long as any of the cell is. */
static void
jihua_annex_cell_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  JihuaAnnexCell *self = JIHUA_ANNEX_CELL (widget);
  int start, end, needed, y;

  gtk_widget_measure (self->child, GTK_ORIENTATION_VERTICAL, width, &needed, NULL, NULL, NULL);
  if (self->row_span == 1) {
    gtk_widget_size_allocate (self->child, &(GtkAllocation) { 0, 0, width, height }, -1);
    return;
  }

  get_visible_part (self, height, &start, &end);

  y = CLAMP (start + (end - start - needed) / 2, 0, MAX (height - needed, 0));
  gtk_widget_size_allocate (self->child, &(GtkAllocation) { 0, y, width, MAX (needed, 0) }, -1);
}

static void
jihua_annex_cell_dispose (GObject *object)
{
  JihuaAnnexCell *self = JIHUA_ANNEX_CELL (object);

  g_clear_pointer (&self->child, gtk_widget_unparent);
  g_clear_object (&self->adjustment);

  G_OBJECT_CLASS (jihua_annex_cell_parent_class)->dispose (object);
}

static void
jihua_annex_cell_finalize (GObject *object)
{
  g_free (JIHUA_ANNEX_CELL (object)->node_id);

  G_OBJECT_CLASS (jihua_annex_cell_parent_class)->finalize (object);
}

static void
jihua_annex_cell_class_init (JihuaAnnexCellClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jihua_annex_cell_dispose;
  object_class->finalize = jihua_annex_cell_finalize;
  widget_class->get_request_mode = jihua_annex_cell_get_request_mode;
  widget_class->measure = jihua_annex_cell_measure;
  widget_class->size_allocate = jihua_annex_cell_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "annexcell");
}

static void
jihua_annex_cell_init (JihuaAnnexCell *self)
{
}

static void
describe (JihuaAnnexCell *self)
{
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_RELATION_COL_INDEX, (int) self->column + 1,
                                  GTK_ACCESSIBLE_RELATION_COL_SPAN, (int) self->column_span,
                                  GTK_ACCESSIBLE_RELATION_ROW_SPAN, (int) self->row_span,
                                  GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->child, NULL,
                                  -1);
}

/**
 * jihua_annex_cell_new:
 * @role: cell, row header or column header
 * @child: what it holds
 * @column: the first column it covers
 * @column_span: how many columns it covers
 * @row_span: how many rows it covers
 *
 * Returns: (transfer floating): a cell
 */
GtkWidget *
jihua_annex_cell_new (GtkAccessibleRole  role,
                      GtkWidget         *child,
                      guint              column,
                      guint              column_span,
                      guint              row_span)
{
  JihuaAnnexCell *self = g_object_new (JIHUA_TYPE_ANNEX_CELL, "accessible-role", role, NULL);

  self->child = child;
  self->column = column;
  self->column_span = column_span;
  self->row_span = row_span;
  gtk_widget_set_parent (child, GTK_WIDGET (self));
  describe (self);

  return GTK_WIDGET (self);
}

/**
 * jihua_annex_cell_get_child:
 * @self: a cell
 *
 * Returns: (transfer none): what it holds
 */
GtkWidget *
jihua_annex_cell_get_child (JihuaAnnexCell *self)
{
  g_return_val_if_fail (JIHUA_IS_ANNEX_CELL (self), NULL);

  return self->child;
}

/**
 * jihua_annex_cell_get_column:
 * @self: a cell
 *
 * Returns: the first column it covers
 */
guint
jihua_annex_cell_get_column (JihuaAnnexCell *self)
{
  g_return_val_if_fail (JIHUA_IS_ANNEX_CELL (self), 0);

  return self->column;
}

/**
 * jihua_annex_cell_get_column_span:
 * @self: a cell
 *
 * Returns: how many columns it covers
 */
guint
jihua_annex_cell_get_column_span (JihuaAnnexCell *self)
{
  g_return_val_if_fail (JIHUA_IS_ANNEX_CELL (self), 1);

  return self->column_span;
}

/**
 * jihua_annex_cell_get_row_span:
 * @self: a cell
 *
 * Returns: how many rows it covers
 */
guint
jihua_annex_cell_get_row_span (JihuaAnnexCell *self)
{
  g_return_val_if_fail (JIHUA_IS_ANNEX_CELL (self), 1);

  return self->row_span;
}

/**
 * jihua_annex_cell_get_node_id:
 * @self: a cell
 *
 * Returns: (nullable): the node it opens, if another than its row's target
 */
const char *
jihua_annex_cell_get_node_id (JihuaAnnexCell *self)
{
  g_return_val_if_fail (JIHUA_IS_ANNEX_CELL (self), NULL);

  return self->node_id;
}

/**
 * jihua_annex_cell_set_node_id:
 * @self: a cell
 * @id: the identifier of a node
 *
 * Lets a click on the cell open another node than its row's target.
 */
void
jihua_annex_cell_set_node_id (JihuaAnnexCell *self,
                              const char     *id)
{
  g_return_if_fail (JIHUA_IS_ANNEX_CELL (self));

  g_set_str (&self->node_id, id);
}

/**
 * jihua_annex_cell_set_adjustment:
 * @self: a cell
 * @adjustment: how far the table is scrolled
 *
 * Keeps what the cell holds in sight while the table scrolls.
 */
void
jihua_annex_cell_set_adjustment (JihuaAnnexCell *self,
                                 GtkAdjustment  *adjustment)
{
  g_return_if_fail (JIHUA_IS_ANNEX_CELL (self));

  if (!g_set_object (&self->adjustment, adjustment))
    return;

  g_signal_connect_object (adjustment, "value-changed",
                           G_CALLBACK (gtk_widget_queue_allocate), self, G_CONNECT_SWAPPED);
}

/**
 * jihua_annex_cell_set_top:
 * @self: a cell
 * @top: where it begins in the scrolled table
 */
void
jihua_annex_cell_set_top (JihuaAnnexCell *self,
                          int             top)
{
  g_return_if_fail (JIHUA_IS_ANNEX_CELL (self));

  self->top = top;
}
