/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "jihua-decimal.h"
#include "jihua-period.h"

static void
test_parse (void)
{
  static const struct { const char *text, *canonical; } table[] = {
    { "2024-09", "2024-09" },
    { "2024-Q1", "2024-03" },
    { "2024-Q3", "2024-09" },
    { "2024-H1", "2024-06" },
    { "2024-H2", "2024-12" },
    { "2024", "2024-12" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autoptr (GError) error = NULL;
    g_autofree char *canonical = NULL;
    JihuaPeriod period;

    g_assert_true (jihua_period_parse (table[i].text, &period, &error));
    g_assert_no_error (error);
    canonical = jihua_period_to_string (period);
    g_assert_cmpstr (canonical, ==, table[i].canonical);
  }
}

static void
test_parse_errors (void)
{
  static const char * const wrong[] = {
    "", "24-09", "2024-9", "2024-00", "2024-13", "2024-Q0", "2024-Q5", "2024-H3", "2024-", "2024/09",
    "2024-09-30", "2024-0x", "０２４", "-024-09",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++) {
    g_autoptr (GError) error = NULL;
    JihuaPeriod period = { 1, 2 };

    g_test_message ("%s", wrong[i]);
    g_assert_false (jihua_period_parse (wrong[i], &period, &error));
    g_assert_error (error, JIHUA_INPUT_ERROR, JIHUA_INPUT_ERROR_NOT_A_PERIOD);
    g_assert_cmpuint (period.year, ==, 1);
  }
}

static void
test_order (void)
{
  JihuaPeriod june = jihua_period_new (2024, 6);
  JihuaPeriod december = jihua_period_new (2023, 12);

  g_assert_cmpint (jihua_period_compare (december, june), <, 0);
  g_assert_cmpint (jihua_period_compare (june, december), >, 0);
  g_assert_true (jihua_period_equal (june, (JihuaPeriod) { 2024, 6 }));
  g_assert_true (jihua_period_equal (jihua_period_year_before (june), (JihuaPeriod) { 2023, 6 }));
  g_assert_false (jihua_period_is_set (JIHUA_PERIOD_NONE));
}

static void
test_labels (void)
{
  g_autofree char *september = jihua_period_dup_as_of_label (jihua_period_new (2024, 9));
  g_autofree char *year = jihua_period_dup_as_of_label (jihua_period_new (2024, 12));

  g_assert_cmpstr (jihua_period_get_label (jihua_period_new (2024, 9)), ==, "Jan–Sep");
  g_assert_cmpstr (jihua_period_get_short_label (jihua_period_new (2024, 9)), ==, "Sep");
  g_assert_cmpstr (jihua_period_get_label (JIHUA_PERIOD_NONE), ==, "");
  g_assert_cmpstr (september, ==, "Jan–Sep 2024");
  g_assert_cmpstr (year, ==, "Full year 2024");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/period/parse", test_parse);
  g_test_add_func ("/period/parse-errors", test_parse_errors);
  g_test_add_func ("/period/order", test_order);
  g_test_add_func ("/period/labels", test_labels);

  return g_test_run ();
}
