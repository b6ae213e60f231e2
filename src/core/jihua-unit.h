/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-ledger.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_UNIT (jihua_unit_get_type ())

/* A unit that is named in a plan, and how much it has to do with. */
G_DECLARE_FINAL_TYPE (JihuaUnit, jihua_unit, JIHUA, UNIT, GObject)

const char *jihua_unit_get_name          (JihuaUnit  *self);
guint       jihua_unit_get_n_lead        (JihuaUnit  *self);
guint       jihua_unit_get_n_cooperating (JihuaUnit  *self);

GStrv       jihua_units_split            (const char *units);
char       *jihua_units_join             (const char * const *units);
GListModel *jihua_units_collect          (JihuaPlan  *plan);
GPtrArray  *jihua_units_list_unassigned  (JihuaPlan  *plan);
GPtrArray  *jihua_units_rename           (JihuaPlan  *plan,
                                          const char *from,
                                          const char *to,
                                          const char *by,
                                          const char *at);

G_END_DECLS
