/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-ledger-file.h"

G_BEGIN_DECLS

/**
 * JihuaLedgerCheck:
 * @ledger: (nullable): the ledger, if there is no error
 * @errors: (element-type utf8): what keeps the file from being opened
 * @warnings: (element-type utf8): what is probably not meant so
 *
 * Everything that is wrong with a file, each with its place, in the user's
 * language and in the order of the file.
 */
typedef struct {
  JihuaLedger *ledger;
  GPtrArray   *errors;
  GPtrArray   *warnings;
} JihuaLedgerCheck;

JihuaLedgerCheck *jihua_ledger_check_new  (GFile            *file,
                                           GError          **error);
void              jihua_ledger_check_free (JihuaLedgerCheck *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JihuaLedgerCheck, jihua_ledger_check_free)

G_END_DECLS
