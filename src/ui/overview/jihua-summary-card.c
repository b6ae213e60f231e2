/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-summary-card.h"

#include <glib/gi18n-lib.h>

#include "jihua-cell-strip.h"
#include "jihua-standing-list.h"
#include "jihua-status-count.h"
#include "jihua-summary.h"

struct _JihuaSummaryCard {
  AdwBin parent_instance;

  JihuaStandings *standings;
  GListModel *targets;
  GListModel *cells;

  GtkWidget *head;
  GtkWidget *sentence;
  GtkWidget *legend;
  GtkWidget *strip;
  GtkWidget *counts;
};

G_DEFINE_FINAL_TYPE (JihuaSummaryCard, jihua_summary_card, ADW_TYPE_BIN)

enum {
  PROP_STANDINGS = 1,
  PROP_NARROW,
  PROP_COLUMNS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
standings_changed (JihuaSummaryCard *self)
{
  g_autofree char *sentence = NULL;
  JihuaSummary summary;

  jihua_summary_init (&summary, self->standings);
  sentence = jihua_summary_describe (&summary);
  gtk_label_set_label (GTK_LABEL (self->sentence), sentence);
}

/* Where there is nothing to be seen nothing leads there. */
static void
count_changed (GtkFlowBoxChild *child)
{
  guint count = jihua_status_count_get_count (JIHUA_STATUS_COUNT (gtk_flow_box_child_get_child (child)));

  gtk_widget_set_sensitive (GTK_WIDGET (child), count > 0);
}

static void
add_count (JihuaSummaryCard *self,
           JihuaStatus       status)
{
  GtkWidget *child = gtk_flow_box_child_new ();
  GtkWidget *count = jihua_status_count_new (jihua_standings_get_plan (self->standings), status);

  gtk_flow_box_child_set_child (GTK_FLOW_BOX_CHILD (child), count);
  gtk_flow_box_append (GTK_FLOW_BOX (self->counts), child);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_RELATION_LABELLED_BY, count, NULL, -1);

  g_signal_connect_object (count, "notify::count", G_CALLBACK (count_changed), child, G_CONNECT_SWAPPED);
  count_changed (GTK_FLOW_BOX_CHILD (child));
}

static void
count_activated (JihuaSummaryCard *self,
                 GtkFlowBoxChild  *child)
{
  JihuaStatusCount *count = JIHUA_STATUS_COUNT (gtk_flow_box_child_get_child (child));
  JihuaStatus status = jihua_status_count_get_status (count);
  g_autofree char *query = g_strdup_printf ("status=%s", jihua_status_get_nick (status));

  if (jihua_status_count_get_count (count) > 0)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-targets", "s", query);
}

static void
show_legend (JihuaSummaryCard *self)
{
  guint n = g_list_model_get_n_items (self->targets);
  g_autofree char *legend =
    g_strdup_printf (/* Translators: on a strip of cells, one for each target of the plan */
                     g_dngettext (GETTEXT_PACKAGE, "%u target in all · one cell each", "%u targets in all · one cell each", n), n);

  gtk_label_set_label (GTK_LABEL (self->legend), legend);
}

static void
show_cells (JihuaSummaryCard *self)
{
  self->targets = jihua_standing_list_new (self->standings, NULL);
  self->cells = jihua_standing_list_sort (self->standings, self->targets);
  g_object_set (self->strip, "standings", self->cells, NULL);
}

static void
jihua_summary_card_constructed (GObject *object)
{
  JihuaSummaryCard *self = JIHUA_SUMMARY_CARD (object);

  G_OBJECT_CLASS (jihua_summary_card_parent_class)->constructed (object);

  show_cells (self);
  show_legend (self);
  for (guint status = 0; status < JIHUA_N_STATUSES; status++)
    add_count (self, status);

  g_signal_connect_object (self->standings, "changed", G_CALLBACK (standings_changed), self, G_CONNECT_SWAPPED);
  standings_changed (self);
}

static void
jihua_summary_card_dispose (GObject *object)
{
  JihuaSummaryCard *self = JIHUA_SUMMARY_CARD (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_SUMMARY_CARD);
  g_clear_object (&self->cells);
  g_clear_object (&self->targets);
  g_clear_object (&self->standings);

  G_OBJECT_CLASS (jihua_summary_card_parent_class)->dispose (object);
}

static gboolean
is_narrow (JihuaSummaryCard *self)
{
  return gtk_orientable_get_orientation (GTK_ORIENTABLE (self->head)) == GTK_ORIENTATION_VERTICAL;
}

static void
set_narrow (JihuaSummaryCard *self,
            gboolean          narrow)
{
  if (is_narrow (self) == narrow)
    return;

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->head),
                                  narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_spacing (GTK_BOX (self->head), narrow ? 3 : 12);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}

static void
set_columns (JihuaSummaryCard *self,
             guint             columns)
{
  if (gtk_flow_box_get_max_children_per_line (GTK_FLOW_BOX (self->counts)) == columns)
    return;

  gtk_flow_box_set_max_children_per_line (GTK_FLOW_BOX (self->counts), columns);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COLUMNS]);
}

static void
jihua_summary_card_get_property (GObject    *object,
                                 guint       property_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  JihuaSummaryCard *self = JIHUA_SUMMARY_CARD (object);

  switch (property_id) {
  case PROP_STANDINGS:
    g_value_set_object (value, self->standings);
    break;
  case PROP_NARROW:
    g_value_set_boolean (value, is_narrow (self));
    break;
  case PROP_COLUMNS:
    g_value_set_uint (value, gtk_flow_box_get_max_children_per_line (GTK_FLOW_BOX (self->counts)));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_summary_card_set_property (GObject      *object,
                                 guint         property_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  JihuaSummaryCard *self = JIHUA_SUMMARY_CARD (object);

  switch (property_id) {
  case PROP_STANDINGS:
    self->standings = g_value_dup_object (value);
    break;
  case PROP_NARROW:
    set_narrow (self, g_value_get_boolean (value));
    break;
  case PROP_COLUMNS:
    set_columns (self, g_value_get_uint (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
install_properties (GObjectClass *object_class)
{
  properties[PROP_STANDINGS] =
    g_param_spec_object ("standings", NULL, NULL, JIHUA_TYPE_STANDINGS,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * JihuaSummaryCard:narrow:
   *
   * Whether the legend stands below the sentence instead of beside it.
   */
  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * JihuaSummaryCard:columns:
   *
   * In how many columns the counts stand at most.
   */
  properties[PROP_COLUMNS] =
    g_param_spec_uint ("columns", NULL, NULL, 1, JIHUA_N_STATUSES, 6,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jihua_summary_card_class_init (JihuaSummaryCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = jihua_summary_card_constructed;
  object_class->dispose = jihua_summary_card_dispose;
  object_class->get_property = jihua_summary_card_get_property;
  object_class->set_property = jihua_summary_card_set_property;
  install_properties (object_class);

  g_type_ensure (JIHUA_TYPE_CELL_STRIP);

  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-summary-card.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaSummaryCard, head);
  gtk_widget_class_bind_template_child (widget_class, JihuaSummaryCard, sentence);
  gtk_widget_class_bind_template_child (widget_class, JihuaSummaryCard, legend);
  gtk_widget_class_bind_template_child (widget_class, JihuaSummaryCard, strip);
  gtk_widget_class_bind_template_child (widget_class, JihuaSummaryCard, counts);
  gtk_widget_class_bind_template_callback (widget_class, count_activated);
}

static void
jihua_summary_card_init (JihuaSummaryCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jihua_summary_card_get_sentence:
 * @self: a card
 *
 * Returns: the sentence it shows
 */
const char *
jihua_summary_card_get_sentence (JihuaSummaryCard *self)
{
  g_return_val_if_fail (JIHUA_IS_SUMMARY_CARD (self), NULL);

  return gtk_label_get_label (GTK_LABEL (self->sentence));
}

/**
 * jihua_summary_card_get_cells:
 * @self: a card
 *
 * Returns: (transfer none) (element-type JihuaStanding): the cells, by status
 */
GListModel *
jihua_summary_card_get_cells (JihuaSummaryCard *self)
{
  g_return_val_if_fail (JIHUA_IS_SUMMARY_CARD (self), NULL);

  return self->cells;
}
