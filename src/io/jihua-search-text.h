/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * JihuaSearchWay:
 * @JIHUA_SEARCH_WAY_LITERAL: by its very characters
 * @JIHUA_SEARCH_WAY_PINYIN: by how it is read
 * @JIHUA_SEARCH_WAY_INITIALS: by the first letters of how it is read
 * @JIHUA_SEARCH_WAY_TRANSLATION: by its very characters in the other language
 *
 * How a word was found in a text.
 */
typedef enum {
  JIHUA_SEARCH_WAY_LITERAL,
  JIHUA_SEARCH_WAY_PINYIN,
  JIHUA_SEARCH_WAY_INITIALS,
  JIHUA_SEARCH_WAY_TRANSLATION,
} JihuaSearchWay;

#define JIHUA_N_SEARCH_WAYS (JIHUA_SEARCH_WAY_TRANSLATION + 1)

/**
 * JihuaSearchRange:
 * @start: where a match begins, in bytes
 * @end: where it ends
 *
 * The part of a text that matches.
 */
typedef struct {
  guint start;
  guint end;
} JihuaSearchRange;

/**
 * JihuaSearchWord:
 * @folded: the word in small letters of ordinary width
 * @letters: the same as letters of pinyin, or %NULL if it cannot be pinyin
 *
 * A word that is looked for.
 */
typedef struct {
  char *folded;
  char *letters;
} JihuaSearchWord;

/* A text made ready for being searched again and again. */
typedef struct _JihuaSearchText JihuaSearchText;

GPtrArray       *jihua_search_words_new     (const char            *query);

JihuaSearchText *jihua_search_text_new      (const char            *text);
void             jihua_search_text_free     (JihuaSearchText       *self);
const char      *jihua_search_text_get_text (JihuaSearchText       *self);
gboolean         jihua_search_text_find     (JihuaSearchText       *self,
                                             const JihuaSearchWord *word,
                                             gboolean               prose,
                                             JihuaSearchRange      *range,
                                             JihuaSearchWay        *way);

GArray          *jihua_search_find_places   (const char            *text,
                                             const char            *query,
                                             gboolean               prose,
                                             guint                 *n_words);

G_END_DECLS
