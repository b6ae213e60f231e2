/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-official-content.h"

#include <string.h>

#include "jihua-node-labels.h"

/* First lines begin two characters in, as Chinese print has it. */
#define INDENT "\u3000\u3000"

/* Holds the place of a mark: no line breaks before it, and a narrow space is
 * what remains of it where the words are taken elsewhere. */
#define MARK_PLACE "\u202f"

/* A line may end before an opening quotation mark and after a closing one. That
 * is not known of marks which other languages use the other way round. */
#define BREAK_PLACE "\u200b"

static void
clear_mark (JihuaOfficialMark *mark)
{
  g_free (mark->words);
}

static JihuaOfficialContent *
create (void)
{
  JihuaOfficialContent *self = g_new0 (JihuaOfficialContent, 1);

  self->text = g_string_new (NULL);
  self->attributes = pango_attr_list_new ();
  self->marks = g_array_new (FALSE, FALSE, sizeof (JihuaOfficialMark));
  g_array_set_clear_func (self->marks, (GDestroyNotify) clear_mark);

  return self;
}

/**
 * jihua_official_content_free:
 * @self: (transfer full): a content
 */
void
jihua_official_content_free (JihuaOfficialContent *self)
{
  g_string_free (self->text, TRUE);
  pango_attr_list_unref (self->attributes);
  g_array_unref (self->marks);
  g_free (self);
}

static void
insert_attribute (JihuaOfficialContent *self,
                  PangoAttribute       *attribute,
                  gsize                 start)
{
  attribute->start_index = (guint) start;
  attribute->end_index = (guint) self->text->len;
  pango_attr_list_insert (self->attributes, attribute);
}

static gboolean
may_break_between (gunichar before,
                   gunichar after)
{
  return (after == 0x201c && g_unichar_isalnum (before)) || (before == 0x201d && g_unichar_isalnum (after));
}

static void
append_text (JihuaOfficialContent *self,
             const char           *text,
             const char           *end)
{
  for (const char *p = text; p < end; p = g_utf8_next_char (p)) {
    gunichar before = self->text->len > 0
                      ? g_utf8_get_char (g_utf8_prev_char (self->text->str + self->text->len)) : 0;

    if (may_break_between (before, g_utf8_get_char (p)))
      g_string_append (self->text, BREAK_PLACE);
    g_string_append_len (self->text, p, g_utf8_next_char (p) - p);
  }
}

/* A chapter has its title on a line of its own; a measure begins with it. */
static void
append_heading (JihuaOfficialContent *self,
                JihuaSection         *section)
{
  gboolean chapter = jihua_section_get_kind (section) == JIHUA_SECTION_CHAPTER;
  const char *number = jihua_node_get_number (JIHUA_NODE (section));
  const char *title = jihua_node_get_title (JIHUA_NODE (section));
  gsize start;

  g_string_append (self->text, INDENT);
  start = self->text->len;
  g_string_append (self->text, number);
  g_string_append (self->text, chapter ? "、" : "");
  append_text (self, title, title + strlen (title));
  insert_attribute (self, pango_attr_weight_new (PANGO_WEIGHT_BOLD), start);
  g_string_append (self->text, chapter ? "\n" INDENT : "。");
}

/* In translation a title stands on a line of its own, with its number in figures. */
static void
append_translated_heading (JihuaOfficialContent *self,
                           JihuaSection         *section)
{
  g_autofree char *heading = jihua_node_dup_heading (JIHUA_NODE (section));

  append_text (self, heading, heading + strlen (heading));
  insert_attribute (self, pango_attr_weight_new (PANGO_WEIGHT_BOLD), 0);
  g_string_append_c (self->text, '\n');
}

static int
compare_marks (gconstpointer a,
               gconstpointer b)
{
  const JihuaOfficialMark *first = a;
  const JihuaOfficialMark *second = b;

  return (first->end > second->end) - (first->end < second->end);
}

typedef gboolean (*FindWords) (JihuaTarget *target,
                               const char  *text,
                               gsize       *start,
                               gsize       *end);

/* Where the words stand in the text of the section itself. */
static GArray *
find_words (JihuaSection *section,
            const char   *text,
            FindWords     find)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (JihuaOfficialMark));
  GListModel *children = jihua_section_get_children (section);

  for (guint i = 0; text != NULL && i < g_list_model_get_n_items (children); i++) {
    g_autoptr (JihuaNode) child = g_list_model_get_item (children, i);
    JihuaOfficialMark mark = { 0 };
    gsize start, end;

    if (!JIHUA_IS_TARGET (child) || !find (JIHUA_TARGET (child), text, &start, &end))
      continue;

    mark.start = (guint) start;
    mark.end = (guint) end;
    mark.target = JIHUA_TARGET (child);
    g_array_append_val (found, mark);
  }

  g_array_sort (found, compare_marks);

  return found;
}

static void
append_mark (JihuaOfficialContent    *self,
             const char              *text,
             const JihuaOfficialMark *found,
             const PangoRectangle    *shape)
{
  JihuaOfficialMark mark = *found;
  gsize place;

  mark.start = (guint) self->text->len;
  append_text (self, text + found->start, text + found->end);
  place = self->text->len;
  g_string_append (self->text, MARK_PLACE);
  insert_attribute (self, pango_attr_shape_new (shape, shape), place);

  mark.words = g_strndup (text + found->start, found->end - found->start);
  mark.end = (guint) self->text->len;
  g_array_append_val (self->marks, mark);
}

static void
append_marked (JihuaOfficialContent *self,
               JihuaSection         *section,
               const char           *text,
               FindWords             find,
               const PangoRectangle *shape)
{
  g_autoptr (GArray) found = find_words (section, text, find);
  gsize copied = 0;

  for (guint i = 0; i < found->len; i++) {
    const JihuaOfficialMark *mark = &g_array_index (found, JihuaOfficialMark, i);

    append_text (self, text + copied, text + mark->start);
    append_mark (self, text, mark, shape);
    copied = mark->end;
  }

  if (text != NULL)
    append_text (self, text + copied, text + strlen (text));
}

static PangoRectangle
get_mark_shape (int advance,
                int size)
{
  return (PangoRectangle) { 0, -size * PANGO_SCALE, advance * PANGO_SCALE, size * PANGO_SCALE };
}

/**
 * jihua_official_content_new_restored:
 * @section: a chapter or measure
 * @mark_advance: the width to leave after the words of a target
 * @mark_size: the height of a mark
 *
 * Returns: (transfer full): the restored text with its heading, and where the
 *   words of its targets stand in it
 */
JihuaOfficialContent *
jihua_official_content_new_restored (JihuaSection *section,
                                     int           mark_advance,
                                     int           mark_size)
{
  JihuaOfficialContent *self = create ();
  PangoRectangle shape = get_mark_shape (mark_advance, mark_size);

  append_heading (self, section);
  append_marked (self, section, jihua_section_get_text (section), jihua_target_find_words, &shape);

  return self;
}

/**
 * jihua_official_content_new_translated:
 * @section: a chapter or measure
 * @mark_advance: the width to leave after the words of a target
 * @mark_size: the height of a mark
 *
 * Returns: (transfer full): the text in the user's language with its heading,
 *   and where the words of its targets stand in it
 */
JihuaOfficialContent *
jihua_official_content_new_translated (JihuaSection *section,
                                       int           mark_advance,
                                       int           mark_size)
{
  JihuaOfficialContent *self = create ();
  PangoRectangle shape = get_mark_shape (mark_advance, mark_size);

  append_translated_heading (self, section);
  append_marked (self, section, jihua_section_get_display_text (section), jihua_target_find_display_words, &shape);

  return self;
}

/**
 * jihua_official_content_new_printed:
 * @section: a section
 *
 * Returns: (transfer full): the text as printed, and where it was repaired
 */
JihuaOfficialContent *
jihua_official_content_new_printed (JihuaSection *section)
{
  JihuaOfficialContent *self = create ();
  GPtrArray *repairs = jihua_node_get_repairs (JIHUA_NODE (section));
  const char *printed = jihua_node_get_printed (JIHUA_NODE (section));

  g_string_append (self->text, printed != NULL ? printed : "");

  for (guint i = 0; repairs != NULL && i < repairs->len; i++) {
    JihuaOfficialMark mark = { .repair = g_ptr_array_index (repairs, i) };
    const char *place = strstr (self->text->str, mark.repair->printed);

    if (place == NULL)
      continue;

    mark.words = g_strdup (mark.repair->printed);
    mark.start = (guint) (place - self->text->str);
    mark.end = mark.start + (guint) strlen (mark.words);
    g_array_append_val (self->marks, mark);
  }

  return self;
}

/**
 * jihua_official_content_strip:
 * @stretch: a stretch of a content's text
 *
 * Returns: (transfer full): its words alone, without the places of marks and
 *   line ends
 */
char *
jihua_official_content_strip (const char *stretch)
{
  g_autoptr (GString) words = g_string_new (stretch);

  g_string_replace (words, MARK_PLACE, "", 0);
  g_string_replace (words, BREAK_PLACE, "", 0);

  return g_string_free_and_steal (g_steal_pointer (&words));
}
