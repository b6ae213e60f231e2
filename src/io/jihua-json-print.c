/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-json-print.h"

/**
 * jihua_json_add_text:
 * @builder: a builder in an object
 * @member: a name
 * @text: (nullable): its text
 *
 * Adds a member, unless there is no text.
 */
void
jihua_json_add_text (JsonBuilder *builder,
                     const char  *member,
                     const char  *text)
{
  if (text == NULL)
    return;

  json_builder_set_member_name (builder, member);
  json_builder_add_string_value (builder, text);
}

/**
 * jihua_json_add_note:
 * @builder: a builder in an object
 * @member: a name
 * @text: its text
 *
 * Adds a member, unless its text is empty.
 */
void
jihua_json_add_note (JsonBuilder *builder,
                     const char  *member,
                     const char  *text)
{
  if (*text)
    jihua_json_add_text (builder, member, text);
}

/**
 * jihua_json_add_number:
 * @builder: a builder in an object
 * @member: a name
 * @number: its number
 *
 * Adds a member that counts something.
 */
void
jihua_json_add_number (JsonBuilder *builder,
                       const char  *member,
                       guint        number)
{
  json_builder_set_member_name (builder, member);
  json_builder_add_int_value (builder, number);
}

/**
 * jihua_json_add_flag:
 * @builder: a builder in an object
 * @member: a name
 * @flag: true or false
 *
 * Adds a member that is true or false.
 */
void
jihua_json_add_flag (JsonBuilder *builder,
                     const char  *member,
                     gboolean     flag)
{
  json_builder_set_member_name (builder, member);
  json_builder_add_boolean_value (builder, flag);
}

/**
 * jihua_json_add_decimal:
 * @builder: a builder in an object
 * @member: a name
 * @decimal: its value
 *
 * Adds a decimal as text: a JSON number would lose its digits.
 */
void
jihua_json_add_decimal (JsonBuilder  *builder,
                        const char   *member,
                        JihuaDecimal  decimal)
{
  g_autofree char *text = jihua_decimal_to_string (decimal);

  jihua_json_add_text (builder, member, text);
}

/**
 * jihua_json_print:
 * @builder: a builder with a complete value
 * @pretty: whether to lay it out over many lines, or on one
 *
 * Returns: (transfer full): the value as JSON
 */
char *
jihua_json_print (JsonBuilder *builder,
                  gboolean     pretty)
{
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode) root = json_builder_get_root (builder);

  json_generator_set_pretty (generator, pretty);
  json_generator_set_indent (generator, 2);
  json_generator_set_root (generator, root);

  return json_generator_to_data (generator, NULL);
}
