/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-section.h"

G_BEGIN_DECLS

gboolean jihua_node_is_in_annex    (JihuaNode          *node);
char  *jihua_node_dup_number_label (JihuaNode          *node);
char  *jihua_node_dup_heading      (JihuaNode          *node);
char  *jihua_node_dup_place_label  (JihuaNode          *node);
char  *jihua_node_dup_reference    (JihuaNode          *node);
char  *jihua_node_dup_short_title  (JihuaNode          *node,
                                    GListModel         *siblings);
gsize  jihua_titles_common_start   (const char * const *titles);

G_END_DECLS
