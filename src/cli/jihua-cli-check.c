/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-cli.h"

#include <glib/gi18n-lib.h>

#include "jihua-ledger-file.h"

/**
 * jihua_cli_check:
 * @argc: how many words
 * @argv: the words, the command's name first
 *
 * Tells whether a file is a sound ledger, and if not where and why.
 *
 * Returns: the status to exit with
 */
JihuaCliExit
jihua_cli_check (int    argc,
                 char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (JihuaLedger) ledger = NULL;
  guint n_actuals;

  if (!jihua_cli_parse ("FILE", NULL, 1, &argc, &argv))
    return JIHUA_CLI_USAGE;

  file = g_file_new_for_commandline_arg (argv[1]);
  ledger = jihua_ledger_file_load (file, &error);
  if (ledger == NULL)
    return jihua_cli_fail_data (error);

  n_actuals = g_list_model_get_n_items (jihua_ledger_get_actuals (ledger));
  g_print (g_dngettext (GETTEXT_PACKAGE, "%1$s is sound: %2$u figure.\n", "%1$s is sound: %2$u figures.\n", n_actuals),
           argv[1], n_actuals);

  return JIHUA_CLI_FINE;
}
