/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-judgement-popover.h"

#include <glib/gi18n-lib.h>

#include "jihua-judgement-steps.h"
#include "jihua-standing-closures.h"
#include "jihua-status-class.h"
#include "jihua-status-mark.h"

/**
 * JihuaJudgementPopover:
 *
 * How the verdict on a target came about, step by step with its numbers.
 */
struct _JihuaJudgementPopover {
  GtkPopover     parent_instance;

  JihuaDocument *document;
  JihuaStanding *standing;

  GtkWidget     *status;
  GtkListBox    *steps;
  GtkWidget     *settings;
};

enum {
  PROP_DOCUMENT = 1,
  PROP_STANDING,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaJudgementPopover, jihua_judgement_popover, GTK_TYPE_POPOVER)

static GtkWidget *
create_label (const char *style)
{
  return g_object_new (GTK_TYPE_LABEL,
                       "css-classes", (const char *[]) { style, NULL },
                       "wrap", TRUE,
                       "wrap-mode", PANGO_WRAP_WORD_CHAR,
                       "max-width-chars", 36,
                       "xalign", 0.0f,
                       NULL);
}

static GtkWidget *
create_texts (const JihuaJudgementStep *step)
{
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *finding = create_label ("finding");
  GtkWidget *detail = create_label ("caption");

  gtk_label_set_markup (GTK_LABEL (finding), step->finding);
  gtk_label_set_label (GTK_LABEL (detail), step->detail);
  gtk_widget_add_css_class (detail, "dimmed");
  gtk_widget_set_visible (detail, *step->detail != '\0');

  gtk_box_append (GTK_BOX (texts), finding);
  gtk_box_append (GTK_BOX (texts), detail);

  return texts;
}

/* Of a row that has the focus its name is said, and nothing of what is in it. */
static void
name_row (GtkWidget                *row,
          const JihuaJudgementStep *step,
          guint                     number)
{
  g_autofree char *finding = NULL;
  g_autofree char *name = NULL;

  if (!pango_parse_markup (step->finding, -1, 0, NULL, &finding, NULL, NULL))
    return;

  name = g_strdup_printf ("%u %s%s%s", number, finding, *step->detail != '\0' ? " – " : "", step->detail);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static GtkWidget *
create_row (const JihuaJudgementStep *step,
            guint                     number)
{
  g_autofree char *text = g_strdup_printf ("%u", number);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_add_css_class (label, "dimmed");
  gtk_widget_add_css_class (label, "numeric");
  gtk_widget_set_valign (label, GTK_ALIGN_START);

  gtk_box_append (GTK_BOX (content), label);
  gtk_box_append (GTK_BOX (content), create_texts (step));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), content);
  name_row (row, step, number);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);

  return row;
}

static void
update_steps (JihuaJudgementPopover *self)
{
  JihuaTarget *target = JIHUA_TARGET (jihua_standing_get_node (self->standing));
  JihuaJudgement *judgement = jihua_standing_get_judgement (self->standing);
  g_autoptr (GPtrArray) steps = jihua_judgement_steps_new (target, judgement, jihua_document_get_ledger (self->document));

  gtk_list_box_remove_all (self->steps);
  for (guint i = 0; i < steps->len; i++)
    gtk_list_box_append (self->steps, create_row (g_ptr_array_index (steps, i), i + 1));

  jihua_status_class_apply (self->status, jihua_standing_get_status (self->standing));
}

static void
follow_standing (JihuaJudgementPopover *self)
{
  if (gtk_widget_get_visible (GTK_WIDGET (self)))
    update_steps (self);
}

static void
way_on_clicked (JihuaJudgementPopover *self)
{
  gtk_popover_popdown (GTK_POPOVER (self));
}

/* What is most likely wanted is one click away. */
static void
name_settings (JihuaJudgementPopover *self)
{
  JihuaNode *node = jihua_standing_get_node (self->standing);
  const char *label = _("Goal settings…");
  const char *setting = "";

  if (jihua_setting_applies (JIHUA_SETTING_VALUE, node)) {
    label = _("Assigned number…");
    setting = jihua_setting_get_nick (JIHUA_SETTING_VALUE);
  } else if (jihua_setting_applies (JIHUA_SETTING_TOLERANCE, node)) {
    label = _("Tolerance…");
    setting = jihua_setting_get_nick (JIHUA_SETTING_TOLERANCE);
  }

  gtk_button_set_label (GTK_BUTTON (self->settings), label);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->settings), "s", setting);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->settings), "page.edit-goal");
}

static void
jihua_judgement_popover_constructed (GObject *object)
{
  JihuaJudgementPopover *self = JIHUA_JUDGEMENT_POPOVER (object);

  G_OBJECT_CLASS (jihua_judgement_popover_parent_class)->constructed (object);

  name_settings (self);

  g_signal_connect_object (self->standing, "changed",
                           G_CALLBACK (follow_standing), self, G_CONNECT_SWAPPED);
}

/* The steps are there before the focus looks for where to go: to the first. */
static void
jihua_judgement_popover_show (GtkWidget *widget)
{
  update_steps (JIHUA_JUDGEMENT_POPOVER (widget));

  GTK_WIDGET_CLASS (jihua_judgement_popover_parent_class)->show (widget);
}

static void
jihua_judgement_popover_dispose (GObject *object)
{
  JihuaJudgementPopover *self = JIHUA_JUDGEMENT_POPOVER (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_JUDGEMENT_POPOVER);
  g_clear_object (&self->document);
  g_clear_object (&self->standing);

  G_OBJECT_CLASS (jihua_judgement_popover_parent_class)->dispose (object);
}

static void
jihua_judgement_popover_get_property (GObject    *object,
                                      guint       property_id,
                                      GValue     *value,
                                      GParamSpec *pspec)
{
  JihuaJudgementPopover *self = JIHUA_JUDGEMENT_POPOVER (object);

  switch (property_id) {
    case PROP_DOCUMENT:
      g_value_set_object (value, self->document);
      break;
    case PROP_STANDING:
      g_value_set_object (value, self->standing);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_judgement_popover_set_property (GObject      *object,
                                      guint         property_id,
                                      const GValue *value,
                                      GParamSpec   *pspec)
{
  JihuaJudgementPopover *self = JIHUA_JUDGEMENT_POPOVER (object);

  switch (property_id) {
    case PROP_DOCUMENT:
      self->document = g_value_dup_object (value);
      break;
    case PROP_STANDING:
      self->standing = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_judgement_popover_class_init (JihuaJudgementPopoverClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = jihua_judgement_popover_constructed;
  object_class->dispose = jihua_judgement_popover_dispose;
  object_class->get_property = jihua_judgement_popover_get_property;
  object_class->set_property = jihua_judgement_popover_set_property;
  widget_class->show = jihua_judgement_popover_show;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, JIHUA_TYPE_DOCUMENT, flags);
  properties[PROP_STANDING] =
    g_param_spec_object ("standing", NULL, NULL, JIHUA_TYPE_STANDING, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (JIHUA_TYPE_STATUS_MARK);
  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-judgement-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaJudgementPopover, status);
  gtk_widget_class_bind_template_child (widget_class, JihuaJudgementPopover, steps);
  gtk_widget_class_bind_template_child (widget_class, JihuaJudgementPopover, settings);
  gtk_widget_class_bind_template_callback (widget_class, jihua_closure_status_label);
  gtk_widget_class_bind_template_callback (widget_class, way_on_clicked);
}

static void
jihua_judgement_popover_init (JihuaJudgementPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jihua_judgement_popover_get_standing:
 * @self: a popover
 *
 * Returns: (transfer none): how the target stands
 */
JihuaStanding *
jihua_judgement_popover_get_standing (JihuaJudgementPopover *self)
{
  g_return_val_if_fail (JIHUA_IS_JUDGEMENT_POPOVER (self), NULL);

  return self->standing;
}
