/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-journey.h"

#include <glib/gstdio.h>
#include <gtk/gtk.h>

#define DEADLINE_SECONDS 60
#define POLL_MILLISECONDS 50
#define MOST_STEPS 60
#define PROGRAM_NAME "jihua"

struct _JihuaJourney {
  char               *folder;
  GSubprocess        *program;
  GPtrArray          *found;
  GPtrArray          *listeners;
  char               *heard;
  guint               n_heard;
};

/* What to look for; fields that are not set do not matter. */
typedef struct {
  JihuaJourney  *journey;
  AtspiRole      role;
  const char    *name;
  const char    *text;
  AtspiStateType state;
  gboolean       has_state;
} Search;

/* A node may vanish while it is looked at: that is no error, only no find. */
static char *
dup_name (AtspiAccessible *accessible)
{
  return atspi_accessible_get_name (accessible, NULL);
}

static char *
dup_text (AtspiAccessible *accessible)
{
  g_autoptr (GObject) text = G_OBJECT (atspi_accessible_get_text_iface (accessible));

  if (text == NULL)
    return NULL;

  return atspi_text_get_text (ATSPI_TEXT (text), 0, -1, NULL);
}

static gboolean
has_state (AtspiAccessible *accessible,
           AtspiStateType   state)
{
  g_autoptr (GObject) states = G_OBJECT (atspi_accessible_get_state_set (accessible));

  return states != NULL && atspi_state_set_contains (ATSPI_STATE_SET (states), state);
}

static gboolean
matches_pattern (const char *pattern,
                 char       *string)
{
  g_autofree char *owned = string;

  return pattern == NULL || (owned != NULL && g_pattern_match_simple (pattern, owned));
}

static gboolean
matches (AtspiAccessible *accessible,
         Search          *search)
{
  if (search->role != ATSPI_ROLE_INVALID && atspi_accessible_get_role (accessible, NULL) != search->role)
    return FALSE;
  if (search->state != ATSPI_STATE_INVALID && has_state (accessible, search->state) != search->has_state)
    return FALSE;
  if (search->name != NULL && !matches_pattern (search->name, dup_name (accessible)))
    return FALSE;

  return search->text == NULL || matches_pattern (search->text, dup_text (accessible));
}

/* Returns: (transfer full) (nullable) */
static AtspiAccessible *
find_in (AtspiAccessible *accessible,
         Search          *search)
{
  int n_children;

  if (matches (accessible, search))
    return g_object_ref (accessible);

  n_children = atspi_accessible_get_child_count (accessible, NULL);
  for (int i = 0; i < n_children; i++) {
    g_autoptr (GObject) child = G_OBJECT (atspi_accessible_get_child_at_index (accessible, i, NULL));
    AtspiAccessible *found = child != NULL ? find_in (ATSPI_ACCESSIBLE (child), search) : NULL;

    if (found != NULL)
      return found;
  }

  return NULL;
}

/* Returns: (transfer full) (nullable) */
static AtspiAccessible *
find_program (void)
{
  g_autoptr (GObject) desktop = G_OBJECT (atspi_get_desktop (0));
  int n_children = atspi_accessible_get_child_count (ATSPI_ACCESSIBLE (desktop), NULL);

  for (int i = 0; i < n_children; i++) {
    AtspiAccessible *child = atspi_accessible_get_child_at_index (ATSPI_ACCESSIBLE (desktop), i, NULL);

    if (child != NULL && matches_pattern (PROGRAM_NAME, dup_name (child)))
      return child;
    g_clear_object (&child);
  }

  return NULL;
}

static AtspiAccessible *
find_now (Search *search)
{
  g_autoptr (GObject) program = G_OBJECT (find_program ());

  return program != NULL ? find_in (ATSPI_ACCESSIBLE (program), search) : NULL;
}

static void
print_tree (AtspiAccessible *accessible,
            int              depth)
{
  g_autofree char *role = atspi_accessible_get_role_name (accessible, NULL);
  g_autofree char *name = dup_name (accessible);
  g_autofree char *text = dup_text (accessible);
  int n_children = atspi_accessible_get_child_count (accessible, NULL);

  g_test_message ("%*s%s “%s”%s%s%s", depth * 2, "", role, name != NULL ? name : "",
                  has_state (accessible, ATSPI_STATE_FOCUSED) ? " [focus]" : "",
                  text != NULL ? " = " : "", text != NULL ? text : "");
  for (int i = 0; i < n_children; i++) {
    g_autoptr (GObject) child = G_OBJECT (atspi_accessible_get_child_at_index (accessible, i, NULL));

    if (child != NULL)
      print_tree (ATSPI_ACCESSIBLE (child), depth + 1);
  }
}

static void
print_everything (void)
{
  g_autoptr (GObject) program = G_OBJECT (find_program ());

  if (program != NULL)
    print_tree (ATSPI_ACCESSIBLE (program), 0);
  else
    g_test_message ("The program is not on the accessibility bus");
}

typedef gboolean (*Condition) (gpointer data);

static gboolean
wake_up (gpointer user_data)
{
  return G_SOURCE_CONTINUE;
}

static gboolean
wait_until (Condition condition,
            gpointer  data)
{
  gint64 deadline = g_get_monotonic_time () + DEADLINE_SECONDS * G_USEC_PER_SEC;
  guint timer = g_timeout_add (POLL_MILLISECONDS, wake_up, NULL);
  gboolean met;

  while (!(met = condition (data)) && g_get_monotonic_time () < deadline)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (timer);

  return met;
}

static void
describe_search (Search *search)
{
  g_autofree char *role = atspi_role_get_name (search->role);

  g_test_message ("Looked for: %s “%s” %s", search->role != ATSPI_ROLE_INVALID ? role : "anything",
                  search->name != NULL ? search->name : "*", search->text != NULL ? search->text : "");
}

static gboolean
is_found (gpointer data)
{
  Search *search = data;
  AtspiAccessible *accessible = find_now (search);

  if (accessible == NULL)
    return FALSE;

  g_ptr_array_add (search->journey->found, accessible);
  return TRUE;
}

static AtspiAccessible *
find (Search *search)
{
  if (!wait_until (is_found, search)) {
    print_everything ();
    describe_search (search);
    g_error ("Not found within %d seconds", DEADLINE_SECONDS);
  }

  return g_ptr_array_index (search->journey->found, search->journey->found->len - 1);
}

static void
hear (JihuaJourney *self,
      char         *text)
{
  g_free (self->heard);
  self->heard = text;
  self->n_heard++;
  g_test_message ("Heard: %s", self->heard);
}

/* A screen reader says what gets the focus … */
static void
focus_moved (AtspiEvent *event,
             void       *user_data)
{
  if (event->detail1 != 0)
    hear (user_data, dup_name (event->source));

  /* Whoever is called back has it to keep. */
  g_boxed_free (ATSPI_TYPE_EVENT, event);
}

/* … and what a program wants to be said. */
static void
announced (AtspiEvent *event,
           void       *user_data)
{
  if (G_VALUE_HOLDS_STRING (&event->any_data))
    hear (user_data, g_value_dup_string (&event->any_data));

  g_boxed_free (ATSPI_TYPE_EVENT, event);
}

static const struct {
  const char           *event;
  AtspiEventListenerCB  callback;
} events[] = {
  { "object:state-changed:focused", focus_moved },
  { "object:announcement", announced },
};

static void
listen (JihuaJourney *self)
{
  self->listeners = g_ptr_array_new_with_free_func (g_object_unref);
  for (gsize i = 0; i < G_N_ELEMENTS (events); i++) {
    AtspiEventListener *listener = atspi_event_listener_new (events[i].callback, self, NULL);
    g_autoptr (GError) error = NULL;

    atspi_event_listener_register (listener, events[i].event, &error);
    g_assert_no_error (error);
    g_ptr_array_add (self->listeners, listener);
  }
}

static void
stop_listening (JihuaJourney *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (events); i++)
    atspi_event_listener_deregister (g_ptr_array_index (self->listeners, i), events[i].event, NULL);
  g_ptr_array_unref (self->listeners);
}

static void
write_settings (JihuaJourney *self)
{
  g_autofree char *folder = g_build_filename (self->folder, "config", "gtk-4.0", NULL);
  g_autofree char *path = g_build_filename (folder, "settings.ini", NULL);

  g_assert_no_errno (g_mkdir_with_parents (folder, 0700));
  g_assert_true (g_file_set_contents (path, "[Settings]\ngtk-enable-animations=0\ngtk-cursor-blink=0\n", -1, NULL));
}

/**
 * jihua_journey_new:
 *
 * Returns: (transfer full): a person with an empty home
 */
JihuaJourney *
jihua_journey_new (void)
{
  JihuaJourney *self = g_new0 (JihuaJourney, 1);
  g_autoptr (GError) error = NULL;

  self->folder = g_dir_make_tmp ("journey-XXXXXX", &error);
  g_assert_no_error (error);
  self->found = g_ptr_array_new_with_free_func (g_object_unref);
  write_settings (self);
  listen (self);

  return self;
}

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
 * jihua_journey_free:
 * @self: (transfer full): a person whose program has ended
 *
 * Removes the home.
 */
void
jihua_journey_free (JihuaJourney *self)
{
  g_autoptr (GFile) folder = g_file_new_for_path (self->folder);

  g_assert_null (self->program);
  remove_tree (folder);
  stop_listening (self);
  g_free (self->heard);
  g_ptr_array_unref (self->found);
  g_free (self->folder);
  g_free (self);
}

/**
 * jihua_journey_dup_path:
 * @self: a person
 * @name: the name of a file
 *
 * Returns: (transfer full): where it is in the home
 */
char *
jihua_journey_dup_path (JihuaJourney *self,
                        const char   *name)
{
  return g_build_filename (self->folder, name, NULL);
}

/**
 * jihua_journey_run:
 * @self: a person
 * @first: a command
 * @...: its arguments, and %NULL
 *
 * Runs a command, which must succeed.
 *
 * Returns: (transfer full): what it printed
 */
char *
jihua_journey_run (JihuaJourney *self,
                   const char   *first,
                   ...)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new ();
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;
  char *output = NULL;
  va_list arguments;

  va_start (arguments, first);
  for (const char *word = first; word != NULL; word = va_arg (arguments, const char *))
    g_ptr_array_add (words, (gpointer) word);
  va_end (arguments);
  g_ptr_array_add (words, NULL);

  process = g_subprocess_newv ((const char * const *) words->pdata, G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, &output, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_successful (process));

  return output;
}

static void
use_folder (JihuaJourney        *self,
            GSubprocessLauncher *launcher,
            const char          *variable,
            const char          *name)
{
  g_autofree char *path = jihua_journey_dup_path (self, name);

  g_assert_no_errno (g_mkdir_with_parents (path, 0700));
  g_subprocess_launcher_setenv (launcher, variable, path, TRUE);
}

/* The tests of single widgets have no accessibility bus; this is about it. */
static GSubprocessLauncher *
make_launcher (JihuaJourney *self,
               const char   *language)
{
  GSubprocessLauncher *launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_SILENCE);

  use_folder (self, launcher, "XDG_CONFIG_HOME", "config");
  use_folder (self, launcher, "XDG_DATA_HOME", "data");
  use_folder (self, launcher, "XDG_STATE_HOME", "state");
  use_folder (self, launcher, "XDG_CACHE_HOME", "cache");
  g_subprocess_launcher_setenv (launcher, "GTK_A11Y", "atspi", TRUE);
  g_subprocess_launcher_setenv (launcher, "GSETTINGS_BACKEND", "keyfile", TRUE);
  g_subprocess_launcher_setenv (launcher, "GTK_IM_MODULE", "gtk-im-context-simple", TRUE);
  g_subprocess_launcher_setenv (launcher, "LANGUAGE", language, TRUE);

  return launcher;
}

static gboolean
is_focused (gpointer data)
{
  g_autoptr (GSubprocess) process =
    g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_SILENCE | G_SUBPROCESS_FLAGS_STDERR_SILENCE, NULL,
                      "xdotool", "search", "--onlyvisible", "--class", PROGRAM_NAME, "windowfocus", NULL);

  return process != NULL && g_subprocess_wait_check (process, NULL, NULL);
}

/**
 * jihua_journey_start:
 * @self: a person
 * @language: “en” or “zh_CN”
 * @ledger: (nullable): the ledger to open
 *
 * Starts the program and waits for its window, which has the keyboard then.
 */
void
jihua_journey_start (JihuaJourney *self,
                     const char   *language,
                     const char   *ledger)
{
  g_autoptr (GSubprocessLauncher) launcher = make_launcher (self, language);
  const char *words[] = { g_getenv ("JIHUA"), ledger, NULL };
  g_autoptr (GError) error = NULL;

  self->program = g_subprocess_launcher_spawnv (launcher, words, &error);
  g_assert_no_error (error);
  jihua_journey_find (self, ATSPI_ROLE_INVALID, PROGRAM_NAME);
  g_assert_true (wait_until (is_focused, NULL));
  find (&(Search) { .journey = self, .state = ATSPI_STATE_ACTIVE, .has_state = TRUE });
}

static void
program_ended (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  gboolean *ended = user_data;

  g_subprocess_wait_finish (G_SUBPROCESS (source), result, NULL);
  *ended = TRUE;
}

static gboolean
is_true (gpointer data)
{
  return *(gboolean *) data;
}

/**
 * jihua_journey_quit:
 * @self: a person
 *
 * Quits by key. The program must end well.
 */
void
jihua_journey_quit (JihuaJourney *self)
{
  gboolean ended = FALSE;

  g_subprocess_wait_async (self->program, NULL, program_ended, &ended);
  jihua_journey_press (self, "ctrl+q");
  g_assert_true (wait_until (is_true, &ended));
  g_assert_true (g_subprocess_get_successful (self->program));
  g_clear_object (&self->program);
  g_ptr_array_set_size (self->found, 0);
}

/**
 * jihua_journey_find:
 * @self: a person
 * @role: what it is, or %ATSPI_ROLE_INVALID for anything
 * @name: its name; may have wildcards
 *
 * Waits for something.
 *
 * Returns: (transfer none): it
 */
AtspiAccessible *
jihua_journey_find (JihuaJourney *self,
                    AtspiRole     role,
                    const char   *name)
{
  return find (&(Search) { .journey = self, .role = role, .name = name });
}

typedef struct {
  JihuaJourney *journey;
  const char   *name;
  guint         n_heard;
} Hearing;

static gboolean
has_heard (gpointer data)
{
  Hearing *hearing = data;

  return hearing->journey->heard != NULL && g_pattern_match_simple (hearing->name, hearing->journey->heard);
}

static gboolean
has_heard_more (gpointer data)
{
  Hearing *hearing = data;

  return hearing->journey->n_heard > hearing->n_heard;
}

/**
 * jihua_journey_hear:
 * @self: a person
 * @name: what is to be said; may have wildcards
 *
 * Waits until this is what was said last.
 */
void
jihua_journey_hear (JihuaJourney *self,
                    const char   *name)
{
  Hearing hearing = { self, name, 0 };

  if (!wait_until (has_heard, &hearing)) {
    print_everything ();
    g_error ("Never heard “%s”", name);
  }
}

/**
 * jihua_journey_walk:
 * @self: a person
 * @key: a key that moves the focus
 * @name: a name; may have wildcards
 *
 * Presses a key until something of this name has the focus.
 */
void
jihua_journey_walk (JihuaJourney *self,
                    const char   *key,
                    const char   *name)
{
  for (int i = 0; i < MOST_STEPS; i++) {
    Hearing hearing = { self, name, self->n_heard };

    jihua_journey_press (self, key);
    if (!wait_until (has_heard_more, &hearing))
      break;
    if (has_heard (&hearing))
      return;
  }

  print_everything ();
  g_error ("Walked by “%s”, and never came to “%s”", key, name);
}

/**
 * jihua_journey_find_text:
 * @self: a person
 * @role: what it is
 * @name: its name; may have wildcards
 * @text: the text in it; may have wildcards
 *
 * Waits for something with a text in it.
 */
void
jihua_journey_find_text (JihuaJourney *self,
                         AtspiRole     role,
                         const char   *name,
                         const char   *text)
{
  find (&(Search) { .journey = self, .role = role, .name = name, .text = text });
}

/**
 * jihua_journey_find_state:
 * @self: a person
 * @role: what it is
 * @name: its name; may have wildcards
 * @state: a state
 * @has: whether to be in that state
 *
 * Waits until something is in a state, or no longer.
 */
void
jihua_journey_find_state (JihuaJourney   *self,
                          AtspiRole       role,
                          const char     *name,
                          AtspiStateType  state,
                          gboolean        has)
{
  find (&(Search) { .journey = self, .role = role, .name = name, .state = state, .has_state = has });
}

/**
 * jihua_journey_add_viewer:
 * @self: a person whose program does not run yet
 * @scheme: a kind of addresses
 * @file: a file in the home
 *
 * Installs a program that writes each address it is to show into @file.
 */
void
jihua_journey_add_viewer (JihuaJourney *self,
                          const char   *scheme,
                          const char   *file)
{
  g_autofree char *folder = g_build_filename (self->folder, "data", "applications", NULL);
  g_autofree char *entry = g_build_filename (folder, "viewer.desktop", NULL);
  g_autofree char *list = g_build_filename (folder, "mimeapps.list", NULL);
  g_autofree char *entry_text = NULL;
  g_autofree char *list_text = NULL;

  entry_text = g_strdup_printf ("[Desktop Entry]\nType=Application\nName=Viewer\n"
                                "Exec=sh -c \"echo \\\\$0 > %s/%s\" %%u\n"
                                "MimeType=x-scheme-handler/%s;\n", self->folder, file, scheme);
  list_text = g_strdup_printf ("[Default Applications]\nx-scheme-handler/%s=viewer.desktop\n", scheme);

  g_assert_no_errno (g_mkdir_with_parents (folder, 0700));
  g_assert_true (g_file_set_contents (entry, entry_text, -1, NULL));
  g_assert_true (g_file_set_contents (list, list_text, -1, NULL));
}

typedef struct {
  char       *path;
  const char *text;
} Written;

static gboolean
is_written (gpointer data)
{
  Written *written = data;
  g_autofree char *text = NULL;

  return g_file_get_contents (written->path, &text, NULL, NULL) && g_str_equal (g_strstrip (text), written->text);
}

/**
 * jihua_journey_find_written:
 * @self: a person
 * @file: a file in the home
 * @text: a line
 *
 * Waits until @file holds this line and nothing else.
 */
void
jihua_journey_find_written (JihuaJourney *self,
                            const char   *file,
                            const char   *text)
{
  g_autofree char *path = jihua_journey_dup_path (self, file);
  Written written = { path, text };

  if (!wait_until (is_written, &written))
    g_error ("“%s” was never written", text);
}

/**
 * jihua_journey_copy:
 * @self: a person
 * @text: a text
 *
 * Copies a text in another program, which is this one.
 */
void
jihua_journey_copy (JihuaJourney *self,
                    const char   *text)
{
  gdk_clipboard_set_text (gdk_display_get_clipboard (gdk_display_get_default ()), text);
}

static gboolean
is_lost (gpointer data)
{
  g_autoptr (GObject) accessible = G_OBJECT (find_now (data));

  return accessible == NULL;
}

/**
 * jihua_journey_lose:
 * @self: a person
 * @role: what it is
 * @name: its name; may have wildcards
 *
 * Waits until something is no longer there.
 */
void
jihua_journey_lose (JihuaJourney *self,
                    AtspiRole     role,
                    const char   *name)
{
  Search search = { .journey = self, .role = role, .name = name };

  if (!wait_until (is_lost, &search)) {
    describe_search (&search);
    g_error ("Still there after %d seconds", DEADLINE_SECONDS);
  }
}

static void
run_xdotool (JihuaJourney *self,
             const char   *command,
             const char   *word)
{
  g_autofree char *output = jihua_journey_run (self, "xdotool", command, "--clearmodifiers", "--", word, NULL);
}

/* Under the keymaps of the Debian to come xdotool takes function keys for ones that
 * need Alt, unless they are named by their numbers. */
static char *
dup_key_number (const char *key)
{
  guint keyval = gdk_keyval_from_name (key);
  g_autofree GdkKeymapKey *keys = NULL;
  int n_keys;

  if (keyval < GDK_KEY_F1 || keyval > GDK_KEY_F12
      || !gdk_display_map_keyval (gdk_display_get_default (), keyval, &keys, &n_keys))
    return g_strdup (key);

  return g_strdup_printf ("%u", keys[0].keycode);
}

/**
 * jihua_journey_press:
 * @self: a person
 * @keys: keys such as “ctrl+z”, one or more with blanks between
 *
 * Presses keys.
 */
void
jihua_journey_press (JihuaJourney *self,
                     const char   *keys)
{
  g_auto (GStrv) words = g_strsplit (keys, " ", -1);

  for (guint i = 0; words[i] != NULL; i++) {
    g_autofree char *key = dup_key_number (words[i]);

    run_xdotool (self, "key", key);
  }
}

/**
 * jihua_journey_type:
 * @self: a person
 * @text: ASCII characters
 *
 * Types a text.
 */
void
jihua_journey_type (JihuaJourney *self,
                    const char   *text)
{
  run_xdotool (self, "type", text);
}
