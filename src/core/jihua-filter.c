/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-filter.h"

#include <glib/gi18n-lib.h>

#include "jihua-target.h"

/**
 * JihuaFilter:
 *
 * A choice of targets. Its text form is the query of an address:
 * “status=behind&status=far-behind&unit=省统计局&kind=about&in=A:1”, with
 * whatever does not belong into an address percent-encoded. An empty unit
 * stands for targets that nobody is responsible for.
 */

struct _JihuaFilter {
  GObject  parent_instance;

  guint    statuses; /* a bit each */
  guint    kinds;
  GStrv    units;
  GStrv    sections;
};

enum {
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JihuaFilter, jihua_filter, G_TYPE_OBJECT)
G_DEFINE_QUARK (jihua-filter-error-quark, jihua_filter_error)

static GStrv
create_empty_list (void)
{
  return g_new0 (char *, 1);
}

static void
jihua_filter_finalize (GObject *object)
{
  JihuaFilter *self = JIHUA_FILTER (object);

  g_strfreev (self->units);
  g_strfreev (self->sections);

  G_OBJECT_CLASS (jihua_filter_parent_class)->finalize (object);
}

static void
jihua_filter_class_init (JihuaFilterClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jihua_filter_finalize;

  /**
   * JihuaFilter::changed:
   * @self: a filter
   *
   * Another choice of targets is wanted.
   */
  signals[CHANGED] =
    g_signal_new ("changed", JIHUA_TYPE_FILTER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
jihua_filter_init (JihuaFilter *self)
{
  self->units = create_empty_list ();
  self->sections = create_empty_list ();
}

/**
 * jihua_filter_new:
 *
 * Returns: (transfer full): a filter that every target passes
 */
JihuaFilter *
jihua_filter_new (void)
{
  return g_object_new (JIHUA_TYPE_FILTER, NULL);
}

static void
take (JihuaFilter *self,
      guint        statuses,
      guint        kinds,
      GStrv        units,
      GStrv        sections)
{
  self->statuses = statuses;
  self->kinds = kinds;
  g_strfreev (self->units);
  self->units = units;
  g_strfreev (self->sections);
  self->sections = sections;
  g_signal_emit (self, signals[CHANGED], 0);
}

static gboolean
find_status (const char  *nick,
             JihuaStatus *status)
{
  for (guint i = 0; i < JIHUA_N_STATUSES; i++) {
    if (g_str_equal (jihua_status_get_nick (i), nick)) {
      *status = i;
      return TRUE;
    }
  }

  return FALSE;
}

static gboolean
read_parameter (JihuaFilter  *self,
                const char   *name,
                const char   *value,
                GError      **error)
{
  JihuaStatus status;
  JihuaGoalKind kind;

  if (g_str_equal (name, "status") && find_status (value, &status))
    jihua_filter_set_status (self, status, TRUE);
  else if (g_str_equal (name, "kind") && jihua_goal_kind_from_nick (value, &kind))
    jihua_filter_set_kind (self, kind, TRUE);
  else if (g_str_equal (name, "unit"))
    jihua_filter_set_unit (self, value, TRUE);
  else if (g_str_equal (name, "in"))
    jihua_filter_set_section (self, value, TRUE);
  else
    g_set_error (error, JIHUA_FILTER_ERROR, JIHUA_FILTER_ERROR_UNKNOWN,
                 /* Translators: part of a filter that makes no sense, such as “status=good” */
                 _("There are no targets with “%s=%s”."), name, value);

  return *error == NULL;
}

static gboolean
read_query (JihuaFilter  *self,
            const char   *query,
            GError      **error)
{
  g_autofree char *name = NULL;
  g_autofree char *value = NULL;
  g_autoptr (GError) wrong = NULL;
  GUriParamsIter iter;

  g_uri_params_iter_init (&iter, query, -1, "&", G_URI_PARAMS_NONE);
  while (g_uri_params_iter_next (&iter, &name, &value, &wrong)) {
    if (!read_parameter (self, name, value, error))
      return FALSE;
    g_clear_pointer (&name, g_free);
    g_clear_pointer (&value, g_free);
  }

  if (wrong != NULL)
    g_set_error (error, JIHUA_FILTER_ERROR, JIHUA_FILTER_ERROR_SYNTAX,
                 _("“%s” is no choice of targets."), query);

  return wrong == NULL;
}

/**
 * jihua_filter_set_query:
 * @self: a filter
 * @query: a choice of targets in its text form
 * @error: return location for an error of the domain %JIHUA_FILTER_ERROR
 *
 * Makes the filter let pass what the query says. If the query is wrong, the
 * filter stays as it is.
 *
 * Returns: whether the query was understood
 */
gboolean
jihua_filter_set_query (JihuaFilter  *self,
                        const char   *query,
                        GError      **error)
{
  g_autoptr (JihuaFilter) read = jihua_filter_new ();
  g_autoptr (GError) wrong = NULL;

  if (!read_query (read, query, &wrong)) {
    g_propagate_error (error, g_steal_pointer (&wrong));
    return FALSE;
  }

  take (self, read->statuses, read->kinds, g_strdupv (read->units), g_strdupv (read->sections));
  return TRUE;
}

static void
append_parameter (GString    *query,
                  const char *name,
                  const char *value)
{
  if (query->len > 0)
    g_string_append_c (query, '&');
  g_string_append_printf (query, "%s=", name);
  g_string_append_uri_escaped (query, value, ":", FALSE);
}

/**
 * jihua_filter_dup_query:
 * @self: a filter
 *
 * Returns: (transfer full): its text form, empty if every target passes
 */
char *
jihua_filter_dup_query (JihuaFilter *self)
{
  GString *query = g_string_new (NULL);

  for (guint i = 0; i < JIHUA_N_STATUSES; i++) {
    if (jihua_filter_has_status (self, i))
      append_parameter (query, "status", jihua_status_get_nick (i));
  }
  for (gsize i = 0; self->units[i] != NULL; i++)
    append_parameter (query, "unit", self->units[i]);
  for (guint i = 0; i <= JIHUA_GOAL_NONE_OCCURS; i++) {
    if (jihua_filter_has_kind (self, i))
      append_parameter (query, "kind", jihua_goal_kind_get_nick (i));
  }
  for (gsize i = 0; self->sections[i] != NULL; i++)
    append_parameter (query, "in", self->sections[i]);

  return g_string_free_and_steal (query);
}

/**
 * jihua_filter_is_empty:
 * @self: a filter
 *
 * Returns: whether every target passes
 */
gboolean
jihua_filter_is_empty (JihuaFilter *self)
{
  return self->statuses == 0 && self->kinds == 0 && self->units[0] == NULL && self->sections[0] == NULL;
}

/**
 * jihua_filter_clear:
 * @self: a filter
 *
 * Lets every target pass.
 */
void
jihua_filter_clear (JihuaFilter *self)
{
  if (!jihua_filter_is_empty (self))
    take (self, 0, 0, create_empty_list (), create_empty_list ());
}

static void
set_bit (JihuaFilter *self,
         guint       *bits,
         guint        bit,
         gboolean     wanted)
{
  guint changed = wanted ? *bits | 1u << bit : *bits & ~(1u << bit);

  if (changed == *bits)
    return;

  *bits = changed;
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
set_listed (JihuaFilter *self,
            GStrv       *list,
            const char  *text,
            gboolean     wanted)
{
  g_autoptr (GStrvBuilder) changed = NULL;

  if (g_strv_contains ((const char * const *) *list, text) == wanted)
    return;

  changed = g_strv_builder_new ();
  for (gsize i = 0; (*list)[i] != NULL; i++) {
    if (wanted || !g_str_equal ((*list)[i], text))
      g_strv_builder_add (changed, (*list)[i]);
  }
  if (wanted)
    g_strv_builder_add (changed, text);

  g_strfreev (*list);
  *list = g_strv_builder_end (changed);
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * jihua_filter_has_status:
 * @self: a filter
 * @status: a status
 *
 * Returns: whether targets of this status are asked for
 */
gboolean
jihua_filter_has_status (JihuaFilter *self,
                         JihuaStatus  status)
{
  return (self->statuses & 1u << status) != 0;
}

/**
 * jihua_filter_set_status:
 * @self: a filter
 * @status: a status
 * @wanted: whether to ask for targets of this status
 *
 * Adds or removes a status.
 */
void
jihua_filter_set_status (JihuaFilter *self,
                         JihuaStatus  status,
                         gboolean     wanted)
{
  set_bit (self, &self->statuses, status, wanted);
}

/**
 * jihua_filter_has_kind:
 * @self: a filter
 * @kind: a kind of goal
 *
 * Returns: whether targets with such goals are asked for
 */
gboolean
jihua_filter_has_kind (JihuaFilter   *self,
                       JihuaGoalKind  kind)
{
  return (self->kinds & 1u << kind) != 0;
}

/**
 * jihua_filter_set_kind:
 * @self: a filter
 * @kind: a kind of goal
 * @wanted: whether to ask for targets with such goals
 *
 * Adds or removes a kind of goal.
 */
void
jihua_filter_set_kind (JihuaFilter   *self,
                       JihuaGoalKind  kind,
                       gboolean       wanted)
{
  set_bit (self, &self->kinds, kind, wanted);
}

/**
 * jihua_filter_has_unit:
 * @self: a filter
 * @unit: the name of a responsible unit, or empty for none
 *
 * Returns: whether the targets of the unit are asked for
 */
gboolean
jihua_filter_has_unit (JihuaFilter *self,
                       const char  *unit)
{
  return g_strv_contains ((const char * const *) self->units, unit);
}

/**
 * jihua_filter_set_unit:
 * @self: a filter
 * @unit: the name of a responsible unit, or empty for none
 * @wanted: whether to ask for its targets
 *
 * Adds or removes a responsible unit.
 */
void
jihua_filter_set_unit (JihuaFilter *self,
                       const char  *unit,
                       gboolean     wanted)
{
  set_listed (self, &self->units, unit, wanted);
}

/**
 * jihua_filter_get_units:
 * @self: a filter
 *
 * Returns: (transfer none) (array zero-terminated=1): the units whose targets
 *   are asked for, in the order they were added
 */
const char * const *
jihua_filter_get_units (JihuaFilter *self)
{
  return (const char * const *) self->units;
}

/**
 * jihua_filter_has_section:
 * @self: a filter
 * @section: the identifier of a section
 *
 * Returns: whether the targets in the section are asked for
 */
gboolean
jihua_filter_has_section (JihuaFilter *self,
                          const char  *section)
{
  return g_strv_contains ((const char * const *) self->sections, section);
}

/**
 * jihua_filter_set_section:
 * @self: a filter
 * @section: the identifier of a section
 * @wanted: whether to ask for the targets in it
 *
 * Adds or removes a part of the plan.
 */
void
jihua_filter_set_section (JihuaFilter *self,
                          const char  *section,
                          gboolean     wanted)
{
  set_listed (self, &self->sections, section, wanted);
}

/**
 * jihua_filter_get_sections:
 * @self: a filter
 *
 * Returns: (transfer none) (array zero-terminated=1): the parts of the plan
 *   whose targets are asked for, in the order they were added
 */
const char * const *
jihua_filter_get_sections (JihuaFilter *self)
{
  return (const char * const *) self->sections;
}

static gboolean
is_in_sections (JihuaFilter *self,
                JihuaNode   *node)
{
  for (; node != NULL; node = jihua_node_get_parent (node)) {
    if (jihua_filter_has_section (self, jihua_node_get_id (node)))
      return TRUE;
  }

  return FALSE;
}

static gboolean
is_of_units (JihuaFilter *self,
             JihuaNode   *node)
{
  const char *unit = jihua_node_get_effective_responsible (node);

  return jihua_filter_has_unit (self, unit != NULL ? unit : "");
}

/**
 * jihua_filter_matches:
 * @self: a filter
 * @standing: how a node stands
 *
 * Returns: whether the node is a target that passes the filter
 */
gboolean
jihua_filter_matches (JihuaFilter   *self,
                      JihuaStanding *standing)
{
  JihuaNode *node = jihua_standing_get_node (standing);

  if (!JIHUA_IS_TARGET (node))
    return FALSE;

  return (self->statuses == 0 || jihua_filter_has_status (self, jihua_standing_get_status (standing)))
         && (self->kinds == 0 || jihua_filter_has_kind (self, jihua_target_get_goal (JIHUA_TARGET (node))->kind))
         && (self->units[0] == NULL || is_of_units (self, node))
         && (self->sections[0] == NULL || is_in_sections (self, node));
}
