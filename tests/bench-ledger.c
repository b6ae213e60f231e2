/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "jihua-ledger-file.h"
#include "jihua-standings.h"

/* How long the published ledger of the built-in plan takes to print, to load
 * and to judge whole. One line each, in milliseconds a time. */

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

  g_object_unref (standings);
  g_object_unref (ledger);
  g_bytes_unref (bytes);

  return 0;
}
