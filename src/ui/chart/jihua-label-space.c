/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-label-space.h"

#include <math.h>

typedef struct {
  graphene_point_t from;
  graphene_point_t to;
} Line;

/**
 * jihua_label_space_init:
 * @self: room for labels
 * @bounds: what labels must stay within
 *
 * Begins with empty room.
 */
void
jihua_label_space_init (JihuaLabelSpace       *self,
                        const graphene_rect_t *bounds)
{
  self->bounds = *bounds;
  self->boxes = g_array_new (FALSE, FALSE, sizeof (graphene_rect_t));
  self->lines = g_array_new (FALSE, FALSE, sizeof (Line));
}

/**
 * jihua_label_space_clear:
 * @self: room for labels
 *
 * Frees what the room holds.
 */
void
jihua_label_space_clear (JihuaLabelSpace *self)
{
  g_clear_pointer (&self->boxes, g_array_unref);
  g_clear_pointer (&self->lines, g_array_unref);
}

/**
 * jihua_label_space_add_box:
 * @self: room for labels
 * @box: an area that is taken
 */
void
jihua_label_space_add_box (JihuaLabelSpace       *self,
                           const graphene_rect_t *box)
{
  g_array_append_vals (self->boxes, box, 1);
}

/**
 * jihua_label_space_add_line:
 * @self: room for labels
 * @from: where a line begins
 * @to: where it ends
 */
void
jihua_label_space_add_line (JihuaLabelSpace        *self,
                            const graphene_point_t *from,
                            const graphene_point_t *to)
{
  Line line = { *from, *to };

  g_array_append_val (self->lines, line);
}

/* Cut the stretch of a line, from start to end of its length, to where one of
 * its coordinates lies between two edges. */
static gboolean
cut_stretch (float  from,
             float  way,
             float  low,
             float  high,
             float *start,
             float *end)
{
  float near, far;

  if (way == 0)
    return from >= low && from <= high;

  near = (low - from) / way;
  far = (high - from) / way;
  *start = MAX (*start, MIN (near, far));
  *end = MIN (*end, MAX (near, far));

  return *start <= *end;
}

static gboolean
crosses (const Line            *line,
         const graphene_rect_t *box)
{
  float start = 0, end = 1;

  return cut_stretch (line->from.x, line->to.x - line->from.x,
                      box->origin.x, box->origin.x + box->size.width, &start, &end)
         && cut_stretch (line->from.y, line->to.y - line->from.y,
                         box->origin.y, box->origin.y + box->size.height, &start, &end);
}

/**
 * jihua_label_space_is_free:
 * @self: room for labels
 * @label: an area
 *
 * Returns: whether a label there would cover nothing
 */
gboolean
jihua_label_space_is_free (const JihuaLabelSpace *self,
                           const graphene_rect_t *label)
{
  if (!graphene_rect_contains_rect (&self->bounds, label))
    return FALSE;

  for (guint i = 0; i < self->boxes->len; i++) {
    if (graphene_rect_intersection (&g_array_index (self->boxes, graphene_rect_t, i), label, NULL))
      return FALSE;
  }
  for (guint i = 0; i < self->lines->len; i++) {
    if (crosses (&g_array_index (self->lines, Line, i), label))
      return FALSE;
  }

  return TRUE;
}

/**
 * jihua_label_space_place:
 * @self: room for labels
 * @candidates: (array length=n_candidates): where a label may stand, the best place first
 * @n_candidates: how many places there are
 * @place: (out): the first free one
 *
 * Finds a place for a label and takes it.
 *
 * Returns: whether there is a free one
 */
gboolean
jihua_label_space_place (JihuaLabelSpace       *self,
                         const graphene_rect_t *candidates,
                         guint                  n_candidates,
                         graphene_rect_t       *place)
{
  for (guint i = 0; i < n_candidates; i++) {
    if (jihua_label_space_is_free (self, &candidates[i])) {
      *place = candidates[i];
      jihua_label_space_add_box (self, place);
      return TRUE;
    }
  }

  return FALSE;
}
