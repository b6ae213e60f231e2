/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-standings.h"

G_BEGIN_DECLS

GPtrArray *jihua_attention_collect (JihuaStandings *standings,
                                    GListModel     *targets);

G_END_DECLS
