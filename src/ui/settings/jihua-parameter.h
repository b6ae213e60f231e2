/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-document.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_PARAMETER (jihua_parameter_get_type ())

/* A setting of a target, or a rule of the plan, as it is edited: its value, the
 * one it had, and the way in and back. Knows no widgets. */
G_DECLARE_FINAL_TYPE (JihuaParameter, jihua_parameter, JIHUA, PARAMETER, GObject)

JihuaParameter *jihua_parameter_new             (JihuaDocument   *document,
                                                 JihuaNode       *node,
                                                 JihuaSetting     setting);
JihuaDocument  *jihua_parameter_get_document    (JihuaParameter  *self);
JihuaNode      *jihua_parameter_get_node        (JihuaParameter  *self);
JihuaSetting    jihua_parameter_get_setting     (JihuaParameter  *self);
const char     *jihua_parameter_get_value       (JihuaParameter  *self);
gboolean        jihua_parameter_get_changed     (JihuaParameter  *self);
char           *jihua_parameter_dup_text        (JihuaParameter  *self);
const char     *jihua_parameter_get_unit        (JihuaParameter  *self);
char           *jihua_parameter_dup_placeholder (JihuaParameter  *self);
char           *jihua_parameter_dup_origin      (JihuaParameter  *self);
char           *jihua_parameter_dup_way_back    (JihuaParameter  *self);
gboolean        jihua_parameter_put             (JihuaParameter  *self,
                                                 const char      *value,
                                                 GError         **error);
gboolean        jihua_parameter_enter           (JihuaParameter  *self,
                                                 const char      *text,
                                                 GError         **error);
gboolean        jihua_parameter_reset           (JihuaParameter  *self,
                                                 GError         **error);

G_END_DECLS
