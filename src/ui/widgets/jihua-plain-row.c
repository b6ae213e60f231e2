/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-plain-row.h"

/**
 * jihua_plain_row_new:
 * @type: a kind of AdwPreferencesRow
 * @title: its title, as it is to be read
 *
 * Makes a row whose texts are no markup: “R&D” stays what it is. A row takes
 * its texts for markup until it is made, whatever is said while it is made.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
jihua_plain_row_new (GType       type,
                     const char *title)
{
  GtkWidget *row = g_object_new (type, "use-markup", FALSE, NULL);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);

  return row;
}
