/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-deed-steps.h"

#include <glib/gi18n-lib.h>

#include "jihua-date.h"
#include "jihua-i18n.h"

/* How a verdict on a deed came about: by what people recorded of it, and by the
 * day it was due. */

static char *
describe_item (JihuaLedger *ledger,
               JihuaTarget *target,
               const char  *item,
               JihuaPeriod  as_of)
{
  JihuaRecord *record = jihua_ledger_find_item (ledger, target, item);
  g_autoptr (GDate) end = jihua_date_end_of_period (as_of);
  g_autofree char *date = record ? jihua_date_format (jihua_record_get_date (record)) : NULL;
  const char *name = jihua_plan_gettext (item);

  if (record == NULL)
    /* Translators: %s is an item of a milestone */
    return g_strdup_printf (_("%s: not done"), name);
  if (g_date_compare (jihua_record_get_date (record), end) > 0)
    /* Translators: %1$s is an item of a milestone, %2$s a date behind the month that is looked at */
    return g_strdup_printf (_("%1$s: only on %2$s"), name, date);

  /* Translators: %1$s is an item of a milestone, %2$s the date it was done */
  return g_strdup_printf (_("%1$s: %2$s"), name, date);
}

static char *
list_items (JihuaLedger *ledger,
            JihuaTarget *target,
            JihuaPeriod  as_of)
{
  g_autoptr (GString) list = g_string_new (NULL);

  for (GStrv items = jihua_target_get_goal (target)->items; *items; items++) {
    g_autofree char *line = describe_item (ledger, target, *items, as_of);

    g_string_append_printf (list, "%s%s", list->len > 0 ? "\n" : "", line);
  }

  return g_string_free_and_steal (g_steal_pointer (&list));
}

static void
add_items (GPtrArray            *steps,
           JihuaTarget          *target,
           const JihuaJudgement *judgement,
           JihuaLedger          *ledger)
{
  jihua_judgement_steps_add (steps,
                             g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                                           "%1$u of %2$u item done",
                                                           "%1$u of %2$u items done", judgement->n_items),
                                              judgement->n_done, judgement->n_items),
                             list_items (ledger, target, judgement->as_of));
}

/* Whichever of person, source and remark are known, in this order. */
static char *
describe_record (JihuaRecord *record)
{
  const char *parts[] = { jihua_record_get_by (record), jihua_record_get_source (record), jihua_record_get_text (record) };
  g_autoptr (GString) text = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    if (*parts[i])
      g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "", parts[i]);

  return g_string_free_and_steal (g_steal_pointer (&text));
}

static void
add_work (GPtrArray            *steps,
          JihuaTarget          *target,
          const JihuaJudgement *judgement)
{
  JihuaRecord *work = judgement->work;

  if (work == NULL) {
    jihua_judgement_steps_add (steps,
                               g_strdup_printf (_("Nothing recorded up to %s"),
                                                jihua_period_get_label (judgement->as_of)), NULL);
    return;
  }

  jihua_judgement_steps_add (steps,
                             /* Translators: %1$s is a period, %2$s a state of work: “Under way” */
                             g_strdup_printf (_("%1$s: %2$s"),
                                              jihua_period_get_label (jihua_record_get_through (work)),
                                              jihua_work_state_get_label (jihua_record_get_state (work))),
                             describe_record (work));
}

static char *
compare_dates (const JihuaJudgement *judgement)
{
  int late = g_date_days_between (judgement->due_date, judgement->done_date);

  if (late == 0)
    return g_strdup (_("On the very day it was due"));
  if (late < 0)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d day before it was due", "%d days before it was due",
                                         (gulong) -late), -late);

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d day after it was due", "%d days after it was due",
                                       (gulong) late), late);
}

static gboolean
is_done (const JihuaJudgement *judgement)
{
  return judgement->done_date && judgement->n_done == judgement->n_items;
}

static void
add_date (GPtrArray            *steps,
          const JihuaJudgement *judgement)
{
  g_autofree char *done = NULL;

  if (!is_done (judgement))
    return;

  done = jihua_date_format (judgement->done_date);
  jihua_judgement_steps_add (steps,
                             /* Translators: %s is a date */
                             g_strdup_printf (_("Done on %s"), done), compare_dates (judgement));
}

/**
 * jihua_deed_steps_describe_date:
 * @target: a target whose goal is a deed
 * @judgement: its judgement
 *
 * Returns: (transfer full): when it is due
 */
char *
jihua_deed_steps_describe_date (JihuaTarget          *target,
                                const JihuaJudgement *judgement)
{
  g_autofree char *due = jihua_date_format (judgement->due_date);

  if (jihua_target_get_goal (target)->kind == JIHUA_GOAL_NONE_OCCURS)
    return g_strdup (_("Kept as long as it does not occur"));
  if (jihua_target_get_goal (target)->due)
    /* Translators: %s is a date */
    return g_strdup_printf (_("A deed, due by %s"), due);

  /* Translators: %s is a date */
  return g_strdup_printf (_("A deed without a date: due by the end of the year, %s"), due);
}

/**
 * jihua_deed_steps_add:
 * @steps: (element-type JihuaJudgementStep): the steps so far
 * @target: a target whose goal is a deed
 * @judgement: its judgement
 * @ledger: the ledger
 *
 * Adds what was recorded of the deed, and how that agrees with the day it is due.
 */
void
jihua_deed_steps_add (GPtrArray            *steps,
                      JihuaTarget          *target,
                      const JihuaJudgement *judgement,
                      JihuaLedger          *ledger)
{
  if (judgement->n_items > 0)
    add_items (steps, target, judgement, ledger);
  else
    add_work (steps, target, judgement);

  if (jihua_target_get_goal (target)->kind != JIHUA_GOAL_NONE_OCCURS)
    add_date (steps, judgement);
}
