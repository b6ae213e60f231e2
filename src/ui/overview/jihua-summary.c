/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-summary.h"

#include <glib/gi18n-lib.h>

#include "jihua-due.h"

static void
add_standing (JihuaSummary  *self,
              JihuaStanding *standing)
{
  JihuaStatus status = jihua_standing_get_status (standing);

  self->total++;
  self->judged += jihua_status_is_verdict (status);
  self->good += jihua_status_is_good (status);
  self->behind += status == JIHUA_STATUS_BEHIND || status == JIHUA_STATUS_FAR_BEHIND;
  self->missed += status == JIHUA_STATUS_MISSED;
}

static void
add_due (JihuaSummary   *self,
         JihuaStandings *standings)
{
  g_autoptr (GArray) dues = jihua_due_list (jihua_standings_get_ledger (standings), jihua_standings_get_as_of (standings));

  self->due = dues->len;
  for (guint i = 0; i < dues->len; i++)
    self->reported += g_array_index (dues, JihuaDue, i).reported;
}

/**
 * jihua_summary_init:
 * @self: (out caller-allocates): where to put the numbers
 * @standings: the standings of a plan
 *
 * Counts.
 */
void
jihua_summary_init (JihuaSummary   *self,
                    JihuaStandings *standings)
{
  GPtrArray *nodes = jihua_plan_get_nodes (jihua_ledger_get_plan (jihua_standings_get_ledger (standings)));

  *self = (JihuaSummary) { 0 };

  for (guint i = 0; i < nodes->len; i++) {
    if (JIHUA_IS_TARGET (nodes->pdata[i]))
      add_standing (self, jihua_standings_lookup (standings, nodes->pdata[i]));
  }
  add_due (self, standings);
}

static char *
describe_figures (const JihuaSummary *self)
{
  if (self->due == 0)
    return g_strdup (_("No figure is due yet."));

  return g_strdup_printf (/* Translators: %1$u figures are due, %2$u of them are there */
                          g_dngettext (GETTEXT_PACKAGE, "%1$u figure is due, %2$u reported.",
                                       "%1$u figures are due, %2$u reported.", self->due),
                          self->due, self->reported);
}

static char *
describe_verdicts (const JihuaSummary *self)
{
  guint good = self->good;
  guint bad = self->behind + self->missed;

  if (bad == 0)
    return g_strdup_printf (/* Translators: the verdicts of the targets, all good */
                            g_dngettext (GETTEXT_PACKAGE, "The only one judged is on track or achieved.",
                                         "All %u judged are on track or achieved.", self->judged),
                            self->judged);

  if (self->missed == 0)
    return g_strdup_printf (/* Translators: of %1$u targets %2$u are good; plural by %2$u */
                            g_dngettext (GETTEXT_PACKAGE, "Of the %1$u judged, %2$u is on track or achieved, %3$u behind.",
                                         "Of the %1$u judged, %2$u are on track or achieved, %3$u behind.", good),
                            self->judged, good, bad);

  if (self->behind == 0)
    return g_strdup_printf (/* Translators: of %1$u targets %2$u are good; plural by %2$u */
                            g_dngettext (GETTEXT_PACKAGE, "Of the %1$u judged, %2$u is on track or achieved, %3$u not achieved.",
                                         "Of the %1$u judged, %2$u are on track or achieved, %3$u not achieved.", good),
                            self->judged, good, bad);

  return g_strdup_printf (/* Translators: of %1$u targets %2$u are good; plural by %2$u */
                          g_dngettext (GETTEXT_PACKAGE, "Of the %1$u judged, %2$u is on track or achieved, %3$u behind, %4$u not achieved.",
                                       "Of the %1$u judged, %2$u are on track or achieved, %3$u behind, %4$u not achieved.", good),
                          self->judged, good, self->behind, self->missed);
}

/**
 * jihua_summary_describe:
 * @self: a summary
 *
 * Returns: (transfer full): what stands in it that matters, as one or two
 *   sentences in the user's language
 */
char *
jihua_summary_describe (const JihuaSummary *self)
{
  g_autofree char *figures = describe_figures (self);
  g_autofree char *verdicts = NULL;

  if (self->judged == 0)
    return g_steal_pointer (&figures);

  verdicts = describe_verdicts (self);

  /* Translators: two sentences, one after the other */
  return g_strdup_printf (C_("sentences", "%1$s %2$s"), figures, verdicts);
}
