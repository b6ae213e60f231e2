/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "jihua-repair.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_NODE (jihua_node_get_type ())

G_DECLARE_DERIVABLE_TYPE (JihuaNode, jihua_node, JIHUA, NODE, GObject)

struct _JihuaNodeClass {
  GObjectClass parent_class;
};

const char *jihua_node_get_id            (JihuaNode   *self);
const char *jihua_node_get_number        (JihuaNode   *self);
const char *jihua_node_get_title         (JihuaNode   *self);
const char *jihua_node_get_display_title (JihuaNode   *self);
const char *jihua_node_get_label         (JihuaNode   *self);
void        jihua_node_set_label         (JihuaNode   *self,
                                          const char  *label);
const char *jihua_node_get_responsible   (JihuaNode   *self);
void        jihua_node_set_responsible   (JihuaNode   *self,
                                          const char  *responsible);
const char *jihua_node_get_cooperating   (JihuaNode   *self);
void        jihua_node_set_cooperating   (JihuaNode   *self,
                                          const char  *cooperating);
const char *jihua_node_get_printed       (JihuaNode   *self);
void        jihua_node_set_printed       (JihuaNode   *self,
                                          const char  *printed);
GPtrArray  *jihua_node_get_repairs       (JihuaNode   *self);
JihuaNode  *jihua_node_get_parent        (JihuaNode   *self);
void        jihua_node_set_parent        (JihuaNode   *self,
                                          JihuaNode   *parent);

JihuaNode  *jihua_node_find_responsible          (JihuaNode *self);
JihuaNode  *jihua_node_find_cooperating          (JihuaNode *self);
const char *jihua_node_get_effective_responsible (JihuaNode *self);
const char *jihua_node_get_effective_cooperating (JihuaNode *self);

G_END_DECLS
