/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-text-row.h"

#include "jihua-editor.h"

/**
 * JihuaTextRow:
 *
 * A row for a text that is recorded. What was typed is applied by its button and
 * by Enter, and so it is when the row is left or goes away; Escape brings back
 * what is recorded. Whoever listens to #AdwEntryRow::apply records it.
 */
struct _JihuaTextRow {
  AdwEntryRow  parent_instance;

  char        *stored;
};

static void jihua_text_row_editor_init (JihuaEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (JihuaTextRow, jihua_text_row, ADW_TYPE_ENTRY_ROW,
                               G_IMPLEMENT_INTERFACE (JIHUA_TYPE_EDITOR, jihua_text_row_editor_init))

/* Spaces around a text are not recorded. */
static gboolean
is_pending (JihuaTextRow *self)
{
  g_autofree char *typed = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self))));

  return !g_str_equal (typed, self->stored);
}

/* The button is only for what a person types. */
static void
hide_button (JihuaTextRow *self)
{
  adw_entry_row_set_show_apply_button (ADW_ENTRY_ROW (self), FALSE);
  adw_entry_row_set_show_apply_button (ADW_ENTRY_ROW (self), TRUE);
}

static void
show_stored (JihuaTextRow *self)
{
  if (!g_str_equal (gtk_editable_get_text (GTK_EDITABLE (self)), self->stored))
    gtk_editable_set_text (GTK_EDITABLE (self), self->stored);
  hide_button (self);
}

static void
jihua_text_row_commit (JihuaEditor *editor)
{
  JihuaTextRow *self = JIHUA_TEXT_ROW (editor);

  if (!is_pending (self))
    return;

  hide_button (self);
  g_signal_emit_by_name (self, "apply");
}

static void
jihua_text_row_editor_init (JihuaEditorInterface *iface)
{
  iface->commit = jihua_text_row_commit;
}

static void
focus_left (JihuaTextRow *self)
{
  jihua_editor_commit (JIHUA_EDITOR (self));
}

static gboolean
key_pressed (JihuaTextRow *self,
             guint         keyval)
{
  if (keyval != GDK_KEY_Escape || !is_pending (self))
    return GDK_EVENT_PROPAGATE;

  show_stored (self);

  return GDK_EVENT_STOP;
}

static void
jihua_text_row_unmap (GtkWidget *widget)
{
  jihua_editor_commit (JIHUA_EDITOR (widget));

  GTK_WIDGET_CLASS (jihua_text_row_parent_class)->unmap (widget);
}

static void
jihua_text_row_finalize (GObject *object)
{
  g_free (JIHUA_TEXT_ROW (object)->stored);

  G_OBJECT_CLASS (jihua_text_row_parent_class)->finalize (object);
}

static void
jihua_text_row_class_init (JihuaTextRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jihua_text_row_finalize;
  GTK_WIDGET_CLASS (klass)->unmap = jihua_text_row_unmap;
}

static void
jihua_text_row_init (JihuaTextRow *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->stored = g_strdup ("");
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_entry_row_set_show_apply_button (ADW_ENTRY_ROW (self), TRUE);

  g_signal_connect_object (focus, "leave", G_CALLBACK (focus_left), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/**
 * jihua_text_row_new:
 * @title: what the text is
 *
 * Returns: (transfer floating): an empty row
 */
GtkWidget *
jihua_text_row_new (const char *title)
{
  return g_object_new (JIHUA_TYPE_TEXT_ROW, "title", title, NULL);
}

/**
 * jihua_text_row_show:
 * @self: a row
 * @text: what is recorded
 *
 * Shows what is recorded. While that stays the same, what is being typed stays
 * too.
 */
void
jihua_text_row_show (JihuaTextRow *self,
                     const char   *text)
{
  g_return_if_fail (JIHUA_IS_TEXT_ROW (self));
  g_return_if_fail (text != NULL);

  if (g_set_str (&self->stored, text) || !is_pending (self))
    show_stored (self);
}
