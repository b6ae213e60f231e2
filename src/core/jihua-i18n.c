/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-i18n.h"

/**
 * jihua_plan_gettext:
 * @official: a text of the plan, in its own language
 *
 * Looks the text up in the catalogue of plan content. The official text is
 * itself the message, so that a plan without a catalogue shows its own words.
 *
 * Returns: the translation, or @official
 */
const char *
jihua_plan_gettext (const char *official)
{
  if (official == NULL || *official == '\0')
    return official;

  return g_dgettext (JIHUA_PLAN_DOMAIN, official);
}
