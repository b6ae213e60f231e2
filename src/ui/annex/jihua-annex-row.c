/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-annex-row.h"

#include "jihua-annex-fact.h"
#include "jihua-standing-closures.h"
#include "jihua-value-cell.h"

/* So wide at least is the name of an indicator. */
#define INDICATOR_CHARS 17

struct _JihuaAnnexRow {
  GtkWidget parent_instance;

  JihuaAnnexGrid *grid;
  JihuaAnnexEntry *entry;
  guint index;
};

G_DEFINE_FINAL_TYPE (JihuaAnnexRow, jihua_annex_row, GTK_TYPE_WIDGET)

enum {
  ACTIVATE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
open_node (JihuaAnnexRow *self,
           const char    *id)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.open-node", "s", id);
}

static void
open_target (JihuaAnnexRow *self)
{
  if (self->entry != NULL)
    open_node (self, jihua_node_get_id (JIHUA_NODE (jihua_annex_row_get_target (self))));
}

/* With Shift the table takes the rows up to here. */
static gboolean
is_extending (GtkGesture *gesture)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));

  return (state & GDK_SHIFT_MASK) != 0;
}

static void
row_pressed (JihuaAnnexRow *self,
             int            n_press,
             double         x,
             double         y,
             GtkGesture    *gesture)
{
  if (!is_extending (gesture))
    gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
row_released (JihuaAnnexRow *self,
              int            n_press,
              double         x,
              double         y,
              GtkGesture    *gesture)
{
  GtkWidget *picked = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);
  GtkWidget *cell = picked != NULL ? gtk_widget_get_ancestor (picked, JIHUA_TYPE_ANNEX_CELL) : NULL;
  const char *id;

  if (cell == NULL || is_extending (gesture)
      || JIHUA_IS_VALUE_CELL (jihua_annex_cell_get_child (JIHUA_ANNEX_CELL (cell))))
    return;

  id = jihua_annex_cell_get_node_id (JIHUA_ANNEX_CELL (cell));
  if (id != NULL)
    open_node (self, id);
  else
    open_target (self);
}

/* The grid asks the cells themselves; the row takes what it is given. */
static void
jihua_annex_row_measure (GtkWidget      *widget,
                         GtkOrientation  orientation,
                         int             for_size,
                         int            *minimum,
                         int            *natural,
                         int            *minimum_baseline,
                         int            *natural_baseline)
{
  *minimum = 0;
  *natural = 0;

  for (GtkWidget *cell = gtk_widget_get_first_child (widget); cell != NULL; cell = gtk_widget_get_next_sibling (cell)) {
    int needed;

    gtk_widget_measure (cell, orientation, -1, &needed, NULL, NULL, NULL);
    if (orientation == GTK_ORIENTATION_VERTICAL && jihua_annex_cell_get_row_span (JIHUA_ANNEX_CELL (cell)) == 1)
      *minimum = *natural = MAX (*minimum, needed);
  }
}

static void
place_cell (JihuaAnnexRow  *self,
            JihuaAnnexCell *cell,
            int             row_height)
{
  guint column = jihua_annex_cell_get_column (cell);
  guint row_span = jihua_annex_cell_get_row_span (cell);
  int x = jihua_annex_grid_get_x (self->grid, column);
  int right = jihua_annex_grid_get_x (self->grid, column + jihua_annex_cell_get_column_span (cell));
  int height = row_height;

  if (row_span > 1)
    height = jihua_annex_grid_get_y (self->grid, self->index + row_span)
             - jihua_annex_grid_get_y (self->grid, self->index);

  if (self->entry != NULL)
    jihua_annex_cell_set_top (cell, jihua_annex_grid_get_y (self->grid, self->index));
  gtk_widget_size_allocate (GTK_WIDGET (cell), &(GtkAllocation) { x, 0, right - x, height }, -1);
}

static void
jihua_annex_row_size_allocate (GtkWidget *widget,
                               int        width,
                               int        height,
                               int        baseline)
{
  for (GtkWidget *cell = gtk_widget_get_first_child (widget); cell != NULL; cell = gtk_widget_get_next_sibling (cell))
    place_cell (JIHUA_ANNEX_ROW (widget), JIHUA_ANNEX_CELL (cell), height);
}

/* The figure is what there is to be worked on in a row. */
static gboolean
jihua_annex_row_grab_focus (GtkWidget *widget)
{
  GtkWidget *value = jihua_annex_row_get_value_cell (JIHUA_ANNEX_ROW (widget));

  if (value != NULL)
    return gtk_widget_grab_focus (value);

  return GTK_WIDGET_CLASS (jihua_annex_row_parent_class)->grab_focus (widget);
}

static void
describe (JihuaAnnexRow *self)
{
  JihuaStanding *standing = jihua_annex_entry_get_standing (self->entry);
  g_autofree char *reason = jihua_closure_explanation (self, standing, jihua_standing_get_judgement (standing));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  jihua_node_get_display_title (jihua_standing_get_node (standing)),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, reason,
                                  -1);
}

static void
jihua_annex_row_dispose (GObject *object)
{
  JihuaAnnexRow *self = JIHUA_ANNEX_ROW (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  g_clear_object (&self->entry);

  G_OBJECT_CLASS (jihua_annex_row_parent_class)->dispose (object);
}

static void
jihua_annex_row_finalize (GObject *object)
{
  g_clear_pointer (&JIHUA_ANNEX_ROW (object)->grid, jihua_annex_grid_unref);

  G_OBJECT_CLASS (jihua_annex_row_parent_class)->finalize (object);
}

static void
jihua_annex_row_class_init (JihuaAnnexRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jihua_annex_row_dispose;
  object_class->finalize = jihua_annex_row_finalize;
  widget_class->grab_focus = jihua_annex_row_grab_focus;
  widget_class->measure = jihua_annex_row_measure;
  widget_class->size_allocate = jihua_annex_row_size_allocate;

  /**
   * JihuaAnnexRow::activate:
   * @self: the row
   *
   * Emitted when Enter is pressed on the row: opens its target.
   */
  signals[ACTIVATE] = g_signal_new_class_handler ("activate", JIHUA_TYPE_ANNEX_ROW,
                                                  G_SIGNAL_RUN_FIRST | G_SIGNAL_ACTION,
                                                  G_CALLBACK (open_target),
                                                  NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_activate_signal (widget_class, signals[ACTIVATE]);
  gtk_widget_class_add_binding_signal (widget_class, GDK_KEY_Return, 0, "activate", NULL);
  gtk_widget_class_add_binding_signal (widget_class, GDK_KEY_ISO_Enter, 0, "activate", NULL);
  gtk_widget_class_add_binding_signal (widget_class, GDK_KEY_KP_Enter, 0, "activate", NULL);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ROW);
  gtk_widget_class_set_css_name (widget_class, "annexrow");
}

static void
jihua_annex_row_init (JihuaAnnexRow *self)
{
}

static JihuaAnnexCell *
add_cell (JihuaAnnexRow     *self,
          GtkAccessibleRole  role,
          GtkWidget         *child,
          guint              column,
          guint              column_span,
          guint              row_span,
          const char        *style_class)
{
  GtkWidget *cell = jihua_annex_cell_new (role, child, column, column_span, row_span);

  gtk_widget_add_css_class (cell, style_class);
  if (row_span > 1)
    gtk_widget_add_css_class (cell, "merged");
  gtk_widget_set_parent (cell, GTK_WIDGET (self));

  return JIHUA_ANNEX_CELL (cell);
}

static GtkWidget *
create_label (const char *text,
              float       xalign)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), xalign);

  return label;
}

static const char *
get_column_class (guint column)
{
  static const char * const classes[JIHUA_ANNEX_N_COLUMNS] = {
    "category", "number", "indicator", "indicator", "unit", "goal",
    "last-year", "actual", "period", "progress", "status", "responsible",
  };

  return classes[column];
}

/* So wide at most before it is written on two lines. */
static int
get_max_width_chars (guint column)
{
  switch (column) {
  case JIHUA_ANNEX_COLUMN_CATEGORY:
    return 12;
  case JIHUA_ANNEX_COLUMN_UNIT:
    return 10;
  case JIHUA_ANNEX_COLUMN_GOAL:
    return 18;
  default:
    return -1;
  }
}

static gboolean
is_centered (guint column)
{
  return column != JIHUA_ANNEX_COLUMN_GROUP && column != JIHUA_ANNEX_COLUMN_INDICATOR;
}

/**
 * jihua_annex_row_add_official:
 * @self: a row
 * @text: what is printed in the cell
 * @column: the first column it covers
 * @column_span: how many columns it covers
 * @row_span: how many rows it covers
 *
 * Adds a cell of the official table.
 *
 * Returns: (transfer none): the cell
 */
JihuaAnnexCell *
jihua_annex_row_add_official (JihuaAnnexRow *self,
                              const char    *text,
                              guint          column,
                              guint          column_span,
                              guint          row_span)
{
  gboolean header = column == JIHUA_ANNEX_COLUMN_CATEGORY || column == JIHUA_ANNEX_COLUMN_GROUP
                    || column == JIHUA_ANNEX_COLUMN_INDICATOR;
  GtkWidget *label = create_label (text, is_centered (column) ? 0.5f : 0.0f);
  JihuaAnnexCell *cell;

  g_return_val_if_fail (JIHUA_IS_ANNEX_ROW (self), NULL);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  /* Words stay whole; where that leaves too little room, the table scrolls. */
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD);
  gtk_label_set_width_chars (GTK_LABEL (label), column_span > 1 ? INDICATOR_CHARS : -1);
  gtk_label_set_max_width_chars (GTK_LABEL (label), get_max_width_chars (column));
  gtk_label_set_justify (GTK_LABEL (label), is_centered (column) ? GTK_JUSTIFY_CENTER : GTK_JUSTIFY_LEFT);

  cell = add_cell (self, header ? GTK_ACCESSIBLE_ROLE_ROW_HEADER : GTK_ACCESSIBLE_ROLE_CELL,
                   label, column, column_span, row_span, "official-cell");
  gtk_widget_add_css_class (GTK_WIDGET (cell), get_column_class (column));

  return cell;
}

/**
 * jihua_annex_row_add_facts:
 * @self: a row with a target
 *
 * Adds the cells with what the ledger knows of the target.
 */
void
jihua_annex_row_add_facts (JihuaAnnexRow *self)
{
  g_return_if_fail (JIHUA_IS_ANNEX_ROW (self));

  for (guint column = JIHUA_ANNEX_COLUMN_LAST_YEAR; column < JIHUA_ANNEX_N_COLUMNS; column++)
    add_cell (self, GTK_ACCESSIBLE_ROLE_CELL, jihua_annex_fact_new (column, self->entry), column, 1, 1,
              get_column_class (column));

  g_signal_connect_object (self->entry, "changed", G_CALLBACK (describe), self, G_CONNECT_SWAPPED);
  describe (self);
}

/**
 * jihua_annex_row_show_columns:
 * @self: a row
 * @view: which columns to show
 *
 * Shows the chosen columns. Without that of the actuals the row itself takes the
 * focus.
 */
void
jihua_annex_row_show_columns (JihuaAnnexRow  *self,
                              JihuaAnnexView *view)
{
  GtkWidget *cell = gtk_widget_get_first_child (GTK_WIDGET (self));

  g_return_if_fail (JIHUA_IS_ANNEX_ROW (self));

  for (; cell != NULL; cell = gtk_widget_get_next_sibling (cell))
    gtk_widget_set_visible (cell, jihua_annex_view_shows (view, jihua_annex_cell_get_column (JIHUA_ANNEX_CELL (cell))));

  gtk_widget_set_focusable (GTK_WIDGET (self),
                            self->entry != NULL && jihua_annex_row_get_value_cell (self) == NULL);
}

/**
 * jihua_annex_row_new:
 * @grid: the lines of the table
 * @entry: a target with what the ledger knows of it
 * @index: the number of the row, from 0
 *
 * Returns: (transfer floating): a row without cells
 */
GtkWidget *
jihua_annex_row_new (JihuaAnnexGrid  *grid,
                     JihuaAnnexEntry *entry,
                     guint            index)
{
  JihuaAnnexRow *self = g_object_new (JIHUA_TYPE_ANNEX_ROW, NULL);
  GtkGesture *click = gtk_gesture_click_new ();

  self->grid = jihua_annex_grid_ref (grid);
  self->entry = g_object_ref (entry);
  self->index = index;

  g_signal_connect_object (click, "pressed", G_CALLBACK (row_pressed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (click, "released", G_CALLBACK (row_released), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));

  /* The head is the first row. */
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_RELATION_ROW_INDEX, (int) index + 2,
                                  -1);

  return GTK_WIDGET (self);
}

/**
 * jihua_annex_row_new_head:
 * @grid: the lines of the table
 *
 * Returns: (transfer floating): the first row of the table, without cells
 */
GtkWidget *
jihua_annex_row_new_head (JihuaAnnexGrid *grid)
{
  JihuaAnnexRow *self = g_object_new (JIHUA_TYPE_ANNEX_ROW, NULL);

  self->grid = jihua_annex_grid_ref (grid);
  gtk_widget_add_css_class (GTK_WIDGET (self), "head");
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_ROW_INDEX, 1, -1);

  return GTK_WIDGET (self);
}

/**
 * jihua_annex_row_add_head:
 * @self: the head
 * @text: the name of a column
 * @column: the column
 * @column_span: how many columns it covers
 * @xalign: where the texts of the column stand
 *
 * Adds the head of a column.
 */
void
jihua_annex_row_add_head (JihuaAnnexRow *self,
                          const char    *text,
                          guint          column,
                          guint          column_span,
                          float          xalign)
{
  JihuaAnnexCell *cell;

  g_return_if_fail (JIHUA_IS_ANNEX_ROW (self));

  cell = add_cell (self, GTK_ACCESSIBLE_ROLE_COLUMN_HEADER, create_label (text, xalign), column, column_span, 1,
                   column <= JIHUA_ANNEX_COLUMN_GOAL ? "official-cell" : "ledger-head");
  gtk_widget_add_css_class (GTK_WIDGET (cell), get_column_class (column));
}

/**
 * jihua_annex_row_get_entry:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): its target with what the ledger knows of
 *   it; %NULL for the head
 */
JihuaAnnexEntry *
jihua_annex_row_get_entry (JihuaAnnexRow *self)
{
  g_return_val_if_fail (JIHUA_IS_ANNEX_ROW (self), NULL);

  return self->entry;
}

/**
 * jihua_annex_row_get_value_cell:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): where its figure is typed in; %NULL where
 *   there is none, or the column is not shown
 */
GtkWidget *
jihua_annex_row_get_value_cell (JihuaAnnexRow *self)
{
  JihuaAnnexCell *cell;
  GtkWidget *child;

  g_return_val_if_fail (JIHUA_IS_ANNEX_ROW (self), NULL);

  cell = jihua_annex_row_get_cell (self, JIHUA_ANNEX_COLUMN_ACTUAL);
  if (cell == NULL || !gtk_widget_get_visible (GTK_WIDGET (cell)))
    return NULL;

  child = jihua_annex_cell_get_child (cell);

  return JIHUA_IS_VALUE_CELL (child) ? child : NULL;
}

/**
 * jihua_annex_row_get_target:
 * @self: a row with a target
 *
 * Returns: (transfer none): its target
 */
JihuaTarget *
jihua_annex_row_get_target (JihuaAnnexRow *self)
{
  g_return_val_if_fail (JIHUA_IS_ANNEX_ROW (self), NULL);

  return jihua_annex_entry_get_target (self->entry);
}

/**
 * jihua_annex_row_get_index:
 * @self: a row with a target
 *
 * Returns: its number, from 0
 */
guint
jihua_annex_row_get_index (JihuaAnnexRow *self)
{
  g_return_val_if_fail (JIHUA_IS_ANNEX_ROW (self), 0);

  return self->index;
}

/**
 * jihua_annex_row_get_cell:
 * @self: a row
 * @column: a column
 *
 * Returns: (transfer none) (nullable): the cell that begins there in this row
 */
JihuaAnnexCell *
jihua_annex_row_get_cell (JihuaAnnexRow *self,
                          guint          column)
{
  GtkWidget *cell;

  g_return_val_if_fail (JIHUA_IS_ANNEX_ROW (self), NULL);

  for (cell = gtk_widget_get_first_child (GTK_WIDGET (self)); cell != NULL; cell = gtk_widget_get_next_sibling (cell)) {
    if (jihua_annex_cell_get_column (JIHUA_ANNEX_CELL (cell)) == column)
      return JIHUA_ANNEX_CELL (cell);
  }

  return NULL;
}
