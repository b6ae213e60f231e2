/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-official-markup.h"

/* The typeface of everything printed in the notice. */
#define OFFICIAL_FACE "Noto Serif CJK SC"

/**
 * jihua_official_markup:
 * @official: words of the notice
 * @shown: @official itself, or its translation
 *
 * For words of the notice amid the words of the application.
 *
 * Returns: (transfer full): @shown as markup, in the typeface of the notice
 *   unless it is a translation
 */
char *
jihua_official_markup (const char *official,
                       const char *shown)
{
  if (!g_str_equal (official, shown))
    return g_markup_escape_text (shown, -1);

  return g_markup_printf_escaped ("<span face=\"" OFFICIAL_FACE "\">%s</span>", shown);
}

/**
 * jihua_official_markup_goal:
 * @target: a target
 *
 * Returns: (transfer full): the words of its goal as markup
 */
char *
jihua_official_markup_goal (JihuaTarget *target)
{
  return jihua_official_markup (jihua_target_get_goal (target)->words,
                                jihua_target_get_display_words (target));
}
