/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-cli-set.h"

#include <glib/gi18n-lib.h>

#include "jihua-date.h"
#include "jihua-ledger-file.h"

/* Deeds are recorded by a word in place of a figure, and the items of a
 * milestone by the day they were done. */

#define DONE     "done"
#define NOT_DONE "not-done"

static gboolean
fail (const JihuaCliEntry  *entry,
      const char           *problem,
      GError              **error)
{
  return jihua_cli_fail_entry (entry, NULL, problem, error);
}

static gboolean
fail_value (JihuaTarget          *target,
            const JihuaCliEntry  *entry,
            GError              **error)
{
  gboolean absence = jihua_target_get_goal (target)->kind == JIHUA_GOAL_NONE_OCCURS;
  g_autofree char *problem =
    g_strdup_printf (absence
                     ? _("“%s” does not fit; write none-occurred or occurred, for what the goal says must not occur.")
                     : _("“%s” does not fit, for the target is a deed and has no figures; write not-started, under-way or done."),
                     entry->value);

  return fail (entry, problem, error);
}

static gboolean
read_state (JihuaTarget          *target,
            const JihuaCliEntry  *entry,
            JihuaWorkState       *state,
            GError              **error)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (JIHUA_TYPE_WORK_STATE);
  GEnumValue *value = g_enum_get_value_by_nick (klass, entry->value);
  gboolean absence = jihua_target_get_goal (target)->kind == JIHUA_GOAL_NONE_OCCURS;

  if (value == NULL
      || absence != (value->value == JIHUA_WORK_STATE_NONE_OCCURRED || value->value == JIHUA_WORK_STATE_OCCURRED))
    return fail_value (target, entry, error);

  *state = (JihuaWorkState) value->value;
  return TRUE;
}

static gboolean
has_items (JihuaTarget *target)
{
  GStrv items = jihua_target_get_goal (target)->items;

  return items && *items;
}

static gboolean
fail_items (JihuaTarget          *target,
            const JihuaCliEntry  *entry,
            GError              **error)
{
  g_autofree char *problem =
    g_strdup_printf (_("The target is done when its items are; write %1$s/1 to %1$s/%2$u, the day, and done or not-done."),
                     entry->target, g_strv_length (jihua_target_get_goal (target)->items));

  return fail (entry, problem, error);
}

/* A month, or the very day of what is done. */
static gboolean
read_time (const JihuaCliEntry  *entry,
           JihuaPeriod          *through,
           GDate               **date,
           GError              **error)
{
  g_autoptr (GError) problem = NULL;

  *date = jihua_date_parse (entry->period);
  if (*date == NULL && !jihua_period_parse (entry->period, through, &problem))
    return jihua_cli_pass_on (entry, _("PERIOD"), g_steal_pointer (&problem), error);
  if (*date != NULL)
    *through = jihua_period_new (g_date_get_year (*date), (guint) g_date_get_month (*date));

  return TRUE;
}

/**
 * jihua_cli_set_deed:
 * @document: an open ledger
 * @target: a target whose goal is a deed
 * @entry: what to record
 * @error: return location for an error in the user's language
 *
 * Records how far the deed is.
 *
 * Returns: whether it was understood
 */
gboolean
jihua_cli_set_deed (JihuaDocument        *document,
                    JihuaTarget          *target,
                    const JihuaCliEntry  *entry,
                    GError              **error)
{
  g_autoptr (JihuaRecord) record = NULL;
  g_autoptr (GDate) date = NULL;
  JihuaWorkState state = JIHUA_WORK_STATE_NOT_STARTED;
  JihuaPeriod through;

  if (has_items (target))
    return fail_items (target, entry, error);
  if (!read_time (entry, &through, &date, error) || !read_state (target, entry, &state, error))
    return FALSE;
  if (through.year != jihua_plan_get_year (jihua_document_get_plan (document)))
    return jihua_cli_fail_entry (entry, _("PERIOD"), _("Work is recorded for a month of the plan’s year."), error);
  if (date && state != JIHUA_WORK_STATE_DONE && state != JIHUA_WORK_STATE_OCCURRED)
    return jihua_cli_fail_entry (entry, _("PERIOD"), _("A day is for what is done or has occurred; write the month, such as 2024-09."), error);

  record = jihua_record_new_work (jihua_node_get_id (JIHUA_NODE (target)), through, state, date,
                                  entry->note, entry->source);
  jihua_document_put_record (document, record);
  return TRUE;
}

/* By its place in the list, counted from 1, or by its name. */
static const char *
find_item (JihuaTarget *target,
           const char  *item)
{
  GStrv items = jihua_target_get_goal (target)->items;
  guint64 number;

  if (!has_items (target))
    return NULL;
  if (g_ascii_string_to_unsigned (item, 10, 1, g_strv_length (items), &number, NULL))
    return items[number - 1];

  return g_strv_contains ((const char * const *) items, item) ? item : NULL;
}

static gboolean
fail_item (JihuaTarget          *target,
           const JihuaCliEntry  *entry,
           GError              **error)
{
  GStrv items = jihua_target_get_goal (target)->items;
  g_autofree char *list = NULL;
  g_autofree char *problem = NULL;

  if (!has_items (target))
    return fail (entry, _("The goal of this target lists no items."), error);

  list = g_strjoinv (C_("list", ", "), items);
  problem = g_strdup_printf (_("The goal lists no item “%1$s”; they are: %2$s."), entry->item, list);

  return fail (entry, problem, error);
}

/**
 * jihua_cli_set_item:
 * @document: an open ledger
 * @target: a target
 * @entry: what to record, with an item
 * @error: return location for an error in the user's language
 *
 * Records the day an item of a milestone was done, or that it was not.
 *
 * Returns: whether it was understood
 */
gboolean
jihua_cli_set_item (JihuaDocument        *document,
                    JihuaTarget          *target,
                    const JihuaCliEntry  *entry,
                    GError              **error)
{
  const char *item = find_item (target, entry->item);
  g_autoptr (GError) problem = NULL;
  g_autoptr (GDate) date = NULL;
  g_autoptr (JihuaRecord) record = NULL;

  if (item == NULL)
    return fail_item (target, entry, error);
  if (!g_str_equal (entry->value, DONE) && !g_str_equal (entry->value, NOT_DONE))
    return fail (entry, _("An item is done or it is not: write done or not-done."), error);

  date = jihua_date_parse_input (entry->period, &problem);
  if (date == NULL)
    return jihua_cli_pass_on (entry, _("PERIOD"), g_steal_pointer (&problem), error);

  record = jihua_record_new_item (jihua_node_get_id (JIHUA_NODE (target)), item, date, entry->note, entry->source);
  if (g_str_equal (entry->value, DONE))
    jihua_document_put_record (document, record);
  else
    jihua_document_remove_record (document, record);

  return TRUE;
}
