/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-ledger.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_JOURNAL (jihua_journal_get_type ())

/* The changes of a ledger file that are not known to be in the file yet, on
 * the disk before anybody is told that they are made. */
G_DECLARE_FINAL_TYPE (JihuaJournal, jihua_journal, JIHUA, JOURNAL, GObject)

JihuaJournal *jihua_journal_new           (GFile         *file);
const char   *jihua_journal_get_path      (JihuaJournal  *self);
const char   *jihua_journal_get_set_aside (JihuaJournal  *self);
GPtrArray    *jihua_journal_recover       (JihuaJournal  *self,
                                           const char    *base,
                                           JihuaPlan     *plan,
                                           GError       **error);
gboolean      jihua_journal_append        (JihuaJournal  *self,
                                           GPtrArray     *changes,
                                           GError       **error);
gboolean      jihua_journal_mark          (JihuaJournal  *self,
                                           const char    *saved,
                                           GError       **error);
void          jihua_journal_clear         (JihuaJournal  *self,
                                           const char    *base);
gboolean      jihua_journal_put_aside     (JihuaJournal  *self,
                                           GError       **error);

G_END_DECLS
