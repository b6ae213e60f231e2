/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-paste-plan.h"
#include "jihua-report-fixture.h"

/* How long it takes to list a reporting sheet, and to paste a column of all its
 * figures into it, with the sheet listening. One line each, in milliseconds. */

static void
print_time (const char *name,
            gint64      start)
{
  g_print ("%-6s %8.3f ms\n", name, (double) (g_get_monotonic_time () - start) / 1000.0);
}

static char *
make_column (guint n_rows)
{
  GString *column = g_string_new (NULL);

  for (guint i = 0; i < n_rows; i++)
    g_string_append_printf (column, "%u.5\n", i);

  return g_string_free_and_steal (column);
}

int
main (void)
{
  JihuaReportFixture fixture = { NULL };
  JihuaPastePlan *plan;
  g_autofree char *column = NULL;
  gint64 start;

  jihua_report_fixture_set_up (&fixture, NULL);

  start = g_get_monotonic_time ();
  jihua_report_fixture_show (&fixture, "show=all");
  print_time ("list", start);

  column = make_column (g_list_model_get_n_items (G_LIST_MODEL (fixture.model)));
  start = g_get_monotonic_time ();
  plan = jihua_report_fixture_paste (&fixture, column, 0);
  print_time ("plan", start);

  start = g_get_monotonic_time ();
  g_assert_cmpuint (jihua_paste_plan_carry_out (plan), >, 100);
  print_time ("paste", start);

  start = g_get_monotonic_time ();
  jihua_document_undo (fixture.document);
  print_time ("undo", start);

  g_object_unref (plan);
  jihua_report_fixture_tear_down (&fixture, NULL);

  return 0;
}
