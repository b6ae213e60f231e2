/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-calendar-names.h"

#include <langinfo.h>

#include <glib/gi18n-lib.h>

/* A calendar takes the names of months and days from the locale the program was
 * started in, and never again. The language of the window is another matter. */

#define MONTHS 12
#define DAYS 7

static const char * const months[MONTHS] = {
  NC_("month", "January"), NC_("month", "February"), NC_("month", "March"), NC_("month", "April"),
  NC_("month", "May"), NC_("month", "June"), NC_("month", "July"), NC_("month", "August"),
  NC_("month", "September"), NC_("month", "October"), NC_("month", "November"), NC_("month", "December"),
};

static const char * const days[DAYS] = {
  NC_("day of the week", "Sun"), NC_("day of the week", "Mon"), NC_("day of the week", "Tue"),
  NC_("day of the week", "Wed"), NC_("day of the week", "Thu"), NC_("day of the week", "Fri"),
  NC_("day of the week", "Sat"),
};

static const char *
translate (const char *name)
{
  for (int i = 0; i < MONTHS; i++) {
    if (g_str_equal (name, nl_langinfo (MON_1 + i)))
      return g_dpgettext2 (GETTEXT_PACKAGE, "month", months[i]);
  }
  for (int i = 0; i < DAYS; i++) {
    if (g_str_equal (name, nl_langinfo (ABDAY_1 + i)))
      return g_dpgettext2 (GETTEXT_PACKAGE, "day of the week", days[i]);
  }

  return NULL;
}

static void
translate_labels (GtkWidget *widget)
{
  const char *translation = GTK_IS_LABEL (widget) ? translate (gtk_label_get_label (GTK_LABEL (widget))) : NULL;

  if (translation != NULL)
    gtk_label_set_label (GTK_LABEL (widget), translation);

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    translate_labels (child);
}

/**
 * jihua_calendar_names_translate:
 * @calendar: a new calendar
 *
 * Names months and days in the language of the window.
 */
void
jihua_calendar_names_translate (GtkCalendar *calendar)
{
  translate_labels (GTK_WIDGET (calendar));
}
