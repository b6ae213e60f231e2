/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-overrule-dialog.h"

#include <glib/gi18n-lib.h>

#include "jihua-dialog-width.h"
#include "jihua-help.h"
#include "jihua-plain-row.h"
#include "jihua-status-mark.h"

/**
 * JihuaOverruleDialog:
 *
 * Puts a person's verdict in the place of the automatic one, for a reason that
 * must be given. An earlier overruling can be changed or withdrawn.
 */
struct _JihuaOverruleDialog {
  AdwDialog       parent_instance;

  JihuaDocument  *document;
  JihuaTarget    *target;
  JihuaJudgement *judgement;
  JihuaStatus     chosen;
  gboolean        has_chosen;

  AdwWindowTitle *title;
  GtkWidget      *overrule;
  GtkListBox     *statuses;
  GtkEditable    *reason;
  GtkWidget      *withdrawal;
};

enum {
  PROP_DOCUMENT = 1,
  PROP_TARGET,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaOverruleDialog, jihua_overrule_dialog, ADW_TYPE_DIALOG)

/* What a target can be said to be: a figure in the course of the year, a figure
 * at its end, a deed, and something that must not occur. */
static const JihuaStatus in_the_year[] = {
  JIHUA_STATUS_ACHIEVED, JIHUA_STATUS_ON_TRACK, JIHUA_STATUS_BEHIND, JIHUA_STATUS_FAR_BEHIND,
};
static const JihuaStatus at_the_end[] = {
  JIHUA_STATUS_ACHIEVED, JIHUA_STATUS_BASICALLY_ACHIEVED, JIHUA_STATUS_MISSED,
};
static const JihuaStatus of_deeds[] = {
  JIHUA_STATUS_ACHIEVED, JIHUA_STATUS_UNDER_WAY, JIHUA_STATUS_NOT_STARTED, JIHUA_STATUS_MISSED,
};
static const JihuaStatus of_absence[] = {
  JIHUA_STATUS_ON_TRACK, JIHUA_STATUS_MISSED,
};

static const JihuaStatus *
list_statuses (JihuaOverruleDialog *self,
               gsize               *n_statuses)
{
  const JihuaGoal *goal = jihua_target_get_goal (self->target);

  if (goal->kind == JIHUA_GOAL_NONE_OCCURS && self->judgement->as_of.month < 12) {
    *n_statuses = G_N_ELEMENTS (of_absence);
    return of_absence;
  }
  if (jihua_goal_is_event (goal) && goal->kind != JIHUA_GOAL_NONE_OCCURS) {
    *n_statuses = G_N_ELEMENTS (of_deeds);
    return of_deeds;
  }
  if (self->judgement->as_of.month < 12) {
    *n_statuses = G_N_ELEMENTS (in_the_year);
    return in_the_year;
  }

  *n_statuses = G_N_ELEMENTS (at_the_end);
  return at_the_end;
}

static char *
dup_reason (JihuaOverruleDialog *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (self->reason)));
}

/* To say what is said anyway needs no person; to confirm it, a new reason does. */
static gboolean
can_overrule (JihuaOverruleDialog *self)
{
  JihuaRecord *present = self->judgement->overruling;
  g_autofree char *reason = dup_reason (self);

  if (!self->has_chosen || *reason == '\0' || self->chosen == self->judgement->automatic)
    return FALSE;

  return present == NULL
      || jihua_record_get_status (present) != self->chosen
      || !g_str_equal (jihua_record_get_text (present), reason)
      || !jihua_period_equal (jihua_record_get_through (present), self->judgement->as_of);
}

static void
choice_changed (JihuaOverruleDialog *self)
{
  gtk_widget_set_sensitive (self->overrule, can_overrule (self));
}

static void
status_toggled (JihuaOverruleDialog *self,
                GtkCheckButton      *check)
{
  if (!gtk_check_button_get_active (check))
    return;

  self->chosen = (JihuaStatus) GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (check), "status"));
  self->has_chosen = TRUE;
  choice_changed (self);
}

static void
cancel_clicked (JihuaOverruleDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static void
overrule_clicked (JihuaOverruleDialog *self)
{
  g_autofree char *reason = dup_reason (self);
  g_autoptr (JihuaRecord) record = NULL;

  if (!can_overrule (self))
    return;

  record = jihua_record_new_status (jihua_node_get_id (JIHUA_NODE (self->target)), self->judgement->as_of,
                                    self->chosen, reason);
  jihua_document_put_record (self->document, record);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
withdraw_activated (JihuaOverruleDialog *self)
{
  jihua_document_remove_record (self->document, self->judgement->overruling);
  adw_dialog_close (ADW_DIALOG (self));
}

static GtkWidget *
create_remark (void)
{
  GtkWidget *label = gtk_label_new (_("Judged automatically"));

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 1);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dimmed");

  return label;
}

static GtkCheckButton *
add_status (JihuaOverruleDialog *self,
            JihuaStatus          status,
            GtkCheckButton      *group)
{
  GtkWidget *row = jihua_plain_row_new (ADW_TYPE_ACTION_ROW, jihua_status_get_label (status));
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *mark = jihua_status_mark_new (status);

  gtk_check_button_set_group (GTK_CHECK_BUTTON (check), group);
  g_object_set_data (G_OBJECT (check), "status", GUINT_TO_POINTER (status));
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (mark, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  jihua_status_get_label (status), -1);

  adw_action_row_add_prefix (ADW_ACTION_ROW (row), mark);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  if (status == self->judgement->automatic)
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), create_remark ());

  gtk_list_box_append (self->statuses, row);
  g_signal_connect_object (check, "toggled", G_CALLBACK (status_toggled), self, G_CONNECT_SWAPPED);
  if (status == self->judgement->status)
    gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);

  return GTK_CHECK_BUTTON (check);
}

static void
add_statuses (JihuaOverruleDialog *self)
{
  gsize n_statuses;
  const JihuaStatus *statuses = list_statuses (self, &n_statuses);
  GtkCheckButton *group = NULL;
  gboolean offered = FALSE;

  for (gsize i = 0; i < n_statuses; i++)
    offered = offered || statuses[i] == self->judgement->automatic;

  /* The automatic verdict is always seen, whatever it is. */
  if (!offered)
    group = add_status (self, self->judgement->automatic, NULL);
  for (gsize i = 0; i < n_statuses; i++)
    group = add_status (self, statuses[i], group);
}

static void
fill (JihuaOverruleDialog *self)
{
  JihuaRecord *present = self->judgement->overruling;
  g_autofree char *period = jihua_period_dup_as_of_label (self->judgement->as_of);
  /* Translators: %1$s is the name of a target, %2$s a period */
  g_autofree char *subtitle = g_strdup_printf (_("%1$s · %2$s"),
                                               jihua_node_get_display_title (JIHUA_NODE (self->target)), period);

  adw_window_title_set_subtitle (self->title, subtitle);
  if (present)
    gtk_editable_set_text (self->reason, jihua_record_get_text (present));
  gtk_widget_set_visible (self->withdrawal, present != NULL);
}

static void
jihua_overrule_dialog_constructed (GObject *object)
{
  JihuaOverruleDialog *self = JIHUA_OVERRULE_DIALOG (object);
  JihuaStandings *standings = jihua_document_get_standings (self->document);
  JihuaStanding *standing = jihua_standings_lookup (standings, JIHUA_NODE (self->target));

  G_OBJECT_CLASS (jihua_overrule_dialog_parent_class)->constructed (object);

  self->judgement = jihua_judgement_ref (jihua_standing_get_judgement (standing));
  fill (self);
  add_statuses (self);
}

static void
jihua_overrule_dialog_dispose (GObject *object)
{
  JihuaOverruleDialog *self = JIHUA_OVERRULE_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_OVERRULE_DIALOG);
  g_clear_pointer (&self->judgement, jihua_judgement_unref);
  g_clear_object (&self->document);
  g_clear_object (&self->target);

  G_OBJECT_CLASS (jihua_overrule_dialog_parent_class)->dispose (object);
}

static void
jihua_overrule_dialog_get_property (GObject    *object,
                                    guint       property_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  JihuaOverruleDialog *self = JIHUA_OVERRULE_DIALOG (object);

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
jihua_overrule_dialog_set_property (GObject      *object,
                                    guint         property_id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  JihuaOverruleDialog *self = JIHUA_OVERRULE_DIALOG (object);

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
jihua_overrule_dialog_class_init (JihuaOverruleDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = jihua_overrule_dialog_constructed;
  object_class->dispose = jihua_overrule_dialog_dispose;
  object_class->get_property = jihua_overrule_dialog_get_property;
  object_class->set_property = jihua_overrule_dialog_set_property;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, JIHUA_TYPE_DOCUMENT, flags);
  properties[PROP_TARGET] =
    g_param_spec_object ("target", NULL, NULL, JIHUA_TYPE_TARGET, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-overrule-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaOverruleDialog, title);
  gtk_widget_class_bind_template_child (widget_class, JihuaOverruleDialog, overrule);
  gtk_widget_class_bind_template_child (widget_class, JihuaOverruleDialog, statuses);
  gtk_widget_class_bind_template_child (widget_class, JihuaOverruleDialog, reason);
  gtk_widget_class_bind_template_child (widget_class, JihuaOverruleDialog, withdrawal);
  gtk_widget_class_bind_template_callback (widget_class, cancel_clicked);
  gtk_widget_class_bind_template_callback (widget_class, choice_changed);
  gtk_widget_class_bind_template_callback (widget_class, overrule_clicked);
  gtk_widget_class_bind_template_callback (widget_class, withdraw_activated);
}

static void
jihua_overrule_dialog_init (JihuaOverruleDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  jihua_help_set_page (GTK_WIDGET (self), "overrule");
  jihua_dialog_width_set (ADW_DIALOG (self), 400);
}

/**
 * jihua_overrule_dialog_new:
 * @document: the open ledger
 * @target: a target of its plan
 *
 * Returns: (transfer floating): a dialog to overrule the verdict on @target as
 *   of the month that is looked at
 */
AdwDialog *
jihua_overrule_dialog_new (JihuaDocument *document,
                           JihuaTarget   *target)
{
  return g_object_new (JIHUA_TYPE_OVERRULE_DIALOG,
                       "document", document,
                       "target", target,
                       NULL);
}
