/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-goal.h"
#include "jihua-node.h"
#include "jihua-phasing.h"

G_BEGIN_DECLS

/**
 * JihuaAccumulation:
 * @JIHUA_ACCUMULATION_CUMULATIVE: a total of the year, compared with the pace of time
 * @JIHUA_ACCUMULATION_RATE: a growth rate, compared directly
 * @JIHUA_ACCUMULATION_SHARE: a share or coverage, compared directly
 * @JIHUA_ACCUMULATION_LEVEL: a stock at the period's end, compared directly
 * @JIHUA_ACCUMULATION_AVERAGE: an average of the months, compared directly
 * @JIHUA_ACCUMULATION_REDUCTION: a fall, entered as a positive number
 *
 * How the figures of a target add up over the year.
 */
typedef enum {
  JIHUA_ACCUMULATION_CUMULATIVE,
  JIHUA_ACCUMULATION_RATE,
  JIHUA_ACCUMULATION_SHARE,
  JIHUA_ACCUMULATION_LEVEL,
  JIHUA_ACCUMULATION_AVERAGE,
  JIHUA_ACCUMULATION_REDUCTION,
} JihuaAccumulation;

/**
 * JihuaFrequency:
 * @JIHUA_FREQUENCY_MONTHLY: every month
 * @JIHUA_FREQUENCY_QUARTERLY: every quarter
 * @JIHUA_FREQUENCY_HALF_YEARLY: at mid-year and for the whole year
 * @JIHUA_FREQUENCY_YEARLY: for the whole year only
 *
 * How often a target is reported.
 */
typedef enum {
  JIHUA_FREQUENCY_MONTHLY,
  JIHUA_FREQUENCY_QUARTERLY,
  JIHUA_FREQUENCY_HALF_YEARLY,
  JIHUA_FREQUENCY_YEARLY,
} JihuaFrequency;

#define JIHUA_TYPE_ACCUMULATION (jihua_accumulation_get_type ())
#define JIHUA_TYPE_FREQUENCY    (jihua_frequency_get_type ())
#define JIHUA_TYPE_TARGET       (jihua_target_get_type ())

G_DECLARE_FINAL_TYPE (JihuaTarget, jihua_target, JIHUA, TARGET, JihuaNode)

GType              jihua_accumulation_get_type   (void) G_GNUC_CONST;
const char        *jihua_accumulation_get_nick   (JihuaAccumulation   accumulation);
gboolean           jihua_accumulation_from_nick  (const char         *nick,
                                                  JihuaAccumulation  *accumulation);
const char        *jihua_accumulation_get_label  (JihuaAccumulation   accumulation);
GType              jihua_frequency_get_type      (void) G_GNUC_CONST;
const char        *jihua_frequency_get_nick      (JihuaFrequency      frequency);
gboolean           jihua_frequency_from_nick     (const char         *nick,
                                                  JihuaFrequency     *frequency);
const char        *jihua_frequency_get_label     (JihuaFrequency      frequency);
guint              jihua_frequency_get_months    (JihuaFrequency      frequency);

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
