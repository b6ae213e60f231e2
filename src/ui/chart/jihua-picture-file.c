/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-picture-file.h"

#include <cairo-svg.h>
#include <glib/gi18n-lib.h>

/* Drawings as the contents of files. Texts become outlines, so that a picture
 * looks the same where its fonts are not installed. */

#define SCALE 2

/**
 * jihua_picture_format_get_extension:
 * @format: a format
 *
 * Returns: the extension of its files, with the point
 */
const char *
jihua_picture_format_get_extension (JihuaPictureFormat format)
{
  return format == JIHUA_PICTURE_SVG ? ".svg" : ".png";
}

static cairo_status_t
append (void                *closure,
        const unsigned char *data,
        unsigned int         length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

static cairo_status_t
draw (cairo_surface_t *surface,
      GskRenderNode   *node,
      double           scale)
{
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  cairo_scale (cr, scale, scale);
  gsk_render_node_draw (node, cr);
  status = cairo_status (cr);
  cairo_destroy (cr);

  return status;
}

static cairo_surface_t *
paint (GskRenderNode *node,
       int            width,
       int            height)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width * SCALE, height * SCALE);

  draw (surface, node, SCALE);
  cairo_surface_flush (surface);

  return surface;
}

/**
 * jihua_picture_to_texture:
 * @node: a drawing
 * @width: its width
 * @height: its height
 *
 * Returns: (transfer full): its pixels, twice as many each way
 */
GdkTexture *
jihua_picture_to_texture (GskRenderNode *node,
                          int            width,
                          int            height)
{
  cairo_surface_t *surface = paint (node, width, height);
  gsize stride = (gsize) cairo_image_surface_get_stride (surface);
  g_autoptr (GBytes) pixels = g_bytes_new (cairo_image_surface_get_data (surface),
                                           stride * (gsize) cairo_image_surface_get_height (surface));

  cairo_surface_destroy (surface);

  return gdk_memory_texture_new (width * SCALE, height * SCALE, GDK_MEMORY_DEFAULT, pixels, stride);
}

static cairo_status_t
encode_png (GskRenderNode *node,
            int            width,
            int            height,
            GByteArray    *data)
{
  cairo_surface_t *surface = paint (node, width, height);
  cairo_status_t status = cairo_surface_write_to_png_stream (surface, append, data);

  cairo_surface_destroy (surface);

  return status;
}

static cairo_status_t
encode_svg (GskRenderNode *node,
            int            width,
            int            height,
            GByteArray    *data)
{
  cairo_surface_t *surface = cairo_svg_surface_create_for_stream (append, data, width, height);
  cairo_status_t status;

  cairo_svg_surface_set_document_unit (surface, CAIRO_SVG_UNIT_PX);
  status = draw (surface, node, 1);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);

  return status;
}

/* What a screen reader says of the picture, and a search finds in it, where all
 * texts are outlines. They stand first in the document. */
static void
add_words (GByteArray *data,
           const char *title,
           const char *summary)
{
  g_autofree char *words = g_markup_printf_escaped ("\n<title>%s</title>\n<desc>%s</desc>", title, summary);
  const char *root = g_strstr_len ((const char *) data->data, data->len, "<svg ");
  const char *end = root != NULL ? memchr (root, '>', data->len - (gsize) (root - (const char *) data->data)) : NULL;
  gsize at, rest;

  g_return_if_fail (end != NULL);

  at = (gsize) (end + 1 - (const char *) data->data);
  rest = data->len - at;
  g_byte_array_set_size (data, data->len + (guint) strlen (words));
  memmove (data->data + at + strlen (words), data->data + at, rest);
  memcpy (data->data + at, words, strlen (words));
}

/**
 * jihua_picture_encode:
 * @node: a drawing
 * @width: its width
 * @height: its height
 * @title: its title
 * @summary: what it shows, in words
 * @format: a format
 * @error: return location for a #GIOErrorEnum
 *
 * Returns: (transfer full) (nullable): the contents of a file with the drawing,
 *   or %NULL if it is too large for the memory there is
 */
GBytes *
jihua_picture_encode (GskRenderNode       *node,
                      int                  width,
                      int                  height,
                      const char          *title,
                      const char          *summary,
                      JihuaPictureFormat   format,
                      GError             **error)
{
  g_autoptr (GByteArray) data = g_byte_array_new ();
  cairo_status_t status = format == JIHUA_PICTURE_SVG ? encode_svg (node, width, height, data)
                                                      : encode_png (node, width, height, data);

  if (status != CAIRO_STATUS_SUCCESS) {
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, _("There is not enough memory to draw the picture."));
    return NULL;
  }
  if (format == JIHUA_PICTURE_SVG)
    add_words (data, title, summary);

  return g_byte_array_free_to_bytes (g_steal_pointer (&data));
}
