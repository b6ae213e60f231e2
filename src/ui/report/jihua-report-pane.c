/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-report-pane.h"

#include <glib/gi18n-lib.h>

#include "jihua-doubt.h"
#include "jihua-editor.h"
#include "jihua-figure-edits.h"
#include "jihua-judge.h"
#include "jihua-quantity.h"
#include "jihua-status-class.h"
#include "jihua-status-mark.h"
#include "jihua-target-chart.h"
#include "jihua-target-place.h"
#include "jihua-text-row.h"

/**
 * JihuaReportPane:
 *
 * The official words of the target, what the figure means that is being typed,
 * the year as a chart, and what is recorded beside the figure.
 */
struct _JihuaReportPane {
  AdwBin          parent_instance;

  JihuaReportRow *row;
  GSignalGroup   *row_signals;
  GSignalGroup   *figure_signals;
  gboolean        filling;

  GtkWidget      *number;
  AdwBin         *words;
  GtkWidget      *trial;
  GtkWidget      *verdict;
  GtkWidget      *status;
  GtkWidget      *meaning;
  GtkWidget      *question;
  AdwBin         *chart;
  GtkWidget      *figures;
  JihuaTextRow   *source;
  JihuaTextRow   *note;
  AdwSwitchRow   *final;
  GtkWidget      *tolerance;
  GtkWidget      *open;
};

enum {
  PROP_ROW = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

enum {
  LEFT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JihuaReportPane, jihua_report_pane, ADW_TYPE_BIN)

static JihuaFigure *
get_figure (JihuaReportPane *self)
{
  return jihua_report_row_get_figure (self->row);
}

static void
source_applied (JihuaReportPane *self)
{
  jihua_figure_set_source (get_figure (self), gtk_editable_get_text (GTK_EDITABLE (self->source)));
}

/* After Enter, the next figure is to come. */
static void
source_entered (JihuaReportPane *self)
{
  jihua_editor_commit (JIHUA_EDITOR (self->source));
  g_signal_emit (self, signals[LEFT], 0, 1);
}

static gboolean
escape_pressed (GtkWidget *widget,
                GVariant  *arguments,
                gpointer   user_data)
{
  g_signal_emit (widget, signals[LEFT], 0, 0);

  return GDK_EVENT_STOP;
}

static void
note_applied (JihuaReportPane *self)
{
  jihua_figure_set_note (get_figure (self), gtk_editable_get_text (GTK_EDITABLE (self->note)));
}

static void
final_switched (JihuaReportPane *self)
{
  if (!self->filling)
    jihua_figure_set_final (get_figure (self), adw_switch_row_get_active (self->final));
}

static void
show_figure (JihuaReportPane *self)
{
  JihuaFigure *figure;

  if (self->row == NULL)
    return;

  figure = get_figure (self);
  self->filling = TRUE;
  jihua_text_row_show (self->source, jihua_figure_get_source (figure));
  jihua_text_row_show (self->note, jihua_figure_get_note (figure));
  adw_switch_row_set_active (self->final, jihua_figure_get_final (figure));
  self->filling = FALSE;
  gtk_widget_set_sensitive (self->figures, jihua_figure_get_actual (figure) != NULL);
}

/* Of what is being typed, else of what is recorded. */
static char *
dup_question (JihuaReportPane *self)
{
  JihuaFigure *figure = get_figure (self);
  const char *draft = jihua_figure_get_draft (figure);
  JihuaDecimal value;

  if (draft == NULL)
    return g_strdup (jihua_figure_get_question (figure));
  if (!jihua_decimal_parse_input (draft, &value, NULL))
    return NULL;

  return jihua_doubt_ask (jihua_document_get_ledger (jihua_figure_get_document (figure)),
                          jihua_figure_get_target (figure), jihua_figure_get_period (figure), value);
}

static void
show_question (JihuaReportPane *self)
{
  g_autofree char *question = self->row != NULL ? dup_question (self) : NULL;

  gtk_label_set_label (GTK_LABEL (self->question), question != NULL ? question : "");
  gtk_widget_set_visible (self->question, question != NULL);
}

static void
show_verdict (JihuaReportPane *self)
{
  gboolean judged = jihua_report_row_get_judged (self->row);
  const char *draft = jihua_figure_get_draft (get_figure (self));
  g_autofree char *meaning = jihua_report_row_dup_meaning (self->row);
  g_autofree char *trial = NULL;

  gtk_widget_set_visible (self->verdict, judged);
  gtk_widget_set_visible (self->meaning, *meaning != '\0');
  if (judged)
    jihua_status_class_apply (self->status, jihua_report_row_get_status (self->row));

  gtk_widget_set_visible (self->trial, draft != NULL && *meaning != '\0');
  if (draft == NULL)
    return;

  /* Translators: above what a figure would mean that is being typed; %s is the figure */
  trial = g_strdup_printf (_("If %s is filled in:"), draft);
  gtk_label_set_label (GTK_LABEL (self->trial), trial);
}

static void
show_number (JihuaReportPane *self)
{
  JihuaNode *node = JIHUA_NODE (jihua_report_row_get_target (self->row));
  const char *number = jihua_report_row_get_number (self->row);
  g_autofree char *label = NULL;

  if (*number == '\0')
    label = g_strdup (_("For comparison"));
  else if (jihua_node_get_id (node)[0] == 'A')
    /* Translators: %s is the number of a row of the annex */
    label = g_strdup_printf (_("Row %s"), number);
  else
    /* Translators: %s is the number of a measure */
    label = g_strdup_printf (_("Measure %s"), number);

  gtk_label_set_label (GTK_LABEL (self->number), label);
}

static void
show_tolerance (JihuaReportPane *self)
{
  JihuaTarget *target = jihua_report_row_get_target (self->row);
  JihuaDocument *document = jihua_figure_get_document (get_figure (self));
  JihuaDecimal tolerance = jihua_standings_get_tolerance (jihua_document_get_standings (document), target);
  g_autofree char *quantity = NULL;
  g_autofree char *label = NULL;

  gtk_widget_set_visible (self->tolerance, tolerance.millionths > 0);
  quantity = jihua_format_gap (tolerance, target);
  /* Translators: %s is a quantity */
  label = g_strdup_printf (_("Tolerance ±%s"), quantity);
  gtk_label_set_label (GTK_LABEL (self->tolerance), label);
}

static void
show_target (JihuaReportPane *self)
{
  JihuaTarget *target = jihua_report_row_get_target (self->row);
  JihuaDocument *document = jihua_figure_get_document (get_figure (self));
  gboolean in_plan = jihua_node_get_parent (JIHUA_NODE (target)) != NULL;

  adw_bin_set_child (self->words, in_plan ? jihua_target_place_new (target) : NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->words), in_plan);
  gtk_widget_set_visible (self->open, in_plan);
  if (in_plan)
    gtk_actionable_set_action_target (GTK_ACTIONABLE (self->open), "s", jihua_node_get_id (JIHUA_NODE (target)));

  if (adw_bin_get_child (self->chart) == NULL)
    adw_bin_set_child (self->chart, jihua_target_chart_new (document, target));
  else
    jihua_target_chart_set_target (JIHUA_TARGET_CHART (adw_bin_get_child (self->chart)), target);

  show_number (self);
  show_tolerance (self);
}

static void
jihua_report_pane_dispose (GObject *object)
{
  JihuaReportPane *self = JIHUA_REPORT_PANE (object);

  g_clear_object (&self->row_signals);
  g_clear_object (&self->figure_signals);
  g_clear_object (&self->row);
  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_REPORT_PANE);

  G_OBJECT_CLASS (jihua_report_pane_parent_class)->dispose (object);
}

static void
jihua_report_pane_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch (property_id) {
    case PROP_ROW:
      g_value_set_object (value, JIHUA_REPORT_PANE (object)->row);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_report_pane_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  switch (property_id) {
    case PROP_ROW:
      jihua_report_pane_set_row (JIHUA_REPORT_PANE (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (JIHUA_TYPE_STATUS_MARK);
  g_type_ensure (JIHUA_TYPE_TEXT_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-report-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaReportPane, number);
  gtk_widget_class_bind_template_child (widget_class, JihuaReportPane, words);
  gtk_widget_class_bind_template_child (widget_class, JihuaReportPane, trial);
  gtk_widget_class_bind_template_child (widget_class, JihuaReportPane, verdict);
  gtk_widget_class_bind_template_child (widget_class, JihuaReportPane, status);
  gtk_widget_class_bind_template_child (widget_class, JihuaReportPane, meaning);
  gtk_widget_class_bind_template_child (widget_class, JihuaReportPane, question);
  gtk_widget_class_bind_template_child (widget_class, JihuaReportPane, chart);
  gtk_widget_class_bind_template_child (widget_class, JihuaReportPane, figures);
  gtk_widget_class_bind_template_child (widget_class, JihuaReportPane, source);
  gtk_widget_class_bind_template_child (widget_class, JihuaReportPane, note);
  gtk_widget_class_bind_template_child (widget_class, JihuaReportPane, final);
  gtk_widget_class_bind_template_child (widget_class, JihuaReportPane, tolerance);
  gtk_widget_class_bind_template_child (widget_class, JihuaReportPane, open);
  gtk_widget_class_bind_template_callback (widget_class, source_applied);
  gtk_widget_class_bind_template_callback (widget_class, note_applied);
  gtk_widget_class_bind_template_callback (widget_class, final_switched);
}

static void
jihua_report_pane_class_init (JihuaReportPaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = jihua_report_pane_dispose;
  object_class->get_property = jihua_report_pane_get_property;
  object_class->set_property = jihua_report_pane_set_property;

  properties[PROP_ROW] =
    g_param_spec_object ("row", NULL, NULL, JIHUA_TYPE_REPORT_ROW,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * JihuaReportPane::left:
   * @self: a pane
   * @step: 1 to go on with the figure of the next row, 0 with that of this one
   *
   * The keyboard wants to go back to the sheet.
   */
  signals[LEFT] =
    g_signal_new ("left", JIHUA_TYPE_REPORT_PANE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);

  gtk_widget_class_add_binding (GTK_WIDGET_CLASS (klass), GDK_KEY_Escape, 0, escape_pressed, NULL);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
jihua_report_pane_init (JihuaReportPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (gtk_editable_get_delegate (GTK_EDITABLE (self->source)), "activate",
                           G_CALLBACK (source_entered), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  self->row_signals = g_signal_group_new (JIHUA_TYPE_REPORT_ROW);
  g_signal_group_connect_swapped (self->row_signals, "notify::meaning", G_CALLBACK (show_verdict), self);
  self->figure_signals = g_signal_group_new (JIHUA_TYPE_FIGURE);
  g_signal_group_connect_swapped (self->figure_signals, "notify::actual", G_CALLBACK (show_figure), self);
  g_signal_group_connect_swapped (self->figure_signals, "notify::question", G_CALLBACK (show_question), self);
  g_signal_group_connect_swapped (self->figure_signals, "notify::draft", G_CALLBACK (show_question), self);
}

/**
 * jihua_report_pane_get_row:
 * @self: a pane
 *
 * Returns: (transfer none) (nullable): the row it is about
 */
JihuaReportRow *
jihua_report_pane_get_row (JihuaReportPane *self)
{
  g_return_val_if_fail (JIHUA_IS_REPORT_PANE (self), NULL);

  return self->row;
}

/**
 * jihua_report_pane_edit_source:
 * @self: a pane
 *
 * Gives the focus to the source of the figure.
 *
 * Returns: %FALSE if there is no figure yet
 */
gboolean
jihua_report_pane_edit_source (JihuaReportPane *self)
{
  g_return_val_if_fail (JIHUA_IS_REPORT_PANE (self), FALSE);

  return gtk_widget_is_sensitive (self->figures) && gtk_widget_grab_focus (GTK_WIDGET (self->source));
}

/**
 * jihua_report_pane_set_row:
 * @self: a pane
 * @row: (nullable): the row to be about
 */
void
jihua_report_pane_set_row (JihuaReportPane *self,
                           JihuaReportRow  *row)
{
  g_return_if_fail (JIHUA_IS_REPORT_PANE (self));

  if (row == self->row)
    return;

  /* What was typed is about the row before. */
  jihua_editor_commit_all (self->figures);
  g_set_object (&self->row, row);

  gtk_widget_set_visible (GTK_WIDGET (self), row != NULL);
  g_signal_group_set_target (self->row_signals, row);
  g_signal_group_set_target (self->figure_signals, row != NULL ? jihua_report_row_get_figure (row) : NULL);
  if (row != NULL) {
    show_target (self);
    show_verdict (self);
    show_figure (self);
    show_question (self);
  }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ROW]);
}
