/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-json-cursor.h"

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

/**
 * jihua_json_peek_text:
 * @node: (nullable): a value
 *
 * Returns: (nullable): its text; %NULL if it is something else
 */
const char *
jihua_json_peek_text (JsonNode *node)
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

    id = jihua_json_peek_text (find_member (self, "id"));
    if (id == NULL)
      id = jihua_json_peek_text (find_member (self, "target"));
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
 * Records an error at the cursor's place, unless it follows from an earlier one.
 */
void
jihua_json_cursor_fail (const JihuaJsonCursor *self,
                        const char            *problem)
{
  g_autoptr (GString) place = g_string_new (NULL);

  if (!jihua_json_cursor_is_sound (self))
    return;

  append_place (self, place);
  if (!jihua_json_source_is_broken (self->source, place->str, TRUE))
    jihua_json_source_fail (self->source, place->str, place->str, find_id (self), problem);
}

/**
 * jihua_json_cursor_is_fine:
 * @self: a cursor
 *
 * Returns: whether no error has been found at its place, or inside
 */
gboolean
jihua_json_cursor_is_fine (const JihuaJsonCursor *self)
{
  g_autoptr (GString) place = g_string_new (NULL);

  append_place (self, place);

  return !jihua_json_source_is_broken (self->source, place->str, TRUE);
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
 * Records an error at a member, unless it follows from an earlier one.
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
  jihua_json_source_fail (self->source, place, place, find_id (self), problem);
}

/* It is missing in the object, which is fine apart from that. */
static void
fail_missing (const JihuaJsonCursor *self,
              const char            *member)
{
  g_autofree char *problem =
    g_strdup_printf (_("The member “%s” is missing here. Add it, or ask for a sound copy of the file."), member);
  g_autofree char *broken = jihua_json_cursor_dup_place (self, member);
  g_autoptr (GString) place = g_string_new (NULL);

  append_place (self, place);
  jihua_json_source_fail (self->source, place->str, broken, find_id (self), problem);
}

/**
 * jihua_json_cursor_require:
 * @self: a cursor on an object
 * @member: the name of a member it must have
 *
 * Returns: (nullable) (transfer none): the member; %NULL after an error
 */
JsonNode *
jihua_json_cursor_require (const JihuaJsonCursor *self,
                           const char            *member)
{
  JsonNode *node;

  if (!jihua_json_cursor_is_sound (self) || self->node == NULL)
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
    .node = jihua_json_cursor_require (self, member),
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
  if (!jihua_json_cursor_is_sound (self) || self->node == NULL)
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
  if (!jihua_json_cursor_is_sound (self) || self->node == NULL)
    return 0;

  if (JSON_NODE_HOLDS_ARRAY (self->node))
    return json_array_get_length (json_node_get_array (self->node));

  jihua_json_cursor_fail (self, _("A list in brackets [ ] is expected here. Correct it, or ask for a sound copy of the file."));
  return 0;
}
