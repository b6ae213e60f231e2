/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-change.h"
#include "jihua-target.h"

G_BEGIN_DECLS

char *jihua_change_dup_label (JihuaChange *change,
                              JihuaTarget *target);

G_END_DECLS
