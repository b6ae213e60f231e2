/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-cli-set.h"

#include <glib/gi18n-lib.h>

#include "jihua-doubt.h"
#include "jihua-ledger-file.h"

/* Written in place of a period: the number is the goal, not a figure. */
#define ASSIGNED "assigned"
#define NONE     "none"

/**
 * jihua_cli_fail_entry:
 * @entry: what was to be recorded
 * @field: (nullable): which of the words is at fault, as the help calls it
 * @problem: what is wrong, and what was expected, in whole sentences
 * @error: return location for the error, with the file and the target
 *
 * Returns: %FALSE
 */
gboolean
jihua_cli_fail_entry (const JihuaCliEntry  *entry,
                      const char           *field,
                      const char           *problem,
                      GError              **error)
{
  if (field)
    /* Translators: %1$s is a file, %2$s a target, %3$s PERIOD or VALUE, %4$s whole sentences */
    g_set_error (error, JIHUA_FILE_ERROR, JIHUA_FILE_ERROR_CONTENT, _("%1$s, %2$s, %3$s: %4$s"),
                 entry->name, entry->target, field, problem);
  else
    /* Translators: %1$s is a file, %2$s a target, %3$s whole sentences */
    g_set_error (error, JIHUA_FILE_ERROR, JIHUA_FILE_ERROR_CONTENT, _("%1$s, %2$s: %3$s"),
                 entry->name, entry->target, problem);

  return FALSE;
}

/**
 * jihua_cli_pass_on:
 * @entry: what was to be recorded
 * @field: which of the words is at fault, as the help calls it
 * @problem: (transfer full): what is wrong with it
 * @error: return location for the error, with the file and the target
 *
 * Returns: %FALSE
 */
gboolean
jihua_cli_pass_on (const JihuaCliEntry  *entry,
                   const char           *field,
                   GError               *problem,
                   GError              **error)
{
  g_autoptr (GError) owned = problem;

  return jihua_cli_fail_entry (entry, field, owned->message, error);
}

static JihuaTarget *
find_target (JihuaDocument        *document,
             const JihuaCliEntry  *entry,
             GError              **error)
{
  JihuaTarget *target = jihua_plan_lookup_target (jihua_document_get_plan (document), entry->target);

  if (target == NULL)
    g_set_error (error, JIHUA_FILE_ERROR, JIHUA_FILE_ERROR_CONTENT,
                 _("%1$s: the plan has no target “%2$s”; targets are named like A33 or 3.2.1"),
                 entry->name, entry->target);

  return target;
}

static gboolean
read_number (const JihuaCliEntry  *entry,
             JihuaDecimal         *value,
             GError              **error)
{
  g_autoptr (GError) problem = NULL;

  return jihua_decimal_parse_input (entry->value, value, &problem)
      || jihua_cli_pass_on (entry, _("VALUE"), g_steal_pointer (&problem), error);
}

static gboolean
set_assigned (JihuaDocument        *document,
              JihuaTarget          *target,
              const JihuaCliEntry  *entry,
              GError              **error)
{
  g_autoptr (GError) problem = NULL;
  g_autofree char *value = NULL;
  JihuaDecimal number;

  if (!g_str_equal (entry->value, NONE)) {
    if (!read_number (entry, &number, error))
      return FALSE;
    value = jihua_decimal_to_string (number);
  }

  return jihua_document_put_setting (document, JIHUA_NODE (target), JIHUA_SETTING_VALUE, value, &problem)
      || jihua_cli_pass_on (entry, _("VALUE"), g_steal_pointer (&problem), error);
}

/* A figure of the plan's year is judged, one of the year before compared with. */
static gboolean
read_period (JihuaDocument        *document,
             const JihuaCliEntry  *entry,
             JihuaPeriod          *through,
             GError              **error)
{
  guint year = jihua_plan_get_year (jihua_document_get_plan (document));
  g_autoptr (GError) problem = NULL;
  g_autofree char *expected = NULL;

  if (!jihua_period_parse (entry->period, through, &problem))
    return jihua_cli_pass_on (entry, _("PERIOD"), g_steal_pointer (&problem), error);
  if (through->year == year || through->year + 1u == year)
    return TRUE;

  expected = g_strdup_printf (_("A period of %1$u or of the year before is expected, for the plan is that of %1$u."), year);

  return jihua_cli_fail_entry (entry, _("PERIOD"), expected, error);
}

static const char *
choose (const char *given,
        const char *present)
{
  return given ? given : present;
}

/* What may be a slip is taken all the same. */
static void
warn (JihuaDocument       *document,
      JihuaTarget         *target,
      const JihuaCliEntry *entry,
      JihuaActual         *actual)
{
  g_autofree char *question = NULL;

  if (jihua_actual_get_final (actual))
    return;

  question = jihua_doubt_ask (jihua_document_get_ledger (document), target, jihua_actual_get_through (actual),
                              jihua_actual_get_value (actual));
  if (question != NULL)
    /* Translators: a warning; %1$s is a file, %2$s a target, %3$s a period, %4$s whole sentences */
    g_printerr (_("%1$s, %2$s, %3$s: recorded, but please check: %4$s\n"),
                entry->name, entry->target, entry->period, question);
}

/* What is not given stays as it was recorded. */
static gboolean
set_figure (JihuaDocument        *document,
            JihuaTarget          *target,
            const JihuaCliEntry  *entry,
            GError              **error)
{
  g_autoptr (JihuaActual) actual = NULL;
  JihuaActual *present;
  JihuaPeriod through;
  JihuaDecimal value;

  if (!read_period (document, entry, &through, error) || !read_number (entry, &value, error))
    return FALSE;

  present = jihua_ledger_find_actual (jihua_document_get_ledger (document), target, through);
  actual = jihua_actual_new (jihua_target_get_series_id (target), through, value,
                             entry->final || (present && jihua_actual_get_final (present)),
                             choose (entry->source, present ? jihua_actual_get_source (present) : NULL),
                             choose (entry->note, present ? jihua_actual_get_note (present) : NULL),
                             NULL, NULL);
  jihua_document_put_actual (document, actual);
  warn (document, target, entry, actual);
  return TRUE;
}

static gboolean
record (JihuaDocument        *document,
        const JihuaCliEntry  *entry,
        GError              **error)
{
  JihuaTarget *target = find_target (document, entry, error);

  if (target == NULL)
    return FALSE;
  if (entry->item)
    return jihua_cli_set_item (document, target, entry, error);
  if (g_str_equal (entry->period, ASSIGNED))
    return set_assigned (document, target, entry, error);
  if (jihua_goal_is_event (jihua_target_get_goal (target)))
    return jihua_cli_set_deed (document, target, entry, error);

  return set_figure (document, target, entry, error);
}

static JihuaCliExit
record_in_file (const char    *path,
                JihuaCliEntry *entry)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  g_autofree char *name = g_file_get_parse_name (file);
  g_autoptr (GError) error = NULL;
  g_autoptr (JihuaDocument) document = jihua_document_open (file, &error);

  entry->name = name;
  if (document == NULL || !record (document, entry, &error) || !jihua_document_flush (document, &error))
    return jihua_cli_fail_data (error);

  return JIHUA_CLI_FINE;
}

static gboolean
takes_text (const char *option)
{
  return g_str_equal (option, "--note") || g_str_equal (option, "--source");
}

/* A value below zero would be taken for an option; with the minus sign of
 * typography, which is understood as well, it is not. */
static void
protect_negative_values (int         argc,
                         char      **argv,
                         GPtrArray  *strings)
{
  for (int i = 1; i < argc; i++) {
    if (argv[i][0] != '-' || !g_unichar_isdigit (g_utf8_get_char (argv[i] + 1)) || takes_text (argv[i - 1]))
      continue;

    g_ptr_array_add (strings, g_strconcat ("\xe2\x88\x92", argv[i] + 1, NULL));
    argv[i] = g_ptr_array_index (strings, strings->len - 1);
  }
}

/**
 * jihua_cli_set:
 * @argc: how many words
 * @argv: the words, the command's name first
 *
 * Records one figure in a ledger, in place of the one of the same period; or
 * how far a deed is; or the day an item of a milestone was done; or the number
 * that was assigned.
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
  g_auto (GStrv) parts = NULL;
  g_autoptr (GPtrArray) strings = g_ptr_array_new_with_free_func (g_free);
  JihuaCliEntry entry;
  GOptionEntry entries[] = {
    { "source", 0, 0, G_OPTION_ARG_STRING, &source, N_("Where it is known from"), N_("SOURCE") },
    { "note", 0, 0, G_OPTION_ARG_STRING, &note, N_("A remark"), N_("NOTE") },
    { "final", 0, 0, G_OPTION_ARG_NONE, &final, N_("The figure is final, not provisional"), NULL },
    G_OPTION_ENTRY_NULL
  };

  protect_negative_values (argc, argv, strings);
  if (!jihua_cli_parse (N_("LEDGER TARGET PERIOD VALUE"), entries, 4, &argc, &argv))
    return JIHUA_CLI_USAGE;

  parts = g_strsplit (argv[2], "/", 2);
  entry = (JihuaCliEntry) {
    .target = parts[0] ? parts[0] : "",
    .item = parts[0] ? parts[1] : NULL,
    .period = argv[3],
    .value = argv[4],
    .source = source,
    .note = note,
    .final = final,
  };

  return record_in_file (argv[1], &entry);
}
