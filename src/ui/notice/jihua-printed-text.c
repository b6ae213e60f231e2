/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-printed-text.h"

#include <glib/gi18n-lib.h>

static gboolean
is_made_half_width (gunichar character)
{
  if (character >= 0xff10 && character <= 0xff19) /* digits */
    return TRUE;
  if ((character >= 0xff21 && character <= 0xff3a) || (character >= 0xff41 && character <= 0xff5a))
    return TRUE;

  return character == 0xff05 || character == 0xff0b || character == 0xff06 || character == 0xff0f;
}

/**
 * jihua_printed_tally_add:
 * @tally: a tally
 * @printed: (nullable): a text as printed
 *
 * Adds what cleaning a running text takes.
 */
void
jihua_printed_tally_add (JihuaPrintedTally *tally,
                         const char        *printed)
{
  if (printed == NULL)
    return;

  for (const char *p = printed; *p != '\0'; p = g_utf8_next_char (p)) {
    gunichar character = g_utf8_get_char (p);

    if (character == '\n')
      tally->lines++;
    else if (is_made_half_width (character))
      tally->characters++;
  }
}

static gboolean
is_running_text (JihuaNode *node)
{
  return JIHUA_IS_SECTION (node)
         && jihua_section_get_kind (JIHUA_SECTION (node)) <= JIHUA_SECTION_MEASURE;
}

static void
add_own_text (JihuaPrintedTally *tally,
              JihuaNode         *node)
{
  guint lines = tally->lines;

  jihua_printed_tally_add (tally, jihua_node_get_printed (node));

  /* The cells of a table end where they end, and so does the title of a
   * chapter: nothing is joined there. */
  if (!is_running_text (node))
    tally->lines = lines;
  else if (jihua_section_get_kind (JIHUA_SECTION (node)) == JIHUA_SECTION_CHAPTER && tally->lines > lines)
    tally->lines--;
}

/**
 * jihua_printed_tally_add_node:
 * @tally: a tally
 * @node: a node of the plan
 *
 * Adds what cleaning the printed text of @node and of everything under it
 * takes.
 */
void
jihua_printed_tally_add_node (JihuaPrintedTally *tally,
                              JihuaNode         *node)
{
  GListModel *children;

  add_own_text (tally, node);
  if (!JIHUA_IS_SECTION (node))
    return;

  children = jihua_section_get_children (JIHUA_SECTION (node));
  for (guint i = 0; i < g_list_model_get_n_items (children); i++) {
    g_autoptr (JihuaNode) child = g_list_model_get_item (children, i);

    jihua_printed_tally_add_node (tally, child);
  }
}

static void
add_count (GStrvBuilder *parts,
           const char   *pattern,
           guint         count)
{
  if (count == 0)
    return;

  #pragma GCC diagnostic push
  #pragma GCC diagnostic ignored "-Wformat-nonliteral"
  g_strv_builder_take (parts, g_strdup_printf (pattern, count));
  #pragma GCC diagnostic pop
}

/**
 * jihua_printed_tally_describe:
 * @tally: a tally
 * @n_repairs: how many places were repaired
 *
 * Returns: (transfer full): the counts that are not zero, in the user's
 *   language: “2 places repaired · 8 lines joined · 5 full-width characters”
 */
char *
jihua_printed_tally_describe (const JihuaPrintedTally *tally,
                              guint                    n_repairs)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;

  if (n_repairs == 0)
    g_strv_builder_add (builder, _("Nothing to repair"));

  add_count (builder, g_dngettext (GETTEXT_PACKAGE, "%u place repaired", "%u places repaired", n_repairs), n_repairs);
  add_count (builder, g_dngettext (GETTEXT_PACKAGE, "%u line joined", "%u lines joined", tally->lines), tally->lines);
  add_count (builder,
             g_dngettext (GETTEXT_PACKAGE, "%u full-width character", "%u full-width characters", tally->characters),
             tally->characters);

  parts = g_strv_builder_end (builder);
  return g_strjoinv (" · ", parts);
}
