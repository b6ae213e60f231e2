/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-report.h"

#include "jihua-explain.h"
#include "jihua-json-print.h"

/* The judged tree, for other programs and for the terminal. The members of the
 * JSON form are a promise: what does not apply is null, none is ever left out. */

static void
add_text_or_null (JsonBuilder *builder,
                  const char  *member,
                  const char  *text)
{
  json_builder_set_member_name (builder, member);
  if (text != NULL && *text != '\0')
    json_builder_add_string_value (builder, text);
  else
    json_builder_add_null_value (builder);
}

static void
add_null (JsonBuilder *builder,
          const char  *member)
{
  json_builder_set_member_name (builder, member);
  json_builder_add_null_value (builder);
}

static void
add_fraction (JsonBuilder *builder,
              const char  *member,
              gboolean     known,
              double       fraction)
{
  json_builder_set_member_name (builder, member);
  if (known)
    json_builder_add_double_value (builder, fraction);
  else
    json_builder_add_null_value (builder);
}

static const char *
get_kind (JihuaNode *node)
{
  if (JIHUA_IS_TARGET (node))
    return "target";

  return jihua_section_kind_get_nick (jihua_section_get_kind (JIHUA_SECTION (node)));
}

static void
add_due (JsonBuilder     *builder,
         const JihuaGoal *goal)
{
  char date[sizeof "2024-10-31"];

  if (goal->due)
    g_date_strftime (date, sizeof date, "%Y-%m-%d", goal->due);

  add_text_or_null (builder, "due", goal->due ? date : NULL);
}

static void
add_goal (JsonBuilder *builder,
          JihuaTarget *target)
{
  const JihuaGoal *goal = jihua_target_get_goal (target);
  g_autofree char *value = goal->value ? jihua_decimal_to_string (*goal->value) : NULL;

  json_builder_set_member_name (builder, "goal");
  json_builder_begin_object (builder);
  add_text_or_null (builder, "kind", jihua_goal_kind_get_nick (goal->kind));
  add_text_or_null (builder, "value", value);
  add_text_or_null (builder, "words", goal->words);
  add_text_or_null (builder, "text", jihua_target_get_display_words (target));
  add_text_or_null (builder, "reference", goal->reference);
  add_due (builder, goal);
  json_builder_end_object (builder);
}

static void
add_actual (JsonBuilder *builder,
            JihuaActual *actual)
{
  g_autofree char *through = jihua_period_to_string (jihua_actual_get_through (actual));

  json_builder_set_member_name (builder, "actual");
  json_builder_begin_object (builder);
  add_text_or_null (builder, "through", through);
  jihua_json_add_decimal (builder, "value", jihua_actual_get_value (actual));
  jihua_json_add_flag (builder, "final", jihua_actual_get_final (actual));
  json_builder_end_object (builder);
}

static void
add_judgement (JsonBuilder    *builder,
               JihuaTarget    *target,
               JihuaJudgement *judgement)
{
  g_autofree char *explanation = jihua_explain (target, judgement);

  if (judgement->actual)
    add_actual (builder, judgement->actual);
  else
    add_null (builder, "actual");

  add_fraction (builder, "progress", judgement->has_progress, judgement->progress);
  add_fraction (builder, "pace", judgement->has_pace, judgement->pace);
  add_text_or_null (builder, "status", jihua_status_get_nick (judgement->status));
  add_text_or_null (builder, "explanation", explanation);
}

/* A measure without targets has the state of its work, once one is recorded. */
static gboolean
has_status (JihuaStanding *standing)
{
  return jihua_standing_get_total (standing) > 0 || jihua_standing_get_work (standing) != NULL;
}

static void
add_section_members (JsonBuilder   *builder,
                     JihuaStanding *standing)
{
  static const char * const absent[] = { "unit", "goal", "actual", "progress", "pace" };

  for (gsize i = 0; i < G_N_ELEMENTS (absent); i++)
    add_null (builder, absent[i]);

  add_text_or_null (builder, "status", has_status (standing)
                    ? jihua_status_get_nick (jihua_standing_get_status (standing)) : NULL);
  add_null (builder, "explanation");
}

static void
add_target_members (JsonBuilder   *builder,
                    JihuaTarget   *target,
                    JihuaStanding *standing)
{
  add_text_or_null (builder, "unit", jihua_target_get_display_unit (target));
  add_goal (builder, target);
  add_judgement (builder, target, jihua_standing_get_judgement (standing));
}

static void
add_node (JsonBuilder   *builder,
          JihuaNode     *node,
          JihuaStanding *standing)
{
  JihuaNode *parent = jihua_node_get_parent (node);

  json_builder_begin_object (builder);
  add_text_or_null (builder, "id", jihua_node_get_id (node));
  add_text_or_null (builder, "parent", parent ? jihua_node_get_id (parent) : NULL);
  add_text_or_null (builder, "kind", get_kind (node));
  add_text_or_null (builder, "number", jihua_node_get_number (node));
  add_text_or_null (builder, "title", jihua_node_get_display_title (node));
  if (JIHUA_IS_TARGET (node))
    add_target_members (builder, JIHUA_TARGET (node), standing);
  else
    add_section_members (builder, standing);
  json_builder_end_object (builder);
}

static void
add_counts (JsonBuilder   *builder,
            JihuaStanding *plan)
{
  json_builder_set_member_name (builder, "counts");
  json_builder_begin_object (builder);
  for (int i = 0; i < JIHUA_N_STATUSES; i++)
    jihua_json_add_number (builder, jihua_status_get_nick ((JihuaStatus) i),
                           jihua_standing_get_count (plan, (JihuaStatus) i));
  json_builder_end_object (builder);
}

static void
add_plan (JsonBuilder *builder,
          JihuaPlan   *plan)
{
  json_builder_set_member_name (builder, "plan");
  json_builder_begin_object (builder);
  add_text_or_null (builder, "title", jihua_plan_get_display_title (plan));
  jihua_json_add_number (builder, "year", jihua_plan_get_year (plan));
  json_builder_end_object (builder);
}

/**
 * jihua_report_to_json:
 * @standings: the standings of a ledger as of a month
 *
 * Writes the judged tree for other programs: an object of `plan`, `as_of`,
 * `counts` and `nodes`, the latter flat and in tree order. Titles, units and
 * explanations are in the user's language; identifiers, `words` and numbers
 * never change with it.
 *
 * Returns: (transfer full): the JSON text
 */
char *
jihua_report_to_json (JihuaStandings *standings)
{
  g_autoptr (JsonBuilder) builder = json_builder_new_immutable ();
  JihuaPlan *plan = jihua_ledger_get_plan (jihua_standings_get_ledger (standings));
  GPtrArray *nodes = jihua_plan_get_nodes (plan);
  g_autofree char *as_of = jihua_period_to_string (jihua_standings_get_as_of (standings));

  json_builder_begin_object (builder);
  add_plan (builder, plan);
  add_text_or_null (builder, "as_of", as_of);
  add_counts (builder, jihua_standings_get_plan (standings));
  json_builder_set_member_name (builder, "nodes");
  json_builder_begin_array (builder);
  for (guint i = 0; i < nodes->len; i++) {
    JihuaNode *node = g_ptr_array_index (nodes, i);

    add_node (builder, node, jihua_standings_lookup (standings, node));
  }
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  return jihua_json_print (builder, TRUE);
}

static guint
get_depth (JihuaNode *node)
{
  guint depth = 0;

  while ((node = jihua_node_get_parent (node)) != NULL)
    depth++;

  return depth;
}

static void
append_target (GString       *text,
               JihuaTarget   *target,
               JihuaStanding *standing)
{
  g_autofree char *explanation = jihua_explain (target, jihua_standing_get_judgement (standing));

  g_string_append_printf (text, " [%s] %s",
                          jihua_status_get_label (jihua_standing_get_status (standing)), explanation);
}

static void
append_node (GString       *text,
             JihuaNode     *node,
             JihuaStanding *standing)
{
  g_string_append_printf (text, "%*s%s %s", (int) get_depth (node) * 2, "",
                          jihua_node_get_id (node), jihua_node_get_display_title (node));
  if (JIHUA_IS_TARGET (node))
    append_target (text, JIHUA_TARGET (node), standing);
  else if (jihua_standing_get_work (standing))
    g_string_append_printf (text, " [%s]", jihua_status_get_label (jihua_standing_get_status (standing)));
  else
    g_string_append_printf (text, " %u/%u", jihua_standing_get_good (standing),
                            jihua_standing_get_total (standing));
  g_string_append_c (text, '\n');
}

/**
 * jihua_report_to_text:
 * @standings: the standings of a ledger as of a month
 *
 * Returns: (transfer full): the judged tree to read on a terminal, in the
 *   user's language
 */
char *
jihua_report_to_text (JihuaStandings *standings)
{
  JihuaPlan *plan = jihua_ledger_get_plan (jihua_standings_get_ledger (standings));
  GPtrArray *nodes = jihua_plan_get_nodes (plan);
  g_autofree char *as_of = jihua_period_dup_as_of_label (jihua_standings_get_as_of (standings));
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%s\n%s\n", jihua_plan_get_display_title (plan), as_of);
  for (guint i = 0; i < nodes->len; i++) {
    JihuaNode *node = g_ptr_array_index (nodes, i);

    append_node (text, node, jihua_standings_lookup (standings, node));
  }

  return g_string_free_and_steal (text);
}
