/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-ledger.h"

G_BEGIN_DECLS

/**
 * JihuaRestoreSide:
 * @JIHUA_RESTORE_BEFORE: what was before a change
 * @JIHUA_RESTORE_AFTER: what was after it
 *
 * Which of the two sides of a change to go back to.
 */
typedef enum {
  JIHUA_RESTORE_BEFORE,
  JIHUA_RESTORE_AFTER,
} JihuaRestoreSide;

/**
 * JihuaRestoreError:
 * @JIHUA_RESTORE_ERROR_PRESENT: it is so already
 * @JIHUA_RESTORE_ERROR_GONE: what was changed is not there any more
 * @JIHUA_RESTORE_ERROR_REFUSED: it would not be allowed now
 *
 * Why a value cannot be restored.
 */
typedef enum {
  JIHUA_RESTORE_ERROR_PRESENT,
  JIHUA_RESTORE_ERROR_GONE,
  JIHUA_RESTORE_ERROR_REFUSED,
} JihuaRestoreError;

#define JIHUA_RESTORE_ERROR (jihua_restore_error_quark ())

GQuark       jihua_restore_error_quark (void);

JihuaActual *jihua_restore_get_actual  (JihuaChange       *change,
                                        JihuaRestoreSide   side);
JihuaRecord *jihua_restore_get_record  (JihuaChange       *change,
                                        JihuaRestoreSide   side);
const char  *jihua_restore_get_value   (JihuaChange       *change,
                                        JihuaRestoreSide   side);
gboolean     jihua_restore_check       (JihuaLedger       *ledger,
                                        JihuaChange       *change,
                                        JihuaRestoreSide   side,
                                        GError           **error);

G_END_DECLS
