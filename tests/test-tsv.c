/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-tsv.h"

static void
test_cells (void)
{
  static const struct {
    const char *text;
    const char *cell;
  } cases[] = {
    { "省统计局", "省统计局" },
    { "", "" },
    { NULL, "" },
    { "5.5", "5.5" },
    { "-0.3", "-0.3" },
    { "−0.3", "-0.3" },
    { "−1,234.5%", "-1,234.5%" },
    { "+5.5", "+5.5" },
    { "−0.3 points", "−0.3 points" },
    { "=1+1", "'=1+1" },
    { "+cmd", "'+cmd" },
    { "-cmd", "'-cmd" },
    { "-1+cmd", "'-1+cmd" },
    { "-", "'-" },
    { "@SUM(A1)", "'@SUM(A1)" },
    { "a\tb", "\"a\tb\"" },
    { "第一行\n第二行", "\"第一行\n第二行\"" },
    { "=\"x\"", "\"'=\"\"x\"\"\"" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GString) table = g_string_new (NULL);
    g_autofree char *expected = g_strdup_printf ("A33\t%s\t\n", cases[i].cell);

    jihua_tsv_append_row (table, (const char *[]) { "A33", cases[i].text, NULL }, 3);
    g_assert_cmpstr (table->str, ==, expected);
  }
}

/* A first cell without text is one, too. */
static void
test_rows (void)
{
  g_autoptr (GString) table = g_string_new (NULL);
  g_autoptr (GPtrArray) cells = g_ptr_array_new ();

  g_ptr_array_add (cells, (gpointer) "");
  g_ptr_array_add (cells, (gpointer) "A33");
  jihua_tsv_append_cells (table, cells);
  jihua_tsv_append_cells (table, cells);

  g_assert_cmpstr (table->str, ==, "\tA33\n\tA33\n");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/tsv/cells", test_cells);
  g_test_add_func ("/tsv/rows", test_rows);

  return g_test_run ();
}
