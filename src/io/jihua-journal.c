/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-journal.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "jihua-journal-text.h"
#include "jihua-ledger-file.h"
#include "jihua-safe-file.h"

#define MAX_LENGTH (256 * 1024 * 1024)

/**
 * JihuaJournal:
 *
 * Lives in the user's state folder, because nothing may be written beside a
 * file that a sandbox was lent. Locked as long as there is anything in it.
 */

struct _JihuaJournal {
  GObject  parent_instance;

  char    *uri;
  char    *path;
  char    *base;
  char    *chain;
  char    *set_aside;
  GString *pending;  /* lines that are not on the disk */
  gsize    written;  /* how much is */
  int      fd;
};

G_DEFINE_FINAL_TYPE (JihuaJournal, jihua_journal, G_TYPE_OBJECT)

static void
jihua_journal_finalize (GObject *object)
{
  JihuaJournal *self = JIHUA_JOURNAL (object);

  g_clear_fd (&self->fd, NULL);
  g_free (self->uri);
  g_free (self->path);
  g_free (self->base);
  g_free (self->chain);
  g_free (self->set_aside);
  g_string_free (self->pending, TRUE);

  G_OBJECT_CLASS (jihua_journal_parent_class)->finalize (object);
}

static void
jihua_journal_class_init (JihuaJournalClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jihua_journal_finalize;
}

static void
jihua_journal_init (JihuaJournal *self)
{
  self->base = g_strdup ("");
  self->chain = g_strdup ("");
  self->pending = g_string_new (NULL);
  self->fd = -1;
}

/**
 * jihua_journal_new:
 * @file: a ledger file on this computer
 *
 * Returns: (transfer full): the journal of that file; nothing is touched yet
 */
JihuaJournal *
jihua_journal_new (GFile *file)
{
  JihuaJournal *self = g_object_new (JIHUA_TYPE_JOURNAL, NULL);
  g_autofree char *path = jihua_safe_file_resolve (file);
  g_autoptr (GFile) resolved = path ? g_file_new_for_path (path) : g_object_ref (file);
  g_autofree char *hash = NULL;
  g_autofree char *name = NULL;

  self->uri = g_file_get_uri (resolved);
  hash = g_compute_checksum_for_string (G_CHECKSUM_SHA256, self->uri, -1);
  name = g_strconcat (hash, ".journal", NULL);
  self->path = g_build_filename (g_get_user_state_dir (), "jihua", "journal", name, NULL);

  return self;
}

/**
 * jihua_journal_get_path:
 * @self: a journal
 *
 * Returns: where it is, or would be
 */
const char *
jihua_journal_get_path (JihuaJournal *self)
{
  return self->path;
}

/**
 * jihua_journal_get_set_aside:
 * @self: a journal
 *
 * Returns: (nullable): where a journal was moved that belongs to another state
 *   of the file
 */
const char *
jihua_journal_get_set_aside (JihuaJournal *self)
{
  return self->set_aside;
}

static gboolean
fail (JihuaJournal  *self,
      GError       **error)
{
  if (errno == EWOULDBLOCK) {
    g_autoptr (GFile) file = g_file_new_for_uri (self->uri);
    g_autofree char *name = g_file_get_parse_name (file);

    g_set_error (error, JIHUA_FILE_ERROR, JIHUA_FILE_ERROR_BUSY,
                 _("“%s” is being changed in another window of Jihua. Wait until it is saved there, or close it there."),
                 name);
  } else {
    g_set_error (error, JIHUA_FILE_ERROR, JIHUA_FILE_ERROR_UNWRITABLE,
                 _("The latest changes cannot be secured in “%s”: they would be lost if the computer stopped now. "
                   "Make room on its disk, or save to another file."),
                 self->path);
  }

  return FALSE;
}

/* Whoever cleared the journal while we waited for it unlinked what we opened. */
static gboolean
is_current (int fd)
{
  struct stat status;

  return fstat (fd, &status) == 0 && status.st_nlink > 0;
}

static int
open_locked (const char *path,
             int         flags)
{
  for (;;) {
    g_autofd int fd = open (path, flags | O_RDWR | O_CLOEXEC, 0600);

    if (fd < 0 || flock (fd, LOCK_EX | LOCK_NB) < 0)
      return -1;
    if (is_current (fd))
      return g_steal_fd (&fd);
  }
}

static char *
choose_name_aside (JihuaJournal *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *stamp = g_date_time_format (now, "%Y%m%d-%H%M%S");

  for (guint i = 1;; i++) {
    g_autofree char *name = g_strdup_printf ("%s.%s-%u.kept", self->path, stamp, i);

    if (!g_file_test (name, G_FILE_TEST_EXISTS))
      return g_steal_pointer (&name);
  }
}

static void
forget (JihuaJournal *self)
{
  g_clear_fd (&self->fd, NULL);
  g_set_str (&self->chain, "");
  g_string_truncate (self->pending, 0);
  self->written = 0;
}

static gboolean
move_aside (JihuaJournal  *self,
            GError       **error)
{
  g_autofree char *name = choose_name_aside (self);

  if (g_rename (self->path, name) < 0)
    return fail (self, error);

  g_set_str (&self->set_aside, name);
  g_clear_fd (&self->fd, NULL);

  return TRUE;
}

static gboolean
copy_aside (JihuaJournal  *self,
            GBytes        *bytes,
            GError       **error)
{
  g_autofree char *name = choose_name_aside (self);
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  if (!g_file_set_contents (name, data, (gssize) length, NULL))
    return fail (self, error);

  g_set_str (&self->set_aside, name);
  return TRUE;
}

/* Nothing in it that was ever acknowledged, or nothing that is not in the
 * file: the journal has done its work. */
static gboolean
is_spent (const JihuaJournalText *text,
          gboolean                complete_line)
{
  if (text->damaged)
    return FALSE;

  return text->length == 0 ? !complete_line : text->fits && text->start == text->changes->len;
}

static gboolean
has_complete_line (GBytes *bytes)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  return length > 0 && memchr (data, '\n', length) != NULL;
}

static gboolean
adopt (JihuaJournal      *self,
       JihuaJournalText  *text,
       GBytes            *bytes,
       GError           **error)
{
  if (is_spent (text, has_complete_line (bytes))) {
    jihua_journal_clear (self, self->base);
    return TRUE;
  }

  if (!text->fits) {
    g_ptr_array_set_size (text->changes, 0);
    text->start = 0;
    return move_aside (self, error);
  }

  if (text->damaged && !copy_aside (self, bytes, error))
    return FALSE;

  self->written = text->length;
  g_set_str (&self->chain, text->chain);
  return TRUE;
}

/**
 * jihua_journal_recover:
 * @self: a new journal
 * @base: the hash of the file as it is now
 * @plan: the plan of its ledger
 * @error: return location for a #JihuaFileError
 *
 * Looks for changes that did not get into the file. A journal that follows
 * another state of the file is moved out of the way, neither applied nor
 * deleted: see jihua_journal_get_set_aside().
 *
 * Returns: (nullable) (transfer full) (element-type JihuaChange): the changes
 *   to apply; %NULL if the journal cannot be used
 */
GPtrArray *
jihua_journal_recover (JihuaJournal  *self,
                       const char    *base,
                       JihuaPlan     *plan,
                       GError       **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (self->path);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (JihuaJournalText) text = NULL;

  g_set_str (&self->base, base);
  self->fd = open_locked (self->path, 0);
  if (self->fd < 0 && (errno == ENOENT || errno == ENOTDIR))
    return g_ptr_array_new_with_free_func (g_object_unref);
  if (self->fd < 0) {
    fail (self, error);
    return NULL;
  }

  bytes = jihua_safe_file_read (file, MAX_LENGTH, error);
  if (bytes == NULL)
    return NULL;

  text = jihua_journal_text_parse (bytes, base, plan);
  if (!adopt (self, text, bytes, error))
    return NULL;

  if (text->start > 0)
    g_ptr_array_remove_range (text->changes, 0, text->start);
  return g_ptr_array_ref (text->changes);
}

static void
sync_folder (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofd int fd = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

  if (fd >= 0)
    fsync (fd);
}

/* What is there although we have written nothing was left by a process that
 * has stopped since: not ours to judge. */
static gboolean
put_foreign_aside (JihuaJournal  *self,
                   GError       **error)
{
  struct stat status;

  if (fstat (self->fd, &status) < 0)
    return fail (self, error);
  if (status.st_size == 0)
    return TRUE;

  if (!move_aside (self, error))
    return FALSE;

  self->fd = open_locked (self->path, O_CREAT);

  return self->fd >= 0 || fail (self, error);
}

static gboolean
ensure_open (JihuaJournal  *self,
             GError       **error)
{
  g_autofree char *folder = NULL;

  if (self->fd >= 0)
    return TRUE;

  folder = g_path_get_dirname (self->path);
  g_mkdir_with_parents (folder, 0700);
  self->fd = open_locked (self->path, O_CREAT);
  if (self->fd < 0)
    return fail (self, error);

  return put_foreign_aside (self, error);
}

static gboolean
write_all (int         fd,
           const char *data,
           gsize       length,
           gsize       offset)
{
  while (length > 0) {
    ssize_t n_written = pwrite (fd, data, length, (off_t) offset);

    if (n_written < 0 && errno == EINTR)
      continue;
    if (n_written <= 0)
      return FALSE;

    data += n_written;
    offset += (gsize) n_written;
    length -= (gsize) n_written;
  }

  return TRUE;
}

/* Lines that could not be written stay pending, and go first the next time:
 * there is never a line without the one before it. */
static gboolean
secure (JihuaJournal  *self,
        GError       **error)
{
  gboolean first = self->written == 0;

  if (!ensure_open (self, error))
    return FALSE;

  if (ftruncate (self->fd, (off_t) self->written) < 0
      || !write_all (self->fd, self->pending->str, self->pending->len, self->written)
      || fdatasync (self->fd) < 0)
    return fail (self, error);

  if (first)
    sync_folder (self->path);
  self->written += self->pending->len;
  g_string_truncate (self->pending, 0);

  return TRUE;
}

/**
 * jihua_journal_append:
 * @self: a journal
 * @changes: (element-type JihuaChange): what is done to the ledger
 * @error: return location for a #JihuaFileError
 *
 * Returns: whether the changes are on the disk; if not, they go there with the
 *   next ones
 */
gboolean
jihua_journal_append (JihuaJournal  *self,
                      GPtrArray     *changes,
                      GError       **error)
{
  if (self->written == 0 && self->pending->len == 0)
    jihua_journal_text_append_header (self->pending, &self->chain, self->base, self->uri);

  for (guint i = 0; i < changes->len; i++)
    jihua_journal_text_append_change (self->pending, &self->chain, g_ptr_array_index (changes, i));

  return secure (self, error);
}

/**
 * jihua_journal_mark:
 * @self: a journal
 * @saved: the hash of what is about to be written to the file
 * @error: return location for a #JihuaFileError
 *
 * Notes that everything so far will be in the file. Whether the file is
 * written or not, the journal fits it.
 *
 * Returns: whether the mark is on the disk
 */
gboolean
jihua_journal_mark (JihuaJournal  *self,
                    const char    *saved,
                    GError       **error)
{
  if (self->written == 0 && self->pending->len == 0)
    return TRUE;

  jihua_journal_text_append_mark (self->pending, &self->chain, saved);

  return secure (self, error);
}

/**
 * jihua_journal_put_aside:
 * @self: a journal
 * @error: return location for a #JihuaFileError
 *
 * Keeps what the journal says under another name, and begins a new one.
 *
 * Returns: whether it could be kept
 */
gboolean
jihua_journal_put_aside (JihuaJournal  *self,
                         GError       **error)
{
  if (self->pending->len > 0 && !secure (self, error))
    return FALSE;
  if (self->fd >= 0 && !move_aside (self, error))
    return FALSE;

  forget (self);
  return TRUE;
}

/**
 * jihua_journal_clear:
 * @self: a journal
 * @base: the hash of the file, which has everything now
 *
 * Begins anew, behind a file that was saved.
 */
void
jihua_journal_clear (JihuaJournal *self,
                     const char   *base)
{
  if (self->fd >= 0)
    g_unlink (self->path);

  forget (self);
  if (base != self->base)
    g_set_str (&self->base, base);
}
