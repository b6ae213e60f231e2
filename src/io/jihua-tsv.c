/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-tsv.h"

#include <string.h>

/* Rows of a table as spreadsheets take them from the clipboard: cells separated
 * by tabs. Numbers are to arrive as numbers, everything else as text. */

#define MINUS "\xe2\x88\x92" /* U+2212 */

static const char *
skip_digits (const char *text)
{
  return text + strspn (text, "0123456789,");
}

/* Whether it is a number as people and spreadsheets write it: −1,234.5%. */
static gboolean
is_number (const char *text)
{
  const char *digits = text + (*text == '-' || *text == '+');
  const char *end = skip_digits (digits);

  if (end == digits)
    return FALSE;
  if (*end == '.')
    end = skip_digits (end + 1);

  return *end == '\0' || g_str_equal (end, "%");
}

/* Spreadsheets know the minus sign of the keyboard only. */
static char *
dup_plain (const char *text)
{
  g_autofree char *plain = g_str_has_prefix (text, MINUS) ? g_strconcat ("-", text + strlen (MINUS), NULL) : NULL;

  return g_strdup (plain != NULL && is_number (plain) ? plain : text);
}

static void
append_cell (GString    *table,
             const char *text)
{
  g_autofree char *plain = dup_plain (text);
  g_autoptr (GString) cell = g_string_new (plain);
  gboolean quoted = strpbrk (plain, "\t\r\n\"") != NULL;

  /* What begins like a formula would be one. */
  if (*plain != '\0' && strchr ("=+-@", *plain) != NULL && !is_number (plain))
    g_string_prepend_c (cell, '\'');
  if (quoted)
    g_string_replace (cell, "\"", "\"\"", 0);

  g_string_append_printf (table, quoted ? "\"%s\"" : "%s", cell->str);
}

/**
 * jihua_tsv_append_row:
 * @table: the rows before
 * @cells: (array length=n_cells) (element-type utf8): the texts of the cells;
 *   %NULL for one that is empty
 * @n_cells: how many there are
 *
 * Adds a row. No cell becomes a formula, none breaks its row, and numbers stay
 * numbers.
 */
void
jihua_tsv_append_row (GString            *table,
                      const char * const *cells,
                      gsize               n_cells)
{
  for (gsize i = 0; i < n_cells; i++) {
    if (i > 0)
      g_string_append_c (table, '\t');
    append_cell (table, cells[i] != NULL ? cells[i] : "");
  }
  g_string_append_c (table, '\n');
}

/**
 * jihua_tsv_append_cells:
 * @table: the rows before
 * @cells: (element-type utf8): the texts of the cells
 *
 * Adds a row, as jihua_tsv_append_row() does.
 */
void
jihua_tsv_append_cells (GString   *table,
                        GPtrArray *cells)
{
  jihua_tsv_append_row (table, (const char * const *) cells->pdata, cells->len);
}
