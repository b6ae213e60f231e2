/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-whole-text.h"

/* A text that has too little room is shortened. Wherever in a window that
 * happens, the pointer is told the whole, unless what is there has a tooltip
 * of its own. */

/**
 * jihua_whole_text_find_at:
 * @widget: a widget that is shown
 * @x: a place in it, in px
 * @y: a place in it, in px
 *
 * Returns: (transfer none) (nullable): the whole of the text there, if it is shortened
 */
const char *
jihua_whole_text_find_at (GtkWidget *widget,
                          double     x,
                          double     y)
{
  GtkWidget *picked = gtk_widget_pick (widget, x, y, GTK_PICK_INSENSITIVE | GTK_PICK_NON_TARGETABLE);

  if (!GTK_IS_LABEL (picked) || !pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (picked))))
    return NULL;

  return gtk_label_get_text (GTK_LABEL (picked));
}

/* A popover asks its window too, but is not found by picking in the window. */
static GtkWidget *
find_popover_at_pointer (GtkWidget *window,
                         double    *x,
                         double    *y)
{
  GdkSeat *seat = gdk_display_get_default_seat (gtk_widget_get_display (window));
  GdkDevice *pointer = seat != NULL ? gdk_seat_get_pointer (seat) : NULL;
  GdkSurface *surface = pointer != NULL ? gdk_device_get_surface_at_position (pointer, x, y) : NULL;
  GtkNative *native = surface != NULL ? gtk_native_get_for_surface (surface) : NULL;
  double left, top;

  if (native == NULL || GTK_WIDGET (native) == window || !gtk_widget_is_ancestor (GTK_WIDGET (native), window))
    return NULL;

  gtk_native_get_surface_transform (native, &left, &top);
  *x -= left;
  *y -= top;

  return GTK_WIDGET (native);
}

static gboolean
tooltip_queried (GtkWidget  *window,
                 int         x,
                 int         y,
                 gboolean    keyboard,
                 GtkTooltip *tooltip)
{
  double inner_x, inner_y;
  GtkWidget *popover;
  const char *text;

  if (keyboard)
    return FALSE;

  popover = find_popover_at_pointer (window, &inner_x, &inner_y);
  text = popover != NULL ? jihua_whole_text_find_at (popover, inner_x, inner_y)
                         : jihua_whole_text_find_at (window, x, y);
  gtk_tooltip_set_text (tooltip, text);

  return text != NULL;
}

/**
 * jihua_whole_text_offer:
 * @window: a window
 *
 * Lets texts that are shortened in @window be read in a tooltip.
 */
void
jihua_whole_text_offer (GtkWidget *window)
{
  gtk_widget_set_has_tooltip (window, TRUE);
  g_signal_connect (window, "query-tooltip", G_CALLBACK (tooltip_queried), NULL);
}
