/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-sheet.h"

/*
 * Finding one's way in a column view whose cells are edited in place. A line has
 * one cell for each visible column, and so has the header a title.
 */

/**
 * jihua_sheet_get_focus:
 * @sheet: a column view
 *
 * Returns: (transfer none) (nullable): the widget in @sheet that has the focus
 */
GtkWidget *
jihua_sheet_get_focus (GtkColumnView *sheet)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (sheet));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (sheet)))
    return NULL;

  return focus;
}

/**
 * jihua_sheet_find_line:
 * @widget: (nullable): a widget in a sheet
 *
 * Returns: (transfer none) (nullable): the line it is in
 */
GtkWidget *
jihua_sheet_find_line (GtkWidget *widget)
{
  while (widget != NULL && g_strcmp0 (gtk_widget_get_css_name (widget), "row") != 0)
    widget = gtk_widget_get_parent (widget);

  return widget;
}

static GtkColumnViewColumn *
get_visible_column (GtkColumnView *sheet,
                    guint          position)
{
  GListModel *columns = gtk_column_view_get_columns (sheet);

  for (guint i = 0; i < g_list_model_get_n_items (columns); i++) {
    g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, i);

    if (gtk_column_view_column_get_visible (column) && position-- == 0)
      return column;
  }

  return NULL;
}

/**
 * jihua_sheet_find_column:
 * @sheet: a column view
 * @widget: a widget in a cell of it
 *
 * Returns: (transfer none) (nullable): the column the cell is in
 */
GtkColumnViewColumn *
jihua_sheet_find_column (GtkColumnView *sheet,
                         GtkWidget     *widget)
{
  GtkWidget *line = jihua_sheet_find_line (widget);
  GtkWidget *cell = line != NULL ? gtk_widget_get_first_child (line) : NULL;

  for (guint i = 0; cell != NULL; cell = gtk_widget_get_next_sibling (cell), i++) {
    if (gtk_widget_is_ancestor (widget, cell))
      return get_visible_column (sheet, i);
  }

  return NULL;
}

/**
 * jihua_sheet_focus_cell:
 * @sheet: a column view
 * @column: a column of it
 * @position: a line
 *
 * Gives the focus to a cell. Scrolling does that only where the sheet has the
 * focus already.
 */
void
jihua_sheet_focus_cell (GtkColumnView       *sheet,
                        GtkColumnViewColumn *column,
                        guint                position)
{
  gtk_column_view_scroll_to (sheet, position, column, GTK_LIST_SCROLL_FOCUS, NULL);
  if (jihua_sheet_get_focus (sheet) == NULL)
    gtk_widget_grab_focus (GTK_WIDGET (sheet));
}

/**
 * jihua_sheet_align_title:
 * @sheet: a column view
 * @column: a column of numbers in it
 *
 * Puts the title of @column to the right, above the numbers. Titles have no
 * alignment of their own.
 */
void
jihua_sheet_align_title (GtkColumnView       *sheet,
                         GtkColumnViewColumn *column)
{
  GtkWidget *header = gtk_widget_get_first_child (GTK_WIDGET (sheet));
  GtkWidget *title = gtk_widget_get_first_child (header);

  for (guint i = 0; title != NULL; title = gtk_widget_get_next_sibling (title), i++) {
    GtkWidget *content = gtk_widget_get_first_child (title);

    if (content != NULL && get_visible_column (sheet, i) == column)
      gtk_widget_set_halign (content, GTK_ALIGN_END);
  }
}

static guint
count_lines (GtkColumnView *sheet)
{
  GtkSelectionModel *model = gtk_column_view_get_model (sheet);

  return model != NULL ? g_list_model_get_n_items (G_LIST_MODEL (model)) : 0;
}

/**
 * jihua_sheet_take_apart:
 * @sheet: a column view that is about to go
 *
 * Removes all columns but one. A column view that loses the column with the
 * focus hands it on to the next one, and a reference with it that is never
 * dropped; so the column with the focus has to be the last.
 */
void
jihua_sheet_take_apart (GtkColumnView *sheet)
{
  GListModel *columns = gtk_column_view_get_columns (sheet);
  g_autoptr (GtkColumnViewColumn) first = g_list_model_get_item (columns, 0);

  if (first == NULL || count_lines (sheet) == 0)
    return;

  gtk_column_view_scroll_to (sheet, 0, first, GTK_LIST_SCROLL_FOCUS, NULL);
  while (g_list_model_get_n_items (columns) > 1) {
    g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, 1);

    gtk_column_view_remove_column (sheet, column);
  }
}
