/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-test-log.h"

#define FRAME_MESSAGE "gdk_frame_timings_submitted() called on submitted frame."

typedef struct {
  const char     *name;
  const char     *domain;
  GLogLevelFlags  level;
  const char     *message;
  gboolean        structured;
  gboolean        diverted;
  gboolean        passes;
} Case;

static const Case cases[] = {
  { "known", "Gdk", G_LOG_LEVEL_WARNING, FRAME_MESSAGE, TRUE, FALSE, TRUE },
  { "of-another", "Gtk", G_LOG_LEVEL_WARNING, FRAME_MESSAGE, TRUE, FALSE, FALSE },
  { "of-nobody", NULL, G_LOG_LEVEL_WARNING, FRAME_MESSAGE, TRUE, FALSE, FALSE },
  { "worse", "Gdk", G_LOG_LEVEL_CRITICAL, FRAME_MESSAGE, TRUE, FALSE, FALSE },
  { "almost", "Gdk", G_LOG_LEVEL_WARNING, FRAME_MESSAGE " Again", TRUE, FALSE, FALSE },
  { "other", "Gdk", G_LOG_LEVEL_WARNING, "Something else", TRUE, FALSE, FALSE },
  { "unstructured", "Gtk", G_LOG_LEVEL_WARNING, "Something else", FALSE, FALSE, FALSE },
  { "critical", "GLib-GObject", G_LOG_LEVEL_CRITICAL, "Something else", FALSE, FALSE, FALSE },
  { "message", "Gtk", G_LOG_LEVEL_MESSAGE, "Something to know", TRUE, FALSE, TRUE },
  { "diverted", "Gtk", G_LOG_LEVEL_WARNING, "Something else", TRUE, TRUE, TRUE },
  { "diverted-unstructured", "Gtk", G_LOG_LEVEL_WARNING, "Something else", FALSE, TRUE, TRUE },
  { "diverted-critical", "Gtk", G_LOG_LEVEL_CRITICAL, "Something else", TRUE, TRUE, FALSE },
};

static guint n_warnings;

static void
count_warning (const char *message)
{
  g_assert_nonnull (g_strstr_len (message, -1, "Something else"));
  n_warnings++;
}

static void
emit (const Case *self)
{
  if (self->structured && self->domain != NULL)
    g_log_structured (self->domain, self->level, "MESSAGE", "%s", self->message);
  else if (self->structured)
    g_log_structured_array (self->level, &(GLogField) { "MESSAGE", self->message, -1 }, 1);
  else
    g_log (self->domain, self->level, "%s", self->message);
}

static void
test_case (gconstpointer data)
{
  const Case *self = data;

  if (g_test_subprocess ()) {
    if (self->diverted)
      jihua_test_log_divert (count_warning);
    emit (self);
    g_assert_cmpuint (n_warnings, ==, self->diverted ? 1 : 0);
    return;
  }

  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  if (self->passes)
    g_test_trap_assert_passed ();
  else
    g_test_trap_assert_failed ();
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  jihua_test_log_init ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strconcat ("/log/", cases[i].name, NULL);

    g_test_add_data_func (path, &cases[i], test_case);
  }

  return g_test_run ();
}
