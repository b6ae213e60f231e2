/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-value-cell.h"

#include <glib/gi18n-lib.h>

#include "jihua-announce.h"
#include "jihua-figure-edits.h"

/**
 * JihuaValueCell:
 *
 * A cell to type the value of a #JihuaFigure into. What is no number stays as
 * typed and is marked; the value recorded before stays in force.
 */
struct _JihuaValueCell {
  JihuaEditCell  parent_instance;

  JihuaFigure   *figure;
  char          *heading;
  char          *fallback;
  gboolean       missing;
};

enum {
  PROP_FIGURE = 1,
  PROP_HEADING,
  PROP_FALLBACK,
  PROP_MISSING,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaValueCell, jihua_value_cell, JIHUA_TYPE_EDIT_CELL)

static char *
format_shown (JihuaValueCell *self)
{
  const char *entry = jihua_figure_get_entry (self->figure);
  JihuaActual *actual = jihua_figure_get_actual (self->figure);

  if (entry != NULL)
    return g_strdup (entry);
  if (actual != NULL)
    return jihua_decimal_format (jihua_actual_get_value (actual));
  if (self->fallback != NULL)
    return g_strdup (self->fallback);

  return g_strdup (self->missing ? "—" : "");
}

static void
update_value (JihuaValueCell *self)
{
  g_autofree char *shown = NULL;
  const char *entry;

  if (self->figure == NULL) {
    jihua_edit_cell_present (JIHUA_EDIT_CELL (self), "", "");
    return;
  }

  shown = format_shown (self);
  entry = jihua_figure_get_entry (self->figure);
  jihua_edit_cell_present (JIHUA_EDIT_CELL (self),
                           entry != NULL ? entry : jihua_figure_get_text (self->figure),
                           shown);

  if (jihua_figure_get_actual (self->figure) == NULL && entry == NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), "empty");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "empty");
}

static void
update_signs (JihuaValueCell *self)
{
  const char *error = self->figure != NULL ? jihua_figure_get_error (self->figure) : NULL;
  const char *question = self->figure != NULL ? jihua_figure_get_question (self->figure) : NULL;

  jihua_cell_face_set_error (JIHUA_CELL_FACE (self), error);
  jihua_cell_face_set_question (JIHUA_CELL_FACE (self), error == NULL ? question : NULL);
}

/* Who has just typed it may not see the cell any more, or never did. */
static void
question_changed (JihuaValueCell *self)
{
  const char *question = jihua_figure_get_question (self->figure);

  update_signs (self);
  if (question != NULL && (gtk_widget_get_state_flags (GTK_WIDGET (self)) & GTK_STATE_FLAG_FOCUS_WITHIN))
    jihua_announce (GTK_WIDGET (self), question);
}

static void
update_caption (JihuaValueCell *self)
{
  g_autofree char *period = NULL;
  g_autofree char *caption = NULL;

  if (self->figure == NULL)
    return;

  period = jihua_period_dup_as_of_label (jihua_figure_get_period (self->figure));
  /* Translators: what a screen reader calls a cell: column, then period */
  caption = g_strdup_printf (C_("cell", "%1$s, %2$s"), self->heading != NULL ? self->heading : _("Actual"), period);
  jihua_cell_face_set_caption (JIHUA_CELL_FACE (self), caption);
}

/* Text that stands where it stood before is no draft. */
static gboolean
is_known (JihuaFigure *figure,
          const char  *text)
{
  return g_str_equal (text, jihua_figure_get_text (figure))
         || g_strcmp0 (text, jihua_figure_get_entry (figure)) == 0;
}

/* What is being typed is judged before it is recorded. */
static void
jihua_value_cell_typed (JihuaCellFace *face)
{
  JihuaValueCell *self = JIHUA_VALUE_CELL (face);
  const char *text = gtk_editable_get_text (jihua_cell_face_get_editable (face));

  JIHUA_CELL_FACE_CLASS (jihua_value_cell_parent_class)->typed (face);

  if (self->figure != NULL)
    jihua_figure_set_draft (self->figure, is_known (self->figure, text) ? NULL : text);
}

static void
jihua_value_cell_commit (JihuaEditCell *cell,
                         const char    *text)
{
  JihuaValueCell *self = JIHUA_VALUE_CELL (cell);

  if (self->figure == NULL)
    return;

  jihua_figure_set_draft (self->figure, NULL);
  jihua_figure_enter (self->figure, text);
}

static gboolean
jihua_value_cell_restore (JihuaEditCell *cell)
{
  JihuaValueCell *self = JIHUA_VALUE_CELL (cell);

  if (self->figure == NULL)
    return FALSE;

  jihua_figure_set_draft (self->figure, NULL);
  if (jihua_figure_get_entry (self->figure) == NULL)
    return FALSE;

  jihua_figure_reject (self->figure, NULL, NULL);

  return TRUE;
}

static void
jihua_value_cell_dispose (GObject *object)
{
  JihuaValueCell *self = JIHUA_VALUE_CELL (object);

  jihua_value_cell_set_figure (self, NULL);
  g_clear_pointer (&self->heading, g_free);
  g_clear_pointer (&self->fallback, g_free);

  G_OBJECT_CLASS (jihua_value_cell_parent_class)->dispose (object);
}

static void
jihua_value_cell_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  JihuaValueCell *self = JIHUA_VALUE_CELL (object);

  switch (property_id) {
    case PROP_FIGURE:
      g_value_set_object (value, self->figure);
      break;
    case PROP_HEADING:
      g_value_set_string (value, self->heading);
      break;
    case PROP_FALLBACK:
      g_value_set_string (value, self->fallback);
      break;
    case PROP_MISSING:
      g_value_set_boolean (value, self->missing);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_value_cell_set_property (GObject      *object,
                               guint         property_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  JihuaValueCell *self = JIHUA_VALUE_CELL (object);

  switch (property_id) {
    case PROP_FIGURE:
      jihua_value_cell_set_figure (self, g_value_get_object (value));
      break;
    case PROP_HEADING:
      g_set_str (&self->heading, g_value_get_string (value));
      update_caption (self);
      break;
    case PROP_FALLBACK:
      if (g_set_str (&self->fallback, g_value_get_string (value)))
        update_value (self);
      break;
    case PROP_MISSING:
      self->missing = g_value_get_boolean (value);
      update_value (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_value_cell_class_init (JihuaValueCellClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  JihuaEditCellClass *cell_class = JIHUA_EDIT_CELL_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = jihua_value_cell_dispose;
  object_class->get_property = jihua_value_cell_get_property;
  object_class->set_property = jihua_value_cell_set_property;
  JIHUA_CELL_FACE_CLASS (klass)->typed = jihua_value_cell_typed;
  cell_class->commit = jihua_value_cell_commit;
  cell_class->restore = jihua_value_cell_restore;

  properties[PROP_FIGURE] =
    g_param_spec_object ("figure", NULL, NULL, JIHUA_TYPE_FIGURE, flags | G_PARAM_EXPLICIT_NOTIFY);
  /* What the column is called, for screen readers. */
  properties[PROP_HEADING] =
    g_param_spec_string ("heading", NULL, NULL, NULL, flags);
  /* What is shown faintly, and never edited, where no value is recorded. */
  properties[PROP_FALLBACK] =
    g_param_spec_string ("fallback", NULL, NULL, NULL, flags);
  /* Whether a value should be there by now. */
  properties[PROP_MISSING] =
    g_param_spec_boolean ("missing", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jihua_value_cell_init (JihuaValueCell *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "numeric");
  g_object_set (self, "xalign", 1.0f, "width-chars", 7, "max-width-chars", 14, NULL);
}

/**
 * jihua_value_cell_new:
 *
 * Returns: (transfer full): a cell without a figure
 */
GtkWidget *
jihua_value_cell_new (void)
{
  return g_object_new (JIHUA_TYPE_VALUE_CELL, NULL);
}

/**
 * jihua_value_cell_get_figure:
 * @self: a cell
 *
 * Returns: (transfer none) (nullable): the figure edited in it
 */
JihuaFigure *
jihua_value_cell_get_figure (JihuaValueCell *self)
{
  g_return_val_if_fail (JIHUA_IS_VALUE_CELL (self), NULL);

  return self->figure;
}

/**
 * jihua_value_cell_set_figure:
 * @self: a cell
 * @figure: (nullable): a figure
 *
 * Makes the cell edit @figure. What was being typed goes to the one before.
 */
void
jihua_value_cell_set_figure (JihuaValueCell *self,
                             JihuaFigure    *figure)
{
  g_return_if_fail (JIHUA_IS_VALUE_CELL (self));

  if (self->figure == figure)
    return;

  if (self->figure != NULL) {
    jihua_edit_cell_finish (JIHUA_EDIT_CELL (self));
    g_signal_handlers_disconnect_by_data (self->figure, self);
  }

  g_set_object (&self->figure, figure);
  if (figure != NULL) {
    g_signal_connect_object (figure, "notify::text", G_CALLBACK (update_value), self, G_CONNECT_SWAPPED);
    g_signal_connect_object (figure, "notify::entry", G_CALLBACK (update_value), self, G_CONNECT_SWAPPED);
    g_signal_connect_object (figure, "notify::error", G_CALLBACK (update_signs), self, G_CONNECT_SWAPPED);
    g_signal_connect_object (figure, "notify::question", G_CALLBACK (question_changed), self, G_CONNECT_SWAPPED);
  }

  update_value (self);
  update_signs (self);
  update_caption (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FIGURE]);
}
