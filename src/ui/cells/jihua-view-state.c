/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-view-state.h"

#include "jihua-edit-cell.h"

struct _JihuaViewState {
  GArray *scrolled;
  GArray *focus;
  char   *typed;    /* in the cell in focus, and not yet recorded */
};

typedef void (*FoundFunc) (GtkScrolledWindow *scrolled,
                           gpointer           data);

typedef struct {
  JihuaViewState *state;
  guint           index;
} Restoring;

static void
each_scrolled_window (GtkWidget *widget,
                      FoundFunc  found,
                      gpointer   data)
{
  if (GTK_IS_SCROLLED_WINDOW (widget))
    found (GTK_SCROLLED_WINDOW (widget), data);

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    each_scrolled_window (child, found, data);
}

static void
remember_scrolled (GtkScrolledWindow *scrolled,
                   gpointer           data)
{
  JihuaViewState *self = data;
  double value = gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (scrolled));

  g_array_append_val (self->scrolled, value);
}

static guint
find_index (GtkWidget *widget)
{
  guint index = 0;

  while ((widget = gtk_widget_get_prev_sibling (widget)) != NULL)
    index++;

  return index;
}

static JihuaEditCell *
find_cell (GtkWidget *focus)
{
  return (JihuaEditCell *) gtk_widget_get_ancestor (focus, JIHUA_TYPE_EDIT_CELL);
}

static void
remember_typed (JihuaViewState *self,
                GtkWidget      *focus)
{
  JihuaEditCell *cell = find_cell (focus);

  if (cell != NULL && jihua_edit_cell_get_editing (cell))
    self->typed = g_strdup (gtk_editable_get_text (jihua_cell_face_get_editable (JIHUA_CELL_FACE (cell))));
}

/* What is understood is recorded when the old cell goes; but whoever is typing
 * goes on typing. */
static void
restore_typed (JihuaViewState *self,
               GtkWidget      *focus)
{
  JihuaEditCell *cell = find_cell (focus);
  GtkEditable *editable;

  if (cell == NULL || self->typed == NULL)
    return;

  editable = jihua_cell_face_get_editable (JIHUA_CELL_FACE (cell));
  jihua_edit_cell_begin (cell);
  gtk_editable_set_text (editable, self->typed);
  gtk_editable_set_position (editable, -1);
}

/* The focus as a path: which child, from the widget down. */
static void
remember_focus (JihuaViewState *self,
                GtkWidget      *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus == NULL || !gtk_widget_is_ancestor (focus, widget))
    return;

  remember_typed (self, focus);
  for (; focus != widget; focus = gtk_widget_get_parent (focus)) {
    guint index = find_index (focus);

    g_array_prepend_val (self->focus, index);
  }
}

/**
 * jihua_view_state_new:
 * @widget: a widget on the screen
 *
 * Returns: (transfer full): where in @widget the user is
 */
JihuaViewState *
jihua_view_state_new (GtkWidget *widget)
{
  JihuaViewState *self = g_new0 (JihuaViewState, 1);

  self->scrolled = g_array_new (FALSE, FALSE, sizeof (double));
  self->focus = g_array_new (FALSE, FALSE, sizeof (guint));
  each_scrolled_window (widget, remember_scrolled, self);
  remember_focus (self, widget);

  return self;
}

/**
 * jihua_view_state_free:
 * @self: (transfer full): a state
 *
 * Frees the state.
 */
void
jihua_view_state_free (JihuaViewState *self)
{
  g_array_unref (self->scrolled);
  g_array_unref (self->focus);
  g_free (self->typed);
  g_free (self);
}

typedef struct {
  GtkAdjustment *adjustment;
  double         value;
} Scroll;

static void
scroll (gpointer data)
{
  g_autofree Scroll *known = data;

  gtk_adjustment_set_value (known->adjustment, known->value);
  g_object_unref (known->adjustment);
}

/* While sizes are being given out it is too late for what scrolls to follow, so
 * that waits for the next turn. */
static void
scroll_when_known (GtkAdjustment *adjustment,
                   double        *value)
{
  Scroll *known;

  if (gtk_adjustment_get_page_size (adjustment) <= 0)
    return;

  known = g_new (Scroll, 1);
  *known = (Scroll) { g_object_ref (adjustment), *value };
  g_idle_add_once (scroll, known);
  g_signal_handlers_disconnect_by_func (adjustment, scroll_when_known, value);
}

static void
free_value (gpointer  value,
            GClosure *closure)
{
  g_free (value);
}

/* How far a page can be scrolled is not known before it has its size. */
static void
restore_scrolled (GtkScrolledWindow *scrolled,
                  gpointer           data)
{
  Restoring *restoring = data;
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (scrolled);
  double value;

  if (restoring->index >= restoring->state->scrolled->len)
    return;

  value = g_array_index (restoring->state->scrolled, double, restoring->index++);
  if (value > 0)
    g_signal_connect_data (adjustment, "changed", G_CALLBACK (scroll_when_known),
                           g_memdup2 (&value, sizeof value), free_value, 0);
}

static GtkWidget *
find_child (GtkWidget *widget,
            guint      index)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  while (child != NULL && index-- > 0)
    child = gtk_widget_get_next_sibling (child);

  return child;
}

/**
 * jihua_view_state_restore_scroll:
 * @self: a state
 * @widget: a widget made like the one the state was taken from
 *
 * Scrolls everything in @widget to where it was.
 */
void
jihua_view_state_restore_scroll (JihuaViewState *self,
                                 GtkWidget      *widget)
{
  Restoring restoring = { self, 0 };

  each_scrolled_window (widget, restore_scrolled, &restoring);
}

/**
 * jihua_view_state_restore_focus:
 * @self: a state
 * @widget: a widget made like the one the state was taken from
 *
 * Gives the focus to what had it, or to the nearest widget around it. What was
 * being typed in a cell is being typed there again.
 *
 * Returns: whether there is such a widget
 */
gboolean
jihua_view_state_restore_focus (JihuaViewState *self,
                                GtkWidget      *widget)
{
  GtkWidget *nearest = widget;

  for (guint i = 0; i < self->focus->len; i++) {
    GtkWidget *child = find_child (nearest, g_array_index (self->focus, guint, i));

    if (child == NULL)
      break;
    nearest = child;
  }

  for (; nearest != widget; nearest = gtk_widget_get_parent (nearest)) {
    if (gtk_widget_get_focusable (nearest) && gtk_widget_grab_focus (nearest)) {
      restore_typed (self, nearest);
      return TRUE;
    }
  }

  return FALSE;
}
