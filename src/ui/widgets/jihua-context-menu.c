/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-context-menu.h"

#define MAKE "jihua-context-menu-make"

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
           GMenuModel         *menu,
           const GdkRectangle *place)
{
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

static GMenuModel *
make_menu (GtkWidget *owner,
           GtkWidget *at)
{
  JihuaContextMenuMake make = g_object_get_data (G_OBJECT (owner), MAKE);

  return at != NULL ? make (owner, at) : NULL;
}

static void
menu_clicked (GtkWidget  *owner,
              int         n_press,
              double      x,
              double      y,
              GtkGesture *gesture)
{
  g_autoptr (GMenuModel) menu = make_menu (owner, gtk_widget_pick (owner, x, y, GTK_PICK_DEFAULT));

  if (menu == NULL)
    return;

  open_menu (owner, menu, &(GdkRectangle) { (int) x, (int) y, 1, 1 });
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
  gboolean within = focus != NULL && (focus == owner || gtk_widget_is_ancestor (focus, owner));
  g_autoptr (GMenuModel) menu = within ? make_menu (owner, focus) : NULL;
  graphene_rect_t bounds;

  if (menu == NULL || !gtk_widget_compute_bounds (focus, owner, &bounds))
    return GDK_EVENT_PROPAGATE;

  open_menu (owner, menu, &(GdkRectangle) { (int) bounds.origin.x, (int) bounds.origin.y,
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
 * jihua_context_menu_add:
 * @owner: a widget with a layout manager, or that lays out its children itself
 * @make: makes the menu of what is where
 *
 * Gives what is shown in @owner a menu: by the other button of the mouse, by a
 * long press, by the Menu key and Shift+F10.
 */
void
jihua_context_menu_add (GtkWidget            *owner,
                        JihuaContextMenuMake  make)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *held = gtk_gesture_long_press_new ();

  g_object_set_data (G_OBJECT (owner), MAKE, make);

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
