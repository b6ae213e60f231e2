/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-file-dialogs.h"
#include "jihua-test-utils.h"

static GtkWindow *
get_window (void)
{
  return gtk_application_get_active_window (GTK_APPLICATION (jihua_test_get_application ()));
}

/* The desktop calls actions of the program by their names in its desktop entry. */
static void
test_desktop_actions (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_BUILT, "..", "data", JIHUA_APP_ID ".desktop", NULL);
  g_autoptr (GKeyFile) entry = g_key_file_new ();
  g_auto (GStrv) names = NULL;
  g_autoptr (GError) error = NULL;

  g_key_file_load_from_file (entry, path, G_KEY_FILE_NONE, &error);
  g_assert_no_error (error);
  names = g_key_file_get_string_list (entry, G_KEY_FILE_DESKTOP_GROUP, G_KEY_FILE_DESKTOP_KEY_ACTIONS, NULL, &error);
  g_assert_no_error (error);

  for (guint i = 0; names[i] != NULL; i++) {
    GAction *action = g_action_map_lookup_action (G_ACTION_MAP (jihua_test_get_application ()), names[i]);

    g_test_message ("%s", names[i]);
    g_assert_nonnull (action);
    g_assert_null (g_action_get_parameter_type (action));
  }
}

/* Started by a message, the program may be asked for these before it has a window. */
static void
test_before_any_window (void)
{
  static const char * const actions[] = { "preferences", "shortcuts", "about" };

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++) {
    GtkWindow *window;

    g_test_message ("%s", actions[i]);
    g_assert_null (get_window ());
    g_action_group_activate_action (G_ACTION_GROUP (jihua_test_get_application ()), actions[i], NULL);

    window = get_window ();
    g_assert_true (JIHUA_IS_WINDOW (window));
    g_assert_nonnull (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)));

    adw_dialog_force_close (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)));
    jihua_test_close (window);
  }
}

/* There only the very file that was chosen can be written. */
static void
test_saved_name_in_sandbox (void)
{
  g_autoptr (GFile) chosen = g_file_new_build_filename (g_get_user_runtime_dir (), "doc", "7a3f", "other", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) saved = jihua_file_dialog_take_saved (chosen, JIHUA_LEDGER_EXTENSION, &error);

  g_assert_no_error (error);
  g_assert_true (g_file_equal (saved, chosen));
}

int
main (int    argc,
      char **argv)
{
  jihua_test_init (&argc, &argv);

  g_test_add_func ("/application/desktop-actions", test_desktop_actions);
  g_test_add_func ("/application/before-any-window", test_before_any_window);
  g_test_add_func ("/application/saved-name-in-sandbox", test_saved_name_in_sandbox);

  return g_test_run ();
}
