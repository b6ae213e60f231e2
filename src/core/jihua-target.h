/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-accumulation.h"
#include "jihua-frequency.h"
#include "jihua-goal.h"
#include "jihua-node.h"
#include "jihua-phasing.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_TARGET (jihua_target_get_type ())

G_DECLARE_FINAL_TYPE (JihuaTarget, jihua_target, JIHUA, TARGET, JihuaNode)

JihuaTarget       *jihua_target_new              (const char         *id,
                                                  const char         *number,
                                                  const char         *name,
                                                  const char         *unit,
                                                  const JihuaGoal    *goal);
const JihuaGoal   *jihua_target_get_goal         (JihuaTarget        *self);
void               jihua_target_set_goal         (JihuaTarget        *self,
                                                  const JihuaGoal    *goal);
const char        *jihua_target_get_unit         (JihuaTarget        *self);
const char        *jihua_target_get_display_unit (JihuaTarget        *self);
const char        *jihua_target_get_base_unit    (JihuaTarget        *self,
                                                  gulong              n);
int                jihua_target_get_power        (JihuaTarget        *self);
const char        *jihua_target_get_display_words (JihuaTarget       *self);
const char        *jihua_target_get_cell_words   (JihuaTarget        *self);
JihuaAccumulation  jihua_target_get_accumulation (JihuaTarget        *self);
void               jihua_target_set_accumulation (JihuaTarget        *self,
                                                  JihuaAccumulation   accumulation);
JihuaFrequency     jihua_target_get_frequency    (JihuaTarget        *self);
void               jihua_target_set_frequency    (JihuaTarget        *self,
                                                  JihuaFrequency      frequency);
guint              jihua_target_get_lag          (JihuaTarget        *self);
void               jihua_target_set_lag          (JihuaTarget        *self,
                                                  guint               months);
const JihuaPhasing *jihua_target_get_phasing     (JihuaTarget        *self);
void               jihua_target_set_phasing      (JihuaTarget        *self,
                                                  const JihuaPhasing *phasing);
const char        *jihua_target_get_tie          (JihuaTarget        *self);
void               jihua_target_set_tie          (JihuaTarget        *self,
                                                  const char         *id);
const char        *jihua_target_get_series_id    (JihuaTarget        *self);
gboolean           jihua_target_find_words       (JihuaTarget        *self,
                                                  const char         *text,
                                                  gsize              *start,
                                                  gsize              *end);
gboolean           jihua_target_find_display_words (JihuaTarget      *self,
                                                  const char         *text,
                                                  gsize              *start,
                                                  gsize              *end);

G_END_DECLS
