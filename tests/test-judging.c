/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <adwaita.h>

#include "jihua-baseline-group.h"
#include "jihua-date-button.h"
#include "jihua-deed-form.h"
#include "jihua-goal-settings.h"
#include "jihua-judgement-popover.h"
#include "jihua-judging-rules.h"
#include "jihua-milestone-chart.h"
#include "jihua-overrule-dialog.h"
#include "jihua-parameter-entry.h"
#include "jihua-parameter-row.h"
#include "jihua-phasing-page.h"
#include "jihua-sheet-fixture.h"
#include "jihua-status-mark.h"
#include "jihua-test-utils.h"
#include "jihua-tie-page.h"
#include "jihua-work-row.h"

/* Everything a person can do about how a target is judged. */

static gboolean
has_no_dialog (gpointer data)
{
  return adw_window_get_visible_dialog (ADW_WINDOW (data)) == NULL;
}

static gpointer
get_dialog (JihuaSheetFixture *fixture,
            GType              type)
{
  AdwDialog *dialog = adw_window_get_visible_dialog (ADW_WINDOW (fixture->window.window));

  g_assert_nonnull (dialog);
  g_assert_true (g_type_is_a (G_OBJECT_TYPE (dialog), type));
  jihua_test_settle (dialog);

  return dialog;
}

static void
activate (gpointer    widget,
          const char *action,
          const char *target)
{
  g_assert_true (gtk_widget_activate_action (widget, action, target ? "s" : NULL, target));
}

static JihuaGoalSettings *
open_settings (JihuaSheetFixture *fixture,
               const char        *setting)
{
  activate (fixture->page, "page.edit-goal", setting);

  return get_dialog (fixture, JIHUA_TYPE_GOAL_SETTINGS);
}

static JihuaDocument *
get_document (JihuaSheetFixture *fixture)
{
  return fixture->window.document;
}

static char *
get_setting (JihuaSheetFixture *fixture,
             const char        *id,
             JihuaSetting       setting)
{
  JihuaPlan *plan = jihua_document_get_plan (get_document (fixture));

  return jihua_setting_dup_value (setting, plan, id ? jihua_plan_lookup (plan, id) : NULL);
}

static void
assert_setting (JihuaSheetFixture *fixture,
                const char        *id,
                JihuaSetting       setting,
                const char        *expected)
{
  g_autofree char *value = get_setting (fixture, id, setting);

  g_assert_cmpstr (value, ==, expected);
}

static JihuaStatus
get_status (JihuaSheetFixture *fixture,
            const char        *id)
{
  return jihua_standing_get_status (jihua_page_fixture_get_standing (&fixture->window, id));
}

/* As typed and confirmed by Enter. */
static void
type (GtkWidget  *row,
      const char *text)
{
  JihuaParameterEntry *entry = jihua_test_find (row, JIHUA_TYPE_PARAMETER_ENTRY);

  gtk_editable_set_text (GTK_EDITABLE (jihua_parameter_entry_get_entry (entry)), text);
  g_signal_emit_by_name (jihua_parameter_entry_get_entry (entry), "activate");
}

static const char *
get_remark (GtkWidget *row)
{
  return adw_action_row_get_subtitle (ADW_ACTION_ROW (row));
}

static GtkWidget *
find_icon_button (gpointer    widget,
                  const char *icon)
{
  g_autoptr (GPtrArray) buttons = jihua_page_fixture_find_all (widget, GTK_TYPE_BUTTON);

  for (guint i = 0; i < buttons->len; i++)
    if (g_strcmp0 (gtk_button_get_icon_name (g_ptr_array_index (buttons, i)), icon) == 0)
      return g_ptr_array_index (buttons, i);

  return NULL;
}

static GtkWidget *
find_button (gpointer    widget,
             const char *label)
{
  g_autoptr (GPtrArray) buttons = jihua_page_fixture_find_all (widget, GTK_TYPE_BUTTON);

  for (guint i = 0; i < buttons->len; i++)
    if (g_strcmp0 (gtk_button_get_label (g_ptr_array_index (buttons, i)), label) == 0)
      return g_ptr_array_index (buttons, i);

  return NULL;
}

static void
click (GtkWidget *button)
{
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
}

/* The tolerance of services: too small, wrong, larger, and back. */
static void
test_tolerance (JihuaSheetFixture *fixture,
                gconstpointer      data)
{
  JihuaGoalSettings *dialog;
  GtkWidget *row;

  jihua_sheet_fixture_open (fixture, "A1");
  jihua_sheet_fixture_enter (fixture, 9, "5.2");
  g_assert_cmpint (get_status (fixture, "A1"), ==, JIHUA_STATUS_BEHIND);

  dialog = open_settings (fixture, "tolerance");
  row = jihua_goal_settings_get_row (dialog, JIHUA_SETTING_TOLERANCE);
  g_assert_true (gtk_widget_is_ancestor (adw_dialog_get_focus (ADW_DIALOG (dialog)), row)
                 || adw_dialog_get_focus (ADW_DIALOG (dialog)) == row);
  g_assert_cmpstr (get_remark (row), ==, "By the rules of the plan: 0.2 points");
  g_assert_false (gtk_widget_get_visible (find_icon_button (row, "edit-undo-symbolic")));

  type (row, "-1");
  g_assert_cmpstr (get_remark (row), ==, "A number that is not below 0 is expected here.");
  g_assert_true (gtk_widget_has_css_class (row, "at-fault"));
  assert_setting (fixture, "A1", JIHUA_SETTING_TOLERANCE, NULL);
  jihua_test_screenshot (fixture->window.window, "goal-settings-error");

  type (row, "０．３");
  assert_setting (fixture, "A1", JIHUA_SETTING_TOLERANCE, "0.3");
  g_assert_false (gtk_widget_has_css_class (row, "at-fault"));
  g_assert_cmpint (get_status (fixture, "A1"), ==, JIHUA_STATUS_ON_TRACK);
  g_assert_true (jihua_test_shows_text (dialog, "On track"));
  g_assert_true (gtk_widget_get_visible (find_icon_button (row, "edit-undo-symbolic")));

  click (find_icon_button (row, "edit-undo-symbolic"));
  assert_setting (fixture, "A1", JIHUA_SETTING_TOLERANCE, NULL);
  g_assert_true (jihua_document_undo (get_document (fixture)));
  assert_setting (fixture, "A1", JIHUA_SETTING_TOLERANCE, "0.3");
  adw_dialog_force_close (ADW_DIALOG (dialog));
  jihua_test_wait_until (has_no_dialog, fixture->window.window);
  jihua_test_settle (fixture->page);
  g_assert_true (jihua_test_shows_text (fixture->page, "Tolerance ±0.3 points"));
}

static void
test_choices (JihuaSheetFixture *fixture,
              gconstpointer      data)
{
  static const struct { JihuaSetting setting; guint choice; const char *value; } table[] = {
    { JIHUA_SETTING_DIRECTION, 1, "ceiling" },
    { JIHUA_SETTING_ACCUMULATION, 2, "share" },
    { JIHUA_SETTING_FREQUENCY, 3, "yearly" },
  };
  JihuaGoalSettings *dialog;
  g_autofree char *told = NULL;

  jihua_sheet_fixture_open (fixture, "A1");
  dialog = open_settings (fixture, "");
  for (gsize i = 0; i < G_N_ELEMENTS (table); i++) {
    GtkWidget *row = jihua_goal_settings_get_row (dialog, table[i].setting);
    g_autofree char *before = get_setting (fixture, "A1", table[i].setting);

    gtk_drop_down_set_selected (jihua_test_find (row, GTK_TYPE_DROP_DOWN), table[i].choice);
    assert_setting (fixture, "A1", table[i].setting, table[i].value);
    g_assert_true (jihua_document_undo (get_document (fixture)));
    assert_setting (fixture, "A1", table[i].setting, before);
  }

  type (jihua_goal_settings_get_row (dialog, JIHUA_SETTING_LAG), "30");
  assert_setting (fixture, "A1", JIHUA_SETTING_LAG, "0");
  type (jihua_goal_settings_get_row (dialog, JIHUA_SETTING_LAG), "2");
  assert_setting (fixture, "A1", JIHUA_SETTING_LAG, "2");
  jihua_test_settle (fixture->window.window);
  g_object_get (get_document (fixture), "undo-label", &told, NULL);
  g_assert_true (jihua_test_shows_text (dialog, told));
  adw_dialog_force_close (ADW_DIALOG (dialog));
}

static void
set_setting (JihuaSheetFixture *fixture,
             JihuaSetting       setting,
             const char        *value)
{
  JihuaNode *node = jihua_page_fixture_get_node (&fixture->window, "A1");

  g_assert_true (jihua_document_put_setting (get_document (fixture), node, setting, value, NULL));
  jihua_test_iterate ();
  jihua_test_settle (fixture->page);
}

/* A setting may change everything on the page, but not where one is on it. */
static void
test_settings_keep_place (JihuaSheetFixture *fixture,
                          gconstpointer      data)
{
  JihuaActualsPane *pane;

  jihua_sheet_fixture_open (fixture, "A1");
  jihua_sheet_fixture_focus_value (fixture, 6);
  pane = jihua_sheet_fixture_get_pane (fixture);
  set_setting (fixture, JIHUA_SETTING_RESPONSIBLE, "省统计局");
  g_assert_true (jihua_sheet_fixture_get_pane (fixture) == pane);
  jihua_sheet_fixture_assert_focus (fixture, 6, JIHUA_SHEET_VALUE);

  set_setting (fixture, JIHUA_SETTING_TOLERANCE, "0.3");
  g_assert_true (jihua_sheet_fixture_get_pane (fixture) != pane);
  jihua_sheet_fixture_assert_focus (fixture, 6, JIHUA_SHEET_VALUE);
}

/* A name is no markup. */
static void
test_name_with_ampersand (JihuaSheetFixture *fixture,
                          gconstpointer      data)
{
  JihuaGoalSettings *dialog;
  const char *name;

  jihua_sheet_fixture_open (fixture, "A14");
  name = jihua_node_get_display_title (jihua_page_fixture_get_node (&fixture->window, "A14"));
  g_assert_nonnull (strchr (name, '&'));
  dialog = open_settings (fixture, "");
  jihua_test_settle (dialog);
  g_assert_true (jihua_test_shows_text (dialog, name));
  adw_dialog_force_close (ADW_DIALOG (dialog));
}

static void
test_phasing (JihuaSheetFixture *fixture,
              gconstpointer      data)
{
  JihuaGoalSettings *dialog;
  JihuaPhasingPage *page;
  GtkWidget *row;

  jihua_sheet_fixture_open (fixture, "A33");
  jihua_sheet_fixture_enter (fixture, 9, "64");
  g_assert_cmpint (get_status (fixture, "A33"), ==, JIHUA_STATUS_BEHIND);
  dialog = open_settings (fixture, "phasing");
  row = jihua_goal_settings_get_row (dialog, JIHUA_SETTING_PHASING);
  adw_action_row_activate (ADW_ACTION_ROW (row));
  jihua_test_settle (dialog);
  page = jihua_test_find (dialog, JIHUA_TYPE_PHASING_PAGE);
  g_assert_cmpstr (gtk_editable_get_text (jihua_phasing_page_get_entry (page, 1)), ==, "8.3");
  g_assert_cmpstr (gtk_editable_get_text (jihua_phasing_page_get_entry (page, 12)), ==, "100");

  /* Never falling, and nothing is set before all of it is right. */
  gtk_editable_set_text (jihua_phasing_page_get_entry (page, 9), "60");
  g_assert_true (jihua_test_shows_text (page, "The percentage of month 9 must lie between that of the month before and 100."));
  g_assert_false (gtk_widget_get_sensitive (find_button (page, "_Apply")));
  gtk_editable_set_text (jihua_phasing_page_get_entry (page, 8), "55");
  gtk_editable_set_text (jihua_phasing_page_get_entry (page, 7), "50");
  jihua_test_screenshot (fixture->window.window, "goal-settings-phasing");
  assert_setting (fixture, "A33", JIHUA_SETTING_PHASING, NULL);
  click (find_button (page, "_Apply"));
  assert_setting (fixture, "A33", JIHUA_SETTING_PHASING, "8.3 16.7 25 33.3 41.7 50 50 55 60 83.3 91.7 100");
  g_assert_cmpint (get_status (fixture, "A33"), ==, JIHUA_STATUS_ON_TRACK);
  g_assert_cmpstr (get_remark (row), ==, "An own plan for the year");

  click (find_icon_button (row, "edit-clear-symbolic"));
  assert_setting (fixture, "A33", JIHUA_SETTING_PHASING, NULL);
  g_assert_true (jihua_document_undo (get_document (fixture)));
  g_assert_true (jihua_document_undo (get_document (fixture)));
  assert_setting (fixture, "A33", JIHUA_SETTING_PHASING, NULL);
  adw_dialog_force_close (ADW_DIALOG (dialog));
}

/* Untied, the promise of a measure has figures of its own; tied again by number. */
static void
test_tie (JihuaSheetFixture *fixture,
          gconstpointer      data)
{
  JihuaGoalSettings *dialog;
  JihuaTiePage *page;
  GtkWidget *row;

  jihua_sheet_fixture_open (fixture, "5.2.2");
  assert_setting (fixture, "5.2.2", JIHUA_SETTING_TIE, "A20");
  dialog = open_settings (fixture, "tie");
  row = jihua_goal_settings_get_row (dialog, JIHUA_SETTING_TIE);
  click (find_icon_button (row, "edit-clear-symbolic"));
  assert_setting (fixture, "5.2.2", JIHUA_SETTING_TIE, NULL);
  g_assert_cmpstr (get_remark (row), ==, "Its figures are entered here");

  adw_action_row_activate (ADW_ACTION_ROW (row));
  jihua_test_settle (dialog);
  page = jihua_test_find (dialog, JIHUA_TYPE_TIE_PAGE);
  gtk_editable_set_text (jihua_test_find (page, GTK_TYPE_SEARCH_ENTRY), "a20");
  g_signal_emit_by_name (jihua_test_find (page, GTK_TYPE_SEARCH_ENTRY), "search-changed");
  jihua_test_screenshot (fixture->window.window, "goal-settings-tie");
  g_signal_emit_by_name (jihua_test_find (page, GTK_TYPE_SEARCH_ENTRY), "activate");
  assert_setting (fixture, "5.2.2", JIHUA_SETTING_TIE, "A20");
  adw_dialog_force_close (ADW_DIALOG (dialog));
}

static void
test_baseline (JihuaSheetFixture *fixture,
               gconstpointer      data)
{
  JihuaGoalSettings *dialog;
  g_autoptr (GPtrArray) rows = NULL;
  g_autofree char *value = NULL;

  jihua_sheet_fixture_open (fixture, "A9.2");
  jihua_sheet_fixture_enter (fixture, 9, "45.0");
  g_assert_cmpint (get_status (fixture, "A9.2"), ==, JIHUA_STATUS_NO_REFERENCE);
  dialog = open_settings (fixture, "");
  rows = jihua_page_fixture_find_all (jihua_test_find (dialog, JIHUA_TYPE_BASELINE_GROUP), ADW_TYPE_ENTRY_ROW);
  g_assert_cmpuint (rows->len, ==, 2);

  gtk_editable_set_text (g_ptr_array_index (rows, 0), "四十");
  g_signal_emit_by_name (g_ptr_array_index (rows, 0), "apply");
  g_assert_true (gtk_widget_has_css_class (g_ptr_array_index (rows, 0), "error"));
  gtk_editable_set_text (g_ptr_array_index (rows, 0), "44.1");
  g_signal_emit_by_name (g_ptr_array_index (rows, 0), "apply");
  gtk_editable_set_text (g_ptr_array_index (rows, 1), "统计公报");
  g_signal_emit_by_name (g_ptr_array_index (rows, 1), "apply");

  value = jihua_sheet_fixture_read (fixture, "A9.2", 2023, 12);
  g_assert_cmpstr (value, ==, "44.1");
  g_assert_cmpint (get_status (fixture, "A9.2"), ==, JIHUA_STATUS_ON_TRACK);
  jihua_test_screenshot (fixture->window.window, "goal-settings-baseline");
  adw_dialog_force_close (ADW_DIALOG (dialog));
}

/* The number that is waited for is typed in the head of the page. */
static void
test_assigned (JihuaSheetFixture *fixture,
               gconstpointer      data)
{
  jihua_sheet_fixture_open (fixture, "A25.1");
  jihua_sheet_fixture_enter (fixture, 12, "3.4");
  jihua_document_set_as_of (get_document (fixture), jihua_period_new (2024, 12));
  g_assert_cmpint (get_status (fixture, "A25.1"), ==, JIHUA_STATUS_AWAITING_ASSIGNMENT);
  jihua_test_screenshot (fixture->window.window, "target-assigned");

  type (jihua_sheet_fixture_get_head (fixture), "三");
  g_assert_true (jihua_test_shows_text (jihua_sheet_fixture_get_head (fixture), "“三” is not a number; one such as 94.8 or −0.5 is expected"));
  type (jihua_sheet_fixture_get_head (fixture), "3.2");
  g_assert_cmpint (get_status (fixture, "A25.1"), ==, JIHUA_STATUS_ACHIEVED);
  jihua_test_settle (fixture->page);
  g_assert_null (jihua_test_find (jihua_sheet_fixture_get_head (fixture), JIHUA_TYPE_PARAMETER_ENTRY));
  g_assert_true (jihua_document_undo (get_document (fixture)));
  g_assert_cmpint (get_status (fixture, "A25.1"), ==, JIHUA_STATUS_AWAITING_ASSIGNMENT);
  jihua_test_settle (fixture->page);
  g_assert_nonnull (jihua_test_find (jihua_sheet_fixture_get_head (fixture), JIHUA_TYPE_PARAMETER_ENTRY));
}

static void
choose (gpointer    dialog,
        JihuaStatus status)
{
  g_autoptr (GPtrArray) checks = jihua_page_fixture_find_all (dialog, GTK_TYPE_CHECK_BUTTON);

  for (guint i = 0; i < checks->len; i++)
    if (GPOINTER_TO_UINT (g_object_get_data (g_ptr_array_index (checks, i), "status")) == status) {
      gtk_check_button_set_active (g_ptr_array_index (checks, i), TRUE);
      return;
    }
  g_assert_not_reached ();
}

static JihuaStatusMark *
get_mark (JihuaSheetFixture *fixture)
{
  return jihua_test_find (jihua_sheet_fixture_get_head (fixture), JIHUA_TYPE_STATUS_MARK);
}

/* Who, why, and what it would be otherwise, can be read at every mark. */
static void
assert_overruled (JihuaStatusMark *mark,
                  const char      *status,
                  const char      *automatic)
{
  JihuaJudgement *judgement = jihua_status_mark_get_judgement (mark);
  g_autofree char *label = NULL;

  g_assert_nonnull (judgement->overruling);
  label = g_strdup_printf ("%s, overruled by %s: 口径有争议 (automatically: %s)", status,
                           jihua_record_get_by (judgement->overruling), automatic);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (mark), GTK_ACCESSIBLE_PROPERTY_LABEL, label);
}

static void
test_overrule (JihuaSheetFixture *fixture,
               gconstpointer      data)
{
  gpointer dialog;
  GtkWidget *overrule;
  GtkEditable *reason;
  g_autoptr (GPtrArray) rows = NULL;

  jihua_sheet_fixture_open (fixture, "A33");
  jihua_sheet_fixture_enter (fixture, 9, "94.8");
  activate (fixture->page, "page.overrule", NULL);
  dialog = get_dialog (fixture, JIHUA_TYPE_OVERRULE_DIALOG);
  overrule = find_button (dialog, "_Overrule");
  reason = jihua_test_find (dialog, ADW_TYPE_ENTRY_ROW);
  rows = jihua_page_fixture_find_all (dialog, GTK_TYPE_CHECK_BUTTON);
  g_assert_cmpuint (rows->len, ==, 4);
  g_assert_true (jihua_test_shows_text (dialog, "Judged automatically"));
  g_assert_false (gtk_widget_get_sensitive (overrule));

  /* A reason alone does not do, nor another status without a reason. */
  gtk_editable_set_text (reason, "口径有争议");
  g_assert_false (gtk_widget_get_sensitive (overrule));
  choose (dialog, JIHUA_STATUS_BEHIND);
  g_assert_true (gtk_widget_get_sensitive (overrule));
  gtk_editable_set_text (reason, "  ");
  g_assert_false (gtk_widget_get_sensitive (overrule));
  gtk_editable_set_text (reason, "口径有争议");
  jihua_test_screenshot (fixture->window.window, "overrule");
  click (overrule);
  jihua_test_wait_until (has_no_dialog, fixture->window.window);

  g_assert_cmpint (get_status (fixture, "A33"), ==, JIHUA_STATUS_BEHIND);
  g_assert_true (jihua_test_shows_text (jihua_sheet_fixture_get_head (fixture), "Overruled"));
  assert_overruled (get_mark (fixture), "Behind", "On track");
  jihua_test_screenshot (fixture->window.window, "target-overruled");

  /* The same again says nothing new; withdrawn, the verdict stands. */
  activate (fixture->page, "page.overrule", NULL);
  dialog = get_dialog (fixture, JIHUA_TYPE_OVERRULE_DIALOG);
  g_assert_cmpstr (gtk_editable_get_text (jihua_test_find (dialog, ADW_TYPE_ENTRY_ROW)), ==, "口径有争议");
  g_assert_false (gtk_widget_get_sensitive (find_button (dialog, "_Overrule")));
  g_signal_emit_by_name (jihua_test_find (dialog, ADW_TYPE_BUTTON_ROW), "activated");
  jihua_test_wait_until (has_no_dialog, fixture->window.window);
  g_assert_cmpint (get_status (fixture, "A33"), ==, JIHUA_STATUS_ON_TRACK);
  g_assert_true (jihua_test_shows_text (jihua_sheet_fixture_get_head (fixture), "Judged automatically"));
  g_assert_true (jihua_document_undo (get_document (fixture)));
  g_assert_cmpint (get_status (fixture, "A33"), ==, JIHUA_STATUS_BEHIND);
  g_assert_true (jihua_document_undo (get_document (fixture)));
  g_assert_cmpint (get_status (fixture, "A33"), ==, JIHUA_STATUS_ON_TRACK);
}

/* What can be said depends on what was promised, and when. */
static void
test_offered (JihuaSheetFixture *fixture,
              gconstpointer      data)
{
  static const struct { const char *id; guint month; guint n_offered; } table[] = {
    { "A33", 9, 5 },    /* four and the automatic “not reported” */
    { "A33", 12, 4 },
    { "5.3.1", 9, 4 },
    { "1.4.4", 9, 3 },
    { "A25.1", 9, 5 },
  };

  jihua_sheet_fixture_open (fixture, "A33");
  for (gsize i = 0; i < G_N_ELEMENTS (table); i++) {
    JihuaNode *node = jihua_page_fixture_get_node (&fixture->window, table[i].id);
    AdwDialog *dialog;
    g_autoptr (GPtrArray) checks = NULL;

    jihua_document_set_as_of (get_document (fixture), jihua_period_new (2024, table[i].month));
    dialog = jihua_overrule_dialog_new (get_document (fixture), JIHUA_TARGET (node));
    adw_dialog_present (dialog, fixture->window.window);
    checks = jihua_page_fixture_find_all (GTK_WIDGET (dialog), GTK_TYPE_CHECK_BUTTON);
    g_test_message ("%s", table[i].id);
    g_assert_cmpuint (checks->len, ==, table[i].n_offered);
    adw_dialog_force_close (dialog);
    jihua_test_wait_until (has_no_dialog, fixture->window.window);
  }
}

static void
test_rules (JihuaSheetFixture *fixture,
            gconstpointer      data)
{
  AdwDialog *dialog;
  GtkWidget *behind;

  jihua_sheet_fixture_open (fixture, "A33");
  jihua_sheet_fixture_enter (fixture, 9, "70");
  g_assert_cmpint (get_status (fixture, "A33"), ==, JIHUA_STATUS_ON_TRACK);
  dialog = jihua_judging_rules_new (get_document (fixture));
  adw_dialog_present (dialog, fixture->window.window);
  jihua_test_settle (dialog);
  behind = jihua_judging_rules_get_row (JIHUA_JUDGING_RULES (dialog), JIHUA_SETTING_BEHIND);
  g_assert_cmpstr (get_remark (behind), ==, "Default: 10 points");

  type (behind, "40");
  g_assert_cmpstr (get_remark (behind), ==, "“Behind” must not begin later than “far behind”.");
  type (behind, "5");
  assert_setting (fixture, NULL, JIHUA_SETTING_BEHIND, "5");
  g_assert_cmpint (get_status (fixture, "A33"), ==, JIHUA_STATUS_BEHIND);
  jihua_test_settle (dialog);
  g_assert_true (jihua_test_shows_text (dialog, "1 target stands otherwise for it."));
  jihua_test_screenshot (fixture->window.window, "judging-rules");

  type (jihua_judging_rules_get_row (JIHUA_JUDGING_RULES (dialog), JIHUA_SETTING_FIRST_MONTH), "3");
  jihua_judging_rules_reset (JIHUA_JUDGING_RULES (dialog));
  assert_setting (fixture, NULL, JIHUA_SETTING_BEHIND, "10");
  assert_setting (fixture, NULL, JIHUA_SETTING_FIRST_MONTH, "2");
  g_assert_true (jihua_document_undo (get_document (fixture)));
  assert_setting (fixture, NULL, JIHUA_SETTING_BEHIND, "5");
  assert_setting (fixture, NULL, JIHUA_SETTING_FIRST_MONTH, "3");
  adw_dialog_force_close (dialog);
}

static void
test_deed (JihuaSheetFixture *fixture,
           gconstpointer      data)
{
  GtkWidget *form;
  AdwComboRow *row;
  g_autoptr (GDate) day = g_date_new_dmy (12, G_DATE_SEPTEMBER, 2024);

  jihua_sheet_fixture_open (fixture, "5.3.1");
  form = jihua_test_find (fixture->page, JIHUA_TYPE_DEED_FORM);
  row = jihua_test_find (form, JIHUA_TYPE_WORK_ROW);
  g_assert_true (jihua_test_shows_text (row, "Not recorded"));
  g_assert_false (gtk_widget_get_sensitive (jihua_test_find (form, JIHUA_TYPE_DATE_BUTTON)));

  adw_combo_row_set_selected (row, 2);
  g_assert_cmpint (get_status (fixture, "5.3.1"), ==, JIHUA_STATUS_UNDER_WAY);
  g_assert_cmpuint (g_list_model_get_n_items (adw_combo_row_get_model (row)), ==, 3);
  adw_combo_row_set_selected (row, 2);
  g_assert_cmpint (get_status (fixture, "5.3.1"), ==, JIHUA_STATUS_ACHIEVED);
  g_signal_emit_by_name (jihua_test_find (form, JIHUA_TYPE_DATE_BUTTON), "picked", day);
  g_assert_true (jihua_test_shows_text (jihua_sheet_fixture_get_head (fixture), "Done on Sep 12, 2024; it was due by Dec 31, 2024."));
  jihua_test_screenshot (fixture->window.window, "target-deed");

  g_assert_true (jihua_document_undo (get_document (fixture)));
  g_assert_true (jihua_document_undo (get_document (fixture)));
  g_assert_cmpuint (adw_combo_row_get_selected (row), ==, 1);
  click (find_icon_button (row, "edit-clear-symbolic"));
  g_assert_null (jihua_work_get_record (jihua_work_row_get_work (JIHUA_WORK_ROW (row))));
  g_assert_true (jihua_test_shows_text (row, "Not recorded"));
}

static gboolean
tells_at (GtkWidget *chart,
          int        y)
{
  g_autoptr (GtkTooltip) tooltip = g_object_new (GTK_TYPE_TOOLTIP, NULL);
  gboolean told = FALSE;

  g_signal_emit_by_name (chart, "query-tooltip", 10, y, FALSE, tooltip, &told);

  return told;
}

/* Under the pointer each line of the timeline says what it is. */
static void
test_timeline (JihuaSheetFixture *fixture,
               gconstpointer      data)
{
  GtkWidget *chart;

  jihua_sheet_fixture_open (fixture, "2.1.3");
  chart = jihua_test_find (fixture->page, JIHUA_TYPE_MILESTONE_CHART);
  g_assert_true (tells_at (chart, gtk_widget_get_height (chart) / 2));
  g_assert_false (tells_at (chart, 0));
  g_assert_false (tells_at (chart, gtk_widget_get_height (chart) - 1));
  gtk_test_accessible_assert_role (chart, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
test_items (JihuaSheetFixture *fixture,
            gconstpointer      data)
{
  g_autoptr (GPtrArray) checks = NULL;

  jihua_sheet_fixture_open (fixture, "2.1.3");
  jihua_document_set_as_of (get_document (fixture), jihua_period_new (2024, 10));
  checks = jihua_page_fixture_find_all (jihua_test_find (fixture->page, JIHUA_TYPE_DEED_FORM), GTK_TYPE_CHECK_BUTTON);
  g_assert_cmpuint (checks->len, ==, 3);
  gtk_check_button_set_active (g_ptr_array_index (checks, 0), TRUE);
  gtk_check_button_set_active (g_ptr_array_index (checks, 1), TRUE);
  g_assert_cmpint (get_status (fixture, "2.1.3"), ==, JIHUA_STATUS_MISSED);
  jihua_test_screenshot (fixture->window.window, "target-items");
  gtk_check_button_set_active (g_ptr_array_index (checks, 2), TRUE);
  g_assert_cmpint (get_status (fixture, "2.1.3"), ==, JIHUA_STATUS_ACHIEVED);
  g_assert_true (jihua_document_undo (get_document (fixture)));
  g_assert_false (gtk_check_button_get_active (g_ptr_array_index (checks, 2)));

  jihua_test_resize (fixture->window.window, 360, 740);
  jihua_test_screenshot (fixture->window.window, "target-items-narrow");
  g_assert_cmpint (jihua_test_get_min_width (fixture->page), <=, 360);
}

/* A day is typed in any of the ways people write it. */
static void
test_date (JihuaSheetFixture *fixture,
           gconstpointer      data)
{
  GtkWidget *button;
  GtkEditable *entry;

  jihua_sheet_fixture_open (fixture, "5.3.1");
  adw_combo_row_set_selected (jihua_test_find (fixture->page, JIHUA_TYPE_WORK_ROW), 3);
  button = jihua_test_find (fixture->page, JIHUA_TYPE_DATE_BUTTON);
  gtk_menu_button_popup (jihua_test_find (button, GTK_TYPE_MENU_BUTTON));
  jihua_test_settle (button);
  entry = jihua_test_find (button, GTK_TYPE_ENTRY);
  gtk_editable_set_text (entry, "9月");
  g_signal_emit_by_name (entry, "activate");
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (entry), "error"));
  gtk_editable_set_text (entry, "2024年9月12日");
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpuint (g_date_get_day (jihua_date_button_get_date (JIHUA_DATE_BUTTON (button))), ==, 12);
}

static GtkWidget *
open_calendar (JihuaSheetFixture *fixture,
               JihuaDateButton  **button)
{
  g_autoptr (GPtrArray) calendars = NULL;

  jihua_sheet_fixture_open (fixture, "5.3.1");
  adw_combo_row_set_selected (jihua_test_find (fixture->page, JIHUA_TYPE_WORK_ROW), 3);
  *button = jihua_test_find (fixture->page, JIHUA_TYPE_DATE_BUTTON);

  calendars = jihua_page_fixture_find_all (GTK_WIDGET (*button), GTK_TYPE_CALENDAR);

  return g_ptr_array_index (calendars, 0);
}

static void
open_popover (JihuaDateButton *button)
{
  gtk_menu_button_popup (jihua_test_find (button, GTK_TYPE_MENU_BUTTON));
  jihua_test_settle (button);
}

static void
click_day (GtkWidget  *calendar,
           const char *day)
{
  g_autoptr (GPtrArray) labels = jihua_page_fixture_find_all (calendar, GTK_TYPE_LABEL);
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (calendar);
  graphene_rect_t bounds;
  guint found = 0;

  while (!gtk_widget_has_css_class (g_ptr_array_index (labels, found), "day-number")
         || gtk_widget_has_css_class (g_ptr_array_index (labels, found), "other-month")
         || !g_str_equal (gtk_label_get_label (g_ptr_array_index (labels, found)), day))
    found++;
  g_assert_true (gtk_widget_compute_bounds (g_ptr_array_index (labels, found), calendar, &bounds));

  /* Captured, reaching the calendar, and let go. */
  for (guint step = 0; step < 3; step++) {
    for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
      gboolean captures = gtk_event_controller_get_propagation_phase (controller) == GTK_PHASE_CAPTURE;

      if (GTK_IS_GESTURE_CLICK (controller) && (step == 2 || captures == (step == 0)))
        g_signal_emit_by_name (controller, step < 2 ? "pressed" : "released", 1,
                               (double) (bounds.origin.x + bounds.size.width / 2),
                               (double) (bounds.origin.y + bounds.size.height / 2));
    }
  }
}

static void
assert_day (JihuaDateButton *button,
            GDateDay         day,
            GDateMonth       month)
{
  const GDate *date = jihua_date_button_get_date (button);

  g_assert_nonnull (date);
  g_assert_cmpuint (g_date_get_day (date), ==, day);
  g_assert_cmpuint (g_date_get_month (date), ==, month);
}

/* Any day can be clicked: the one shown, and the same number in another month. */
static void
test_calendar (JihuaSheetFixture *fixture,
               gconstpointer      data)
{
  JihuaDateButton *button;
  GtkWidget *calendar = open_calendar (fixture, &button);
  g_autoptr (GDate) day = g_date_new_dmy (12, G_DATE_SEPTEMBER, 2024);

  g_signal_emit_by_name (button, "picked", day);
  open_popover (button);
  click_day (calendar, "30");
  assert_day (button, 30, G_DATE_SEPTEMBER);

  open_popover (button);
  g_object_set (calendar, "month", 9, NULL);
  jihua_test_settle (calendar);
  assert_day (button, 30, G_DATE_SEPTEMBER);
  click_day (calendar, "30");
  assert_day (button, 30, G_DATE_OCTOBER);
}

/* The calendar begins with today, which is a day to choose like any other. */
static void
test_calendar_keys (JihuaSheetFixture *fixture,
                    gconstpointer      data)
{
  static const guint keys[] = { GDK_KEY_Return, GDK_KEY_space };
  JihuaDateButton *button;
  GtkWidget *calendar = open_calendar (fixture, &button);
  g_autoptr (GDateTime) today = gtk_calendar_get_date (GTK_CALENDAR (calendar));
  g_autoptr (GDate) other = g_date_new_dmy (12, G_DATE_SEPTEMBER, 2024);

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++) {
    g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (calendar);
    gboolean handled = FALSE;

    g_signal_emit_by_name (button, "picked", other);
    jihua_date_button_set_date (button, NULL);
    gtk_calendar_select_day (GTK_CALENDAR (calendar), today);
    open_popover (button);
    g_assert_true (gtk_widget_grab_focus (calendar));
    for (guint j = 0; !handled && j < g_list_model_get_n_items (controllers); j++) {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, j);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", keys[i], 0, 0, &handled);
    }
    assert_day (button, (GDateDay) g_date_time_get_day_of_month (today), (GDateMonth) g_date_time_get_month (today));
  }
}

/* The steps lead on to what can be changed about them. */
static void
test_popover (JihuaSheetFixture *fixture,
              gconstpointer      data)
{
  static const struct { const char *id, *label; } table[] = {
    { "A1", "Tolerance…" }, { "A25.1", "Assigned number…" }, { "5.3.1", "Goal settings…" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (table); i++) {
    GtkWidget *popover, *button;
    g_autoptr (GPtrArray) popovers = NULL;

    if (i == 0)
      jihua_sheet_fixture_open (fixture, table[i].id);
    else {
      fixture->page = JIHUA_TARGET_PAGE (jihua_target_page_new (get_document (fixture),
                                                                jihua_page_fixture_get_node (&fixture->window, table[i].id)));
      adw_window_set_content (ADW_WINDOW (fixture->window.window), GTK_WIDGET (fixture->page));
    }
    popovers = jihua_page_fixture_find_all (GTK_WIDGET (fixture->page), JIHUA_TYPE_JUDGEMENT_POPOVER);
    popover = g_ptr_array_index (popovers, 0);
    activate (fixture->page, "page.show-how-judged", NULL);
    jihua_test_settle (popover);
    button = find_button (popover, table[i].label);
    g_assert_nonnull (button);
    g_assert_true (gtk_widget_get_sensitive (button));
    g_assert_true (gtk_widget_get_sensitive (find_button (popover, "Overrule…")));
    if (i == 0)
      jihua_test_screenshot (popover, "how-judged");
    gtk_popover_popdown (GTK_POPOVER (popover));
  }
}

int
main (int    argc,
      char **argv)
{
  jihua_test_init (&argc, &argv);

#define ADD(path, function) \
  g_test_add ("/judging/" path, JihuaSheetFixture, NULL, \
              jihua_sheet_fixture_set_up, function, jihua_sheet_fixture_tear_down)

  ADD ("tolerance", test_tolerance);
  ADD ("choices", test_choices);
  ADD ("phasing", test_phasing);
  ADD ("tie", test_tie);
  ADD ("baseline", test_baseline);
  ADD ("assigned", test_assigned);
  ADD ("overrule", test_overrule);
  ADD ("offered", test_offered);
  ADD ("rules", test_rules);
  ADD ("deed", test_deed);
  ADD ("timeline", test_timeline);
  ADD ("items", test_items);
  ADD ("settings-keep-place", test_settings_keep_place);
  ADD ("name-with-ampersand", test_name_with_ampersand);
  ADD ("date", test_date);
  ADD ("calendar", test_calendar);
  ADD ("calendar-keys", test_calendar_keys);
  ADD ("popover", test_popover);

  return g_test_run ();
}
