/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-change.h"

G_BEGIN_DECLS

char *jihua_change_dup_label  (JihuaChange *change,
                               JihuaPlan   *plan);
char *jihua_changes_dup_label (GPtrArray   *changes,
                               JihuaPlan   *plan);

G_END_DECLS
