/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-plan.h"

G_BEGIN_DECLS

/**
 * JihuaSetting:
 * @JIHUA_SETTING_RESPONSIBLE: the unit that leads, of any node
 * @JIHUA_SETTING_COOPERATING: the units that co-operate, of any node
 * @JIHUA_SETTING_VALUE: the number that was handed down, of an assigned goal
 * @JIHUA_SETTING_DIRECTION: whether more or less is better
 * @JIHUA_SETTING_TOLERANCE: the goal's own tolerance, in the target's unit
 * @JIHUA_SETTING_PHASING: how a total of the year is planned to come together
 * @JIHUA_SETTING_ACCUMULATION: how figures add up over the year
 * @JIHUA_SETTING_FREQUENCY: how often it is reported
 * @JIHUA_SETTING_LAG: how many months late its figures are released
 * @JIHUA_SETTING_TIE: the target where the same promise is entered
 * @JIHUA_SETTING_TOLERANCE_RATE: see #JihuaRules
 * @JIHUA_SETTING_TOLERANCE_COUNT: see #JihuaRules
 * @JIHUA_SETTING_BEHIND: see #JihuaRules
 * @JIHUA_SETTING_FAR_BEHIND: see #JihuaRules
 * @JIHUA_SETTING_FIRST_MONTH: see #JihuaRules
 *
 * What can be set about a plan after it was issued: by whom and how often a
 * target is reported, how its goal is judged, and the rules of the plan. Each
 * has a value in text, the same in files and in the history.
 */
typedef enum {
  JIHUA_SETTING_RESPONSIBLE,
  JIHUA_SETTING_COOPERATING,
  JIHUA_SETTING_VALUE,
  JIHUA_SETTING_DIRECTION,
  JIHUA_SETTING_TOLERANCE,
  JIHUA_SETTING_PHASING,
  JIHUA_SETTING_ACCUMULATION,
  JIHUA_SETTING_FREQUENCY,
  JIHUA_SETTING_LAG,
  JIHUA_SETTING_TIE,
  JIHUA_SETTING_TOLERANCE_RATE,
  JIHUA_SETTING_TOLERANCE_COUNT,
  JIHUA_SETTING_BEHIND,
  JIHUA_SETTING_FAR_BEHIND,
  JIHUA_SETTING_FIRST_MONTH,
} JihuaSetting;

/**
 * JihuaSettingError:
 * @JIHUA_SETTING_ERROR_INAPPLICABLE: the node has no such setting
 * @JIHUA_SETTING_ERROR_VALUE: the setting cannot have this value
 *
 * Why a setting is refused.
 */
typedef enum {
  JIHUA_SETTING_ERROR_INAPPLICABLE,
  JIHUA_SETTING_ERROR_VALUE,
} JihuaSettingError;

#define JIHUA_SETTING_ERROR (jihua_setting_error_quark ())
#define JIHUA_TYPE_SETTING  (jihua_setting_get_type ())

GQuark      jihua_setting_error_quark (void);
GType       jihua_setting_get_type    (void) G_GNUC_CONST;
const char *jihua_setting_get_nick    (JihuaSetting   self);
const char *jihua_setting_get_label   (JihuaSetting   self);
gboolean    jihua_setting_is_rule     (JihuaSetting   self);
gboolean    jihua_setting_applies     (JihuaSetting   self,
                                       JihuaNode     *node);
char       *jihua_setting_dup_default (JihuaSetting   self);
char       *jihua_setting_dup_value   (JihuaSetting   self,
                                       JihuaPlan     *plan,
                                       JihuaNode     *node);
char       *jihua_setting_format      (JihuaSetting   self,
                                       JihuaPlan     *plan,
                                       JihuaNode     *node,
                                       const char    *value);
gboolean    jihua_setting_check       (JihuaSetting   self,
                                       JihuaPlan     *plan,
                                       JihuaNode     *node,
                                       const char    *value,
                                       GError       **error);
void        jihua_setting_apply       (JihuaSetting   self,
                                       JihuaPlan     *plan,
                                       JihuaNode     *node,
                                       const char    *value);

G_END_DECLS
