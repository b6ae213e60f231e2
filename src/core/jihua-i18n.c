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

/**
 * jihua_plan_pgettext:
 * @role: what the text is there: “words”, “goal”
 * @subject: the official name of the target it belongs to
 * @official: a text of the plan, in its own language
 *
 * Looks up what the text is in this place, where the same words are translated
 * differently elsewhere.
 *
 * Returns: the translation in this place, or the one everywhere, or @official
 */
const char *
jihua_plan_pgettext (const char *role,
                     const char *subject,
                     const char *official)
{
  g_autofree char *context = g_strconcat (role, "|", subject, NULL);
  const char *translation = g_dpgettext2 (JIHUA_PLAN_DOMAIN, context, official);

  return translation != official ? translation : jihua_plan_gettext (official);
}

/**
 * jihua_plan_ngettext:
 * @subject: the official name of the target
 * @unit: its unit: “家”
 * @n: how many
 *
 * Looks up what the unit counts there: “companies” and “consortia” are both 家.
 *
 * Returns: the unit for @n in the user's language, or @unit
 */
const char *
jihua_plan_ngettext (const char *subject,
                     const char *unit,
                     gulong      n)
{
  g_autofree char *message = g_strconcat ("unit|", subject, "\004", unit, NULL);
  const char *translation;

  if (*unit == '\0')
    return unit;

  translation = g_dngettext (JIHUA_PLAN_DOMAIN, message, message, n);

  return translation != message ? translation : g_dngettext (JIHUA_PLAN_DOMAIN, unit, unit, n);
}
