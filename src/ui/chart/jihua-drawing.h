/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define JIHUA_TYPE_DRAWING (jihua_drawing_get_type ())

/* A chart that can be taken along: as a picture with a legend, or as a table. */
G_DECLARE_INTERFACE (JihuaDrawing, jihua_drawing, JIHUA, DRAWING, GtkWidget)

/**
 * JihuaDrawingInterface:
 * @dup_summary: what it shows, in words
 * @dup_table: what it shows, as a table; %NULL if that is nothing
 * @list_sources: (element-type utf8): where that comes from, maybe more than once
 * @get_height: how high it is drawn in a picture
 * @draw: draws it in a picture, without what is pointed at
 * @find_signs: which signs are in it, one bit for each
 * @style_sign: gives a layer the color of a sign
 * @dup_sign_label: what a sign means
 * @draw_sign: draws a sign on a square of %JIHUA_DRAWING_SIGN_SIZE
 * @get_pointed: (nullable): where in it the reader is
 */
struct _JihuaDrawingInterface {
  GTypeInterface parent_iface;

  char      *(* dup_summary)    (JihuaDrawing     *self);
  char      *(* dup_table)      (JihuaDrawing     *self);
  GPtrArray *(* list_sources)   (JihuaDrawing     *self);
  int        (* get_height)     (JihuaDrawing     *self);
  void       (* draw)           (JihuaDrawing     *self,
                                 GtkSnapshot      *snapshot,
                                 int               width,
                                 int               height);
  guint      (* find_signs)     (JihuaDrawing     *self);
  void       (* style_sign)     (JihuaDrawing     *self,
                                 guint             sign,
                                 GtkWidget        *layer);
  char      *(* dup_sign_label) (JihuaDrawing     *self,
                                 guint             sign);
  void       (* draw_sign)      (JihuaDrawing     *self,
                                 guint             sign,
                                 GtkSnapshot      *snapshot,
                                 const GdkRGBA    *color);
  gboolean   (* get_pointed)    (JihuaDrawing     *self,
                                 graphene_point_t *at);
};

/* Signs are drawn on a grid of this many units, and there are no more of them. */
#define JIHUA_DRAWING_SIGN_SIZE 12
#define JIHUA_DRAWING_MAX_SIGNS 8

char    *jihua_drawing_dup_summary (JihuaDrawing     *self);
gboolean jihua_drawing_copy_table  (JihuaDrawing     *self);
gboolean jihua_drawing_get_pointed (JihuaDrawing     *self,
                                    graphene_point_t *at);

G_END_DECLS
