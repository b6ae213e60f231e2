/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-standing.h"

G_BEGIN_DECLS

char *jihua_standing_dup_label (JihuaStanding *self);

G_END_DECLS
