/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-target-facts.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "jihua-date.h"
#include "jihua-explain.h"
#include "jihua-judge.h"
#include "jihua-menu-label.h"
#include "jihua-node-labels.h"
#include "jihua-target-relations.h"
#include "jihua-unit-chip.h"

/**
 * JihuaTargetFacts:
 *
 * What is to be known about a target beside its figures, one fact a chip: how
 * it is judged, how often it is reported, what it is tied to, what was put
 * right in its source. A chip that leads somewhere is a button.
 */
struct _JihuaTargetFacts {
  GtkWidget      parent_instance;

  JihuaDocument *document;
  JihuaTarget   *target;
  AdwWrapBox    *chips;
};

enum {
  PROP_DOCUMENT = 1,
  PROP_TARGET,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaTargetFacts, jihua_target_facts, GTK_TYPE_WIDGET)

static GtkWidget *
create_label (const char *text)
{
  return g_object_new (GTK_TYPE_LABEL,
                       "label", text,
                       "ellipsize", PANGO_ELLIPSIZE_END,
                       NULL);
}

static GtkWidget *
create_link_content (const char *text)
{
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 3);

  gtk_box_append (GTK_BOX (content), create_label (text));
  gtk_box_append (GTK_BOX (content), gtk_image_new_from_icon_name ("go-next-symbolic"));

  return content;
}

/* What the tooltip tells stands below the fact, which may be shortened. */
static void
add_chip (JihuaTargetFacts *self,
          GtkWidget        *chip,
          const char       *text,
          const char       *more)
{
  g_autofree char *tooltip = more != NULL ? g_strconcat (text, "\n", more, NULL) : NULL;

  gtk_widget_add_css_class (chip, "chip");
  gtk_widget_set_tooltip_text (chip, tooltip);
  adw_wrap_box_append (self->chips, chip);
}

static void
add_fact (JihuaTargetFacts *self,
          const char       *text)
{
  add_chip (self, create_label (text), text, NULL);
}

/* A fact that can be set leads to where it is. */
static void
add_setting (JihuaTargetFacts *self,
             const char       *text,
             JihuaSetting      setting)
{
  GtkWidget *button = gtk_button_new ();
  g_autofree char *tooltip = NULL;

  if (!jihua_setting_applies (setting, JIHUA_NODE (self->target))) {
    add_fact (self, text);
    return;
  }

  /* Translators: %s is a setting: “Tolerance” */
  tooltip = g_strdup_printf (_("Change “%s”…"), jihua_setting_get_label (setting));
  gtk_button_set_child (GTK_BUTTON (button), create_label (text));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "page.edit-goal");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", jihua_setting_get_nick (setting));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  add_chip (self, button, text, tooltip);
}

static void
add_link (JihuaTargetFacts *self,
          const char       *text,
          JihuaNode        *node)
{
  g_autofree char *place = jihua_node_dup_place_label (node);
  GtkWidget *button = gtk_button_new ();

  gtk_button_set_child (GTK_BUTTON (button), create_link_content (text));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.open-node");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", jihua_node_get_id (node));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  add_chip (self, button, text, place);
}

static void
add_assigned (JihuaTargetFacts *self)
{
  const JihuaGoal *goal = jihua_target_get_goal (self->target);
  g_autofree char *number = NULL;
  g_autofree char *text = NULL;

  if (goal->kind != JIHUA_GOAL_ASSIGNED || goal->value == NULL)
    return;

  number = jihua_format_quantity (*goal->value, self->target);
  /* Translators: %s is a number with its unit that was handed down from above */
  text = g_strdup_printf (_("Assigned %s"), number);
  add_setting (self, text, JIHUA_SETTING_VALUE);
}

static void
add_judging (JihuaTargetFacts *self)
{
  JihuaDecimal tolerance = jihua_standings_get_tolerance (jihua_document_get_standings (self->document), self->target);
  g_autofree char *amount = NULL;
  g_autofree char *text = NULL;

  add_setting (self, jihua_accumulation_get_label (jihua_target_get_accumulation (self->target)),
               JIHUA_SETTING_ACCUMULATION);
  if (jihua_target_get_phasing (self->target))
    add_setting (self, _("Planned pace of its own"), JIHUA_SETTING_PHASING);
  if (tolerance.millionths == 0)
    return;

  amount = jihua_format_gap (tolerance, self->target);
  text = g_strdup_printf (_("Tolerance ±%s"), amount);
  add_setting (self, text, JIHUA_SETTING_TOLERANCE);
}

static void
add_reporting (JihuaTargetFacts *self)
{
  guint lag = jihua_target_get_lag (self->target);
  g_autofree char *text = NULL;

  add_setting (self, jihua_frequency_get_label (jihua_target_get_frequency (self->target)), JIHUA_SETTING_FREQUENCY);
  if (lag == 0)
    return;

  text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Released %u month later", "Released %u months later", lag), lag);
  add_setting (self, text, JIHUA_SETTING_LAG);
}

static void
add_due_date (JihuaTargetFacts *self)
{
  const GDate *due = jihua_target_get_goal (self->target)->due;
  g_autofree char *date = NULL;
  g_autofree char *text = NULL;

  if (due == NULL)
    return;

  date = jihua_date_format (due);
  /* Translators: %s is a date */
  text = g_strdup_printf (_("Due by %s"), date);
  add_fact (self, text);
}

/* “A20 Imports and exports” says more than either, and holds on one line. */
static char *
name_node (JihuaNode *node)
{
  return g_strdup_printf ("%s %s", jihua_node_get_id (node), jihua_node_get_display_title (node));
}

static void
add_ties (JihuaTargetFacts *self)
{
  g_autoptr (GPtrArray) tied = jihua_target_relations_list_tied (jihua_document_get_plan (self->document), self->target);
  JihuaTarget *home = jihua_target_relations_get_home (jihua_document_get_plan (self->document), self->target);

  if (home != NULL) {
    g_autofree char *name = name_node (JIHUA_NODE (home));
    /* Translators: %s is the number and name of another target with the same promise */
    g_autofree char *text = g_strdup_printf (_("Entered once with %s"), name);

    add_link (self, text, JIHUA_NODE (home));
  }

  for (guint i = 0; i < tied->len; i++) {
    JihuaNode *node = g_ptr_array_index (tied, i);
    g_autofree char *place = jihua_node_dup_place_label (node);
    /* Translators: %s is a measure that makes the same promise */
    g_autofree char *text = g_strdup_printf (_("Also promised in %s"), place);

    add_link (self, text, node);
  }
}

static char *
join_ids (GPtrArray *nodes)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  for (guint i = 0; i < nodes->len; i++)
    g_strv_builder_add (ids, jihua_node_get_id (g_ptr_array_index (nodes, i)));
  list = g_strv_builder_end (ids);

  /* Translators: stands between the parts of a list */
  return g_strjoinv (C_("list", ", "), list);
}

static GMenu *
create_menu (GPtrArray *nodes)
{
  GMenu *menu = g_menu_new ();

  for (guint i = 0; i < nodes->len; i++) {
    JihuaNode *node = g_ptr_array_index (nodes, i);
    g_autofree char *name = name_node (node);
    g_autofree char *label = jihua_menu_escape (name);
    g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

    g_menu_item_set_action_and_target (item, "win.open-node", "s", jihua_node_get_id (node));
    g_menu_append_item (menu, item);
  }

  return menu;
}

static void
add_reference (JihuaTargetFacts *self)
{
  JihuaPlan *plan = jihua_document_get_plan (self->document);
  const char *id = jihua_target_get_goal (self->target)->reference;
  JihuaNode *reference = id != NULL ? jihua_plan_lookup (plan, id) : NULL;
  g_autofree char *name = NULL;
  g_autofree char *text = NULL;

  /* A series that is no target is shown with its figures below. */
  if (reference == NULL || jihua_target_relations_get_series (plan, self->target) != NULL)
    return;

  name = name_node (reference);
  /* Translators: %s is the number and name of another target */
  text = g_strdup_printf (_("Compared with %s"), name);
  add_link (self, text, reference);
}

static void
add_referring (JihuaTargetFacts *self)
{
  JihuaPlan *plan = jihua_document_get_plan (self->document);
  g_autoptr (GPtrArray) referring = jihua_target_relations_list_referring (plan, self->target);
  g_autofree char *ids = join_ids (referring);
  g_autofree char *text = NULL;
  g_autoptr (GMenu) menu = NULL;
  GtkWidget *button;

  if (referring->len == 0)
    return;

  /* Translators: %s is the number of another target, or several, as “A10, A11” */
  text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s is compared with this", "%s are compared with this", referring->len), ids);
  menu = create_menu (referring);
  button = gtk_menu_button_new ();
  gtk_menu_button_set_child (GTK_MENU_BUTTON (button), create_label (text));
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  add_chip (self, button, text, NULL);
}

static void
add_repairs (JihuaTargetFacts *self)
{
  g_autoptr (GPtrArray) repairs = jihua_target_relations_list_repairs (self->target);

  for (guint i = 0; i < repairs->len; i++) {
    const JihuaRepair *repair = g_ptr_array_index (repairs, i);
    /* Translators: %s are damaged words as the source has them */
    g_autofree char *text = g_strdup_printf (_("Printed “%s”"), repair->printed);
    /* Translators: %1$s is a kind of damage, %2$s are the words as they must have been */
    g_autofree char *tooltip = g_strdup_printf (_("%1$s, restored to “%2$s”"),
                                                jihua_repair_get_kind_label (repair), repair->restored);

    g_strdelimit (text, "\n", ' ');
    add_chip (self, create_label (text), text, tooltip);
  }
}

static void
jihua_target_facts_constructed (GObject *object)
{
  JihuaTargetFacts *self = JIHUA_TARGET_FACTS (object);

  G_OBJECT_CLASS (jihua_target_facts_parent_class)->constructed (object);

  if (jihua_goal_is_event (jihua_target_get_goal (self->target))) {
    add_due_date (self);
  } else {
    add_assigned (self);
    add_judging (self);
    add_reporting (self);
  }

  adw_wrap_box_append (self->chips, jihua_unit_chip_new (self->document, JIHUA_NODE (self->target)));
  add_ties (self);
  add_reference (self);
  add_referring (self);
  add_repairs (self);
}

static void
jihua_target_facts_dispose (GObject *object)
{
  JihuaTargetFacts *self = JIHUA_TARGET_FACTS (object);

  if (self->chips != NULL)
    gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->chips)));
  g_clear_object (&self->document);
  g_clear_object (&self->target);

  G_OBJECT_CLASS (jihua_target_facts_parent_class)->dispose (object);
}

static void
jihua_target_facts_get_property (GObject    *object,
                                 guint       property_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  JihuaTargetFacts *self = JIHUA_TARGET_FACTS (object);

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
jihua_target_facts_set_property (GObject      *object,
                                 guint         property_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  JihuaTargetFacts *self = JIHUA_TARGET_FACTS (object);

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
jihua_target_facts_class_init (JihuaTargetFactsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = jihua_target_facts_constructed;
  object_class->dispose = jihua_target_facts_dispose;
  object_class->get_property = jihua_target_facts_get_property;
  object_class->set_property = jihua_target_facts_set_property;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, JIHUA_TYPE_DOCUMENT, flags);
  properties[PROP_TARGET] =
    g_param_spec_object ("target", NULL, NULL, JIHUA_TYPE_TARGET, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "targetfacts");
}

static void
jihua_target_facts_init (JihuaTargetFacts *self)
{
  self->chips = ADW_WRAP_BOX (adw_wrap_box_new ());
  adw_wrap_box_set_child_spacing (self->chips, 6);
  adw_wrap_box_set_line_spacing (self->chips, 6);
  gtk_widget_set_parent (GTK_WIDGET (self->chips), GTK_WIDGET (self));
}

/**
 * jihua_target_facts_new:
 * @document: the open ledger
 * @target: a target
 *
 * Returns: (transfer full): the facts about @target
 */
GtkWidget *
jihua_target_facts_new (JihuaDocument *document,
                        JihuaTarget   *target)
{
  return g_object_new (JIHUA_TYPE_TARGET_FACTS,
                       "document", document,
                       "target", target,
                       NULL);
}
