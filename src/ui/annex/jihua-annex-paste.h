/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-annex-entry.h"

G_BEGIN_DECLS

void jihua_annex_paste_text (GtkWidget     *table,
                             JihuaDocument *document,
                             GListModel    *entries,
                             int            focus,
                             const char    *text);

G_END_DECLS
