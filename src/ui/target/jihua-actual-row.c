/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-actual-row.h"

#include "jihua-judge.h"
#include "jihua-period-standing.h"

/**
 * JihuaActualRow:
 *
 * A period of a target as the table of actuals shows it. What it says follows
 * the ledger and the “as of” month.
 */
struct _JihuaActualRow {
  GObject              parent_instance;

  JihuaDocument       *document;
  JihuaTarget         *target;
  JihuaPeriod          period;
  JihuaFigure         *figure;
  JihuaFigure         *year_before;
  JihuaPeriodStanding  standing;
  JihuaJudgement      *judgement;
};

enum {
  PROP_DOCUMENT = 1,
  PROP_TARGET,
  PROP_PERIOD,
  PROP_FIGURE,
  PROP_YEAR_BEFORE,
  PROP_LABEL,
  PROP_DUE,
  PROP_JUDGED,
  PROP_STATUS,
  PROP_VERDICT,
  PROP_JUDGEMENT,
  PROP_ERROR,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaActualRow, jihua_actual_row, G_TYPE_OBJECT)

/* Whether a person overruled the status of the period, the judgement knows. */
static void
follow_judgement (JihuaActualRow *self)
{
  JihuaLedger *ledger = jihua_document_get_ledger (self->document);

  g_clear_pointer (&self->judgement, jihua_judgement_unref);
  if (self->standing.judged && jihua_figure_get_actual (self->figure) != NULL)
    self->judgement = jihua_judge (ledger, self->target, self->period);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_JUDGEMENT]);
}

static void
judge (JihuaActualRow *self)
{
  JihuaPeriodStanding old = self->standing;

  self->standing = jihua_period_standing_find (jihua_document_get_ledger (self->document),
                                               self->target, self->period,
                                               jihua_document_get_as_of (self->document));

  g_object_freeze_notify (G_OBJECT (self));
  if (self->standing.due != old.due)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DUE]);
  if (self->standing.judged != old.judged)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_JUDGED]);
  if (self->standing.status != old.status)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATUS]);
  if (g_strcmp0 (self->standing.verdict, old.verdict) != 0)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VERDICT]);
  follow_judgement (self);
  g_object_thaw_notify (G_OBJECT (self));
}

static void
figure_error_changed (JihuaActualRow *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ERROR]);
}

static JihuaFigure *
follow_figure (JihuaActualRow *self,
               JihuaPeriod     period)
{
  JihuaFigure *figure = jihua_figure_new (self->document, self->target, period);

  g_signal_connect_object (figure, "notify::error",
                           G_CALLBACK (figure_error_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (figure, "notify::actual",
                           G_CALLBACK (judge), self, G_CONNECT_SWAPPED);

  return figure;
}

static void
jihua_actual_row_constructed (GObject *object)
{
  JihuaActualRow *self = JIHUA_ACTUAL_ROW (object);

  G_OBJECT_CLASS (jihua_actual_row_parent_class)->constructed (object);

  self->figure = follow_figure (self, self->period);
  self->year_before = follow_figure (self, jihua_period_year_before (self->period));

  g_signal_connect_object (jihua_document_get_standings (self->document), "changed",
                           G_CALLBACK (judge), self, G_CONNECT_SWAPPED);
  judge (self);
}

static void
jihua_actual_row_dispose (GObject *object)
{
  JihuaActualRow *self = JIHUA_ACTUAL_ROW (object);

  g_clear_object (&self->document);
  g_clear_object (&self->target);
  g_clear_object (&self->figure);
  g_clear_object (&self->year_before);
  g_clear_pointer (&self->judgement, jihua_judgement_unref);

  G_OBJECT_CLASS (jihua_actual_row_parent_class)->dispose (object);
}

static void
jihua_actual_row_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  JihuaActualRow *self = JIHUA_ACTUAL_ROW (object);

  switch (property_id) {
    case PROP_FIGURE:
      g_value_set_object (value, self->figure);
      break;
    case PROP_YEAR_BEFORE:
      g_value_set_object (value, self->year_before);
      break;
    case PROP_LABEL:
      g_value_take_string (value, jihua_actual_row_dup_label (self));
      break;
    case PROP_DUE:
      g_value_set_boolean (value, self->standing.due);
      break;
    case PROP_JUDGED:
      g_value_set_boolean (value, self->standing.judged);
      break;
    case PROP_STATUS:
      g_value_set_enum (value, self->standing.status);
      break;
    case PROP_VERDICT:
      g_value_set_static_string (value, self->standing.verdict);
      break;
    case PROP_JUDGEMENT:
      g_value_set_boxed (value, self->judgement);
      break;
    case PROP_ERROR:
      g_value_set_string (value, jihua_actual_row_get_error (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_actual_row_set_property (GObject      *object,
                               guint         property_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  JihuaActualRow *self = JIHUA_ACTUAL_ROW (object);

  switch (property_id) {
    case PROP_DOCUMENT:
      self->document = g_value_dup_object (value);
      break;
    case PROP_TARGET:
      self->target = g_value_dup_object (value);
      break;
    case PROP_PERIOD:
      self->period = *(JihuaPeriod *) g_value_get_boxed (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_actual_row_class_init (JihuaActualRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags construct = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;
  GParamFlags read = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->constructed = jihua_actual_row_constructed;
  object_class->dispose = jihua_actual_row_dispose;
  object_class->get_property = jihua_actual_row_get_property;
  object_class->set_property = jihua_actual_row_set_property;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, JIHUA_TYPE_DOCUMENT, construct);
  properties[PROP_TARGET] =
    g_param_spec_object ("target", NULL, NULL, JIHUA_TYPE_TARGET, construct);
  properties[PROP_PERIOD] =
    g_param_spec_boxed ("period", NULL, NULL, JIHUA_TYPE_PERIOD, construct);
  properties[PROP_FIGURE] =
    g_param_spec_object ("figure", NULL, NULL, JIHUA_TYPE_FIGURE, read);
  properties[PROP_YEAR_BEFORE] =
    g_param_spec_object ("year-before", NULL, NULL, JIHUA_TYPE_FIGURE, read);
  properties[PROP_LABEL] =
    g_param_spec_string ("label", NULL, NULL, NULL, read);
  properties[PROP_DUE] =
    g_param_spec_boolean ("due", NULL, NULL, FALSE, read);
  properties[PROP_JUDGED] =
    g_param_spec_boolean ("judged", NULL, NULL, FALSE, read);
  properties[PROP_STATUS] =
    g_param_spec_enum ("status", NULL, NULL, JIHUA_TYPE_STATUS, JIHUA_STATUS_ACHIEVED, read);
  properties[PROP_VERDICT] =
    g_param_spec_string ("verdict", NULL, NULL, NULL, read);
  properties[PROP_JUDGEMENT] =
    g_param_spec_boxed ("judgement", NULL, NULL, JIHUA_TYPE_JUDGEMENT, read);
  properties[PROP_ERROR] =
    g_param_spec_string ("error", NULL, NULL, NULL, read);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jihua_actual_row_init (JihuaActualRow *self)
{
}

/**
 * jihua_actual_row_new:
 * @document: the open ledger
 * @target: a target
 * @period: a period
 *
 * Returns: (transfer full): the row of @period
 */
JihuaActualRow *
jihua_actual_row_new (JihuaDocument *document,
                      JihuaTarget   *target,
                      JihuaPeriod    period)
{
  return g_object_new (JIHUA_TYPE_ACTUAL_ROW,
                       "document", document,
                       "target", target,
                       "period", &period,
                       NULL);
}

/**
 * jihua_actual_row_get_period:
 * @self: a row
 *
 * Returns: the period it stands for
 */
JihuaPeriod
jihua_actual_row_get_period (JihuaActualRow *self)
{
  g_return_val_if_fail (JIHUA_IS_ACTUAL_ROW (self), JIHUA_PERIOD_NONE);

  return self->period;
}

/**
 * jihua_actual_row_get_figure:
 * @self: a row
 *
 * Returns: (transfer none): the figure of the period
 */
JihuaFigure *
jihua_actual_row_get_figure (JihuaActualRow *self)
{
  g_return_val_if_fail (JIHUA_IS_ACTUAL_ROW (self), NULL);

  return self->figure;
}

/**
 * jihua_actual_row_get_year_before:
 * @self: a row
 *
 * Returns: (transfer none): the figure of the same period of the year before
 */
JihuaFigure *
jihua_actual_row_get_year_before (JihuaActualRow *self)
{
  g_return_val_if_fail (JIHUA_IS_ACTUAL_ROW (self), NULL);

  return self->year_before;
}

/**
 * jihua_actual_row_get_judged:
 * @self: a row
 *
 * Returns: whether #JihuaActualRow:status says anything about this period
 */
gboolean
jihua_actual_row_get_judged (JihuaActualRow *self)
{
  g_return_val_if_fail (JIHUA_IS_ACTUAL_ROW (self), FALSE);

  return self->standing.judged;
}

/**
 * jihua_actual_row_get_status:
 * @self: a row
 *
 * Returns: how the target stood at this period
 */
JihuaStatus
jihua_actual_row_get_status (JihuaActualRow *self)
{
  g_return_val_if_fail (JIHUA_IS_ACTUAL_ROW (self), JIHUA_STATUS_NOT_REPORTED);

  return self->standing.status;
}

/**
 * jihua_actual_row_get_due:
 * @self: a row
 *
 * Returns: whether a figure is there or should be by now
 */
gboolean
jihua_actual_row_get_due (JihuaActualRow *self)
{
  g_return_val_if_fail (JIHUA_IS_ACTUAL_ROW (self), FALSE);

  return self->standing.due;
}

/**
 * jihua_actual_row_get_verdict:
 * @self: a row
 *
 * Returns: the status in the user's language, “Not due”, or nothing
 */
const char *
jihua_actual_row_get_verdict (JihuaActualRow *self)
{
  g_return_val_if_fail (JIHUA_IS_ACTUAL_ROW (self), "");

  return self->standing.verdict;
}

/**
 * jihua_actual_row_get_error:
 * @self: a row
 *
 * Returns: (nullable): what is wrong with the text typed into one of its figures
 */
const char *
jihua_actual_row_get_error (JihuaActualRow *self)
{
  const char *error;

  g_return_val_if_fail (JIHUA_IS_ACTUAL_ROW (self), NULL);

  error = jihua_figure_get_error (self->figure);

  return error != NULL ? error : jihua_figure_get_error (self->year_before);
}

/**
 * jihua_actual_row_dup_label:
 * @self: a row
 *
 * Returns: (transfer full): the name of the period, with its year where that
 *   is not the year of the plan
 */
char *
jihua_actual_row_dup_label (JihuaActualRow *self)
{
  JihuaPlan *plan;

  g_return_val_if_fail (JIHUA_IS_ACTUAL_ROW (self), NULL);

  plan = jihua_document_get_plan (self->document);
  if (self->period.year == jihua_plan_get_year (plan))
    return g_strdup (jihua_period_get_label (self->period));

  return jihua_period_dup_as_of_label (self->period);
}

/**
 * jihua_actual_row_is_empty:
 * @self: a row
 *
 * Returns: whether nothing is recorded or typed for this period or the same of
 *   the year before
 */
gboolean
jihua_actual_row_is_empty (JihuaActualRow *self)
{
  g_return_val_if_fail (JIHUA_IS_ACTUAL_ROW (self), TRUE);

  return jihua_figure_get_actual (self->figure) == NULL
         && jihua_figure_get_actual (self->year_before) == NULL
         && jihua_actual_row_get_error (self) == NULL;
}
