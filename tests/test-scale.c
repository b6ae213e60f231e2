/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "jihua-scale.h"

typedef struct {
  const char *name;
  double      low;
  double      high;
  gboolean    with_zero;
  guint       max_ticks;
  const char *ticks;
} Case;

static const Case cases[] = {
  { "growth",          5.5,     11.4,    TRUE,  6, "0 5 10 15" },
  { "growth-fine",     5.5,     11.4,    TRUE,  8, "0 2 4 6 8 10 12" },
  { "count",           0,       116.3,   TRUE,  7, "0 20 40 60 80 100 120" },
  { "share",           74.5,    75.5,    FALSE, 7, "74.4 74.6 74.8 75.0 75.2 75.4 75.6" },
  { "share-coarse",    74.5,    75.5,    FALSE, 4, "74.5 75.0 75.5" },
  { "thousandths",     0.0071,  0.008,   FALSE, 6, "0.0070 0.0072 0.0074 0.0076 0.0078 0.0080" },
  { "below-zero",      -2.9,    0.3,     TRUE,  6, "−3 −2 −1 0 1" },
  { "all-below-zero",  -8,      -3,      TRUE,  6, "−8 −6 −4 −2 0" },
  { "all-below-apart", -8,      -3,      FALSE, 6, "−8 −7 −6 −5 −4 −3" },
  { "large",           0,       9200,    TRUE,  6, "0 2000 4000 6000 8000 10000" },
  { "huge",            0,       3e11,    TRUE,  5, "0 100000000000 200000000000 300000000000" },
  { "whole-steps",     0,       100,     TRUE,  6, "0 20 40 60 80 100" },
  { "tenths",          0.1,     0.3,     FALSE, 3, "0.1 0.2 0.3" },
  { "same",            6,       6,       FALSE, 8, "5.7 5.8 5.9 6.0 6.1 6.2 6.3" },
  { "same-bars",       6,       6,       TRUE,  4, "0 2 4 6" },
  { "same-negative",   -40,     -40,     FALSE, 6, "−42 −41 −40 −39 −38" },
  { "zero",            0,       0,       FALSE, 3, "0.0 0.5 1.0" },
  { "zero-bars",       0,       0,       TRUE,  3, "0.0 0.5 1.0" },
  { "two-ticks",       0,       7,       TRUE,  2, "0 10" },
  { "no-room",         0,       7,       TRUE,  0, "0 10" },
  { "across-zero",     -5,      7,       FALSE, 2, "−10 0 10" },
  { "not-a-number",    NAN,     INFINITY, FALSE, 3, "0.0 0.5 1.0" },
  { "upside-down",     4,       1,       TRUE,  5, "0 1 2 3 4" },
};

static char *
join_ticks (const JihuaScale *scale)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) ticks = NULL;

  for (guint i = 0; i < scale->n_ticks; i++)
    g_strv_builder_take (builder, jihua_scale_format_tick (scale, i));
  ticks = g_strv_builder_end (builder);

  return g_strjoinv (" ", ticks);
}

static void
test_ticks (gconstpointer data)
{
  const Case *test = data;
  JihuaScale scale = jihua_scale_new (test->low, test->high, test->with_zero, test->max_ticks);
  g_autofree char *ticks = join_ticks (&scale);

  g_assert_cmpstr (ticks, ==, test->ticks);
  g_assert_cmpfloat (scale.maximum, >, scale.minimum);
}

static void
test_covers (gconstpointer data)
{
  const Case *test = data;
  JihuaScale scale = jihua_scale_new (test->low, test->high, test->with_zero, test->max_ticks);

  if (isfinite (test->low) && isfinite (test->high)) {
    g_assert_cmpfloat (jihua_scale_place (&scale, test->low), >=, -1e-9);
    g_assert_cmpfloat (jihua_scale_place (&scale, test->high), <=, 1 + 1e-9);
  }
  if (test->with_zero) {
    g_assert_cmpfloat (jihua_scale_place (&scale, 0), >=, 0);
    g_assert_cmpfloat (jihua_scale_place (&scale, 0), <=, 1);
  }
}

static void
test_place (void)
{
  JihuaScale scale = jihua_scale_new (-20, 80, TRUE, 6);

  g_assert_cmpfloat_with_epsilon (jihua_scale_place (&scale, -20), 0, 1e-12);
  g_assert_cmpfloat_with_epsilon (jihua_scale_place (&scale, 0), .2, 1e-12);
  g_assert_cmpfloat_with_epsilon (jihua_scale_place (&scale, 80), 1, 1e-12);
  g_assert_cmpfloat_with_epsilon (jihua_scale_place (&scale, 180), 2, 1e-12);
  g_assert_cmpfloat_with_epsilon (jihua_scale_place (&scale, -120), -1, 1e-12);
}

static void
test_place_without_extent (void)
{
  JihuaScale scale = { .minimum = 3, .maximum = 3, .n_ticks = 1, .mantissa = 1 };

  g_assert_cmpfloat (jihua_scale_place (&scale, 3), ==, .5);
  g_assert_cmpfloat (jihua_scale_place (&scale, 300), ==, .5);
}

/* Multiples of a tenth must not drift: 3 × 0.1 is 0.3 and nothing else. */
static void
test_exact_ticks (void)
{
  JihuaScale scale = jihua_scale_new (0, .7, TRUE, 8);

  g_assert_cmpuint (scale.n_ticks, ==, 8);
  g_assert_cmpfloat (jihua_scale_get_tick (&scale, 3), ==, .3);
  g_assert_cmpfloat (jihua_scale_get_tick (&scale, 7), ==, .7);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *ticks = g_strconcat ("/scale/ticks/", cases[i].name, NULL);
    g_autofree char *covers = g_strconcat ("/scale/covers/", cases[i].name, NULL);

    g_test_add_data_func (ticks, &cases[i], test_ticks);
    g_test_add_data_func (covers, &cases[i], test_covers);
  }
  g_test_add_func ("/scale/place", test_place);
  g_test_add_func ("/scale/place-without-extent", test_place_without_extent);
  g_test_add_func ("/scale/exact-ticks", test_exact_ticks);

  return g_test_run ();
}
