/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-text-areas.h"

#include <math.h>

typedef struct {
  int ascent;
  int descent;
} Extent;

/* The glyphs of Chinese fonts fill the em square; what the font or the line
 * height add above and below is air. */
static Extent
get_extent (PangoLayout *layout)
{
  PangoContext *context = pango_layout_get_context (layout);
  const PangoFontDescription *font = pango_context_get_font_description (context);
  double size = pango_font_description_get_size (font);

  if (!pango_font_description_get_size_is_absolute (font))
    size = size * pango_cairo_context_get_resolution (context) / 72.0;

  return (Extent) { (int) (size * 0.88), (int) (size * 0.14) };
}

static void
add_area (GArray *areas,
          int     left,
          int     right,
          int     baseline,
          Extent  extent)
{
  graphene_rect_t area;

  graphene_rect_init (&area,
                      floorf ((float) left / PANGO_SCALE) - 2,
                      floorf ((float) (baseline - extent.ascent) / PANGO_SCALE) - 3,
                      ceilf ((float) (right - left) / PANGO_SCALE) + 3,
                      ceilf ((float) (extent.ascent + extent.descent) / PANGO_SCALE) + 7);
  g_array_append_val (areas, area);
}

static void
add_areas_of_line (GArray          *areas,
                   PangoLayoutIter *iter,
                   int              start,
                   int              end,
                   Extent           extent)
{
  PangoLayoutLine *line = pango_layout_iter_get_line_readonly (iter);
  int line_start = pango_layout_line_get_start_index (line);
  int first = MAX (start, line_start);
  int last = MIN (end, line_start + pango_layout_line_get_length (line));
  g_autofree int *ranges = NULL;
  int n_ranges = 0;

  if (first >= last)
    return;

  pango_layout_line_get_x_ranges (line, first, last, &ranges, &n_ranges);

  /* The words and the place of their mark are runs side by side. */
  if (n_ranges > 0)
    add_area (areas, ranges[0], ranges[2 * n_ranges - 1], pango_layout_iter_get_baseline (iter), extent);
}

static void
make_relative (GArray          *areas,
               graphene_rect_t *bounds)
{
  if (areas->len == 0) {
    *bounds = *graphene_rect_zero ();
    return;
  }

  *bounds = g_array_index (areas, graphene_rect_t, 0);
  for (guint i = 1; i < areas->len; i++)
    graphene_rect_union (bounds, &g_array_index (areas, graphene_rect_t, i), bounds);

  for (guint i = 0; i < areas->len; i++)
    graphene_rect_offset (&g_array_index (areas, graphene_rect_t, i), -bounds->origin.x, -bounds->origin.y);
}

/**
 * jihua_text_areas_find:
 * @label: a label that has its size
 * @start: a byte of its text
 * @end: the byte after the last one
 * @bounds: (out caller-allocates): what all areas cover, relative to @label
 *
 * Finds what a stretch of text covers, line by line.
 *
 * Returns: (transfer full) (element-type graphene_rect_t): the areas, relative
 *   to the corner of @bounds
 */
GArray *
jihua_text_areas_find (GtkLabel        *label,
                       guint            start,
                       guint            end,
                       graphene_rect_t *bounds)
{
  GArray *areas = g_array_new (FALSE, FALSE, sizeof (graphene_rect_t));
  PangoLayout *layout = gtk_label_get_layout (label);
  g_autoptr (PangoLayoutIter) iter = pango_layout_get_iter (layout);
  Extent extent = get_extent (layout);
  int x, y;

  do
    add_areas_of_line (areas, iter, (int) start, (int) end, extent);
  while (pango_layout_iter_next_line (iter));

  gtk_label_get_layout_offsets (label, &x, &y);
  make_relative (areas, bounds);
  graphene_rect_offset (bounds, x, y);

  return areas;
}
