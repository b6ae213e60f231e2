/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-report-row.h"

#include <glib/gi18n-lib.h>

#include "jihua-explain.h"
#include "jihua-judge.h"
#include "jihua-node-labels.h"
#include "jihua-period-standing.h"
#include "jihua-quantity.h"
#include "jihua-trial.h"

/**
 * JihuaReportRow:
 *
 * What it says follows the ledger, and before that what is being typed: the
 * draft of its figure is judged as if it were recorded.
 */
struct _JihuaReportRow {
  GObject              parent_instance;

  JihuaDocument       *document;
  JihuaTarget         *target;
  JihuaPeriod          period;
  JihuaPeriod          as_of;
  JihuaFigure         *figure;
  char                *number;
  gboolean             selected;

  JihuaPeriodStanding  standing;
  JihuaJudgement      *trial;
};

enum {
  PROP_FIGURE = 1,
  PROP_AS_OF,
  PROP_NUMBER,
  PROP_NAME,
  PROP_UNIT,
  PROP_GOAL,
  PROP_YEAR_BEFORE,
  PROP_PREVIOUS,
  PROP_PREVIOUS_PERIOD,
  PROP_OWN_PERIOD,
  PROP_FILLED,
  PROP_UNREPORTED,
  PROP_JUDGED,
  PROP_STATUS,
  PROP_VERDICT,
  PROP_MEANING,
  PROP_ERROR,
  PROP_SELECTED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaReportRow, jihua_report_row, G_TYPE_OBJECT)

static JihuaLedger *
get_ledger (JihuaReportRow *self)
{
  return jihua_document_get_ledger (self->document);
}

/* A number as printed says where a target of a measure stands: “三（二）”. */
static char *
number_target (JihuaTarget *target)
{
  JihuaNode *measure = jihua_node_get_parent (JIHUA_NODE (target));
  g_autofree char *own = jihua_node_dup_number_label (JIHUA_NODE (target));
  g_autofree char *number = NULL;
  g_autofree char *chapter = NULL;

  if (*own != '\0' || measure == NULL)
    return g_steal_pointer (&own);

  number = jihua_node_dup_number_label (measure);
  if (g_ascii_isdigit (*number) || jihua_node_get_parent (measure) == NULL)
    return g_steal_pointer (&number);

  chapter = jihua_node_dup_number_label (jihua_node_get_parent (measure));

  return g_strconcat (chapter, number, NULL);
}

static gboolean
is_promise (JihuaReportRow *self)
{
  return jihua_target_get_goal (self->target)->kind != JIHUA_GOAL_NONE;
}

static JihuaPeriodStanding
stand_on_trial (JihuaReportRow *self)
{
  if (self->trial == NULL || !is_promise (self))
    return (JihuaPeriodStanding) { TRUE, FALSE, JIHUA_STATUS_AWAITING_RELEASE, "" };

  return (JihuaPeriodStanding) {
    TRUE, TRUE, self->trial->status, jihua_status_get_label (self->trial->status),
  };
}

/* A text that is not finished may be no number yet; that is no mistake. */
static JihuaPeriodStanding
try_draft (JihuaReportRow *self,
           const char     *draft)
{
  JihuaDecimal value;

  if (jihua_decimal_parse_input (draft, &value, NULL)
      && self->period.year == jihua_plan_get_year (jihua_document_get_plan (self->document)))
    self->trial = jihua_trial_judge (get_ledger (self), self->target, self->period, value);

  return stand_on_trial (self);
}

static void
judge (JihuaReportRow *self)
{
  const char *draft = jihua_figure_get_draft (self->figure);

  g_clear_pointer (&self->trial, jihua_judgement_unref);
  if (draft != NULL)
    self->standing = try_draft (self, draft);
  else
    self->standing = jihua_period_standing_find (get_ledger (self), self->target, self->period, self->as_of);

  g_object_freeze_notify (G_OBJECT (self));
  for (guint i = PROP_YEAR_BEFORE; i <= PROP_ERROR; i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
  g_object_thaw_notify (G_OBJECT (self));
}

static void
jihua_report_row_constructed (GObject *object)
{
  JihuaReportRow *self = JIHUA_REPORT_ROW (object);
  static const char * const signals[] = { "notify::actual", "notify::draft", "notify::error" };

  G_OBJECT_CLASS (jihua_report_row_parent_class)->constructed (object);

  self->document = g_object_ref (jihua_figure_get_document (self->figure));
  self->target = g_object_ref (jihua_figure_get_target (self->figure));
  self->period = jihua_figure_get_period (self->figure);
  self->number = number_target (self->target);
  for (gsize i = 0; i < G_N_ELEMENTS (signals); i++)
    g_signal_connect_object (self->figure, signals[i], G_CALLBACK (judge), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (jihua_document_get_standings (self->document), "changed",
                           G_CALLBACK (judge), self, G_CONNECT_SWAPPED);
  judge (self);
}

static void
jihua_report_row_dispose (GObject *object)
{
  JihuaReportRow *self = JIHUA_REPORT_ROW (object);

  g_clear_object (&self->document);
  g_clear_object (&self->target);
  g_clear_object (&self->figure);
  g_clear_pointer (&self->number, g_free);
  g_clear_pointer (&self->trial, jihua_judgement_unref);

  G_OBJECT_CLASS (jihua_report_row_parent_class)->dispose (object);
}

static char *
dup_own_period (JihuaReportRow *self)
{
  if (jihua_period_equal (self->period, self->as_of))
    return g_strdup ("");

  /* Translators: a figure of an earlier period that is asked for; %s is a period such as “Jan–Jun” */
  return g_strdup_printf (_("Figure of %s"), jihua_period_get_label (self->period));
}

static char *
dup_previous_period (JihuaReportRow *self)
{
  char *period = NULL;
  g_autofree char *value = jihua_report_row_dup_previous (self, &period);

  return period;
}

static void
jihua_report_row_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  JihuaReportRow *self = JIHUA_REPORT_ROW (object);

  switch (property_id) {
    case PROP_FIGURE:
      g_value_set_object (value, self->figure);
      break;
    case PROP_NUMBER:
      g_value_set_string (value, self->number);
      break;
    case PROP_NAME:
      g_value_set_string (value, jihua_report_row_get_name (self));
      break;
    case PROP_UNIT:
      g_value_set_string (value, jihua_target_get_display_unit (self->target));
      break;
    case PROP_GOAL:
      g_value_set_string (value, is_promise (self) ? jihua_target_get_display_words (self->target) : "");
      break;
    case PROP_YEAR_BEFORE:
      g_value_take_string (value, jihua_report_row_dup_year_before (self));
      break;
    case PROP_PREVIOUS:
      g_value_take_string (value, jihua_report_row_dup_previous (self, NULL));
      break;
    case PROP_PREVIOUS_PERIOD:
      g_value_take_string (value, dup_previous_period (self));
      break;
    case PROP_OWN_PERIOD:
      g_value_take_string (value, dup_own_period (self));
      break;
    case PROP_FILLED:
      g_value_set_boolean (value, jihua_report_row_get_filled (self));
      break;
    case PROP_UNREPORTED:
      g_value_set_boolean (value, jihua_report_row_get_unreported (self));
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
    case PROP_MEANING:
      g_value_take_string (value, jihua_report_row_dup_meaning (self));
      break;
    case PROP_ERROR:
      g_value_set_string (value, jihua_figure_get_error (self->figure));
      break;
    case PROP_SELECTED:
      g_value_set_boolean (value, self->selected);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_report_row_set_property (GObject      *object,
                               guint         property_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  JihuaReportRow *self = JIHUA_REPORT_ROW (object);

  switch (property_id) {
    case PROP_FIGURE:
      self->figure = g_value_dup_object (value);
      break;
    case PROP_AS_OF:
      self->as_of = *(JihuaPeriod *) g_value_get_boxed (value);
      break;
    case PROP_SELECTED:
      jihua_report_row_set_selected (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
install_texts (GParamFlags read)
{
  static const struct {
    guint       id;
    const char *name;
  } texts[] = {
    { PROP_NUMBER, "number" },
    { PROP_NAME, "name" },
    { PROP_UNIT, "unit" },
    { PROP_GOAL, "goal" },
    { PROP_YEAR_BEFORE, "year-before" },
    { PROP_PREVIOUS, "previous" },
    { PROP_PREVIOUS_PERIOD, "previous-period" },
    /* Says of which period the figure is where that is not the one of the sheet. */
    { PROP_OWN_PERIOD, "own-period" },
    { PROP_VERDICT, "verdict" },
    { PROP_MEANING, "meaning" },
    { PROP_ERROR, "error" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    properties[texts[i].id] = g_param_spec_string (texts[i].name, NULL, NULL, NULL, read);
}

static void
jihua_report_row_class_init (JihuaReportRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags read = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->constructed = jihua_report_row_constructed;
  object_class->dispose = jihua_report_row_dispose;
  object_class->get_property = jihua_report_row_get_property;
  object_class->set_property = jihua_report_row_set_property;

  properties[PROP_FIGURE] =
    g_param_spec_object ("figure", NULL, NULL, JIHUA_TYPE_FIGURE,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_AS_OF] =
    g_param_spec_boxed ("as-of", NULL, NULL, JIHUA_TYPE_PERIOD,
                        G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_FILLED] =
    g_param_spec_boolean ("filled", NULL, NULL, FALSE, read);
  properties[PROP_UNREPORTED] =
    g_param_spec_boolean ("unreported", NULL, NULL, FALSE, read);
  properties[PROP_JUDGED] =
    g_param_spec_boolean ("judged", NULL, NULL, FALSE, read);
  properties[PROP_STATUS] =
    g_param_spec_enum ("status", NULL, NULL, JIHUA_TYPE_STATUS, JIHUA_STATUS_ACHIEVED, read);
  properties[PROP_SELECTED] =
    g_param_spec_boolean ("selected", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  install_texts (read);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jihua_report_row_init (JihuaReportRow *self)
{
}

/**
 * jihua_report_row_new:
 * @figure: the figure that is filled in, of a target or series
 * @as_of: the period of the sheet
 *
 * Returns: (transfer full): a row of the sheet
 */
JihuaReportRow *
jihua_report_row_new (JihuaFigure *figure,
                      JihuaPeriod  as_of)
{
  return g_object_new (JIHUA_TYPE_REPORT_ROW,
                       "figure", figure,
                       "as-of", &as_of,
                       NULL);
}

/**
 * jihua_report_row_get_target:
 * @self: a row
 *
 * Returns: (transfer none): the target
 */
JihuaTarget *
jihua_report_row_get_target (JihuaReportRow *self)
{
  g_return_val_if_fail (JIHUA_IS_REPORT_ROW (self), NULL);

  return self->target;
}

/**
 * jihua_report_row_get_period:
 * @self: a row
 *
 * Returns: the period whose figure is filled in; an earlier one than that of
 *   the sheet where a figure is overdue
 */
JihuaPeriod
jihua_report_row_get_period (JihuaReportRow *self)
{
  g_return_val_if_fail (JIHUA_IS_REPORT_ROW (self), JIHUA_PERIOD_NONE);

  return self->period;
}

/**
 * jihua_report_row_get_figure:
 * @self: a row
 *
 * Returns: (transfer none): the figure to be filled in
 */
JihuaFigure *
jihua_report_row_get_figure (JihuaReportRow *self)
{
  g_return_val_if_fail (JIHUA_IS_REPORT_ROW (self), NULL);

  return self->figure;
}

/**
 * jihua_report_row_get_number:
 * @self: a row
 *
 * Returns: the number of the row of the annex, or of the measure, as printed
 */
const char *
jihua_report_row_get_number (JihuaReportRow *self)
{
  g_return_val_if_fail (JIHUA_IS_REPORT_ROW (self), "");

  return self->number;
}

/**
 * jihua_report_row_get_name:
 * @self: a row
 *
 * Returns: the name of the target in the user's language
 */
const char *
jihua_report_row_get_name (JihuaReportRow *self)
{
  g_return_val_if_fail (JIHUA_IS_REPORT_ROW (self), "");

  return jihua_node_get_display_title (JIHUA_NODE (self->target));
}

/**
 * jihua_report_row_get_responsible:
 * @self: a row
 *
 * Returns: the unit that reports the figure, that of the section around the
 *   target if it has none of its own; empty if nobody is named
 */
const char *
jihua_report_row_get_responsible (JihuaReportRow *self)
{
  const char *responsible;

  g_return_val_if_fail (JIHUA_IS_REPORT_ROW (self), "");

  responsible = jihua_node_get_effective_responsible (JIHUA_NODE (self->target));

  return responsible != NULL ? responsible : "";
}

/**
 * jihua_report_row_get_filled:
 * @self: a row
 *
 * Returns: whether a figure is recorded
 */
gboolean
jihua_report_row_get_filled (JihuaReportRow *self)
{
  g_return_val_if_fail (JIHUA_IS_REPORT_ROW (self), FALSE);

  return jihua_figure_get_actual (self->figure) != NULL;
}

/**
 * jihua_report_row_get_unreported:
 * @self: a row
 *
 * Returns: whether a figure should be there by now and is not
 */
gboolean
jihua_report_row_get_unreported (JihuaReportRow *self)
{
  g_return_val_if_fail (JIHUA_IS_REPORT_ROW (self), FALSE);

  return !jihua_report_row_get_filled (self)
         && jihua_period_standing_find (get_ledger (self), self->target, self->period, self->as_of).due;
}

/**
 * jihua_report_row_get_judged:
 * @self: a row
 *
 * Returns: whether #JihuaReportRow:status says anything
 */
gboolean
jihua_report_row_get_judged (JihuaReportRow *self)
{
  g_return_val_if_fail (JIHUA_IS_REPORT_ROW (self), FALSE);

  return self->standing.judged;
}

/**
 * jihua_report_row_get_status:
 * @self: a row
 *
 * Returns: how the target stands with the figure that is being typed, or else
 *   the one that is recorded
 */
JihuaStatus
jihua_report_row_get_status (JihuaReportRow *self)
{
  g_return_val_if_fail (JIHUA_IS_REPORT_ROW (self), JIHUA_STATUS_NOT_REPORTED);

  return self->standing.status;
}

static JihuaActual *
find_previous (JihuaReportRow *self)
{
  if (self->period.month == 1)
    return NULL;

  return jihua_ledger_find_latest (get_ledger (self), self->target,
                                   jihua_period_new (self->period.year, self->period.month - 1u));
}

/**
 * jihua_report_row_dup_previous:
 * @self: a row
 * @period: (out) (optional): the name of its period
 *
 * Returns: (transfer full): the last figure of the year before the period of
 *   the row; empty if there is none
 */
char *
jihua_report_row_dup_previous (JihuaReportRow  *self,
                               char           **period)
{
  JihuaActual *previous;

  g_return_val_if_fail (JIHUA_IS_REPORT_ROW (self), NULL);

  previous = find_previous (self);
  if (period != NULL)
    *period = g_strdup (previous != NULL ? jihua_period_get_label (jihua_actual_get_through (previous)) : "");

  return previous != NULL ? jihua_decimal_format (jihua_actual_get_value (previous)) : g_strdup ("");
}

/**
 * jihua_report_row_dup_year_before:
 * @self: a row
 *
 * Returns: (transfer full): the figure of the same period of the year before;
 *   empty if there is none
 */
char *
jihua_report_row_dup_year_before (JihuaReportRow *self)
{
  JihuaActual *actual;

  g_return_val_if_fail (JIHUA_IS_REPORT_ROW (self), NULL);

  actual = jihua_ledger_find_actual (get_ledger (self), self->target, jihua_period_year_before (self->period));

  return actual != NULL ? jihua_decimal_format (jihua_actual_get_value (actual)) : g_strdup ("");
}

static char *
explain_recorded (JihuaReportRow *self)
{
  g_autoptr (JihuaJudgement) judgement = NULL;

  if (!is_promise (self) || (jihua_figure_get_actual (self->figure) == NULL && !self->standing.judged))
    return g_strdup ("");

  judgement = jihua_judge (get_ledger (self), self->target,
                           jihua_figure_get_actual (self->figure) != NULL ? self->period : self->as_of);

  return jihua_explain (self->target, judgement);
}

static char *
compare_with_previous (JihuaReportRow *self,
                       JihuaDecimal    value)
{
  JihuaActual *previous = find_previous (self);
  g_autofree char *gap_text = NULL;
  JihuaDecimal gap;
  const char *period;

  if (previous == NULL || jihua_target_get_accumulation (self->target) == JIHUA_ACCUMULATION_CUMULATIVE)
    return NULL;

  gap = jihua_decimal_subtract (value, jihua_actual_get_value (previous));
  gap_text = jihua_format_gap (gap, self->target);
  period = jihua_period_get_label (jihua_actual_get_through (previous));
  if (gap.millionths == 0)
    /* Translators: %s is a period such as “Jan–Jun” */
    return g_strdup_printf (_("That is the same as in %s."), period);
  if (gap.millionths < 0)
    /* Translators: %1$s is a quantity, %2$s a period such as “Jan–Jun” */
    return g_strdup_printf (_("That is %1$s below %2$s."), gap_text, period);

  /* Translators: %1$s is a quantity, %2$s a period such as “Jan–Jun” */
  return g_strdup_printf (_("That is %1$s above %2$s."), gap_text, period);
}

/**
 * jihua_report_row_dup_meaning:
 * @self: a row
 *
 * Returns: (transfer full): what the figure that is being typed would mean, or
 *   what the one that is recorded means; empty if that is nothing
 */
char *
jihua_report_row_dup_meaning (JihuaReportRow *self)
{
  g_autofree char *verdict = NULL;
  g_autofree char *change = NULL;
  JihuaActual *actual;

  g_return_val_if_fail (JIHUA_IS_REPORT_ROW (self), NULL);

  if (jihua_figure_get_draft (self->figure) != NULL && self->trial == NULL)
    return g_strdup ("");

  actual = self->trial != NULL ? self->trial->actual : jihua_figure_get_actual (self->figure);
  if (!is_promise (self))
    verdict = g_strdup ("");
  else
    verdict = self->trial != NULL ? jihua_explain (self->target, self->trial) : explain_recorded (self);
  change = actual != NULL ? compare_with_previous (self, jihua_actual_get_value (actual)) : NULL;

  if (change == NULL || *verdict == '\0')
    return g_strdup (change != NULL ? change : verdict);

  /* Translators: two sentences one after the other */
  return g_strdup_printf (C_("sentences", "%1$s %2$s"), verdict, change);
}

/**
 * jihua_report_row_set_selected:
 * @self: a row
 * @selected: whether its figure is among those that are selected together
 */
void
jihua_report_row_set_selected (JihuaReportRow *self,
                               gboolean        selected)
{
  g_return_if_fail (JIHUA_IS_REPORT_ROW (self));

  if (self->selected == selected)
    return;

  self->selected = selected;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}
