/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-document.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "jihua-change-label.h"
#include "jihua-document-private.h"
#include "jihua-ledger-file.h"
#include "jihua-own-ledgers.h"

/**
 * JihuaDocument:
 *
 * A ledger, the file it lives in, and what one person does with it. How it is
 * edited is in jihua-document-editing.c, how it is opened and saved in
 * jihua-document-files.c.
 */

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
jihua_document_dispose (GObject *object)
{
  JihuaDocument *self = JIHUA_DOCUMENT (object);

  jihua_document_release_file (self);
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
  jihua_unfinished_free (self->unfinished);

  G_OBJECT_CLASS (jihua_document_parent_class)->finalize (object);
}

/* The label is made when it is asked for, so that it is in the language of the
 * moment. */
static char *
dup_step_label (JihuaDocument *self,
                GPtrArray     *changes)
{
  return changes ? jihua_changes_dup_label (changes, jihua_document_get_plan (self)) : NULL;
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
      g_value_take_string (value, dup_step_label (self, jihua_undo_peek_undo (self->undo)));
      break;
    case PROP_REDO_LABEL:
      g_value_take_string (value, dup_step_label (self, jihua_undo_peek_redo (self->undo)));
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
  self->unfinished = jihua_unfinished_new ();
}

static void
undo_notified (JihuaDocument *self)
{
  for (guint i = PROP_CAN_UNDO; i <= PROP_REDO_LABEL; i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
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

/**
 * jihua_document_take_ledger:
 * @self: a document
 * @ledger: what it is about from now on
 *
 * Begins anew with a ledger: nothing to undo, and the month that suits it.
 */
void
jihua_document_take_ledger (JihuaDocument *self,
                            JihuaLedger   *ledger)
{
  g_clear_object (&self->standings);
  self->standings = jihua_standings_new (ledger);
  jihua_standings_set_as_of (self->standings, jihua_ledger_suggest_as_of (ledger));
  g_signal_connect_object (self->standings, "notify::as-of",
                           G_CALLBACK (as_of_notified), self, G_CONNECT_SWAPPED);

  g_clear_object (&self->undo);
  self->undo = jihua_undo_new ();
  g_signal_connect_object (self->undo, "notify::can-undo",
                           G_CALLBACK (undo_notified), self, G_CONNECT_SWAPPED);
}

/**
 * jihua_document_take_file:
 * @self: a document
 * @file: where it lives from now on
 * @ledger: what is in the file
 * @journal: the journal of the file
 * @hash: the hash of the file
 *
 * Saves to another file from now on.
 */
void
jihua_document_take_file (JihuaDocument *self,
                          GFile         *file,
                          JihuaLedger   *ledger,
                          JihuaJournal  *journal,
                          const char    *hash)
{
  jihua_document_release_file (self);
  g_set_object (&self->file, file);
  g_set_object (&self->journal, journal);
  g_set_str (&self->set_aside, jihua_journal_get_set_aside (journal));

  self->saver = jihua_saver_new (file, ledger, journal, hash);
  g_signal_connect_object (self->saver, "notify::state",
                           G_CALLBACK (state_notified), self, G_CONNECT_SWAPPED);
}

/**
 * jihua_document_release_file:
 * @self: a document
 *
 * Lets go of the file and its journal, so that others can be taken.
 */
void
jihua_document_release_file (JihuaDocument *self)
{
  /* It lets go of the journal, even if a thread still holds it. */
  if (self->saver)
    g_object_run_dispose (G_OBJECT (self->saver));

  g_clear_object (&self->saver);
  g_clear_object (&self->journal);
}

/**
 * jihua_document_notify_content:
 * @self: a document
 *
 * Tells everybody about another ledger, and everything that hangs on it.
 */
void
jihua_document_notify_content (JihuaDocument *self)
{
  /* First of all, for what is shown may not be in the new ledger any more. */
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LEDGER]);

  g_object_freeze_notify (G_OBJECT (self));
  for (guint i = PROP_LEDGER + 1; i < N_PROPS; i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
  g_object_thaw_notify (G_OBJECT (self));
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
 * jihua_document_get_unfinished:
 * @self: a document
 *
 * Returns: (transfer none): what people are at and that is not in the ledger
 */
JihuaUnfinished *
jihua_document_get_unfinished (JihuaDocument *self)
{
  return self->unfinished;
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
 * jihua_document_suggest_as_of:
 * @self: a document
 *
 * Returns: the month that suits its figures, which it is judged as of while
 *   nobody chose another
 */
JihuaPeriod
jihua_document_suggest_as_of (JihuaDocument *self)
{
  return jihua_ledger_suggest_as_of (jihua_document_get_ledger (self));
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
