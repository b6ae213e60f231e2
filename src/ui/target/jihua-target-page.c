/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-target-page.h"

#include "jihua-chart-card.h"
#include "jihua-deed-form.h"
#include "jihua-goal-settings.h"
#include "jihua-node-history.h"
#include "jihua-notes-pane.h"
#include "jihua-overrule-dialog.h"
#include "jihua-passage.h"
#include "jihua-target-facts.h"
#include "jihua-target-place.h"
#include "jihua-target-relations.h"
#include "jihua-view-state.h"

/**
 * JihuaTargetPage:
 *
 * One target: how it stands and why, its year as a chart, what is to be known
 * about it, its figures to be typed in, where it is printed, and who changed what.
 */
struct _JihuaTargetPage {
  AdwBin            parent_instance;

  JihuaDocument    *document;
  JihuaTarget      *target;

  GtkWidget        *content;
  JihuaStatusHead  *head;
  JihuaChartCard   *chart;
  JihuaActualsPane *actuals;
  JihuaActualsPane *series;
  GtkWidget        *notes;
  gboolean          compact;
  gboolean          narrow;
  guint             rebuild_id;
};

enum {
  PROP_DOCUMENT = 1,
  PROP_NODE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaTargetPage, jihua_target_page, ADW_TYPE_BIN)

static void
lay_out (JihuaTargetPage *self,
         gboolean         compact,
         gboolean         narrow)
{
  self->compact = compact;
  self->narrow = narrow;
  jihua_status_head_set_narrow (self->head, compact);
  if (self->actuals != NULL)
    jihua_actuals_pane_set_narrow (self->actuals, narrow);
  if (self->series != NULL)
    jihua_actuals_pane_set_narrow (self->series, narrow);

  if (narrow)
    gtk_widget_add_css_class (self->content, "narrow");
  else
    gtk_widget_remove_css_class (self->content, "narrow");
}

static void
widened (JihuaTargetPage *self)
{
  lay_out (self, FALSE, FALSE);
}

static void
compacted (JihuaTargetPage *self)
{
  lay_out (self, TRUE, FALSE);
}

static void
narrowed (JihuaTargetPage *self)
{
  lay_out (self, TRUE, TRUE);
}

static void
show_how_judged (GtkWidget  *widget,
                 const char *action,
                 GVariant   *parameter)
{
  jihua_status_head_show_how_judged (JIHUA_TARGET_PAGE (widget)->head);
}

/* Given no setting, the dialog begins at its top. */
static void
edit_goal (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  JihuaTargetPage *self = JIHUA_TARGET_PAGE (widget);
  AdwDialog *dialog = jihua_goal_settings_new (self->document, self->target);
  g_autoptr (GEnumClass) klass = g_type_class_ref (JIHUA_TYPE_SETTING);
  GEnumValue *setting = g_enum_get_value_by_nick (klass, g_variant_get_string (parameter, NULL));

  if (setting)
    jihua_goal_settings_focus (JIHUA_GOAL_SETTINGS (dialog), (JihuaSetting) setting->value);
  adw_dialog_present (dialog, widget);
}

static void
overrule (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  JihuaTargetPage *self = JIHUA_TARGET_PAGE (widget);

  adw_dialog_present (jihua_overrule_dialog_new (self->document, self->target), widget);
}

/* Notes are on progress or on a figure. */
static void
show_passage (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  JihuaTargetPage *self = JIHUA_TARGET_PAGE (widget);
  GtkLabel *label;
  const char *words;

  g_variant_get (parameter, "(&sb)", &words, NULL);
  jihua_passage_clear (widget);
  label = jihua_passage_mark (self->notes, words, FALSE);
  if (label == NULL && self->actuals != NULL)
    label = jihua_passage_mark (GTK_WIDGET (self->actuals), words, FALSE);
  if (label != NULL)
    jihua_passage_reveal (label);
}

static void
append (JihuaTargetPage *self,
        GtkWidget       *widget)
{
  gtk_box_append (GTK_BOX (self->content), widget);
}

static void
append_head (JihuaTargetPage *self)
{
  self->head = g_object_new (JIHUA_TYPE_STATUS_HEAD,
                             "document", self->document,
                             "target", self->target,
                             NULL);
  append (self, GTK_WIDGET (self->head));
}

static void
append_chart (JihuaTargetPage *self)
{
  self->chart = JIHUA_CHART_CARD (jihua_chart_card_new (self->document, self->target));
  append (self, GTK_WIDGET (self->chart));
}

/* Whether there is a year to be shown: of figures, or of the things a milestone
 * lists. */
static gboolean
has_year (JihuaTarget *target)
{
  const JihuaGoal *goal = jihua_target_get_goal (target);

  return !jihua_goal_is_event (goal) || (goal->items != NULL && goal->items[0] != NULL);
}

/* The figures of the target, and of the series it is compared with if those
 * have no page of their own. */
static void
append_actuals (JihuaTargetPage *self)
{
  JihuaPlan *plan = jihua_document_get_plan (self->document);
  JihuaTarget *series = jihua_target_relations_get_series (plan, self->target);

  self->actuals = JIHUA_ACTUALS_PANE (jihua_actuals_pane_new (self->document, self->target));
  append (self, GTK_WIDGET (self->actuals));
  /* A screen reader finds the figures of the drawing in the sheet below it. */
  gtk_accessible_update_relation (GTK_ACCESSIBLE (jihua_chart_card_get_chart (self->chart)),
                                  GTK_ACCESSIBLE_RELATION_DETAILS, self->actuals, NULL,
                                  -1);

  if (series == NULL)
    return;

  self->series = JIHUA_ACTUALS_PANE (jihua_actuals_pane_new (self->document, series));
  append (self, GTK_WIDGET (self->series));
}

static void
append_places (JihuaTargetPage *self)
{
  JihuaPlan *plan = jihua_document_get_plan (self->document);
  g_autoptr (GPtrArray) tied = jihua_target_relations_list_tied (plan, self->target);
  JihuaTarget *home = jihua_target_relations_get_home (plan, self->target);

  append (self, jihua_target_place_new (self->target));
  if (home != NULL)
    append (self, jihua_target_place_new (home));
  for (guint i = 0; i < tied->len; i++)
    append (self, jihua_target_place_new (g_ptr_array_index (tied, i)));
}

static void
build (JihuaTargetPage *self)
{
  gboolean event = jihua_goal_is_event (jihua_target_get_goal (self->target));

  append_head (self);
  if (has_year (self->target))
    append_chart (self);
  append (self, jihua_target_facts_new (self->document, self->target));
  if (event)
    append (self, jihua_deed_form_new (self->document, self->target));
  else
    append_actuals (self);
  self->notes = jihua_notes_pane_new (self->document, JIHUA_NODE (self->target));
  append (self, self->notes);
  append_places (self);
  append (self, jihua_node_history_new (self->document, JIHUA_NODE (self->target)));
  lay_out (self, self->compact, self->narrow);
}

static gboolean
rebuild (gpointer user_data)
{
  JihuaTargetPage *self = user_data;
  g_autoptr (JihuaViewState) state = jihua_view_state_new (GTK_WIDGET (self));
  GtkWidget *child;

  self->rebuild_id = 0;
  self->chart = NULL;
  self->actuals = NULL;
  self->series = NULL;
  while ((child = gtk_widget_get_first_child (self->content)) != NULL)
    gtk_box_remove (GTK_BOX (self->content), child);
  build (self);
  jihua_view_state_restore_scroll (state, GTK_WIDGET (self));
  jihua_view_state_restore_focus (state, GTK_WIDGET (self));

  return G_SOURCE_REMOVE;
}

static gboolean
concerns_page (JihuaTargetPage *self,
               JihuaChange     *change)
{
  const char *node = jihua_change_get_node (change);

  if (jihua_change_get_kind (change) != JIHUA_CHANGE_SETTING)
    return FALSE;

  /* Who is responsible bears on no figure, and is followed where it is shown. */
  return jihua_change_get_setting (change) != JIHUA_SETTING_RESPONSIBLE
      && jihua_change_get_setting (change) != JIHUA_SETTING_COOPERATING
      && (node == NULL || g_str_equal (node, jihua_node_get_id (JIHUA_NODE (self->target))));
}

/* With a setting everything may change: which periods are due, where figures
 * are entered, what the chart compares. */
static void
history_changed (JihuaTargetPage *self,
                 guint            position,
                 guint            n_removed,
                 guint            n_added,
                 GListModel      *history)
{
  for (guint i = 0; i < n_added && self->rebuild_id == 0; i++) {
    g_autoptr (JihuaChange) change = g_list_model_get_item (history, position + i);

    if (concerns_page (self, change))
      self->rebuild_id = g_idle_add (rebuild, self);
  }
}

static void
jihua_target_page_constructed (GObject *object)
{
  JihuaTargetPage *self = JIHUA_TARGET_PAGE (object);

  G_OBJECT_CLASS (jihua_target_page_parent_class)->constructed (object);

  build (self);
  g_signal_connect_object (jihua_ledger_get_history (jihua_document_get_ledger (self->document)), "items-changed",
                           G_CALLBACK (history_changed), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

static void
jihua_target_page_dispose (GObject *object)
{
  JihuaTargetPage *self = JIHUA_TARGET_PAGE (object);

  g_clear_handle_id (&self->rebuild_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_TARGET_PAGE);
  g_clear_object (&self->document);
  g_clear_object (&self->target);

  G_OBJECT_CLASS (jihua_target_page_parent_class)->dispose (object);
}

static void
jihua_target_page_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  JihuaTargetPage *self = JIHUA_TARGET_PAGE (object);

  switch (property_id) {
    case PROP_DOCUMENT:
      g_value_set_object (value, self->document);
      break;
    case PROP_NODE:
      g_value_set_object (value, self->target);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_target_page_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  JihuaTargetPage *self = JIHUA_TARGET_PAGE (object);

  switch (property_id) {
    case PROP_DOCUMENT:
      self->document = g_value_dup_object (value);
      break;
    case PROP_NODE:
      self->target = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_target_page_class_init (JihuaTargetPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = jihua_target_page_constructed;
  object_class->dispose = jihua_target_page_dispose;
  object_class->get_property = jihua_target_page_get_property;
  object_class->set_property = jihua_target_page_set_property;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, JIHUA_TYPE_DOCUMENT, flags);
  properties[PROP_NODE] =
    g_param_spec_object ("node", NULL, NULL, JIHUA_TYPE_TARGET, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-target-page.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaTargetPage, content);
  gtk_widget_class_bind_template_callback (widget_class, widened);
  gtk_widget_class_bind_template_callback (widget_class, compacted);
  gtk_widget_class_bind_template_callback (widget_class, narrowed);
  gtk_widget_class_install_action (widget_class, "page.show-how-judged", NULL, show_how_judged);
  gtk_widget_class_install_action (widget_class, "page.edit-goal", "s", edit_goal);
  gtk_widget_class_install_action (widget_class, "page.overrule", NULL, overrule);
  gtk_widget_class_install_action (widget_class, "page.show-passage", "(sb)", show_passage);
}

static void
jihua_target_page_init (JihuaTargetPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jihua_target_page_new:
 * @document: the open ledger
 * @node: a target of its plan
 *
 * Returns: (transfer full): the page of @node
 */
GtkWidget *
jihua_target_page_new (JihuaDocument *document,
                       JihuaNode     *node)
{
  return g_object_new (JIHUA_TYPE_TARGET_PAGE,
                       "document", document,
                       "node", node,
                       NULL);
}

/**
 * jihua_target_page_get_head:
 * @self: a page
 *
 * Returns: (transfer none): the head, which says how the target stands
 */
JihuaStatusHead *
jihua_target_page_get_head (JihuaTargetPage *self)
{
  g_return_val_if_fail (JIHUA_IS_TARGET_PAGE (self), NULL);

  return self->head;
}

/**
 * jihua_target_page_get_actuals:
 * @self: a page
 *
 * Returns: (transfer none) (nullable): the figures; %NULL for a deed
 */
JihuaActualsPane *
jihua_target_page_get_actuals (JihuaTargetPage *self)
{
  g_return_val_if_fail (JIHUA_IS_TARGET_PAGE (self), NULL);

  return self->actuals;
}
