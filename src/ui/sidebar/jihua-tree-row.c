/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-tree-row.h"

#include <glib/gi18n-lib.h>

#include "jihua-node-labels.h"
#include "jihua-status-mark.h"

struct _JihuaTreeRow {
  GtkBox         parent_instance;

  GSignalGroup  *standing_signals;
  JihuaStanding *standing;
  char          *title_text;
  char          *description;

  GtkLabel      *number;
  GtkWidget     *counts;
  GtkLabel      *good;
  GtkLabel      *total;
  GtkWidget     *mark;
};

G_DEFINE_FINAL_TYPE (JihuaTreeRow, jihua_tree_row, GTK_TYPE_BOX)

enum {
  PROP_0,
  PROP_STANDING,
  PROP_TITLE,
  PROP_DESCRIPTION,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static char *
describe (JihuaTreeRow *self)
{
  g_autofree char *heading = jihua_node_dup_heading (jihua_standing_get_node (self->standing));
  const char *status = jihua_status_get_label (jihua_standing_get_status (self->standing));
  guint total = jihua_standing_get_total (self->standing);

  if (total == 0 && jihua_standing_get_work (self->standing) == NULL)
    return g_steal_pointer (&heading);
  if (total > 0 && JIHUA_IS_SECTION (jihua_standing_get_node (self->standing)))
    /* Translators: read out for a part of the plan: %1$s is its title, %2$u of its
     * %3$u targets are met or on track, and %4$s is the status that needs most attention */
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%1$s: %2$u of %3$u target good, %4$s",
                                         "%1$s: %2$u of %3$u targets good, %4$s", total),
                            heading, jihua_standing_get_good (self->standing), total, status);

  /* Translators: read out for a target: its name and its status */
  return g_strdup_printf (C_("target", "%1$s: %2$s"), heading, status);
}

static void
update_counts (JihuaTreeRow *self)
{
  guint all = jihua_standing_get_total (self->standing);
  g_autofree char *good = g_strdup_printf ("%u", jihua_standing_get_good (self->standing));
  g_autofree char *total = g_strdup_printf ("/%u", all);

  gtk_label_set_label (self->good, good);
  gtk_label_set_label (self->total, total);
  gtk_widget_set_visible (self->counts,
                          all > 0 && JIHUA_IS_SECTION (jihua_standing_get_node (self->standing)));

  /* Without targets it is the work that can be marked. */
  gtk_widget_set_visible (self->mark, all > 0 || jihua_standing_get_work (self->standing) != NULL);
  g_object_set (self->mark,
                "status", jihua_standing_get_status (self->standing),
                "judgement", jihua_standing_get_judgement (self->standing),
                NULL);
}

static void
update (JihuaTreeRow *self)
{
  g_autofree char *description = NULL;

  if (self->standing == NULL)
    return;

  update_counts (self);
  description = describe (self);
  if (g_set_str (&self->description, description))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DESCRIPTION]);
}

static void
standing_changed (JihuaTreeRow *self)
{
  update (self);
}

static void
jihua_tree_row_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  JihuaTreeRow *self = JIHUA_TREE_ROW (object);

  switch (prop_id) {
  case PROP_STANDING:
    g_value_set_object (value, self->standing);
    break;
  case PROP_TITLE:
    g_value_set_string (value, self->title_text);
    break;
  case PROP_DESCRIPTION:
    g_value_set_string (value, self->description);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_tree_row_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  JihuaTreeRow *self = JIHUA_TREE_ROW (object);

  switch (prop_id) {
  case PROP_STANDING:
    jihua_tree_row_set_standing (self, g_value_get_object (value));
    break;
  case PROP_TITLE:
    jihua_tree_row_set_title (self, g_value_get_string (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_tree_row_dispose (GObject *object)
{
  JihuaTreeRow *self = JIHUA_TREE_ROW (object);

  g_clear_object (&self->standing_signals);
  g_clear_object (&self->standing);
  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_TREE_ROW);

  G_OBJECT_CLASS (jihua_tree_row_parent_class)->dispose (object);
}

static void
jihua_tree_row_finalize (GObject *object)
{
  JihuaTreeRow *self = JIHUA_TREE_ROW (object);

  g_free (self->title_text);
  g_free (self->description);

  G_OBJECT_CLASS (jihua_tree_row_parent_class)->finalize (object);
}

static void
jihua_tree_row_class_init (JihuaTreeRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = jihua_tree_row_get_property;
  object_class->set_property = jihua_tree_row_set_property;
  object_class->dispose = jihua_tree_row_dispose;
  object_class->finalize = jihua_tree_row_finalize;

  properties[PROP_STANDING] =
    g_param_spec_object ("standing", NULL, NULL, JIHUA_TYPE_STANDING,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_TITLE] =
    g_param_spec_string ("title", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_DESCRIPTION] =
    g_param_spec_string ("description", NULL, NULL, NULL,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (JIHUA_TYPE_STATUS_MARK);
  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-tree-row.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaTreeRow, number);
  gtk_widget_class_bind_template_child (widget_class, JihuaTreeRow, counts);
  gtk_widget_class_bind_template_child (widget_class, JihuaTreeRow, good);
  gtk_widget_class_bind_template_child (widget_class, JihuaTreeRow, total);
  gtk_widget_class_bind_template_child (widget_class, JihuaTreeRow, mark);
}

static void
jihua_tree_row_init (JihuaTreeRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->standing_signals = g_signal_group_new (JIHUA_TYPE_STANDING);
  g_signal_group_connect_swapped (self->standing_signals, "changed", G_CALLBACK (standing_changed), self);
}

/**
 * jihua_tree_row_new:
 *
 * Returns: (transfer floating): an empty row
 */
GtkWidget *
jihua_tree_row_new (void)
{
  return g_object_new (JIHUA_TYPE_TREE_ROW, NULL);
}

/**
 * jihua_tree_row_get_standing:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): the standing of the node it shows
 */
JihuaStanding *
jihua_tree_row_get_standing (JihuaTreeRow *self)
{
  return self->standing;
}

static void
show_number (JihuaTreeRow *self)
{
  g_autofree char *number = NULL;
  g_autofree char *heading = NULL;

  if (self->standing == NULL)
    return;

  number = jihua_node_dup_number_label (jihua_standing_get_node (self->standing));
  heading = jihua_node_dup_heading (jihua_standing_get_node (self->standing));
  gtk_label_set_label (self->number, number);
  gtk_widget_set_visible (GTK_WIDGET (self->number), *number != '\0');
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), heading);
}

/**
 * jihua_tree_row_set_standing:
 * @self: a row
 * @standing: (nullable): the standing of a node
 *
 * Shows a node, and goes on showing how it stands.
 */
void
jihua_tree_row_set_standing (JihuaTreeRow  *self,
                             JihuaStanding *standing)
{
  if (!g_set_object (&self->standing, standing))
    return;

  g_signal_group_set_target (self->standing_signals, standing);
  show_number (self);
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STANDING]);
}

/**
 * jihua_tree_row_get_title:
 * @self: a row
 *
 * Returns: (nullable): the title as shown
 */
const char *
jihua_tree_row_get_title (JihuaTreeRow *self)
{
  return self->title_text;
}

/**
 * jihua_tree_row_set_title:
 * @self: a row
 * @title: (nullable): the title to show, which may be shorter than the node's
 *
 * Sets the title. The tooltip has the whole one.
 */
void
jihua_tree_row_set_title (JihuaTreeRow *self,
                          const char   *title)
{
  if (g_set_str (&self->title_text, title))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
}

/**
 * jihua_tree_row_get_description:
 * @self: a row
 *
 * Returns: (nullable): what a screen reader says of the row
 */
const char *
jihua_tree_row_get_description (JihuaTreeRow *self)
{
  return self->description;
}
