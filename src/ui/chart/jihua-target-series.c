/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-target-series.h"

#include <math.h>

#include "jihua-judge.h"

/**
 * JihuaTargetSeries:
 *
 * The months of a target's year. Figures behind the document's “as of” month
 * are left out, those of the year before are not: they are known already.
 */

struct _JihuaTargetSeries {
  GObject          parent_instance;

  JihuaDocument   *document;
  JihuaTarget     *target;
  JihuaPeriod      as_of;
  JihuaStatus      status;
  JihuaChartPoint *points[JIHUA_MONTHS];
};

static GType
jihua_target_series_get_item_type (GListModel *model)
{
  return JIHUA_TYPE_CHART_POINT;
}

static guint
jihua_target_series_get_n_items (GListModel *model)
{
  return JIHUA_MONTHS;
}

static gpointer
jihua_target_series_get_item (GListModel *model,
                              guint       position)
{
  JihuaTargetSeries *self = JIHUA_TARGET_SERIES (model);

  return position < JIHUA_MONTHS ? g_object_ref (self->points[position]) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = jihua_target_series_get_item_type;
  iface->get_n_items = jihua_target_series_get_n_items;
  iface->get_item = jihua_target_series_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (JihuaTargetSeries, jihua_target_series, G_TYPE_OBJECT,
  G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static const JihuaGoal *
get_goal (JihuaTargetSeries *self)
{
  return jihua_target_get_goal (self->target);
}

static const JihuaRules *
get_rules (JihuaTargetSeries *self)
{
  return jihua_plan_get_rules (jihua_document_get_plan (self->document));
}

static gboolean
is_awaiting_assignment (const JihuaGoal *goal)
{
  return goal->kind == JIHUA_GOAL_ASSIGNED && goal->value == NULL;
}

/* Is a figure of this period late? */
static gboolean
is_missing (JihuaTargetSeries *self,
            JihuaPeriod        period)
{
  JihuaPeriod due = jihua_judge_due_period (self->target, get_rules (self), self->as_of);

  return !jihua_goal_is_event (get_goal (self))
         && !is_awaiting_assignment (get_goal (self))
         && jihua_period_is_set (due)
         && jihua_period_compare (period, due) <= 0
         && jihua_judge_is_due (self->target, get_rules (self), period);
}

static JihuaChartPointKind
find_kind (JihuaTargetSeries *self,
           JihuaPeriod        period,
           JihuaActual       *actual)
{
  if (jihua_period_compare (period, self->as_of) > 0)
    return JIHUA_CHART_POINT_NOT_DUE;
  if (actual != NULL)
    return JIHUA_CHART_POINT_REPORTED;

  return is_missing (self, period) ? JIHUA_CHART_POINT_NOT_REPORTED : JIHUA_CHART_POINT_BLANK;
}

static JihuaTarget *
find_reference (JihuaTargetSeries *self)
{
  const JihuaGoal *goal = get_goal (self);

  if (goal->kind != JIHUA_GOAL_IN_STEP_WITH && goal->kind != JIHUA_GOAL_FASTER_THAN)
    return NULL;

  return goal->reference != NULL
    ? jihua_plan_lookup_target (jihua_document_get_plan (self->document), goal->reference) : NULL;
}

/* What is compared with changes from month to month where the goal is another
 * indicator or the year before. */
static JihuaActual *
find_yardstick (JihuaTargetSeries *self,
                JihuaPeriod        period,
                JihuaActual       *last_year)
{
  JihuaLedger *ledger = jihua_document_get_ledger (self->document);
  JihuaTarget *reference = find_reference (self);

  if (reference != NULL)
    return jihua_ledger_find_actual (ledger, reference, period);

  switch ((int) get_goal (self)->kind) {
    case JIHUA_GOAL_INCREASE:
    case JIHUA_GOAL_DECREASE:
    case JIHUA_GOAL_STABLE:
      return last_year;
    default:
      return NULL;
  }
}

static JihuaChartPoint *
make_point (JihuaTargetSeries *self,
            JihuaPeriod        period)
{
  JihuaLedger *ledger = jihua_document_get_ledger (self->document);
  JihuaActual *actual = jihua_ledger_find_actual (ledger, self->target, period);
  JihuaActual *last_year = jihua_ledger_find_actual (ledger, self->target, jihua_period_year_before (period));
  JihuaChartPointKind kind = find_kind (self, period, actual);
  JihuaActual *yardstick = find_yardstick (self, period, last_year);
  g_autoptr (JihuaJudgement) judgement = NULL;
  JihuaChartPoint *point;

  if (kind == JIHUA_CHART_POINT_REPORTED)
    judgement = jihua_judge (ledger, self->target, period);
  else
    actual = NULL;

  point = jihua_chart_point_new (period, kind, actual, last_year, judgement);
  if (yardstick != NULL && get_goal (self)->value == NULL && kind != JIHUA_CHART_POINT_NOT_DUE)
    jihua_chart_point_set_yardstick (point, jihua_actual_get_value (yardstick));

  return point;
}

static void
make_points (JihuaTargetSeries *self)
{
  g_autoptr (JihuaJudgement) judgement = NULL;

  self->as_of = jihua_document_get_as_of (self->document);
  judgement = jihua_judge (jihua_document_get_ledger (self->document), self->target, self->as_of);
  self->status = judgement->status;

  for (guint i = 0; i < JIHUA_MONTHS; i++) {
    g_autoptr (JihuaChartPoint) old = g_steal_pointer (&self->points[i]);

    self->points[i] = make_point (self, jihua_period_new (self->as_of.year, i + 1));
  }
}

static void
standings_changed (JihuaTargetSeries *self)
{
  make_points (self);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, JIHUA_MONTHS, JIHUA_MONTHS);
}

static void
jihua_target_series_finalize (GObject *object)
{
  JihuaTargetSeries *self = JIHUA_TARGET_SERIES (object);

  g_clear_object (&self->document);
  g_clear_object (&self->target);
  for (guint i = 0; i < JIHUA_MONTHS; i++)
    g_clear_object (&self->points[i]);

  G_OBJECT_CLASS (jihua_target_series_parent_class)->finalize (object);
}

static void
jihua_target_series_class_init (JihuaTargetSeriesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jihua_target_series_finalize;
}

static void
jihua_target_series_init (JihuaTargetSeries *self)
{
}

/**
 * jihua_target_series_new:
 * @document: a document
 * @target: a target of its plan
 *
 * Returns: (transfer full): the months of the target's year
 */
JihuaTargetSeries *
jihua_target_series_new (JihuaDocument *document,
                         JihuaTarget   *target)
{
  JihuaTargetSeries *self = g_object_new (JIHUA_TYPE_TARGET_SERIES, NULL);

  self->document = g_object_ref (document);
  self->target = g_object_ref (target);
  make_points (self);

  g_signal_connect_object (jihua_document_get_standings (document), "changed",
                           G_CALLBACK (standings_changed), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * jihua_target_series_get_target:
 * @self: a series
 *
 * Returns: (transfer none): the target
 */
JihuaTarget *
jihua_target_series_get_target (JihuaTargetSeries *self)
{
  g_return_val_if_fail (JIHUA_IS_TARGET_SERIES (self), NULL);

  return self->target;
}

/**
 * jihua_target_series_get_as_of:
 * @self: a series
 *
 * Returns: the month the year is seen from
 */
JihuaPeriod
jihua_target_series_get_as_of (JihuaTargetSeries *self)
{
  g_return_val_if_fail (JIHUA_IS_TARGET_SERIES (self), JIHUA_PERIOD_NONE);

  return self->as_of;
}

/**
 * jihua_target_series_get_status:
 * @self: a series
 *
 * Returns: the status of the target as of the month
 */
JihuaStatus
jihua_target_series_get_status (JihuaTargetSeries *self)
{
  g_return_val_if_fail (JIHUA_IS_TARGET_SERIES (self), JIHUA_STATUS_AWAITING_RELEASE);

  return self->status;
}

/**
 * jihua_target_series_get_point:
 * @self: a series
 * @month: a month, 1 to 12
 *
 * Returns: (transfer none): that month
 */
JihuaChartPoint *
jihua_target_series_get_point (JihuaTargetSeries *self,
                               guint              month)
{
  g_return_val_if_fail (JIHUA_IS_TARGET_SERIES (self), NULL);
  g_return_val_if_fail (month >= 1 && month <= JIHUA_MONTHS, NULL);

  return self->points[month - 1];
}

/**
 * jihua_target_series_get_latest:
 * @self: a series
 *
 * Returns: (transfer none) (nullable): the last month with a figure
 */
JihuaChartPoint *
jihua_target_series_get_latest (JihuaTargetSeries *self)
{
  g_return_val_if_fail (JIHUA_IS_TARGET_SERIES (self), NULL);

  for (guint i = JIHUA_MONTHS; i > 0; i--) {
    if (jihua_chart_point_get_actual (self->points[i - 1]) != NULL)
      return self->points[i - 1];
  }

  return NULL;
}

/**
 * jihua_target_series_has_goal:
 * @self: a series
 *
 * Returns: whether the goal is one number for the whole year
 */
gboolean
jihua_target_series_has_goal (JihuaTargetSeries *self)
{
  g_return_val_if_fail (JIHUA_IS_TARGET_SERIES (self), FALSE);

  return get_goal (self)->value != NULL || get_goal (self)->kind == JIHUA_GOAL_POSITIVE;
}

/**
 * jihua_target_series_get_goal:
 * @self: a series
 *
 * Returns: the number of the goal, for drawing
 */
double
jihua_target_series_get_goal (JihuaTargetSeries *self)
{
  const JihuaDecimal *value;

  g_return_val_if_fail (JIHUA_IS_TARGET_SERIES (self), 0);

  value = get_goal (self)->value;

  return value != NULL ? jihua_decimal_to_double (*value) : 0;
}

/**
 * jihua_target_series_get_tolerance:
 * @self: a series
 *
 * Returns: the tolerance around the goal; 0 if there is none
 */
JihuaDecimal
jihua_target_series_get_tolerance (JihuaTargetSeries *self)
{
  g_return_val_if_fail (JIHUA_IS_TARGET_SERIES (self), (JihuaDecimal) JIHUA_DECIMAL_INIT);

  return jihua_standings_get_tolerance (jihua_document_get_standings (self->document), self->target);
}

/**
 * jihua_target_series_is_ceiling:
 * @self: a series
 *
 * Returns: whether the figures are to stay below one number for the whole year
 */
gboolean
jihua_target_series_is_ceiling (JihuaTargetSeries *self)
{
  g_return_val_if_fail (JIHUA_IS_TARGET_SERIES (self), FALSE);

  return get_goal (self)->value != NULL && get_goal (self)->direction == JIHUA_DIRECTION_CEILING;
}

/**
 * jihua_target_series_get_reference:
 * @self: a series
 *
 * Returns: (transfer none) (nullable): the target whose figures are the goal
 */
JihuaTarget *
jihua_target_series_get_reference (JihuaTargetSeries *self)
{
  g_return_val_if_fail (JIHUA_IS_TARGET_SERIES (self), NULL);

  return find_reference (self);
}

/**
 * jihua_target_series_is_total:
 * @self: a series
 *
 * Returns: whether its figures add up over the year
 */
gboolean
jihua_target_series_is_total (JihuaTargetSeries *self)
{
  g_return_val_if_fail (JIHUA_IS_TARGET_SERIES (self), FALSE);

  return jihua_target_get_accumulation (self->target) == JIHUA_ACCUMULATION_CUMULATIVE;
}

/**
 * jihua_target_series_has_pace:
 * @self: a series
 *
 * Returns: whether it is compared with the pace of time
 */
gboolean
jihua_target_series_has_pace (JihuaTargetSeries *self)
{
  return jihua_target_series_is_total (self)
         && !jihua_target_series_is_ceiling (self)
         && jihua_target_series_has_goal (self)
         && jihua_target_series_get_goal (self) > 0;
}

/**
 * jihua_target_series_get_pace:
 * @self: a series that has a pace
 * @month: a month, 1 to 12
 *
 * Returns: what is to be reached by then to be on pace
 */
double
jihua_target_series_get_pace (JihuaTargetSeries *self,
                              guint              month)
{
  return jihua_target_series_get_goal (self) * jihua_judge_pace (self->target, jihua_period_new (self->as_of.year, month));
}

static void
extend (double  value,
        double *low,
        double *high)
{
  *low = MIN (*low, value);
  *high = MAX (*high, value);
}

static void
extend_to_point (JihuaChartPoint *point,
                 double          *low,
                 double          *high)
{
  JihuaActual *last_year = jihua_chart_point_get_last_year (point);

  if (jihua_chart_point_get_actual (point) != NULL)
    extend (jihua_chart_point_get_value (point), low, high);
  if (last_year != NULL)
    extend (jihua_decimal_to_double (jihua_actual_get_value (last_year)), low, high);
  if (jihua_chart_point_has_yardstick (point))
    extend (jihua_chart_point_get_yardstick (point), low, high);
}

/* The side a ceiling forbids is to be seen. */
#define HEADROOM .08

static void
extend_to_goal (JihuaTargetSeries *self,
                double            *low,
                double            *high)
{
  double goal = jihua_target_series_get_goal (self);
  double tolerance = jihua_decimal_to_double (jihua_target_series_get_tolerance (self));

  extend (goal - tolerance, low, high);
  extend (goal + tolerance, low, high);
  if (jihua_target_series_is_ceiling (self))
    extend (goal + tolerance + (*high - MIN (*low, 0)) * HEADROOM, low, high);
}

/**
 * jihua_target_series_get_range:
 * @self: a series
 * @low: (out): the smallest number to show
 * @high: (out): the largest number to show
 *
 * Returns: whether there is any number to show
 */
gboolean
jihua_target_series_get_range (JihuaTargetSeries *self,
                               double            *low,
                               double            *high)
{
  *low = INFINITY;
  *high = -INFINITY;

  for (guint i = 0; i < JIHUA_MONTHS; i++)
    extend_to_point (self->points[i], low, high);
  if (jihua_target_series_has_goal (self))
    extend_to_goal (self, low, high);

  return *low <= *high;
}

/**
 * jihua_target_series_includes_zero:
 * @self: a series
 *
 * Totals are drawn as columns, for growth the sign matters, and of a ceiling one
 * sees how far it is: they need the zero. Shares, levels and averages show it
 * where it is not far.
 *
 * Returns: whether zero belongs on the scale
 */
gboolean
jihua_target_series_includes_zero (JihuaTargetSeries *self)
{
  double low, high;

  if (jihua_target_series_is_ceiling (self))
    return TRUE;

  switch (jihua_target_get_accumulation (self->target)) {
    case JIHUA_ACCUMULATION_CUMULATIVE:
    case JIHUA_ACCUMULATION_RATE:
    case JIHUA_ACCUMULATION_REDUCTION:
      return TRUE;
    case JIHUA_ACCUMULATION_SHARE:
    case JIHUA_ACCUMULATION_LEVEL:
    case JIHUA_ACCUMULATION_AVERAGE:
    default:
      return !jihua_target_series_get_range (self, &low, &high) || low < (high - low) * 2;
  }
}
