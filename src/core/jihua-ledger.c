/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-ledger-private.h"

/**
 * JihuaLedger:
 *
 * A plan and everything recorded against it. Every change goes through
 * jihua_ledger_apply(); views follow the list models.
 */

enum {
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JihuaLedger, jihua_ledger, G_TYPE_OBJECT)

static void
jihua_ledger_finalize (GObject *object)
{
  JihuaLedger *self = JIHUA_LEDGER (object);

  g_clear_object (&self->plan);
  g_object_unref (self->actuals);
  g_object_unref (self->records);
  g_object_unref (self->history);
  g_hash_table_unref (self->by_series);

  G_OBJECT_CLASS (jihua_ledger_parent_class)->finalize (object);
}

static void
jihua_ledger_class_init (JihuaLedgerClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jihua_ledger_finalize;

  /**
   * JihuaLedger::changed:
   * @self: the ledger
   *
   * Emitted after one or more changes were applied.
   */
  signals[CHANGED] =
    g_signal_new ("changed", JIHUA_TYPE_LEDGER, G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
jihua_ledger_init (JihuaLedger *self)
{
  self->actuals = g_list_store_new (JIHUA_TYPE_ACTUAL);
  self->records = g_list_store_new (JIHUA_TYPE_RECORD);
  self->history = g_list_store_new (JIHUA_TYPE_CHANGE);
  self->by_series = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
}

/**
 * jihua_ledger_new:
 * @plan: a sealed plan
 *
 * Returns: (transfer full): an empty ledger of @plan
 */
JihuaLedger *
jihua_ledger_new (JihuaPlan *plan)
{
  JihuaLedger *self = g_object_new (JIHUA_TYPE_LEDGER, NULL);

  self->plan = g_object_ref (plan);

  return self;
}

/**
 * jihua_ledger_get_plan:
 * @self: a ledger
 *
 * Returns: (transfer none): the plan it belongs to
 */
JihuaPlan *
jihua_ledger_get_plan (JihuaLedger *self)
{
  return self->plan;
}

/**
 * jihua_ledger_get_actuals:
 * @self: a ledger
 *
 * Returns: (transfer none): all figures, in the order they are kept in
 */
GListModel *
jihua_ledger_get_actuals (JihuaLedger *self)
{
  return G_LIST_MODEL (self->actuals);
}

/**
 * jihua_ledger_get_records:
 * @self: a ledger
 *
 * Returns: (transfer none): all statuses, notes, states of work and items, in
 *   the order they are kept in
 */
GListModel *
jihua_ledger_get_records (JihuaLedger *self)
{
  return G_LIST_MODEL (self->records);
}

/**
 * jihua_ledger_get_history:
 * @self: a ledger
 *
 * Returns: (transfer none): all changes ever made, oldest first
 */
GListModel *
jihua_ledger_get_history (JihuaLedger *self)
{
  return G_LIST_MODEL (self->history);
}

static GListStore *
ensure_series (JihuaLedger *self,
               const char  *id)
{
  GListStore *series = g_hash_table_lookup (self->by_series, id);

  if (series == NULL) {
    series = g_list_store_new (JIHUA_TYPE_ACTUAL);
    g_hash_table_insert (self->by_series, g_strdup (id), series);
  }

  return series;
}

/**
 * jihua_ledger_get_actuals_of:
 * @self: a ledger
 * @target: a target or series of its plan
 *
 * A tied target has the figures of the one it is tied to.
 *
 * Returns: (transfer none): its figures of all years, by period
 */
GListModel *
jihua_ledger_get_actuals_of (JihuaLedger *self,
                             JihuaTarget *target)
{
  return G_LIST_MODEL (ensure_series (self, jihua_target_get_series_id (target)));
}

/* Where a period stands, or would stand, among the figures of a series. */
static gboolean
search_series (GListModel  *series,
               JihuaPeriod  through,
               guint       *position)
{
  guint n_actuals = g_list_model_get_n_items (series);

  for (*position = 0; *position < n_actuals; (*position)++) {
    g_autoptr (JihuaActual) actual = g_list_model_get_item (series, *position);
    int order = jihua_period_compare (jihua_actual_get_through (actual), through);

    if (order >= 0)
      return order == 0;
  }

  return FALSE;
}

/* The lists own their items, so what is peeked at stays. */
static JihuaActual *
peek_actual (GListModel *list,
             guint       position)
{
  g_autoptr (JihuaActual) actual = g_list_model_get_item (list, position);

  return actual;
}

/**
 * jihua_ledger_find_actual:
 * @self: a ledger
 * @target: a target or series of its plan
 * @through: a period
 *
 * Returns: (nullable) (transfer none): the figure of just that period
 */
JihuaActual *
jihua_ledger_find_actual (JihuaLedger *self,
                          JihuaTarget *target,
                          JihuaPeriod  through)
{
  GListModel *series = jihua_ledger_get_actuals_of (self, target);
  guint position;

  return search_series (series, through, &position) ? peek_actual (series, position) : NULL;
}

/**
 * jihua_ledger_find_latest:
 * @self: a ledger
 * @target: a target or series of its plan
 * @as_of: a period
 *
 * Returns: (nullable) (transfer none): the last figure of the same year that
 *   goes no further than @as_of
 */
JihuaActual *
jihua_ledger_find_latest (JihuaLedger *self,
                          JihuaTarget *target,
                          JihuaPeriod  as_of)
{
  GListModel *series = jihua_ledger_get_actuals_of (self, target);
  JihuaActual *latest = NULL;
  guint position;

  if (search_series (series, as_of, &position))
    return peek_actual (series, position);

  if (position > 0)
    latest = peek_actual (series, position - 1);

  return latest && jihua_actual_get_through (latest).year == as_of.year ? latest : NULL;
}

/**
 * jihua_ledger_get_last_period:
 * @self: a ledger
 *
 * Returns: the last period of the plan's year that any figure is there for;
 *   unset if there is none
 */
JihuaPeriod
jihua_ledger_get_last_period (JihuaLedger *self)
{
  JihuaPeriod last = JIHUA_PERIOD_NONE;
  guint n_actuals = g_list_model_get_n_items (G_LIST_MODEL (self->actuals));

  for (guint i = 0; i < n_actuals; i++) {
    JihuaPeriod through = jihua_actual_get_through (peek_actual (G_LIST_MODEL (self->actuals), i));

    if (through.year == jihua_plan_get_year (self->plan) && jihua_period_compare (through, last) > 0)
      last = through;
  }

  return last;
}

/**
 * jihua_ledger_suggest_as_of:
 * @self: a ledger
 *
 * Returns: the month to look at it as of: the last one with a figure; without
 *   any, this month in the plan's year, or else the end of the year that is
 *   nearest
 */
JihuaPeriod
jihua_ledger_suggest_as_of (JihuaLedger *self)
{
  g_autoptr (GDateTime) today = g_date_time_new_now_local ();
  guint this_year = (guint) g_date_time_get_year (today);
  guint year = jihua_plan_get_year (self->plan);
  JihuaPeriod last = jihua_ledger_get_last_period (self);

  if (jihua_period_is_set (last))
    return last;
  if (year == this_year)
    return jihua_period_new (year, (guint) g_date_time_get_month (today));

  return jihua_period_new (year, year < this_year ? 12 : jihua_plan_get_rules (self->plan)->first_month);
}

/* A new figure goes behind the last earlier one of its series, or before the
 * first later one, so that the file stays in order and a comparison of two
 * versions shows one line group. */
static guint
find_place (JihuaLedger *self,
            JihuaActual *actual)
{
  guint n_actuals = g_list_model_get_n_items (G_LIST_MODEL (self->actuals));
  guint place = n_actuals;
  gboolean found = FALSE;

  for (guint i = 0; i < n_actuals; i++) {
    JihuaActual *other = peek_actual (G_LIST_MODEL (self->actuals), i);

    if (!g_str_equal (jihua_actual_get_target (other), jihua_actual_get_target (actual)))
      continue;
    if (jihua_period_compare (jihua_actual_get_through (other), jihua_actual_get_through (actual)) < 0)
      place = i + 1;
    else if (!found && place == n_actuals)
      place = i;
    found = TRUE;
  }

  return place;
}

static gboolean
find_in_file_order (JihuaLedger *self,
                    const char  *target,
                    JihuaPeriod  through,
                    guint       *position)
{
  guint n_actuals = g_list_model_get_n_items (G_LIST_MODEL (self->actuals));

  for (*position = 0; *position < n_actuals; (*position)++) {
    JihuaActual *actual = peek_actual (G_LIST_MODEL (self->actuals), *position);

    if (g_str_equal (jihua_actual_get_target (actual), target)
        && jihua_period_equal (jihua_actual_get_through (actual), through))
      return TRUE;
  }

  return FALSE;
}

/* Puts an item in the place of another, adds it, or removes what is there. */
void
jihua_list_splice (GListStore *list,
                   guint       position,
                   gboolean    present,
                   gpointer    item)
{
  gpointer additions[] = { item };

  if (present || item)
    g_list_store_splice (list, position, present ? 1 : 0, additions, item ? 1 : 0);
}

/**
 * jihua_ledger_append_actual:
 * @self: a ledger being loaded
 * @actual: a figure
 *
 * Adds a figure behind all others, without a change and without history.
 *
 * Returns: %FALSE if there is one of the same target and period already
 */
gboolean
jihua_ledger_append_actual (JihuaLedger *self,
                            JihuaActual *actual)
{
  GListStore *series = ensure_series (self, jihua_actual_get_target (actual));
  guint position;

  if (search_series (G_LIST_MODEL (series), jihua_actual_get_through (actual), &position))
    return FALSE;

  g_list_store_insert (series, position, actual);
  g_list_store_append (self->actuals, actual);

  return TRUE;
}

static void
apply_to_actuals (JihuaLedger *self,
                  JihuaChange *change)
{
  const char *target = jihua_change_get_node (change);
  JihuaPeriod through = jihua_change_get_through (change);
  JihuaActual *to = jihua_change_get_to (change);
  GListStore *series = ensure_series (self, target);
  guint position;
  gboolean present;

  present = find_in_file_order (self, target, through, &position);
  jihua_list_splice (self->actuals, present || to == NULL ? position : find_place (self, to), present, to);

  present = search_series (G_LIST_MODEL (series), through, &position);
  jihua_list_splice (series, position, present, to);
}

static void
apply_to_settings (JihuaLedger *self,
                   JihuaChange *change)
{
  const char *id = jihua_change_get_node (change);

  jihua_setting_apply (jihua_change_get_setting (change), self->plan,
                       id ? jihua_plan_lookup (self->plan, id) : NULL,
                       jihua_change_get_to_value (change));
}

static void
apply_one (JihuaLedger *self,
           JihuaChange *change)
{
  switch (jihua_change_get_kind (change)) {
    case JIHUA_CHANGE_RECORD:
      jihua_ledger_apply_record (self, change);
      break;
    case JIHUA_CHANGE_SETTING:
      apply_to_settings (self, change);
      break;
    case JIHUA_CHANGE_ACTUAL:
    default:
      apply_to_actuals (self, change);
  }

  jihua_ledger_append_history (self, change);
}

/**
 * jihua_ledger_apply:
 * @self: a ledger
 * @change: what to change
 *
 * Puts what is after the change in the place of what was before, and adds the
 * change to the history.
 */
void
jihua_ledger_apply (JihuaLedger *self,
                    JihuaChange *change)
{
  apply_one (self, change);
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * jihua_ledger_apply_all:
 * @self: a ledger
 * @changes: (element-type JihuaChange): what to change, in order
 *
 * Applies changes that belong together, and tells of them once.
 */
void
jihua_ledger_apply_all (JihuaLedger *self,
                        GPtrArray   *changes)
{
  for (guint i = 0; i < changes->len; i++)
    apply_one (self, g_ptr_array_index (changes, i));

  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * jihua_ledger_dup_original_setting:
 * @self: a ledger
 * @node: (nullable): the node it is a setting of; %NULL for a rule
 * @setting: a setting
 *
 * Finds the way back: the history has every change of a setting, so the first
 * of them tells what it was before.
 *
 * Returns: (nullable) (transfer full): the value it had when the plan was
 *   entered; %NULL if it was not set
 */
char *
jihua_ledger_dup_original_setting (JihuaLedger  *self,
                                   JihuaNode    *node,
                                   JihuaSetting  setting)
{
  guint n_changes = g_list_model_get_n_items (G_LIST_MODEL (self->history));

  for (guint i = 0; i < n_changes; i++) {
    g_autoptr (JihuaChange) change = g_list_model_get_item (G_LIST_MODEL (self->history), i);

    if (jihua_change_get_kind (change) == JIHUA_CHANGE_SETTING
        && jihua_change_get_setting (change) == setting
        && g_strcmp0 (jihua_change_get_node (change), node ? jihua_node_get_id (node) : NULL) == 0)
      return g_strdup (jihua_change_get_from_value (change));
  }

  return jihua_setting_dup_value (setting, self->plan, node);
}
