/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-notes-pane.h"

#include "jihua-editor.h"
#include "jihua-help.h"
#include "jihua-note-card.h"
#include "jihua-reveal.h"

/**
 * JihuaNotesPane:
 *
 * What was written about the progress of a section or target, a card for each
 * month, newest first, to be added to and edited in place. Notes on later
 * months than the one shown are there too, but dimmed.
 */
struct _JihuaNotesPane {
  AdwBin           parent_instance;

  JihuaDocument   *document;
  JihuaNode       *node;
  JihuaNoteEditor *editor;    /* in place of a card, or above all */

  GtkWidget       *add_button;
  GtkBox          *cards;
};

enum {
  PROP_DOCUMENT = 1,
  PROP_NODE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaNotesPane, jihua_notes_pane, ADW_TYPE_BIN)

static void list_notes (JihuaNotesPane *self);

/* The focus stays near what was written. */
static void
editor_closed (JihuaNotesPane *self)
{
  gtk_widget_grab_focus (self->add_button);
  self->editor = NULL;
  list_notes (self);
}

/* Whatever else is being written is done with. */
static void
open_editor (JihuaNotesPane *self,
             JihuaRecord    *note,
             GtkWidget      *card)
{
  GtkWidget *editor = jihua_note_editor_new (self->document, self->node, note);

  g_signal_connect_object (editor, "closed", G_CALLBACK (editor_closed), self, G_CONNECT_SWAPPED);
  self->editor = JIHUA_NOTE_EDITOR (editor);
  gtk_box_insert_child_after (self->cards, editor, card);
  if (card != NULL)
    gtk_widget_set_visible (card, FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->cards), TRUE);
  gtk_widget_grab_focus (editor);
  jihua_reveal (editor);
}

static GtkWidget *
find_card (JihuaNotesPane *self,
           JihuaRecord    *note)
{
  for (GtkWidget *card = gtk_widget_get_first_child (GTK_WIDGET (self->cards));
       card != NULL; card = gtk_widget_get_next_sibling (card))
    if (JIHUA_IS_NOTE_CARD (card) && jihua_note_card_get_note (JIHUA_NOTE_CARD (card)) == note)
      return card;

  return NULL;
}

static void
edit_note (JihuaNotesPane *self,
           JihuaNoteCard  *card)
{
  g_autoptr (JihuaRecord) note = g_object_ref (jihua_note_card_get_note (card));

  if (self->editor != NULL)
    jihua_editor_commit (JIHUA_EDITOR (self->editor));
  open_editor (self, note, find_card (self, note));
}

/* There is one note a month, so the one that is there is gone on with. */
static void
add (GtkWidget  *widget,
     const char *action_name,
     GVariant   *parameter)
{
  JihuaNotesPane *self = JIHUA_NOTES_PANE (widget);
  JihuaRecord *present;

  if (self->editor != NULL)
    jihua_editor_commit (JIHUA_EDITOR (self->editor));

  present = jihua_ledger_find_record (jihua_document_get_ledger (self->document), JIHUA_RECORD_NOTE,
                                      self->node, jihua_document_get_as_of (self->document));
  open_editor (self, present, present != NULL ? find_card (self, present) : NULL);
}

static int
compare_months (gconstpointer a,
                gconstpointer b)
{
  JihuaRecord *first = *(JihuaRecord * const *) a;
  JihuaRecord *second = *(JihuaRecord * const *) b;

  return jihua_period_compare (jihua_record_get_through (second), jihua_record_get_through (first));
}

static GPtrArray *
collect_notes (JihuaNotesPane *self)
{
  GListModel *records = jihua_ledger_get_records (jihua_document_get_ledger (self->document));
  GPtrArray *notes = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (records); i++) {
    g_autoptr (JihuaRecord) record = g_list_model_get_item (records, i);

    if (jihua_record_get_kind (record) == JIHUA_RECORD_NOTE
        && g_str_equal (jihua_record_get_node (record), jihua_node_get_id (self->node)))
      g_ptr_array_add (notes, g_steal_pointer (&record));
  }
  g_ptr_array_sort (notes, compare_months);

  return notes;
}

static gboolean
shows (JihuaNotesPane *self,
       GPtrArray      *notes)
{
  GtkWidget *card = gtk_widget_get_first_child (GTK_WIDGET (self->cards));

  for (guint i = 0; i < notes->len; i++, card = gtk_widget_get_next_sibling (card))
    if (!JIHUA_IS_NOTE_CARD (card)
        || jihua_note_card_get_note (JIHUA_NOTE_CARD (card)) != g_ptr_array_index (notes, i))
      return FALSE;

  return card == NULL;
}

static void
add_card (JihuaNotesPane *self,
          JihuaRecord    *note)
{
  GtkWidget *card = jihua_note_card_new (note, jihua_document_get_as_of (self->document));

  g_signal_connect_object (card, "edit", G_CALLBACK (edit_note), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->cards, card);
}

/* While one is written, the others can wait. */
static void
list_notes (JihuaNotesPane *self)
{
  g_autoptr (GPtrArray) notes = collect_notes (self);
  GtkWidget *card;

  if (self->editor != NULL || shows (self, notes))
    return;

  while ((card = gtk_widget_get_first_child (GTK_WIDGET (self->cards))) != NULL)
    gtk_box_remove (self->cards, card);
  for (guint i = 0; i < notes->len; i++)
    add_card (self, g_ptr_array_index (notes, i));
  gtk_widget_set_visible (GTK_WIDGET (self->cards), notes->len > 0);
}

static void
month_changed (JihuaNotesPane *self)
{
  JihuaPeriod as_of = jihua_document_get_as_of (self->document);

  for (GtkWidget *card = gtk_widget_get_first_child (GTK_WIDGET (self->cards));
       card != NULL; card = gtk_widget_get_next_sibling (card))
    if (JIHUA_IS_NOTE_CARD (card))
      jihua_note_card_set_as_of (JIHUA_NOTE_CARD (card), as_of);
}

static void
jihua_notes_pane_constructed (GObject *object)
{
  JihuaNotesPane *self = JIHUA_NOTES_PANE (object);
  GListModel *records = jihua_ledger_get_records (jihua_document_get_ledger (self->document));

  G_OBJECT_CLASS (jihua_notes_pane_parent_class)->constructed (object);

  gtk_widget_set_visible (GTK_WIDGET (self->cards), FALSE);
  g_signal_connect_object (records, "items-changed", G_CALLBACK (list_notes), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->document, "notify::as-of", G_CALLBACK (month_changed), self, G_CONNECT_SWAPPED);
  list_notes (self);
}

static void
jihua_notes_pane_dispose (GObject *object)
{
  JihuaNotesPane *self = JIHUA_NOTES_PANE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_NOTES_PANE);
  g_clear_object (&self->document);
  g_clear_object (&self->node);

  G_OBJECT_CLASS (jihua_notes_pane_parent_class)->dispose (object);
}

static void
jihua_notes_pane_set_property (GObject      *object,
                               guint         property_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  JihuaNotesPane *self = JIHUA_NOTES_PANE (object);

  switch (property_id) {
    case PROP_DOCUMENT:
      self->document = g_value_dup_object (value);
      break;
    case PROP_NODE:
      self->node = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_notes_pane_class_init (JihuaNotesPaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = jihua_notes_pane_constructed;
  object_class->dispose = jihua_notes_pane_dispose;
  object_class->set_property = jihua_notes_pane_set_property;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, JIHUA_TYPE_DOCUMENT, flags);
  properties[PROP_NODE] =
    g_param_spec_object ("node", NULL, NULL, JIHUA_TYPE_NODE, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-notes-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaNotesPane, cards);
  gtk_widget_class_bind_template_child (widget_class, JihuaNotesPane, add_button);
  gtk_widget_class_install_action (widget_class, "notes.add", NULL, add);
}

static void
jihua_notes_pane_init (JihuaNotesPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  jihua_help_set_page (GTK_WIDGET (self), "notes");
}

/**
 * jihua_notes_pane_new:
 * @document: the open ledger
 * @node: a node of its plan
 *
 * Returns: (transfer floating): the progress notes on @node
 */
GtkWidget *
jihua_notes_pane_new (JihuaDocument *document,
                      JihuaNode     *node)
{
  return g_object_new (JIHUA_TYPE_NOTES_PANE,
                       "document", document,
                       "node", node,
                       NULL);
}

/**
 * jihua_notes_pane_get_editor:
 * @self: a pane
 *
 * Returns: (transfer none) (nullable): the note being written
 */
JihuaNoteEditor *
jihua_notes_pane_get_editor (JihuaNotesPane *self)
{
  g_return_val_if_fail (JIHUA_IS_NOTES_PANE (self), NULL);

  return self->editor;
}
