/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-ink.h"

#include <math.h>

/* The strokes drawings are made of. */

/**
 * jihua_ink_fade:
 * @color: a colour
 * @alpha: how much of it to keep
 *
 * Returns: the colour, more transparent
 */
GdkRGBA
jihua_ink_fade (GdkRGBA color,
                float   alpha)
{
  color.alpha *= alpha;

  return color;
}

static void
stroke_path (GtkSnapshot    *snapshot,
             GskPathBuilder *builder,
             GskStroke      *stroke,
             const GdkRGBA  *color)
{
  g_autoptr (GskPath) path = gsk_path_builder_free_to_path (builder);

  gtk_snapshot_append_stroke (snapshot, path, stroke, color);
  gsk_stroke_free (stroke);
}

/**
 * jihua_ink_line:
 * @snapshot: where to draw
 * @from: where it begins
 * @to: where it ends
 * @width: its width
 * @kind: how it is drawn
 * @color: its colour
 *
 * Draws a straight line.
 */
void
jihua_ink_line (GtkSnapshot            *snapshot,
                const graphene_point_t *from,
                const graphene_point_t *to,
                float                   width,
                JihuaLineKind           kind,
                const GdkRGBA          *color)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  GskStroke *stroke = gsk_stroke_new (width);

  gsk_path_builder_move_to (builder, from->x, from->y);
  gsk_path_builder_line_to (builder, to->x, to->y);

  if (kind == JIHUA_LINE_DASHED) {
    gsk_stroke_set_dash (stroke, (float[]) { 4, 3 }, 2);
  } else if (kind == JIHUA_LINE_DOTTED) {
    gsk_stroke_set_dash (stroke, (float[]) { .01f, width * 2.3f }, 2);
    gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);
  }
  stroke_path (snapshot, builder, stroke, color);
}

/**
 * jihua_ink_disc:
 * @snapshot: where to draw
 * @center: its middle
 * @radius: its radius
 * @color: its colour
 *
 * Draws a full circle.
 */
void
jihua_ink_disc (GtkSnapshot            *snapshot,
                const graphene_point_t *center,
                float                   radius,
                const GdkRGBA          *color)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;

  gsk_path_builder_add_circle (builder, center, radius);
  path = gsk_path_builder_free_to_path (builder);
  gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_WINDING, color);
}

/**
 * jihua_ink_ring:
 * @snapshot: where to draw
 * @center: its middle
 * @radius: the radius of its line
 * @width: the width of its line
 * @color: its colour
 *
 * Draws an empty circle.
 */
void
jihua_ink_ring (GtkSnapshot            *snapshot,
                const graphene_point_t *center,
                float                   radius,
                float                   width,
                const GdkRGBA          *color)
{
  GskPathBuilder *builder = gsk_path_builder_new ();

  gsk_path_builder_add_circle (builder, center, radius);
  stroke_path (snapshot, builder, gsk_stroke_new (width), color);
}

/**
 * jihua_ink_dashes:
 * @snapshot: where to draw
 * @center: its middle
 * @radius: the radius of its line
 * @width: the width of its line
 * @color: its colour
 *
 * Draws a circle of eight dashes, as the mark of what is not reported.
 */
void
jihua_ink_dashes (GtkSnapshot            *snapshot,
                  const graphene_point_t *center,
                  float                   radius,
                  float                   width,
                  const GdkRGBA          *color)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  GskStroke *stroke = gsk_stroke_new (width);
  float eighth = (float) G_PI * radius / 4;

  gsk_path_builder_add_circle (builder, center, radius);
  gsk_stroke_set_dash (stroke, (float[]) { eighth * .58f, eighth * .42f }, 2);
  gsk_stroke_set_dash_offset (stroke, eighth * .29f);
  stroke_path (snapshot, builder, stroke, color);
}

/**
 * jihua_ink_diamond:
 * @snapshot: where to draw
 * @center: its middle
 * @radius: from the middle to a corner
 * @width: the width of its line
 * @color: its colour
 *
 * Draws an empty square that stands on a corner.
 */
void
jihua_ink_diamond (GtkSnapshot            *snapshot,
                   const graphene_point_t *center,
                   float                   radius,
                   float                   width,
                   const GdkRGBA          *color)
{
  GskPathBuilder *builder = gsk_path_builder_new ();

  gsk_path_builder_move_to (builder, center->x, center->y - radius);
  gsk_path_builder_line_to (builder, center->x + radius, center->y);
  gsk_path_builder_line_to (builder, center->x, center->y + radius);
  gsk_path_builder_line_to (builder, center->x - radius, center->y);
  gsk_path_builder_close (builder);
  stroke_path (snapshot, builder, gsk_stroke_new (width), color);
}

/**
 * jihua_ink_frame:
 * @snapshot: where to draw
 * @area: its outer edges
 * @radius: the radius of its corners
 * @width: the width of its line
 * @color: its colour
 *
 * Draws an empty rectangle, the line within its edges.
 */
void
jihua_ink_frame (GtkSnapshot           *snapshot,
                 const graphene_rect_t *area,
                 float                  radius,
                 float                  width,
                 const GdkRGBA         *color)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  graphene_rect_t inner = *area;
  GskRoundedRect outline;

  graphene_rect_inset (&inner, MIN (width, area->size.width) / 2, MIN (width, area->size.height) / 2);
  gsk_rounded_rect_init_from_rect (&outline, &inner, MIN (radius, MIN (inner.size.width, inner.size.height) / 2));
  gsk_path_builder_add_rounded_rect (builder, &outline);
  stroke_path (snapshot, builder, gsk_stroke_new (width), color);
}

/**
 * jihua_ink_hatch:
 * @snapshot: where to draw
 * @area: what to hatch
 * @spacing: from a line to the next
 * @hatch: the way the lines go
 * @color: the colour of the lines
 *
 * Draws slanting lines over an area.
 */
void
jihua_ink_hatch (GtkSnapshot           *snapshot,
                 const graphene_rect_t *area,
                 float                  spacing,
                 JihuaHatch             hatch,
                 const GdkRGBA         *color)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  float right = area->origin.x + area->size.width;
  float top = area->origin.y, bottom = area->origin.y + area->size.height;
  float start = hatch == JIHUA_HATCH_RISING ? bottom : top;

  for (float x = area->origin.x - area->size.height; x < right; x += spacing) {
    gsk_path_builder_move_to (builder, x, start);
    gsk_path_builder_line_to (builder, x + area->size.height, top + bottom - start);
  }

  gtk_snapshot_push_clip (snapshot, area);
  stroke_path (snapshot, builder, gsk_stroke_new (1), color);
  gtk_snapshot_pop (snapshot);
}

static PangoLayout *
make_layout (GtkWidget  *widget,
             const char *text,
             gboolean    bold)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (widget, text);

  if (bold) {
    g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

    pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
    pango_layout_set_attributes (layout, attributes);
  }

  return layout;
}

/**
 * jihua_ink_measure:
 * @widget: whose font to use
 * @text: a text
 * @bold: whether it is bold
 * @width: (out): its width
 * @height: (out): its height
 *
 * Measures a text.
 */
void
jihua_ink_measure (GtkWidget  *widget,
                   const char *text,
                   gboolean    bold,
                   float      *width,
                   float      *height)
{
  g_autoptr (PangoLayout) layout = make_layout (widget, text, bold);
  int pixel_width, pixel_height;

  pango_layout_get_pixel_size (layout, &pixel_width, &pixel_height);
  *width = (float) pixel_width;
  *height = (float) pixel_height;
}

/**
 * jihua_ink_text:
 * @widget: whose font to use
 * @snapshot: where to draw
 * @text: a text
 * @bold: whether it is bold
 * @area: where it stands; what does not fit is left out at the end
 * @color: its colour
 *
 * Writes a text.
 */
void
jihua_ink_text (GtkWidget             *widget,
                GtkSnapshot           *snapshot,
                const char            *text,
                gboolean               bold,
                const graphene_rect_t *area,
                const GdkRGBA         *color)
{
  g_autoptr (PangoLayout) layout = make_layout (widget, text, bold);

  pango_layout_set_width (layout, (int) ceilf (area->size.width) * PANGO_SCALE);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_auto_dir (layout, FALSE);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (roundf (area->origin.x), roundf (area->origin.y)));
  gtk_snapshot_append_layout (snapshot, layout, color);
  gtk_snapshot_restore (snapshot);
}
