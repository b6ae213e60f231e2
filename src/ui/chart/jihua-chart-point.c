/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-chart-point.h"

/**
 * JihuaChartPoint:
 *
 * One month of a target's year, with all that is known of it.
 */

struct _JihuaChartPoint {
  GObject              parent_instance;

  JihuaPeriod          period;
  JihuaChartPointKind  kind;
  JihuaActual         *actual;
  JihuaActual         *last_year;
  JihuaJudgement      *judgement;
  gboolean             has_yardstick;
  JihuaDecimal         yardstick;
};

G_DEFINE_FINAL_TYPE (JihuaChartPoint, jihua_chart_point, G_TYPE_OBJECT)

static void
jihua_chart_point_finalize (GObject *object)
{
  JihuaChartPoint *self = JIHUA_CHART_POINT (object);

  g_clear_object (&self->actual);
  g_clear_object (&self->last_year);
  g_clear_pointer (&self->judgement, jihua_judgement_unref);

  G_OBJECT_CLASS (jihua_chart_point_parent_class)->finalize (object);
}

static void
jihua_chart_point_class_init (JihuaChartPointClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jihua_chart_point_finalize;
}

static void
jihua_chart_point_init (JihuaChartPoint *self)
{
}

/**
 * jihua_chart_point_new:
 * @period: the period that ends with the month
 * @kind: what the month is
 * @actual: (nullable): its figure, for a reported one only
 * @last_year: (nullable): the figure of the same period of the year before
 * @judgement: (nullable): the verdict on @actual
 *
 * Returns: (transfer full): a month of a chart
 */
JihuaChartPoint *
jihua_chart_point_new (JihuaPeriod          period,
                       JihuaChartPointKind  kind,
                       JihuaActual         *actual,
                       JihuaActual         *last_year,
                       JihuaJudgement      *judgement)
{
  JihuaChartPoint *self = g_object_new (JIHUA_TYPE_CHART_POINT, NULL);

  self->period = period;
  self->kind = kind;
  g_set_object (&self->actual, actual);
  g_set_object (&self->last_year, last_year);
  if (judgement != NULL)
    self->judgement = jihua_judgement_ref (judgement);

  return self;
}

/**
 * jihua_chart_point_get_period:
 * @self: a month of a chart
 *
 * Returns: the period that ends with it
 */
JihuaPeriod
jihua_chart_point_get_period (JihuaChartPoint *self)
{
  g_return_val_if_fail (JIHUA_IS_CHART_POINT (self), JIHUA_PERIOD_NONE);

  return self->period;
}

/**
 * jihua_chart_point_get_kind:
 * @self: a month of a chart
 *
 * Returns: what it is
 */
JihuaChartPointKind
jihua_chart_point_get_kind (JihuaChartPoint *self)
{
  g_return_val_if_fail (JIHUA_IS_CHART_POINT (self), JIHUA_CHART_POINT_BLANK);

  return self->kind;
}

/**
 * jihua_chart_point_get_actual:
 * @self: a month of a chart
 *
 * Returns: (transfer none) (nullable): its figure
 */
JihuaActual *
jihua_chart_point_get_actual (JihuaChartPoint *self)
{
  g_return_val_if_fail (JIHUA_IS_CHART_POINT (self), NULL);

  return self->actual;
}

/**
 * jihua_chart_point_get_last_year:
 * @self: a month of a chart
 *
 * Returns: (transfer none) (nullable): the figure of the year before
 */
JihuaActual *
jihua_chart_point_get_last_year (JihuaChartPoint *self)
{
  g_return_val_if_fail (JIHUA_IS_CHART_POINT (self), NULL);

  return self->last_year;
}

/**
 * jihua_chart_point_get_judgement:
 * @self: a month of a chart
 *
 * Returns: (transfer none) (nullable): the verdict on its figure
 */
JihuaJudgement *
jihua_chart_point_get_judgement (JihuaChartPoint *self)
{
  g_return_val_if_fail (JIHUA_IS_CHART_POINT (self), NULL);

  return self->judgement;
}

/**
 * jihua_chart_point_has_yardstick:
 * @self: a month of a chart
 *
 * Returns: whether there is a number of just this month to compare with
 */
gboolean
jihua_chart_point_has_yardstick (JihuaChartPoint *self)
{
  g_return_val_if_fail (JIHUA_IS_CHART_POINT (self), FALSE);

  return self->has_yardstick;
}

/**
 * jihua_chart_point_get_yardstick:
 * @self: a month of a chart
 *
 * Returns: the number to compare with, for drawing
 */
double
jihua_chart_point_get_yardstick (JihuaChartPoint *self)
{
  g_return_val_if_fail (JIHUA_IS_CHART_POINT (self), 0);

  return jihua_decimal_to_double (self->yardstick);
}

/**
 * jihua_chart_point_set_yardstick:
 * @self: a month of a chart
 * @yardstick: the number its figure is compared with
 */
void
jihua_chart_point_set_yardstick (JihuaChartPoint *self,
                                 JihuaDecimal     yardstick)
{
  g_return_if_fail (JIHUA_IS_CHART_POINT (self));

  self->has_yardstick = TRUE;
  self->yardstick = yardstick;
}

/**
 * jihua_chart_point_get_value:
 * @self: a month with a figure
 *
 * Returns: the figure, for drawing
 */
double
jihua_chart_point_get_value (JihuaChartPoint *self)
{
  g_return_val_if_fail (JIHUA_IS_CHART_POINT (self) && self->actual != NULL, 0);

  return jihua_decimal_to_double (jihua_actual_get_value (self->actual));
}

/**
 * jihua_chart_point_is_readable:
 * @self: a month of a chart
 *
 * Returns: whether there is anything to be said of it
 */
gboolean
jihua_chart_point_is_readable (JihuaChartPoint *self)
{
  g_return_val_if_fail (JIHUA_IS_CHART_POINT (self), FALSE);

  return self->actual != NULL || self->last_year != NULL || self->kind == JIHUA_CHART_POINT_NOT_REPORTED;
}
