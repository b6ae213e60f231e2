/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-baseline-group.h"

#include <glib/gi18n-lib.h>

#include "jihua-figure-edits.h"
#include "jihua-text-row.h"

/**
 * JihuaBaselineGroup:
 *
 * The figure of the year before that a goal such as “to rise” is held against:
 * its value and its source. It is a figure like any other, in the history too.
 */
struct _JihuaBaselineGroup {
  AdwPreferencesGroup  parent_instance;

  JihuaDocument       *document;
  JihuaTarget         *target;
  JihuaFigure         *figure;
  GtkWidget           *value;
  GtkWidget           *source;
  GtkWidget           *error;
};

enum {
  PROP_DOCUMENT = 1,
  PROP_TARGET,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaBaselineGroup, jihua_baseline_group, ADW_TYPE_PREFERENCES_GROUP)

/* The one that is compared with now; else the one that would be: of a total the
 * same period, of everything else the whole year. */
static JihuaPeriod
choose_period (JihuaBaselineGroup *self)
{
  JihuaStandings *standings = jihua_document_get_standings (self->document);
  JihuaJudgement *judgement =
    jihua_standing_get_judgement (jihua_standings_lookup (standings, JIHUA_NODE (self->target)));
  JihuaPeriod as_of = jihua_document_get_as_of (self->document);

  if (judgement->last_year)
    return jihua_actual_get_through (judgement->last_year);
  if (jihua_target_get_accumulation (self->target) != JIHUA_ACCUMULATION_CUMULATIVE)
    return jihua_period_new (as_of.year - 1u, 12);
  if (judgement->actual)
    return jihua_period_year_before (jihua_actual_get_through (judgement->actual));

  return jihua_period_year_before (jihua_period_is_set (judgement->due) ? judgement->due : as_of);
}

static void
show_error (JihuaBaselineGroup *self,
            const char         *message)
{
  GtkAccessible *text = GTK_ACCESSIBLE (gtk_editable_get_delegate (GTK_EDITABLE (self->value)));

  gtk_label_set_label (GTK_LABEL (self->error), message ? message : "");
  gtk_widget_set_visible (self->error, message != NULL);
  gtk_accessible_update_state (text, GTK_ACCESSIBLE_STATE_INVALID,
                               message ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
  if (message)
    gtk_widget_add_css_class (self->value, "error");
  else
    gtk_widget_remove_css_class (self->value, "error");
}

static void
follow_figure (JihuaBaselineGroup *self)
{
  jihua_text_row_show (JIHUA_TEXT_ROW (self->value), jihua_figure_get_text (self->figure));
  jihua_text_row_show (JIHUA_TEXT_ROW (self->source), jihua_figure_get_source (self->figure));
  gtk_widget_set_sensitive (self->source, jihua_figure_get_actual (self->figure) != NULL);
  show_error (self, NULL);
}

static void
value_applied (JihuaBaselineGroup *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->value));
  g_autoptr (GError) error = NULL;

  if (jihua_figure_check (text, &error))
    jihua_figure_enter (self->figure, text);
  else
    show_error (self, error->message);
}

static void
value_changed (JihuaBaselineGroup *self)
{
  show_error (self, NULL);
}

static void
source_applied (JihuaBaselineGroup *self)
{
  jihua_figure_set_source (self->figure, gtk_editable_get_text (GTK_EDITABLE (self->source)));
}

static void
name_rows (JihuaBaselineGroup *self)
{
  g_autofree char *period = jihua_period_dup_as_of_label (jihua_figure_get_period (self->figure));
  const char *unit = jihua_target_get_display_unit (self->target);
  /* Translators: the title of an entry: %1$s is a period such as “Jan–Dec 2023”, %2$s a unit */
  g_autofree char *title = g_strdup_printf (_("%1$s, %2$s"), period, unit);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->value), *unit && !g_str_equal (unit, "—") ? title : period);
}

static GtkWidget *
add_entry (JihuaBaselineGroup *self,
           const char         *title,
           GCallback           applied)
{
  GtkWidget *row = jihua_text_row_new (title);

  g_signal_connect_object (row, "apply", applied, self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);

  return row;
}

static void
jihua_baseline_group_constructed (GObject *object)
{
  JihuaBaselineGroup *self = JIHUA_BASELINE_GROUP (object);

  G_OBJECT_CLASS (jihua_baseline_group_parent_class)->constructed (object);

  self->figure = jihua_figure_new (self->document, self->target, choose_period (self));
  g_signal_connect_object (self->figure, "notify::actual", G_CALLBACK (follow_figure), self, G_CONNECT_SWAPPED);
  name_rows (self);
  follow_figure (self);
  g_signal_connect_object (self->value, "changed", G_CALLBACK (value_changed), self, G_CONNECT_SWAPPED);
}

static void
jihua_baseline_group_dispose (GObject *object)
{
  JihuaBaselineGroup *self = JIHUA_BASELINE_GROUP (object);

  g_clear_object (&self->figure);
  g_clear_object (&self->document);
  g_clear_object (&self->target);

  G_OBJECT_CLASS (jihua_baseline_group_parent_class)->dispose (object);
}

static void
jihua_baseline_group_get_property (GObject    *object,
                                   guint       property_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  JihuaBaselineGroup *self = JIHUA_BASELINE_GROUP (object);

  switch (property_id) {
    case PROP_DOCUMENT:
      g_value_set_object (value, self->document);
      break;
    case PROP_TARGET:
      g_value_set_object (value, self->target);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_baseline_group_set_property (GObject      *object,
                                   guint         property_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  JihuaBaselineGroup *self = JIHUA_BASELINE_GROUP (object);

  switch (property_id) {
    case PROP_DOCUMENT:
      self->document = g_value_dup_object (value);
      break;
    case PROP_TARGET:
      self->target = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_baseline_group_class_init (JihuaBaselineGroupClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = jihua_baseline_group_constructed;
  object_class->dispose = jihua_baseline_group_dispose;
  object_class->get_property = jihua_baseline_group_get_property;
  object_class->set_property = jihua_baseline_group_set_property;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, JIHUA_TYPE_DOCUMENT, flags);
  properties[PROP_TARGET] =
    g_param_spec_object ("target", NULL, NULL, JIHUA_TYPE_TARGET, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jihua_baseline_group_init (JihuaBaselineGroup *self)
{
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _("Baseline"));
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self),
                                         _("Figures of single months are entered in the column “Last year” of the table."));

  self->value = add_entry (self, "", G_CALLBACK (value_applied));
  self->source = add_entry (self, _("Source"), G_CALLBACK (source_applied));

  self->error = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "xalign", 0.0f, "margin-top", 6, NULL);
  gtk_widget_add_css_class (self->error, "error");
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), self->error);
}

/**
 * jihua_baseline_group_applies:
 * @target: a target
 *
 * Returns: whether its goal is held against the year before
 */
gboolean
jihua_baseline_group_applies (JihuaTarget *target)
{
  JihuaGoalKind kind = jihua_target_get_goal (target)->kind;

  return kind == JIHUA_GOAL_INCREASE || kind == JIHUA_GOAL_DECREASE || kind == JIHUA_GOAL_STABLE;
}

/**
 * jihua_baseline_group_new:
 * @document: the open ledger
 * @target: a target whose goal is held against the year before
 *
 * Returns: (transfer floating): the figure of the year before, to be edited
 */
GtkWidget *
jihua_baseline_group_new (JihuaDocument *document,
                          JihuaTarget   *target)
{
  return g_object_new (JIHUA_TYPE_BASELINE_GROUP,
                       "document", document,
                       "target", target,
                       NULL);
}
