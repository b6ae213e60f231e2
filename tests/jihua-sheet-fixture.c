/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-sheet-fixture.h"

#include "jihua-kind-cell.h"
#include "jihua-text-cell.h"
#include "jihua-value-cell.h"

/**
 * jihua_sheet_fixture_set_up:
 * @self: a fixture
 * @data: not used
 *
 * Opens an empty ledger as of September.
 */
void
jihua_sheet_fixture_set_up (JihuaSheetFixture *self,
                            gconstpointer      data)
{
  jihua_page_fixture_set_up_empty (&self->window, data);
}

/**
 * jihua_sheet_fixture_tear_down:
 * @self: a fixture
 * @data: not used
 *
 * Closes the window, and removes the ledger.
 */
void
jihua_sheet_fixture_tear_down (JihuaSheetFixture *self,
                               gconstpointer      data)
{
  jihua_page_fixture_tear_down (&self->window, data);
}

/**
 * jihua_sheet_fixture_open:
 * @self: a fixture
 * @id: a target
 *
 * Shows the page of a target.
 */
void
jihua_sheet_fixture_open (JihuaSheetFixture *self,
                          const char        *id)
{
  GtkWidget *page = jihua_target_page_new (self->window.document, jihua_page_fixture_get_node (&self->window, id));

  self->page = JIHUA_TARGET_PAGE (page);
  jihua_page_fixture_show (&self->window, page);
}

/**
 * jihua_sheet_fixture_get_target:
 * @self: a fixture
 * @id: the identifier of a target
 *
 * Returns: (transfer none): the target
 */
JihuaTarget *
jihua_sheet_fixture_get_target (JihuaSheetFixture *self,
                                const char        *id)
{
  return JIHUA_TARGET (jihua_page_fixture_get_node (&self->window, id));
}

/**
 * jihua_sheet_fixture_get_pane:
 * @self: a fixture that shows a page
 *
 * Returns: (transfer none) (nullable): the figures on the page
 */
JihuaActualsPane *
jihua_sheet_fixture_get_pane (JihuaSheetFixture *self)
{
  return jihua_target_page_get_actuals (self->page);
}

/**
 * jihua_sheet_fixture_get_head:
 * @self: a fixture that shows a page
 *
 * Returns: (transfer none): the head of the page
 */
GtkWidget *
jihua_sheet_fixture_get_head (JihuaSheetFixture *self)
{
  return GTK_WIDGET (jihua_target_page_get_head (self->page));
}

/**
 * jihua_sheet_fixture_read:
 * @self: a fixture
 * @id: a target
 * @year: a year
 * @month: a month
 *
 * Returns: (transfer full): what the ledger has; empty for nothing
 */
char *
jihua_sheet_fixture_read (JihuaSheetFixture *self,
                          const char        *id,
                          guint              year,
                          guint              month)
{
  JihuaActual *actual = jihua_ledger_find_actual (jihua_document_get_ledger (self->window.document),
                                                  jihua_sheet_fixture_get_target (self, id),
                                                  jihua_period_new (year, month));

  return actual != NULL ? jihua_decimal_to_string (jihua_actual_get_value (actual)) : g_strdup ("");
}

/**
 * jihua_sheet_fixture_count_changes:
 * @self: a fixture
 *
 * Returns: how many changes the history has
 */
guint
jihua_sheet_fixture_count_changes (JihuaSheetFixture *self)
{
  JihuaLedger *ledger = jihua_document_get_ledger (self->window.document);

  return g_list_model_get_n_items (jihua_ledger_get_history (ledger));
}

static JihuaFigure *
get_figure_of_cell (GtkWidget        *widget,
                    JihuaSheetColumn  column)
{
  gboolean note = FALSE;

  if (JIHUA_IS_VALUE_CELL (widget) && (column == JIHUA_SHEET_VALUE || column == JIHUA_SHEET_YEAR_BEFORE))
    return jihua_value_cell_get_figure (JIHUA_VALUE_CELL (widget));
  if (JIHUA_IS_KIND_CELL (widget) && column == JIHUA_SHEET_KIND)
    return jihua_kind_cell_get_figure (JIHUA_KIND_CELL (widget));
  if (!JIHUA_IS_TEXT_CELL (widget))
    return NULL;

  g_object_get (widget, "note", &note, NULL);

  return note == (column == JIHUA_SHEET_NOTE) ? jihua_text_cell_get_figure (JIHUA_TEXT_CELL (widget)) : NULL;
}

static gboolean
is_cell (GtkWidget        *widget,
         guint             month,
         JihuaSheetColumn  column)
{
  JihuaFigure *figure = get_figure_of_cell (widget, column);
  JihuaPeriod period;

  if (figure == NULL)
    return FALSE;

  period = jihua_figure_get_period (figure);

  return period.month == month && period.year == (column == JIHUA_SHEET_YEAR_BEFORE ? 2023 : 2024);
}

static GtkWidget *
find_cell (GtkWidget        *widget,
           guint             month,
           JihuaSheetColumn  column)
{
  if (is_cell (widget, month, column))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_cell (child, month, column);

    if (found != NULL)
      return found;
  }

  return NULL;
}

/**
 * jihua_sheet_fixture_get_cell:
 * @self: a fixture that shows a page
 * @month: a month
 * @column: a column
 *
 * Returns: (transfer none): a cell of the sheet
 */
GtkWidget *
jihua_sheet_fixture_get_cell (JihuaSheetFixture *self,
                              guint              month,
                              JihuaSheetColumn   column)
{
  JihuaActualsTable *table = jihua_actuals_pane_get_table (jihua_sheet_fixture_get_pane (self));
  GtkWidget *cell = find_cell (GTK_WIDGET (table), month, column);

  g_assert_nonnull (cell);

  return cell;
}

/**
 * jihua_sheet_fixture_get_text:
 * @self: a fixture that shows a page
 * @month: a month
 * @column: a column that is typed into
 *
 * Returns: the text in a cell of the sheet
 */
const char *
jihua_sheet_fixture_get_text (JihuaSheetFixture *self,
                              guint              month,
                              JihuaSheetColumn   column)
{
  GtkWidget *cell = jihua_sheet_fixture_get_cell (self, month, column);

  return gtk_editable_get_text (jihua_cell_face_get_editable (JIHUA_CELL_FACE (cell)));
}

/**
 * jihua_sheet_fixture_assert_focus:
 * @self: a fixture that shows a page
 * @month: a month
 * @column: a column
 *
 * Asserts that the focus is in a cell of the sheet.
 */
void
jihua_sheet_fixture_assert_focus (JihuaSheetFixture *self,
                                  guint              month,
                                  JihuaSheetColumn   column)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self->window.window));
  GtkWidget *cell = jihua_sheet_fixture_get_cell (self, month, column);

  g_assert_nonnull (focus);
  if (!gtk_widget_is_ancestor (focus, cell))
    g_error ("The focus is not in month %u, column %d", month, column);
}

static gboolean
offer_key (GtkWidget       *widget,
           guint            keyval,
           GdkModifierType  state)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
    gboolean handled = FALSE;

    if (!GTK_IS_EVENT_CONTROLLER_KEY (controller)
        || gtk_event_controller_get_propagation_phase (controller) != GTK_PHASE_CAPTURE)
      continue;

    g_signal_emit_by_name (controller, "key-pressed", keyval, 0, state, &handled);
    if (handled)
      return TRUE;
  }

  return FALSE;
}

/* From the window down to the focus, as a key travels. */
static gboolean
capture_key (GtkWidget       *widget,
             guint            keyval,
             GdkModifierType  state)
{
  GtkWidget *parent = gtk_widget_get_parent (widget);

  if (parent != NULL && capture_key (parent, keyval, state))
    return TRUE;

  return offer_key (widget, keyval, state);
}

static void
insert (GtkWidget *text,
        gunichar   character)
{
  char utf8[7] = { 0 };

  g_unichar_to_utf8 (character, utf8);
  gtk_editable_delete_selection (GTK_EDITABLE (text));
  g_signal_emit_by_name (text, "insert-at-cursor", utf8);
}

/**
 * jihua_sheet_fixture_press:
 * @self: a fixture that shows a page
 * @keyval: a key
 * @state: what is held down with it
 *
 * Presses a key, for the widget that has the focus.
 */
void
jihua_sheet_fixture_press (JihuaSheetFixture *self,
                           guint              keyval,
                           GdkModifierType    state)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self->window.window));
  gunichar character = gdk_keyval_to_unicode (keyval);

  g_assert_nonnull (focus);
  if (capture_key (focus, keyval, state))
    return;

  if (keyval == GDK_KEY_Tab)
    g_signal_emit_by_name (self->window.window, "move-focus", GTK_DIR_TAB_FORWARD);
  else if (keyval == GDK_KEY_ISO_Left_Tab)
    g_signal_emit_by_name (self->window.window, "move-focus", GTK_DIR_TAB_BACKWARD);
  else if (GTK_IS_TEXT (focus) && g_unichar_isprint (character))
    insert (focus, character);
}

/**
 * jihua_sheet_fixture_type:
 * @self: a fixture that shows a page
 * @text: what to type
 */
void
jihua_sheet_fixture_type (JihuaSheetFixture *self,
                          const char        *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    jihua_sheet_fixture_press (self, gdk_unicode_to_keyval (g_utf8_get_char (p)), 0);
}

/**
 * jihua_sheet_fixture_focus_value:
 * @self: a fixture that shows a page
 * @month: a month
 *
 * Gives the focus to the value of a month.
 */
void
jihua_sheet_fixture_focus_value (JihuaSheetFixture *self,
                                 guint              month)
{
  jihua_actuals_pane_edit (jihua_sheet_fixture_get_pane (self), jihua_period_new (2024, month));
  jihua_sheet_fixture_assert_focus (self, month, JIHUA_SHEET_VALUE);
}

/**
 * jihua_sheet_fixture_enter:
 * @self: a fixture that shows a page
 * @month: a month
 * @text: what to type
 *
 * Types a value, and Enter.
 */
void
jihua_sheet_fixture_enter (JihuaSheetFixture *self,
                           guint              month,
                           const char        *text)
{
  jihua_sheet_fixture_focus_value (self, month);
  jihua_sheet_fixture_type (self, text);
  jihua_sheet_fixture_press (self, GDK_KEY_Return, 0);
}
