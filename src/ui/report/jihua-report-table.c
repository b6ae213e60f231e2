/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-report-table.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "jihua-node-menu.h"
#include "jihua-report-verdict.h"
#include "jihua-sheet.h"
#include "jihua-value-cell.h"
#include "jihua-wrapped-label.h"

#define LINES_A_PAGE 10

/**
 * JihuaReportTable:
 *
 * A reporting sheet as a table with one column to fill in. The focus never
 * leaves that column but at its ends, or for the source of a figure, which is
 * asked for by the action `report.edit-source`. Shift and arrows select figures one below
 * the other, to be copied or removed together.
 */
struct _JihuaReportTable {
  GtkWidget            parent_instance;

  JihuaReportModel    *model;
  JihuaReportRow      *row;      /* that has or had the focus */
  guint                anchor;   /* where the selection begins */
  gboolean             extending;

  GtkWidget           *scroller;
  GtkColumnView       *view;
  GtkColumnViewColumn *year_before_column;
  GtkColumnViewColumn *previous_column;
  GtkColumnViewColumn *value_column;
};

enum {
  PROP_MODEL = 1,
  PROP_ROW,
  N_PROPS
};

enum {
  PASTED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JihuaReportTable, jihua_report_table, GTK_TYPE_WIDGET)

/* A growth rate needs no unit beside its name; there is little room. */
static gboolean
names_unit (gpointer    unused,
            const char *unit)
{
  return unit != NULL && *unit != '\0' && !g_str_equal (unit, "%");
}

static guint
count_rows (JihuaReportTable *self)
{
  return self->model != NULL ? g_list_model_get_n_items (G_LIST_MODEL (self->model)) : 0;
}

static JihuaReportRow *
peek_row (JihuaReportTable *self,
          guint             position)
{
  g_autoptr (JihuaReportRow) row = g_list_model_get_item (G_LIST_MODEL (self->model), position);

  return row;
}

static guint
find_position (JihuaReportTable *self,
               JihuaReportRow   *row)
{
  for (guint i = 0; row != NULL && i < count_rows (self); i++) {
    if (peek_row (self, i) == row)
      return i;
  }

  return GTK_INVALID_LIST_POSITION;
}

static JihuaValueCell *
get_focused_cell (JihuaReportTable *self)
{
  GtkWidget *focus = jihua_sheet_get_focus (self->view);

  return focus != NULL ? JIHUA_VALUE_CELL (gtk_widget_get_ancestor (focus, JIHUA_TYPE_VALUE_CELL)) : NULL;
}

static guint
find_row_of_cell (JihuaReportTable *self,
                  JihuaValueCell   *cell)
{
  for (guint i = 0; cell != NULL && i < count_rows (self); i++) {
    if (jihua_report_row_get_figure (peek_row (self, i)) == jihua_value_cell_get_figure (cell))
      return i;
  }

  return GTK_INVALID_LIST_POSITION;
}

/* Marks the rows from the one where the selection began to the one in focus;
 * a single one is no selection. */
static void
select_rows (JihuaReportTable *self,
             guint             first,
             guint             last)
{
  for (guint i = 0; i < count_rows (self); i++)
    jihua_report_row_set_selected (peek_row (self, i), first != last && i >= MIN (first, last) && i <= MAX (first, last));
}

static void
focus_changed (JihuaReportTable *self)
{
  guint position = find_row_of_cell (self, get_focused_cell (self));

  if (position == GTK_INVALID_LIST_POSITION)
    return;

  if (!self->extending)
    self->anchor = position;
  select_rows (self, self->anchor, position);
  if (g_set_object (&self->row, peek_row (self, position)))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ROW]);
}

static void
move_by (JihuaReportTable *self,
         int               step,
         gboolean          extend)
{
  int position = (int) jihua_report_table_get_position (self);
  int n_rows = (int) count_rows (self);
  int target = CLAMP (position + step, 0, n_rows - 1);

  if (n_rows == 0 || target == position)
    return;

  self->extending = extend;
  jihua_sheet_focus_cell (self->view, self->value_column, (guint) target);
  self->extending = FALSE;
}

/* Right of the figure is where it comes from. */
static void
move_focus (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  int columns, rows;

  g_variant_get (parameter, "(ii)", &columns, &rows);
  if (rows != 0)
    move_by (JIHUA_REPORT_TABLE (widget), rows, FALSE);
  else if (columns > 0)
    gtk_widget_activate_action (widget, "report.edit-source", NULL);
}

/* There is one column to fill in, so what comes after a cell is the next row;
 * past the last one, the focus leaves the sheet. */
static void
advance_focus (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  JihuaReportTable *self = JIHUA_REPORT_TABLE (widget);
  int step = g_variant_get_int32 (parameter);
  int position = (int) jihua_report_table_get_position (self) + step;

  if (position >= 0 && position < (int) count_rows (self))
    move_by (self, step, FALSE);
  else
    g_signal_emit_by_name (gtk_widget_get_root (widget), "move-focus",
                           step > 0 ? GTK_DIR_TAB_FORWARD : GTK_DIR_TAB_BACKWARD);
}

static GPtrArray *
list_selected (JihuaReportTable *self)
{
  GPtrArray *selected = g_ptr_array_new ();
  guint position = jihua_report_table_get_position (self);

  if (position == GTK_INVALID_LIST_POSITION)
    return selected;

  for (guint i = MIN (self->anchor, position); i <= MAX (self->anchor, position) && i < count_rows (self); i++)
    g_ptr_array_add (selected, peek_row (self, i));

  return selected;
}

static void
copy (GtkWidget  *widget,
      const char *action,
      GVariant   *parameter)
{
  JihuaReportTable *self = JIHUA_REPORT_TABLE (widget);
  g_autoptr (GPtrArray) selected = list_selected (self);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < selected->len; i++) {
    if (i > 0)
      g_string_append_c (text, '\n');
    g_string_append (text, jihua_figure_get_text (jihua_report_row_get_figure (g_ptr_array_index (selected, i))));
  }

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text->str);
}

static gboolean
remove_selected (JihuaReportTable *self)
{
  g_autoptr (GPtrArray) selected = list_selected (self);
  g_autoptr (GPtrArray) actuals = g_ptr_array_new_with_free_func (g_object_unref);

  if (selected->len < 2)
    return GDK_EVENT_PROPAGATE;

  for (guint i = 0; i < selected->len; i++) {
    JihuaFigure *figure = jihua_report_row_get_figure (g_ptr_array_index (selected, i));

    jihua_figure_reject (figure, NULL, NULL);
    if (jihua_figure_get_actual (figure) != NULL)
      g_ptr_array_add (actuals, g_object_ref (jihua_figure_get_actual (figure)));
  }
  jihua_document_remove_actuals (jihua_report_model_get_document (self->model), actuals);

  return GDK_EVENT_STOP;
}

static gboolean
select_all (JihuaReportTable *self)
{
  if (count_rows (self) == 0)
    return GDK_EVENT_PROPAGATE;

  self->anchor = 0;
  self->extending = TRUE;
  jihua_sheet_focus_cell (self->view, self->value_column, count_rows (self) - 1);
  self->extending = FALSE;
  select_rows (self, self->anchor, jihua_report_table_get_position (self));

  return GDK_EVENT_STOP;
}

static gboolean
is_editing (JihuaReportTable *self)
{
  JihuaValueCell *cell = get_focused_cell (self);

  return cell != NULL && jihua_edit_cell_get_editing (JIHUA_EDIT_CELL (cell));
}

static void
text_read (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (JihuaReportTable) self = user_data;
  g_autofree char *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);

  if (self->model != NULL)
    g_signal_emit (self, signals[PASTED], 0, text);
}

static void
paste (GtkWidget  *widget,
       const char *action,
       GVariant   *parameter)
{
  jihua_report_table_paste (JIHUA_REPORT_TABLE (widget));
}

static gboolean
press_with_shift (JihuaReportTable *self,
                  guint             keyval)
{
  switch (keyval) {
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      move_by (self, -1, TRUE);
      return GDK_EVENT_STOP;
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      move_by (self, 1, TRUE);
      return GDK_EVENT_STOP;
    default:
      return GDK_EVENT_PROPAGATE;
  }
}

static gboolean
press_with_control (JihuaReportTable *self,
                    guint             keyval)
{
  switch (keyval) {
    case GDK_KEY_Home:
    case GDK_KEY_KP_Home:
      move_by (self, -(int) count_rows (self), FALSE);
      return GDK_EVENT_STOP;
    case GDK_KEY_End:
    case GDK_KEY_KP_End:
      move_by (self, (int) count_rows (self), FALSE);
      return GDK_EVENT_STOP;
    case GDK_KEY_Return:
    case GDK_KEY_ISO_Enter:
    case GDK_KEY_KP_Enter:
      jihua_edit_cell_finish (JIHUA_EDIT_CELL (get_focused_cell (self)));
      return gtk_widget_activate_action (GTK_WIDGET (self), "report.edit-source", NULL);
    case GDK_KEY_a:
      return is_editing (self) ? GDK_EVENT_PROPAGATE : select_all (self);
    default:
      return GDK_EVENT_PROPAGATE;
  }
}

static gboolean
press_alone (JihuaReportTable *self,
             guint             keyval)
{
  switch (keyval) {
    case GDK_KEY_Page_Up:
    case GDK_KEY_KP_Page_Up:
      move_by (self, -LINES_A_PAGE, FALSE);
      return GDK_EVENT_STOP;
    case GDK_KEY_Page_Down:
    case GDK_KEY_KP_Page_Down:
      move_by (self, LINES_A_PAGE, FALSE);
      return GDK_EVENT_STOP;
    case GDK_KEY_Delete:
    case GDK_KEY_KP_Delete:
      return is_editing (self) ? GDK_EVENT_PROPAGATE : remove_selected (self);
    default:
      return GDK_EVENT_PROPAGATE;
  }
}

static gboolean
key_pressed (JihuaReportTable *self,
             guint             keyval,
             guint             keycode,
             GdkModifierType   state)
{
  GdkModifierType modifiers = state & gtk_accelerator_get_default_mod_mask ();
  JihuaValueCell *cell = get_focused_cell (self);

  if (cell == NULL || jihua_cell_face_get_composing (JIHUA_CELL_FACE (cell)))
    return GDK_EVENT_PROPAGATE;
  if (modifiers == GDK_SHIFT_MASK)
    return press_with_shift (self, keyval);
  if (modifiers == GDK_CONTROL_MASK)
    return press_with_control (self, keyval);

  return modifiers == 0 ? press_alone (self, keyval) : GDK_EVENT_PROPAGATE;
}

static void
name_value_column (JihuaReportTable *self)
{
  if (self->model != NULL)
    gtk_column_view_column_set_title (self->value_column,
                                      jihua_period_get_label (jihua_report_model_get_period (self->model)));
}

static void
jihua_report_table_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (jihua_report_table_parent_class)->root (widget);

  g_signal_connect_object (gtk_widget_get_root (widget), "notify::focus-widget",
                           G_CALLBACK (focus_changed), widget, G_CONNECT_SWAPPED);
}

static void
jihua_report_table_unroot (GtkWidget *widget)
{
  g_signal_handlers_disconnect_by_func (gtk_widget_get_root (widget), focus_changed, widget);

  GTK_WIDGET_CLASS (jihua_report_table_parent_class)->unroot (widget);
}

static void
jihua_report_table_dispose (GObject *object)
{
  JihuaReportTable *self = JIHUA_REPORT_TABLE (object);

  if (self->view != NULL)
    jihua_sheet_take_apart (self->view);
  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_REPORT_TABLE);
  g_clear_object (&self->model);
  g_clear_object (&self->row);

  G_OBJECT_CLASS (jihua_report_table_parent_class)->dispose (object);
}

static void
jihua_report_table_get_property (GObject    *object,
                                 guint       property_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  JihuaReportTable *self = JIHUA_REPORT_TABLE (object);

  switch (property_id) {
    case PROP_MODEL:
      g_value_set_object (value, self->model);
      break;
    case PROP_ROW:
      g_value_set_object (value, self->row);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_report_table_set_property (GObject      *object,
                                 guint         property_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  switch (property_id) {
    case PROP_MODEL:
      jihua_report_table_set_model (JIHUA_REPORT_TABLE (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (JIHUA_TYPE_REPORT_VERDICT);
  g_type_ensure (JIHUA_TYPE_VALUE_CELL);
  g_type_ensure (JIHUA_TYPE_WRAPPED_LABEL);
  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-report-table.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaReportTable, scroller);
  gtk_widget_class_bind_template_child (widget_class, JihuaReportTable, view);
  gtk_widget_class_bind_template_child (widget_class, JihuaReportTable, year_before_column);
  gtk_widget_class_bind_template_child (widget_class, JihuaReportTable, previous_column);
  gtk_widget_class_bind_template_child (widget_class, JihuaReportTable, value_column);
  gtk_widget_class_bind_template_callback (widget_class, names_unit);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed);
  gtk_widget_class_install_action (widget_class, "cells.move", "(ii)", move_focus);
  gtk_widget_class_install_action (widget_class, "cells.advance", "i", advance_focus);
  gtk_widget_class_install_action (widget_class, "cells.paste", NULL, paste);
  gtk_widget_class_install_action (widget_class, "cells.copy", NULL, copy);
  gtk_widget_class_set_css_name (widget_class, "reporttable");
}

static void
jihua_report_table_class_init (JihuaReportTableClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jihua_report_table_dispose;
  object_class->get_property = jihua_report_table_get_property;
  object_class->set_property = jihua_report_table_set_property;
  widget_class->root = jihua_report_table_root;
  widget_class->unroot = jihua_report_table_unroot;

  properties[PROP_MODEL] =
    g_param_spec_object ("model", NULL, NULL, JIHUA_TYPE_REPORT_MODEL,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_ROW] =
    g_param_spec_object ("row", NULL, NULL, JIHUA_TYPE_REPORT_ROW,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * JihuaReportTable::pasted:
   * @self: a table
   * @text: (nullable): the text of the clipboard, if it has one
   *
   * Something is to be pasted where the cursor is.
   */
  signals[PASTED] =
    g_signal_new ("pasted", JIHUA_TYPE_REPORT_TABLE, G_SIGNAL_RUN_LAST, 0,
                  NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  bind_template (widget_class);
}

static JihuaValueCell *
find_cell_of_line (GtkWidget *line)
{
  for (GtkWidget *cell = gtk_widget_get_first_child (line); cell != NULL; cell = gtk_widget_get_next_sibling (cell)) {
    GtkWidget *child = gtk_widget_get_first_child (cell);

    if (JIHUA_IS_VALUE_CELL (child))
      return JIHUA_VALUE_CELL (child);
  }

  return NULL;
}

/* While a text is edited, its own menu is the one wanted. What figures are only
 * compared with is no part of the plan. */
static JihuaNode *
find_node (GtkWidget *widget,
           GtkWidget *at)
{
  JihuaReportTable *self = JIHUA_REPORT_TABLE (widget);
  GtkWidget *line = jihua_sheet_find_line (at);
  guint position = line != NULL ? find_row_of_cell (self, find_cell_of_line (line)) : GTK_INVALID_LIST_POSITION;
  JihuaNode *node;

  if (position == GTK_INVALID_LIST_POSITION || is_editing (self))
    return NULL;

  node = JIHUA_NODE (jihua_report_row_get_target (peek_row (self, position)));

  return jihua_node_get_parent (node) != NULL ? node : NULL;
}

static void
jihua_report_table_init (JihuaReportTable *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  jihua_node_menu_add (GTK_WIDGET (self), find_node);
  jihua_sheet_align_title (self->view, self->year_before_column);
  jihua_sheet_align_title (self->view, self->previous_column);
  jihua_sheet_align_title (self->view, self->value_column);
}

static void
rows_changed (JihuaReportTable *self)
{
  guint position = find_position (self, self->row);

  /* Rows outlive another choice of them; what was selected together does not. */
  select_rows (self, 0, 0);
  if (position != GTK_INVALID_LIST_POSITION) {
    self->anchor = position;
    return;
  }

  if (count_rows (self) > 0)
    g_set_object (&self->row, peek_row (self, 0));
  else
    g_clear_object (&self->row);
  self->anchor = 0;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ROW]);
}

/**
 * jihua_report_table_set_model:
 * @self: a table
 * @model: (nullable): the rows to show
 */
void
jihua_report_table_set_model (JihuaReportTable *self,
                              JihuaReportModel *model)
{
  g_return_if_fail (JIHUA_IS_REPORT_TABLE (self));

  if (self->model == model)
    return;

  if (self->model != NULL)
    g_signal_handlers_disconnect_by_data (self->model, self);
  g_set_object (&self->model, model);
  if (model != NULL) {
    g_signal_connect_object (model, "notify::period", G_CALLBACK (name_value_column), self, G_CONNECT_SWAPPED);
    g_signal_connect_object (model, "items-changed", G_CALLBACK (rows_changed), self,
                             G_CONNECT_SWAPPED | G_CONNECT_AFTER);
    rows_changed (self);
  }
  name_value_column (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MODEL]);
}

/**
 * jihua_report_table_get_row:
 * @self: a table
 *
 * Returns: (transfer none) (nullable): the row that has the focus, or had it
 *   last; the first one if none ever had
 */
JihuaReportRow *
jihua_report_table_get_row (JihuaReportTable *self)
{
  g_return_val_if_fail (JIHUA_IS_REPORT_TABLE (self), NULL);

  return self->row;
}

/**
 * jihua_report_table_get_position:
 * @self: a table
 *
 * Returns: where the row is that jihua_report_table_get_row() tells;
 *   %GTK_INVALID_LIST_POSITION if there is none
 */
guint
jihua_report_table_get_position (JihuaReportTable *self)
{
  g_return_val_if_fail (JIHUA_IS_REPORT_TABLE (self), GTK_INVALID_LIST_POSITION);

  return find_position (self, self->row);
}

/**
 * jihua_report_table_focus_row:
 * @self: a table
 * @position: a row
 *
 * Gives the focus to the figure of a row, to type it.
 */
void
jihua_report_table_focus_row (JihuaReportTable *self,
                              guint             position)
{
  g_return_if_fail (JIHUA_IS_REPORT_TABLE (self));

  if (position < count_rows (self))
    jihua_sheet_focus_cell (self->view, self->value_column, position);
}

/**
 * jihua_report_table_paste:
 * @self: a table
 *
 * Reads the clipboard, and emits #JihuaReportTable::pasted.
 */
void
jihua_report_table_paste (JihuaReportTable *self)
{
  g_return_if_fail (JIHUA_IS_REPORT_TABLE (self));

  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (GTK_WIDGET (self)), NULL,
                                 text_read, g_object_ref (self));
}
