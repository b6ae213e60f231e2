/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-note-card.h"

#include <glib/gi18n-lib.h>

#include "jihua-date.h"

struct _JihuaNoteCard {
  AdwBin       parent_instance;

  JihuaRecord *note;
  JihuaPeriod  as_of;

  GtkWidget   *when;
  GtkWidget   *text;
  GtkWidget   *source;
};

enum {
  EDIT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JihuaNoteCard, jihua_note_card, ADW_TYPE_BIN)

static void
edit_clicked (JihuaNoteCard *self)
{
  jihua_note_card_edit (self);
}

static char *
dup_day (JihuaRecord *note)
{
  const char *at = jihua_record_get_at (note);
  g_autoptr (GDateTime) time = at != NULL ? g_date_time_new_from_iso8601 (at, NULL) : NULL;
  g_autoptr (GDateTime) local = time != NULL ? g_date_time_to_local (time) : NULL;
  GDate date;

  if (local == NULL)
    return NULL;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) g_date_time_get_day_of_month (local),
                  (GDateMonth) g_date_time_get_month (local), (GDateYear) g_date_time_get_year (local));

  return jihua_date_format (&date);
}

static char *
describe_when (JihuaNoteCard *self,
               gboolean       later)
{
  g_autofree char *day = dup_day (self->note);
  g_autofree char *period = jihua_period_dup_as_of_label (jihua_record_get_through (self->note));
  g_autofree char *when = NULL;

  /* Translators: %1$s is the day a note was written, %2$s the period it is about */
  when = day != NULL ? g_strdup_printf (C_("note", "%1$s · %2$s"), day, period) : g_strdup (period);
  if (!later)
    return g_steal_pointer (&when);

  /* Translators: %s is when a note was written and what period it is about */
  return g_strdup_printf (C_("note", "%s · after the month shown"), when);
}

static void
show_when (JihuaNoteCard *self)
{
  gboolean later = jihua_period_compare (jihua_record_get_through (self->note), self->as_of) > 0;
  g_autofree char *when = describe_when (self, later);

  gtk_label_set_label (GTK_LABEL (self->when), when);
  if (later)
    gtk_widget_add_css_class (GTK_WIDGET (self), "later");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "later");
}

static void
show_note (JihuaNoteCard *self)
{
  const char *source = jihua_record_get_source (self->note);
  g_autofree char *text = g_strdup_printf (_("Source: %s"), source);

  gtk_label_set_label (GTK_LABEL (self->text), jihua_record_get_text (self->note));
  gtk_label_set_label (GTK_LABEL (self->source), text);
  gtk_widget_set_visible (self->source, *source != '\0');
}

static void
jihua_note_card_dispose (GObject *object)
{
  JihuaNoteCard *self = JIHUA_NOTE_CARD (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_NOTE_CARD);
  g_clear_object (&self->note);

  G_OBJECT_CLASS (jihua_note_card_parent_class)->dispose (object);
}

static void
jihua_note_card_class_init (JihuaNoteCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jihua_note_card_dispose;

  /**
   * JihuaNoteCard::edit:
   * @self: the card
   *
   * The note is to be edited.
   */
  signals[EDIT] =
    g_signal_new ("edit", JIHUA_TYPE_NOTE_CARD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-note-card.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaNoteCard, when);
  gtk_widget_class_bind_template_child (widget_class, JihuaNoteCard, text);
  gtk_widget_class_bind_template_child (widget_class, JihuaNoteCard, source);
  gtk_widget_class_bind_template_callback (widget_class, edit_clicked);
}

static void
jihua_note_card_init (JihuaNoteCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jihua_note_card_new:
 * @note: a progress note
 * @as_of: the month that is shown
 *
 * Returns: (transfer floating): a card with the note
 */
GtkWidget *
jihua_note_card_new (JihuaRecord *note,
                     JihuaPeriod  as_of)
{
  JihuaNoteCard *self = g_object_new (JIHUA_TYPE_NOTE_CARD, NULL);

  self->note = g_object_ref (note);
  self->as_of = as_of;
  show_note (self);
  show_when (self);

  return GTK_WIDGET (self);
}

/**
 * jihua_note_card_get_note:
 * @self: a card
 *
 * Returns: (transfer none): the note
 */
JihuaRecord *
jihua_note_card_get_note (JihuaNoteCard *self)
{
  g_return_val_if_fail (JIHUA_IS_NOTE_CARD (self), NULL);

  return self->note;
}

/**
 * jihua_note_card_set_as_of:
 * @self: a card
 * @as_of: the month that is shown
 *
 * Dims the note if it is about a later month.
 */
void
jihua_note_card_set_as_of (JihuaNoteCard *self,
                           JihuaPeriod    as_of)
{
  g_return_if_fail (JIHUA_IS_NOTE_CARD (self));

  self->as_of = as_of;
  show_when (self);
}

/**
 * jihua_note_card_edit:
 * @self: a card
 *
 * Asks for an editor in place of the card.
 */
void
jihua_note_card_edit (JihuaNoteCard *self)
{
  g_return_if_fail (JIHUA_IS_NOTE_CARD (self));

  g_signal_emit (self, signals[EDIT], 0);
}
