/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-actual.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_CHANGE (jihua_change_get_type ())

/* A change is the one currency of editing: what a command does, what undo
 * turns round, what the history lists and what the journal keeps. */
G_DECLARE_FINAL_TYPE (JihuaChange, jihua_change, JIHUA, CHANGE, GObject)

JihuaChange *jihua_change_new_actual  (const char  *target,
                                       JihuaPeriod  through,
                                       JihuaActual *from,
                                       JihuaActual *to,
                                       const char  *by,
                                       const char  *at);
JihuaChange *jihua_change_invert      (JihuaChange *self,
                                       const char  *by,
                                       const char  *at);
const char  *jihua_change_get_target  (JihuaChange *self);
JihuaPeriod  jihua_change_get_through (JihuaChange *self);
JihuaActual *jihua_change_get_from    (JihuaChange *self);
JihuaActual *jihua_change_get_to      (JihuaChange *self);
const char  *jihua_change_get_by      (JihuaChange *self);
const char  *jihua_change_get_at      (JihuaChange *self);

G_END_DECLS
