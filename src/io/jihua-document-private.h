/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-document.h"
#include "jihua-journal.h"
#include "jihua-saver.h"

G_BEGIN_DECLS

struct _JihuaDocument {
  GObject         parent_instance;

  GFile          *file;
  JihuaStandings *standings;
  JihuaUndo      *undo;
  JihuaJournal   *journal;
  JihuaSaver     *saver;
  JihuaUnfinished *unfinished;
  guint           recovered;
  char           *set_aside;
};

void jihua_document_take_ledger    (JihuaDocument *self,
                                    JihuaLedger   *ledger);
void jihua_document_take_file      (JihuaDocument *self,
                                    GFile         *file,
                                    JihuaLedger   *ledger,
                                    JihuaJournal  *journal,
                                    const char    *hash);
void jihua_document_release_file   (JihuaDocument *self);
void jihua_document_notify_content (JihuaDocument *self);
char *jihua_document_dup_now       (void);
void jihua_document_perform_one    (JihuaDocument *self,
                                    JihuaChange   *change);

G_END_DECLS
