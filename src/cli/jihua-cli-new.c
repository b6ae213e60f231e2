/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-cli.h"

#include <glib/gi18n-lib.h>

#include "jihua-ledger-file.h"

/* The built-in plan by its identifier, or the plan of another ledger. */
static JihuaLedger *
make_ledger (const char  *plan,
             GError     **error)
{
  g_autoptr (JihuaLedger) built_in = jihua_builtin_new_ledger ();
  g_autoptr (JihuaLedger) other = NULL;
  g_autoptr (GFile) file = NULL;

  if (plan == NULL || g_str_equal (plan, jihua_plan_get_id (jihua_ledger_get_plan (built_in))))
    return g_steal_pointer (&built_in);

  file = g_file_new_for_commandline_arg (plan);
  other = jihua_ledger_file_load (file, error);

  return other ? jihua_ledger_new (jihua_ledger_get_plan (other)) : NULL;
}

static gboolean
refuse_existing (GFile   *file,
                 GError **error)
{
  g_autofree char *name = g_file_get_parse_name (file);

  if (!g_file_query_exists (file, NULL))
    return TRUE;

  g_set_error (error, JIHUA_FILE_ERROR, JIHUA_FILE_ERROR_UNWRITABLE,
               _("%s: a file of this name is there already; choose another name, or remove it first"), name);
  return FALSE;
}

/**
 * jihua_cli_new:
 * @argc: how many words
 * @argv: the words, the command's name first
 *
 * Makes an empty ledger of a plan. An existing file is never overwritten.
 *
 * Returns: the status to exit with
 */
JihuaCliExit
jihua_cli_new (int    argc,
               char **argv)
{
  g_autofree char *output = NULL;
  g_autofree char *plan = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (JihuaLedger) ledger = NULL;
  GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, N_("The ledger to make"), N_("LEDGER") },
    { "plan", 0, 0, G_OPTION_ARG_FILENAME, &plan, N_("The plan: an identifier, or a ledger to take it from"), N_("FILE|ID") },
    G_OPTION_ENTRY_NULL
  };

  if (!jihua_cli_parse (N_("-o LEDGER"), entries, 0, &argc, &argv))
    return JIHUA_CLI_USAGE;
  if (output == NULL)
    return jihua_cli_fail_usage (_("Say where to put the ledger: -o LEDGER"));

  file = g_file_new_for_commandline_arg (output);
  ledger = make_ledger (plan, &error);
  if (ledger == NULL || !refuse_existing (file, &error) || !jihua_ledger_file_save (ledger, file, &error))
    return jihua_cli_fail_data (error);

  return JIHUA_CLI_FINE;
}
