/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-node-menu.h"

#include <glib/gi18n-lib.h>

#include "jihua-section.h"
#include "jihua-target.h"

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

static void
unparent (GtkWidget *popover)
{
  if (gtk_widget_get_parent (popover) != NULL)
    gtk_widget_unparent (popover);
}

static gboolean
remove_later (gpointer popover)
{
  unparent (popover);

  return G_SOURCE_REMOVE;
}

/* What was chosen is carried out only after the menu has closed. */
static void
popover_closed (GtkWidget *popover)
{
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, remove_later, g_object_ref (popover), g_object_unref);
}

static void
open_menu (GtkWidget          *owner,
           JihuaNode          *node,
           const GdkRectangle *place)
{
  g_autoptr (GMenuModel) menu = jihua_node_menu_new (node);
  GtkWidget *popover = gtk_popover_menu_new_from_model (menu);

  gtk_widget_set_parent (popover, owner);
  gtk_popover_set_has_arrow (GTK_POPOVER (popover), FALSE);
  gtk_popover_set_position (GTK_POPOVER (popover), GTK_POS_BOTTOM);
  gtk_widget_set_halign (popover, GTK_ALIGN_START);
  gtk_popover_set_pointing_to (GTK_POPOVER (popover), place);
  g_signal_connect (popover, "closed", G_CALLBACK (popover_closed), NULL);
  g_signal_connect_object (owner, "destroy", G_CALLBACK (unparent), popover, G_CONNECT_SWAPPED);
  gtk_popover_popup (GTK_POPOVER (popover));
}

static JihuaNode *
find_node (GtkWidget *owner,
           GtkWidget *at)
{
  JihuaNodeMenuFind find = g_object_get_data (G_OBJECT (owner), "jihua-node-menu-find");

  return at != NULL ? find (owner, at) : NULL;
}

static void
menu_clicked (GtkWidget  *owner,
              int         n_press,
              double      x,
              double      y,
              GtkGesture *gesture)
{
  JihuaNode *node = find_node (owner, gtk_widget_pick (owner, x, y, GTK_PICK_DEFAULT));

  if (node == NULL)
    return;

  open_menu (owner, node, &(GdkRectangle) { (int) x, (int) y, 1, 1 });
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
menu_held (GtkWidget  *owner,
           double      x,
           double      y,
           GtkGesture *gesture)
{
  menu_clicked (owner, 1, x, y, gesture);
}

static gboolean
menu_key_pressed (GtkWidget *owner,
                  GVariant  *arguments,
                  gpointer   user_data)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (owner));
  JihuaNode *node = focus != NULL && gtk_widget_is_ancestor (focus, owner) ? find_node (owner, focus) : NULL;
  graphene_rect_t bounds;

  if (node == NULL || !gtk_widget_compute_bounds (focus, owner, &bounds))
    return GDK_EVENT_PROPAGATE;

  open_menu (owner, node, &(GdkRectangle) { (int) bounds.origin.x, (int) bounds.origin.y,
                                            (int) bounds.size.width, (int) bounds.size.height });

  return GDK_EVENT_STOP;
}

static void
add_keys (GtkWidget *owner)
{
  static const struct {
    guint           keyval;
    GdkModifierType modifiers;
  } keys[] = {
    { GDK_KEY_Menu, 0 },
    { GDK_KEY_F10, GDK_SHIFT_MASK },
  };
  GtkShortcutController *shortcuts = GTK_SHORTCUT_CONTROLLER (gtk_shortcut_controller_new ());

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_shortcut_controller_add_shortcut (shortcuts,
                                          gtk_shortcut_new (gtk_keyval_trigger_new (keys[i].keyval, keys[i].modifiers),
                                                            gtk_callback_action_new (menu_key_pressed, NULL, NULL)));
  /* Before a text that is not edited, whose own menu would be of no use. */
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (shortcuts), GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (owner, GTK_EVENT_CONTROLLER (shortcuts));
}

/**
 * jihua_node_menu_add:
 * @owner: a widget that shows parts of the plan and lays out its children itself
 * @find: tells which part is where
 *
 * Gives each part that is shown in @owner its menu: by the other button of the
 * mouse, by a long press, by the Menu key and Shift+F10.
 */
void
jihua_node_menu_add (GtkWidget         *owner,
                     JihuaNodeMenuFind  find)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *held = gtk_gesture_long_press_new ();

  g_object_set_data (G_OBJECT (owner), "jihua-node-menu-find", find);

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  g_signal_connect_object (click, "pressed", G_CALLBACK (menu_clicked), owner, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (owner, GTK_EVENT_CONTROLLER (click));

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (held), TRUE);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (held), GTK_PHASE_CAPTURE);
  g_signal_connect_object (held, "pressed", G_CALLBACK (menu_held), owner, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (owner, GTK_EVENT_CONTROLLER (held));

  add_keys (owner);
}
