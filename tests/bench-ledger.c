/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "jihua-ledger-file.h"
#include "jihua-standings.h"

/* How long the published ledger of the built-in plan takes to print, to load,
 * and to judge whole, as of one month and as of every month. One line each, in milliseconds a time. */

#define N_TIMES 50

static JihuaLedger    *ledger;
static JihuaStandings *standings;
static GBytes         *bytes;

static void
print_ledger (guint time)
{
  g_autoptr (GBytes) printed = jihua_ledger_file_print (ledger);

  g_assert_cmpuint (g_bytes_get_size (printed), ==, g_bytes_get_size (bytes));
}

static void
load_ledger (guint time)
{
  g_autoptr (JihuaLedger) loaded = jihua_ledger_file_parse (bytes, "bench", NULL);

  g_assert_nonnull (loaded);
}

static void
judge_plan (guint time)
{
  jihua_standings_set_as_of (standings, jihua_period_new (2024, 1 + time % 12));
}

/* As after an edit: all twelve months, from nothing. */
static void
judge_year (guint time)
{
  g_autoptr (JihuaYearStandings) year = jihua_year_standings_new (ledger);
  guint total = 0;

  for (guint month = 1; month <= JIHUA_N_MONTHS; month++)
    total += jihua_year_standings_get_good (year, month) + jihua_year_standings_get_behind (year, month);

  g_assert_cmpuint (total, >, 0);
}

static void
measure (const char *name,
         void      (*work) (guint time))
{
  gint64 start = g_get_monotonic_time ();

  for (guint time = 0; time < N_TIMES; time++)
    work (time);

  g_print ("%-6s %8.3f ms\n", name, (double) (g_get_monotonic_time () - start) / 1000.0 / N_TIMES);
}

int
main (void)
{
  ledger = jihua_builtin_published_ledger ();
  bytes = jihua_ledger_file_print (ledger);
  standings = jihua_standings_new (ledger);

  measure ("print", print_ledger);
  measure ("load", load_ledger);
  measure ("judge", judge_plan);
  measure ("year", judge_year);

  g_object_unref (standings);
  g_object_unref (ledger);
  g_bytes_unref (bytes);

  return 0;
}
