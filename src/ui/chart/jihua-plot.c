/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-plot.h"

#include <math.h>

#define MONTHS 12

/**
 * jihua_plot_get_slot:
 * @self: a plot
 *
 * Returns: the width of a month
 */
float
jihua_plot_get_slot (const JihuaPlot *self)
{
  return self->area.size.width / MONTHS;
}

/**
 * jihua_plot_get_x:
 * @self: a plot
 * @month: a month, 1 to 12
 *
 * Returns: its middle
 */
float
jihua_plot_get_x (const JihuaPlot *self,
                  guint            month)
{
  return self->area.origin.x + jihua_plot_get_slot (self) * ((float) month - .5f);
}

/**
 * jihua_plot_get_y:
 * @self: a plot
 * @value: a value
 *
 * Returns: its height
 */
float
jihua_plot_get_y (const JihuaPlot *self,
                  double           value)
{
  return jihua_plot_get_bottom (self) - (float) jihua_scale_place (&self->scale, value) * self->area.size.height;
}

/**
 * jihua_plot_get_left:
 * @self: a plot
 *
 * Returns: its left edge
 */
float
jihua_plot_get_left (const JihuaPlot *self)
{
  return self->area.origin.x;
}

/**
 * jihua_plot_get_right:
 * @self: a plot
 *
 * Returns: its right edge
 */
float
jihua_plot_get_right (const JihuaPlot *self)
{
  return self->area.origin.x + self->area.size.width;
}

/**
 * jihua_plot_get_top:
 * @self: a plot
 *
 * Returns: its upper edge
 */
float
jihua_plot_get_top (const JihuaPlot *self)
{
  return self->area.origin.y;
}

/**
 * jihua_plot_get_bottom:
 * @self: a plot
 *
 * Returns: its lower edge
 */
float
jihua_plot_get_bottom (const JihuaPlot *self)
{
  return self->area.origin.y + self->area.size.height;
}

/**
 * jihua_plot_find_month:
 * @self: a plot
 * @x: a place
 *
 * Returns: the month at that place, the first or last one beyond the edges
 */
guint
jihua_plot_find_month (const JihuaPlot *self,
                       float            x)
{
  float slot = jihua_plot_get_slot (self);

  if (!(slot > 0))
    return 1;

  return (guint) CLAMP (floorf ((x - self->area.origin.x) / slot) + 1, 1, MONTHS);
}

static float
clamp_between (float value,
               float low,
               float high)
{
  return MAX (low, MIN (value, high));
}

static graphene_rect_t
place_above_or_below (const JihuaPlot        *self,
                      const graphene_point_t *point,
                      float                   clearance,
                      float                   width,
                      float                   minimum,
                      float                   natural)
{
  float above = point->y - clearance - jihua_plot_get_top (self);
  float below = jihua_plot_get_bottom (self) - point->y - clearance;
  float height = MAX (above, below) >= natural ? natural : minimum;
  float x = clamp_between (point->x - width / 2, jihua_plot_get_left (self), jihua_plot_get_right (self) - width);

  return GRAPHENE_RECT_INIT (x, below > above ? point->y + clearance : point->y - clearance - height, width, height);
}

/**
 * jihua_plot_place_card:
 * @self: a plot
 * @point: the place the card speaks of
 * @clearance: how much room to leave around it
 * @width: the width of the card
 * @minimum: the height of what must be read
 * @natural: the height with all there is to read
 *
 * The card stands beside the point, at the right if it fits there, else at the
 * left, and at the head of the plot. Where neither side has room it stands
 * above or below the point, where there is more of it.
 *
 * Returns: where the card stands: within the plot, and clear of the point
 */
graphene_rect_t
jihua_plot_place_card (const JihuaPlot        *self,
                       const graphene_point_t *point,
                       float                   clearance,
                       float                   width,
                       float                   minimum,
                       float                   natural)
{
  float height = natural <= self->area.size.height ? natural : minimum;
  float top = jihua_plot_get_top (self);

  if (point->x + clearance + width <= jihua_plot_get_right (self))
    return GRAPHENE_RECT_INIT (point->x + clearance, top, width, height);
  if (point->x - clearance - width >= jihua_plot_get_left (self))
    return GRAPHENE_RECT_INIT (point->x - clearance - width, top, width, height);

  return place_above_or_below (self, point, clearance, width, minimum, natural);
}
