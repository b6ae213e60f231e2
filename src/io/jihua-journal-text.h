/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-change.h"
#include "jihua-plan.h"

G_BEGIN_DECLS

/**
 * JihuaJournalText:
 * @changes: (element-type JihuaChange): what it records
 * @start: how many of @changes are in the file already
 * @fits: whether the journal belongs to the file at all
 * @damaged: whether sound lines may follow a broken one
 * @length: how many bytes are sound
 * @chain: the checksum of the last sound line
 *
 * What a journal says.
 */
typedef struct {
  GPtrArray *changes;
  guint      start;
  gboolean   fits;
  gboolean   damaged;
  gsize      length;
  char      *chain;
} JihuaJournalText;

void              jihua_journal_text_append_header (GString     *text,
                                                    char       **chain,
                                                    const char  *base,
                                                    const char  *uri);
void              jihua_journal_text_append_change (GString     *text,
                                                    char       **chain,
                                                    JihuaChange *change);
void              jihua_journal_text_append_mark   (GString     *text,
                                                    char       **chain,
                                                    const char  *saved);
JihuaJournalText *jihua_journal_text_parse         (GBytes      *bytes,
                                                    const char  *hash,
                                                    JihuaPlan   *plan);
void              jihua_journal_text_free          (JihuaJournalText *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JihuaJournalText, jihua_journal_text_free)

G_END_DECLS
