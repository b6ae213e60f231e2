/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-milestone.h"

#include <glib/gi18n-lib.h>

#include "jihua-date.h"
#include "jihua-i18n.h"

/* What a milestone lists, and how far each thing is as of the document's month:
 * the facts of its timeline, without widgets. */

static void
free_item (gpointer data)
{
  JihuaMilestoneItem *item = data;

  g_free (item->name);
  g_clear_pointer (&item->done, g_date_free);
  g_free (item);
}

/* An item counts from the month in which it was done. */
static GDate *
find_done (JihuaDocument *document,
           JihuaTarget   *target,
           const char    *name)
{
  JihuaRecord *record = jihua_ledger_find_item (jihua_document_get_ledger (document), target, name);
  const GDate *date = record != NULL ? jihua_record_get_date (record) : NULL;
  g_autoptr (GDate) today = jihua_date_end_of_period (jihua_document_get_as_of (document));

  return date != NULL && g_date_compare (date, today) <= 0 ? g_date_copy (date) : NULL;
}

/**
 * jihua_milestone_dup_due:
 * @document: a document
 * @target: a milestone of its plan
 *
 * Returns: (transfer full): the day it is due, the last of the year where it
 *   names none
 */
GDate *
jihua_milestone_dup_due (JihuaDocument *document,
                         JihuaTarget   *target)
{
  const JihuaGoal *goal = jihua_target_get_goal (target);
  guint year = jihua_plan_get_year (jihua_document_get_plan (document));

  return goal->due != NULL ? g_date_copy (goal->due) : jihua_date_end_of_period (jihua_period_new (year, 12));
}

/**
 * jihua_milestone_list_items:
 * @document: a document
 * @target: a milestone of its plan
 *
 * Returns: (transfer full) (element-type JihuaMilestoneItem): what it lists, as
 *   of the document's month; empty if it lists nothing
 */
GPtrArray *
jihua_milestone_list_items (JihuaDocument *document,
                            JihuaTarget   *target)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (free_item);
  const JihuaGoal *goal = jihua_target_get_goal (target);
  g_autoptr (GDate) due = jihua_milestone_dup_due (document, target);

  for (char **name = goal->items; name != NULL && *name != NULL; name++) {
    JihuaMilestoneItem *item = g_new0 (JihuaMilestoneItem, 1);

    item->name = g_strdup (jihua_plan_gettext (*name));
    item->done = find_done (document, target, *name);
    item->late = item->done != NULL && g_date_compare (item->done, due) > 0;
    g_ptr_array_add (items, item);
  }

  return items;
}

/**
 * jihua_milestone_place:
 * @date: a day
 * @year: the year that is shown
 *
 * Returns: where in the year it is, from 0 to 1, every month as wide as another;
 *   beyond the ends, at the end
 */
double
jihua_milestone_place (const GDate *date,
                       guint        year)
{
  guint month = g_date_get_month (date);
  guint days = g_date_get_days_in_month (month, g_date_get_year (date));

  if (g_date_get_year (date) < year)
    return 0;
  if (g_date_get_year (date) > year)
    return 1;

  return (month - 1 + (double) g_date_get_day (date) / days) / 12;
}

/**
 * jihua_milestone_describe_item:
 * @item: something that a milestone lists
 *
 * Returns: (transfer full): whether it is done, and when
 */
char *
jihua_milestone_describe_item (const JihuaMilestoneItem *item)
{
  g_autofree char *day = item->done != NULL ? jihua_date_format (item->done) : NULL;

  if (day == NULL)
    /* Translators: %s is something that a milestone lists */
    return g_strdup_printf (C_("milestone", "%s: not done"), item->name);
  if (item->late)
    /* Translators: %1$s is something that a milestone lists, %2$s a day */
    return g_strdup_printf (C_("milestone", "%1$s: done on %2$s, late"), item->name, day);

  /* Translators: %1$s is something that a milestone lists, %2$s a day */
  return g_strdup_printf (C_("milestone", "%1$s: done on %2$s"), item->name, day);
}

/**
 * jihua_milestone_dup_summary:
 * @document: a document
 * @target: a milestone of its plan
 *
 * Returns: (transfer full): the whole timeline in words
 */
char *
jihua_milestone_dup_summary (JihuaDocument *document,
                             JihuaTarget   *target)
{
  g_autoptr (GPtrArray) items = jihua_milestone_list_items (document, target);
  g_autoptr (GDate) due = jihua_milestone_dup_due (document, target);
  g_autofree char *day = jihua_date_format (due);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) lines = NULL;

  /* Translators: %s is a day */
  g_strv_builder_take (builder, g_strdup_printf (C_("milestone", "Due on %s"), day));
  for (guint i = 0; i < items->len; i++)
    g_strv_builder_take (builder, jihua_milestone_describe_item (g_ptr_array_index (items, i)));
  lines = g_strv_builder_end (builder);

  return g_strjoinv (C_("milestone", "; "), lines);
}
