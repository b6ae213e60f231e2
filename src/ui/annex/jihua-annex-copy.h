/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-annex-view.h"

G_BEGIN_DECLS

char *jihua_annex_copy_rows (GListModel     *entries,
                             guint           first,
                             guint           n_rows,
                             JihuaAnnexView *view,
                             guint           year);

G_END_DECLS
