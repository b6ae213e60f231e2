/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-report-verdict.h"

#include "jihua-status-class.h"
#include "jihua-status-mark.h"
#include "jihua-wrapped-label.h"

struct _JihuaReportVerdict {
  GtkWidget       parent_instance;

  JihuaReportRow *row;
  GSignalGroup   *row_signals;

  GtkWidget      *mark;
  GtkWidget      *label;
};

enum {
  PROP_ROW = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaReportVerdict, jihua_report_verdict, GTK_TYPE_WIDGET)

/* What is settled stands out from what is still missing. */
static gboolean
is_verdict_on_figure (JihuaStatus status)
{
  return status != JIHUA_STATUS_NOT_REPORTED && status != JIHUA_STATUS_AWAITING_RELEASE;
}

static void
show_error (JihuaReportVerdict *self,
            const char         *error)
{
  gtk_widget_set_visible (self->mark, FALSE);
  g_object_set (self->label, "label", error, NULL);
  gtk_widget_set_css_classes (self->label, (const char *[]) { "error", "caption", NULL });
}

static void
show_status (JihuaReportVerdict *self)
{
  gboolean judged = jihua_report_row_get_judged (self->row);
  JihuaStatus status = jihua_report_row_get_status (self->row);
  g_autofree char *verdict = NULL;

  g_object_get (self->row, "verdict", &verdict, NULL);
  gtk_widget_set_visible (self->mark, judged);
  g_object_set (self->label, "label", verdict, NULL);
  gtk_widget_set_css_classes (self->label, (const char *[]) {
    judged && is_verdict_on_figure (status) ? "verdict" : "dimmed", NULL,
  });
  if (judged)
    jihua_status_class_apply (self->label, status);
}

static void
update (JihuaReportVerdict *self)
{
  const char *error = NULL;

  if (self->row == NULL)
    return;

  error = jihua_figure_get_error (jihua_report_row_get_figure (self->row));
  if (error != NULL && jihua_figure_get_draft (jihua_report_row_get_figure (self->row)) == NULL)
    show_error (self, error);
  else
    show_status (self);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), error);
}

static void
jihua_report_verdict_dispose (GObject *object)
{
  JihuaReportVerdict *self = JIHUA_REPORT_VERDICT (object);

  g_clear_object (&self->row_signals);
  g_clear_object (&self->row);
  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_REPORT_VERDICT);

  G_OBJECT_CLASS (jihua_report_verdict_parent_class)->dispose (object);
}

static void
jihua_report_verdict_get_property (GObject    *object,
                                   guint       property_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  switch (property_id) {
    case PROP_ROW:
      g_value_set_object (value, JIHUA_REPORT_VERDICT (object)->row);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_report_verdict_set_property (GObject      *object,
                                   guint         property_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  switch (property_id) {
    case PROP_ROW:
      jihua_report_verdict_set_row (JIHUA_REPORT_VERDICT (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_report_verdict_class_init (JihuaReportVerdictClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jihua_report_verdict_dispose;
  object_class->get_property = jihua_report_verdict_get_property;
  object_class->set_property = jihua_report_verdict_set_property;

  properties[PROP_ROW] =
    g_param_spec_object ("row", NULL, NULL, JIHUA_TYPE_REPORT_ROW,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (JIHUA_TYPE_STATUS_MARK);
  g_type_ensure (JIHUA_TYPE_WRAPPED_LABEL);
  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-report-verdict.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaReportVerdict, mark);
  gtk_widget_class_bind_template_child (widget_class, JihuaReportVerdict, label);
  gtk_widget_class_set_css_name (widget_class, "reportverdict");
}

static void
jihua_report_verdict_init (JihuaReportVerdict *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->row_signals = g_signal_group_new (JIHUA_TYPE_REPORT_ROW);
  g_signal_group_connect_swapped (self->row_signals, "notify::status", G_CALLBACK (update), self);
  g_signal_group_connect_swapped (self->row_signals, "notify::verdict", G_CALLBACK (update), self);
  g_signal_group_connect_swapped (self->row_signals, "notify::error", G_CALLBACK (update), self);
}

/**
 * jihua_report_verdict_set_row:
 * @self: a verdict
 * @row: (nullable): the row to speak of
 */
void
jihua_report_verdict_set_row (JihuaReportVerdict *self,
                              JihuaReportRow     *row)
{
  g_return_if_fail (JIHUA_IS_REPORT_VERDICT (self));

  if (!g_set_object (&self->row, row))
    return;

  g_signal_group_set_target (self->row_signals, row);
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ROW]);
}
