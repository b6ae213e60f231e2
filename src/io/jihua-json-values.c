/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "jihua-json-cursor.h"

/* What a cursor reads from the members of an object. */

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
  JsonNode *node = jihua_json_cursor_require (self, member);
  const char *text = jihua_json_peek_text (node);

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
  JsonNode *node = jihua_json_cursor_require (self, member);

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
  JsonNode *node = jihua_json_cursor_require (self, member);
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
  JsonNode *node = jihua_json_cursor_require (self, member);
  const char *text = jihua_json_peek_text (node);

  if (node && (text == NULL || !jihua_decimal_parse (text, &decimal)))
    jihua_json_cursor_fail_member (self, member,
      _("A decimal number in quotation marks is expected here, such as \"94.8\" or \"-0.05\": "
        "at most 12 digits before and 6 after the point, no other signs, no superfluous zeros in front."));

  return decimal;
}

/**
 * jihua_json_cursor_get_amount:
 * @self: a cursor on an object
 * @member: the name of a member it must have
 *
 * Returns: its decimal number, which is not below zero
 */
JihuaDecimal
jihua_json_cursor_get_amount (const JihuaJsonCursor *self,
                              const char            *member)
{
  JihuaDecimal amount = jihua_json_cursor_get_decimal (self, member);

  if (amount.millionths < 0)
    jihua_json_cursor_fail_member (self, member, _("A number that is not below 0 is expected here."));

  return amount;
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
  JsonNode *node = jihua_json_cursor_require (self, member);
  const char *text = jihua_json_peek_text (node);

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
