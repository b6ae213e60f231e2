/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-filter-check.h"

#include <glib/gi18n-lib.h>

/**
 * jihua_filter_check_new:
 * @mark: (nullable): what stands before the text
 * @text: what can be asked for
 *
 * Returns: (transfer floating): a check button with room for a count
 */
GtkWidget *
jihua_filter_check_new (GtkWidget  *mark,
                        const char *text)
{
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *label = gtk_label_new (text);
  GtkWidget *count = gtk_label_new (NULL);

  if (mark != NULL)
    gtk_box_append (GTK_BOX (box), mark);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_tooltip_text (label, text);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), label);
  gtk_widget_add_css_class (count, "numeric");
  gtk_widget_add_css_class (count, "dimmed");
  gtk_box_append (GTK_BOX (box), count);

  gtk_check_button_set_child (GTK_CHECK_BUTTON (check), box);
  g_object_set_data (G_OBJECT (check), "label", label);
  g_object_set_data (G_OBJECT (check), "count", count);

  return check;
}

/**
 * jihua_filter_check_set_count:
 * @check: a check button made by jihua_filter_check_new()
 * @count: how many targets there are
 *
 * Shows how many targets would be found.
 */
void
jihua_filter_check_set_count (GtkWidget *check,
                              guint      count)
{
  const char *text = gtk_label_get_label (g_object_get_data (G_OBJECT (check), "label"));
  g_autofree char *number = g_strdup_printf ("%u", count);
  /* Translators: %1$s is a status or a unit, %2$u the number of its targets */
  g_autofree char *label = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%1$s, %2$u target", "%1$s, %2$u targets", count),
                                            text, count);

  gtk_label_set_label (g_object_get_data (G_OBJECT (check), "count"), number);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}
