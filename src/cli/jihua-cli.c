/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-cli.h"

#include <glib/gi18n-lib.h>

#include "jihua-locale.h"

static gboolean
language_chosen (const char  *option,
                 const char  *value,
                 gpointer     data,
                 GError     **error)
{
  if (g_str_equal (value, "zh_CN") || g_str_equal (value, "en")) {
    jihua_locale_set_language (value);
    return TRUE;
  }

  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               _("“%s” is not a language: choose zh_CN or en"), value);
  return FALSE;
}

/**
 * jihua_cli_parse:
 * @synopsis: what follows the options, for the help, as it is in the catalogue
 * @entries: the options of the command
 * @n_arguments: how many arguments must remain beside the options
 * @argc: (inout): how many words there are, the command's name first
 * @argv: (inout): the words; what remains has the options removed
 *
 * Reads the options of a command, `--lang` among them. Complains on the
 * standard error output if the call is wrong.
 *
 * Returns: whether the call is right
 */
gboolean
jihua_cli_parse (const char     *synopsis,
                 GOptionEntry   *entries,
                 int             n_arguments,
                 int            *argc,
                 char         ***argv)
{
  g_autoptr (GOptionContext) context = g_option_context_new (synopsis);
  g_autoptr (GError) error = NULL;
  g_autofree char *name = NULL;
  GOptionEntry language[] = {
    { "lang", 0, 0, G_OPTION_ARG_CALLBACK, language_chosen, N_("Language of messages and titles"), "zh_CN|en" },
    G_OPTION_ENTRY_NULL
  };

  /* The help names the command as it is called. */
  name = g_strconcat ("jihua-cli ", (*argv)[0], NULL);
  g_set_prgname (name);
  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);
  if (entries)
    g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  g_option_context_add_main_entries (context, language, GETTEXT_PACKAGE);

  if (!g_option_context_parse (context, argc, argv, &error)) {
    jihua_cli_fail_usage (error->message);
    return FALSE;
  }

  if (*argc - 1 != n_arguments) {
    g_autofree char *help = g_option_context_get_help (context, TRUE, NULL);

    jihua_cli_fail_usage (_("Wrong number of arguments"));
    g_printerr ("%s", help);
    return FALSE;
  }

  return TRUE;
}

/**
 * jihua_cli_fail_usage:
 * @message: what is wrong with the call, in the user's language
 *
 * Returns: the status to exit with
 */
JihuaCliExit
jihua_cli_fail_usage (const char *message)
{
  g_printerr ("jihua-cli: %s\n", message);

  return JIHUA_CLI_USAGE;
}

/**
 * jihua_cli_fail_data:
 * @error: what is wrong with the data, in the user's language
 *
 * Returns: the status to exit with
 */
JihuaCliExit
jihua_cli_fail_data (const GError *error)
{
  g_printerr ("jihua-cli: %s\n", error->message);

  return JIHUA_CLI_DATA;
}
