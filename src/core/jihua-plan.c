/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-plan.h"

#include <glib/gi18n-lib.h>

#include "jihua-i18n.h"

/**
 * JihuaPlan:
 *
 * One year's plan: the tree of its sections and targets, the notice it was
 * issued with, and the rules it is judged by. Built by adding nodes, then
 * sealed.
 */

struct _JihuaPlan {
  GObject     parent_instance;

  char       *id;
  char       *title;
  guint       year;
  char       *issuer;
  char       *adopted;
  char       *issued;
  char       *printed;
  JihuaRules  rules;
  GPtrArray  *notice;
  GListStore *series;
  GListStore *children;
  GPtrArray  *nodes;  /* in tree order */
  GHashTable *index;  /* id (unowned) → node (unowned) */
};

G_DEFINE_QUARK (jihua-plan-error-quark, jihua_plan_error)
G_DEFINE_FINAL_TYPE (JihuaPlan, jihua_plan, G_TYPE_OBJECT)

static void
jihua_plan_finalize (GObject *object)
{
  JihuaPlan *self = JIHUA_PLAN (object);

  g_hash_table_unref (self->index);
  g_ptr_array_unref (self->nodes);
  g_object_unref (self->children);
  g_object_unref (self->series);
  g_ptr_array_unref (self->notice);
  g_free (self->id);
  g_free (self->title);
  g_free (self->issuer);
  g_free (self->adopted);
  g_free (self->issued);
  g_free (self->printed);

  G_OBJECT_CLASS (jihua_plan_parent_class)->finalize (object);
}

static void
jihua_plan_class_init (JihuaPlanClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jihua_plan_finalize;
}

static void
jihua_plan_init (JihuaPlan *self)
{
  jihua_rules_init_default (&self->rules);
  self->notice = g_ptr_array_new_with_free_func ((GDestroyNotify) jihua_notice_part_free);
  self->series = g_list_store_new (JIHUA_TYPE_TARGET);
  self->children = g_list_store_new (JIHUA_TYPE_SECTION);
  self->nodes = g_ptr_array_new ();
  self->index = g_hash_table_new (g_str_hash, g_str_equal);
}

/**
 * jihua_plan_new:
 * @id: its identifier: “zhejiang-2024”
 * @title: its official title
 * @year: the year it plans
 *
 * Returns: (transfer full): an empty plan with the default rules
 */
JihuaPlan *
jihua_plan_new (const char *id,
                const char *title,
                guint       year)
{
  JihuaPlan *self = g_object_new (JIHUA_TYPE_PLAN, NULL);

  self->id = g_strdup (id);
  self->title = g_strdup (title);
  self->year = year;

  return self;
}

/**
 * jihua_plan_get_id:
 * @self: a plan
 *
 * Returns: its identifier
 */
const char *
jihua_plan_get_id (JihuaPlan *self)
{
  return self->id;
}

/**
 * jihua_plan_get_title:
 * @self: a plan
 *
 * Returns: its official title
 */
const char *
jihua_plan_get_title (JihuaPlan *self)
{
  return self->title;
}

/**
 * jihua_plan_get_display_title:
 * @self: a plan
 *
 * Returns: its title in the user's language
 */
const char *
jihua_plan_get_display_title (JihuaPlan *self)
{
  return jihua_plan_gettext (self->title);
}

/**
 * jihua_plan_get_year:
 * @self: a plan
 *
 * Returns: the year it plans
 */
guint
jihua_plan_get_year (JihuaPlan *self)
{
  return self->year;
}

/**
 * jihua_plan_get_issuer:
 * @self: a plan
 *
 * Returns: (nullable): the government that issued it
 */
const char *
jihua_plan_get_issuer (JihuaPlan *self)
{
  return self->issuer;
}

/**
 * jihua_plan_set_issuer:
 * @self: a plan under construction
 * @issuer: the government that issued it
 */
void
jihua_plan_set_issuer (JihuaPlan  *self,
                       const char *issuer)
{
  g_set_str (&self->issuer, issuer);
}

/**
 * jihua_plan_get_adopted:
 * @self: a plan
 *
 * Returns: (nullable): the congress session that adopted it
 */
const char *
jihua_plan_get_adopted (JihuaPlan *self)
{
  return self->adopted;
}

/**
 * jihua_plan_set_adopted:
 * @self: a plan under construction
 * @adopted: the congress session that adopted it
 */
void
jihua_plan_set_adopted (JihuaPlan  *self,
                        const char *adopted)
{
  g_set_str (&self->adopted, adopted);
}

/**
 * jihua_plan_get_issued:
 * @self: a plan
 *
 * Returns: (nullable): the date it was signed, as YYYY-MM-DD
 */
const char *
jihua_plan_get_issued (JihuaPlan *self)
{
  return self->issued;
}

/**
 * jihua_plan_set_issued:
 * @self: a plan under construction
 * @date: the date it was signed, as YYYY-MM-DD
 */
void
jihua_plan_set_issued (JihuaPlan  *self,
                       const char *date)
{
  g_set_str (&self->issued, date);
}

/**
 * jihua_plan_get_printed:
 * @self: a plan
 *
 * Returns: (nullable): the date it was printed and sent out, as YYYY-MM-DD
 */
const char *
jihua_plan_get_printed (JihuaPlan *self)
{
  return self->printed;
}

/**
 * jihua_plan_set_printed:
 * @self: a plan under construction
 * @date: the date it was printed and sent out, as YYYY-MM-DD
 */
void
jihua_plan_set_printed (JihuaPlan  *self,
                        const char *date)
{
  g_set_str (&self->printed, date);
}

/**
 * jihua_plan_get_rules:
 * @self: a plan
 *
 * Returns: (transfer none): the rules its targets are judged by
 */
const JihuaRules *
jihua_plan_get_rules (JihuaPlan *self)
{
  return &self->rules;
}

/**
 * jihua_plan_set_rules:
 * @self: a plan
 * @rules: the rules its targets are judged by
 */
void
jihua_plan_set_rules (JihuaPlan        *self,
                      const JihuaRules *rules)
{
  self->rules = *rules;
}

/**
 * jihua_plan_get_notice:
 * @self: a plan
 *
 * Returns: (transfer none) (element-type JihuaNoticePart): the parts of the
 *   notice, in printed order; the array to add to while the plan is built
 */
GPtrArray *
jihua_plan_get_notice (JihuaPlan *self)
{
  return self->notice;
}

/**
 * jihua_plan_get_notice_part:
 * @self: a plan
 * @key: which part: “preamble”
 *
 * Returns: (nullable) (transfer none): that part of the notice
 */
const JihuaNoticePart *
jihua_plan_get_notice_part (JihuaPlan  *self,
                            const char *key)
{
  for (guint i = 0; i < self->notice->len; i++) {
    const JihuaNoticePart *part = g_ptr_array_index (self->notice, i);

    if (g_str_equal (part->key, key))
      return part;
  }

  return NULL;
}

/**
 * jihua_plan_get_series:
 * @self: a plan
 *
 * Returns: (transfer none): auxiliary series that goals refer to but that are
 *   no targets of the plan
 */
GListModel *
jihua_plan_get_series (JihuaPlan *self)
{
  return G_LIST_MODEL (self->series);
}

/**
 * jihua_plan_add_series:
 * @self: a plan under construction
 * @series: a target without a goal
 */
void
jihua_plan_add_series (JihuaPlan   *self,
                       JihuaTarget *series)
{
  g_list_store_append (self->series, series);
}

/**
 * jihua_plan_get_children:
 * @self: a plan
 *
 * Returns: (transfer none): its chapters and its annex
 */
GListModel *
jihua_plan_get_children (JihuaPlan *self)
{
  return G_LIST_MODEL (self->children);
}

/**
 * jihua_plan_add_child:
 * @self: a plan under construction
 * @child: a chapter or the annex, to become the last child
 */
void
jihua_plan_add_child (JihuaPlan    *self,
                      JihuaSection *child)
{
  g_list_store_append (self->children, child);
}

static gboolean
index_node (JihuaPlan  *self,
            JihuaNode  *node,
            GError    **error)
{
  if (g_hash_table_insert (self->index, (char *) jihua_node_get_id (node), node))
    return TRUE;

  g_set_error (error, JIHUA_PLAN_ERROR, JIHUA_PLAN_ERROR_DUPLICATE,
               _("The identifier “%s” stands twice in the plan; each must be its own"),
               jihua_node_get_id (node));
  return FALSE;
}

static gboolean
index_tree (JihuaPlan   *self,
            GListModel  *children,
            GError     **error)
{
  for (guint i = 0; i < g_list_model_get_n_items (children); i++) {
    g_autoptr (JihuaNode) node = g_list_model_get_item (children, i);

    if (!index_node (self, node, error))
      return FALSE;

    g_ptr_array_add (self->nodes, node);
    if (JIHUA_IS_SECTION (node)
        && !index_tree (self, jihua_section_get_children (JIHUA_SECTION (node)), error))
      return FALSE;
  }

  return TRUE;
}

static gboolean
index_series (JihuaPlan  *self,
              GError    **error)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->series)); i++) {
    g_autoptr (JihuaNode) node = g_list_model_get_item (G_LIST_MODEL (self->series), i);

    if (!index_node (self, node, error))
      return FALSE;
  }

  return TRUE;
}

static gboolean
check_link (JihuaPlan   *self,
            JihuaNode   *node,
            const char  *id,
            GError     **error)
{
  if (id == NULL || (jihua_plan_lookup_target (self, id) != NULL
                     && !g_str_equal (id, jihua_node_get_id (node))))
    return TRUE;

  g_set_error (error, JIHUA_PLAN_ERROR, JIHUA_PLAN_ERROR_REFERENCE,
               _("Target %s refers to “%s”, which is no other target of the plan"),
               jihua_node_get_id (node), id);
  return FALSE;
}

static gboolean
check_links (JihuaPlan  *self,
             GError    **error)
{
  for (guint i = 0; i < self->nodes->len; i++) {
    JihuaNode *node = g_ptr_array_index (self->nodes, i);

    if (JIHUA_IS_TARGET (node)
        && (!check_link (self, node, jihua_target_get_tie (JIHUA_TARGET (node)), error)
            || !check_link (self, node, jihua_target_get_goal (JIHUA_TARGET (node))->reference, error)))
      return FALSE;
  }

  return TRUE;
}

static JihuaTarget *
follow_link (JihuaPlan   *self,
             JihuaTarget *target)
{
  const char *id = jihua_target_get_tie (target);

  if (id == NULL)
    id = jihua_target_get_goal (target)->reference;

  return id ? jihua_plan_lookup_target (self, id) : NULL;
}

/**
 * jihua_plan_refers_to:
 * @self: a plan
 * @from: a target
 * @to: a target
 *
 * Returns: whether @from is tied to @to or judged against it, at once or by way
 *   of others
 */
gboolean
jihua_plan_refers_to (JihuaPlan   *self,
                      JihuaTarget *from,
                      JihuaTarget *to)
{
  JihuaTarget *target = follow_link (self, from);

  for (guint i = 0; target != NULL && target != to && i < self->nodes->len; i++)
    target = follow_link (self, target);

  return target == to;
}

/* A target judged by another that is judged by the first can never be judged.
 * No way is longer than there are nodes; a longer one runs in a circle that
 * its start is no part of, and is found from there. */
static gboolean
check_cycle (JihuaPlan    *self,
             JihuaTarget  *start,
             GError      **error)
{
  g_autoptr (GString) way = g_string_new (jihua_node_get_id (JIHUA_NODE (start)));
  JihuaTarget *target = follow_link (self, start);

  for (guint i = 0; target != NULL && i < self->nodes->len; i++) {
    g_string_append_printf (way, " → %s", jihua_node_get_id (JIHUA_NODE (target)));
    if (target == start) {
      g_set_error (error, JIHUA_PLAN_ERROR, JIHUA_PLAN_ERROR_CYCLE,
                   _("The targets refer to each other in a circle: %s"), way->str);
      return FALSE;
    }
    target = follow_link (self, target);
  }

  return TRUE;
}

static gboolean
check_cycles (JihuaPlan  *self,
              GError    **error)
{
  for (guint i = 0; i < self->nodes->len; i++) {
    JihuaNode *node = g_ptr_array_index (self->nodes, i);

    if (JIHUA_IS_TARGET (node) && !check_cycle (self, JIHUA_TARGET (node), error))
      return FALSE;
  }

  return TRUE;
}

/**
 * jihua_plan_seal:
 * @self: a plan with all its nodes
 * @error: return location for a #JIHUA_PLAN_ERROR
 *
 * Ends the construction of a plan: indexes its nodes and checks that
 * identifiers are unique and that references and ties lead to other targets,
 * and not in a circle.
 *
 * Returns: whether the plan is sound
 */
gboolean
jihua_plan_seal (JihuaPlan  *self,
                 GError    **error)
{
  g_hash_table_remove_all (self->index);
  g_ptr_array_set_size (self->nodes, 0);

  return index_tree (self, G_LIST_MODEL (self->children), error)
      && index_series (self, error)
      && check_links (self, error)
      && check_cycles (self, error);
}

/**
 * jihua_plan_lookup:
 * @self: a sealed plan
 * @id: an identifier
 *
 * Returns: (nullable) (transfer none): the node or series with that identifier
 */
JihuaNode *
jihua_plan_lookup (JihuaPlan  *self,
                   const char *id)
{
  return g_hash_table_lookup (self->index, id);
}

/**
 * jihua_plan_lookup_target:
 * @self: a sealed plan
 * @id: an identifier
 *
 * Returns: (nullable) (transfer none): the target or series with that identifier
 */
JihuaTarget *
jihua_plan_lookup_target (JihuaPlan  *self,
                          const char *id)
{
  JihuaNode *node = jihua_plan_lookup (self, id);

  return JIHUA_IS_TARGET (node) ? JIHUA_TARGET (node) : NULL;
}

/**
 * jihua_plan_get_nodes:
 * @self: a sealed plan
 *
 * Returns: (transfer none) (element-type JihuaNode): all nodes, in tree order
 */
GPtrArray *
jihua_plan_get_nodes (JihuaPlan *self)
{
  return self->nodes;
}

/**
 * jihua_plan_get_annex:
 * @self: a sealed plan
 *
 * Returns: (nullable) (transfer none): the annex of main targets
 */
JihuaSection *
jihua_plan_get_annex (JihuaPlan *self)
{
  for (guint i = 0; i < self->nodes->len; i++) {
    JihuaNode *node = g_ptr_array_index (self->nodes, i);

    if (JIHUA_IS_SECTION (node)
        && jihua_section_get_kind (JIHUA_SECTION (node)) == JIHUA_SECTION_ANNEX)
      return JIHUA_SECTION (node);
  }

  return NULL;
}
