/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-overview-page.h"

#include <glib/gi18n-lib.h>

#include "jihua-attention-card.h"
#include "jihua-due-card.h"
#include "jihua-heat-strip.h"
#include "jihua-line-layout.h"
#include "jihua-progress-list.h"
#include "jihua-standing-list.h"
#include "jihua-summary-card.h"
#include "jihua-wide-bin.h"

/* Of the cards at the end of the rows, in sp. */
#define SIDE_WIDTH 338

struct _JihuaOverviewPage {
  AdwBreakpointBin parent_instance;

  JihuaDocument *document;
  GListModel *targets;
  gboolean narrow;
  guint columns;
  gboolean year_below;
  gboolean wordy;

  GtkWidget *content;
  GtkWidget *welcome;
  GtkWidget *first_due;
  GtkWidget *record;
  GtkWidget *published;
  GtkWidget *summary;
  GtkWidget *attention;
  GtkWidget *due;
  GtkWidget *chapters;
  GtkWidget *categories;
  GtkWidget *year;
  AdwClamp *year_clamp;
  JihuaLineLayout *lower;
  GtkSizeGroup *side;
};

G_DEFINE_FINAL_TYPE (JihuaOverviewPage, jihua_overview_page, ADW_TYPE_BREAKPOINT_BIN)

enum {
  PROP_DOCUMENT = 1,
  PROP_NARROW,
  PROP_COLUMNS,
  PROP_YEAR_BELOW,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gboolean
is_annex_target (JihuaTarget *target)
{
  return jihua_node_get_id (JIHUA_NODE (target))[0] == 'A';
}

/* The annex comes first: its targets are what the statistics are about. */
static JihuaTarget *
find_first_due (JihuaOverviewPage *self)
{
  JihuaTarget *elsewhere = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (self->targets); i++) {
    g_autoptr (JihuaStanding) standing = g_list_model_get_item (self->targets, i);
    JihuaTarget *target = JIHUA_TARGET (jihua_standing_get_node (standing));

    if (jihua_standing_get_status (standing) != JIHUA_STATUS_NOT_REPORTED)
      continue;
    if (is_annex_target (target))
      return target;
    if (elsewhere == NULL)
      elsewhere = target;
  }

  return elsewhere;
}

static void
offer_first_due (JihuaOverviewPage *self)
{
  JihuaTarget *target = find_first_due (self);
  g_autofree char *text = NULL;

  gtk_widget_set_visible (self->record, target != NULL);
  gtk_widget_set_visible (self->first_due, target != NULL);
  if (target == NULL)
    return;

  text = g_strdup_printf (/* Translators: %1$s is the number of a target, %2$s its name */
                          _("%1$s “%2$s” is the first that is due."),
                          jihua_node_get_id (JIHUA_NODE (target)),
                          jihua_node_get_display_title (JIHUA_NODE (target)));
  gtk_label_set_label (GTK_LABEL (self->first_due), text);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->record), "s", jihua_node_get_id (JIHUA_NODE (target)));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->record), "win.open-node");
}

static void
standings_changed (JihuaOverviewPage *self)
{
  GListModel *actuals = jihua_ledger_get_actuals (jihua_document_get_ledger (self->document));
  gboolean empty = g_list_model_get_n_items (actuals) == 0;

  gtk_widget_set_visible (self->welcome, empty);
  if (empty)
    offer_first_due (self);
}

static void
show_progress (JihuaOverviewPage *self)
{
  JihuaStandings *standings = jihua_document_get_standings (self->document);
  JihuaPlan *plan = jihua_document_get_plan (self->document);
  JihuaSection *annex = jihua_plan_get_annex (plan);

  jihua_progress_list_fill (GTK_LIST_BOX (self->chapters), standings,
                            jihua_plan_get_children (plan), TRUE, G_OBJECT (self));
  if (annex != NULL)
    jihua_progress_list_fill (GTK_LIST_BOX (self->categories), standings,
                              jihua_section_get_children (annex), TRUE, G_OBJECT (self));
  gtk_widget_set_visible (gtk_widget_get_parent (self->categories), annex != NULL);
}

/* Beside the sections the year is as wide as the card above it. */
static void
place_year (JihuaOverviewPage *self)
{
  gboolean below = self->year_below || self->wordy;

  jihua_line_layout_set_stacked (self->lower, below);
  gtk_size_group_set_mode (self->side, below ? GTK_SIZE_GROUP_NONE : GTK_SIZE_GROUP_HORIZONTAL);
  adw_clamp_set_maximum_size (self->year_clamp, below ? G_MAXINT16 : SIDE_WIDTH);
  adw_clamp_set_tightening_threshold (self->year_clamp, below ? G_MAXINT16 : SIDE_WIDTH);
}

/* Where a font is a little wider, the heads of the rows may give way a little;
 * in a language of long words the year has no room beside the sections. */
static void
measure_words (JihuaOverviewPage *self)
{
  GtkSettings *settings = gtk_widget_get_settings (GTK_WIDGET (self));
  int natural;

  gtk_widget_measure (gtk_widget_get_parent (self->year), GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  self->wordy = natural > adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, SIDE_WIDTH * 1.1, settings);
}

static void
show_published_offer (JihuaOverviewPage *self)
{
  guint year = jihua_plan_get_year (jihua_document_get_plan (self->document));
  /* Translators: opens a ready-made ledger with the published figures; %u is a year */
  g_autofree char *label = g_strdup_printf (_("See %u as published"), year);

  gtk_button_set_label (GTK_BUTTON (self->published), label);
}

static void
jihua_overview_page_constructed (GObject *object)
{
  JihuaOverviewPage *self = JIHUA_OVERVIEW_PAGE (object);
  JihuaStandings *standings = jihua_document_get_standings (self->document);
  GtkWidget *summary = g_object_new (JIHUA_TYPE_SUMMARY_CARD, "standings", standings, NULL);
  GtkWidget *attention = g_object_new (JIHUA_TYPE_ATTENTION_CARD, "standings", standings, NULL);

  G_OBJECT_CLASS (jihua_overview_page_parent_class)->constructed (object);

  self->targets = jihua_standing_list_new (standings, NULL);
  adw_bin_set_child (ADW_BIN (self->summary), summary);
  adw_bin_set_child (ADW_BIN (self->attention), attention);
  adw_bin_set_child (ADW_BIN (self->due), g_object_new (JIHUA_TYPE_DUE_CARD, "standings", standings, NULL));
  jihua_heat_strip_set_standings (JIHUA_HEAT_STRIP (self->year), standings);
  g_object_bind_property (self, "narrow", summary, "narrow", G_BINDING_SYNC_CREATE);
  g_object_bind_property (self, "columns", summary, "columns", G_BINDING_SYNC_CREATE);

  show_progress (self);
  measure_words (self);
  place_year (self);
  show_published_offer (self);
  g_signal_connect_object (standings, "changed", G_CALLBACK (standings_changed), self, G_CONNECT_SWAPPED);
  standings_changed (self);
}

static void
jihua_overview_page_dispose (GObject *object)
{
  JihuaOverviewPage *self = JIHUA_OVERVIEW_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_OVERVIEW_PAGE);
  g_clear_object (&self->targets);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (jihua_overview_page_parent_class)->dispose (object);
}

static void
set_narrow (JihuaOverviewPage *self,
            gboolean           narrow)
{
  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  if (narrow)
    gtk_widget_add_css_class (self->content, "narrow");
  else
    gtk_widget_remove_css_class (self->content, "narrow");
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}

static void
jihua_overview_page_get_property (GObject    *object,
                                  guint       property_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  JihuaOverviewPage *self = JIHUA_OVERVIEW_PAGE (object);

  switch (property_id) {
  case PROP_DOCUMENT:
    g_value_set_object (value, self->document);
    break;
  case PROP_NARROW:
    g_value_set_boolean (value, self->narrow);
    break;
  case PROP_COLUMNS:
    g_value_set_uint (value, self->columns);
    break;
  case PROP_YEAR_BELOW:
    g_value_set_boolean (value, self->year_below);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_overview_page_set_property (GObject      *object,
                                  guint         property_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  JihuaOverviewPage *self = JIHUA_OVERVIEW_PAGE (object);

  switch (property_id) {
  case PROP_DOCUMENT:
    self->document = g_value_dup_object (value);
    break;
  case PROP_NARROW:
    set_narrow (self, g_value_get_boolean (value));
    break;
  case PROP_COLUMNS:
    if (self->columns == g_value_get_uint (value))
      break;
    self->columns = g_value_get_uint (value);
    g_object_notify_by_pspec (object, properties[PROP_COLUMNS]);
    break;
  case PROP_YEAR_BELOW:
    if (self->year_below == g_value_get_boolean (value))
      break;
    self->year_below = g_value_get_boolean (value);
    place_year (self);
    g_object_notify_by_pspec (object, properties[PROP_YEAR_BELOW]);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-overview-page.ui");

  gtk_widget_class_bind_template_child (widget_class, JihuaOverviewPage, content);
  gtk_widget_class_bind_template_child (widget_class, JihuaOverviewPage, welcome);
  gtk_widget_class_bind_template_child (widget_class, JihuaOverviewPage, first_due);
  gtk_widget_class_bind_template_child (widget_class, JihuaOverviewPage, record);
  gtk_widget_class_bind_template_child (widget_class, JihuaOverviewPage, published);
  gtk_widget_class_bind_template_child (widget_class, JihuaOverviewPage, summary);
  gtk_widget_class_bind_template_child (widget_class, JihuaOverviewPage, attention);
  gtk_widget_class_bind_template_child (widget_class, JihuaOverviewPage, due);
  gtk_widget_class_bind_template_child (widget_class, JihuaOverviewPage, chapters);
  gtk_widget_class_bind_template_child (widget_class, JihuaOverviewPage, categories);
  gtk_widget_class_bind_template_child (widget_class, JihuaOverviewPage, year);
  gtk_widget_class_bind_template_child (widget_class, JihuaOverviewPage, year_clamp);
  gtk_widget_class_bind_template_child (widget_class, JihuaOverviewPage, lower);
  gtk_widget_class_bind_template_child (widget_class, JihuaOverviewPage, side);
}

static void
jihua_overview_page_class_init (JihuaOverviewPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = jihua_overview_page_constructed;
  object_class->dispose = jihua_overview_page_dispose;
  object_class->get_property = jihua_overview_page_get_property;
  object_class->set_property = jihua_overview_page_set_property;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, JIHUA_TYPE_DOCUMENT,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * JihuaOverviewPage:narrow:
   *
   * Whether the page is as narrow as on a phone.
   */
  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * JihuaOverviewPage:columns:
   *
   * In how many columns the counts by status stand at most: a divisor of their
   * number, so that no line is left half empty.
   */
  properties[PROP_COLUMNS] =
    g_param_spec_uint ("columns", NULL, NULL, 1, JIHUA_N_STATUSES, 6,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * JihuaOverviewPage:year-below:
   *
   * Whether the page is too narrow for the year to stand beside the sections.
   */
  properties[PROP_YEAR_BELOW] =
    g_param_spec_boolean ("year-below", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (JIHUA_TYPE_HEAT_STRIP);
  g_type_ensure (JIHUA_TYPE_WIDE_BIN);
  g_type_ensure (JIHUA_TYPE_LINE_LAYOUT);

  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
jihua_overview_page_init (JihuaOverviewPage *self)
{
  /* Breakpoints remember what they find now. */
  self->columns = 6;

  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jihua_overview_page_new:
 * @document: the document
 *
 * Returns: (transfer floating): its overview
 */
GtkWidget *
jihua_overview_page_new (JihuaDocument *document)
{
  return g_object_new (JIHUA_TYPE_OVERVIEW_PAGE, "document", document, NULL);
}
