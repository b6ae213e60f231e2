/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-node.h"

G_BEGIN_DECLS

/**
 * JihuaSectionKind:
 * @JIHUA_SECTION_CHAPTER: a chapter of the text (一)
 * @JIHUA_SECTION_MEASURE: a measure in a chapter (（一）)
 * @JIHUA_SECTION_ANNEX: the annex of main targets
 * @JIHUA_SECTION_CATEGORY: a category of the annex
 * @JIHUA_SECTION_ROW: a row of the annex that is split into several targets
 *
 * What part of the plan a section is.
 */
typedef enum {
  JIHUA_SECTION_CHAPTER,
  JIHUA_SECTION_MEASURE,
  JIHUA_SECTION_ANNEX,
  JIHUA_SECTION_CATEGORY,
  JIHUA_SECTION_ROW,
} JihuaSectionKind;

#define JIHUA_TYPE_SECTION_KIND (jihua_section_kind_get_type ())
#define JIHUA_TYPE_SECTION      (jihua_section_get_type ())

G_DECLARE_FINAL_TYPE (JihuaSection, jihua_section, JIHUA, SECTION, JihuaNode)

GType             jihua_section_kind_get_type      (void) G_GNUC_CONST;
const char       *jihua_section_kind_get_nick      (JihuaSectionKind  kind);
gboolean          jihua_section_kind_from_nick     (const char       *nick,
                                                    JihuaSectionKind *kind);

JihuaSection     *jihua_section_new                (JihuaSectionKind  kind,
                                                    const char       *id,
                                                    const char       *number,
                                                    const char       *title);
JihuaSectionKind  jihua_section_get_kind           (JihuaSection     *self);
const char       *jihua_section_get_text           (JihuaSection     *self);
const char       *jihua_section_get_display_text   (JihuaSection     *self);
gboolean          jihua_section_is_translated      (JihuaSection     *self);
void              jihua_section_set_text           (JihuaSection     *self,
                                                    const char       *text);
GListModel       *jihua_section_get_children       (JihuaSection     *self);
void              jihua_section_add_child          (JihuaSection     *self,
                                                    JihuaNode        *child);

G_END_DECLS
