/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-judgement.h"

G_BEGIN_DECLS

char *jihua_explain_deed (JihuaTarget          *target,
                          const JihuaJudgement *judgement);

G_END_DECLS
