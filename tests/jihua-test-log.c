/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-test-log.h"

static JihuaTestWarned warned;

/* Where the toolkit is at fault itself: these alone do not end a test. */
static const struct {
  const char *domain;
  const char *message;
} tolerated[] = {
  /* GTK 4.24 on an X server without a compositor, once in a program: a window and
   * its popover have one frame clock, and each tells it that the frame is done. */
  { "Gdk", "gdk_frame_timings_submitted() called on submitted frame." },
};

static const char *
find_field (const char      *key,
            const GLogField *fields,
            gsize            n_fields)
{
  for (gsize i = 0; i < n_fields; i++) {
    if (g_str_equal (fields[i].key, key) && fields[i].length < 0)
      return fields[i].value;
  }

  return NULL;
}

static gboolean
is_tolerated (const GLogField *fields,
              gsize            n_fields)
{
  const char *domain = find_field ("GLIB_DOMAIN", fields, n_fields);
  const char *message = find_field ("MESSAGE", fields, n_fields);

  for (gsize i = 0; i < G_N_ELEMENTS (tolerated); i++) {
    if (g_strcmp0 (domain, tolerated[i].domain) == 0 && g_strcmp0 (message, tolerated[i].message) == 0)
      return TRUE;
  }

  return FALSE;
}

static GLogWriterOutput
write_log (GLogLevelFlags   level,
           const GLogField *fields,
           gsize            n_fields,
           gpointer         user_data)
{
  g_autofree char *text = NULL;

  if (!(level & G_LOG_LEVEL_WARNING))
    return g_log_writer_default (level, fields, n_fields, user_data);
  if (is_tolerated (fields, n_fields))
    return G_LOG_WRITER_HANDLED;
  if (warned == NULL)
    return g_log_writer_default (level, fields, n_fields, user_data);

  text = g_log_writer_format_fields (level, fields, n_fields, FALSE);
  warned (g_strstrip (text));

  return G_LOG_WRITER_HANDLED;
}

/**
 * jihua_test_log_init:
 *
 * Makes every warning end the test but those known to be the toolkit's own.
 * Once in a program, after g_test_init().
 */
void
jihua_test_log_init (void)
{
  g_log_set_writer_func (write_log, NULL, NULL);
}

/**
 * jihua_test_log_divert:
 * @func: whom to tell of warnings
 *
 * Lets the test go on after a warning, for one who wants to know of them all.
 */
void
jihua_test_log_divert (JihuaTestWarned func)
{
  warned = func;
  g_log_set_always_fatal (G_LOG_LEVEL_ERROR | G_LOG_LEVEL_CRITICAL);
}
