/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-journal-text.h"

#include <string.h>

#include "jihua-change-reader.h"
#include "jihua-json-print.h"
#include "jihua-ledger-writer.h"

/* A journal is a text of lines, each a checksum, a space and a JSON object.
 * The checksum covers the one before it too, so that no line can be missing
 * or out of order. The first line names the file and its hash. A mark says
 * that everything above it is in a file of another hash: it is written before
 * that file is, so that a journal fits the file on either side of a save. */

#define FORMAT  "jihua-journal"
#define VERSION 1
#define DIGITS  64

static const char * const header_members[] = { "format", "version", "base", "file", NULL };
static const char * const mark_members[] = { "saved", NULL };

static char *
compute_checksum (const char *chain,
                  const char *json)
{
  g_autofree char *text = g_strconcat (chain, json, NULL);

  return g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);
}

static void
append_line (GString      *text,
             char        **chain,
             JsonBuilder  *builder)
{
  g_autofree char *json = jihua_json_print (builder, FALSE);
  g_autofree char *checksum = compute_checksum (*chain, json);

  g_string_append_printf (text, "%s %s\n", checksum, json);
  g_set_str (chain, checksum);
}

/**
 * jihua_journal_text_append_header:
 * @text: an empty journal
 * @chain: (inout): the checksum of the line before; empty before the first
 * @base: the hash of the file the journal begins with
 * @uri: where that file is
 */
void
jihua_journal_text_append_header (GString     *text,
                                  char       **chain,
                                  const char  *base,
                                  const char  *uri)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  jihua_json_add_text (builder, "format", FORMAT);
  jihua_json_add_number (builder, "version", VERSION);
  jihua_json_add_text (builder, "base", base);
  jihua_json_add_text (builder, "file", uri);
  json_builder_end_object (builder);
  append_line (text, chain, builder);
}

/**
 * jihua_journal_text_append_change:
 * @text: a journal
 * @chain: (inout): the checksum of the line before
 * @change: what is done to the ledger
 */
void
jihua_journal_text_append_change (GString      *text,
                                  char        **chain,
                                  JihuaChange  *change)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  jihua_change_write (change, TRUE, builder);
  append_line (text, chain, builder);
}

/**
 * jihua_journal_text_append_mark:
 * @text: a journal
 * @chain: (inout): the checksum of the line before
 * @saved: the hash of the file that is about to hold everything so far
 */
void
jihua_journal_text_append_mark (GString     *text,
                                char       **chain,
                                const char  *saved)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  jihua_json_add_text (builder, "saved", saved);
  json_builder_end_object (builder);
  append_line (text, chain, builder);
}

/* From the hash on, everything further up is in the file. */
static void
note_hash (JihuaJournalText *self,
           const char       *noted,
           const char       *hash)
{
  if (!g_str_equal (noted, hash))
    return;

  self->fits = TRUE;
  self->start = self->changes->len;
}

static gboolean
read_header (JihuaJournalText      *self,
             const JihuaJsonCursor *cursor,
             const char            *hash)
{
  jihua_json_cursor_expect (cursor, header_members);
  jihua_json_cursor_get_number (cursor, "version", VERSION, VERSION);
  if (!g_str_equal (jihua_json_cursor_get_text (cursor, "format"), FORMAT))
    return FALSE;

  note_hash (self, jihua_json_cursor_get_text (cursor, "base"), hash);
  return jihua_json_cursor_is_sound (cursor);
}

static gboolean
read_mark (JihuaJournalText      *self,
           const JihuaJsonCursor *cursor,
           const char            *hash)
{
  jihua_json_cursor_expect (cursor, mark_members);
  note_hash (self, jihua_json_cursor_get_text (cursor, "saved"), hash);

  return jihua_json_cursor_is_sound (cursor);
}

static gboolean
read_change (JihuaJournalText      *self,
             const JihuaJsonCursor *cursor,
             JihuaPlan             *plan)
{
  JihuaChange *change = jihua_change_read (cursor, plan, TRUE);

  if (change == NULL)
    return FALSE;

  g_ptr_array_add (self->changes, change);
  return TRUE;
}

static gboolean
read_json (JihuaJournalText *self,
           const char       *json,
           const char       *hash,
           JihuaPlan        *plan)
{
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (JihuaJsonSource) source = jihua_json_source_new (bytes, "");
  JihuaJsonCursor cursor;

  jihua_json_cursor_start (&cursor, source);
  if (!jihua_json_cursor_is_sound (&cursor))
    return FALSE;

  if (self->length == 0)
    return read_header (self, &cursor, hash);
  if (jihua_json_cursor_has (&cursor, "saved"))
    return read_mark (self, &cursor, hash);
  return read_change (self, &cursor, plan);
}

static gboolean
read_line (JihuaJournalText *self,
           const char       *line,
           const char       *hash,
           JihuaPlan        *plan)
{
  g_autofree char *checksum = NULL;

  if (strlen (line) <= DIGITS || line[DIGITS] != ' ')
    return FALSE;

  checksum = compute_checksum (self->chain, line + DIGITS + 1);
  if (strncmp (line, checksum, DIGITS) != 0)
    return FALSE;

  /* Written whole, but not by us: by a newer version, most likely. */
  if (!read_json (self, line + DIGITS + 1, hash, plan)) {
    self->damaged = TRUE;
    return FALSE;
  }

  g_set_str (&self->chain, checksum);
  return TRUE;
}

/**
 * jihua_journal_text_parse:
 * @bytes: the content of a journal
 * @hash: the hash of the file as it is now
 * @plan: the plan of its ledger
 *
 * Reads a journal as far as it is sound. A last line that was cut off is no
 * damage: nobody was told that it is there.
 *
 * Returns: (transfer full): what it says
 */
JihuaJournalText *
jihua_journal_text_parse (GBytes     *bytes,
                          const char *hash,
                          JihuaPlan  *plan)
{
  JihuaJournalText *self = g_new0 (JihuaJournalText, 1);
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  const char *end;

  self->changes = g_ptr_array_new_with_free_func (g_object_unref);
  self->chain = g_strdup ("");

  while ((end = length > self->length ? memchr (text + self->length, '\n', length - self->length) : NULL)) {
    g_autofree char *line = g_strndup (text + self->length, (gsize) (end - text) - self->length);

    if (!read_line (self, line, hash, plan))
      break;
    self->length = (gsize) (end - text) + 1;
  }

  if (end && end + 1 < text + length)
    self->damaged = TRUE;

  return self;
}

/**
 * jihua_journal_text_free:
 * @self: (transfer full): what a journal says
 */
void
jihua_journal_text_free (JihuaJournalText *self)
{
  g_ptr_array_unref (self->changes);
  g_free (self->chain);
  g_free (self);
}
