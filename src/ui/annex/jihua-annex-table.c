/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-annex-table.h"

#include <glib/gi18n-lib.h>

#include "jihua-annex-copy.h"
#include "jihua-annex-head.h"
#include "jihua-annex-layout.h"
#include "jihua-annex-paste.h"
#include "jihua-annex-row-factory.h"
#include "jihua-annex-table-private.h"
#include "jihua-value-cell.h"

/**
 * JihuaAnnexTable:
 *
 * The figures are typed in place. Shift with the arrows or a click selects rows,
 * which Ctrl+C copies; Ctrl+Enter opens the target of a row.
 *
 * ## CSS nodes
 *
 * ```
 * annextable
 * ├── annexrow.head
 * ├── scrolledwindow
 * │   ╰── annexrow[.first][.faded][.selected]…
 * ╰── label.mistake
 * ```
 */
struct _JihuaAnnexTable {
  GtkWidget parent_instance;

  JihuaDocument *document;
  JihuaAnnexView *view;
  GListModel *entries;
  GListModel *shown;
  int picked_out;
  int anchor;
  int extent;

  JihuaAnnexGrid *grid;
  GtkWidget *head;
  GtkWidget *scroller;
  GtkWidget *body;
  GtkWidget *mistake;
  GtkWidget *menu;
  GPtrArray *rows;
};

G_DEFINE_FINAL_TYPE (JihuaAnnexTable, jihua_annex_table, GTK_TYPE_WIDGET)

/* --- Rows ----------------------------------------------------------------- */

static gboolean
is_selected (JihuaAnnexTable *self,
             int              index)
{
  return self->anchor >= 0 && index >= MIN (self->anchor, self->extent) && index <= MAX (self->anchor, self->extent);
}

static void
set_class (GtkWidget  *widget,
           const char *name,
           gboolean    set)
{
  if (set)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

static void
mark_rows (JihuaAnnexTable *self)
{
  for (guint i = 0; i < self->rows->len; i++) {
    JihuaAnnexRow *row = g_ptr_array_index (self->rows, i);
    JihuaStatus status = jihua_annex_entry_get_status (jihua_annex_row_get_entry (row));
    gboolean selected = is_selected (self, (int) i);

    set_class (GTK_WIDGET (row), "faded", self->picked_out >= 0 && status != (JihuaStatus) self->picked_out);
    set_class (GTK_WIDGET (row), "selected", selected);
    gtk_accessible_update_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_SELECTED, selected, -1);
  }
}

static void
show_columns (JihuaAnnexTable *self)
{
  jihua_annex_row_show_columns (JIHUA_ANNEX_ROW (self->head), self->view);
  for (guint i = 0; i < self->rows->len; i++)
    jihua_annex_row_show_columns (g_ptr_array_index (self->rows, i), self->view);
}

static void
remove_rows (JihuaAnnexTable *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    gtk_widget_unparent (g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);
  self->anchor = -1;
}

static void
add_row (JihuaAnnexTable *self,
         guint            index)
{
  gboolean merged = jihua_annex_view_get_order (self->view) == JIHUA_ANNEX_ORDER_OFFICIAL;
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller));
  GtkWidget *row = jihua_annex_row_factory_make (self->grid, self->shown, index, merged, adjustment);
  GtkWidget *value = jihua_annex_row_get_value_cell (JIHUA_ANNEX_ROW (row));

  if (value != NULL)
    jihua_cell_face_set_error_label (JIHUA_CELL_FACE (value), self->mistake);
  gtk_widget_set_parent (row, self->body);
  g_ptr_array_add (self->rows, row);
}

static void
make_rows (JihuaAnnexTable *self)
{
  remove_rows (self);
  for (guint i = 0; i < g_list_model_get_n_items (self->shown); i++)
    add_row (self, i);

  set_class (GTK_WIDGET (self), "sorted", jihua_annex_view_get_order (self->view) != JIHUA_ANNEX_ORDER_OFFICIAL);
  show_columns (self);
  mark_rows (self);
}

static gboolean
is_same_order (GListModel *a,
               GListModel *b)
{
  for (guint i = 0; i < g_list_model_get_n_items (a); i++) {
    g_autoptr (GObject) a_item = g_list_model_get_item (a, i);
    g_autoptr (GObject) b_item = g_list_model_get_item (b, i);

    if (a_item != b_item)
      return FALSE;
  }

  return TRUE;
}

static void
sort (JihuaAnnexTable *self)
{
  g_clear_object (&self->shown);
  self->shown = jihua_annex_order_sort (jihua_annex_view_get_order (self->view), self->entries);
}

static void
view_changed (JihuaAnnexTable *self,
              GParamSpec      *pspec)
{
  if (g_str_equal (pspec->name, "order")) {
    sort (self);
    make_rows (self);
    gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller)), 0);
  } else {
    show_columns (self);
  }
}

/* Rows do not run away from under the hands of who is typing: they are sorted
 * again when the focus is elsewhere. */
static void
sort_again (JihuaAnnexTable *self)
{
  g_autoptr (GListModel) before = g_object_ref (self->shown);

  if (jihua_annex_table_find_focus (self) >= 0)
    return;

  sort (self);
  if (!is_same_order (before, self->shown))
    make_rows (self);
}

/* A longer figure in one row moves the columns of all. */
static void
standings_changed (JihuaAnnexTable *self)
{
  sort_again (self);
  gtk_widget_queue_resize (self->head);
  for (guint i = 0; i < self->rows->len; i++)
    gtk_widget_queue_resize (g_ptr_array_index (self->rows, i));

  mark_rows (self);
}

/* --- Mistakes ------------------------------------------------------------- */

static char *
dup_mistake (JihuaAnnexEntry *entry)
{
  JihuaFigure *figure = jihua_annex_entry_get_figure (entry);
  const char *error = figure != NULL ? jihua_figure_get_error (figure) : NULL;

  if (error == NULL)
    return NULL;

  /* Translators: %1$s is an indicator, %2$s what is wrong with the figure typed for it */
  return g_strdup_printf (C_("mistake", "%1$s: %2$s"),
                          jihua_node_get_display_title (JIHUA_NODE (jihua_annex_entry_get_target (entry))), error);
}

/* What is wrong stands below the table; cells have no room for it. */
static void
show_mistakes (JihuaAnnexTable *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) mistakes = NULL;
  g_autofree char *text = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (self->entries); i++) {
    g_autoptr (JihuaAnnexEntry) entry = g_list_model_get_item (self->entries, i);
    char *mistake = dup_mistake (entry);

    if (mistake != NULL)
      g_strv_builder_take (builder, mistake);
  }

  mistakes = g_strv_builder_end (builder);
  text = g_strjoinv ("\n", mistakes);
  gtk_label_set_label (GTK_LABEL (self->mistake), text);
  gtk_widget_set_visible (self->mistake, *text != '\0');
}

/* --- Focus and selection -------------------------------------------------- */

int
jihua_annex_table_find_focus (JihuaAnnexTable *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *row;

  if (focus == NULL || !gtk_widget_is_ancestor (focus, self->body))
    return -1;

  row = JIHUA_IS_ANNEX_ROW (focus) ? focus : gtk_widget_get_ancestor (focus, JIHUA_TYPE_ANNEX_ROW);

  return row != NULL ? (int) jihua_annex_row_get_index (JIHUA_ANNEX_ROW (row)) : -1;
}

gboolean
jihua_annex_table_focus_row (JihuaAnnexTable *self,
                             int              index)
{
  if (index < 0 || index >= (int) self->rows->len)
    return FALSE;

  return gtk_widget_grab_focus (g_ptr_array_index (self->rows, (guint) index));
}

void
jihua_annex_table_select_rows (JihuaAnnexTable *self,
                               int              from,
                               int              to)
{
  self->anchor = from;
  self->extent = to;
  mark_rows (self);
}

void
jihua_annex_table_extend (JihuaAnnexTable *self,
                          int              to)
{
  int anchor = self->anchor >= 0 ? self->anchor : jihua_annex_table_find_focus (self);

  to = CLAMP (to, 0, (int) self->rows->len - 1);
  jihua_annex_table_focus_row (self, to);
  jihua_annex_table_select_rows (self, anchor >= 0 ? anchor : to, to);
}

gboolean
jihua_annex_table_get_selection (JihuaAnnexTable *self,
                                 guint           *first,
                                 guint           *n_rows)
{
  int focus = jihua_annex_table_find_focus (self);
  int from = self->anchor >= 0 ? MIN (self->anchor, self->extent) : focus;
  int to = self->anchor >= 0 ? MAX (self->anchor, self->extent) : focus;

  if (from < 0)
    return FALSE;

  *first = (guint) from;
  *n_rows = (guint) (to - from) + 1;

  return TRUE;
}

char *
jihua_annex_table_dup_rows (JihuaAnnexTable *self,
                            gboolean         all)
{
  guint year = jihua_plan_get_year (jihua_document_get_plan (self->document));
  guint first = 0, n_rows = self->rows->len;

  if (!all && !jihua_annex_table_get_selection (self, &first, &n_rows))
    return NULL;

  return jihua_annex_copy_rows (self->shown, first, n_rows, self->view, year);
}

void
jihua_annex_table_paste_text (JihuaAnnexTable *self,
                              const char      *text)
{
  jihua_annex_paste_text (GTK_WIDGET (self), self->document, self->shown, jihua_annex_table_find_focus (self), text);
}

/* The table is one stop of the Tab key where rows have the focus; inside, arrows
 * move from row to row. */
static gboolean
jihua_annex_table_focus (GtkWidget        *widget,
                         GtkDirectionType  direction)
{
  JihuaAnnexTable *self = JIHUA_ANNEX_TABLE (widget);
  int focus = jihua_annex_table_find_focus (self);
  gboolean backward = direction == GTK_DIR_TAB_BACKWARD || direction == GTK_DIR_UP;

  if (focus < 0)
    return jihua_annex_table_focus_row (self, backward ? (int) self->rows->len - 1 : 0);
  if (direction == GTK_DIR_DOWN)
    return jihua_annex_table_focus_row (self, focus + 1);
  if (direction == GTK_DIR_UP)
    return jihua_annex_table_focus_row (self, focus - 1);

  return FALSE;
}

static gboolean
end_pressed (GtkWidget *widget,
             GVariant  *args,
             gpointer   user_data)
{
  JihuaAnnexTable *self = JIHUA_ANNEX_TABLE (widget);

  return jihua_annex_table_focus_row (self, g_variant_get_boolean (args) ? (int) self->rows->len - 1 : 0);
}

void
jihua_annex_table_open_menu (JihuaAnnexTable    *self,
                             const GdkRectangle *place)
{
  gtk_popover_set_pointing_to (GTK_POPOVER (self->menu), place);
  gtk_popover_popup (GTK_POPOVER (self->menu));
}

/* --- Geometry ------------------------------------------------------------- */

static GtkSizeRequestMode
jihua_annex_table_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static int
measure_height (GtkWidget *widget,
                int        width)
{
  int height;

  if (!gtk_widget_should_layout (widget))
    return 0;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);

  return height;
}

static void
jihua_annex_table_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  JihuaAnnexTable *self = JIHUA_ANNEX_TABLE (widget);
  int others;

  gtk_widget_measure (self->scroller, orientation, for_size, minimum, natural, NULL, NULL);

  if (orientation == GTK_ORIENTATION_VERTICAL) {
    others = measure_height (self->head, -1) + measure_height (self->mistake, for_size);
    *minimum += others;
    *natural += others;
  }
}

/* The rows set the columns, so they come first. Where they are wider than the
 * table, the head is scrolled along. */
static void
jihua_annex_table_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  JihuaAnnexTable *self = JIHUA_ANNEX_TABLE (widget);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (self->scroller));
  int head = measure_height (self->head, -1);
  int mistake = measure_height (self->mistake, width);
  int x;

  gtk_widget_size_allocate (self->scroller, &(GtkAllocation) { 0, head, width, MAX (height - head - mistake, 0) }, -1);
  x = -(int) gtk_adjustment_get_value (adjustment);
  gtk_widget_size_allocate (self->head,
                            &(GtkAllocation) { x, 0, MAX (width, jihua_annex_grid_get_x (self->grid, JIHUA_ANNEX_N_COLUMNS)), head },
                            -1);
  if (mistake > 0)
    gtk_widget_size_allocate (self->mistake, &(GtkAllocation) { 0, height - mistake, width, mistake }, -1);
  gtk_popover_present (GTK_POPOVER (self->menu));
}

/* --- Making --------------------------------------------------------------- */

static GtkWidget *
create_menu (void)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) copying = g_menu_new ();

  g_menu_append (menu, _("_Open target"), "sheet.open");
  g_menu_append (copying, _("_Paste"), "cells.paste");
  g_menu_append (copying, _("_Copy rows"), "sheet.copy-rows");
  g_menu_append (copying, _("Copy whole _table"), "sheet.copy-table");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (copying));

  return gtk_popover_menu_new_from_model (G_MENU_MODEL (menu));
}

static GtkWidget *
create_mistake (void)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (label, "mistake");
  gtk_widget_set_visible (label, FALSE);

  return label;
}

static void
add_parts (JihuaAnnexTable *self)
{
  JihuaPlan *plan = jihua_document_get_plan (self->document);

  self->head = jihua_annex_head_new (self->grid, jihua_plan_get_year (plan));
  gtk_widget_set_parent (self->head, GTK_WIDGET (self));

  self->body = g_object_new (GTK_TYPE_BOX,
                             "accessible-role", GTK_ACCESSIBLE_ROLE_ROW_GROUP,
                             "valign", GTK_ALIGN_START,
                             NULL);
  gtk_widget_set_layout_manager (self->body, jihua_annex_layout_new (self->grid, self->head));
  self->scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW,
                                 "child", self->body,
                                 "propagate-natural-width", TRUE,
                                 "propagate-natural-height", TRUE,
                                 NULL);
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
  g_signal_connect_object (gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (self->scroller)), "value-changed",
                           G_CALLBACK (gtk_widget_queue_allocate), self, G_CONNECT_SWAPPED);

  self->mistake = create_mistake ();
  gtk_widget_set_parent (self->mistake, GTK_WIDGET (self));
  self->menu = create_menu ();
  gtk_popover_set_has_arrow (GTK_POPOVER (self->menu), FALSE);
  gtk_widget_set_halign (self->menu, GTK_ALIGN_START);
  gtk_widget_set_parent (self->menu, GTK_WIDGET (self));
}

static void
add_entries (JihuaAnnexTable *self)
{
  JihuaSection *annex = jihua_plan_get_annex (jihua_document_get_plan (self->document));

  self->entries = jihua_annex_list_entries (self->document);
  for (guint i = 0; i < g_list_model_get_n_items (self->entries); i++) {
    g_autoptr (JihuaAnnexEntry) entry = g_list_model_get_item (self->entries, i);

    g_signal_connect_object (entry, "changed", G_CALLBACK (show_mistakes), self, G_CONNECT_SWAPPED);
  }
  sort (self);
  make_rows (self);

  if (annex != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                    GTK_ACCESSIBLE_PROPERTY_LABEL, jihua_node_get_display_title (JIHUA_NODE (annex)),
                                    GTK_ACCESSIBLE_PROPERTY_MULTI_SELECTABLE, TRUE,
                                    -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_RELATION_ROW_COUNT, (int) self->rows->len + 1,
                                  GTK_ACCESSIBLE_RELATION_COL_COUNT, JIHUA_ANNEX_N_COLUMNS,
                                  -1);
}

static void
jihua_annex_table_dispose (GObject *object)
{
  JihuaAnnexTable *self = JIHUA_ANNEX_TABLE (object);

  remove_rows (self);
  g_clear_pointer (&self->menu, gtk_widget_unparent);
  g_clear_pointer (&self->mistake, gtk_widget_unparent);
  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  g_clear_pointer (&self->head, gtk_widget_unparent);
  g_clear_object (&self->shown);
  g_clear_object (&self->entries);
  g_clear_object (&self->view);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (jihua_annex_table_parent_class)->dispose (object);
}

static void
jihua_annex_table_finalize (GObject *object)
{
  JihuaAnnexTable *self = JIHUA_ANNEX_TABLE (object);

  g_ptr_array_unref (self->rows);
  g_clear_pointer (&self->grid, jihua_annex_grid_unref);

  G_OBJECT_CLASS (jihua_annex_table_parent_class)->finalize (object);
}

static void
jihua_annex_table_class_init (JihuaAnnexTableClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jihua_annex_table_dispose;
  object_class->finalize = jihua_annex_table_finalize;
  widget_class->focus = jihua_annex_table_focus;
  widget_class->get_request_mode = jihua_annex_table_get_request_mode;
  widget_class->measure = jihua_annex_table_measure;
  widget_class->size_allocate = jihua_annex_table_size_allocate;

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Home, GDK_CONTROL_MASK, end_pressed, "b", FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_End, GDK_CONTROL_MASK, end_pressed, "b", TRUE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Home, 0, end_pressed, "b", FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_End, 0, end_pressed, "b", TRUE);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TABLE);
  gtk_widget_class_set_css_name (widget_class, "annextable");
  jihua_annex_table_add_keys (widget_class);
}

static void
jihua_annex_table_init (JihuaAnnexTable *self)
{
  self->grid = jihua_annex_grid_new ();
  self->rows = g_ptr_array_new ();
  self->picked_out = -1;
  self->anchor = -1;
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * jihua_annex_table_new:
 * @document: a document
 * @view: how the table is looked at; it follows what is chosen there
 *
 * Returns: (transfer floating): the annex of the document's plan
 */
GtkWidget *
jihua_annex_table_new (JihuaDocument  *document,
                       JihuaAnnexView *view)
{
  JihuaAnnexTable *self = g_object_new (JIHUA_TYPE_ANNEX_TABLE, NULL);

  self->document = g_object_ref (document);
  self->view = g_object_ref (view);
  add_parts (self);
  add_entries (self);
  jihua_annex_table_watch_keys (self);

  g_signal_connect_object (view, "notify", G_CALLBACK (view_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (jihua_document_get_standings (document), "changed",
                           G_CALLBACK (standings_changed), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * jihua_annex_table_get_n_rows:
 * @self: a table
 *
 * Returns: how many targets it has
 */
guint
jihua_annex_table_get_n_rows (JihuaAnnexTable *self)
{
  g_return_val_if_fail (JIHUA_IS_ANNEX_TABLE (self), 0);

  return self->rows->len;
}

/**
 * jihua_annex_table_get_row:
 * @self: a table
 * @index: the number of a row, from 0
 *
 * Returns: (transfer none): the row
 */
JihuaAnnexRow *
jihua_annex_table_get_row (JihuaAnnexTable *self,
                           guint            index)
{
  g_return_val_if_fail (JIHUA_IS_ANNEX_TABLE (self), NULL);
  g_return_val_if_fail (index < self->rows->len, NULL);

  return g_ptr_array_index (self->rows, index);
}

/**
 * jihua_annex_table_pick_out:
 * @self: a table
 * @status: a #JihuaStatus, or -1 for none
 *
 * Lets the rows of one status stand out from the others.
 */
void
jihua_annex_table_pick_out (JihuaAnnexTable *self,
                            int              status)
{
  g_return_if_fail (JIHUA_IS_ANNEX_TABLE (self));

  self->picked_out = status;
  mark_rows (self);
}
