/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-document-private.h"

#include "jihua-author.h"

/* Every change goes the same way: into the journal, which is on the disk
 * before the change is acknowledged; into the ledger, which everybody watches;
 * and with the next save into the file. */

/**
 * jihua_document_dup_now:
 *
 * Returns: (transfer full): the present time, in UTC as ISO 8601
 */
char *
jihua_document_dup_now (void)
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
  jihua_ledger_apply_all (ledger, changes);
  jihua_saver_touch (self->saver);
}

/**
 * jihua_document_perform:
 * @self: a document
 * @changes: (element-type JihuaChange): what it changes, in order
 *
 * Makes changes as one step that is undone as one. When this returns they are
 * safe on the disk, in the journal.
 */
void
jihua_document_perform (JihuaDocument *self,
                        GPtrArray     *changes)
{
  if (changes->len == 0)
    return;

  apply (self, changes);
  jihua_undo_push (self->undo, changes);
}

static JihuaChange *
new_change (JihuaDocument *self,
            JihuaTarget   *target,
            JihuaPeriod    through,
            JihuaActual   *to)
{
  JihuaActual *from = jihua_ledger_find_actual (jihua_document_get_ledger (self), target, through);
  g_autofree char *by = jihua_author_dup_name ();
  g_autofree char *at = jihua_document_dup_now ();
  g_autoptr (JihuaActual) written = to ? jihua_actual_with_author (to, by, at) : NULL;

  return jihua_change_new_actual (jihua_target_get_series_id (target), through, from, written, by, at);
}

/**
 * jihua_document_perform_one:
 * @self: a document
 * @change: (transfer full): what the person changes
 *
 * Makes one change as a step of its own.
 */
void
jihua_document_perform_one (JihuaDocument *self,
                            JihuaChange   *change)
{
  g_autoptr (GPtrArray) changes = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (changes, change);
  jihua_document_perform (self, changes);
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

/* The change that puts a figure in the place of the one of the same period;
 * %NULL if it is there already. */
static JihuaChange *
new_put (JihuaDocument *self,
         JihuaActual   *actual)
{
  JihuaPeriod through = jihua_actual_get_through (actual);
  JihuaTarget *target = jihua_plan_lookup_target (jihua_document_get_plan (self),
                                                  jihua_actual_get_target (actual));
  g_autoptr (JihuaActual) moved = NULL;
  JihuaActual *present;

  g_return_val_if_fail (target != NULL, NULL);
  g_return_val_if_fail (jihua_period_is_set (through), NULL);

  moved = move_to_series (actual, target);
  present = jihua_ledger_find_actual (jihua_document_get_ledger (self), target, through);

  return jihua_actual_same_facts (present, moved) ? NULL : new_change (self, target, through, moved);
}

typedef JihuaChange *(*ChangeOf) (JihuaDocument *self, JihuaActual *actual);

static void
add_each (JihuaDocument *self,
          GPtrArray     *changes,
          GPtrArray     *actuals,
          ChangeOf       new_of)
{
  for (guint i = 0; i < actuals->len; i++) {
    JihuaChange *change = new_of (self, g_ptr_array_index (actuals, i));

    if (change)
      g_ptr_array_add (changes, change);
  }
}

/* One step out of the changes that @new_of makes of figures. */
static guint
perform_each (JihuaDocument *self,
              GPtrArray     *actuals,
              ChangeOf       new_of)
{
  g_autoptr (GPtrArray) changes = g_ptr_array_new_with_free_func (g_object_unref);

  add_each (self, changes, actuals, new_of);
  jihua_document_perform (self, changes);

  return changes->len;
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
  g_autoptr (GPtrArray) actuals = g_ptr_array_new ();

  g_ptr_array_add (actuals, actual);

  return jihua_document_put_actuals (self, actuals) > 0;
}

/**
 * jihua_document_put_actuals:
 * @self: a document
 * @actuals: (element-type JihuaActual): figures of targets or series of its
 *   plan, at most one for a target and period
 *
 * Records figures as jihua_document_put_actual() does, all as one step.
 *
 * Returns: how many of them changed anything
 */
guint
jihua_document_put_actuals (JihuaDocument *self,
                            GPtrArray     *actuals)
{
  return perform_each (self, actuals, new_put);
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
  g_autoptr (GPtrArray) actuals = g_ptr_array_new ();

  g_ptr_array_add (actuals, actual);

  return jihua_document_remove_actuals (self, actuals) > 0;
}

/* The change that removes a figure; %NULL if it is not there. */
static JihuaChange *
new_removal (JihuaDocument *self,
             JihuaActual   *actual)
{
  JihuaTarget *target = jihua_plan_lookup_target (jihua_document_get_plan (self),
                                                  jihua_actual_get_target (actual));
  JihuaPeriod through = jihua_actual_get_through (actual);

  g_return_val_if_fail (target != NULL, NULL);

  if (jihua_ledger_find_actual (jihua_document_get_ledger (self), target, through) == NULL)
    return NULL;

  return new_change (self, target, through, NULL);
}

/**
 * jihua_document_remove_actuals:
 * @self: a document
 * @actuals: (element-type JihuaActual): figures of targets or series of its
 *   plan, at most one for a target and period
 *
 * Removes figures as jihua_document_remove_actual() does, all as one step.
 *
 * Returns: how many of them there were
 */
guint
jihua_document_remove_actuals (JihuaDocument *self,
                               GPtrArray     *actuals)
{
  return perform_each (self, actuals, new_removal);
}

/**
 * jihua_document_edit_actuals:
 * @self: a document
 * @put: (element-type JihuaActual): figures to record
 * @removed: (element-type JihuaActual): figures to remove; none of a target and
 *   period that is in @put
 *
 * Records and removes figures, all as one step.
 *
 * Returns: how many of them changed anything
 */
guint
jihua_document_edit_actuals (JihuaDocument *self,
                             GPtrArray     *put,
                             GPtrArray     *removed)
{
  g_autoptr (GPtrArray) changes = g_ptr_array_new_with_free_func (g_object_unref);

  add_each (self, changes, put, new_put);
  add_each (self, changes, removed, new_removal);
  jihua_document_perform (self, changes);

  return changes->len;
}

static gboolean
step (JihuaDocument *self,
      GPtrArray     *(*take_step) (JihuaUndo *undo, const char *by, const char *at))
{
  g_autofree char *by = jihua_author_dup_name ();
  g_autofree char *at = jihua_document_dup_now ();
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
