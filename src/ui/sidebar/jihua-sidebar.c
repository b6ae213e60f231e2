/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-sidebar.h"

#include <glib/gi18n-lib.h>

#include "jihua-due.h"
#include "jihua-first-heading.h"
#include "jihua-node-labels.h"
#include "jihua-node-menu.h"
#include "jihua-places.h"
#include "jihua-plan-tree.h"
#include "jihua-tree-row.h"

/* One frame to lay out the tree, one to know it has been. */
#define FRAMES_TO_PLACE 2

struct _JihuaSidebar {
  GtkBox              parent_instance;

  JihuaDocument      *document;
  GtkTreeListModel   *tree;
  char               *place;
  gboolean            alone;
  gboolean            following;
  guint               frames_to_place;
  GtkListScrollFlags  scroll_flags;

  GtkListBox         *pages;
  GtkListBoxRow      *overview;
  GtkListBoxRow      *report;
  GtkLabel           *unreported;
  GtkListBoxRow      *annex;
  GtkListBoxRow      *notice;
  GtkListView        *tree_view;
  GtkSingleSelection *selection;
};

G_DEFINE_FINAL_TYPE (JihuaSidebar, jihua_sidebar, GTK_TYPE_BOX)

enum {
  PROP_0,
  PROP_DOCUMENT,
  PROP_PLACE,
  PROP_ALONE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
page_activated (JihuaSidebar  *self,
                GtkListBoxRow *row)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-page", "s",
                              gtk_widget_get_name (GTK_WIDGET (row)));
}

static gboolean
page_keynav_failed (JihuaSidebar     *self,
                    GtkDirectionType  direction)
{
  if (direction != GTK_DIR_DOWN)
    return GDK_EVENT_PROPAGATE;

  return gtk_widget_child_focus (GTK_WIDGET (self->tree_view), GTK_DIR_TAB_FORWARD);
}

static void
ask_for_node (JihuaSidebar   *self,
              GtkTreeListRow *row)
{
  g_autoptr (JihuaNode) node = JIHUA_NODE (gtk_tree_list_row_get_item (row));

  gtk_widget_activate_action (GTK_WIDGET (self), "win.open-node", "s", jihua_node_get_id (node));
}

static void
row_selected (JihuaSidebar *self)
{
  GtkTreeListRow *row = gtk_single_selection_get_selected_item (self->selection);

  if (row != NULL && !self->alone && !self->following)
    ask_for_node (self, row);
}

static void
row_activated (JihuaSidebar *self,
               guint         position)
{
  g_autoptr (GtkTreeListRow) row = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  ask_for_node (self, row);
}

static void
describe_expander (GObject     *row,
                   GParamSpec  *pspec,
                   GtkListItem *list_item)
{
  const char *description = jihua_tree_row_get_description (JIHUA_TREE_ROW (row));

  if (description == NULL)
    return;

  gtk_list_item_set_accessible_label (list_item, description);
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_list_item_get_child (list_item)),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, description,
                                  -1);
}

/* Beside the keys that the toolkit has for it, the plain arrows. */
static void
add_expander_keys (GtkWidget *expander)
{
  static const struct {
    guint       keyval;
    const char *action;
  } keys[] = {
    { GDK_KEY_Right, "listitem.expand" },
    { GDK_KEY_KP_Right, "listitem.expand" },
    { GDK_KEY_Left, "listitem.collapse" },
    { GDK_KEY_KP_Left, "listitem.collapse" },
  };
  GtkShortcutController *shortcuts = GTK_SHORTCUT_CONTROLLER (gtk_shortcut_controller_new ());

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_shortcut_controller_add_shortcut (shortcuts,
                                          gtk_shortcut_new (gtk_keyval_trigger_new (keys[i].keyval, 0),
                                                            gtk_named_action_new (keys[i].action)));
  gtk_widget_add_controller (expander, GTK_EVENT_CONTROLLER (shortcuts));
}

/* The expander takes the focus from the row: it has the keys to expand it. */
static void
setup_row (JihuaSidebar *self,
           GtkListItem  *list_item)
{
  GtkWidget *expander = gtk_tree_expander_new ();
  GtkWidget *row = jihua_tree_row_new ();

  add_expander_keys (expander);
  gtk_tree_expander_set_child (GTK_TREE_EXPANDER (expander), row);
  gtk_list_item_set_child (list_item, expander);
  gtk_list_item_set_focusable (list_item, FALSE);
  g_signal_connect_object (row, "notify::description", G_CALLBACK (describe_expander), list_item, 0);
}

static void
bind_row (JihuaSidebar *self,
          GtkListItem  *list_item)
{
  GtkTreeExpander *expander = GTK_TREE_EXPANDER (gtk_list_item_get_child (list_item));
  JihuaTreeRow *row = JIHUA_TREE_ROW (gtk_tree_expander_get_child (expander));
  GtkTreeListRow *item = gtk_list_item_get_item (list_item);
  g_autoptr (JihuaNode) node = JIHUA_NODE (gtk_tree_list_row_get_item (item));
  g_autoptr (GListModel) siblings = jihua_plan_tree_dup_siblings (self->tree, node);
  g_autofree char *title = jihua_node_dup_short_title (node, siblings);

  gtk_tree_expander_set_list_row (expander, item);
  jihua_tree_row_set_title (row, title);
  jihua_tree_row_set_standing (row, jihua_standings_lookup (jihua_document_get_standings (self->document), node));
}

static void
unbind_row (JihuaSidebar *self,
            GtkListItem  *list_item)
{
  GtkTreeExpander *expander = GTK_TREE_EXPANDER (gtk_list_item_get_child (list_item));

  jihua_tree_row_set_standing (JIHUA_TREE_ROW (gtk_tree_expander_get_child (expander)), NULL);
  gtk_tree_expander_set_list_row (expander, NULL);
}

static void
setup_heading (JihuaSidebar  *self,
               GtkListHeader *header)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (label, "caption-heading");
  gtk_list_header_set_child (header, label);
}

static void
bind_heading (JihuaSidebar  *self,
              GtkListHeader *header)
{
  GtkLabel *label = GTK_LABEL (gtk_list_header_get_child (header));
  GtkTreeListRow *first = gtk_list_header_get_item (header);

  gtk_label_set_label (label, jihua_plan_tree_row_is_in_annex (first) ? _("Annex · main targets")
                                                                      : _("Measures"));
}

static void
count_unreported (JihuaSidebar *self)
{
  guint n_unreported = jihua_due_count_unreported (jihua_document_get_ledger (self->document),
                                                   jihua_document_get_as_of (self->document));
  g_autofree char *text = NULL;

  /* Translators: beside the reporting sheet; %u figures are due and not there */
  text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u to report", "%u to report", n_unreported), n_unreported);
  gtk_label_set_label (self->unreported, text);
  gtk_widget_set_visible (GTK_WIDGET (self->unreported), n_unreported > 0);
}

static void
jihua_sidebar_constructed (GObject *object)
{
  JihuaSidebar *self = JIHUA_SIDEBAR (object);
  g_autoptr (GListModel) grouped = NULL;

  G_OBJECT_CLASS (jihua_sidebar_parent_class)->constructed (object);

  self->tree = jihua_plan_tree_new (jihua_document_get_plan (self->document));
  grouped = jihua_plan_tree_new_grouped (self->tree);
  gtk_single_selection_set_model (self->selection, grouped);
  jihua_first_heading_show (self->tree_view);
  count_unreported (self);
  g_signal_connect_object (jihua_document_get_standings (self->document), "changed",
                           G_CALLBACK (count_unreported), self, G_CONNECT_SWAPPED);
  gtk_widget_set_visible (GTK_WIDGET (self->annex),
                          jihua_plan_get_annex (jihua_document_get_plan (self->document)) != NULL);
}

static void
jihua_sidebar_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  JihuaSidebar *self = JIHUA_SIDEBAR (object);

  switch (prop_id) {
  case PROP_DOCUMENT:
    g_value_set_object (value, self->document);
    break;
  case PROP_PLACE:
    g_value_set_string (value, self->place);
    break;
  case PROP_ALONE:
    g_value_set_boolean (value, self->alone);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_sidebar_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  JihuaSidebar *self = JIHUA_SIDEBAR (object);

  switch (prop_id) {
  case PROP_DOCUMENT:
    self->document = g_value_dup_object (value);
    break;
  case PROP_PLACE:
    jihua_sidebar_set_place (self, g_value_get_string (value));
    break;
  case PROP_ALONE:
    jihua_sidebar_set_alone (self, g_value_get_boolean (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_sidebar_dispose (GObject *object)
{
  JihuaSidebar *self = JIHUA_SIDEBAR (object);

  self->following = TRUE;
  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_SIDEBAR);
  g_clear_object (&self->tree);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (jihua_sidebar_parent_class)->dispose (object);
}

static void
jihua_sidebar_finalize (GObject *object)
{
  JihuaSidebar *self = JIHUA_SIDEBAR (object);

  g_free (self->place);

  G_OBJECT_CLASS (jihua_sidebar_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-sidebar.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaSidebar, pages);
  gtk_widget_class_bind_template_child (widget_class, JihuaSidebar, overview);
  gtk_widget_class_bind_template_child (widget_class, JihuaSidebar, report);
  gtk_widget_class_bind_template_child (widget_class, JihuaSidebar, unreported);
  gtk_widget_class_bind_template_child (widget_class, JihuaSidebar, annex);
  gtk_widget_class_bind_template_child (widget_class, JihuaSidebar, notice);
  gtk_widget_class_bind_template_child (widget_class, JihuaSidebar, tree_view);
  gtk_widget_class_bind_template_child (widget_class, JihuaSidebar, selection);
  gtk_widget_class_bind_template_callback (widget_class, page_activated);
  gtk_widget_class_bind_template_callback (widget_class, page_keynav_failed);
  gtk_widget_class_bind_template_callback (widget_class, row_activated);
  gtk_widget_class_bind_template_callback (widget_class, row_selected);
  gtk_widget_class_bind_template_callback (widget_class, setup_row);
  gtk_widget_class_bind_template_callback (widget_class, bind_row);
  gtk_widget_class_bind_template_callback (widget_class, unbind_row);
  gtk_widget_class_bind_template_callback (widget_class, setup_heading);
  gtk_widget_class_bind_template_callback (widget_class, bind_heading);
}

static void
jihua_sidebar_class_init (JihuaSidebarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = jihua_sidebar_constructed;
  object_class->get_property = jihua_sidebar_get_property;
  object_class->set_property = jihua_sidebar_set_property;
  object_class->dispose = jihua_sidebar_dispose;
  object_class->finalize = jihua_sidebar_finalize;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, JIHUA_TYPE_DOCUMENT,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_PLACE] =
    g_param_spec_string ("place", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_ALONE] =
    g_param_spec_boolean ("alone", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  bind_template (GTK_WIDGET_CLASS (klass));
}

/* Beside the expander there is the room of its row. */
static JihuaNode *
find_node (GtkWidget *self,
           GtkWidget *at)
{
  GtkWidget *expander = gtk_widget_get_ancestor (at, GTK_TYPE_TREE_EXPANDER);
  g_autoptr (JihuaNode) node = NULL;

  if (expander == NULL && GTK_IS_TREE_EXPANDER (gtk_widget_get_first_child (at)))
    expander = gtk_widget_get_first_child (at);
  if (expander != NULL)
    node = JIHUA_NODE (gtk_tree_expander_get_item (GTK_TREE_EXPANDER (expander)));

  return node;
}

static void
jihua_sidebar_init (JihuaSidebar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  jihua_node_menu_add (GTK_WIDGET (self), find_node);
}

/**
 * jihua_sidebar_get_place:
 * @self: a sidebar
 *
 * Returns: (nullable): the place that is shown as selected
 */
const char *
jihua_sidebar_get_place (JihuaSidebar *self)
{
  return self->place;
}

/* A list that selects by itself would select its first row when it gets the
 * focus, and so leave the page somebody is on. */
static void
mark_page (GtkListBoxRow *row,
           const char    *place)
{
  gboolean current = jihua_place_is_page (place, gtk_widget_get_name (GTK_WIDGET (row)));

  if (current)
    gtk_widget_set_state_flags (GTK_WIDGET (row), GTK_STATE_FLAG_SELECTED, FALSE);
  else
    gtk_widget_unset_state_flags (GTK_WIDGET (row), GTK_STATE_FLAG_SELECTED);

  gtk_accessible_update_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_SELECTED, current, -1);
}

static guint
find_position (JihuaSidebar *self,
               JihuaNode    *node)
{
  GListModel *rows = G_LIST_MODEL (self->selection);

  for (guint i = 0; node != NULL && i < g_list_model_get_n_items (rows); i++) {
    g_autoptr (GtkTreeListRow) row = g_list_model_get_item (rows, i);
    g_autoptr (JihuaNode) candidate = JIHUA_NODE (gtk_tree_list_row_get_item (row));

    if (candidate == node)
      return i;
  }

  return GTK_INVALID_LIST_POSITION;
}

static void
follow (JihuaSidebar *self)
{
  JihuaNode *node = NULL;
  guint position;

  mark_page (self->overview, self->place);
  mark_page (self->report, self->place);
  mark_page (self->annex, self->place);
  mark_page (self->notice, self->place);

  if (self->place != NULL)
    node = jihua_plan_lookup (jihua_document_get_plan (self->document), self->place);
  if (node != NULL)
    jihua_plan_tree_reveal (self->tree, node);

  position = find_position (self, node);
  gtk_single_selection_set_selected (self->selection, position);
  /* Tab enters the tree here, and not at a row that is out of sight. */
  if (position != GTK_INVALID_LIST_POSITION)
    gtk_list_view_scroll_to (self->tree_view, position, GTK_LIST_SCROLL_FOCUS, NULL);
}

/**
 * jihua_sidebar_set_place:
 * @self: a sidebar
 * @place: (nullable): a page or the identifier of a node
 *
 * Reveals and selects a place, without asking for it.
 */
void
jihua_sidebar_set_place (JihuaSidebar *self,
                         const char   *place)
{
  if (!g_set_str (&self->place, place))
    return;

  self->following = TRUE;
  follow (self);
  self->following = FALSE;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLACE]);
}

/**
 * jihua_sidebar_set_alone:
 * @self: a sidebar
 * @alone: whether there is no room for a page beside it
 *
 * Where a page takes the place of the sidebar, a row opens it when it is
 * activated, by one click, not already when it is selected.
 */
void
jihua_sidebar_set_alone (JihuaSidebar *self,
                         gboolean      alone)
{
  if (self->alone == alone)
    return;

  self->alone = alone;
  gtk_list_view_set_single_click_activate (self->tree_view, alone);
  if (alone)
    gtk_widget_add_css_class (GTK_WIDGET (self), "alone");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "alone");
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ALONE]);
}

static gboolean
scroll_to_selected (GtkWidget     *widget,
                    GdkFrameClock *clock,
                    gpointer       user_data)
{
  JihuaSidebar *self = JIHUA_SIDEBAR (widget);
  guint selected = gtk_single_selection_get_selected (self->selection);

  if (self->frames_to_place-- > 1)
    return G_SOURCE_CONTINUE;

  if (selected != GTK_INVALID_LIST_POSITION)
    gtk_list_view_scroll_to (self->tree_view, selected, self->scroll_flags, NULL);
  self->scroll_flags = GTK_LIST_SCROLL_NONE;

  return G_SOURCE_REMOVE;
}

static void
scroll_later (JihuaSidebar       *self,
              GtkListScrollFlags  flags)
{
  if (self->frames_to_place == 0)
    gtk_widget_add_tick_callback (GTK_WIDGET (self), scroll_to_selected, NULL, NULL);
  self->frames_to_place = FRAMES_TO_PLACE;
  self->scroll_flags |= flags;
}

/**
 * jihua_sidebar_reveal_place:
 * @self: a sidebar that was just made
 *
 * Scrolls to the place that is selected as soon as the rows have their places.
 */
void
jihua_sidebar_reveal_place (JihuaSidebar *self)
{
  scroll_later (self, GTK_LIST_SCROLL_NONE);
}

/**
 * jihua_sidebar_focus_place:
 * @self: a sidebar, which may have been hidden until now
 *
 * Moves the focus into the tree, and as soon as its rows have their places to
 * the one that is selected.
 */
void
jihua_sidebar_focus_place (JihuaSidebar *self)
{
  gtk_widget_child_focus (GTK_WIDGET (self->tree_view), GTK_DIR_TAB_FORWARD);
  scroll_later (self, GTK_LIST_SCROLL_FOCUS);
}

/**
 * jihua_sidebar_dup_expanded:
 * @self: a sidebar
 *
 * Returns: (transfer full): the identifiers of the nodes that are expanded
 */
GStrv
jihua_sidebar_dup_expanded (JihuaSidebar *self)
{
  return jihua_plan_tree_dup_expanded (self->tree);
}

/**
 * jihua_sidebar_expand:
 * @self: a sidebar
 * @ids: (array zero-terminated=1): identifiers of nodes
 *
 * Expands these nodes.
 */
void
jihua_sidebar_expand (JihuaSidebar       *self,
                      const char * const *ids)
{
  jihua_plan_tree_expand (self->tree, ids);
}
