/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-change.h"

/**
 * JihuaChange:
 *
 * One change of a ledger: the figure of a target and period becomes another,
 * appears or goes. Immutable. The same object is the undoable command, the
 * entry of the history and the line of the journal.
 */

struct _JihuaChange {
  GObject      parent_instance;

  char        *target;
  JihuaPeriod  through;
  JihuaActual *from;
  JihuaActual *to;
  char        *by;
  char        *at;
};

G_DEFINE_FINAL_TYPE (JihuaChange, jihua_change, G_TYPE_OBJECT)

static void
jihua_change_finalize (GObject *object)
{
  JihuaChange *self = JIHUA_CHANGE (object);

  g_free (self->target);
  g_clear_object (&self->from);
  g_clear_object (&self->to);
  g_free (self->by);
  g_free (self->at);

  G_OBJECT_CLASS (jihua_change_parent_class)->finalize (object);
}

static void
jihua_change_class_init (JihuaChangeClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jihua_change_finalize;
}

static void
jihua_change_init (JihuaChange *self)
{
}

/**
 * jihua_change_new_actual:
 * @target: identifier of the target or series
 * @through: the period
 * @from: (nullable): the figure before, %NULL if there was none
 * @to: (nullable): the figure after, %NULL if it is removed
 * @by: who makes the change
 * @at: when, in UTC as ISO 8601
 *
 * Returns: (transfer full): a new change
 */
JihuaChange *
jihua_change_new_actual (const char  *target,
                         JihuaPeriod  through,
                         JihuaActual *from,
                         JihuaActual *to,
                         const char  *by,
                         const char  *at)
{
  JihuaChange *self = g_object_new (JIHUA_TYPE_CHANGE, NULL);

  self->target = g_strdup (target);
  self->through = through;
  g_set_object (&self->from, from);
  g_set_object (&self->to, to);
  self->by = g_strdup (by ? by : "");
  self->at = g_strdup (at ? at : "");

  return self;
}

/**
 * jihua_change_invert:
 * @self: a change
 * @by: who takes it back
 * @at: when
 *
 * Returns: (transfer full): the change that takes @self back
 */
JihuaChange *
jihua_change_invert (JihuaChange *self,
                     const char  *by,
                     const char  *at)
{
  return jihua_change_new_actual (self->target, self->through, self->to, self->from, by, at);
}

/**
 * jihua_change_get_target:
 * @self: a change
 *
 * Returns: identifier of the target or series
 */
const char *
jihua_change_get_target (JihuaChange *self)
{
  return self->target;
}

/**
 * jihua_change_get_through:
 * @self: a change
 *
 * Returns: the period whose figure changes
 */
JihuaPeriod
jihua_change_get_through (JihuaChange *self)
{
  return self->through;
}

/**
 * jihua_change_get_from:
 * @self: a change
 *
 * Returns: (nullable) (transfer none): the figure before
 */
JihuaActual *
jihua_change_get_from (JihuaChange *self)
{
  return self->from;
}

/**
 * jihua_change_get_to:
 * @self: a change
 *
 * Returns: (nullable) (transfer none): the figure after
 */
JihuaActual *
jihua_change_get_to (JihuaChange *self)
{
  return self->to;
}

/**
 * jihua_change_get_by:
 * @self: a change
 *
 * Returns: who made it
 */
const char *
jihua_change_get_by (JihuaChange *self)
{
  return self->by;
}

/**
 * jihua_change_get_at:
 * @self: a change
 *
 * Returns: when it was made, in UTC as ISO 8601
 */
const char *
jihua_change_get_at (JihuaChange *self)
{
  return self->at;
}
