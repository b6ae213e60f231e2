/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-judged-cell.h"

#include "jihua-status-class.h"
#include "jihua-status-mark.h"

/**
 * JihuaJudgedCell:
 *
 * How a target stood at the period of a #JihuaActualRow: the mark and its word.
 */
struct _JihuaJudgedCell {
  GtkWidget       parent_instance;

  JihuaActualRow *row;
  GtkWidget      *mark;
  GtkWidget      *label;
};

enum {
  PROP_ROW = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaJudgedCell, jihua_judged_cell, GTK_TYPE_WIDGET)

static void
update_colors (JihuaJudgedCell *self)
{
  gboolean judged = self->row != NULL && jihua_actual_row_get_judged (self->row);

  if (judged) {
    jihua_status_class_apply (self->label, jihua_actual_row_get_status (self->row));
    gtk_widget_remove_css_class (self->label, "dimmed");
  } else {
    gtk_widget_set_css_classes (self->label, (const char *[]) { "dimmed", NULL });
  }
}

static void
jihua_judged_cell_dispose (GObject *object)
{
  jihua_judged_cell_set_row (JIHUA_JUDGED_CELL (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), JIHUA_TYPE_JUDGED_CELL);

  G_OBJECT_CLASS (jihua_judged_cell_parent_class)->dispose (object);
}

static void
jihua_judged_cell_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch (property_id) {
    case PROP_ROW:
      g_value_set_object (value, JIHUA_JUDGED_CELL (object)->row);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_judged_cell_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  switch (property_id) {
    case PROP_ROW:
      jihua_judged_cell_set_row (JIHUA_JUDGED_CELL (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_judged_cell_class_init (JihuaJudgedCellClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jihua_judged_cell_dispose;
  object_class->get_property = jihua_judged_cell_get_property;
  object_class->set_property = jihua_judged_cell_set_property;

  properties[PROP_ROW] =
    g_param_spec_object ("row", NULL, NULL, JIHUA_TYPE_ACTUAL_ROW,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (JIHUA_TYPE_STATUS_MARK);
  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-judged-cell.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaJudgedCell, mark);
  gtk_widget_class_bind_template_child (widget_class, JihuaJudgedCell, label);
  gtk_widget_class_set_css_name (widget_class, "judgedcell");
}

static void
jihua_judged_cell_init (JihuaJudgedCell *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jihua_judged_cell_get_row:
 * @self: a cell
 *
 * Returns: (transfer none) (nullable): the row it speaks of
 */
JihuaActualRow *
jihua_judged_cell_get_row (JihuaJudgedCell *self)
{
  g_return_val_if_fail (JIHUA_IS_JUDGED_CELL (self), NULL);

  return self->row;
}

/**
 * jihua_judged_cell_set_row:
 * @self: a cell
 * @row: (nullable): a row
 */
void
jihua_judged_cell_set_row (JihuaJudgedCell *self,
                           JihuaActualRow  *row)
{
  g_return_if_fail (JIHUA_IS_JUDGED_CELL (self));

  if (self->row == row)
    return;

  if (self->row != NULL)
    g_signal_handlers_disconnect_by_data (self->row, self);

  g_set_object (&self->row, row);
  if (row != NULL) {
    g_signal_connect_object (row, "notify::status", G_CALLBACK (update_colors), self, G_CONNECT_SWAPPED);
    g_signal_connect_object (row, "notify::judged", G_CALLBACK (update_colors), self, G_CONNECT_SWAPPED);
  }

  update_colors (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ROW]);
}
