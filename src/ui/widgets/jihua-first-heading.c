/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-first-heading.h"

/* By then a list has found its place. */
#define N_FRAMES 3

static gboolean
has_selection (GtkListView *list)
{
  g_autoptr (GtkBitset) selected = gtk_selection_model_get_selection (gtk_list_view_get_model (list));

  return !gtk_bitset_is_empty (selected);
}

/* Further down somebody has scrolled it, or it was brought back to where it was. */
static void
show_heading (GtkListView *list)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (list));
  GtkWidget *heading = gtk_widget_get_first_child (GTK_WIDGET (list));

  if (heading != NULL && !has_selection (list)
      && gtk_adjustment_get_value (adjustment) <= gtk_widget_get_height (heading))
    gtk_adjustment_set_value (adjustment, 0);
}

static gboolean
frame_drawn (GtkWidget     *list,
             GdkFrameClock *clock,
             gpointer       user_data)
{
  guint *n_frames = user_data;

  show_heading (GTK_LIST_VIEW (list));

  return ++*n_frames < N_FRAMES ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

/**
 * jihua_first_heading_show:
 * @list: a list in a scrolled window, not shown yet
 *
 * A list starts with its first row at the top, and the heading above hidden.
 * This shows the heading, unless some row is selected.
 */
void
jihua_first_heading_show (GtkListView *list)
{
  gtk_widget_add_tick_callback (GTK_WIDGET (list), frame_drawn, g_new0 (guint, 1), g_free);
}
