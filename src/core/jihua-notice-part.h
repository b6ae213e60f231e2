/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * JihuaNoticePart:
 * @key: which part: “title”, “addressees”, “preamble”, “attachment”,
 *   “signature”, “date”, “publicity”, “distribution” or “imprint”
 * @text: the words of the part, cleaned
 * @printed: the words exactly as printed
 * @repairs: (element-type JihuaRepair): damage that was put right
 *
 * A part of the notice around the plan itself.
 */
typedef struct {
  char      *key;
  char      *text;
  char      *printed;
  GPtrArray *repairs;
} JihuaNoticePart;

JihuaNoticePart *jihua_notice_part_new  (const char      *key,
                                         const char      *text,
                                         const char      *printed);
void             jihua_notice_part_free (JihuaNoticePart *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JihuaNoticePart, jihua_notice_part_free)

G_END_DECLS
