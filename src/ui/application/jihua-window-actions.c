/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-window-actions.h"

#include <glib/gi18n-lib.h>

#include "jihua-error-dialog.h"
#include "jihua-file-dialogs.h"
#include "jihua-help.h"
#include "jihua-judging-rules.h"
#include "jihua-toast.h"
#include "jihua-node-actions.h"

static void
open_node (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  jihua_window_go_to (JIHUA_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
show_passage (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  const char *id;
  const char *words;
  gboolean note;

  g_variant_get (parameter, "(&s&sb)", &id, &words, &note);
  jihua_window_show_passage (JIHUA_WINDOW (widget), id, words, note);
}

static void
show_page (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  jihua_window_go_to (JIHUA_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

/* Somebody who goes to a page by a key goes on working there. */
static void
focus_page (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  show_page (widget, action_name, parameter);
  jihua_window_focus_page (JIHUA_WINDOW (widget));
}

static void
show_how_judged (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  gtk_widget_activate_action (jihua_window_get_page (JIHUA_WINDOW (widget)), "page.show-how-judged", NULL);
}

static void
search (GtkWidget  *widget,
        const char *action_name,
        GVariant   *parameter)
{
  jihua_window_start_search (JIHUA_WINDOW (widget), NULL);
}

static void
show_targets (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  jihua_window_show_targets (JIHUA_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
report (GtkWidget  *widget,
        const char *action_name,
        GVariant   *parameter)
{
  const char *query = g_variant_get_string (parameter, NULL);
  g_autofree char *place = g_strconcat (JIHUA_PLACE_REPORT, *query != '\0' ? "?" : "", query, NULL);

  jihua_window_go_to (JIHUA_WINDOW (widget), place);
}

static void
go_back (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  jihua_places_go_back (jihua_window_get_places (JIHUA_WINDOW (widget)));
}

static void
go_forward (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  jihua_places_go_forward (jihua_window_get_places (JIHUA_WINDOW (widget)));
}

/* While a text is being typed, the keys undo the typing first. A text in which
 * nothing was typed takes the action too, and does nothing. */
static gboolean
passed_to_text (GtkWidget  *widget,
                const char *action_name)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (widget));
  g_autofree char *before = NULL;

  /* A note is written at length: there the keys never reach the ledger. */
  if (GTK_IS_TEXT_VIEW (focus)) {
    gtk_widget_activate_action (focus, action_name, NULL);
    return TRUE;
  }
  if (!GTK_IS_TEXT (focus))
    return FALSE;

  before = g_strdup (gtk_editable_get_text (GTK_EDITABLE (focus)));

  return gtk_widget_activate_action (focus, action_name, NULL)
         && !g_str_equal (before, gtk_editable_get_text (GTK_EDITABLE (focus)));
}

static void
undo (GtkWidget  *widget,
      const char *action_name,
      GVariant   *parameter)
{
  if (!passed_to_text (widget, "text.undo"))
    jihua_document_undo (jihua_window_get_document (JIHUA_WINDOW (widget)));
}

static void
redo (GtkWidget  *widget,
      const char *action_name,
      GVariant   *parameter)
{
  if (!passed_to_text (widget, "text.redo"))
    jihua_document_redo (jihua_window_get_document (JIHUA_WINDOW (widget)));
}

static void
move_month (JihuaWindow *self,
            int          step)
{
  JihuaDocument *document = jihua_window_get_document (self);
  JihuaPeriod as_of = jihua_document_get_as_of (document);

  jihua_document_set_as_of (document, jihua_period_new (as_of.year, (guint) (as_of.month + step)));
}

static void
previous_month (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  move_month (JIHUA_WINDOW (widget), -1);
}

static void
next_month (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  move_month (JIHUA_WINDOW (widget), 1);
}

static void
toggle_sidebar (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  jihua_window_toggle_sidebar (JIHUA_WINDOW (widget));
}

static void
show_menu (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  jihua_window_open_menu (JIHUA_WINDOW (widget));
}

static void
reload (JihuaWindow *self)
{
  g_autoptr (GError) error = NULL;

  jihua_window_commit (self);
  if (!jihua_document_reload (jihua_window_get_document (self), &error))
    jihua_error_dialog_present (GTK_WIDGET (self), _("Cannot load it again"), error);
}

static void
save_failure_answered (JihuaWindow *self,
                       const char  *response)
{
  if (g_str_equal (response, "save-as"))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.save-as", NULL);
  else if (g_str_equal (response, "retry"))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.save", NULL);
  else if (g_str_equal (response, "reload"))
    reload (self);
}

/* Where another program wrote the file, trying again would never do. */
static void
present_save_failure (JihuaWindow  *self,
                      const GError *error)
{
  AdwDialog *dialog = jihua_error_dialog_new (_("Cannot save the ledger"), error);

  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog),
                                  "close", _("_Close"),
                                  "save-as", _("Save _as…"),
                                  NULL);
  if (jihua_document_get_changed_on_disk (jihua_window_get_document (self)))
    adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "reload", _("_Load the file again"));
  else
    adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "retry", _("_Try again"));

  g_signal_connect_object (dialog, "response", G_CALLBACK (save_failure_answered), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
save (GtkWidget  *widget,
      const char *action_name,
      GVariant   *parameter)
{
  JihuaWindow *self = JIHUA_WINDOW (widget);
  g_autoptr (GError) error = NULL;

  jihua_window_commit (self);
  if (jihua_document_flush (jihua_window_get_document (self), &error))
    jihua_window_add_toast (self, jihua_toast_new (_("All changes are saved")));
  else
    present_save_failure (self, error);
}

static gboolean
is_open_elsewhere (JihuaWindow *self,
                   GFile       *file)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

  for (GList *l = gtk_application_get_windows (application); l != NULL; l = l->next) {
    if (l->data != (gpointer) self && JIHUA_IS_WINDOW (l->data) && jihua_window_holds_file (l->data, file))
      return TRUE;
  }

  return FALSE;
}

static gboolean
save_to (JihuaWindow  *self,
         GFile        *chosen,
         GError      **error)
{
  g_autoptr (GFile) file = jihua_file_dialog_take_saved (chosen, JIHUA_LEDGER_EXTENSION, error);

  if (file == NULL)
    return FALSE;

  if (is_open_elsewhere (self, file)) {
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_BUSY,
                         _("This file is open in another window. Close it there first, or choose another name."));
    return FALSE;
  }

  jihua_window_commit (self);

  return jihua_document_save_as (jihua_window_get_document (self), file, error);
}

/* A dialog is what help is asked about, whatever is below it. */
static const char *
find_help (JihuaWindow *self)
{
  AdwDialog *dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self));
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self));
  const char *page;

  if (dialog != NULL && (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (dialog))))
    focus = GTK_WIDGET (dialog);
  page = jihua_help_find_nearby (focus);

  return page != NULL ? page
                      : jihua_help_find_page (jihua_document_get_plan (jihua_window_get_document (self)),
                                              jihua_places_get_current (jihua_window_get_places (self)));
}

static void
show_help (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  jihua_help_show (widget, find_help (JIHUA_WINDOW (widget)));
}

static void
save_file_chosen (GObject      *source,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr (JihuaWindow) self = user_data;
  g_autoptr (GFile) chosen = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, NULL);
  g_autoptr (GError) error = NULL;

  if (chosen == NULL)
    return;

  if (save_to (self, chosen, &error))
    jihua_window_add_toast (self, jihua_toast_new (_("All changes are saved")));
  else
    jihua_error_dialog_present (GTK_WIDGET (self), _("Cannot save the ledger"), error);
}

static void
save_as (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  JihuaWindow *self = JIHUA_WINDOW (widget);
  JihuaDocument *document = jihua_window_get_document (self);
  g_autofree char *name = jihua_ledger_file_dup_name (jihua_document_get_plan (document));
  g_autoptr (GtkFileDialog) dialog = jihua_file_dialog_new_saving (_("Save ledger as"), name);
  GFile *file = jihua_document_get_file (document);

  if (file != NULL && !jihua_document_get_built_in (document))
    gtk_file_dialog_set_initial_file (dialog, file);

  gtk_file_dialog_save (dialog, GTK_WINDOW (self), NULL, save_file_chosen, g_object_ref (self));
}

static void
show_judging_rules (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  adw_dialog_present (jihua_judging_rules_new (jihua_window_get_document (JIHUA_WINDOW (widget))), widget);
}

static void
update_undo (GtkWidget *widget)
{
  JihuaDocument *document = jihua_window_get_document (JIHUA_WINDOW (widget));
  gboolean can_undo, can_redo;

  g_object_get (document, "can-undo", &can_undo, "can-redo", &can_redo, NULL);
  gtk_widget_action_set_enabled (widget, "win.undo", can_undo);
  gtk_widget_action_set_enabled (widget, "win.redo", can_redo);
}

static gboolean
is_at_target (JihuaWindow *self)
{
  JihuaPlan *plan = jihua_document_get_plan (jihua_window_get_document (self));

  return JIHUA_IS_TARGET (jihua_plan_lookup (plan, jihua_places_get_current (jihua_window_get_places (self))));
}

static void
update_places (GtkWidget *widget)
{
  JihuaPlaces *places = jihua_window_get_places (JIHUA_WINDOW (widget));

  gtk_widget_action_set_enabled (widget, "win.back", jihua_places_get_can_go_back (places));
  gtk_widget_action_set_enabled (widget, "win.forward", jihua_places_get_can_go_forward (places));
  gtk_widget_action_set_enabled (widget, "win.how-judged", is_at_target (JIHUA_WINDOW (widget)));
}

static void
update_months (GtkWidget *widget)
{
  JihuaPeriod as_of = jihua_document_get_as_of (jihua_window_get_document (JIHUA_WINDOW (widget)));

  gtk_widget_action_set_enabled (widget, "win.previous-month", as_of.month > 1);
  gtk_widget_action_set_enabled (widget, "win.next-month", as_of.month < 12);
}

/**
 * jihua_window_actions_install:
 * @widget_class: the class of windows
 *
 * Gives windows their actions.
 */
void
jihua_window_actions_install (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.open-node", "s", open_node);
  gtk_widget_class_install_action (widget_class, "win.show-page", "s", show_page);
  gtk_widget_class_install_action (widget_class, "win.show-passage", "(ssb)", show_passage);
  gtk_widget_class_install_action (widget_class, "win.focus-page", "s", focus_page);
  gtk_widget_class_install_action (widget_class, "win.how-judged", NULL, show_how_judged);
  gtk_widget_class_install_action (widget_class, "win.show-targets", "s", show_targets);
  gtk_widget_class_install_action (widget_class, "win.search", NULL, search);
  gtk_widget_class_install_action (widget_class, "win.report", "s", report);
  gtk_widget_class_install_action (widget_class, "win.back", NULL, go_back);
  gtk_widget_class_install_action (widget_class, "win.forward", NULL, go_forward);
  gtk_widget_class_install_action (widget_class, "win.undo", NULL, undo);
  gtk_widget_class_install_action (widget_class, "win.redo", NULL, redo);
  gtk_widget_class_install_action (widget_class, "win.previous-month", NULL, previous_month);
  gtk_widget_class_install_action (widget_class, "win.next-month", NULL, next_month);
  gtk_widget_class_install_action (widget_class, "win.toggle-sidebar", NULL, toggle_sidebar);
  gtk_widget_class_install_action (widget_class, "win.show-menu", NULL, show_menu);
  gtk_widget_class_install_action (widget_class, "win.help", NULL, show_help);
  gtk_widget_class_install_action (widget_class, "win.judging-rules", NULL, show_judging_rules);
  gtk_widget_class_install_action (widget_class, "win.save", NULL, save);
  gtk_widget_class_install_action (widget_class, "win.save-as", NULL, save_as);
  jihua_node_actions_install (widget_class);
}

/**
 * jihua_window_actions_watch:
 * @window: a window
 *
 * Keeps up to date which actions make sense.
 */
void
jihua_window_actions_watch (JihuaWindow *window)
{
  JihuaDocument *document = jihua_window_get_document (window);
  JihuaPlaces *places = jihua_window_get_places (window);

  g_signal_connect_object (document, "notify::can-undo", G_CALLBACK (update_undo), window, G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "notify::can-redo", G_CALLBACK (update_undo), window, G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "notify::as-of", G_CALLBACK (update_months), window, G_CONNECT_SWAPPED);
  g_signal_connect_object (places, "notify::can-go-back", G_CALLBACK (update_places), window, G_CONNECT_SWAPPED);
  g_signal_connect_object (places, "notify::can-go-forward", G_CALLBACK (update_places), window, G_CONNECT_SWAPPED);

  update_undo (GTK_WIDGET (window));
  update_months (GTK_WIDGET (window));
  update_places (GTK_WIDGET (window));
}
