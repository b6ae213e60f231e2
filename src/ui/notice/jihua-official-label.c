/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-official-label.h"

#include "jihua-official-content.h"

/* What is copied are the words alone, without the places of the marks. */
static void
copy_words (GtkLabel *label)
{
  g_autofree char *stretch = NULL;
  g_autofree char *words = NULL;
  int start, end;

  if (!gtk_label_get_selection_bounds (label, &start, &end))
    return;

  stretch = g_utf8_substring (gtk_label_get_text (label), start, end);
  words = jihua_official_content_strip (stretch);
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (label)), words);
  g_signal_stop_emission_by_name (label, "copy-clipboard");
}

/* Labels select everything when they are reached by key; on a whole page of
 * text that is only startling. */
static void
focus_entered (GtkLabel *label)
{
  gtk_label_select_region (label, 0, 0);
}

/**
 * jihua_official_label_new:
 *
 * Returns: (transfer floating): a label for the text of a content, from which
 *   the words can be copied
 */
GtkWidget *
jihua_official_label_new (void)
{
  GtkWidget *label = gtk_label_new (NULL);
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_label_set_yalign (GTK_LABEL (label), 0.0f);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "official");

  g_signal_connect (label, "copy-clipboard", G_CALLBACK (copy_words), NULL);
  g_signal_connect_object (focus, "enter", G_CALLBACK (focus_entered), label, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (label, focus);

  return label;
}
