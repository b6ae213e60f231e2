/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-status.h"

#include <glib/gi18n-lib.h>

typedef struct {
  const char *nick;
  const char *label;
  int         urgency;
  gboolean    good;
  gboolean    verdict;
} StatusFacts;

/* The urgency is the order in which a section shows its neediest target. */
static const StatusFacts facts[JIHUA_N_STATUSES] = {
  [JIHUA_STATUS_ACHIEVED] = { "achieved", NC_("status", "Achieved"), 0, TRUE, TRUE },
  [JIHUA_STATUS_BASICALLY_ACHIEVED] = { "basically-achieved", NC_("status", "Basically achieved"), 2, TRUE, TRUE },
  [JIHUA_STATUS_ON_TRACK] = { "on-track", NC_("status", "On track"), 3, TRUE, TRUE },
  [JIHUA_STATUS_BEHIND] = { "behind", NC_("status", "Behind"), 9, FALSE, TRUE },
  [JIHUA_STATUS_FAR_BEHIND] = { "far-behind", NC_("status", "Far behind"), 10, FALSE, TRUE },
  [JIHUA_STATUS_MISSED] = { "missed", NC_("status", "Not achieved"), 11, FALSE, TRUE },
  [JIHUA_STATUS_NOT_REPORTED] = { "not-reported", NC_("status", "Not reported"), 8, FALSE, FALSE },
  [JIHUA_STATUS_AWAITING_RELEASE] = { "awaiting-release", NC_("status", "Awaiting release"), 1, FALSE, FALSE },
  [JIHUA_STATUS_AWAITING_ASSIGNMENT] = { "awaiting-assignment", NC_("status", "Awaiting assignment"), 6, FALSE, FALSE },
  [JIHUA_STATUS_NO_REFERENCE] = { "no-reference", NC_("status", "No reference"), 7, FALSE, FALSE },
  [JIHUA_STATUS_NOT_STARTED] = { "not-started", NC_("status", "Not started"), 5, FALSE, FALSE },
  [JIHUA_STATUS_UNDER_WAY] = { "under-way", NC_("status", "Under way"), 4, FALSE, FALSE },
};

GType
jihua_status_get_type (void)
{
  static gsize type = 0;

  if (g_once_init_enter (&type)) {
    static GEnumValue values[JIHUA_N_STATUSES + 1];

    for (int i = 0; i < JIHUA_N_STATUSES; i++)
      values[i] = (GEnumValue) { i, facts[i].nick, facts[i].nick };

    g_once_init_leave (&type, g_enum_register_static ("JihuaStatus", values));
  }

  return type;
}

/**
 * jihua_status_get_nick:
 * @self: a status
 *
 * Returns: its identifier, as in files and CSS classes: “on-track”
 */
const char *
jihua_status_get_nick (JihuaStatus self)
{
  return facts[self].nick;
}

/**
 * jihua_status_get_label:
 * @self: a status
 *
 * Returns: its name in the user's language: “On track”
 */
const char *
jihua_status_get_label (JihuaStatus self)
{
  return g_dpgettext2 (GETTEXT_PACKAGE, "status", facts[self].label);
}

/**
 * jihua_status_is_good:
 * @self: a status
 *
 * Returns: whether it counts as met: achieved, basically achieved or on track
 */
gboolean
jihua_status_is_good (JihuaStatus self)
{
  return facts[self].good;
}

/**
 * jihua_status_is_verdict:
 * @self: a status
 *
 * Returns: whether an actual was judged against a goal, well or badly
 */
gboolean
jihua_status_is_verdict (JihuaStatus self)
{
  return facts[self].verdict;
}

/**
 * jihua_status_get_urgency:
 * @self: a status
 *
 * Returns: how much attention it needs, from 0 (achieved) to 11 (missed)
 */
int
jihua_status_get_urgency (JihuaStatus self)
{
  return facts[self].urgency;
}
