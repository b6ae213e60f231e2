/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-judgement.h"
#include "jihua-quantity.h"

G_BEGIN_DECLS

char *jihua_explain (JihuaTarget          *target,
                     const JihuaJudgement *judgement);

G_END_DECLS
