/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-notice-part.h"
#include "jihua-rules.h"
#include "jihua-section.h"
#include "jihua-target.h"

G_BEGIN_DECLS

/**
 * JihuaPlanError:
 * @JIHUA_PLAN_ERROR_DUPLICATE: two nodes share an identifier
 * @JIHUA_PLAN_ERROR_REFERENCE: a reference or tie leads nowhere
 * @JIHUA_PLAN_ERROR_CYCLE: references or ties lead back to where they start
 *
 * Why a tree is no sound plan.
 */
typedef enum {
  JIHUA_PLAN_ERROR_DUPLICATE,
  JIHUA_PLAN_ERROR_REFERENCE,
  JIHUA_PLAN_ERROR_CYCLE,
} JihuaPlanError;

#define JIHUA_PLAN_ERROR (jihua_plan_error_quark ())
#define JIHUA_TYPE_PLAN  (jihua_plan_get_type ())

G_DECLARE_FINAL_TYPE (JihuaPlan, jihua_plan, JIHUA, PLAN, GObject)

GQuark            jihua_plan_error_quark      (void);

JihuaPlan        *jihua_plan_new              (const char       *id,
                                               const char       *title,
                                               guint             year);
const char       *jihua_plan_get_id           (JihuaPlan        *self);
const char       *jihua_plan_get_title        (JihuaPlan        *self);
const char       *jihua_plan_get_display_title (JihuaPlan      *self);
guint             jihua_plan_get_year         (JihuaPlan        *self);
const char       *jihua_plan_get_issuer       (JihuaPlan        *self);
void              jihua_plan_set_issuer       (JihuaPlan        *self,
                                               const char       *issuer);
const char       *jihua_plan_get_adopted      (JihuaPlan        *self);
void              jihua_plan_set_adopted      (JihuaPlan        *self,
                                               const char       *adopted);
const char       *jihua_plan_get_issued       (JihuaPlan        *self);
void              jihua_plan_set_issued       (JihuaPlan        *self,
                                               const char       *date);
const char       *jihua_plan_get_printed      (JihuaPlan        *self);
void              jihua_plan_set_printed      (JihuaPlan        *self,
                                               const char       *date);
const JihuaRules *jihua_plan_get_rules        (JihuaPlan        *self);
void              jihua_plan_set_rules        (JihuaPlan        *self,
                                               const JihuaRules *rules);
GPtrArray        *jihua_plan_get_notice       (JihuaPlan        *self);
const JihuaNoticePart *jihua_plan_get_notice_part (JihuaPlan    *self,
                                               const char       *key);
GListModel       *jihua_plan_get_series       (JihuaPlan        *self);
void              jihua_plan_add_series       (JihuaPlan        *self,
                                               JihuaTarget      *series);
GListModel       *jihua_plan_get_children     (JihuaPlan        *self);
void              jihua_plan_add_child        (JihuaPlan        *self,
                                               JihuaSection     *child);
gboolean          jihua_plan_seal             (JihuaPlan        *self,
                                               GError          **error);
JihuaNode        *jihua_plan_lookup           (JihuaPlan        *self,
                                               const char       *id);
JihuaTarget      *jihua_plan_lookup_target    (JihuaPlan        *self,
                                               const char       *id);
gboolean          jihua_plan_refers_to        (JihuaPlan        *self,
                                               JihuaTarget      *from,
                                               JihuaTarget      *to);
GPtrArray        *jihua_plan_get_nodes        (JihuaPlan        *self);
JihuaSection     *jihua_plan_get_annex        (JihuaPlan        *self);

G_END_DECLS
