/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-application.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_SEARCH_PROVIDER (jihua_search_provider_get_type ())

/* Answers the desktop's own search with targets and measures of the ledger in
 * the window, or of the user's own ledger while there is no window. */
G_DECLARE_FINAL_TYPE (JihuaSearchProvider, jihua_search_provider, JIHUA, SEARCH_PROVIDER, GObject)

JihuaSearchProvider *jihua_search_provider_new      (JihuaApplication     *application);
gboolean             jihua_search_provider_export   (JihuaSearchProvider  *self,
                                                     GDBusConnection      *connection,
                                                     const char           *path,
                                                     GError              **error);
void                 jihua_search_provider_unexport (JihuaSearchProvider  *self);
void                 jihua_search_provider_forget   (JihuaSearchProvider  *self);

G_END_DECLS
