/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-report-list-row.h"

#include <glib/gi18n-lib.h>

#include "jihua-status-mark.h"

struct _JihuaReportListRow {
  GtkListBoxRow   parent_instance;

  JihuaReportRow *row;
};

enum {
  PROP_ROW = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaReportListRow, jihua_report_list_row, GTK_TYPE_LIST_BOX_ROW)

static char *
describe_before (gpointer    unused,
                 const char *goal,
                 const char *previous,
                 const char *period)
{
  if (previous == NULL || *previous == '\0')
    return g_strdup (goal != NULL ? goal : "");
  if (goal == NULL || *goal == '\0')
    /* Translators: %1$s is a period, %2$s its figure */
    return g_strdup_printf (C_("figure before", "%1$s: %2$s"), period, previous);

  /* Translators: %1$s are the words of a goal, %2$s a period, %3$s its figure */
  return g_strdup_printf (C_("figure before", "%1$s · %2$s: %3$s"), goal, period, previous);
}

static gboolean
is_text (gpointer    unused,
         const char *text)
{
  return text != NULL && *text != '\0';
}

static char *
format_value (JihuaReportListRow *self,
              gboolean            filled)
{
  JihuaActual *actual;

  if (self->row == NULL || !filled)
    return g_strdup ("—");

  actual = jihua_figure_get_actual (jihua_report_row_get_figure (self->row));

  return jihua_decimal_format (jihua_actual_get_value (actual));
}

static void
jihua_report_list_row_dispose (GObject *object)
{
  JihuaReportListRow *self = JIHUA_REPORT_LIST_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_REPORT_LIST_ROW);
  g_clear_object (&self->row);

  G_OBJECT_CLASS (jihua_report_list_row_parent_class)->dispose (object);
}

static void
jihua_report_list_row_get_property (GObject    *object,
                                    guint       property_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  switch (property_id) {
    case PROP_ROW:
      g_value_set_object (value, JIHUA_REPORT_LIST_ROW (object)->row);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_report_list_row_set_property (GObject      *object,
                                    guint         property_id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  switch (property_id) {
    case PROP_ROW:
      JIHUA_REPORT_LIST_ROW (object)->row = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_report_list_row_class_init (JihuaReportListRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jihua_report_list_row_dispose;
  object_class->get_property = jihua_report_list_row_get_property;
  object_class->set_property = jihua_report_list_row_set_property;

  properties[PROP_ROW] =
    g_param_spec_object ("row", NULL, NULL, JIHUA_TYPE_REPORT_ROW,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (JIHUA_TYPE_STATUS_MARK);
  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-report-list-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, describe_before);
  gtk_widget_class_bind_template_callback (widget_class, format_value);
  gtk_widget_class_bind_template_callback (widget_class, is_text);
}

static void
jihua_report_list_row_init (JihuaReportListRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jihua_report_list_row_new:
 * @row: a row of a reporting sheet
 *
 * Returns: (transfer full): its row in a list
 */
GtkWidget *
jihua_report_list_row_new (JihuaReportRow *row)
{
  return g_object_new (JIHUA_TYPE_REPORT_LIST_ROW, "row", row, NULL);
}

/**
 * jihua_report_list_row_get_row:
 * @self: a row in a list
 *
 * Returns: (transfer none): the row of the sheet
 */
JihuaReportRow *
jihua_report_list_row_get_row (JihuaReportListRow *self)
{
  g_return_val_if_fail (JIHUA_IS_REPORT_LIST_ROW (self), NULL);

  return self->row;
}
