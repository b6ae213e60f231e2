/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-window.h"

#include <glib/gi18n-lib.h>

#include "jihua-editor.h"
#include "jihua-error-dialog.h"
#include "jihua-file-drop.h"
#include "jihua-i18n.h"
#include "jihua-page-factory.h"
#include "jihua-removals.h"
#include "jihua-toast.h"
#include "jihua-view-state.h"
#include "jihua-whole-text.h"
#include "jihua-window-actions.h"
#include "jihua-window-content.h"
#include "jihua-window-state.h"

struct _JihuaWindow {
  AdwApplicationWindow parent_instance;

  JihuaDocument       *document;
  GSettings           *settings;
  GMenuModel          *recent;
  JihuaPlaces         *places;
  JihuaRemovals       *removals;

  JihuaWindowContent  *content;
};

G_DEFINE_FINAL_TYPE (JihuaWindow, jihua_window, ADW_TYPE_APPLICATION_WINDOW)

enum {
  PROP_0,
  PROP_DOCUMENT,
  PROP_SETTINGS,
  PROP_RECENT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
restore_geometry (JihuaWindow *self)
{
  gtk_window_set_default_size (GTK_WINDOW (self),
                               g_settings_get_int (self->settings, "window-width"),
                               g_settings_get_int (self->settings, "window-height"));
  if (g_settings_get_boolean (self->settings, "window-maximized"))
    gtk_window_maximize (GTK_WINDOW (self));
}

static void
store_state (JihuaWindow *self)
{
  g_auto (GStrv) expanded = jihua_window_content_dup_expanded (self->content);
  int width, height;

  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  if (width > 0 && height > 0) {
    g_settings_set_int (self->settings, "window-width", width);
    g_settings_set_int (self->settings, "window-height", height);
  }
  g_settings_set_boolean (self->settings, "window-maximized", gtk_window_is_maximized (GTK_WINDOW (self)));
  jihua_window_state_store (self->settings, self->document, jihua_places_get_current (self->places), expanded);
}

static void
restore_places (JihuaWindow            *self,
                const JihuaWindowState *state)
{
  const char *place = JIHUA_PLACE_OVERVIEW;

  if (state != NULL && jihua_page_factory_knows_place (self->document, state->place))
    place = state->place;

  self->places = jihua_places_new (place);
}

static void
restore_month (JihuaWindow            *self,
               const JihuaWindowState *state)
{
  guint year = jihua_plan_get_year (jihua_document_get_plan (self->document));

  if (state != NULL && state->as_of.year == year)
    jihua_document_set_as_of (self->document, state->as_of);
}

static void
show_title (JihuaWindow *self)
{
  g_autofree char *name = jihua_document_dup_name (self->document);
  g_autofree char *title = NULL;

  /* Translators: the title of a window: %1$u is the year of a plan, %2$s the name of its ledger */
  title = g_strdup_printf (_("%1$u Plan – %2$s"),
                           jihua_plan_get_year (jihua_document_get_plan (self->document)), name);
  gtk_window_set_title (GTK_WINDOW (self), title);
}

static void
name_changed (JihuaWindow *self)
{
  show_title (self);
}

static void
set_content (JihuaWindow *self,
             GtkWidget   *content)
{
  self->content = JIHUA_WINDOW_CONTENT (content);
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (self), content);
}

static char *
describe_removed_record (JihuaChange *change)
{
  JihuaRecord *record = jihua_change_get_from_record (change);
  const char *period = jihua_period_get_label (jihua_change_get_through (change));

  switch (jihua_record_get_kind (record)) {
    case JIHUA_RECORD_STATUS:
      /* Translators: %s is a period such as “Jan–Sep” */
      return g_strdup_printf (_("Withdrew the status set for %s"), period);
    case JIHUA_RECORD_WORK:
      /* Translators: %s is a period such as “Jan–Sep” */
      return g_strdup_printf (_("Removed the state of work for %s"), period);
    case JIHUA_RECORD_ITEM:
      /* Translators: %s is an item of a milestone */
      return g_strdup_printf (_("“%s” is recorded as not done"), jihua_plan_gettext (jihua_record_get_item (record)));
    case JIHUA_RECORD_NOTE:
    default:
      /* Translators: %s is a period such as “Jan–Sep” */
      return g_strdup_printf (_("Removed the note for %s"), period);
  }
}

static char *
describe_removal (GPtrArray *changes)
{
  JihuaChange *change = g_ptr_array_index (changes, 0);

  if (jihua_change_get_kind (change) == JIHUA_CHANGE_RECORD)
    return describe_removed_record (change);

  if (changes->len == 1)
    /* Translators: %s is a period such as “Jan–Sep” */
    return g_strdup_printf (_("Removed the figure for %s"),
                            jihua_period_get_label (jihua_change_get_through (change)));

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Removed %u figure", "Removed %u figures", changes->len), changes->len);
}

static void
something_removed (JihuaWindow *self,
                   GPtrArray   *changes)
{
  g_autofree char *title = describe_removal (changes);

  jihua_window_add_toast (self, jihua_toast_new_undo (self->document, title));
}

static void
greet_recovered (JihuaWindow *self)
{
  guint recovered = jihua_document_get_recovered (self->document);
  g_autofree char *title = NULL;

  if (recovered == 0)
    return;

  title = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Recovered %u change that was not in the file yet",
                                        "Recovered %u changes that were not in the file yet", recovered),
                           recovered);
  jihua_window_add_toast (self, jihua_toast_new (title));
}

static void
greet_set_aside (JihuaWindow *self)
{
  const char *path = jihua_document_get_set_aside (self->document);
  g_autofree char *title = NULL;
  AdwToast *toast;

  if (path == NULL)
    return;

  /* Translators: %s is the path of a file */
  title = g_strdup_printf (_("Changes that do not fit this file are kept in %s"), path);
  toast = jihua_toast_new (title);
  adw_toast_set_timeout (toast, 0);
  jihua_window_add_toast (self, toast);
}

static void
watch_removals (JihuaWindow *self)
{
  g_clear_object (&self->removals);
  self->removals = jihua_removals_new (self->document);
  g_signal_connect_object (self->removals, "removed", G_CALLBACK (something_removed), self, G_CONNECT_SWAPPED);
}

/* Loaded again, the file may hold another plan, without the place shown. */
static void
ledger_changed (JihuaWindow *self)
{
  const char *place = jihua_places_get_current (self->places);

  if (!jihua_page_factory_knows_place (self->document, place))
    place = JIHUA_PLACE_OVERVIEW;

  jihua_places_restart (self->places, place);
  watch_removals (self);
  jihua_window_rebuild (self);
  greet_set_aside (self);
}

static void
close_failure_answered (JihuaWindow *self,
                        const char  *response)
{
  if (g_str_equal (response, "save-as")) {
    gtk_widget_activate_action (GTK_WIDGET (self), "win.save-as", NULL);
  } else if (g_str_equal (response, "close")) {
    store_state (self);
    gtk_window_destroy (GTK_WINDOW (self));
  }
}

static void
ask_about_failure (JihuaWindow  *self,
                   const GError *error)
{
  AdwDialog *dialog = jihua_error_dialog_new (_("Cannot save the ledger"), error);

  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog),
                                  "cancel", _("_Keep open"),
                                  "close", _("_Close anyway"),
                                  "save-as", _("Save _as…"),
                                  NULL);
  adw_alert_dialog_set_response_appearance (ADW_ALERT_DIALOG (dialog), "close", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_response_appearance (ADW_ALERT_DIALOG (dialog), "save-as", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "cancel");
  g_signal_connect_object (dialog, "response", G_CALLBACK (close_failure_answered), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static gboolean
jihua_window_close_request (GtkWindow *window)
{
  JihuaWindow *self = JIHUA_WINDOW (window);
  g_autoptr (GError) error = NULL;

  jihua_window_commit (self);
  if (!jihua_document_flush (self->document, &error)) {
    ask_about_failure (self, error);
    return GDK_EVENT_STOP;
  }

  store_state (self);

  return GTK_WINDOW_CLASS (jihua_window_parent_class)->close_request (window);
}

static void
jihua_window_constructed (GObject *object)
{
  JihuaWindow *self = JIHUA_WINDOW (object);
  g_autoptr (JihuaWindowState) state = NULL;

  G_OBJECT_CLASS (jihua_window_parent_class)->constructed (object);

  state = jihua_window_state_load (self->settings, self->document);
  restore_places (self, state);
  restore_month (self, state);
  restore_geometry (self);
  show_title (self);
  set_content (self, jihua_window_content_new (self->document, self->places, self->recent));
  if (state != NULL)
    jihua_window_content_expand (self->content, (const char * const *) state->expanded);
  jihua_window_content_reveal_place (self->content);
  jihua_file_drop_add (GTK_WINDOW (self));
  jihua_window_actions_watch (self);
  jihua_whole_text_offer (GTK_WIDGET (self));

  g_signal_connect_object (self->document, "notify::name", G_CALLBACK (name_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->document, "notify::ledger", G_CALLBACK (ledger_changed), self, G_CONNECT_SWAPPED);
  watch_removals (self);
  greet_recovered (self);
  greet_set_aside (self);
}

static void
jihua_window_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  JihuaWindow *self = JIHUA_WINDOW (object);

  switch (prop_id) {
  case PROP_DOCUMENT:
    g_value_set_object (value, self->document);
    break;
  case PROP_SETTINGS:
    g_value_set_object (value, self->settings);
    break;
  case PROP_RECENT:
    g_value_set_object (value, self->recent);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_window_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  JihuaWindow *self = JIHUA_WINDOW (object);

  switch (prop_id) {
  case PROP_DOCUMENT:
    self->document = g_value_dup_object (value);
    break;
  case PROP_SETTINGS:
    self->settings = g_value_dup_object (value);
    break;
  case PROP_RECENT:
    self->recent = g_value_dup_object (value);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_window_dispose (GObject *object)
{
  JihuaWindow *self = JIHUA_WINDOW (object);

  g_clear_object (&self->removals);
  g_clear_object (&self->places);
  g_clear_object (&self->recent);
  g_clear_object (&self->settings);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (jihua_window_parent_class)->dispose (object);
}

static void
jihua_window_class_init (JihuaWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = jihua_window_constructed;
  object_class->get_property = jihua_window_get_property;
  object_class->set_property = jihua_window_set_property;
  object_class->dispose = jihua_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = jihua_window_close_request;

  properties[PROP_DOCUMENT] = g_param_spec_object ("document", NULL, NULL, JIHUA_TYPE_DOCUMENT, flags);
  properties[PROP_SETTINGS] = g_param_spec_object ("settings", NULL, NULL, G_TYPE_SETTINGS, flags);
  properties[PROP_RECENT] = g_param_spec_object ("recent", NULL, NULL, G_TYPE_MENU_MODEL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  jihua_window_actions_install (GTK_WIDGET_CLASS (klass));
}

static void
jihua_window_init (JihuaWindow *self)
{
}

/**
 * jihua_window_new:
 * @application: the application
 * @document: the document to show
 * @settings: where size and place are kept
 * @recent: the menu of ledgers opened last
 *
 * Returns: a window, not shown yet
 */
JihuaWindow *
jihua_window_new (GtkApplication *application,
                  JihuaDocument  *document,
                  GSettings      *settings,
                  GMenuModel     *recent)
{
  return g_object_new (JIHUA_TYPE_WINDOW,
                       "application", application,
                       "document", document,
                       "settings", settings,
                       "recent", recent,
                       NULL);
}

/**
 * jihua_window_get_document:
 * @self: a window
 *
 * Returns: (transfer none): its document
 */
JihuaDocument *
jihua_window_get_document (JihuaWindow *self)
{
  return self->document;
}

/**
 * jihua_window_get_places:
 * @self: a window
 *
 * Returns: (transfer none): where it is and has been
 */
JihuaPlaces *
jihua_window_get_places (JihuaWindow *self)
{
  return self->places;
}

static char *
dup_file_id (GFile *file)
{
  g_autoptr (GFileInfo) info = g_file_query_info (file, G_FILE_ATTRIBUTE_ID_FILE,
                                                  G_FILE_QUERY_INFO_NONE, NULL, NULL);

  return info != NULL ? g_strdup (g_file_info_get_attribute_string (info, G_FILE_ATTRIBUTE_ID_FILE)) : NULL;
}

/**
 * jihua_window_holds_file:
 * @self: a window
 * @file: a file, maybe by another path
 *
 * Returns: whether the window shows this very file
 */
gboolean
jihua_window_holds_file (JihuaWindow *self,
                         GFile       *file)
{
  GFile *own = jihua_document_get_file (self->document);
  g_autofree char *id = NULL;
  g_autofree char *own_id = NULL;

  if (own == NULL)
    return FALSE;
  if (g_file_equal (own, file))
    return TRUE;

  id = dup_file_id (file);
  own_id = dup_file_id (own);

  return id != NULL && g_strcmp0 (id, own_id) == 0;
}

/**
 * jihua_window_commit:
 * @self: a window
 *
 * Records what is being typed, on the page and in dialogs where what is set
 * counts at once.
 */
void
jihua_window_commit (JihuaWindow *self)
{
  jihua_editor_commit_all (GTK_WIDGET (self));
}

/**
 * jihua_window_go_to:
 * @self: a window
 * @place: a page or the identifier of a node
 *
 * Goes to a place, if the plan has it.
 */
void
jihua_window_go_to (JihuaWindow *self,
                    const char  *place)
{
  JihuaSection *annex = jihua_plan_get_annex (jihua_document_get_plan (self->document));

  /* The annex as a whole is the table. */
  if (annex != NULL && g_str_equal (place, jihua_node_get_id (JIHUA_NODE (annex))))
    place = JIHUA_PLACE_ANNEX;
  if (!jihua_page_factory_knows_place (self->document, place))
    return;

  jihua_places_visit (self->places, place);
  jihua_window_content_show_page (self->content);
}

/**
 * jihua_window_show_passage:
 * @self: a window
 * @place: the identifier of a node
 * @words: what was searched for
 * @note: whether it was found in a note, not in the official text
 *
 * Goes to a place, and there to the passage with the words.
 */
void
jihua_window_show_passage (JihuaWindow *self,
                           const char  *place,
                           const char  *words,
                           gboolean     note)
{
  if (!jihua_page_factory_knows_place (self->document, place))
    return;

  jihua_window_content_forget (self->content, place);
  jihua_window_go_to (self, place);
  gtk_widget_activate_action (jihua_window_get_page (self), "page.show-passage", "(sb)", words, note);
}

/**
 * jihua_window_get_page:
 * @self: a window
 *
 * Returns: (transfer none): the page that it shows
 */
GtkWidget *
jihua_window_get_page (JihuaWindow *self)
{
  return jihua_window_content_get_page (self->content);
}

/**
 * jihua_window_focus_page:
 * @self: a window
 *
 * Moves the focus to where one works on the page: where it was left, else
 * where the page begins.
 */
void
jihua_window_focus_page (JihuaWindow *self)
{
  jihua_window_content_focus_page (self->content);
}

/**
 * jihua_window_toggle_sidebar:
 * @self: a window
 *
 * Shows or hides the sidebar.
 */
void
jihua_window_toggle_sidebar (JihuaWindow *self)
{
  jihua_window_content_toggle_sidebar (self->content);
}

/**
 * jihua_window_start_search:
 * @self: a window
 * @words: (nullable): words to begin with, or %NULL to leave those that are there
 *
 * Moves the focus to the words to search for.
 */
void
jihua_window_start_search (JihuaWindow *self,
                           const char  *words)
{
  jihua_window_content_start_search (self->content, words);
}

/**
 * jihua_window_show_targets:
 * @self: a window
 * @query: which targets, as in jihua_filter_set_query()
 *
 * Lists just these targets in the sidebar.
 */
void
jihua_window_show_targets (JihuaWindow *self,
                           const char  *query)
{
  g_autoptr (GError) error = NULL;

  if (!jihua_window_content_show_targets (self->content, query, &error))
    jihua_window_add_toast (self, jihua_toast_new (error->message));
}

/**
 * jihua_window_open_menu:
 * @self: a window
 *
 * Opens the main menu.
 */
void
jihua_window_open_menu (JihuaWindow *self)
{
  jihua_window_content_open_menu (self->content);
}

/**
 * jihua_window_add_toast:
 * @self: a window
 * @toast: (transfer full): a toast
 *
 * Shows a toast.
 */
void
jihua_window_add_toast (JihuaWindow *self,
                        AdwToast    *toast)
{
  jihua_window_content_add_toast (self->content, toast);
}

/**
 * jihua_window_rebuild:
 * @self: a window
 *
 * Makes everything in the window anew, in the language that is now set. The
 * place, what is expanded, scrolled and in focus stay as they are.
 */
void
jihua_window_rebuild (JihuaWindow *self)
{
  g_autoptr (JihuaWindowContent) old = g_object_ref (self->content);
  g_autoptr (JihuaViewState) state = jihua_view_state_new (GTK_WIDGET (old));
  GtkWidget *content = jihua_window_content_new (self->document, self->places, self->recent);

  jihua_window_content_adopt (JIHUA_WINDOW_CONTENT (content), old);
  set_content (self, content);
  jihua_view_state_restore_scroll (state, content);
  jihua_view_state_restore_focus (state, content);
  show_title (self);
}
