/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-attention-row.h"

#include <glib/gi18n-lib.h>

#include "jihua-explain.h"
#include "jihua-line-layout.h"
#include "jihua-node-labels.h"
#include "jihua-node-menu.h"
#include "jihua-standing-closures.h"
#include "jihua-status-mark.h"
#include "jihua-target.h"

struct _JihuaAttentionRow {
  GtkListBoxRow parent_instance;

  JihuaStanding *standing;

  GtkWidget *title;
  GtkWidget *words;
};

G_DEFINE_FINAL_TYPE (JihuaAttentionRow, jihua_attention_row, GTK_TYPE_LIST_BOX_ROW)

enum {
  PROP_STANDING = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* Only a figure that was judged: an earlier one stands in the reason. */
static char *
format_value (JihuaAttentionRow *self,
              JihuaStanding     *standing,
              JihuaJudgement    *judgement)
{
  JihuaTarget *target;

  if (standing == NULL || judgement == NULL)
    return g_strdup ("");

  target = JIHUA_TARGET (jihua_standing_get_node (standing));
  if (jihua_goal_is_event (jihua_target_get_goal (target)))
    return g_strdup ("");
  if (judgement->actual == NULL)
    return g_strdup ("—");

  return jihua_format_quantity (jihua_actual_get_value (judgement->actual), target);
}

static gboolean
is_text (gpointer    self,
         const char *text)
{
  return text != NULL && *text != '\0';
}

/* A target of a measure has no number of its own that anybody would know it
 * by: its measure has. */
static char *
dup_number (JihuaTarget *target)
{
  const char *id = jihua_node_get_id (JIHUA_NODE (target));
  JihuaNode *parent = jihua_node_get_parent (JIHUA_NODE (target));

  return g_strdup (id[0] == 'A' || parent == NULL ? id : jihua_node_get_id (parent));
}

static void
set_attribute (PangoAttrList  *attributes,
               PangoAttribute *attribute,
               gsize           start,
               gsize           end)
{
  attribute->start_index = (guint) start;
  attribute->end_index = (guint) end;
  pango_attr_list_insert (attributes, attribute);
}

/* The number follows the name on the same line, wherever that ends. */
static void
show_title (JihuaAttentionRow *self,
            JihuaTarget       *target)
{
  const char *title = jihua_node_get_display_title (JIHUA_NODE (target));
  g_autofree char *number = dup_number (target);
  g_autofree char *text = g_strconcat (title, "\u2002", number, NULL);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  gsize end = strlen (title);

  set_attribute (attributes, pango_attr_weight_new (PANGO_WEIGHT_SEMIBOLD), 0, end);
  set_attribute (attributes, pango_attr_scale_new (PANGO_SCALE_SMALL), end, strlen (text));
  set_attribute (attributes, pango_attr_foreground_alpha_new (G_MAXUINT16 / 100 * 72), end, strlen (text));

  gtk_label_set_label (GTK_LABEL (self->title), text);
  gtk_label_set_attributes (GTK_LABEL (self->title), attributes);
}

static void
show_target (JihuaAttentionRow *self)
{
  JihuaTarget *target = JIHUA_TARGET (jihua_standing_get_node (self->standing));
  g_autofree char *place = jihua_node_dup_place_label (JIHUA_NODE (target));

  show_title (self, target);
  gtk_label_set_label (GTK_LABEL (self->words), jihua_target_get_display_words (target));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), place);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", jihua_node_get_id (JIHUA_NODE (target)));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "win.open-node");
}

static void
jihua_attention_row_constructed (GObject *object)
{
  G_OBJECT_CLASS (jihua_attention_row_parent_class)->constructed (object);

  show_target (JIHUA_ATTENTION_ROW (object));
}

static void
jihua_attention_row_dispose (GObject *object)
{
  JihuaAttentionRow *self = JIHUA_ATTENTION_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_ATTENTION_ROW);
  g_clear_object (&self->standing);

  G_OBJECT_CLASS (jihua_attention_row_parent_class)->dispose (object);
}

static void
jihua_attention_row_get_property (GObject    *object,
                                  guint       property_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  JihuaAttentionRow *self = JIHUA_ATTENTION_ROW (object);

  switch (property_id) {
  case PROP_STANDING:
    g_value_set_object (value, self->standing);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_attention_row_set_property (GObject      *object,
                                  guint         property_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  JihuaAttentionRow *self = JIHUA_ATTENTION_ROW (object);

  switch (property_id) {
  case PROP_STANDING:
    self->standing = g_value_dup_object (value);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_attention_row_class_init (JihuaAttentionRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = jihua_attention_row_constructed;
  object_class->dispose = jihua_attention_row_dispose;
  object_class->get_property = jihua_attention_row_get_property;
  object_class->set_property = jihua_attention_row_set_property;

  properties[PROP_STANDING] =
    g_param_spec_object ("standing", NULL, NULL, JIHUA_TYPE_STANDING,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (JIHUA_TYPE_STANDING);
  g_type_ensure (JIHUA_TYPE_STATUS_MARK);
  g_type_ensure (JIHUA_TYPE_LINE_LAYOUT);

  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-attention-row.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaAttentionRow, title);
  gtk_widget_class_bind_template_child (widget_class, JihuaAttentionRow, words);
  gtk_widget_class_bind_template_callback (widget_class, format_value);
  gtk_widget_class_bind_template_callback (widget_class, is_text);
  gtk_widget_class_bind_template_callback (widget_class, jihua_closure_explanation);
}

static JihuaNode *
find_node (GtkWidget *self,
           GtkWidget *at)
{
  return jihua_standing_get_node (JIHUA_ATTENTION_ROW (self)->standing);
}

static void
jihua_attention_row_init (JihuaAttentionRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  jihua_node_menu_add (GTK_WIDGET (self), find_node);
}

/**
 * jihua_attention_row_new:
 * @standing: how a target stands
 *
 * Returns: (transfer floating): a row for it
 */
GtkWidget *
jihua_attention_row_new (JihuaStanding *standing)
{
  return g_object_new (JIHUA_TYPE_ATTENTION_ROW, "standing", standing, NULL);
}

/**
 * jihua_attention_row_get_standing:
 * @self: a row
 *
 * Returns: (transfer none): how its target stands
 */
JihuaStanding *
jihua_attention_row_get_standing (JihuaAttentionRow *self)
{
  g_return_val_if_fail (JIHUA_IS_ATTENTION_ROW (self), NULL);

  return self->standing;
}
