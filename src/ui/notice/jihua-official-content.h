/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <pango/pango.h>

#include "jihua-section.h"
#include "jihua-target.h"

G_BEGIN_DECLS

/**
 * JihuaOfficialMark:
 * @start: the first byte of the words
 * @end: the byte after them and after the place of the mark
 * @target: (nullable): the target they promise
 * @words: the words
 * @repair: (nullable): or how they were repaired
 *
 * A stretch of the official text to be marked.
 */
typedef struct {
  guint              start;
  guint              end;
  JihuaTarget       *target;
  char              *words;
  const JihuaRepair *repair;
} JihuaOfficialMark;

/**
 * JihuaOfficialContent:
 * @text: the text as shown
 * @attributes: its heading, and the places of the marks
 * @marks: (element-type JihuaOfficialMark): what is marked, in reading order
 *
 * The official text of a section, ready to be shown.
 */
typedef struct {
  GString       *text;
  PangoAttrList *attributes;
  GArray        *marks;
} JihuaOfficialContent;

JihuaOfficialContent *jihua_official_content_new_restored (JihuaSection         *section,
                                                           int                   mark_advance,
                                                           int                   mark_size);
JihuaOfficialContent *jihua_official_content_new_translated (JihuaSection       *section,
                                                             int                 mark_advance,
                                                             int                 mark_size);
JihuaOfficialContent *jihua_official_content_new_printed  (JihuaSection         *section);
void                  jihua_official_content_free         (JihuaOfficialContent *self);
char                 *jihua_official_content_strip        (const char           *stretch);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JihuaOfficialContent, jihua_official_content_free)

G_END_DECLS
