/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-reveal.h"

/* What was just made has its sizes by then. */
#define N_FRAMES 3

typedef struct {
  JihuaRevealFunc scroll;
  guint           n_frames;
} Reveal;

static gboolean
frame_drawn (GtkWidget     *widget,
             GdkFrameClock *clock,
             gpointer       user_data)
{
  Reveal *reveal = user_data;

  if (gtk_widget_get_width (widget) > 0)
    reveal->scroll (widget);

  return ++reveal->n_frames < N_FRAMES ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

static void
scroll_to (GtkWidget *widget)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (widget, GTK_TYPE_VIEWPORT);

  if (viewport != NULL)
    gtk_viewport_scroll_to (GTK_VIEWPORT (viewport), widget, NULL);
}

/**
 * jihua_reveal_with:
 * @widget: a widget, maybe made just now
 * @scroll: scrolls what is around it
 *
 * Scrolls as soon as @widget has its size.
 */
void
jihua_reveal_with (GtkWidget       *widget,
                   JihuaRevealFunc  scroll)
{
  Reveal *reveal = g_new0 (Reveal, 1);

  reveal->scroll = scroll;
  gtk_widget_add_tick_callback (widget, frame_drawn, reveal, g_free);
}

/**
 * jihua_reveal:
 * @widget: a widget on a page, maybe made just now
 *
 * Scrolls the page until all of @widget is in sight.
 */
void
jihua_reveal (GtkWidget *widget)
{
  jihua_reveal_with (widget, scroll_to);
}
