/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-goal-settings.h"

#include <glib/gi18n-lib.h>

#include "jihua-baseline-group.h"
#include "jihua-dialog-width.h"
#include "jihua-explain.h"
#include "jihua-help.h"
#include "jihua-parameter-row.h"
#include "jihua-phasing-page.h"
#include "jihua-plain-row.h"
#include "jihua-status-mark.h"
#include "jihua-tie-page.h"
#include "jihua-toast.h"

#define N_SETTINGS (JIHUA_SETTING_FIRST_MONTH + 1)

/**
 * JihuaGoalSettings:
 *
 * Everything about a target that bears on its judgement and can be set: each
 * with the value it has in the plan and the way back to it. What is set counts
 * at once, and the verdict is shown above.
 */
struct _JihuaGoalSettings {
  AdwPreferencesDialog  parent_instance;

  JihuaDocument        *document;
  JihuaTarget          *target;
  JihuaStanding        *standing;
  AdwPreferencesPage   *page;
  GtkWidget            *verdict;
  GtkWidget            *mark;
  GtkWidget            *rows[N_SETTINGS];
};

enum {
  PROP_DOCUMENT = 1,
  PROP_TARGET,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaGoalSettings, jihua_goal_settings, ADW_TYPE_PREFERENCES_DIALOG)

static const JihuaSetting judging[] = {
  JIHUA_SETTING_VALUE, JIHUA_SETTING_DIRECTION, JIHUA_SETTING_TOLERANCE, JIHUA_SETTING_PHASING,
};
static const JihuaSetting reporting[] = {
  JIHUA_SETTING_ACCUMULATION, JIHUA_SETTING_FREQUENCY, JIHUA_SETTING_LAG, JIHUA_SETTING_TIE,
};

static void
follow_standing (JihuaGoalSettings *self)
{
  JihuaJudgement *judgement = jihua_standing_get_judgement (self->standing);
  g_autofree char *explanation = jihua_explain (self->target, judgement);

  jihua_status_mark_set_status (JIHUA_STATUS_MARK (self->mark), judgement->status);
  jihua_status_mark_set_judgement (JIHUA_STATUS_MARK (self->mark), judgement);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->verdict), jihua_status_get_label (judgement->status));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->verdict), explanation);
}

/* What undo did needs no undo of its own. */
static void
step_made (JihuaGoalSettings *self)
{
  JihuaUndo *undo = jihua_document_get_undo (self->document);

  if (jihua_undo_get_can_undo (undo) && !jihua_undo_get_can_redo (undo))
    adw_preferences_dialog_add_toast (ADW_PREFERENCES_DIALOG (self), jihua_toast_new_undo (self->document, NULL));
}

static void
open_page (AdwActionRow *row,
           gpointer      user_data)
{
  JihuaGoalSettings *self = JIHUA_GOAL_SETTINGS (gtk_widget_get_ancestor (GTK_WIDGET (row), JIHUA_TYPE_GOAL_SETTINGS));
  JihuaParameter *parameter = g_object_get_data (G_OBJECT (row), "parameter");
  AdwNavigationPage *page = jihua_parameter_get_setting (parameter) == JIHUA_SETTING_PHASING
    ? jihua_phasing_page_new (parameter) : jihua_tie_page_new (parameter);

  adw_preferences_dialog_push_subpage (ADW_PREFERENCES_DIALOG (self), page);
}

static void
clear_clicked (GtkWidget      *button,
               JihuaParameter *parameter)
{
  gtk_widget_grab_focus (gtk_widget_get_ancestor (button, ADW_TYPE_ACTION_ROW));
  jihua_parameter_put (parameter, NULL, NULL);
}

static char *
describe_phasing (JihuaParameter *parameter)
{
  return g_strdup (jihua_parameter_get_value (parameter) ? _("An own plan for the year") : _("Evenly over the year"));
}

static char *
describe_tie (JihuaParameter *parameter)
{
  JihuaPlan *plan = jihua_document_get_plan (jihua_parameter_get_document (parameter));
  const char *value = jihua_parameter_get_value (parameter);

  return value ? jihua_setting_format (JIHUA_SETTING_TIE, plan, jihua_parameter_get_node (parameter), value)
               : g_strdup (_("Its figures are entered here"));
}

static void
follow_page_row (GtkWidget *row)
{
  JihuaParameter *parameter = g_object_get_data (G_OBJECT (row), "parameter");
  GtkWidget *clear = g_object_get_data (G_OBJECT (row), "clear");
  g_autofree char *text = jihua_parameter_get_setting (parameter) == JIHUA_SETTING_PHASING
    ? describe_phasing (parameter) : describe_tie (parameter);

  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), text);
  gtk_widget_set_visible (clear, jihua_parameter_get_value (parameter) != NULL);
}

/* A row that leads to a page of its own, and can be cleared. */
static GtkWidget *
create_page_row (JihuaParameter *parameter)
{
  JihuaSetting setting = jihua_parameter_get_setting (parameter);
  GtkWidget *row = jihua_plain_row_new (ADW_TYPE_ACTION_ROW, jihua_setting_get_label (setting));
  GtkWidget *clear = g_object_new (GTK_TYPE_BUTTON,
                                   "icon-name", "edit-clear-symbolic",
                                   "tooltip-text", setting == JIHUA_SETTING_PHASING ? _("Even pace") : _("Untie"),
                                   "valign", GTK_ALIGN_CENTER,
                                   NULL);

  g_object_set_data_full (G_OBJECT (row), "parameter", g_object_ref (parameter), g_object_unref);
  g_object_set_data (G_OBJECT (row), "clear", clear);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_widget_add_css_class (clear, "flat");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), clear);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  g_signal_connect_object (clear, "clicked", G_CALLBACK (clear_clicked), parameter, 0);
  g_signal_connect (row, "activated", G_CALLBACK (open_page), NULL);
  g_signal_connect_object (parameter, "notify::value", G_CALLBACK (follow_page_row), row, G_CONNECT_SWAPPED);
  follow_page_row (row);

  return row;
}

static void
add_row (JihuaGoalSettings   *self,
         AdwPreferencesGroup *group,
         JihuaSetting         setting)
{
  g_autoptr (JihuaParameter) parameter = NULL;

  if (!jihua_setting_applies (setting, JIHUA_NODE (self->target)))
    return;

  parameter = jihua_parameter_new (self->document, JIHUA_NODE (self->target), setting);
  self->rows[setting] = setting == JIHUA_SETTING_PHASING || setting == JIHUA_SETTING_TIE
    ? create_page_row (parameter) : jihua_parameter_row_new (parameter);
  adw_preferences_group_add (group, self->rows[setting]);
}

static AdwPreferencesGroup *
add_group (JihuaGoalSettings  *self,
           const char         *title,
           const JihuaSetting *settings,
           gsize               n_settings)
{
  GtkWidget *group = adw_preferences_group_new ();
  gboolean any = FALSE;

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  for (gsize i = 0; i < n_settings; i++) {
    add_row (self, ADW_PREFERENCES_GROUP (group), settings[i]);
    any = any || self->rows[settings[i]];
  }

  gtk_widget_set_visible (group, any);
  adw_preferences_page_add (self->page, ADW_PREFERENCES_GROUP (group));

  return ADW_PREFERENCES_GROUP (group);
}

static void
add_verdict (JihuaGoalSettings *self)
{
  GtkWidget *group = adw_preferences_group_new ();
  /* The title of a group is markup always. */
  g_autofree char *title = g_markup_escape_text (jihua_node_get_display_title (JIHUA_NODE (self->target)), -1);

  self->verdict = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, NULL);
  self->mark = jihua_status_mark_new (JIHUA_STATUS_NOT_REPORTED);
  gtk_widget_set_valign (self->mark, GTK_ALIGN_CENTER);
  adw_action_row_add_prefix (ADW_ACTION_ROW (self->verdict), self->mark);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), self->verdict);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  adw_preferences_page_add (self->page, ADW_PREFERENCES_GROUP (group));
}

static void
add_rules (JihuaGoalSettings *self)
{
  GtkWidget *group = adw_preferences_group_new ();
  GtkWidget *row = g_object_new (ADW_TYPE_BUTTON_ROW,
                                 "title", _("Rules of judging…"),
                                 "end-icon-name", "go-next-symbolic",
                                 "action-name", "win.judging-rules",
                                 NULL);

  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  adw_preferences_page_add (self->page, ADW_PREFERENCES_GROUP (group));
}

static void
jihua_goal_settings_constructed (GObject *object)
{
  JihuaGoalSettings *self = JIHUA_GOAL_SETTINGS (object);
  JihuaStandings *standings = jihua_document_get_standings (self->document);

  G_OBJECT_CLASS (jihua_goal_settings_parent_class)->constructed (object);

  g_set_object (&self->standing, jihua_standings_lookup (standings, JIHUA_NODE (self->target)));
  add_verdict (self);
  add_group (self, _("Judging"), judging, G_N_ELEMENTS (judging));
  if (jihua_baseline_group_applies (self->target))
    adw_preferences_page_add (self->page,
                              ADW_PREFERENCES_GROUP (jihua_baseline_group_new (self->document, self->target)));
  add_group (self, _("Figures"), reporting, G_N_ELEMENTS (reporting));
  add_rules (self);

  g_signal_connect_object (self->standing, "changed", G_CALLBACK (follow_standing), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->document, "notify::undo-label", G_CALLBACK (step_made), self, G_CONNECT_SWAPPED);
  follow_standing (self);
}

static void
jihua_goal_settings_dispose (GObject *object)
{
  JihuaGoalSettings *self = JIHUA_GOAL_SETTINGS (object);

  g_clear_object (&self->document);
  g_clear_object (&self->target);
  g_clear_object (&self->standing);

  G_OBJECT_CLASS (jihua_goal_settings_parent_class)->dispose (object);
}

static void
jihua_goal_settings_get_property (GObject    *object,
                                  guint       property_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  JihuaGoalSettings *self = JIHUA_GOAL_SETTINGS (object);

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
jihua_goal_settings_set_property (GObject      *object,
                                  guint         property_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  JihuaGoalSettings *self = JIHUA_GOAL_SETTINGS (object);

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
jihua_goal_settings_class_init (JihuaGoalSettingsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = jihua_goal_settings_constructed;
  object_class->dispose = jihua_goal_settings_dispose;
  object_class->get_property = jihua_goal_settings_get_property;
  object_class->set_property = jihua_goal_settings_set_property;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, JIHUA_TYPE_DOCUMENT, flags);
  properties[PROP_TARGET] =
    g_param_spec_object ("target", NULL, NULL, JIHUA_TYPE_TARGET, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jihua_goal_settings_init (JihuaGoalSettings *self)
{
  adw_dialog_set_title (ADW_DIALOG (self), _("Goal settings"));
  jihua_dialog_width_set (ADW_DIALOG (self), 540);
  jihua_help_set_page (GTK_WIDGET (self), "settings");
  self->page = ADW_PREFERENCES_PAGE (adw_preferences_page_new ());
  adw_preferences_dialog_add (ADW_PREFERENCES_DIALOG (self), self->page);
}

/**
 * jihua_goal_settings_new:
 * @document: the open ledger
 * @target: a target of its plan
 *
 * Returns: (transfer floating): a dialog for what can be set about @target
 */
AdwDialog *
jihua_goal_settings_new (JihuaDocument *document,
                         JihuaTarget   *target)
{
  return g_object_new (JIHUA_TYPE_GOAL_SETTINGS,
                       "document", document,
                       "target", target,
                       NULL);
}

/**
 * jihua_goal_settings_get_row:
 * @self: a dialog
 * @setting: a setting
 *
 * Returns: (nullable) (transfer none): its row; %NULL if it does not apply
 */
GtkWidget *
jihua_goal_settings_get_row (JihuaGoalSettings *self,
                             JihuaSetting       setting)
{
  g_return_val_if_fail (JIHUA_IS_GOAL_SETTINGS (self), NULL);

  return self->rows[setting];
}

/**
 * jihua_goal_settings_focus:
 * @self: a dialog
 * @setting: a setting
 *
 * Gives the focus to a setting, if it applies.
 */
void
jihua_goal_settings_focus (JihuaGoalSettings *self,
                           JihuaSetting       setting)
{
  g_return_if_fail (JIHUA_IS_GOAL_SETTINGS (self));

  if (self->rows[setting])
    adw_dialog_set_focus (ADW_DIALOG (self), self->rows[setting]);
}
