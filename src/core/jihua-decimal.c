/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-decimal.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#define MAX_SCALE          6
#define MAX_INTEGER_DIGITS 12
#define MILLION            G_GINT64_CONSTANT (1000000)

G_DEFINE_QUARK (jihua-input-error-quark, jihua_input_error)
G_DEFINE_BOXED_TYPE (JihuaDecimal, jihua_decimal, jihua_decimal_copy, jihua_decimal_free)

static const gint64 powers_of_ten[MAX_SCALE + 1] = {
  1, 10, 100, 1000, 10000, 100000, 1000000,
};

/**
 * jihua_decimal_copy:
 * @self: a decimal
 *
 * Returns: (transfer full): a copy of @self on the heap
 */
JihuaDecimal *
jihua_decimal_copy (const JihuaDecimal *self)
{
  return g_memdup2 (self, sizeof *self);
}

/**
 * jihua_decimal_free:
 * @self: (transfer full): a decimal from jihua_decimal_copy()
 */
void
jihua_decimal_free (JihuaDecimal *self)
{
  g_free (self);
}

/**
 * jihua_decimal_parse:
 * @text: a number in its canonical form, as in a file: “-0.5”, “1023.6”, “6.0”
 * @decimal: (out caller-allocates): where to put it
 *
 * Reads a number of at most twelve digits before and six after the point. No
 * sign but “-”, no superfluous zeros before the point, no separators.
 *
 * Returns: whether @text is such a number; @decimal is untouched otherwise
 */
gboolean
jihua_decimal_parse (const char   *text,
                     JihuaDecimal *decimal)
{
  const char *p = text;
  gboolean negative = *p == '-';
  gint64 value = 0;
  gsize n_integer, scale = 0;

  if (negative)
    p++;

  n_integer = strspn (p, "0123456789");
  if (n_integer == 0 || n_integer > MAX_INTEGER_DIGITS || (*p == '0' && n_integer > 1))
    return FALSE;

  for (gsize i = 0; i < n_integer; i++)
    value = value * 10 + (*p++ - '0');

  if (*p == '.') {
    p++;
    scale = strspn (p, "0123456789");
    if (scale == 0 || scale > MAX_SCALE)
      return FALSE;
    for (gsize i = 0; i < scale; i++)
      value = value * 10 + (*p++ - '0');
  }

  if (*p != '\0' || (negative && value == 0))
    return FALSE;

  decimal->millionths = value * powers_of_ten[MAX_SCALE - scale] * (negative ? -1 : 1);
  decimal->scale = (guint8) scale;

  return TRUE;
}

/* People type with whatever input method is on: NFKC turns full-width digits,
 * signs and separators into the plain ones. */
static char *
fold_input (const char *text)
{
  g_autofree char *normal = g_utf8_normalize (text, -1, G_NORMALIZE_NFKC);
  GString *folded = g_string_new (normal ? normal : text);

  g_string_replace (folded, "\xe2\x88\x92", "-", 0); /* U+2212 minus sign */
  g_string_replace (folded, "。", ".", 0);
  g_string_replace (folded, "、", ",", 0);
  g_strstrip (folded->str);

  return g_string_free (folded, FALSE);
}

/* A comma is understood only where it parts thousands; anywhere else it may
 * well be meant as a point, and guessing would falsify the figure. */
static gboolean
remove_thousands (char *text)
{
  char *point = strchr (text, '.');
  char *end = point ? point : text + strlen (text);
  char *first = strpbrk (text, ", ");
  char *to = text;

  if (first == NULL)
    return TRUE;

  if (first == text || *text == '-' ? first - text < 2 : first - text < 1)
    return FALSE;
  if (first - text - (*text == '-') > 3 || first > end)
    return FALSE;

  for (const char *group = first; group < end; group += 4) {
    if ((*group != ',' && *group != ' ') || end - group < 4 || strspn (group + 1, "0123456789") < 3)
      return FALSE;
  }

  if (strpbrk (end, ", ") != NULL)
    return FALSE;

  for (const char *from = text; *from; from++) {
    if (*from != ',' && *from != ' ')
      *to++ = *from;
  }
  *to = '\0';

  return TRUE;
}

static void
remove_leading_zeros (char *text)
{
  char *digits = *text == '-' ? text + 1 : text;
  gsize zeros = strspn (digits, "0");

  if (zeros > 0 && !g_ascii_isdigit (digits[zeros]))
    zeros--;

  memmove (digits, digits + zeros, strlen (digits + zeros) + 1);
}

static gboolean
is_plain_number (const char *text)
{
  const char *p = *text == '-' ? text + 1 : text;
  gsize n_integer = strspn (p, "0123456789");

  p += n_integer;
  if (*p == '.') {
    gsize scale = strspn (++p, "0123456789");

    if (scale == 0)
      return FALSE;
    p += scale;
  }

  return n_integer > 0 && *p == '\0';
}

/**
 * jihua_decimal_parse_input:
 * @text: what a person typed or pasted
 * @decimal: (out caller-allocates): where to put the number
 * @error: return location for a #JIHUA_INPUT_ERROR
 *
 * Reads a number as people write it: full-width digits, thousands separators,
 * a leading plus, a percent sign behind, the minus sign of typography. The
 * digits after the point are kept as typed.
 *
 * Returns: whether the text was understood; @error says in the user's language
 *   why not
 */
gboolean
jihua_decimal_parse_input (const char    *text,
                           JihuaDecimal  *decimal,
                           GError       **error)
{
  g_autofree char *folded = fold_input (text);
  gsize length = strlen (folded);
  char *digits = folded;

  if (length > 1 && folded[length - 1] == '%') {
    folded[length - 1] = '\0';
    g_strchomp (folded);
  }
  if (*digits == '+' && digits[1] != '-')
    digits++;

  if (strpbrk (digits, "0123456789") != NULL
      && strspn (digits, "-0123456789., ") == strlen (digits)
      && !remove_thousands (digits)) {
    g_set_error (error, JIHUA_INPUT_ERROR, JIHUA_INPUT_ERROR_SEPARATOR,
                 _("“%s” is unclear: use a point for decimals, commas only between thousands"), text);
    return FALSE;
  }

  if (!is_plain_number (digits)) {
    g_set_error (error, JIHUA_INPUT_ERROR, JIHUA_INPUT_ERROR_NOT_A_NUMBER,
                 _("“%s” is not a number; one such as 94.8 or −0.5 is expected"), text);
    return FALSE;
  }

  remove_leading_zeros (digits);
  if (*digits == '-' && strpbrk (digits, "123456789") == NULL)
    digits++;

  if (!jihua_decimal_parse (digits, decimal)) {
    g_set_error (error, JIHUA_INPUT_ERROR, JIHUA_INPUT_ERROR_TOO_LONG,
                 _("“%s” has too many digits: at most 12 before and 6 after the point"), text);
    return FALSE;
  }

  return TRUE;
}

/**
 * jihua_decimal_to_string:
 * @self: a decimal
 *
 * Returns: (transfer full): the canonical form, as jihua_decimal_parse() reads it
 */
char *
jihua_decimal_to_string (JihuaDecimal self)
{
  gint64 magnitude = ABS (self.millionths);
  const char *sign = self.millionths < 0 ? "-" : "";
  gint64 fraction = (magnitude % MILLION) / powers_of_ten[MAX_SCALE - self.scale];

  if (self.scale == 0)
    return g_strdup_printf ("%s%" G_GINT64_FORMAT, sign, magnitude / MILLION);

  return g_strdup_printf ("%s%" G_GINT64_FORMAT ".%0*" G_GINT64_FORMAT,
                          sign, magnitude / MILLION, (int) self.scale, fraction);
}

static gboolean
is_grouped (void)
{
  /* Translators: write 1000 if large numbers have no thousands separator in
   * your language, or leave it as it is */
  return strchr (C_("thousands separator", "1,000"), ',') != NULL;
}

static void
group_thousands (GString *number)
{
  const char *point = strchr (number->str, '.');
  gssize position = (point ? point - number->str : (gssize) number->len) - 3;

  for (; position > 0; position -= 3)
    g_string_insert_c (number, position, ',');
}

/**
 * jihua_decimal_format:
 * @self: a decimal
 *
 * Returns: (transfer full): the number for people to read, in the user's
 *   language: the digits as given, with the minus sign of typography
 */
char *
jihua_decimal_format (JihuaDecimal self)
{
  g_autofree char *magnitude = jihua_decimal_to_string (jihua_decimal_absolute (self));
  g_autoptr (GString) number = g_string_new (magnitude);

  if (is_grouped ())
    group_thousands (number);
  if (self.millionths < 0)
    g_string_prepend (number, "\xe2\x88\x92"); /* U+2212 minus sign */

  return g_string_free_and_steal (g_steal_pointer (&number));
}

/**
 * jihua_decimal_to_double:
 * @self: a decimal
 *
 * Returns: the value for drawing; judge with the decimal itself
 */
double
jihua_decimal_to_double (JihuaDecimal self)
{
  return (double) self.millionths / (double) MILLION;
}

/**
 * jihua_decimal_compare:
 * @a: a decimal
 * @b: another
 *
 * Compares the values; 6 and 6.0 are equal.
 *
 * Returns: less than, equal to or greater than zero
 */
int
jihua_decimal_compare (JihuaDecimal a,
                       JihuaDecimal b)
{
  return (a.millionths > b.millionths) - (a.millionths < b.millionths);
}

/**
 * jihua_decimal_identical:
 * @a: a decimal
 * @b: another
 *
 * Returns: whether both have the same value and the same digits; 6 and 6.0
 *   are not identical
 */
gboolean
jihua_decimal_identical (JihuaDecimal a,
                         JihuaDecimal b)
{
  return a.millionths == b.millionths && a.scale == b.scale;
}

/**
 * jihua_decimal_add:
 * @a: a decimal
 * @b: another
 *
 * Returns: the exact sum, with as many digits after the point as the longer one
 */
JihuaDecimal
jihua_decimal_add (JihuaDecimal a,
                   JihuaDecimal b)
{
  return (JihuaDecimal) { a.millionths + b.millionths, MAX (a.scale, b.scale) };
}

/**
 * jihua_decimal_subtract:
 * @a: a decimal
 * @b: another
 *
 * Returns: the exact difference, with as many digits after the point as the
 *   longer one
 */
JihuaDecimal
jihua_decimal_subtract (JihuaDecimal a,
                        JihuaDecimal b)
{
  return (JihuaDecimal) { a.millionths - b.millionths, MAX (a.scale, b.scale) };
}

/**
 * jihua_decimal_absolute:
 * @self: a decimal
 *
 * Returns: the magnitude of @self
 */
JihuaDecimal
jihua_decimal_absolute (JihuaDecimal self)
{
  return (JihuaDecimal) { ABS (self.millionths), self.scale };
}

static guint8
scale_needed (gint64 millionths)
{
  guint8 scale = MAX_SCALE;

  while (scale > 0 && millionths % 10 == 0) {
    millionths /= 10;
    scale--;
  }

  return scale;
}

/**
 * jihua_decimal_percentage:
 * @percent: how many percent
 * @of: of what
 *
 * Returns: that part of the magnitude of @of, to the sixth digit after the point
 */
JihuaDecimal
jihua_decimal_percentage (JihuaDecimal percent,
                          JihuaDecimal of)
{
  double part = jihua_decimal_to_double (percent) / 100.0 * (double) ABS (of.millionths);
  gint64 millionths = (gint64) (part + 0.5);

  return (JihuaDecimal) { millionths, scale_needed (millionths) };
}
