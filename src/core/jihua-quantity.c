/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-quantity.h"

#include <math.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#define MINUS "\xe2\x88\x92" /* U+2212 */

/* More digits after the point are not kept. */
#define MOST_DIGITS 6

/**
 * jihua_format_percent:
 * @fraction: a fraction: 0.948
 *
 * Returns: (transfer full): the fraction in percent with at most one digit
 *   after the point: “94.8%”
 */
char *
jihua_format_percent (double fraction)
{
  double percent = round (fraction * 1000.0) / 10.0;
  g_autofree char *number = NULL;
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (buffer, sizeof buffer, fmod (percent, 1.0) == 0.0 ? "%.0f" : "%.1f", fabs (percent));
  number = g_strconcat (percent < 0 ? MINUS : "", buffer, NULL);

  /* Translators: a percentage; %s is the number */
  return g_strdup_printf (C_("percentage", "%s%%"), number);
}

/**
 * jihua_format_rate:
 * @percent: a number of percent: 7.8
 *
 * Returns: (transfer full): the percentage with the digits it was given: “7.8%”
 */
char *
jihua_format_rate (JihuaDecimal percent)
{
  g_autofree char *number = jihua_decimal_format (percent);

  return g_strdup_printf (C_("percentage", "%s%%"), number);
}

/**
 * jihua_format_points:
 * @points: the difference of two percentages; its sign is left out
 *
 * Returns: (transfer full): the difference in percentage points
 */
char *
jihua_format_points (JihuaDecimal points)
{
  JihuaDecimal magnitude = jihua_decimal_absolute (points);
  g_autofree char *number = jihua_decimal_format (magnitude);

  if (magnitude.millionths == 1000000)
    return g_strdup_printf (_("%s point"), number);

  return g_strdup_printf (_("%s points"), number);
}

/* @number with its point moved by @places to the right, without the zeros that
 * say nothing. */
static char *
shift_point (const char *number,
             gssize      places)
{
  const char *point = strchr (number, '.');
  g_autoptr (GString) digits = g_string_new (number);
  gssize before = (point ? point - number : (gssize) digits->len) + places;
  gsize zeros;

  if (point)
    g_string_erase (digits, point - number, 1);
  for (; before < 1; before++)
    g_string_prepend_c (digits, '0');
  while ((gssize) digits->len < before)
    g_string_append_c (digits, '0');

  while ((gssize) digits->len > before && digits->str[digits->len - 1] == '0')
    g_string_truncate (digits, digits->len - 1);
  if ((gssize) digits->len > before)
    g_string_insert_c (digits, before, '.');

  zeros = strspn (digits->str, "0");
  if (zeros > 0 && !g_ascii_isdigit (digits->str[zeros]))
    zeros--;
  g_string_erase (digits, 0, (gssize) zeros);

  return g_string_free_and_steal (g_steal_pointer (&digits));
}

static gsize
count_digits_after_point (const char *number)
{
  const char *point = strchr (number, '.');

  return point ? strlen (point + 1) : 0;
}

static const char *
get_pattern (int power)
{
  switch (power) {
    case 12:
      /* Translators: a large number */
      return C_("large number", "%s trillion");
    case 9:
      return C_("large number", "%s billion");
    case 6:
      return C_("large number", "%s million");
    default:
      return "%s";
  }
}

/* The number in the words of languages that count by thousands. A value is
 * never rounded for it. */
static char *
count_by_thousands (const char *number)
{
  gsize length = strcspn (number, ".");
  int power = length > 12 ? 12 : length > 9 ? 9 : length > 6 ? 6 : 0;
  g_autofree char *shifted = shift_point (number, -power);
  g_autofree char *formatted = NULL;
  JihuaDecimal decimal;

  for (; power > 0 && count_digits_after_point (shifted) > MOST_DIGITS; power -= 3) {
    g_free (shifted);
    shifted = shift_point (number, 3 - power);
  }

  if (!jihua_decimal_parse (shifted, &decimal))
    return g_strdup (number);

  formatted = jihua_decimal_format (decimal);

  return g_strdup_printf (get_pattern (power), formatted);
}

/* The magnitude as it is said in the user's language, which may count in other
 * multiples than the plan's unit does. */
static char *
say_magnitude (JihuaDecimal  magnitude,
               JihuaTarget  *target)
{
  int power = jihua_target_get_power (target);
  g_autofree char *number = NULL;
  g_autofree char *counted = NULL;

  if (power == 0)
    return jihua_decimal_format (magnitude);

  number = jihua_decimal_to_string (magnitude);
  counted = shift_point (number, power);

  return count_by_thousands (counted);
}

static gboolean
takes_number_inside (const char *unit)
{
  return strstr (unit, "%s") != NULL;
}

static char *
put_inside (const char *unit,
            const char *number)
{
  g_autoptr (GString) text = g_string_new (unit);

  g_string_replace (text, "%s", number, 1);

  return g_string_free_and_steal (g_steal_pointer (&text));
}

/**
 * jihua_format_number:
 * @value: a number in the target's unit
 * @target: a target
 *
 * Returns: (transfer full): the number as it is said in the user's language,
 *   to stand before the unit of jihua_target_get_base_unit(): “94.8” 万人,
 *   “948,000” persons, “US$15.3 billion”
 */
char *
jihua_format_number (JihuaDecimal  value,
                     JihuaTarget  *target)
{
  const char *unit = jihua_target_get_base_unit (target, 2);
  g_autofree char *magnitude = say_magnitude (jihua_decimal_absolute (value), target);
  g_autofree char *number = takes_number_inside (unit) ? put_inside (unit, magnitude) : g_steal_pointer (&magnitude);

  return value.millionths < 0 ? g_strconcat (MINUS, number, NULL) : g_steal_pointer (&number);
}

/* Some ratios have no unit, and the plan prints a dash in its place. */
static gboolean
has_unit (const char *unit)
{
  return *unit != '\0' && !g_str_equal (unit, "—");
}

static gboolean
is_one (const char *number)
{
  return g_str_equal (number, "1") || g_str_equal (number, MINUS "1");
}

/**
 * jihua_format_quantity:
 * @value: a number in the target's unit
 * @target: a target
 *
 * Returns: (transfer full): the number with its unit, in the user's language:
 *   “7.8%”, “94.8 万人”, “948,000 persons”
 */
char *
jihua_format_quantity (JihuaDecimal  value,
                       JihuaTarget  *target)
{
  const char *official = jihua_target_get_unit (target);
  g_autofree char *number = NULL;
  const char *unit;

  if (g_str_equal (official, "%"))
    return jihua_format_rate (value);

  number = jihua_format_number (value, target);
  unit = jihua_target_get_base_unit (target, is_one (number) ? 1 : 2);
  if (!has_unit (official) || takes_number_inside (unit))
    return g_steal_pointer (&number);

  /* Translators: a number and its unit */
  return g_strdup_printf (C_("quantity", "%1$s %2$s"), number, unit);
}

/**
 * jihua_format_gap:
 * @gap: the difference of two values of a target; its sign is left out
 * @target: the target
 *
 * Returns: (transfer full): the magnitude with its unit; between percentages
 *   in percentage points
 */
char *
jihua_format_gap (JihuaDecimal  gap,
                  JihuaTarget  *target)
{
  const char *unit = jihua_target_get_unit (target);

  if (g_str_equal (unit, "%") || g_str_equal (unit, "百分点"))
    return jihua_format_points (gap);

  return jihua_format_quantity (jihua_decimal_absolute (gap), target);
}
