/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * JihuaScale:
 * @minimum: the value at the foot, always a tick
 * @maximum: the value at the head, always a tick
 * @first: the foot in steps, so that ticks are whole multiples of the step
 * @n_ticks: how many ticks there are, foot and head included; at least two
 * @mantissa: the step without its power of ten: 1, 2 or 5
 * @exponent: the power of ten of the step
 *
 * A stretch of numbers with round ticks, and where a value lies on it.
 */
typedef struct {
  double minimum;
  double maximum;
  gint64 first;
  guint  n_ticks;
  guint  mantissa;
  int    exponent;
} JihuaScale;

JihuaScale  jihua_scale_new         (double            low,
                                     double            high,
                                     gboolean          with_zero,
                                     guint             max_ticks);
double      jihua_scale_place       (const JihuaScale *self,
                                     double            value);
double      jihua_scale_get_tick    (const JihuaScale *self,
                                     guint             index);
char       *jihua_scale_format_tick (const JihuaScale *self,
                                     guint             index);

G_END_DECLS
