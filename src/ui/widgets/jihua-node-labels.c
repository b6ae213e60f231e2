/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-node-labels.h"

#include <glib/gi18n-lib.h>

/* Fewer titles than this have words in common by chance. */
#define FEWEST_SIBLINGS 3

/* The catalogue gives back the very text it does not know, so the number can
 * follow the language of the title. */
static gboolean
is_translated (JihuaNode *node)
{
  return jihua_node_get_display_title (node) != jihua_node_get_title (node);
}

static gboolean
is_section_of (JihuaNode        *node,
               JihuaSectionKind  kind)
{
  return JIHUA_IS_SECTION (node) && jihua_section_get_kind (JIHUA_SECTION (node)) == kind;
}

/**
 * jihua_node_is_in_annex:
 * @node: a node
 *
 * Returns: whether it is the annex, or part of it
 */
gboolean
jihua_node_is_in_annex (JihuaNode *node)
{
  while (node != NULL && !is_section_of (node, JIHUA_SECTION_ANNEX))
    node = jihua_node_get_parent (node);

  return node != NULL;
}

/**
 * jihua_node_dup_number_label:
 * @node: a node
 *
 * Returns: (transfer full): the number of a chapter or measure as printed, or
 *   in figures where its title is translated; the number of a row of the annex;
 *   empty for everything that bears none
 */
char *
jihua_node_dup_number_label (JihuaNode *node)
{
  const char *id = jihua_node_get_id (node);

  if (is_section_of (node, JIHUA_SECTION_CHAPTER) || is_section_of (node, JIHUA_SECTION_MEASURE))
    return g_strdup (is_translated (node) ? id : jihua_node_get_number (node));

  if (jihua_node_is_in_annex (node) && id[0] == 'A' && g_ascii_isdigit (id[1]))
    return g_strdup (id + 1);

  return g_strdup ("");
}

/**
 * jihua_node_dup_heading:
 * @node: a node
 *
 * Returns: (transfer full): the title of a chapter or measure with its number,
 *   the plain title of any other node
 */
char *
jihua_node_dup_heading (JihuaNode *node)
{
  g_autofree char *number = jihua_node_dup_number_label (node);
  const char *title = jihua_node_get_display_title (node);

  if (is_section_of (node, JIHUA_SECTION_CHAPTER))
    return g_strconcat (number, is_translated (node) ? ". " : "、", title, NULL);
  if (is_section_of (node, JIHUA_SECTION_MEASURE))
    return g_strconcat (number, is_translated (node) ? " " : "", title, NULL);

  return g_strdup (title);
}

static char *
dup_place_in_annex (JihuaNode *node)
{
  g_autofree char *number = jihua_node_dup_number_label (node);
  JihuaNode *category = node;

  while (category != NULL && !is_section_of (category, JIHUA_SECTION_CATEGORY))
    category = jihua_node_get_parent (category);

  if (category == NULL || category == node)
    return g_strdup (_("Annex"));

  /* Translators: %1$s is a category of the annex, such as “Economy”, %2$s the number of a row */
  return g_strdup_printf (_("Annex · %1$s · Row %2$s"), jihua_node_get_display_title (category), number);
}

static char *
dup_place_in_measure (JihuaNode *measure)
{
  g_autofree char *heading = jihua_node_dup_heading (measure);
  JihuaNode *chapter = jihua_node_get_parent (measure);

  /* A printed number such as （一） says nothing without its chapter. */
  if (chapter == NULL || is_translated (measure))
    return g_steal_pointer (&heading);

  return g_strconcat (jihua_node_get_number (chapter), heading, NULL);
}

/**
 * jihua_node_dup_place_label:
 * @node: a node
 *
 * Returns: (transfer full): where in the tree the node is, for the line below
 *   its title
 */
char *
jihua_node_dup_place_label (JihuaNode *node)
{
  JihuaNode *parent = jihua_node_get_parent (node);

  if (jihua_node_is_in_annex (node))
    return dup_place_in_annex (node);
  if (parent == NULL)
    return g_strdup (_("Measures"));
  if (is_section_of (parent, JIHUA_SECTION_MEASURE))
    return dup_place_in_measure (parent);

  return jihua_node_dup_heading (parent);
}

/**
 * jihua_node_dup_reference:
 * @node: a section
 *
 * Returns: (transfer full): what to call it in a sentence about another node:
 *   a measure by its number, “三（二）”, any other by its heading
 */
char *
jihua_node_dup_reference (JihuaNode *node)
{
  JihuaNode *parent = jihua_node_get_parent (node);

  if (!is_section_of (node, JIHUA_SECTION_MEASURE))
    return jihua_node_dup_heading (node);
  if (parent == NULL || is_translated (node))
    return jihua_node_dup_number_label (node);

  return g_strconcat (jihua_node_get_number (parent), jihua_node_get_number (node), NULL);
}

static gsize
find_common_bytes (const char *a,
                   const char *b,
                   gsize       limit)
{
  gsize n = 0;

  while (n < limit && a[n] != '\0' && a[n] == b[n])
    n++;

  return n;
}

static gboolean
is_ideograph (gunichar c)
{
  return g_unichar_get_script (c) == G_UNICODE_SCRIPT_HAN;
}

/* Words end at a space, and between any two Chinese characters. */
static gboolean
is_word_start (const char *text,
               gsize       at)
{
  const char *before;

  if ((text[at] & 0xc0) == 0x80 || at == 0)
    return FALSE;

  before = g_utf8_prev_char (text + at);
  return *before == ' '
         || (is_ideograph (g_utf8_get_char (before)) && is_ideograph (g_utf8_get_char (text + at)));
}

static gboolean
is_word_start_in_all (const char * const *titles,
                      gsize               at)
{
  for (gsize i = 0; titles[i] != NULL; i++) {
    if (titles[i][at] == '\0' || !is_word_start (titles[i], at))
      return FALSE;
  }

  return TRUE;
}

/**
 * jihua_titles_common_start:
 * @titles: (array zero-terminated=1): the titles of siblings
 *
 * Finds the words that all titles begin with. Fewer than three titles, or a
 * single Chinese character, do not count; something is always left over.
 *
 * Returns: the length of these words in bytes, 0 if there are none
 */
gsize
jihua_titles_common_start (const char * const *titles)
{
  gsize length = G_MAXSIZE;

  if (g_strv_length ((char **) titles) < FEWEST_SIBLINGS)
    return 0;

  for (gsize i = 1; titles[i] != NULL; i++)
    length = find_common_bytes (titles[0], titles[i], length);
  while (length > 0 && !is_word_start_in_all (titles, length))
    length--;

  return length > 0 && g_utf8_strlen (titles[0], (gssize) length) >= 2 ? length : 0;
}

static char *
capitalize (const char *text)
{
  g_autoptr (GString) result = g_string_new (NULL);

  g_string_append_unichar (result, g_unichar_totitle (g_utf8_get_char (text)));
  g_string_append (result, g_utf8_next_char (text));

  return g_string_free_and_steal (g_steal_pointer (&result));
}

static GPtrArray *
list_display_titles (GListModel *nodes)
{
  GPtrArray *titles = g_ptr_array_new_null_terminated (16, NULL, TRUE);

  for (guint i = 0; i < g_list_model_get_n_items (nodes); i++) {
    g_autoptr (JihuaNode) node = g_list_model_get_item (nodes, i);

    g_ptr_array_add (titles, (char *) jihua_node_get_display_title (node));
  }

  return titles;
}

/* Targets keep their names: what a growth rate is the growth of comes first. */
static gboolean
may_shorten (GListModel *siblings)
{
  for (guint i = 0; i < g_list_model_get_n_items (siblings); i++) {
    g_autoptr (JihuaNode) node = g_list_model_get_item (siblings, i);

    if (!JIHUA_IS_SECTION (node))
      return FALSE;
  }

  return TRUE;
}

/**
 * jihua_node_dup_short_title:
 * @node: a node
 * @siblings: the nodes it stands beside, itself among them
 *
 * Returns: (transfer full): its title without the words that the titles of
 *   all sections beside it begin with as well
 */
char *
jihua_node_dup_short_title (JihuaNode  *node,
                            GListModel *siblings)
{
  const char *title = jihua_node_get_display_title (node);
  g_autoptr (GPtrArray) titles = NULL;
  gsize start;

  if (!may_shorten (siblings))
    return g_strdup (title);

  titles = list_display_titles (siblings);
  start = jihua_titles_common_start ((const char * const *) titles->pdata);

  return start > 0 ? capitalize (title + start) : g_strdup (title);
}
