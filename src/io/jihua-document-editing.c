/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-change-label.h"
#include "jihua-document-private.h"

/* Every change goes the same way: into the journal, which is on the disk
 * before the change is acknowledged; into the ledger, which everybody watches;
 * and with the next save into the file. */

static char *
dup_author (void)
{
  const char *name = g_get_real_name ();

  if (name == NULL || *name == '\0' || g_str_equal (name, "Unknown"))
    name = g_get_user_name ();

  return g_utf8_make_valid (name, -1);
}

static char *
dup_now (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

  return g_date_time_format (now, "%Y-%m-%dT%H:%M:%SZ");
}

static void
apply (JihuaDocument *self,
       GPtrArray     *changes)
{
  JihuaLedger *ledger = jihua_document_get_ledger (self);

  jihua_saver_secure (self->saver, changes);
  for (guint i = 0; i < changes->len; i++)
    jihua_ledger_apply (ledger, g_ptr_array_index (changes, i));
  jihua_saver_touch (self->saver);
}

/**
 * jihua_document_perform:
 * @self: a document
 * @label: what the person does, in the user's language
 * @changes: (element-type JihuaChange): what it changes, in order
 *
 * Makes changes as one step that is undone as one. When this returns they are
 * safe on the disk, in the journal.
 */
void
jihua_document_perform (JihuaDocument *self,
                        const char    *label,
                        GPtrArray     *changes)
{
  if (changes->len == 0)
    return;

  apply (self, changes);
  jihua_undo_push (self->undo, label, changes);
}

static void
perform_one (JihuaDocument *self,
             JihuaTarget   *target,
             JihuaPeriod    through,
             JihuaActual   *to)
{
  JihuaActual *from = jihua_ledger_find_actual (jihua_document_get_ledger (self), target, through);
  g_autofree char *by = dup_author ();
  g_autofree char *at = dup_now ();
  g_autoptr (JihuaActual) written = to ? jihua_actual_with_author (to, by, at) : NULL;
  g_autoptr (JihuaChange) change = NULL;
  g_autoptr (GPtrArray) changes = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *label = NULL;

  change = jihua_change_new_actual (jihua_target_get_series_id (target), through, from, written, by, at);
  label = jihua_change_dup_label (change, target);
  g_ptr_array_add (changes, g_steal_pointer (&change));
  jihua_document_perform (self, label, changes);
}

/* What is entered for a tied target belongs to the one it is tied to. */
static JihuaActual *
move_to_series (JihuaActual *actual,
                JihuaTarget *target)
{
  return jihua_actual_new (jihua_target_get_series_id (target),
                           jihua_actual_get_through (actual),
                           jihua_actual_get_value (actual),
                           jihua_actual_get_final (actual),
                           jihua_actual_get_source (actual),
                           jihua_actual_get_note (actual),
                           NULL, NULL);
}

/**
 * jihua_document_put_actual:
 * @self: a document
 * @actual: a figure of a target or series of its plan
 *
 * Records a figure in place of the one of the same period, as one step that
 * can be undone. Who and when is filled in. When this returns the figure is
 * safe on the disk, in the journal.
 *
 * Returns: whether anything changed: %FALSE if the same was there already
 */
gboolean
jihua_document_put_actual (JihuaDocument *self,
                           JihuaActual   *actual)
{
  JihuaTarget *target = jihua_plan_lookup_target (jihua_document_get_plan (self),
                                                  jihua_actual_get_target (actual));
  g_autoptr (JihuaActual) moved = NULL;
  JihuaActual *present;

  g_return_val_if_fail (target != NULL, FALSE);
  g_return_val_if_fail (jihua_period_is_set (jihua_actual_get_through (actual)), FALSE);

  moved = move_to_series (actual, target);
  present = jihua_ledger_find_actual (jihua_document_get_ledger (self), target,
                                      jihua_actual_get_through (actual));
  if (jihua_actual_same_facts (present, moved))
    return FALSE;

  perform_one (self, target, jihua_actual_get_through (actual), moved);
  return TRUE;
}

/**
 * jihua_document_remove_actual:
 * @self: a document
 * @actual: a figure of a target or series of its plan
 *
 * Removes what is recorded for the target and period of @actual, as one step
 * that can be undone.
 *
 * Returns: whether there was anything to remove
 */
gboolean
jihua_document_remove_actual (JihuaDocument *self,
                              JihuaActual   *actual)
{
  JihuaTarget *target = jihua_plan_lookup_target (jihua_document_get_plan (self),
                                                  jihua_actual_get_target (actual));
  JihuaPeriod through = jihua_actual_get_through (actual);

  g_return_val_if_fail (target != NULL, FALSE);

  if (jihua_ledger_find_actual (jihua_document_get_ledger (self), target, through) == NULL)
    return FALSE;

  perform_one (self, target, through, NULL);
  return TRUE;
}

static gboolean
step (JihuaDocument *self,
      GPtrArray     *(*take_step) (JihuaUndo *undo, const char *by, const char *at))
{
  g_autofree char *by = dup_author ();
  g_autofree char *at = dup_now ();
  g_autoptr (GPtrArray) changes = take_step (self->undo, by, at);

  if (changes == NULL)
    return FALSE;

  apply (self, changes);
  return TRUE;
}

/**
 * jihua_document_undo:
 * @self: a document
 *
 * Takes the last step back. The history keeps both.
 *
 * Returns: whether there was one
 */
gboolean
jihua_document_undo (JihuaDocument *self)
{
  return step (self, jihua_undo_step_back);
}

/**
 * jihua_document_redo:
 * @self: a document
 *
 * Makes the step again that was taken back last.
 *
 * Returns: whether there was one
 */
gboolean
jihua_document_redo (JihuaDocument *self)
{
  return step (self, jihua_undo_step_forward);
}
