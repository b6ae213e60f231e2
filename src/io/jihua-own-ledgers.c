/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-own-ledgers.h"

#include "jihua-document.h"
#include "jihua-ledger-file.h"

/**
 * jihua_own_ledger_get_file:
 * @which: one of the ledgers that Jihua keeps itself
 *
 * Returns: (transfer full): where it is in the user's data folder, or will be
 */
GFile *
jihua_own_ledger_get_file (JihuaOwnLedger which)
{
  return g_file_new_build_filename (g_get_user_data_dir (), "jihua",
                                    which == JIHUA_OWN_LEDGER_PUBLISHED
                                      ? "zhejiang-2024-published.jihua"
                                      : "zhejiang-2024.jihua",
                                    NULL);
}

/**
 * jihua_own_ledger_identify:
 * @file: any file
 *
 * Returns: which of the ledgers it is that Jihua keeps itself
 */
JihuaOwnLedger
jihua_own_ledger_identify (GFile *file)
{
  for (JihuaOwnLedger which = JIHUA_OWN_LEDGER_PLAN; which <= JIHUA_OWN_LEDGER_PUBLISHED; which++) {
    g_autoptr (GFile) own = jihua_own_ledger_get_file (which);

    if (g_file_equal (file, own))
      return which;
  }

  return JIHUA_OWN_LEDGER_NONE;
}

static JihuaDocument *
open_or_create (JihuaOwnLedger   which,
                GError         **error)
{
  g_autoptr (GFile) file = jihua_own_ledger_get_file (which);
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autoptr (JihuaLedger) ledger = NULL;

  if (g_file_query_exists (file, NULL))
    return jihua_document_open (file, error);

  /* A folder that cannot be made is reported when the file cannot be. */
  g_mkdir_with_parents (g_file_peek_path (folder), 0700);
  ledger = which == JIHUA_OWN_LEDGER_PUBLISHED ? jihua_builtin_published_ledger ()
                                               : jihua_builtin_new_ledger ();

  return jihua_document_create (file, ledger, error);
}

/**
 * jihua_document_open_own:
 * @error: return location for a #JihuaFileError
 *
 * Opens the ledger of the built-in plan in the user's data folder; at its
 * first use it is made there.
 *
 * Returns: (nullable) (transfer full): the document
 */
JihuaDocument *
jihua_document_open_own (GError **error)
{
  return open_or_create (JIHUA_OWN_LEDGER_PLAN, error);
}

/**
 * jihua_document_open_published:
 * @error: return location for a #JihuaFileError
 *
 * Opens the user's copy of the ledger with the published figures; at its first
 * use it is made.
 *
 * Returns: (nullable) (transfer full): the document
 */
JihuaDocument *
jihua_document_open_published (GError **error)
{
  return open_or_create (JIHUA_OWN_LEDGER_PUBLISHED, error);
}
