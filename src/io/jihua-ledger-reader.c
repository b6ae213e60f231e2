/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-ledger-reader.h"

#include <glib/gi18n-lib.h>

#include "jihua-change-reader.h"
#include "jihua-plan-reader.h"
#include "jihua-record-reader.h"

#define FORMAT  "jihua-ledger"
#define VERSION 1

static const char * const ledger_members[] = {
  "format", "version", "plan", "actuals", "statuses", "notes", "work", "items", "history", NULL
};
static const char * const actual_members[] = {
  "target", "through", "value", "final", "source", "note", "by", "at", NULL
};

static const char *
read_series_id (const JihuaJsonCursor *cursor,
                JihuaPlan             *plan)
{
  const char *id = jihua_json_cursor_get_name (cursor, "target");
  JihuaTarget *target = jihua_plan_lookup_target (plan, id);
  g_autofree char *problem = NULL;

  if (target == NULL) {
    jihua_json_cursor_fail_member (cursor, "target",
                                   _("The plan has no target or series with this identifier. Correct it, or remove the entry."));
  } else if (jihua_target_get_tie (target)) {
    problem = g_strdup_printf (_("This target is tied to %1$s, where its figures are entered. Write “%1$s” here."),
                               jihua_target_get_tie (target));
    jihua_json_cursor_fail_member (cursor, "target", problem);
  }

  return id;
}

static void
read_actual (const JihuaJsonCursor *cursor,
             JihuaLedger           *ledger)
{
  g_autoptr (JihuaActual) actual = NULL;

  jihua_json_cursor_expect (cursor, actual_members);
  actual = jihua_actual_new (read_series_id (cursor, jihua_ledger_get_plan (ledger)),
                             jihua_json_cursor_get_period (cursor, "through"),
                             jihua_json_cursor_get_decimal (cursor, "value"),
                             jihua_json_cursor_get_flag (cursor, "final"),
                             jihua_json_cursor_get_optional (cursor, "source"),
                             jihua_json_cursor_get_optional (cursor, "note"),
                             jihua_json_cursor_get_optional (cursor, "by"),
                             jihua_json_cursor_get_time (cursor, "at"));

  if (jihua_json_cursor_is_fine (cursor) && !jihua_ledger_append_actual (ledger, actual))
    jihua_json_cursor_fail_member (cursor, "through",
                                   _("There is a figure of this target and period further up. Remove one of the two."));
}

/**
 * jihua_actuals_read:
 * @cursor: an object with a member “actuals”
 * @ledger: the ledger to add them to
 *
 * Adds figures to a ledger that is being loaded. If one of them is at fault
 * the source has an error, and the ledger is of no use.
 */
void
jihua_actuals_read (const JihuaJsonCursor *cursor,
                    JihuaLedger           *ledger)
{
  JihuaJsonCursor list, actual;
  guint n_actuals;

  jihua_json_cursor_enter (cursor, "actuals", &list);
  n_actuals = jihua_json_cursor_count (&list);
  for (guint i = 0; i < n_actuals && jihua_json_cursor_is_sound (cursor); i++) {
    jihua_json_cursor_enter_element (&list, i, &actual);
    read_actual (&actual, ledger);
  }
}

static void
read_history (const JihuaJsonCursor *cursor,
              JihuaLedger           *ledger)
{
  JihuaJsonCursor list, item;
  guint n_changes;

  jihua_json_cursor_enter (cursor, "history", &list);
  n_changes = jihua_json_cursor_count (&list);
  for (guint i = 0; i < n_changes && jihua_json_cursor_is_sound (cursor); i++) {
    g_autoptr (JihuaChange) change = NULL;

    jihua_json_cursor_enter_element (&list, i, &item);
    change = jihua_change_read (&item, jihua_ledger_get_plan (ledger), FALSE);
    if (change)
      jihua_ledger_append_history (ledger, change);
  }
}

static void
reject (const JihuaJsonCursor *cursor,
        JihuaFileError         code,
        const char            *format)
{
  g_autoptr (GString) message = g_string_new (format);

  g_string_replace (message, "%s", jihua_json_source_get_name (cursor->source), 1);
  jihua_json_source_reject (cursor->source, code, message->str);
}

static gboolean
is_ledger (const JihuaJsonCursor *cursor)
{
  JsonObject *object = json_node_get_object (cursor->node);

  return g_strcmp0 (jihua_json_peek_text (json_object_get_member (object, "format")), FORMAT) == 0;
}

static gboolean
is_newer (const JihuaJsonCursor *cursor)
{
  JsonObject *object = json_node_get_object (cursor->node);
  JsonNode *version = json_object_get_member (object, "version");

  return version
      && JSON_NODE_HOLDS_VALUE (version)
      && json_node_get_value_type (version) == G_TYPE_INT64
      && json_node_get_int (version) > VERSION;
}

/* What kind of file it is comes first: of another kind or version everything
 * else would look wrong. */
static void
check_format (const JihuaJsonCursor *cursor)
{
  if (!jihua_json_cursor_is_sound (cursor))
    return;

  if (!is_ledger (cursor))
    reject (cursor, JIHUA_FILE_ERROR_FOREIGN,
            _("“%s” is not a Jihua ledger: its “format” is not “jihua-ledger”. Choose a file that ends in .jihua."));
  else if (is_newer (cursor))
    reject (cursor, JIHUA_FILE_ERROR_NEWER,
            _("“%s” was written by a newer version of Jihua. Update Jihua to open it."));
}

/**
 * jihua_ledger_read:
 * @cursor: a cursor on the outermost object
 *
 * Returns: (nullable) (transfer full): the ledger; %NULL if the source has an
 *   error
 */
JihuaLedger *
jihua_ledger_read (const JihuaJsonCursor *cursor)
{
  g_autoptr (JihuaPlan) plan = NULL;
  g_autoptr (JihuaLedger) ledger = NULL;
  JihuaJsonCursor plan_cursor;

  check_format (cursor);
  jihua_json_cursor_expect (cursor, ledger_members);
  jihua_json_cursor_get_number (cursor, "version", VERSION, VERSION);
  jihua_json_cursor_enter (cursor, "plan", &plan_cursor);
  plan = jihua_plan_read (&plan_cursor);
  if (plan == NULL)
    return NULL;

  ledger = jihua_ledger_new (plan);
  jihua_actuals_read (cursor, ledger);
  jihua_records_read (cursor, ledger);
  read_history (cursor, ledger);

  return jihua_json_cursor_is_sound (cursor) ? g_steal_pointer (&ledger) : NULL;
}
