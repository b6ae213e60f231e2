/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-plan-writer.h"

#include "jihua-date.h"
#include "jihua-json-print.h"

static void
write_repairs (GPtrArray   *repairs,
               gboolean     always,
               JsonBuilder *builder)
{
  if (repairs->len == 0 && !always)
    return;

  json_builder_set_member_name (builder, "repairs");
  json_builder_begin_array (builder);
  for (guint i = 0; i < repairs->len; i++) {
    const JihuaRepair *repair = g_ptr_array_index (repairs, i);

    json_builder_begin_object (builder);
    jihua_json_add_text (builder, "kind", repair->kind);
    jihua_json_add_text (builder, "printed", repair->printed);
    jihua_json_add_text (builder, "restored", repair->restored);
    jihua_json_add_text (builder, "note", repair->note);
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);
}

static void
write_notice (JihuaPlan   *plan,
              JsonBuilder *builder)
{
  GPtrArray *notice = jihua_plan_get_notice (plan);

  json_builder_set_member_name (builder, "notice");
  json_builder_begin_object (builder);
  for (guint i = 0; i < notice->len; i++) {
    const JihuaNoticePart *part = g_ptr_array_index (notice, i);

    json_builder_set_member_name (builder, part->key);
    json_builder_begin_object (builder);
    jihua_json_add_text (builder, "text", part->text);
    jihua_json_add_text (builder, "printed", part->printed);
    write_repairs (part->repairs, FALSE, builder);
    json_builder_end_object (builder);
  }
  json_builder_end_object (builder);
}

static void
write_rules (JihuaPlan   *plan,
             JsonBuilder *builder)
{
  const JihuaRules *rules = jihua_plan_get_rules (plan);

  json_builder_set_member_name (builder, "rules");
  json_builder_begin_object (builder);
  jihua_json_add_decimal (builder, "tolerance-rate", rules->tolerance_rate);
  jihua_json_add_decimal (builder, "tolerance-count", rules->tolerance_count);
  jihua_json_add_decimal (builder, "behind", rules->behind);
  jihua_json_add_decimal (builder, "far-behind", rules->far_behind);
  jihua_json_add_number (builder, "first-month", rules->first_month);
  json_builder_end_object (builder);
}

static void
write_due (const GDate *due,
           JsonBuilder *builder)
{
  g_autofree char *text = due ? jihua_date_to_string (due) : NULL;

  jihua_json_add_text (builder, "due", text);
}

static void
write_items (GStrv        items,
             JsonBuilder *builder)
{
  if (items == NULL)
    return;

  json_builder_set_member_name (builder, "items");
  json_builder_begin_array (builder);
  for (; *items; items++) {
    json_builder_begin_object (builder);
    jihua_json_add_text (builder, "name", *items);
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);
}

static void
write_direction (const JihuaGoal *goal,
                 JsonBuilder     *builder)
{
  gboolean usual = goal->direction == jihua_goal_kind_get_default_direction (goal->kind);

  if (goal->kind == JIHUA_GOAL_ABOUT || !usual)
    jihua_json_add_text (builder, "direction", jihua_direction_get_nick (goal->direction));
}

static void
write_goal (const JihuaGoal *goal,
            JsonBuilder     *builder)
{
  json_builder_set_member_name (builder, "goal");
  json_builder_begin_object (builder);
  jihua_json_add_text (builder, "kind", jihua_goal_kind_get_nick (goal->kind));
  if (goal->value)
    jihua_json_add_decimal (builder, "value", *goal->value);
  jihua_json_add_text (builder, "words", goal->words);
  jihua_json_add_text (builder, "text", goal->text);
  jihua_json_add_text (builder, "phrase", goal->phrase);
  write_direction (goal, builder);
  if (goal->tolerance)
    jihua_json_add_decimal (builder, "tolerance", *goal->tolerance);
  jihua_json_add_text (builder, "reference", goal->reference);
  write_due (goal->due, builder);
  write_items (goal->items, builder);
  if (goal->merged)
    jihua_json_add_flag (builder, "merged", TRUE);
  json_builder_end_object (builder);
}

static void
write_reporting (JihuaTarget *target,
                 JsonBuilder *builder)
{
  jihua_json_add_text (builder, "unit", jihua_target_get_unit (target));
  jihua_json_add_text (builder, "accumulation",
                       jihua_accumulation_get_nick (jihua_target_get_accumulation (target)));
  jihua_json_add_text (builder, "frequency",
                       jihua_frequency_get_nick (jihua_target_get_frequency (target)));
  if (jihua_target_get_lag (target) > 0)
    jihua_json_add_number (builder, "lag", jihua_target_get_lag (target));
}

static void
write_phasing (JihuaTarget *target,
               JsonBuilder *builder)
{
  const JihuaPhasing *phasing = jihua_target_get_phasing (target);
  g_autofree char *text = phasing ? jihua_phasing_to_string (phasing) : NULL;

  jihua_json_add_text (builder, "phasing", text);
}

static void
write_units (JihuaNode   *node,
             JsonBuilder *builder)
{
  jihua_json_add_text (builder, "responsible", jihua_node_get_responsible (node));
  jihua_json_add_text (builder, "cooperating", jihua_node_get_cooperating (node));
}

static void
write_target (JihuaTarget *target,
              JsonBuilder *builder)
{
  JihuaNode *node = JIHUA_NODE (target);

  json_builder_begin_object (builder);
  jihua_json_add_text (builder, "id", jihua_node_get_id (node));
  jihua_json_add_text (builder, "name", jihua_node_get_title (node));
  jihua_json_add_text (builder, "label", jihua_node_get_label (node));
  write_reporting (target, builder);
  write_phasing (target, builder);
  write_units (node, builder);
  jihua_json_add_text (builder, "tie", jihua_target_get_tie (target));
  jihua_json_add_text (builder, "printed", jihua_node_get_printed (node));
  write_repairs (jihua_node_get_repairs (node), FALSE, builder);
  write_goal (jihua_target_get_goal (target), builder);
  json_builder_end_object (builder);
}

static void write_children (GListModel  *children,
                            JsonBuilder *builder);

static void
write_section (JihuaSection *section,
               JsonBuilder  *builder)
{
  JihuaNode *node = JIHUA_NODE (section);
  const char *number = jihua_node_get_number (node);
  const char *printed = jihua_node_get_printed (node);

  json_builder_begin_object (builder);
  jihua_json_add_text (builder, "id", jihua_node_get_id (node));
  jihua_json_add_text (builder, "kind", jihua_section_kind_get_nick (jihua_section_get_kind (section)));
  jihua_json_add_text (builder, "number", number ? number : "");
  jihua_json_add_text (builder, "title", jihua_node_get_title (node));
  jihua_json_add_text (builder, "label", jihua_node_get_label (node));
  write_units (node, builder);
  jihua_json_add_text (builder, "text", jihua_section_get_text (section));
  jihua_json_add_text (builder, "printed", printed ? printed : "");
  write_repairs (jihua_node_get_repairs (node), TRUE, builder);
  write_children (jihua_section_get_children (section), builder);
  json_builder_end_object (builder);
}

static void
write_children (GListModel  *children,
                JsonBuilder *builder)
{
  json_builder_set_member_name (builder, "children");
  json_builder_begin_array (builder);
  for (guint i = 0; i < g_list_model_get_n_items (children); i++) {
    g_autoptr (JihuaNode) child = g_list_model_get_item (children, i);

    if (JIHUA_IS_SECTION (child))
      write_section (JIHUA_SECTION (child), builder);
    else
      write_target (JIHUA_TARGET (child), builder);
  }
  json_builder_end_array (builder);
}

static void
write_series (JihuaPlan   *plan,
              JsonBuilder *builder)
{
  GListModel *list = jihua_plan_get_series (plan);

  json_builder_set_member_name (builder, "series");
  json_builder_begin_array (builder);
  for (guint i = 0; i < g_list_model_get_n_items (list); i++) {
    g_autoptr (JihuaNode) series = g_list_model_get_item (list, i);

    json_builder_begin_object (builder);
    jihua_json_add_text (builder, "id", jihua_node_get_id (series));
    jihua_json_add_text (builder, "name", jihua_node_get_title (series));
    write_reporting (JIHUA_TARGET (series), builder);
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);
}

/**
 * jihua_plan_write:
 * @plan: a plan
 * @builder: where to add it as a value
 *
 * Members come in the order data/ledger.schema.json lists them, so that two versions of a
 * file can be compared line by line.
 */
void
jihua_plan_write (JihuaPlan   *plan,
                  JsonBuilder *builder)
{
  json_builder_begin_object (builder);
  jihua_json_add_text (builder, "id", jihua_plan_get_id (plan));
  jihua_json_add_text (builder, "title", jihua_plan_get_title (plan));
  jihua_json_add_number (builder, "year", jihua_plan_get_year (plan));
  jihua_json_add_text (builder, "issuer", jihua_plan_get_issuer (plan));
  jihua_json_add_text (builder, "adopted", jihua_plan_get_adopted (plan));
  jihua_json_add_text (builder, "issued", jihua_plan_get_issued (plan));
  jihua_json_add_text (builder, "printed", jihua_plan_get_printed (plan));
  write_notice (plan, builder);
  write_rules (plan, builder);
  write_series (plan, builder);
  write_children (jihua_plan_get_children (plan), builder);
  json_builder_end_object (builder);
}
