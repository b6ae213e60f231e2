/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-cli.h"

#include <glib/gi18n-lib.h>

#include "jihua-ledger-file.h"

static JihuaTarget *
find_target (JihuaDocument  *document,
             const char     *id,
             GError        **error)
{
  g_autofree char *name = jihua_document_dup_name (document);
  JihuaTarget *target = jihua_plan_lookup_target (jihua_document_get_plan (document), id);

  if (target == NULL)
    g_set_error (error, JIHUA_FILE_ERROR, JIHUA_FILE_ERROR_CONTENT,
                 _("%1$s: the plan has no target “%2$s”; targets are named like A33 or 3.2.1"), name, id);

  return target;
}

static JihuaActual *
make_actual (JihuaTarget  *target,
             char        **words,
             gboolean      final,
             const char   *source,
             const char   *note,
             GError      **error)
{
  JihuaPeriod through;
  JihuaDecimal value;

  if (!jihua_period_parse (words[0], &through, error)
      || !jihua_decimal_parse_input (words[1], &value, error))
    return NULL;

  return jihua_actual_new (jihua_target_get_series_id (target), through, value, final,
                           source, note, NULL, NULL);
}

/**
 * jihua_cli_set:
 * @argc: how many words
 * @argv: the words, the command's name first
 *
 * Records one figure in a ledger, in place of the one of the same period.
 *
 * Returns: the status to exit with
 */
JihuaCliExit
jihua_cli_set (int    argc,
               char **argv)
{
  g_autofree char *source = NULL;
  g_autofree char *note = NULL;
  gboolean final = FALSE;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (JihuaDocument) document = NULL;
  g_autoptr (JihuaActual) actual = NULL;
  JihuaTarget *target;
  GOptionEntry entries[] = {
    { "source", 0, 0, G_OPTION_ARG_STRING, &source, N_("Where the figure comes from"), N_("SOURCE") },
    { "note", 0, 0, G_OPTION_ARG_STRING, &note, N_("A remark"), N_("NOTE") },
    { "final", 0, 0, G_OPTION_ARG_NONE, &final, N_("The figure is final, not provisional"), NULL },
    G_OPTION_ENTRY_NULL
  };

  if (!jihua_cli_parse ("LEDGER TARGET PERIOD VALUE", entries, 4, &argc, &argv))
    return JIHUA_CLI_USAGE;

  file = g_file_new_for_commandline_arg (argv[1]);
  document = jihua_document_open (file, &error);
  target = document ? find_target (document, argv[2], &error) : NULL;
  actual = target ? make_actual (target, argv + 3, final, source, note, &error) : NULL;
  if (actual == NULL)
    return jihua_cli_fail_data (error);

  jihua_document_put_actual (document, actual);
  if (!jihua_document_flush (document, &error))
    return jihua_cli_fail_data (error);

  return JIHUA_CLI_FINE;
}
