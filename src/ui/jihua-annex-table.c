/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-annex-table.h"

#include <glib/gi18n-lib.h>

#include "jihua-annex-head.h"
#include "jihua-annex-layout.h"
#include "jihua-annex-spans.h"
#include "jihua-i18n.h"
#include "jihua-standing-list.h"

struct _JihuaAnnexTable {
  GtkWidget parent_instance;

  JihuaStandings *standings;
  int picked_out;

  JihuaAnnexGrid *grid;
  GtkWidget *head;
  GtkWidget *scroller;
  GtkWidget *body;
  GPtrArray *rows;
};

G_DEFINE_FINAL_TYPE (JihuaAnnexTable, jihua_annex_table, GTK_TYPE_WIDGET)

enum {
  PROP_STANDINGS = 1,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static JihuaAnnexRow *
find_focused_row (JihuaAnnexTable *self)
{
  GtkWidget *focus = gtk_widget_get_focus_child (self->body);

  return JIHUA_IS_ANNEX_ROW (focus) ? JIHUA_ANNEX_ROW (focus) : NULL;
}

static gboolean
focus_row (JihuaAnnexTable *self,
           int              index)
{
  if (index < 0 || index >= (int) self->rows->len)
    return FALSE;

  return gtk_widget_grab_focus (g_ptr_array_index (self->rows, (guint) index));
}

/* The table is one stop of the Tab key; inside, arrows move from row to row. */
static gboolean
jihua_annex_table_focus (GtkWidget        *widget,
                         GtkDirectionType  direction)
{
  JihuaAnnexTable *self = JIHUA_ANNEX_TABLE (widget);
  JihuaAnnexRow *row = find_focused_row (self);
  gboolean backward = direction == GTK_DIR_TAB_BACKWARD || direction == GTK_DIR_UP;

  if (row == NULL || gtk_widget_get_focus_child (widget) == NULL)
    return focus_row (self, backward ? (int) self->rows->len - 1 : 0);
  if (direction == GTK_DIR_DOWN)
    return focus_row (self, (int) jihua_annex_row_get_index (row) + 1);
  if (direction == GTK_DIR_UP)
    return focus_row (self, (int) jihua_annex_row_get_index (row) - 1);

  return FALSE;
}

static gboolean
end_pressed (GtkWidget *widget,
             GVariant  *args,
             gpointer   user_data)
{
  JihuaAnnexTable *self = JIHUA_ANNEX_TABLE (widget);

  return focus_row (self, g_variant_get_boolean (args) ? (int) self->rows->len - 1 : 0);
}

static GtkSizeRequestMode
jihua_annex_table_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
jihua_annex_table_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  JihuaAnnexTable *self = JIHUA_ANNEX_TABLE (widget);
  int head_minimum, head_natural;

  gtk_widget_measure (self->head, orientation, -1, &head_minimum, &head_natural, NULL, NULL);
  gtk_widget_measure (self->scroller, orientation, for_size, minimum, natural, NULL, NULL);

  if (orientation == GTK_ORIENTATION_VERTICAL) {
    *minimum += head_minimum;
    *natural += head_natural;
  }
}

/* The rows set the columns, so they come first. */
static void
jihua_annex_table_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  JihuaAnnexTable *self = JIHUA_ANNEX_TABLE (widget);
  int head_height;

  gtk_widget_measure (self->head, GTK_ORIENTATION_VERTICAL, -1, &head_height, NULL, NULL, NULL);

  gtk_widget_size_allocate (self->scroller, &(GtkAllocation) { 0, head_height, width, height - head_height }, -1);
  gtk_widget_size_allocate (self->head, &(GtkAllocation) { 0, 0, width, head_height }, -1);
}

static void
fade (JihuaAnnexTable *self)
{
  for (guint i = 0; i < self->rows->len; i++) {
    JihuaAnnexRow *row = g_ptr_array_index (self->rows, i);
    JihuaStatus status = jihua_standing_get_status (jihua_annex_row_get_standing (row));

    if (self->picked_out >= 0 && status != (JihuaStatus) self->picked_out)
      gtk_widget_add_css_class (GTK_WIDGET (row), "faded");
    else
      gtk_widget_remove_css_class (GTK_WIDGET (row), "faded");
  }
}

/* A longer figure in one row moves the columns of all. */
static void
standings_changed (JihuaAnnexTable *self)
{
  gtk_widget_queue_resize (self->head);
  for (guint i = 0; i < self->rows->len; i++)
    gtk_widget_queue_resize (g_ptr_array_index (self->rows, i));

  fade (self);
}

static gboolean
is_translated (JihuaNode *node)
{
  return !g_str_equal (jihua_node_get_display_title (node), jihua_node_get_title (node));
}

/* The name of a category is printed on two lines. */
static const char *
get_category_text (JihuaNode *category)
{
  const char *printed = jihua_node_get_printed (category);

  return printed == NULL || is_translated (category) ? jihua_node_get_display_title (category) : printed;
}

static void
add_category (JihuaAnnexTable *self,
              JihuaAnnexRow   *row,
              guint            span)
{
  JihuaNode *category = jihua_annex_find_section (JIHUA_NODE (jihua_annex_row_get_target (row)), JIHUA_SECTION_CATEGORY);
  JihuaAnnexCell *cell = jihua_annex_row_add_official (row, get_category_text (category),
                                                       JIHUA_ANNEX_COLUMN_CATEGORY, 1, span);

  jihua_annex_cell_set_node_id (cell, jihua_node_get_id (category));
  jihua_annex_cell_set_adjustment (cell, gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller)));
}

static const char *
get_display_label (JihuaNode *node)
{
  const char *label = jihua_node_get_label (node);

  return label != NULL ? jihua_plan_gettext (label) : jihua_node_get_display_title (node);
}

static void
add_split_row (JihuaAnnexRow *row,
               JihuaNode     *split,
               guint          span)
{
  const char *label = get_display_label (split);
  JihuaAnnexCell *cell = jihua_annex_row_add_official (row, jihua_node_get_number (split),
                                                       JIHUA_ANNEX_COLUMN_NUMBER, 1, span);

  jihua_annex_cell_set_node_id (cell, jihua_node_get_id (split));
  if (*label == '\0')
    return;

  cell = jihua_annex_row_add_official (row, label, JIHUA_ANNEX_COLUMN_GROUP, 1, span);
  gtk_label_set_max_width_chars (GTK_LABEL (jihua_annex_cell_get_child (cell)), 16);
  jihua_annex_cell_set_node_id (cell, jihua_node_get_id (split));
}

static void
add_indicator (JihuaAnnexRow *row,
               guint          split_span)
{
  JihuaNode *target = JIHUA_NODE (jihua_annex_row_get_target (row));
  JihuaNode *split = jihua_annex_find_section (target, JIHUA_SECTION_ROW);
  gboolean labelled = split != NULL && *get_display_label (split) != '\0';

  if (split_span > 0)
    add_split_row (row, split, split_span);
  if (split == NULL)
    jihua_annex_row_add_official (row, jihua_node_get_number (target), JIHUA_ANNEX_COLUMN_NUMBER, 1, 1);

  jihua_annex_row_add_official (row, get_display_label (target),
                                labelled ? JIHUA_ANNEX_COLUMN_INDICATOR : JIHUA_ANNEX_COLUMN_GROUP,
                                labelled ? 1 : 2, 1);
}

static void
add_row (JihuaAnnexTable *self,
         GListModel      *targets,
         guint            i)
{
  g_autoptr (JihuaStanding) standing = g_list_model_get_item (targets, i);
  JihuaAnnexRow *row = JIHUA_ANNEX_ROW (jihua_annex_row_new (self->grid, standing, i));
  JihuaTarget *target = jihua_annex_row_get_target (row);
  guint category_span = jihua_annex_count_section_rows (targets, i, JIHUA_SECTION_CATEGORY);
  guint goal_span = jihua_annex_count_goal_rows (targets, i);

  if (category_span > 0) {
    add_category (self, row, category_span);
    gtk_widget_add_css_class (GTK_WIDGET (row), "first");
  }

  add_indicator (row, jihua_annex_count_section_rows (targets, i, JIHUA_SECTION_ROW));
  jihua_annex_row_add_official (row, jihua_target_get_display_unit (target), JIHUA_ANNEX_COLUMN_UNIT, 1, 1);
  if (goal_span > 0)
    jihua_annex_row_add_official (row, jihua_target_get_display_words (target),
                                  JIHUA_ANNEX_COLUMN_GOAL, 1, goal_span);
  jihua_annex_row_add_ledger (row);

  gtk_widget_set_parent (GTK_WIDGET (row), self->body);
  g_ptr_array_add (self->rows, row);
}

static void
add_rows (JihuaAnnexTable *self)
{
  JihuaPlan *plan = jihua_ledger_get_plan (jihua_standings_get_ledger (self->standings));
  JihuaNode *annex = JIHUA_NODE (jihua_plan_get_annex (plan));
  g_autoptr (GListModel) targets = NULL;

  if (annex == NULL)
    return;

  targets = jihua_standing_list_new (self->standings, annex);
  for (guint i = 0; i < g_list_model_get_n_items (targets); i++)
    add_row (self, targets, i);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, jihua_node_get_display_title (annex),
                                  -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_RELATION_ROW_COUNT, (int) self->rows->len + 1,
                                  GTK_ACCESSIBLE_RELATION_COL_COUNT, JIHUA_ANNEX_N_COLUMNS,
                                  -1);
}

static void
add_parts (JihuaAnnexTable *self)
{
  JihuaPlan *plan = jihua_ledger_get_plan (jihua_standings_get_ledger (self->standings));

  self->head = jihua_annex_head_new (self->grid, jihua_plan_get_year (plan));
  gtk_widget_set_parent (self->head, GTK_WIDGET (self));

  self->body = g_object_new (GTK_TYPE_BOX,
                             "accessible-role", GTK_ACCESSIBLE_ROLE_ROW_GROUP,
                             "valign", GTK_ALIGN_START,
                             NULL);
  gtk_widget_set_layout_manager (self->body, jihua_annex_layout_new (self->grid, self->head));
  self->scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW,
                                 "child", self->body,
                                 "propagate-natural-width", TRUE,
                                 "propagate-natural-height", TRUE,
                                 NULL);
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
}

static void
jihua_annex_table_constructed (GObject *object)
{
  JihuaAnnexTable *self = JIHUA_ANNEX_TABLE (object);

  G_OBJECT_CLASS (jihua_annex_table_parent_class)->constructed (object);

  add_parts (self);
  add_rows (self);
  g_signal_connect_object (self->standings, "changed", G_CALLBACK (standings_changed), self, G_CONNECT_SWAPPED);
}

static void
jihua_annex_table_dispose (GObject *object)
{
  JihuaAnnexTable *self = JIHUA_ANNEX_TABLE (object);

  for (guint i = 0; i < self->rows->len; i++)
    gtk_widget_unparent (g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);

  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  g_clear_pointer (&self->head, gtk_widget_unparent);
  g_clear_object (&self->standings);

  G_OBJECT_CLASS (jihua_annex_table_parent_class)->dispose (object);
}

static void
jihua_annex_table_finalize (GObject *object)
{
  JihuaAnnexTable *self = JIHUA_ANNEX_TABLE (object);

  g_ptr_array_unref (self->rows);
  g_clear_pointer (&self->grid, jihua_annex_grid_unref);

  G_OBJECT_CLASS (jihua_annex_table_parent_class)->finalize (object);
}

static void
jihua_annex_table_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  JihuaAnnexTable *self = JIHUA_ANNEX_TABLE (object);

  switch (property_id) {
  case PROP_STANDINGS:
    g_value_set_object (value, self->standings);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_annex_table_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  JihuaAnnexTable *self = JIHUA_ANNEX_TABLE (object);

  switch (property_id) {
  case PROP_STANDINGS:
    self->standings = g_value_dup_object (value);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_annex_table_class_init (JihuaAnnexTableClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = jihua_annex_table_constructed;
  object_class->dispose = jihua_annex_table_dispose;
  object_class->finalize = jihua_annex_table_finalize;
  object_class->get_property = jihua_annex_table_get_property;
  object_class->set_property = jihua_annex_table_set_property;
  widget_class->focus = jihua_annex_table_focus;
  widget_class->get_request_mode = jihua_annex_table_get_request_mode;
  widget_class->measure = jihua_annex_table_measure;
  widget_class->size_allocate = jihua_annex_table_size_allocate;

  props[PROP_STANDINGS] =
    g_param_spec_object ("standings", NULL, NULL, JIHUA_TYPE_STANDINGS,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Home, 0, end_pressed, "b", FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_End, 0, end_pressed, "b", TRUE);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TABLE);
  gtk_widget_class_set_css_name (widget_class, "annextable");
}

static void
jihua_annex_table_init (JihuaAnnexTable *self)
{
  self->grid = jihua_annex_grid_new ();
  self->rows = g_ptr_array_new ();
  self->picked_out = -1;
}

/**
 * jihua_annex_table_new:
 * @standings: the standings
 *
 * Returns: (transfer floating): the annex of their plan
 */
GtkWidget *
jihua_annex_table_new (JihuaStandings *standings)
{
  return g_object_new (JIHUA_TYPE_ANNEX_TABLE, "standings", standings, NULL);
}

/**
 * jihua_annex_table_get_n_rows:
 * @self: a table
 *
 * Returns: how many targets it has
 */
guint
jihua_annex_table_get_n_rows (JihuaAnnexTable *self)
{
  g_return_val_if_fail (JIHUA_IS_ANNEX_TABLE (self), 0);

  return self->rows->len;
}

/**
 * jihua_annex_table_get_row:
 * @self: a table
 * @index: the number of a row, from 0
 *
 * Returns: (transfer none): the row
 */
JihuaAnnexRow *
jihua_annex_table_get_row (JihuaAnnexTable *self,
                           guint            index)
{
  g_return_val_if_fail (JIHUA_IS_ANNEX_TABLE (self), NULL);
  g_return_val_if_fail (index < self->rows->len, NULL);

  return g_ptr_array_index (self->rows, index);
}

/**
 * jihua_annex_table_pick_out:
 * @self: a table
 * @status: a #JihuaStatus, or -1 for none
 *
 * Lets the rows of one status stand out from the others.
 */
void
jihua_annex_table_pick_out (JihuaAnnexTable *self,
                            int              status)
{
  g_return_if_fail (JIHUA_IS_ANNEX_TABLE (self));

  self->picked_out = status;
  fade (self);
}
