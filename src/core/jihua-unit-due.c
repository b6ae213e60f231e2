/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-unit-due.h"

#include "jihua-due.h"

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
 * comes right after. A series has no standing, it is only counted. */
static void
add_due (JihuaUnitDue   *self,
         const JihuaDue *due,
         JihuaStanding  *standing)
{
  int position = due->reported ? (int) self->n_reported_standings : -1;

  self->n_due++;
  self->n_unreported += !due->reported;
  if (standing == NULL)
    return;

  g_ptr_array_insert (self->standings, position, g_object_ref (standing));
  self->n_reported_standings += due->reported;
}

static JihuaUnitDue *
find_or_add_unit (GPtrArray  *units,
                  const char *unit)
{
  JihuaUnitDue *due;

  for (guint i = 0; i < units->len; i++) {
    due = g_ptr_array_index (units, i);
    if (g_strcmp0 (due->unit, unit) == 0)
      return due;
  }

  due = jihua_unit_due_new (unit);
  g_ptr_array_add (units, due);

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

  return (first->n_due < second->n_due) - (first->n_due > second->n_due);
}

/**
 * jihua_unit_due_collect:
 * @standings: the standings
 *
 * Groups the figures that are due, see jihua_due_list(), by the units that are
 * responsible, by themselves or through a section above. The unit that owes most
 * comes first, what nobody answers for last.
 *
 * Returns: (transfer full) (element-type JihuaUnitDue): what each unit owes;
 *   units of whom nothing is due are not in it
 */
GPtrArray *
jihua_unit_due_collect (JihuaStandings *standings)
{
  g_autoptr (GPtrArray) units = g_ptr_array_new_with_free_func ((GDestroyNotify) jihua_unit_due_free);
  g_autoptr (GArray) dues = jihua_due_list (jihua_standings_get_ledger (standings), jihua_standings_get_as_of (standings));

  for (guint i = 0; i < dues->len; i++) {
    const JihuaDue *due = &g_array_index (dues, JihuaDue, i);
    JihuaNode *node = JIHUA_NODE (due->target);

    add_due (find_or_add_unit (units, jihua_node_get_effective_responsible (node)),
             due, jihua_standings_lookup (standings, node));
  }

  g_ptr_array_sort (units, compare_dues);

  return g_steal_pointer (&units);
}
