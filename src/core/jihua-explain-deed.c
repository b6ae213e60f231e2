/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-explain-deed.h"

#include <glib/gi18n-lib.h>

#include "jihua-date.h"

/* What a deed is about is in its name; the sentence says when it was due and
 * what is known of it. */

static char *
explain_done (const JihuaJudgement *judgement,
              const char           *done,
              const char           *due)
{
  int late = g_date_days_between (judgement->due_date, judgement->done_date);

  if (late <= 0)
    return g_strdup_printf (_("Done on %1$s; it was due by %2$s."), done, due);

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       "Done on %1$s, %3$d day after it was due (%2$s).",
                                       "Done on %1$s, %3$d days after it was due (%2$s).", (gulong) late),
                          done, due, late);
}

static char *
explain_all_items (const JihuaJudgement *judgement,
                   const char           *done,
                   const char           *due)
{
  int late = g_date_days_between (judgement->due_date, judgement->done_date);

  if (late <= 0)
    return g_strdup_printf (_("All %1$u are done, the last on %2$s; they were due by %3$s."),
                            judgement->n_items, done, due);

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       "All %1$u are done, but the last on %2$s, %4$d day after they were due (%3$s).",
                                       "All %1$u are done, but the last on %2$s, %4$d days after they were due (%3$s).",
                                       (gulong) late),
                          judgement->n_items, done, due, late);
}

static char *
explain_some_items (const JihuaJudgement *judgement,
                    const char           *due)
{
  if (judgement->n_done == 0)
    return g_strdup_printf (_("None of %1$u is recorded as done; all are due by %2$s."), judgement->n_items, due);
  if (judgement->automatic == JIHUA_STATUS_MISSED)
    return g_strdup_printf (_("%1$u of %2$u are done; all were due by %3$s."),
                            judgement->n_done, judgement->n_items, due);

  return g_strdup_printf (_("%1$u of %2$u are done; all are due by %3$s."),
                          judgement->n_done, judgement->n_items, due);
}

static char *
explain_undone (const JihuaJudgement *judgement,
                const char           *due)
{
  switch (judgement->automatic) {
    case JIHUA_STATUS_MISSED:
      return g_strdup_printf (_("It was due by %s and is not done."), due);
    case JIHUA_STATUS_UNDER_WAY:
      return g_strdup_printf (_("Under way; due by %s."), due);
    default:
      return judgement->work
        ? g_strdup_printf (_("Not started; due by %s."), due)
        : g_strdup_printf (_("Due by %s; no progress has been recorded."), due);
  }
}

static char *
explain_occurrence (const JihuaJudgement *judgement)
{
  const GDate *date = jihua_record_get_date (judgement->work);
  g_autofree char *day = date ? jihua_date_format (date) : NULL;

  if (day)
    return g_strdup_printf (_("It has occurred, on %s; the promise was that it would not."), day);

  return g_strdup_printf (_("It has occurred (%s); the promise was that it would not."),
                          jihua_period_get_label (jihua_record_get_through (judgement->work)));
}

static char *
explain_absence (const JihuaJudgement *judgement)
{
  switch (judgement->automatic) {
    case JIHUA_STATUS_MISSED:
      return explain_occurrence (judgement);
    case JIHUA_STATUS_NOT_REPORTED:
      return g_strdup_printf (_("Whether it has occurred is to be reported for %s and has not been."),
                              jihua_period_get_label (judgement->due));
    case JIHUA_STATUS_AWAITING_RELEASE:
      return g_strdup_printf (_("As of %s no report is due yet."), jihua_period_get_label (judgement->as_of));
    default:
      return g_strdup_printf (_("%s: it has not occurred."),
                              jihua_period_get_label (jihua_record_get_through (judgement->work)));
  }
}

/**
 * jihua_explain_deed:
 * @target: a target whose goal is a deed
 * @judgement: its judgement
 *
 * Returns: (transfer full): why it was judged so, in the user's language
 */
char *
jihua_explain_deed (JihuaTarget          *target,
                    const JihuaJudgement *judgement)
{
  g_autofree char *due = jihua_date_format (judgement->due_date);
  g_autofree char *done = judgement->done_date ? jihua_date_format (judgement->done_date) : NULL;

  if (jihua_target_get_goal (target)->kind == JIHUA_GOAL_NONE_OCCURS)
    return explain_absence (judgement);
  if (judgement->n_items > 0)
    return judgement->n_done == judgement->n_items
      ? explain_all_items (judgement, done, due) : explain_some_items (judgement, due);

  return done ? explain_done (judgement, done, due) : explain_undone (judgement, due);
}
