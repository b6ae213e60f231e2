/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-cli.h"

#include <glib/gi18n-lib.h>

#include "jihua-ledger-file.h"
#include "jihua-report.h"

static gboolean
choose_month (JihuaStandings  *standings,
              JihuaPeriod      as_of,
              GError         **error)
{
  guint year = jihua_plan_get_year (jihua_ledger_get_plan (jihua_standings_get_ledger (standings)));
  g_autofree char *code = NULL;

  if (!jihua_period_is_set (as_of))
    return TRUE;
  if (as_of.year == year) {
    jihua_standings_set_as_of (standings, as_of);
    return TRUE;
  }

  code = jihua_period_to_string (as_of);
  g_set_error (error, JIHUA_INPUT_ERROR, JIHUA_INPUT_ERROR_NOT_A_PERIOD,
               _("“%1$s” is not in the plan’s year: choose a month of %2$u"), code, year);

  return FALSE;
}

/**
 * jihua_cli_show:
 * @argc: how many words
 * @argv: the words, the command's name first
 *
 * Prints the judged tree of a ledger, to read or for other programs.
 *
 * Returns: the status to exit with
 */
JihuaCliExit
jihua_cli_show (int    argc,
                char **argv)
{
  g_autofree char *as_of = NULL;
  g_autofree char *format = NULL;
  g_autofree char *report = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (JihuaLedger) ledger = NULL;
  g_autoptr (JihuaStandings) standings = NULL;
  JihuaPeriod period = JIHUA_PERIOD_NONE;
  gboolean json;
  GOptionEntry entries[] = {
    { "as-of", 0, 0, G_OPTION_ARG_STRING, &as_of, N_("Judge as of a month; the last one with figures if not given"), N_("PERIOD") },
    { "format", 0, 0, G_OPTION_ARG_STRING, &format, N_("The form of the output"), "text|json" },
    G_OPTION_ENTRY_NULL
  };

  if (!jihua_cli_parse (N_("LEDGER"), entries, 1, &argc, &argv))
    return JIHUA_CLI_USAGE;

  json = g_strcmp0 (format, "json") == 0;
  if (format && !json && !g_str_equal (format, "text"))
    return jihua_cli_fail_usage (_("The format is text or json"));

  if (as_of && !jihua_period_parse (as_of, &period, &error))
    return jihua_cli_fail_usage (error->message);

  file = g_file_new_for_commandline_arg (argv[1]);
  ledger = jihua_ledger_file_load (file, &error);
  if (ledger == NULL)
    return jihua_cli_fail_data (error);

  standings = jihua_standings_new (ledger);
  if (!choose_month (standings, period, &error))
    return jihua_cli_fail_data (error);

  report = json ? jihua_report_to_json (standings) : jihua_report_to_text (standings);
  g_print ("%s%s", report, json ? "\n" : "");

  return JIHUA_CLI_FINE;
}
