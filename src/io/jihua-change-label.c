/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-change-label.h"

#include <glib/gi18n-lib.h>

#include "jihua-date.h"
#include "jihua-explain.h"
#include "jihua-i18n.h"

static char *
label_remark (JihuaActual *from,
              JihuaActual *to,
              const char  *name,
              const char  *period)
{
  if (jihua_actual_get_final (to) != jihua_actual_get_final (from))
    return jihua_actual_get_final (to)
             /* Translators: an undo step; %1$s is a target, %2$s a period */
             ? g_strdup_printf (_("Mark “%1$s”, %2$s, as final"), name, period)
             /* Translators: an undo step; %1$s is a target, %2$s a period */
             : g_strdup_printf (_("Mark “%1$s”, %2$s, as provisional"), name, period);

  if (!g_str_equal (jihua_actual_get_source (to), jihua_actual_get_source (from)))
    /* Translators: an undo step; %1$s is a target, %2$s a period */
    return g_strdup_printf (_("Change the source of “%1$s”, %2$s"), name, period);

  /* Translators: an undo step; %1$s is a target, %2$s a period */
  return g_strdup_printf (_("Change the note on “%1$s”, %2$s"), name, period);
}

static char *
label_actual (JihuaChange *change,
              JihuaTarget *target,
              const char  *name)
{
  JihuaActual *from = jihua_change_get_from (change);
  JihuaActual *to = jihua_change_get_to (change);
  g_autofree char *period = jihua_period_dup_as_of_label (jihua_change_get_through (change));
  g_autofree char *quantity = NULL;

  if (to == NULL)
    /* Translators: an undo step; %1$s is a target, %2$s a period */
    return g_strdup_printf (_("Remove the figure of “%1$s”, %2$s"), name, period);

  quantity = jihua_format_quantity (jihua_actual_get_value (to), target);
  if (from == NULL)
    /* Translators: an undo step; %1$s is a quantity, %2$s a target, %3$s a period */
    return g_strdup_printf (_("Enter %1$s for “%2$s”, %3$s"), quantity, name, period);

  if (!jihua_decimal_identical (jihua_actual_get_value (from), jihua_actual_get_value (to)))
    /* Translators: an undo step; %1$s is a target, %2$s a period, %3$s a quantity */
    return g_strdup_printf (_("Change “%1$s”, %2$s, to %3$s"), name, period, quantity);

  return label_remark (from, to, name, period);
}

static char *
label_status (JihuaRecord *to,
              const char  *name,
              const char  *period)
{
  if (to == NULL)
    /* Translators: an undo step; %1$s is a target, %2$s a period */
    return g_strdup_printf (_("Withdraw the status set for “%1$s”, %2$s"), name, period);

  /* Translators: an undo step; %1$s is a target, %2$s a period, %3$s a status */
  return g_strdup_printf (_("Set the status of “%1$s”, %2$s, to “%3$s”"), name, period,
                          jihua_status_get_label (jihua_record_get_status (to)));
}

static char *
label_note (JihuaRecord *from,
            JihuaRecord *to,
            const char  *name,
            const char  *period)
{
  if (to == NULL)
    /* Translators: an undo step; %1$s is a part of the plan, %2$s a period */
    return g_strdup_printf (_("Remove the progress note on “%1$s”, %2$s"), name, period);
  if (from == NULL)
    /* Translators: an undo step; %1$s is a part of the plan, %2$s a period */
    return g_strdup_printf (_("Write a progress note on “%1$s”, %2$s"), name, period);

  /* Translators: an undo step; %1$s is a part of the plan, %2$s a period */
  return g_strdup_printf (_("Change the progress note on “%1$s”, %2$s"), name, period);
}

static char *
label_work (JihuaRecord *to,
            const char  *name,
            const char  *period)
{
  if (to == NULL)
    /* Translators: an undo step; %1$s is a part of the plan, %2$s a period */
    return g_strdup_printf (_("Remove the state of work of “%1$s”, %2$s"), name, period);

  /* Translators: an undo step; %1$s is a part of the plan, %2$s a period, %3$s a state: Under way */
  return g_strdup_printf (_("Record “%1$s”, %2$s, as “%3$s”"), name, period,
                          jihua_work_state_get_label (jihua_record_get_state (to)));
}

static char *
label_item (JihuaRecord *from,
            JihuaRecord *to,
            const char  *name)
{
  const char *item = jihua_plan_gettext (jihua_record_get_item (to ? to : from));
  g_autofree char *date = NULL;

  if (to == NULL)
    /* Translators: an undo step; %1$s is an item of a milestone, %2$s the milestone */
    return g_strdup_printf (_("Record “%1$s” of “%2$s” as not done"), item, name);

  date = jihua_date_format (jihua_record_get_date (to));
  /* Translators: an undo step; %1$s is an item of a milestone, %2$s the milestone, %3$s a date */
  return g_strdup_printf (_("Record “%1$s” of “%2$s” as done on %3$s"), item, name, date);
}

static char *
label_record (JihuaChange *change,
              const char  *name)
{
  JihuaRecord *from = jihua_change_get_from_record (change);
  JihuaRecord *to = jihua_change_get_to_record (change);
  JihuaRecordKind kind = jihua_record_get_kind (to ? to : from);
  g_autofree char *period = NULL;

  if (kind == JIHUA_RECORD_ITEM)
    return label_item (from, to, name);

  period = jihua_period_dup_as_of_label (jihua_change_get_through (change));
  if (kind == JIHUA_RECORD_STATUS)
    return label_status (to, name, period);
  if (kind == JIHUA_RECORD_NOTE)
    return label_note (from, to, name, period);

  return label_work (to, name, period);
}

static char *
label_setting (JihuaChange *change,
               JihuaPlan   *plan,
               JihuaNode   *node,
               const char  *name)
{
  JihuaSetting setting = jihua_change_get_setting (change);
  const char *label = jihua_setting_get_label (setting);
  const char *to = jihua_change_get_to_value (change);
  g_autofree char *value = to ? jihua_setting_format (setting, plan, node, to) : NULL;

  if (node == NULL)
    /* Translators: an undo step; %1$s is a rule of the plan, %2$s its value */
    return g_strdup_printf (_("Set the rule “%1$s” to %2$s"), label, value);
  if (to == NULL)
    /* Translators: an undo step; %1$s is a setting, %2$s a part of the plan */
    return g_strdup_printf (_("Clear “%1$s” of “%2$s”"), label, name);

  /* Translators: an undo step; %1$s is a setting, %2$s a part of the plan, %3$s its value */
  return g_strdup_printf (_("Set “%1$s” of “%2$s” to %3$s"), label, name, value);
}

/**
 * jihua_change_dup_label:
 * @change: a change
 * @plan: the plan of its ledger
 *
 * Returns: (transfer full): what it does, in the user's language, for the undo
 *   stack and the history: “Enter 94.8万人 for “城镇新增就业人数”, Jan–Sep 2024”
 */
char *
jihua_change_dup_label (JihuaChange *change,
                        JihuaPlan   *plan)
{
  const char *id = jihua_change_get_node (change);
  JihuaNode *node = id ? jihua_plan_lookup (plan, id) : NULL;
  const char *name = node ? jihua_node_get_display_title (node) : "";

  switch (jihua_change_get_kind (change)) {
    case JIHUA_CHANGE_RECORD:
      return label_record (change, name);
    case JIHUA_CHANGE_SETTING:
      return label_setting (change, plan, node, name);
    case JIHUA_CHANGE_ACTUAL:
    default:
      return label_actual (change, JIHUA_TARGET (node), name);
  }
}

static gboolean
are_all (GPtrArray       *changes,
         JihuaChangeKind  kind)
{
  for (guint i = 0; i < changes->len; i++)
    if (jihua_change_get_kind (g_ptr_array_index (changes, i)) != kind)
      return FALSE;

  return TRUE;
}

static gboolean
are_of_units (GPtrArray *changes)
{
  for (guint i = 0; i < changes->len; i++) {
    JihuaSetting setting = jihua_change_get_setting (g_ptr_array_index (changes, i));

    if (setting != JIHUA_SETTING_RESPONSIBLE && setting != JIHUA_SETTING_COOPERATING)
      return FALSE;
  }

  return TRUE;
}

static guint
count_nodes (GPtrArray *changes)
{
  g_autoptr (GHashTable) nodes = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < changes->len; i++)
    g_hash_table_add (nodes, (gpointer) jihua_change_get_node (g_ptr_array_index (changes, i)));

  return g_hash_table_size (nodes);
}

static char *
label_units (GPtrArray *changes,
             JihuaPlan *plan)
{
  JihuaNode *node = jihua_plan_lookup (plan, jihua_change_get_node (g_ptr_array_index (changes, 0)));
  guint n_nodes = count_nodes (changes);

  if (n_nodes == 1)
    /* Translators: an undo step; %s is a part of the plan */
    return g_strdup_printf (_("Set the units of “%s”"), jihua_node_get_display_title (node));

  /* Translators: an undo step; %u is how many parts of the plan */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Set the units of %u part", "Set the units of %u parts", n_nodes),
                          n_nodes);
}

/**
 * jihua_changes_dup_label:
 * @changes: (element-type JihuaChange): the changes of one step, at least one
 * @plan: the plan of their ledger
 *
 * Returns: (transfer full): what they do together, in the user's language
 */
char *
jihua_changes_dup_label (GPtrArray *changes,
                         JihuaPlan *plan)
{
  JihuaChange *last = g_ptr_array_index (changes, changes->len - 1);

  if (changes->len > 1 && are_all (changes, JIHUA_CHANGE_ACTUAL))
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Change %u figure", "Change %u figures", changes->len),
                            changes->len);
  if (changes->len > 1 && are_all (changes, JIHUA_CHANGE_SETTING) && jihua_change_get_node (last) == NULL)
    /* Translators: an undo step; %u is how many rules of the plan */
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Set %u rule of judging", "Set %u rules of judging",
                                         changes->len), changes->len);
  if (changes->len > 1 && are_all (changes, JIHUA_CHANGE_SETTING) && are_of_units (changes))
    return label_units (changes, plan);
  if (changes->len > 1 && are_all (changes, JIHUA_CHANGE_SETTING))
    /* Translators: an undo step; %1$s is a setting, %2$u is how many parts of the plan */
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Set “%1$s” of %2$u part", "Set “%1$s” of %2$u parts",
                                         changes->len),
                            jihua_setting_get_label (jihua_change_get_setting (last)), changes->len);

  /* What went before only prepared the last one. */
  return jihua_change_dup_label (last, plan);
}
