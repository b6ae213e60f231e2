/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-scale.h"

#include <math.h>

/* How far, in steps, a bound may lie beyond a tick through rounding alone. */
#define TOLERANCE 1e-9

/* Fewer steps than digits of a double, so that ticks stay apart. */
#define SMALLEST_SPAN 1e-12

/* A whole number of steps as a value, without the rounding that a product with
 * a negative power of ten would bring. */
static double
multiply_step (const JihuaScale *self,
               gint64            steps)
{
  double units = (double) (steps * (gint64) self->mantissa);

  return self->exponent < 0 ? units / pow (10, -self->exponent) : units * pow (10, self->exponent);
}

static void
enlarge_step (JihuaScale *self)
{
  switch (self->mantissa) {
  case 1:
    self->mantissa = 2;
    break;
  case 2:
    self->mantissa = 5;
    break;
  default:
    self->mantissa = 1;
    self->exponent++;
    break;
  }
}

/* Cover low to high with whole steps. */
static void
lay_ticks (JihuaScale *self,
           double      low,
           double      high)
{
  double step = multiply_step (self, 1);
  gint64 last = (gint64) ceil (high / step - TOLERANCE);

  self->first = (gint64) floor (low / step + TOLERANCE);
  self->n_ticks = (guint) MIN (last - self->first + 1, G_MAXINT);
}

/* Give a span to values that are all the same. */
static void
widen (double *low,
       double *high)
{
  double magnitude = MAX (fabs (*low), fabs (*high));

  if (*high - *low > magnitude * SMALLEST_SPAN)
    return;

  if (magnitude > 0) {
    *low -= magnitude / 20;
    *high += magnitude / 20;
  } else {
    *high = 1;
  }
}

/**
 * jihua_scale_new:
 * @low: the smallest value to show
 * @high: the largest value to show
 * @with_zero: whether zero must be on the scale, as it must for bars
 * @max_ticks: how many ticks there is room for, at least two
 *
 * Finds the scale with the smallest step of 1, 2 or 5 times a power of ten
 * that needs no more than @max_ticks ticks.
 *
 * Returns: a scale that covers both values and is never empty
 */
JihuaScale
jihua_scale_new (double   low,
                 double   high,
                 gboolean with_zero,
                 guint    max_ticks)
{
  JihuaScale self = { .mantissa = 1 };

  low = isfinite (low) ? low : 0;
  high = isfinite (high) ? MAX (low, high) : low;
  max_ticks = MAX (max_ticks, 2);

  if (with_zero) {
    low = MIN (low, 0);
    high = MAX (high, 0);
  }
  widen (&low, &high);

  self.exponent = (int) floor (log10 ((high - low) / max_ticks));
  lay_ticks (&self, low, high);
  /* Two ticks may never do where zero lies inside: then three must. */
  while (self.n_ticks > max_ticks && !(self.n_ticks == 3 && low < 0 && high > 0)) {
    enlarge_step (&self);
    lay_ticks (&self, low, high);
  }

  self.minimum = jihua_scale_get_tick (&self, 0);
  self.maximum = jihua_scale_get_tick (&self, self.n_ticks - 1);

  return self;
}

/**
 * jihua_scale_place:
 * @self: a scale
 * @value: a value
 *
 * Returns: where @value lies: 0 at the foot, 1 at the head, beyond them for
 *   values beyond; halfway for a scale without extent
 */
double
jihua_scale_place (const JihuaScale *self,
                   double            value)
{
  double span = self->maximum - self->minimum;

  if (!(span > 0))
    return .5;

  return (value - self->minimum) / span;
}

/**
 * jihua_scale_get_tick:
 * @self: a scale
 * @index: which tick, from the foot
 *
 * Returns: the value of that tick
 */
double
jihua_scale_get_tick (const JihuaScale *self,
                      guint             index)
{
  return multiply_step (self, self->first + index);
}

/**
 * jihua_scale_format_tick:
 * @self: a scale
 * @index: which tick, from the foot
 *
 * All ticks of a scale have as many digits after the point as its step.
 *
 * Returns: (transfer full): the number for people to read
 */
char *
jihua_scale_format_tick (const JihuaScale *self,
                         guint             index)
{
  double tick = jihua_scale_get_tick (self, index);
  g_autofree char *format = g_strdup_printf ("%%.%df", MAX (-self->exponent, 0));
  char digits[G_ASCII_DTOSTR_BUF_SIZE * 16];

  g_ascii_formatd (digits, sizeof digits, format, fabs (tick));

  /* The minus sign of typography is as wide as a digit. */
  return g_strconcat (tick < 0 ? "\xe2\x88\x92" : "", digits, NULL);
}
