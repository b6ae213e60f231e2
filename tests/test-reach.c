/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "jihua-accels.h"
#include "jihua-actual-dialog.h"
#include "jihua-goal-settings.h"
#include "jihua-judging-rules.h"
#include "jihua-ledger-file.h"
#include "jihua-overrule-dialog.h"
#include "jihua-phasing-page.h"
#include "jihua-report-page.h"
#include "jihua-test-utils.h"
#include "jihua-tie-page.h"
#include "jihua-unit-dialog.h"

/*
 * Everything that can be worked with has a name for those who hear it, a hint for
 * those who see a symbol only, and a way to it for those who have keys only.
 */

typedef struct {
  GFile         *file;
  JihuaDocument *document;
  JihuaWindow   *window;
  const char    *where;
  guint          n_faults;
} Fixture;

static const char * const places[] = {
  "overview", "report", "annex", "notice", "history", "units",
  "3", "3.2", "10.1", "A:1", "A25",       /* sections of every kind */
  "A5", "A7", "A8", "A9.1", "A33", "A25.1", "A35", "2.1.3", "1.4.4", "3.1.1", /* goals of every kind */
};

static GSettings *
get_settings (void)
{
  return jihua_application_get_settings (jihua_test_get_application ());
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (JihuaLedger) ledger = jihua_builtin_published_ledger ();
  g_autoptr (GError) error = NULL;

  g_settings_reset (get_settings (), "ledgers");
  g_settings_set_string (get_settings (), "language", data);
  jihua_test_iterate ();
  fixture->file = g_file_new_build_filename (jihua_test_get_home (), "reach.jihua", NULL);
  fixture->document = jihua_document_create (fixture->file, ledger, &error);
  g_assert_no_error (error);
  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 9));
  fixture->window = jihua_application_open_document (jihua_test_get_application (), fixture->document);
  jihua_test_resize (fixture->window, 1280, 800);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  jihua_test_close (fixture->window);
  g_clear_object (&fixture->document);
  g_file_delete (fixture->file, NULL, NULL);
  g_clear_object (&fixture->file);
  g_settings_reset (get_settings (), "language");
}

static char *
describe (GtkWidget *widget)
{
  GString *path = g_string_new (NULL);

  for (GtkWidget *ancestor = widget; ancestor != NULL; ancestor = gtk_widget_get_parent (ancestor)) {
    g_string_prepend (path, G_OBJECT_TYPE_NAME (ancestor));
    g_string_prepend_c (path, '/');
    if (g_str_has_prefix (G_OBJECT_TYPE_NAME (ancestor), "Jihua") && ancestor != widget)
      break;
  }

  return g_string_free (path, FALSE);
}

static void
report (Fixture    *fixture,
        GtkWidget  *widget,
        const char *fault)
{
  g_autofree char *path = describe (widget);

  g_test_message ("%s: %s: %s", fixture->where, path, fault);
  fixture->n_faults++;
}

static gboolean
shows_words (GtkWidget *widget)
{
  if (!gtk_widget_get_child_visible (widget) || !gtk_widget_get_visible (widget))
    return FALSE;
  if (GTK_IS_LABEL (widget))
    return *gtk_label_get_text (GTK_LABEL (widget)) != '\0';
  if (GTK_IS_INSCRIPTION (widget))
    return gtk_inscription_get_text (GTK_INSCRIPTION (widget)) != NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child)) {
    if (!GTK_IS_NATIVE (child) && shows_words (child))
      return TRUE;
  }

  return FALSE;
}

static gboolean
has_hint (GtkWidget *widget)
{
  const char *hint = gtk_widget_get_tooltip_text (widget);

  return hint != NULL && *hint != '\0';
}

/* Of these a screen reader says what is in them. */
static gboolean
is_named_by_content (GtkWidget *widget)
{
  switch (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget))) {
    case GTK_ACCESSIBLE_ROLE_BUTTON:
    case GTK_ACCESSIBLE_ROLE_CHECKBOX:
    case GTK_ACCESSIBLE_ROLE_COLUMN_HEADER:
    case GTK_ACCESSIBLE_ROLE_LABEL:
    case GTK_ACCESSIBLE_ROLE_LINK:
    case GTK_ACCESSIBLE_ROLE_MENU_ITEM:
    case GTK_ACCESSIBLE_ROLE_MENU_ITEM_CHECKBOX:
    case GTK_ACCESSIBLE_ROLE_MENU_ITEM_RADIO:
    case GTK_ACCESSIBLE_ROLE_OPTION:
    case GTK_ACCESSIBLE_ROLE_RADIO:
    case GTK_ACCESSIBLE_ROLE_TAB:
    case GTK_ACCESSIBLE_ROLE_TOGGLE_BUTTON:
      return TRUE;
    default:
      return FALSE;
  }
}

static gboolean
has_name (GtkWidget *widget)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (widget);

  return gtk_test_accessible_has_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL)
         || gtk_test_accessible_has_relation (accessible, GTK_ACCESSIBLE_RELATION_LABELLED_BY)
         || has_hint (widget)
         || (is_named_by_content (widget) && shows_words (widget));
}

static gboolean
is_within (GtkWidget *widget,
           GType      type)
{
  GtkWidget *parent = gtk_widget_get_parent (widget);

  return parent != NULL && gtk_widget_get_ancestor (parent, type) != NULL;
}

/* Since libadwaita 1.10 it is the group that is named, not the list in it. */
static gboolean
is_list_of_named_group (GtkWidget *widget)
{
  GtkWidget *group = gtk_widget_get_ancestor (widget, ADW_TYPE_PREFERENCES_GROUP);

  return GTK_IS_LIST_BOX (widget) && group != NULL && has_name (group);
}

/* Parts that stand for the whole around them. */
static gboolean
is_part (GtkWidget *widget)
{
  GtkWidget *parent = gtk_widget_get_parent (widget);

  return GTK_IS_MENU_BUTTON (parent) || GTK_IS_COLUMN_VIEW (parent)
         || is_within (widget, GTK_TYPE_DROP_DOWN) || is_within (widget, ADW_TYPE_COMBO_ROW)
         || ADW_IS_EXPANDER_ROW (widget) || (GTK_IS_LIST_BOX (widget) && is_within (widget, ADW_TYPE_EXPANDER_ROW))
         || is_list_of_named_group (widget)
         || (GTK_IS_TEXT (widget) && GTK_IS_EDITABLE (parent))
         || (GTK_IS_LABEL (widget) && !gtk_label_get_selectable (GTK_LABEL (widget)));
}

/* The button in the corner of a dialog, for which there is the Escape key. */
static gboolean
is_sheet_control (GtkWidget *widget)
{
  GtkWidget *parent = gtk_widget_get_parent (widget);

  return parent != NULL && g_str_equal (G_OBJECT_TYPE_NAME (parent), "AdwSheetControls");
}

/* What the toolkit makes by itself. */
static gboolean
is_of_toolkit (GtkWidget *widget)
{
  return gtk_widget_get_ancestor (widget, GTK_TYPE_WINDOW_CONTROLS) != NULL
         || GTK_IS_SCROLLED_WINDOW (widget) || GTK_IS_NATIVE (widget) || GTK_IS_STACK (widget)
         || gtk_widget_get_ancestor (widget, GTK_TYPE_SPIN_BUTTON) != NULL
         || g_str_equal (G_OBJECT_TYPE_NAME (widget), "AdwGizmo")
         || is_sheet_control (widget);
}

static gboolean
can_be_reached (GtkWidget *widget)
{
  for (GtkWidget *ancestor = widget; ancestor != NULL; ancestor = gtk_widget_get_parent (ancestor)) {
    if (!gtk_widget_get_can_focus (ancestor))
      return FALSE;
  }

  return TRUE;
}

static gboolean
takes_clicks (GtkWidget *widget)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  if (!g_str_has_prefix (G_OBJECT_TYPE_NAME (widget), "Jihua"))
    return FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

    if (GTK_IS_GESTURE_CLICK (controller)
        && gtk_gesture_single_get_button (GTK_GESTURE_SINGLE (controller)) != GDK_BUTTON_SECONDARY)
      return TRUE;
  }

  return FALSE;
}

static gboolean
contains_focusable (GtkWidget *widget)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child)) {
    if (gtk_widget_get_focusable (child) || contains_focusable (child))
      return TRUE;
  }

  return FALSE;
}

static gboolean
is_in_focusable (GtkWidget *widget)
{
  for (GtkWidget *ancestor = gtk_widget_get_parent (widget); ancestor != NULL; ancestor = gtk_widget_get_parent (ancestor)) {
    if (GTK_IS_NATIVE (ancestor) || GTK_IS_SCROLLED_WINDOW (ancestor))
      return FALSE;
    if (gtk_widget_get_focusable (ancestor))
      return TRUE;
  }

  return FALSE;
}

static void
look_at (Fixture   *fixture,
         GtkWidget *widget)
{
  gboolean button = GTK_IS_BUTTON (widget) || GTK_IS_MENU_BUTTON (widget);

  if (is_of_toolkit (widget))
    return;

  if (takes_clicks (widget) && !gtk_widget_get_focusable (widget)
      && !contains_focusable (widget) && !is_in_focusable (widget))
    report (fixture, widget, "takes clicks, but never the focus");
  if (GTK_IS_BUTTON (widget) && !gtk_widget_get_focusable (widget))
    report (fixture, widget, "is never in focus");

  if (!(button || gtk_widget_get_focusable (widget)) || is_part (widget))
    return;
  if (button && !can_be_reached (widget))
    report (fixture, widget, "is kept from the focus");
  if (!can_be_reached (widget))
    return;
  if (!has_name (widget))
    report (fixture, widget, "has no name");
  if (button && !shows_words (widget) && !has_hint (widget))
    report (fixture, widget, "is a symbol without a hint");
}

static void
look_through (Fixture   *fixture,
              GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget))
    return;

  look_at (fixture, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    look_through (fixture, child);
}

static void
collect_menu_buttons (GtkWidget *widget,
                      GPtrArray *buttons)
{
  if (!gtk_widget_get_mapped (widget))
    return;
  if (GTK_IS_MENU_BUTTON (widget) && gtk_widget_is_sensitive (widget))
    g_ptr_array_add (buttons, widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    collect_menu_buttons (child, buttons);
}

/* What opens from a button belongs to the page too; menus name themselves. */
static void
look_into_popovers (Fixture   *fixture,
                    GtkWidget *widget)
{
  g_autoptr (GPtrArray) buttons = g_ptr_array_new ();

  collect_menu_buttons (widget, buttons);
  for (guint i = 0; i < buttons->len; i++) {
    GtkMenuButton *button = g_ptr_array_index (buttons, i);
    GtkPopover *popover = gtk_menu_button_get_popover (button);

    if (popover == NULL || GTK_IS_POPOVER_MENU (popover))
      continue;

    gtk_menu_button_popup (button);
    jihua_test_settle (popover);
    look_through (fixture, GTK_WIDGET (popover));
    gtk_menu_button_popdown (button);
    jihua_test_iterate ();
  }
}

/* Tab leads round to where it began, and so does Shift+Tab. */
static void
walk_round (Fixture          *fixture,
            GtkDirectionType  direction)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  GtkWidget *first, *focus;

  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  gtk_widget_child_focus (GTK_WIDGET (fixture->window), direction);
  first = gtk_root_get_focus (GTK_ROOT (fixture->window));
  while ((focus = gtk_root_get_focus (GTK_ROOT (fixture->window))) != NULL && g_hash_table_add (seen, focus)) {
    if (!gtk_widget_get_mapped (focus))
      jihua_test_settle (fixture->window);
    if (!gtk_widget_get_mapped (focus))
      report (fixture, focus, "has the focus and is not to be seen");
    g_signal_emit_by_name (fixture->window, "move-focus", direction);
  }
  if (focus != first)
    report (fixture, focus, direction == GTK_DIR_TAB_FORWARD ? "keeps Tab from going on" : "keeps Shift+Tab from going on");
  if (g_hash_table_size (seen) < 5)
    report (fixture, focus, "is almost all that Tab leads to");
}

static void
test_pages (Fixture       *fixture,
            gconstpointer  data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (places); i++) {
    fixture->where = places[i];
    jihua_window_go_to (fixture->window, places[i]);
    jihua_test_settle (fixture->window);
    g_assert_cmpstr (jihua_places_get_current (jihua_window_get_places (fixture->window)), ==, places[i]);
    look_through (fixture, GTK_WIDGET (fixture->window));
    look_into_popovers (fixture, jihua_window_get_page (fixture->window));
    walk_round (fixture, GTK_DIR_TAB_FORWARD);
    walk_round (fixture, GTK_DIR_TAB_BACKWARD);
  }
  g_assert_cmpuint (fixture->n_faults, ==, 0);
}

static void
look_into_dialog (Fixture    *fixture,
                  const char *where,
                  AdwDialog  *dialog)
{
  fixture->where = where;
  adw_dialog_present (dialog, GTK_WIDGET (fixture->window));
  jihua_test_settle (dialog);
  look_through (fixture, GTK_WIDGET (dialog));
  look_into_popovers (fixture, GTK_WIDGET (dialog));
  adw_dialog_force_close (dialog);
  jihua_test_iterate ();
}

static JihuaTarget *
get_target (Fixture    *fixture,
            const char *id)
{
  return JIHUA_TARGET (jihua_plan_lookup (jihua_document_get_plan (fixture->document), id));
}

static AdwDialog *
make_page_dialog (AdwNavigationPage *page)
{
  AdwDialog *dialog = adw_dialog_new ();
  GtkWidget *view = adw_navigation_view_new ();

  adw_navigation_view_push (ADW_NAVIGATION_VIEW (view), page);
  adw_dialog_set_child (dialog, view);

  return dialog;
}

static void
look_into_settings (Fixture *fixture)
{
  static const char * const targets[] = { "A5", "A7", "A25.1", "A33", "A35", "2.1.3" };
  JihuaNode *node = JIHUA_NODE (get_target (fixture, "A33"));
  g_autoptr (JihuaParameter) phasing = jihua_parameter_new (fixture->document, node, JIHUA_SETTING_PHASING);
  g_autoptr (JihuaParameter) tie = jihua_parameter_new (fixture->document, node, JIHUA_SETTING_TIE);

  for (gsize i = 0; i < G_N_ELEMENTS (targets); i++)
    look_into_dialog (fixture, "goal settings",
                      jihua_goal_settings_new (fixture->document, get_target (fixture, targets[i])));
  look_into_dialog (fixture, "phasing", make_page_dialog (jihua_phasing_page_new (phasing)));
  look_into_dialog (fixture, "tie", make_page_dialog (jihua_tie_page_new (tie)));
  look_into_dialog (fixture, "rules of judging", jihua_judging_rules_new (fixture->document));
}

static void
test_dialogs (Fixture       *fixture,
              gconstpointer  data)
{
  static const char * const actions[] = { "app.preferences", "app.shortcuts", "app.about" };
  JihuaTarget *target = get_target (fixture, "A33");
  g_autoptr (GPtrArray) nodes = g_ptr_array_new ();
  g_autoptr (JihuaActualRow) row = jihua_actual_row_new (fixture->document, target, jihua_period_new (2024, 9));

  g_ptr_array_add (nodes, target);
  look_into_settings (fixture);
  look_into_dialog (fixture, "overruling", jihua_overrule_dialog_new (fixture->document, target));
  look_into_dialog (fixture, "units", jihua_unit_dialog_new (fixture->document, nodes));
  look_into_dialog (fixture, "figure", jihua_actual_dialog_new (row));

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++) {
    g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), actions[i], NULL));
    look_into_dialog (fixture, actions[i],
                      adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window)));
  }
  g_assert_cmpuint (fixture->n_faults, ==, 0);
}

/* No key is a secret. */
static void
test_shortcuts_are_told (Fixture       *fixture,
                         gconstpointer  data)
{
  gsize n_accels;
  const JihuaAccel *accels = jihua_accels_get (&n_accels);
  AdwDialog *dialog;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "app.shortcuts", NULL));
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window));
  jihua_test_settle (dialog);
  for (gsize i = 0; i < n_accels; i++)
    g_assert_true (jihua_test_shows_text (dialog, _(accels[i].title)));
  adw_dialog_force_close (dialog);
}

int
main (int    argc,
      char **argv)
{
  jihua_test_init (&argc, &argv);

#define ADD(name, language, func) g_test_add ("/reach/" name, Fixture, language, set_up, func, tear_down)

  ADD ("pages/en", "en", test_pages);
  ADD ("pages/zh_CN", "zh_CN", test_pages);
  ADD ("dialogs/en", "en", test_dialogs);
  ADD ("dialogs/zh_CN", "zh_CN", test_dialogs);

  ADD ("shortcuts-are-told/en", "en", test_shortcuts_are_told);
  ADD ("shortcuts-are-told/zh_CN", "zh_CN", test_shortcuts_are_told);

  return g_test_run ();
}
