/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-work.h"

#include "jihua-date.h"
#include "jihua-judge-deed.h"

/**
 * JihuaWork:
 *
 * What is recorded of the work on a node as of the month that is looked at, or
 * of one item of a milestone. An edit is recorded for that month, in place of
 * what is there, as one step that can be undone.
 */
struct _JihuaWork {
  GObject        parent_instance;

  JihuaDocument *document;
  JihuaNode     *node;
  char          *item;
  JihuaRecord   *record;
};

enum {
  PROP_DOCUMENT = 1,
  PROP_NODE,
  PROP_ITEM,
  PROP_RECORD,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaWork, jihua_work, G_TYPE_OBJECT)

static gboolean
must_not_occur (JihuaWork *self)
{
  return JIHUA_IS_TARGET (self->node)
      && jihua_target_get_goal (JIHUA_TARGET (self->node))->kind == JIHUA_GOAL_NONE_OCCURS;
}

static JihuaRecord *
find_record (JihuaWork *self)
{
  JihuaLedger *ledger = jihua_document_get_ledger (self->document);
  JihuaPeriod as_of = jihua_document_get_as_of (self->document);
  JihuaRecord *occurrence = NULL;

  if (self->item)
    return jihua_ledger_find_item (ledger, JIHUA_TARGET (self->node), self->item);

  if (must_not_occur (self))
    occurrence = jihua_judge_find_occurrence (ledger, JIHUA_TARGET (self->node), as_of);

  return occurrence ? occurrence
                    : jihua_ledger_find_latest_record (ledger, JIHUA_RECORD_WORK, self->node, as_of);
}

static void
follow (JihuaWork *self)
{
  if (g_set_object (&self->record, find_record (self)))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_RECORD]);
}

/* Even where the same record stands, an edit is recorded for another month. */
static void
as_of_changed (JihuaWork *self)
{
  g_set_object (&self->record, find_record (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_RECORD]);
}

static void
jihua_work_constructed (GObject *object)
{
  JihuaWork *self = JIHUA_WORK (object);

  G_OBJECT_CLASS (jihua_work_parent_class)->constructed (object);

  g_signal_connect_object (jihua_ledger_get_records (jihua_document_get_ledger (self->document)), "items-changed",
                           G_CALLBACK (follow), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->document, "notify::as-of",
                           G_CALLBACK (as_of_changed), self, G_CONNECT_SWAPPED);
  g_set_object (&self->record, find_record (self));
}

static void
jihua_work_dispose (GObject *object)
{
  JihuaWork *self = JIHUA_WORK (object);

  g_clear_object (&self->document);
  g_clear_object (&self->node);
  g_clear_object (&self->record);
  g_clear_pointer (&self->item, g_free);

  G_OBJECT_CLASS (jihua_work_parent_class)->dispose (object);
}

static void
jihua_work_get_property (GObject    *object,
                         guint       property_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  JihuaWork *self = JIHUA_WORK (object);

  switch (property_id) {
    case PROP_DOCUMENT:
      g_value_set_object (value, self->document);
      break;
    case PROP_NODE:
      g_value_set_object (value, self->node);
      break;
    case PROP_ITEM:
      g_value_set_string (value, self->item);
      break;
    case PROP_RECORD:
      g_value_set_object (value, self->record);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_work_set_property (GObject      *object,
                         guint         property_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  JihuaWork *self = JIHUA_WORK (object);

  switch (property_id) {
    case PROP_DOCUMENT:
      self->document = g_value_dup_object (value);
      break;
    case PROP_NODE:
      self->node = g_value_dup_object (value);
      break;
    case PROP_ITEM:
      self->item = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_work_class_init (JihuaWorkClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags construct = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = jihua_work_constructed;
  object_class->dispose = jihua_work_dispose;
  object_class->get_property = jihua_work_get_property;
  object_class->set_property = jihua_work_set_property;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, JIHUA_TYPE_DOCUMENT, construct);
  properties[PROP_NODE] =
    g_param_spec_object ("node", NULL, NULL, JIHUA_TYPE_NODE, construct);
  properties[PROP_ITEM] =
    g_param_spec_string ("item", NULL, NULL, NULL, construct);

  /**
   * JihuaWork:record:
   *
   * The record that stands as of the month that is looked at, or %NULL.
   */
  properties[PROP_RECORD] =
    g_param_spec_object ("record", NULL, NULL, JIHUA_TYPE_RECORD, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jihua_work_init (JihuaWork *self)
{
}

/**
 * jihua_work_new:
 * @document: the open ledger
 * @node: a measure, or a target whose goal is a deed
 *
 * Returns: (transfer full): the work on @node
 */
JihuaWork *
jihua_work_new (JihuaDocument *document,
                JihuaNode     *node)
{
  return g_object_new (JIHUA_TYPE_WORK, "document", document, "node", node, NULL);
}

/**
 * jihua_work_new_item:
 * @document: the open ledger
 * @target: a milestone
 * @item: the name of one of its items
 *
 * Returns: (transfer full): the work on the item, which is done or is not
 */
JihuaWork *
jihua_work_new_item (JihuaDocument *document,
                     JihuaTarget   *target,
                     const char    *item)
{
  return g_object_new (JIHUA_TYPE_WORK, "document", document, "node", target, "item", item, NULL);
}

/**
 * jihua_work_get_record:
 * @self: some work
 *
 * Returns: (nullable) (transfer none): what stands as of the month that is
 *   looked at; it may have been recorded for an earlier one
 */
JihuaRecord *
jihua_work_get_record (JihuaWork *self)
{
  return self->record;
}

/**
 * jihua_work_get_period:
 * @self: some work
 *
 * Returns: the month that an edit is recorded for: the one that is looked at;
 *   of what has occurred its own, since that stands until it is corrected
 */
JihuaPeriod
jihua_work_get_period (JihuaWork *self)
{
  if (self->record && jihua_record_get_state (self->record) == JIHUA_WORK_STATE_OCCURRED)
    return jihua_record_get_through (self->record);

  return jihua_document_get_as_of (self->document);
}

/**
 * jihua_work_get_removable:
 * @self: some work
 *
 * Returns: whether there is a record that jihua_work_remove() takes away
 */
gboolean
jihua_work_get_removable (JihuaWork *self)
{
  return self->record
      && (self->item || jihua_period_equal (jihua_record_get_through (self->record), jihua_work_get_period (self)));
}

/**
 * jihua_work_get_date:
 * @self: some work
 *
 * Returns: (nullable): the day it was done
 */
const GDate *
jihua_work_get_date (JihuaWork *self)
{
  return self->record ? jihua_record_get_date (self->record) : NULL;
}

/**
 * jihua_work_get_text:
 * @self: some work
 *
 * Returns: the remark, which may be empty
 */
const char *
jihua_work_get_text (JihuaWork *self)
{
  return self->record ? jihua_record_get_text (self->record) : "";
}

/**
 * jihua_work_get_source:
 * @self: some work
 *
 * Returns: where it is known from, which may be empty
 */
const char *
jihua_work_get_source (JihuaWork *self)
{
  return self->record ? jihua_record_get_source (self->record) : "";
}

/**
 * jihua_work_list_states:
 * @self: some work
 * @states: (out caller-allocates): room for three states
 *
 * Returns: how many states it can be in
 */
guint
jihua_work_list_states (JihuaWork      *self,
                        JihuaWorkState *states)
{
  if (must_not_occur (self)) {
    states[0] = JIHUA_WORK_STATE_NONE_OCCURRED;
    states[1] = JIHUA_WORK_STATE_OCCURRED;
    return 2;
  }

  states[0] = JIHUA_WORK_STATE_NOT_STARTED;
  states[1] = JIHUA_WORK_STATE_UNDER_WAY;
  states[2] = JIHUA_WORK_STATE_DONE;
  return 3;
}

static gboolean
put (JihuaWork      *self,
     JihuaWorkState  state,
     const GDate    *date,
     const char     *text,
     const char     *source)
{
  const char *id = jihua_node_get_id (self->node);
  g_autofree char *stripped_text = g_strstrip (g_strdup (text));
  g_autofree char *stripped_source = g_strstrip (g_strdup (source));
  g_autoptr (JihuaRecord) record = NULL;

  if (self->item)
    record = jihua_record_new_item (id, self->item, date, stripped_text, stripped_source);
  else
    record = jihua_record_new_work (id, jihua_work_get_period (self), state, date, stripped_text, stripped_source);

  return jihua_document_put_record (self->document, record);
}

static gboolean
has_date (JihuaWorkState state)
{
  return state == JIHUA_WORK_STATE_DONE || state == JIHUA_WORK_STATE_OCCURRED;
}

/**
 * jihua_work_set_state:
 * @self: the work on a node
 * @state: how far it is
 *
 * Records it for the month that is looked at. What was remarked on an earlier
 * month stays there.
 *
 * Returns: whether anything changed
 */
gboolean
jihua_work_set_state (JihuaWork      *self,
                      JihuaWorkState  state)
{
  gboolean same_month = jihua_work_get_removable (self);

  g_return_val_if_fail (self->item == NULL, FALSE);

  if (self->record && jihua_record_get_state (self->record) == state)
    return FALSE;

  return put (self, state,
              has_date (state) && same_month ? jihua_work_get_date (self) : NULL,
              same_month ? jihua_work_get_text (self) : "",
              same_month ? jihua_work_get_source (self) : "");
}

/**
 * jihua_work_set_date:
 * @self: some work that is done, or that has occurred
 * @date: (nullable): the day; %NULL if only the month is known
 *
 * Returns: whether anything changed
 */
gboolean
jihua_work_set_date (JihuaWork   *self,
                     const GDate *date)
{
  if (self->record == NULL || (self->item && date == NULL))
    return FALSE;

  return put (self, jihua_record_get_state (self->record), date,
              jihua_work_get_text (self), jihua_work_get_source (self));
}

/**
 * jihua_work_set_text:
 * @self: some work of which something is recorded
 * @text: a remark
 *
 * Returns: whether anything changed
 */
gboolean
jihua_work_set_text (JihuaWork  *self,
                     const char *text)
{
  if (self->record == NULL || g_str_equal (text, jihua_work_get_text (self)))
    return FALSE;

  return put (self, jihua_record_get_state (self->record), jihua_work_get_date (self), text,
              jihua_work_get_source (self));
}

/**
 * jihua_work_set_source:
 * @self: some work of which something is recorded
 * @source: where it is known from
 *
 * Returns: whether anything changed
 */
gboolean
jihua_work_set_source (JihuaWork  *self,
                       const char *source)
{
  if (self->record == NULL || g_str_equal (source, jihua_work_get_source (self)))
    return FALSE;

  return put (self, jihua_record_get_state (self->record), jihua_work_get_date (self),
              jihua_work_get_text (self), source);
}

/* Today, but never a day behind the month that is looked at. */
static GDate *
guess_day (JihuaWork *self)
{
  g_autoptr (GDate) end = jihua_date_end_of_period (jihua_document_get_as_of (self->document));
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GDate) today = g_date_new_dmy ((GDateDay) g_date_time_get_day_of_month (now),
                                            (GDateMonth) g_date_time_get_month (now),
                                            (GDateYear) g_date_time_get_year (now));

  return g_date_compare (today, end) < 0 ? g_steal_pointer (&today) : g_steal_pointer (&end);
}

/**
 * jihua_work_finish:
 * @self: the work on an item that is not done
 *
 * Records it as done today; where a past month is looked at, as done on its
 * last day. The day can be set right with jihua_work_set_date().
 *
 * Returns: whether anything changed
 */
gboolean
jihua_work_finish (JihuaWork *self)
{
  g_autoptr (GDate) day = guess_day (self);

  return self->record == NULL && put (self, JIHUA_WORK_STATE_DONE, day, "", "");
}

/**
 * jihua_work_remove:
 * @self: some work
 *
 * Removes what was recorded for the month that is looked at. What was recorded
 * before it stands again.
 *
 * Returns: whether there was anything
 */
gboolean
jihua_work_remove (JihuaWork *self)
{
  return jihua_work_get_removable (self) && jihua_document_remove_record (self->document, self->record);
}
