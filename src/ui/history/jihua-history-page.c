/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-history-page.h"

#include <glib/gi18n-lib.h>

#include "jihua-first-heading.h"
#include "jihua-history-row.h"
#include "jihua-places.h"
#include "jihua-tsv.h"

struct _JihuaHistoryPage {
  AdwBin             parent_instance;

  JihuaDocument     *document;
  JihuaNode         *node;
  JihuaHistoryModel *model;

  GtkWidget         *search;
  GtkDropDown       *kind;
  GtkDropDown       *person;
  GtkDropDown       *time;
  GtkWidget         *count;
  GtkWidget         *part;
  GtkWidget         *part_name;
  GtkWidget         *stack;
  GtkWidget         *no_changes;
  GtkWidget         *list;
  GtkMultiSelection *selection;
};

enum {
  PROP_DOCUMENT = 1,
  PROP_NODE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaHistoryPage, jihua_history_page, ADW_TYPE_BIN)

/* How many days back a choice of time goes, today counted; 0 for all. */
static const struct {
  const char *label;
  guint       n_days;
} times[] = {
  { NC_("history", "Any time"), 0 },
  { NC_("history", "Today"), 1 },
  { NC_("history", "Last 7 days"), 7 },
  { NC_("history", "Last 30 days"), 30 },
  { NC_("history", "Last 365 days"), 365 },
};

/* --- What is looked for --------------------------------------------------- */

static void
search_changed (JihuaHistoryPage *self)
{
  jihua_history_model_set_text (self->model, gtk_editable_get_text (GTK_EDITABLE (self->search)));
}

static void
kind_selected (JihuaHistoryPage *self)
{
  guint selected = gtk_drop_down_get_selected (self->kind);

  if (self->model != NULL && selected < JIHUA_N_HISTORY_KINDS)
    jihua_history_model_set_kind (self->model, selected);
}

/* The first of them is everybody. */
static void
person_selected (JihuaHistoryPage *self)
{
  guint selected = gtk_drop_down_get_selected (self->person);
  GListModel *people = gtk_drop_down_get_model (self->person);

  if (self->model != NULL && people != NULL && selected != GTK_INVALID_LIST_POSITION)
    jihua_history_model_set_person (self->model,
                                    selected > 0 ? gtk_string_list_get_string (GTK_STRING_LIST (people), selected) : NULL);
}

static guint32
get_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  int year, month, day;
  GDate date;

  g_date_time_get_ymd (now, &year, &month, &day);
  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);

  return g_date_get_julian (&date);
}

static void
time_selected (JihuaHistoryPage *self)
{
  guint selected = gtk_drop_down_get_selected (self->time);

  if (self->model == NULL || selected >= G_N_ELEMENTS (times))
    return;

  jihua_history_model_set_since (self->model, times[selected].n_days > 0 ? get_today () + 1 - times[selected].n_days : 0);
}

static void
part_clicked (JihuaHistoryPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-page", "s", JIHUA_PLACE_HISTORY);
}

static void
fill_choices (JihuaHistoryPage *self)
{
  g_autoptr (GtkStringList) kinds = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) spans = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) people = gtk_string_list_new (NULL);
  g_auto (GStrv) names = jihua_history_model_dup_people (self->model);

  for (int kind = 0; kind < JIHUA_N_HISTORY_KINDS; kind++)
    gtk_string_list_append (kinds, jihua_history_kind_get_label (kind));
  for (gsize i = 0; i < G_N_ELEMENTS (times); i++)
    gtk_string_list_append (spans, g_dpgettext2 (GETTEXT_PACKAGE, "history", times[i].label));

  gtk_string_list_append (people, C_("history", "Everybody"));
  gtk_string_list_splice (people, 1, 0, (const char * const *) names);

  gtk_drop_down_set_model (self->kind, G_LIST_MODEL (kinds));
  gtk_drop_down_set_model (self->time, G_LIST_MODEL (spans));
  gtk_drop_down_set_model (self->person, G_LIST_MODEL (people));
}

/* --- What is found -------------------------------------------------------- */

static char *
describe_count (guint n_found,
                guint n_total)
{
  if (n_found == n_total)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u change", "%u changes", n_total), n_total);

  /* Translators: %1$u of all %2$u changes are shown */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%1$u of %2$u change", "%1$u of %2$u changes", n_total),
                          n_found, n_total);
}

static void
found_changed (JihuaHistoryPage *self)
{
  guint n_found = g_list_model_get_n_items (G_LIST_MODEL (self->model));
  guint n_total = jihua_history_model_get_n_total (self->model);
  g_autofree char *count = describe_count (n_found, n_total);

  gtk_label_set_label (GTK_LABEL (self->count), count);
  gtk_label_set_label (GTK_LABEL (self->no_changes), n_total > 0 ? _("No change is like this")
                                                           : _("Nothing has been changed yet"));
  gtk_stack_set_visible_child_name (GTK_STACK (self->stack), n_found > 0 ? "list" : "none");
}

static void
row_activated (JihuaHistoryPage *self,
               guint             position)
{
  g_autoptr (JihuaHistoryEntry) entry = g_list_model_get_item (G_LIST_MODEL (self->model), position);
  JihuaNode *node = jihua_history_entry_get_node (entry);

  if (node != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.open-node", "s", jihua_node_get_id (node));
}

static void
setup_row (JihuaHistoryPage *self,
           GtkListItem      *list_item)
{
  gtk_list_item_set_child (list_item, jihua_history_row_new (self->document, NULL));
}

static void
bind_row (JihuaHistoryPage *self,
          GtkListItem      *list_item)
{
  JihuaHistoryEntry *entry = gtk_list_item_get_item (list_item);
  g_auto (GStrv) cells = jihua_history_entry_dup_cells (entry);
  g_autofree char *row = g_strjoinv (" ", cells);

  jihua_history_row_set_entry (JIHUA_HISTORY_ROW (gtk_list_item_get_child (list_item)), entry);
  gtk_list_item_set_accessible_label (list_item, g_strdelimit (row, "\t\r\n", ' '));
}

static void
unbind_row (JihuaHistoryPage *self,
            GtkListItem      *list_item)
{
  jihua_history_row_set_entry (JIHUA_HISTORY_ROW (gtk_list_item_get_child (list_item)), NULL);
}

static void
setup_day (JihuaHistoryPage *self,
           GtkListHeader    *header)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  gtk_list_header_set_child (header, label);
}

static void
bind_day (JihuaHistoryPage *self,
          GtkListHeader    *header)
{
  g_autofree char *day = jihua_history_entry_dup_day (gtk_list_header_get_item (header));

  gtk_label_set_label (GTK_LABEL (gtk_list_header_get_child (header)), day);
}

static void
selection_changed (JihuaHistoryPage *self)
{
  g_autoptr (GtkBitset) selected = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->selection));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "history.copy", !gtk_bitset_is_empty (selected));
}

static void
copy (GtkWidget  *widget,
      const char *action_name,
      GVariant   *parameter)
{
  JihuaHistoryPage *self = JIHUA_HISTORY_PAGE (widget);
  g_autoptr (GtkBitset) selected = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->selection));
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint64 i = 0; i < gtk_bitset_get_size (selected); i++) {
    guint position = gtk_bitset_get_nth (selected, (guint) i);
    g_autoptr (JihuaHistoryEntry) entry = g_list_model_get_item (G_LIST_MODEL (self->model), position);
    g_auto (GStrv) cells = jihua_history_entry_dup_cells (entry);

    jihua_tsv_append_row (text, (const char * const *) cells, g_strv_length (cells));
  }

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text->str);
}

static void
show_part (JihuaHistoryPage *self)
{
  g_autofree char *name = NULL;
  g_autofree char *tooltip = NULL;

  if (self->node == NULL)
    return;

  name = g_strdup_printf ("%s %s", jihua_node_get_id (self->node), jihua_node_get_display_title (self->node));
  /* Translators: %s is a part of the plan; a button that shows the changes of all parts again */
  tooltip = g_strdup_printf (_("Only %s. Show all parts"), name);
  gtk_label_set_label (GTK_LABEL (self->part_name), name);
  gtk_widget_set_tooltip_text (self->part, tooltip);
  gtk_widget_set_visible (self->part, TRUE);
}

static void
jihua_history_page_constructed (GObject *object)
{
  JihuaHistoryPage *self = JIHUA_HISTORY_PAGE (object);

  G_OBJECT_CLASS (jihua_history_page_parent_class)->constructed (object);

  self->model = jihua_history_model_new (jihua_document_get_ledger (self->document));
  jihua_history_model_set_node (self->model, self->node);
  gtk_multi_selection_set_model (self->selection, G_LIST_MODEL (self->model));
  g_signal_connect_object (self->model, "items-changed", G_CALLBACK (found_changed), self, G_CONNECT_SWAPPED);

  jihua_first_heading_show (GTK_LIST_VIEW (self->list));
  fill_choices (self);
  show_part (self);
  found_changed (self);
  selection_changed (self);
}

static void
jihua_history_page_dispose (GObject *object)
{
  JihuaHistoryPage *self = JIHUA_HISTORY_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_HISTORY_PAGE);
  g_clear_object (&self->model);
  g_clear_object (&self->document);
  g_clear_object (&self->node);

  G_OBJECT_CLASS (jihua_history_page_parent_class)->dispose (object);
}

static void
jihua_history_page_set_property (GObject      *object,
                                 guint         property_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  JihuaHistoryPage *self = JIHUA_HISTORY_PAGE (object);

  switch (property_id) {
    case PROP_DOCUMENT:
      self->document = g_value_dup_object (value);
      break;
    case PROP_NODE:
      self->node = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-history-page.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaHistoryPage, search);
  gtk_widget_class_bind_template_child (widget_class, JihuaHistoryPage, kind);
  gtk_widget_class_bind_template_child (widget_class, JihuaHistoryPage, person);
  gtk_widget_class_bind_template_child (widget_class, JihuaHistoryPage, time);
  gtk_widget_class_bind_template_child (widget_class, JihuaHistoryPage, count);
  gtk_widget_class_bind_template_child (widget_class, JihuaHistoryPage, part);
  gtk_widget_class_bind_template_child (widget_class, JihuaHistoryPage, part_name);
  gtk_widget_class_bind_template_child (widget_class, JihuaHistoryPage, stack);
  gtk_widget_class_bind_template_child (widget_class, JihuaHistoryPage, no_changes);
  gtk_widget_class_bind_template_child (widget_class, JihuaHistoryPage, list);
  gtk_widget_class_bind_template_child (widget_class, JihuaHistoryPage, selection);
  gtk_widget_class_bind_template_callback (widget_class, search_changed);
  gtk_widget_class_bind_template_callback (widget_class, kind_selected);
  gtk_widget_class_bind_template_callback (widget_class, person_selected);
  gtk_widget_class_bind_template_callback (widget_class, time_selected);
  gtk_widget_class_bind_template_callback (widget_class, part_clicked);
  gtk_widget_class_bind_template_callback (widget_class, row_activated);
  gtk_widget_class_bind_template_callback (widget_class, setup_row);
  gtk_widget_class_bind_template_callback (widget_class, bind_row);
  gtk_widget_class_bind_template_callback (widget_class, unbind_row);
  gtk_widget_class_bind_template_callback (widget_class, setup_day);
  gtk_widget_class_bind_template_callback (widget_class, bind_day);
  gtk_widget_class_bind_template_callback (widget_class, selection_changed);
}

static void
jihua_history_page_class_init (JihuaHistoryPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = jihua_history_page_constructed;
  object_class->dispose = jihua_history_page_dispose;
  object_class->set_property = jihua_history_page_set_property;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, JIHUA_TYPE_DOCUMENT, flags);

  /**
   * JihuaHistoryPage:node:
   *
   * The part of the plan whose changes are shown; %NULL for all of it.
   */
  properties[PROP_NODE] =
    g_param_spec_object ("node", NULL, NULL, JIHUA_TYPE_NODE, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "history.copy", NULL, copy);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, "history.copy", NULL);
}

static void
jihua_history_page_init (JihuaHistoryPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jihua_history_page_new:
 * @document: the open ledger
 * @node: (nullable): a node of its plan; %NULL for all of it
 *
 * Returns: (transfer floating): what was changed at @node and below it
 */
GtkWidget *
jihua_history_page_new (JihuaDocument *document,
                        JihuaNode     *node)
{
  return g_object_new (JIHUA_TYPE_HISTORY_PAGE,
                       "document", document,
                       "node", node,
                       NULL);
}

/**
 * jihua_history_page_get_model:
 * @self: a page
 *
 * Returns: (transfer none): what it shows
 */
JihuaHistoryModel *
jihua_history_page_get_model (JihuaHistoryPage *self)
{
  g_return_val_if_fail (JIHUA_IS_HISTORY_PAGE (self), NULL);

  return self->model;
}

/**
 * jihua_history_page_get_selection:
 * @self: a page
 *
 * Returns: (transfer none): what is selected of it
 */
GtkSelectionModel *
jihua_history_page_get_selection (JihuaHistoryPage *self)
{
  g_return_val_if_fail (JIHUA_IS_HISTORY_PAGE (self), NULL);

  return GTK_SELECTION_MODEL (self->selection);
}
