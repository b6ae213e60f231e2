/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-saver.h"

#include <glib/gi18n-lib.h>

#include "jihua-ledger-file.h"

/* Long enough to gather what is typed or pasted at once, too short to notice. */
#define DELAY_MS 200

/* What a thread is given to write. It needs nothing else, so that the ledger
 * can go on changing. */
typedef struct {
  GFile    *file;
  GBytes   *bytes;
  char     *expected; /* hash of the file to be replaced */
  char     *hash;     /* hash of @bytes */
  GMutex    mutex;
  GCond     cond;
  gboolean  done;
  GError   *error;
} Job;

struct _JihuaSaver {
  GObject         parent_instance;

  GFile          *file;
  JihuaLedger    *ledger;
  JihuaJournal   *journal;
  char           *hash;
  JihuaSaveState  state;
  GError         *error;
  gboolean        dirty;     /* there are changes no job has */
  gboolean        unsecured; /* there are changes the journal has not */
  guint           delay_id;
  Job            *job;       /* under way */
};

G_DEFINE_FINAL_TYPE (JihuaSaver, jihua_saver, G_TYPE_OBJECT)

enum {
  PROP_0,
  PROP_STATE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static Job *
job_new (JihuaSaver *saver)
{
  Job *self = g_atomic_rc_box_new0 (Job);

  self->file = g_object_ref (saver->file);
  self->bytes = jihua_ledger_file_print (saver->ledger);
  self->expected = g_strdup (saver->hash);
  self->hash = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, self->bytes);
  g_mutex_init (&self->mutex);
  g_cond_init (&self->cond);

  return self;
}

static void
job_clear (gpointer data)
{
  Job *self = data;

  g_object_unref (self->file);
  g_bytes_unref (self->bytes);
  g_free (self->expected);
  g_free (self->hash);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->cond);
  g_clear_error (&self->error);
}

static void
job_unref (Job *self)
{
  g_atomic_rc_box_release_full (self, job_clear);
}

/* A file that is gone can be written anew; one that somebody else has written
 * must not be lost. */
static gboolean
check_unchanged (Job      *job,
                 gboolean *written,
                 GError  **error)
{
  const char *path = g_file_peek_path (job->file);
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *hash = NULL;
  g_autofree char *name = NULL;

  if (path == NULL || !g_file_test (path, G_FILE_TEST_IS_REGULAR))
    return TRUE;

  bytes = jihua_ledger_file_read (job->file, error);
  if (bytes == NULL)
    return FALSE;

  hash = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
  *written = g_str_equal (hash, job->hash);
  if (*written || g_str_equal (hash, job->expected))
    return TRUE;

  name = g_file_get_parse_name (job->file);
  g_set_error (error, JIHUA_FILE_ERROR, JIHUA_FILE_ERROR_CHANGED,
               _("“%s” was changed by another program since it was opened. Save your ledger under another name, "
                 "or load the file again; your changes are kept until then."),
               name);
  return FALSE;
}

static void
run_job (Job *job)
{
  g_autoptr (GError) error = NULL;
  gboolean written = FALSE;

  if (check_unchanged (job, &written, &error) && !written)
    jihua_ledger_file_write (job->bytes, job->file, &error);

  g_mutex_lock (&job->mutex);
  job->error = g_steal_pointer (&error);
  job->done = TRUE;
  g_cond_signal (&job->cond);
  g_mutex_unlock (&job->mutex);
}

static void
set_state (JihuaSaver     *self,
           JihuaSaveState  state,
           const GError   *error)
{
  GError *copy = error ? g_error_copy (error) : NULL;

  g_clear_error (&self->error);
  self->error = copy;
  self->state = state;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
}

static void
settle_job (JihuaSaver *self)
{
  Job *job = g_steal_pointer (&self->job);

  if (job->error) {
    set_state (self, JIHUA_SAVE_STATE_FAILED, job->error);
  } else {
    g_set_str (&self->hash, job->hash);
    self->unsecured = self->unsecured && self->dirty;
    if (!self->dirty) {
      jihua_journal_clear (self->journal, self->hash);
      set_state (self, JIHUA_SAVE_STATE_SAVED, NULL);
    }
  }

  self->dirty = self->dirty || job->error != NULL;
  job_unref (job);
}

static void start_job (JihuaSaver *self);

static void
job_finished (GObject      *object,
              GAsyncResult *result,
              gpointer      user_data)
{
  JihuaSaver *self = JIHUA_SAVER (object);
  Job *job = g_task_get_task_data (G_TASK (result));
  gboolean again = self->dirty;

  /* A flush may have waited for it, and settled it. */
  if (job != self->job)
    return;

  settle_job (self);
  if (again)
    start_job (self);
}

static void
run_task (GTask        *task,
          gpointer      source,
          gpointer      data,
          GCancellable *cancellable)
{
  run_job (data);
  g_task_return_boolean (task, TRUE);
}

static void
prepare_job (JihuaSaver *self)
{
  self->job = job_new (self);
  self->dirty = FALSE;
  jihua_journal_mark (self->journal, self->job->hash, NULL);
}

static void
start_job (JihuaSaver *self)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, job_finished, NULL);

  prepare_job (self);
  g_task_set_static_name (task, "jihua-saver");
  g_task_set_task_data (task, g_atomic_rc_box_acquire (self->job), (GDestroyNotify) job_unref);
  g_task_run_in_thread (task, run_task);
}

static void
delay_passed (gpointer data)
{
  JihuaSaver *self = data;

  self->delay_id = 0;
  start_job (self);
}

static void
wait_for_job (JihuaSaver *self)
{
  Job *job = self->job;

  g_mutex_lock (&job->mutex);
  while (!job->done)
    g_cond_wait (&job->cond, &job->mutex);
  g_mutex_unlock (&job->mutex);
}

static void
jihua_saver_dispose (GObject *object)
{
  JihuaSaver *self = JIHUA_SAVER (object);

  if (self->journal)
    jihua_saver_settle (self);
  g_clear_object (&self->journal);

  G_OBJECT_CLASS (jihua_saver_parent_class)->dispose (object);
}

static void
jihua_saver_finalize (GObject *object)
{
  JihuaSaver *self = JIHUA_SAVER (object);

  g_object_unref (self->file);
  g_object_unref (self->ledger);
  g_free (self->hash);
  g_clear_error (&self->error);

  G_OBJECT_CLASS (jihua_saver_parent_class)->finalize (object);
}

static void
jihua_saver_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  JihuaSaver *self = JIHUA_SAVER (object);

  switch (prop_id) {
    case PROP_STATE:
      g_value_set_enum (value, (gint) self->state);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_saver_class_init (JihuaSaverClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = jihua_saver_dispose;
  object_class->finalize = jihua_saver_finalize;
  object_class->get_property = jihua_saver_get_property;

  properties[PROP_STATE] =
    g_param_spec_enum ("state", NULL, NULL, JIHUA_TYPE_SAVE_STATE, JIHUA_SAVE_STATE_SAVED,
                       G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jihua_saver_init (JihuaSaver *self)
{
}

/**
 * jihua_saver_new:
 * @file: a ledger file
 * @ledger: what was read from it
 * @journal: its journal
 * @hash: the hash of the file when it was read
 *
 * Returns: (transfer full): a new saver, with nothing to do
 */
JihuaSaver *
jihua_saver_new (GFile        *file,
                 JihuaLedger  *ledger,
                 JihuaJournal *journal,
                 const char   *hash)
{
  JihuaSaver *self = g_object_new (JIHUA_TYPE_SAVER, NULL);

  self->file = g_object_ref (file);
  self->ledger = g_object_ref (ledger);
  self->journal = g_object_ref (journal);
  self->hash = g_strdup (hash);

  return self;
}

/**
 * jihua_saver_get_state:
 * @self: a saver
 *
 * Returns: where the changes are
 */
JihuaSaveState
jihua_saver_get_state (JihuaSaver *self)
{
  return self->state;
}

/**
 * jihua_saver_get_error:
 * @self: a saver
 *
 * Returns: (nullable): why the file could not be written
 */
const GError *
jihua_saver_get_error (JihuaSaver *self)
{
  return self->error;
}

/**
 * jihua_saver_secure:
 * @self: a saver
 * @changes: (element-type JihuaChange): changes about to be applied
 *
 * Puts changes into the journal. Where that fails the save that follows must
 * make up for it: until then the state is %JIHUA_SAVE_STATE_FAILED.
 */
void
jihua_saver_secure (JihuaSaver *self,
                    GPtrArray  *changes)
{
  g_autoptr (GError) error = NULL;

  self->unsecured = !jihua_journal_append (self->journal, changes, &error);
  if (self->unsecured)
    set_state (self, JIHUA_SAVE_STATE_FAILED, error);
}

/**
 * jihua_saver_touch:
 * @self: a saver
 *
 * Says that the ledger has changed, so that it is saved soon.
 */
void
jihua_saver_touch (JihuaSaver *self)
{
  self->dirty = TRUE;
  if (!self->unsecured)
    set_state (self, JIHUA_SAVE_STATE_SAVING, NULL);

  if (self->job == NULL && self->delay_id == 0)
    self->delay_id = g_timeout_add_once (self->unsecured ? 0 : DELAY_MS, delay_passed, self);
}

/**
 * jihua_saver_settle:
 * @self: a saver
 *
 * Waits for a save that is under way, and starts no other.
 */
void
jihua_saver_settle (JihuaSaver *self)
{
  g_clear_handle_id (&self->delay_id, g_source_remove);
  if (self->job == NULL)
    return;

  wait_for_job (self);
  settle_job (self);
}

/**
 * jihua_saver_flush:
 * @self: a saver
 * @error: return location for a #JihuaFileError
 *
 * Saves now, if there is anything to save.
 *
 * Returns: whether everything is in the file
 */
gboolean
jihua_saver_flush (JihuaSaver  *self,
                   GError     **error)
{
  jihua_saver_settle (self);

  if (self->dirty) {
    prepare_job (self);
    run_job (self->job);
    settle_job (self);
  }

  if (self->error == NULL)
    return TRUE;

  g_propagate_error (error, g_error_copy (self->error));
  return FALSE;
}
