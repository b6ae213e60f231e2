/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-json-cursor.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "jihua-json-text.h"

static JsonObject *
get_object (const JihuaJsonCursor *self)
{
  return self->node && JSON_NODE_HOLDS_OBJECT (self->node) ? json_node_get_object (self->node) : NULL;
}

static JsonNode *
find_member (const JihuaJsonCursor *self,
             const char            *member)
{
  JsonObject *object = get_object (self);

  return object ? json_object_get_member (object, member) : NULL;
}

static const char *
peek_text (JsonNode *node)
{
  if (node == NULL || !JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
    return NULL;

  return json_node_get_string (node);
}

/* The identifier of the entry a place is in says more than its indexes do. */
static const char *
find_id (const JihuaJsonCursor *self)
{
  for (; self; self = self->parent) {
    const char *id;

    if (self->member)
      continue;

    id = peek_text (find_member (self, "id"));
    if (id == NULL)
      id = peek_text (find_member (self, "target"));
    if (id != NULL)
      return id;
  }

  return NULL;
}

static void
append_place (const JihuaJsonCursor *self,
              GString               *place)
{
  if (self->parent == NULL)
    return;

  append_place (self->parent, place);
  if (self->member)
    jihua_json_text_append_member (place, self->member);
  else
    jihua_json_text_append_element (place, self->index);
}

/**
 * jihua_json_cursor_start:
 * @self: (out caller-allocates): a cursor
 * @source: what to read; it stays with the caller
 *
 * Puts a cursor on the outermost value of a source.
 */
void
jihua_json_cursor_start (JihuaJsonCursor *self,
                         JihuaJsonSource *source)
{
  *self = (JihuaJsonCursor) { .source = source };

  if (jihua_json_source_is_sound (source))
    self->node = jihua_json_source_get_root (source);
}

/**
 * jihua_json_cursor_is_sound:
 * @self: a cursor
 *
 * Returns: whether no error has been found in its source so far
 */
gboolean
jihua_json_cursor_is_sound (const JihuaJsonCursor *self)
{
  return jihua_json_source_is_sound (self->source);
}

/**
 * jihua_json_cursor_fail:
 * @self: a cursor
 * @problem: what was expected and what to do, in whole sentences
 *
 * Records an error at the cursor's place, unless there is an earlier one.
 */
void
jihua_json_cursor_fail (const JihuaJsonCursor *self,
                        const char            *problem)
{
  g_autoptr (GString) place = g_string_new (NULL);

  if (!jihua_json_cursor_is_sound (self))
    return;

  append_place (self, place);
  jihua_json_source_fail (self->source, place->str, find_id (self), problem);
}

/**
 * jihua_json_cursor_dup_place:
 * @self: a cursor
 * @member: the name of a member
 *
 * Returns: (transfer full): the place of that member
 */
char *
jihua_json_cursor_dup_place (const JihuaJsonCursor *self,
                             const char            *member)
{
  GString *place = g_string_new (NULL);

  append_place (self, place);
  jihua_json_text_append_member (place, member);

  return g_string_free (place, FALSE);
}

/**
 * jihua_json_cursor_fail_member:
 * @self: a cursor on an object
 * @member: the name of the member that is at fault
 * @problem: what was expected and what to do, in whole sentences
 *
 * Records an error at a member, unless there is an earlier one.
 */
void
jihua_json_cursor_fail_member (const JihuaJsonCursor *self,
                               const char            *member,
                               const char            *problem)
{
  g_autofree char *place = NULL;

  if (!jihua_json_cursor_is_sound (self))
    return;

  place = jihua_json_cursor_dup_place (self, member);
  jihua_json_source_fail (self->source, place, find_id (self), problem);
}

static void
fail_missing (const JihuaJsonCursor *self,
              const char            *member)
{
  g_autofree char *problem =
    g_strdup_printf (_("The member “%s” is missing here. Add it, or ask for a sound copy of the file."), member);

  jihua_json_cursor_fail (self, problem);
}

static JsonNode *
require_member (const JihuaJsonCursor *self,
                const char            *member)
{
  JsonNode *node;

  if (!jihua_json_cursor_is_sound (self))
    return NULL;

  node = find_member (self, member);
  if (node == NULL)
    fail_missing (self, member);

  return node;
}

/**
 * jihua_json_cursor_enter:
 * @self: a cursor on an object
 * @member: the name of a member it must have
 * @child: (out caller-allocates): the cursor to put there
 */
void
jihua_json_cursor_enter (const JihuaJsonCursor *self,
                         const char            *member,
                         JihuaJsonCursor       *child)
{
  *child = (JihuaJsonCursor) {
    .source = self->source,
    .parent = self,
    .member = member,
    .node = require_member (self, member),
  };
}

/**
 * jihua_json_cursor_enter_element:
 * @self: a cursor on an array
 * @index: an index below jihua_json_cursor_count()
 * @child: (out caller-allocates): the cursor to put there
 */
void
jihua_json_cursor_enter_element (const JihuaJsonCursor *self,
                                 guint                  index,
                                 JihuaJsonCursor       *child)
{
  *child = (JihuaJsonCursor) {
    .source = self->source,
    .parent = self,
    .index = index,
  };

  if (jihua_json_cursor_is_sound (self))
    child->node = json_array_get_element (json_node_get_array (self->node), index);
}

static void
check_members (const JihuaJsonCursor *self,
               const char * const    *members)
{
  JsonObjectIter iter;
  const char *name;

  json_object_iter_init_ordered (&iter, get_object (self));
  while (json_object_iter_next_ordered (&iter, &name, NULL)) {
    g_autofree char *known = NULL;
    g_autofree char *problem = NULL;

    if (g_strv_contains (members, name))
      continue;

    known = g_strjoinv (", ", (char **) members);
    problem = g_strdup_printf (_("No such member is known here; the known ones are: %s. Remove it, or correct its name."),
                               known);
    jihua_json_cursor_fail_member (self, name, problem);
    return;
  }
}

/**
 * jihua_json_cursor_expect:
 * @self: a cursor
 * @members: (array zero-terminated=1): the names of all possible members
 *
 * Makes sure that the cursor is on an object without any other members.
 */
void
jihua_json_cursor_expect (const JihuaJsonCursor *self,
                          const char * const    *members)
{
  if (!jihua_json_cursor_is_sound (self))
    return;

  if (get_object (self))
    check_members (self, members);
  else
    jihua_json_cursor_fail (self, _("An object in braces { } is expected here. Correct it, or ask for a sound copy of the file."));
}

/**
 * jihua_json_cursor_is_null:
 * @self: a cursor
 *
 * Returns: whether it is on the value null
 */
gboolean
jihua_json_cursor_is_null (const JihuaJsonCursor *self)
{
  return self->node == NULL || JSON_NODE_HOLDS_NULL (self->node);
}

/**
 * jihua_json_cursor_has:
 * @self: a cursor on an object
 * @member: the name of a member
 *
 * Returns: whether there is such a member
 */
gboolean
jihua_json_cursor_has (const JihuaJsonCursor *self,
                       const char            *member)
{
  return jihua_json_cursor_is_sound (self) && find_member (self, member) != NULL;
}

/**
 * jihua_json_cursor_count:
 * @self: a cursor
 *
 * Makes sure that the cursor is on an array.
 *
 * Returns: how many elements it has
 */
guint
jihua_json_cursor_count (const JihuaJsonCursor *self)
{
  if (!jihua_json_cursor_is_sound (self))
    return 0;

  if (JSON_NODE_HOLDS_ARRAY (self->node))
    return json_array_get_length (json_node_get_array (self->node));

  jihua_json_cursor_fail (self, _("A list in brackets [ ] is expected here. Correct it, or ask for a sound copy of the file."));
  return 0;
}

/**
 * jihua_json_cursor_get_text:
 * @self: a cursor on an object
 * @member: the name of a member it must have
 *
 * Returns: its text, which may be empty
 */
const char *
jihua_json_cursor_get_text (const JihuaJsonCursor *self,
                            const char            *member)
{
  JsonNode *node = require_member (self, member);
  const char *text = peek_text (node);

  if (node && text == NULL)
    jihua_json_cursor_fail_member (self, member, _("Text in quotation marks is expected here."));

  return text ? text : "";
}

/**
 * jihua_json_cursor_get_name:
 * @self: a cursor on an object
 * @member: the name of a member it must have
 *
 * Returns: its text, which is empty after an error only
 */
const char *
jihua_json_cursor_get_name (const JihuaJsonCursor *self,
                            const char            *member)
{
  const char *text = jihua_json_cursor_get_text (self, member);

  if (*text == '\0')
    jihua_json_cursor_fail_member (self, member, _("This text must not be empty."));

  return text;
}

/**
 * jihua_json_cursor_get_optional:
 * @self: a cursor on an object
 * @member: the name of a member it may have
 *
 * Returns: (nullable): its text; %NULL if there is none
 */
const char *
jihua_json_cursor_get_optional (const JihuaJsonCursor *self,
                                const char            *member)
{
  return jihua_json_cursor_has (self, member) ? jihua_json_cursor_get_text (self, member) : NULL;
}

/**
 * jihua_json_cursor_get_flag:
 * @self: a cursor on an object
 * @member: the name of a member it must have
 *
 * Returns: whether it is true
 */
gboolean
jihua_json_cursor_get_flag (const JihuaJsonCursor *self,
                            const char            *member)
{
  JsonNode *node = require_member (self, member);

  if (node == NULL)
    return FALSE;
  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_BOOLEAN)
    return json_node_get_boolean (node);

  jihua_json_cursor_fail_member (self, member, _("Either true or false is expected here, without quotation marks."));
  return FALSE;
}

/**
 * jihua_json_cursor_get_number:
 * @self: a cursor on an object
 * @member: the name of a member it must have
 * @minimum: the least possible number
 * @maximum: the greatest possible number
 *
 * Returns: its number, which is @minimum after an error
 */
guint
jihua_json_cursor_get_number (const JihuaJsonCursor *self,
                              const char            *member,
                              guint                  minimum,
                              guint                  maximum)
{
  JsonNode *node = require_member (self, member);
  g_autofree char *problem = NULL;

  if (node == NULL)
    return minimum;

  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_INT64) {
    gint64 number = json_node_get_int (node);

    if (number >= minimum && number <= maximum)
      return (guint) number;
  }

  problem = g_strdup_printf (_("A whole number from %u to %u is expected here, without quotation marks."),
                             minimum, maximum);
  jihua_json_cursor_fail_member (self, member, problem);
  return minimum;
}

/**
 * jihua_json_cursor_get_decimal:
 * @self: a cursor on an object
 * @member: the name of a member it must have
 *
 * Returns: its decimal number, with the digits as given
 */
JihuaDecimal
jihua_json_cursor_get_decimal (const JihuaJsonCursor *self,
                               const char            *member)
{
  JihuaDecimal decimal = JIHUA_DECIMAL_INIT;
  JsonNode *node = require_member (self, member);
  const char *text = peek_text (node);

  if (node && (text == NULL || !jihua_decimal_parse (text, &decimal)))
    jihua_json_cursor_fail_member (self, member,
      _("A decimal number in quotation marks is expected here, such as \"94.8\" or \"-0.05\": "
        "at most 12 digits before and 6 after the point, no other signs, no superfluous zeros in front."));

  return decimal;
}

/**
 * jihua_json_cursor_get_period:
 * @self: a cursor on an object
 * @member: the name of a member it must have
 *
 * Returns: its period
 */
JihuaPeriod
jihua_json_cursor_get_period (const JihuaJsonCursor *self,
                              const char            *member)
{
  JihuaPeriod period = JIHUA_PERIOD_NONE;
  JsonNode *node = require_member (self, member);
  const char *text = peek_text (node);

  /* A file has one spelling for a period, whatever else people may type. */
  if (node && (text == NULL || strlen (text) != 7 || !g_ascii_isdigit (text[5])
               || !jihua_period_parse (text, &period, NULL)))
    jihua_json_cursor_fail_member (self, member,
      _("A period is expected here, named by its year and last month, such as \"2024-09\"."));

  return period;
}

static gboolean
is_date (const char *text)
{
  guint64 year, month, day;
  g_auto (GStrv) parts = g_strsplit (text, "-", -1);

  return g_strv_length (parts) == 3
      && strlen (parts[0]) == 4 && strlen (parts[1]) == 2 && strlen (parts[2]) == 2
      && g_ascii_string_to_unsigned (parts[0], 10, 1, 9999, &year, NULL)
      && g_ascii_string_to_unsigned (parts[1], 10, 1, 12, &month, NULL)
      && g_ascii_string_to_unsigned (parts[2], 10, 1, 31, &day, NULL)
      && g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year);
}

/**
 * jihua_json_cursor_get_date:
 * @self: a cursor on an object
 * @member: the name of a member it may have
 *
 * Returns: (nullable): its date as YYYY-MM-DD; %NULL if there is none
 */
const char *
jihua_json_cursor_get_date (const JihuaJsonCursor *self,
                            const char            *member)
{
  const char *text = jihua_json_cursor_get_optional (self, member);

  if (text && !is_date (text)) {
    jihua_json_cursor_fail_member (self, member, _("A date is expected here, such as \"2024-10-31\"."));
    return NULL;
  }

  return text;
}

static gboolean
is_time (const char *text)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_iso8601 (text, NULL);
  g_autofree char *canonical = time ? g_date_time_format (time, "%Y-%m-%dT%H:%M:%SZ") : NULL;

  return g_strcmp0 (canonical, text) == 0;
}

/**
 * jihua_json_cursor_get_time:
 * @self: a cursor on an object
 * @member: the name of a member it may have
 *
 * Returns: (nullable): its moment in UTC, as ISO 8601; %NULL if there is none
 */
const char *
jihua_json_cursor_get_time (const JihuaJsonCursor *self,
                            const char            *member)
{
  const char *text = jihua_json_cursor_get_optional (self, member);

  if (text && !is_time (text)) {
    jihua_json_cursor_fail_member (self, member,
                                   _("A moment in UTC is expected here, such as \"2024-10-22T09:30:00Z\"."));
    return NULL;
  }

  return text;
}

static char *
list_choices (GEnumClass *klass)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < klass->n_values; i++)
    g_string_append_printf (list, "%s%s", i > 0 ? ", " : "", klass->values[i].value_nick);

  return g_string_free (list, FALSE);
}

/**
 * jihua_json_cursor_get_choice:
 * @self: a cursor on an object
 * @member: the name of a member it must have
 * @type: an enumeration
 * @choice: (out): the value whose identifier the member is
 *
 * Returns: whether it is one; @choice is untouched otherwise
 */
gboolean
jihua_json_cursor_get_choice (const JihuaJsonCursor *self,
                              const char            *member,
                              GType                  type,
                              int                   *choice)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);
  g_autofree char *choices = NULL;
  g_autofree char *problem = NULL;
  GEnumValue *value = g_enum_get_value_by_nick (klass, jihua_json_cursor_get_text (self, member));

  if (!jihua_json_cursor_is_sound (self))
    return FALSE;

  if (value) {
    *choice = value->value;
    return TRUE;
  }

  choices = list_choices (klass);
  problem = g_strdup_printf (_("One of these words is expected here: %s."), choices);
  jihua_json_cursor_fail_member (self, member, problem);
  return FALSE;
}
