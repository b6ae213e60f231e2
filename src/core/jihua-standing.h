/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-judgement.h"
#include "jihua-node.h"
#include "jihua-record.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_STANDING (jihua_standing_get_type ())

G_DECLARE_FINAL_TYPE (JihuaStanding, jihua_standing, JIHUA, STANDING, GObject)

JihuaStanding  *jihua_standing_new           (JihuaNode      *node);
JihuaNode      *jihua_standing_get_node      (JihuaStanding  *self);
JihuaStatus     jihua_standing_get_status    (JihuaStanding  *self);
JihuaJudgement *jihua_standing_get_judgement (JihuaStanding  *self);
JihuaRecord    *jihua_standing_get_work      (JihuaStanding  *self);
guint           jihua_standing_get_good      (JihuaStanding  *self);
guint           jihua_standing_get_total     (JihuaStanding  *self);
guint           jihua_standing_get_count     (JihuaStanding  *self,
                                              JihuaStatus     status);
void            jihua_standing_set_judgement (JihuaStanding  *self,
                                              JihuaJudgement *judgement);
void            jihua_standing_set_work      (JihuaStanding  *self,
                                              JihuaRecord    *work);
void            jihua_standing_set_counts    (JihuaStanding  *self,
                                              const guint    *counts);

G_END_DECLS
