/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-ledger.h"

G_BEGIN_DECLS

struct _JihuaLedger {
  GObject     parent_instance;

  JihuaPlan  *plan;
  GListStore *actuals;    /* in the order of the file */
  GListStore *records;    /* in the order of the file */
  GListStore *history;
  GHashTable *by_series;  /* id → GListStore of JihuaActual, by period */
};

void jihua_list_splice         (GListStore  *list,
                                guint        position,
                                gboolean     present,
                                gpointer     item);
void jihua_ledger_apply_record (JihuaLedger *self,
                                JihuaChange *change);

G_END_DECLS
