/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-section-page.h"

#include <glib/gi18n-lib.h>

#include "jihua-implementation-pane.h"
#include "jihua-passage.h"
#include "jihua-picked-bar.h"
#include "jihua-printed-text.h"
#include "jihua-progress-list.h"
#include "jihua-reading-bar.h"
#include "jihua-repair-row.h"
#include "jihua-standing-list.h"

/* Room for what stands beside the text, in scale-independent pixels. */
#define SIDE_WIDTH 264
#define SPACING 18

struct _JihuaSectionPage {
  AdwBreakpointBin parent_instance;

  JihuaDocument *document;
  JihuaSection *section;
  GListModel *standings;
  gboolean narrow;
  gboolean wide;
  gboolean roomy;

  AdwClamp *clamp;
  GtkWidget *columns;
  GtkWidget *content;
  AdwClamp *side;
  GtkWidget *paper;
  JihuaReadingBar *reading_bar;
  GtkWidget *texts;
  JihuaOfficialText *official;
  JihuaOfficialText *translation;
  GtkWidget *measures_part;
  GtkWidget *measures;
  GtkWidget *targets_part;
  GtkWidget *targets;
  GtkWidget *pick;
  GtkWidget *picked_bar;
  GtkWidget *repairs;
};

G_DEFINE_FINAL_TYPE (JihuaSectionPage, jihua_section_page, ADW_TYPE_BREAKPOINT_BIN)

enum {
  PROP_DOCUMENT = 1,
  PROP_NODE,
  PROP_STANDING,
  PROP_HAS_TARGETS,
  PROP_NARROW,
  PROP_WIDE,
  PROP_ROOMY,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static char *
format_count (gpointer self,
              guint    good,
              guint    total)
{
  if (total == 0)
    return g_strdup (_("No number, date or deliverable is promised here"));

  return g_strdup_printf (/* Translators: %1$u is the number of targets, %2$u how many of them are good */
                          g_dngettext (GETTEXT_PACKAGE, "%1$u target, %2$u achieved or on track",
                                       "%1$u targets, %2$u achieved or on track", total),
                          total, good);
}

static JihuaStanding *
get_standing (JihuaSectionPage *self)
{
  return jihua_standings_lookup (jihua_document_get_standings (self->document), JIHUA_NODE (self->section));
}

static void
selection_changed (JihuaSectionPage *self)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (self->content, GTK_TYPE_VIEWPORT);
  JihuaTargetList *list = jihua_section_page_get_target_list (self);
  JihuaTargetRow *row = jihua_target_list_find_row (list, jihua_target_list_get_selected (list));

  if (row != NULL && gtk_widget_get_mapped (GTK_WIDGET (row)))
    gtk_viewport_scroll_to (GTK_VIEWPORT (viewport), GTK_WIDGET (row), NULL);
}

/* Words and rows select and light up each other. */
static void
tie_words_to_rows (JihuaSectionPage  *self,
                   JihuaOfficialText *text)
{
  JihuaTargetList *list = jihua_section_page_get_target_list (self);

  if (text == NULL || list == NULL)
    return;

  g_object_bind_property (text, "selected", list, "selected", G_BINDING_BIDIRECTIONAL);
  g_object_bind_property (text, "lit", list, "lit", G_BINDING_BIDIRECTIONAL);
  g_signal_connect_object (text, "notify::selected", G_CALLBACK (selection_changed), self, G_CONNECT_SWAPPED);
}

/* What people do stands beside the plan where there is room, else below. */
static void
arrange_columns (JihuaSectionPage *self,
                 gboolean          beside)
{
  int width = adw_clamp_get_maximum_size (self->clamp) + (beside ? SIDE_WIDTH + SPACING : 0);

  adw_clamp_set_maximum_size (self->clamp, width);
  adw_clamp_set_tightening_threshold (self->clamp, width);
  adw_clamp_set_maximum_size (self->side, beside ? SIDE_WIDTH : width);
  adw_clamp_set_tightening_threshold (self->side, beside ? SIDE_WIDTH : width);
  gtk_widget_set_size_request (GTK_WIDGET (self->side), beside ? SIDE_WIDTH : -1, -1);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->columns),
                                  beside ? GTK_ORIENTATION_HORIZONTAL : GTK_ORIENTATION_VERTICAL);
}

static void
arrange_texts (JihuaSectionPage *self)
{
  gboolean both = jihua_reading_bar_get_reading (self->reading_bar) == JIHUA_READING_BOTH;

  jihua_reading_bar_arrange (self->reading_bar, GTK_BOX (self->texts), self->clamp, self->wide);
  arrange_columns (self, both ? self->roomy : self->wide);
}

static void
reading_changed (JihuaSectionPage *self)
{
  gboolean printed = jihua_reading_bar_get_reading (self->reading_bar) == JIHUA_READING_PRINTED;

  if (self->official == NULL)
    return;

  jihua_official_text_set_rendering (self->official, printed ? JIHUA_RENDERING_PRINTED : JIHUA_RENDERING_RESTORED);
  gtk_widget_set_visible (GTK_WIDGET (self->official), jihua_reading_bar_shows_original (self->reading_bar));
  if (self->translation != NULL)
    gtk_widget_set_visible (GTK_WIDGET (self->translation), jihua_reading_bar_shows_translation (self->reading_bar));

  arrange_texts (self);
}

static JihuaOfficialText *
add_text (JihuaSectionPage *self,
          JihuaRendering    rendering)
{
  GtkWidget *text = jihua_official_text_new (jihua_document_get_standings (self->document), self->section, rendering);

  gtk_widget_set_valign (text, GTK_ALIGN_START);
  /* Print is leaded above its first line as well; a translation is not. */
  if (rendering == JIHUA_RENDERING_TRANSLATED)
    gtk_widget_set_margin_top (text, 9);
  gtk_box_append (GTK_BOX (self->texts), text);

  return JIHUA_OFFICIAL_TEXT (text);
}

static void
show_official_text (JihuaSectionPage *self)
{
  gboolean translated = jihua_section_is_translated (self->section);

  if (translated)
    self->translation = add_text (self, JIHUA_RENDERING_TRANSLATED);
  self->official = add_text (self, JIHUA_RENDERING_RESTORED);

  jihua_reading_bar_set_up (self->reading_bar, translated, TRUE);
  reading_changed (self);
  gtk_widget_set_visible (self->paper, TRUE);
}

static void
show_measures (JihuaSectionPage *self)
{
  jihua_progress_list_fill (GTK_LIST_BOX (self->measures),
                            jihua_document_get_standings (self->document),
                            jihua_section_get_children (self->section),
                            FALSE, G_OBJECT (self));
  gtk_widget_set_visible (self->measures_part, TRUE);
}

static void
show_targets (JihuaSectionPage *self)
{
  gtk_widget_set_visible (self->targets_part, TRUE);

  if (g_list_model_get_n_items (self->standings) > 0) {
    GtkWidget *list = jihua_target_list_new (self->standings);

    g_object_bind_property (self, "narrow", list, "narrow", G_BINDING_SYNC_CREATE);
    g_object_bind_property (self->pick, "active", list, "picking",
                            G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
    adw_bin_set_child (ADW_BIN (self->targets), list);
    adw_bin_set_child (ADW_BIN (self->picked_bar),
                       jihua_picked_bar_new (self->document, JIHUA_TARGET_LIST (list), FALSE));
  }
}

/* What only the other language tells is shown beside the one that is read. */
static gboolean
show_text_passage (JihuaSectionPage *self,
                   const char       *words)
{
  GtkLabel *label = jihua_passage_mark (self->texts, words, TRUE);

  if (label == NULL)
    return FALSE;

  if (!gtk_widget_get_visible (gtk_widget_get_parent (GTK_WIDGET (label))))
    jihua_reading_bar_read_both (self->reading_bar);
  jihua_passage_reveal (label);

  return TRUE;
}

static void
show_passage (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  JihuaSectionPage *self = JIHUA_SECTION_PAGE (widget);
  const char *words;
  gboolean note;
  GtkLabel *label;

  g_variant_get (parameter, "(&sb)", &words, &note);
  jihua_passage_clear (widget);
  if (!note && show_text_passage (self, words))
    return;

  label = jihua_passage_mark (GTK_WIDGET (self->side), words, FALSE);
  if (label != NULL)
    jihua_passage_reveal (label);
}

static GtkWidget *
create_repairs_head (GPtrArray  *rows,
                     const char *summary)
{
  GtkWidget *head = rows->len > 0 ? adw_expander_row_new () : adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (head), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (head), _("Source repairs"));
  g_object_set (head, "subtitle", summary, NULL);

  for (guint i = 0; i < rows->len; i++)
    adw_expander_row_add_row (ADW_EXPANDER_ROW (head), g_ptr_array_index (rows, i));

  return head;
}

static void
show_repairs (JihuaSectionPage *self)
{
  g_autoptr (GPtrArray) rows = jihua_repair_rows_collect (JIHUA_NODE (self->section));
  JihuaPrintedTally tally = { 0 };
  g_autofree char *summary = NULL;

  jihua_printed_tally_add_node (&tally, JIHUA_NODE (self->section));
  summary = jihua_printed_tally_describe (&tally, rows->len);

  gtk_list_box_append (GTK_LIST_BOX (self->repairs), create_repairs_head (rows, summary));
  gtk_widget_set_visible (self->repairs, TRUE);
}

static void
jihua_section_page_constructed (GObject *object)
{
  JihuaSectionPage *self = JIHUA_SECTION_PAGE (object);
  JihuaSectionKind kind = jihua_section_get_kind (self->section);

  G_OBJECT_CLASS (jihua_section_page_parent_class)->constructed (object);

  self->standings = jihua_standing_list_new (jihua_document_get_standings (self->document),
                                             JIHUA_NODE (self->section));
  g_object_notify_by_pspec (object, properties[PROP_STANDING]);
  g_object_notify_by_pspec (object, properties[PROP_HAS_TARGETS]);

  if (kind == JIHUA_SECTION_CHAPTER || kind == JIHUA_SECTION_MEASURE)
    show_official_text (self);

  if (kind == JIHUA_SECTION_CHAPTER)
    show_measures (self);
  else
    show_targets (self);

  show_repairs (self);
  adw_clamp_set_child (self->side, jihua_implementation_pane_new (self->document, self->section));
  tie_words_to_rows (self, self->official);
  tie_words_to_rows (self, self->translation);
}

static void
jihua_section_page_dispose (GObject *object)
{
  JihuaSectionPage *self = JIHUA_SECTION_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_SECTION_PAGE);
  g_clear_object (&self->standings);
  g_clear_object (&self->section);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (jihua_section_page_parent_class)->dispose (object);
}

static void
set_narrow (JihuaSectionPage *self,
            gboolean          narrow)
{
  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  if (narrow)
    gtk_widget_add_css_class (self->columns, "narrow");
  else
    gtk_widget_remove_css_class (self->columns, "narrow");
  jihua_reading_bar_set_narrow (self->reading_bar, narrow);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}

static void
set_wide (JihuaSectionPage *self,
          gboolean          wide)
{
  if (self->wide == wide)
    return;

  self->wide = wide;
  arrange_texts (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WIDE]);
}

static void
set_roomy (JihuaSectionPage *self,
           gboolean          roomy)
{
  if (self->roomy == roomy)
    return;

  self->roomy = roomy;
  arrange_texts (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ROOMY]);
}

static void
jihua_section_page_get_property (GObject    *object,
                                 guint       property_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  JihuaSectionPage *self = JIHUA_SECTION_PAGE (object);

  switch (property_id) {
  case PROP_DOCUMENT:
    g_value_set_object (value, self->document);
    break;
  case PROP_NODE:
    g_value_set_object (value, self->section);
    break;
  case PROP_STANDING:
    g_value_set_object (value, self->section != NULL ? get_standing (self) : NULL);
    break;
  case PROP_HAS_TARGETS:
    g_value_set_boolean (value, self->standings != NULL && g_list_model_get_n_items (self->standings) > 0);
    break;
  case PROP_NARROW:
    g_value_set_boolean (value, self->narrow);
    break;
  case PROP_WIDE:
    g_value_set_boolean (value, self->wide);
    break;
  case PROP_ROOMY:
    g_value_set_boolean (value, self->roomy);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_section_page_set_property (GObject      *object,
                                 guint         property_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  JihuaSectionPage *self = JIHUA_SECTION_PAGE (object);

  switch (property_id) {
  case PROP_DOCUMENT:
    self->document = g_value_dup_object (value);
    break;
  case PROP_NODE:
    self->section = g_value_dup_object (value);
    break;
  case PROP_NARROW:
    set_narrow (self, g_value_get_boolean (value));
    break;
  case PROP_WIDE:
    set_wide (self, g_value_get_boolean (value));
    break;
  case PROP_ROOMY:
    set_roomy (self, g_value_get_boolean (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
install_properties (GObjectClass *object_class)
{
  GParamFlags once = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  properties[PROP_DOCUMENT] = g_param_spec_object ("document", NULL, NULL, JIHUA_TYPE_DOCUMENT, once);
  properties[PROP_NODE] = g_param_spec_object ("node", NULL, NULL, JIHUA_TYPE_SECTION, once);

  /**
   * JihuaSectionPage:standing:
   *
   * How the section stands.
   */
  properties[PROP_STANDING] =
    g_param_spec_object ("standing", NULL, NULL, JIHUA_TYPE_STANDING,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * JihuaSectionPage:has-targets:
   *
   * Whether anything in the section is a target.
   */
  properties[PROP_HAS_TARGETS] =
    g_param_spec_boolean ("has-targets", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * JihuaSectionPage:narrow:
   *
   * Whether the page is as narrow as on a phone.
   */
  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * JihuaSectionPage:wide:
   *
   * Whether two columns have room side by side.
   */
  properties[PROP_WIDE] =
    g_param_spec_boolean ("wide", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * JihuaSectionPage:roomy:
   *
   * Whether three columns have room side by side.
   */
  properties[PROP_ROOMY] =
    g_param_spec_boolean ("roomy", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-section-page.ui");

  gtk_widget_class_bind_template_child (widget_class, JihuaSectionPage, clamp);
  gtk_widget_class_bind_template_child (widget_class, JihuaSectionPage, columns);
  gtk_widget_class_bind_template_child (widget_class, JihuaSectionPage, content);
  gtk_widget_class_bind_template_child (widget_class, JihuaSectionPage, side);
  gtk_widget_class_bind_template_child (widget_class, JihuaSectionPage, paper);
  gtk_widget_class_bind_template_child (widget_class, JihuaSectionPage, reading_bar);
  gtk_widget_class_bind_template_child (widget_class, JihuaSectionPage, texts);
  gtk_widget_class_bind_template_child (widget_class, JihuaSectionPage, measures_part);
  gtk_widget_class_bind_template_child (widget_class, JihuaSectionPage, measures);
  gtk_widget_class_bind_template_child (widget_class, JihuaSectionPage, targets_part);
  gtk_widget_class_bind_template_child (widget_class, JihuaSectionPage, targets);
  gtk_widget_class_bind_template_child (widget_class, JihuaSectionPage, pick);
  gtk_widget_class_bind_template_child (widget_class, JihuaSectionPage, picked_bar);
  gtk_widget_class_bind_template_child (widget_class, JihuaSectionPage, repairs);

  gtk_widget_class_bind_template_callback (widget_class, format_count);
  gtk_widget_class_bind_template_callback (widget_class, reading_changed);
}

static void
jihua_section_page_class_init (JihuaSectionPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = jihua_section_page_constructed;
  object_class->dispose = jihua_section_page_dispose;
  object_class->get_property = jihua_section_page_get_property;
  object_class->set_property = jihua_section_page_set_property;
  install_properties (object_class);

  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "page.show-passage", "(sb)", show_passage);

  g_type_ensure (JIHUA_TYPE_READING_BAR);
  g_type_ensure (JIHUA_TYPE_STANDING);

  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
jihua_section_page_init (JihuaSectionPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jihua_section_page_new:
 * @document: the document
 * @section: a section of its plan
 *
 * Returns: (transfer floating): a page for @section
 */
GtkWidget *
jihua_section_page_new (JihuaDocument *document,
                        JihuaSection  *section)
{
  return g_object_new (JIHUA_TYPE_SECTION_PAGE,
                       "document", document,
                       "node", section,
                       NULL);
}

/**
 * jihua_section_page_get_official_text:
 * @self: a page
 *
 * Returns: (transfer none) (nullable): the official text, where there is one
 */
JihuaOfficialText *
jihua_section_page_get_official_text (JihuaSectionPage *self)
{
  g_return_val_if_fail (JIHUA_IS_SECTION_PAGE (self), NULL);

  return self->official;
}

/**
 * jihua_section_page_get_translation:
 * @self: a page
 *
 * Returns: (transfer none) (nullable): the text in translation, where there is
 *   one
 */
JihuaOfficialText *
jihua_section_page_get_translation (JihuaSectionPage *self)
{
  g_return_val_if_fail (JIHUA_IS_SECTION_PAGE (self), NULL);

  return self->translation;
}

/**
 * jihua_section_page_get_target_list:
 * @self: a page
 *
 * Returns: (transfer none) (nullable): the targets, where there are any
 */
JihuaTargetList *
jihua_section_page_get_target_list (JihuaSectionPage *self)
{
  g_return_val_if_fail (JIHUA_IS_SECTION_PAGE (self), NULL);

  return (JihuaTargetList *) adw_bin_get_child (ADW_BIN (self->targets));
}
