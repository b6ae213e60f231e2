/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "jihua-ledger-file.h"
#include "jihua-locale.h"
#include "jihua-search.h"

/* How long it takes to prepare the built-in plan for searching, once, and to
 * find what is typed, at every key. One line each, in milliseconds. */

#define N_TIMES 50

static double
count_milliseconds (gint64 since)
{
  return (double) (g_get_monotonic_time () - since) / 1000.0;
}

static void
measure_query (JihuaSearch *search,
               const char  *query)
{
  gint64 start = g_get_monotonic_time ();
  guint n_hits = 0;

  for (guint i = 0; i < N_TIMES; i++) {
    g_autoptr (GListModel) hits = jihua_search_run (search, query);

    n_hits = g_list_model_get_n_items (hits);
  }

  g_print ("%-12s %8.3f ms  %u hits\n", query, count_milliseconds (start) / N_TIMES, n_hits);
}

static void
measure_all (void)
{
  static const char * const queries[] = { "投资", "gdzctz", "zz", "guding", "33", "统计局 增长", "xyz" };
  g_autoptr (JihuaLedger) ledger = jihua_builtin_published_ledger ();
  gint64 start = g_get_monotonic_time ();
  g_autoptr (JihuaSearch) search = jihua_search_new (ledger);
  g_autoptr (GListModel) first = NULL;

  g_print ("%-12s %8.3f ms\n", "prepare", count_milliseconds (start));
  start = g_get_monotonic_time ();
  first = jihua_search_run (search, "abcd");
  g_print ("%-12s %8.3f ms\n", "first", count_milliseconds (start));

  for (gsize i = 0; i < G_N_ELEMENTS (queries); i++)
    measure_query (search, queries[i]);
}

int
main (void)
{
  jihua_locale_init ();
  measure_all ();

  return 0;
}
