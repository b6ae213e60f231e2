/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-document.h"
#include "jihua-history-model.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_HISTORY_PAGE (jihua_history_page_get_type ())

/* Everything that was ever changed in the ledger, to be searched, filtered,
 * copied and put back. */
G_DECLARE_FINAL_TYPE (JihuaHistoryPage, jihua_history_page, JIHUA, HISTORY_PAGE, AdwBin)

GtkWidget         *jihua_history_page_new           (JihuaDocument    *document,
                                                     JihuaNode        *node);
JihuaHistoryModel *jihua_history_page_get_model     (JihuaHistoryPage *self);
GtkSelectionModel *jihua_history_page_get_selection (JihuaHistoryPage *self);

G_END_DECLS
