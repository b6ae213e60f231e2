/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-safe-file.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "jihua-ledger-file.h"

#define MAX_LINKS 40
#define CHUNK     (64 * 1024)

/* The texts of the C library stay in the language the program started in, so
 * every reason has a text of its own here. */

static const char *
get_read_reason (int reason)
{
  switch (reason) {
    case ENOENT:
    case ENOTDIR:
      return _("“%s” cannot be opened: there is no such file. It may have been moved or renamed.");
    case EACCES:
    case EPERM:
      return _("“%s” cannot be opened: you are not allowed to read it. Ask its owner for access.");
    case EISDIR:
      return _("“%s” is a folder. Choose a file that ends in .jihua.");
    case ENXIO:
    case ENODEV:
      return _("“%s” is not an ordinary file. Choose a file that ends in .jihua.");
    case EFBIG:
      return _("“%s” is larger than any ledger. Choose a file that ends in .jihua, or ask for a sound copy.");
    default:
      return _("“%s” cannot be read: the disk or the network reports an error. Try again, or copy the file to another place.");
  }
}

static const char *
get_write_reason (GFileError reason)
{
  switch ((int) reason) {
    case G_FILE_ERROR_NOSPC:
      return _("“%s” cannot be saved: the disk is full. Make room on it, or save the file elsewhere.");
    case G_FILE_ERROR_ROFS:
      return _("“%s” cannot be saved: the disk is read-only. Save the file elsewhere.");
    case G_FILE_ERROR_ACCES:
    case G_FILE_ERROR_PERM:
      return _("“%s” cannot be saved: you are not allowed to write there. Ask for access, or save the file elsewhere.");
    case G_FILE_ERROR_NOENT:
    case G_FILE_ERROR_NOTDIR:
      return _("“%s” cannot be saved: its folder is no longer there. Save the file elsewhere.");
    case G_FILE_ERROR_ISDIR:
      return _("“%s” cannot be saved: there is a folder of that name. Choose another name.");
    case G_FILE_ERROR_NODEV:
      return _("“%s” cannot be saved: what is there is not an ordinary file. Choose another name.");
    case G_FILE_ERROR_NAMETOOLONG:
      return _("“%s” cannot be saved: the name is too long. Choose a shorter one.");
    case G_FILE_ERROR_LOOP:
      return _("“%s” cannot be saved: it is a link that leads in a circle. Save the file elsewhere.");
    default:
      return _("“%s” cannot be saved: the disk or the network reports an error. Try again, or save the file elsewhere.");
  }
}

static void
set_error (GError         **error,
           JihuaFileError   code,
           const char      *reason,
           GFile           *file)
{
  g_autofree char *name = g_file_get_parse_name (file);
  g_autoptr (GString) message = g_string_new (reason);

  g_string_replace (message, "%s", name, 1);
  g_set_error_literal (error, JIHUA_FILE_ERROR, (gint) code, message->str);
}

static void
set_read_error (GError **error,
                int      reason,
                GFile   *file)
{
  set_error (error,
             reason == EFBIG ? JIHUA_FILE_ERROR_TOO_LARGE : JIHUA_FILE_ERROR_UNREADABLE,
             get_read_reason (reason), file);
}

/* The kind is asked of what was opened, so that it cannot change in between;
 * without waiting, so that a pipe without a writer does not hang. */
static int
open_regular (const char  *path,
              gsize        limit,
              struct stat *status,
              int         *reason)
{
  g_autofd int fd = open (path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);

  if (fd < 0 || fstat (fd, status) < 0) {
    *reason = errno;
    return -1;
  }

  if (!S_ISREG (status->st_mode)) {
    *reason = S_ISDIR (status->st_mode) ? EISDIR : ENXIO;
    return -1;
  }

  if ((guint64) status->st_size > limit) {
    *reason = EFBIG;
    return -1;
  }

  return g_steal_fd (&fd);
}

static GBytes *
read_all (int    fd,
          gsize  expected,
          gsize  limit,
          int   *reason)
{
  g_autoptr (GByteArray) data = g_byte_array_sized_new ((guint) MIN (expected + 1, limit + 1));
  g_autofree guint8 *chunk = g_malloc (CHUNK);

  for (;;) {
    ssize_t n_read = read (fd, chunk, CHUNK);

    if (n_read < 0 && errno == EINTR)
      continue;

    if (n_read < 0 || data->len + (gsize) n_read > limit) {
      *reason = n_read < 0 ? errno : EFBIG;
      return NULL;
    }

    if (n_read == 0)
      return g_byte_array_free_to_bytes (g_steal_pointer (&data));

    g_byte_array_append (data, chunk, (guint) n_read);
  }
}

/**
 * jihua_safe_file_read:
 * @file: a file
 * @limit: how many bytes it may have at most
 * @error: return location for a #JihuaFileError
 *
 * Reads an ordinary file. Anything else is refused without waiting for it.
 *
 * Returns: (nullable) (transfer full): its content
 */
GBytes *
jihua_safe_file_read (GFile   *file,
                      gsize    limit,
                      GError **error)
{
  const char *path = g_file_peek_path (file);
  g_autofd int fd = -1;
  GBytes *bytes = NULL;
  struct stat status;
  int reason = ENOENT;

  if (path == NULL) {
    set_error (error, JIHUA_FILE_ERROR_UNREADABLE,
               _("“%s” is not on this computer. Copy it here, then open the copy."), file);
    return NULL;
  }

  fd = open_regular (path, limit, &status, &reason);
  if (fd >= 0)
    bytes = read_all (fd, (gsize) status.st_size, limit, &reason);
  if (bytes == NULL)
    set_read_error (error, reason, file);

  return bytes;
}

static char *
follow_link (const char *path)
{
  g_autofree char *target = g_file_read_link (path, NULL);
  g_autofree char *folder = NULL;

  if (target == NULL || g_path_is_absolute (target))
    return g_steal_pointer (&target);

  folder = g_path_get_dirname (path);
  return g_build_filename (folder, target, NULL);
}

/**
 * jihua_safe_file_resolve:
 * @file: a file, which need not exist
 *
 * Replacing a symbolic link would cut it off from the file it stands for, so
 * links are followed first.
 *
 * Returns: (nullable) (transfer full): the path of the file itself; %NULL if
 *   it has none on this computer or links lead in a circle
 */
char *
jihua_safe_file_resolve (GFile *file)
{
  g_autofree char *path = g_file_get_path (file);

  for (int i = 0; path && i < MAX_LINKS; i++) {
    g_autofree char *target = follow_link (path);

    if (target == NULL)
      return g_steal_pointer (&path);

    g_free (path);
    path = g_steal_pointer (&target);
  }

  return NULL;
}

static gboolean
check_place (const char  *path,
             GFileError  *reason)
{
  struct stat status;

  if (stat (path, &status) < 0 || S_ISREG (status.st_mode))
    return TRUE;

  *reason = S_ISDIR (status.st_mode) ? G_FILE_ERROR_ISDIR : G_FILE_ERROR_NODEV;
  return FALSE;
}

static gboolean
replace (const char  *path,
         GBytes      *bytes,
         GFileError  *reason)
{
  g_autoptr (GError) error = NULL;
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  if (!check_place (path, reason))
    return FALSE;

  if (g_file_set_contents_full (path, data, (gssize) length,
                                G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE,
                                0666, &error))
    return TRUE;

  *reason = error->domain == G_FILE_ERROR ? (GFileError) error->code : G_FILE_ERROR_FAILED;
  return FALSE;
}

/**
 * jihua_safe_file_write:
 * @file: a file, new or not
 * @bytes: its new content
 * @error: return location for a #JihuaFileError
 *
 * Puts new content in the place of the old, wholly or not at all, and waits
 * until it is on the disk. Links are followed, permissions are kept.
 *
 * Returns: whether it is there
 */
gboolean
jihua_safe_file_write (GFile   *file,
                       GBytes  *bytes,
                       GError **error)
{
  g_autofree char *path = jihua_safe_file_resolve (file);
  GFileError reason = G_FILE_ERROR_LOOP;

  if (g_file_peek_path (file) == NULL) {
    set_error (error, JIHUA_FILE_ERROR_UNWRITABLE,
               _("“%s” is not on this computer. Save the file here, then copy it there."), file);
    return FALSE;
  }

  if (path && replace (path, bytes, &reason))
    return TRUE;

  set_error (error, JIHUA_FILE_ERROR_UNWRITABLE, get_write_reason (reason), file);
  return FALSE;
}
