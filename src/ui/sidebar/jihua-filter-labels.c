/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-filter-labels.h"

#include <glib/gi18n-lib.h>

#include "jihua-node-labels.h"

/**
 * jihua_filter_get_unit_label:
 * @unit: a unit that a filter asks for; empty for none
 *
 * Returns: its name
 */
const char *
jihua_filter_get_unit_label (const char *unit)
{
  return *unit != '\0' ? unit : _("No responsible unit");
}

/**
 * jihua_filter_dup_section_label:
 * @plan: a plan
 * @section: the identifier of a part of it that a filter asks for
 *
 * Returns: (transfer full): its heading
 */
char *
jihua_filter_dup_section_label (JihuaPlan  *plan,
                                const char *section)
{
  JihuaNode *node = jihua_plan_lookup (plan, section);

  return node != NULL ? jihua_node_dup_heading (node) : g_strdup (section);
}

/**
 * jihua_filter_dup_summary:
 * @filter: a filter
 * @plan: the plan whose targets are filtered
 *
 * Returns: (transfer full): what the filter asks for, as a list
 */
char *
jihua_filter_dup_summary (JihuaFilter *filter,
                          JihuaPlan   *plan)
{
  const char * const *units = jihua_filter_get_units (filter);
  const char * const *sections = jihua_filter_get_sections (filter);
  g_autoptr (GStrvBuilder) labels = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  for (guint status = 0; status < JIHUA_N_STATUSES; status++)
    if (jihua_filter_has_status (filter, status))
      g_strv_builder_add (labels, jihua_status_get_label (status));
  for (gsize i = 0; units[i] != NULL; i++)
    g_strv_builder_add (labels, jihua_filter_get_unit_label (units[i]));
  for (guint kind = 0; kind <= JIHUA_GOAL_NONE_OCCURS; kind++)
    if (jihua_filter_has_kind (filter, kind))
      g_strv_builder_add (labels, jihua_goal_kind_get_label (kind));
  for (gsize i = 0; sections[i] != NULL; i++)
    g_strv_builder_take (labels, jihua_filter_dup_section_label (plan, sections[i]));
  list = g_strv_builder_end (labels);

  return g_strjoinv (C_("list", ", "), list);
}
