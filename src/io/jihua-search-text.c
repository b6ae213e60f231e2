/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-search-text.h"

#include <string.h>

#include "jihua-pinyin.h"

/* Fewer letters of pinyin than this are found nearly everywhere. */
#define FEWEST_LETTERS 2
#define FEWEST_LETTERS_IN_PROSE 4

#define LONGEST_DECOMPOSITION 18

struct _JihuaSearchText {
  char        *text;
  char        *folded;
  GArray      *places; /* of each byte of @folded in @text, and of the end */
  JihuaPinyin *pinyin;
};

/* Printed and typed signs that mean the same. */
static gunichar
unify (gunichar c)
{
  switch (c) {
    case 0x2010 ... 0x2015: /* hyphens and dashes */
    case 0x2212:            /* minus */
      return '-';
    case 0x2018:
    case 0x2019:
      return '\'';
    case 0x201c:
    case 0x201d:
      return '"';
    default:
      return g_unichar_tolower (c);
  }
}

/* What only holds a place in a text that is shown, such as a place where a line
 * may end, is no part of its words. */
static gboolean
holds_place (gunichar c)
{
  return c == 0x200b || c == 0x202f;
}

static void
fold_character (GString  *folded,
                gunichar  character)
{
  gunichar parts[LONGEST_DECOMPOSITION];
  gsize n_parts = g_unichar_fully_decompose (character, TRUE, parts, G_N_ELEMENTS (parts));

  if (holds_place (character))
    return;

  for (gsize i = 0; i < n_parts; i++) {
    if (g_unichar_type (parts[i]) != G_UNICODE_NON_SPACING_MARK)
      g_string_append_unichar (folded, unify (parts[i]));
  }
}

/* Full and half width, capital and small, with accents and without: all the
 * same. */
static char *
fold (const char *text,
      GArray     *places)
{
  g_autoptr (GString) folded = g_string_sized_new (strlen (text));

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p)) {
    guint32 place = (guint32) (p - text);

    fold_character (folded, g_utf8_get_char (p));
    while (places != NULL && places->len < folded->len)
      g_array_append_val (places, place);
  }

  return g_string_free_and_steal (g_steal_pointer (&folded));
}

static char *
find_letters (const char *folded)
{
  g_autoptr (GString) letters = g_string_new (NULL);
  gboolean has_letter = FALSE;

  for (const char *p = folded; *p != '\0'; p++) {
    if (*p == '\'')
      continue;
    if (!g_ascii_isalnum (*p))
      return NULL;
    has_letter = has_letter || g_ascii_isalpha (*p);
    g_string_append_c (letters, *p);
  }

  return has_letter && letters->len >= FEWEST_LETTERS ? g_string_free_and_steal (g_steal_pointer (&letters)) : NULL;
}

static void
free_word (gpointer data)
{
  JihuaSearchWord *word = data;

  g_free (word->folded);
  g_free (word->letters);
  g_free (word);
}

/**
 * jihua_search_words_new:
 * @query: what somebody typed
 *
 * Returns: (transfer full) (element-type JihuaSearchWord): the words in it
 */
GPtrArray *
jihua_search_words_new (const char *query)
{
  GPtrArray *words = g_ptr_array_new_with_free_func (free_word);
  g_autofree char *valid = g_utf8_make_valid (query, -1);
  g_autofree char *folded = fold (valid, NULL);
  g_auto (GStrv) parts = g_strsplit_set (folded, " \t\n", -1);

  for (gsize i = 0; parts[i] != NULL; i++) {
    JihuaSearchWord *word;

    if (*parts[i] == '\0')
      continue;
    word = g_new0 (JihuaSearchWord, 1);
    word->folded = g_strdup (parts[i]);
    word->letters = find_letters (parts[i]);
    g_ptr_array_add (words, word);
  }

  return words;
}

/**
 * jihua_search_text_new:
 * @text: a text
 *
 * Returns: (transfer full): the text, ready to be searched
 */
JihuaSearchText *
jihua_search_text_new (const char *text)
{
  JihuaSearchText *self = g_new0 (JihuaSearchText, 1);
  guint32 end = (guint32) strlen (text);

  self->text = g_strdup (text);
  self->places = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->folded = fold (text, self->places);
  g_array_append_val (self->places, end);

  return self;
}

/**
 * jihua_search_text_free:
 * @self: (transfer full): a text to search
 *
 * Frees it.
 */
void
jihua_search_text_free (JihuaSearchText *self)
{
  g_clear_pointer (&self->pinyin, jihua_pinyin_free);
  g_array_unref (self->places);
  g_free (self->folded);
  g_free (self->text);
  g_free (self);
}

/**
 * jihua_search_text_get_text:
 * @self: a text to search
 *
 * Returns: the text as it was given
 */
const char *
jihua_search_text_get_text (JihuaSearchText *self)
{
  return self->text;
}

/* Words of an alphabet and numbers are found from their beginning on: “art”
 * is not meant to find “part”, nor 500 to find 2500. */
static gboolean
continues (const char *folded,
           const char *found)
{
  if (found == folded)
    return FALSE;

  return (g_ascii_isalpha (found[-1]) && g_ascii_isalpha (*found))
         || ((g_ascii_isdigit (found[-1]) || found[-1] == '.') && g_ascii_isdigit (*found));
}

static gboolean
find_literally (JihuaSearchText  *self,
                const char       *word,
                JihuaSearchRange *range)
{
  const char *found = strstr (self->folded, word);

  while (found != NULL && continues (self->folded, found))
    found = strstr (found + 1, word);
  if (found == NULL)
    return FALSE;

  range->start = g_array_index (self->places, guint32, found - self->folded);
  range->end = g_array_index (self->places, guint32, found - self->folded + (gssize) strlen (word));
  /* Found within one character, such as the I in Ⅲ, it is that character. */
  if (range->end == range->start)
    range->end = (guint) (g_utf8_next_char (self->text + range->start) - self->text);

  return TRUE;
}

static gboolean
find_by_reading (JihuaSearchText  *self,
                 const char       *letters,
                 gboolean          prose,
                 JihuaSearchRange *range,
                 JihuaSearchWay   *way)
{
  JihuaPinyinMatch match;

  if (prose && strlen (letters) < FEWEST_LETTERS_IN_PROSE)
    return FALSE;
  if (self->pinyin == NULL)
    self->pinyin = jihua_pinyin_new (self->text);
  if (!jihua_pinyin_find (self->pinyin, letters, !prose, &match))
    return FALSE;

  *range = (JihuaSearchRange) { (guint) match.start, (guint) match.end };
  *way = match.initials ? JIHUA_SEARCH_WAY_INITIALS : JIHUA_SEARCH_WAY_PINYIN;

  return TRUE;
}

/**
 * jihua_search_text_find:
 * @self: a text to search
 * @word: what to look for
 * @prose: whether the text is long, so that first letters alone would be
 *   found in it by chance
 * @range: (out): where it is found
 * @way: (out): how it is found
 *
 * Looks for a word in a text, literally first, else by pinyin.
 *
 * Returns: whether it is found
 */
gboolean
jihua_search_text_find (JihuaSearchText       *self,
                        const JihuaSearchWord *word,
                        gboolean               prose,
                        JihuaSearchRange      *range,
                        JihuaSearchWay        *way)
{
  *way = JIHUA_SEARCH_WAY_LITERAL;

  return find_literally (self, word->folded, range)
         || (word->letters != NULL && find_by_reading (self, word->letters, prose, range, way));
}

static int
compare_ranges (gconstpointer a,
                gconstpointer b)
{
  const JihuaSearchRange *first = a;
  const JihuaSearchRange *second = b;

  return (first->start > second->start) - (first->start < second->start);
}

/* Where else the characters stand that were found first. */
static void
add_alike (const char             *text,
           const JihuaSearchRange *range,
           GArray                 *ranges)
{
  g_autofree char *found = g_strndup (text + range->start, range->end - range->start);
  const char *next = strstr (text + range->end, found);

  for (; *found != '\0' && next != NULL; next = strstr (next + strlen (found), found)) {
    guint start = (guint) (next - text);

    g_array_append_vals (ranges, &(JihuaSearchRange) { start, start + (guint) strlen (found) }, 1);
  }
}

/**
 * jihua_search_find_places:
 * @text: a text
 * @query: what somebody typed: one word or several
 * @prose: whether the text is long, see jihua_search_text_find()
 * @n_words: (out): how many of the words are in the text
 *
 * Finds what is to be marked in a text that somebody searches.
 *
 * Returns: (transfer full) (element-type JihuaSearchRange): the places of the
 *   words, in reading order
 */
GArray *
jihua_search_find_places (const char *text,
                          const char *query,
                          gboolean    prose,
                          guint      *n_words)
{
  JihuaSearchText *prepared = jihua_search_text_new (text);
  g_autoptr (GPtrArray) words = jihua_search_words_new (query);
  GArray *ranges = g_array_new (FALSE, FALSE, sizeof (JihuaSearchRange));

  *n_words = 0;
  for (guint i = 0; i < words->len; i++) {
    JihuaSearchRange range;
    JihuaSearchWay way;

    if (!jihua_search_text_find (prepared, g_ptr_array_index (words, i), prose, &range, &way))
      continue;
    ++*n_words;
    g_array_append_val (ranges, range);
    add_alike (text, &range, ranges);
  }
  g_array_sort (ranges, compare_ranges);
  jihua_search_text_free (prepared);

  return ranges;
}
