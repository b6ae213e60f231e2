/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-change-reader.h"

#include <glib/gi18n-lib.h>

#include "jihua-record-reader.h"

/* In the file a change is of one of these kinds; all but the first and the last
 * are kinds of records. */
typedef enum {
  CHANGE_ACTUAL,
  CHANGE_STATUS,
  CHANGE_NOTE,
  CHANGE_WORK,
  CHANGE_ITEM,
  CHANGE_SETTING,
  N_CHANGES,
} Change;

static const char * const words[N_CHANGES + 1] = {
  "actual", "status", "note", "work", "item", "setting", NULL
};

static const char * const actual_members[] = { "at", "by", "change", "target", "through", "from", "to", NULL };
static const char * const note_members[] = { "at", "by", "change", "node", "through", "from", "to", NULL };
static const char * const item_members[] = { "at", "by", "change", "target", "item", "from", "to", NULL };
static const char * const setting_members[] = { "at", "by", "change", "node", "setting", "from", "to", NULL };
static const char * const fact_members[] = { "value", "final", "source", "note", NULL };
static const char * const signed_fact_members[] = { "value", "final", "source", "note", "by", "at", NULL };

static const char * const *members[N_CHANGES] = {
  actual_members, actual_members, note_members, note_members, item_members, setting_members,
};

static const char *
read_series_id (const JihuaJsonCursor *cursor,
                JihuaPlan             *plan)
{
  const char *id = jihua_json_cursor_get_name (cursor, "target");

  if (jihua_plan_lookup_target (plan, id) == NULL)
    jihua_json_cursor_fail_member (cursor, "target",
                                   _("The plan has no target or series with this identifier. Correct it, or remove the entry."));

  return id;
}

/* A figure inside a change: its target and period stand outside. */
static JihuaActual *
read_facts (const JihuaJsonCursor *change,
            const char            *member,
            gboolean               authors)
{
  JihuaJsonCursor cursor;

  jihua_json_cursor_enter (change, member, &cursor);
  if (jihua_json_cursor_is_null (&cursor))
    return NULL;

  jihua_json_cursor_expect (&cursor, authors ? signed_fact_members : fact_members);

  return jihua_actual_new (jihua_json_cursor_get_name (change, "target"),
                           jihua_json_cursor_get_period (change, "through"),
                           jihua_json_cursor_get_decimal (&cursor, "value"),
                           jihua_json_cursor_get_flag (&cursor, "final"),
                           jihua_json_cursor_get_optional (&cursor, "source"),
                           jihua_json_cursor_get_optional (&cursor, "note"),
                           authors ? jihua_json_cursor_get_optional (&cursor, "by") : NULL,
                           authors ? jihua_json_cursor_get_time (&cursor, "at") : NULL);
}

static gboolean
check_sides (const JihuaJsonCursor *cursor,
             gconstpointer          from,
             gconstpointer          to)
{
  if (from || to)
    return TRUE;

  jihua_json_cursor_fail (cursor, _("A change has something before it or after it: “from” and “to” must not both be null."));
  return FALSE;
}

static JihuaChange *
read_actual_change (const JihuaJsonCursor *cursor,
                    JihuaPlan             *plan,
                    gboolean               authors)
{
  g_autoptr (JihuaActual) from = read_facts (cursor, "from", authors);
  g_autoptr (JihuaActual) to = read_facts (cursor, "to", authors);

  if (!check_sides (cursor, from, to))
    return NULL;

  return jihua_change_new_actual (read_series_id (cursor, plan),
                                  jihua_json_cursor_get_period (cursor, "through"), from, to,
                                  jihua_json_cursor_get_optional (cursor, "by"),
                                  jihua_json_cursor_get_time (cursor, "at"));
}

static JihuaChange *
read_record_change (const JihuaJsonCursor *cursor,
                    JihuaRecordKind        kind,
                    JihuaPlan             *plan,
                    gboolean               authors)
{
  g_autoptr (JihuaRecord) from = jihua_record_read_side (cursor, "from", kind, plan, authors);
  g_autoptr (JihuaRecord) to = jihua_record_read_side (cursor, "to", kind, plan, authors);

  if (!check_sides (cursor, from, to))
    return NULL;

  return jihua_change_new_record (from, to,
                                  jihua_json_cursor_get_optional (cursor, "by"),
                                  jihua_json_cursor_get_time (cursor, "at"));
}

/* Rules belong to the plan as a whole, units to any part of it, everything else
 * to targets. */
static void
check_holder (const JihuaJsonCursor *cursor,
              JihuaSetting           setting,
              JihuaPlan             *plan,
              const char            *id)
{
  JihuaNode *node = id ? jihua_plan_lookup (plan, id) : NULL;
  gboolean units = setting == JIHUA_SETTING_RESPONSIBLE || setting == JIHUA_SETTING_COOPERATING;

  if (jihua_setting_is_rule (setting) ? id == NULL : units ? node != NULL : JIHUA_IS_TARGET (node))
    return;

  jihua_json_cursor_fail (cursor, _("This setting belongs to another part of the plan. Correct “node”, or remove the entry."));
}

static const char *
read_value (const JihuaJsonCursor *cursor,
            const char            *member)
{
  JihuaJsonCursor side;

  jihua_json_cursor_enter (cursor, member, &side);

  return jihua_json_cursor_is_null (&side) ? NULL : jihua_json_cursor_get_text (cursor, member);
}

static JihuaChange *
read_setting_change (const JihuaJsonCursor *cursor,
                     JihuaPlan             *plan)
{
  const char *id = jihua_json_cursor_get_optional (cursor, "node");
  const char *from = read_value (cursor, "from");
  const char *to = read_value (cursor, "to");
  int setting = JIHUA_SETTING_RESPONSIBLE;

  if (!jihua_json_cursor_get_choice (cursor, "setting", JIHUA_TYPE_SETTING, &setting)
      || !check_sides (cursor, from, to))
    return NULL;

  check_holder (cursor, (JihuaSetting) setting, plan, id);

  return jihua_change_new_setting (id, (JihuaSetting) setting, from, to,
                                   jihua_json_cursor_get_optional (cursor, "by"),
                                   jihua_json_cursor_get_time (cursor, "at"));
}

static Change
read_word (const JihuaJsonCursor *cursor)
{
  const char *word = jihua_json_cursor_get_name (cursor, "change");
  g_autofree char *known = NULL;
  g_autofree char *problem = NULL;

  for (guint i = 0; i < N_CHANGES; i++)
    if (g_str_equal (words[i], word))
      return (Change) i;

  known = g_strjoinv (", ", (char **) words);
  problem = g_strdup_printf (_("One of these words is expected here: %s."), known);
  jihua_json_cursor_fail_member (cursor, "change", problem);
  return N_CHANGES;
}

/**
 * jihua_change_read:
 * @cursor: where a change is
 * @plan: the plan of the ledger
 * @authors: whether what it changes says who recorded it, as in a journal
 *
 * Returns: (nullable) (transfer full): the change; %NULL if the source has an
 *   error
 */
JihuaChange *
jihua_change_read (const JihuaJsonCursor *cursor,
                   JihuaPlan             *plan,
                   gboolean               authors)
{
  g_autoptr (JihuaChange) change = NULL;
  Change word = read_word (cursor);

  if (word == N_CHANGES || !jihua_json_cursor_is_fine (cursor))
    return NULL;

  jihua_json_cursor_expect (cursor, members[word]);
  if (word == CHANGE_ACTUAL)
    change = read_actual_change (cursor, plan, authors);
  else if (word == CHANGE_SETTING)
    change = read_setting_change (cursor, plan);
  else
    change = read_record_change (cursor, (JihuaRecordKind) (word - CHANGE_STATUS), plan, authors);

  return jihua_json_cursor_is_fine (cursor) ? g_steal_pointer (&change) : NULL;
}
