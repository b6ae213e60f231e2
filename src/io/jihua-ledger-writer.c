/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-ledger-writer.h"

#include "jihua-json-print.h"
#include "jihua-plan-writer.h"
#include "jihua-record-writer.h"

static void
write_place (const char  *target,
             JihuaPeriod  through,
             JsonBuilder *builder)
{
  g_autofree char *period = jihua_period_to_string (through);

  jihua_json_add_text (builder, "target", target);
  jihua_json_add_text (builder, "through", period);
}

static void
write_facts (JihuaActual *actual,
             JsonBuilder *builder)
{
  jihua_json_add_decimal (builder, "value", jihua_actual_get_value (actual));
  jihua_json_add_flag (builder, "final", jihua_actual_get_final (actual));
  jihua_json_add_note (builder, "source", jihua_actual_get_source (actual));
  jihua_json_add_note (builder, "note", jihua_actual_get_note (actual));
}

static void
write_author (JihuaActual *actual,
              JsonBuilder *builder)
{
  jihua_json_add_note (builder, "by", jihua_actual_get_by (actual));
  jihua_json_add_note (builder, "at", jihua_actual_get_at (actual));
}

static void
write_actuals (JihuaLedger *ledger,
               JsonBuilder *builder)
{
  GListModel *actuals = jihua_ledger_get_actuals (ledger);

  json_builder_set_member_name (builder, "actuals");
  json_builder_begin_array (builder);
  for (guint i = 0; i < g_list_model_get_n_items (actuals); i++) {
    g_autoptr (JihuaActual) actual = g_list_model_get_item (actuals, i);

    json_builder_begin_object (builder);
    write_place (jihua_actual_get_target (actual), jihua_actual_get_through (actual), builder);
    write_facts (actual, builder);
    write_author (actual, builder);
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);
}

static void
write_side (const char  *member,
            JihuaActual *actual,
            gboolean     authors,
            JsonBuilder *builder)
{
  json_builder_set_member_name (builder, member);
  if (actual == NULL) {
    json_builder_add_null_value (builder);
    return;
  }

  json_builder_begin_object (builder);
  write_facts (actual, builder);
  if (authors)
    write_author (actual, builder);
  json_builder_end_object (builder);
}

static void
write_record_side (const char  *member,
                   JihuaRecord *record,
                   gboolean     authors,
                   JsonBuilder *builder)
{
  json_builder_set_member_name (builder, member);
  if (record == NULL) {
    json_builder_add_null_value (builder);
    return;
  }

  json_builder_begin_object (builder);
  jihua_record_write_facts (record, authors, builder);
  json_builder_end_object (builder);
}

static void
write_value (const char  *member,
             const char  *value,
             JsonBuilder *builder)
{
  json_builder_set_member_name (builder, member);
  if (value)
    json_builder_add_string_value (builder, value);
  else
    json_builder_add_null_value (builder);
}

static void
write_record_change (JihuaChange *change,
                     gboolean     authors,
                     JsonBuilder *builder)
{
  static const char * const words[] = {
    [JIHUA_RECORD_STATUS] = "status",
    [JIHUA_RECORD_NOTE] = "note",
    [JIHUA_RECORD_WORK] = "work",
    [JIHUA_RECORD_ITEM] = "item",
  };
  JihuaRecord *from = jihua_change_get_from_record (change);
  JihuaRecord *to = jihua_change_get_to_record (change);
  JihuaRecord *record = to ? to : from;

  jihua_json_add_text (builder, "change", words[jihua_record_get_kind (record)]);
  jihua_record_write_place (record, builder);
  write_record_side ("from", from, authors, builder);
  write_record_side ("to", to, authors, builder);
}

static void
write_actual_change (JihuaChange *change,
                     gboolean     authors,
                     JsonBuilder *builder)
{
  jihua_json_add_text (builder, "change", "actual");
  write_place (jihua_change_get_node (change), jihua_change_get_through (change), builder);
  write_side ("from", jihua_change_get_from (change), authors, builder);
  write_side ("to", jihua_change_get_to (change), authors, builder);
}

static void
write_setting_change (JihuaChange *change,
                      JsonBuilder *builder)
{
  jihua_json_add_text (builder, "change", "setting");
  jihua_json_add_text (builder, "node", jihua_change_get_node (change));
  jihua_json_add_text (builder, "setting", jihua_setting_get_nick (jihua_change_get_setting (change)));
  write_value ("from", jihua_change_get_from_value (change), builder);
  write_value ("to", jihua_change_get_to_value (change), builder);
}

/**
 * jihua_change_write:
 * @change: a change
 * @authors: whether its figures are to say who recorded them, as in a journal
 * @builder: where to add it as a value
 */
void
jihua_change_write (JihuaChange *change,
                    gboolean     authors,
                    JsonBuilder *builder)
{
  json_builder_begin_object (builder);
  jihua_json_add_note (builder, "at", jihua_change_get_at (change));
  jihua_json_add_note (builder, "by", jihua_change_get_by (change));
  switch (jihua_change_get_kind (change)) {
    case JIHUA_CHANGE_RECORD:
      write_record_change (change, authors, builder);
      break;
    case JIHUA_CHANGE_SETTING:
      write_setting_change (change, builder);
      break;
    case JIHUA_CHANGE_ACTUAL:
    default:
      write_actual_change (change, authors, builder);
  }
  json_builder_end_object (builder);
}

static void
write_history (JihuaLedger *ledger,
               JsonBuilder *builder)
{
  GListModel *history = jihua_ledger_get_history (ledger);

  json_builder_set_member_name (builder, "history");
  json_builder_begin_array (builder);
  for (guint i = 0; i < g_list_model_get_n_items (history); i++) {
    g_autoptr (JihuaChange) change = g_list_model_get_item (history, i);

    jihua_change_write (change, FALSE, builder);
  }
  json_builder_end_array (builder);
}

/**
 * jihua_ledger_write:
 * @ledger: a ledger
 * @builder: where to add it as a value
 */
void
jihua_ledger_write (JihuaLedger *ledger,
                    JsonBuilder *builder)
{
  json_builder_begin_object (builder);
  jihua_json_add_text (builder, "format", "jihua-ledger");
  jihua_json_add_number (builder, "version", 1);
  json_builder_set_member_name (builder, "plan");
  jihua_plan_write (jihua_ledger_get_plan (ledger), builder);
  write_actuals (ledger, builder);
  jihua_records_write (ledger, builder);
  write_history (ledger, builder);
  json_builder_end_object (builder);
}
