/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-date.h"

#include <string.h>

#include <glib/gi18n-lib.h>

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
