/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * JihuaPictureFormat:
 * @JIHUA_PICTURE_PNG: pixels, twice as many as on the screen
 * @JIHUA_PICTURE_SVG: outlines, sharp at any size
 *
 * What pictures are saved as.
 */
typedef enum {
  JIHUA_PICTURE_PNG,
  JIHUA_PICTURE_SVG,
} JihuaPictureFormat;

const char *jihua_picture_format_get_extension (JihuaPictureFormat  format);

GdkTexture *jihua_picture_to_texture           (GskRenderNode      *node,
                                                int                 width,
                                                int                 height);
GBytes     *jihua_picture_encode               (GskRenderNode      *node,
                                                int                 width,
                                                int                 height,
                                                const char         *title,
                                                const char         *summary,
                                                JihuaPictureFormat  format,
                                                GError            **error);

G_END_DECLS
