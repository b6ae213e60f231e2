/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-standings.h"

G_BEGIN_DECLS

GListModel *jihua_standing_list_new (JihuaStandings *standings,
                                     JihuaNode      *root);

G_END_DECLS
