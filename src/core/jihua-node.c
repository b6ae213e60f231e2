/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-node.h"

#include "jihua-i18n.h"

/**
 * JihuaNode:
 *
 * What sections and targets have in common: a place in the tree, a number as
 * printed, a title, a responsible unit, and where they come from.
 */

typedef struct {
  char      *id;
  char      *number;
  char      *title;
  char      *label;
  char      *responsible;
  char      *cooperating;
  char      *printed;
  GPtrArray *repairs;
  JihuaNode *parent; /* unowned: the parent holds its children */
} JihuaNodePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (JihuaNode, jihua_node, G_TYPE_OBJECT)

enum {
  PROP_0,
  PROP_ID,
  PROP_NUMBER,
  PROP_TITLE,
  PROP_DISPLAY_TITLE,
  PROP_RESPONSIBLE,
  PROP_COOPERATING,
  PROP_PARENT,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
jihua_node_finalize (GObject *object)
{
  JihuaNodePrivate *priv = jihua_node_get_instance_private (JIHUA_NODE (object));

  g_free (priv->id);
  g_free (priv->number);
  g_free (priv->title);
  g_free (priv->label);
  g_free (priv->responsible);
  g_free (priv->cooperating);
  g_free (priv->printed);
  g_ptr_array_unref (priv->repairs);

  G_OBJECT_CLASS (jihua_node_parent_class)->finalize (object);
}

static void
jihua_node_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  JihuaNode *self = JIHUA_NODE (object);

  switch (prop_id) {
    case PROP_ID:
      g_value_set_string (value, jihua_node_get_id (self));
      break;
    case PROP_NUMBER:
      g_value_set_string (value, jihua_node_get_number (self));
      break;
    case PROP_TITLE:
      g_value_set_string (value, jihua_node_get_title (self));
      break;
    case PROP_DISPLAY_TITLE:
      g_value_set_string (value, jihua_node_get_display_title (self));
      break;
    case PROP_RESPONSIBLE:
      g_value_set_string (value, jihua_node_get_responsible (self));
      break;
    case PROP_COOPERATING:
      g_value_set_string (value, jihua_node_get_cooperating (self));
      break;
    case PROP_PARENT:
      g_value_set_object (value, jihua_node_get_parent (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_node_set_property (GObject      *object,
                         guint         prop_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  JihuaNode *self = JIHUA_NODE (object);
  JihuaNodePrivate *priv = jihua_node_get_instance_private (self);

  switch (prop_id) {
    case PROP_ID:
      priv->id = g_value_dup_string (value);
      break;
    case PROP_NUMBER:
      priv->number = g_value_dup_string (value);
      break;
    case PROP_TITLE:
      priv->title = g_value_dup_string (value);
      break;
    case PROP_RESPONSIBLE:
      jihua_node_set_responsible (self, g_value_get_string (value));
      break;
    case PROP_COOPERATING:
      jihua_node_set_cooperating (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_node_class_init (JihuaNodeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = jihua_node_finalize;
  object_class->get_property = jihua_node_get_property;
  object_class->set_property = jihua_node_set_property;

  properties[PROP_ID] =
    g_param_spec_string ("id", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_NUMBER] =
    g_param_spec_string ("number", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_TITLE] =
    g_param_spec_string ("title", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_DISPLAY_TITLE] =
    g_param_spec_string ("display-title", NULL, NULL, NULL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_RESPONSIBLE] =
    g_param_spec_string ("responsible", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_COOPERATING] =
    g_param_spec_string ("cooperating", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_PARENT] =
    g_param_spec_object ("parent", NULL, NULL, JIHUA_TYPE_NODE,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jihua_node_init (JihuaNode *self)
{
  JihuaNodePrivate *priv = jihua_node_get_instance_private (self);

  priv->repairs = g_ptr_array_new_with_free_func ((GDestroyNotify) jihua_repair_free);
}

/**
 * jihua_node_get_id:
 * @self: a node
 *
 * Returns: its identifier: “3.2”, “A33”
 */
const char *
jihua_node_get_id (JihuaNode *self)
{
  JihuaNodePrivate *priv = jihua_node_get_instance_private (self);

  return priv->id;
}

/**
 * jihua_node_get_number:
 * @self: a node
 *
 * Returns: (nullable): its number as printed: “一”, “（二）”, “33”
 */
const char *
jihua_node_get_number (JihuaNode *self)
{
  JihuaNodePrivate *priv = jihua_node_get_instance_private (self);

  return priv->number;
}

/**
 * jihua_node_get_title:
 * @self: a node
 *
 * Returns: its official title, or the name of a target
 */
const char *
jihua_node_get_title (JihuaNode *self)
{
  JihuaNodePrivate *priv = jihua_node_get_instance_private (self);

  return priv->title;
}

/**
 * jihua_node_get_display_title:
 * @self: a node
 *
 * Returns: its title in the user's language
 */
const char *
jihua_node_get_display_title (JihuaNode *self)
{
  return jihua_plan_gettext (jihua_node_get_title (self));
}

/**
 * jihua_node_get_label:
 * @self: a node
 *
 * Returns: (nullable): the words of its cell in the printed table, where they
 *   differ from the title; empty where nothing is printed
 */
const char *
jihua_node_get_label (JihuaNode *self)
{
  JihuaNodePrivate *priv = jihua_node_get_instance_private (self);

  return priv->label;
}

/**
 * jihua_node_set_label:
 * @self: a node
 * @label: (nullable): the words of its cell
 */
void
jihua_node_set_label (JihuaNode  *self,
                      const char *label)
{
  JihuaNodePrivate *priv = jihua_node_get_instance_private (self);

  g_set_str (&priv->label, label);
}

/**
 * jihua_node_get_responsible:
 * @self: a node
 *
 * Returns: (nullable): the responsible unit
 */
const char *
jihua_node_get_responsible (JihuaNode *self)
{
  JihuaNodePrivate *priv = jihua_node_get_instance_private (self);

  return priv->responsible;
}

/**
 * jihua_node_set_responsible:
 * @self: a node
 * @responsible: (nullable): the responsible unit
 */
void
jihua_node_set_responsible (JihuaNode  *self,
                            const char *responsible)
{
  JihuaNodePrivate *priv = jihua_node_get_instance_private (self);

  if (g_set_str (&priv->responsible, responsible))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_RESPONSIBLE]);
}

/**
 * jihua_node_get_cooperating:
 * @self: a node
 *
 * Returns: (nullable): the units that co-operate, separated by “、”
 */
const char *
jihua_node_get_cooperating (JihuaNode *self)
{
  JihuaNodePrivate *priv = jihua_node_get_instance_private (self);

  return priv->cooperating;
}

/**
 * jihua_node_set_cooperating:
 * @self: a node
 * @cooperating: (nullable): the units that co-operate, separated by “、”
 */
void
jihua_node_set_cooperating (JihuaNode  *self,
                            const char *cooperating)
{
  JihuaNodePrivate *priv = jihua_node_get_instance_private (self);

  if (g_set_str (&priv->cooperating, cooperating))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COOPERATING]);
}

/**
 * jihua_node_get_printed:
 * @self: a node
 *
 * Returns: (nullable): its text exactly as the source prints it, with a
 *   newline at each printed line's end
 */
const char *
jihua_node_get_printed (JihuaNode *self)
{
  JihuaNodePrivate *priv = jihua_node_get_instance_private (self);

  return priv->printed;
}

/**
 * jihua_node_set_printed:
 * @self: a node
 * @printed: (nullable): its text as printed
 */
void
jihua_node_set_printed (JihuaNode  *self,
                        const char *printed)
{
  JihuaNodePrivate *priv = jihua_node_get_instance_private (self);

  g_set_str (&priv->printed, printed);
}

/**
 * jihua_node_get_repairs:
 * @self: a node
 *
 * Returns: (transfer none) (element-type JihuaRepair): where its text was put
 *   right; the array to add to while a plan is built
 */
GPtrArray *
jihua_node_get_repairs (JihuaNode *self)
{
  JihuaNodePrivate *priv = jihua_node_get_instance_private (self);

  return priv->repairs;
}

/**
 * jihua_node_get_parent:
 * @self: a node
 *
 * Returns: (nullable) (transfer none): the section it is in; %NULL at the top
 */
JihuaNode *
jihua_node_get_parent (JihuaNode *self)
{
  JihuaNodePrivate *priv = jihua_node_get_instance_private (self);

  return priv->parent;
}

/**
 * jihua_node_set_parent:
 * @self: a node without a parent
 * @parent: (nullable): the section that takes it in, or %NULL when that goes
 *
 * Called by the section alone.
 */
void
jihua_node_set_parent (JihuaNode *self,
                       JihuaNode *parent)
{
  JihuaNodePrivate *priv = jihua_node_get_instance_private (self);

  g_return_if_fail (priv->parent == NULL || parent == NULL);

  priv->parent = parent;
}

static JihuaNode *
find_entered (JihuaNode *self,
              const char *(*get_units) (JihuaNode *node))
{
  for (JihuaNode *node = self; node != NULL; node = jihua_node_get_parent (node)) {
    const char *units = get_units (node);

    if (units != NULL && *units != '\0')
      return node;
  }

  return NULL;
}

/**
 * jihua_node_find_responsible:
 * @self: a node
 *
 * A unit answers for everything below the section it is entered at, until
 * another is entered further down.
 *
 * Returns: (nullable) (transfer none): the node where the unit that is
 *   responsible for @self is entered: @self or a section above; %NULL if none
 *   has been entered
 */
JihuaNode *
jihua_node_find_responsible (JihuaNode *self)
{
  return find_entered (self, jihua_node_get_responsible);
}

/**
 * jihua_node_find_cooperating:
 * @self: a node
 *
 * Returns: (nullable) (transfer none): the node where the units are entered
 *   that co-operate in @self: @self or a section above
 */
JihuaNode *
jihua_node_find_cooperating (JihuaNode *self)
{
  return find_entered (self, jihua_node_get_cooperating);
}

/**
 * jihua_node_get_effective_responsible:
 * @self: a node
 *
 * Returns: (nullable) (transfer none): the unit that is responsible for the
 *   node, its own or inherited; %NULL if none has been entered
 */
const char *
jihua_node_get_effective_responsible (JihuaNode *self)
{
  JihuaNode *node = jihua_node_find_responsible (self);

  return node ? jihua_node_get_responsible (node) : NULL;
}

/**
 * jihua_node_get_effective_cooperating:
 * @self: a node
 *
 * Returns: (nullable) (transfer none): the units that co-operate in the node,
 *   its own or inherited, separated by “、”; %NULL if none have been entered
 */
const char *
jihua_node_get_effective_cooperating (JihuaNode *self)
{
  JihuaNode *node = jihua_node_find_cooperating (self);

  return node ? jihua_node_get_cooperating (node) : NULL;
}
