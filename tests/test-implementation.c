/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-date-button.h"
#include "jihua-node-labels.h"
#include "jihua-editor.h"
#include "jihua-note-card.h"
#include "jihua-notes-pane.h"
#include "jihua-page-fixture.h"
#include "jihua-picked-bar.h"
#include "jihua-section-page.h"
#include "jihua-status-mark.h"
#include "jihua-target-page.h"
#include "jihua-test-utils.h"
#include "jihua-tree-row.h"
#include "jihua-unit-chip.h"
#include "jihua-unit-dialog.h"
#include "jihua-unit-list-row.h"
#include "jihua-unit-row.h"
#include "jihua-units-page.h"
#include "jihua-work-row.h"

static GtkWidget *
open_section (JihuaPageFixture *fixture,
              const char       *id)
{
  GtkWidget *page = jihua_section_page_new (fixture->document,
                                            JIHUA_SECTION (jihua_page_fixture_get_node (fixture, id)));

  jihua_page_fixture_show (fixture, page);

  return page;
}

static gboolean
undo_label_is (JihuaPageFixture *fixture,
               const char       *expected)
{
  g_autofree char *label = NULL;

  g_object_get (fixture->document, "undo-label", &label, NULL);

  return g_strcmp0 (label, expected) == 0;
}

/* --- Units of one part ---------------------------------------------------- */

static JihuaUnitDialog *
get_dialog (JihuaPageFixture *fixture)
{
  AdwDialog *dialog = adw_window_get_visible_dialog (ADW_WINDOW (fixture->window));

  g_assert_true (JIHUA_IS_UNIT_DIALOG (dialog));
  jihua_test_settle (dialog);

  return JIHUA_UNIT_DIALOG (dialog);
}

static void
type (AdwEntryRow *entry,
      const char  *text)
{
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
}

static void
press_assign (JihuaUnitDialog *dialog)
{
  g_signal_emit_by_name (jihua_unit_dialog_get_lead (dialog), "entry-activated");
}

static gboolean
no_dialog (gpointer window)
{
  return adw_window_get_visible_dialog (ADW_WINDOW (window)) == NULL;
}

static void
set_units (JihuaPageFixture *fixture,
           const char       *id,
           const char       *lead,
           const char       *cooperating)
{
  JihuaNode *node = jihua_page_fixture_get_node (fixture, id);

  g_assert_true (jihua_document_put_setting (fixture->document, node, JIHUA_SETTING_RESPONSIBLE, lead, NULL));
  g_assert_true (jihua_document_put_setting (fixture->document, node, JIHUA_SETTING_COOPERATING, cooperating, NULL));
}

static void
test_row (JihuaPageFixture *fixture,
          gconstpointer     data)
{
  GtkWidget *page = open_section (fixture, "3.2");
  AdwActionRow *row = jihua_test_find (page, JIHUA_TYPE_UNIT_ROW);
  JihuaNode *measure = jihua_page_fixture_get_node (fixture, "3.2");
  JihuaUnitDialog *dialog;

  g_assert_cmpstr (adw_action_row_get_subtitle (row), ==, "None yet");
  set_units (fixture, "3", "省发展改革委", NULL);
  g_assert_true (g_str_has_prefix (adw_action_row_get_subtitle (row), "省发展改革委\nInherited from "));
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (row), "inherited"));

  adw_action_row_activate (row);
  dialog = get_dialog (fixture);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (jihua_unit_dialog_get_lead (dialog))), ==, "");
  type (jihua_unit_dialog_get_lead (dialog), " 省经信厅 ");
  type (jihua_unit_dialog_get_cooperating (dialog), "省财政厅，省统计局");
  press_assign (dialog);
  jihua_test_wait_until (no_dialog, fixture->window);

  g_assert_cmpstr (jihua_node_get_responsible (measure), ==, "省经信厅");
  g_assert_cmpstr (jihua_node_get_cooperating (measure), ==, "省财政厅、省统计局");
  g_assert_cmpstr (adw_action_row_get_subtitle (row), ==, "省经信厅\nCo-operating: 省财政厅、省统计局");
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (row), "inherited"));

  /* One step. */
  g_assert_true (jihua_document_undo (fixture->document));
  g_assert_null (jihua_node_get_responsible (measure));
  g_assert_null (jihua_node_get_cooperating (measure));
}

/* Cleared, it is inherited again. */
static void
test_way_back (JihuaPageFixture *fixture,
               gconstpointer     data)
{
  GtkWidget *page = open_section (fixture, "3.2");
  AdwActionRow *row = jihua_test_find (page, JIHUA_TYPE_UNIT_ROW);
  JihuaUnitDialog *dialog;
  g_autofree char *chapter = NULL;
  g_autofree char *hint = NULL;

  set_units (fixture, "3", "省发展改革委", NULL);
  set_units (fixture, "3.2", "省经信厅", NULL);
  adw_action_row_activate (row);
  dialog = get_dialog (fixture);
  chapter = jihua_node_dup_reference (jihua_page_fixture_get_node (fixture, "3"));
  hint = g_strconcat ("If left empty: 省发展改革委, inherited from ", chapter, NULL);
  g_assert_true (jihua_test_shows_text (dialog, hint));
  type (jihua_unit_dialog_get_lead (dialog), "");
  press_assign (dialog);
  jihua_test_wait_until (no_dialog, fixture->window);

  g_assert_null (jihua_node_get_responsible (jihua_page_fixture_get_node (fixture, "3.2")));
  g_assert_true (g_str_has_prefix (adw_action_row_get_subtitle (row), "省发展改革委\n"));
}

static void
test_mistake (JihuaPageFixture *fixture,
              gconstpointer     data)
{
  GtkWidget *page = open_section (fixture, "3.2");
  JihuaUnitDialog *dialog;

  adw_action_row_activate (jihua_test_find (page, JIHUA_TYPE_UNIT_ROW));
  dialog = get_dialog (fixture);
  type (jihua_unit_dialog_get_lead (dialog), "省经信厅、省财政厅");
  press_assign (dialog);

  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (jihua_unit_dialog_get_lead (dialog)), "error"));
  g_assert_true (jihua_test_shows_text (dialog, "One unit is responsible. Enter the others as co-operating units."));
  g_assert_null (jihua_node_get_responsible (jihua_page_fixture_get_node (fixture, "3.2")));

  type (jihua_unit_dialog_get_lead (dialog), "省经信厅");
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (jihua_unit_dialog_get_lead (dialog)), "error"));
  adw_dialog_force_close (ADW_DIALOG (dialog));
}

static guint
count_offered (JihuaUnitDialog *dialog,
               GtkListBoxRow  **only)
{
  g_autoptr (GPtrArray) rows = jihua_page_fixture_find_all (GTK_WIDGET (dialog), ADW_TYPE_ACTION_ROW);
  guint n_offered = 0;

  for (guint i = 0; i < rows->len; i++) {
    GtkWidget *row = g_ptr_array_index (rows, i);

    if (ADW_IS_ENTRY_ROW (row) || !gtk_widget_get_child_visible (row))
      continue;
    n_offered++;
    *only = GTK_LIST_BOX_ROW (row);
  }

  return n_offered;
}

/* What is named in the plan is offered, also by its first letters. */
static void
test_offer (JihuaPageFixture *fixture,
            gconstpointer     data)
{
  GtkWidget *page = open_section (fixture, "3.2");
  JihuaUnitDialog *dialog;
  GtkListBoxRow *only;

  set_units (fixture, "A", "省统计局", NULL);
  set_units (fixture, "4", "省科技厅", "省经信厅");
  adw_action_row_activate (jihua_test_find (page, JIHUA_TYPE_UNIT_ROW));
  dialog = get_dialog (fixture);
  g_assert_cmpuint (count_offered (dialog, &only), ==, 3);

  type (jihua_unit_dialog_get_lead (dialog), "stjj");
  g_assert_cmpuint (count_offered (dialog, &only), ==, 1);
  gtk_widget_activate (GTK_WIDGET (only));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (jihua_unit_dialog_get_lead (dialog))), ==, "省统计局");
  g_assert_cmpuint (count_offered (dialog, &only), ==, 3);

  type (jihua_unit_dialog_get_cooperating (dialog), "省财政厅、科技");
  g_assert_cmpuint (count_offered (dialog, &only), ==, 1);
  gtk_widget_activate (GTK_WIDGET (only));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (jihua_unit_dialog_get_cooperating (dialog))), ==,
                   "省财政厅、省科技厅");
  adw_dialog_force_close (ADW_DIALOG (dialog));
}

static void
test_chip (JihuaPageFixture *fixture,
           gconstpointer     data)
{
  GtkWidget *page = jihua_target_page_new (fixture->document, jihua_page_fixture_get_node (fixture, "A33"));
  JihuaNode *category;
  GtkWidget *chip;

  jihua_page_fixture_show (fixture, page);
  chip = jihua_test_find (page, JIHUA_TYPE_UNIT_CHIP);
  g_assert_true (jihua_test_shows_text (chip, "Assign unit…"));

  category = jihua_node_get_parent (jihua_page_fixture_get_node (fixture, "A33"));
  set_units (fixture, jihua_node_get_id (category), "省人力社保厅", NULL);
  g_assert_true (jihua_test_shows_text (chip, "省人力社保厅"));
  g_assert_true (gtk_widget_has_css_class (chip, "inherited"));
  set_units (fixture, "A33", "省就业局", NULL);
  g_assert_true (jihua_test_shows_text (chip, "省就业局"));
  g_assert_false (gtk_widget_has_css_class (chip, "inherited"));

  g_signal_emit_by_name (chip, "clicked");
  adw_dialog_force_close (ADW_DIALOG (get_dialog (fixture)));
}

/* --- Units of a selection ------------------------------------------------- */

static void
test_picked (JihuaPageFixture *fixture,
             gconstpointer     data)
{
  GtkWidget *page = open_section (fixture, "3.2");
  JihuaTargetList *list = jihua_section_page_get_target_list (JIHUA_SECTION_PAGE (page));
  GtkListBox *box = jihua_target_list_get_list_box (list);
  GtkWidget *bar;
  JihuaUnitDialog *dialog;

  set_units (fixture, "3.2.1", "省统计局", NULL);
  g_assert_null (jihua_test_find (page, JIHUA_TYPE_PICKED_BAR));
  jihua_target_list_set_picking (list, TRUE);
  jihua_test_settle (page);
  bar = jihua_test_find (page, JIHUA_TYPE_PICKED_BAR);
  g_assert_nonnull (bar);
  g_assert_true (jihua_test_shows_text (bar, "0 selected"));

  for (int i = 0; i < 3; i++)
    g_signal_emit_by_name (box, "row-activated", gtk_list_box_get_row_at_index (box, i));
  g_assert_null (fixture->opened);
  g_assert_true (jihua_test_shows_text (bar, "3 selected"));

  g_assert_true (gtk_widget_activate_action (bar, "picked.assign-unit", NULL));
  dialog = get_dialog (fixture);
  g_assert_true (jihua_test_shows_text (dialog, "The units differ. What is left empty stays as it is."));
  type (jihua_unit_dialog_get_cooperating (dialog), "省财政厅");
  press_assign (dialog);
  jihua_test_wait_until (no_dialog, fixture->window);

  /* What differs and was not touched stays. */
  g_assert_cmpstr (jihua_node_get_responsible (jihua_page_fixture_get_node (fixture, "3.2.1")), ==, "省统计局");
  g_assert_null (jihua_node_get_responsible (jihua_page_fixture_get_node (fixture, "3.2.2")));
  g_assert_cmpstr (jihua_node_get_cooperating (jihua_page_fixture_get_node (fixture, "3.2.3")), ==, "省财政厅");
  g_assert_null (jihua_node_get_cooperating (jihua_page_fixture_get_node (fixture, "3.2.4")));
  g_assert_true (undo_label_is (fixture, "Set the units of 3 parts"));
  g_assert_true (jihua_document_undo (fixture->document));
  g_assert_null (jihua_node_get_cooperating (jihua_page_fixture_get_node (fixture, "3.2.3")));

  g_assert_true (gtk_widget_activate_action (bar, "picked.all", NULL));
  g_assert_true (jihua_test_shows_text (bar, "5 selected"));
  g_assert_true (gtk_widget_activate_action (bar, "picked.end", NULL));
  g_assert_false (gtk_widget_get_visible (bar));
  g_assert_true (gtk_widget_activate (GTK_WIDGET (gtk_list_box_get_row_at_index (box, 1))));
  g_assert_cmpstr (fixture->opened, ==, "3.2.2");
}

static JihuaUnitListRow *
get_unit_row (JihuaUnitsPage *page,
              int             index)
{
  return JIHUA_UNIT_LIST_ROW (gtk_list_box_get_row_at_index (jihua_units_page_get_units (page), index));
}

static void
test_page (JihuaPageFixture *fixture,
           gconstpointer     data)
{
  JihuaUnitsPage *page = g_object_new (JIHUA_TYPE_UNITS_PAGE, "document", fixture->document, NULL);
  GtkListBox *without;
  JihuaUnitDialog *dialog;
  GtkWidget *bar;

  jihua_page_fixture_show (fixture, GTK_WIDGET (page));
  g_assert_true (jihua_test_shows_text (page, "123 targets without a responsible unit"));
  g_assert_null (get_unit_row (page, 0));

  set_units (fixture, "A", "省统计局", "省财政厅");
  g_assert_true (jihua_test_shows_text (page, "68 targets without a responsible unit"));
  g_assert_true (jihua_test_shows_text (get_unit_row (page, 0), "Leads 55 targets"));
  g_assert_true (jihua_test_shows_text (get_unit_row (page, 1), "Co-operates in 55 targets"));

  gtk_widget_activate (GTK_WIDGET (get_unit_row (page, 0)));
  g_assert_true (g_str_has_prefix (fixture->opened, "?unit="));

  jihua_unit_list_row_rename (get_unit_row (page, 1), "省统计局");
  g_assert_cmpstr (jihua_node_get_cooperating (jihua_page_fixture_get_node (fixture, "A")), ==, "省统计局");
  g_assert_null (get_unit_row (page, 1));
  g_assert_true (jihua_document_undo (fixture->document));
  g_assert_nonnull (get_unit_row (page, 1));

  /* Those without a unit are there to be picked. */
  without = jihua_target_list_get_list_box (jihua_units_page_get_without (page));
  g_signal_emit_by_name (without, "row-activated", gtk_list_box_get_row_at_index (without, 0));
  bar = jihua_test_find (page, JIHUA_TYPE_PICKED_BAR);
  g_assert_true (gtk_widget_activate_action (bar, "picked.assign-unit", NULL));
  dialog = get_dialog (fixture);
  type (jihua_unit_dialog_get_lead (dialog), "省经信厅");
  press_assign (dialog);
  jihua_test_wait_until (no_dialog, fixture->window);
  g_assert_true (jihua_test_shows_text (page, "67 targets without a responsible unit"));
}

/* --- Progress notes ------------------------------------------------------- */

static JihuaRecord *
find_note (JihuaPageFixture *fixture,
           guint             month)
{
  return jihua_ledger_find_record (jihua_document_get_ledger (fixture->document), JIHUA_RECORD_NOTE,
                                   jihua_page_fixture_get_node (fixture, "3.2"), jihua_period_new (2024, month));
}

static void
write_note (JihuaNoteEditor *editor,
            const char      *text,
            const char      *source)
{
  gtk_text_buffer_set_text (jihua_note_editor_get_buffer (editor), text, -1);
  gtk_editable_set_text (jihua_note_editor_get_source (editor), source);
}

static JihuaNoteEditor *
open_editor (JihuaNotesPane *pane)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (pane), "notes.add", NULL));
  g_assert_nonnull (jihua_notes_pane_get_editor (pane));

  return jihua_notes_pane_get_editor (pane);
}

static void
test_notes (JihuaPageFixture *fixture,
            gconstpointer     data)
{
  GtkWidget *page = open_section (fixture, "3.2");
  JihuaNotesPane *pane = jihua_test_find (page, JIHUA_TYPE_NOTES_PANE);
  JihuaNoteEditor *editor = open_editor (pane);
  JihuaNoteCard *card;

  write_note (editor, "第六批名单公示400家。\n全国第三。\n", " 省经信厅 ");
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (editor), "note.done", NULL));
  g_assert_null (jihua_notes_pane_get_editor (pane));
  g_assert_cmpstr (jihua_record_get_text (find_note (fixture, 9)), ==, "第六批名单公示400家。\n全国第三。");
  g_assert_cmpstr (jihua_record_get_source (find_note (fixture, 9)), ==, "省经信厅");

  /* There is one a month: adding goes on with it. Escape leaves it. */
  editor = open_editor (pane);
  g_assert_true (jihua_note_editor_get_note (editor) == find_note (fixture, 9));
  write_note (editor, "…", "");
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (editor), "note.cancel", NULL));
  g_assert_cmpstr (jihua_record_get_source (find_note (fixture, 9)), ==, "省经信厅");

  /* The newest is above; what is later than the month shown is dimmed. */
  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 12));
  editor = open_editor (pane);
  g_assert_null (jihua_note_editor_get_note (editor));
  write_note (editor, "全年新增398家。", "");
  jihua_editor_commit (JIHUA_EDITOR (editor));
  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 10));
  card = jihua_test_find (pane, JIHUA_TYPE_NOTE_CARD);
  g_assert_true (jihua_note_card_get_note (card) == find_note (fixture, 12));
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (card), "later"));
  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 12));
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (card), "later"));

  /* Removed by a button, or by leaving nothing. */
  jihua_note_card_edit (card);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (jihua_notes_pane_get_editor (pane)), "note.remove", NULL));
  g_assert_null (find_note (fixture, 12));
  card = jihua_test_find (pane, JIHUA_TYPE_NOTE_CARD);
  jihua_note_card_edit (card);
  write_note (jihua_notes_pane_get_editor (pane), "  ", "");
  jihua_editor_commit (JIHUA_EDITOR (jihua_notes_pane_get_editor (pane)));
  g_assert_null (find_note (fixture, 9));
  g_assert_null (jihua_test_find (pane, JIHUA_TYPE_NOTE_CARD));

  g_assert_true (jihua_document_undo (fixture->document));
  g_assert_nonnull (jihua_test_find (pane, JIHUA_TYPE_NOTE_CARD));
}

static gboolean
is_in_sight (gpointer widget)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (widget, GTK_TYPE_VIEWPORT);
  graphene_rect_t bounds;

  return gtk_widget_get_height (widget) > 0 && gtk_widget_compute_bounds (widget, viewport, &bounds)
         && bounds.origin.y >= 0
         && bounds.origin.y + bounds.size.height <= (float) gtk_widget_get_height (viewport);
}

/* Whoever begins to write sees all of what is to be filled in. */
static void
test_note_in_sight (JihuaPageFixture *fixture,
                    gconstpointer     data)
{
  static const struct {
    const char *id;
    int         width;
    int         height;
  } cases[] = {
    { "3.2", 1280, 800 }, { "3.2", 360, 720 }, { "A33", 1280, 800 }, { "A33", 360, 720 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    JihuaNode *node = jihua_page_fixture_get_node (fixture, cases[i].id);
    GtkWidget *page = JIHUA_IS_TARGET (node) ? jihua_target_page_new (fixture->document, node)
                                             : jihua_section_page_new (fixture->document, JIHUA_SECTION (node));
    GtkWidget *editor;

    jihua_page_fixture_show (fixture, page);
    jihua_test_resize (fixture->window, cases[i].width, cases[i].height);
    editor = GTK_WIDGET (open_editor (jihua_test_find (page, JIHUA_TYPE_NOTES_PANE)));
    jihua_test_wait_until (is_in_sight, editor);
    jihua_test_settle (fixture->window);
    g_assert_true (is_in_sight (editor));
    g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)), editor));
    jihua_test_close (g_steal_pointer (&fixture->window));
  }
}

static void
test_note_moved (JihuaPageFixture *fixture,
                 gconstpointer     data)
{
  GtkWidget *page = open_section (fixture, "3.2");
  JihuaNotesPane *pane = jihua_test_find (page, JIHUA_TYPE_NOTES_PANE);
  JihuaNoteEditor *editor = open_editor (pane);

  write_note (editor, "名单公示。", "");
  jihua_editor_commit (JIHUA_EDITOR (editor));
  editor = open_editor (pane);
  g_assert_cmpuint (gtk_drop_down_get_selected (jihua_note_editor_get_month (editor)), ==, 8);
  gtk_drop_down_set_selected (jihua_note_editor_get_month (editor), 5);
  jihua_editor_commit (JIHUA_EDITOR (editor));

  g_assert_null (find_note (fixture, 9));
  g_assert_cmpstr (jihua_record_get_text (find_note (fixture, 6)), ==, "名单公示。");
  g_assert_true (jihua_document_undo (fixture->document));
  g_assert_null (find_note (fixture, 6));
  g_assert_nonnull (find_note (fixture, 9));
}

/* Nobody loses a sentence by going elsewhere. */
static void
test_note_left (JihuaPageFixture *fixture,
                gconstpointer     data)
{
  GtkWidget *page = open_section (fixture, "3.2");
  JihuaNotesPane *pane = jihua_test_find (page, JIHUA_TYPE_NOTES_PANE);

  write_note (open_editor (pane), "名单公示。", "");
  adw_window_set_content (ADW_WINDOW (fixture->window), gtk_label_new (NULL));
  g_assert_cmpstr (jihua_record_get_text (find_note (fixture, 9)), ==, "名单公示。");
}

/* --- Work ----------------------------------------------------------------- */

/* In the tree a measure without targets bears the mark of its work. */
static void
test_mark (JihuaPageFixture *fixture,
           gconstpointer     data)
{
  JihuaStanding *standing = jihua_page_fixture_get_standing (fixture, "10.1");
  JihuaTreeRow *row = JIHUA_TREE_ROW (jihua_tree_row_new ());
  g_autoptr (JihuaRecord) work = jihua_record_new_work ("10.1", jihua_period_new (2024, 6),
                                                        JIHUA_WORK_STATE_UNDER_WAY, NULL, NULL, NULL);
  GtkWidget *mark;

  jihua_page_fixture_show (fixture, GTK_WIDGET (row));
  jihua_tree_row_set_standing (row, standing);
  g_assert_null (jihua_test_find (row, JIHUA_TYPE_STATUS_MARK));

  jihua_document_put_record (fixture->document, work);
  mark = jihua_test_find (row, JIHUA_TYPE_STATUS_MARK);
  g_assert_nonnull (mark);
  g_assert_cmpint ((int) jihua_status_mark_get_status (JIHUA_STATUS_MARK (mark)), ==, (int) JIHUA_STATUS_UNDER_WAY);
  g_assert_true (g_str_has_suffix (jihua_tree_row_get_description (row), ": Under way"));

  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 5));
  g_assert_null (jihua_test_find (row, JIHUA_TYPE_STATUS_MARK));
}

/* On its page that state is chosen; where something is promised, it follows from
 * the targets. */
static void
test_state (JihuaPageFixture *fixture,
            gconstpointer     data)
{
  JihuaStanding *standing = jihua_page_fixture_get_standing (fixture, "10.1");
  GtkWidget *page = open_section (fixture, "3.2");
  AdwComboRow *row;

  g_assert_null (jihua_test_find (page, JIHUA_TYPE_WORK_ROW));
  jihua_test_close (g_steal_pointer (&fixture->window));

  page = open_section (fixture, "10.1");
  row = jihua_test_find (page, JIHUA_TYPE_WORK_ROW);
  g_assert_null (jihua_test_find (page, JIHUA_TYPE_DATE_BUTTON));
  adw_combo_row_set_selected (row, 2);
  g_assert_cmpint (jihua_record_get_state (jihua_standing_get_work (standing)), ==, JIHUA_WORK_STATE_UNDER_WAY);
  g_assert_null (jihua_test_find (page, JIHUA_TYPE_DATE_BUTTON));
  adw_combo_row_set_selected (row, 2);
  g_assert_cmpint (jihua_record_get_state (jihua_standing_get_work (standing)), ==, JIHUA_WORK_STATE_DONE);
  g_assert_nonnull (jihua_test_find (page, JIHUA_TYPE_DATE_BUTTON));

  g_assert_true (jihua_document_undo (fixture->document));
  g_assert_cmpuint (adw_combo_row_get_selected (row), ==, 1);
}

#define ADD(path, test) \
  g_test_add ("/implementation/" path, JihuaPageFixture, NULL, \
              jihua_page_fixture_set_up_empty, test, jihua_page_fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  jihua_test_init (&argc, &argv);

  ADD ("units/row", test_row);
  ADD ("units/way-back", test_way_back);
  ADD ("units/mistake", test_mistake);
  ADD ("units/offer", test_offer);
  ADD ("units/chip", test_chip);
  ADD ("units/picked", test_picked);
  ADD ("units/page", test_page);
  ADD ("notes/day", test_notes);
  ADD ("notes/in-sight", test_note_in_sight);
  ADD ("notes/moved", test_note_moved);
  ADD ("notes/left", test_note_left);
  ADD ("work/mark", test_mark);
  ADD ("work/state", test_state);

  return g_test_run ();
}
