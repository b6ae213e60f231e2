/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-text-cell.h"

#include <glib/gi18n-lib.h>

#include "jihua-figure-edits.h"

/**
 * JihuaTextCell:
 *
 * A cell to type the source of a #JihuaFigure into, or the note on it. There is
 * nothing to type as long as there is no value.
 */
struct _JihuaTextCell {
  JihuaEditCell  parent_instance;

  JihuaFigure   *figure;
  gboolean       note;
};

enum {
  PROP_FIGURE = 1,
  PROP_NOTE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaTextCell, jihua_text_cell, JIHUA_TYPE_EDIT_CELL)

static void
update_text (JihuaTextCell *self)
{
  JihuaActual *actual = self->figure != NULL ? jihua_figure_get_actual (self->figure) : NULL;
  const char *text = "";

  if (actual != NULL)
    text = self->note ? jihua_figure_get_note (self->figure) : jihua_figure_get_source (self->figure);

  gtk_widget_set_can_focus (GTK_WIDGET (self), actual != NULL);
  gtk_widget_set_can_target (GTK_WIDGET (self), actual != NULL);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), *text != '\0' ? text : NULL);
  jihua_edit_cell_present (JIHUA_EDIT_CELL (self), text, text);
}

static void
update_caption (JihuaTextCell *self)
{
  g_autofree char *period = NULL;
  g_autofree char *caption = NULL;

  if (self->figure == NULL)
    return;

  period = jihua_period_dup_as_of_label (jihua_figure_get_period (self->figure));
  /* Translators: what a screen reader calls a cell: column, then period */
  caption = g_strdup_printf (C_("cell", "%1$s, %2$s"), self->note ? _("Note") : _("Source"), period);
  jihua_cell_face_set_caption (JIHUA_CELL_FACE (self), caption);
}

static void
jihua_text_cell_commit (JihuaEditCell *cell,
                        const char    *text)
{
  JihuaTextCell *self = JIHUA_TEXT_CELL (cell);

  if (self->figure == NULL)
    return;

  if (self->note)
    jihua_figure_set_note (self->figure, text);
  else
    jihua_figure_set_source (self->figure, text);
}

static void
jihua_text_cell_dispose (GObject *object)
{
  jihua_text_cell_set_figure (JIHUA_TEXT_CELL (object), NULL);

  G_OBJECT_CLASS (jihua_text_cell_parent_class)->dispose (object);
}

static void
jihua_text_cell_get_property (GObject    *object,
                              guint       property_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  JihuaTextCell *self = JIHUA_TEXT_CELL (object);

  switch (property_id) {
    case PROP_FIGURE:
      g_value_set_object (value, self->figure);
      break;
    case PROP_NOTE:
      g_value_set_boolean (value, self->note);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_text_cell_set_property (GObject      *object,
                              guint         property_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  JihuaTextCell *self = JIHUA_TEXT_CELL (object);

  switch (property_id) {
    case PROP_FIGURE:
      jihua_text_cell_set_figure (self, g_value_get_object (value));
      break;
    case PROP_NOTE:
      self->note = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_text_cell_class_init (JihuaTextCellClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = jihua_text_cell_dispose;
  object_class->get_property = jihua_text_cell_get_property;
  object_class->set_property = jihua_text_cell_set_property;
  JIHUA_EDIT_CELL_CLASS (klass)->commit = jihua_text_cell_commit;

  properties[PROP_FIGURE] =
    g_param_spec_object ("figure", NULL, NULL, JIHUA_TYPE_FIGURE,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_NOTE] =
    g_param_spec_boolean ("note", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jihua_text_cell_init (JihuaTextCell *self)
{
  g_object_set (self, "xalign", 0.0f, "max-width-chars", 30, NULL);
}

/**
 * jihua_text_cell_get_figure:
 * @self: a cell
 *
 * Returns: (transfer none) (nullable): the figure edited in it
 */
JihuaFigure *
jihua_text_cell_get_figure (JihuaTextCell *self)
{
  g_return_val_if_fail (JIHUA_IS_TEXT_CELL (self), NULL);

  return self->figure;
}

/**
 * jihua_text_cell_set_figure:
 * @self: a cell
 * @figure: (nullable): a figure
 *
 * Makes the cell edit @figure. What was being typed goes to the one before.
 */
void
jihua_text_cell_set_figure (JihuaTextCell *self,
                            JihuaFigure   *figure)
{
  g_return_if_fail (JIHUA_IS_TEXT_CELL (self));

  if (self->figure == figure)
    return;

  if (self->figure != NULL) {
    jihua_edit_cell_finish (JIHUA_EDIT_CELL (self));
    g_signal_handlers_disconnect_by_data (self->figure, self);
  }

  g_set_object (&self->figure, figure);
  if (figure != NULL)
    g_signal_connect_object (figure, "notify::actual",
                             G_CALLBACK (update_text), self, G_CONNECT_SWAPPED);

  update_text (self);
  update_caption (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FIGURE]);
}
