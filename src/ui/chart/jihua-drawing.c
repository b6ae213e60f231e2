/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-drawing.h"

G_DEFINE_INTERFACE (JihuaDrawing, jihua_drawing, GTK_TYPE_WIDGET)

static void
jihua_drawing_default_init (JihuaDrawingInterface *iface)
{
}

/**
 * jihua_drawing_dup_summary:
 * @self: a chart
 *
 * Returns: (transfer full): what it shows, in words
 */
char *
jihua_drawing_dup_summary (JihuaDrawing *self)
{
  g_return_val_if_fail (JIHUA_IS_DRAWING (self), NULL);

  return JIHUA_DRAWING_GET_IFACE (self)->dup_summary (self);
}

/**
 * jihua_drawing_copy_table:
 * @self: a chart
 *
 * Copies what it shows as a table.
 *
 * Returns: whether it shows anything
 */
gboolean
jihua_drawing_copy_table (JihuaDrawing *self)
{
  g_autofree char *table = NULL;

  g_return_val_if_fail (JIHUA_IS_DRAWING (self), FALSE);

  table = JIHUA_DRAWING_GET_IFACE (self)->dup_table (self);
  if (table == NULL)
    return FALSE;

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), table);
  return TRUE;
}

/**
 * jihua_drawing_get_pointed:
 * @self: a chart
 * @at: (out caller-allocates): a place in it
 *
 * Returns: whether something in it is being read out, and @at is its place
 */
gboolean
jihua_drawing_get_pointed (JihuaDrawing     *self,
                           graphene_point_t *at)
{
  JihuaDrawingInterface *iface;

  g_return_val_if_fail (JIHUA_IS_DRAWING (self), FALSE);

  iface = JIHUA_DRAWING_GET_IFACE (self);

  return iface->get_pointed != NULL && iface->get_pointed (self, at);
}
