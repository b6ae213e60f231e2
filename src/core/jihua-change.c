/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-change.h"

/**
 * JihuaChange:
 *
 * One change of a ledger: a figure, a record or a setting becomes another,
 * appears or goes. Immutable. The same object is the undoable command, the
 * entry of the history and the line of the journal.
 */

struct _JihuaChange {
  GObject          parent_instance;

  JihuaChangeKind  kind;
  char            *node;       /* NULL for a rule of the plan */
  JihuaPeriod      through;
  GObject         *from;       /* figure or record */
  GObject         *to;
  JihuaSetting     setting;
  char            *from_value; /* of the setting */
  char            *to_value;
  char            *by;
  char            *at;
};

G_DEFINE_FINAL_TYPE (JihuaChange, jihua_change, G_TYPE_OBJECT)

static void
jihua_change_finalize (GObject *object)
{
  JihuaChange *self = JIHUA_CHANGE (object);

  g_free (self->node);
  g_clear_object (&self->from);
  g_clear_object (&self->to);
  g_free (self->from_value);
  g_free (self->to_value);
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

static JihuaChange *
new_change (JihuaChangeKind  kind,
            const char      *node,
            JihuaPeriod      through,
            const char      *by,
            const char      *at)
{
  JihuaChange *self = g_object_new (JIHUA_TYPE_CHANGE, NULL);

  self->kind = kind;
  self->node = g_strdup (node);
  self->through = through;
  self->by = g_strdup (by ? by : "");
  self->at = g_strdup (at ? at : "");

  return self;
}

static void
set_sides (JihuaChange *self,
           gpointer     from,
           gpointer     to)
{
  g_set_object (&self->from, from);
  g_set_object (&self->to, to);
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
 * Returns: (transfer full): the change of a figure
 */
JihuaChange *
jihua_change_new_actual (const char  *target,
                         JihuaPeriod  through,
                         JihuaActual *from,
                         JihuaActual *to,
                         const char  *by,
                         const char  *at)
{
  JihuaChange *self = new_change (JIHUA_CHANGE_ACTUAL, target, through, by, at);

  set_sides (self, from, to);

  return self;
}

/**
 * jihua_change_new_record:
 * @from: (nullable): the record before, %NULL if there was none
 * @to: (nullable): the record after in the same place, %NULL if it is removed
 * @by: who makes the change
 * @at: when, in UTC as ISO 8601
 *
 * One of @from and @to must be given.
 *
 * Returns: (transfer full): the change of a record
 */
JihuaChange *
jihua_change_new_record (JihuaRecord *from,
                         JihuaRecord *to,
                         const char  *by,
                         const char  *at)
{
  JihuaRecord *record = to ? to : from;
  JihuaChange *self;

  g_return_val_if_fail (record != NULL, NULL);

  self = new_change (JIHUA_CHANGE_RECORD, jihua_record_get_node (record),
                     jihua_record_get_through (record), by, at);
  set_sides (self, from, to);

  return self;
}

/**
 * jihua_change_new_setting:
 * @node: (nullable): identifier of a section or target; %NULL for a rule
 * @setting: what is set
 * @from: (nullable): its value before, %NULL if it was not set
 * @to: (nullable): its value after, %NULL if it is not set any more
 * @by: who makes the change
 * @at: when, in UTC as ISO 8601
 *
 * Returns: (transfer full): the change of a setting
 */
JihuaChange *
jihua_change_new_setting (const char   *node,
                          JihuaSetting  setting,
                          const char   *from,
                          const char   *to,
                          const char   *by,
                          const char   *at)
{
  JihuaChange *self = new_change (JIHUA_CHANGE_SETTING, node, JIHUA_PERIOD_NONE, by, at);

  self->setting = setting;
  self->from_value = g_strdup (from);
  self->to_value = g_strdup (to);

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
  JihuaChange *inverse = new_change (self->kind, self->node, self->through, by, at);

  set_sides (inverse, self->to, self->from);
  inverse->setting = self->setting;
  inverse->from_value = g_strdup (self->to_value);
  inverse->to_value = g_strdup (self->from_value);

  return inverse;
}

/**
 * jihua_change_get_kind:
 * @self: a change
 *
 * Returns: what it changes
 */
JihuaChangeKind
jihua_change_get_kind (JihuaChange *self)
{
  return self->kind;
}

/**
 * jihua_change_get_node:
 * @self: a change
 *
 * Returns: (nullable): identifier of the section, target or series; %NULL for
 *   a rule of the plan
 */
const char *
jihua_change_get_node (JihuaChange *self)
{
  return self->node;
}

/**
 * jihua_change_get_through:
 * @self: a change
 *
 * Returns: the period whose figure or record changes; unset for an item or a
 *   setting
 */
JihuaPeriod
jihua_change_get_through (JihuaChange *self)
{
  return self->through;
}

static gpointer
get_side (JihuaChange     *self,
          JihuaChangeKind  kind,
          GObject         *side)
{
  return self->kind == kind ? side : NULL;
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
  return get_side (self, JIHUA_CHANGE_ACTUAL, self->from);
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
  return get_side (self, JIHUA_CHANGE_ACTUAL, self->to);
}

/**
 * jihua_change_get_from_record:
 * @self: a change
 *
 * Returns: (nullable) (transfer none): the record before
 */
JihuaRecord *
jihua_change_get_from_record (JihuaChange *self)
{
  return get_side (self, JIHUA_CHANGE_RECORD, self->from);
}

/**
 * jihua_change_get_to_record:
 * @self: a change
 *
 * Returns: (nullable) (transfer none): the record after
 */
JihuaRecord *
jihua_change_get_to_record (JihuaChange *self)
{
  return get_side (self, JIHUA_CHANGE_RECORD, self->to);
}

/**
 * jihua_change_get_setting:
 * @self: the change of a setting
 *
 * Returns: what is set
 */
JihuaSetting
jihua_change_get_setting (JihuaChange *self)
{
  return self->setting;
}

/**
 * jihua_change_get_from_value:
 * @self: the change of a setting
 *
 * Returns: (nullable): its value before, as in files
 */
const char *
jihua_change_get_from_value (JihuaChange *self)
{
  return self->from_value;
}

/**
 * jihua_change_get_to_value:
 * @self: the change of a setting
 *
 * Returns: (nullable): its value after, as in files
 */
const char *
jihua_change_get_to_value (JihuaChange *self)
{
  return self->to_value;
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
