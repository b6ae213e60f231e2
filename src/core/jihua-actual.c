/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-actual.h"

/**
 * JihuaActual:
 *
 * A recorded figure: the value of a target through a month. Immutable; to
 * change one, put another in its place.
 */

struct _JihuaActual {
  GObject       parent_instance;

  char         *target;
  JihuaPeriod   through;
  JihuaDecimal  value;
  gboolean      final;
  char         *source;
  char         *note;
  char         *by;
  char         *at;
};

G_DEFINE_FINAL_TYPE (JihuaActual, jihua_actual, G_TYPE_OBJECT)

static void
jihua_actual_finalize (GObject *object)
{
  JihuaActual *self = JIHUA_ACTUAL (object);

  g_free (self->target);
  g_free (self->source);
  g_free (self->note);
  g_free (self->by);
  g_free (self->at);

  G_OBJECT_CLASS (jihua_actual_parent_class)->finalize (object);
}

static void
jihua_actual_class_init (JihuaActualClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jihua_actual_finalize;
}

static void
jihua_actual_init (JihuaActual *self)
{
}

/**
 * jihua_actual_new:
 * @target: identifier of the target or series
 * @through: the period it is the figure of
 * @value: the figure, in the target's unit
 * @final: whether it is final, not provisional
 * @source: (nullable): where it comes from
 * @note: (nullable): a remark
 * @by: (nullable): who recorded it
 * @at: (nullable): when, in UTC as ISO 8601
 *
 * Returns: (transfer full): a new figure
 */
JihuaActual *
jihua_actual_new (const char   *target,
                  JihuaPeriod   through,
                  JihuaDecimal  value,
                  gboolean      final,
                  const char   *source,
                  const char   *note,
                  const char   *by,
                  const char   *at)
{
  JihuaActual *self = g_object_new (JIHUA_TYPE_ACTUAL, NULL);

  self->target = g_strdup (target);
  self->through = through;
  self->value = value;
  self->final = !!final;
  self->source = g_strdup (source ? source : "");
  self->note = g_strdup (note ? note : "");
  self->by = g_strdup (by ? by : "");
  self->at = g_strdup (at ? at : "");

  return self;
}

/**
 * jihua_actual_with_value:
 * @self: a figure
 * @value: another value
 *
 * Returns: (transfer full): the same but for its value
 */
JihuaActual *
jihua_actual_with_value (JihuaActual  *self,
                         JihuaDecimal  value)
{
  return jihua_actual_new (self->target, self->through, value, self->final,
                           self->source, self->note, self->by, self->at);
}

/**
 * jihua_actual_with_final:
 * @self: a figure
 * @final: whether it is final
 *
 * Returns: (transfer full): the same, final or provisional
 */
JihuaActual *
jihua_actual_with_final (JihuaActual *self,
                         gboolean     final)
{
  return jihua_actual_new (self->target, self->through, self->value, final,
                           self->source, self->note, self->by, self->at);
}

/**
 * jihua_actual_with_source:
 * @self: a figure
 * @source: (nullable): another source
 *
 * Returns: (transfer full): the same but for its source
 */
JihuaActual *
jihua_actual_with_source (JihuaActual *self,
                          const char  *source)
{
  return jihua_actual_new (self->target, self->through, self->value, self->final,
                           source, self->note, self->by, self->at);
}

/**
 * jihua_actual_with_note:
 * @self: a figure
 * @note: (nullable): another remark
 *
 * Returns: (transfer full): the same but for its remark
 */
JihuaActual *
jihua_actual_with_note (JihuaActual *self,
                        const char  *note)
{
  return jihua_actual_new (self->target, self->through, self->value, self->final,
                           self->source, note, self->by, self->at);
}

/**
 * jihua_actual_with_author:
 * @self: a figure
 * @by: (nullable): who recorded it
 * @at: (nullable): when
 *
 * Returns: (transfer full): the same, recorded by someone else
 */
JihuaActual *
jihua_actual_with_author (JihuaActual *self,
                          const char  *by,
                          const char  *at)
{
  return jihua_actual_new (self->target, self->through, self->value, self->final,
                           self->source, self->note, by, at);
}

/**
 * jihua_actual_get_target:
 * @self: a figure
 *
 * Returns: identifier of the target or series
 */
const char *
jihua_actual_get_target (JihuaActual *self)
{
  return self->target;
}

/**
 * jihua_actual_get_through:
 * @self: a figure
 *
 * Returns: the period it is the figure of
 */
JihuaPeriod
jihua_actual_get_through (JihuaActual *self)
{
  return self->through;
}

/**
 * jihua_actual_get_value:
 * @self: a figure
 *
 * Returns: its value, in the target's unit
 */
JihuaDecimal
jihua_actual_get_value (JihuaActual *self)
{
  return self->value;
}

/**
 * jihua_actual_get_final:
 * @self: a figure
 *
 * Returns: whether it is final, not provisional
 */
gboolean
jihua_actual_get_final (JihuaActual *self)
{
  return self->final;
}

/**
 * jihua_actual_get_source:
 * @self: a figure
 *
 * Returns: where it comes from; may be empty
 */
const char *
jihua_actual_get_source (JihuaActual *self)
{
  return self->source;
}

/**
 * jihua_actual_get_note:
 * @self: a figure
 *
 * Returns: a remark; may be empty
 */
const char *
jihua_actual_get_note (JihuaActual *self)
{
  return self->note;
}

/**
 * jihua_actual_get_by:
 * @self: a figure
 *
 * Returns: who recorded it; may be empty
 */
const char *
jihua_actual_get_by (JihuaActual *self)
{
  return self->by;
}

/**
 * jihua_actual_get_at:
 * @self: a figure
 *
 * Returns: when it was recorded, in UTC as ISO 8601; may be empty
 */
const char *
jihua_actual_get_at (JihuaActual *self)
{
  return self->at;
}

/**
 * jihua_actual_same_facts:
 * @a: (nullable): a figure
 * @b: (nullable): another
 *
 * Returns: whether both say the same, whoever recorded them
 */
gboolean
jihua_actual_same_facts (JihuaActual *a,
                         JihuaActual *b)
{
  if (a == NULL || b == NULL)
    return a == b;

  return g_str_equal (a->target, b->target)
      && jihua_period_equal (a->through, b->through)
      && jihua_decimal_identical (a->value, b->value)
      && a->final == b->final
      && g_str_equal (a->source, b->source)
      && g_str_equal (a->note, b->note);
}
