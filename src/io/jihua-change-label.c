/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-change-label.h"

#include <glib/gi18n-lib.h>

#include "jihua-explain.h"

static char *
label_event (JihuaActual *to,
             const char  *name)
{
  if (to == NULL)
    /* Translators: an undo step; %s is the name of a deliverable */
    return g_strdup_printf (_("Remove the record of “%s”"), name);

  /* Translators: an undo step; %s is the name of a deliverable */
  return g_strdup_printf (_("Record how “%s” stands"), name);
}

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

/**
 * jihua_change_dup_label:
 * @change: a change
 * @target: the target it concerns, as the person who makes it sees it
 *
 * Returns: (transfer full): what it does, in the user's language, for the
 *   undo stack: “Enter 94.8万人 for “城镇新增就业人数”, Jan–Sep 2024”
 */
char *
jihua_change_dup_label (JihuaChange *change,
                        JihuaTarget *target)
{
  JihuaActual *from = jihua_change_get_from (change);
  JihuaActual *to = jihua_change_get_to (change);
  const char *name = jihua_node_get_display_title (JIHUA_NODE (target));
  g_autofree char *period = jihua_period_dup_as_of_label (jihua_change_get_through (change));
  g_autofree char *quantity = NULL;

  if (jihua_goal_is_event (jihua_target_get_goal (target)))
    return label_event (to, name);

  if (to == NULL)
    /* Translators: an undo step; %1$s is a target, %2$s a period */
    return g_strdup_printf (_("Remove the figure of “%1$s”, %2$s"), name, period);

  quantity = jihua_format_quantity (jihua_actual_get_value (to), jihua_target_get_unit (target));
  if (from == NULL)
    /* Translators: an undo step; %1$s is a quantity, %2$s a target, %3$s a period */
    return g_strdup_printf (_("Enter %1$s for “%2$s”, %3$s"), quantity, name, period);

  if (!jihua_decimal_identical (jihua_actual_get_value (from), jihua_actual_get_value (to)))
    /* Translators: an undo step; %1$s is a target, %2$s a period, %3$s a quantity */
    return g_strdup_printf (_("Change “%1$s”, %2$s, to %3$s"), name, period, quantity);

  return label_remark (from, to, name, period);
}
