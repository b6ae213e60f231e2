/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-ledger-check.h"

#include <glib/gi18n-lib.h>

#include "jihua-json-text.h"
#include "jihua-ledger-reader.h"

/* A file is opened only if it is sound in every respect. To put one right, all
 * that is wrong must be known at once; and what is sound may still not be meant
 * so. */

typedef struct {
  JihuaLedgerCheck *check;
  JihuaJsonSource  *source;
  JihuaLedger      *ledger;
} Reader;

static void
warn (Reader     *self,
      const char *list,
      guint       index,
      const char *member,
      const char *id,
      const char *problem)
{
  g_autoptr (GString) place = g_string_new (NULL);

  jihua_json_text_append_member (place, list);
  jihua_json_text_append_element (place, index);
  jihua_json_text_append_member (place, member);
  g_ptr_array_add (self->check->warnings, jihua_json_source_format (self->source, place->str, id, problem));
}

static guint
get_year (Reader *self)
{
  return jihua_plan_get_year (jihua_ledger_get_plan (self->ledger));
}

/* A figure of the plan's year is judged, one of the year before is compared
 * with; any other is seen by nobody. */
static void
check_actual (Reader      *self,
              JihuaActual *actual,
              guint        index)
{
  guint year = get_year (self);
  guint through = jihua_actual_get_through (actual).year;
  const char *id = jihua_actual_get_target (actual);
  JihuaTarget *target = jihua_plan_lookup_target (jihua_ledger_get_plan (self->ledger), id);
  g_autofree char *problem = NULL;

  if (through != year && through + 1 != year) {
    problem = g_strdup_printf (_("The figure is neither of the plan’s year %1$u nor of the year before. It is kept, but never judged."), year);
    warn (self, "actuals", index, "through", id, problem);
  }
  if (jihua_goal_is_event (jihua_target_get_goal (target)))
    warn (self, "actuals", index, "target", id,
          _("The target is a deed, which is not judged by figures. Record the state of its work instead."));
}

static void
check_actuals (Reader *self)
{
  GListModel *actuals = jihua_ledger_get_actuals (self->ledger);
  guint n_actuals = g_list_model_get_n_items (actuals);

  for (guint i = 0; i < n_actuals; i++) {
    g_autoptr (JihuaActual) actual = g_list_model_get_item (actuals, i);

    check_actual (self, actual, i);
  }
}

static const char *
name_list (JihuaRecordKind kind)
{
  static const char * const lists[] = { "statuses", "notes", "work", "items" };

  return lists[kind];
}

static gboolean
fits_goal (JihuaRecord *record,
           JihuaNode   *node)
{
  JihuaWorkState state = jihua_record_get_state (record);
  gboolean absence = JIHUA_IS_TARGET (node)
    && jihua_target_get_goal (JIHUA_TARGET (node))->kind == JIHUA_GOAL_NONE_OCCURS;

  return absence == (state == JIHUA_WORK_STATE_OCCURRED || state == JIHUA_WORK_STATE_NONE_OCCURRED);
}

static void
check_record (Reader      *self,
              JihuaRecord *record,
              guint        index)
{
  JihuaRecordKind kind = jihua_record_get_kind (record);
  const char *id = jihua_record_get_node (record);
  JihuaNode *node = jihua_plan_lookup (jihua_ledger_get_plan (self->ledger), id);
  guint year = get_year (self);
  g_autofree char *problem = NULL;

  if (kind != JIHUA_RECORD_ITEM && jihua_record_get_through (record).year != year) {
    problem = g_strdup_printf (_("The month is not in the plan’s year %1$u. What was recorded for it is kept, but never shown."), year);
    warn (self, name_list (kind), index, "through", id, problem);
  }
  if (kind == JIHUA_RECORD_WORK && !fits_goal (record, node))
    warn (self, name_list (kind), index, "state", id,
          _("That something has occurred or not is for goals that it does not; every other work is not started, under way or done."));
}

static void
check_records (Reader *self)
{
  GListModel *records = jihua_ledger_get_records (self->ledger);
  guint n_records = g_list_model_get_n_items (records);
  guint indexes[4] = { 0 };

  for (guint i = 0; i < n_records; i++) {
    g_autoptr (JihuaRecord) record = g_list_model_get_item (records, i);

    check_record (self, record, indexes[jihua_record_get_kind (record)]++);
  }
}

static void
copy_problems (Reader *self)
{
  GPtrArray *problems = jihua_json_source_get_problems (self->source);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < problems->len; i++)
    g_ptr_array_add (self->check->errors, g_strdup (g_ptr_array_index (problems, i)));

  /* What makes the file unreadable as a whole has no place. */
  if (!jihua_json_source_finish (self->source, &error) && problems->len == 0)
    g_ptr_array_add (self->check->errors, g_strdup (error->message));
}

static void
read_source (Reader *self)
{
  g_autoptr (JihuaLedger) ledger = NULL;
  JihuaJsonCursor cursor;

  jihua_json_source_collect (self->source);
  jihua_json_cursor_start (&cursor, self->source);
  if (jihua_json_cursor_is_sound (&cursor))
    ledger = jihua_ledger_read (&cursor);

  copy_problems (self);
  if (self->check->errors->len > 0 || ledger == NULL)
    return;

  self->ledger = ledger;
  check_actuals (self);
  check_records (self);
  self->check->ledger = g_steal_pointer (&ledger);
}

/**
 * jihua_ledger_check_new:
 * @file: a file
 * @error: return location for a #JihuaFileError
 *
 * Reads a ledger to find everything that is wrong with it.
 *
 * Returns: (nullable) (transfer full): what was found; %NULL if the file cannot
 *   be read at all
 */
JihuaLedgerCheck *
jihua_ledger_check_new (GFile   *file,
                        GError **error)
{
  g_autoptr (GBytes) bytes = jihua_ledger_file_read (file, error);
  g_autofree char *name = g_file_get_parse_name (file);
  g_autoptr (JihuaJsonSource) source = NULL;
  Reader reader = { 0 };

  if (bytes == NULL)
    return NULL;

  reader.check = g_new0 (JihuaLedgerCheck, 1);
  reader.check->errors = g_ptr_array_new_with_free_func (g_free);
  reader.check->warnings = g_ptr_array_new_with_free_func (g_free);
  reader.source = source = jihua_json_source_new (bytes, name);
  read_source (&reader);

  return reader.check;
}

/**
 * jihua_ledger_check_free:
 * @self: (transfer full): what was found
 */
void
jihua_ledger_check_free (JihuaLedgerCheck *self)
{
  g_clear_object (&self->ledger);
  g_ptr_array_unref (self->errors);
  g_ptr_array_unref (self->warnings);
  g_free (self);
}
