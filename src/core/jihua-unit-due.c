/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-unit-due.h"

static JihuaUnitDue *
jihua_unit_due_new (const char *unit)
{
  JihuaUnitDue *self = g_new0 (JihuaUnitDue, 1);

  self->unit = g_strdup (unit);
  self->standings = g_ptr_array_new_with_free_func (g_object_unref);

  return self;
}

/**
 * jihua_unit_due_free:
 * @self: what a unit owes
 */
void
jihua_unit_due_free (JihuaUnitDue *self)
{
  g_free (self->unit);
  g_ptr_array_unref (self->standings);
  g_free (self);
}

/* The reported ones stand first and are in @self already, so the next of them
 * comes right after. */
static void
add_standing (JihuaUnitDue  *self,
              JihuaStanding *standing)
{
  guint n_reported = self->standings->len - self->n_unreported;

  if (jihua_standing_is_reported (standing)) {
    g_ptr_array_insert (self->standings, (int) n_reported, g_object_ref (standing));
  } else {
    g_ptr_array_add (self->standings, g_object_ref (standing));
    self->n_unreported++;
  }
}

static JihuaUnitDue *
find_or_add_unit (GPtrArray  *dues,
                  const char *unit)
{
  JihuaUnitDue *due;

  for (guint i = 0; i < dues->len; i++) {
    due = g_ptr_array_index (dues, i);
    if (g_strcmp0 (due->unit, unit) == 0)
      return due;
  }

  due = jihua_unit_due_new (unit);
  g_ptr_array_add (dues, due);

  return due;
}

/* Who owes most comes first, what nobody answers for last; otherwise the order
 * in which the plan names the units is kept. */
static int
compare_dues (gconstpointer a,
              gconstpointer b)
{
  const JihuaUnitDue *first = *(const JihuaUnitDue * const *) a;
  const JihuaUnitDue *second = *(const JihuaUnitDue * const *) b;

  if ((first->unit == NULL) != (second->unit == NULL))
    return first->unit == NULL ? 1 : -1;
  if (first->n_unreported != second->n_unreported)
    return first->n_unreported > second->n_unreported ? -1 : 1;

  return (first->standings->len < second->standings->len) - (first->standings->len > second->standings->len);
}

/**
 * jihua_unit_due_collect:
 * @standings: the standings
 *
 * Groups the targets whose figures are due by the units that are responsible,
 * by themselves or through a section above. The unit that owes most comes
 * first, targets without a unit last.
 *
 * Returns: (transfer full) (element-type JihuaUnitDue): what each unit owes;
 *   units of whom nothing is due are not in it
 */
GPtrArray *
jihua_unit_due_collect (JihuaStandings *standings)
{
  g_autoptr (GPtrArray) dues = g_ptr_array_new_with_free_func ((GDestroyNotify) jihua_unit_due_free);
  GPtrArray *nodes = jihua_plan_get_nodes (jihua_ledger_get_plan (jihua_standings_get_ledger (standings)));

  for (guint i = 0; i < nodes->len; i++) {
    JihuaNode *node = g_ptr_array_index (nodes, i);
    JihuaStanding *standing = jihua_standings_lookup (standings, node);

    if (JIHUA_IS_TARGET (node) && jihua_standing_is_due (standing))
      add_standing (find_or_add_unit (dues, jihua_node_get_effective_responsible (node)), standing);
  }

  g_ptr_array_sort (dues, compare_dues);

  return g_steal_pointer (&dues);
}
