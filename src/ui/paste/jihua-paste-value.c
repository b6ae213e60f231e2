/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-paste-value.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "jihua-i18n.h"

/* Departments write into their tables what they would say: “94.8万人”, “增长
 * 5.6%”, “下降2.7%”. The number is taken out of that, and the rest is checked:
 * it must not say anything else than the plan does. */

static const char * const no_value[] = {
  "-", "--", "—", "——", "–", "…", "……", "...", "/", "\\", "无", "暂无", "n/a", "#n/a", "none",
};

static const struct {
  const char *word;
  gboolean    fall;
} trends[] = {
  { "同比增长", FALSE }, { "同比下降", TRUE }, { "增长", FALSE }, { "下降", TRUE },
  { "上升", FALSE }, { "降低", TRUE }, { "提高", FALSE }, { "减少", TRUE },
};

/* Multipliers that stand before a unit, as powers of ten. */
static const struct {
  const char *word;
  int         power;
} multipliers[] = {
  { "万亿", 12 }, { "千亿", 11 }, { "百亿", 10 }, { "亿", 8 }, { "千万", 7 }, { "百万", 6 },
  { "万", 4 }, { "千", 3 }, { "百", 2 },
};

static char *
fold (const char *text)
{
  g_autofree char *normal = g_utf8_normalize (text, -1, G_NORMALIZE_NFKC);

  return g_strstrip (g_strdup (normal != NULL ? normal : text));
}

static gboolean
is_no_value (const char *folded)
{
  g_autofree char *lower = g_utf8_strdown (folded, -1);

  for (gsize i = 0; i < G_N_ELEMENTS (no_value); i++) {
    g_autofree char *sign = fold (no_value[i]);

    if (g_str_equal (lower, sign))
      return TRUE;
  }

  return FALSE;
}

static gboolean
is_percentage (const char *unit)
{
  return g_str_equal (unit, "%") || g_str_equal (unit, "百分点");
}

/* Takes “增长” or “下降” off the front; a fall of a rate is a negative number,
 * unless the target is a fall itself. */
static const char *
skip_trend (const char  *text,
            JihuaTarget *target,
            gboolean    *negative)
{
  gboolean reduction = jihua_target_get_accumulation (target) == JIHUA_ACCUMULATION_REDUCTION;

  *negative = FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (trends); i++) {
    if (!g_str_has_prefix (text, trends[i].word))
      continue;

    *negative = trends[i].fall != reduction;
    text += strlen (trends[i].word);
    break;
  }

  return text + strspn (text, " ");
}

static int
split_multiplier (const char **unit)
{
  for (gsize i = 0; i < G_N_ELEMENTS (multipliers); i++) {
    if (g_str_has_prefix (*unit, multipliers[i].word)) {
      *unit += strlen (multipliers[i].word);
      return multipliers[i].power;
    }
  }

  return 0;
}

static const gint64 millionths_of_scale[] = { 1000000, 100000, 10000, 1000, 100, 10, 1 };

/* Moves the point without losing a digit; zeros that only filled up a smaller
 * unit go. */
static gboolean
shift (JihuaDecimal *value,
       int           power)
{
  guint8 given = value->scale;

  for (; power > 0; power--) {
    if (ABS (value->millionths) > G_MAXINT64 / 100)
      return FALSE;
    value->millionths *= 10;
    value->scale = value->scale > 0 ? value->scale - 1 : 0;
  }
  for (; power < 0; power++) {
    if (value->millionths % 10 != 0 || value->scale >= 6)
      return FALSE;
    value->millionths /= 10;
    value->scale++;
  }
  while (value->scale > given && value->millionths % millionths_of_scale[value->scale - 1] == 0)
    value->scale--;

  return TRUE;
}

static char *
describe_unit (const char *unit)
{
  if (*unit == '\0' || g_str_equal (unit, "—"))
    return g_strdup (_("without a unit"));

  return g_strdup (jihua_plan_gettext (unit));
}

static gboolean
refuse_unit (const char   *text,
             JihuaTarget  *target,
             GError      **error)
{
  g_autofree char *unit = describe_unit (jihua_target_get_unit (target));

  g_set_error (error, JIHUA_INPUT_ERROR, JIHUA_INPUT_ERROR_NOT_A_NUMBER,
               /* Translators: %1$s is what stands in a cell of a spreadsheet, %2$s a unit of measurement */
               _("“%1$s” is in another unit: the figure is in %2$s"), text, unit);

  return FALSE;
}

/* Brings a number with a unit behind it into the unit of the target. */
static gboolean
convert (const char    *text,
         const char    *unit,
         JihuaTarget   *target,
         JihuaDecimal  *value,
         GError       **error)
{
  g_autofree char *wanted_folded = fold (jihua_target_get_unit (target));
  const char *wanted = wanted_folded;
  int power;

  if (*unit == '\0' || g_str_equal (unit, wanted))
    return TRUE;
  if (is_percentage (wanted) && (is_percentage (unit) || g_str_equal (unit, "个百分点")))
    return TRUE;

  power = split_multiplier (&unit);
  power -= split_multiplier (&wanted);
  if (!g_str_equal (unit, wanted) || !shift (value, power))
    return refuse_unit (text, target, error);

  return TRUE;
}

static gboolean
is_of_number (gunichar character)
{
  static const gunichar signs[] = { '+', '-', '.', ',', ' ', 0x2212 };

  if (character < 128 && g_ascii_isdigit ((char) character))
    return TRUE;

  for (gsize i = 0; i < G_N_ELEMENTS (signs); i++) {
    if (signs[i] == character)
      return TRUE;
  }

  return FALSE;
}

static gsize
find_unit (const char *text)
{
  const char *p = text;
  const char *end = text;

  for (; *p != '\0' && is_of_number (g_utf8_get_char (p)); p = g_utf8_next_char (p)) {
    if (g_ascii_isdigit (*p))
      end = g_utf8_next_char (p);
  }

  return (gsize) (end - text);
}

static gboolean
read_number (const char    *text,
             const char    *folded,
             JihuaTarget   *target,
             JihuaDecimal  *value,
             GError       **error)
{
  gboolean negative;
  const char *number = skip_trend (folded, target, &negative);
  gsize length = find_unit (number);
  g_autofree char *digits = g_strndup (number, length);
  g_autofree char *unit = fold (number + length);

  if (length == 0)
    return jihua_decimal_parse_input (text, value, error);
  if (!jihua_decimal_parse_input (digits, value, error))
    return FALSE;

  if (negative)
    value->millionths = -value->millionths;

  return convert (text, unit, target, value, error);
}

/**
 * jihua_paste_read_value:
 * @text: what stands in a cell
 * @target: the target whose figure it is
 * @value: (out caller-allocates): the number, in the unit of @target
 * @error: return location for a #JIHUA_INPUT_ERROR
 *
 * Reads a figure as it stands in the table of a department: with its unit, a
 * percent sign, in a smaller or larger unit of the same kind (“948000人” for a
 * target in 万人), as a growth or fall in words. A number in another unit is
 * refused: it belongs to another row.
 *
 * Returns: what the cell says; @error is set for %JIHUA_PASTE_UNCLEAR only
 */
JihuaPasteKind
jihua_paste_read_value (const char    *text,
                        JihuaTarget   *target,
                        JihuaDecimal  *value,
                        GError       **error)
{
  g_autofree char *folded = fold (text);

  if (*folded == '\0')
    return JIHUA_PASTE_BLANK;
  if (is_no_value (folded))
    return JIHUA_PASTE_NO_VALUE;

  return read_number (text, folded, target, value, error) ? JIHUA_PASTE_NUMBER : JIHUA_PASTE_UNCLEAR;
}

/**
 * jihua_paste_looks_numeric:
 * @text: what stands in a cell
 *
 * Returns: whether it is a number, maybe with a unit, whatever it is a figure of
 */
gboolean
jihua_paste_looks_numeric (const char *text)
{
  g_autofree char *folded = fold (text);
  const char *start = folded;
  g_autofree char *digits = NULL;
  JihuaDecimal value;

  for (gsize i = 0; i < G_N_ELEMENTS (trends); i++) {
    if (g_str_has_prefix (start, trends[i].word)) {
      start += strlen (trends[i].word);
      break;
    }
  }
  digits = g_strndup (start, find_unit (start));

  return *digits != '\0' && jihua_decimal_parse_input (digits, &value, NULL);
}
