/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * JihuaPinyinMatch:
 * @start: where the match begins in the text, in bytes
 * @end: where it ends
 * @initials: whether every character was found by its first letters alone
 *
 * Where letters were found in a Chinese text.
 */
typedef struct {
  gsize    start;
  gsize    end;
  gboolean initials;
} JihuaPinyinMatch;

/* How a Chinese text is read: a syllable for every character, each knowing its
 * place in the text. */
typedef struct _JihuaPinyin JihuaPinyin;

JihuaPinyin *jihua_pinyin_new          (const char       *text);
void         jihua_pinyin_free         (JihuaPinyin      *self);
char        *jihua_pinyin_dup_full     (JihuaPinyin      *self);
char        *jihua_pinyin_dup_initials (JihuaPinyin      *self);
gboolean     jihua_pinyin_find         (JihuaPinyin      *self,
                                        const char       *letters,
                                        gboolean          abbreviated,
                                        JihuaPinyinMatch *match);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JihuaPinyin, jihua_pinyin_free)

G_END_DECLS
