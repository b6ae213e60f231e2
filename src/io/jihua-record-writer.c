/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-record-writer.h"

#include "jihua-date.h"
#include "jihua-json-print.h"

/**
 * jihua_record_write_place:
 * @record: a record
 * @builder: a builder in an object
 *
 * Writes whom the record is about, and the month or the item.
 */
void
jihua_record_write_place (JihuaRecord *record,
                          JsonBuilder *builder)
{
  JihuaRecordKind kind = jihua_record_get_kind (record);
  gboolean section = kind == JIHUA_RECORD_NOTE || kind == JIHUA_RECORD_WORK;
  g_autofree char *through = NULL;

  jihua_json_add_text (builder, section ? "node" : "target", jihua_record_get_node (record));
  if (kind == JIHUA_RECORD_ITEM) {
    jihua_json_add_text (builder, "item", jihua_record_get_item (record));
    return;
  }

  through = jihua_period_to_string (jihua_record_get_through (record));
  jihua_json_add_text (builder, "through", through);
}

static void
write_work (JihuaRecord *record,
            JsonBuilder *builder)
{
  const GDate *date = jihua_record_get_date (record);
  g_autofree char *text = date ? jihua_date_to_string (date) : NULL;

  if (jihua_record_get_kind (record) == JIHUA_RECORD_WORK)
    jihua_json_add_text (builder, "state", jihua_work_state_get_nick (jihua_record_get_state (record)));
  jihua_json_add_text (builder, "date", text);
  jihua_json_add_note (builder, "note", jihua_record_get_text (record));
  jihua_json_add_note (builder, "source", jihua_record_get_source (record));
}

/**
 * jihua_record_write_facts:
 * @record: a record
 * @authors: whether to write who recorded it
 * @builder: a builder in an object
 *
 * Writes what the record says.
 */
void
jihua_record_write_facts (JihuaRecord *record,
                          gboolean     authors,
                          JsonBuilder *builder)
{
  switch (jihua_record_get_kind (record)) {
    case JIHUA_RECORD_STATUS:
      jihua_json_add_text (builder, "status", jihua_status_get_nick (jihua_record_get_status (record)));
      jihua_json_add_text (builder, "reason", jihua_record_get_text (record));
      break;
    case JIHUA_RECORD_NOTE:
      jihua_json_add_text (builder, "text", jihua_record_get_text (record));
      jihua_json_add_note (builder, "source", jihua_record_get_source (record));
      break;
    case JIHUA_RECORD_WORK:
    case JIHUA_RECORD_ITEM:
    default:
      write_work (record, builder);
  }

  if (!authors)
    return;

  jihua_json_add_note (builder, "by", jihua_record_get_by (record));
  jihua_json_add_note (builder, "at", jihua_record_get_at (record));
}

static gboolean
has_any (JihuaLedger     *ledger,
         JihuaRecordKind  kind)
{
  GListModel *records = jihua_ledger_get_records (ledger);

  for (guint i = 0; i < g_list_model_get_n_items (records); i++) {
    g_autoptr (JihuaRecord) record = g_list_model_get_item (records, i);

    if (jihua_record_get_kind (record) == kind)
      return TRUE;
  }

  return FALSE;
}

static void
write_list (JihuaLedger     *ledger,
            JihuaRecordKind  kind,
            const char      *member,
            JsonBuilder     *builder)
{
  GListModel *records = jihua_ledger_get_records (ledger);

  json_builder_set_member_name (builder, member);
  json_builder_begin_array (builder);
  for (guint i = 0; i < g_list_model_get_n_items (records); i++) {
    g_autoptr (JihuaRecord) record = g_list_model_get_item (records, i);

    if (jihua_record_get_kind (record) != kind)
      continue;

    json_builder_begin_object (builder);
    jihua_record_write_place (record, builder);
    jihua_record_write_facts (record, TRUE, builder);
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);
}

/**
 * jihua_records_write:
 * @ledger: a ledger
 * @builder: a builder in the object of the ledger
 *
 * Writes the lists of statuses, notes, states of work and items. The latter two
 * are left out when empty, as in files that were written before they were
 * known.
 */
void
jihua_records_write (JihuaLedger *ledger,
                     JsonBuilder *builder)
{
  write_list (ledger, JIHUA_RECORD_STATUS, "statuses", builder);
  write_list (ledger, JIHUA_RECORD_NOTE, "notes", builder);
  if (has_any (ledger, JIHUA_RECORD_WORK))
    write_list (ledger, JIHUA_RECORD_WORK, "work", builder);
  if (has_any (ledger, JIHUA_RECORD_ITEM))
    write_list (ledger, JIHUA_RECORD_ITEM, "items", builder);
}
