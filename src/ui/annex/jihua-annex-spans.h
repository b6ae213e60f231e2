/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-annex-entry.h"

G_BEGIN_DECLS

JihuaNode *jihua_annex_find_section       (JihuaNode        *node,
                                           JihuaSectionKind  kind);
guint      jihua_annex_count_section_rows (GListModel       *rows,
                                           guint             index,
                                           JihuaSectionKind  kind);
guint      jihua_annex_count_goal_rows    (GListModel       *rows,
                                           guint             index);

G_END_DECLS
