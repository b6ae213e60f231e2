/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-source-cell.h"

#include "jihua-cell-face.h"
#include "jihua-focus.h"
#include "jihua-text-cell.h"

/**
 * JihuaSourceCell:
 *
 * The source of the figure of a #JihuaActualRow, to be typed in; and as long as
 * something in the row is wrong, the sentence that says what.
 */
struct _JihuaSourceCell {
  GtkWidget       parent_instance;

  JihuaActualRow *row;
  GtkWidget      *source;
  GtkWidget      *error;
  GtkWidget      *message;
};

enum {
  PROP_ROW = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaSourceCell, jihua_source_cell, GTK_TYPE_WIDGET)

/* Lead a screen reader from the cells of this row to the message. */
static void
point_at_message (JihuaSourceCell *self,
                  GtkWidget       *label)
{
  GtkWidget *cell = gtk_widget_get_parent (GTK_WIDGET (self));
  GtkWidget *line = cell != NULL ? gtk_widget_get_parent (cell) : NULL;

  if (line == NULL)
    return;

  for (cell = gtk_widget_get_first_child (line); cell != NULL; cell = gtk_widget_get_next_sibling (cell)) {
    GtkWidget *content = gtk_widget_get_first_child (cell);

    if (JIHUA_IS_CELL_FACE (content))
      jihua_cell_face_set_error_label (JIHUA_CELL_FACE (content), label);
  }
}

static void
update_error (JihuaSourceCell *self)
{
  gboolean wrong = self->row != NULL && jihua_actual_row_get_error (self->row) != NULL;

  gtk_widget_set_visible (self->error, wrong);
  gtk_widget_set_visible (self->source, !wrong);
  point_at_message (self, wrong ? self->message : NULL);
}

static gboolean
jihua_source_cell_grab_focus (GtkWidget *widget)
{
  JihuaSourceCell *self = JIHUA_SOURCE_CELL (widget);

  return gtk_widget_get_visible (self->source) && gtk_widget_grab_focus (self->source);
}

static void
jihua_source_cell_dispose (GObject *object)
{
  jihua_source_cell_set_row (JIHUA_SOURCE_CELL (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), JIHUA_TYPE_SOURCE_CELL);

  G_OBJECT_CLASS (jihua_source_cell_parent_class)->dispose (object);
}

static void
jihua_source_cell_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch (property_id) {
    case PROP_ROW:
      g_value_set_object (value, JIHUA_SOURCE_CELL (object)->row);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_source_cell_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  switch (property_id) {
    case PROP_ROW:
      jihua_source_cell_set_row (JIHUA_SOURCE_CELL (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_source_cell_class_init (JihuaSourceCellClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jihua_source_cell_dispose;
  object_class->get_property = jihua_source_cell_get_property;
  object_class->set_property = jihua_source_cell_set_property;
  widget_class->focus = jihua_focus_move_within;
  widget_class->grab_focus = jihua_source_cell_grab_focus;

  properties[PROP_ROW] =
    g_param_spec_object ("row", NULL, NULL, JIHUA_TYPE_ACTUAL_ROW,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (JIHUA_TYPE_TEXT_CELL);
  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-source-cell.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaSourceCell, source);
  gtk_widget_class_bind_template_child (widget_class, JihuaSourceCell, error);
  gtk_widget_class_bind_template_child (widget_class, JihuaSourceCell, message);
  gtk_widget_class_set_css_name (widget_class, "sourcecell");
}

static void
jihua_source_cell_init (JihuaSourceCell *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jihua_source_cell_set_row:
 * @self: a cell
 * @row: (nullable): a row
 */
void
jihua_source_cell_set_row (JihuaSourceCell *self,
                           JihuaActualRow  *row)
{
  g_return_if_fail (JIHUA_IS_SOURCE_CELL (self));

  if (self->row == row)
    return;

  if (self->row != NULL)
    g_signal_handlers_disconnect_by_data (self->row, self);

  g_set_object (&self->row, row);
  if (row != NULL)
    g_signal_connect_object (row, "notify::error", G_CALLBACK (update_error), self, G_CONNECT_SWAPPED);

  update_error (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ROW]);
}
