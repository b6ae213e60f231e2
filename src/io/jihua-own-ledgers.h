/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * JihuaOwnLedger:
 * @JIHUA_OWN_LEDGER_NONE: a file of the user's
 * @JIHUA_OWN_LEDGER_PLAN: the ledger of the built-in plan
 * @JIHUA_OWN_LEDGER_PUBLISHED: the same with the figures that were published
 *
 * Which of the ledgers a file is that Jihua keeps itself.
 */
typedef enum {
  JIHUA_OWN_LEDGER_NONE,
  JIHUA_OWN_LEDGER_PLAN,
  JIHUA_OWN_LEDGER_PUBLISHED,
} JihuaOwnLedger;

GFile          *jihua_own_ledger_get_file (JihuaOwnLedger  which);
JihuaOwnLedger  jihua_own_ledger_identify (GFile          *file);

G_END_DECLS
