/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-plan.h"

G_BEGIN_DECLS

JihuaTarget *jihua_target_relations_get_home       (JihuaPlan   *plan,
                                                    JihuaTarget *target);
GPtrArray   *jihua_target_relations_list_tied      (JihuaPlan   *plan,
                                                    JihuaTarget *target);
GPtrArray   *jihua_target_relations_list_referring (JihuaPlan   *plan,
                                                    JihuaTarget *target);
JihuaTarget *jihua_target_relations_get_series     (JihuaPlan   *plan,
                                                    JihuaTarget *target);
GPtrArray   *jihua_target_relations_list_repairs   (JihuaTarget *target);
char        *jihua_target_relations_dup_sentence   (JihuaTarget *target,
                                                    gsize       *start,
                                                    gsize       *end);

G_END_DECLS
