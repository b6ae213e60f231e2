/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-cramped.h"

/* A narrow window with large text has room for one thing a line. Whether it is
 * so, the window tells by a style class, and whatever would stand beside
 * something else takes a line of its own there, in pages and dialogs alike. */

#define CRAMPED_CLASS "cramped"

/**
 * jihua_cramped_set:
 * @widget: a widget of a window
 * @cramped: whether the window has no more room than for one thing a line
 *
 * Tells all widgets of the window.
 */
void
jihua_cramped_set (GtkWidget *widget,
                   gboolean   cramped)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  g_return_if_fail (root != NULL);

  if (cramped)
    gtk_widget_add_css_class (GTK_WIDGET (root), CRAMPED_CLASS);
  else
    gtk_widget_remove_css_class (GTK_WIDGET (root), CRAMPED_CLASS);
}

static void
follow_window (GtkWidget *widget)
{
  JihuaCrampedFunc adapt = (JihuaCrampedFunc) g_object_get_data (G_OBJECT (widget), "cramped-func");
  GtkRoot *root = gtk_widget_get_root (widget);

  if (root != NULL)
    adapt (widget, gtk_widget_has_css_class (GTK_WIDGET (root), CRAMPED_CLASS));
}

static void
root_changed (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  if (root == NULL)
    return;

  g_signal_handlers_disconnect_by_func (root, follow_window, widget);
  g_signal_connect_object (root, "notify::css-classes", G_CALLBACK (follow_window), widget, G_CONNECT_SWAPPED);
  follow_window (widget);
}

/**
 * jihua_cramped_watch:
 * @widget: a widget
 * @adapt: what adapts it to the room
 *
 * Lets a widget adapt when its window becomes cramped, or no longer is.
 */
void
jihua_cramped_watch (GtkWidget        *widget,
                     JihuaCrampedFunc  adapt)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (g_object_get_data (G_OBJECT (widget), "cramped-func") == NULL);

  g_object_set_data (G_OBJECT (widget), "cramped-func", (gpointer) adapt);
  g_signal_connect (widget, "notify::root", G_CALLBACK (root_changed), NULL);
  root_changed (widget);
}

static void
stack_row (GtkWidget *row,
           gboolean   cramped)
{
  GtkWidget *parts = gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (row));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (parts),
                                  cramped ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
}

/**
 * jihua_cramped_stack_row:
 * @row: an AdwActionRow with a control at its end
 *
 * Lets the control stand below the title where the window is cramped, so that
 * neither is cut off.
 */
void
jihua_cramped_stack_row (GtkWidget *row)
{
  g_return_if_fail (GTK_IS_LIST_BOX_ROW (row));

  jihua_cramped_watch (row, stack_row);
}
