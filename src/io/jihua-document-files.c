/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-document-private.h"
#include "jihua-ledger-file.h"

/* Reads a file and what its journal adds to it. */
static JihuaLedger *
load (GFile         *file,
      JihuaJournal  *journal,
      char         **hash,
      guint         *recovered,
      GError       **error)
{
  g_autoptr (GBytes) bytes = jihua_ledger_file_read (file, error);
  g_autofree char *name = g_file_get_parse_name (file);
  g_autoptr (JihuaLedger) ledger = bytes ? jihua_ledger_file_parse (bytes, name, error) : NULL;
  g_autoptr (GPtrArray) changes = NULL;

  if (ledger == NULL)
    return NULL;

  *hash = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
  changes = jihua_journal_recover (journal, *hash, jihua_ledger_get_plan (ledger), error);
  if (changes == NULL)
    return NULL;

  for (guint i = 0; i < changes->len; i++)
    jihua_ledger_apply (ledger, g_ptr_array_index (changes, i));
  *recovered = changes->len;

  return g_steal_pointer (&ledger);
}

static gboolean
read_file (JihuaDocument  *self,
           GFile          *file,
           GError        **error)
{
  g_autoptr (JihuaJournal) journal = jihua_journal_new (file);
  g_autofree char *hash = NULL;
  guint recovered = 0;
  g_autoptr (JihuaLedger) ledger = load (file, journal, &hash, &recovered, error);

  if (ledger == NULL)
    return FALSE;

  jihua_document_take_file (self, file, ledger, journal, hash);
  jihua_document_take_ledger (self, ledger);
  self->recovered = recovered;
  if (recovered > 0)
    jihua_saver_touch (self->saver);

  return TRUE;
}

/* Writes the ledger to a file of its own, whatever was there. */
static gboolean
write_file (JihuaDocument  *self,
            GFile          *file,
            JihuaLedger    *ledger,
            GError        **error)
{
  g_autoptr (GBytes) bytes = jihua_ledger_file_print (ledger);
  g_autofree char *hash = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
  g_autoptr (JihuaJournal) journal = NULL;
  g_autoptr (GPtrArray) changes = NULL;

  if (!jihua_ledger_file_write (bytes, file, error))
    return FALSE;

  /* Everything is in the new file: the old journal has nothing more to keep. */
  if (self->journal)
    jihua_journal_clear (self->journal, hash);
  jihua_document_release_file (self);

  journal = jihua_journal_new (file);
  changes = jihua_journal_recover (journal, hash, jihua_ledger_get_plan (ledger), NULL);
  jihua_document_take_file (self, file, ledger, journal, hash);

  return TRUE;
}

/**
 * jihua_document_open:
 * @file: a ledger file
 * @error: return location for a #JihuaFileError
 *
 * Opens a ledger. Changes that a crash kept out of the file are taken from
 * its journal: see jihua_document_get_recovered(). The month it is judged as
 * of is the last month of the plan's year with a figure; without any, this
 * month in the course of that year, December after it, and before it the first
 * month that figures are due for.
 *
 * Returns: (nullable) (transfer full): the document
 */
JihuaDocument *
jihua_document_open (GFile   *file,
                     GError **error)
{
  g_autoptr (JihuaDocument) self = g_object_new (JIHUA_TYPE_DOCUMENT, NULL);

  return read_file (self, file, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * jihua_document_create:
 * @file: where to put it; what is there is replaced
 * @ledger: what it begins with
 * @error: return location for a #JihuaFileError
 *
 * Writes a new ledger file and opens it.
 *
 * Returns: (nullable) (transfer full): the document
 */
JihuaDocument *
jihua_document_create (GFile        *file,
                       JihuaLedger  *ledger,
                       GError      **error)
{
  g_autoptr (JihuaDocument) self = g_object_new (JIHUA_TYPE_DOCUMENT, NULL);

  if (!write_file (self, file, ledger, error))
    return NULL;

  jihua_document_take_ledger (self, ledger);
  return g_steal_pointer (&self);
}

/**
 * jihua_document_save_as:
 * @self: a document
 * @file: where to put it; what is there is replaced
 * @error: return location for a #JihuaFileError
 *
 * Moves the document over to another file. The old file stays as it was last
 * saved. On an error nothing changes.
 *
 * Returns: whether it is in the new file
 */
gboolean
jihua_document_save_as (JihuaDocument  *self,
                        GFile          *file,
                        GError        **error)
{
  /* What was entered so far belongs to the old file too. Where that cannot be
   * written, the new one is the way out. */
  jihua_saver_flush (self->saver, NULL);

  if (!write_file (self, file, jihua_document_get_ledger (self), error))
    return FALSE;

  g_object_notify (G_OBJECT (self), "file");
  g_object_notify (G_OBJECT (self), "name");
  g_object_notify (G_OBJECT (self), "save-state");
  g_object_notify (G_OBJECT (self), "save-error");
  g_object_notify (G_OBJECT (self), "changed-on-disk");

  return TRUE;
}

/**
 * jihua_document_reload:
 * @self: a document
 * @error: return location for a #JihuaFileError
 *
 * Loads the file again, in place of what is in memory. Changes that are not in
 * the file are kept in a journal that is put aside: see
 * jihua_document_get_set_aside(). On an error nothing changes.
 *
 * Returns: whether it was loaded
 */
gboolean
jihua_document_reload (JihuaDocument  *self,
                       GError        **error)
{
  g_autoptr (JihuaLedger) ledger = jihua_ledger_file_load (self->file, error);
  g_autofree char *set_aside = NULL;
  JihuaPeriod as_of = jihua_document_get_as_of (self);
  gboolean unsaved = jihua_saver_get_state (self->saver) != JIHUA_SAVE_STATE_SAVED;

  if (ledger == NULL)
    return FALSE;

  jihua_saver_settle (self->saver);
  if (!jihua_journal_put_aside (self->journal, error)) {
    if (unsaved)
      jihua_saver_touch (self->saver);
    return FALSE;
  }

  set_aside = g_strdup (jihua_journal_get_set_aside (self->journal));
  if (!read_file (self, self->file, error))
    return FALSE;

  if (self->set_aside == NULL)
    self->set_aside = g_steal_pointer (&set_aside);
  jihua_document_notify_content (self);
  if (as_of.year == jihua_plan_get_year (jihua_document_get_plan (self)))
    jihua_document_set_as_of (self, as_of);

  return TRUE;
}

/**
 * jihua_document_flush:
 * @self: a document
 * @error: return location for a #JihuaFileError
 *
 * Saves now, and waits for it: to be called before the document is closed.
 *
 * Returns: whether everything is in the file
 */
gboolean
jihua_document_flush (JihuaDocument  *self,
                      GError        **error)
{
  return jihua_saver_flush (self->saver, error);
}
