/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-ledger.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_UNDO (jihua_undo_get_type ())

G_DECLARE_FINAL_TYPE (JihuaUndo, jihua_undo, JIHUA, UNDO, GObject)

JihuaUndo  *jihua_undo_new            (void);
void        jihua_undo_push           (JihuaUndo  *self,
                                       GPtrArray  *changes);
GPtrArray  *jihua_undo_step_back      (JihuaUndo  *self,
                                       const char *by,
                                       const char *at);
GPtrArray  *jihua_undo_step_forward   (JihuaUndo  *self,
                                       const char *by,
                                       const char *at);
gboolean    jihua_undo_get_can_undo   (JihuaUndo  *self);
gboolean    jihua_undo_get_can_redo   (JihuaUndo  *self);
GPtrArray  *jihua_undo_peek_undo      (JihuaUndo  *self);
GPtrArray  *jihua_undo_peek_redo      (JihuaUndo  *self);

G_END_DECLS
