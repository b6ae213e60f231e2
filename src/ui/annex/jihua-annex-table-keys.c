/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "jihua-annex-table-private.h"
#include "jihua-edit-cell.h"
#include "jihua-toast.h"

/* What is done in the annex table by keyboard, and by its menu. The cell that is
 * edited asks for moves by the actions of every sheet. */

static GtkWidget *
find_edit_cell (JihuaAnnexTable *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    return NULL;

  return gtk_widget_get_ancestor (focus, JIHUA_TYPE_EDIT_CELL);
}

static gboolean
is_editing (JihuaAnnexTable *self)
{
  GtkWidget *cell = find_edit_cell (self);

  return cell != NULL && jihua_edit_cell_get_editing (JIHUA_EDIT_CELL (cell));
}

static gboolean
has_range (JihuaAnnexTable *self)
{
  guint first, n_rows;

  return jihua_annex_table_get_selection (self, &first, &n_rows) && n_rows > 1;
}

static void
move_focus (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  JihuaAnnexTable *self = JIHUA_ANNEX_TABLE (widget);
  int focus = jihua_annex_table_find_focus (self);
  int columns, rows;

  g_variant_get (parameter, "(ii)", &columns, &rows);
  jihua_annex_table_select_rows (self, -1, -1);
  if (focus >= 0 && rows != 0)
    jihua_annex_table_focus_row (self, focus + rows);
}

/* There is one column to type in; past its ends, out of the table. */
static void
advance_focus (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  JihuaAnnexTable *self = JIHUA_ANNEX_TABLE (widget);
  int step = g_variant_get_int32 (parameter);
  int focus = jihua_annex_table_find_focus (self);

  jihua_annex_table_select_rows (self, -1, -1);
  if (focus >= 0 && !jihua_annex_table_focus_row (self, focus + step))
    g_signal_emit_by_name (gtk_widget_get_root (widget), "move-focus",
                           step > 0 ? GTK_DIR_TAB_FORWARD : GTK_DIR_TAB_BACKWARD);
}

static void
copy (JihuaAnnexTable *self,
      gboolean         all)
{
  g_autofree char *rows = jihua_annex_table_dup_rows (self, all);

  if (rows == NULL)
    return;

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), rows);
  jihua_toast_tell (GTK_WIDGET (self), all ? _("Table copied") : _("Rows copied"));
}

static void
copy_rows (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  copy (JIHUA_ANNEX_TABLE (widget), FALSE);
}

static void
copy_table (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  copy (JIHUA_ANNEX_TABLE (widget), TRUE);
}

static void
text_read (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (JihuaAnnexTable) self = user_data;
  g_autofree char *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);

  if (gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
    jihua_annex_table_paste_text (self, text);
}

static void
paste (GtkWidget  *widget,
       const char *action,
       GVariant   *parameter)
{
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (widget), NULL, text_read, g_object_ref (widget));
}

static void
open_row (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  JihuaAnnexTable *self = JIHUA_ANNEX_TABLE (widget);
  guint first, n_rows;

  if (jihua_annex_table_get_selection (self, &first, &n_rows))
    gtk_widget_activate (GTK_WIDGET (jihua_annex_table_get_row (self, first)));
}

/**
 * jihua_annex_table_add_keys:
 * @widget_class: the class of annex tables
 *
 * Gives the table the actions of its keys and of its menu.
 */
void
jihua_annex_table_add_keys (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "cells.move", "(ii)", move_focus);
  gtk_widget_class_install_action (widget_class, "cells.advance", "i", advance_focus);
  gtk_widget_class_install_action (widget_class, "cells.paste", NULL, paste);
  gtk_widget_class_install_action (widget_class, "sheet.open", NULL, open_row);
  gtk_widget_class_install_action (widget_class, "sheet.copy-rows", NULL, copy_rows);
  gtk_widget_class_install_action (widget_class, "sheet.copy-table", NULL, copy_table);
}

static gboolean
extend_by (JihuaAnnexTable *self,
           int              step)
{
  int focus = jihua_annex_table_find_focus (self);

  if (focus < 0)
    return GDK_EVENT_PROPAGATE;

  jihua_annex_table_extend (self, focus + step);

  return GDK_EVENT_STOP;
}

static gboolean
select_all (JihuaAnnexTable *self)
{
  jihua_annex_table_select_rows (self, 0, (int) jihua_annex_table_get_n_rows (self) - 1);

  return GDK_EVENT_STOP;
}

/* A single figure is copied by its cell, as a number. */
static gboolean
copy_range (JihuaAnnexTable *self)
{
  if (find_edit_cell (self) != NULL && !has_range (self))
    return GDK_EVENT_PROPAGATE;

  copy (self, FALSE);

  return GDK_EVENT_STOP;
}

static gboolean
drop_range (JihuaAnnexTable *self)
{
  if (!has_range (self))
    return GDK_EVENT_PROPAGATE;

  jihua_annex_table_select_rows (self, -1, -1);

  return GDK_EVENT_STOP;
}

static gboolean
open_menu_at_focus (JihuaAnnexTable *self)
{
  int focus = jihua_annex_table_find_focus (self);
  graphene_rect_t bounds;

  if (focus < 0
      || !gtk_widget_compute_bounds (GTK_WIDGET (jihua_annex_table_get_row (self, (guint) focus)),
                                     GTK_WIDGET (self), &bounds))
    return GDK_EVENT_PROPAGATE;

  jihua_annex_table_open_menu (self, &(GdkRectangle) { (int) (bounds.size.width / 2), (int) bounds.origin.y,
                                                       1, (int) bounds.size.height });

  return GDK_EVENT_STOP;
}

static gboolean
is_enter (guint keyval)
{
  return keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter || keyval == GDK_KEY_ISO_Enter;
}

/**
 * jihua_annex_table_press_key:
 * @self: a table
 * @keyval: a key
 * @state: what is held down with it
 *
 * Takes the keys that concern whole rows, before the cell that is edited.
 *
 * Returns: whether it is one of them
 */
gboolean
jihua_annex_table_press_key (JihuaAnnexTable *self,
                             guint            keyval,
                             GdkModifierType  state)
{
  GdkModifierType modifiers = state & gtk_accelerator_get_default_mod_mask ();

  if (is_editing (self))
    return GDK_EVENT_PROPAGATE;

  if (modifiers == GDK_SHIFT_MASK && (keyval == GDK_KEY_Down || keyval == GDK_KEY_KP_Down))
    return extend_by (self, 1);
  if (modifiers == GDK_SHIFT_MASK && (keyval == GDK_KEY_Up || keyval == GDK_KEY_KP_Up))
    return extend_by (self, -1);
  if (modifiers == GDK_CONTROL_MASK && keyval == GDK_KEY_a)
    return select_all (self);
  if (modifiers == GDK_CONTROL_MASK && (keyval == GDK_KEY_c || keyval == GDK_KEY_Insert))
    return copy_range (self);
  if (modifiers == GDK_CONTROL_MASK && is_enter (keyval))
    return gtk_widget_activate_action (GTK_WIDGET (self), "sheet.open", NULL);
  if (modifiers == 0 && keyval == GDK_KEY_Escape)
    return drop_range (self);
  if ((modifiers == 0 && keyval == GDK_KEY_Menu) || (modifiers == GDK_SHIFT_MASK && keyval == GDK_KEY_F10))
    return open_menu_at_focus (self);

  return GDK_EVENT_PROPAGATE;
}

static gboolean
key_pressed (JihuaAnnexTable *self,
             guint            keyval,
             guint            keycode,
             GdkModifierType  state)
{
  return jihua_annex_table_press_key (self, keyval, state);
}

static JihuaAnnexRow *
pick_row (JihuaAnnexTable *self,
          double           x,
          double           y)
{
  GtkWidget *picked = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);
  GtkWidget *row = picked != NULL ? gtk_widget_get_ancestor (picked, JIHUA_TYPE_ANNEX_ROW) : NULL;

  return row != NULL && jihua_annex_row_get_entry (JIHUA_ANNEX_ROW (row)) != NULL ? JIHUA_ANNEX_ROW (row) : NULL;
}

/* Within the selected rows the menu is about them all. */
static void
menu_clicked (JihuaAnnexTable *self,
              int              n_press,
              double           x,
              double           y,
              GtkGesture      *gesture)
{
  JihuaAnnexRow *row = pick_row (self, x, y);
  guint first, n_rows, index;

  if (row == NULL || is_editing (self))
    return;

  index = jihua_annex_row_get_index (row);
  if (!jihua_annex_table_get_selection (self, &first, &n_rows) || index < first || index >= first + n_rows) {
    jihua_annex_table_select_rows (self, -1, -1);
    jihua_annex_table_focus_row (self, (int) index);
  }
  jihua_annex_table_open_menu (self, &(GdkRectangle) { (int) x, (int) y, 1, 1 });
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
menu_held (JihuaAnnexTable *self,
           double           x,
           double           y,
           GtkGesture      *gesture)
{
  menu_clicked (self, 1, x, y, gesture);
}

/* Shift takes the rows up to the one that is clicked. */
static void
range_clicked (JihuaAnnexTable *self,
               int              n_press,
               double           x,
               double           y,
               GtkGesture      *gesture)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));
  JihuaAnnexRow *row = pick_row (self, x, y);

  if (row == NULL)
    return;
  if ((state & GDK_SHIFT_MASK) == 0) {
    jihua_annex_table_select_rows (self, -1, -1);
    return;
  }

  jihua_annex_table_extend (self, (int) jihua_annex_row_get_index (row));
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
add_click (JihuaAnnexTable *self,
           guint            button,
           GCallback        pressed)
{
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), button);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  g_signal_connect_object (click, "pressed", pressed, self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

/**
 * jihua_annex_table_watch_keys:
 * @self: a table that is being made
 *
 * Lets the table listen to keys and clicks.
 */
void
jihua_annex_table_watch_keys (JihuaAnnexTable *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkGesture *held = gtk_gesture_long_press_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);

  add_click (self, GDK_BUTTON_PRIMARY, G_CALLBACK (range_clicked));
  add_click (self, GDK_BUTTON_SECONDARY, G_CALLBACK (menu_clicked));
  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (held), TRUE);
  g_signal_connect_object (held, "pressed", G_CALLBACK (menu_held), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (held));
}
