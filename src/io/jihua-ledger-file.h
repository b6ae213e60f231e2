/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-ledger.h"

G_BEGIN_DECLS

/**
 * JihuaFileError:
 * @JIHUA_FILE_ERROR_UNREADABLE: the file cannot be read
 * @JIHUA_FILE_ERROR_TOO_LARGE: the file is larger than any ledger
 * @JIHUA_FILE_ERROR_SYNTAX: the file is not well-formed JSON in UTF-8
 * @JIHUA_FILE_ERROR_FOREIGN: the file is something else than a ledger
 * @JIHUA_FILE_ERROR_NEWER: the file was written by a newer version
 * @JIHUA_FILE_ERROR_CONTENT: a member is missing, unknown or of the wrong kind
 * @JIHUA_FILE_ERROR_UNWRITABLE: the file cannot be written
 * @JIHUA_FILE_ERROR_CHANGED: another program wrote the file since it was read
 * @JIHUA_FILE_ERROR_BUSY: another process has unsaved changes of the file
 *
 * Why a ledger file cannot be loaded or saved. The message names the file, the
 * place, what was expected and what to do, in the user's language.
 */
typedef enum {
  JIHUA_FILE_ERROR_UNREADABLE,
  JIHUA_FILE_ERROR_TOO_LARGE,
  JIHUA_FILE_ERROR_SYNTAX,
  JIHUA_FILE_ERROR_FOREIGN,
  JIHUA_FILE_ERROR_NEWER,
  JIHUA_FILE_ERROR_CONTENT,
  JIHUA_FILE_ERROR_UNWRITABLE,
  JIHUA_FILE_ERROR_CHANGED,
  JIHUA_FILE_ERROR_BUSY,
} JihuaFileError;

#define JIHUA_FILE_ERROR (jihua_file_error_quark ())

GQuark       jihua_file_error_quark    (void);

JihuaLedger *jihua_ledger_file_load    (GFile        *file,
                                        GError      **error);
JihuaLedger *jihua_ledger_file_parse   (GBytes       *bytes,
                                        const char   *name,
                                        GError      **error);
GBytes      *jihua_ledger_file_print   (JihuaLedger  *ledger);
GBytes      *jihua_ledger_file_read    (GFile        *file,
                                        GError      **error);
gboolean     jihua_ledger_file_write   (GBytes       *bytes,
                                        GFile        *file,
                                        GError      **error);
gboolean     jihua_ledger_file_save    (JihuaLedger  *ledger,
                                        GFile        *file,
                                        GError      **error);

JihuaLedger *jihua_builtin_new_ledger       (void);
JihuaLedger *jihua_builtin_published_ledger (void);

G_END_DECLS
