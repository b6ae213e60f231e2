/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-date.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "jihua-decimal.h"

static gboolean
read_digits (const char *text,
             gsize       n_digits,
             guint      *number)
{
  *number = 0;
  for (gsize i = 0; i < n_digits; i++) {
    if (!g_ascii_isdigit (text[i]))
      return FALSE;
    *number = *number * 10 + (guint) g_ascii_digit_value (text[i]);
  }

  return TRUE;
}

/**
 * jihua_date_parse:
 * @text: a date as in files: “2024-10-31”
 *
 * Returns: (nullable) (transfer full): the date; %NULL if @text is none
 */
GDate *
jihua_date_parse (const char *text)
{
  guint year, month, day;

  if (strlen (text) != strlen ("2024-10-31") || text[4] != '-' || text[7] != '-')
    return NULL;
  if (!read_digits (text, 4, &year) || !read_digits (text + 5, 2, &month) || !read_digits (text + 8, 2, &day))
    return NULL;
  if (!g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return NULL;

  return g_date_new_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year);
}

/* “2024年10月31日”, “2024/10/31” and “2024.10.31” are one and the same. */
static GStrv
split_input (const char *text)
{
  static const char * const separators[] = { "年", "月", "/", "." };
  g_autofree char *normal = g_utf8_normalize (text, -1, G_NORMALIZE_NFKC);
  g_autoptr (GString) folded = g_string_new (normal ? normal : text);

  for (gsize i = 0; i < G_N_ELEMENTS (separators); i++)
    g_string_replace (folded, separators[i], "-", 0);
  g_string_replace (folded, "日", "", 0);
  g_string_replace (folded, " ", "", 0);

  return g_strsplit (g_strstrip (folded->str), "-", -1);
}

/**
 * jihua_date_parse_input:
 * @text: what a person typed
 * @error: return location for a #JIHUA_INPUT_ERROR
 *
 * Reads a day as people write it: “2024-10-31”, “2024/10/31”, “2024.10.31”,
 * “2024年10月31日”, in full-width digits too.
 *
 * Returns: (nullable) (transfer full): the day; %NULL if the text was not
 *   understood, and @error says why in the user's language
 */
GDate *
jihua_date_parse_input (const char  *text,
                        GError     **error)
{
  g_auto (GStrv) parts = split_input (text);
  guint64 year, month, day;

  if (g_strv_length (parts) == 3
      && g_ascii_string_to_unsigned (parts[0], 10, 1000, 9999, &year, NULL)
      && g_ascii_string_to_unsigned (parts[1], 10, 1, 12, &month, NULL)
      && g_ascii_string_to_unsigned (parts[2], 10, 1, 31, &day, NULL)
      && g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return g_date_new_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year);

  g_set_error (error, JIHUA_INPUT_ERROR, JIHUA_INPUT_ERROR_NOT_A_DATE,
               _("“%s” is not a date: write it as 2024-10-31"), text);
  return NULL;
}

/**
 * jihua_date_to_string:
 * @date: a date
 *
 * Returns: (transfer full): the date as in files: “2024-10-31”
 */
char *
jihua_date_to_string (const GDate *date)
{
  return g_strdup_printf ("%04u-%02u-%02u", g_date_get_year (date),
                          (guint) g_date_get_month (date), g_date_get_day (date));
}

/**
 * jihua_date_format:
 * @date: a date
 *
 * Returns: (transfer full): the date in the user's language: “Oct 31, 2024”
 */
char *
jihua_date_format (const GDate *date)
{
  static const char * const months[] = {
    NULL,
    NC_("month", "Jan"), NC_("month", "Feb"), NC_("month", "Mar"), NC_("month", "Apr"),
    NC_("month", "May"), NC_("month", "Jun"), NC_("month", "Jul"), NC_("month", "Aug"),
    NC_("month", "Sep"), NC_("month", "Oct"), NC_("month", "Nov"), NC_("month", "Dec"),
  };

  /* Translators: a date: %1$s is the month, %2$u the day, %3$u the year */
  return g_strdup_printf (C_("date", "%1$s %2$u, %3$u"),
                          g_dpgettext2 (GETTEXT_PACKAGE, "month", months[g_date_get_month (date)]),
                          g_date_get_day (date), g_date_get_year (date));
}

/**
 * jihua_date_end_of_period:
 * @period: a period
 *
 * Returns: (transfer full): its last day
 */
GDate *
jihua_date_end_of_period (JihuaPeriod period)
{
  GDateMonth month = (GDateMonth) period.month;

  return g_date_new_dmy (g_date_get_days_in_month (month, period.year), month, period.year);
}
