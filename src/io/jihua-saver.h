/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-document.h"
#include "jihua-journal.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_SAVER (jihua_saver_get_type ())

/* Keeps a file up to date with a ledger, in the background: at most one save
 * is under way, and at most one is waiting for it. */
G_DECLARE_FINAL_TYPE (JihuaSaver, jihua_saver, JIHUA, SAVER, GObject)

JihuaSaver     *jihua_saver_new         (GFile         *file,
                                         JihuaLedger   *ledger,
                                         JihuaJournal  *journal,
                                         const char    *hash);
JihuaSaveState  jihua_saver_get_state   (JihuaSaver    *self);
const GError   *jihua_saver_get_error   (JihuaSaver    *self);
void            jihua_saver_secure      (JihuaSaver    *self,
                                         GPtrArray     *changes);
void            jihua_saver_touch       (JihuaSaver    *self);
gboolean        jihua_saver_flush       (JihuaSaver    *self,
                                         GError       **error);
void            jihua_saver_settle      (JihuaSaver    *self);

G_END_DECLS
