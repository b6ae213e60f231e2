/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-annex-order.h"

#include "jihua-collate.h"

G_DEFINE_ENUM_TYPE (JihuaAnnexOrder, jihua_annex_order,
  G_DEFINE_ENUM_VALUE (JIHUA_ANNEX_ORDER_OFFICIAL, "official"),
  G_DEFINE_ENUM_VALUE (JIHUA_ANNEX_ORDER_STATUS, "status"),
  G_DEFINE_ENUM_VALUE (JIHUA_ANNEX_ORDER_COMPLETION, "completion"),
  G_DEFINE_ENUM_VALUE (JIHUA_ANNEX_ORDER_UNIT, "unit"))

static int
compare_urgency (JihuaAnnexEntry *a,
                 JihuaAnnexEntry *b)
{
  return jihua_status_get_urgency (jihua_annex_entry_get_status (b))
         - jihua_status_get_urgency (jihua_annex_entry_get_status (a));
}

/* What is not known comes last. */
static int
compare_completion (JihuaAnnexEntry *a,
                    JihuaAnnexEntry *b)
{
  double a_done = 0, b_done = 0;
  gboolean a_known = jihua_annex_entry_get_completion (a, &a_done);
  gboolean b_known = jihua_annex_entry_get_completion (b, &b_done);

  if (!a_known || !b_known)
    return b_known - a_known;

  return (a_done > b_done) - (a_done < b_done);
}

static int
compare_unit (JihuaAnnexEntry *a,
              JihuaAnnexEntry *b)
{
  const char *a_unit = jihua_annex_entry_get_responsible (a);
  const char *b_unit = jihua_annex_entry_get_responsible (b);

  if (a_unit == NULL || b_unit == NULL)
    return (b_unit != NULL) - (a_unit != NULL);

  return jihua_collate (a_unit, b_unit);
}

static int
compare (gconstpointer a,
         gconstpointer b,
         gpointer      data)
{
  JihuaAnnexEntry *a_entry = (gpointer) a, *b_entry = (gpointer) b;
  int order = 0;

  switch ((JihuaAnnexOrder) GPOINTER_TO_INT (data)) {
    case JIHUA_ANNEX_ORDER_STATUS:
      order = compare_urgency (a_entry, b_entry);
      break;
    case JIHUA_ANNEX_ORDER_COMPLETION:
      order = compare_completion (a_entry, b_entry);
      break;
    case JIHUA_ANNEX_ORDER_UNIT:
      order = compare_unit (a_entry, b_entry);
      break;
    case JIHUA_ANNEX_ORDER_OFFICIAL:
    default:
      break;
  }
  if (order != 0)
    return order;

  return (int) jihua_annex_entry_get_position (a_entry) - (int) jihua_annex_entry_get_position (b_entry);
}

/**
 * jihua_annex_order_sort:
 * @self: an order
 * @entries: (element-type JihuaAnnexEntry): rows, in any order
 *
 * Rows that are alike stay in the official order.
 *
 * Returns: (transfer full) (element-type JihuaAnnexEntry): the rows in that order
 */
GListModel *
jihua_annex_order_sort (JihuaAnnexOrder  self,
                        GListModel      *entries)
{
  GListStore *sorted = g_list_store_new (JIHUA_TYPE_ANNEX_ENTRY);

  g_return_val_if_fail (G_IS_LIST_MODEL (entries), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (entries); i++) {
    g_autoptr (JihuaAnnexEntry) entry = g_list_model_get_item (entries, i);

    g_list_store_append (sorted, entry);
  }
  g_list_store_sort (sorted, compare, GINT_TO_POINTER (self));

  return G_LIST_MODEL (sorted);
}
