/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-target-row.h"

#include "jihua-bullet.h"
#include "jihua-line-layout.h"
#include "jihua-standing-closures.h"
#include "jihua-status-class.h"
#include "jihua-status-mark.h"

/* The characters a title has room for before it breaks. */
#define WIDE_TITLE 18
#define NARROW_TITLE 8

struct _JihuaTargetRow {
  GtkListBoxRow parent_instance;

  JihuaStanding *standing;
  gboolean narrow;
  gboolean picking;
  gboolean picked;

  GtkWidget *title;
  GtkWidget *words;
  GtkWidget *bullet;
  GtkWidget *figures;
  GtkWidget *value;
  GtkWidget *percent;
  GtkWidget *status;
  GtkWidget *arrow;
};

G_DEFINE_FINAL_TYPE (JihuaTargetRow, jihua_target_row, GTK_TYPE_LIST_BOX_ROW)

enum {
  PROP_STANDING = 1,
  PROP_NARROW,
  PROP_PICKING,
  PROP_PICKED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* Beside a figure only: alone it would repeat the words. */
static gboolean
shows_goal (JihuaTargetRow *self,
            JihuaStanding  *standing,
            JihuaJudgement *judgement)
{
  g_autofree char *value = jihua_closure_goal_value (self, standing);

  return *value != '\0' && judgement != NULL && (judgement->actual != NULL || judgement->last_known != NULL);
}

/* The last figure of an earlier period is shown, but faintly. */
static void
standing_changed (JihuaTargetRow *self)
{
  JihuaJudgement *judgement = jihua_standing_get_judgement (self->standing);

  if (jihua_closure_is_current (self, judgement)) {
    gtk_widget_add_css_class (self->value, "current");
    gtk_widget_remove_css_class (self->value, "dimmed");
  } else {
    gtk_widget_add_css_class (self->value, "dimmed");
    gtk_widget_remove_css_class (self->value, "current");
  }

  jihua_status_class_apply (self->status, jihua_standing_get_status (self->standing));
}

static void
show_target (JihuaTargetRow *self)
{
  JihuaTarget *target = jihua_target_row_get_target (self);
  const char *words = jihua_target_get_display_words (target);

  gtk_label_set_label (GTK_LABEL (self->title), jihua_node_get_display_title (JIHUA_NODE (target)));
  gtk_label_set_label (GTK_LABEL (self->words), words);
}

static void
set_picking (JihuaTargetRow *self,
             gboolean        picking)
{
  if (self->picking == picking)
    return;

  self->picking = picking;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PICKING]);
}

static void
set_picked (JihuaTargetRow *self,
            gboolean        picked)
{
  if (self->picked == picked)
    return;

  self->picked = picked;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PICKED]);
}

/* Narrow, name, bar and figures stand one below the other, and an empty bar
 * would only take room. */
static void
arrange (JihuaTargetRow *self)
{
  JihuaTarget *target = jihua_target_row_get_target (self);

  gtk_widget_set_hexpand (self->value, !self->narrow);
  gtk_widget_set_hexpand (self->status, self->narrow);
  gtk_widget_set_visible (self->bullet, !self->narrow || jihua_target_get_goal (target)->value != NULL);
  gtk_widget_set_visible (self->percent, !self->narrow);
  gtk_widget_set_visible (self->arrow, !self->narrow);
  gtk_label_set_width_chars (GTK_LABEL (self->title), self->narrow ? NARROW_TITLE : WIDE_TITLE);
}

static void
set_narrow (JihuaTargetRow *self,
            gboolean        narrow)
{
  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  arrange (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}

static void
jihua_target_row_constructed (GObject *object)
{
  JihuaTargetRow *self = JIHUA_TARGET_ROW (object);

  G_OBJECT_CLASS (jihua_target_row_parent_class)->constructed (object);

  show_target (self);
  g_signal_connect_object (self->standing, "changed", G_CALLBACK (standing_changed), self, G_CONNECT_SWAPPED);
  standing_changed (self);
}

static void
jihua_target_row_dispose (GObject *object)
{
  JihuaTargetRow *self = JIHUA_TARGET_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_TARGET_ROW);
  g_clear_object (&self->standing);

  G_OBJECT_CLASS (jihua_target_row_parent_class)->dispose (object);
}

static void
jihua_target_row_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  JihuaTargetRow *self = JIHUA_TARGET_ROW (object);

  switch (property_id) {
  case PROP_STANDING:
    g_value_set_object (value, self->standing);
    break;
  case PROP_NARROW:
    g_value_set_boolean (value, self->narrow);
    break;
  case PROP_PICKING:
    g_value_set_boolean (value, self->picking);
    break;
  case PROP_PICKED:
    g_value_set_boolean (value, self->picked);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_target_row_set_property (GObject      *object,
                               guint         property_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  JihuaTargetRow *self = JIHUA_TARGET_ROW (object);

  switch (property_id) {
  case PROP_STANDING:
    self->standing = g_value_dup_object (value);
    break;
  case PROP_NARROW:
    set_narrow (self, g_value_get_boolean (value));
    break;
  case PROP_PICKING:
    set_picking (self, g_value_get_boolean (value));
    break;
  case PROP_PICKED:
    set_picked (self, g_value_get_boolean (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-target-row.ui");

  gtk_widget_class_bind_template_child (widget_class, JihuaTargetRow, title);
  gtk_widget_class_bind_template_child (widget_class, JihuaTargetRow, words);
  gtk_widget_class_bind_template_child (widget_class, JihuaTargetRow, bullet);
  gtk_widget_class_bind_template_child (widget_class, JihuaTargetRow, figures);
  gtk_widget_class_bind_template_child (widget_class, JihuaTargetRow, value);
  gtk_widget_class_bind_template_child (widget_class, JihuaTargetRow, percent);
  gtk_widget_class_bind_template_child (widget_class, JihuaTargetRow, status);
  gtk_widget_class_bind_template_child (widget_class, JihuaTargetRow, arrow);

  gtk_widget_class_bind_template_callback (widget_class, shows_goal);
  gtk_widget_class_bind_template_callback (widget_class, jihua_closure_explanation);
  gtk_widget_class_bind_template_callback (widget_class, jihua_closure_goal_value);
  gtk_widget_class_bind_template_callback (widget_class, jihua_closure_percent);
  gtk_widget_class_bind_template_callback (widget_class, jihua_closure_status_label);
  gtk_widget_class_bind_template_callback (widget_class, jihua_closure_value);
}

static void
jihua_target_row_class_init (JihuaTargetRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = jihua_target_row_constructed;
  object_class->dispose = jihua_target_row_dispose;
  object_class->get_property = jihua_target_row_get_property;
  object_class->set_property = jihua_target_row_set_property;

  properties[PROP_STANDING] =
    g_param_spec_object ("standing", NULL, NULL, JIHUA_TYPE_STANDING,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * JihuaTargetRow:narrow:
   *
   * Whether the figures stand below the name instead of beside it.
   */
  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * JihuaTargetRow:picking:
   *
   * Whether the row is there to be picked, with others, not to be opened.
   */
  properties[PROP_PICKING] =
    g_param_spec_boolean ("picking", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * JihuaTargetRow:picked:
   *
   * Whether the row is one of those that are picked.
   */
  properties[PROP_PICKED] =
    g_param_spec_boolean ("picked", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (JIHUA_TYPE_BULLET);
  g_type_ensure (JIHUA_TYPE_STANDING);
  g_type_ensure (JIHUA_TYPE_STATUS_MARK);
  g_type_ensure (JIHUA_TYPE_LINE_LAYOUT);

  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
jihua_target_row_init (JihuaTargetRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jihua_target_row_new:
 * @standing: how a target stands
 *
 * Returns: (transfer floating): a row for it
 */
GtkWidget *
jihua_target_row_new (JihuaStanding *standing)
{
  return g_object_new (JIHUA_TYPE_TARGET_ROW, "standing", standing, NULL);
}

/**
 * jihua_target_row_get_standing:
 * @self: a row
 *
 * Returns: (transfer none): how its target stands
 */
JihuaStanding *
jihua_target_row_get_standing (JihuaTargetRow *self)
{
  g_return_val_if_fail (JIHUA_IS_TARGET_ROW (self), NULL);

  return self->standing;
}

/**
 * jihua_target_row_get_target:
 * @self: a row
 *
 * Returns: (transfer none): its target
 */
JihuaTarget *
jihua_target_row_get_target (JihuaTargetRow *self)
{
  g_return_val_if_fail (JIHUA_IS_TARGET_ROW (self), NULL);

  return JIHUA_TARGET (jihua_standing_get_node (self->standing));
}

/**
 * jihua_target_row_join_columns:
 * @self: a row
 * @columns: columns shared with other rows
 *
 * Makes its columns as wide as those of the other rows.
 */
void
jihua_target_row_join_columns (JihuaTargetRow           *self,
                               const JihuaTargetColumns *columns)
{
  g_return_if_fail (JIHUA_IS_TARGET_ROW (self));

  gtk_size_group_add_widget (columns->figures, self->figures);
  gtk_size_group_add_widget (columns->percent, self->percent);
  gtk_size_group_add_widget (columns->status, self->status);
}

static void
set_class (JihuaTargetRow *self,
           const char     *name,
           gboolean        present)
{
  if (present)
    gtk_widget_add_css_class (GTK_WIDGET (self), name);
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), name);
}

/**
 * jihua_target_row_set_state:
 * @self: a row
 * @lit: whether its target is pointed at, here or in the official text
 * @selected: whether the words of its target are selected
 *
 * Lights it up together with the words of its target in the official text.
 */
void
jihua_target_row_set_state (JihuaTargetRow *self,
                            gboolean        lit,
                            gboolean        selected)
{
  g_return_if_fail (JIHUA_IS_TARGET_ROW (self));

  set_class (self, "lit", lit);
  set_class (self, "chosen", selected);
}
