/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-json-text.h"

#include <string.h>

/* json-glib lets duplicate members, the character zero and clamped escapes
 * pass, and its nodes know no lines. So a text is walked once before it is
 * parsed, and walked again to find the line of a place that is at fault. */

#define MAX_DEPTH 64
#define MAX_SHOWN 60
#define SPACE     " \t\r\n"

typedef struct {
  const char     *p;
  const char     *end;
  guint           line;
  guint           depth;
  GString        *place;
  const char     *wanted;
  guint           found;
  JihuaJsonFault  fault;
} Walker;

static gboolean walk_value (Walker *self);

static gboolean
fail (Walker         *self,
      JihuaJsonFault  fault)
{
  self->fault = fault;

  return FALSE;
}

static void
skip_space (Walker *self)
{
  for (; self->p < self->end && *self->p != '\0' && strchr (SPACE, *self->p); self->p++)
    self->line += *self->p == '\n';
}

static gboolean
skip_char (Walker *self,
           char    c)
{
  skip_space (self);
  if (self->p >= self->end || *self->p != c)
    return FALSE;

  self->p++;
  return TRUE;
}

static gboolean
skip_word (Walker     *self,
           const char *word)
{
  gsize length = strlen (word);

  if ((gsize) (self->end - self->p) < length || strncmp (self->p, word, length) != 0)
    return fail (self, JIHUA_JSON_FAULT_SYNTAX);

  self->p += length;
  return TRUE;
}

static gsize
skip_digits (Walker *self)
{
  const char *start = self->p;

  while (self->p < self->end && g_ascii_isdigit (*self->p))
    self->p++;

  return (gsize) (self->p - start);
}

static gboolean
walk_number (Walker *self)
{
  const char *start;

  if (*self->p == '-')
    self->p++;

  start = self->p;
  if (skip_digits (self) == 0 || (*start == '0' && self->p - start > 1))
    return fail (self, JIHUA_JSON_FAULT_SYNTAX);

  if (self->p < self->end && *self->p == '.') {
    self->p++;
    if (skip_digits (self) == 0)
      return fail (self, JIHUA_JSON_FAULT_SYNTAX);
  }

  if (self->p < self->end && (*self->p == 'e' || *self->p == 'E')) {
    self->p++;
    if (self->p < self->end && (*self->p == '+' || *self->p == '-'))
      self->p++;
    if (skip_digits (self) == 0)
      return fail (self, JIHUA_JSON_FAULT_SYNTAX);
  }

  return TRUE;
}

static gboolean
read_hex (Walker   *self,
          gunichar *unit)
{
  *unit = 0;

  for (int i = 0; i < 4; i++, self->p++) {
    if (self->p >= self->end || !g_ascii_isxdigit (*self->p))
      return fail (self, JIHUA_JSON_FAULT_SYNTAX);
    *unit = *unit * 16 + (gunichar) g_ascii_xdigit_value (*self->p);
  }

  return TRUE;
}

/* Behind “\u”: one unit, or two that make up one character. */
static gboolean
walk_unicode (Walker  *self,
              GString *out)
{
  gunichar high, low;

  if (!read_hex (self, &high))
    return FALSE;

  if (high >= 0xd800 && high < 0xdc00) {
    if (!skip_word (self, "\\u") || !read_hex (self, &low))
      return FALSE;
    if (low < 0xdc00 || low > 0xdfff)
      return fail (self, JIHUA_JSON_FAULT_SYNTAX);
    high = 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
  } else if (high >= 0xdc00 && high <= 0xdfff) {
    return fail (self, JIHUA_JSON_FAULT_SYNTAX);
  }

  if (high == 0)
    return fail (self, JIHUA_JSON_FAULT_ZERO);

  g_string_append_unichar (out, high);
  return TRUE;
}

static gboolean
walk_escape (Walker  *self,
             GString *out)
{
  static const char codes[] = "\"\\/bfnrt", meanings[] = "\"\\/\b\f\n\r\t";
  const char *code;

  self->p++;
  if (self->p >= self->end || *self->p == '\0')
    return fail (self, JIHUA_JSON_FAULT_SYNTAX);

  if (*self->p == 'u') {
    self->p++;
    return walk_unicode (self, out);
  }

  code = strchr (codes, *self->p);
  if (code == NULL)
    return fail (self, JIHUA_JSON_FAULT_SYNTAX);

  g_string_append_c (out, meanings[code - codes]);
  self->p++;
  return TRUE;
}

/* The opening quote is behind us. */
static gboolean
walk_string (Walker  *self,
             GString *out)
{
  while (self->p < self->end && *self->p != '"') {
    if ((guchar) *self->p < 0x20)
      return fail (self, JIHUA_JSON_FAULT_SYNTAX);

    if (*self->p != '\\')
      g_string_append_c (out, *self->p++);
    else if (!walk_escape (self, out))
      return FALSE;
  }

  return skip_char (self, '"') || fail (self, JIHUA_JSON_FAULT_SYNTAX);
}

static gboolean
walk_member (Walker     *self,
             GHashTable *seen)
{
  g_autoptr (GString) name = g_string_new (NULL);
  gsize length = self->place->len;

  if (!skip_char (self, '"'))
    return fail (self, JIHUA_JSON_FAULT_SYNTAX);
  if (!walk_string (self, name))
    return FALSE;

  jihua_json_text_append_member (self->place, name->str);
  if (!g_hash_table_add (seen, g_strdup (name->str)))
    return fail (self, JIHUA_JSON_FAULT_DUPLICATE);

  if (!skip_char (self, ':'))
    return fail (self, JIHUA_JSON_FAULT_SYNTAX);
  if (!walk_value (self))
    return FALSE;

  g_string_truncate (self->place, length);
  return TRUE;
}

static gboolean
walk_object (Walker *self)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  if (skip_char (self, '}'))
    return TRUE;

  do {
    if (!walk_member (self, seen))
      return FALSE;
  } while (skip_char (self, ','));

  return skip_char (self, '}') || fail (self, JIHUA_JSON_FAULT_SYNTAX);
}

static gboolean
walk_array (Walker *self)
{
  gsize length = self->place->len;
  guint index = 0;

  if (skip_char (self, ']'))
    return TRUE;

  do {
    jihua_json_text_append_element (self->place, index++);
    if (!walk_value (self))
      return FALSE;
    g_string_truncate (self->place, length);
  } while (skip_char (self, ','));

  return skip_char (self, ']') || fail (self, JIHUA_JSON_FAULT_SYNTAX);
}

static gboolean
walk_nested (Walker   *self,
             gboolean (*walk) (Walker *self))
{
  gboolean sound;

  self->p++;
  if (++self->depth > MAX_DEPTH)
    return fail (self, JIHUA_JSON_FAULT_DEPTH);

  sound = walk (self);
  self->depth--;

  return sound;
}

static gboolean
walk_text (Walker *self)
{
  g_autoptr (GString) text = g_string_new (NULL);

  self->p++;
  return walk_string (self, text);
}

static gboolean
walk_value (Walker *self)
{
  skip_space (self);
  if (self->p >= self->end)
    return fail (self, JIHUA_JSON_FAULT_SYNTAX);

  if (self->wanted && g_str_equal (self->place->str, self->wanted)) {
    self->found = self->line;
    return FALSE;
  }

  switch (*self->p) {
    case '{':
      return walk_nested (self, walk_object);
    case '[':
      return walk_nested (self, walk_array);
    case '"':
      return walk_text (self);
    case 't':
      return skip_word (self, "true");
    case 'f':
      return skip_word (self, "false");
    case 'n':
      return skip_word (self, "null");
    default:
      return walk_number (self);
  }
}

static gboolean
walk_document (Walker *self)
{
  if (!walk_value (self))
    return FALSE;

  skip_space (self);
  return self->p == self->end || fail (self, JIHUA_JSON_FAULT_SYNTAX);
}

/**
 * jihua_json_text_check:
 * @text: a text in UTF-8
 * @length: how many bytes it has
 * @line: (out): the line of the first fault
 * @place: (out) (transfer full): where it is, as jihua_json_text_append_member()
 *   writes it
 *
 * Checks a text against the whole grammar of JSON and for what a parser would
 * swallow.
 *
 * Returns: the first fault
 */
JihuaJsonFault
jihua_json_text_check (const char  *text,
                       gsize        length,
                       guint       *line,
                       char       **place)
{
  g_autoptr (GString) where = g_string_new (NULL);
  Walker walker = { .p = text, .end = text + length, .line = 1, .place = where };

  walk_document (&walker);
  *line = walker.line;
  *place = g_strdup (where->str);

  return walker.fault;
}

/**
 * jihua_json_text_find_line:
 * @text: a sound JSON text
 * @length: how many bytes it has
 * @place: a place in it
 *
 * Returns: the line of that place; 0 if there is no such place
 */
guint
jihua_json_text_find_line (const char *text,
                           gsize       length,
                           const char *place)
{
  g_autoptr (GString) where = g_string_new (NULL);
  Walker walker = { .p = text, .end = text + length, .line = 1, .place = where, .wanted = place };

  walk_document (&walker);

  return walker.found;
}

/**
 * jihua_json_text_append_member:
 * @place: where an object is
 * @member: the name of one of its members
 *
 * Goes on to a member: “plan › children[2] › goal”.
 */
void
jihua_json_text_append_member (GString    *place,
                               const char *member)
{
  g_autofree char *shown = jihua_json_text_show (member);

  if (place->len > 0)
    g_string_append (place, JIHUA_JSON_PLACE_SEPARATOR);
  g_string_append (place, shown);
}

/**
 * jihua_json_text_append_element:
 * @place: where an array is
 * @index: the index of one of its elements, from 0
 *
 * Goes on to an element: “actuals[12]”.
 */
void
jihua_json_text_append_element (GString *place,
                                guint    index)
{
  g_string_append_printf (place, "[%u]", index);
}

/**
 * jihua_json_text_show:
 * @text: any text in UTF-8 out of a file
 *
 * Returns: (transfer full): @text fit for a message: of a bearable length and
 *   without anything that moves a terminal's cursor
 */
char *
jihua_json_text_show (const char *text)
{
  GString *shown = g_string_new (NULL);
  guint n_shown = 0;

  for (; *text && n_shown < MAX_SHOWN; text = g_utf8_next_char (text), n_shown++) {
    gunichar c = g_utf8_get_char (text);

    g_string_append_unichar (shown, g_unichar_isprint (c) ? c : 0xfffd);
  }

  if (*text)
    g_string_append (shown, "…");

  return g_string_free (shown, FALSE);
}
