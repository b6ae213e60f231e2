/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define JIHUA_TYPE_LAYER (jihua_layer_get_type ())

G_DECLARE_FINAL_TYPE (JihuaLayer, jihua_layer, JIHUA, LAYER, GtkWidget)

/**
 * JihuaLayerDraw:
 * @layer: the layer
 * @snapshot: where to draw
 * @data: what was given to jihua_layer_new()
 *
 * Draws a layer.
 */
typedef void (*JihuaLayerDraw) (GtkWidget   *layer,
                                GtkSnapshot *snapshot,
                                gpointer     data);

GtkWidget *jihua_layer_new (GtkWidget      *parent,
                            const char     *name,
                            JihuaLayerDraw  draw,
                            gpointer        data);

G_END_DECLS
