/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-ledger-private.h"

/* The part of a ledger beside figures: statuses, notes, states of work and
 * items of milestones. */

static JihuaRecord *
peek_record (JihuaLedger *self,
             guint        position)
{
  g_autoptr (JihuaRecord) record = g_list_model_get_item (G_LIST_MODEL (self->records), position);

  return record;
}

static gboolean
is_about (JihuaRecord     *record,
          JihuaRecordKind  kind,
          JihuaNode       *node)
{
  return jihua_record_get_kind (record) == kind
      && g_str_equal (jihua_record_get_node (record), jihua_node_get_id (node));
}

/**
 * jihua_ledger_find_record:
 * @self: a ledger
 * @kind: a kind of record, but not an item
 * @node: the node it is about
 * @through: the month it is as of
 *
 * Returns: (nullable) (transfer none): the record of just that month
 */
JihuaRecord *
jihua_ledger_find_record (JihuaLedger     *self,
                          JihuaRecordKind  kind,
                          JihuaNode       *node,
                          JihuaPeriod      through)
{
  JihuaRecord *record = jihua_ledger_find_latest_record (self, kind, node, through);

  return record && jihua_period_equal (jihua_record_get_through (record), through) ? record : NULL;
}

/**
 * jihua_ledger_find_latest_record:
 * @self: a ledger
 * @kind: a kind of record, but not an item
 * @node: the node it is about
 * @as_of: a month
 *
 * Returns: (nullable) (transfer none): the last such record of the same year
 *   that is no later than @as_of
 */
JihuaRecord *
jihua_ledger_find_latest_record (JihuaLedger     *self,
                                 JihuaRecordKind  kind,
                                 JihuaNode       *node,
                                 JihuaPeriod      as_of)
{
  JihuaRecord *latest = NULL;
  guint n_records = g_list_model_get_n_items (G_LIST_MODEL (self->records));

  for (guint i = 0; i < n_records; i++) {
    JihuaRecord *record = peek_record (self, i);
    JihuaPeriod through = jihua_record_get_through (record);

    if (!is_about (record, kind, node)
        || through.year != as_of.year || through.month > as_of.month)
      continue;
    if (latest == NULL || jihua_period_compare (through, jihua_record_get_through (latest)) > 0)
      latest = record;
  }

  return latest;
}

/**
 * jihua_ledger_find_item:
 * @self: a ledger
 * @target: a milestone
 * @item: the name of one of its items
 *
 * Returns: (nullable) (transfer none): the record of the day it was done
 */
JihuaRecord *
jihua_ledger_find_item (JihuaLedger *self,
                        JihuaTarget *target,
                        const char  *item)
{
  guint n_records = g_list_model_get_n_items (G_LIST_MODEL (self->records));

  for (guint i = 0; i < n_records; i++) {
    JihuaRecord *record = peek_record (self, i);

    if (is_about (record, JIHUA_RECORD_ITEM, JIHUA_NODE (target))
        && g_str_equal (jihua_record_get_item (record), item))
      return record;
  }

  return NULL;
}

/* A record goes before the later ones of its kind and node, else to the end. */
static gboolean
find_record_place (JihuaLedger *self,
                   JihuaRecord *record,
                   guint       *position)
{
  guint n_records = g_list_model_get_n_items (G_LIST_MODEL (self->records));

  *position = n_records;
  for (guint i = 0; i < n_records; i++) {
    JihuaRecord *other = peek_record (self, i);

    if (jihua_record_same_place (other, record)) {
      *position = i;
      return TRUE;
    }
    if (*position == n_records
        && jihua_record_get_kind (other) == jihua_record_get_kind (record)
        && g_str_equal (jihua_record_get_node (other), jihua_record_get_node (record))
        && jihua_period_compare (jihua_record_get_through (other), jihua_record_get_through (record)) > 0)
      *position = i;
  }

  return FALSE;
}

/**
 * jihua_ledger_append_record:
 * @self: a ledger being loaded
 * @record: a status, a note, a state of work or an item
 *
 * Adds a record behind all others, without a change and without history.
 *
 * Returns: %FALSE if there is one in the same place already
 */
gboolean
jihua_ledger_append_record (JihuaLedger *self,
                            JihuaRecord *record)
{
  guint position;

  if (find_record_place (self, record, &position))
    return FALSE;

  g_list_store_append (self->records, record);
  return TRUE;
}

/**
 * jihua_ledger_append_history:
 * @self: a ledger being loaded
 * @change: a change that was made before
 *
 * Adds a change to the history without making it.
 */
void
jihua_ledger_append_history (JihuaLedger *self,
                             JihuaChange *change)
{
  g_list_store_append (self->history, change);
}

/* Puts the record after a change in the place of the one before. */
void
jihua_ledger_apply_record (JihuaLedger *self,
                           JihuaChange *change)
{
  JihuaRecord *from = jihua_change_get_from_record (change);
  JihuaRecord *to = jihua_change_get_to_record (change);
  guint position;
  gboolean present = find_record_place (self, to ? to : from, &position);

  jihua_list_splice (self->records, position, present, to);
}
