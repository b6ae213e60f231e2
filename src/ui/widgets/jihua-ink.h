/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * JihuaLineKind:
 * @JIHUA_LINE_SOLID: known all along
 * @JIHUA_LINE_DASHED: of second rank
 * @JIHUA_LINE_DOTTED: not known between its ends
 *
 * How a line is drawn.
 */
typedef enum {
  JIHUA_LINE_SOLID,
  JIHUA_LINE_DASHED,
  JIHUA_LINE_DOTTED,
} JihuaLineKind;

/**
 * JihuaHatch:
 * @JIHUA_HATCH_RISING: for what is still to come
 * @JIHUA_HATCH_FALLING: for what is to be kept clear
 *
 * The lines an area is hatched with.
 */
typedef enum {
  JIHUA_HATCH_RISING,
  JIHUA_HATCH_FALLING,
} JihuaHatch;

GdkRGBA jihua_ink_fade    (GdkRGBA                 color,
                           float                   alpha);
void    jihua_ink_line    (GtkSnapshot            *snapshot,
                           const graphene_point_t *from,
                           const graphene_point_t *to,
                           float                   width,
                           JihuaLineKind           kind,
                           const GdkRGBA          *color);
void    jihua_ink_disc    (GtkSnapshot            *snapshot,
                           const graphene_point_t *center,
                           float                   radius,
                           const GdkRGBA          *color);
void    jihua_ink_ring    (GtkSnapshot            *snapshot,
                           const graphene_point_t *center,
                           float                   radius,
                           float                   width,
                           const GdkRGBA          *color);
void    jihua_ink_dashes  (GtkSnapshot            *snapshot,
                           const graphene_point_t *center,
                           float                   radius,
                           float                   width,
                           const GdkRGBA          *color);
void    jihua_ink_diamond (GtkSnapshot            *snapshot,
                           const graphene_point_t *center,
                           float                   radius,
                           float                   width,
                           const GdkRGBA          *color);
void    jihua_ink_frame   (GtkSnapshot            *snapshot,
                           const graphene_rect_t  *area,
                           float                   radius,
                           float                   width,
                           const GdkRGBA          *color);
void    jihua_ink_hatch   (GtkSnapshot            *snapshot,
                           const graphene_rect_t  *area,
                           float                   spacing,
                           JihuaHatch              hatch,
                           const GdkRGBA          *color);
void    jihua_ink_measure (GtkWidget              *widget,
                           const char             *text,
                           gboolean                bold,
                           float                  *width,
                           float                  *height);
void    jihua_ink_text    (GtkWidget              *widget,
                           GtkSnapshot            *snapshot,
                           const char             *text,
                           gboolean                bold,
                           const graphene_rect_t  *area,
                           const GdkRGBA          *color);

G_END_DECLS
