/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-actual.h"
#include "jihua-record.h"
#include "jihua-setting.h"

G_BEGIN_DECLS

/**
 * JihuaChangeKind:
 * @JIHUA_CHANGE_ACTUAL: a figure of a target and period
 * @JIHUA_CHANGE_RECORD: a status, note, state of work or item
 * @JIHUA_CHANGE_SETTING: a setting of a node, or a rule of the plan
 *
 * What a change changes.
 */
typedef enum {
  JIHUA_CHANGE_ACTUAL,
  JIHUA_CHANGE_RECORD,
  JIHUA_CHANGE_SETTING,
} JihuaChangeKind;

#define JIHUA_TYPE_CHANGE (jihua_change_get_type ())

/* A change is the one currency of editing: what a command does, what undo
 * turns round, what the history lists and what the journal keeps. */
G_DECLARE_FINAL_TYPE (JihuaChange, jihua_change, JIHUA, CHANGE, GObject)

JihuaChange     *jihua_change_new_actual      (const char   *target,
                                               JihuaPeriod   through,
                                               JihuaActual  *from,
                                               JihuaActual  *to,
                                               const char   *by,
                                               const char   *at);
JihuaChange     *jihua_change_new_record      (JihuaRecord  *from,
                                               JihuaRecord  *to,
                                               const char   *by,
                                               const char   *at);
JihuaChange     *jihua_change_new_setting     (const char   *node,
                                               JihuaSetting  setting,
                                               const char   *from,
                                               const char   *to,
                                               const char   *by,
                                               const char   *at);
JihuaChange     *jihua_change_invert          (JihuaChange  *self,
                                               const char   *by,
                                               const char   *at);
JihuaChangeKind  jihua_change_get_kind        (JihuaChange  *self);
const char      *jihua_change_get_node        (JihuaChange  *self);
JihuaPeriod      jihua_change_get_through     (JihuaChange  *self);
JihuaActual     *jihua_change_get_from        (JihuaChange  *self);
JihuaActual     *jihua_change_get_to          (JihuaChange  *self);
JihuaRecord     *jihua_change_get_from_record (JihuaChange  *self);
JihuaRecord     *jihua_change_get_to_record   (JihuaChange  *self);
JihuaSetting     jihua_change_get_setting     (JihuaChange  *self);
const char      *jihua_change_get_from_value  (JihuaChange  *self);
const char      *jihua_change_get_to_value    (JihuaChange  *self);
const char      *jihua_change_get_by          (JihuaChange  *self);
const char      *jihua_change_get_at          (JihuaChange  *self);

G_END_DECLS
