/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-actuals-table.h"

#include <glib/gi18n-lib.h>

#include "jihua-figure-edits.h"
#include "jihua-judged-cell.h"
#include "jihua-kind-cell.h"
#include "jihua-sheet.h"
#include "jihua-source-cell.h"
#include "jihua-text-cell.h"
#include "jihua-value-cell.h"

/**
 * JihuaActualsTable:
 *
 * The figures of a target as a sheet, one period a line, edited in place by
 * keyboard alone.
 */
struct _JihuaActualsTable {
  GtkWidget            parent_instance;

  JihuaActualsModel   *model;
  JihuaActualRow      *menu_row;

  GtkWidget           *scroller;
  GtkColumnView       *view;
  GtkColumnViewColumn *value_column;
  GtkColumnViewColumn *year_before_column;
  GtkColumnViewColumn *note_column;
  GtkPopover          *menu;
};

enum {
  PROP_MODEL = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaActualsTable, jihua_actuals_table, GTK_TYPE_WIDGET)

static GStrv
choose_period_classes (gpointer unused,
                       gboolean due)
{
  const char *classes[] = { due ? NULL : "dimmed", NULL };

  return g_strdupv ((GStrv) classes);
}

/* The template of a cell has no domain of its own to be translated in. */
static char *
name_actual (gpointer unused)
{
  return g_strdup (C_("column", "Actual"));
}

static char *
name_year_before (gpointer unused)
{
  return g_strdup (C_("column", "Last year"));
}

static JihuaActualRow *
find_row (GtkWidget *line)
{
  for (GtkWidget *cell = gtk_widget_get_first_child (line); cell != NULL; cell = gtk_widget_get_next_sibling (cell)) {
    GtkWidget *content = gtk_widget_get_first_child (cell);

    if (JIHUA_IS_JUDGED_CELL (content))
      return jihua_judged_cell_get_row (JIHUA_JUDGED_CELL (content));
  }

  return NULL;
}

static guint
find_position (JihuaActualsTable *self,
               GtkWidget         *line)
{
  JihuaActualRow *row = find_row (line);
  guint position = 0;

  if (row != NULL)
    jihua_actuals_model_find (self->model, jihua_actual_row_get_period (row), &position);

  return position;
}

/* Values can be typed for any period, everything else only where one is. */
static gboolean
can_focus (JihuaActualsTable   *self,
           GtkColumnViewColumn *column,
           guint                position)
{
  g_autoptr (JihuaActualRow) row = g_list_model_get_item (G_LIST_MODEL (self->model), position);

  return column == self->value_column
         || column == self->year_before_column
         || jihua_figure_get_actual (jihua_actual_row_get_figure (row)) != NULL;
}

static void
move_to_line (JihuaActualsTable *self,
              GtkWidget         *focus,
              int                step)
{
  GtkWidget *line = jihua_sheet_find_line (focus);
  GtkColumnViewColumn *column = jihua_sheet_find_column (self->view, focus);
  int n_rows = (int) g_list_model_get_n_items (G_LIST_MODEL (self->model));
  int position = (int) find_position (self, line) + step;

  while (position >= 0 && position < n_rows && !can_focus (self, column, (guint) position))
    position += step;

  if (position >= 0 && position < n_rows)
    jihua_sheet_focus_cell (self->view, column, (guint) position);
}

static void
move_focus (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  JihuaActualsTable *self = JIHUA_ACTUALS_TABLE (widget);
  GtkWidget *focus = jihua_sheet_get_focus (self->view);
  int columns, rows;

  if (focus == NULL)
    return;

  g_variant_get (parameter, "(ii)", &columns, &rows);
  if (rows != 0)
    move_to_line (self, focus, rows);
  else if (columns != 0)
    gtk_widget_child_focus (jihua_sheet_find_line (focus), columns > 0 ? GTK_DIR_RIGHT : GTK_DIR_LEFT);
}

/* Cell by cell and line by line; past the last one, out of the sheet. */
static void
advance_focus (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  JihuaActualsTable *self = JIHUA_ACTUALS_TABLE (widget);
  int step = g_variant_get_int32 (parameter);
  GtkDirectionType direction = step > 0 ? GTK_DIR_TAB_FORWARD : GTK_DIR_TAB_BACKWARD;
  GtkWidget *line = jihua_sheet_find_line (jihua_sheet_get_focus (self->view));
  int position;

  if (line == NULL || gtk_widget_child_focus (line, direction))
    return;

  position = (int) find_position (self, line) + step;
  if (position < 0 || position >= (int) g_list_model_get_n_items (G_LIST_MODEL (self->model)))
    g_signal_emit_by_name (gtk_widget_get_root (widget), "move-focus", direction);
  else if (step > 0)
    jihua_sheet_focus_cell (self->view, self->value_column, (guint) position);
  else if (can_focus (self, self->note_column, (guint) position))
    jihua_sheet_focus_cell (self->view, self->note_column, (guint) position);
  else
    jihua_sheet_focus_cell (self->view, self->year_before_column, (guint) position);
}

/* Tell what can be done to the row of the menu, and whether that is anything. */
static gboolean
update_actions (JihuaActualsTable *self)
{
  JihuaFigure *figure = jihua_actual_row_get_figure (self->menu_row);
  gboolean recorded = jihua_figure_get_actual (figure) != NULL;
  gboolean final = jihua_figure_get_final (figure);
  gboolean can_remove;
  guint position = 0;

  jihua_actuals_model_find (self->model, jihua_actual_row_get_period (self->menu_row), &position);
  can_remove = !recorded && jihua_actuals_model_can_remove (self->model, position);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "row.make-final", recorded && !final);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "row.make-provisional", recorded && final);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "row.remove-figure", recorded);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "row.remove", can_remove);

  return recorded || can_remove;
}

static void
open_menu (JihuaActualsTable  *self,
           GtkWidget          *line,
           const GdkRectangle *place)
{
  g_set_object (&self->menu_row, find_row (line));
  if (self->menu_row == NULL || !update_actions (self))
    return;

  gtk_popover_set_pointing_to (self->menu, place);
  gtk_popover_popup (self->menu);
}

static gboolean
is_editing (GtkWidget *widget)
{
  GtkWidget *cell = widget != NULL ? gtk_widget_get_ancestor (widget, JIHUA_TYPE_EDIT_CELL) : NULL;

  return cell != NULL && jihua_edit_cell_get_editing (JIHUA_EDIT_CELL (cell));
}

static void
menu_clicked (JihuaActualsTable *self,
              int                n_press,
              double             x,
              double             y,
              GtkGesture        *gesture)
{
  GtkWidget *widget = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);
  GtkWidget *line = jihua_sheet_find_line (widget);

  /* While a text is edited, its own menu is the one wanted. */
  if (line == NULL || is_editing (widget))
    return;

  open_menu (self, line, &(GdkRectangle) { (int) x, (int) y, 1, 1 });
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
menu_held (JihuaActualsTable *self,
           double             x,
           double             y,
           GtkGesture        *gesture)
{
  menu_clicked (self, 1, x, y, gesture);
}

static gboolean
key_pressed (JihuaActualsTable *self,
             guint              keyval,
             guint              keycode,
             GdkModifierType    state)
{
  GtkWidget *focus = jihua_sheet_get_focus (self->view);
  graphene_rect_t bounds;
  gboolean shift = (state & gtk_accelerator_get_default_mod_mask ()) == GDK_SHIFT_MASK;

  if (keyval != GDK_KEY_Menu && !(keyval == GDK_KEY_F10 && shift))
    return GDK_EVENT_PROPAGATE;

  if (focus == NULL || is_editing (focus)
      || !gtk_widget_compute_bounds (focus, GTK_WIDGET (self), &bounds))
    return GDK_EVENT_PROPAGATE;

  open_menu (self, jihua_sheet_find_line (focus),
             &(GdkRectangle) { (int) bounds.origin.x, (int) bounds.origin.y,
                               (int) bounds.size.width, (int) bounds.size.height });

  return GDK_EVENT_STOP;
}

static void
set_final (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  JihuaActualsTable *self = JIHUA_ACTUALS_TABLE (widget);

  jihua_figure_set_final (jihua_actual_row_get_figure (self->menu_row),
                          g_str_equal (action, "row.make-final"));
}

static void
remove_figure (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  JihuaActualsTable *self = JIHUA_ACTUALS_TABLE (widget);

  jihua_figure_remove (jihua_actual_row_get_figure (self->menu_row));
}

static void
remove_row (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  JihuaActualsTable *self = JIHUA_ACTUALS_TABLE (widget);
  guint position;

  if (jihua_actuals_model_find (self->model, jihua_actual_row_get_period (self->menu_row), &position))
    jihua_actuals_model_remove (self->model, position);
}

static void
update_titles (JihuaActualsTable *self)
{
  g_autofree char *title = NULL;
  const char *unit = "";

  if (self->model != NULL)
    unit = jihua_target_get_display_unit (jihua_actuals_model_get_target (self->model));

  if (unit == NULL || *unit == '\0')
    title = g_strdup (C_("column", "Actual"));
  else
    /* Translators: the head of a column; %s is the unit of measurement */
    title = g_strdup_printf (C_("column", "Actual, %s"), unit);

  gtk_column_view_column_set_title (self->value_column, title);
}

static void
jihua_actuals_table_dispose (GObject *object)
{
  JihuaActualsTable *self = JIHUA_ACTUALS_TABLE (object);

  if (self->view != NULL)
    jihua_sheet_take_apart (self->view);
  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_ACTUALS_TABLE);
  g_clear_object (&self->model);
  g_clear_object (&self->menu_row);

  G_OBJECT_CLASS (jihua_actuals_table_parent_class)->dispose (object);
}

static void
jihua_actuals_table_get_property (GObject    *object,
                                  guint       property_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  switch (property_id) {
    case PROP_MODEL:
      g_value_set_object (value, JIHUA_ACTUALS_TABLE (object)->model);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_actuals_table_set_property (GObject      *object,
                                  guint         property_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  switch (property_id) {
    case PROP_MODEL:
      jihua_actuals_table_set_model (JIHUA_ACTUALS_TABLE (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "cells.move", "(ii)", move_focus);
  gtk_widget_class_install_action (widget_class, "cells.advance", "i", advance_focus);
  gtk_widget_class_install_action (widget_class, "row.make-final", NULL, set_final);
  gtk_widget_class_install_action (widget_class, "row.make-provisional", NULL, set_final);
  gtk_widget_class_install_action (widget_class, "row.remove-figure", NULL, remove_figure);
  gtk_widget_class_install_action (widget_class, "row.remove", NULL, remove_row);
}

static void
jihua_actuals_table_class_init (JihuaActualsTableClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jihua_actuals_table_dispose;
  object_class->get_property = jihua_actuals_table_get_property;
  object_class->set_property = jihua_actuals_table_set_property;

  properties[PROP_MODEL] =
    g_param_spec_object ("model", NULL, NULL, JIHUA_TYPE_ACTUALS_MODEL,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (JIHUA_TYPE_JUDGED_CELL);
  g_type_ensure (JIHUA_TYPE_KIND_CELL);
  g_type_ensure (JIHUA_TYPE_SOURCE_CELL);
  g_type_ensure (JIHUA_TYPE_TEXT_CELL);
  g_type_ensure (JIHUA_TYPE_VALUE_CELL);
  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-actuals-table.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaActualsTable, scroller);
  gtk_widget_class_bind_template_child (widget_class, JihuaActualsTable, view);
  gtk_widget_class_bind_template_child (widget_class, JihuaActualsTable, value_column);
  gtk_widget_class_bind_template_child (widget_class, JihuaActualsTable, year_before_column);
  gtk_widget_class_bind_template_child (widget_class, JihuaActualsTable, note_column);
  gtk_widget_class_bind_template_child (widget_class, JihuaActualsTable, menu);
  gtk_widget_class_bind_template_callback (widget_class, choose_period_classes);
  gtk_widget_class_bind_template_callback (widget_class, name_actual);
  gtk_widget_class_bind_template_callback (widget_class, name_year_before);
  gtk_widget_class_bind_template_callback (widget_class, menu_clicked);
  gtk_widget_class_bind_template_callback (widget_class, menu_held);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed);
  gtk_widget_class_set_css_name (widget_class, "actualstable");
  install_actions (widget_class);
}

static void
jihua_actuals_table_init (JihuaActualsTable *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  update_titles (self);
  jihua_sheet_align_title (self->view, self->value_column);
  jihua_sheet_align_title (self->view, self->year_before_column);
}

/**
 * jihua_actuals_table_set_model:
 * @self: a table
 * @model: (nullable): the periods to show
 */
void
jihua_actuals_table_set_model (JihuaActualsTable *self,
                               JihuaActualsModel *model)
{
  g_return_if_fail (JIHUA_IS_ACTUALS_TABLE (self));

  if (!g_set_object (&self->model, model))
    return;

  update_titles (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MODEL]);
}

/**
 * jihua_actuals_table_focus_value:
 * @self: a table
 * @position: a row
 *
 * Gives the focus to the value of a row, to type one.
 */
void
jihua_actuals_table_focus_value (JihuaActualsTable *self,
                                 guint              position)
{
  g_return_if_fail (JIHUA_IS_ACTUALS_TABLE (self));

  jihua_sheet_focus_cell (self->view, self->value_column, position);
}
