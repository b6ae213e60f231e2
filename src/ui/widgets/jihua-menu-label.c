/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-menu-label.h"

/**
 * jihua_menu_escape:
 * @text: a name
 *
 * An underscore in the label of a menu item marks the letter after it.
 *
 * Returns: (transfer full): a label that shows @text as it is
 */
char *
jihua_menu_escape (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "_", -1);

  return g_strjoinv ("__", parts);
}
