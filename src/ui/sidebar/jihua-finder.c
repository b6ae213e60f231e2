/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-finder.h"

#include <glib/gi18n-lib.h>

#include "jihua-filter-labels.h"
#include "jihua-filter-popover.h"
#include "jihua-help.h"
#include "jihua-results-pane.h"

struct _JihuaFinder {
  GtkBox             parent_instance;

  JihuaDocument     *document;
  JihuaResultsModel *found;
  gboolean           alone;

  JihuaSidebar      *sidebar;
  GtkSearchEntry    *entry;
  GtkMenuButton     *filter_button;
  GtkStack          *stack;
  JihuaResultsPane  *results;
};

G_DEFINE_FINAL_TYPE (JihuaFinder, jihua_finder, GTK_TYPE_BOX)

enum {
  PROP_0,
  PROP_DOCUMENT,
  PROP_ALONE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static JihuaFilter *
get_filter (JihuaFinder *self)
{
  return jihua_results_model_get_filter (self->found);
}

static void
query_changed (JihuaFinder *self)
{
  jihua_results_model_set_query (self->found, gtk_editable_get_text (GTK_EDITABLE (self->entry)));
}

/* What is filtered is told by more than the color of the button. */
static void
show_filter (JihuaFinder *self)
{
  JihuaFilter *filter = get_filter (self);
  g_autofree char *summary = jihua_filter_dup_summary (filter, jihua_document_get_plan (self->document));
  g_autofree char *tooltip = NULL;

  if (jihua_filter_is_empty (filter)) {
    gtk_widget_remove_css_class (GTK_WIDGET (self->filter_button), "filtered");
    gtk_widget_set_tooltip_text (GTK_WIDGET (self->filter_button), _("Filter"));
    return;
  }

  /* Translators: %s is a list of what is asked for, such as “Behind, Missed” */
  tooltip = g_strdup_printf (_("Filter: %s"), summary);
  gtk_widget_add_css_class (GTK_WIDGET (self->filter_button), "filtered");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->filter_button), tooltip);
}

static void
show_found (JihuaFinder *self)
{
  gboolean idle = jihua_results_model_is_idle (self->found);

  gtk_stack_set_visible_child_name (self->stack, idle ? "plan" : "results");
  jihua_help_set_page (GTK_WIDGET (self), idle ? NULL : "find");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "search.leave", !idle);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "search.reveal", !idle);
  show_filter (self);
}

static void
ask_for_nothing (JihuaFinder *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  jihua_filter_clear (get_filter (self));
  jihua_results_model_set_scope (self->found, JIHUA_RESULTS_ALL);
}

static void
leave_search (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  JihuaFinder *self = JIHUA_FINDER (widget);

  ask_for_nothing (self);
  jihua_sidebar_focus_place (self->sidebar);
}

/* In a narrow window the tree stays in sight: it is what was asked for. */
static void
reveal_result (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  JihuaFinder *self = JIHUA_FINDER (widget);
  g_autofree char *id = g_strdup (jihua_results_pane_get_selected (self->results));

  if (id == NULL)
    return;

  ask_for_nothing (self);
  if (self->alone)
    jihua_sidebar_set_place (self->sidebar, id);
  else
    gtk_widget_activate_action (widget, "win.open-node", "s", id);
  jihua_sidebar_focus_place (self->sidebar);
}

static void
search_stopped (JihuaFinder *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "search.leave", NULL);
}

static void
entry_activated (JihuaFinder *self)
{
  jihua_results_pane_open_selected (self->results);
}

/* The focus stays with the words, so that they can be changed at once. */
static gboolean
entry_key_pressed (JihuaFinder     *self,
                   guint            keyval,
                   guint            keycode,
                   GdkModifierType  state)
{
  gboolean up = keyval == GDK_KEY_Up || keyval == GDK_KEY_KP_Up;
  gboolean down = keyval == GDK_KEY_Down || keyval == GDK_KEY_KP_Down;

  if (!(up || down) || (state & gtk_accelerator_get_default_mod_mask ()) != 0
      || jihua_results_model_is_idle (self->found))
    return GDK_EVENT_PROPAGATE;

  jihua_results_pane_move (self->results, down ? 1 : -1);
  return GDK_EVENT_STOP;
}

static void
jihua_finder_constructed (GObject *object)
{
  JihuaFinder *self = JIHUA_FINDER (object);

  G_OBJECT_CLASS (jihua_finder_parent_class)->constructed (object);

  self->sidebar = g_object_new (JIHUA_TYPE_SIDEBAR, "document", self->document, NULL);
  gtk_stack_add_named (self->stack, GTK_WIDGET (self->sidebar), "plan");
  self->found = jihua_results_model_new (self->document);
  jihua_results_pane_set_model (self->results, self->found);
  gtk_menu_button_set_popover (self->filter_button, jihua_filter_popover_new (self->document, get_filter (self)));
  g_signal_connect_object (self->found, "changed", G_CALLBACK (show_found), self, G_CONNECT_SWAPPED);
  show_found (self);
}

static void
jihua_finder_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  JihuaFinder *self = JIHUA_FINDER (object);

  switch (prop_id) {
  case PROP_DOCUMENT:
    g_value_set_object (value, self->document);
    break;
  case PROP_ALONE:
    g_value_set_boolean (value, self->alone);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_finder_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  JihuaFinder *self = JIHUA_FINDER (object);

  switch (prop_id) {
  case PROP_DOCUMENT:
    self->document = g_value_dup_object (value);
    break;
  case PROP_ALONE:
    jihua_finder_set_alone (self, g_value_get_boolean (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_finder_dispose (GObject *object)
{
  JihuaFinder *self = JIHUA_FINDER (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_FINDER);
  g_clear_object (&self->found);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (jihua_finder_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (JIHUA_TYPE_RESULTS_PANE);
  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-finder.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaFinder, entry);
  gtk_widget_class_bind_template_child (widget_class, JihuaFinder, filter_button);
  gtk_widget_class_bind_template_child (widget_class, JihuaFinder, stack);
  gtk_widget_class_bind_template_child (widget_class, JihuaFinder, results);
  gtk_widget_class_bind_template_callback (widget_class, query_changed);
  gtk_widget_class_bind_template_callback (widget_class, entry_activated);
  gtk_widget_class_bind_template_callback (widget_class, entry_key_pressed);
  gtk_widget_class_bind_template_callback (widget_class, search_stopped);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  static const guint enter_keys[] = { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_ISO_Enter };

  gtk_widget_class_install_action (widget_class, "search.leave", NULL, leave_search);
  gtk_widget_class_install_action (widget_class, "search.reveal", NULL, reveal_result);

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "search.leave", NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (enter_keys); i++)
    gtk_widget_class_add_binding_action (widget_class, enter_keys[i], GDK_CONTROL_MASK, "search.reveal", NULL);
}

static void
jihua_finder_class_init (JihuaFinderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = jihua_finder_constructed;
  object_class->get_property = jihua_finder_get_property;
  object_class->set_property = jihua_finder_set_property;
  object_class->dispose = jihua_finder_dispose;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, JIHUA_TYPE_DOCUMENT,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_ALONE] =
    g_param_spec_boolean ("alone", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  install_actions (GTK_WIDGET_CLASS (klass));
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
jihua_finder_init (JihuaFinder *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jihua_finder_new:
 * @document: the document of the window
 *
 * Returns: (transfer floating): a finder that shows the sidebar
 */
GtkWidget *
jihua_finder_new (JihuaDocument *document)
{
  return g_object_new (JIHUA_TYPE_FINDER, "document", document, NULL);
}

/**
 * jihua_finder_get_sidebar:
 * @self: a finder
 *
 * Returns: (transfer none): the sidebar in it
 */
JihuaSidebar *
jihua_finder_get_sidebar (JihuaFinder *self)
{
  return self->sidebar;
}

/**
 * jihua_finder_set_alone:
 * @self: a finder
 * @alone: whether there is no room for a page beside it
 *
 * Tells it, and the sidebar in it, how much room there is.
 */
void
jihua_finder_set_alone (JihuaFinder *self,
                        gboolean     alone)
{
  if (self->alone == alone)
    return;

  self->alone = alone;
  jihua_sidebar_set_alone (self->sidebar, alone);
  jihua_results_pane_set_alone (self->results, alone);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ALONE]);
}

/**
 * jihua_finder_start:
 * @self: a finder
 * @words: (nullable): words to begin with, or %NULL to leave those that are there
 *
 * Moves the focus to the words to search for, ready to be typed over.
 */
void
jihua_finder_start (JihuaFinder *self,
                    const char  *words)
{
  if (words != NULL)
    gtk_editable_set_text (GTK_EDITABLE (self->entry), words);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

/**
 * jihua_finder_show_targets:
 * @self: a finder
 * @query: which targets, as in jihua_filter_set_query()
 * @error: return location for an error of the domain %JIHUA_FILTER_ERROR
 *
 * Lists just these targets, and moves the focus to the first of them.
 *
 * Returns: whether the query was understood; nothing has changed otherwise
 */
gboolean
jihua_finder_show_targets (JihuaFinder  *self,
                           const char   *query,
                           GError      **error)
{
  if (!jihua_filter_set_query (get_filter (self), query, error))
    return FALSE;

  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  jihua_results_model_set_scope (self->found, JIHUA_RESULTS_ALL);
  jihua_results_pane_focus (self->results);

  return TRUE;
}

/**
 * jihua_finder_type:
 * @self: a finder
 * @controller: what got a key that nobody wanted
 *
 * Begins to search with a key that was typed elsewhere.
 *
 * Returns: whether the key became part of what is searched for
 */
gboolean
jihua_finder_type (JihuaFinder           *self,
                   GtkEventControllerKey *controller)
{
  GtkEditable *text = gtk_editable_get_delegate (GTK_EDITABLE (self->entry));

  if (!gtk_event_controller_key_forward (controller, GTK_WIDGET (text)))
    return FALSE;

  gtk_text_grab_focus_without_selecting (GTK_TEXT (text));
  return TRUE;
}

/**
 * jihua_finder_adopt:
 * @self: a new finder
 * @old: the finder before
 *
 * Takes over what is being searched for.
 */
void
jihua_finder_adopt (JihuaFinder *self,
                    JihuaFinder *old)
{
  g_autofree char *filter = jihua_filter_dup_query (get_filter (old));

  gtk_editable_set_text (GTK_EDITABLE (self->entry), gtk_editable_get_text (GTK_EDITABLE (old->entry)));
  gtk_editable_set_position (GTK_EDITABLE (self->entry), gtk_editable_get_position (GTK_EDITABLE (old->entry)));
  query_changed (self);
  jihua_filter_set_query (get_filter (self), filter, NULL);
  jihua_results_model_set_scope (self->found, jihua_results_model_get_scope (old->found));
  jihua_results_pane_select (self->results, jihua_results_pane_get_selected (old->results));
}
