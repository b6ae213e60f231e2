/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-catalogue.h"

#include <libintl.h>
#include <string.h>

#include "jihua-i18n.h"

/* The parts of a compiled catalogue: numbers of 32 bits in the order of bytes
 * of the machine it was made on. */
#define MAGIC          0x950412de
#define SWAPPED_MAGIC  0xde120495
#define COUNT_AT       8
#define ORIGINALS_AT   12
#define TRANSLATIONS_AT 16

/* A message and its translation are told apart by a separator if they have
 * plural forms or a context, which the content of a plan has not. */
struct _JihuaCatalogue {
  GMappedFile *file;
  GHashTable  *translations;
};

static gboolean
read_number (const char *bytes,
             gsize       size,
             gsize       at,
             gboolean    swapped,
             guint32    *number)
{
  if (size < sizeof *number || at > size - sizeof *number)
    return FALSE;

  memcpy (number, bytes + at, sizeof *number);
  if (swapped)
    *number = GUINT32_SWAP_LE_BE (*number);

  return TRUE;
}

/* A text by its entry in one of the two tables; whole and within the file. */
static const char *
read_text (const char *bytes,
           gsize       size,
           gsize       entry,
           gboolean    swapped)
{
  guint32 length, start;

  if (!read_number (bytes, size, entry, swapped, &length)
      || !read_number (bytes, size, entry + 4, swapped, &start))
    return NULL;
  if ((gsize) start + length >= size || bytes[(gsize) start + length] != '\0')
    return NULL;

  return bytes + start;
}

static void
read_messages (JihuaCatalogue *self)
{
  const char *bytes = g_mapped_file_get_contents (self->file);
  gsize size = g_mapped_file_get_length (self->file);
  guint32 magic, count, originals, translations;
  gboolean swapped;

  if (!read_number (bytes, size, 0, FALSE, &magic) || (magic != MAGIC && magic != SWAPPED_MAGIC))
    return;

  swapped = magic == SWAPPED_MAGIC;
  if (!read_number (bytes, size, COUNT_AT, swapped, &count)
      || !read_number (bytes, size, ORIGINALS_AT, swapped, &originals)
      || !read_number (bytes, size, TRANSLATIONS_AT, swapped, &translations))
    return;

  for (gsize i = 0; i < count; i++) {
    const char *original = read_text (bytes, size, originals + 8 * i, swapped);
    const char *translation = read_text (bytes, size, translations + 8 * i, swapped);

    if (original == NULL || translation == NULL)
      return;
    if (*original != '\0')
      g_hash_table_insert (self->translations, (char *) original, (char *) translation);
  }
}

/**
 * jihua_catalogue_open:
 * @language: a language: “en”
 *
 * Reads the translations of plan content into a language, from where the
 * program has its catalogues. Where there are none the catalogue is empty.
 *
 * Returns: (transfer full): a catalogue
 */
JihuaCatalogue *
jihua_catalogue_open (const char *language)
{
  JihuaCatalogue *self = g_new0 (JihuaCatalogue, 1);
  const char *folder = bindtextdomain (JIHUA_PLAN_DOMAIN, NULL);
  g_autofree char *path = g_build_filename (folder != NULL ? folder : JIHUA_LOCALEDIR, language, "LC_MESSAGES",
                                            JIHUA_PLAN_DOMAIN ".mo", NULL);

  self->translations = g_hash_table_new (g_str_hash, g_str_equal);
  self->file = g_mapped_file_new (path, FALSE, NULL);
  if (self->file != NULL)
    read_messages (self);

  return self;
}

/**
 * jihua_catalogue_free:
 * @self: (transfer full): a catalogue
 *
 * Frees it, and all translations that were looked up in it.
 */
void
jihua_catalogue_free (JihuaCatalogue *self)
{
  g_hash_table_unref (self->translations);
  g_clear_pointer (&self->file, g_mapped_file_unref);
  g_free (self);
}

/**
 * jihua_catalogue_lookup:
 * @self: a catalogue
 * @official: (nullable): a text of the plan, in its own language
 *
 * Returns: (transfer none) (nullable): its translation, %NULL if there is none
 */
const char *
jihua_catalogue_lookup (JihuaCatalogue *self,
                        const char     *official)
{
  return official != NULL ? g_hash_table_lookup (self->translations, official) : NULL;
}
