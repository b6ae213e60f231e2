/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-standing.h"

G_BEGIN_DECLS

/* Closures for the bindings of templates. Each turns how a target stands into
 * one text; the judgement is a parameter so that bindings follow it. */

char     *jihua_closure_value        (gpointer        self,
                                      JihuaStanding  *standing,
                                      JihuaJudgement *judgement);
gboolean  jihua_closure_is_current   (gpointer        self,
                                      JihuaJudgement *judgement);
char     *jihua_closure_period       (gpointer        self,
                                      JihuaJudgement *judgement);
char     *jihua_closure_goal_value   (gpointer        self,
                                      JihuaStanding  *standing);
char     *jihua_closure_percent      (gpointer        self,
                                      JihuaStanding  *standing,
                                      JihuaJudgement *judgement);
char     *jihua_closure_status_label (gpointer        self,
                                      JihuaStatus     status);
char     *jihua_closure_explanation  (gpointer        self,
                                      JihuaStanding  *standing,
                                      JihuaJudgement *judgement);

G_END_DECLS
