/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "jihua-decimal.h"

static void
test_canonical (void)
{
  static const char * const canonical[] = {
    "0", "0.0", "6", "6.0", "-0.5", "0.008", "0.0079", "617.66", "1023.6",
    "999999999999.999999", "-999999999999",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (canonical); i++) {
    JihuaDecimal decimal;
    g_autofree char *text = NULL;

    g_assert_true (jihua_decimal_parse (canonical[i], &decimal));
    text = jihua_decimal_to_string (decimal);
    g_assert_cmpstr (text, ==, canonical[i]);
  }
}

static void
test_not_canonical (void)
{
  static const char * const wrong[] = {
    "", "-", ".5", "5.", "05", "+5", "1,023", "1e3", "0x1F", "nan", "inf", " 5", "5 ", "-0", "-0.0",
    "1234567890123", "0.1234567", "5.5.5", "５", "--5",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++) {
    JihuaDecimal decimal = { 42, 3 };

    g_assert_false (jihua_decimal_parse (wrong[i], &decimal));
    g_assert_cmpint (decimal.millionths, ==, 42);
    g_assert_cmpint (decimal.scale, ==, 3);
  }
}

static void
test_input (void)
{
  static const struct { const char *typed, *understood; } table[] = {
    { "94.8", "94.8" },
    { "９４．８", "94.8" },
    { " 94.8 ", "94.8" },
    { "9４。8", "94.8" },
    { "1,023.6", "1023.6" },
    { "1，023.6", "1023.6" },
    { "1 023.6", "1023.6" },
    { "12,345,678", "12345678" },
    { "-1,023", "-1023" },
    { "+5.5", "5.5" },
    { "−0.5", "-0.5" },
    { "－0.5", "-0.5" },
    { "4.0%", "4.0" },
    { "４．０％", "4.0" },
    { "007", "7" },
    { "-0.0", "0.0" },
    { "0.0079", "0.0079" },
    { "00.50", "0.50" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autoptr (GError) error = NULL;
    g_autofree char *text = NULL;
    JihuaDecimal decimal;

    g_test_message ("%s", table[i].typed);
    g_assert_true (jihua_decimal_parse_input (table[i].typed, &decimal, &error));
    g_assert_no_error (error);
    text = jihua_decimal_to_string (decimal);
    g_assert_cmpstr (text, ==, table[i].understood);
  }
}

static void
test_input_errors (void)
{
  static const struct { const char *typed; JihuaInputError code; } table[] = {
    { "暂无", JIHUA_INPUT_ERROR_NOT_A_NUMBER },
    { "", JIHUA_INPUT_ERROR_NOT_A_NUMBER },
    { "5.", JIHUA_INPUT_ERROR_NOT_A_NUMBER },
    { ".5", JIHUA_INPUT_ERROR_NOT_A_NUMBER },
    { "5万", JIHUA_INPUT_ERROR_NOT_A_NUMBER },
    { "+-5", JIHUA_INPUT_ERROR_NOT_A_NUMBER },
    { "5-5", JIHUA_INPUT_ERROR_NOT_A_NUMBER },
    { "1e5", JIHUA_INPUT_ERROR_NOT_A_NUMBER },
    { "nan", JIHUA_INPUT_ERROR_NOT_A_NUMBER },
    { "0x1F", JIHUA_INPUT_ERROR_NOT_A_NUMBER },
    { "%", JIHUA_INPUT_ERROR_NOT_A_NUMBER },
    { "94,8", JIHUA_INPUT_ERROR_SEPARATOR },
    { "9,48", JIHUA_INPUT_ERROR_SEPARATOR },
    { "1,0235", JIHUA_INPUT_ERROR_SEPARATOR },
    { "1234,567", JIHUA_INPUT_ERROR_SEPARATOR },
    { ",123", JIHUA_INPUT_ERROR_SEPARATOR },
    { "1,,234", JIHUA_INPUT_ERROR_SEPARATOR },
    { "1.5,000", JIHUA_INPUT_ERROR_SEPARATOR },
    { "1,234.5,6", JIHUA_INPUT_ERROR_SEPARATOR },
    { "94.8 94.8", JIHUA_INPUT_ERROR_SEPARATOR },
    { "1234567890123", JIHUA_INPUT_ERROR_TOO_LONG },
    { "0.1234567", JIHUA_INPUT_ERROR_TOO_LONG },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autoptr (GError) error = NULL;
    JihuaDecimal decimal;

    g_test_message ("%s", table[i].typed);
    g_assert_false (jihua_decimal_parse_input (table[i].typed, &decimal, &error));
    g_assert_error (error, JIHUA_INPUT_ERROR, (gint) table[i].code);
    g_assert_nonnull (strstr (error->message, table[i].typed));
  }
}

static JihuaDecimal
D (const char *text)
{
  JihuaDecimal decimal;

  g_assert_true (jihua_decimal_parse (text, &decimal));

  return decimal;
}

static void
test_arithmetic (void)
{
  static const struct { const char *a, *b, *sum, *difference; int order; } table[] = {
    { "4.2", "5.5", "9.7", "-1.3", -1 },
    { "0.0079", "0.008", "0.0159", "-0.0001", -1 },
    { "0.008", "0.0080", "0.0160", "0.0000", 0 },
    { "6", "6.0", "12.0", "0.0", 0 },
    { "-0.5", "3", "2.5", "-3.5", -1 },
    { "118.3", "100", "218.3", "18.3", 1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (table); i++) {
    JihuaDecimal a = D (table[i].a), b = D (table[i].b);
    g_autofree char *sum = jihua_decimal_to_string (jihua_decimal_add (a, b));
    g_autofree char *difference = jihua_decimal_to_string (jihua_decimal_subtract (a, b));

    g_assert_cmpstr (sum, ==, table[i].sum);
    g_assert_cmpstr (difference, ==, table[i].difference);
    g_assert_cmpint (jihua_decimal_compare (a, b), ==, table[i].order);
  }

  g_assert_false (jihua_decimal_identical (D ("6"), D ("6.0")));
  g_assert_true (jihua_decimal_identical (D ("6.0"), D ("6.0")));
}

static void
test_percentage (void)
{
  static const struct { const char *percent, *of, *part; } table[] = {
    { "2", "1600", "32" },
    { "2", "3930", "78.6" },
    { "2", "-500", "10" },
    { "0.5", "1", "0.005" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autofree char *part =
      jihua_decimal_to_string (jihua_decimal_percentage (D (table[i].percent), D (table[i].of)));

    g_assert_cmpstr (part, ==, table[i].part);
  }
}

static void
test_format (void)
{
  static const struct { const char *number, *text; } table[] = {
    { "-0.5", "−0.5" },
    { "0.0079", "0.0079" },
    { "999", "999" },
    { "1023.6", "1,023.6" },
    { "-13200", "−13,200" },
    { "999999999999.123456", "999,999,999,999.123456" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autofree char *text = jihua_decimal_format (D (table[i].number));

    g_assert_cmpstr (text, ==, table[i].text);
  }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/decimal/canonical", test_canonical);
  g_test_add_func ("/decimal/not-canonical", test_not_canonical);
  g_test_add_func ("/decimal/input", test_input);
  g_test_add_func ("/decimal/input-errors", test_input_errors);
  g_test_add_func ("/decimal/arithmetic", test_arithmetic);
  g_test_add_func ("/decimal/percentage", test_percentage);
  g_test_add_func ("/decimal/format", test_format);

  return g_test_run ();
}
