/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-doubt.h"

#include <math.h>

#include <glib/gi18n-lib.h>

/* A point that slipped makes a figure ten times what it was. Less than this
 * happens: prices double, a count that was 7 is 50. */
#define LEAST_RATIO 8.0

/* What moves by points comes near to nothing and far from it again; only what
 * rates hardly reach is asked about, but then the others need not be so far off. */
#define LEAST_RATE 20.0
#define LEAST_RATIO_OF_RATES 5.0

/* More digits nobody slips by. */
#define MOST_DIGITS 4

typedef struct {
  gboolean     known[JIHUA_N_DOUBT_YARDSTICKS];
  JihuaDecimal values[JIHUA_N_DOUBT_YARDSTICKS];
  JihuaPeriod  periods[JIHUA_N_DOUBT_YARDSTICKS];
} Yardsticks;

static void
learn (Yardsticks          *self,
       JihuaDoubtYardstick  yardstick,
       JihuaDecimal         value,
       JihuaPeriod          period)
{
  if (value.millionths == 0)
    return;

  self->known[yardstick] = TRUE;
  self->values[yardstick] = value;
  self->periods[yardstick] = period;
}

static void
learn_figure (Yardsticks          *self,
              JihuaDoubtYardstick  yardstick,
              JihuaActual         *actual)
{
  if (actual != NULL)
    learn (self, yardstick, jihua_actual_get_value (actual), jihua_actual_get_through (actual));
}

static JihuaActual *
find_before (JihuaLedger *ledger,
             JihuaTarget *target,
             JihuaPeriod  through)
{
  if (through.month == 1)
    return NULL;

  return jihua_ledger_find_latest (ledger, target, jihua_period_new (through.year, through.month - 1u));
}

static Yardsticks
find_yardsticks (JihuaLedger *ledger,
                 JihuaTarget *target,
                 JihuaPeriod  through)
{
  const JihuaGoal *goal = jihua_target_get_goal (target);
  Yardsticks self = { 0 };

  learn_figure (&self, JIHUA_DOUBT_YEAR_BEFORE,
                jihua_ledger_find_actual (ledger, target, jihua_period_year_before (through)));
  learn_figure (&self, JIHUA_DOUBT_PERIOD_BEFORE, find_before (ledger, target, through));
  if (goal->value != NULL && through.year == jihua_plan_get_year (jihua_ledger_get_plan (ledger)))
    learn (&self, JIHUA_DOUBT_GOAL, *goal->value, JIHUA_PERIOD_NONE);

  return self;
}

static double
get_ratio (JihuaDecimal value,
           JihuaDecimal yardstick)
{
  return fabs (jihua_decimal_to_double (value) / jihua_decimal_to_double (yardstick));
}

static gboolean
is_rate (JihuaTarget *target)
{
  return jihua_target_get_accumulation (target) == JIHUA_ACCUMULATION_RATE
      || jihua_target_get_accumulation (target) == JIHUA_ACCUMULATION_REDUCTION;
}

static gboolean
is_too_large (JihuaTarget  *target,
              JihuaDecimal  value,
              JihuaDecimal  yardstick)
{
  if (is_rate (target))
    return fabs (jihua_decimal_to_double (value)) >= LEAST_RATE
        && get_ratio (value, yardstick) >= LEAST_RATIO_OF_RATES;

  return get_ratio (value, yardstick) >= LEAST_RATIO;
}

/* A rate may fall to nothing. A total of the year has to begin somewhere, and
 * stays below a ceiling: these are compared with what they were, not with what
 * they are to become. */
static gboolean
is_too_small (JihuaTarget         *target,
              JihuaDoubtYardstick  against,
              JihuaDecimal         value,
              JihuaDecimal         yardstick)
{
  if (is_rate (target))
    return FALSE;
  if (against == JIHUA_DOUBT_GOAL
      && (jihua_target_get_accumulation (target) == JIHUA_ACCUMULATION_CUMULATIVE
          || jihua_target_get_goal (target)->direction == JIHUA_DIRECTION_CEILING))
    return FALSE;

  return get_ratio (value, yardstick) <= 1 / LEAST_RATIO;
}

/* What is not far off anything it can be compared with is no slip. */
static gboolean
find_yardstick (JihuaTarget         *target,
                JihuaDecimal         value,
                const Yardsticks    *yardsticks,
                JihuaDoubtYardstick *found)
{
  gboolean any_before = yardsticks->known[JIHUA_DOUBT_YEAR_BEFORE] || yardsticks->known[JIHUA_DOUBT_PERIOD_BEFORE];
  gboolean any = FALSE, large = TRUE, small = TRUE;

  for (guint i = 0; i < JIHUA_N_DOUBT_YARDSTICKS; i++) {
    if (!yardsticks->known[i])
      continue;
    if (!any)
      *found = i;
    any = TRUE;
    large = large && is_too_large (target, value, yardsticks->values[i]);
    small = small && (is_too_small (target, i, value, yardsticks->values[i])
                      || (i == JIHUA_DOUBT_GOAL && any_before));
  }

  return any && (large || small);
}

static JihuaDecimal
shift (JihuaDecimal value,
       int          digits)
{
  for (; digits > 0; digits--) {
    value.millionths /= 10;
    value.scale = MIN (value.scale + 1, 6);
  }
  for (; digits < 0; digits++) {
    value.millionths *= 10;
    value.scale = value.scale > 0 ? value.scale - 1 : 0;
  }

  return value;
}

/**
 * jihua_doubt_find:
 * @ledger: a ledger
 * @target: a target of its plan
 * @through: a period
 * @value: a figure that is well formed
 * @doubt: (out): why it may be a slip
 *
 * Compares a figure with that of the year before, the last one, and the goal. It
 * is in doubt if it is eight times all of these or more, or an eighth or less: a
 * decimal point that slipped makes it ten times. A rate is in doubt only from 20
 * up, at five times; being small is compared with the goal only where there is no
 * earlier figure.
 *
 * Returns: whether it is in doubt
 */
gboolean
jihua_doubt_find (JihuaLedger  *ledger,
                  JihuaTarget  *target,
                  JihuaPeriod   through,
                  JihuaDecimal  value,
                  JihuaDoubt   *doubt)
{
  Yardsticks yardsticks = find_yardsticks (ledger, target, through);
  JihuaDoubtYardstick found;

  if (value.millionths == 0 || !find_yardstick (target, value, &yardsticks, &found))
    return FALSE;

  doubt->yardstick = found;
  doubt->value = yardsticks.values[found];
  doubt->period = yardsticks.periods[found];
  doubt->ratio = get_ratio (value, doubt->value);
  doubt->digits = CLAMP ((int) lround (log10 (doubt->ratio)), -MOST_DIGITS, MOST_DIGITS);
  doubt->meant = shift (value, doubt->digits);

  return TRUE;
}

/* One figure is enough: “about 100 times”. */
static char *
format_times (double ratio)
{
  double times = ratio >= 1 ? ratio : 1 / ratio;
  double unit = pow (10, floor (log10 (times)));

  return g_strdup_printf ("%.0f", round (times / unit) * unit);
}

static char *
describe_large (const JihuaDoubt *self,
                const char       *times,
                const char       *value)
{
  switch (self->yardstick) {
    case JIHUA_DOUBT_YEAR_BEFORE:
      /* Translators: a figure that may be wrong; %1$s is a number such as “100”, %2$s the figure of the year before */
      return g_strdup_printf (_("About %1$s times last year’s figure, %2$s"), times, value);
    case JIHUA_DOUBT_PERIOD_BEFORE:
      /* Translators: a figure that may be wrong; %1$s is a number such as “100”, %2$s a figure, %3$s its period */
      return g_strdup_printf (_("About %1$s times the figure of %3$s, %2$s"), times, value,
                              jihua_period_get_label (self->period));
    case JIHUA_DOUBT_GOAL:
    default:
      /* Translators: a figure that may be wrong; %1$s is a number such as “100”, %2$s the goal */
      return g_strdup_printf (_("About %1$s times the goal, %2$s"), times, value);
  }
}

static char *
describe_small (const JihuaDoubt *self,
                const char       *times,
                const char       *value)
{
  switch (self->yardstick) {
    case JIHUA_DOUBT_YEAR_BEFORE:
      /* Translators: a figure that may be wrong; %1$s is a number such as “10”, %2$s the figure of the year before */
      return g_strdup_printf (_("About 1/%1$s of last year’s figure, %2$s"), times, value);
    case JIHUA_DOUBT_PERIOD_BEFORE:
      /* Translators: a figure that may be wrong; %1$s is a number such as “10”, %2$s a figure, %3$s its period */
      return g_strdup_printf (_("About 1/%1$s of the figure of %3$s, %2$s"), times, value,
                              jihua_period_get_label (self->period));
    case JIHUA_DOUBT_GOAL:
    default:
      /* Translators: a figure that may be wrong; %1$s is a number such as “10”, %2$s the goal */
      return g_strdup_printf (_("About 1/%1$s of the goal, %2$s"), times, value);
  }
}

/**
 * jihua_doubt_describe:
 * @self: a doubt
 *
 * Returns: (transfer full): a question in the user's language
 */
char *
jihua_doubt_describe (const JihuaDoubt *self)
{
  g_autofree char *times = format_times (self->ratio);
  g_autofree char *value = jihua_decimal_format (self->value);
  g_autofree char *meant = jihua_decimal_format (self->meant);
  g_autofree char *finding = self->ratio >= 1 ? describe_large (self, times, value)
                                              : describe_small (self, times, value);
  double off = get_ratio (self->meant, self->value);

  /* A guess that is far off itself helps nobody. */
  if (off < 0.5 || off > 2)
    /* Translators: %s says what is strange about a figure */
    return g_strdup_printf (C_("doubt", "%s. Is the decimal point right?"), finding);

  /* Translators: %1$s says what is strange about a figure, %2$s is what it would be with the decimal point put right */
  return g_strdup_printf (C_("doubt", "%1$s. Is it %2$s?"), finding, meant);
}

/**
 * jihua_doubt_ask:
 * @ledger: a ledger
 * @target: a target of its plan
 * @through: a period
 * @value: a figure that is well formed
 *
 * Returns: (transfer full) (nullable): the question to ask about it, %NULL if
 *   there is none
 */
char *
jihua_doubt_ask (JihuaLedger  *ledger,
                 JihuaTarget  *target,
                 JihuaPeriod   through,
                 JihuaDecimal  value)
{
  JihuaDoubt doubt;

  return jihua_doubt_find (ledger, target, through, value, &doubt) ? jihua_doubt_describe (&doubt) : NULL;
}
