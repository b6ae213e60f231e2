/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-standing-label.h"

#include <glib/gi18n-lib.h>

#include "jihua-explain.h"
#include "jihua-target.h"

static char *
name_status (JihuaStanding *self)
{
  JihuaJudgement *judgement = jihua_standing_get_judgement (self);
  const char *status = jihua_status_get_label (jihua_standing_get_status (self));

  if (judgement == NULL || judgement->overruling == NULL)
    return g_strdup (status);

  /* Translators: %s is a status that a person put in the place of the automatic one */
  return g_strdup_printf (_("%s (overruled)"), status);
}

/**
 * jihua_standing_dup_label:
 * @self: how a node stands
 *
 * Returns: (transfer full): the target, its figure, its goal and its status,
 *   in one line
 */
char *
jihua_standing_dup_label (JihuaStanding *self)
{
  JihuaNode *node = jihua_standing_get_node (self);
  JihuaJudgement *judgement = jihua_standing_get_judgement (self);
  g_autofree char *status = name_status (self);
  const char *title = jihua_node_get_display_title (node);
  g_autofree char *value = NULL;

  if (!JIHUA_IS_TARGET (node))
    /* Translators: a section of the plan: %1$s is its number, %2$s its title, %3$s a status */
    return g_strdup_printf (_("%1$s %2$s: %3$s"), jihua_node_get_id (node), title, status);

  if (judgement == NULL || judgement->actual == NULL)
    /* Translators: a target: %1$s is its number, %2$s its name, %3$s the words of its goal, %4$s its status */
    return g_strdup_printf (_("%1$s %2$s: goal %3$s, %4$s"), jihua_node_get_id (node), title,
                            jihua_target_get_display_words (JIHUA_TARGET (node)), status);

  value = jihua_format_quantity (jihua_actual_get_value (judgement->actual), JIHUA_TARGET (node));

  /* Translators: a target: %1$s is its number, %2$s its name, %3$s its figure, %4$s the words of its goal, %5$s its status */
  return g_strdup_printf (_("%1$s %2$s: %3$s, goal %4$s, %5$s"), jihua_node_get_id (node), title, value,
                          jihua_target_get_display_words (JIHUA_TARGET (node)), status);
}
