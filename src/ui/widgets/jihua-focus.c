/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-focus.h"

static gboolean
is_forward (GtkDirectionType direction)
{
  return direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_RIGHT || direction == GTK_DIR_DOWN;
}

/**
 * jihua_focus_move_within:
 * @widget: a widget that does not take the focus itself
 * @direction: where the focus goes
 *
 * The `focus` of a widget whose `grab_focus` hands the focus on to one of its
 * children. By default a widget grabs the focus when it goes backwards out of
 * its children; that child would have it again, and nobody ever get past it.
 *
 * Returns: whether a child has taken the focus
 */
gboolean
jihua_focus_move_within (GtkWidget        *widget,
                         GtkDirectionType  direction)
{
  gboolean forward = is_forward (direction);
  GtkWidget *child = gtk_widget_get_focus_child (widget);

  if (child == NULL)
    child = forward ? gtk_widget_get_first_child (widget) : gtk_widget_get_last_child (widget);

  for (; child != NULL; child = forward ? gtk_widget_get_next_sibling (child) : gtk_widget_get_prev_sibling (child)) {
    if (gtk_widget_child_focus (child, direction))
      return TRUE;
  }

  return FALSE;
}
