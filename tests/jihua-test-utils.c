/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-test-utils.h"

#include <glib/gstdio.h>

#include "jihua-locale.h"
#include "jihua-test-log.h"

#define DEADLINE_SECONDS 20
#define FRAMES_TO_SETTLE 3

static JihuaApplication *application = NULL;

static void
remove_tree (GFile *file)
{
  g_autoptr (GFileEnumerator) children =
    g_file_enumerate_children (file, "standard::name", G_FILE_QUERY_INFO_NOFOLLOW_SYMLINKS, NULL, NULL);
  GFile *child;

  while (children != NULL && g_file_enumerator_iterate (children, NULL, &child, NULL, NULL) && child != NULL)
    remove_tree (child);

  g_file_delete (file, NULL, NULL);
}

/**
 * jihua_test_get_home:
 *
 * Returns: a folder of this test program alone, empty when it started
 */
const char *
jihua_test_get_home (void)
{
  static char *home = NULL;

  if (home == NULL)
    home = g_build_filename (g_test_get_dir (G_TEST_BUILT), "homes", g_get_prgname (), NULL);

  return home;
}

static void
use_folder (const char *variable,
            const char *name)
{
  g_autofree char *path = g_build_filename (jihua_test_get_home (), name, NULL);

  g_assert_no_errno (g_mkdir_with_parents (path, 0700));
  g_setenv (variable, path, TRUE);
}

/* Nothing of the user's own is read or written. */
static void
move_home (void)
{
  g_autoptr (GFile) home = g_file_new_for_path (jihua_test_get_home ());

  remove_tree (home);
  use_folder ("XDG_CONFIG_HOME", "config");
  use_folder ("XDG_DATA_HOME", "data");
  use_folder ("XDG_STATE_HOME", "state");
}

static void
start_application (void)
{
  g_autoptr (GError) error = NULL;

  application = jihua_application_new (G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);
}

/**
 * jihua_test_init:
 * @argc: (inout): the number of arguments
 * @argv: (inout): the arguments
 *
 * Prepares a test on real widgets: in English, without animations, with the
 * styles of the application, away from the user's files.
 */
void
jihua_test_init (int    *argc,
                 char ***argv)
{
  g_setenv ("LANGUAGE", "en", TRUE);
  g_test_init (argc, argv, NULL);
  jihua_test_log_init ();
  move_home ();

  jihua_locale_init ();
  gtk_disable_setlocale ();
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  start_application ();
}

/**
 * jihua_test_get_application:
 *
 * Returns: (transfer none): the application, started but without any window
 */
JihuaApplication *
jihua_test_get_application (void)
{
  return application;
}

static gboolean
wake_up (gpointer user_data)
{
  return G_SOURCE_CONTINUE;
}

/**
 * jihua_test_wait_until:
 * @condition: what to wait for
 * @data: data for it
 *
 * Lets the main context run until something has happened. The test fails if
 * it does not happen in time.
 */
void
jihua_test_wait_until (JihuaTestCondition condition,
                       gpointer           data)
{
  gint64 deadline = g_get_monotonic_time () + DEADLINE_SECONDS * G_USEC_PER_SEC;
  guint timer = g_timeout_add (20, wake_up, NULL);

  while (!condition (data)) {
    if (g_get_monotonic_time () > deadline)
      g_error ("Waited in vain for %d seconds", DEADLINE_SECONDS);
    g_main_context_iteration (NULL, TRUE);
  }
  g_source_remove (timer);
}

/**
 * jihua_test_iterate:
 *
 * Lets everything happen that is due already.
 */
void
jihua_test_iterate (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static gboolean
count_frame (GtkWidget     *widget,
             GdkFrameClock *clock,
             gpointer       user_data)
{
  guint *frames = user_data;

  return ++*frames < FRAMES_TO_SETTLE ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

static gboolean
has_settled (gpointer data)
{
  guint *frames = data;

  return *frames >= FRAMES_TO_SETTLE;
}

static gboolean
is_mapped (gpointer data)
{
  return gtk_widget_get_mapped (data);
}

/**
 * jihua_test_settle:
 * @widget: a widget in a window that is shown
 *
 * Waits until the widget has found its size and is drawn.
 */
void
jihua_test_settle (gpointer widget)
{
  guint frames = 0;

  jihua_test_wait_until (is_mapped, widget);
  gtk_widget_add_tick_callback (widget, count_frame, &frames, NULL);
  jihua_test_wait_until (has_settled, &frames);
}

typedef struct {
  GtkWidget *child;
  int        width;
  int        height;
} Size;

/* What a window wears around its child differs from display to display. */
static gboolean
has_size (gpointer data)
{
  Size *size = data;

  return gtk_widget_get_width (size->child) == size->width && gtk_widget_get_height (size->child) == size->height;
}

/**
 * jihua_test_resize:
 * @window: a window that is shown
 * @width: the new width of what is in it
 * @height: the new height of what is in it
 *
 * Changes the size of a window and waits until everything in it fits.
 */
void
jihua_test_resize (gpointer window,
                   int      width,
                   int      height)
{
  GtkWidget *child = gtk_widget_get_first_child (window);
  Size size = { child, width, height };
  int full_width, full_height;

  jihua_test_settle (window);
  gtk_window_get_default_size (window, &full_width, &full_height);
  gtk_window_set_default_size (window,
                               width + full_width - gtk_widget_get_width (child),
                               height + full_height - gtk_widget_get_height (child));
  jihua_test_wait_until (has_size, &size);
  jihua_test_settle (window);
}

static char *
dup_screenshot_path (const char *name)
{
  g_autofree char *file = g_strconcat (name, ".png", NULL);
  const char *folder = g_getenv ("JIHUA_SCREENSHOT_DIR");
  g_autofree char *fallback = g_build_filename (g_test_get_dir (G_TEST_BUILT), "..", "screenshots", NULL);

  if (folder == NULL)
    folder = fallback;
  g_assert_no_errno (g_mkdir_with_parents (folder, 0755));

  return g_build_filename (folder, file, NULL);
}

/**
 * jihua_test_screenshot:
 * @widget: a widget in a window that is shown, or the window
 * @name: the name of the picture
 *
 * Saves a picture of a widget as it is drawn.
 */
void
jihua_test_screenshot (gpointer    widget,
                       const char *name)
{
  g_autofree char *path = dup_screenshot_path (name);
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;

  jihua_test_settle (widget);
  gdk_paintable_snapshot (paintable, snapshot, gtk_widget_get_width (widget), gtk_widget_get_height (widget));
  node = gtk_snapshot_free_to_node (g_steal_pointer (&snapshot));
  g_assert_nonnull (node);

  texture = gsk_renderer_render_texture (gtk_native_get_renderer (gtk_widget_get_native (widget)), node, NULL);
  g_assert_true (gdk_texture_save_to_png (texture, path));
  g_test_message ("Picture: %s", path);
}

/**
 * jihua_test_find:
 * @widget: where to look
 * @type: a type of widgets
 *
 * Returns: (transfer none) (nullable): the first visible widget of this type
 *   in @widget, itself included
 */
gpointer
jihua_test_find (gpointer widget,
                 GType    type)
{
  if (!gtk_widget_get_visible (widget))
    return NULL;
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    gpointer found = jihua_test_find (child, type);

    if (found != NULL)
      return found;
  }

  return NULL;
}

/**
 * jihua_test_shows_text:
 * @widget: where to look
 * @text: the whole text of a label
 *
 * Returns: whether a label that can be seen has exactly this text
 */
gboolean
jihua_test_shows_text (gpointer    widget,
                       const char *text)
{
  if (!gtk_widget_get_mapped (widget))
    return FALSE;
  if (GTK_IS_LABEL (widget) && g_strcmp0 (gtk_label_get_text (widget), text) == 0)
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    if (jihua_test_shows_text (child, text))
      return TRUE;
  }

  return FALSE;
}

/**
 * jihua_test_get_min_width:
 * @widget: a widget
 *
 * Returns: the width it cannot do without
 */
int
jihua_test_get_min_width (gpointer widget)
{
  int width;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);

  return width;
}

static gboolean
is_cleared (gpointer data)
{
  gpointer *pointer = data;

  return *pointer == NULL;
}

static gboolean
activate_shortcut (GtkShortcut *shortcut,
                   GtkWidget   *widget,
                   guint        key)
{
  GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

  return GTK_IS_KEYVAL_TRIGGER (trigger)
         && gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == key
         && gtk_keyval_trigger_get_modifiers (GTK_KEYVAL_TRIGGER (trigger)) == 0
         && gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), GTK_SHORTCUT_ACTION_EXCLUSIVE, widget,
                                          gtk_shortcut_get_arguments (shortcut));
}

static gboolean
offer_key (GtkWidget *widget,
           guint      key)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

    if (!GTK_IS_SHORTCUT_CONTROLLER (controller))
      continue;

    for (guint j = 0; j < g_list_model_get_n_items (G_LIST_MODEL (controller)); j++) {
      g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), j);

      if (activate_shortcut (shortcut, widget, key))
        return TRUE;
    }
  }

  return FALSE;
}

/**
 * jihua_test_press:
 * @widget: a widget that takes the focus
 * @key: a key
 *
 * Gives a widget the focus and presses a key. The key travels up to the first
 * binding that takes it; text being typed and keys that are captured on their
 * way are not looked at.
 */
void
jihua_test_press (gpointer widget,
                  guint    key)
{
  GtkWidget *taker = widget;

  g_assert_true (gtk_widget_grab_focus (widget));
  while (taker != NULL && !offer_key (taker, key))
    taker = gtk_widget_get_parent (taker);
  g_assert_nonnull (taker);
}

/**
 * jihua_test_close:
 * @window: a window
 *
 * Closes a window as the user does, and waits until it is gone.
 */
void
jihua_test_close (gpointer window)
{
  gpointer remaining = window;

  g_object_add_weak_pointer (G_OBJECT (window), &remaining);
  /* GTK 4.18 forgets an object of what still has the focus then. */
  gtk_window_set_focus (window, NULL);
  gtk_window_close (window);
  jihua_test_wait_until (is_cleared, &remaining);
}
