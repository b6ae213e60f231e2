/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-filter-popover.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "jihua-collate.h"
#include "jihua-filter-check.h"
#include "jihua-search-text.h"
#include "jihua-status-mark.h"

/* With fewer units than this there is nothing to search. */
#define FEWEST_UNITS_TO_SEARCH 6

/* What planners look for; the rest comes after them. */
static const JihuaStatus first_statuses[] = {
  JIHUA_STATUS_BEHIND, JIHUA_STATUS_FAR_BEHIND, JIHUA_STATUS_MISSED,
  JIHUA_STATUS_NOT_REPORTED, JIHUA_STATUS_AWAITING_RELEASE, JIHUA_STATUS_NO_REFERENCE,
};

static const JihuaStatus more_statuses[] = {
  JIHUA_STATUS_AWAITING_ASSIGNMENT, JIHUA_STATUS_NOT_STARTED, JIHUA_STATUS_UNDER_WAY,
  JIHUA_STATUS_ON_TRACK, JIHUA_STATUS_BASICALLY_ACHIEVED, JIHUA_STATUS_ACHIEVED,
};

struct _JihuaFilterPopover {
  GtkPopover       parent_instance;

  JihuaDocument   *document;
  JihuaFilter     *filter;
  gboolean         following;
  GtkWidget       *status_checks[JIHUA_N_STATUSES];
  GtkWidget       *kind_buttons[JIHUA_GOAL_NONE_OCCURS + 1];

  GtkWidget       *clear;
  GtkBox          *statuses;
  GtkToggleButton *more_button;
  GtkLabel        *more_label;
  GtkBox          *more_statuses;
  GtkWidget       *no_units;
  GtkSearchEntry  *units_entry;
  GtkWidget       *units_scrolled;
  GtkBox          *units;
  AdwWrapBox      *kinds;
};

G_DEFINE_FINAL_TYPE (JihuaFilterPopover, jihua_filter_popover, GTK_TYPE_POPOVER)

static guint
find_index (GtkWidget * const *widgets,
            gsize              n_widgets,
            gpointer           widget)
{
  guint index = 0;

  while (index < n_widgets && widgets[index] != widget)
    index++;

  return index;
}

static void
status_toggled (JihuaFilterPopover *self,
                GtkCheckButton     *check)
{
  guint status = find_index (self->status_checks, JIHUA_N_STATUSES, check);

  if (!self->following)
    jihua_filter_set_status (self->filter, status, gtk_check_button_get_active (check));
}

static void
kind_toggled (JihuaFilterPopover *self,
              GtkToggleButton    *button)
{
  guint kind = find_index (self->kind_buttons, G_N_ELEMENTS (self->kind_buttons), button);

  if (!self->following)
    jihua_filter_set_kind (self->filter, kind, gtk_toggle_button_get_active (button));
}

static const char *
get_unit (gpointer check)
{
  return g_object_get_data (G_OBJECT (check), "unit");
}

static void
unit_toggled (JihuaFilterPopover *self,
              GtkCheckButton     *check)
{
  if (!self->following)
    jihua_filter_set_unit (self->filter, get_unit (check), gtk_check_button_get_active (check));
}

static void
clear_clicked (JihuaFilterPopover *self)
{
  jihua_filter_clear (self->filter);
}

static void
add_statuses (JihuaFilterPopover *self,
              GtkBox             *box,
              const JihuaStatus  *statuses,
              gsize               n_statuses)
{
  for (gsize i = 0; i < n_statuses; i++) {
    GtkWidget *check = jihua_filter_check_new (jihua_status_mark_new (statuses[i]), jihua_status_get_label (statuses[i]));

    g_signal_connect_object (check, "toggled", G_CALLBACK (status_toggled), self, G_CONNECT_SWAPPED);
    gtk_box_append (box, check);
    self->status_checks[statuses[i]] = check;
  }
}

static void
add_kinds (JihuaFilterPopover *self)
{
  GPtrArray *nodes = jihua_plan_get_nodes (jihua_document_get_plan (self->document));
  guint counts[G_N_ELEMENTS (self->kind_buttons)] = { 0 };

  for (guint i = 0; i < nodes->len; i++) {
    if (JIHUA_IS_TARGET (g_ptr_array_index (nodes, i)))
      counts[jihua_target_get_goal (g_ptr_array_index (nodes, i))->kind]++;
  }

  for (guint i = 0; i < G_N_ELEMENTS (counts); i++) {
    g_autofree char *tooltip = NULL;

    if (counts[i] == 0)
      continue;
    tooltip = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u target", "%u targets", counts[i]), counts[i]);
    self->kind_buttons[i] = gtk_toggle_button_new_with_label (jihua_goal_kind_get_label (i));
    gtk_widget_add_css_class (self->kind_buttons[i], "chip");
    gtk_widget_set_tooltip_text (self->kind_buttons[i], tooltip);
    g_signal_connect_object (self->kind_buttons[i], "toggled", G_CALLBACK (kind_toggled), self, G_CONNECT_SWAPPED);
    adw_wrap_box_append (self->kinds, self->kind_buttons[i]);
  }
}

static void
show_chosen (JihuaFilterPopover *self)
{
  self->following = TRUE;
  for (guint i = 0; i < JIHUA_N_STATUSES; i++)
    gtk_check_button_set_active (GTK_CHECK_BUTTON (self->status_checks[i]), jihua_filter_has_status (self->filter, i));
  for (guint i = 0; i < G_N_ELEMENTS (self->kind_buttons); i++) {
    if (self->kind_buttons[i] != NULL)
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->kind_buttons[i]), jihua_filter_has_kind (self->filter, i));
  }
  for (GtkWidget *check = gtk_widget_get_first_child (GTK_WIDGET (self->units));
       check != NULL;
       check = gtk_widget_get_next_sibling (check))
    gtk_check_button_set_active (GTK_CHECK_BUTTON (check), jihua_filter_has_unit (self->filter, get_unit (check)));
  self->following = FALSE;

  gtk_widget_set_sensitive (self->clear, !jihua_filter_is_empty (self->filter));
}

static void
show_counts (JihuaFilterPopover *self)
{
  JihuaStanding *plan = jihua_standings_get_plan (jihua_document_get_standings (self->document));

  for (guint i = 0; i < JIHUA_N_STATUSES; i++)
    jihua_filter_check_set_count (self->status_checks[i], jihua_standing_get_count (plan, i));
}

/* How many targets each unit has, the empty one standing for none. */
static GHashTable *
count_units (JihuaPlan *plan)
{
  GHashTable *counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GPtrArray *nodes = jihua_plan_get_nodes (plan);

  for (guint i = 0; i < nodes->len; i++) {
    JihuaNode *node = g_ptr_array_index (nodes, i);
    const char *unit = jihua_node_get_effective_responsible (node);
    guint count;

    if (!JIHUA_IS_TARGET (node))
      continue;
    unit = unit != NULL ? unit : "";
    count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, unit)) + 1;
    g_hash_table_insert (counts, g_strdup (unit), GUINT_TO_POINTER (count));
  }

  return counts;
}

/* Those without a unit come last. */
static int
compare_units (gconstpointer a,
               gconstpointer b)
{
  const char *first = *(const char * const *) a;
  const char *second = *(const char * const *) b;

  if (*first == '\0' || *second == '\0')
    return (*first == '\0') - (*second == '\0');

  return jihua_collate (first, second);
}

static void
add_unit (JihuaFilterPopover *self,
          const char         *unit,
          guint               count)
{
  GtkWidget *check = jihua_filter_check_new (NULL, *unit != '\0' ? unit : _("No responsible unit"));

  jihua_filter_check_set_count (check, count);
  g_object_set_data_full (G_OBJECT (check), "unit", g_strdup (unit), g_free);
  g_signal_connect_object (check, "toggled", G_CALLBACK (unit_toggled), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->units, check);
}

static void
show_units (JihuaFilterPopover *self)
{
  g_autoptr (GHashTable) counts = count_units (jihua_document_get_plan (self->document));
  g_autoptr (GPtrArray) units = g_hash_table_get_keys_as_ptr_array (counts);
  gboolean any = units->len > 1 || !g_hash_table_contains (counts, "");
  GtkWidget *check;

  while ((check = gtk_widget_get_first_child (GTK_WIDGET (self->units))) != NULL)
    gtk_box_remove (self->units, check);

  g_ptr_array_sort (units, compare_units);
  for (guint i = 0; any && i < units->len; i++)
    add_unit (self, g_ptr_array_index (units, i),
              GPOINTER_TO_UINT (g_hash_table_lookup (counts, g_ptr_array_index (units, i))));

  gtk_widget_set_visible (self->no_units, !any);
  gtk_widget_set_visible (self->units_scrolled, any);
  gtk_widget_set_visible (GTK_WIDGET (self->units_entry), units->len > FEWEST_UNITS_TO_SEARCH);
}

static gboolean
matches (const char *unit,
         GPtrArray  *words)
{
  JihuaSearchText *text = jihua_search_text_new (*unit != '\0' ? unit : _("No responsible unit"));
  gboolean all = TRUE;

  for (guint i = 0; i < words->len && all; i++) {
    JihuaSearchRange range;
    JihuaSearchWay way;

    all = jihua_search_text_find (text, g_ptr_array_index (words, i), FALSE, &range, &way);
  }
  jihua_search_text_free (text);

  return all;
}

static void
units_entry_changed (JihuaFilterPopover *self)
{
  g_autoptr (GPtrArray) words = jihua_search_words_new (gtk_editable_get_text (GTK_EDITABLE (self->units_entry)));

  for (GtkWidget *check = gtk_widget_get_first_child (GTK_WIDGET (self->units));
       check != NULL;
       check = gtk_widget_get_next_sibling (check))
    gtk_widget_set_visible (check, matches (get_unit (check), words));
}

static gboolean
asks_for_more (JihuaFilterPopover *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (more_statuses); i++) {
    if (jihua_filter_has_status (self->filter, more_statuses[i]))
      return TRUE;
  }

  return FALSE;
}

/* Units may have been entered since it was open last. */
static void
mapped (JihuaFilterPopover *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->units_entry), "");
  show_units (self);
  show_counts (self);
  show_chosen (self);
  gtk_toggle_button_set_active (self->more_button, asks_for_more (self));
}

static void
filter_changed (JihuaFilterPopover *self)
{
  show_chosen (self);
}

static void
standings_changed (JihuaFilterPopover *self)
{
  show_counts (self);
}

static void
jihua_filter_popover_dispose (GObject *object)
{
  JihuaFilterPopover *self = JIHUA_FILTER_POPOVER (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_FILTER_POPOVER);
  g_clear_object (&self->filter);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (jihua_filter_popover_parent_class)->dispose (object);
}

static void
jihua_filter_popover_class_init (JihuaFilterPopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jihua_filter_popover_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-filter-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaFilterPopover, clear);
  gtk_widget_class_bind_template_child (widget_class, JihuaFilterPopover, statuses);
  gtk_widget_class_bind_template_child (widget_class, JihuaFilterPopover, more_button);
  gtk_widget_class_bind_template_child (widget_class, JihuaFilterPopover, more_label);
  gtk_widget_class_bind_template_child (widget_class, JihuaFilterPopover, more_statuses);
  gtk_widget_class_bind_template_child (widget_class, JihuaFilterPopover, no_units);
  gtk_widget_class_bind_template_child (widget_class, JihuaFilterPopover, units_entry);
  gtk_widget_class_bind_template_child (widget_class, JihuaFilterPopover, units_scrolled);
  gtk_widget_class_bind_template_child (widget_class, JihuaFilterPopover, units);
  gtk_widget_class_bind_template_child (widget_class, JihuaFilterPopover, kinds);
  gtk_widget_class_bind_template_callback (widget_class, clear_clicked);
  gtk_widget_class_bind_template_callback (widget_class, mapped);
  gtk_widget_class_bind_template_callback (widget_class, units_entry_changed);
}

static void
jihua_filter_popover_init (JihuaFilterPopover *self)
{
  g_autofree char *more = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));

  more = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u other", "%u others", G_N_ELEMENTS (more_statuses)),
                          (guint) G_N_ELEMENTS (more_statuses));
  gtk_label_set_label (self->more_label, more);
}

/**
 * jihua_filter_popover_new:
 * @document: the document whose targets are counted
 * @filter: the filter to show and to change
 *
 * Returns: (transfer floating): a popover
 */
GtkWidget *
jihua_filter_popover_new (JihuaDocument *document,
                          JihuaFilter   *filter)
{
  JihuaFilterPopover *self = g_object_new (JIHUA_TYPE_FILTER_POPOVER, NULL);

  self->document = g_object_ref (document);
  self->filter = g_object_ref (filter);
  add_statuses (self, self->statuses, first_statuses, G_N_ELEMENTS (first_statuses));
  add_statuses (self, self->more_statuses, more_statuses, G_N_ELEMENTS (more_statuses));
  add_kinds (self);
  g_signal_connect_object (filter, "changed", G_CALLBACK (filter_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (jihua_document_get_standings (document), "changed",
                           G_CALLBACK (standings_changed), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
