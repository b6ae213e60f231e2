/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-phasing.h"

#include <glib/gi18n-lib.h>

#define HUNDRED 100000000 /* in millionths */

G_DEFINE_BOXED_TYPE (JihuaPhasing, jihua_phasing, jihua_phasing_copy, jihua_phasing_free)

/**
 * jihua_phasing_copy:
 * @self: a phasing
 *
 * Returns: (transfer full): a copy
 */
JihuaPhasing *
jihua_phasing_copy (const JihuaPhasing *self)
{
  return g_memdup2 (self, sizeof *self);
}

/**
 * jihua_phasing_free:
 * @self: (transfer full): a phasing
 */
void
jihua_phasing_free (JihuaPhasing *self)
{
  g_free (self);
}

static gboolean
check_order (const JihuaPhasing  *self,
             GError             **error)
{
  gint64 last = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (self->percent); i++) {
    if (self->percent[i].millionths < last || self->percent[i].millionths > HUNDRED) {
      g_set_error (error, JIHUA_INPUT_ERROR, JIHUA_INPUT_ERROR_NOT_A_NUMBER,
                   _("The percentage of month %u must lie between that of the month before and 100."),
                   (guint) i + 1);
      return FALSE;
    }
    last = self->percent[i].millionths;
  }

  if (last == HUNDRED)
    return TRUE;

  g_set_error_literal (error, JIHUA_INPUT_ERROR, JIHUA_INPUT_ERROR_NOT_A_NUMBER,
                       _("In December the whole goal is due: the last percentage must be 100."));
  return FALSE;
}

/**
 * jihua_phasing_parse:
 * @text: twelve percentages, separated by spaces: “0 10 20 … 100”
 * @error: return location for an error of the domain %JIHUA_INPUT_ERROR
 *
 * Returns: (nullable) (transfer full): the phasing
 */
JihuaPhasing *
jihua_phasing_parse (const char  *text,
                     GError     **error)
{
  g_autoptr (JihuaPhasing) self = g_new0 (JihuaPhasing, 1);
  g_auto (GStrv) words = g_strsplit (text, " ", -1);

  if (g_strv_length (words) != G_N_ELEMENTS (self->percent)) {
    g_set_error_literal (error, JIHUA_INPUT_ERROR, JIHUA_INPUT_ERROR_NOT_A_NUMBER,
                         _("Twelve percentages are needed, one for each month."));
    return NULL;
  }

  for (gsize i = 0; i < G_N_ELEMENTS (self->percent); i++)
    if (!jihua_decimal_parse_input (words[i], &self->percent[i], error))
      return NULL;

  return check_order (self, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * jihua_phasing_to_string:
 * @self: a phasing
 *
 * Returns: (transfer full): its percentages, separated by spaces
 */
char *
jihua_phasing_to_string (const JihuaPhasing *self)
{
  GString *text = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (self->percent); i++) {
    g_autofree char *percent = jihua_decimal_to_string (self->percent[i]);

    g_string_append_printf (text, "%s%s", i > 0 ? " " : "", percent);
  }

  return g_string_free_and_steal (text);
}
