/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-figure.h"

G_BEGIN_DECLS

gboolean jihua_figure_check      (const char   *text,
                                  GError      **error);
gboolean jihua_figure_enter      (JihuaFigure  *self,
                                  const char   *text);
gboolean jihua_figure_record     (JihuaFigure  *self,
                                  const char   *text,
                                  gboolean      final,
                                  const char   *source,
                                  const char   *note);
gboolean jihua_figure_record_pair (JihuaFigure *self,
                                   const char  *text,
                                   gboolean     final,
                                   const char  *source,
                                   const char  *note,
                                   JihuaFigure *year_before,
                                   const char  *year_before_text);
void     jihua_figure_remove     (JihuaFigure  *self);
void     jihua_figure_set_final  (JihuaFigure  *self,
                                  gboolean      final);
void     jihua_figure_set_source (JihuaFigure  *self,
                                  const char   *source);
void     jihua_figure_set_note   (JihuaFigure  *self,
                                  const char   *note);

G_END_DECLS
