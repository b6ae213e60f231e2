/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-standings.h"

G_BEGIN_DECLS

GListModel *jihua_standing_list_new (JihuaStandings *standings,
                                     JihuaNode      *root);

GListModel *jihua_standing_list_sort (JihuaStandings *standings,
                                      GListModel     *targets);
gboolean    jihua_standing_list_sync (GListStore     *list,
                                      GPtrArray      *items);

G_END_DECLS
