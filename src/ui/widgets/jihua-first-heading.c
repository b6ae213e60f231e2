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

/* How high a heading may be: two rows, with the air around it. */
static int
get_room (GtkListView *list)
{
  int height = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (list)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    height = MAX (height, gtk_widget_get_height (child));

  return 2 * height;
}

/* Further down somebody has scrolled it, or it was brought back to where it was. */
static void
show_heading (GtkListView *list)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (list));

  if (!has_selection (list) && gtk_adjustment_get_value (adjustment) <= get_room (list))
    gtk_adjustment_set_value (adjustment, 0);
}

static gboolean
show_heading_later (gpointer user_data)
{
  g_autoptr (GtkListView) list = user_data;

  show_heading (list);

  return G_SOURCE_REMOVE;
}

/* Whenever sizes change the list goes back to its first row; while they are given
 * out, it cannot be moved. */
static void
sizes_changed (GtkListView *list)
{
  g_idle_add_full (G_PRIORITY_HIGH_IDLE, show_heading_later, g_object_ref (list), NULL);
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
  g_signal_connect_object (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (list)), "changed",
                           G_CALLBACK (sizes_changed), list, G_CONNECT_SWAPPED);
  gtk_widget_add_tick_callback (GTK_WIDGET (list), frame_drawn, g_new0 (guint, 1), g_free);
}
