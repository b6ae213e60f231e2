/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-unit-due.h"

#include "jihua-due.h"

static JihuaUnitDue *
jihua_unit_due_new (const char *unit)
{
  JihuaUnitDue *self = g_new0 (JihuaUnitDue, 1);

  self->unit = g_strdup (unit);
  self->reported = g_ptr_array_new_with_free_func (g_object_unref);
  self->unreported = g_ptr_array_new_with_free_func (g_object_unref);

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
  g_ptr_array_unref (self->reported);
  g_ptr_array_unref (self->unreported);
  g_free (self);
}

/**
 * jihua_unit_due_count:
 * @self: what a unit owes
 *
 * Returns: how many of its figures are due, reported or not
 */
guint
jihua_unit_due_count (const JihuaUnitDue *self)
{
  return self->reported->len + self->unreported->len;
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
  if (first->unreported->len != second->unreported->len)
    return first->unreported->len > second->unreported->len ? -1 : 1;

  return (jihua_unit_due_count (first) < jihua_unit_due_count (second))
       - (jihua_unit_due_count (first) > jihua_unit_due_count (second));
}

/**
 * jihua_unit_due_collect:
 * @ledger: the ledger
 * @as_of: a month of the plan's year
 *
 * Groups the figures that are due, see jihua_due_list(), by the units that are
 * responsible, by themselves or through a section above. The unit that owes most
 * comes first, what nobody answers for last.
 *
 * Returns: (transfer full) (element-type JihuaUnitDue): what each unit owes; also
 *   units that report figures and of whom none is due are in it
 */
GPtrArray *
jihua_unit_due_collect (JihuaLedger *ledger,
                        JihuaPeriod  as_of)
{
  GPtrArray *units = g_ptr_array_new_with_free_func ((GDestroyNotify) jihua_unit_due_free);
  g_autoptr (GPtrArray) targets = jihua_due_list_targets (jihua_ledger_get_plan (ledger));

  for (guint i = 0; i < targets->len; i++) {
    JihuaTarget *target = g_ptr_array_index (targets, i);
    JihuaUnitDue *unit = find_or_add_unit (units, jihua_node_get_effective_responsible (JIHUA_NODE (target)));
    JihuaDue due;

    if (jihua_due_find (ledger, target, as_of, &due))
      g_ptr_array_add (due.reported ? unit->reported : unit->unreported, g_object_ref (target));
  }

  g_ptr_array_sort (units, compare_dues);

  return units;
}
