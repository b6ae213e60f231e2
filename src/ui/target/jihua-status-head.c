/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-status-head.h"

#include <adwaita.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "jihua-explain.h"
#include "jihua-judgement-popover.h"
#include "jihua-line-layout.h"
#include "jihua-official-markup.h"
#include "jihua-parameter-entry.h"
#include "jihua-standing-closures.h"
#include "jihua-status-class.h"
#include "jihua-status-mark.h"

/* Longer words of a goal than these are given two lines, and a longer unit has
 * no room beside the figure on a narrow page. */
#define SHORT_WORDS 14
#define SHORT_UNIT 4

/**
 * JihuaStatusHead:
 *
 * The head of a target's page: how it stands, its figure beside the goal, why
 * it stands so, and the way to how that was judged.
 */
struct _JihuaStatusHead {
  GtkWidget           parent_instance;

  JihuaDocument      *document;
  JihuaTarget        *target;
  JihuaStanding      *standing;
  gboolean            narrow;

  AdwMultiLayoutView *layouts;
  GtkWidget          *status;
  GtkBox             *figure;
  GtkWidget          *amount;
  GtkWidget          *value;
  GtkWidget          *goal;
  GtkWidget          *unit;
  GtkWidget          *remark;
  GtkMenuButton      *how_judged;
  AdwWrapBox         *assignment;
  GtkWidget          *assignment_error;
};

enum {
  PROP_DOCUMENT = 1,
  PROP_TARGET,
  PROP_STANDING,
  PROP_NARROW,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaStatusHead, jihua_status_head, GTK_TYPE_WIDGET)

static char *
name_author (JihuaStatusHead *self,
             JihuaJudgement  *judgement)
{
  return g_strdup (judgement && judgement->overruling ? _("Overruled") : _("Judged automatically"));
}

static gboolean
is_total (JihuaStatusHead *self)
{
  return jihua_target_get_accumulation (self->target) == JIHUA_ACCUMULATION_CUMULATIVE
         && jihua_target_get_goal (self->target)->value != NULL;
}

/* A total beside its goal: how much of it is reached, and how much of the year
 * has passed. */
static char *
describe_progress (const JihuaJudgement *judgement)
{
  g_autofree char *progress = jihua_format_percent (judgement->progress);
  g_autofree char *pace = NULL;

  if (jihua_actual_get_through (judgement->actual).month == 12)
    return g_steal_pointer (&progress);

  pace = jihua_format_percent (judgement->pace);

  /* Translators: %1$s is how much of the goal is reached, %2$s how much of the year has passed */
  return g_strdup_printf (_("%1$s, pace of time %2$s"), progress, pace);
}

static char *
describe_goal (JihuaStatusHead *self)
{
  g_autofree char *words = jihua_official_markup_goal (self->target);

  if (jihua_goal_is_event (jihua_target_get_goal (self->target)))
    return g_steal_pointer (&words);

  /* Translators: %s are the words of a goal, such as “about 6” */
  return g_strdup_printf (C_("head", "goal %s"), words);
}

static char *
describe_figure (JihuaStatusHead      *self,
                 const JihuaJudgement *judgement)
{
  g_autofree char *goal = NULL;

  if (is_total (self) && judgement->actual != NULL && judgement->has_pace)
    return describe_progress (judgement);

  goal = describe_goal (self);
  if (judgement->actual != NULL || judgement->last_known == NULL)
    return g_steal_pointer (&goal);

  /* Translators: %1$s is the period of an earlier figure, %2$s is “goal …” */
  return g_strdup_printf (C_("head", "%1$s · %2$s"),
                          jihua_period_get_label (jihua_actual_get_through (judgement->last_known)),
                          goal);
}

/* What stands after the numbers; some stand within their unit instead. */
static const char *
get_unit (JihuaStatusHead *self)
{
  const char *unit = jihua_target_get_base_unit (self->target, 2);

  return g_str_equal (unit, "—") || strstr (unit, "%s") != NULL ? "" : unit;
}

static char *
describe_unit_and_figure (JihuaStatusHead      *self,
                          const JihuaJudgement *judgement)
{
  const char *unit = get_unit (self);
  g_autofree char *escaped = g_markup_escape_text (unit, -1);
  g_autofree char *remark = describe_figure (self, judgement);
  gboolean short_unit = g_utf8_strlen (unit, -1) <= SHORT_UNIT;

  gtk_label_set_ellipsize (GTK_LABEL (self->unit), short_unit ? PANGO_ELLIPSIZE_NONE : PANGO_ELLIPSIZE_END);
  gtk_widget_set_visible (self->unit, *unit != '\0' && (short_unit || !self->narrow));
  if (short_unit || !self->narrow)
    return g_steal_pointer (&remark);

  return g_strconcat (escaped, "\n", remark, NULL);
}

static void
update_figure (JihuaStatusHead *self)
{
  JihuaJudgement *judgement = jihua_standing_get_judgement (self->standing);
  g_autofree char *remark = NULL;

  jihua_status_class_apply (self->status, jihua_standing_get_status (self->standing));
  if (judgement == NULL)
    return;

  remark = describe_unit_and_figure (self, judgement);
  gtk_label_set_markup (GTK_LABEL (self->remark), remark);

  if (judgement->actual != NULL)
    gtk_widget_remove_css_class (self->value, "dimmed");
  else
    gtk_widget_add_css_class (self->value, "dimmed");
}

/* The remark stands beside the figure where it is short and there is room, else
 * below it in small type. */
static void
arrange_figure (JihuaStatusHead *self)
{
  gboolean below = self->narrow || is_total (self);
  gboolean wrap = self->narrow || g_utf8_strlen (jihua_target_get_display_words (self->target), -1) > SHORT_WORDS;
  GtkAlign align = self->narrow ? GTK_ALIGN_END : GTK_ALIGN_START;

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->figure),
                                  below ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_spacing (self->figure, below ? 0 : 12);
  gtk_widget_set_halign (self->amount, align);
  gtk_widget_set_halign (self->remark, align);
  gtk_widget_set_halign (GTK_WIDGET (gtk_menu_button_get_popover (self->how_judged)),
                         self->narrow ? GTK_ALIGN_START : GTK_ALIGN_END);
  gtk_label_set_xalign (GTK_LABEL (self->remark), self->narrow ? 1.0f : 0.0f);
  gtk_label_set_wrap (GTK_LABEL (self->status), self->narrow);
  gtk_label_set_justify (GTK_LABEL (self->remark), self->narrow ? GTK_JUSTIFY_RIGHT : GTK_JUSTIFY_LEFT);
  gtk_label_set_wrap (GTK_LABEL (self->remark), wrap);
  gtk_label_set_width_chars (GTK_LABEL (self->remark), wrap ? SHORT_WORDS : -1);

  if (below)
    gtk_widget_add_css_class (self->remark, "caption");
  else
    gtk_widget_remove_css_class (self->remark, "caption");
}

/* What does not change as long as the page stands. */
static void
present_target (JihuaStatusHead *self)
{
  g_autofree char *goal = jihua_closure_goal_value (NULL, self->standing);
  const char *unit = get_unit (self);
  const char *words = jihua_target_get_goal (self->target)->words;

  gtk_widget_set_visible (self->amount, !jihua_goal_is_event (jihua_target_get_goal (self->target)));
  gtk_label_set_label (GTK_LABEL (self->goal), goal);
  gtk_widget_set_visible (self->goal, is_total (self));
  gtk_label_set_label (GTK_LABEL (self->unit), unit);

  /* The official words stay at hand where their translation is shown. */
  if (!g_str_equal (jihua_target_get_display_words (self->target), words))
    gtk_widget_set_tooltip_text (self->remark, words);
}

static void
show_assignment_error (JihuaStatusHead     *self,
                       GParamSpec          *pspec,
                       JihuaParameterEntry *entry)
{
  const char *error = jihua_parameter_entry_get_error (entry);

  gtk_label_set_label (GTK_LABEL (self->assignment_error), error ? error : "");
  gtk_widget_set_visible (self->assignment_error, error != NULL);
}

/* The number that is waited for is typed right where it is missed. */
static void
add_assignment (JihuaStatusHead *self)
{
  const JihuaGoal *goal = jihua_target_get_goal (self->target);
  g_autoptr (JihuaParameter) parameter = NULL;
  GtkWidget *entry;

  if (goal->kind != JIHUA_GOAL_ASSIGNED || goal->value)
    return;

  parameter = jihua_parameter_new (self->document, JIHUA_NODE (self->target), JIHUA_SETTING_VALUE);
  entry = jihua_parameter_entry_new (parameter);
  g_signal_connect_object (entry, "notify::error", G_CALLBACK (show_assignment_error), self, G_CONNECT_SWAPPED);
  adw_wrap_box_append (self->assignment, entry);
  gtk_widget_set_visible (GTK_WIDGET (self->assignment), TRUE);
}

static void
create_popover (JihuaStatusHead *self)
{
  GtkWidget *popover = g_object_new (JIHUA_TYPE_JUDGEMENT_POPOVER,
                                     "document", self->document,
                                     "standing", self->standing,
                                     NULL);

  gtk_menu_button_set_popover (self->how_judged, popover);
}

static void
jihua_status_head_constructed (GObject *object)
{
  JihuaStatusHead *self = JIHUA_STATUS_HEAD (object);
  JihuaStandings *standings = jihua_document_get_standings (self->document);

  G_OBJECT_CLASS (jihua_status_head_parent_class)->constructed (object);

  g_set_object (&self->standing, jihua_standings_lookup (standings, JIHUA_NODE (self->target)));
  g_object_notify_by_pspec (object, properties[PROP_STANDING]);
  g_signal_connect_object (self->standing, "changed",
                           G_CALLBACK (update_figure), self, G_CONNECT_SWAPPED);

  create_popover (self);
  add_assignment (self);
  present_target (self);
  arrange_figure (self);
  update_figure (self);
}

static void
jihua_status_head_dispose (GObject *object)
{
  JihuaStatusHead *self = JIHUA_STATUS_HEAD (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_STATUS_HEAD);
  g_clear_object (&self->document);
  g_clear_object (&self->target);
  g_clear_object (&self->standing);

  G_OBJECT_CLASS (jihua_status_head_parent_class)->dispose (object);
}

static void
jihua_status_head_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  JihuaStatusHead *self = JIHUA_STATUS_HEAD (object);

  switch (property_id) {
    case PROP_DOCUMENT:
      g_value_set_object (value, self->document);
      break;
    case PROP_TARGET:
      g_value_set_object (value, self->target);
      break;
    case PROP_STANDING:
      g_value_set_object (value, self->standing);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_status_head_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  JihuaStatusHead *self = JIHUA_STATUS_HEAD (object);

  switch (property_id) {
    case PROP_DOCUMENT:
      self->document = g_value_dup_object (value);
      break;
    case PROP_TARGET:
      self->target = g_value_dup_object (value);
      break;
    case PROP_NARROW:
      jihua_status_head_set_narrow (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-status-head.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaStatusHead, layouts);
  gtk_widget_class_bind_template_child (widget_class, JihuaStatusHead, status);
  gtk_widget_class_bind_template_child (widget_class, JihuaStatusHead, figure);
  gtk_widget_class_bind_template_child (widget_class, JihuaStatusHead, amount);
  gtk_widget_class_bind_template_child (widget_class, JihuaStatusHead, value);
  gtk_widget_class_bind_template_child (widget_class, JihuaStatusHead, goal);
  gtk_widget_class_bind_template_child (widget_class, JihuaStatusHead, unit);
  gtk_widget_class_bind_template_child (widget_class, JihuaStatusHead, remark);
  gtk_widget_class_bind_template_child (widget_class, JihuaStatusHead, how_judged);
  gtk_widget_class_bind_template_child (widget_class, JihuaStatusHead, assignment);
  gtk_widget_class_bind_template_child (widget_class, JihuaStatusHead, assignment_error);
  gtk_widget_class_bind_template_callback (widget_class, name_author);
  gtk_widget_class_bind_template_callback (widget_class, jihua_closure_explanation);
  gtk_widget_class_bind_template_callback (widget_class, jihua_closure_status_label);
  gtk_widget_class_bind_template_callback (widget_class, jihua_closure_value);
}

static void
jihua_status_head_class_init (JihuaStatusHeadClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags construct = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = jihua_status_head_constructed;
  object_class->dispose = jihua_status_head_dispose;
  object_class->get_property = jihua_status_head_get_property;
  object_class->set_property = jihua_status_head_set_property;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, JIHUA_TYPE_DOCUMENT, construct);
  properties[PROP_TARGET] =
    g_param_spec_object ("target", NULL, NULL, JIHUA_TYPE_TARGET, construct);
  properties[PROP_STANDING] =
    g_param_spec_object ("standing", NULL, NULL, JIHUA_TYPE_STANDING,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (JIHUA_TYPE_LINE_LAYOUT);
  g_type_ensure (JIHUA_TYPE_STATUS_MARK);
  bind_template (widget_class);
  gtk_widget_class_set_css_name (widget_class, "statushead");
}

static void
jihua_status_head_init (JihuaStatusHead *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jihua_status_head_get_narrow:
 * @self: a head
 *
 * Returns: whether it is laid out for a narrow page
 */
gboolean
jihua_status_head_get_narrow (JihuaStatusHead *self)
{
  g_return_val_if_fail (JIHUA_IS_STATUS_HEAD (self), FALSE);

  return self->narrow;
}

/**
 * jihua_status_head_set_narrow:
 * @self: a head
 * @narrow: whether to lay it out for a narrow page
 */
void
jihua_status_head_set_narrow (JihuaStatusHead *self,
                              gboolean         narrow)
{
  g_return_if_fail (JIHUA_IS_STATUS_HEAD (self));

  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  adw_multi_layout_view_set_layout_name (self->layouts, narrow ? "narrow" : "wide");
  arrange_figure (self);
  update_figure (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}

/**
 * jihua_status_head_show_how_judged:
 * @self: a head
 *
 * Opens the steps of the judgement.
 */
void
jihua_status_head_show_how_judged (JihuaStatusHead *self)
{
  g_return_if_fail (JIHUA_IS_STATUS_HEAD (self));

  gtk_menu_button_popup (self->how_judged);
}
