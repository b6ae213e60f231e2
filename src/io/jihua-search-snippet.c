/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-search-snippet.h"

#include <string.h>

/* How much of a long text is shown around a match, in columns: a Chinese
 * character takes two of them. */
#define COLUMNS_BEFORE 16
#define COLUMNS_AFTER 80

#define ELLIPSIS "…"

static guint
count_columns (gunichar c)
{
  return g_unichar_iswide (c) ? 2 : 1;
}

static gboolean
ends_sentence (gunichar c)
{
  return c == 0x3002 /* 。 */ || c == 0xff1b /* ； */ || c == '\n';
}

/* Where to begin: at the sentence, or in the middle of it if that is far off. */
static const char *
find_start (const char *text,
            const char *match,
            gboolean   *cut)
{
  const char *start = match;
  guint columns = 0;

  *cut = FALSE;
  while (start > text) {
    const char *before = g_utf8_prev_char (start);
    gunichar c = g_utf8_get_char (before);

    if (ends_sentence (c))
      break;
    columns += count_columns (c);
    *cut = columns > COLUMNS_BEFORE;
    if (*cut)
      break;
    start = before;
  }

  return start;
}

static const char *
find_end (const char *match,
          gboolean   *cut)
{
  const char *end = match;
  guint columns = 0;

  while (*end != '\0' && *end != '\n' && columns < COLUMNS_AFTER) {
    columns += count_columns (g_utf8_get_char (end));
    end = g_utf8_next_char (end);
  }
  *cut = *end != '\0' && *end != '\n';

  return end;
}

static guint
find_first (GArray *ranges)
{
  guint first = G_MAXUINT;

  for (guint i = 0; i < ranges->len; i++)
    first = MIN (first, g_array_index (ranges, JihuaSearchRange, i).start);

  return first;
}

/**
 * jihua_search_snippet_show:
 * @hit: a hit
 * @text: the text it was found by
 * @ranges: (element-type JihuaSearchRange): what matches in the text, one or more
 *
 * Makes the stretch of the text around its first match the detail of the hit,
 * and marks the matches that are in it.
 */
void
jihua_search_snippet_show (JihuaSearchHit *hit,
                           const char     *text,
                           GArray         *ranges)
{
  gboolean cut_before, cut_after;
  const char *match = text + find_first (ranges);
  const char *start = find_start (text, match, &cut_before);
  const char *end = find_end (match, &cut_after);
  g_autofree char *stretch = g_strndup (start, (gsize) (end - start));
  g_autofree char *detail = g_strconcat (cut_before ? ELLIPSIS : "", stretch, cut_after ? ELLIPSIS : "", NULL);
  guint skipped = (guint) (start - text);
  guint added = cut_before ? strlen (ELLIPSIS) : 0;

  jihua_search_hit_set_detail (hit, detail);
  for (guint i = 0; i < ranges->len; i++) {
    JihuaSearchRange range = g_array_index (ranges, JihuaSearchRange, i);

    if (range.start < skipped || text + range.end > end)
      continue;
    range.start += added - skipped;
    range.end += added - skipped;
    jihua_search_hit_add_detail_range (hit, &range);
  }
}
