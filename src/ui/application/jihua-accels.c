/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-accels.h"

#include <glib/gi18n-lib.h>

static const JihuaAccel accels[] = {
  { "app.new", { "<Control>n" }, JIHUA_ACCEL_GROUP_LEDGER, N_("New ledger") },
  { "app.open", { "<Control>o" }, JIHUA_ACCEL_GROUP_LEDGER, N_("Open a ledger") },
  { "win.save", { "<Control>s" }, JIHUA_ACCEL_GROUP_LEDGER, N_("Make sure everything is saved") },
  { "win.save-as", { "<Control><Shift>s" }, JIHUA_ACCEL_GROUP_LEDGER, N_("Save under another name") },
  { "win.undo", { "<Control>z" }, JIHUA_ACCEL_GROUP_LEDGER, N_("Undo") },
  { "win.redo", { "<Control><Shift>z", "<Control>y" }, JIHUA_ACCEL_GROUP_LEDGER, N_("Redo") },

  { "win.focus-page::overview", { "<Control>1", "<Control>KP_1" }, JIHUA_ACCEL_GROUP_PLACES, N_("Overview") },
  { "win.focus-page::report", { "<Control>2", "<Control>KP_2" }, JIHUA_ACCEL_GROUP_PLACES, N_("Reporting sheet") },
  { "win.focus-page::annex", { "<Control>3", "<Control>KP_3" }, JIHUA_ACCEL_GROUP_PLACES, N_("Annex table") },
  { "win.focus-page::notice", { "<Control>4", "<Control>KP_4" }, JIHUA_ACCEL_GROUP_PLACES, N_("Notice") },
  { "win.search", { "<Control>f", "<Control>k" }, JIHUA_ACCEL_GROUP_PLACES, N_("Search") },
  { "win.focus-page::units", { "<Control>u" }, JIHUA_ACCEL_GROUP_PLACES, N_("Units") },
  { "win.focus-page::history", { "<Control>h" }, JIHUA_ACCEL_GROUP_PLACES, N_("History") },
  { "win.how-judged", { "<Control>i" }, JIHUA_ACCEL_GROUP_PLACES, N_("How the target is judged") },
  { "win.back", { "<Alt>Left", "Back" }, JIHUA_ACCEL_GROUP_PLACES, N_("Back") },
  { "win.forward", { "<Alt>Right", "Forward" }, JIHUA_ACCEL_GROUP_PLACES, N_("Forward") },
  { "win.previous-month", { "<Control>Page_Up", "<Control>KP_Page_Up" }, JIHUA_ACCEL_GROUP_PLACES,
    N_("As of the month before") },
  { "win.next-month", { "<Control>Page_Down", "<Control>KP_Page_Down" }, JIHUA_ACCEL_GROUP_PLACES,
    N_("As of the month after") },

  { NULL, { "Return" }, JIHUA_ACCEL_GROUP_SHEETS, N_("Take the figure and go on with the next row") },
  { NULL, { "<Shift>Return" }, JIHUA_ACCEL_GROUP_SHEETS, N_("Take the figure and go back a row") },
  { NULL, { "<Control>Return" }, JIHUA_ACCEL_GROUP_SHEETS, N_("Source of the figure, in the reporting sheet") },
  { NULL, { "F2" }, JIHUA_ACCEL_GROUP_SHEETS, N_("Edit what is there") },
  { NULL, { "Escape" }, JIHUA_ACCEL_GROUP_SHEETS, N_("Bring back what was there") },
  { NULL, { "<Shift>Down" }, JIHUA_ACCEL_GROUP_SHEETS, N_("Select several rows") },
  { NULL, { "<Control>v" }, JIHUA_ACCEL_GROUP_SHEETS, N_("Paste a value, a column or a table") },

  { "win.help", { "F1" }, JIHUA_ACCEL_GROUP_WINDOW, N_("Help that fits where you are") },
  { "win.toggle-sidebar", { "F9" }, JIHUA_ACCEL_GROUP_WINDOW, N_("Show or hide the sidebar") },
  { "win.show-menu", { "F10" }, JIHUA_ACCEL_GROUP_WINDOW, N_("Open the menu") },
  { NULL, { "<Shift>F10", "Menu" }, JIHUA_ACCEL_GROUP_WINDOW, N_("Menu of the row, cell or chart in focus") },
  { "app.preferences", { "<Control>comma" }, JIHUA_ACCEL_GROUP_WINDOW, N_("Preferences") },
  { "app.shortcuts", { "<Control>question" }, JIHUA_ACCEL_GROUP_WINDOW, N_("Keyboard shortcuts") },
  { "window.close", { "<Control>w" }, JIHUA_ACCEL_GROUP_WINDOW, N_("Close the window") },
  { "app.quit", { "<Control>q" }, JIHUA_ACCEL_GROUP_WINDOW, N_("Quit") },
};

/**
 * jihua_accels_get:
 * @n_accels: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_accels): all keyboard shortcuts,
 *   group by group
 */
const JihuaAccel *
jihua_accels_get (gsize *n_accels)
{
  *n_accels = G_N_ELEMENTS (accels);

  return accels;
}

/**
 * jihua_accels_get_group_title:
 * @group: a group of shortcuts
 *
 * Returns: its title in the user's language
 */
const char *
jihua_accels_get_group_title (JihuaAccelGroup group)
{
  static const char * const titles[] = {
    N_("Ledger"), N_("Places"), N_("Tables"), N_("Window"),
  };

  return _(titles[group]);
}

/**
 * jihua_accels_install:
 * @application: the application
 *
 * Sets all shortcuts.
 */
void
jihua_accels_install (GtkApplication *application)
{
  for (gsize i = 0; i < G_N_ELEMENTS (accels); i++) {
    if (accels[i].action == NULL)
      continue;
    gtk_application_set_accels_for_action (application, accels[i].action, accels[i].keys);
  }
}
