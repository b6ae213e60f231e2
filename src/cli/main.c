/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "jihua-cli.h"
#include "jihua-locale.h"

static const struct {
  const char   *name;
  const char   *arguments;
  const char   *summary;
  JihuaCliExit (*run) (int argc, char **argv);
} commands[] = {
  { "new", N_("-o LEDGER [--plan FILE|ID]"), N_("make an empty ledger of a plan"), jihua_cli_new },
  { "show", N_("LEDGER [--as-of PERIOD] [--format text|json]"), N_("print the judged tree"), jihua_cli_show },
  { "set", N_("LEDGER TARGET PERIOD VALUE [--source S] [--note N] [--final]"), N_("record a figure"), jihua_cli_set },
  { "set", N_("LEDGER TARGET PERIOD|DATE not-started|under-way|done|none-occurred|occurred"),
    N_("record how far a deed is"), jihua_cli_set },
  { "set", N_("LEDGER TARGET/ITEM DATE done|not-done"),
    N_("record the day an item of a milestone was done; ITEM is its number or its name"), jihua_cli_set },
  { "set", N_("LEDGER TARGET assigned VALUE|none"), N_("enter the number that was assigned"), jihua_cli_set },
  { "check", N_("FILE"), N_("tell whether a file is sound; if not, everything that is wrong with it"), jihua_cli_check },
};

static void
print_help (void)
{
  g_print ("%s\n\n", _("Usage: jihua-cli COMMAND [--lang zh_CN|en] …"));
  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    g_print ("  jihua-cli %s %s\n      %s\n", commands[i].name, _(commands[i].arguments), _(commands[i].summary));
  g_print ("\n%s\n", _("Periods are written 2024-09, 2024-Q3, 2024-H1 or 2024, dates 2024-10-31."));
}

static gboolean
is_language (const char *word)
{
  return g_str_equal (word, "zh_CN") || g_str_equal (word, "en");
}

/* The option is one word with an equals sign, or two. Returns how many, with
 * the language they name; none if it does not begin here. */
static int
read_language (char       **words,
               int          n_words,
               const char **language)
{
  *language = "";

  if (g_str_has_prefix (words[0], "--lang=")) {
    *language = words[0] + strlen ("--lang=");
    return 1;
  }
  if (!g_str_equal (words[0], "--lang") || n_words < 2)
    return 0;

  *language = words[1];
  return 2;
}

/* Help is in the language of the call, wherever that stands. */
static void
look_for_language (int    argc,
                   char **argv)
{
  const char *language;

  for (int i = 1; i < argc; i++)
    if (read_language (argv + i, argc - i, &language) > 0 && is_language (language))
      jihua_locale_set_language (language);
}

/* It may stand before the command too. */
static gboolean
take_language (int    *argc,
               char ***argv)
{
  const char *language;
  int n_words;

  while (*argc > 1 && (n_words = read_language (*argv + 1, *argc - 1, &language)) > 0) {
    if (!is_language (language))
      return FALSE;
    *argc -= n_words;
    *argv += n_words;
  }

  return TRUE;
}

int
main (int    argc,
      char **argv)
{
  jihua_locale_init ();
  look_for_language (argc, argv);

  if (!take_language (&argc, &argv))
    return jihua_cli_fail_usage (_("The language is zh_CN or en"));

  if (argc < 2)
    return jihua_cli_fail_usage (_("Say what to do; “jihua-cli --help” lists the commands"));

  if (g_str_equal (argv[1], "--help") || g_str_equal (argv[1], "help")) {
    print_help ();
    return JIHUA_CLI_FINE;
  }

  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++) {
    if (g_str_equal (argv[1], commands[i].name))
      return (int) commands[i].run (argc - 1, argv + 1);
  }

  return jihua_cli_fail_usage (_("There is no such command; “jihua-cli --help” lists them"));
}
