/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-decimal.h"
#include "jihua-period.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_ACTUAL (jihua_actual_get_type ())

G_DECLARE_FINAL_TYPE (JihuaActual, jihua_actual, JIHUA, ACTUAL, GObject)

JihuaActual  *jihua_actual_new         (const char    *target,
                                        JihuaPeriod    through,
                                        JihuaDecimal   value,
                                        gboolean       final,
                                        const char    *source,
                                        const char    *note,
                                        const char    *by,
                                        const char    *at);
JihuaActual  *jihua_actual_with_value  (JihuaActual   *self,
                                        JihuaDecimal   value);
JihuaActual  *jihua_actual_with_final  (JihuaActual   *self,
                                        gboolean       final);
JihuaActual  *jihua_actual_with_source (JihuaActual   *self,
                                        const char    *source);
JihuaActual  *jihua_actual_with_note   (JihuaActual   *self,
                                        const char    *note);
JihuaActual  *jihua_actual_with_author (JihuaActual   *self,
                                        const char    *by,
                                        const char    *at);
const char   *jihua_actual_get_target  (JihuaActual   *self);
JihuaPeriod   jihua_actual_get_through (JihuaActual   *self);
JihuaDecimal  jihua_actual_get_value   (JihuaActual   *self);
gboolean      jihua_actual_get_final   (JihuaActual   *self);
const char   *jihua_actual_get_source  (JihuaActual   *self);
const char   *jihua_actual_get_note    (JihuaActual   *self);
const char   *jihua_actual_get_by      (JihuaActual   *self);
const char   *jihua_actual_get_at      (JihuaActual   *self);
gboolean      jihua_actual_same_facts  (JihuaActual   *a,
                                        JihuaActual   *b);

G_END_DECLS
