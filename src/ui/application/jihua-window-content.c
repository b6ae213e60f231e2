/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-window-content.h"

#include <glib/gi18n-lib.h>

#include "jihua-as-of-button.h"
#include "jihua-cramped.h"
#include "jihua-finder.h"
#include "jihua-page-host.h"

/* Where in the ledger's section of the menu the submenu of recent ones goes. */
#define RECENT_POSITION 2

struct _JihuaWindowContent {
  AdwBreakpointBin        parent_instance;

  JihuaDocument          *document;
  JihuaPlaces            *places;
  GMenuModel             *recent;
  gboolean                has_recent;
  gboolean                narrow;
  gboolean                cramped;
  gboolean                sidebar_hidden;
  guint                   bring_back_id;

  JihuaFinder            *finder;
  JihuaSidebar           *sidebar;
  AdwNavigationSplitView *split_view;
  AdwToolbarView         *sidebar_view;
  GtkMenuButton          *menu_button;
  GMenu                  *ledger_section;
  JihuaAsOfButton        *as_of_button;
  JihuaAsOfButton        *bottom_as_of_button;
  AdwBanner              *banner;
  JihuaPageHost          *page_host;
};

G_DEFINE_FINAL_TYPE (JihuaWindowContent, jihua_window_content, ADW_TYPE_BREAKPOINT_BIN)

enum {
  PROP_0,
  PROP_DOCUMENT,
  PROP_PLACES,
  PROP_RECENT,
  PROP_NARROW,
  PROP_CRAMPED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* --- What the template asks for ------------------------------------------- */

static char *
format_title (JihuaWindowContent *self,
              JihuaDocument      *document)
{
  if (document == NULL)
    return g_strdup ("");

  /* Translators: %u is a year */
  return g_strdup_printf (C_("window title", "%u Plan"), jihua_plan_get_year (jihua_document_get_plan (document)));
}

/* The whole document has one line: whose plan it is, and whether it is safe. */
static char *
format_document (JihuaWindowContent *self,
                 const char         *name,
                 JihuaSaveState      state)
{
  if (name == NULL)
    return g_strdup ("");

  switch (state) {
  case JIHUA_SAVE_STATE_SAVING:
    /* Translators: %s is the name of a ledger */
    return g_strdup_printf (_("%s · saving…"), name);
  case JIHUA_SAVE_STATE_FAILED:
    /* Translators: %s is the name of a ledger */
    return g_strdup_printf (_("%s · not saved"), name);
  case JIHUA_SAVE_STATE_SAVED:
  default:
    /* Translators: %s is the name of a ledger */
    return g_strdup_printf (_("%s · saved"), name);
  }
}

static char *
format_undo (JihuaWindowContent *self,
             const char         *label)
{
  /* Translators: %s is what will be undone */
  return label != NULL ? g_strdup_printf (_("Undo: %s"), label) : g_strdup (_("Undo"));
}

static char *
format_redo (JihuaWindowContent *self,
             const char         *label)
{
  /* Translators: %s is what will be redone */
  return label != NULL ? g_strdup_printf (_("Redo: %s"), label) : g_strdup (_("Redo"));
}

/* --- Following the document and the window --------------------------------- */

static void
show_failure (JihuaWindowContent *self)
{
  gboolean failed = jihua_document_get_save_state (self->document) == JIHUA_SAVE_STATE_FAILED;
  const char *error = jihua_document_get_save_error (self->document);

  if (failed && error != NULL)
    adw_banner_set_title (self->banner, error);
  adw_banner_set_button_label (self->banner, jihua_document_get_changed_on_disk (self->document)
                                             ? _("_What to do…") : _("_Try again"));
  adw_banner_set_revealed (self->banner, failed);
}

static void
update_collapsed (JihuaWindowContent *self)
{
  adw_navigation_split_view_set_collapsed (self->split_view, self->narrow || self->sidebar_hidden);
}

/* In a narrow window sidebar and page take turns anyway. */
static void
set_narrow (JihuaWindowContent *self,
            gboolean            narrow)
{
  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  self->sidebar_hidden = FALSE;
  update_collapsed (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}

static void
set_cramped (JihuaWindowContent *self,
             gboolean            cramped)
{
  if (self->cramped == cramped)
    return;

  self->cramped = cramped;
  jihua_cramped_set (GTK_WIDGET (self), cramped);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CRAMPED]);
}

static gboolean
bring_sidebar_back (gpointer user_data)
{
  JihuaWindowContent *self = user_data;

  self->bring_back_id = 0;
  if (self->sidebar_hidden)
    jihua_window_content_toggle_sidebar (self);

  return G_SOURCE_REMOVE;
}

/* A hidden sidebar comes back beside the page, not in place of it; but only
 * when the way back to it, which is still being gone, is done. */
static void
content_shown (JihuaWindowContent *self)
{
  if (self->sidebar_hidden
      && !adw_navigation_split_view_get_show_content (self->split_view)
      && self->bring_back_id == 0)
    self->bring_back_id = g_idle_add (bring_sidebar_back, self);
}

/* Where sidebar and page take turns, it takes the place of the page. */
static void
show_sidebar (JihuaWindowContent *self)
{
  if (self->sidebar_hidden)
    jihua_window_content_toggle_sidebar (self);
  else if (self->narrow)
    adw_navigation_split_view_set_show_content (self->split_view, FALSE);
}

/* A key that no cell, list or menu wanted; one in a popover is meant for that. */
static gboolean
key_pressed (JihuaWindowContent    *self,
             guint                  keyval,
             guint                  keycode,
             GdkModifierType        state,
             GtkEventControllerKey *controller)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = gtk_root_get_focus (root);
  gunichar typed = gdk_keyval_to_unicode (keyval);

  if ((state & gtk_accelerator_get_default_mod_mask () & ~GDK_SHIFT_MASK) != 0
      || !g_unichar_isgraph (typed)
      || (focus != NULL && gtk_widget_get_native (focus) != GTK_NATIVE (root)))
    return GDK_EVENT_PROPAGATE;

  if (typed == '/') {
    jihua_window_content_start_search (self, NULL);
    return GDK_EVENT_STOP;
  }

  show_sidebar (self);
  return jihua_finder_type (self->finder, controller);
}

static void
recent_changed (JihuaWindowContent *self)
{
  gboolean has_recent = g_menu_model_get_n_items (self->recent) > 0;

  if (has_recent == self->has_recent)
    return;

  self->has_recent = has_recent;
  if (has_recent)
    g_menu_insert_submenu (self->ledger_section, RECENT_POSITION, _("Open _recent"), self->recent);
  else
    g_menu_remove (self->ledger_section, RECENT_POSITION);
}

static void
connect_document (JihuaWindowContent *self)
{
  static const char * const signals[] = { "notify::save-state", "notify::save-error" };

  for (gsize i = 0; i < G_N_ELEMENTS (signals); i++)
    g_signal_connect_object (self->document, signals[i], G_CALLBACK (show_failure), self, G_CONNECT_SWAPPED);
  show_failure (self);
}

static void
add_sidebar (JihuaWindowContent *self)
{
  self->finder = JIHUA_FINDER (jihua_finder_new (self->document));
  self->sidebar = jihua_finder_get_sidebar (self->finder);
  adw_toolbar_view_set_content (self->sidebar_view, GTK_WIDGET (self->finder));
  g_object_bind_property (self->split_view, "collapsed", self->finder, "alone", G_BINDING_SYNC_CREATE);
  g_object_bind_property (self->page_host, "place", self->sidebar, "place", G_BINDING_DEFAULT);
}

static void
jihua_window_content_constructed (GObject *object)
{
  JihuaWindowContent *self = JIHUA_WINDOW_CONTENT (object);

  G_OBJECT_CLASS (jihua_window_content_parent_class)->constructed (object);

  add_sidebar (self);
  jihua_as_of_button_set_document (self->as_of_button, self->document);
  jihua_as_of_button_set_document (self->bottom_as_of_button, self->document);
  connect_document (self);
  recent_changed (self);
  jihua_page_host_start (self->page_host, self->document, self->places);
  g_signal_connect_object (self->places, "notify::current",
                           G_CALLBACK (jihua_window_content_show_page), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->recent, "items-changed", G_CALLBACK (recent_changed), self, G_CONNECT_SWAPPED);
}

static void
jihua_window_content_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  JihuaWindowContent *self = JIHUA_WINDOW_CONTENT (object);

  switch (prop_id) {
  case PROP_DOCUMENT:
    g_value_set_object (value, self->document);
    break;
  case PROP_PLACES:
    g_value_set_object (value, self->places);
    break;
  case PROP_RECENT:
    g_value_set_object (value, self->recent);
    break;
  case PROP_NARROW:
    g_value_set_boolean (value, self->narrow);
    break;
  case PROP_CRAMPED:
    g_value_set_boolean (value, self->cramped);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_window_content_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  JihuaWindowContent *self = JIHUA_WINDOW_CONTENT (object);

  switch (prop_id) {
  case PROP_DOCUMENT:
    self->document = g_value_dup_object (value);
    break;
  case PROP_PLACES:
    self->places = g_value_dup_object (value);
    break;
  case PROP_RECENT:
    self->recent = g_value_dup_object (value);
    break;
  case PROP_NARROW:
    set_narrow (self, g_value_get_boolean (value));
    break;
  case PROP_CRAMPED:
    set_cramped (self, g_value_get_boolean (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_window_content_dispose (GObject *object)
{
  JihuaWindowContent *self = JIHUA_WINDOW_CONTENT (object);

  g_clear_handle_id (&self->bring_back_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_WINDOW_CONTENT);
  g_clear_object (&self->document);
  g_clear_object (&self->places);
  g_clear_object (&self->recent);

  G_OBJECT_CLASS (jihua_window_content_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (JIHUA_TYPE_AS_OF_BUTTON);
  g_type_ensure (JIHUA_TYPE_PAGE_HOST);
  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-window-content.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaWindowContent, split_view);
  gtk_widget_class_bind_template_child (widget_class, JihuaWindowContent, sidebar_view);
  gtk_widget_class_bind_template_child (widget_class, JihuaWindowContent, menu_button);
  gtk_widget_class_bind_template_child (widget_class, JihuaWindowContent, ledger_section);
  gtk_widget_class_bind_template_child (widget_class, JihuaWindowContent, as_of_button);
  gtk_widget_class_bind_template_child (widget_class, JihuaWindowContent, bottom_as_of_button);
  gtk_widget_class_bind_template_child (widget_class, JihuaWindowContent, banner);
  gtk_widget_class_bind_template_child (widget_class, JihuaWindowContent, page_host);
  gtk_widget_class_bind_template_callback (widget_class, format_title);
  gtk_widget_class_bind_template_callback (widget_class, format_document);
  gtk_widget_class_bind_template_callback (widget_class, format_undo);
  gtk_widget_class_bind_template_callback (widget_class, format_redo);
  gtk_widget_class_bind_template_callback (widget_class, content_shown);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed);
}

static void
jihua_window_content_class_init (JihuaWindowContentClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = jihua_window_content_constructed;
  object_class->get_property = jihua_window_content_get_property;
  object_class->set_property = jihua_window_content_set_property;
  object_class->dispose = jihua_window_content_dispose;

  properties[PROP_DOCUMENT] = g_param_spec_object ("document", NULL, NULL, JIHUA_TYPE_DOCUMENT, flags);
  properties[PROP_PLACES] = g_param_spec_object ("places", NULL, NULL, JIHUA_TYPE_PLACES, flags);
  properties[PROP_RECENT] = g_param_spec_object ("recent", NULL, NULL, G_TYPE_MENU_MODEL, flags);
  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * JihuaWindowContent:cramped:
   *
   * Whether the window, measured by its text, has room for one thing a line only.
   */
  properties[PROP_CRAMPED] =
    g_param_spec_boolean ("cramped", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
jihua_window_content_init (JihuaWindowContent *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jihua_window_content_new:
 * @document: the document of the window
 * @places: where the window is
 * @recent: the menu of ledgers opened last
 *
 * Returns: (transfer floating): the content of a window, showing the current
 *   place
 */
GtkWidget *
jihua_window_content_new (JihuaDocument *document,
                          JihuaPlaces   *places,
                          GMenuModel    *recent)
{
  return g_object_new (JIHUA_TYPE_WINDOW_CONTENT,
                       "document", document,
                       "places", places,
                       "recent", recent,
                       NULL);
}

/**
 * jihua_window_content_show_page:
 * @self: the content of a window
 *
 * Shows the page where it shares its room with the sidebar.
 */
void
jihua_window_content_show_page (JihuaWindowContent *self)
{
  adw_navigation_split_view_set_show_content (self->split_view, TRUE);
}

/**
 * jihua_window_content_get_page:
 * @self: the content of a window
 *
 * Returns: (transfer none): the page that it shows
 */
GtkWidget *
jihua_window_content_get_page (JihuaWindowContent *self)
{
  return jihua_page_host_get_page (self->page_host);
}

/**
 * jihua_window_content_forget:
 * @self: the content of a window
 * @place: a page or the identifier of a node
 *
 * Forgets where the user was on a page, so that it begins at its top.
 */
void
jihua_window_content_forget (JihuaWindowContent *self,
                             const char         *place)
{
  jihua_page_host_forget (self->page_host, place);
}

/**
 * jihua_window_content_focus_page:
 * @self: the content of a window
 *
 * Moves the focus into the page, where it was left or where the page begins.
 */
void
jihua_window_content_focus_page (JihuaWindowContent *self)
{
  jihua_page_host_focus_page (self->page_host);
}

/**
 * jihua_window_content_toggle_sidebar:
 * @self: the content of a window
 *
 * Hides or shows the sidebar; in a narrow window, goes to it or to the page.
 */
void
jihua_window_content_toggle_sidebar (JihuaWindowContent *self)
{
  if (self->narrow) {
    adw_navigation_split_view_set_show_content (
      self->split_view, !adw_navigation_split_view_get_show_content (self->split_view));
    return;
  }

  self->sidebar_hidden = !self->sidebar_hidden;
  adw_navigation_split_view_set_show_content (self->split_view, TRUE);
  update_collapsed (self);
}

/**
 * jihua_window_content_start_search:
 * @self: the content of a window
 * @words: (nullable): words to begin with, or %NULL to leave those that are there
 *
 * Shows the sidebar, and moves the focus to the words to search for.
 */
void
jihua_window_content_start_search (JihuaWindowContent *self,
                                   const char         *words)
{
  show_sidebar (self);
  jihua_finder_start (self->finder, words);
}

/**
 * jihua_window_content_show_targets:
 * @self: the content of a window
 * @query: which targets, as in jihua_filter_set_query()
 * @error: return location for an error of the domain %JIHUA_FILTER_ERROR
 *
 * Lists just these targets in the sidebar.
 *
 * Returns: whether the query was understood
 */
gboolean
jihua_window_content_show_targets (JihuaWindowContent  *self,
                                   const char          *query,
                                   GError             **error)
{
  if (!jihua_finder_show_targets (self->finder, query, error))
    return FALSE;

  show_sidebar (self);
  return TRUE;
}

/**
 * jihua_window_content_open_menu:
 * @self: the content of a window
 *
 * Opens the main menu, and before it the sidebar that it is in.
 */
void
jihua_window_content_open_menu (JihuaWindowContent *self)
{
  show_sidebar (self);
  gtk_menu_button_popup (self->menu_button);
}

/**
 * jihua_window_content_add_toast:
 * @self: the content of a window
 * @toast: (transfer full): a toast
 *
 * Shows a toast.
 */
void
jihua_window_content_add_toast (JihuaWindowContent *self,
                                AdwToast           *toast)
{
  GtkWidget *toasts = adw_breakpoint_bin_get_child (ADW_BREAKPOINT_BIN (self));

  adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (toasts), toast);
}

/**
 * jihua_window_content_dup_expanded:
 * @self: the content of a window
 *
 * Returns: (transfer full): the identifiers of the nodes that are expanded in
 *   the sidebar
 */
GStrv
jihua_window_content_dup_expanded (JihuaWindowContent *self)
{
  return jihua_sidebar_dup_expanded (self->sidebar);
}

/**
 * jihua_window_content_expand:
 * @self: the content of a window
 * @ids: (array zero-terminated=1): identifiers of nodes
 *
 * Expands these nodes in the sidebar.
 */
void
jihua_window_content_expand (JihuaWindowContent *self,
                             const char * const *ids)
{
  jihua_sidebar_expand (self->sidebar, ids);
}

/**
 * jihua_window_content_reveal_place:
 * @self: new content of a window
 *
 * Scrolls the sidebar to the place that is shown.
 */
void
jihua_window_content_reveal_place (JihuaWindowContent *self)
{
  jihua_sidebar_reveal_place (self->sidebar);
}

/**
 * jihua_window_content_adopt:
 * @self: new content of a window, not shown yet
 * @old: the content before
 *
 * Takes over what the user did to the old content: which parts of the tree are
 * expanded, what is searched for, how far pages were scrolled, whether the sidebar is shown.
 */
void
jihua_window_content_adopt (JihuaWindowContent *self,
                            JihuaWindowContent *old)
{
  g_auto (GStrv) expanded = jihua_window_content_dup_expanded (old);

  jihua_window_content_expand (self, (const char * const *) expanded);
  jihua_finder_adopt (self->finder, old->finder);
  jihua_page_host_adopt (self->page_host, old->page_host);
  self->sidebar_hidden = old->sidebar_hidden;
  update_collapsed (self);
  adw_navigation_split_view_set_show_content (self->split_view,
                                              adw_navigation_split_view_get_show_content (old->split_view));
}
