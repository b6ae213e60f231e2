/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-judging-rules.h"

#include <glib/gi18n-lib.h>

#include "jihua-dialog-width.h"
#include "jihua-help.h"
#include "jihua-parameter-row.h"
#include "jihua-toast.h"

#define FIRST_RULE JIHUA_SETTING_TOLERANCE_RATE
#define N_RULES (JIHUA_SETTING_FIRST_MONTH - FIRST_RULE + 1)

/**
 * JihuaJudgingRules:
 *
 * The rules that all targets of the plan are judged by, with their defaults.
 * How many targets stand otherwise for it is said with every change.
 */
struct _JihuaJudgingRules {
  AdwPreferencesDialog  parent_instance;

  JihuaDocument        *document;
  JihuaParameter       *rules[N_RULES];
  GtkWidget            *rows[N_RULES];
  GtkWidget            *reset;
  AdwPreferencesGroup  *thresholds;
  GHashTable           *statuses;  /* JihuaNode → status, before the last change */
  guint                 report_id;
};

enum {
  PROP_DOCUMENT = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaJudgingRules, jihua_judging_rules, ADW_TYPE_PREFERENCES_DIALOG)

/* Notes how every target stands. Returns how many stand otherwise than before. */
static guint
note_statuses (JihuaJudgingRules *self)
{
  JihuaStandings *standings = jihua_document_get_standings (self->document);
  GPtrArray *nodes = jihua_plan_get_nodes (jihua_document_get_plan (self->document));
  guint n_changed = 0;

  for (guint i = 0; i < nodes->len; i++) {
    JihuaNode *node = g_ptr_array_index (nodes, i);
    gpointer status, before;

    if (!JIHUA_IS_TARGET (node))
      continue;

    status = GUINT_TO_POINTER (jihua_standing_get_status (jihua_standings_lookup (standings, node)));
    if (g_hash_table_lookup_extended (self->statuses, node, NULL, &before) && before != status)
      n_changed++;
    g_hash_table_insert (self->statuses, node, status);
  }

  return n_changed;
}

static char *
describe_effect (guint n_changed)
{
  if (n_changed == 0)
    return g_strdup (_("No target stands otherwise for it."));

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       "%u target stands otherwise for it.",
                                       "%u targets stand otherwise for it.", n_changed), n_changed);
}

static void
follow_rules (JihuaJudgingRules *self)
{
  gboolean changed = FALSE;

  for (guint i = 0; i < N_RULES; i++)
    changed = changed || jihua_parameter_get_changed (self->rules[i]);

  gtk_widget_set_sensitive (self->reset, changed);
}

/* Several rules may change in one step, and the standings follow them. */
static gboolean
report (gpointer user_data)
{
  JihuaJudgingRules *self = user_data;
  g_autofree char *effect = describe_effect (note_statuses (self));

  self->report_id = 0;
  follow_rules (self);
  adw_preferences_group_set_description (self->thresholds, effect);

  return G_SOURCE_REMOVE;
}

static void
rule_changed (JihuaJudgingRules *self)
{
  if (self->report_id == 0)
    self->report_id = g_idle_add (report, self);
}

/* What undo did needs no undo of its own. */
static void
step_made (JihuaJudgingRules *self)
{
  JihuaUndo *undo = jihua_document_get_undo (self->document);

  if (jihua_undo_get_can_undo (undo) && !jihua_undo_get_can_redo (undo))
    adw_preferences_dialog_add_toast (ADW_PREFERENCES_DIALOG (self), jihua_toast_new_undo (self->document, NULL));
}

static AdwPreferencesGroup *
add_group (AdwPreferencesPage *page,
           const char         *title)
{
  GtkWidget *group = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  adw_preferences_page_add (page, ADW_PREFERENCES_GROUP (group));

  return ADW_PREFERENCES_GROUP (group);
}

static void
add_rule (JihuaJudgingRules   *self,
          AdwPreferencesGroup *group,
          JihuaSetting         rule)
{
  guint index = rule - FIRST_RULE;

  self->rules[index] = jihua_parameter_new (self->document, NULL, rule);
  self->rows[index] = jihua_parameter_row_new (self->rules[index]);
  adw_preferences_group_add (group, self->rows[index]);
  g_signal_connect_object (self->rules[index], "notify::value", G_CALLBACK (rule_changed), self, G_CONNECT_SWAPPED);
}

static void
add_rules (JihuaJudgingRules *self)
{
  AdwPreferencesPage *page = ADW_PREFERENCES_PAGE (adw_preferences_page_new ());
  AdwPreferencesGroup *tolerances, *reporting, *resetting;

  self->thresholds = add_group (page, _("Totals of the year, below the pace"));
  add_rule (self, self->thresholds, JIHUA_SETTING_BEHIND);
  add_rule (self, self->thresholds, JIHUA_SETTING_FAR_BEHIND);
  tolerances = add_group (page, _("“About”, “in step with” and “stable”"));
  add_rule (self, tolerances, JIHUA_SETTING_TOLERANCE_RATE);
  add_rule (self, tolerances, JIHUA_SETTING_TOLERANCE_COUNT);
  reporting = add_group (page, _("Monthly reporting"));
  add_rule (self, reporting, JIHUA_SETTING_FIRST_MONTH);

  resetting = add_group (page, "");
  self->reset = g_object_new (ADW_TYPE_BUTTON_ROW, "title", _("Back to the defaults"), NULL);
  g_signal_connect_object (self->reset, "activated", G_CALLBACK (jihua_judging_rules_reset), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (resetting, self->reset);

  adw_preferences_dialog_add (ADW_PREFERENCES_DIALOG (self), page);
}

static void
jihua_judging_rules_constructed (GObject *object)
{
  JihuaJudgingRules *self = JIHUA_JUDGING_RULES (object);

  G_OBJECT_CLASS (jihua_judging_rules_parent_class)->constructed (object);

  add_rules (self);
  note_statuses (self);
  follow_rules (self);
  g_signal_connect_object (self->document, "notify::undo-label", G_CALLBACK (step_made), self, G_CONNECT_SWAPPED);
}

static void
jihua_judging_rules_dispose (GObject *object)
{
  JihuaJudgingRules *self = JIHUA_JUDGING_RULES (object);

  g_clear_handle_id (&self->report_id, g_source_remove);
  for (guint i = 0; i < N_RULES; i++)
    g_clear_object (&self->rules[i]);
  g_clear_pointer (&self->statuses, g_hash_table_unref);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (jihua_judging_rules_parent_class)->dispose (object);
}

static void
jihua_judging_rules_get_property (GObject    *object,
                                  guint       property_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  switch (property_id) {
    case PROP_DOCUMENT:
      g_value_set_object (value, JIHUA_JUDGING_RULES (object)->document);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_judging_rules_set_property (GObject      *object,
                                  guint         property_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  switch (property_id) {
    case PROP_DOCUMENT:
      JIHUA_JUDGING_RULES (object)->document = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_judging_rules_class_init (JihuaJudgingRulesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = jihua_judging_rules_constructed;
  object_class->dispose = jihua_judging_rules_dispose;
  object_class->get_property = jihua_judging_rules_get_property;
  object_class->set_property = jihua_judging_rules_set_property;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, JIHUA_TYPE_DOCUMENT,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jihua_judging_rules_init (JihuaJudgingRules *self)
{
  self->statuses = g_hash_table_new (NULL, NULL);
  adw_dialog_set_title (ADW_DIALOG (self), _("Rules of judging"));
  jihua_dialog_width_set (ADW_DIALOG (self), 540);
  jihua_help_set_page (GTK_WIDGET (self), "settings");
}

/**
 * jihua_judging_rules_new:
 * @document: the open ledger
 *
 * Returns: (transfer floating): a dialog for the rules of its plan
 */
AdwDialog *
jihua_judging_rules_new (JihuaDocument *document)
{
  return g_object_new (JIHUA_TYPE_JUDGING_RULES, "document", document, NULL);
}

/**
 * jihua_judging_rules_get_row:
 * @self: a dialog
 * @rule: a rule of the plan
 *
 * Returns: (transfer none): its row
 */
GtkWidget *
jihua_judging_rules_get_row (JihuaJudgingRules *self,
                             JihuaSetting       rule)
{
  g_return_val_if_fail (JIHUA_IS_JUDGING_RULES (self), NULL);
  g_return_val_if_fail (jihua_setting_is_rule (rule), NULL);

  return self->rows[rule - FIRST_RULE];
}

/**
 * jihua_judging_rules_reset:
 * @self: a dialog
 *
 * Gives all rules their defaults, as one step that can be undone.
 */
void
jihua_judging_rules_reset (JihuaJudgingRules *self)
{
  g_return_if_fail (JIHUA_IS_JUDGING_RULES (self));

  jihua_document_reset_rules (self->document);
}
