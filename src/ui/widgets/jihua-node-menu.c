/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-node-menu.h"

#include <glib/gi18n-lib.h>

#include "jihua-context-menu.h"
#include "jihua-section.h"
#include "jihua-status-cell.h"
#include "jihua-target.h"

#define FIND "jihua-node-menu-find"

/*
 * The one menu of a part of the plan, wherever it is shown. It has what can be
 * done on the page of that part as well, without going there.
 */

static void
append (GMenu      *menu,
        const char *label,
        const char *action,
        JihuaNode  *node)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "s", jihua_node_get_id (node));
  g_menu_append_item (menu, item);
}

static void
append_section (GMenu *menu,
                GMenu *section)
{
  g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
  g_object_unref (section);
}

static GMenu *
list_ways (JihuaNode *node)
{
  GMenu *menu = g_menu_new ();

  append (menu, _("_Open"), "win.open-node", node);
  if (JIHUA_IS_TARGET (node))
    append (menu, _("_How judged"), "node.explain", node);
  else
    append (menu, _("_List its targets"), "node.list-targets", node);

  return menu;
}

static GMenu *
list_edits (JihuaNode *node)
{
  GMenu *menu = g_menu_new ();

  if (JIHUA_IS_TARGET (node)) {
    if (!jihua_goal_is_event (jihua_target_get_goal (JIHUA_TARGET (node))))
      append (menu, _("_Enter figure…"), "node.enter-figure", node);
    append (menu, _("Goal _settings…"), "node.edit-goal", node);
    append (menu, _("_Overrule…"), "node.overrule", node);
  }
  append (menu, _("Responsible _unit…"), "node.assign-unit", node);

  return menu;
}

/**
 * jihua_node_menu_new:
 * @node: a part of the plan
 *
 * Returns: (transfer full): its menu, of the actions that
 *   jihua_node_actions_install() gives to windows
 */
GMenuModel *
jihua_node_menu_new (JihuaNode *node)
{
  GMenu *menu = g_menu_new ();
  GMenu *copying = g_menu_new ();

  append (copying, _("_Copy row"), "node.copy", node);
  append_section (menu, list_ways (node));
  append_section (menu, list_edits (node));
  append_section (menu, copying);

  return G_MENU_MODEL (menu);
}

/* A cell stands for its target wherever it is shown. */
static JihuaNode *
find_node (GtkWidget *owner,
           GtkWidget *at)
{
  JihuaNodeMenuFind find = g_object_get_data (G_OBJECT (owner), FIND);

  if (JIHUA_IS_STATUS_CELL (at))
    return jihua_standing_get_node (jihua_status_cell_get_standing (JIHUA_STATUS_CELL (at)));

  return find (owner, at);
}

static GMenuModel *
make_menu (GtkWidget *owner,
           GtkWidget *at)
{
  JihuaNode *node = find_node (owner, at);

  return node != NULL ? jihua_node_menu_new (node) : NULL;
}

/**
 * jihua_node_menu_add:
 * @owner: a widget that shows parts of the plan, as for jihua_context_menu_add()
 * @find: tells which part is where
 *
 * Gives each part that is shown in @owner its menu.
 */
void
jihua_node_menu_add (GtkWidget         *owner,
                     JihuaNodeMenuFind  find)
{
  g_object_set_data (G_OBJECT (owner), FIND, find);
  jihua_context_menu_add (owner, make_menu);
}
