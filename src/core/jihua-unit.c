/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-unit.h"

#include <string.h>

/**
 * JihuaUnit:
 *
 * A unit, such as 省统计局, with the number of targets it answers for and the
 * number of those it co-operates in, by themselves or through a section above.
 * Tied targets count each for itself, as in all counts of a plan. Immutable.
 */

/* Whoever writes a list of units separates them by one of these. */
#define SEPARATORS "、，,；;\n\r\t"
#define JOIN "、"

struct _JihuaUnit {
  GObject  parent_instance;

  char    *name;
  guint    n_lead;
  guint    n_cooperating;
};

enum {
  PROP_NAME = 1,
  PROP_N_LEAD,
  PROP_N_COOPERATING,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaUnit, jihua_unit, G_TYPE_OBJECT)

static void
jihua_unit_finalize (GObject *object)
{
  JihuaUnit *self = JIHUA_UNIT (object);

  g_free (self->name);

  G_OBJECT_CLASS (jihua_unit_parent_class)->finalize (object);
}

static void
jihua_unit_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  JihuaUnit *self = JIHUA_UNIT (object);

  switch (prop_id) {
    case PROP_NAME:
      g_value_set_string (value, self->name);
      break;
    case PROP_N_LEAD:
      g_value_set_uint (value, self->n_lead);
      break;
    case PROP_N_COOPERATING:
      g_value_set_uint (value, self->n_cooperating);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_unit_class_init (JihuaUnitClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = jihua_unit_finalize;
  object_class->get_property = jihua_unit_get_property;

  properties[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, flags);
  properties[PROP_N_LEAD] = g_param_spec_uint ("n-lead", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_N_COOPERATING] = g_param_spec_uint ("n-cooperating", NULL, NULL, 0, G_MAXUINT, 0, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jihua_unit_init (JihuaUnit *self)
{
}

/**
 * jihua_unit_get_name:
 * @self: a unit
 *
 * Returns: its name
 */
const char *
jihua_unit_get_name (JihuaUnit *self)
{
  return self->name;
}

/**
 * jihua_unit_get_n_lead:
 * @self: a unit
 *
 * Returns: how many targets it is responsible for
 */
guint
jihua_unit_get_n_lead (JihuaUnit *self)
{
  return self->n_lead;
}

/**
 * jihua_unit_get_n_cooperating:
 * @self: a unit
 *
 * Returns: how many targets it co-operates in
 */
guint
jihua_unit_get_n_cooperating (JihuaUnit *self)
{
  return self->n_cooperating;
}

static gboolean
contains (GPtrArray  *names,
          const char *name)
{
  return g_ptr_array_find_with_equal_func (names, name, g_str_equal, NULL);
}

static const char *
find_separator (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (g_utf8_strchr (SEPARATORS, -1, g_utf8_get_char (text)))
      break;

  return text;
}

/**
 * jihua_units_split:
 * @units: (nullable): names of units, separated by “、” or what people type
 *   instead of it
 *
 * Returns: (transfer full): the names, without blanks around them, each once
 */
GStrv
jihua_units_split (const char *units)
{
  GPtrArray *names = g_ptr_array_new ();

  for (const char *start = units; start != NULL && *start != '\0';) {
    const char *end = find_separator (start);
    char *name = g_strstrip (g_strndup (start, (gsize) (end - start)));

    if (*name == '\0' || contains (names, name))
      g_free (name);
    else
      g_ptr_array_add (names, name);
    start = *end == '\0' ? end : g_utf8_next_char (end);
  }

  g_ptr_array_add (names, NULL);

  return (GStrv) g_ptr_array_free (names, FALSE);
}

/**
 * jihua_units_join:
 * @units: (array zero-terminated=1): names of units
 *
 * Returns: (nullable) (transfer full): the names, separated by “、”; %NULL if
 *   there are none
 */
char *
jihua_units_join (const char * const *units)
{
  return *units ? g_strjoinv (JOIN, (GStrv) units) : NULL;
}

static JihuaUnit *
find_or_add_unit (GListStore *units,
                  GHashTable *by_name,
                  const char *name)
{
  JihuaUnit *unit = g_hash_table_lookup (by_name, name);

  if (unit == NULL) {
    unit = g_object_new (JIHUA_TYPE_UNIT, NULL);
    unit->name = g_strdup (name);
    g_hash_table_insert (by_name, unit->name, unit);
    g_list_store_append (units, unit);
    g_object_unref (unit);
  }

  return unit;
}

/* Also one that nothing is left for below it, so that it can be put right. */
static void
name_units (JihuaNode  *node,
            GListStore *units,
            GHashTable *by_name)
{
  const char *responsible = jihua_node_get_responsible (node);
  g_auto (GStrv) cooperating = jihua_units_split (jihua_node_get_cooperating (node));

  if (responsible && *responsible != '\0')
    find_or_add_unit (units, by_name, responsible);
  for (char **name = cooperating; *name; name++)
    find_or_add_unit (units, by_name, *name);
}

static void
count_target (JihuaNode  *target,
              GListStore *units,
              GHashTable *by_name)
{
  const char *responsible = jihua_node_get_effective_responsible (target);
  g_auto (GStrv) cooperating = jihua_units_split (jihua_node_get_effective_cooperating (target));

  if (responsible)
    find_or_add_unit (units, by_name, responsible)->n_lead++;
  for (char **name = cooperating; *name; name++)
    find_or_add_unit (units, by_name, *name)->n_cooperating++;
}

/**
 * jihua_units_collect:
 * @plan: a plan
 *
 * Returns: (transfer full): a list of #JihuaUnit: every unit that is named
 *   anywhere in the plan, in the order of the plan
 */
GListModel *
jihua_units_collect (JihuaPlan *plan)
{
  GListStore *units = g_list_store_new (JIHUA_TYPE_UNIT);
  g_autoptr (GHashTable) by_name = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *nodes = jihua_plan_get_nodes (plan);

  for (guint i = 0; i < nodes->len; i++) {
    JihuaNode *node = g_ptr_array_index (nodes, i);

    name_units (node, units, by_name);
    if (JIHUA_IS_TARGET (node))
      count_target (node, units, by_name);
  }

  return G_LIST_MODEL (units);
}

/**
 * jihua_units_list_unassigned:
 * @plan: a plan
 *
 * Returns: (transfer container) (element-type JihuaTarget): the targets that no
 *   unit is responsible for, in the order of the plan
 */
GPtrArray *
jihua_units_list_unassigned (JihuaPlan *plan)
{
  GPtrArray *targets = g_ptr_array_new ();
  GPtrArray *nodes = jihua_plan_get_nodes (plan);

  for (guint i = 0; i < nodes->len; i++) {
    JihuaNode *node = g_ptr_array_index (nodes, i);

    if (JIHUA_IS_TARGET (node) && jihua_node_get_effective_responsible (node) == NULL)
      g_ptr_array_add (targets, node);
  }

  return targets;
}

static char *
rename_in_list (const char *units,
                const char *from,
                const char *to)
{
  g_auto (GStrv) names = jihua_units_split (units);
  g_autofree char *joined = NULL;
  g_auto (GStrv) once = NULL;

  if (!g_strv_contains ((const char * const *) names, from))
    return g_strdup (units);

  for (char **name = names; *name; name++)
    if (g_str_equal (*name, from))
      g_set_str (name, to);

  /* It may have been in the list under both names. */
  joined = g_strjoinv (JOIN, names);
  once = jihua_units_split (joined);

  return jihua_units_join ((const char * const *) once);
}

static void
add_change (GPtrArray    *changes,
            JihuaNode    *node,
            JihuaSetting  setting,
            const char   *before,
            const char   *after,
            const char   *by,
            const char   *at)
{
  if (g_strcmp0 (before, after) != 0)
    g_ptr_array_add (changes, jihua_change_new_setting (jihua_node_get_id (node), setting, before, after, by, at));
}

/**
 * jihua_units_rename:
 * @plan: a plan
 * @from: the name of a unit
 * @to: its new name; that of another unit to make one of the two
 * @by: who renames it
 * @at: when, in UTC as ISO 8601
 *
 * Returns: (transfer full) (element-type JihuaChange): the changes that give
 *   the unit its new name wherever it is entered
 */
GPtrArray *
jihua_units_rename (JihuaPlan  *plan,
                    const char *from,
                    const char *to,
                    const char *by,
                    const char *at)
{
  GPtrArray *changes = g_ptr_array_new_with_free_func (g_object_unref);
  GPtrArray *nodes = jihua_plan_get_nodes (plan);

  for (guint i = 0; i < nodes->len; i++) {
    JihuaNode *node = g_ptr_array_index (nodes, i);
    const char *responsible = jihua_node_get_responsible (node);
    const char *cooperating = jihua_node_get_cooperating (node);
    g_autofree char *renamed = rename_in_list (cooperating, from, to);

    add_change (changes, node, JIHUA_SETTING_RESPONSIBLE, responsible,
                g_strcmp0 (responsible, from) == 0 ? to : responsible, by, at);
    add_change (changes, node, JIHUA_SETTING_COOPERATING, cooperating, renamed, by, at);
  }

  return changes;
}
