/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-cell-face.h"

/**
 * JihuaCellFace:
 *
 * At rest the cell shows a label, which can end in an ellipsis. The entry above
 * it is only ever transparent, so that it can take the focus and clicks.
 */
typedef struct {
  GtkWidget *sign;
  GtkWidget *shown;
  GtkWidget *text;
  gboolean   filling;
  gboolean   composing;
} JihuaCellFacePrivate;

enum {
  PROP_XALIGN = 1,
  PROP_WIDTH_CHARS,
  PROP_MAX_WIDTH_CHARS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (JihuaCellFace, jihua_cell_face, GTK_TYPE_WIDGET)

static JihuaCellFacePrivate *
get_private (JihuaCellFace *self)
{
  return jihua_cell_face_get_instance_private (self);
}

static void
text_changed (JihuaCellFace *self)
{
  JihuaCellFaceClass *klass = JIHUA_CELL_FACE_GET_CLASS (self);

  if (!get_private (self)->filling && klass->typed != NULL)
    klass->typed (self);
}

static void
preedit_changed (JihuaCellFace *self,
                 const char    *preedit)
{
  get_private (self)->composing = *preedit != '\0';
}

static void
jihua_cell_face_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), JIHUA_TYPE_CELL_FACE);

  G_OBJECT_CLASS (jihua_cell_face_parent_class)->dispose (object);
}

static void
jihua_cell_face_get_property (GObject    *object,
                              guint       property_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  JihuaCellFacePrivate *priv = get_private (JIHUA_CELL_FACE (object));

  switch (property_id) {
    case PROP_XALIGN:
      g_value_set_float (value, gtk_label_get_xalign (GTK_LABEL (priv->shown)));
      break;
    case PROP_WIDTH_CHARS:
      g_value_set_int (value, gtk_label_get_width_chars (GTK_LABEL (priv->shown)));
      break;
    case PROP_MAX_WIDTH_CHARS:
      g_value_set_int (value, gtk_label_get_max_width_chars (GTK_LABEL (priv->shown)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_cell_face_set_property (GObject      *object,
                              guint         property_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  JihuaCellFacePrivate *priv = get_private (JIHUA_CELL_FACE (object));

  switch (property_id) {
    case PROP_XALIGN:
      gtk_label_set_xalign (GTK_LABEL (priv->shown), g_value_get_float (value));
      gtk_editable_set_alignment (GTK_EDITABLE (priv->text), g_value_get_float (value));
      break;
    case PROP_WIDTH_CHARS:
      gtk_label_set_width_chars (GTK_LABEL (priv->shown), g_value_get_int (value));
      break;
    case PROP_MAX_WIDTH_CHARS:
      gtk_label_set_max_width_chars (GTK_LABEL (priv->shown), g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_cell_face_class_init (JihuaCellFaceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = jihua_cell_face_dispose;
  object_class->get_property = jihua_cell_face_get_property;
  object_class->set_property = jihua_cell_face_set_property;

  properties[PROP_XALIGN] =
    g_param_spec_float ("xalign", NULL, NULL, 0.0f, 1.0f, 0.0f, flags);
  /* What the cell needs, and what it likes to have for its text at most. */
  properties[PROP_WIDTH_CHARS] =
    g_param_spec_int ("width-chars", NULL, NULL, -1, G_MAXINT, 3, flags);
  properties[PROP_MAX_WIDTH_CHARS] =
    g_param_spec_int ("max-width-chars", NULL, NULL, -1, G_MAXINT, -1, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-cell-face.ui");
  gtk_widget_class_bind_template_child_private (widget_class, JihuaCellFace, sign);
  gtk_widget_class_bind_template_child_private (widget_class, JihuaCellFace, shown);
  gtk_widget_class_bind_template_child_private (widget_class, JihuaCellFace, text);
  gtk_widget_class_bind_template_callback (widget_class, text_changed);
  gtk_widget_class_bind_template_callback (widget_class, preedit_changed);
  gtk_widget_class_set_css_name (widget_class, "editcell");
}

static void
jihua_cell_face_init (JihuaCellFace *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jihua_cell_face_get_editable:
 * @self: a cell
 *
 * Returns: (transfer none): the entry in it
 */
GtkEditable *
jihua_cell_face_get_editable (JihuaCellFace *self)
{
  g_return_val_if_fail (JIHUA_IS_CELL_FACE (self), NULL);

  return GTK_EDITABLE (get_private (self)->text);
}

/**
 * jihua_cell_face_get_composing:
 * @self: a cell
 *
 * Returns: whether an input method is composing characters, and wants the keys
 */
gboolean
jihua_cell_face_get_composing (JihuaCellFace *self)
{
  g_return_val_if_fail (JIHUA_IS_CELL_FACE (self), FALSE);

  return get_private (self)->composing;
}

/**
 * jihua_cell_face_show_entry:
 * @self: a cell
 * @visible: whether to show the entry, not the label
 */
void
jihua_cell_face_show_entry (JihuaCellFace *self,
                            gboolean       visible)
{
  JihuaCellFacePrivate *priv;

  g_return_if_fail (JIHUA_IS_CELL_FACE (self));

  priv = get_private (self);
  gtk_widget_set_opacity (priv->text, visible ? 1.0 : 0.0);
  gtk_widget_set_child_visible (priv->shown, !visible);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * jihua_cell_face_set_shown:
 * @self: a cell
 * @shown: what it shows at rest
 */
void
jihua_cell_face_set_shown (JihuaCellFace *self,
                           const char    *shown)
{
  g_return_if_fail (JIHUA_IS_CELL_FACE (self));

  gtk_label_set_label (GTK_LABEL (get_private (self)->shown), shown);
}

/**
 * jihua_cell_face_fill:
 * @self: a cell
 * @text: what stands in the entry
 *
 * Puts a text into the entry, which does not count as typing: it cannot be
 * undone by itself, and what was typed before neither.
 */
void
jihua_cell_face_fill (JihuaCellFace *self,
                      const char    *text)
{
  JihuaCellFacePrivate *priv;

  g_return_if_fail (JIHUA_IS_CELL_FACE (self));

  priv = get_private (self);
  gtk_editable_set_enable_undo (GTK_EDITABLE (priv->text), FALSE);
  if (g_strcmp0 (gtk_editable_get_text (GTK_EDITABLE (priv->text)), text) != 0) {
    priv->filling = TRUE;
    gtk_editable_set_text (GTK_EDITABLE (priv->text), text);
    priv->filling = FALSE;
  }
  gtk_editable_set_enable_undo (GTK_EDITABLE (priv->text), TRUE);
}

/**
 * jihua_cell_face_select_all:
 * @self: a cell
 *
 * Selects the whole text, so that typing replaces it.
 */
void
jihua_cell_face_select_all (JihuaCellFace *self)
{
  g_return_if_fail (JIHUA_IS_CELL_FACE (self));

  gtk_editable_select_region (jihua_cell_face_get_editable (self), 0, -1);
}

/**
 * jihua_cell_face_set_caption:
 * @self: a cell
 * @caption: what a screen reader calls it
 */
void
jihua_cell_face_set_caption (JihuaCellFace *self,
                             const char    *caption)
{
  g_return_if_fail (JIHUA_IS_CELL_FACE (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (get_private (self)->text),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, caption,
                                  -1);
}

/**
 * jihua_cell_face_set_error:
 * @self: a cell
 * @error: (nullable): what is wrong with the text in it
 *
 * Marks the cell as wrong, or as right again.
 */
void
jihua_cell_face_set_error (JihuaCellFace *self,
                           const char    *error)
{
  JihuaCellFacePrivate *priv;

  g_return_if_fail (JIHUA_IS_CELL_FACE (self));

  priv = get_private (self);
  if (error != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), "invalid");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "invalid");

  gtk_widget_set_visible (priv->sign, error != NULL);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), error);
  gtk_accessible_update_state (GTK_ACCESSIBLE (priv->text),
                               GTK_ACCESSIBLE_STATE_INVALID,
                               error != NULL ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE,
                               -1);
}

/**
 * jihua_cell_face_set_question:
 * @self: a cell that is not marked as wrong
 * @question: (nullable): what to ask about the text in it
 *
 * Marks the cell as strange, though it may be right.
 */
void
jihua_cell_face_set_question (JihuaCellFace *self,
                              const char    *question)
{
  JihuaCellFacePrivate *priv;

  g_return_if_fail (JIHUA_IS_CELL_FACE (self));

  priv = get_private (self);
  if (question == NULL) {
    gtk_widget_remove_css_class (GTK_WIDGET (self), "questioned");
    gtk_label_set_label (GTK_LABEL (priv->sign), "!");
    gtk_accessible_reset_property (GTK_ACCESSIBLE (priv->text), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
    return;
  }

  gtk_widget_add_css_class (GTK_WIDGET (self), "questioned");
  gtk_label_set_label (GTK_LABEL (priv->sign), "?");
  gtk_widget_set_visible (priv->sign, TRUE);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), question);
  gtk_accessible_update_property (GTK_ACCESSIBLE (priv->text), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, question, -1);
}

/**
 * jihua_cell_face_set_error_label:
 * @self: a cell
 * @label: (nullable): the widget that says what is wrong
 *
 * Tells a screen reader where to find the message.
 */
void
jihua_cell_face_set_error_label (JihuaCellFace *self,
                                 GtkWidget     *label)
{
  GtkAccessible *text;

  g_return_if_fail (JIHUA_IS_CELL_FACE (self));

  text = GTK_ACCESSIBLE (get_private (self)->text);
  if (label != NULL)
    gtk_accessible_update_relation (text, GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE, label, NULL, -1);
  else
    gtk_accessible_reset_relation (text, GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE);
}
