/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-report-units.h"

#include "jihua-collate.h"
#include "jihua-due.h"

static void
unit_free (gpointer data)
{
  JihuaReportUnit *unit = data;

  g_free (unit->name);
  g_free (unit);
}

static JihuaReportUnit *
ensure_unit (GPtrArray  *units,
             const char *name)
{
  JihuaReportUnit *unit;

  for (guint i = 0; i < units->len; i++) {
    unit = g_ptr_array_index (units, i);
    if (g_str_equal (unit->name, name))
      return unit;
  }

  unit = g_new0 (JihuaReportUnit, 1);
  unit->name = g_strdup (name);
  g_ptr_array_add (units, unit);

  return unit;
}

/* By name; targets that nobody is named for come last. */
static int
compare_units (gconstpointer a,
               gconstpointer b)
{
  const JihuaReportUnit *first = *(JihuaReportUnit * const *) a;
  const JihuaReportUnit *second = *(JihuaReportUnit * const *) b;

  if ((*first->name == '\0') != (*second->name == '\0'))
    return *first->name == '\0' ? 1 : -1;

  return jihua_collate (first->name, second->name);
}

/**
 * jihua_report_list_units:
 * @ledger: the ledger
 * @period: a period of the plan's year
 *
 * Returns: (transfer full) (element-type JihuaReportUnit): the units that
 *   report figures at all, and how far they are with the period
 */
GPtrArray *
jihua_report_list_units (JihuaLedger *ledger,
                         JihuaPeriod  period)
{
  GPtrArray *units = g_ptr_array_new_with_free_func (unit_free);
  g_autoptr (GPtrArray) targets = jihua_due_list_targets (jihua_ledger_get_plan (ledger));

  for (guint i = 0; i < targets->len; i++) {
    JihuaTarget *target = g_ptr_array_index (targets, i);
    const char *name = jihua_node_get_effective_responsible (JIHUA_NODE (target));
    JihuaReportUnit *unit = ensure_unit (units, name != NULL ? name : "");
    JihuaDue due;

    if (!jihua_due_find (ledger, target, period, &due))
      continue;

    unit->n_due++;
    unit->n_reported += due.reported;
  }
  g_ptr_array_sort (units, compare_units);

  return units;
}
