/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-cli.h"

#include <glib/gi18n-lib.h>

#include "jihua-ledger-check.h"

static void
print_problems (const JihuaLedgerCheck *check)
{
  for (guint i = 0; i < check->errors->len; i++)
    g_printerr ("jihua-cli: %s\n", (const char *) g_ptr_array_index (check->errors, i));
  for (guint i = 0; i < check->warnings->len; i++)
    /* Translators: %s is something that is probably not meant so, in whole sentences */
    g_printerr (_("jihua-cli: warning: %s\n"), (const char *) g_ptr_array_index (check->warnings, i));
}

static void
print_summary (const JihuaLedgerCheck *check,
               const char             *name)
{
  guint n_errors = check->errors->len;
  guint n_actuals;

  if (check->ledger == NULL) {
    g_printerr (g_dngettext (GETTEXT_PACKAGE, "jihua-cli: %1$s is not sound: %2$u problem.\n",
                             "jihua-cli: %1$s is not sound: %2$u problems.\n", n_errors), name, n_errors);
    return;
  }

  n_actuals = g_list_model_get_n_items (jihua_ledger_get_actuals (check->ledger));
  g_print (g_dngettext (GETTEXT_PACKAGE, "%1$s is sound: %2$u figure.\n", "%1$s is sound: %2$u figures.\n", n_actuals),
           name, n_actuals);
}

/**
 * jihua_cli_check:
 * @argc: how many words
 * @argv: the words, the command's name first
 *
 * Tells whether a file is a sound ledger, and if not everything that is wrong
 * with it, where and why. What is sound but probably not meant so is a warning.
 *
 * Returns: the status to exit with
 */
JihuaCliExit
jihua_cli_check (int    argc,
                 char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (JihuaLedgerCheck) check = NULL;

  if (!jihua_cli_parse (N_("FILE"), NULL, 1, &argc, &argv))
    return JIHUA_CLI_USAGE;

  file = g_file_new_for_commandline_arg (argv[1]);
  check = jihua_ledger_check_new (file, &error);
  if (check == NULL)
    return jihua_cli_fail_data (error);

  print_problems (check);
  print_summary (check, argv[1]);

  return check->ledger ? JIHUA_CLI_FINE : JIHUA_CLI_DATA;
}
