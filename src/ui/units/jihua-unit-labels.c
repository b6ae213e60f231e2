/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-unit-labels.h"

#include <glib/gi18n-lib.h>

#include "jihua-node-labels.h"

/**
 * jihua_node_dup_inherited_label:
 * @node: a node
 *
 * Returns: (nullable) (transfer full): where its responsible unit comes from, if
 *   from a section above: “Inherited from 3.2”
 */
char *
jihua_node_dup_inherited_label (JihuaNode *node)
{
  JihuaNode *holder = jihua_node_find_responsible (node);
  g_autofree char *name = NULL;

  if (holder == NULL || holder == node)
    return NULL;

  name = jihua_node_dup_reference (holder);

  /* Translators: %s is a section that a unit was entered at: “3.2” */
  return g_strdup_printf (_("Inherited from %s"), name);
}

/**
 * jihua_unit_dup_count_label:
 * @unit: a unit
 *
 * Returns: (transfer full): what it has to do with: “Leads 12 targets · Co-operates in 3 targets”
 */
char *
jihua_unit_dup_count_label (JihuaUnit *unit)
{
  guint lead = jihua_unit_get_n_lead (unit);
  guint cooperating = jihua_unit_get_n_cooperating (unit);
  g_autofree char *targets = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Leads %u target", "Leads %u targets", lead),
                                              lead);
  g_autofree char *others = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Co-operates in %u target", "Co-operates in %u targets",
                                                          cooperating), cooperating);

  if (cooperating == 0)
    return g_steal_pointer (&targets);
  if (lead == 0)
    return g_steal_pointer (&others);

  /* Translators: %1$s is “Leads 12 targets”, %2$s “Co-operates in 3 targets” */
  return g_strdup_printf (C_("unit", "%1$s · %2$s"), targets, others);
}
