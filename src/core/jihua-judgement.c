/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-judgement.h"

G_DEFINE_BOXED_TYPE (JihuaJudgement, jihua_judgement, jihua_judgement_ref, jihua_judgement_unref)

/**
 * jihua_judgement_new:
 * @as_of: the month it is judged as of
 *
 * Returns: (transfer full): a judgement without facts
 */
JihuaJudgement *
jihua_judgement_new (JihuaPeriod as_of)
{
  JihuaJudgement *self = g_new0 (JihuaJudgement, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->status = JIHUA_STATUS_AWAITING_RELEASE;
  self->automatic = JIHUA_STATUS_AWAITING_RELEASE;
  self->as_of = as_of;

  return self;
}

/**
 * jihua_judgement_ref:
 * @self: a judgement
 *
 * Returns: (transfer full): @self
 */
JihuaJudgement *
jihua_judgement_ref (JihuaJudgement *self)
{
  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * jihua_judgement_unref:
 * @self: (transfer full): a judgement
 */
void
jihua_judgement_unref (JihuaJudgement *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_clear_object (&self->overruling);
  g_clear_object (&self->actual);
  g_clear_object (&self->last_known);
  g_clear_object (&self->last_year);
  g_clear_object (&self->reference);
  g_clear_object (&self->reference_target);
  g_clear_object (&self->compared);
  g_clear_object (&self->compared_with);
  g_clear_object (&self->lapse);
  g_clear_object (&self->work);
  g_clear_pointer (&self->due_date, g_date_free);
  g_clear_pointer (&self->done_date, g_date_free);
  g_free (self);
}
