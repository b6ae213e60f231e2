/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-figure.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_ACTUAL_ROW (jihua_actual_row_get_type ())

/* One period of a target: its figure, the one of the year before, and how the
 * target stood at that period. */
G_DECLARE_FINAL_TYPE (JihuaActualRow, jihua_actual_row, JIHUA, ACTUAL_ROW, GObject)

JihuaActualRow *jihua_actual_row_new             (JihuaDocument  *document,
                                                  JihuaTarget    *target,
                                                  JihuaPeriod     period);
JihuaPeriod     jihua_actual_row_get_period      (JihuaActualRow *self);
JihuaFigure    *jihua_actual_row_get_figure      (JihuaActualRow *self);
JihuaFigure    *jihua_actual_row_get_year_before (JihuaActualRow *self);
gboolean        jihua_actual_row_get_judged      (JihuaActualRow *self);
JihuaStatus     jihua_actual_row_get_status      (JihuaActualRow *self);
gboolean        jihua_actual_row_get_due         (JihuaActualRow *self);
const char     *jihua_actual_row_get_verdict     (JihuaActualRow *self);
const char     *jihua_actual_row_get_error       (JihuaActualRow *self);
char           *jihua_actual_row_dup_label       (JihuaActualRow *self);
gboolean        jihua_actual_row_is_empty        (JihuaActualRow *self);

G_END_DECLS
