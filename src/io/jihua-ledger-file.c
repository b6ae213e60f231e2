/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-ledger-file.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "jihua-json-print.h"
#include "jihua-ledger-reader.h"
#include "jihua-ledger-writer.h"
#include "jihua-safe-file.h"

/* A tree takes many times the memory of its text, so there is a limit; a
 * ledger of a whole year has less than a megabyte. */
#define MAX_LENGTH (64 * 1024 * 1024)

G_DEFINE_QUARK (jihua-file-error-quark, jihua_file_error)

/**
 * jihua_ledger_file_read:
 * @file: a ledger file
 * @error: return location for a #JihuaFileError
 *
 * Returns: (nullable) (transfer full): the bytes of the file, not looked at
 */
GBytes *
jihua_ledger_file_read (GFile   *file,
                        GError **error)
{
  return jihua_safe_file_read (file, MAX_LENGTH, error);
}

/**
 * jihua_ledger_file_parse:
 * @bytes: what a ledger file contains
 * @name: what to call it in messages
 * @error: return location for a #JihuaFileError
 *
 * Reads a ledger strictly: nothing unknown is passed over, and every error names
 * the place and what was expected there. What the app has written is written
 * again just so; members that only repeat a default are left out.
 *
 * Returns: (nullable) (transfer full): the ledger
 */
JihuaLedger *
jihua_ledger_file_parse (GBytes      *bytes,
                         const char  *name,
                         GError     **error)
{
  g_autoptr (JihuaJsonSource) source = jihua_json_source_new (bytes, name);
  g_autoptr (JihuaLedger) ledger = NULL;
  JihuaJsonCursor cursor;

  jihua_json_cursor_start (&cursor, source);
  if (jihua_json_cursor_is_sound (&cursor))
    ledger = jihua_ledger_read (&cursor);

  return jihua_json_source_finish (source, error) ? g_steal_pointer (&ledger) : NULL;
}

/**
 * jihua_ledger_file_load:
 * @file: a ledger file
 * @error: return location for a #JihuaFileError
 *
 * Returns: (nullable) (transfer full): the ledger in the file
 */
JihuaLedger *
jihua_ledger_file_load (GFile   *file,
                        GError **error)
{
  g_autoptr (GBytes) bytes = jihua_ledger_file_read (file, error);
  g_autofree char *name = g_file_get_parse_name (file);

  return bytes ? jihua_ledger_file_parse (bytes, name, error) : NULL;
}

/**
 * jihua_ledger_file_print:
 * @ledger: a ledger
 *
 * Returns: (transfer full): the content of its file
 */
GBytes *
jihua_ledger_file_print (JihuaLedger *ledger)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  GString *text;
  gsize length;

  jihua_ledger_write (ledger, builder);
  text = g_string_new_take (jihua_json_print (builder, TRUE));
  g_string_append_c (text, '\n');
  length = text->len;

  return g_bytes_new_take (g_string_free (text, FALSE), length);
}

/**
 * jihua_ledger_file_write:
 * @bytes: what jihua_ledger_file_print() returned; may be called in any thread
 * @file: a file, new or not
 * @error: return location for a #JihuaFileError
 *
 * Puts a ledger in the place of a file, wholly or not at all. It is read back
 * first: nothing is replaced by what could not be opened again.
 *
 * Returns: whether it is on the disk
 */
gboolean
jihua_ledger_file_write (GBytes  *bytes,
                         GFile   *file,
                         GError **error)
{
  g_autofree char *name = g_file_get_parse_name (file);
  g_autoptr (JihuaLedger) ledger = jihua_ledger_file_parse (bytes, name, error);

  if (ledger == NULL) {
    g_prefix_error_literal (error, _("The file was left as it was, because what was to be saved could not be opened again. "));
    return FALSE;
  }

  return jihua_safe_file_write (file, bytes, error);
}

/**
 * jihua_ledger_file_save:
 * @ledger: a ledger
 * @file: a file, new or not
 * @error: return location for a #JihuaFileError
 *
 * Returns: whether the ledger is in the file, on the disk
 */
gboolean
jihua_ledger_file_save (JihuaLedger  *ledger,
                        GFile        *file,
                        GError      **error)
{
  g_autoptr (GBytes) bytes = jihua_ledger_file_print (ledger);

  return jihua_ledger_file_write (bytes, file, error);
}
