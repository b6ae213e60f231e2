/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-target-page.h"

#include <glib/gi18n-lib.h>

#include "jihua-chart-card.h"
#include "jihua-milestone-chart.h"
#include "jihua-target-facts.h"
#include "jihua-target-history.h"
#include "jihua-target-place.h"
#include "jihua-target-relations.h"

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

/* What a milestone lists, beside the day everything is due. */
static void
append_timeline (JihuaTargetPage *self)
{
  GtkWidget *card = adw_bin_new ();

  adw_bin_set_child (ADW_BIN (card), jihua_milestone_chart_new (self->document, self->target));
  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "padded");
  append (self, card);
}

static gboolean
has_items (JihuaTarget *target)
{
  GStrv items = jihua_target_get_goal (target)->items;

  return items != NULL && items[0] != NULL;
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
append_remark (JihuaTargetPage *self)
{
  GtkWidget *remark = g_object_new (GTK_TYPE_LABEL,
                                    "label", _("The progress of this deed is not recorded by figures."),
                                    "wrap", TRUE,
                                    "xalign", 0.0f,
                                    NULL);

  gtk_widget_add_css_class (remark, "dimmed");
  append (self, remark);
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
jihua_target_page_constructed (GObject *object)
{
  JihuaTargetPage *self = JIHUA_TARGET_PAGE (object);
  gboolean event = jihua_goal_is_event (jihua_target_get_goal (self->target));

  G_OBJECT_CLASS (jihua_target_page_parent_class)->constructed (object);

  append_head (self);
  if (!event)
    append_chart (self);
  else if (has_items (self->target))
    append_timeline (self);
  append (self, jihua_target_facts_new (self->document, self->target));
  if (event)
    append_remark (self);
  else
    append_actuals (self);
  append_places (self);
  append (self, jihua_target_history_new (self->document, self->target));
}

static void
jihua_target_page_dispose (GObject *object)
{
  JihuaTargetPage *self = JIHUA_TARGET_PAGE (object);

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
