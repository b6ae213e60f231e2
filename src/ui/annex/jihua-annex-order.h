/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-annex-entry.h"

G_BEGIN_DECLS

/**
 * JihuaAnnexOrder:
 * @JIHUA_ANNEX_ORDER_OFFICIAL: as printed
 * @JIHUA_ANNEX_ORDER_STATUS: what needs most attention first
 * @JIHUA_ANNEX_ORDER_COMPLETION: what is least complete first
 * @JIHUA_ANNEX_ORDER_UNIT: by responsible unit
 *
 * The order of the rows of the annex table.
 */
typedef enum {
  JIHUA_ANNEX_ORDER_OFFICIAL,
  JIHUA_ANNEX_ORDER_STATUS,
  JIHUA_ANNEX_ORDER_COMPLETION,
  JIHUA_ANNEX_ORDER_UNIT,
} JihuaAnnexOrder;

#define JIHUA_TYPE_ANNEX_ORDER (jihua_annex_order_get_type ())

GType       jihua_annex_order_get_type (void) G_GNUC_CONST;

GListModel *jihua_annex_order_sort     (JihuaAnnexOrder  self,
                                        GListModel      *entries);

G_END_DECLS
