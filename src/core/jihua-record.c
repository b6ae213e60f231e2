/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-record.h"

#include <glib/gi18n-lib.h>

/**
 * JihuaRecord:
 *
 * What a person recorded about a node beside figures: a status that overrules
 * the judgement, a note on progress, the state of the work, the day an item was
 * done. There is one at most of each kind for a node and month, or for an item.
 * Immutable; to change one, put another in its place.
 */

struct _JihuaRecord {
  GObject          parent_instance;

  JihuaRecordKind  kind;
  char            *node;
  JihuaPeriod      through;
  char            *item;
  JihuaStatus      status;
  JihuaWorkState   state;
  GDate           *date;
  char            *text;
  char            *source;
  char            *by;
  char            *at;
};

G_DEFINE_FINAL_TYPE (JihuaRecord, jihua_record, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (JihuaRecordKind, jihua_record_kind,
  G_DEFINE_ENUM_VALUE (JIHUA_RECORD_STATUS, "status"),
  G_DEFINE_ENUM_VALUE (JIHUA_RECORD_NOTE, "note"),
  G_DEFINE_ENUM_VALUE (JIHUA_RECORD_WORK, "work"),
  G_DEFINE_ENUM_VALUE (JIHUA_RECORD_ITEM, "item"))

G_DEFINE_ENUM_TYPE (JihuaWorkState, jihua_work_state,
  G_DEFINE_ENUM_VALUE (JIHUA_WORK_STATE_NOT_STARTED, "not-started"),
  G_DEFINE_ENUM_VALUE (JIHUA_WORK_STATE_UNDER_WAY, "under-way"),
  G_DEFINE_ENUM_VALUE (JIHUA_WORK_STATE_DONE, "done"),
  G_DEFINE_ENUM_VALUE (JIHUA_WORK_STATE_NONE_OCCURRED, "none-occurred"),
  G_DEFINE_ENUM_VALUE (JIHUA_WORK_STATE_OCCURRED, "occurred"))

static void
jihua_record_finalize (GObject *object)
{
  JihuaRecord *self = JIHUA_RECORD (object);

  g_free (self->node);
  g_free (self->item);
  g_clear_pointer (&self->date, g_date_free);
  g_free (self->text);
  g_free (self->source);
  g_free (self->by);
  g_free (self->at);

  G_OBJECT_CLASS (jihua_record_parent_class)->finalize (object);
}

static void
jihua_record_class_init (JihuaRecordClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jihua_record_finalize;
}

static void
jihua_record_init (JihuaRecord *self)
{
}

/**
 * jihua_work_state_get_nick:
 * @state: a state of work
 *
 * Returns: its identifier, as in files: “under-way”
 */
const char *
jihua_work_state_get_nick (JihuaWorkState state)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (JIHUA_TYPE_WORK_STATE);

  return g_enum_get_value (klass, (gint) state)->value_nick;
}

/**
 * jihua_work_state_get_label:
 * @state: a state of work
 *
 * Returns: its name in the user's language: “Under way”
 */
const char *
jihua_work_state_get_label (JihuaWorkState state)
{
  switch (state) {
    case JIHUA_WORK_STATE_UNDER_WAY:
      return C_("work", "Under way");
    case JIHUA_WORK_STATE_DONE:
      return C_("work", "Done");
    case JIHUA_WORK_STATE_NONE_OCCURRED:
      return C_("work", "None has occurred");
    case JIHUA_WORK_STATE_OCCURRED:
      return C_("work", "Has occurred");
    case JIHUA_WORK_STATE_NOT_STARTED:
    default:
      return C_("work", "Not started");
  }
}

/**
 * jihua_work_state_get_status:
 * @state: a state of work
 *
 * Returns: the status whose mark shows it
 */
JihuaStatus
jihua_work_state_get_status (JihuaWorkState state)
{
  static const JihuaStatus statuses[] = {
    [JIHUA_WORK_STATE_NOT_STARTED] = JIHUA_STATUS_NOT_STARTED,
    [JIHUA_WORK_STATE_UNDER_WAY] = JIHUA_STATUS_UNDER_WAY,
    [JIHUA_WORK_STATE_DONE] = JIHUA_STATUS_ACHIEVED,
    [JIHUA_WORK_STATE_NONE_OCCURRED] = JIHUA_STATUS_ON_TRACK,
    [JIHUA_WORK_STATE_OCCURRED] = JIHUA_STATUS_MISSED,
  };

  return statuses[state];
}

static JihuaRecord *
new_record (JihuaRecordKind  kind,
            const char      *node,
            JihuaPeriod      through,
            const char      *text,
            const char      *source)
{
  JihuaRecord *self = g_object_new (JIHUA_TYPE_RECORD, NULL);

  self->kind = kind;
  self->node = g_strdup (node);
  self->through = through;
  self->text = g_strdup (text ? text : "");
  self->source = g_strdup (source ? source : "");
  self->by = g_strdup ("");
  self->at = g_strdup ("");

  return self;
}

/**
 * jihua_record_new_status:
 * @node: identifier of a target
 * @through: the month it is overruled as of
 * @status: the status it has instead
 * @reason: why
 *
 * Returns: (transfer full): a status that overrules the judgement
 */
JihuaRecord *
jihua_record_new_status (const char  *node,
                         JihuaPeriod  through,
                         JihuaStatus  status,
                         const char  *reason)
{
  JihuaRecord *self = new_record (JIHUA_RECORD_STATUS, node, through, reason, NULL);

  self->status = status;

  return self;
}

/**
 * jihua_record_new_note:
 * @node: identifier of a section or target
 * @through: the month it reports on
 * @text: the note
 * @source: (nullable): where it comes from
 *
 * Returns: (transfer full): a note on progress
 */
JihuaRecord *
jihua_record_new_note (const char  *node,
                       JihuaPeriod  through,
                       const char  *text,
                       const char  *source)
{
  return new_record (JIHUA_RECORD_NOTE, node, through, text, source);
}

/**
 * jihua_record_new_work:
 * @node: identifier of a measure or of a deed
 * @through: the month it is the state as of
 * @state: how far the work is
 * @date: (nullable): the day it was done, or the event occurred, where known
 * @text: (nullable): a remark
 * @source: (nullable): where it comes from
 *
 * Returns: (transfer full): a state of work
 */
JihuaRecord *
jihua_record_new_work (const char     *node,
                       JihuaPeriod     through,
                       JihuaWorkState  state,
                       const GDate    *date,
                       const char     *text,
                       const char     *source)
{
  JihuaRecord *self = new_record (JIHUA_RECORD_WORK, node, through, text, source);

  self->state = state;
  self->date = date ? g_date_copy (date) : NULL;

  return self;
}

/**
 * jihua_record_new_item:
 * @node: identifier of a milestone
 * @item: the name of one of its items, as the plan lists it
 * @date: the day it was done
 * @text: (nullable): a remark
 * @source: (nullable): where it comes from
 *
 * Returns: (transfer full): the record of an item that is done
 */
JihuaRecord *
jihua_record_new_item (const char  *node,
                       const char  *item,
                       const GDate *date,
                       const char  *text,
                       const char  *source)
{
  JihuaRecord *self = new_record (JIHUA_RECORD_ITEM, node, JIHUA_PERIOD_NONE, text, source);

  self->item = g_strdup (item);
  self->state = JIHUA_WORK_STATE_DONE;
  self->date = g_date_copy (date);

  return self;
}

/**
 * jihua_record_with_author:
 * @self: a record
 * @by: who recorded it
 * @at: when, in UTC as ISO 8601
 *
 * Returns: (transfer full): the same, by somebody else
 */
JihuaRecord *
jihua_record_with_author (JihuaRecord *self,
                          const char  *by,
                          const char  *at)
{
  JihuaRecord *copy = new_record (self->kind, self->node, self->through, self->text, self->source);

  copy->item = g_strdup (self->item);
  copy->status = self->status;
  copy->state = self->state;
  copy->date = self->date ? g_date_copy (self->date) : NULL;
  g_set_str (&copy->by, by ? by : "");
  g_set_str (&copy->at, at ? at : "");

  return copy;
}

/**
 * jihua_record_get_kind:
 * @self: a record
 *
 * Returns: what it records
 */
JihuaRecordKind
jihua_record_get_kind (JihuaRecord *self)
{
  return self->kind;
}

/**
 * jihua_record_get_node:
 * @self: a record
 *
 * Returns: identifier of the section or target it is about
 */
const char *
jihua_record_get_node (JihuaRecord *self)
{
  return self->node;
}

/**
 * jihua_record_get_through:
 * @self: a record
 *
 * Returns: the month it is as of; unset for an item
 */
JihuaPeriod
jihua_record_get_through (JihuaRecord *self)
{
  return self->through;
}

/**
 * jihua_record_get_item:
 * @self: a record
 *
 * Returns: (nullable): the name of the item it is about
 */
const char *
jihua_record_get_item (JihuaRecord *self)
{
  return self->item;
}

/**
 * jihua_record_get_status:
 * @self: the record of a status
 *
 * Returns: the status that overrules the judgement
 */
JihuaStatus
jihua_record_get_status (JihuaRecord *self)
{
  return self->status;
}

/**
 * jihua_record_get_state:
 * @self: the record of work or of an item
 *
 * Returns: how far it is
 */
JihuaWorkState
jihua_record_get_state (JihuaRecord *self)
{
  return self->state;
}

/**
 * jihua_record_get_date:
 * @self: the record of work or of an item
 *
 * Returns: (nullable) (transfer none): the day it was done
 */
const GDate *
jihua_record_get_date (JihuaRecord *self)
{
  return self->date;
}

/**
 * jihua_record_get_text:
 * @self: a record
 *
 * Returns: the note, the remark or the reason; empty if there is none
 */
const char *
jihua_record_get_text (JihuaRecord *self)
{
  return self->text;
}

/**
 * jihua_record_get_source:
 * @self: a record
 *
 * Returns: where it comes from; empty if that is not known
 */
const char *
jihua_record_get_source (JihuaRecord *self)
{
  return self->source;
}

/**
 * jihua_record_get_by:
 * @self: a record
 *
 * Returns: who recorded it; empty if that is not known
 */
const char *
jihua_record_get_by (JihuaRecord *self)
{
  return self->by;
}

/**
 * jihua_record_get_at:
 * @self: a record
 *
 * Returns: when it was recorded, in UTC as ISO 8601; empty if that is not known
 */
const char *
jihua_record_get_at (JihuaRecord *self)
{
  return self->at;
}

/**
 * jihua_record_same_place:
 * @a: a record
 * @b: another
 *
 * Returns: whether one stands in the place of the other: the same kind of
 *   record about the same node and month, or the same item
 */
gboolean
jihua_record_same_place (JihuaRecord *a,
                         JihuaRecord *b)
{
  return a->kind == b->kind
      && g_str_equal (a->node, b->node)
      && jihua_period_equal (a->through, b->through)
      && g_strcmp0 (a->item, b->item) == 0;
}

static gboolean
same_date (const GDate *a,
           const GDate *b)
{
  return a && b ? g_date_compare (a, b) == 0 : a == b;
}

/**
 * jihua_record_same_facts:
 * @a: (nullable): a record
 * @b: (nullable): another in the same place
 *
 * Returns: whether they say the same, whoever recorded it
 */
gboolean
jihua_record_same_facts (JihuaRecord *a,
                         JihuaRecord *b)
{
  if (a == NULL || b == NULL)
    return a == b;

  return a->status == b->status
      && a->state == b->state
      && same_date (a->date, b->date)
      && g_str_equal (a->text, b->text)
      && g_str_equal (a->source, b->source);
}
