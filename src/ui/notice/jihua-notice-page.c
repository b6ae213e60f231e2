/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-notice-page.h"

#include <glib/gi18n-lib.h>

#include "jihua-i18n.h"
#include "jihua-node-labels.h"
#include "jihua-printed-text.h"
#include "jihua-reading-bar.h"
#include "jihua-repair-row.h"

/* First lines begin two characters in, as Chinese print has it. */
#define INDENT "\u3000\u3000"

struct _JihuaNoticePage {
  AdwBreakpointBin parent_instance;

  JihuaDocument *document;
  gboolean narrow;
  gboolean wide;

  AdwClamp *clamp;
  GtkWidget *content;
  JihuaReadingBar *reading_bar;
  GtkWidget *texts;
  GtkWidget *translation;
  GtkWidget *original;
  GtkWidget *facts;
  GtkWidget *repairs_group;
  GtkWidget *repairs;
};

G_DEFINE_FINAL_TYPE (JihuaNoticePage, jihua_notice_page, ADW_TYPE_BREAKPOINT_BIN)

enum {
  PROP_DOCUMENT = 1,
  PROP_NARROW,
  PROP_WIDE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static JihuaPlan *
get_plan (JihuaNoticePage *self)
{
  return jihua_document_get_plan (self->document);
}

static GtkWidget *
create_label (JihuaNoticePage *self,
              GtkWidget       *column,
              const char      *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_widget_add_css_class (label, column == self->original ? "official" : "translation");

  return label;
}

/* A translation is set like any text of the application: from the left. */
static void
justify (JihuaNoticePage  *self,
         GtkWidget        *column,
         GtkWidget        *label,
         GtkJustification  justification)
{
  if (justification == GTK_JUSTIFY_FILL && column == self->translation)
    justification = GTK_JUSTIFY_LEFT;

  gtk_label_set_justify (GTK_LABEL (label), justification);
  if (justification == GTK_JUSTIFY_CENTER)
    gtk_label_set_xalign (GTK_LABEL (label), 0.5f);
  else if (justification == GTK_JUSTIFY_RIGHT)
    gtk_label_set_xalign (GTK_LABEL (label), 1.0f);
}

static void
add_part (JihuaNoticePage  *self,
          GtkWidget        *column,
          const char       *key,
          const char       *before,
          GtkJustification  justification)
{
  const JihuaNoticePart *part = jihua_plan_get_notice_part (get_plan (self), key);
  g_autofree char *text = NULL;
  GtkWidget *label;

  if (part == NULL || *part->text == '\0')
    return;

  text = column == self->original ? g_strconcat (before, part->text, NULL)
                                  : g_strdup (jihua_plan_gettext (part->text));
  label = create_label (self, column, text);
  justify (self, column, label, justification);
  gtk_widget_add_css_class (label, key);
  gtk_box_append (GTK_BOX (column), label);
}

static void
add_link (JihuaNoticePage *self,
          GtkWidget       *column,
          const char      *text,
          const char      *id)
{
  GtkWidget *label = create_label (self, column, text);
  GtkWidget *button = g_object_new (GTK_TYPE_BUTTON,
                                    "child", label,
                                    "accessible-role", GTK_ACCESSIBLE_ROLE_LINK,
                                    "action-name", "win.open-node",
                                    "action-target", g_variant_new_string (id),
                                    "halign", GTK_ALIGN_START,
                                    NULL);

  gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_NONE);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "notice-link");
  gtk_widget_set_cursor_from_name (button, "pointer");
  gtk_box_append (GTK_BOX (column), button);
}

static void
add_chapters (JihuaNoticePage *self,
              GtkWidget       *column)
{
  GListModel *children = jihua_plan_get_children (get_plan (self));

  for (guint i = 0; i < g_list_model_get_n_items (children); i++) {
    g_autoptr (JihuaNode) child = g_list_model_get_item (children, i);
    g_autofree char *heading = NULL;

    if (jihua_section_get_kind (JIHUA_SECTION (child)) != JIHUA_SECTION_CHAPTER)
      continue;

    heading = column == self->original
              ? g_strconcat (jihua_node_get_number (child), "、", jihua_node_get_title (child), NULL)
              : jihua_node_dup_heading (child);
    add_link (self, column, heading, jihua_node_get_id (child));
  }
}

static void
add_attachment (JihuaNoticePage *self,
                GtkWidget       *column)
{
  const JihuaNoticePart *part = jihua_plan_get_notice_part (get_plan (self), "attachment");
  JihuaSection *annex = jihua_plan_get_annex (get_plan (self));

  if (part == NULL || *part->text == '\0')
    return;

  if (annex != NULL)
    add_link (self, column, column == self->original ? part->text : jihua_plan_gettext (part->text),
              jihua_node_get_id (JIHUA_NODE (annex)));
  else
    add_part (self, column, "attachment", INDENT, GTK_JUSTIFY_LEFT);
}

/* In the order of the print. */
static void
show_document (JihuaNoticePage *self,
               GtkWidget       *column)
{
  add_part (self, column, "title", "", GTK_JUSTIFY_CENTER);
  add_part (self, column, "addressees", "", GTK_JUSTIFY_LEFT);
  add_part (self, column, "preamble", INDENT, GTK_JUSTIFY_FILL);
  add_chapters (self, column);
  add_attachment (self, column);
  add_part (self, column, "signature", "", GTK_JUSTIFY_RIGHT);
  add_part (self, column, "date", "", GTK_JUSTIFY_RIGHT);
  add_part (self, column, "publicity", INDENT, GTK_JUSTIFY_LEFT);
  gtk_box_append (GTK_BOX (column), gtk_separator_new (GTK_ORIENTATION_HORIZONTAL));
  add_part (self, column, "distribution", "", GTK_JUSTIFY_LEFT);
  add_part (self, column, "imprint", "", GTK_JUSTIFY_LEFT);
}

static gboolean
is_translated (JihuaNoticePage *self)
{
  const JihuaNoticePart *part = jihua_plan_get_notice_part (get_plan (self), "title");

  return part != NULL && !g_str_equal (jihua_plan_gettext (part->text), part->text);
}

static void
arrange_texts (JihuaNoticePage *self)
{
  jihua_reading_bar_arrange (self->reading_bar, GTK_BOX (self->texts), self->clamp, self->wide);
}

static void
reading_changed (JihuaNoticePage *self)
{
  gtk_widget_set_visible (self->original, jihua_reading_bar_shows_original (self->reading_bar));
  gtk_widget_set_visible (self->translation, jihua_reading_bar_shows_translation (self->reading_bar));
  arrange_texts (self);
}

static void
show_documents (JihuaNoticePage *self)
{
  gboolean translated = is_translated (self);

  if (translated)
    show_document (self, self->translation);
  show_document (self, self->original);

  jihua_reading_bar_set_up (self->reading_bar, translated, FALSE);
  reading_changed (self);
}

static char *
format_date (const char *iso)
{
  g_autofree char *text = NULL;
  g_autoptr (GDateTime) date = NULL;

  text = g_strconcat (iso, "T00:00:00Z", NULL);
  date = g_date_time_new_from_iso8601 (text, NULL);
  if (date == NULL)
    return g_strdup (iso);

  /* Translators: a date by numbers; %1$d is the year, %2$d the month, %3$d the day */
  return g_strdup_printf (C_("date", "%1$d-%2$02d-%3$02d"),
                          g_date_time_get_year (date), g_date_time_get_month (date),
                          g_date_time_get_day_of_month (date));
}

static void
add_fact (JihuaNoticePage *self,
          const char      *name,
          const char      *value)
{
  GtkWidget *row;

  if (value == NULL || *value == '\0')
    return;

  row = adw_action_row_new ();
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), value);
  adw_action_row_set_subtitle_selectable (ADW_ACTION_ROW (row), TRUE);
  gtk_widget_add_css_class (row, "property");
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self->facts), row);
}

static void
show_facts (JihuaNoticePage *self)
{
  JihuaPlan *plan = get_plan (self);
  g_autofree char *issued = jihua_plan_get_issued (plan) != NULL ? format_date (jihua_plan_get_issued (plan)) : NULL;
  g_autofree char *printed = jihua_plan_get_printed (plan) != NULL ? format_date (jihua_plan_get_printed (plan)) : NULL;

  add_fact (self, _("Adopted by"), jihua_plan_gettext (jihua_plan_get_adopted (plan)));
  add_fact (self, _("Issued by"), jihua_plan_gettext (jihua_plan_get_issuer (plan)));
  add_fact (self, _("Issued on"), issued);
  add_fact (self, _("Printed on"), printed);
}

static void
tally_plan (JihuaNoticePage   *self,
            JihuaPrintedTally *tally)
{
  GPtrArray *parts = jihua_plan_get_notice (get_plan (self));
  GListModel *children = jihua_plan_get_children (get_plan (self));

  for (guint i = 0; i < parts->len; i++) {
    const JihuaNoticePart *part = g_ptr_array_index (parts, i);

    jihua_printed_tally_add (tally, part->printed);
  }

  for (guint i = 0; i < g_list_model_get_n_items (children); i++) {
    g_autoptr (JihuaNode) child = g_list_model_get_item (children, i);

    jihua_printed_tally_add_node (tally, child);
  }
}

static void
show_repairs (JihuaNoticePage *self)
{
  g_autoptr (GPtrArray) rows = jihua_repair_rows_collect_all (get_plan (self));
  JihuaPrintedTally tally = { 0 };
  g_autofree char *summary = NULL;

  tally_plan (self, &tally);
  summary = jihua_printed_tally_describe (&tally, rows->len);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self->repairs_group), summary);

  gtk_widget_set_visible (self->repairs, rows->len > 0);
  for (guint i = 0; i < rows->len; i++)
    gtk_list_box_append (GTK_LIST_BOX (self->repairs), g_ptr_array_index (rows, i));
}

static void
jihua_notice_page_constructed (GObject *object)
{
  JihuaNoticePage *self = JIHUA_NOTICE_PAGE (object);

  G_OBJECT_CLASS (jihua_notice_page_parent_class)->constructed (object);

  show_documents (self);
  show_facts (self);
  show_repairs (self);
}

static void
jihua_notice_page_dispose (GObject *object)
{
  JihuaNoticePage *self = JIHUA_NOTICE_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_NOTICE_PAGE);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (jihua_notice_page_parent_class)->dispose (object);
}

static void
set_narrow (JihuaNoticePage *self,
            gboolean         narrow)
{
  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  if (narrow)
    gtk_widget_add_css_class (self->content, "narrow");
  else
    gtk_widget_remove_css_class (self->content, "narrow");
  jihua_reading_bar_set_narrow (self->reading_bar, narrow);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}

static void
set_wide (JihuaNoticePage *self,
          gboolean         wide)
{
  if (self->wide == wide)
    return;

  self->wide = wide;
  arrange_texts (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WIDE]);
}

static void
jihua_notice_page_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  JihuaNoticePage *self = JIHUA_NOTICE_PAGE (object);

  switch (property_id) {
  case PROP_DOCUMENT:
    g_value_set_object (value, self->document);
    break;
  case PROP_NARROW:
    g_value_set_boolean (value, self->narrow);
    break;
  case PROP_WIDE:
    g_value_set_boolean (value, self->wide);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_notice_page_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  JihuaNoticePage *self = JIHUA_NOTICE_PAGE (object);

  switch (property_id) {
  case PROP_DOCUMENT:
    self->document = g_value_dup_object (value);
    break;
  case PROP_NARROW:
    set_narrow (self, g_value_get_boolean (value));
    break;
  case PROP_WIDE:
    set_wide (self, g_value_get_boolean (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_notice_page_class_init (JihuaNoticePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = jihua_notice_page_constructed;
  object_class->dispose = jihua_notice_page_dispose;
  object_class->get_property = jihua_notice_page_get_property;
  object_class->set_property = jihua_notice_page_set_property;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, JIHUA_TYPE_DOCUMENT,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * JihuaNoticePage:narrow:
   *
   * Whether the page is as narrow as on a phone.
   */
  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * JihuaNoticePage:wide:
   *
   * Whether two columns of text have room side by side.
   */
  properties[PROP_WIDE] =
    g_param_spec_boolean ("wide", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (JIHUA_TYPE_READING_BAR);

  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-notice-page.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaNoticePage, clamp);
  gtk_widget_class_bind_template_child (widget_class, JihuaNoticePage, content);
  gtk_widget_class_bind_template_child (widget_class, JihuaNoticePage, reading_bar);
  gtk_widget_class_bind_template_child (widget_class, JihuaNoticePage, texts);
  gtk_widget_class_bind_template_child (widget_class, JihuaNoticePage, translation);
  gtk_widget_class_bind_template_child (widget_class, JihuaNoticePage, original);
  gtk_widget_class_bind_template_child (widget_class, JihuaNoticePage, facts);
  gtk_widget_class_bind_template_child (widget_class, JihuaNoticePage, repairs_group);
  gtk_widget_class_bind_template_child (widget_class, JihuaNoticePage, repairs);
  gtk_widget_class_bind_template_callback (widget_class, reading_changed);
}

static void
jihua_notice_page_init (JihuaNoticePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jihua_notice_page_new:
 * @document: the document
 *
 * Returns: (transfer floating): the notice of its plan
 */
GtkWidget *
jihua_notice_page_new (JihuaDocument *document)
{
  return g_object_new (JIHUA_TYPE_NOTICE_PAGE, "document", document, NULL);
}
