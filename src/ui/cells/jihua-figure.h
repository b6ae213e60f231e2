/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-document.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_FIGURE (jihua_figure_get_type ())

/* The actual of one target for one period, there or not, as it is edited: what
 * is recorded, and what was typed but not understood. Knows no widgets, so that
 * cells and dialogs share one way in. */
G_DECLARE_FINAL_TYPE (JihuaFigure, jihua_figure, JIHUA, FIGURE, GObject)

JihuaFigure   *jihua_figure_new          (JihuaDocument *document,
                                          JihuaTarget   *target,
                                          JihuaPeriod    period);
JihuaDocument *jihua_figure_get_document (JihuaFigure   *self);
JihuaTarget   *jihua_figure_get_target   (JihuaFigure   *self);
JihuaPeriod    jihua_figure_get_period   (JihuaFigure   *self);
JihuaActual   *jihua_figure_get_actual   (JihuaFigure   *self);
const char    *jihua_figure_get_text     (JihuaFigure   *self);
const char    *jihua_figure_get_question (JihuaFigure   *self);
gboolean       jihua_figure_get_final    (JihuaFigure   *self);
const char    *jihua_figure_get_source   (JihuaFigure   *self);
const char    *jihua_figure_get_note     (JihuaFigure   *self);
const char    *jihua_figure_get_entry    (JihuaFigure   *self);
const char    *jihua_figure_get_error    (JihuaFigure   *self);
void           jihua_figure_reject       (JihuaFigure   *self,
                                          const char    *entry,
                                          const char    *error);
const char    *jihua_figure_get_draft    (JihuaFigure   *self);
void           jihua_figure_set_draft    (JihuaFigure   *self,
                                          const char    *draft);
const char    *jihua_figure_get_new_source (JihuaFigure *self);
void           jihua_figure_set_new_source (JihuaFigure *self,
                                          const char    *source);

G_END_DECLS
