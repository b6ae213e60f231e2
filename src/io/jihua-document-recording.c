/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-document-private.h"

#include <glib/gi18n-lib.h>

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
  g_autofree char *by = jihua_document_dup_author ();
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
  g_autofree char *by = jihua_document_dup_author ();
  g_autofree char *at = jihua_document_dup_now ();

  if (present == NULL)
    return FALSE;

  jihua_document_perform_one (self, jihua_change_new_record (present, NULL, by, at));
  return TRUE;
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
  g_autofree char *by = jihua_document_dup_author ();
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
  g_autofree char *by = jihua_document_dup_author ();
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
  g_autoptr (GPtrArray) changes = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < nodes->len; i++)
    if (!add_setting (self, g_ptr_array_index (nodes, i), setting, value, changes, error))
      return FALSE;

  jihua_document_perform (self, changes);

  return TRUE;
}
