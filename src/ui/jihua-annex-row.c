/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-annex-row.h"

#include <adwaita.h>

#include "jihua-bullet.h"
#include "jihua-standing-closures.h"
#include "jihua-status-class.h"
#include "jihua-status-mark.h"

struct _JihuaAnnexRow {
  GtkWidget parent_instance;

  JihuaAnnexGrid *grid;
  JihuaStanding *standing;
  guint index;

  GtkWidget *actual;
  GtkWidget *period;
  GtkWidget *bullet;
  GtkWidget *mark;
  GtkWidget *status;
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
  if (self->standing != NULL)
    open_node (self, jihua_node_get_id (JIHUA_NODE (jihua_annex_row_get_target (self))));
}

static void
row_pressed (JihuaAnnexRow *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
row_released (JihuaAnnexRow *self,
              int            n_press,
              double         x,
              double         y)
{
  GtkWidget *picked = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);
  GtkWidget *cell = picked != NULL ? gtk_widget_get_ancestor (picked, JIHUA_TYPE_ANNEX_CELL) : NULL;
  const char *id;

  if (cell == NULL)
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

  if (self->standing != NULL)
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

static void
describe (JihuaAnnexRow *self)
{
  JihuaNode *node = jihua_standing_get_node (self->standing);
  JihuaJudgement *judgement = jihua_standing_get_judgement (self->standing);
  g_autofree char *reason = jihua_closure_explanation (self, self->standing, judgement);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, jihua_node_get_display_title (node),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, reason,
                                  -1);
  gtk_widget_set_tooltip_text (self->status, reason);
}

static void
standing_changed (JihuaAnnexRow *self)
{
  JihuaJudgement *judgement = jihua_standing_get_judgement (self->standing);
  JihuaStatus status = jihua_standing_get_status (self->standing);
  gboolean known = judgement != NULL && (judgement->actual != NULL || judgement->last_known != NULL);
  g_autofree char *value = known ? jihua_closure_value (self, self->standing, judgement) : g_strdup ("");
  g_autofree char *period = jihua_closure_period (self, judgement);

  gtk_label_set_label (GTK_LABEL (self->actual), value);
  gtk_label_set_label (GTK_LABEL (self->period), period);
  gtk_label_set_label (GTK_LABEL (self->status), jihua_status_get_label (status));
  jihua_status_mark_set_status (JIHUA_STATUS_MARK (self->mark), status);
  jihua_status_class_apply (self->status, status);
  gtk_widget_set_visible (self->bullet, judgement != NULL && judgement->actual != NULL);

  /* The last figure of an earlier period is shown, but faintly. */
  gtk_widget_set_css_classes (self->actual,
                              jihua_closure_is_current (self, judgement)
                                ? (const char *[]) { "numeric", "current", NULL }
                                : (const char *[]) { "numeric", "dimmed", NULL });
  describe (self);
}

static void
jihua_annex_row_dispose (GObject *object)
{
  JihuaAnnexRow *self = JIHUA_ANNEX_ROW (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  g_clear_object (&self->standing);

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
    "category", "number", "indicator", "indicator", "unit", "goal", "actual", "period", "progress", "status",
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
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (label), get_max_width_chars (column));
  gtk_label_set_justify (GTK_LABEL (label), is_centered (column) ? GTK_JUSTIFY_CENTER : GTK_JUSTIFY_LEFT);

  cell = add_cell (self, header ? GTK_ACCESSIBLE_ROLE_ROW_HEADER : GTK_ACCESSIBLE_ROLE_CELL,
                   label, column, column_span, row_span, "official-cell");
  gtk_widget_add_css_class (GTK_WIDGET (cell), get_column_class (column));

  return cell;
}

static GtkWidget *
create_status (JihuaAnnexRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->mark = jihua_status_mark_new (JIHUA_STATUS_NOT_REPORTED);
  gtk_widget_set_valign (self->mark, GTK_ALIGN_CENTER);
  self->status = create_label (NULL, 0.0f);
  gtk_widget_add_css_class (self->status, "status-word");
  gtk_box_append (GTK_BOX (box), self->mark);
  gtk_box_append (GTK_BOX (box), self->status);

  return box;
}

static GtkWidget *
create_bullet (JihuaAnnexRow *self)
{
  GtkWidget *bin = adw_bin_new ();

  self->bullet = jihua_bullet_new ();
  jihua_bullet_set_standing (JIHUA_BULLET (self->bullet), self->standing);
  gtk_widget_set_valign (self->bullet, GTK_ALIGN_CENTER);
  adw_bin_set_child (ADW_BIN (bin), self->bullet);

  return bin;
}

/**
 * jihua_annex_row_add_ledger:
 * @self: a row with a target
 *
 * Adds the cells with what the ledger knows of the target.
 */
void
jihua_annex_row_add_ledger (JihuaAnnexRow *self)
{
  g_return_if_fail (JIHUA_IS_ANNEX_ROW (self));

  self->actual = create_label (NULL, 1.0f);
  self->period = create_label (NULL, 0.0f);

  gtk_widget_add_css_class (self->period, "caption");
  gtk_widget_add_css_class (self->period, "dimmed");
  add_cell (self, GTK_ACCESSIBLE_ROLE_CELL, self->actual, JIHUA_ANNEX_COLUMN_ACTUAL, 1, 1, "actual");
  add_cell (self, GTK_ACCESSIBLE_ROLE_CELL, self->period, JIHUA_ANNEX_COLUMN_PERIOD, 1, 1, "period");
  add_cell (self, GTK_ACCESSIBLE_ROLE_CELL, create_bullet (self), JIHUA_ANNEX_COLUMN_PROGRESS, 1, 1, "progress");
  add_cell (self, GTK_ACCESSIBLE_ROLE_CELL, create_status (self), JIHUA_ANNEX_COLUMN_STATUS, 1, 1, "status");

  g_signal_connect_object (self->standing, "changed", G_CALLBACK (standing_changed), self, G_CONNECT_SWAPPED);
  standing_changed (self);
}

/**
 * jihua_annex_row_new:
 * @grid: the lines of the table
 * @standing: how a target stands
 * @index: the number of the row, from 0
 *
 * Returns: (transfer floating): a row without cells
 */
GtkWidget *
jihua_annex_row_new (JihuaAnnexGrid *grid,
                     JihuaStanding  *standing,
                     guint           index)
{
  JihuaAnnexRow *self = g_object_new (JIHUA_TYPE_ANNEX_ROW, "focusable", TRUE, NULL);
  GtkGesture *click = gtk_gesture_click_new ();

  self->grid = jihua_annex_grid_ref (grid);
  self->standing = g_object_ref (standing);
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
 * jihua_annex_row_get_standing:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): how its target stands; %NULL for the head
 */
JihuaStanding *
jihua_annex_row_get_standing (JihuaAnnexRow *self)
{
  g_return_val_if_fail (JIHUA_IS_ANNEX_ROW (self), NULL);

  return self->standing;
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

  return JIHUA_TARGET (jihua_standing_get_node (self->standing));
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
