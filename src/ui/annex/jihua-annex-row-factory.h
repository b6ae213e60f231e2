/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-annex-row.h"

G_BEGIN_DECLS

GtkWidget *jihua_annex_row_factory_make (JihuaAnnexGrid *grid,
                                         GListModel     *rows,
                                         guint           index,
                                         gboolean        merged,
                                         GtkAdjustment  *adjustment);

G_END_DECLS
