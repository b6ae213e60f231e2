/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-document-private.h"

#include <glib/gi18n-lib.h>

#include "jihua-author.h"
#include "jihua-unit.h"

/* Editing beside figures: records and settings. */

static JihuaRecord *
find_in_place (JihuaDocument *self,
               JihuaRecord   *record)
{
  JihuaLedger *ledger = jihua_document_get_ledger (self);
  JihuaNode *node = jihua_plan_lookup (jihua_document_get_plan (self), jihua_record_get_node (record));

  if (jihua_record_get_kind (record) == JIHUA_RECORD_ITEM)
    return jihua_ledger_find_item (ledger, JIHUA_TARGET (node), jihua_record_get_item (record));

  return jihua_ledger_find_record (ledger, jihua_record_get_kind (record), node,
                                   jihua_record_get_through (record));
}

/**
 * jihua_document_put_record:
 * @self: a document
 * @record: a record about a node of its plan
 *
 * Records it in place of the one that stands there, as one step that can be
 * undone. Who and when is filled in.
 *
 * Returns: whether anything changed: %FALSE if the same was there already
 */
gboolean
jihua_document_put_record (JihuaDocument *self,
                           JihuaRecord   *record)
{
  JihuaRecord *present = find_in_place (self, record);
  g_autofree char *by = jihua_author_dup_name ();
  g_autofree char *at = jihua_document_dup_now ();
  g_autoptr (JihuaRecord) written = NULL;

  if (jihua_record_same_facts (present, record))
    return FALSE;

  written = jihua_record_with_author (record, by, at);
  jihua_document_perform_one (self, jihua_change_new_record (present, written, by, at));
  return TRUE;
}

/**
 * jihua_document_remove_record:
 * @self: a document
 * @record: a record about a node of its plan
 *
 * Removes the record that stands in the place of @record, as one step that can
 * be undone.
 *
 * Returns: whether there was one
 */
gboolean
jihua_document_remove_record (JihuaDocument *self,
                              JihuaRecord   *record)
{
  JihuaRecord *present = find_in_place (self, record);
  g_autofree char *by = jihua_author_dup_name ();
  g_autofree char *at = jihua_document_dup_now ();

  if (present == NULL)
    return FALSE;

  jihua_document_perform_one (self, jihua_change_new_record (present, NULL, by, at));
  return TRUE;
}

/**
 * jihua_document_move_record:
 * @self: a document
 * @from: a record of its ledger
 * @to: what to record in another place instead, such as of another month
 *
 * Puts a record in the place of another, and removes the one it was made from,
 * as one step that can be undone. Who and when is filled in.
 */
void
jihua_document_move_record (JihuaDocument *self,
                            JihuaRecord   *from,
                            JihuaRecord   *to)
{
  g_autofree char *by = jihua_author_dup_name ();
  g_autofree char *at = jihua_document_dup_now ();
  g_autoptr (JihuaRecord) written = jihua_record_with_author (to, by, at);
  g_autoptr (GPtrArray) changes = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (changes, jihua_change_new_record (from, NULL, by, at));
  g_ptr_array_add (changes, jihua_change_new_record (find_in_place (self, to), written, by, at));
  jihua_document_perform (self, changes);
}

static gboolean
refuse_conflict (JihuaActual  *own,
                 GError      **error)
{
  g_set_error (error, JIHUA_SETTING_ERROR, JIHUA_SETTING_ERROR_VALUE,
               _("Both targets have a figure for %s, and they differ. Remove one of the two first."),
               jihua_period_get_label (jihua_actual_get_through (own)));
  return FALSE;
}

/* The figures of a target go with it to the one it is tied to, so that none is
 * lost from sight. */
static gboolean
move_figures (JihuaDocument  *self,
              JihuaTarget    *target,
              JihuaTarget    *to,
              GPtrArray      *changes,
              GError        **error)
{
  JihuaLedger *ledger = jihua_document_get_ledger (self);
  GListModel *figures = jihua_ledger_get_actuals_of (ledger, target);
  const char *id = jihua_node_get_id (JIHUA_NODE (target));
  g_autofree char *by = jihua_author_dup_name ();
  g_autofree char *at = jihua_document_dup_now ();

  for (guint i = 0; i < g_list_model_get_n_items (figures); i++) {
    g_autoptr (JihuaActual) own = g_list_model_get_item (figures, i);
    JihuaPeriod through = jihua_actual_get_through (own);
    JihuaActual *other = jihua_ledger_find_actual (ledger, to, through);

    if (other && !jihua_decimal_identical (jihua_actual_get_value (other), jihua_actual_get_value (own)))
      return refuse_conflict (own, error);

    g_ptr_array_add (changes, jihua_change_new_actual (id, through, own, NULL, by, at));
    if (other == NULL) {
      g_autoptr (JihuaActual) moved =
        jihua_actual_new (jihua_node_get_id (JIHUA_NODE (to)), through, jihua_actual_get_value (own),
                          jihua_actual_get_final (own), jihua_actual_get_source (own),
                          jihua_actual_get_note (own), jihua_actual_get_by (own), jihua_actual_get_at (own));

      g_ptr_array_add (changes, jihua_change_new_actual (jihua_node_get_id (JIHUA_NODE (to)), through,
                                                         NULL, moved, by, at));
    }
  }

  return TRUE;
}

static gboolean
prepare_tie (JihuaDocument  *self,
             JihuaTarget    *target,
             const char     *value,
             GPtrArray      *changes,
             GError        **error)
{
  JihuaTarget *to = value ? jihua_plan_lookup_target (jihua_document_get_plan (self), value) : NULL;

  /* What is entered where it is tied to now belongs there. */
  if (to == NULL || jihua_target_get_tie (target))
    return TRUE;

  return move_figures (self, target, to, changes, error);
}

static gboolean
add_setting (JihuaDocument  *self,
             JihuaNode      *node,
             JihuaSetting    setting,
             const char     *value,
             GPtrArray      *changes,
             GError        **error)
{
  JihuaPlan *plan = jihua_document_get_plan (self);
  g_autofree char *by = jihua_author_dup_name ();
  g_autofree char *at = jihua_document_dup_now ();
  g_autofree char *present = NULL;

  if (!jihua_setting_check (setting, plan, node, value, error))
    return FALSE;

  present = jihua_setting_dup_value (setting, plan, node);
  if (g_strcmp0 (present, value) == 0)
    return TRUE;
  if (setting == JIHUA_SETTING_TIE && !prepare_tie (self, JIHUA_TARGET (node), value, changes, error))
    return FALSE;

  g_ptr_array_add (changes, jihua_change_new_setting (node ? jihua_node_get_id (node) : NULL,
                                                      setting, present, value, by, at));
  return TRUE;
}

/**
 * jihua_document_put_setting:
 * @self: a document
 * @node: (nullable): a node of its plan; %NULL for a rule of the plan
 * @setting: what to set
 * @value: (nullable): its value, as in files; %NULL to set it no more
 * @error: return location for an error of the domain %JIHUA_SETTING_ERROR
 *
 * Gives a setting another value, as one step that can be undone.
 *
 * Returns: whether it has that value now
 */
gboolean
jihua_document_put_setting (JihuaDocument  *self,
                            JihuaNode      *node,
                            JihuaSetting    setting,
                            const char     *value,
                            GError        **error)
{
  g_autoptr (GPtrArray) nodes = g_ptr_array_new ();

  g_ptr_array_add (nodes, node);

  return jihua_document_put_settings (self, nodes, setting, value, error);
}

/**
 * jihua_document_put_settings:
 * @self: a document
 * @nodes: (element-type JihuaNode): nodes of its plan
 * @setting: what to set
 * @value: (nullable): its value, as in files; %NULL to set it no more
 * @error: return location for an error of the domain %JIHUA_SETTING_ERROR
 *
 * Gives a setting of several nodes the same value, all as one step that can be
 * undone. If one of them cannot have it, nothing is changed.
 *
 * Returns: whether they have that value now
 */
gboolean
jihua_document_put_settings (JihuaDocument  *self,
                             GPtrArray      *nodes,
                             JihuaSetting    setting,
                             const char     *value,
                             GError        **error)
{
  JihuaSettingValue values = { setting, value };

  return jihua_document_put_setting_values (self, nodes, &values, 1, error);
}

/**
 * jihua_document_put_setting_values:
 * @self: a document
 * @nodes: (element-type JihuaNode): nodes of its plan
 * @values: (array length=n_values): settings and their new values
 * @n_values: how many settings
 * @error: return location for an error of the domain %JIHUA_SETTING_ERROR
 *
 * Gives several settings of several nodes their values, all as one step that
 * can be undone. If one of them cannot have it, nothing is changed.
 *
 * Returns: whether they have these values now
 */
gboolean
jihua_document_put_setting_values (JihuaDocument            *self,
                                   GPtrArray                *nodes,
                                   const JihuaSettingValue  *values,
                                   gsize                     n_values,
                                   GError                  **error)
{
  g_autoptr (GPtrArray) changes = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < nodes->len; i++)
    for (gsize j = 0; j < n_values; j++)
      if (!add_setting (self, g_ptr_array_index (nodes, i), values[j].setting, values[j].value, changes, error))
        return FALSE;

  jihua_document_perform (self, changes);

  return TRUE;
}

/**
 * jihua_document_reset_rules:
 * @self: a document
 *
 * Gives all rules of the plan their defaults, as one step that can be undone.
 * One by one they could be in each other's way.
 *
 * Returns: whether anything changed
 */
gboolean
jihua_document_reset_rules (JihuaDocument *self)
{
  JihuaPlan *plan = jihua_document_get_plan (self);
  g_autoptr (GPtrArray) changes = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *by = jihua_author_dup_name ();
  g_autofree char *at = jihua_document_dup_now ();

  for (JihuaSetting rule = JIHUA_SETTING_TOLERANCE_RATE; rule <= JIHUA_SETTING_FIRST_MONTH; rule++) {
    g_autofree char *present = jihua_setting_dup_value (rule, plan, NULL);
    g_autofree char *value = jihua_setting_dup_default (rule);

    if (!g_str_equal (present, value))
      g_ptr_array_add (changes, jihua_change_new_setting (NULL, rule, present, value, by, at));
  }

  jihua_document_perform (self, changes);

  return changes->len > 0;
}

/**
 * jihua_document_rename_unit:
 * @self: a document
 * @from: the name of a unit
 * @to: its new name, in one line; that of another unit to make one of the two
 *
 * Gives a unit another name wherever it leads or co-operates, as one step that
 * can be undone.
 *
 * Returns: at how many places it was named
 */
guint
jihua_document_rename_unit (JihuaDocument *self,
                            const char    *from,
                            const char    *to)
{
  g_autofree char *by = jihua_author_dup_name ();
  g_autofree char *at = jihua_document_dup_now ();
  g_autoptr (GPtrArray) changes = jihua_units_rename (jihua_document_get_plan (self), from, to, by, at);

  jihua_document_perform (self, changes);

  return changes->len;
}

static void
restore_actual (JihuaDocument    *self,
                JihuaChange      *change,
                JihuaRestoreSide  side)
{
  JihuaActual *wanted = jihua_restore_get_actual (change, side);
  JihuaActual *other = jihua_restore_get_actual (change, !side);

  if (wanted)
    jihua_document_put_actual (self, wanted);
  else
    jihua_document_remove_actual (self, other);
}

static void
restore_record (JihuaDocument    *self,
                JihuaChange      *change,
                JihuaRestoreSide  side)
{
  JihuaRecord *wanted = jihua_restore_get_record (change, side);
  JihuaRecord *other = jihua_restore_get_record (change, !side);

  if (wanted)
    jihua_document_put_record (self, wanted);
  else
    jihua_document_remove_record (self, other);
}

/**
 * jihua_document_restore:
 * @self: a document
 * @change: a change of the history of its ledger
 * @side: which side of the change to go back to
 * @error: return location for an error of the domains %JIHUA_RESTORE_ERROR and
 *   %JIHUA_SETTING_ERROR
 *
 * Puts back what was before or after a change, as one step that can be undone.
 * It is a new change, made by the person who restores.
 *
 * Returns: whether it is so again; %FALSE if jihua_restore_check() refuses
 */
gboolean
jihua_document_restore (JihuaDocument     *self,
                        JihuaChange       *change,
                        JihuaRestoreSide   side,
                        GError           **error)
{
  const char *id = jihua_change_get_node (change);

  if (!jihua_restore_check (jihua_document_get_ledger (self), change, side, error))
    return FALSE;

  switch (jihua_change_get_kind (change)) {
    case JIHUA_CHANGE_RECORD:
      restore_record (self, change, side);
      return TRUE;
    case JIHUA_CHANGE_SETTING:
      return jihua_document_put_setting (self, id ? jihua_plan_lookup (jihua_document_get_plan (self), id) : NULL,
                                         jihua_change_get_setting (change),
                                         jihua_restore_get_value (change, side), error);
    case JIHUA_CHANGE_ACTUAL:
    default:
      restore_actual (self, change, side);
      return TRUE;
  }
}
