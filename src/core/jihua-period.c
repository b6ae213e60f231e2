/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-period.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "jihua-decimal.h"

G_DEFINE_BOXED_TYPE (JihuaPeriod, jihua_period, jihua_period_copy, jihua_period_free)

/**
 * jihua_period_copy:
 * @self: a period
 *
 * Returns: (transfer full): a copy of @self on the heap
 */
JihuaPeriod *
jihua_period_copy (const JihuaPeriod *self)
{
  return g_memdup2 (self, sizeof *self);
}

/**
 * jihua_period_free:
 * @self: (transfer full): a period from jihua_period_copy()
 */
void
jihua_period_free (JihuaPeriod *self)
{
  g_free (self);
}

/**
 * jihua_period_new:
 * @year: the year
 * @month: the month it runs through, 1 to 12
 *
 * Returns: January through @month of @year
 */
JihuaPeriod
jihua_period_new (guint year,
                  guint month)
{
  g_return_val_if_fail (year >= 1 && year <= 9999, JIHUA_PERIOD_NONE);
  g_return_val_if_fail (month >= 1 && month <= 12, JIHUA_PERIOD_NONE);

  return (JihuaPeriod) { (guint16) year, (guint8) month };
}

/**
 * jihua_period_is_set:
 * @self: a period
 *
 * Returns: whether it is a period at all, not %JIHUA_PERIOD_NONE
 */
gboolean
jihua_period_is_set (JihuaPeriod self)
{
  return self.month > 0;
}

static gboolean
parse_part (const char *part,
            guint      *month)
{
  guint64 number;

  if (*part == '\0') {
    *month = 12;
    return TRUE;
  }
  if (g_str_has_prefix (part, "-Q") && g_ascii_string_to_unsigned (part + 2, 10, 1, 4, &number, NULL)) {
    *month = (guint) number * 3;
    return TRUE;
  }
  if (g_str_has_prefix (part, "-H") && g_ascii_string_to_unsigned (part + 2, 10, 1, 2, &number, NULL)) {
    *month = (guint) number * 6;
    return TRUE;
  }
  if (*part == '-' && strlen (part) == 3 && g_ascii_string_to_unsigned (part + 1, 10, 1, 12, &number, NULL)) {
    *month = (guint) number;
    return TRUE;
  }

  return FALSE;
}

/**
 * jihua_period_parse:
 * @text: “2024-09”, “2024-Q3”, “2024-H1” or “2024”
 * @period: (out caller-allocates): where to put it
 * @error: return location for a #JIHUA_INPUT_ERROR
 *
 * Returns: whether @text names a period
 */
gboolean
jihua_period_parse (const char   *text,
                    JihuaPeriod  *period,
                    GError      **error)
{
  g_autofree char *year_text = g_strndup (text, 4);
  guint64 year;
  guint month;

  if (strlen (text) >= 4
      && g_ascii_string_to_unsigned (year_text, 10, 1000, 9999, &year, NULL)
      && parse_part (text + 4, &month)) {
    *period = jihua_period_new ((guint) year, month);
    return TRUE;
  }

  g_set_error (error, JIHUA_INPUT_ERROR, JIHUA_INPUT_ERROR_NOT_A_PERIOD,
               _("“%s” is not a period: write it as 2024-09, 2024-Q3, 2024-H1 or 2024"), text);
  return FALSE;
}

/**
 * jihua_period_to_string:
 * @self: a period
 *
 * Returns: (transfer full): the canonical form, “2024-09”
 */
char *
jihua_period_to_string (JihuaPeriod self)
{
  return g_strdup_printf ("%04u-%02u", self.year, self.month);
}

/**
 * jihua_period_get_label:
 * @self: a period
 *
 * Returns: its name without the year, in the user's language: “Jan–Sep”;
 *   empty for %JIHUA_PERIOD_NONE
 */
const char *
jihua_period_get_label (JihuaPeriod self)
{
  static const char * const labels[] = {
    NC_("period", "January"), NC_("period", "Jan–Feb"), NC_("period", "Jan–Mar"),
    NC_("period", "Jan–Apr"), NC_("period", "Jan–May"), NC_("period", "Jan–Jun"),
    NC_("period", "Jan–Jul"), NC_("period", "Jan–Aug"), NC_("period", "Jan–Sep"),
    NC_("period", "Jan–Oct"), NC_("period", "Jan–Nov"), NC_("period", "Jan–Dec"),
  };

  if (self.month < 1 || self.month > 12)
    return "";

  return g_dpgettext2 (GETTEXT_PACKAGE, "period", labels[self.month - 1]);
}

/**
 * jihua_period_get_short_label:
 * @self: a period
 *
 * Returns: the name of its last month, as short as the user's language has
 *   it: “Sep”
 */
const char *
jihua_period_get_short_label (JihuaPeriod self)
{
  static const char * const labels[] = {
    NC_("month", "Jan"), NC_("month", "Feb"), NC_("month", "Mar"),
    NC_("month", "Apr"), NC_("month", "May"), NC_("month", "Jun"),
    NC_("month", "Jul"), NC_("month", "Aug"), NC_("month", "Sep"),
    NC_("month", "Oct"), NC_("month", "Nov"), NC_("month", "Dec"),
  };

  if (self.month < 1 || self.month > 12)
    return "";

  return g_dpgettext2 (GETTEXT_PACKAGE, "month", labels[self.month - 1]);
}

/**
 * jihua_period_dup_as_of_label:
 * @self: a period
 *
 * Returns: (transfer full): the period with its year, in the user's language:
 *   “Jan–Sep 2024”, or “Full year 2024” for December
 */
char *
jihua_period_dup_as_of_label (JihuaPeriod self)
{
  if (self.month == 12)
    /* Translators: %u is a year */
    return g_strdup_printf (_("Full year %u"), self.year);

  /* Translators: %1$s is a period such as “Jan–Sep”, %2$u a year */
  return g_strdup_printf (C_("period", "%1$s %2$u"), jihua_period_get_label (self), self.year);
}

/**
 * jihua_period_dup_as_of_title:
 * @self: a period
 *
 * Returns: (transfer full): what stands above figures that are known by then, in
 *   the user's language: “As of Jan–Sep 2024”; a full year is over
 */
char *
jihua_period_dup_as_of_title (JihuaPeriod self)
{
  g_autofree char *label = jihua_period_dup_as_of_label (self);

  if (self.month == 12)
    return g_steal_pointer (&label);

  /* Translators: %s is a period such as “Jan–Sep 2024” */
  return g_strdup_printf (_("As of %s"), label);
}

/**
 * jihua_period_compare:
 * @a: a period
 * @b: another
 *
 * Returns: less than, equal to or greater than zero, as @a ends before, with
 *   or after @b
 */
int
jihua_period_compare (JihuaPeriod a,
                      JihuaPeriod b)
{
  return (a.year * 12 + a.month) - (b.year * 12 + b.month);
}

/**
 * jihua_period_equal:
 * @a: a period
 * @b: another
 *
 * Returns: whether both are the same period
 */
gboolean
jihua_period_equal (JihuaPeriod a,
                    JihuaPeriod b)
{
  return jihua_period_compare (a, b) == 0;
}

/**
 * jihua_period_year_before:
 * @self: a period
 *
 * Returns: the same period of the year before
 */
JihuaPeriod
jihua_period_year_before (JihuaPeriod self)
{
  return jihua_period_new (self.year - 1u, self.month);
}
