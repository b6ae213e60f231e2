/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-note-editor.h"

#include <glib/gi18n-lib.h>

#include "jihua-editor.h"

/**
 * JihuaNoteEditor:
 *
 * Writes a progress note. It is recorded when one is done with it: by the
 * button or Ctrl+Return, or by going elsewhere, so that no sentence is lost.
 * Escape leaves all as it was. There is one note for a month.
 */
struct _JihuaNoteEditor {
  AdwBin         parent_instance;

  JihuaDocument *document;
  JihuaNode     *node;
  JihuaRecord   *note;       /* NULL for a new one */
  GArray        *months;     /* of #JihuaPeriod, as in the list */
  gboolean       closed;

  GtkDropDown   *month;
  GtkTextView   *text;
  GtkWidget     *source;
  GtkWidget     *remove;
};

enum {
  PROP_DOCUMENT = 1,
  PROP_NODE,
  PROP_NOTE,
  N_PROPS
};

enum {
  CLOSED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void jihua_note_editor_editor_init (JihuaEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (JihuaNoteEditor, jihua_note_editor, ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (JIHUA_TYPE_EDITOR, jihua_note_editor_editor_init))

static char *
dup_text (JihuaNoteEditor *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->text);
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);

  return g_strstrip (gtk_text_buffer_get_text (buffer, &start, &end, FALSE));
}

static JihuaPeriod
get_month (JihuaNoteEditor *self)
{
  return g_array_index (self->months, JihuaPeriod, gtk_drop_down_get_selected (self->month));
}

static JihuaRecord *
create_note (JihuaNoteEditor *self,
             const char      *text)
{
  g_autofree char *source = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->source))));

  return jihua_record_new_note (jihua_node_get_id (self->node), get_month (self), text, source);
}

static void
record (JihuaNoteEditor *self)
{
  g_autofree char *text = dup_text (self);
  g_autoptr (JihuaRecord) note = create_note (self, text);

  if (*text == '\0' && self->note != NULL)
    jihua_document_remove_record (self->document, self->note);
  else if (*text != '\0' && self->note != NULL && !jihua_record_same_place (note, self->note))
    jihua_document_move_record (self->document, self->note, note);
  else if (*text != '\0')
    jihua_document_put_record (self->document, note);
}

static void
finish (JihuaNoteEditor *self,
        void           (*act) (JihuaNoteEditor *self))
{
  if (self->closed)
    return;

  self->closed = TRUE;
  g_object_ref (self);
  if (act != NULL)
    act (self);
  g_signal_emit (self, signals[CLOSED], 0);
  g_object_unref (self);
}

static void
done (JihuaNoteEditor *self)
{
  finish (self, record);
}

static void
commit (JihuaEditor *editor)
{
  done (JIHUA_NOTE_EDITOR (editor));
}

static void
jihua_note_editor_editor_init (JihuaEditorInterface *iface)
{
  iface->commit = commit;
}

static void
remove_note (JihuaNoteEditor *self)
{
  jihua_document_remove_record (self->document, self->note);
}

static void
done_activated (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  done (JIHUA_NOTE_EDITOR (widget));
}

static void
cancel_activated (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  finish (JIHUA_NOTE_EDITOR (widget), NULL);
}

static void
remove_activated (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  finish (JIHUA_NOTE_EDITOR (widget), remove_note);
}

/* Months that have a note already are edited there. */
static gboolean
is_free (JihuaNoteEditor *self,
         JihuaPeriod      month)
{
  JihuaRecord *present = jihua_ledger_find_record (jihua_document_get_ledger (self->document),
                                                   JIHUA_RECORD_NOTE, self->node, month);

  return present == NULL || present == self->note;
}

static void
fill_months (JihuaNoteEditor *self)
{
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);
  JihuaPeriod as_of = jihua_document_get_as_of (self->document);
  JihuaPeriod wanted = self->note != NULL ? jihua_record_get_through (self->note) : as_of;
  guint selected = 0;

  for (guint month = 1; month <= 12; month++) {
    JihuaPeriod period = jihua_period_new (wanted.year, month);
    g_autofree char *label = jihua_period_dup_as_of_label (period);

    if (!is_free (self, period))
      continue;
    if (jihua_period_equal (period, wanted))
      selected = self->months->len;
    g_array_append_val (self->months, period);
    gtk_string_list_append (labels, label);
  }

  gtk_drop_down_set_model (self->month, G_LIST_MODEL (labels));
  gtk_drop_down_set_selected (self->month, selected);
}

static void
fill (JihuaNoteEditor *self)
{
  gboolean exists = self->note != NULL;

  fill_months (self);
  if (exists) {
    gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->text), jihua_record_get_text (self->note), -1);
    gtk_editable_set_text (GTK_EDITABLE (self->source), jihua_record_get_source (self->note));
  }
  gtk_widget_set_visible (self->remove, exists);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "note.remove", exists);
}

static gboolean
jihua_note_editor_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (JIHUA_NOTE_EDITOR (widget)->text));
}

/* When the page is left, nobody needs to be told. */
static void
jihua_note_editor_unroot (GtkWidget *widget)
{
  JihuaNoteEditor *self = JIHUA_NOTE_EDITOR (widget);

  if (!self->closed)
    record (self);
  self->closed = TRUE;

  GTK_WIDGET_CLASS (jihua_note_editor_parent_class)->unroot (widget);
}

static void
jihua_note_editor_constructed (GObject *object)
{
  G_OBJECT_CLASS (jihua_note_editor_parent_class)->constructed (object);

  fill (JIHUA_NOTE_EDITOR (object));
}

static void
jihua_note_editor_dispose (GObject *object)
{
  JihuaNoteEditor *self = JIHUA_NOTE_EDITOR (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_NOTE_EDITOR);
  g_clear_object (&self->document);
  g_clear_object (&self->node);
  g_clear_object (&self->note);
  g_clear_pointer (&self->months, g_array_unref);

  G_OBJECT_CLASS (jihua_note_editor_parent_class)->dispose (object);
}

static void
jihua_note_editor_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  JihuaNoteEditor *self = JIHUA_NOTE_EDITOR (object);

  switch (property_id) {
    case PROP_DOCUMENT:
      self->document = g_value_dup_object (value);
      break;
    case PROP_NODE:
      self->node = g_value_dup_object (value);
      break;
    case PROP_NOTE:
      self->note = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
install_properties (GObjectClass *object_class)
{
  GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, JIHUA_TYPE_DOCUMENT, flags);
  properties[PROP_NODE] =
    g_param_spec_object ("node", NULL, NULL, JIHUA_TYPE_NODE, flags);
  properties[PROP_NOTE] =
    g_param_spec_object ("note", NULL, NULL, JIHUA_TYPE_RECORD, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * JihuaNoteEditor::closed:
   * @self: the editor
   *
   * Nothing is being written any more; what was written is recorded.
   */
  signals[CLOSED] =
    g_signal_new ("closed", JIHUA_TYPE_NOTE_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
jihua_note_editor_class_init (JihuaNoteEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = jihua_note_editor_constructed;
  object_class->dispose = jihua_note_editor_dispose;
  object_class->set_property = jihua_note_editor_set_property;
  widget_class->grab_focus = jihua_note_editor_grab_focus;
  widget_class->unroot = jihua_note_editor_unroot;
  install_properties (object_class);

  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-note-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaNoteEditor, month);
  gtk_widget_class_bind_template_child (widget_class, JihuaNoteEditor, text);
  gtk_widget_class_bind_template_child (widget_class, JihuaNoteEditor, source);
  gtk_widget_class_bind_template_child (widget_class, JihuaNoteEditor, remove);
  gtk_widget_class_bind_template_callback (widget_class, done);
  gtk_widget_class_install_action (widget_class, "note.done", NULL, done_activated);
  gtk_widget_class_install_action (widget_class, "note.cancel", NULL, cancel_activated);
  gtk_widget_class_install_action (widget_class, "note.remove", NULL, remove_activated);
}

static void
jihua_note_editor_init (JihuaNoteEditor *self)
{
  self->months = g_array_new (FALSE, FALSE, sizeof (JihuaPeriod));
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jihua_note_editor_new:
 * @document: the open ledger
 * @node: a node of its plan
 * @note: (nullable): a note on it; %NULL to write a new one
 *
 * Returns: (transfer floating): an editor for the note
 */
GtkWidget *
jihua_note_editor_new (JihuaDocument *document,
                       JihuaNode     *node,
                       JihuaRecord   *note)
{
  return g_object_new (JIHUA_TYPE_NOTE_EDITOR,
                       "document", document,
                       "node", node,
                       "note", note,
                       NULL);
}

/**
 * jihua_note_editor_get_note:
 * @self: an editor
 *
 * Returns: (transfer none) (nullable): the note as it was; %NULL for a new one
 */
JihuaRecord *
jihua_note_editor_get_note (JihuaNoteEditor *self)
{
  g_return_val_if_fail (JIHUA_IS_NOTE_EDITOR (self), NULL);

  return self->note;
}

/**
 * jihua_note_editor_get_buffer:
 * @self: an editor
 *
 * Returns: (transfer none): what is being written
 */
GtkTextBuffer *
jihua_note_editor_get_buffer (JihuaNoteEditor *self)
{
  g_return_val_if_fail (JIHUA_IS_NOTE_EDITOR (self), NULL);

  return gtk_text_view_get_buffer (self->text);
}

/**
 * jihua_note_editor_get_source:
 * @self: an editor
 *
 * Returns: (transfer none): where its source is typed
 */
GtkEditable *
jihua_note_editor_get_source (JihuaNoteEditor *self)
{
  g_return_val_if_fail (JIHUA_IS_NOTE_EDITOR (self), NULL);

  return GTK_EDITABLE (self->source);
}

/**
 * jihua_note_editor_get_month:
 * @self: an editor
 *
 * Returns: (transfer none): where its month is chosen
 */
GtkDropDown *
jihua_note_editor_get_month (JihuaNoteEditor *self)
{
  g_return_val_if_fail (JIHUA_IS_NOTE_EDITOR (self), NULL);

  return self->month;
}
