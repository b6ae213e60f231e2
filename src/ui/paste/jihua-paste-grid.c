/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-paste-grid.h"

#include <string.h>

struct _JihuaPasteGrid {
  GPtrArray *rows;       /* of GPtrArray of texts */
  guint      n_columns;
};

/* Spaces of all scripts around a text, which a spreadsheet does not show. */
static char *
strip (const char *text,
       gsize       length)
{
  const char *end = text + length;

  while (text < end && g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  while (end > text && g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (end))))
    end = g_utf8_prev_char (end);

  return g_strndup (text, (gsize) (end - text));
}

/* Where a quoted cell ends, or nothing if the quotation mark that it begins
 * with is one of the text. */
static const char *
find_end_of_quotation (const char *start)
{
  for (const char *p = start + 1; *p != '\0'; p++) {
    if (*p != '"')
      continue;
    if (p[1] == '"')
      p++;
    else
      return strchr ("\t\r\n", p[1]) != NULL ? p : NULL;
  }

  return NULL;
}

static char *
unquote (const char *start,
         const char *end)
{
  g_autoptr (GString) text = g_string_new_len (start + 1, end - start - 1);

  g_string_replace (text, "\"\"", "\"", 0);

  return strip (text->str, text->len);
}

static char *
read_cell (const char **text)
{
  const char *start = *text;
  const char *end = *start == '"' ? find_end_of_quotation (start) : NULL;

  if (end != NULL) {
    *text = end + 1;
    return unquote (start, end);
  }

  *text = start + strcspn (start, "\t\r\n");

  return strip (start, (gsize) (*text - start));
}

static void
skip_end_of_line (const char **text)
{
  if (**text == '\r')
    (*text)++;
  if (**text == '\n')
    (*text)++;
}

static GPtrArray *
read_row (const char **text)
{
  GPtrArray *row = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (row, read_cell (text));
  while (**text == '\t') {
    (*text)++;
    g_ptr_array_add (row, read_cell (text));
  }
  skip_end_of_line (text);

  return row;
}

static guint
count_cells (GPtrArray *row)
{
  guint n = row->len;

  while (n > 0 && *(const char *) g_ptr_array_index (row, n - 1) == '\0')
    n--;

  return n;
}

/* A whole column that was copied ends in thousands of empty cells. */
static void
trim (JihuaPasteGrid *self)
{
  while (self->rows->len > 0 && count_cells (g_ptr_array_index (self->rows, self->rows->len - 1)) == 0)
    g_ptr_array_set_size (self->rows, (gint) self->rows->len - 1);

  for (guint i = 0; i < self->rows->len; i++)
    self->n_columns = MAX (self->n_columns, count_cells (g_ptr_array_index (self->rows, i)));
}

/**
 * jihua_paste_grid_parse:
 * @text: the text of a clipboard
 *
 * Lines end in LF, CRLF or CR, the last one or not; a cell with line breaks,
 * tabs or quotation marks in it stands in quotation marks. Empty cells at the
 * end are left out.
 *
 * Returns: (transfer full): the cells
 */
JihuaPasteGrid *
jihua_paste_grid_parse (const char *text)
{
  JihuaPasteGrid *self = g_new0 (JihuaPasteGrid, 1);

  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  if (g_str_has_prefix (text, "\xef\xbb\xbf"))
    text += 3;
  while (*text != '\0')
    g_ptr_array_add (self->rows, read_row (&text));
  trim (self);

  return self;
}

/**
 * jihua_paste_grid_free:
 * @self: a grid
 */
void
jihua_paste_grid_free (JihuaPasteGrid *self)
{
  g_ptr_array_unref (self->rows);
  g_free (self);
}

/**
 * jihua_paste_grid_get_n_rows:
 * @self: a grid
 *
 * Returns: how many rows it has
 */
guint
jihua_paste_grid_get_n_rows (const JihuaPasteGrid *self)
{
  return self->rows->len;
}

/**
 * jihua_paste_grid_get_n_columns:
 * @self: a grid
 *
 * Returns: how many cells its longest row has
 */
guint
jihua_paste_grid_get_n_columns (const JihuaPasteGrid *self)
{
  return self->n_columns;
}

/**
 * jihua_paste_grid_get_cell:
 * @self: a grid
 * @row: a row
 * @column: a column
 *
 * Returns: the text of the cell without spaces around it; empty where the row
 *   is shorter
 */
const char *
jihua_paste_grid_get_cell (const JihuaPasteGrid *self,
                           guint                 row,
                           guint                 column)
{
  GPtrArray *cells;

  g_return_val_if_fail (row < self->rows->len, "");

  cells = g_ptr_array_index (self->rows, row);

  return column < cells->len ? g_ptr_array_index (cells, column) : "";
}
