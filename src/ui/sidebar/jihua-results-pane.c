/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-results-pane.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "jihua-announce.h"
#include "jihua-filter-chips.h"
#include "jihua-node-menu.h"
#include "jihua-result-heading.h"
#include "jihua-result-row.h"

/* One frame to lay out the list, one to know it has been. */
#define FRAMES_TO_TOP 2

struct _JihuaResultsPane {
  GtkBox              parent_instance;

  JihuaResultsModel  *model;
  guint               announced;
  guint               frames_to_top;

  GtkWidget          *scopes;
  GtkToggleButton    *all;
  GtkToggleButton    *measures;
  GtkToggleButton    *targets;
  GtkToggleButton    *text;
  JihuaFilterChips   *chips;
  GtkStack           *pages;
  GtkListView        *list_view;
  GtkSingleSelection *selection;
  GtkLabel           *nothing_label;
  GtkWidget          *all_button;
  GtkWidget          *clear_filter_button;
  AdwWrapBox         *hints;
};

G_DEFINE_FINAL_TYPE (JihuaResultsPane, jihua_results_pane, GTK_TYPE_BOX)

/* What was found in a text leads to its place in the text. */
static void
open_hit (JihuaResultsPane *self,
          JihuaSearchHit   *hit)
{
  JihuaSearchReason reason = jihua_search_hit_get_reason (hit);
  const char *id = jihua_node_get_id (jihua_search_hit_get_node (hit));

  if (reason == JIHUA_SEARCH_REASON_TEXT || reason == JIHUA_SEARCH_REASON_NOTE)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-passage", "(ssb)", id,
                                jihua_results_model_get_query (self->model), reason == JIHUA_SEARCH_REASON_NOTE);
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "win.open-node", "s", id);
}

static void
row_activated (JihuaResultsPane *self,
               guint             position)
{
  g_autoptr (JihuaSearchHit) hit = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  open_hit (self, hit);
}

static void
row_clicked (JihuaResultsPane *self,
             JihuaResultRow   *row)
{
  open_hit (self, jihua_result_row_get_hit (row));
}

static void
describe_item (GObject     *row,
               GParamSpec  *pspec,
               GtkListItem *list_item)
{
  const char *description = jihua_result_row_get_description (JIHUA_RESULT_ROW (row));

  gtk_list_item_set_accessible_label (list_item, description != NULL ? description : "");
}

static void
setup_row (JihuaResultsPane *self,
           GtkListItem      *list_item)
{
  GtkWidget *row = jihua_result_row_new ();

  gtk_list_item_set_child (list_item, row);
  g_signal_connect_object (row, "notify::description", G_CALLBACK (describe_item), list_item, 0);
  g_signal_connect_object (row, "clicked", G_CALLBACK (row_clicked), self, G_CONNECT_SWAPPED);
}

static void
bind_row (JihuaResultsPane *self,
          GtkListItem      *list_item)
{
  JihuaStandings *standings = jihua_document_get_standings (jihua_results_model_get_document (self->model));
  JihuaSearchHit *hit = gtk_list_item_get_item (list_item);

  jihua_result_row_set_hit (JIHUA_RESULT_ROW (gtk_list_item_get_child (list_item)), hit,
                            jihua_standings_lookup (standings, jihua_search_hit_get_node (hit)));
}

static void
unbind_row (JihuaResultsPane *self,
            GtkListItem      *list_item)
{
  jihua_result_row_set_hit (JIHUA_RESULT_ROW (gtk_list_item_get_child (list_item)), NULL, NULL);
}

static void
setup_heading (JihuaResultsPane *self,
               GtkListHeader    *header)
{
  gtk_list_header_set_child (header, jihua_result_heading_new ());
}

static void
bind_heading (JihuaResultsPane *self,
              GtkListHeader    *header)
{
  jihua_result_heading_show (JIHUA_RESULT_HEADING (gtk_list_header_get_child (header)), G_LIST_MODEL (self->model),
                             gtk_list_header_get_start (header), gtk_list_header_get_end (header));
}

static GtkToggleButton *
get_scope_button (JihuaResultsPane  *self,
                  JihuaResultsScope  scope)
{
  GtkToggleButton *buttons[] = { self->all, self->measures, self->targets, self->text };

  return buttons[scope];
}

static void
scope_toggled (JihuaResultsPane *self,
               GtkToggleButton  *button)
{
  if (self->model == NULL || !gtk_toggle_button_get_active (button))
    return;

  for (guint i = 0; i < JIHUA_N_RESULTS_SCOPES; i++) {
    if (get_scope_button (self, i) == button)
      jihua_results_model_set_scope (self->model, i);
  }
}

static void
all_clicked (JihuaResultsPane *self)
{
  jihua_results_model_set_scope (self->model, JIHUA_RESULTS_ALL);
}

static void
clear_filter_clicked (JihuaResultsPane *self)
{
  jihua_filter_clear (jihua_results_model_get_filter (self->model));
}

static void
show_scopes (JihuaResultsPane *self)
{
  static const char * const labels[JIHUA_N_RESULTS_SCOPES] = {
    /* Translators: kinds of results, each followed by how many there are */
    NC_("results", "All"), NC_("results", "Measures"), NC_("results", "Targets"), NC_("results", "Text"),
  };

  for (guint i = 0; i < JIHUA_N_RESULTS_SCOPES; i++) {
    guint count = jihua_results_model_get_count (self->model, i);
    g_autofree char *label = g_strdup_printf ("%s %u", g_dpgettext2 (GETTEXT_PACKAGE, "results", labels[i]), count);

    gtk_button_set_label (GTK_BUTTON (get_scope_button (self, i)), label);
  }
  gtk_toggle_button_set_active (get_scope_button (self, jihua_results_model_get_scope (self->model)), TRUE);
  gtk_widget_set_visible (self->scopes, *jihua_results_model_get_query (self->model) != '\0');
}

static char *
describe_nothing (JihuaResultsPane *self)
{
  const char *query = jihua_results_model_get_query (self->model);
  gboolean filtered = !jihua_filter_is_empty (jihua_results_model_get_filter (self->model));

  if (*query == '\0')
    return g_strdup (_("No target passes this filter."));
  if (jihua_results_model_get_count (self->model, JIHUA_RESULTS_ALL) > 0)
    /* Translators: %s is what was searched for; there are results of other kinds */
    return g_strdup_printf (_("Nothing of this kind matches “%s”."), query);
  if (filtered)
    /* Translators: %s is what was searched for */
    return g_strdup_printf (_("No target that passes the filter matches “%s”."), query);

  /* Translators: %s is what was searched for */
  return g_strdup_printf (_("Nothing in the plan matches “%s”."), query);
}

static void
show_nothing (JihuaResultsPane *self)
{
  g_autofree char *text = describe_nothing (self);

  gtk_label_set_label (self->nothing_label, text);
  gtk_widget_set_visible (self->all_button, jihua_results_model_get_count (self->model, JIHUA_RESULTS_ALL) > 0);
  gtk_widget_set_visible (self->clear_filter_button,
                          !jihua_filter_is_empty (jihua_results_model_get_filter (self->model)));
}

static void
announce_count (JihuaResultsPane *self,
                guint             count)
{
  g_autofree char *text = NULL;

  if (count == self->announced)
    return;

  self->announced = count;
  text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u result", "%u results", count), count);
  jihua_announce (GTK_WIDGET (self), text);
}

/* A list starts with its first row at the top, and the heading above hidden.
 * How far that is, is not known before the rows have their places. */
static gboolean
show_first_heading (GtkWidget     *widget,
                    GdkFrameClock *clock,
                    gpointer       user_data)
{
  JihuaResultsPane *self = JIHUA_RESULTS_PANE (widget);

  if (self->frames_to_top-- > 1)
    return G_SOURCE_CONTINUE;

  gtk_adjustment_set_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->list_view)), 0);
  return G_SOURCE_REMOVE;
}

/* New content of a window keeps the place that the old one was scrolled to. */
static void
go_to_top (JihuaResultsPane *self)
{
  if (gtk_widget_get_root (GTK_WIDGET (self)) == NULL)
    return;

  if (self->frames_to_top == 0)
    gtk_widget_add_tick_callback (GTK_WIDGET (self), show_first_heading, NULL, NULL);
  self->frames_to_top = FRAMES_TO_TOP;
}

static void
results_changed (JihuaResultsPane *self)
{
  guint count = g_list_model_get_n_items (G_LIST_MODEL (self->model));

  show_scopes (self);
  go_to_top (self);
  if (count == 0)
    show_nothing (self);
  gtk_stack_set_visible_child_name (self->pages, count > 0 ? "list" : "nothing");
  if (!jihua_results_model_is_idle (self->model))
    announce_count (self, count);
  else
    self->announced = G_MAXUINT;
}

static GtkWidget *
create_hint (const char * const *keys,
             const char         *text)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 3);

  for (gsize i = 0; keys[i] != NULL; i++) {
    GtkWidget *key = gtk_label_new (keys[i]);

    gtk_widget_add_css_class (key, "keycap");
    gtk_box_append (GTK_BOX (box), key);
  }
  gtk_box_append (GTK_BOX (box), gtk_label_new (text));

  return box;
}

static void
add_hints (JihuaResultsPane *self)
{
  static const struct {
    const char *keys[3];
    const char *text;
  } hints[] = {
    { { "↑", "↓" }, NC_("key", "Choose") },
    { { "Enter" }, NC_("key", "Open") },
    { { "Ctrl", "Enter" }, NC_("key", "Show in the plan") },
    { { "Esc" }, NC_("key", "Back") },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (hints); i++)
    adw_wrap_box_append (self->hints, create_hint (hints[i].keys, g_dpgettext2 (GETTEXT_PACKAGE, "key", hints[i].text)));
}

static void
jihua_results_pane_dispose (GObject *object)
{
  JihuaResultsPane *self = JIHUA_RESULTS_PANE (object);

  g_clear_object (&self->model);
  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_RESULTS_PANE);

  G_OBJECT_CLASS (jihua_results_pane_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (JIHUA_TYPE_FILTER_CHIPS);
  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-results-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaResultsPane, scopes);
  gtk_widget_class_bind_template_child (widget_class, JihuaResultsPane, all);
  gtk_widget_class_bind_template_child (widget_class, JihuaResultsPane, measures);
  gtk_widget_class_bind_template_child (widget_class, JihuaResultsPane, targets);
  gtk_widget_class_bind_template_child (widget_class, JihuaResultsPane, text);
  gtk_widget_class_bind_template_child (widget_class, JihuaResultsPane, chips);
  gtk_widget_class_bind_template_child (widget_class, JihuaResultsPane, pages);
  gtk_widget_class_bind_template_child (widget_class, JihuaResultsPane, list_view);
  gtk_widget_class_bind_template_child (widget_class, JihuaResultsPane, selection);
  gtk_widget_class_bind_template_child (widget_class, JihuaResultsPane, nothing_label);
  gtk_widget_class_bind_template_child (widget_class, JihuaResultsPane, all_button);
  gtk_widget_class_bind_template_child (widget_class, JihuaResultsPane, clear_filter_button);
  gtk_widget_class_bind_template_child (widget_class, JihuaResultsPane, hints);
  gtk_widget_class_bind_template_callback (widget_class, row_activated);
  gtk_widget_class_bind_template_callback (widget_class, setup_row);
  gtk_widget_class_bind_template_callback (widget_class, bind_row);
  gtk_widget_class_bind_template_callback (widget_class, unbind_row);
  gtk_widget_class_bind_template_callback (widget_class, setup_heading);
  gtk_widget_class_bind_template_callback (widget_class, bind_heading);
  gtk_widget_class_bind_template_callback (widget_class, scope_toggled);
  gtk_widget_class_bind_template_callback (widget_class, all_clicked);
  gtk_widget_class_bind_template_callback (widget_class, clear_filter_clicked);
}

static void
jihua_results_pane_class_init (JihuaResultsPaneClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jihua_results_pane_dispose;

  bind_template (GTK_WIDGET_CLASS (klass));
}

static JihuaNode *
find_node (GtkWidget *self,
           GtkWidget *at)
{
  GtkWidget *row = gtk_widget_get_ancestor (at, JIHUA_TYPE_RESULT_ROW);

  if (row == NULL && JIHUA_IS_RESULT_ROW (gtk_widget_get_first_child (at)))
    row = gtk_widget_get_first_child (at);
  if (row == NULL || jihua_result_row_get_hit (JIHUA_RESULT_ROW (row)) == NULL)
    return NULL;

  return jihua_search_hit_get_node (jihua_result_row_get_hit (JIHUA_RESULT_ROW (row)));
}

static void
jihua_results_pane_init (JihuaResultsPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  jihua_node_menu_add (GTK_WIDGET (self), find_node);
  self->announced = G_MAXUINT;
  add_hints (self);
}

/**
 * jihua_results_pane_set_model:
 * @self: a pane without a model
 * @model: results
 *
 * Shows results, and follows them.
 */
void
jihua_results_pane_set_model (JihuaResultsPane  *self,
                              JihuaResultsModel *model)
{
  g_set_object (&self->model, model);
  gtk_single_selection_set_model (self->selection, G_LIST_MODEL (model));
  jihua_filter_chips_set_filter (self->chips, jihua_results_model_get_filter (model),
                                 jihua_document_get_plan (jihua_results_model_get_document (model)));
  g_signal_connect_object (model, "changed", G_CALLBACK (results_changed), self, G_CONNECT_SWAPPED);
  results_changed (self);
}

/**
 * jihua_results_pane_set_alone:
 * @self: a pane
 * @alone: whether there is no room for a page beside it
 *
 * A narrow window has no room to spare for hints about keys.
 */
void
jihua_results_pane_set_alone (JihuaResultsPane *self,
                              gboolean          alone)
{
  gtk_widget_set_visible (GTK_WIDGET (self->hints), !alone);
}

static void
select_position (JihuaResultsPane   *self,
                 guint               position,
                 GtkListScrollFlags  flags)
{
  gtk_list_view_scroll_to (self->list_view, position, flags | GTK_LIST_SCROLL_SELECT, NULL);
}

/**
 * jihua_results_pane_move:
 * @self: a pane
 * @step: 1 to select the next result, -1 for the one before
 *
 * Selects another result without moving the focus.
 */
void
jihua_results_pane_move (JihuaResultsPane *self,
                         int               step)
{
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (self->selection));
  guint selected = gtk_single_selection_get_selected (self->selection);
  JihuaSearchHit *hit;

  if (n_items == 0)
    return;

  if (selected == GTK_INVALID_LIST_POSITION)
    selected = step > 0 ? 0 : n_items - 1;
  else
    selected = (guint) CLAMP ((int) selected + step, 0, (int) n_items - 1);
  select_position (self, selected, GTK_LIST_SCROLL_NONE);

  hit = gtk_single_selection_get_selected_item (self->selection);
  jihua_announce (GTK_WIDGET (self), jihua_node_get_display_title (jihua_search_hit_get_node (hit)));
}

/**
 * jihua_results_pane_select:
 * @self: a pane
 * @id: (nullable): the identifier of a node
 *
 * Selects the first result that is this node.
 */
void
jihua_results_pane_select (JihuaResultsPane *self,
                           const char       *id)
{
  for (guint i = 0; id != NULL && i < g_list_model_get_n_items (G_LIST_MODEL (self->selection)); i++) {
    g_autoptr (JihuaSearchHit) hit = g_list_model_get_item (G_LIST_MODEL (self->selection), i);

    if (g_str_equal (jihua_node_get_id (jihua_search_hit_get_node (hit)), id)) {
      gtk_single_selection_set_selected (self->selection, i);
      return;
    }
  }
}

/**
 * jihua_results_pane_get_selected:
 * @self: a pane
 *
 * Returns: (nullable): the identifier of the node that is selected, else of the
 *   first one; %NULL if there are no results
 */
const char *
jihua_results_pane_get_selected (JihuaResultsPane *self)
{
  JihuaSearchHit *hit = gtk_single_selection_get_selected_item (self->selection);
  g_autoptr (JihuaSearchHit) first = g_list_model_get_item (G_LIST_MODEL (self->selection), 0);

  if (hit == NULL)
    hit = first;

  return hit != NULL ? jihua_node_get_id (jihua_search_hit_get_node (hit)) : NULL;
}

/**
 * jihua_results_pane_open_selected:
 * @self: a pane
 *
 * Opens the result that is selected, or the first one, and selects it.
 */
void
jihua_results_pane_open_selected (JihuaResultsPane *self)
{
  if (g_list_model_get_n_items (G_LIST_MODEL (self->selection)) == 0)
    return;

  if (gtk_single_selection_get_selected (self->selection) == GTK_INVALID_LIST_POSITION)
    gtk_single_selection_set_selected (self->selection, 0);
  open_hit (self, gtk_single_selection_get_selected_item (self->selection));
}

/**
 * jihua_results_pane_focus:
 * @self: a pane
 *
 * Moves the focus to the first result, or to the ways out if there is none.
 */
void
jihua_results_pane_focus (JihuaResultsPane *self)
{
  if (g_list_model_get_n_items (G_LIST_MODEL (self->selection)) > 0)
    select_position (self, 0, GTK_LIST_SCROLL_FOCUS);
  else
    gtk_widget_child_focus (GTK_WIDGET (self->pages), GTK_DIR_TAB_FORWARD);
}
