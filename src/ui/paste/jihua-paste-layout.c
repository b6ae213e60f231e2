/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-paste-layout.h"

#include <string.h>

#include "jihua-paste-value.h"

/* Words in the head of a column that say what it holds. */
static const char * const actual_words[] = { "实际", "完成", "本期", "当期", "累计", "指标值", "数值", "actual", "value" };
static const char * const other_words[] = {
  "上年", "去年", "同期", "上期", "目标", "计划", "年度", "序号", "单位", "备注",
  "last year", "previous", "goal", "target", "unit",
};

static const char * const name_words[] = { "指标", "名称", "项目", "indicator", "name" };

static gboolean
contains_any (const char         *text,
              const char * const *words,
              gsize               n_words)
{
  for (gsize i = 0; i < n_words; i++) {
    if (strstr (text, words[i]) != NULL)
      return TRUE;
  }

  return FALSE;
}

static char *
normalize_head (const char *head)
{
  static const char * const dashes[] = { "–", "—", "－", "~", "～", "至", "到", "−" };
  g_autofree char *normal = g_utf8_normalize (head, -1, G_NORMALIZE_NFKC);
  g_autofree char *lower = g_utf8_strdown (normal != NULL ? normal : head, -1);
  g_autoptr (GString) text = g_string_new (lower);

  for (gsize i = 0; i < G_N_ELEMENTS (dashes); i++)
    g_string_replace (text, dashes[i], "-", 0);
  g_string_replace (text, "\n", "", 0);
  g_string_replace (text, " ", "", 0);

  return g_string_free_and_steal (g_steal_pointer (&text));
}

static const char *
get_quarter_name (guint month)
{
  switch (month) {
    case 3:
      return "一季度";
    case 6:
      return "上半年";
    case 9:
      return "三季度";
    case 12:
      return "全年";
    default:
      return NULL;
  }
}

/* “9月” stands in “1-9月”, and “1月” in “11月” does not count. */
static gboolean
names_month (const char *text,
             guint       month)
{
  g_autofree char *name = g_strdup_printf ("%u月", month);
  const char *found = strstr (text, name);

  return found != NULL && (found == text || !g_ascii_isdigit (found[-1]));
}

/**
 * jihua_paste_head_names_period:
 * @head: the head of a column
 * @period: a period
 *
 * Returns: whether the column holds the figures of @period: “1-9月”, “前三季度
 *   完成”, “2024-09”
 */
gboolean
jihua_paste_head_names_period (const char  *head,
                               JihuaPeriod  period)
{
  g_autofree char *text = normalize_head (head);
  g_autofree char *year = g_strdup_printf ("%u", period.year);
  g_autofree char *code = jihua_period_to_string (period);
  g_autofree char *label = normalize_head (jihua_period_get_label (period));
  const char *quarter = get_quarter_name (period.month);
  const char *any_year = strstr (text, "20");

  if (contains_any (text, other_words, G_N_ELEMENTS (other_words)))
    return FALSE;
  if (any_year != NULL && strspn (any_year, "0123456789") >= 4 && !g_str_has_prefix (any_year, year))
    return FALSE;

  return strstr (text, code) != NULL
         || strstr (text, label) != NULL
         || names_month (text, period.month)
         || (quarter != NULL && strstr (text, quarter) != NULL);
}

static guint
count_cells (const JihuaPasteGrid *grid,
             guint                 column,
             guint                 first_row)
{
  guint n = 0;

  for (guint row = first_row; row < jihua_paste_grid_get_n_rows (grid); row++)
    n += *jihua_paste_grid_get_cell (grid, row, column) != '\0';

  return n;
}

typedef int (* FindKey) (const JihuaPasteKeys *keys,
                         const char           *text);

/* The column in which most cells name a row, if that is at least half of them. */
static int
find_key_column (const JihuaPasteGrid *grid,
                 const JihuaPasteKeys *keys,
                 FindKey               find)
{
  guint most = 0;
  int found = -1;

  for (guint column = 0; column < jihua_paste_grid_get_n_columns (grid); column++) {
    guint hits = 0;

    for (guint row = 0; row < jihua_paste_grid_get_n_rows (grid); row++)
      hits += find (keys, jihua_paste_grid_get_cell (grid, row, column)) >= 0;

    if (hits > most && hits * 2 >= count_cells (grid, column, 1)) {
      most = hits;
      found = (int) column;
    }
  }

  return found;
}

/* A department numbers the rows of its own table from 1, whatever they are. */
static gboolean
counts_from_one (const JihuaPasteGrid *grid,
                 guint                 column)
{
  guint expected = 1;

  for (guint row = 0; row < jihua_paste_grid_get_n_rows (grid); row++) {
    g_autofree char *number = g_strdup_printf ("%u", expected);
    const char *cell = jihua_paste_grid_get_cell (grid, row, column);

    if (row == 0 && !g_ascii_isdigit (*cell))
      continue;
    if (!g_str_equal (cell, number))
      return FALSE;
    expected++;
  }

  return expected > 2;
}

static gboolean
is_key_column (const JihuaPasteLayout *self,
               guint                   column)
{
  return (int) column == self->name_column || (int) column == self->number_column;
}

static guint
count_numbers (const JihuaPasteGrid *grid,
               guint                 column,
               guint                 first_row)
{
  guint n = 0;

  for (guint row = first_row; row < jihua_paste_grid_get_n_rows (grid); row++)
    n += jihua_paste_looks_numeric (jihua_paste_grid_get_cell (grid, row, column));

  return n;
}

static gboolean
is_head (const char  *cell,
         JihuaPeriod  period)
{
  g_autofree char *text = normalize_head (cell);

  return jihua_paste_head_names_period (cell, period)
         || contains_any (text, actual_words, G_N_ELEMENTS (actual_words))
         || contains_any (text, other_words, G_N_ELEMENTS (other_words))
         || contains_any (text, name_words, G_N_ELEMENTS (name_words));
}

static gboolean
has_heads (const JihuaPasteGrid *grid,
           JihuaPeriod           period)
{
  for (guint column = 0; column < jihua_paste_grid_get_n_columns (grid); column++) {
    if (is_head (jihua_paste_grid_get_cell (grid, 0, column), period))
      return TRUE;
  }

  return FALSE;
}

/* Without keys only what is surely a head may be taken for one: all figures
 * below would land a row too high. */
static guint
find_first_row (const JihuaPasteLayout *self,
                const JihuaPasteGrid   *grid,
                const JihuaPasteKeys   *keys,
                JihuaPeriod             period)
{
  const char *first = jihua_paste_grid_get_cell (grid, 0, 0);

  if (jihua_paste_grid_get_n_rows (grid) < 2)
    return 0;
  if (jihua_paste_layout_has_keys (self))
    return jihua_paste_layout_find_row (self, grid, keys, 0) < 0 && has_heads (grid, period);

  return is_head (first, period)
         && (jihua_paste_head_names_period (first, period) || !jihua_paste_looks_numeric (first));
}

static int
rate_column (const JihuaPasteLayout *self,
             const JihuaPasteGrid   *grid,
             guint                   column,
             JihuaPeriod             period)
{
  g_autofree char *head = self->first_row > 0
    ? normalize_head (jihua_paste_grid_get_cell (grid, 0, column)) : g_strdup ("");

  if (is_key_column (self, column) || count_numbers (grid, column, self->first_row) == 0)
    return -1;
  if (jihua_paste_head_names_period (head, period))
    return 3;
  if (contains_any (head, other_words, G_N_ELEMENTS (other_words)))
    return 0;

  return contains_any (head, actual_words, G_N_ELEMENTS (actual_words)) ? 2 : 1;
}

/* Among equals the last one, for tables grow to the right. */
static int
find_value_column (const JihuaPasteLayout *self,
                   const JihuaPasteGrid   *grid,
                   JihuaPeriod             period)
{
  int best = -1;
  int found = (int) jihua_paste_grid_get_n_columns (grid) - 1;

  for (guint column = 0; column < jihua_paste_grid_get_n_columns (grid); column++) {
    int rating = rate_column (self, grid, column, period);

    if (rating >= best && rating >= 0) {
      best = rating;
      found = (int) column;
    }
  }

  return MAX (found, 0);
}

/**
 * jihua_paste_layout_find:
 * @grid: cells that were copied
 * @keys: the rows they may belong to
 * @period: the period that is filled in
 *
 * Returns: what is where in @grid
 */
JihuaPasteLayout
jihua_paste_layout_find (const JihuaPasteGrid *grid,
                         const JihuaPasteKeys *keys,
                         JihuaPeriod           period)
{
  JihuaPasteLayout self = { 0, -1, -1, 0 };

  if (jihua_paste_grid_get_n_rows (grid) == 0)
    return self;

  if (jihua_paste_grid_get_n_columns (grid) > 1) {
    self.name_column = find_key_column (grid, keys, jihua_paste_keys_find_name);
    self.number_column = find_key_column (grid, keys, jihua_paste_keys_find_number);
    if (self.number_column >= 0 && counts_from_one (grid, (guint) self.number_column))
      self.number_column = -1;
    /* Figures may look like numbers of rows; those stand before the names. */
    if (self.name_column >= 0 && self.number_column > self.name_column)
      self.number_column = -1;
    if (self.name_column < 0 && self.number_column > 0)
      self.number_column = -1;
  }
  self.first_row = find_first_row (&self, grid, keys, period);
  self.value_column = find_value_column (&self, grid, period);

  return self;
}

/**
 * jihua_paste_layout_has_keys:
 * @self: a layout
 *
 * Returns: whether each row says by name or number where it belongs
 */
gboolean
jihua_paste_layout_has_keys (const JihuaPasteLayout *self)
{
  return self->name_column >= 0 || self->number_column >= 0;
}

/**
 * jihua_paste_layout_find_row:
 * @self: a layout with keys
 * @grid: the cells
 * @keys: the rows they may belong to
 * @row: a row of @grid
 *
 * Returns: the position among @keys of the row it belongs to; -1 if it names
 *   none
 */
int
jihua_paste_layout_find_row (const JihuaPasteLayout *self,
                             const JihuaPasteGrid   *grid,
                             const JihuaPasteKeys   *keys,
                             guint                   row)
{
  int found = -1;

  if (self->name_column >= 0)
    found = jihua_paste_keys_find_name (keys, jihua_paste_grid_get_cell (grid, row, (guint) self->name_column));
  if (found < 0 && self->number_column >= 0 && self->name_column < 0)
    found = jihua_paste_keys_find_number (keys, jihua_paste_grid_get_cell (grid, row, (guint) self->number_column));

  return found;
}
