/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-json-source.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "jihua-json-text.h"

#define BYTE_ORDER_MARK "\xef\xbb\xbf"

struct _JihuaJsonSource {
  GBytes     *bytes;
  const char *text;    /* in @bytes, behind the byte order mark */
  gsize       length;
  char       *name;
  JsonNode   *root;
  GError     *error;      /* the first one */
  gboolean    collecting;
  gboolean    unreadable; /* as a whole, so that there is nothing to go on with */
  GPtrArray  *problems;   /* messages; when collecting only */
  GPtrArray  *broken;     /* the places that they are about */
};

static guint
count_lines (const char *from,
             const char *to)
{
  guint n_lines = 1;

  for (; from < to; from++)
    n_lines += *from == '\n';

  return n_lines;
}

/* Whatever does not begin like an object is some other kind of file: a
 * spreadsheet, a picture, a letter. Saying so helps more than a syntax error. */
static gboolean
check_beginning (JihuaJsonSource *self)
{
  gsize start = 0;

  while (start < self->length && g_ascii_isspace (self->text[start]))
    start++;

  if (start < self->length && self->text[start] == '{')
    return TRUE;

  if (start == self->length)
    g_set_error (&self->error, JIHUA_FILE_ERROR, JIHUA_FILE_ERROR_FOREIGN,
                 _("“%s” is empty. Choose another file, or ask for a sound copy of this one."),
                 self->name);
  else
    g_set_error (&self->error, JIHUA_FILE_ERROR, JIHUA_FILE_ERROR_FOREIGN,
                 _("“%s” is not a Jihua ledger. Choose a file that ends in .jihua."),
                 self->name);

  return FALSE;
}

static gboolean
check_encoding (JihuaJsonSource *self)
{
  const char *end;

  if (g_utf8_validate_len (self->text, self->length, &end))
    return TRUE;

  g_set_error (&self->error, JIHUA_FILE_ERROR, JIHUA_FILE_ERROR_SYNTAX,
               _("“%1$s”, line %2$u: the text is not encoded in UTF-8. Save the file as UTF-8, or ask for a sound copy."),
               self->name, count_lines (self->text, end));
  return FALSE;
}

static void
report_fault (JihuaJsonSource *self,
              JihuaJsonFault   fault,
              guint            line,
              const char      *place)
{
  switch (fault) {
    case JIHUA_JSON_FAULT_DEPTH:
      g_set_error (&self->error, JIHUA_FILE_ERROR, JIHUA_FILE_ERROR_SYNTAX,
                   _("“%1$s”, line %2$u: brackets are nested deeper than in any ledger. Ask for a sound copy of the file."),
                   self->name, line);
      break;
    case JIHUA_JSON_FAULT_DUPLICATE:
      g_set_error (&self->error, JIHUA_FILE_ERROR, JIHUA_FILE_ERROR_CONTENT,
                   _("“%1$s”, line %2$u, %3$s: this member is there twice. Remove one of the two."),
                   self->name, line, place);
      break;
    case JIHUA_JSON_FAULT_ZERO:
      g_set_error (&self->error, JIHUA_FILE_ERROR, JIHUA_FILE_ERROR_CONTENT,
                   _("“%1$s”, line %2$u, %3$s: the text contains the character zero, which no text can. Remove “\\u0000”."),
                   self->name, line, place);
      break;
    case JIHUA_JSON_FAULT_NONE:
    case JIHUA_JSON_FAULT_SYNTAX:
    default:
      g_set_error (&self->error, JIHUA_FILE_ERROR, JIHUA_FILE_ERROR_SYNTAX,
                   _("“%1$s”, line %2$u: this is not well-formed JSON. Correct the line if the file was edited by hand, or ask for a sound copy."),
                   self->name, line);
  }
}

static gboolean
check_text (JihuaJsonSource *self)
{
  g_autofree char *place = NULL;
  guint line;
  JihuaJsonFault fault = jihua_json_text_check (self->text, self->length, &line, &place);

  if (fault == JIHUA_JSON_FAULT_NONE)
    return TRUE;

  report_fault (self, fault, line, place);
  return FALSE;
}

static void
parse (JihuaJsonSource *self)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();

  json_parser_set_strict (parser, TRUE);
  if (json_parser_load_from_data (parser, self->text, (gssize) self->length, NULL))
    self->root = json_parser_steal_root (parser);

  if (self->root == NULL)
    report_fault (self, JIHUA_JSON_FAULT_SYNTAX, json_parser_get_current_line (parser), "");
}

/**
 * jihua_json_source_new:
 * @bytes: a JSON text
 * @name: what to call it in messages
 *
 * Parses a text. Ask with jihua_json_source_is_sound() whether it went well.
 *
 * Returns: (transfer full): a source to read from
 */
JihuaJsonSource *
jihua_json_source_new (GBytes     *bytes,
                       const char *name)
{
  JihuaJsonSource *self = g_new0 (JihuaJsonSource, 1);

  self->bytes = g_bytes_ref (bytes);
  self->name = g_strdup (name);
  self->text = g_bytes_get_data (bytes, &self->length);

  if (self->length >= 3 && memcmp (self->text, BYTE_ORDER_MARK, 3) == 0) {
    self->text += 3;
    self->length -= 3;
  }

  self->problems = g_ptr_array_new_with_free_func (g_free);
  self->broken = g_ptr_array_new_with_free_func (g_free);
  if (check_beginning (self) && check_encoding (self) && check_text (self))
    parse (self);
  self->unreadable = self->error != NULL;

  return self;
}

/**
 * jihua_json_source_free:
 * @self: (transfer full): a source
 */
void
jihua_json_source_free (JihuaJsonSource *self)
{
  g_bytes_unref (self->bytes);
  g_free (self->name);
  g_clear_pointer (&self->root, json_node_unref);
  g_clear_error (&self->error);
  g_ptr_array_unref (self->problems);
  g_ptr_array_unref (self->broken);
  g_free (self);
}

/**
 * jihua_json_source_collect:
 * @self: a source that was not read yet
 *
 * Makes reading go on after an error, to find all of them. What is read then is
 * empty where it was at fault, and of no other use than to be checked.
 */
void
jihua_json_source_collect (JihuaJsonSource *self)
{
  self->collecting = TRUE;
}

/**
 * jihua_json_source_get_problems:
 * @self: a source that collects
 *
 * Returns: (element-type utf8) (transfer none): everything found so far, each
 *   with its place
 */
GPtrArray *
jihua_json_source_get_problems (JihuaJsonSource *self)
{
  return self->problems;
}

/**
 * jihua_json_source_get_name:
 * @self: a source
 *
 * Returns: what it is called in messages
 */
const char *
jihua_json_source_get_name (JihuaJsonSource *self)
{
  return self->name;
}

/**
 * jihua_json_source_get_root:
 * @self: a source
 *
 * Returns: (nullable) (transfer none): the tree; %NULL if the text is no JSON
 */
JsonNode *
jihua_json_source_get_root (JihuaJsonSource *self)
{
  return self->root;
}

/**
 * jihua_json_source_is_sound:
 * @self: a source
 *
 * Returns: whether to go on reading: no error has been found so far, or all are
 *   to be found
 */
gboolean
jihua_json_source_is_sound (JihuaJsonSource *self)
{
  return self->collecting ? !self->unreadable : self->error == NULL;
}

static gboolean
is_within (const char *place,
           const char *other)
{
  gsize length = strlen (other);

  return length > 0
      && strncmp (place, other, length) == 0
      && (place[length] == '\0' || place[length] == '['
          || g_str_has_prefix (place + length, JIHUA_JSON_PLACE_SEPARATOR));
}

/**
 * jihua_json_source_is_broken:
 * @self: a source
 * @place: a place in it
 * @inside: whether something inside it counts as well
 *
 * Returns: whether an error was found there, or in what contains it. Nothing
 *   that follows from it is an error of its own.
 */
gboolean
jihua_json_source_is_broken (JihuaJsonSource *self,
                             const char      *place,
                             gboolean         inside)
{
  if (!self->collecting)
    return self->error != NULL;

  for (guint i = 0; i < self->broken->len; i++) {
    const char *broken = g_ptr_array_index (self->broken, i);

    if (is_within (place, broken) || (inside && (*place == '\0' || is_within (broken, place))))
      return TRUE;
  }

  return self->unreadable;
}

/**
 * jihua_json_source_finish:
 * @self: a source that was read
 * @error: return location for the first #JihuaFileError found
 *
 * Returns: whether there was no error
 */
gboolean
jihua_json_source_finish (JihuaJsonSource  *self,
                          GError          **error)
{
  if (self->error == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&self->error));
  return FALSE;
}

/**
 * jihua_json_source_format:
 * @self: a source
 * @place: where the problem is, as jihua_json_text_append_member() writes it
 * @id: (nullable): the node of the plan it concerns
 * @problem: what was expected and what to do, in whole sentences
 *
 * Returns: (transfer full): the problem with its file, line and place
 */
char *
jihua_json_source_format (JihuaJsonSource *self,
                          const char      *place,
                          const char      *id,
                          const char      *problem)
{
  guint line = jihua_json_text_find_line (self->text, self->length, place);
  const char *shown_place = *place ? place : C_("place in a file", "outermost braces");
  g_autofree char *shown = id ? jihua_json_text_show (id) : NULL;

  if (shown == NULL)
    /* Translators: file, line, place in the file, whole sentences */
    return g_strdup_printf (_("“%1$s”, line %2$u, %3$s: %4$s"), self->name, line, shown_place, problem);

  /* Translators: file, line, place in the file, identifier, whole sentences */
  return g_strdup_printf (_("“%1$s”, line %2$u, %3$s (%4$s): %5$s"), self->name, line, shown_place, shown, problem);
}

/**
 * jihua_json_source_fail:
 * @self: a source
 * @place: where the problem is, as jihua_json_text_append_member() writes it
 * @broken: the place of which nothing can be said from now on
 * @id: (nullable): the node of the plan it concerns
 * @problem: what was expected and what to do, in whole sentences
 *
 * Records an error of the content; unless it follows from an earlier one, or
 * only the first is looked for and this is not it.
 */
void
jihua_json_source_fail (JihuaJsonSource *self,
                        const char      *place,
                        const char      *broken,
                        const char      *id,
                        const char      *problem)
{
  g_autofree char *message = NULL;

  if (jihua_json_source_is_broken (self, broken, FALSE))
    return;

  message = jihua_json_source_format (self, place, id, problem);
  if (self->error == NULL)
    g_set_error_literal (&self->error, JIHUA_FILE_ERROR, JIHUA_FILE_ERROR_CONTENT, message);
  g_ptr_array_add (self->problems, g_steal_pointer (&message));
  g_ptr_array_add (self->broken, g_strdup (broken));
}

/**
 * jihua_json_source_reject:
 * @self: a source
 * @code: why it cannot be used at all
 * @message: the whole message
 *
 * Records an error that has no place, unless there is an earlier one.
 */
void
jihua_json_source_reject (JihuaJsonSource *self,
                          JihuaFileError   code,
                          const char      *message)
{
  self->unreadable = TRUE;
  if (self->error == NULL)
    g_set_error_literal (&self->error, JIHUA_FILE_ERROR, (gint) code, message);
}
