/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-search-hit.h"

G_BEGIN_DECLS

void jihua_search_snippet_show (JihuaSearchHit *hit,
                                const char     *text,
                                GArray         *ranges);

G_END_DECLS
