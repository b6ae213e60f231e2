/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-collate.h"

#include <string.h>

#include <unicode/ucol.h>

#include "jihua-locale.h"

/* Chinese names are ordered by pinyin in either language. What comes first of
 * the two scripts is what the reader's language is written in. */
#define CHINESE_ORDER "zh-u-co-pinyin-kn-true"
#define ENGLISH_ORDER "zh-u-co-pinyin-kn-true-kr-latn"

static UCollator *
open_collator (const char *order)
{
  UErrorCode status = U_ZERO_ERROR;
  UCollator *collator = ucol_open (order, &status);

  if (U_FAILURE (status)) {
    g_clear_pointer (&collator, ucol_close);
    return NULL;
  }

  return collator;
}

static UCollator *
get_collator (void)
{
  static UCollator *chinese = NULL;
  static UCollator *english = NULL;
  static gsize opened = 0;

  if (g_once_init_enter (&opened)) {
    chinese = open_collator (CHINESE_ORDER);
    english = open_collator (ENGLISH_ORDER);
    g_once_init_leave (&opened, 1);
  }

  return jihua_locale_is_chinese () ? chinese : english;
}

/**
 * jihua_collate:
 * @a: a name
 * @b: another name
 *
 * Compares two names for a list that people read: Chinese ones by pinyin,
 * others by the alphabet, numbers in them by their size.
 *
 * Returns: less than, equal to or greater than 0, as @a comes before, beside or
 *   after @b
 */
int
jihua_collate (const char *a,
               const char *b)
{
  UCollator *collator = get_collator ();
  UErrorCode status = U_ZERO_ERROR;

  if (collator == NULL)
    return g_utf8_collate (a, b);

  return (int) ucol_strcollUTF8 (collator, a, -1, b, -1, &status);
}
