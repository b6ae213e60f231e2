/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-unit.h"

G_BEGIN_DECLS

char *jihua_node_dup_inherited_label (JihuaNode *node);
char *jihua_unit_dup_count_label     (JihuaUnit *unit);

G_END_DECLS
