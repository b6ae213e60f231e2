/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-edit-cell.h"

#include <string.h>

#include "jihua-editor.h"
#include "jihua-focus.h"

/**
 * JihuaEditCell:
 *
 * A cell has two ways of having the focus. Arrived at, its whole text is
 * selected, arrows move on to other cells and typing replaces. Once something
 * is typed, or after Enter, F2 or a click into the text, it is being edited,
 * and arrows move in the text. Leaving it in any way but Escape commits.
 *
 * It asks the sheet around it to move the focus, by the actions `cells.move` for
 * arrows and Enter, and `cells.advance` for Tab. A sheet that takes whole columns
 * has the actions `cells.paste` and `cells.copy` as well.
 */
typedef struct {
  char     *stored;
  gboolean  focused;
  gboolean  editing;
  gboolean  enter_moves;
  gboolean  selected;
} JihuaEditCellPrivate;

enum {
  PROP_ENTER_MOVES = 1,
  PROP_SELECTED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void jihua_edit_cell_editor_init (JihuaEditorInterface *iface);

G_DEFINE_ABSTRACT_TYPE_WITH_CODE (JihuaEditCell, jihua_edit_cell, JIHUA_TYPE_CELL_FACE,
                                  G_ADD_PRIVATE (JihuaEditCell)
                                  G_IMPLEMENT_INTERFACE (JIHUA_TYPE_EDITOR, jihua_edit_cell_editor_init))

static JihuaEditCellPrivate *
get_private (JihuaEditCell *self)
{
  return jihua_edit_cell_get_instance_private (self);
}

static GtkEditable *
get_editable (JihuaEditCell *self)
{
  return jihua_cell_face_get_editable (JIHUA_CELL_FACE (self));
}

static void
set_editing (JihuaEditCell *self,
             gboolean       editing)
{
  get_private (self)->editing = editing;
  if (editing)
    gtk_widget_add_css_class (GTK_WIDGET (self), "editing");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "editing");
}

/* Show what is stored, ready to be typed over. */
static void
fill (JihuaEditCell *self)
{
  jihua_cell_face_fill (JIHUA_CELL_FACE (self), get_private (self)->stored);
  if (get_private (self)->focused)
    jihua_cell_face_select_all (JIHUA_CELL_FACE (self));
}

static void
commit (JihuaEditCell *self)
{
  g_autofree char *typed = g_strdup (gtk_editable_get_text (get_editable (self)));

  set_editing (self, FALSE);
  if (g_strcmp0 (typed, get_private (self)->stored) != 0)
    JIHUA_EDIT_CELL_GET_CLASS (self)->commit (self, typed);

  fill (self);
}

static void
jihua_edit_cell_commit (JihuaEditor *editor)
{
  jihua_edit_cell_finish (JIHUA_EDIT_CELL (editor));
}

static void
jihua_edit_cell_editor_init (JihuaEditorInterface *iface)
{
  iface->commit = jihua_edit_cell_commit;
}

static void
jihua_edit_cell_typed (JihuaCellFace *face)
{
  set_editing (JIHUA_EDIT_CELL (face), TRUE);
}

static void
focus_entered (JihuaEditCell *self)
{
  get_private (self)->focused = TRUE;
  jihua_cell_face_show_entry (JIHUA_CELL_FACE (self), TRUE);
}

static void
focus_left (JihuaEditCell *self)
{
  get_private (self)->focused = FALSE;
  jihua_edit_cell_finish (self);
  gtk_editable_select_region (get_editable (self), 0, 0);
  jihua_cell_face_show_entry (JIHUA_CELL_FACE (self), FALSE);
}

/* The first click gives the focus, the next one goes into the text. */
static void
pressed (JihuaEditCell   *self,
         int              n_press,
         double           x,
         double           y,
         GtkGestureClick *gesture)
{
  gboolean primary = gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture)) == GDK_BUTTON_PRIMARY;

  if (get_private (self)->focused) {
    if (primary)
      set_editing (self, TRUE);
    return;
  }

  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (primary)
    gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
}

static gboolean
move_focus (JihuaEditCell *self,
            int            columns,
            int            rows)
{
  jihua_edit_cell_finish (self);

  return gtk_widget_activate_action (GTK_WIDGET (self), "cells.move", "(ii)", columns, rows);
}

/* Committed first, for a value opens cells beside it that the focus may go to. */
static gboolean
advance_focus (JihuaEditCell *self,
               int            step)
{
  jihua_edit_cell_finish (self);

  return gtk_widget_activate_action (GTK_WIDGET (self), "cells.advance", "i", step);
}

static gboolean
press_enter (JihuaEditCell *self)
{
  if (get_private (self)->editing || get_private (self)->enter_moves)
    return move_focus (self, 0, 1);

  jihua_edit_cell_begin (self);

  return GDK_EVENT_STOP;
}

static gboolean
press_escape (JihuaEditCell *self)
{
  gboolean editing = get_private (self)->editing;

  jihua_edit_cell_cancel (self);

  return JIHUA_EDIT_CELL_GET_CLASS (self)->restore (self) || editing;
}

static gboolean
press_delete (JihuaEditCell *self)
{
  if (get_private (self)->editing)
    return GDK_EVENT_PROPAGATE;

  gtk_editable_set_text (get_editable (self), "");
  commit (self);

  return GDK_EVENT_STOP;
}

static gboolean
key_pressed (JihuaEditCell   *self,
             guint            keyval,
             guint            keycode,
             GdkModifierType  state)
{
  /* An input method has the keys while it composes. */
  if (jihua_cell_face_get_composing (JIHUA_CELL_FACE (self)))
    return GDK_EVENT_PROPAGATE;

  switch (jihua_cell_key_find (GTK_WIDGET (self), keyval, state)) {
    case JIHUA_CELL_KEY_ENTER:
      return press_enter (self);
    case JIHUA_CELL_KEY_ENTER_BACK:
    case JIHUA_CELL_KEY_UP:
      return move_focus (self, 0, -1);
    case JIHUA_CELL_KEY_DOWN:
      return move_focus (self, 0, 1);
    /* These two belong to the text while it is edited, else to the sheet. */
    case JIHUA_CELL_KEY_BEFORE:
      return !get_private (self)->editing && move_focus (self, -1, 0);
    case JIHUA_CELL_KEY_AFTER:
      return !get_private (self)->editing && move_focus (self, 1, 0);
    case JIHUA_CELL_KEY_TAB:
      return advance_focus (self, 1);
    case JIHUA_CELL_KEY_TAB_BACK:
      return advance_focus (self, -1);
    case JIHUA_CELL_KEY_ESCAPE:
      return press_escape (self);
    case JIHUA_CELL_KEY_DELETE:
      return press_delete (self);
    case JIHUA_CELL_KEY_EDIT:
      jihua_edit_cell_begin (self);
      return GDK_EVENT_STOP;
    case JIHUA_CELL_KEY_OTHER:
    default:
      return GDK_EVENT_PROPAGATE;
  }
}

/* By key or by menu, the text alone would take a column for one value. */
static void
paste_clipboard (JihuaEditCell *self,
                 GtkText       *text)
{
  if (gtk_widget_activate_action (GTK_WIDGET (self), "cells.paste", NULL))
    g_signal_stop_emission_by_name (text, "paste-clipboard");
}

static void
copy_clipboard (JihuaEditCell *self,
                GtkText       *text)
{
  if (!get_private (self)->editing && gtk_widget_activate_action (GTK_WIDGET (self), "cells.copy", NULL))
    g_signal_stop_emission_by_name (text, "copy-clipboard");
}

static gboolean
jihua_edit_cell_restore (JihuaEditCell *self)
{
  return FALSE;
}

static gboolean
jihua_edit_cell_grab_focus (GtkWidget *widget)
{
  JihuaEditCell *self = JIHUA_EDIT_CELL (widget);

  if (!gtk_widget_grab_focus (GTK_WIDGET (get_editable (self))))
    return FALSE;

  jihua_cell_face_select_all (JIHUA_CELL_FACE (self));

  return TRUE;
}

/* A page that goes away takes nothing typed with it. */
static void
jihua_edit_cell_unmap (GtkWidget *widget)
{
  jihua_edit_cell_finish (JIHUA_EDIT_CELL (widget));

  GTK_WIDGET_CLASS (jihua_edit_cell_parent_class)->unmap (widget);
}

static void
jihua_edit_cell_finalize (GObject *object)
{
  g_free (get_private (JIHUA_EDIT_CELL (object))->stored);

  G_OBJECT_CLASS (jihua_edit_cell_parent_class)->finalize (object);
}

/* The sheet puts every cell of its own into one that is a cell to a screen reader. */
static GtkAccessible *
find_grid_cell (JihuaEditCell *self)
{
  GtkWidget *widget = gtk_widget_get_parent (GTK_WIDGET (self));

  while (widget != NULL && gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget)) != GTK_ACCESSIBLE_ROLE_GRID_CELL)
    widget = gtk_widget_get_parent (widget);

  return widget != NULL ? GTK_ACCESSIBLE (widget) : NULL;
}

static void
set_selected (JihuaEditCell *self,
              gboolean       selected)
{
  GtkAccessible *grid_cell = find_grid_cell (self);

  if (grid_cell != NULL)
    gtk_accessible_update_state (grid_cell, GTK_ACCESSIBLE_STATE_SELECTED, selected, -1);
  get_private (self)->selected = selected;
  if (selected)
    gtk_widget_add_css_class (GTK_WIDGET (self), "selected");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "selected");
}

static void
jihua_edit_cell_get_property (GObject    *object,
                              guint       property_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  switch (property_id) {
    case PROP_ENTER_MOVES:
      g_value_set_boolean (value, get_private (JIHUA_EDIT_CELL (object))->enter_moves);
      break;
    case PROP_SELECTED:
      g_value_set_boolean (value, get_private (JIHUA_EDIT_CELL (object))->selected);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_edit_cell_set_property (GObject      *object,
                              guint         property_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  switch (property_id) {
    case PROP_ENTER_MOVES:
      get_private (JIHUA_EDIT_CELL (object))->enter_moves = g_value_get_boolean (value);
      break;
    case PROP_SELECTED:
      set_selected (JIHUA_EDIT_CELL (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_edit_cell_class_init (JihuaEditCellClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = jihua_edit_cell_finalize;
  object_class->get_property = jihua_edit_cell_get_property;
  object_class->set_property = jihua_edit_cell_set_property;
  widget_class->focus = jihua_focus_move_within;
  widget_class->grab_focus = jihua_edit_cell_grab_focus;
  widget_class->unmap = jihua_edit_cell_unmap;
  JIHUA_CELL_FACE_CLASS (klass)->typed = jihua_edit_cell_typed;
  klass->restore = jihua_edit_cell_restore;

  /* Where a column is filled, Enter goes on even if nothing was typed. */
  properties[PROP_ENTER_MOVES] =
    g_param_spec_boolean ("enter-moves", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  /* Whether it belongs to several cells that are selected together. */
  properties[PROP_SELECTED] =
    g_param_spec_boolean ("selected", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static GtkEventController *
listen (JihuaEditCell      *self,
        GtkEventController *controller,
        const char         *signal,
        GCallback           callback)
{
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (controller, signal, callback, self);
  gtk_widget_add_controller (GTK_WIDGET (self), controller);

  return controller;
}

static void
jihua_edit_cell_init (JihuaEditCell *self)
{
  GtkEventController *focus, *click;

  get_private (self)->stored = g_strdup ("");

  listen (self, gtk_event_controller_key_new (), "key-pressed", G_CALLBACK (key_pressed));
  focus = listen (self, gtk_event_controller_focus_new (), "enter", G_CALLBACK (focus_entered));
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (focus_left), self);
  click = listen (self, GTK_EVENT_CONTROLLER (gtk_gesture_click_new ()), "pressed", G_CALLBACK (pressed));
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), 0);
  g_signal_connect_object (get_editable (self), "paste-clipboard", G_CALLBACK (paste_clipboard), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (get_editable (self), "copy-clipboard", G_CALLBACK (copy_clipboard), self, G_CONNECT_SWAPPED);
}

/**
 * jihua_edit_cell_get_editing:
 * @self: a cell
 *
 * Returns: whether something is being typed that is not committed
 */
gboolean
jihua_edit_cell_get_editing (JihuaEditCell *self)
{
  g_return_val_if_fail (JIHUA_IS_EDIT_CELL (self), FALSE);

  return get_private (self)->editing;
}

/**
 * jihua_edit_cell_begin:
 * @self: a cell that has the focus
 *
 * Starts editing the text that is there, with the cursor at its end.
 */
void
jihua_edit_cell_begin (JihuaEditCell *self)
{
  g_return_if_fail (JIHUA_IS_EDIT_CELL (self));

  set_editing (self, TRUE);
  gtk_editable_set_position (get_editable (self), -1);
}

/**
 * jihua_edit_cell_finish:
 * @self: a cell
 *
 * Commits what is being typed, if anything is.
 */
void
jihua_edit_cell_finish (JihuaEditCell *self)
{
  g_return_if_fail (JIHUA_IS_EDIT_CELL (self));

  if (get_private (self)->editing)
    commit (self);
}

/**
 * jihua_edit_cell_cancel:
 * @self: a cell
 *
 * Forgets what is being typed.
 */
void
jihua_edit_cell_cancel (JihuaEditCell *self)
{
  g_return_if_fail (JIHUA_IS_EDIT_CELL (self));

  set_editing (self, FALSE);
  fill (self);
}

/**
 * jihua_edit_cell_insert:
 * @self: a cell
 * @text: text from elsewhere
 *
 * Puts @text in where the cursor is, in place of what is selected.
 *
 * Returns: %FALSE if nothing is being typed, or @text is more than one cell
 */
gboolean
jihua_edit_cell_insert (JihuaEditCell *self,
                        const char    *text)
{
  GtkEditable *editable;
  g_autofree char *stripped = NULL;
  int position;

  g_return_val_if_fail (JIHUA_IS_EDIT_CELL (self), FALSE);

  stripped = g_strstrip (g_strdup (text));
  if (!get_private (self)->editing || strpbrk (stripped, "\t\r\n") != NULL)
    return FALSE;

  editable = get_editable (self);
  gtk_editable_delete_selection (editable);
  position = gtk_editable_get_position (editable);
  gtk_editable_insert_text (editable, stripped, -1, &position);
  gtk_editable_set_position (editable, position);

  return TRUE;
}

/**
 * jihua_edit_cell_present:
 * @self: a cell
 * @text: what is there to be edited
 * @shown: how it is shown at rest
 *
 * Tells the cell what it stands at. What is being typed is left alone.
 */
void
jihua_edit_cell_present (JihuaEditCell *self,
                         const char    *text,
                         const char    *shown)
{
  JihuaEditCellPrivate *priv;

  g_return_if_fail (JIHUA_IS_EDIT_CELL (self));

  priv = get_private (self);
  jihua_cell_face_set_shown (JIHUA_CELL_FACE (self), shown);
  if (g_set_str (&priv->stored, text) && !priv->editing)
    fill (self);
}
