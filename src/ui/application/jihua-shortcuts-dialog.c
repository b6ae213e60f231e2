/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-shortcuts-dialog.h"

#include <glib/gi18n-lib.h>

#include "jihua-accels.h"
#include "jihua-dialog-width.h"
#include "jihua-help.h"

static GtkWidget *
make_key (const char *accelerator)
{
  GtkWidget *key;
  g_autofree char *text = NULL;
  guint keyval;
  GdkModifierType modifiers;

  gtk_accelerator_parse (accelerator, &keyval, &modifiers);
  text = gtk_accelerator_get_label (keyval, modifiers);
  key = gtk_label_new (text);
  gtk_widget_set_valign (key, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (key, "shortcut-key");

  return key;
}

static GtkWidget *
make_row (const JihuaAccel *accel)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _(accel->title));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), make_key (accel->keys[0]));

  return row;
}

static AdwPreferencesGroup *
make_group (JihuaAccelGroup group)
{
  AdwPreferencesGroup *rows = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  gsize n_accels;
  const JihuaAccel *accels = jihua_accels_get (&n_accels);

  adw_preferences_group_set_title (rows, jihua_accels_get_group_title (group));
  for (gsize i = 0; i < n_accels; i++) {
    if (accels[i].group == group)
      adw_preferences_group_add (rows, make_row (&accels[i]));
  }

  return rows;
}

static GtkWidget *
make_content (void)
{
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *page = adw_preferences_page_new ();

  for (guint i = 0; i < JIHUA_N_ACCEL_GROUPS; i++)
    adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), make_group (i));

  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), page);

  return view;
}

/**
 * jihua_shortcuts_dialog_new:
 *
 * Returns: (transfer floating): a dialog with all keyboard shortcuts
 */
AdwDialog *
jihua_shortcuts_dialog_new (void)
{
  AdwDialog *dialog = adw_dialog_new ();

  adw_dialog_set_title (dialog, _("Keyboard shortcuts"));
  jihua_dialog_width_set (dialog, 480);
  jihua_help_set_page (GTK_WIDGET (dialog), "keyboard");
  adw_dialog_set_content_height (dialog, 600);
  adw_dialog_set_child (dialog, make_content ());

  return dialog;
}
