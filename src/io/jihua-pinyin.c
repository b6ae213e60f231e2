/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-pinyin.h"

#include <string.h>

#include "jihua-pinyin-readings.h"

#define LONGEST_SYLLABLE 8

/* A character with a reading. The end of a sentence has none, so that nothing
 * is found across it. @skip is where reading goes on if what follows in
 * parentheses is left out, or 0. */
typedef struct {
  char    reading[LONGEST_SYLLABLE];
  guint32 start;
  guint32 end;
  guint32 skip;
  guint32 chinese;
} Syllable;

struct _JihuaPinyin {
  GArray *syllables;
};

/* What is looked for, and how. */
typedef struct {
  const GArray *syllables;
  gboolean      abbreviated;
  gboolean      initials;
  gboolean      chinese;
  guint         last;
} Search;

static void
add_syllable (JihuaPinyin *self,
              gsize        start,
              gsize        end,
              const char  *reading,
              gsize        length,
              gboolean     chinese)
{
  Syllable syllable = { .start = (guint32) start, .end = (guint32) end, .chinese = chinese };

  memcpy (syllable.reading, reading, MIN (length, LONGEST_SYLLABLE - 1));
  g_array_append_val (self->syllables, syllable);
}

static void
add_word (JihuaPinyin *self,
          const char  *text,
          gsize        start,
          gsize        length,
          const char  *readings)
{
  const char *p = text + start;

  while (p < text + start + length) {
    gsize reading = strcspn (readings, " ");
    const char *next = g_utf8_next_char (p);

    add_syllable (self, (gsize) (p - text), (gsize) (next - text), readings, reading, TRUE);
    readings += reading;
    readings += *readings == ' ';
    p = next;
  }
}

static gboolean
ends_sentence (gunichar c)
{
  return c == 0x3002 /* 。 */ || c == 0xff1b /* ； */ || c == '\n';
}

static gboolean
opens_parenthesis (gunichar c)
{
  return c == 0xff08 /* （ */ || c == '(';
}

static gboolean
closes_parenthesis (gunichar c)
{
  return c == 0xff09 /* ） */ || c == ')';
}

static void
add_character (JihuaPinyin *self,
               const char  *text,
               gsize        start,
               gsize        end)
{
  gunichar c = g_utf8_get_char (text + start);
  char lower;

  if (g_unichar_get_script (c) == G_UNICODE_SCRIPT_HAN) {
    const char *reading = jihua_pinyin_read_character (c);

    add_syllable (self, start, end, reading, strlen (reading), TRUE);
  } else if (c < 0x80 && g_ascii_isalnum ((char) c)) {
    lower = g_ascii_tolower ((char) c);
    add_syllable (self, start, end, &lower, 1, FALSE);
  } else if (ends_sentence (c)) {
    add_syllable (self, start, end, "", 0, FALSE);
  }
}

/* Where a parenthesis closes, the syllable before it may lead on to what
 * comes after it. */
static void
close_parenthesis (JihuaPinyin *self,
                   guint       *opened)
{
  if (*opened > 0 && *opened < self->syllables->len)
    g_array_index (self->syllables, Syllable, *opened - 1).skip = self->syllables->len;
  *opened = 0;
}

/**
 * jihua_pinyin_new:
 * @text: a text
 *
 * Reads the text. Letters and digits in it stand for themselves; other
 * characters are passed over.
 *
 * Returns: (transfer full): how it is read
 */
JihuaPinyin *
jihua_pinyin_new (const char *text)
{
  JihuaPinyin *self = g_new0 (JihuaPinyin, 1);
  guint opened = 0;
  gsize start = 0;

  self->syllables = g_array_new (FALSE, FALSE, sizeof (Syllable));

  while (text[start] != '\0') {
    gunichar c = g_utf8_get_char (text + start);
    const char *readings;
    gsize length = jihua_pinyin_read_word (text + start, &readings);

    if (length > 0) {
      add_word (self, text, start, length, readings);
    } else {
      length = (gsize) g_utf8_skip[(guchar) text[start]];
      add_character (self, text, start, start + length);
    }

    if (opens_parenthesis (c))
      opened = self->syllables->len;
    else if (closes_parenthesis (c))
      close_parenthesis (self, &opened);
    start += length;
  }

  return self;
}

/**
 * jihua_pinyin_free:
 * @self: (transfer full): how a text is read
 *
 * Frees it.
 */
void
jihua_pinyin_free (JihuaPinyin *self)
{
  g_array_unref (self->syllables);
  g_free (self);
}

static char *
join (JihuaPinyin *self,
      gsize        longest)
{
  GString *letters = g_string_new (NULL);

  for (guint i = 0; i < self->syllables->len; i++) {
    const char *reading = g_array_index (self->syllables, Syllable, i).reading;

    g_string_append_len (letters, reading, (gssize) MIN (strlen (reading), longest));
  }

  return g_string_free_and_steal (letters);
}

/**
 * jihua_pinyin_dup_full:
 * @self: how a text is read
 *
 * Returns: (transfer full): all its syllables in a row: “gudingzichan”
 */
char *
jihua_pinyin_dup_full (JihuaPinyin *self)
{
  return join (self, LONGEST_SYLLABLE);
}

/**
 * jihua_pinyin_dup_initials:
 * @self: how a text is read
 *
 * Returns: (transfer full): the first letters of its syllables: “gdzc”
 */
char *
jihua_pinyin_dup_initials (JihuaPinyin *self)
{
  return join (self, 1);
}

/* ü is typed as v or as u. */
static gsize
count_common_letters (const char *reading,
                      const char *letters)
{
  gsize n = 0;

  while (reading[n] != '\0'
         && (reading[n] == letters[n] || (reading[n] == 'v' && letters[n] == 'u')))
    n++;

  return n;
}

static gboolean
is_double_initial (const char *reading,
                   gsize       length)
{
  return length == 2 && reading[1] == 'h' && strchr ("zcs", reading[0]) != NULL;
}

static gboolean match_from (Search     *search,
                            guint       index,
                            const char *letters);

static gboolean
match_after (Search     *search,
             guint       index,
             const char *letters)
{
  guint skip = g_array_index (search->syllables, Syllable, index).skip;

  if (*letters == '\0') {
    search->initials = TRUE;
    search->chinese = FALSE;
    search->last = index;
    return TRUE;
  }

  return match_from (search, index + 1, letters) || (skip > 0 && match_from (search, skip, letters));
}

static gboolean
match_with (Search     *search,
            guint       index,
            const char *letters,
            gsize       length)
{
  const Syllable *syllable = &g_array_index (search->syllables, Syllable, index);

  if (!match_after (search, index, letters + length))
    return FALSE;

  search->initials = search->initials && (length == 1 || is_double_initial (syllable->reading, length));
  search->chinese = search->chinese || syllable->chinese;
  return TRUE;
}

/* A syllable is matched whole, or by its first letters; the last one, which may
 * still be being typed, by any part it begins with. */
static gboolean
match_from (Search     *search,
            guint       index,
            const char *letters)
{
  const char *reading;
  gsize common, whole;

  if (index >= search->syllables->len)
    return FALSE;

  reading = g_array_index (search->syllables, Syllable, index).reading;
  whole = strlen (reading);
  common = count_common_letters (reading, letters);
  if (common == 0)
    return FALSE;

  if ((common == whole || letters[common] == '\0') && match_with (search, index, letters, common))
    return TRUE;
  if (!search->abbreviated)
    return FALSE;

  return (common >= 2 && is_double_initial (reading, 2) && match_with (search, index, letters, 2))
         || match_with (search, index, letters, 1);
}

/**
 * jihua_pinyin_find:
 * @self: how a text is read
 * @letters: small letters and digits
 * @abbreviated: whether a syllable may be given by its first letters alone
 * @match: (out): where they are found
 *
 * Looks for letters in the reading of a text, from the beginning of a syllable
 * on. What the text has in parentheses may be left out. Letters and digits of
 * the text are found only together with Chinese characters.
 *
 * Returns: whether they are found
 */
gboolean
jihua_pinyin_find (JihuaPinyin      *self,
                   const char       *letters,
                   gboolean          abbreviated,
                   JihuaPinyinMatch *match)
{
  Search search = { .syllables = self->syllables, .abbreviated = abbreviated };

  if (*letters == '\0')
    return FALSE;

  for (guint i = 0; i < self->syllables->len; i++) {
    if (!match_from (&search, i, letters) || !search.chinese)
      continue;

    match->start = g_array_index (self->syllables, Syllable, i).start;
    match->end = g_array_index (self->syllables, Syllable, search.last).end;
    match->initials = search.initials;
    return TRUE;
  }

  return FALSE;
}
