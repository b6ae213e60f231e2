/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-restore.h"

#include <glib/gi18n-lib.h>

/* Going back to one side of a change in the history: what it was, and whether
 * it can be put back. */

G_DEFINE_QUARK (jihua-restore-error-quark, jihua_restore_error)

/**
 * jihua_restore_get_actual:
 * @change: the change of a figure
 * @side: a side of it
 *
 * Returns: (nullable) (transfer none): the figure of that side
 */
JihuaActual *
jihua_restore_get_actual (JihuaChange      *change,
                          JihuaRestoreSide  side)
{
  return side == JIHUA_RESTORE_BEFORE ? jihua_change_get_from (change) : jihua_change_get_to (change);
}

/**
 * jihua_restore_get_record:
 * @change: the change of a record
 * @side: a side of it
 *
 * Returns: (nullable) (transfer none): the record of that side
 */
JihuaRecord *
jihua_restore_get_record (JihuaChange      *change,
                          JihuaRestoreSide  side)
{
  return side == JIHUA_RESTORE_BEFORE ? jihua_change_get_from_record (change) : jihua_change_get_to_record (change);
}

/**
 * jihua_restore_get_value:
 * @change: the change of a setting
 * @side: a side of it
 *
 * Returns: (nullable): the value of that side, as in files
 */
const char *
jihua_restore_get_value (JihuaChange      *change,
                         JihuaRestoreSide  side)
{
  return side == JIHUA_RESTORE_BEFORE ? jihua_change_get_from_value (change) : jihua_change_get_to_value (change);
}

static gboolean
refuse_present (GError **error)
{
  g_set_error_literal (error, JIHUA_RESTORE_ERROR, JIHUA_RESTORE_ERROR_PRESENT, _("This is the present value."));
  return FALSE;
}

static gboolean
refuse_gone (GError **error)
{
  g_set_error_literal (error, JIHUA_RESTORE_ERROR, JIHUA_RESTORE_ERROR_GONE,
                       _("This part of the plan does not exist any more."));
  return FALSE;
}

static gboolean
check_actual (JihuaLedger       *ledger,
              JihuaChange       *change,
              JihuaRestoreSide   side,
              GError           **error)
{
  const char *id = jihua_change_get_node (change);
  JihuaTarget *target = jihua_plan_lookup_target (jihua_ledger_get_plan (ledger), id);

  if (target == NULL)
    return refuse_gone (error);

  if (!g_str_equal (jihua_target_get_series_id (target), id)) {
    g_set_error (error, JIHUA_RESTORE_ERROR, JIHUA_RESTORE_ERROR_GONE,
                 /* Translators: %s is the number of a target, such as “A28” */
                 _("The target is tied to %s now. Its figures are entered there."),
                 jihua_target_get_series_id (target));
    return FALSE;
  }

  return !jihua_actual_same_facts (jihua_ledger_find_actual (ledger, target, jihua_change_get_through (change)),
                                   jihua_restore_get_actual (change, side))
      || refuse_present (error);
}

static gboolean
has_item (JihuaTarget *milestone,
          const char  *item)
{
  const JihuaGoal *goal = jihua_target_get_goal (milestone);

  return goal->items && g_strv_contains ((const char * const *) goal->items, item);
}

static JihuaRecord *
find_present (JihuaLedger *ledger,
              JihuaRecord *record,
              JihuaNode   *node)
{
  if (jihua_record_get_kind (record) == JIHUA_RECORD_ITEM)
    return jihua_ledger_find_item (ledger, JIHUA_TARGET (node), jihua_record_get_item (record));

  return jihua_ledger_find_record (ledger, jihua_record_get_kind (record), node, jihua_record_get_through (record));
}

static gboolean
check_record (JihuaLedger       *ledger,
              JihuaChange       *change,
              JihuaRestoreSide   side,
              GError           **error)
{
  JihuaRecord *to = jihua_change_get_to_record (change);
  JihuaRecord *any = to ? to : jihua_change_get_from_record (change);
  JihuaNode *node = jihua_plan_lookup (jihua_ledger_get_plan (ledger), jihua_change_get_node (change));

  if (node == NULL)
    return refuse_gone (error);
  if (jihua_record_get_kind (any) == JIHUA_RECORD_ITEM
      && !(JIHUA_IS_TARGET (node) && has_item (JIHUA_TARGET (node), jihua_record_get_item (any))))
    return refuse_gone (error);

  return !jihua_record_same_facts (find_present (ledger, any, node), jihua_restore_get_record (change, side))
      || refuse_present (error);
}

static gboolean
check_setting (JihuaLedger       *ledger,
               JihuaChange       *change,
               JihuaRestoreSide   side,
               GError           **error)
{
  JihuaPlan *plan = jihua_ledger_get_plan (ledger);
  JihuaSetting setting = jihua_change_get_setting (change);
  const char *id = jihua_change_get_node (change);
  JihuaNode *node = id ? jihua_plan_lookup (plan, id) : NULL;
  const char *value = jihua_restore_get_value (change, side);
  g_autofree char *present = NULL;
  g_autoptr (GError) problem = NULL;

  if (id && node == NULL)
    return refuse_gone (error);

  if (!jihua_setting_check (setting, plan, node, value, &problem)) {
    g_set_error_literal (error, JIHUA_RESTORE_ERROR, JIHUA_RESTORE_ERROR_REFUSED, problem->message);
    return FALSE;
  }

  present = jihua_setting_dup_value (setting, plan, node);
  return g_strcmp0 (present, value) != 0 || refuse_present (error);
}

/**
 * jihua_restore_check:
 * @ledger: a ledger
 * @change: a change of its history
 * @side: which side of the change to go back to
 * @error: return location for an error of the domain %JIHUA_RESTORE_ERROR,
 *   whose message can be shown in place of the offer
 *
 * Returns: whether there is something to restore, and it can be
 */
gboolean
jihua_restore_check (JihuaLedger       *ledger,
                     JihuaChange       *change,
                     JihuaRestoreSide   side,
                     GError           **error)
{
  switch (jihua_change_get_kind (change)) {
    case JIHUA_CHANGE_RECORD:
      return check_record (ledger, change, side, error);
    case JIHUA_CHANGE_SETTING:
      return check_setting (ledger, change, side, error);
    case JIHUA_CHANGE_ACTUAL:
    default:
      return check_actual (ledger, change, side, error);
  }
}
