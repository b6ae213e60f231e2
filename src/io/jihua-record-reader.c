/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-record-reader.h"

#include <glib/gi18n-lib.h>

#include "jihua-date.h"

/* Each kind of record has a list of its own in the file. A record is its place
 * (whom it is about, and when) and its facts; in a change the place stands
 * outside, as it is the same before and after. */

typedef struct {
  const char         *list;
  gboolean            always;  /* the list is there even when empty */
  const char         *node;    /* the member that names whom it is about */
  const char * const *members; /* in a list */
  const char * const *facts;   /* in a change */
} Form;

static const char * const status_members[] = { "target", "through", "status", "reason", "by", "at", NULL };
static const char * const status_facts[] = { "status", "reason", "by", "at", NULL };
static const char * const note_members[] = { "node", "through", "text", "source", "by", "at", NULL };
static const char * const note_facts[] = { "text", "source", "by", "at", NULL };
static const char * const work_members[] = {
  "node", "through", "state", "date", "note", "source", "by", "at", NULL
};
static const char * const work_facts[] = { "state", "date", "note", "source", "by", "at", NULL };
static const char * const item_members[] = { "target", "item", "date", "note", "source", "by", "at", NULL };
static const char * const item_facts[] = { "date", "note", "source", "by", "at", NULL };

static const Form forms[] = {
  [JIHUA_RECORD_STATUS] = { "statuses", TRUE, "target", status_members, status_facts },
  [JIHUA_RECORD_NOTE] = { "notes", TRUE, "node", note_members, note_facts },
  [JIHUA_RECORD_WORK] = { "work", FALSE, "node", work_members, work_facts },
  [JIHUA_RECORD_ITEM] = { "items", FALSE, "target", item_members, item_facts },
};

static const char *
read_target_id (const JihuaJsonCursor *cursor,
                const char            *member,
                JihuaPlan             *plan)
{
  const char *id = jihua_json_cursor_get_name (cursor, member);
  JihuaTarget *target = jihua_plan_lookup_target (plan, id);

  if (target == NULL || jihua_target_get_goal (target)->kind == JIHUA_GOAL_NONE)
    jihua_json_cursor_fail_member (cursor, member,
                                   _("The plan has no target with this identifier. Correct it, or remove the entry."));

  return id;
}

static const char *
read_node_id (const JihuaJsonCursor *cursor,
              const char            *member,
              JihuaPlan             *plan)
{
  const char *id = jihua_json_cursor_get_name (cursor, member);

  if (jihua_plan_lookup (plan, id) == NULL)
    jihua_json_cursor_fail_member (cursor, member,
                                   _("The plan has no part with this identifier. Correct it, or remove the entry."));

  return id;
}

static const char *
read_item (const JihuaJsonCursor *cursor,
           const char            *target,
           JihuaPlan             *plan)
{
  const char *item = jihua_json_cursor_get_name (cursor, "item");
  JihuaTarget *milestone = jihua_plan_lookup_target (plan, target);
  GStrv items = milestone ? jihua_target_get_goal (milestone)->items : NULL;

  if (milestone && (items == NULL || !g_strv_contains ((const char * const *) items, item)))
    jihua_json_cursor_fail_member (cursor, "item",
                                   _("The goal of this target lists no such item. Write its name as the goal does."));

  return item;
}

static GDate *
read_date (const JihuaJsonCursor *cursor,
           gboolean               required)
{
  const char *text = jihua_json_cursor_get_date (cursor, "date");

  if (text == NULL && required && jihua_json_cursor_require (cursor, "date") == NULL)
    return NULL;

  return text ? jihua_date_parse (text) : NULL;
}

static JihuaRecord *
read_status (const JihuaJsonCursor *facts,
             const char            *node,
             JihuaPeriod            through)
{
  int status = JIHUA_STATUS_NOT_REPORTED;

  jihua_json_cursor_get_choice (facts, "status", JIHUA_TYPE_STATUS, &status);

  return jihua_record_new_status (node, through, (JihuaStatus) status,
                                  jihua_json_cursor_get_name (facts, "reason"));
}

static JihuaRecord *
read_work (const JihuaJsonCursor *facts,
           const char            *node,
           JihuaPeriod            through)
{
  g_autoptr (GDate) date = read_date (facts, FALSE);
  int state = JIHUA_WORK_STATE_NOT_STARTED;

  jihua_json_cursor_get_choice (facts, "state", JIHUA_TYPE_WORK_STATE, &state);

  return jihua_record_new_work (node, through, (JihuaWorkState) state, date,
                                jihua_json_cursor_get_optional (facts, "note"),
                                jihua_json_cursor_get_optional (facts, "source"));
}

static JihuaRecord *
read_item_facts (const JihuaJsonCursor *facts,
                 const char            *node,
                 const char            *item)
{
  g_autoptr (GDate) date = read_date (facts, TRUE);

  if (date == NULL)
    return NULL;

  return jihua_record_new_item (node, item, date,
                                jihua_json_cursor_get_optional (facts, "note"),
                                jihua_json_cursor_get_optional (facts, "source"));
}

/* Reads the facts at one place into a record of another. */
static JihuaRecord *
read_record (const JihuaJsonCursor *place,
             const JihuaJsonCursor *facts,
             JihuaRecordKind        kind,
             JihuaPlan             *plan,
             gboolean               authors)
{
  gboolean section = kind == JIHUA_RECORD_NOTE || kind == JIHUA_RECORD_WORK;
  const char *node = section ? read_node_id (place, forms[kind].node, plan)
                             : read_target_id (place, forms[kind].node, plan);
  JihuaPeriod through = kind == JIHUA_RECORD_ITEM
    ? JIHUA_PERIOD_NONE : jihua_json_cursor_get_period (place, "through");
  g_autoptr (JihuaRecord) record = NULL;

  if (kind == JIHUA_RECORD_STATUS)
    record = read_status (facts, node, through);
  else if (kind == JIHUA_RECORD_NOTE)
    record = jihua_record_new_note (node, through, jihua_json_cursor_get_name (facts, "text"),
                                    jihua_json_cursor_get_optional (facts, "source"));
  else if (kind == JIHUA_RECORD_WORK)
    record = read_work (facts, node, through);
  else
    record = read_item_facts (facts, node, read_item (place, node, plan));

  if (record == NULL || !authors)
    return g_steal_pointer (&record);

  return jihua_record_with_author (record, jihua_json_cursor_get_optional (facts, "by"),
                                   jihua_json_cursor_get_time (facts, "at"));
}

static void
read_list (const JihuaJsonCursor *cursor,
           JihuaRecordKind        kind,
           JihuaLedger           *ledger)
{
  JihuaJsonCursor list, item;
  guint n_records;

  if (!forms[kind].always && !jihua_json_cursor_has (cursor, forms[kind].list))
    return;

  jihua_json_cursor_enter (cursor, forms[kind].list, &list);
  n_records = jihua_json_cursor_count (&list);
  for (guint i = 0; i < n_records && jihua_json_cursor_is_sound (cursor); i++) {
    g_autoptr (JihuaRecord) record = NULL;

    jihua_json_cursor_enter_element (&list, i, &item);
    jihua_json_cursor_expect (&item, forms[kind].members);
    record = read_record (&item, &item, kind, jihua_ledger_get_plan (ledger), TRUE);
    if (record && jihua_json_cursor_is_fine (&item) && !jihua_ledger_append_record (ledger, record))
      jihua_json_cursor_fail (&item, _("The same was recorded further up. Remove one of the two."));
  }
}

/**
 * jihua_records_read:
 * @cursor: where a ledger is
 * @ledger: the ledger that is being loaded
 *
 * Reads the lists of statuses, notes, states of work and items.
 */
void
jihua_records_read (const JihuaJsonCursor *cursor,
                    JihuaLedger           *ledger)
{
  for (guint kind = 0; kind < G_N_ELEMENTS (forms); kind++)
    read_list (cursor, (JihuaRecordKind) kind, ledger);
}

/**
 * jihua_record_read_side:
 * @change: where a change of a record is
 * @member: “from” or “to”
 * @kind: the kind of record
 * @plan: the plan
 * @authors: whether the facts say who recorded them
 *
 * Returns: (nullable) (transfer full): the record before or after the change
 */
JihuaRecord *
jihua_record_read_side (const JihuaJsonCursor *change,
                        const char            *member,
                        JihuaRecordKind        kind,
                        JihuaPlan             *plan,
                        gboolean               authors)
{
  JihuaJsonCursor facts;

  jihua_json_cursor_enter (change, member, &facts);
  if (jihua_json_cursor_is_null (&facts))
    return NULL;

  jihua_json_cursor_expect (&facts, forms[kind].facts);

  return read_record (change, &facts, kind, plan, authors);
}
