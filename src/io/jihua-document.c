/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-document.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "jihua-document-private.h"
#include "jihua-journal.h"
#include "jihua-ledger-file.h"
#include "jihua-own-ledgers.h"
#include "jihua-saver.h"

/**
 * JihuaDocument:
 *
 * A ledger, the file it lives in, and what one person does with it. How it is
 * edited is in jihua-document-editing.c.
 */

struct _JihuaDocument {
  GObject         parent_instance;

  GFile          *file;
  JihuaStandings *standings;
  JihuaUndo      *undo;
  JihuaJournal   *journal;
  JihuaSaver     *saver;
  guint           recovered;
  char           *set_aside;
};

G_DEFINE_FINAL_TYPE (JihuaDocument, jihua_document, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (JihuaSaveState, jihua_save_state,
  G_DEFINE_ENUM_VALUE (JIHUA_SAVE_STATE_SAVED, "saved"),
  G_DEFINE_ENUM_VALUE (JIHUA_SAVE_STATE_SAVING, "saving"),
  G_DEFINE_ENUM_VALUE (JIHUA_SAVE_STATE_FAILED, "failed"))

enum {
  PROP_0,
  PROP_LEDGER,
  PROP_PLAN,
  PROP_STANDINGS,
  PROP_FILE,
  PROP_NAME,
  PROP_AS_OF,
  PROP_CAN_UNDO,
  PROP_CAN_REDO,
  PROP_UNDO_LABEL,
  PROP_REDO_LABEL,
  PROP_SAVE_STATE,
  PROP_SAVE_ERROR,
  PROP_CHANGED_ON_DISK,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
drop_saver (JihuaDocument *self)
{
  if (self->saver == NULL)
    return;

  /* Lets go of the journal, even if a thread still holds the saver. */
  g_object_run_dispose (G_OBJECT (self->saver));
  g_clear_object (&self->saver);
}

static void
jihua_document_dispose (GObject *object)
{
  JihuaDocument *self = JIHUA_DOCUMENT (object);

  drop_saver (self);
  g_clear_object (&self->journal);
  g_clear_object (&self->standings);
  g_clear_object (&self->undo);

  G_OBJECT_CLASS (jihua_document_parent_class)->dispose (object);
}

static void
jihua_document_finalize (GObject *object)
{
  JihuaDocument *self = JIHUA_DOCUMENT (object);

  g_clear_object (&self->file);
  g_free (self->set_aside);

  G_OBJECT_CLASS (jihua_document_parent_class)->finalize (object);
}

static void
jihua_document_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  JihuaDocument *self = JIHUA_DOCUMENT (object);
  JihuaPeriod as_of;

  switch (prop_id) {
    case PROP_LEDGER:
      g_value_set_object (value, jihua_document_get_ledger (self));
      break;
    case PROP_PLAN:
      g_value_set_object (value, jihua_document_get_plan (self));
      break;
    case PROP_STANDINGS:
      g_value_set_object (value, self->standings);
      break;
    case PROP_FILE:
      g_value_set_object (value, self->file);
      break;
    case PROP_NAME:
      g_value_take_string (value, jihua_document_dup_name (self));
      break;
    case PROP_AS_OF:
      as_of = jihua_document_get_as_of (self);
      g_value_set_boxed (value, &as_of);
      break;
    case PROP_CAN_UNDO:
      g_value_set_boolean (value, jihua_undo_get_can_undo (self->undo));
      break;
    case PROP_CAN_REDO:
      g_value_set_boolean (value, jihua_undo_get_can_redo (self->undo));
      break;
    case PROP_UNDO_LABEL:
      g_value_set_string (value, jihua_undo_get_undo_label (self->undo));
      break;
    case PROP_REDO_LABEL:
      g_value_set_string (value, jihua_undo_get_redo_label (self->undo));
      break;
    case PROP_SAVE_STATE:
      g_value_set_enum (value, (gint) jihua_document_get_save_state (self));
      break;
    case PROP_SAVE_ERROR:
      g_value_set_string (value, jihua_document_get_save_error (self));
      break;
    case PROP_CHANGED_ON_DISK:
      g_value_set_boolean (value, jihua_document_get_changed_on_disk (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_document_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  JihuaDocument *self = JIHUA_DOCUMENT (object);
  const JihuaPeriod *as_of;

  switch (prop_id) {
    case PROP_AS_OF:
      as_of = g_value_get_boxed (value);
      if (as_of)
        jihua_document_set_as_of (self, *as_of);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_document_class_init (JihuaDocumentClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = jihua_document_dispose;
  object_class->finalize = jihua_document_finalize;
  object_class->get_property = jihua_document_get_property;
  object_class->set_property = jihua_document_set_property;

  properties[PROP_LEDGER] =
    g_param_spec_object ("ledger", NULL, NULL, JIHUA_TYPE_LEDGER, readable);
  properties[PROP_PLAN] =
    g_param_spec_object ("plan", NULL, NULL, JIHUA_TYPE_PLAN, readable);
  properties[PROP_STANDINGS] =
    g_param_spec_object ("standings", NULL, NULL, JIHUA_TYPE_STANDINGS, readable);
  properties[PROP_FILE] =
    g_param_spec_object ("file", NULL, NULL, G_TYPE_FILE, readable);
  properties[PROP_NAME] =
    g_param_spec_string ("name", NULL, NULL, NULL, readable);
  properties[PROP_AS_OF] =
    g_param_spec_boxed ("as-of", NULL, NULL, JIHUA_TYPE_PERIOD, readable | G_PARAM_WRITABLE);
  properties[PROP_CAN_UNDO] =
    g_param_spec_boolean ("can-undo", NULL, NULL, FALSE, readable);
  properties[PROP_CAN_REDO] =
    g_param_spec_boolean ("can-redo", NULL, NULL, FALSE, readable);
  properties[PROP_UNDO_LABEL] =
    g_param_spec_string ("undo-label", NULL, NULL, NULL, readable);
  properties[PROP_REDO_LABEL] =
    g_param_spec_string ("redo-label", NULL, NULL, NULL, readable);
  properties[PROP_SAVE_STATE] =
    g_param_spec_enum ("save-state", NULL, NULL, JIHUA_TYPE_SAVE_STATE, JIHUA_SAVE_STATE_SAVED, readable);
  properties[PROP_SAVE_ERROR] =
    g_param_spec_string ("save-error", NULL, NULL, NULL, readable);
  properties[PROP_CHANGED_ON_DISK] =
    g_param_spec_boolean ("changed-on-disk", NULL, NULL, FALSE, readable);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jihua_document_init (JihuaDocument *self)
{
}

static void
undo_notified (JihuaDocument *self,
               GParamSpec    *pspec)
{
  g_object_notify (G_OBJECT (self), g_param_spec_get_name (pspec));
}

static void
state_notified (JihuaDocument *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SAVE_STATE]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SAVE_ERROR]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHANGED_ON_DISK]);
}

static void
as_of_notified (JihuaDocument *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_AS_OF]);
}

/* Everything that hangs on the ledger changes with it. */
static void
notify_content (JihuaDocument *self)
{
  g_object_freeze_notify (G_OBJECT (self));
  for (guint i = PROP_LEDGER; i < N_PROPS; i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
  g_object_thaw_notify (G_OBJECT (self));
}

static JihuaPeriod
choose_as_of (JihuaLedger *ledger)
{
  g_autoptr (GDateTime) today = g_date_time_new_now_local ();
  guint this_year = (guint) g_date_time_get_year (today);
  JihuaPlan *plan = jihua_ledger_get_plan (ledger);
  guint year = jihua_plan_get_year (plan);
  JihuaPeriod last = jihua_ledger_get_last_period (ledger);

  if (jihua_period_is_set (last))
    return last;
  if (year == this_year)
    return jihua_period_new (year, (guint) g_date_time_get_month (today));

  return jihua_period_new (year, year < this_year ? 12 : jihua_plan_get_rules (plan)->first_month);
}

static void
take_ledger (JihuaDocument *self,
             JihuaLedger   *ledger)
{
  g_clear_object (&self->standings);
  self->standings = jihua_standings_new (ledger);
  jihua_standings_set_as_of (self->standings, choose_as_of (ledger));
  g_signal_connect_object (self->standings, "notify::as-of",
                           G_CALLBACK (as_of_notified), self, G_CONNECT_SWAPPED);

  g_clear_object (&self->undo);
  self->undo = jihua_undo_new ();
  g_signal_connect_object (self->undo, "notify",
                           G_CALLBACK (undo_notified), self, G_CONNECT_SWAPPED);
}

static void
take_file (JihuaDocument *self,
           GFile         *file,
           JihuaLedger   *ledger,
           JihuaJournal  *journal,
           const char    *hash)
{
  drop_saver (self);
  g_set_object (&self->file, file);
  g_set_object (&self->journal, journal);
  g_set_str (&self->set_aside, jihua_journal_get_set_aside (journal));

  self->saver = jihua_saver_new (file, ledger, journal, hash);
  g_signal_connect_object (self->saver, "notify::state",
                           G_CALLBACK (state_notified), self, G_CONNECT_SWAPPED);
}

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

  take_file (self, file, ledger, journal, hash);
  take_ledger (self, ledger);
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
  drop_saver (self);
  g_clear_object (&self->journal);

  journal = jihua_journal_new (file);
  changes = jihua_journal_recover (journal, hash, jihua_ledger_get_plan (ledger), NULL);
  take_file (self, file, ledger, journal, hash);

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

  take_ledger (self, ledger);
  return g_steal_pointer (&self);
}

/**
 * jihua_document_get_file:
 * @self: a document
 *
 * Returns: (transfer none): the file it lives in
 */
GFile *
jihua_document_get_file (JihuaDocument *self)
{
  return self->file;
}

/**
 * jihua_document_dup_name:
 * @self: a document
 *
 * Returns: (transfer full): what to call it in the window: the name of its
 *   file without the extension, or what kind of built-in ledger it is
 */
char *
jihua_document_dup_name (JihuaDocument *self)
{
  g_autofree char *base = g_file_get_basename (self->file);
  g_autofree char *name = g_filename_display_name (base);

  switch (jihua_own_ledger_identify (self->file)) {
    case JIHUA_OWN_LEDGER_PLAN:
      return g_strdup (C_("ledger", "My ledger"));
    case JIHUA_OWN_LEDGER_PUBLISHED:
      return g_strdup (C_("ledger", "As published"));
    case JIHUA_OWN_LEDGER_NONE:
    default:
      if (g_str_has_suffix (name, ".jihua") && strlen (name) > strlen (".jihua"))
        name[strlen (name) - strlen (".jihua")] = '\0';
      return g_steal_pointer (&name);
  }
}

/**
 * jihua_document_get_built_in:
 * @self: a document
 *
 * Returns: whether it is a ledger that Jihua keeps itself, in the user's data
 *   folder
 */
gboolean
jihua_document_get_built_in (JihuaDocument *self)
{
  return jihua_own_ledger_identify (self->file) != JIHUA_OWN_LEDGER_NONE;
}

/**
 * jihua_document_get_ledger:
 * @self: a document
 *
 * Returns: (transfer none): its ledger; another one after a reload
 */
JihuaLedger *
jihua_document_get_ledger (JihuaDocument *self)
{
  return jihua_standings_get_ledger (self->standings);
}

/**
 * jihua_document_get_plan:
 * @self: a document
 *
 * Returns: (transfer none): the plan of its ledger
 */
JihuaPlan *
jihua_document_get_plan (JihuaDocument *self)
{
  return jihua_ledger_get_plan (jihua_document_get_ledger (self));
}

/**
 * jihua_document_get_standings:
 * @self: a document
 *
 * Returns: (transfer none): how its targets stand
 */
JihuaStandings *
jihua_document_get_standings (JihuaDocument *self)
{
  return self->standings;
}

/**
 * jihua_document_get_undo:
 * @self: a document
 *
 * Returns: (transfer none): what can be undone and redone; to do so, call
 *   jihua_document_undo() and jihua_document_redo()
 */
JihuaUndo *
jihua_document_get_undo (JihuaDocument *self)
{
  return self->undo;
}

/**
 * jihua_document_get_saver:
 * @self: a document
 *
 * Returns: (transfer none): what keeps its file up to date; another one after
 *   the file has changed
 */
JihuaSaver *
jihua_document_get_saver (JihuaDocument *self)
{
  return self->saver;
}

/**
 * jihua_document_get_as_of:
 * @self: a document
 *
 * Returns: the month it is judged as of
 */
JihuaPeriod
jihua_document_get_as_of (JihuaDocument *self)
{
  return jihua_standings_get_as_of (self->standings);
}

/**
 * jihua_document_set_as_of:
 * @self: a document
 * @as_of: the month to judge it as of
 */
void
jihua_document_set_as_of (JihuaDocument *self,
                          JihuaPeriod    as_of)
{
  jihua_standings_set_as_of (self->standings, as_of);
}

/**
 * jihua_document_get_save_state:
 * @self: a document
 *
 * Returns: where its changes are
 */
JihuaSaveState
jihua_document_get_save_state (JihuaDocument *self)
{
  return jihua_saver_get_state (self->saver);
}

/**
 * jihua_document_get_save_error:
 * @self: a document
 *
 * Returns: (nullable): why the last save failed and what to do, in the user's
 *   language
 */
const char *
jihua_document_get_save_error (JihuaDocument *self)
{
  const GError *error = jihua_saver_get_error (self->saver);

  return error ? error->message : NULL;
}

/**
 * jihua_document_get_changed_on_disk:
 * @self: a document
 *
 * Returns: whether it cannot be saved because another program wrote the file;
 *   jihua_document_save_as() or jihua_document_reload() help
 */
gboolean
jihua_document_get_changed_on_disk (JihuaDocument *self)
{
  return g_error_matches (jihua_saver_get_error (self->saver),
                          JIHUA_FILE_ERROR, JIHUA_FILE_ERROR_CHANGED);
}

/**
 * jihua_document_get_recovered:
 * @self: a document
 *
 * Returns: how many changes were taken from the journal when it was opened
 */
guint
jihua_document_get_recovered (JihuaDocument *self)
{
  return self->recovered;
}

/**
 * jihua_document_get_set_aside:
 * @self: a document
 *
 * Returns: (nullable): where changes are kept that follow another state of the
 *   file and were therefore not applied
 */
const char *
jihua_document_get_set_aside (JihuaDocument *self)
{
  return self->set_aside;
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

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FILE]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NAME]);
  state_notified (self);

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

  if (ledger == NULL)
    return FALSE;

  jihua_saver_settle (self->saver);
  if (!jihua_journal_put_aside (self->journal, error))
    return FALSE;

  set_aside = g_strdup (jihua_journal_get_set_aside (self->journal));
  if (!read_file (self, self->file, error))
    return FALSE;

  if (self->set_aside == NULL)
    self->set_aside = g_steal_pointer (&set_aside);
  if (as_of.year == jihua_plan_get_year (jihua_document_get_plan (self)))
    jihua_document_set_as_of (self, as_of);
  notify_content (self);

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
