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
  GError     *error;
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

  if (check_beginning (self) && check_encoding (self) && check_text (self))
    parse (self);

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
  g_free (self);
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
 * Returns: whether no error has been found so far
 */
gboolean
jihua_json_source_is_sound (JihuaJsonSource *self)
{
  return self->error == NULL;
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
 * jihua_json_source_fail:
 * @self: a source
 * @place: where the problem is, as jihua_json_text_append_member() writes it
 * @id: (nullable): the node of the plan it concerns
 * @problem: what was expected and what to do, in whole sentences
 *
 * Records an error of the content, unless there is an earlier one.
 */
void
jihua_json_source_fail (JihuaJsonSource *self,
                        const char      *place,
                        const char      *id,
                        const char      *problem)
{
  g_autofree char *shown = NULL;
  guint line;

  if (self->error)
    return;

  line = jihua_json_text_find_line (self->text, self->length, place);
  if (*place == '\0')
    place = C_("place in a file", "outermost braces");

  if (id == NULL) {
    g_set_error (&self->error, JIHUA_FILE_ERROR, JIHUA_FILE_ERROR_CONTENT,
                 /* Translators: file, line, place in the file, whole sentences */
                 _("“%1$s”, line %2$u, %3$s: %4$s"), self->name, line, place, problem);
    return;
  }

  shown = jihua_json_text_show (id);
  g_set_error (&self->error, JIHUA_FILE_ERROR, JIHUA_FILE_ERROR_CONTENT,
               /* Translators: file, line, place in the file, identifier, whole sentences */
               _("“%1$s”, line %2$u, %3$s (%4$s): %5$s"), self->name, line, place, shown, problem);
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
  if (self->error == NULL)
    g_set_error_literal (&self->error, JIHUA_FILE_ERROR, (gint) code, message);
}
